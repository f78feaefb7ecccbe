#include "CRomanization.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char exceptions[] = {
#embed "exceptions.txt"
};

const char *romanization_exceptions(size_t *count) {
  *count = sizeof exceptions;
  return exceptions;
}
