#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The lines of exceptions.txt, which no zero byte ends, and how many bytes they are.
const char *romanization_exceptions(size_t *count);

/// The entries of hanja.bin, which Scripts/make-hanja writes, and how many bytes they are.
const unsigned char *romanization_hanja(size_t *count);

#pragma clang assume_nonnull end
