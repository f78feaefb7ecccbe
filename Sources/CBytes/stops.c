#include "CBytes.h"
#include "lanes.h"
#include <stdlib.h>

// A set of bytes: by their last four bits, a bit for each of the first four; those below and above 80 are apart.
typedef struct { bytes16 low, high; } byte_set;

static void insert(byte_set *set, uint8_t byte) {
  if (byte < 0x80) set->low[byte & 0x0F] |= 1 << (byte >> 4);
  else set->high[byte & 0x0F] |= 1 << (byte >> 4 & 7);
}

struct bytes_stops {
  byte_set firsts;         // the first bytes of stops, but for spaces that are stops behind some letters
  bytes16 least, most;     // of the second bytes of stops outside of ASCII, by the last four bits of the first
  byte_set tails;          // the last bytes of letters that make a space behind them worth a look
  uint8_t can_look_up;     // whether the processor looks up sixteen bytes at once
  uint8_t before_capitals; // whether a space is a stop where a word with a capital follows that may be one of a list
  uint32_t beginnings[26]; // of these words, the second letters, by the first
  uint8_t single[128];     // whether a byte of ASCII is a stop: `none`, `all`, or `some`, which spaces are
  uint8_t wide[1 << 16];   // whether another character is one; of those from U+10000 on, the first says it for all
  uint8_t last[1 << 16];   // of spaces, by the letter before: one is a stop behind `some` pairs of letters, or `all`
  uint8_t pair[1 << 16];   // whether a pair of letters is one of them, by a hash
};

enum { none, some, all };

static inline uint16_t pair_place(uint32_t before, uint32_t last) { return (uint16_t)(before * 40503u + last); }

bytes_stops *bytes_stops_open(void) {
  bytes_stops *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->can_look_up = can_look_up();
  self->least = (bytes16)(uint8_t)0xFF;
  return self;
}

void bytes_stops_close(bytes_stops *self) { free(self); }

static void add_wide(bytes_stops *self, uint32_t scalar, uint8_t first, uint8_t second) {
  int row = first & 0x0F;
  insert(&self->firsts, first);
  if (second < self->least[row]) self->least[row] = second;
  if (second > self->most[row]) self->most[row] = second;
  self->wide[scalar < 0x10000 ? scalar : 0] = 1;
}

void bytes_stops_add(bytes_stops *self, uint32_t scalar) {
  if (scalar < 0x80) {
    insert(&self->firsts, scalar);
    self->single[scalar] = all;
  } else if (scalar < 0x800) {
    add_wide(self, scalar, 0xC0 | scalar >> 6, 0x80 | (scalar & 0x3F));
  } else if (scalar < 0x10000) {
    add_wide(self, scalar, 0xE0 | scalar >> 12, 0x80 | (scalar >> 6 & 0x3F));
  } else {
    add_wide(self, scalar, 0xF0 | scalar >> 18, 0x80);
    add_wide(self, scalar, 0xF0 | scalar >> 18, 0xBF);
  }
}

static inline int is_small(uint8_t byte) { return byte >= 'a' && byte <= 'z'; }
static inline int is_capital(uint8_t byte) { return byte >= 'A' && byte <= 'Z'; }

void bytes_stops_add_space_before(bytes_stops *self, uint32_t capital, uint32_t small) {
  self->before_capitals = 1;
  if (self->single[' '] == none) self->single[' '] = some;
  if (capital < 0x80 && is_capital(capital) && small < 0x80 && is_small(small)) {
    self->beginnings[capital - 'A'] |= 1u << (small - 'a');
  }
}

void bytes_stops_add_space(bytes_stops *self, uint32_t before, uint32_t last) {
  uint8_t *behind = &self->last[last & 0xFFFF];
  if (self->single[' '] == none) self->single[' '] = some;
  insert(&self->tails, 0x80 | (last & 0x3F));
  self->pair[pair_place(before, last)] = 1;
  if (*behind != all) *behind = before ? some : all;
}

// The letter of three bytes that ends at `at`; 0 where another or none does.
static inline uint32_t letter_before(const uint8_t *text, int64_t at) {
  if (at < 3 || (text[at - 3] & 0xF0) != 0xE0) return 0;
  return (text[at - 3] & 0x0F) << 12 | (text[at - 2] & 0x3F) << 6 | (text[at - 1] & 0x3F);
}

// True if a character outside of ASCII is a stop.
static int is_wide_stop(const bytes_stops *self, const uint8_t *text, int64_t at, int64_t count) {
  uint8_t byte = text[at];
  if (byte >= 0xF0) return self->wide[0];
  if (byte >= 0xE0) return at + 2 < count && self->wide[letter_before(text, at + 3)];
  return byte >= 0xC0 && at + 1 < count && self->wide[(byte & 0x1F) << 6 | (text[at + 1] & 0x3F)];
}

