#include "CBytes.h"
#include "lanes.h"

// The kinds of triples that the byte at a place and the ones beside it have in common.
static inline uint64_t triple(const byte_kinds *kinds, uint8_t ahead, uint8_t byte, uint8_t behind) {
  return kinds[ahead].ahead & kinds[byte].middle & kinds[behind].behind;
}

static inline uint64_t triple_at(const uint8_t *text, int64_t at, int64_t count, const byte_kinds *kinds) {
  return triple(kinds, text[at - 1], text[at], at + 1 < count ? text[at + 1] : 0);
}

typedef struct { bytes16 last, first; } halves;

WITH_LOOKUP static inline halves load_halves(const uint8_t *at) {
  bytes16 bytes = load(at);
  return (halves){bytes & (uint8_t)0x0F, bytes >> (uint8_t)4};
}

// The groups that sixteen bytes belong to, by two rows of a table.
WITH_LOOKUP static inline bytes16 groups_of(halves bytes, const uint8_t *rows) {
  return look_up(load(rows), bytes.last) & look_up(load(rows + lane), bytes.first);
}

// A bit for each of sixteen places where a triple may be.
WITH_LOOKUP static inline uint32_t likely_triples(const uint8_t *at, const uint8_t *groups) {
  halves ahead = load_halves(at - 1), middle = load_halves(at), behind = load_halves(at + 1);
  bytes16 found = groups_of(ahead, groups) & groups_of(middle, groups + 32) & groups_of(behind, groups + 64);
  groups += 96;
  return bits(found | (groups_of(ahead, groups) & groups_of(middle, groups + 32) & groups_of(behind, groups + 64)));
}

// The first triple in whole lanes; where they end, which may be beyond `end`, there is none.
WITH_LOOKUP static int64_t find_in_lanes(
    const uint8_t *text, int64_t at, int64_t end, int64_t count, const byte_kinds *kinds, const uint8_t *groups) {
  for (; at < end && at + lane < count; at += lane) {
    for (uint32_t found = likely_triples(text + at, groups); found; found &= found - 1) {
      int64_t place = at + __builtin_ctz(found);
      if (triple_at(text, place, count, kinds)) return place;
    }
  }
  return at;
}

int64_t bytes_find_triple(
    const uint8_t *text, int64_t at, int64_t end, int64_t count, uint8_t before, const byte_kinds *kinds,
    const uint8_t *groups) {
  if (at < end && at == 0) {
    if (triple(kinds, before, text[0], count > 1 ? text[1] : 0)) return 0;
    at = 1;
  }
  if (can_look_up()) at = find_in_lanes(text, at, end, count, kinds, groups);
  while (at < end && !triple_at(text, at, count, kinds)) at++;
  return at < end ? at : end;
}
