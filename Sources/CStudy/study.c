#include "CStudy.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char style[] = {
#embed "study.css"
};
static const char script[] = {
#embed "study.js"
};

study_file study_style(void) { return (study_file){style, sizeof style}; }
study_file study_script(void) { return (study_file){script, sizeof script}; }
