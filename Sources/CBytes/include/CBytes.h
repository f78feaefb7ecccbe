#pragma once
#include <stdint.h>
#include "embedded.h"

// Searches over the bytes of a text, many at a time. Places are offsets in bytes; no search reads beyond the count or the
// end that it is given.

#pragma clang assume_nonnull begin

// A set of characters that a search stops at.
typedef struct bytes_stops bytes_stops;
bytes_stops *_Nullable bytes_stops_open(void);
void bytes_stops_close(bytes_stops *self);
// Adds a character; one beyond U+FFFF brings along all that are.
void bytes_stops_add(bytes_stops *self, uint32_t scalar);
// Adds a space after two letters of three bytes, or after `last` alone where `before` is 0.
void bytes_stops_add_space(bytes_stops *self, uint32_t before, uint32_t last);
// Adds a space before a word that begins with a capital and a small letter, where a word in small letters may precede
// it. Capitals outside of ASCII, and those that no small letter of ASCII follows, are stops too once one was added.
void bytes_stops_add_space_before(bytes_stops *self, uint32_t capital, uint32_t small);
// The first stop from `at` on, `end` if there is none; `text` has `count` bytes.
int64_t bytes_stops_find(const bytes_stops *self, const uint8_t *text, int64_t at, int64_t end, int64_t count);
// The first line end from `at` on, of one character or the first of two; `end` if there is none.
int64_t bytes_find_line_end(const uint8_t *text, int64_t at, int64_t end);
// One to three ranges of bytes: from `low`, and `width` beyond it.
typedef struct { uint8_t low[3]; uint8_t width[3]; int32_t count; } bytes_ranges;
// The first place from `at` on whose byte lies in one of the ranges; `end` if there is none.
int64_t bytes_find_within(const uint8_t *text, int64_t at, int64_t end, const bytes_ranges *ranges);
// The last place before `end` whose byte lies in one of the ranges; `start` - 1 if there is none from `start` on.
int64_t bytes_find_last_within(const uint8_t *text, int64_t start, int64_t end, const bytes_ranges *ranges);
// True if two bytes are side by side somewhere; a small letter of ASCII stands for both cases.
int bytes_hold_pair(const uint8_t *text, int64_t count, uint8_t first, uint8_t second);
// How wide a text is, in columns of half-width characters: Han, Kana and Hangul, which begin with E3 to ED or EF, take two.
int64_t bytes_columns(const uint8_t *text, int64_t count);
// What the bytes of a text say together, by a table of what each of the 256 says.
uint16_t bytes_signs(const uint8_t *text, int64_t count, const uint16_t *signs);
// At least how many characters are no white space: it leaves out those of a few blocks that have some.
int64_t bytes_count_letters(const uint8_t *text, int64_t count);
// How many runs of bytes without white space there are.
int64_t bytes_count_words(const uint8_t *text, int64_t count);

// Which pairs of bytes a line holds, and which marks of ASCII: 0x400 numbers of pairs, and 0x80 of marks. It says yes to
// every pair that the line has, and to few others.
typedef struct { uint64_t bits[18]; } bytes_pairs;
// A number for a pair, the same in upper and lower case, and one for a byte of ASCII.
uint32_t bytes_pairs_number(uint8_t first, uint8_t second);
uint32_t bytes_pairs_mark(uint8_t mark);
void bytes_pairs_take(bytes_pairs *self, const uint8_t *text, int64_t count);
// True if a line may hold at least one word of each row. `rows` is how many there are; then for each row how long it is; for
// each word of it how many pairs the word has, and their numbers.
int bytes_pairs_fit(const bytes_pairs *self, const uint32_t *rows);

// A walk over the words of a text that looks for what is said again. Words part at spaces, tabs, line ends, hyphens and
// apostrophes; words of the same length and the same ends share a sign, by which they are compared.
typedef struct {
  int64_t block, start; // the next 64 bytes, and where the word begins that goes on there
  uint64_t gaps;        // where words part in the 64 bytes before `block`, as far as they were not looked at
  int64_t number, row;  // of the next word; and how many of the newest words, one after the other, are known
  uint32_t last;        // the sign of the word ahead; 0 at the start of a line
} word_place;
typedef struct {
  word_place place;
  int64_t reach, shortest; // a word is known that was heard so few words ago; so many in a row are worth a look
  int64_t heard[256];      // the number of the last word of each sign, by a hash
} word_echoes;
// Begins a walk at a place.
void word_echoes_open(word_echoes *self, int64_t start, int64_t reach, int64_t shortest);
// Where the next word ends that may be the one ahead of it again, or the last of a row of known words on its line; -1
// if there is none before `end`. `end` is the same on every call.
int64_t word_echoes_next(word_echoes *self, const uint8_t *text, int64_t end);
// Of which kinds of triples a byte can be the middle, or precede it or after it; a bit for each kind.
typedef struct { uint64_t ahead, middle, behind; } byte_kinds;
// The first place from `at` on that a byte, the one ahead of it (`before` at 0) and the one after it (0 at `count`) make
// a triple of any kind, by a table of 256; `end` if there is none.
//
// `groups` finds likely triples sixteen at a time. It is 12 rows of 16 bytes: of eight groups of kinds, then of eight
// more, the bytes ahead, in the middle and after; of each, the groups by the byte's last four bits, then by its first.
int64_t bytes_find_triple(
    const uint8_t *text, int64_t at, int64_t end, int64_t count, uint8_t before, const byte_kinds *kinds,
    const uint8_t *groups);

// Writes a text as it is between the quotes of a JSON string, U+0085, U+2028 and U+2029 escaped; only counts where `out` is
// NULL. Returns how many bytes it takes.
int64_t bytes_escape_json(const uint8_t *text, int64_t count, uint8_t *_Nullable out);

// The common words of a language, and a filter of rare words that look like two common ones run together. Words are in small
// letters; capitals of ASCII are taken for small ones where words are looked up. Marks are those of Scripts/make-words.
typedef struct bytes_words bytes_words;
// Room for that many words; the filter is copied.
bytes_words *_Nullable bytes_words_open(int64_t count, const uint8_t *filter, int64_t filter_bytes);
// The words of a list as Scripts/make-words writes it, and how many bytes its filter has; NULL if it breaks off.
bytes_words *_Nullable bytes_words_read(const uint8_t *bytes, int64_t count, int64_t *rare);
void bytes_words_close(bytes_words *self);
// Adds a word that has eight more bytes to read after it.
void bytes_words_add(bytes_words *self, const uint8_t *word, int64_t count, uint8_t marks, int is_large);
// The marks of a word, and 256 for a large one; -1 for a word that is not common.
int32_t bytes_words_find(const bytes_words *self, const uint8_t *word, int64_t count);
// True for every rare word, and for one in fifty of the others.
int bytes_words_has_rare(const bytes_words *self, const uint8_t *word, int64_t count);
typedef struct { int64_t start, end; } bytes_word;
// The next run of letters, or bytes beyond ASCII, from `at` on (where one begins, or none is) that is not common and at least that long; empty at `end` if there is none.
bytes_word bytes_words_next_unknown(const bytes_words *self, const uint8_t *text, int64_t at, int64_t end, int64_t least);
// Where a word is best parted into two common words of two letters or more, the sum of their marks there, and the next best
// sum; -1 where there is none.
typedef struct { int64_t at; int32_t best, next; } bytes_halves;
bytes_halves bytes_words_part(const bytes_words *self, const uint8_t *word, int64_t count);

#pragma clang assume_nonnull end
