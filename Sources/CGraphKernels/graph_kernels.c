#include "graph_kernels.h"

// All functions that take vectors are inlined, so that there is no convention by which they are passed.
#pragma clang diagnostic ignored "-Wpsabi"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// The lanes of 8 searches. It may lie in any memory of doubles.
typedef double eight __attribute__((vector_size(64), may_alias));
/// A bit for each of 512 searches.
typedef uint64_t bits __attribute__((vector_size(64), may_alias));
typedef int64_t eight_masks __attribute__((vector_size(64)));
typedef double four __attribute__((vector_size(32)));
typedef double two __attribute__((vector_size(16)));

#define VECTOR(base, node) (*(eight *)((base) + 8 * (size_t)(node)))
#define BITS(base, node) (*(bits *)((base) + 8 * (size_t)(node)))
#define INLINE static inline __attribute__((always_inline))
#define FUSE_NOTHING _Pragma("clang fp contract(off)")
// Path counts above this, 2^900, could not be divided by in doubles.
#define MOST_PATHS 0x1p900
// Paths are counted by pulling where that many times the arcs of the level are more than those that pulling looks at.
#ifndef PULL
#define PULL 4
#endif

#define NAME(x) plain_##x
#define TARGET
#include "lanes.h"
#include "dependencies.h"
#include "distances.h"
#undef NAME
#undef TARGET

#if defined(__x86_64__)
#define NAME(x) avx2_##x
#define TARGET __attribute__((target("avx2,popcnt")))
#include "lanes.h"
#include "dependencies.h"
#include "distances.h"
#undef NAME
#undef TARGET

#define NAME(x) avx512_##x
#define TARGET __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx512vpopcntdq,avx2,popcnt")))
#define AVX512
#include "lanes.h"
#include "dependencies.h"
#include "distances.h"
#undef AVX512
#undef NAME
#undef TARGET
#endif

docgraph_graph_instructions docgraph_graph_best_instructions(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vpopcntdq"))
    return docgraph_graph_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt")) return docgraph_graph_avx2;
#endif
  return docgraph_graph_plain;
}

int docgraph_add_dependencies(
  docgraph_graph_instructions set, const docgraph_rows *rows, const docgraph_dependency_room *room,
  const docgraph_sources *sources, const double *pendants, double *reaches, const docgraph_dependencies *results) {
#if defined(__x86_64__)
  if (set == docgraph_graph_avx512)
    return avx512_add_dependencies(rows, room, sources, pendants, reaches, results);
  if (set == docgraph_graph_avx2)
    return avx2_add_dependencies(rows, room, sources, pendants, reaches, results);
#endif
  return plain_add_dependencies(rows, room, sources, pendants, reaches, results);
}

size_t docgraph_add_distances(
  docgraph_graph_instructions set, const docgraph_rows *rows, const docgraph_distance_room *room, const uint32_t *sources,
  size_t count, size_t most_hops, const docgraph_distances *results) {
#if defined(__x86_64__)
  if (set == docgraph_graph_avx512) return avx512_add_distances(rows, room, sources, count, most_hops, results);
  if (set == docgraph_graph_avx2) return avx2_add_distances(rows, room, sources, count, most_hops, results);
#endif
  return plain_add_distances(rows, room, sources, count, most_hops, results);
}
