#include "CBytes.h"
#include "lanes.h"

static inline bytes16 within(const uint8_t *from, const bytes_ranges *ranges, int count) {
  bytes16 bytes = load(from);
  bytes16 found = 0;
  for (int i = 0; i < count; i++) found |= (bytes16)(bytes - ranges->low[i] <= ranges->width[i]);
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
    bytes16 found = within(text + at, ranges, count) | within(text + at + 16, ranges, count)
      | within(text + at + 32, ranges, count) | within(text + at + 48, ranges, count);
    if (bits(found)) break;
  }
  for (; at + 16 <= end; at += 16) {
    uint32_t places = bits(within(text + at, ranges, count));
    if (places) return at + __builtin_ctz(places);
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
    uint32_t places = bits(within(text + end - 16, ranges, ranges->count));
    if (places) return end - 16 + 31 - __builtin_clz(places);
  }
  while (end > start && !is_within(text[end - 1], ranges)) end--;
  return end - 1;
}

// Sixteen places at a time; a letter of ASCII is met in both cases, by the bit in which they differ.
int bytes_hold_pair(const uint8_t *text, int64_t count, uint8_t first, uint8_t second) {
  uint8_t first_case = (uint8_t)(first - 'a') < 26 ? 0x20 : 0, second_case = (uint8_t)(second - 'a') < 26 ? 0x20 : 0;
  int64_t at = 0;
  for (; at + 17 <= count; at += 16) {
    bytes16 found = (bytes16)((load(text + at) | first_case) == first)
      & (bytes16)((load(text + at + 1) | second_case) == second);
    if (bits(found)) return 1;
  }
  for (; at + 1 < count; at++) {
    if ((text[at] | first_case) == first && (text[at + 1] | second_case) == second) return 1;
  }
  return 0;
}

// Each lane counts its own bytes, at most two columns each, and is emptied before it is full.
int64_t bytes_columns(const uint8_t *text, int64_t count) {
  int64_t columns = 0, at = 0;
  while (at + lane <= count) {
    bytes16 counts = 0;
    for (int left = 127; left > 0 && at + lane <= count; left--, at += lane) {
      bytes16 bytes = load(text + at);
      counts -= (bytes16)((bytes & (uint8_t)0xC0) != (uint8_t)0x80);
      counts -= (bytes16)(bytes - (uint8_t)0xE3 <= (uint8_t)(0xED - 0xE3)) | (bytes16)(bytes == (uint8_t)0xEF);
    }
    for (int i = 0; i < lane; i++) columns += counts[i];
  }
  for (; at < count; at++) {
    columns += ((text[at] & 0xC0) != 0x80) + ((uint8_t)(text[at] - 0xE3) <= 0xED - 0xE3 || text[at] == 0xEF);
  }
  return columns;
}

int64_t bytes_count_words(const uint8_t *text, int64_t count) {
  int64_t words = 0;
  int was_space = 1;
  for (int64_t at = 0; at < count; at++) {
    int is_space = text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0A || text[at] == 0x0D;
    words += was_space & !is_space;
    was_space = is_space;
  }
  return words;
}

// Those that begin with C2, E1, E2 and E3 may be white space, so they do not count.
int64_t bytes_count_letters(const uint8_t *text, int64_t count) {
  int64_t letters = 0, at = 0;
  while (at + lane <= count) {
    bytes16 counts = 0;
    for (int left = 255; left > 0 && at + lane <= count; left--, at += lane) {
      bytes16 bytes = load(text + at);
      counts -= (bytes16)(bytes - (uint8_t)0x21 < (uint8_t)(0x80 - 0x21))
        | (bytes16)(bytes - (uint8_t)0xC3 <= (uint8_t)(0xE0 - 0xC3)) | (bytes16)(bytes >= (uint8_t)0xE4);
    }
    for (int i = 0; i < lane; i++) letters += counts[i];
  }
  for (; at < count; at++) {
    letters += (uint8_t)(text[at] - 0x21) < 0x80 - 0x21 || (uint8_t)(text[at] - 0xC3) <= 0xE0 - 0xC3 || text[at] >= 0xE4;
  }
  return letters;
}
