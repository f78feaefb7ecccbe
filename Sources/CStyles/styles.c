#include "CStyles.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char netflix[] = {
#embed "../../Styles/netflix.style"
};
static const char ted[] = {
#embed "../../Styles/ted.style"
};
static const char bbc[] = {
#embed "../../Styles/bbc.style"
};
static const char dcmp[] = {
#embed "../../Styles/dcmp.style"
};
static const char arte[] = {
#embed "../../Styles/arte.style"
};
static const char plain[] = {
#embed "../../Styles/plain.style"
};

#define FILE_OF(name) {#name, name, sizeof name}
static const embedded_file files[] = {FILE_OF(netflix), FILE_OF(ted),  FILE_OF(bbc),
                                      FILE_OF(dcmp),    FILE_OF(arte), FILE_OF(plain)};

embedded_files style_files(void) { return EMBEDDED_FILES(files); }
