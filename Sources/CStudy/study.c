#include "CStudy.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char style[] = {
#embed "study.css"
};
static const char script[] = {
#embed "study.js"
};
static const char interface[] = {
#embed "interface.txt"
};

study_file study_style(void) { return (study_file){style, sizeof style}; }
study_file study_script(void) { return (study_file){script, sizeof script}; }
study_file study_interface(void) { return (study_file){interface, sizeof interface}; }
