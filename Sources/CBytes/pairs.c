#include "CBytes.h"

enum { marks = 0x400 };

static inline void note(bytes_pairs *self, uint32_t number) { self->bits[number >> 6] |= (uint64_t)1 << (number & 63); }

static inline int may_hold(const bytes_pairs *self, uint32_t number) {
  return self->bits[number >> 6 & 31] >> (number & 63) & 1;
}

uint32_t bytes_pairs_number(uint8_t first, uint8_t second) { return ((first | 0x20) * 37 ^ (second | 0x20)) & (marks - 1); }

uint32_t bytes_pairs_mark(uint8_t mark) { return marks | (mark & 0x7F); }

void bytes_pairs_take(bytes_pairs *self, const uint8_t *text, int64_t count) {
  uint32_t last = 0;
  for (int64_t at = 0; at < count; at++) {
    uint32_t byte = text[at] | 0x20;
    if (at > 0) note(self, (last * 37 ^ byte) & (marks - 1));
    if (text[at] < 0x80) note(self, marks | text[at]);
    last = byte;
  }
}

// True if the pairs of one word of a row may all be there.
static inline int fits_row(const bytes_pairs *self, const uint32_t *word, const uint32_t *end) {
  while (word < end) {
    const uint32_t *pair = word + 1, *next = pair + *word;
    while (pair < next && may_hold(self, *pair)) pair++;
    if (pair == next) return 1;
    word = next;
  }
  return 0;
}

int bytes_pairs_fit(const bytes_pairs *self, const uint32_t *rows) {
  const uint32_t *row = rows + 1;
  for (uint32_t left = *rows; left > 0; left--) {
    const uint32_t *end = row + 1 + *row;
    if (!fits_row(self, row + 1, end)) return 0;
    row = end;
  }
  return 1;
}
