// Brandes' algorithm from 8 sources at once; included once for each set of instructions.
//
// A node stands in a level of the queue once, with the lanes that come to it there. `front` and `next` hold numbers of the
// nodes of one level, zero in all other lanes and nodes, so that sums over rows need no look at who is in the level.

/// Counts paths from one level to the next along the arcs of its nodes.
TARGET static size_t NAME(push)(
  const docgraph_rows *rows, const docgraph_dependency_room *room, const double *front, double *next, size_t begin, size_t end) {
  uint32_t *queue = room->queue;
  uint8_t *reached = room->reached;
  const uint8_t *seen = room->seen;
  const uint32_t *targets = rows->targets;
  size_t count = end;
  for (size_t place = begin; place < end; place++) {
    uint32_t node = queue[place];
    uint8_t lanes = room->lanes[place];
    eight paths = VECTOR(front, node);
    for (uint32_t arc = rows->offsets[node], last = rows->offsets[node + 1]; arc < last; arc++) {
      uint32_t target = targets[arc];
      uint8_t new = lanes & (uint8_t)~seen[target];
      if (!new) continue;
      uint8_t before = reached[target];
      if (!before) queue[count++] = target;
      reached[target] = before | new;
      // Lanes that have been here before get something too, which is thrown away below.
      VECTOR(next, target) += paths;
    }
  }
  return count;
}

/// The sum of a vector over a row.
TARGET static inline __attribute__((always_inline)) eight NAME(pull)(
  const double *front, const uint32_t *targets, uint32_t arc, uint32_t last) {
  eight a = {0}, b = {0};
  for (; arc + 1 < last; arc += 2) {
    a += VECTOR(front, targets[arc]);
    b += VECTOR(front, targets[arc + 1]);
  }
  if (arc < last) a += VECTOR(front, targets[arc]);
  return a + b;
}

TARGET static int NAME(add_dependencies)(
  const docgraph_rows *rows, const docgraph_dependency_room *room, const docgraph_sources *sources, const double *pendants,
  double *reaches, const docgraph_dependencies *results) {
  FUSE_NOTHING
  size_t nodes = rows->nodes, count = sources->count;
  double *front = room->front, *next = room->next, *swapped;
  uint8_t *seen = room->seen, *reached = room->reached, *lanes = room->lanes;
  uint32_t *queue = room->queue;
  size_t *levels = room->levels;
  uint8_t all = (uint8_t)((1u << count) - 1);
  eight weights = {0};
  // Arcs of the level's nodes, and arcs to nodes that some lane has not seen.
  size_t arcs = 0, unseen = rows->offsets[nodes], level = 0, end = 0;
  int is_exact = 1;
  for (size_t lane = 0; lane < count; lane++) {
    uint32_t node = sources->nodes[lane];
    weights[lane] = sources->weights[lane];
    queue[end] = node;
    lanes[end++] = seen[node] = (uint8_t)(1u << lane);
    eight one = {0};
    one[lane] = 1;
    VECTOR(room->paths, node) = VECTOR(front, node) = one;
    arcs += rows->offsets[node + 1] - rows->offsets[node];
  }
  levels[0] = 0;
  for (size_t begin = 0; begin < end;) {
    size_t last = end;
    levels[++level] = end;
    eight most = {0};
    if (arcs * PULL > unseen) {
      arcs = 0;
      for (uint32_t node = 0; node < nodes; node++) {
        uint8_t before = seen[node];
        if (before == all) continue;
        eight paths = NAME(pull)(front, rows->back_targets, rows->back_offsets[node], rows->back_offsets[node + 1]);
        uint8_t new = NAME(positive)(paths) & (uint8_t)~before;
        if (!new) continue;
        paths = NAME(keep)(paths, new);
        most = NAME(larger)(most, paths);
        VECTOR(next, node) = paths;
        VECTOR(room->paths, node) = before ? VECTOR(room->paths, node) + paths : paths;
        queue[end] = node;
        lanes[end++] = new;
        seen[node] = before | new;
        arcs += rows->offsets[node + 1] - rows->offsets[node];
        if ((before | new) == all) unseen -= rows->back_offsets[node + 1] - rows->back_offsets[node];
      }
    } else {
      end = NAME(push)(rows, room, front, next, begin, end);
      arcs = 0;
      for (size_t place = last; place < end; place++) {
        uint32_t node = queue[place];
        uint8_t new = reached[node], before = seen[node];
        eight paths = NAME(keep)(VECTOR(next, node), new);
        most = NAME(larger)(most, paths);
        VECTOR(next, node) = paths;
        VECTOR(room->paths, node) = before ? VECTOR(room->paths, node) + paths : paths;
        lanes[place] = new;
        reached[node] = 0;
        seen[node] = before | new;
        arcs += rows->offsets[node + 1] - rows->offsets[node];
        if ((before | new) == all) unseen -= rows->back_offsets[node + 1] - rows->back_offsets[node];
      }
    }
    for (size_t place = begin; place < last; place++) VECTOR(front, queue[place]) = (eight){0};
    swapped = front, front = next, next = swapped;
    begin = last;
    if (NAME(exceeds)(most, MOST_PATHS)) {
      is_exact = 0;
      for (size_t place = begin; place < end; place++) VECTOR(front, queue[place]) = (eight){0};
      break;
    }
  }
  // The last level has no nodes. From here on `front` holds what each path to a node of the level below carries.
  for (size_t below = level, at = level; is_exact && at-- > 0; below = at) {
    for (size_t place = levels[at], last = levels[at + 1]; place < last; place++) {
      uint32_t node = queue[place];
      eight paths = VECTOR(room->paths, node), sum = {0};
      if (below < level) {
        uint32_t arc = rows->offsets[node], end_of_row = rows->offsets[node + 1];
        sum = NAME(pull)(front, rows->targets, arc, end_of_row);
        if (results->arcs)
          for (; arc < end_of_row; arc++) {
            eight share = NAME(keep)(paths * VECTOR(front, rows->targets[arc]), lanes[place]);
            results->arcs[arc] += NAME(total)(share * weights);
          }
      }
      eight dependency = paths * sum;
      if (at == 0) {
        for (size_t lane = 0; lane < count; lane++)
          if (lanes[place] >> lane & 1) reaches[lane] = dependency[lane];
        continue;
      }
      if (pendants) dependency += pendants[node];
      eight kept = NAME(keep)(dependency, lanes[place]), counted = kept * weights;
      results->scores[node] += NAME(total)(counted);
      if (results->squares) results->squares[node] += NAME(total)(kept * counted);
      VECTOR(next, node) = NAME(keep)((1 + dependency) / paths, lanes[place]);
    }
    if (below < level)
      for (size_t place = levels[below]; place < levels[below + 1]; place++) VECTOR(front, queue[place]) = (eight){0};
    swapped = front, front = next, next = swapped;
  }
  for (size_t place = 0; place < end; place++) seen[queue[place]] = 0;
  return is_exact;
}