// True if the word in front of a space may be one of three small letters or more; of letters outside of ASCII it may.
// In front of most capitals are names and prepositions, for which this saves the judgement.
static int may_be_small_word(const uint8_t *text, int64_t space) {
  int64_t start = space;
  while (start > 0 && space - start < 24 && is_small(text[start - 1])) start--;
  if (start == space) return start > 0 && text[start - 1] >= 0x80;
  if (start < 2) return 1;
  if (text[start - 1] == ' ') return space - start > 2;
  return !(is_capital(text[start - 1]) && text[start - 2] == ' ');
}

// True if the word after a space may be followed by one in small letters.
static int may_lead_on(const uint8_t *text, int64_t space, int64_t count) {
  int64_t end = space + 1;
  while (end + 1 < count && end - space < 24 && (is_small(text[end]) || is_capital(text[end]))) end++;
  if (end + 1 >= count || text[end] >= 0x80 || (text[end] >= '0' && text[end] <= '9')) return 1;
  if (is_small(text[end]) || is_capital(text[end])) return 1;
  return text[end] == ' ' && (is_small(text[end + 1]) || text[end + 1] >= 0x80);
}

// True if the two letters after a space may begin a word of the list; of letters outside of ASCII they may.
static inline int may_begin(const bytes_stops *self, uint8_t first, uint8_t second) {
  if (!is_capital(first)) return first >= 0xC3;
  return !is_small(second) || (self->beginnings[first - 'A'] >> (second - 'a') & 1);
}

__attribute__((always_inline)) static inline int is_stop(
    const bytes_stops *self, const uint8_t *text, int64_t at, int64_t count) {
  uint8_t byte = text[at];
  if (byte >= 0x80) return is_wide_stop(self, text, at, count);
  if (self->single[byte] != some) return self->single[byte];
  if (self->before_capitals && at + 1 < count) {
    uint8_t second = at + 2 < count ? text[at + 2] : 0;
    return may_begin(self, text[at + 1], second) && may_be_small_word(text, at) && may_lead_on(text, at, count);
  }
  uint32_t last = letter_before(text, at);
  if (self->last[last] != some) return self->last[last];
  return self->pair[pair_place(letter_before(text, at - 3), last)];
}

// The bits that a set has for each of sixteen bytes in one half, `flip` being 80 for the upper.
WITH_LOOKUP static inline bytes16 members(bytes16 half, bytes16 text, uint8_t flip) {
  const bytes16 rows = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  return look_up(half, (text ^ flip) & (uint8_t)0x8F) & look_up(rows, text >> (uint8_t)4);
}

// What shows that a space may be a stop; a language has one or the other.
enum gaps { no_gaps, behind_letters, before_capitals };

// A bit for each byte that may be a stop.
WITH_LOOKUP static inline uint32_t likely_stops(const bytes_stops *self, const uint8_t *at, enum gaps gaps) {
  bytes16 text = load(at), behind = load(at + 1), marks = members(self->firsts.low, text, 0);
  if (bits((bytes16)(text >= (uint8_t)0x80))) {
    bytes16 row = text & (uint8_t)0x0F;
    bytes16 fits = (bytes16)(behind >= look_up(self->least, row)) & (bytes16)(behind <= look_up(self->most, row));
    marks |= members(self->firsts.high, text, 0x80) & fits;
  }
  if (gaps == no_gaps) return bits(marks);
  bytes16 before = load(at - 1), shown;
  if (gaps == before_capitals) {
    shown = (bytes16)(behind >= (uint8_t)0xC3) | (bytes16)((bytes16)(behind - (uint8_t)'A') < (uint8_t)26);
    shown &= (bytes16)(before >= (uint8_t)'a');
  } else {
    shown = members(self->tails.high, before, 0x80);
  }
  return bits(marks | ((bytes16)(text == (uint8_t)' ') & shown));
}

// The first stop in whole lanes; where they end, which may be beyond `end`, there is none.
WITH_LOOKUP __attribute__((always_inline)) static inline int64_t find_with(
    enum gaps gaps, const bytes_stops *self, const uint8_t *text, int64_t at, int64_t end, int64_t count) {
  for (; at < end && at + lane < count; at += lane) {
    for (uint32_t found = likely_stops(self, text + at, gaps); found; found &= found - 1) {
      int64_t place = at + __builtin_ctz(found);
      if (is_stop(self, text, place, count)) return place;
    }
  }
  return at;
}

WITH_LOOKUP static int64_t find_in_lanes(
    const bytes_stops *self, const uint8_t *text, int64_t at, int64_t end, int64_t count) {
  if (self->before_capitals) return find_with(before_capitals, self, text, at, end, count);
  if (self->single[' '] == some) return find_with(behind_letters, self, text, at, end, count);
  return find_with(no_gaps, self, text, at, end, count);
}

int64_t bytes_stops_find(const bytes_stops *self, const uint8_t *text, int64_t at, int64_t end, int64_t count) {
  if (at == 0 && at < end && !is_stop(self, text, at, count)) at++;
  if (at > 0 && self->can_look_up) at = find_in_lanes(self, text, at, end, count);
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
