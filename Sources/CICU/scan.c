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

// Whether the first byte's kind is among those that the second one ends.
static inline uint64_t pair(const uint64_t *kinds, uint8_t first, uint8_t second) {
  return kinds[first] >> 32 & kinds[second];
}

// Four pairs are looked at before a branch is taken.
int64_t bytes_find_pair(const uint8_t *text, int64_t at, int64_t end, int64_t count, const uint64_t *kinds) {
  int64_t last = end < count ? end : count - 1;
  for (; at + 4 <= last; at += 4) {
    const uint8_t *here = text + at;
    uint64_t found = pair(kinds, here[0], here[1]) | pair(kinds, here[1], here[2])
      | pair(kinds, here[2], here[3]) | pair(kinds, here[3], here[4]);
    if (found) break;
  }
  for (; at < end; at++) {
    if (pair(kinds, text[at], at + 1 < count ? text[at + 1] : 0)) return at;
  }
  return at;
}
