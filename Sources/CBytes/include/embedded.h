#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

// A file that is compiled into the program: its name, and its bytes, which no zero byte ends.
typedef struct { const char *name; const void *bytes; size_t count; } embedded_file;
// Some of them, in the order of their names.
typedef struct { const embedded_file *files; size_t count; } embedded_files;

// The files of a static array.
#define EMBEDDED_FILES(array) ((embedded_files){array, sizeof array / sizeof *array})

#pragma clang assume_nonnull end
