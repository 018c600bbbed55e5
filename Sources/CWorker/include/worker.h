#pragma once
#include <stdint.h>

// What a worker does to itself. Reason for C: `prctl` takes any number of arguments, the kinds of limits are an enumeration in
// glibc's C only, and a handler of faults may touch nothing that allocates.

/// Exit codes by which a worker says why it ended, chosen so that no C library uses them.
static const int32_t docgraph_exit_memory = 117;
static const int32_t docgraph_exit_recursion = 118;

/// Makes this process end with the thread that started it: swift-subprocess keeps one for life.
void docgraph_end_with_parent(void);

/// Bytes of address space.
int docgraph_limit_memory(uint64_t bytes);
/// Seconds of processor time.
int docgraph_limit_cpu(uint64_t seconds);
/// Files open at once.
int docgraph_limit_files(uint64_t count);
/// No core dumps.
int docgraph_limit_core(void);
/// How long a file may become; may be raised again, so that a worker can allow itself a file in memory.
int docgraph_limit_file_size(uint64_t bytes);
/// How far the main thread's stack may grow. The kernel leaves 128 MiB for it, whatever the limit was at the start.
int docgraph_limit_stack(uint64_t bytes);

/// Has faults reported by the exit code, where memory or the stack ran out.
void docgraph_report_faults(void);
