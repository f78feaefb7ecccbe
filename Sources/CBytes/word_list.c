#include "CBytes.h"
#include <string.h>

// A list of words as Scripts/make-words writes it, and where its parts are.
typedef struct {
  int32_t words, letters, pairs, text, filter;
  const uint8_t *letter, *pair, *code, *marks, *large, *rare;
} word_list;

enum { header = 10, first_letter = 16, longest_letter = 3, most_letters = 256, longest_word = 255, most_codes = 1 << 13 };

static inline int32_t number(const uint8_t *at) { return at[0] | at[1] << 8; }

static int open(word_list *list, const uint8_t *bytes, int64_t count) {
  if (count < header) return 0;
  list->words = number(bytes), list->letters = number(bytes + 2), list->pairs = number(bytes + 4);
  list->text = number(bytes + 6), list->filter = number(bytes + 8);
  list->letter = bytes + header;
  list->pair = list->letter + 2 * list->letters;
  list->code = list->pair + 2 * list->pairs;
  list->marks = list->code + list->text;
  list->large = list->marks + list->words;
  list->rare = list->large + (list->words + 7) / 8;
  return list->letters <= most_letters - first_letter && list->rare + list->filter - bytes <= count;
}

// A letter up to U+FFFF in UTF-8; tells how many bytes it has.
static int spell(int32_t scalar, uint8_t *out) {
  if (scalar < 0x80) return *out = (uint8_t)scalar, 1;
  if (scalar < 0x800) {
    out[0] = (uint8_t)(0xC0 | scalar >> 6), out[1] = (uint8_t)(0x80 | (scalar & 0x3F));
    return 2;
  }
  out[0] = (uint8_t)(0xE0 | scalar >> 12), out[1] = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
  out[2] = (uint8_t)(0x80 | (scalar & 0x3F));
  return 3;
}

// The word that is being spelled: its bytes, and where each of its letters ends.
typedef struct {
  uint8_t bytes[longest_word + 8];
  uint8_t ends[longest_word];
  int letters, size;
} word;

// What is read of a list: how its letters are spelled, and what each pair says, without pairs in it.
typedef struct {
  bytes_words *table;
  const word_list *list;
  uint8_t spelled[most_letters][longest_letter], lengths[most_letters];
  uint8_t codes[most_codes];
  int32_t starts[most_letters + 1];
  word word;
  int32_t words;
} reading;

// Writes what each pair says; pairs come after those that they are made of.
static int spell_pairs(reading *self) {
  const word_list *list = self->list;
  int32_t size = 0;
  for (int32_t pair = 0; pair < list->pairs; pair++) {
    self->starts[pair] = size;
    for (int half = 0; half < 2; half++) {
      uint8_t code = list->pair[2 * pair + half];
      int inner = code - first_letter - list->letters;
      if (inner >= pair) return 0;
      int32_t count = inner < 0 ? 1 : self->starts[inner + 1] - self->starts[inner];
      if (size + count > most_codes) return 0;
      if (inner < 0) self->codes[size] = code;
      else memcpy(self->codes + size, self->codes + self->starts[inner], (size_t)count);
      size += count;
    }
    self->starts[pair + 1] = size;
  }
  return 1;
}

// Takes the word that was spelled, and keeps some of its letters for the next.
static inline void end_word(reading *self, int kept) {
  word *word = &self->word;
  const word_list *list = self->list;
  int32_t number = self->words;
  if (word->letters && number < list->words)
    bytes_words_add(self->table, word->bytes, word->size, list->marks[number], list->large[number / 8] >> number % 8 & 1);
  self->words += word->letters > 0;
  word->letters = kept <= word->letters ? kept : 0;
  word->size = word->letters ? word->ends[word->letters - 1] : 0;
}

// Takes a letter, or the end of a word; tells whether there was room for it.
static inline int take(reading *self, uint8_t code) {
  if (code < first_letter) return end_word(self, code), 1;
  word *word = &self->word;
  int letter = code - first_letter;
  if (word->size + longest_letter > longest_word) return 0;
  memcpy(word->bytes + word->size, self->spelled[letter], longest_letter);
  word->size += self->lengths[letter];
  word->ends[word->letters++] = (uint8_t)word->size;
  return 1;
}

// Adds the words of a list to a table; tells how many there are.
static int32_t add_words(reading *self) {
  const word_list *list = self->list;
  for (int32_t i = 0; i < list->letters; i++) self->lengths[i] = (uint8_t)spell(number(list->letter + 2 * i), self->spelled[i]);
  if (!spell_pairs(self)) return -1;
  for (int32_t at = 0; at < list->text; at++) {
    int pair = list->code[at] - first_letter - list->letters;
    if (pair >= list->pairs) return -1;
    if (pair < 0) {
      if (!take(self, list->code[at])) return -1;
      continue;
    }
    for (int32_t code = self->starts[pair]; code < self->starts[pair + 1]; code++)
      if (!take(self, self->codes[code])) return -1;
  }
  end_word(self, 0);
  return self->words;
}

bytes_words *bytes_words_read(const uint8_t *bytes, int64_t count, int64_t *rare) {
  word_list list;
  if (!open(&list, bytes, count)) return NULL;
  bytes_words *table = bytes_words_open(list.words, list.rare, list.filter);
  if (!table) return NULL;
  *rare = list.filter;
  reading reading = {.table = table, .list = &list};
  if (add_words(&reading) == list.words) return table;
  bytes_words_close(table);
  return NULL;
}
