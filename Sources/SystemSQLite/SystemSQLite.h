/* Nothing: CDeck's source includes <sqlite3.h> itself. This target carries pkg-config only. */
