#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs a script of SQL in a new database that is kept in memory, and hands out its file.
///
/// Returns NULL where SQLite refuses the script; else bytes to be freed by deck_free.
uint8_t *_Nullable deck_file(const char *_Nonnull script, size_t *_Nonnull count);
void deck_free(uint8_t *_Nonnull bytes);
