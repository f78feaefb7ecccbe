#include "CICU.h"
#include <stdlib.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

// Walks all boundaries; the count keeps the loop from being optimized away.
static int64_t walk(UBreakIterator *breaks, int32_t *count) {
  int64_t start = now();
  *count = 0;
  for (int32_t at = ubrk_first(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) ++*count;
  return now() - start;
}

int64_t icu_time_sentences_utf16(const char *text, int32_t size, const char *locale, int32_t *count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar *wide = malloc(((size_t)size + 1) * sizeof *wide);
  int32_t length = 0;
  int64_t time = 0;
  u_strFromUTF8(wide, size + 1, &length, text, size, &code);
  UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, locale, wide, length, &code);
  if (U_SUCCESS(code)) time = walk(breaks, count);
  ubrk_close(breaks);
  free(wide);
  *status = code;
  return time;
}

int64_t icu_time_sentences_utf8(const char *text, int32_t size, const char *locale, int32_t *count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  int64_t time = 0;
  UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &code);
  utext_openUTF8(&view, text, size, &code);
  ubrk_setUText(breaks, &view, &code);
  if (U_SUCCESS(code)) time = walk(breaks, count);
  ubrk_close(breaks);
  utext_close(&view);
  *status = code;
  return time;
}
