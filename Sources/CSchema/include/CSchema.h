#ifndef CSCHEMA_H
#define CSCHEMA_H

#include <stddef.h>

/// A JSON Schema of what the program writes and reads, in static memory.
struct schema_file {
  /// UTF-8 without a zero at the end; null for a name that there is not.
  const unsigned char *bytes;
  size_t length;
};

/// The schema of that name, e.g. "list".
struct schema_file schema_file(const char *name);

#endif
