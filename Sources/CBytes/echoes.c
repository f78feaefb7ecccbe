#include "CBytes.h"
#include "lanes.h"

void word_echoes_open(word_echoes *self, int64_t start, int64_t reach, int64_t shortest) {
  memset(self, 0, sizeof *self);
  self->place = (word_place){.block = start, .start = start, .number = reach + 1};
  self->reach = reach;
  self->shortest = shortest;
}

static inline int parts_words(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '-' || byte == '\'';
}

// A bit for each of the next 64 bytes that parts words; none from `end` on.
static inline uint64_t gaps_from(const uint8_t *text, int64_t at, int64_t end) {
  uint64_t places = 0;
  if (end - at < 64) {
    for (int64_t place = at; place < end; place++) places |= (uint64_t)parts_words(text[place]) << (place - at);
    return places;
  }
  for (int64_t offset = 0; offset < 64; offset += lane) {
    bytes16 bytes = load(text + at + offset);
    bytes16 found = (bytes16)(bytes == (uint8_t)' ') | (bytes16)(bytes - (uint8_t)'\t' < (uint8_t)2)
        | (bytes16)(bytes == (uint8_t)'\r') | (bytes16)(bytes == (uint8_t)'-') | (bytes16)(bytes == (uint8_t)'\'');
    places |= (uint64_t)bits(found) << offset;
  }
  return places;
}

// The length of a word and its ends; a capital is taken for its small letter.
static inline uint32_t sign_of(const uint8_t *text, int64_t start, int64_t end) {
  return (uint32_t)(end - start) << 16 | (uint32_t)(text[start] | 0x20) << 8 | text[end - 1];
}

// Hears a word; tells whether it is worth a look.
static inline int hear(word_echoes *self, word_place *at, uint32_t sign) {
  int64_t *heard = &self->heard[sign * 0x9E3779B1u >> 24];
  at->row = at->number - *heard <= self->reach ? at->row + 1 : 0;
  *heard = at->number++;
  int is_doubled = sign == at->last;
  at->last = sign;
  return is_doubled | (at->row >= self->shortest);
}

static inline void start_line(word_place *at) {
  at->last = 0;
  at->row = 0;
}

// The next word worth a look in what is left of 64 bytes.
static inline int64_t next_in_block(word_echoes *self, word_place *at, const uint8_t *text) {
  while (at->gaps) {
    int64_t gap = at->block - 64 + __builtin_ctzll(at->gaps), start = at->start;
    at->gaps &= at->gaps - 1;
    at->start = gap + 1;
    int is_worth_a_look = start < gap && hear(self, at, sign_of(text, start, gap));
    if (text[gap] == '\n') start_line(at);
    if (is_worth_a_look) return gap;
  }
  return -1;
}

int64_t word_echoes_next(word_echoes *self, const uint8_t *text, int64_t end) {
  word_place at = self->place; // in registers
  int64_t found = next_in_block(self, &at, text);
  for (; found < 0 && at.block < end; found = next_in_block(self, &at, text)) {
    at.gaps = gaps_from(text, at.block, end);
    at.block += 64;
  }
  if (found < 0 && at.start < end && hear(self, &at, sign_of(text, at.start, end))) found = end;
  if (found < 0 || found == end) at.start = end;
  self->place = at;
  return found;
}
