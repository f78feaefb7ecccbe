#include "CRomanization.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char hanja[] = {
#embed "hanja.bin"
};

const unsigned char *romanization_hanja(size_t *count) {
  *count = sizeof hanja;
  return hanja;
}
