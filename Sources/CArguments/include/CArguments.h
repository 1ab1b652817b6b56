#ifndef CARGUMENTS_H
#define CARGUMENTS_H

#include <stdint.h>

/* How many words the program was started with, its own name included; 0 if the system does not hand them on. */
int32_t argument_count(void);
/* A word, counted from 0; NULL behind the last. */
const char *argument(int32_t index);

/* To be called before the first thread is started; does nothing where the C library knows no such steps. */
void let_memory_grow_in_large_steps(void);

#endif
