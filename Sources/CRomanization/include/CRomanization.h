#pragma once
#include "embedded.h"

/// The lines of exceptions.txt.
embedded_file romanization_exceptions(void);

/// The entries of hanja.bin, which Scripts/make-hanja writes.
embedded_file romanization_hanja(void);
