#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The bytes of one file, which no zero byte ends.
typedef struct {
  const char *bytes;
  size_t count;
} study_file;

/// study.css, the look of the page.
study_file study_style(void);
/// study.js, its keys.
study_file study_script(void);
/// interface.txt, the words of the page in many languages.
study_file study_interface(void);

#pragma clang assume_nonnull end
