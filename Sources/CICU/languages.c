#include "CICU.h"
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

int32_t icu_language_is_known(const char *code) {
  for (const char *const *known = uloc_getISOLanguages(); *known; known++)
    if (strcmp(*known, code) == 0) return 1;
  return 0;
}

const char *icu_language_code(int32_t index) {
  return uloc_getISOLanguages()[index];
}

int32_t icu_language_name(
    const char *code, const char *reader, char *out, int32_t capacity, int32_t *status) {
  UChar name[128];
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = 0;
  int32_t length = uloc_getDisplayLanguage(code, reader, name, 128, &error);
  if (U_SUCCESS(error)) u_strToUTF8(out, capacity, &count, name, length, &error);
  *status = error;
  return count;
}
