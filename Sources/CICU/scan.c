#include "CICU.h"

typedef uint8_t vector __attribute__((ext_vector_type(16)));
typedef _Bool bits __attribute__((ext_vector_type(16)));

static inline vector load(const uint8_t *from) {
  vector bytes;
  __builtin_memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

static inline uint64_t mask(vector marked) {
  return __builtin_bit_cast(uint16_t, __builtin_convertvector(marked, bits));
}

static inline vector within(const uint8_t *from, const bytes_ranges *ranges, int count) {
  vector bytes = load(from);
  vector found = 0;
  for (int i = 0; i < count; i++) found |= (vector)(bytes - ranges->low[i] <= ranges->width[i]);
  return found;
}

static inline int is_within(uint8_t byte, const bytes_ranges *ranges) {
  for (int i = 0; i < ranges->count; i++) {
    if ((uint8_t)(byte - ranges->low[i]) <= ranges->width[i]) return 1;
  }
  return 0;
}

// Sixty-four bytes at a time, then sixteen, then one by one. The count is known where this is called, so that the
// compiler unrolls the ranges.
static inline __attribute__((always_inline)) int64_t find(
    const uint8_t *text, int64_t at, int64_t end, const bytes_ranges *ranges, int count) {
  for (; at + 64 <= end; at += 64) {
    vector found = within(text + at, ranges, count) | within(text + at + 16, ranges, count)
      | within(text + at + 32, ranges, count) | within(text + at + 48, ranges, count);
    if (mask(found & 1)) break;
  }
  for (; at + 16 <= end; at += 16) {
    uint64_t places = mask(within(text + at, ranges, count) & 1);
    if (places) return at + __builtin_ctzll(places);
  }
  while (at < end && !is_within(text[at], ranges)) at++;
  return at;
}

int64_t bytes_find_within(const uint8_t *text, int64_t at, int64_t end, const bytes_ranges *ranges) {
  switch (ranges->count) {
  case 1: return find(text, at, end, ranges, 1);
  case 2: return find(text, at, end, ranges, 2);
  default: return find(text, at, end, ranges, 3);
  }
}

int64_t bytes_find_last_within(const uint8_t *text, int64_t start, int64_t end, const bytes_ranges *ranges) {
  for (; start + 16 <= end; end -= 16) {
    uint64_t places = mask(within(text + end - 16, ranges, ranges->count) & 1);
    if (places) return end - 16 + 63 - __builtin_clzll(places);
  }
  while (end > start && !is_within(text[end - 1], ranges)) end--;
  return end - 1;
}

// Sixteen places at a time; a letter of ASCII is met in both cases, by the bit in which they differ.
int bytes_hold_pair(const uint8_t *text, int64_t count, uint8_t first, uint8_t second) {
  uint8_t first_case = (uint8_t)(first - 'a') < 26 ? 0x20 : 0, second_case = (uint8_t)(second - 'a') < 26 ? 0x20 : 0;
  int64_t at = 0;
  for (; at + 17 <= count; at += 16) {
    vector found = (vector)((load(text + at) | first_case) == first)
      & (vector)((load(text + at + 1) | second_case) == second);
    if (mask(found & 1)) return 1;
  }
  for (; at + 1 < count; at++) {
    if ((text[at] | first_case) == first && (text[at + 1] | second_case) == second) return 1;
  }
  return 0;
}

static inline int parts_words(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '-' || byte == '\'';
}

uint64_t bytes_parting_words(const uint8_t *text, int64_t count) {
  uint64_t places = 0;
  if (count < 64) {
    for (int64_t at = 0; at < count; at++) places |= (uint64_t)parts_words(text[at]) << at;
    return places;
  }
  for (int at = 0; at < 64; at += 16) {
    vector bytes = load(text + at);
    vector found = (vector)(bytes == ' ') | (vector)(bytes - '\t' < 2) | (vector)(bytes == '\r')
      | (vector)(bytes == '-') | (vector)(bytes == '\'');
    places |= mask(found & 1) << at;
  }
  return places;
}

// The kinds of triples that the middle byte and the ones ahead of it and behind it have in common.
static inline uint32_t triple(const byte_kinds *kinds, uint8_t ahead, uint8_t byte, uint8_t behind) {
  return kinds[ahead].ahead & kinds[byte].middle & kinds[behind].behind;
}

// Four places are looked at before a branch is taken.
int64_t bytes_find_triple(
    const uint8_t *text, int64_t at, int64_t end, int64_t count, uint8_t before, const byte_kinds *kinds) {
  if (at < end && at == 0) {
    if (triple(kinds, before, text[0], count > 1 ? text[1] : 0)) return 0;
    at = 1;
  }
  int64_t last = end < count ? end : count - 1;
  for (; at + 4 <= last; at += 4) {
    const uint8_t *here = text + at;
    uint32_t found = triple(kinds, here[-1], here[0], here[1]) | triple(kinds, here[0], here[1], here[2])
      | triple(kinds, here[1], here[2], here[3]) | triple(kinds, here[2], here[3], here[4]);
    if (found) break;
  }
  for (; at < end; at++) {
    if (triple(kinds, text[at - 1], text[at], at + 1 < count ? text[at + 1] : 0)) return at;
  }
  return at;
}
