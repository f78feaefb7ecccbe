#include "CICU.h"
#include <unicode/udat.h>
#include <unicode/ustring.h>

// Appends the names of one kind, each with a line end after it.
static int32_t add(const UDateFormat *format, UDateFormatSymbolType kind, char *out, int32_t at, int32_t capacity) {
  for (int32_t index = 0, count = udat_countSymbols(format, kind); index < count; index++) {
    UErrorCode code = U_ZERO_ERROR;
    UChar name[64];
    int32_t bytes = 0;
    int32_t length = udat_getSymbols(format, kind, index, name, 64, &code);
    if (U_FAILURE(code) || length == 0) continue;
    u_strToUTF8(out + at, capacity - at - 1, &bytes, name, length, &code);
    if (U_FAILURE(code) || at + bytes + 1 > capacity) return at;
    at += bytes;
    out[at++] = '\n';
  }
  return at;
}

int32_t icu_calendar_names(const char *locale, icu_calendar_kind kind, char *out, int32_t capacity, int32_t *status) {
  static const UDateFormatSymbolType months[] = {
    UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS};
  static const UDateFormatSymbolType days[] = {
    UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS, UDAT_SHORTER_WEEKDAYS};
  static const UDateFormatSymbolType halves[] = {UDAT_AM_PMS};
  UErrorCode code = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_DEFAULT, UDAT_DEFAULT, locale, NULL, -1, NULL, 0, &code);
  *status = code;
  if (U_FAILURE(code)) return 0;
  const UDateFormatSymbolType *kinds = kind == ICU_MONTHS ? months : kind == ICU_WEEKDAYS ? days : halves;
  int32_t at = 0;
  for (int32_t index = 0; index < (kind == ICU_DAY_HALVES ? 1 : 4); index++)
    at = add(format, kinds[index], out, at, capacity);
  udat_close(format);
  return at;
}
