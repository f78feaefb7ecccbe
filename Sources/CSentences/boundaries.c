#include "CSentences.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char boundaries[] = {
#embed "boundaries.bin"
};

embedded_file sentence_boundaries(void) {
  return (embedded_file){"boundaries.bin", boundaries, sizeof boundaries};
}
