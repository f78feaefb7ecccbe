#include "CLocales.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ko[] = {
#embed "nouns/ko.words"
};

static const embedded_file files[] = {
    {"ko", ko, sizeof ko},
};

embedded_files noun_files(void) { return EMBEDDED_FILES(files); }
