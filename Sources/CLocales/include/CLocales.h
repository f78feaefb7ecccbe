#pragma once
#include "embedded.h"

/// The files of Locales/, by their tags.
embedded_files locale_files(void);

/// The common words of the languages that have a list, by their tags, as Scripts/make-words writes them.
embedded_files word_files(void);

/// Words that particles follow, by the tag of their language, as Scripts/make-words writes them.
embedded_files noun_files(void);
