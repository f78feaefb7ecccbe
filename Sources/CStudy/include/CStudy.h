#pragma once
#include "embedded.h"

/// study.css, the look of the page.
embedded_file study_style(void);
/// study.js, its keys.
embedded_file study_script(void);
/// interface.txt, the words of the page in many languages.
embedded_file study_interface(void);
/// korean.txt, nouns and verbs of Korean.
embedded_file study_korean(void);
