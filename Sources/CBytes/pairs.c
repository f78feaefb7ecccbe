#include "CBytes.h"
#include "lanes.h"

enum { marks = 0x400 };

static inline int may_hold(const bytes_pairs *self, uint32_t number) {
  return self->bits[number >> 6 & 31] >> (number & 63) & 1;
}

uint32_t bytes_pairs_number(uint8_t first, uint8_t second) { return ((first | 0x20) * 37 ^ (second | 0x20)) & (marks - 1); }

uint32_t bytes_pairs_mark(uint8_t mark) { return marks | (mark & 0x7F); }

// Each pair and mark is noted in a byte of its own, which is stored without being read, and the bytes are packed at the end.
void bytes_pairs_take(bytes_pairs *self, const uint8_t *text, int64_t count) {
  uint8_t seen[marks + 0x100] = {0};
  uint32_t last = count > 0 ? text[0] | 0x20 : 0;
  if (count > 0) seen[marks | text[0]] = 1;
  for (int64_t at = 1; at < count; at++) {
    uint32_t byte = text[at] | 0x20;
    seen[(last * 37 ^ byte) & (marks - 1)] = 1;
    seen[marks | text[at]] = 1;
    last = byte;
  }
  for (int word = 0; word < (marks + 0x80) / 64; word++) {
    for (int part = 0; part < 4; part++) {
      self->bits[word] |= (uint64_t)bits(load(seen + word * 64 + part * lane)) << part * lane;
    }
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
