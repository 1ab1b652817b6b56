#ifndef CPTYSCREEN_H
#define CPTYSCREEN_H
#include <stdint.h>
#endif
