#include "CBytes.h"
#include <string.h>

// A list of words as Scripts/make-words writes it, and where its parts are.
typedef struct {
  int32_t words, letters, pairs, text, filter;
  const uint8_t *letter, *pair, *code, *marks, *large, *rare;
} word_list;

enum { header = 10, first_letter = 16, longest_letter = 3, most_letters = 256, longest_word = 255, deepest = 256 };

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
  uint8_t bytes[longest_word + longest_letter];
  uint8_t ends[longest_word];
  int letters;
} word;

static inline int size(const word *self) { return self->letters ? self->ends[self->letters - 1] : 0; }

// Adds the words of a list to a table; tells how many there are.
static int32_t add_words(bytes_words *table, const word_list *list) {
  uint8_t spelled[most_letters][longest_letter], lengths[most_letters], waiting[deepest];
  for (int32_t i = 0; i < list->letters; i++) lengths[i] = (uint8_t)spell(number(list->letter + 2 * i), spelled[i]);
  word word = {.letters = 0};
  int32_t words = 0;
  for (int32_t at = 0; at <= list->text; at++) {
    int depth = 1;
    waiting[0] = at < list->text ? list->code[at] : 0;
    while (depth > 0) {
      int code = waiting[--depth], letter = code - first_letter, pair = letter - list->letters;
      if (letter < 0) {
        if (word.letters && words < list->words)
          bytes_words_add(table, word.bytes, size(&word), list->marks[words], list->large[words / 8] >> words % 8 & 1);
        words += word.letters > 0;
        word.letters = code <= word.letters ? code : 0;
      } else if (pair < 0) {
        if (size(&word) + longest_letter > longest_word) return -1;
        memcpy(word.bytes + size(&word), spelled[letter], longest_letter);
        word.ends[word.letters] = (uint8_t)(size(&word) + lengths[letter]);
        word.letters++;
      } else {
        if (pair >= list->pairs || depth + 2 > deepest) return -1;
        waiting[depth++] = list->pair[2 * pair + 1];
        waiting[depth++] = list->pair[2 * pair];
      }
    }
  }
  return words;
}

bytes_words *bytes_words_read(const uint8_t *bytes, int64_t count, int64_t *rare) {
  word_list list;
  if (!open(&list, bytes, count)) return NULL;
  bytes_words *table = bytes_words_open(list.words, list.rare, list.filter);
  if (!table) return NULL;
  *rare = list.filter;
  if (add_words(table, &list) == list.words) return table;
  bytes_words_close(table);
  return NULL;
}
