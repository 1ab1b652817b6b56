#ifndef CSAMPLE_H
#define CSAMPLE_H

#include <stddef.h>

/// A file of the sample store, in static memory.
struct sample_file {
  /// "<id>.json"; ends with a zero.
  const char *name;
  /// UTF-8 without a zero at the end.
  const unsigned char *bytes;
  size_t length;
};

int sample_count(void);

/// The file at `place`, from 0 to below `sample_count()`.
struct sample_file sample_file(int place);

/// The same incident told in English.
struct sample_file sample_file_in_english(int place);

#endif
