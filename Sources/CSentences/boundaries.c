#include "CSentences.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char boundaries[] = {
#embed "boundaries.bin"
};

const unsigned char *sentence_boundaries(size_t *count) {
  *count = sizeof boundaries;
  return boundaries;
}
