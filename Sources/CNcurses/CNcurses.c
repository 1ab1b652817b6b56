#include "CNcurses.h"
#include <curses.h>
