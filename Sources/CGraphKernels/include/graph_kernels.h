#pragma once
#include <stddef.h>
#include <stdint.h>

// The searches from many nodes at once. Reason for C: an instruction set is chosen here for a function, while the program
// runs; Swift can choose one for a whole module only.
//
// A search has a lane of a vector: 8 doubles where paths are counted, 512 bits where only distances matter. Every variant
// gives the same bits: lanes do not depend on one another, no product is fused with a sum, and where lanes are added up the
// order is written down.

/// Which instructions a kernel uses.
typedef enum {
  /// What every machine has.
  docgraph_graph_plain = 0,
  docgraph_graph_avx2 = 1,
  docgraph_graph_avx512 = 2,
} docgraph_graph_instructions;

/// The best instructions that this machine has.
docgraph_graph_instructions docgraph_graph_best_instructions(void);

/// Compressed sparse rows, both ways; in an undirected graph the two are the same.
typedef struct {
  size_t nodes;
  /// `nodes` + 1 each.
  const uint32_t *_Nonnull offsets;
  const uint32_t *_Nonnull back_offsets;
  const uint32_t *_Nonnull targets;
  const uint32_t *_Nonnull back_targets;
} docgraph_rows;

/// Room for `docgraph_add_dependencies`. Vectors lie at multiples of 64 bytes.
typedef struct {
  /// 8 numbers a node.
  double *_Nonnull paths;
  /// 8 numbers a node each; zeros before and after.
  double *_Nonnull front;
  double *_Nonnull next;
  /// One a node each; zeros before and after.
  uint8_t *_Nonnull seen;
  uint8_t *_Nonnull reached;
  /// Eight a node each.
  uint32_t *_Nonnull queue;
  uint8_t *_Nonnull lanes;
  /// `nodes` + 2.
  size_t *_Nonnull levels;
} docgraph_dependency_room;

/// The sources of up to 8 searches, all different.
typedef struct {
  size_t count;
  uint32_t nodes[8];
  /// How often each counts.
  double weights[8];
} docgraph_sources;

/// Where dependencies are added up, each source's as often as it counts.
typedef struct {
  /// For each node the sum of its dependencies.
  double *_Nonnull scores;
  /// For each node the sum of their squares; null where nobody asks for it.
  double *_Nullable squares;
  /// For each arc; null where nobody asks for it.
  double *_Nullable arcs;
} docgraph_dependencies;

/// Adds the dependencies of up to 8 sources on all other nodes (Brandes).
///
/// `pendants`, one number a node, is how many targets hang at a node and are not in the rows; null for none. How many nodes
/// each source reaches goes to `reaches`, 8 numbers; its own pendants do not count there.
///
/// Returns 0, with nothing added, where there are too many paths to count them in doubles; 1 where all went well.
int docgraph_add_dependencies(
  docgraph_graph_instructions set, const docgraph_rows *_Nonnull rows, const docgraph_dependency_room *_Nonnull room,
  const docgraph_sources *_Nonnull sources, const double *_Nullable pendants, double *_Nonnull reaches,
  const docgraph_dependencies *_Nonnull results);

/// Room for `docgraph_add_distances`. Vectors lie at multiples of 64 bytes.
typedef struct {
  /// 8 words a node each; zeros before and after.
  uint64_t *_Nonnull seen;
  uint64_t *_Nonnull front;
  uint64_t *_Nonnull next;
  /// One a node; zeros before and after.
  uint8_t *_Nonnull flags;
  /// One a node each.
  uint32_t *_Nonnull queue;
  uint32_t *_Nonnull waiting;
} docgraph_distance_room;

/// Where distances in hops are added up; each null where nobody asks for it.
typedef struct {
  /// For each node: the sum of its distances, of 1/distance, and the number of sources that reach it, itself not.
  uint64_t *_Nullable sums;
  double *_Nullable reciprocals;
  uint32_t *_Nullable counts;
  /// For each distance up to `nodes` - 1: the number of pairs; and the greatest distance to each node.
  uint64_t *_Nullable pairs;
  uint32_t *_Nullable farthest;
  /// For each node, `stride` apart, the distance from each source; those not reached are left alone.
  uint16_t *_Nullable matrix;
  size_t stride;
} docgraph_distances;

/// Searches from up to 512 sources, all different, at most `most_hops` far (and 65,534 where a matrix is asked for).
///
/// Returns the greatest distance.
size_t docgraph_add_distances(
  docgraph_graph_instructions set, const docgraph_rows *_Nonnull rows, const docgraph_distance_room *_Nonnull room,
  const uint32_t *_Nonnull sources, size_t count, size_t most_hops, const docgraph_distances *_Nonnull results);
