#include "CRomanization.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char exceptions[] = {
#embed "exceptions.txt"
};

embedded_file romanization_exceptions(void) { return (embedded_file){"exceptions.txt", exceptions, sizeof exceptions}; }
