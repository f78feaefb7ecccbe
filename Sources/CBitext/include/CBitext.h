#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The words of one language that name concepts: a line a word, as Scripts/make-concepts writes them.
typedef struct {
  const char *tag;
  /// Not ended by a zero byte.
  const char *text;
  size_t count;
} concept_file;

/// The files of all languages, in the order of their tags, and how many they are.
const concept_file *concept_files(size_t *count);

#pragma clang assume_nonnull end
