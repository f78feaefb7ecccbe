#include "CICU.h"
#include <unicode/uchar.h>
#include <unicode/uscript.h>

// The kinds of ICU/Characters.swift, by ICU's general category.
static const uint8_t kinds[U_CHAR_CATEGORY_COUNT] = {
    [U_UPPERCASE_LETTER] = 1, [U_TITLECASE_LETTER] = 1, [U_LOWERCASE_LETTER] = 2,
    [U_MODIFIER_LETTER] = 3, [U_OTHER_LETTER] = 3,
    [U_DECIMAL_DIGIT_NUMBER] = 4, [U_LETTER_NUMBER] = 5, [U_OTHER_NUMBER] = 5,
    [U_NON_SPACING_MARK] = 6, [U_ENCLOSING_MARK] = 6, [U_COMBINING_SPACING_MARK] = 6,
    [U_SPACE_SEPARATOR] = 7, [U_LINE_SEPARATOR] = 7, [U_PARAGRAPH_SEPARATOR] = 7,
    [U_START_PUNCTUATION] = 8, [U_END_PUNCTUATION] = 9, [U_INITIAL_PUNCTUATION] = 10, [U_FINAL_PUNCTUATION] = 11,
    [U_DASH_PUNCTUATION] = 12, [U_OTHER_PUNCTUATION] = 13, [U_CONNECTOR_PUNCTUATION] = 13,
    [U_MATH_SYMBOL] = 14, [U_CURRENCY_SYMBOL] = 15, [U_MODIFIER_SYMBOL] = 14, [U_OTHER_SYMBOL] = 14,
    [U_FORMAT_CHAR] = 16,
};

uint8_t icu_character_kind(uint32_t scalar) {
  if (u_isUWhiteSpace((UChar32)scalar)) return 7;
  return kinds[u_charType((UChar32)scalar)];
}

uint32_t icu_script(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const char *name = uscript_getShortName(uscript_getScript((UChar32)scalar, &code));
  if (!name) return 0;
  return (uint32_t)name[0] << 24 | (uint32_t)name[1] << 16 | (uint32_t)name[2] << 8 | (uint32_t)name[3];
}
