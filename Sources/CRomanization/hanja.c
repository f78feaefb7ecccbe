#include "CRomanization.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char hanja[] = {
#embed "hanja.bin"
};

embedded_file romanization_hanja(void) { return (embedded_file){"hanja.bin", hanja, sizeof hanja}; }
