/*
 * How the allocator grows. A thread's memory grows page by page, and each growth stops all threads of the process for a
 * moment: two threads that read a store would be no quicker than one.
 */
#include "CArguments.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void let_memory_grow_in_large_steps(void) {
#if defined(__GLIBC__)
  /* Addresses only: pages are not there before they are written. */
  mallopt(M_TOP_PAD, 64 * 1024 * 1024);
  mallopt(M_TRIM_THRESHOLD, 256 * 1024 * 1024);
#endif
}
