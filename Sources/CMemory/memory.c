#include "CMemory.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// How long a program waits for another to finish, in milliseconds.
enum { patience = 20000 };

static const char table[] =
    "CREATE TABLE IF NOT EXISTS pairs(left_language TEXT NOT NULL, right_language TEXT NOT NULL, left_text TEXT NOT NULL, "
    "right_text TEXT NOT NULL, PRIMARY KEY(left_language, right_language, left_text, right_text)) WITHOUT ROWID;";

memory *memory_open(const char *path, char **message) {
  sqlite3 *file = NULL;
  int code = sqlite3_open_v2(path, &file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
  if (code == SQLITE_OK) {
    sqlite3_busy_timeout(file, patience);
    code = sqlite3_exec(file, table, NULL, NULL, NULL);
  }
  if (code == SQLITE_OK) return (memory *)file;
  *message = strdup(file ? sqlite3_errmsg(file) : sqlite3_errstr(code));
  sqlite3_close(file);
  return NULL;
}

void memory_close(memory *memory) { sqlite3_close((sqlite3 *)memory); }

int memory_read(memory *memory, const char *left, const char *right, void *context,
                void (*pair)(void *, const char *, const char *)) {
  sqlite3_stmt *rows = NULL;
  int code = sqlite3_prepare_v2((sqlite3 *)memory,
                                "SELECT left_text, right_text FROM pairs WHERE left_language = ?1 AND right_language = ?2 "
                                "ORDER BY left_text, right_text",
                                -1, &rows, NULL);
  if (code != SQLITE_OK) return code;
  sqlite3_bind_text(rows, 1, left, -1, SQLITE_STATIC);
  sqlite3_bind_text(rows, 2, right, -1, SQLITE_STATIC);
  while ((code = sqlite3_step(rows)) == SQLITE_ROW)
    pair(context, (const char *)sqlite3_column_text(rows, 0), (const char *)sqlite3_column_text(rows, 1));
  sqlite3_finalize(rows);
  return code == SQLITE_DONE ? SQLITE_OK : code;
}

static int add_all(sqlite3_stmt *row, size_t count, const char *left, const char *right) {
  for (; count > 0; count--, left += strlen(left) + 1, right += strlen(right) + 1) {
    sqlite3_bind_text(row, 3, left, -1, SQLITE_STATIC);
    sqlite3_bind_text(row, 4, right, -1, SQLITE_STATIC);
    int code = sqlite3_step(row);
    if (code != SQLITE_DONE) return code;
    sqlite3_reset(row);
  }
  return SQLITE_OK;
}

int memory_add(memory *memory, const char *left, const char *right, size_t count, const char *lefts,
               const char *rights) {
  sqlite3 *file = (sqlite3 *)memory;
  int code = sqlite3_exec(file, "BEGIN IMMEDIATE", NULL, NULL, NULL);
  if (code != SQLITE_OK) return code;
  sqlite3_stmt *row = NULL;
  code = sqlite3_prepare_v2(file, "INSERT OR IGNORE INTO pairs VALUES(?1, ?2, ?3, ?4)", -1, &row, NULL);
  if (code == SQLITE_OK) {
    sqlite3_bind_text(row, 1, left, -1, SQLITE_STATIC);
    sqlite3_bind_text(row, 2, right, -1, SQLITE_STATIC);
    code = add_all(row, count, lefts, rights);
    sqlite3_finalize(row);
  }
  if (code == SQLITE_OK) code = sqlite3_exec(file, "COMMIT", NULL, NULL, NULL);
  if (code != SQLITE_OK) sqlite3_exec(file, "ROLLBACK", NULL, NULL, NULL);
  return code;
}
