#include "CBytes.h"
#include "lanes.h"
#include <stdlib.h>
#include <string.h>

// A slot is 22 bits of a word's hash, a bit that it is taken, a bit for large words, and the two marks.
struct bytes_words {
  uint32_t *slots;
  uint64_t mask;
  uint64_t *rare; // the filter of rare words, a block of 64 bits a word
  uint64_t blocks;
};

enum { taken = 1 << 9, large = 1 << 8, longest = 60 };

bytes_words *bytes_words_open(int64_t count, const uint8_t *filter, int64_t filter_bytes) {
  bytes_words *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  uint64_t size = 64;
  while (size < 2 * (uint64_t)count) size *= 2;
  self->mask = size - 1;
  self->blocks = (uint64_t)filter_bytes / 8;
  self->slots = calloc(size, sizeof *self->slots);
  self->rare = calloc(self->blocks + 1, 8);
  if (!self->slots || !self->rare) {
    bytes_words_close(self);
    return NULL;
  }
  memcpy(self->rare, filter, self->blocks * 8);
  return self;
}

void bytes_words_close(bytes_words *self) {
  free(self->slots);
  free(self->rare);
  free(self);
}

// Eight bytes with capitals of ASCII made small.
static inline uint64_t lowered(uint64_t bytes) {
  uint64_t ones = 0x0101010101010101u, tops = ones * 0x80, low = bytes & ~tops;
  uint64_t capitals = ((low + ones * (0x80 - 'A')) ^ (low + ones * (0x7F - 'Z'))) & ~bytes & tops;
  return bytes | capitals >> 2;
}

static inline uint64_t hash_of(const uint8_t *word, int64_t count) {
  uint64_t value = (uint64_t)count * 0x9E3779B97F4A7C15u;
  for (int64_t at = 0; at < count; at += 8) {
    uint64_t bytes = 0;
    memcpy(&bytes, word + at, count - at < 8 ? (size_t)(count - at) : 8);
    value = (value ^ lowered(bytes)) * 0xFF51AFD7ED558CCDu;
    value ^= value >> 32;
  }
  return value;
}

// The same of a word with eight bytes to read after it.
static inline uint64_t hash_of_padded(const uint8_t *word, int64_t count) {
  uint64_t value = (uint64_t)count * 0x9E3779B97F4A7C15u;
  for (int64_t at = 0; at < count; at += 8) {
    uint64_t bytes;
    memcpy(&bytes, word + at, 8);
    if (count - at < 8) bytes &= ((uint64_t)1 << 8 * (count - at)) - 1;
    value = (value ^ lowered(bytes)) * 0xFF51AFD7ED558CCDu;
    value ^= value >> 32;
  }
  return value;
}

static inline uint32_t print_of(uint64_t hash) { return (uint32_t)(hash >> 42) << 10 | taken; }

static inline int is_rare(const bytes_words *self, uint64_t hash) {
  if (!self->blocks) return 0;
  uint64_t block = self->rare[(hash >> 40) * self->blocks >> 24];
  return block >> (hash & 63) & block >> (hash >> 6 & 63) & block >> (hash >> 12 & 63) & block >> (hash >> 18 & 63) & 1;
}

void bytes_words_add(bytes_words *self, const uint8_t *word, int64_t count, uint8_t marks, int is_large) {
  uint64_t hash = hash_of_padded(word, count), slot = hash >> 24 & self->mask;
  while (self->slots[slot]) slot = (slot + 1) & self->mask;
  self->slots[slot] = print_of(hash) | (is_large ? large : 0) | marks;
}

static inline int32_t marks_of(const bytes_words *self, uint64_t hash) {
  uint32_t print = print_of(hash);
  for (uint64_t slot = hash >> 24 & self->mask; self->slots[slot]; slot = (slot + 1) & self->mask) {
    if ((self->slots[slot] & ~(uint32_t)0x1FF) == print) return self->slots[slot] & 0x1FF;
  }
  return -1;
}

int32_t bytes_words_find(const bytes_words *self, const uint8_t *word, int64_t count) {
  return marks_of(self, hash_of(word, count));
}

int bytes_words_has_rare(const bytes_words *self, const uint8_t *word, int64_t count) {
  return is_rare(self, hash_of(word, count));
}

// A bit for each of the next 64 bytes that is not part of a word; none from `end` on.
static inline uint64_t gaps_from(const uint8_t *text, int64_t at, int64_t end) {
  uint64_t places = 0;
  if (end - at < 64) {
    for (int64_t place = at; place < end; place++) {
      int is_letter = (uint8_t)((text[place] | 0x20) - 'a') < 26 || text[place] >= 0x80;
      places |= (uint64_t)!is_letter << (place - at);
    }
    return places;
  }
  for (int64_t offset = 0; offset < 64; offset += lane) {
    bytes16 bytes = load(text + at + offset);
    bytes16 gaps = (bytes16)((bytes | (uint8_t)0x20) - (uint8_t)'a' >= (uint8_t)26) & (bytes16)(bytes < (uint8_t)0x80);
    places |= (uint64_t)bits(gaps) << offset;
  }
  return places;
}

// What is hardly ever a half of two words is a part of longer ones more often than a word: `inter`, `ment`.
static inline int is_unknown(const bytes_words *self, const uint8_t *word, int64_t count, int64_t least) {
  if (count < least || count > longest) return 0;
  int32_t marks = marks_of(self, hash_of(word, count));
  return marks < 0 || (marks & 15) <= 2 || (marks >> 4 & 15) <= 1;
}

bytes_word bytes_words_next_unknown(const bytes_words *self, const uint8_t *text, int64_t at, int64_t end, int64_t least) {
  int64_t start = at;
  for (int64_t block = at; block < end; block += 64) {
    for (uint64_t gaps = gaps_from(text, block, end); gaps; gaps &= gaps - 1) {
      int64_t gap = block + __builtin_ctzll(gaps), word = start;
      start = gap + 1;
      if (is_unknown(self, text + word, gap - word, least)) return (bytes_word){word, gap};
    }
  }
  if (start < end && is_unknown(self, text + start, end - start, least)) return (bytes_word){start, end};
  return (bytes_word){end, end};
}

static inline int is_inner(uint8_t byte) { return (byte & 0xC0) == 0x80; }

bytes_halves bytes_words_part(const bytes_words *self, const uint8_t *word, int64_t count) {
  bytes_halves halves = {0, -1, -1};
  int64_t letters = 0, all = 0;
  for (int64_t at = 0; at < count; at++) all += !is_inner(word[at]);
  for (int64_t at = 0; at < count; at++) {
    if (is_inner(word[at])) continue;
    if (letters++ < 2 || all - letters < 1) continue;
    int32_t first = bytes_words_find(self, word, at);
    if (first < 0) continue;
    int32_t last = bytes_words_find(self, word + at, count - at);
    if (last < 0) continue;
    int32_t sum = (first & 15) + (last >> 4 & 15);
    if (sum > halves.best) halves = (bytes_halves){at, sum, halves.best};
    else if (sum > halves.next) halves.next = sum;
  }
  return halves;
}
