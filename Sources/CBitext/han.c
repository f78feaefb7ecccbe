#include "CBitext.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char han[] = {
#embed "han.txt"
};

const char *han_readings(size_t *count) {
  *count = sizeof han;
  return han;
}
