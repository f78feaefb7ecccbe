#include "CDeck.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

uint8_t *deck_file(const char *script, size_t *count) {
  sqlite3 *database = NULL;
  uint8_t *copy = NULL;
  int code = sqlite3_open(":memory:", &database);
  // Whatever a script says, it reaches no file.
  if (code == SQLITE_OK) sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
  if (code == SQLITE_OK && sqlite3_exec(database, script, NULL, NULL, NULL) == SQLITE_OK) {
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(database, "main", &size, 0);
    if (bytes != NULL && (copy = malloc((size_t)size)) != NULL) {
      memcpy(copy, bytes, (size_t)size);
      *count = (size_t)size;
    }
    sqlite3_free(bytes);
  }
  sqlite3_close(database);
  return copy;
}

void deck_free(uint8_t *bytes) { free(bytes); }
