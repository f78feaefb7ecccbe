#pragma once
#include <stdint.h>

// What of ICU the benchmarks measure against. ICU's own headers stay out of this file, as out of CICU.h.

#pragma clang assume_nonnull begin

// ICU's sentence iteration over a text made ready: as UTF-16, or as UTF-8 seen through UText.
typedef struct icu_sentences icu_sentences;
icu_sentences *_Nullable icu_sentences_open_utf16(const char *text, int32_t size, const char *locale, int32_t *status);
icu_sentences *_Nullable icu_sentences_open_utf8(const char *text, int32_t size, const char *locale, int32_t *status);
void icu_sentences_close(icu_sentences *_Nullable self);
// Walks over all boundaries; returns how many there are.
int32_t icu_sentences_count(icu_sentences *self);

typedef struct icu_transliterator icu_transliterator;

// Transliteration by ICU's rules of a name (`Hangul-Latin`), in UTF-16.
icu_transliterator *_Nullable icu_transliterator_open(const uint16_t *name, int32_t count, int32_t *status);
void icu_transliterator_close(icu_transliterator *self);
// Writes `text` transliterated. Returns how many units that takes; a status > 0 when `capacity` does not suffice.
int32_t icu_transliterator_apply(icu_transliterator *self, const uint16_t *text, int32_t count, uint16_t *out, int32_t capacity, int32_t *status);

#pragma clang assume_nonnull end
