#include "CICU.h"
#include <unicode/unum.h>
#include <unicode/ustring.h>

icu_spellout *icu_spellout_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
  *status = code;
  return (icu_spellout *)format;
}

void icu_spellout_close(icu_spellout *self) { unum_close((UNumberFormat *)self); }

int32_t icu_spellout_number(icu_spellout *self, double number, char *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar words[1024];
  int32_t count = unum_formatDouble((UNumberFormat *)self, number, words, 1024, NULL, &code);
  int32_t bytes = 0;
  if (U_SUCCESS(code)) u_strToUTF8(out, capacity, &bytes, words, count, &code);
  *status = code;
  return bytes;
}

int32_t icu_spellout_rules(icu_spellout *self, char *out, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar names[8192];
  int32_t count = unum_getTextAttribute((UNumberFormat *)self, UNUM_PUBLIC_RULESETS, names, 8192, &code);
  int32_t bytes = 0;
  if (U_SUCCESS(code)) u_strToUTF8(out, capacity, &bytes, names, count, &code);
  *status = code;
  return bytes;
}

void icu_spellout_choose(icu_spellout *self, const char *rules, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar name[256];
  int32_t count = 0;
  u_strFromUTF8(name, 256, &count, rules, -1, &code);
  if (U_SUCCESS(code)) unum_setTextAttribute((UNumberFormat *)self, UNUM_DEFAULT_RULESET, name, count, &code);
  *status = code;
}
