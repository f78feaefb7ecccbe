#pragma once
#include "embedded.h"

/// The tables of boundaries.bin, which Scripts/learn-boundaries writes.
embedded_file sentence_boundaries(void);
