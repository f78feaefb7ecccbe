#include "CRivals.h"
#include <string.h>
#include <unicode/utrans.h>

icu_transliterator *icu_transliterator_open(const uint16_t *name, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UTransliterator *opened = utrans_openU((const UChar *)name, count, UTRANS_FORWARD, NULL, 0, NULL, &code);
  *status = code;
  return (icu_transliterator *)opened;
}

void icu_transliterator_close(icu_transliterator *self) { utrans_close((UTransliterator *)self); }

int32_t icu_transliterator_apply(icu_transliterator *self, const uint16_t *text, int32_t count, uint16_t *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = count, limit = count;
  if (count > capacity) {
    *status = U_BUFFER_OVERFLOW_ERROR;
    return count;
  }
  if (count > 0) memcpy(out, text, (size_t)count * sizeof *out);
  utrans_transUChars((UTransliterator *)self, (UChar *)out, &length, capacity, 0, &limit, &code);
  *status = code;
  return length;
}
