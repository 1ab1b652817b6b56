#ifndef CNCURSES_H
#define CNCURSES_H
#include <stdint.h>
#endif
