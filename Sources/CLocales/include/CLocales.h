#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// One file of Locales/: its tag and its bytes, which no zero byte ends.
typedef struct {
  const char *tag;
  const char *text;
  size_t count;
} locale_file;

/// The files of Locales/, and how many there are.
const locale_file *locale_files(size_t *count);

/// The common words of a language, as Scripts/make-words writes them.
typedef struct {
  const char *tag;
  const unsigned char *bytes;
  size_t count;
} word_file;

/// The word lists of all languages that have one, and how many there are.
const word_file *word_files(size_t *count);

#pragma clang assume_nonnull end
