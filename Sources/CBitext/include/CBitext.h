#pragma once
#include "embedded.h"

/// The words that name concepts, a file a language: a line a word, as Scripts/make-concepts writes them.
embedded_files concept_files(void);
