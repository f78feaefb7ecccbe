#include "CICU.h"
#include <stdlib.h>
#include <string.h>

// Sixteen bytes at once, by clang's vectors, which every processor has in some form.
typedef uint8_t bytes16 __attribute__((ext_vector_type(16)));
typedef _Bool bits16 __attribute__((ext_vector_type(16)));

enum { lane = 16, marks = 6 };

static inline bytes16 load(const uint8_t *at) {
  bytes16 bytes;
  memcpy(&bytes, at, lane);
  return bytes;
}

// A bit for each byte that is not zero.
static inline uint32_t bits(bytes16 bytes) {
  return __builtin_bit_cast(uint16_t, __builtin_convertvector(bytes, bits16));
}

struct bytes_stops {
  bytes16 marked[marks];   // the stops of ASCII, each sixteen times over; the last is repeated to the end
  bytes16 low, width;      // of the first bytes up to E3 of stops outside of ASCII: the least, and how far E3 is from it
  int32_t count;           // how many stops of ASCII there are
  uint8_t is_scattered;    // whether one of them is outside of U+0020 to U+003F
  uint8_t is_eastern;      // whether there is one among Han and Hangul
  uint8_t single[128];     // whether a byte of ASCII is a stop: `none`, `all`, or `some`, which spaces are
  uint8_t lead[128 * 64];  // whether a character may be one, by its first two bytes
  uint8_t tail[256];       // whether the last byte of a letter makes a space behind it worth a look
  uint8_t last[1 << 16];   // and the whole letter: `none`, `all`, or `some`, by the letter before it
  uint8_t pair[1 << 16];   // whether a pair of letters is one of them, by a hash
};

enum { none, some, all };

static inline uint32_t lead_place(uint8_t first, uint8_t second) { return (first & 0x7F) << 6 | (second & 0x3F); }
static inline uint16_t pair_place(uint32_t before, uint32_t last) { return (uint16_t)(before * 40503u + last); }

bytes_stops *bytes_stops_open(void) {
  bytes_stops *self = calloc(1, sizeof *self);
  if (self) self->low = (bytes16)(uint8_t)0xE3;
  return self;
}

void bytes_stops_close(bytes_stops *self) { free(self); }

static void add_byte(bytes_stops *self, uint8_t byte, uint8_t how) {
  int is_known = self->single[byte] != none;
  if (how > self->single[byte]) self->single[byte] = how;
  if (is_known) return;
  for (int i = self->count; i < marks; i++) self->marked[i] = byte;
  self->count++;
  self->is_scattered |= byte < 0x20 || byte >= 0x40;
}

static void add_lead(bytes_stops *self, uint8_t first, uint8_t second) {
  self->lead[lead_place(first, second)] = 1;
  if (first < self->low[0]) {
    self->low = (bytes16)first;
    self->width = (bytes16)(uint8_t)(0xE3 - first);
  }
  if (first > 0xE3 && first < 0xEE && !(first == 0xEA && second < 0xB0)) self->is_eastern = 1;
}

void bytes_stops_add(bytes_stops *self, uint32_t scalar) {
  if (scalar < 0x80) add_byte(self, scalar, all);
  else if (scalar < 0x800) add_lead(self, 0xC0 | scalar >> 6, 0x80 | (scalar & 0x3F));
  else if (scalar < 0x10000) add_lead(self, 0xE0 | scalar >> 12, 0x80 | (scalar >> 6 & 0x3F));
  else add_lead(self, 0xF0 | scalar >> 18, 0x80 | (scalar >> 12 & 0x3F));
}

void bytes_stops_add_space(bytes_stops *self, uint32_t before, uint32_t last) {
  add_byte(self, ' ', some);
  self->pair[pair_place(before, last)] = 1;
  self->tail[0x80 | (last & 0x3F)] = 1;
  uint8_t *behind = &self->last[last & 0xFFFF];
  if (*behind != all) *behind = before ? some : all;
}

