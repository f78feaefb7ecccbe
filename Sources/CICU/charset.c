#include "CICU.h"
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

icu_charset *icu_charset_open(const char *name, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &code);
  *status = code;
  return (icu_charset *)converter;
}

void icu_charset_close(icu_charset *self) { ucnv_close((UConverter *)self); }

int64_t icu_charset_decode(icu_charset *self, const uint8_t *bytes, int64_t count, uint8_t *out, int64_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *utf8 = ucnv_open("UTF-8", &code);
  UChar pivot[1024], *from = pivot, *to = pivot;
  const char *source = (const char *)bytes;
  char *target = (char *)out;
  ucnv_convertEx(utf8, (UConverter *)self, &target, target + capacity, &source, source + count, pivot, &from, &to,
                 pivot + 1024, 1, 1, &code);
  ucnv_close(utf8);
  *status = code;
  return target - (char *)out;
}

int32_t icu_charset_detect(const uint8_t *bytes, int32_t count, icu_charset_guess *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t found = 0, written = 0;
  UCharsetDetector *detector = ucsdet_open(&code);
  ucsdet_setText(detector, (const char *)bytes, count, &code);
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &code);
  for (int32_t i = 0; U_SUCCESS(code) && i < found && i < capacity; i++, written++) {
    const char *name = ucsdet_getName(matches[i], &code);
    // The detector owns the names; copied, so that they outlive it.
    int32_t at = 0;
    for (; name && name[at] && at < (int32_t)sizeof out[i].name - 1; at++) out[i].name[at] = name[at];
    out[i].name[at] = 0;
    out[i].confidence = ucsdet_getConfidence(matches[i], &code);
  }
  ucsdet_close(detector);
  *status = code;
  return written;
}
