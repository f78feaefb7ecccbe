#include "CRivals.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

struct icu_sentences {
  UBreakIterator *breaks;
  UChar *wide;
  UText view;
  char *text;
};

static icu_sentences *finish(icu_sentences *self, UErrorCode code, int32_t *status) {
  *status = code;
  if (U_SUCCESS(code)) return self;
  icu_sentences_close(self);
  return NULL;
}

static icu_sentences *new(void) {
  icu_sentences *self = calloc(1, sizeof *self);
  if (self) self->view = (UText)UTEXT_INITIALIZER;
  return self;
}

icu_sentences *icu_sentences_open_utf16(const char *text, int32_t size, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  icu_sentences *self = new();
  if (self) self->wide = malloc(((size_t)size + 1) * sizeof *self->wide);
  if (!self || !self->wide) return finish(self, U_MEMORY_ALLOCATION_ERROR, status);
  u_strFromUTF8(self->wide, size + 1, &length, text, size, &code);
  self->breaks = ubrk_open(UBRK_SENTENCE, locale, self->wide, length, &code);
  return finish(self, code, status);
}

icu_sentences *icu_sentences_open_utf8(const char *text, int32_t size, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu_sentences *self = new();
  if (self) self->text = malloc((size_t)size + 1);
  if (!self || !self->text) return finish(self, U_MEMORY_ALLOCATION_ERROR, status);
  memcpy(self->text, text, (size_t)size);
  self->breaks = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &code);
  utext_openUTF8(&self->view, self->text, size, &code);
  ubrk_setUText(self->breaks, &self->view, &code);
  return finish(self, code, status);
}

void icu_sentences_close(icu_sentences *self) {
  if (!self) return;
  ubrk_close(self->breaks);
  utext_close(&self->view);
  free(self->wide);
  free(self->text);
  free(self);
}

int32_t icu_sentences_count(icu_sentences *self) {
  int32_t count = 0;
  for (int32_t at = ubrk_first(self->breaks); at != UBRK_DONE; at = ubrk_next(self->breaks)) count++;
  return count;
}
