/*
 * The words that the program was started with. Swift reads them from /proc, and takes them for none on a machine
 * without it: every command would then be the one without words.
 */
#include "CArguments.h"

#include <stddef.h>

static int count;
static char **words;

/* The loaders of glibc and of macOS hand them to a constructor; others call it without, so they are not used. */
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void take(int argument_count, char **arguments) {
  count = argument_count;
  words = arguments;
}
#endif

int32_t argument_count(void) { return count; }

const char *argument(int32_t index) { return index >= 0 && index < count ? words[index] : NULL; }
