#pragma once
#include "embedded.h"

/// The files of Styles/, the default first.
embedded_files style_files(void);