// The letter of three bytes that ends at `at`; 0 where another or none does.
static inline uint32_t letter_before(const uint8_t *text, int64_t at) {
  if (at < 3 || (text[at - 3] & 0xF0) != 0xE0) return 0;
  return (text[at - 3] & 0x0F) << 12 | (text[at - 2] & 0x3F) << 6 | (text[at - 1] & 0x3F);
}

static inline int is_stop(const bytes_stops *self, const uint8_t *text, int64_t at, int64_t count) {
  uint8_t byte = text[at];
  if (byte >= 0x80) return at + 1 < count && self->lead[lead_place(byte, text[at + 1])];
  if (self->single[byte] != some) return self->single[byte];
  if (at < 3 || !self->tail[text[at - 1]]) return 0;
  uint32_t last = letter_before(text, at);
  if (self->last[last] != some) return self->last[last];
  return self->pair[pair_place(letter_before(text, at - 3), last)];
}

// A bit for each byte that may be a stop. Han and Hangul are run past, whose first bytes lie between the others.
// Where spaces are stops, so many bits are set that all of U+0020 to U+003F may as well be.
static inline uint32_t likely_stops(const bytes_stops *self, const uint8_t *at, int with_spaces) {
  bytes16 text = load(at);
  bytes16 found = (bytes16)((bytes16)(text - self->low) <= self->width);
  found |= (bytes16)(text >= (uint8_t)0xEE);
  found |= (bytes16)(text == (uint8_t)0xEA) & (bytes16)(load(at + 1) < (uint8_t)0xB0);
  if (with_spaces) return bits(found | (bytes16)((bytes16)(text - (uint8_t)0x20) < (uint8_t)0x20));
  for (int i = 0; i < marks; i++) found |= (bytes16)(text == self->marked[i]);
  return bits(found);
}

// The first stop in whole lanes; where they end, which may be beyond `end`, there is none.
static inline int64_t find_in_lanes(
    const bytes_stops *self, const uint8_t *text, int64_t at, int64_t end, int64_t count, int with_spaces) {
  for (; at < end && at + lane < count; at += lane) {
    for (uint32_t found = likely_stops(self, text + at, with_spaces); found; found &= found - 1) {
      int64_t place = at + __builtin_ctz(found);
      if (is_stop(self, text, place, count)) return place;
    }
  }
  return at;
}

int64_t bytes_stops_find(const bytes_stops *self, const uint8_t *text, int64_t at, int64_t end, int64_t count) {
  if (self->single[' ']) {
    if (!self->is_eastern && !self->is_scattered) at = find_in_lanes(self, text, at, end, count, 1);
  } else if (!self->is_eastern && self->count <= marks) {
    at = find_in_lanes(self, text, at, end, count, 0);
  }
  while (at < end && !is_stop(self, text, at, count)) at++;
  return at < end ? at : end;
}

// U+000A to U+000D, U+0085, U+2028 and U+2029.
static inline int is_line_end(const uint8_t *text, int64_t at, int64_t end) {
  uint8_t byte = text[at];
  if (byte < 0x80) return (uint8_t)(byte - 0x0A) < 4;
  if (byte == 0xC2) return at + 1 < end && text[at + 1] == 0x85;
  return byte == 0xE2 && at + 2 < end && text[at + 1] == 0x80 && (text[at + 2] & 0xFE) == 0xA8;
}

int64_t bytes_find_line_end(const uint8_t *text, int64_t at, int64_t end) {
  for (; at + lane <= end; at += lane) {
    bytes16 bytes = load(text + at);
    bytes16 likely = (bytes16)((bytes16)(bytes - (uint8_t)0x0A) < (uint8_t)4) | (bytes16)(bytes == (uint8_t)0xC2)
        | (bytes16)(bytes == (uint8_t)0xE2);
    for (uint32_t found = bits(likely); found; found &= found - 1) {
      int64_t place = at + __builtin_ctz(found);
      if (is_line_end(text, place, end)) return place;
    }
  }
  while (at < end && !is_line_end(text, at, end)) at++;
  return at;
}
