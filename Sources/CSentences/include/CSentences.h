#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The tables of boundaries.bin, which Scripts/learn-boundaries writes, and how many bytes they are.
const unsigned char *sentence_boundaries(size_t *count);

#pragma clang assume_nonnull end
