#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// The lines of exceptions.txt, which no zero byte ends, and how many bytes they are.
const char *romanization_exceptions(size_t *count);

#pragma clang assume_nonnull end
