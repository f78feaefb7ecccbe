#pragma once
#include <stddef.h>

#pragma clang assume_nonnull begin

/// A translation memory in a file of SQLite: pairs of sentences in two languages.
///
/// Several programs may use one file at once; each waits its turn. What was added is there after a crash, or nothing of
/// it is.
typedef struct memory memory;

/// Opens a file, and makes it where there is none. Returns null, with a message to free, if that fails.
memory *_Nullable memory_open(const char *path, char *_Nullable *_Nonnull message);
void memory_close(memory *memory);

/// Calls back for each pair of two languages, in the order of their letters; returns nonzero if reading fails.
int memory_read(memory *memory, const char *left, const char *right, void *_Nullable context,
                void (*pair)(void *_Nullable context, const char *left, const char *right));

/// Adds pairs of two languages, all or none; those that are there already stay. The texts of each side follow one another,
/// each ended by a zero byte. Returns nonzero if that fails.
int memory_add(memory *memory, const char *left, const char *right, size_t count, const char *lefts,
               const char *rights);

#pragma clang assume_nonnull end
