/* Named so that SwiftPM can say which package provides the header; included by CNcurses only. */
#include <curses.h>
