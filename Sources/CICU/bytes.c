#include "CICU.h"

// Whether a marked byte is worth a stop: not where a Hangul syllable shares its first byte with a rare script,
// and at a space only behind a letter of three bytes that `letters` marks.
static inline int is_stop(const uint8_t *text, int64_t at, int64_t end, const uint8_t *letters) {
  if (text[at] == 0xEA) return at + 1 >= end || text[at + 1] < 0xB0;
  if (text[at] != ' ' || !letters) return 1;
  if (at < 3 || (text[at - 3] & 0xF0) != 0xE0) return 0;
  return letters[(text[at - 3] & 0x0F) << 12 | (text[at - 2] & 0x3F) << 6 | (text[at - 1] & 0x3F)];
}

int64_t bytes_find(const uint8_t *text, int64_t at, int64_t end, const uint8_t *marked, const uint8_t *letters) {
  for (; at < end; at++) {
    if (marked[text[at]] && is_stop(text, at, end, letters)) return at;
  }
  return at;
}

// Whole pieces are looked over first without a branch, which the compiler turns into vector code.
int64_t bytes_find_line_end(const uint8_t *text, int64_t at, int64_t end) {
  for (; at + 32 <= end; at += 32) {
    uint8_t found = 0;
    for (int i = 0; i < 32; i++) {
      uint8_t byte = text[at + i];
      found |= (uint8_t)(byte - 0x0A) < 4;
      found |= byte == 0xC2;
      found |= byte == 0xE2;
    }
    if (found) break;
  }
  while (at < end && (uint8_t)(text[at] - 0x0A) >= 4 && text[at] != 0xC2 && text[at] != 0xE2) at++;
  return at;
}
