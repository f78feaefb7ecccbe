#include "CBytes.h"

uint16_t bytes_signs(const uint8_t *text, int64_t count, const uint16_t *signs) {
  uint16_t found = 0;
  int64_t at = 0;
  for (; at + 4 <= count; at += 4) {
    found |= (uint16_t)(signs[text[at]] | signs[text[at + 1]] | signs[text[at + 2]] | signs[text[at + 3]]);
  }
  for (; at < count; at++) found |= signs[text[at]];
  return found;
}
