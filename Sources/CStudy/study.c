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
static const char korean[] = {
#embed "korean.txt"
};

embedded_file study_style(void) { return (embedded_file){"study.css", style, sizeof style}; }
embedded_file study_script(void) { return (embedded_file){"study.js", script, sizeof script}; }
embedded_file study_interface(void) { return (embedded_file){"interface.txt", interface, sizeof interface}; }
embedded_file study_korean(void) { return (embedded_file){"korean.txt", korean, sizeof korean}; }
