#include "CICU.h"
#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

int32_t icu_compose(const char *text, int32_t count, char *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t units = 0, composed = 0, written = 0;
  UChar *wide = malloc(sizeof(UChar) * (size_t)(count * 2 + 16)), *from = wide + count + 1;
  if (!wide) code = U_MEMORY_ALLOCATION_ERROR;
  u_strFromUTF8(wide, count + 1, &units, text, count, &code);
  composed = unorm2_normalize(unorm2_getNFCInstance(&code), wide, units, from, count + 15, &code);
  u_strToUTF8(out, capacity, &written, from, composed, &code);
  free(wide);
  *status = code == U_STRING_NOT_TERMINATED_WARNING ? U_ZERO_ERROR : code;
  return written;
}
