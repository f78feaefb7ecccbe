#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// One file of Styles/: its name and its bytes, which no zero byte ends.
typedef struct {
  const char *name;
  const char *text;
  size_t count;
} style_file;

/// The files of Styles/, the default first, and how many there are.
const style_file *style_files(size_t *count);

#pragma clang assume_nonnull end
