// Breadth-first search from 512 sources at once, a bit each; included once for each set of instructions.

TARGET INLINE int NAME(any)(bits vector) {
#ifdef AVX512
  return _mm512_test_epi64_mask((__m512i)vector, (__m512i)vector) != 0;
#else
  uint64_t any = 0;
  for (int word = 0; word < 8; word++) any |= vector[word];
  return any != 0;
#endif
}

TARGET INLINE uint64_t NAME(population)(bits vector) {
#ifdef AVX512
  return (uint64_t)_mm512_reduce_add_epi64(_mm512_popcnt_epi64((__m512i)vector));
#else
  uint64_t sum = 0;
  for (int word = 0; word < 8; word++) sum += (uint64_t)__builtin_popcountll(vector[word]);
  return sum;
#endif
}

/// Writes a distance to the columns of a row whose bits are set.
TARGET INLINE void NAME(write)(uint16_t *row, bits columns, uint16_t distance) {
  for (int word = 0; word < 8; word++, row += 64) {
    uint64_t left = columns[word];
    if (!left) continue;
#ifdef AVX512
    __m512i all = _mm512_set1_epi16((short)distance);
    _mm512_mask_storeu_epi16(row, (__mmask32)left, all);
    _mm512_mask_storeu_epi16(row + 32, (__mmask32)(left >> 32), all);
#else
    for (; left; left &= left - 1) row[__builtin_ctzll(left)] = distance;
#endif
  }
}

/// Adds up what has come to a node at a distance.
TARGET INLINE uint64_t NAME(record)(
  const docgraph_distances *results, uint32_t node, bits new, size_t distance, double reciprocal) {
  FUSE_NOTHING
  uint64_t count = NAME(population)(new);
  if (results->sums) results->sums[node] += count * distance;
  if (results->reciprocals) results->reciprocals[node] += (double)count * reciprocal;
  if (results->counts) results->counts[node] += (uint32_t)count;
  if (results->farthest && results->farthest[node] < distance) results->farthest[node] = (uint32_t)distance;
  if (results->matrix) NAME(write)(results->matrix + node * results->stride, new, (uint16_t)distance);
  return count;
}

TARGET static size_t NAME(add_distances)(
  const docgraph_rows *rows, const docgraph_distance_room *room, const uint32_t *sources, size_t count, size_t most_hops,
  const docgraph_distances *results) {
  enum { waits = 1, done = 2 };
  size_t nodes = rows->nodes;
  uint64_t *front = room->front, *next = room->next, *swapped;
  uint32_t *queue = room->queue, *waiting = room->waiting, *exchanged;
  uint8_t *flags = room->flags;
  bits all = {0};
  size_t level_count = 0, arcs = 0, unseen = rows->offsets[nodes], distance = 0;
  for (size_t lane = 0; lane < count; lane++) {
    uint32_t node = sources[lane];
    all[lane / 64] |= (uint64_t)1 << lane % 64;
    bits own = {0};
    own[lane / 64] = (uint64_t)1 << lane % 64;
    BITS(room->seen, node) = BITS(front, node) = own;
    if (results->matrix) NAME(write)(results->matrix + node * results->stride, own, 0);
    queue[level_count++] = node;
    arcs += rows->offsets[node + 1] - rows->offsets[node];
  }
  while (level_count > 0 && distance < most_hops) {
    double reciprocal = 1 / (double)++distance;
    size_t next_count = 0;
    uint64_t pairs = 0;
    if (arcs * 4 > unseen) {
      arcs = 0;
      for (uint32_t node = 0; node < nodes; node++) {
        if (flags[node] & done) continue;
        bits before = BITS(room->seen, node), now = before;
        uint32_t arc = rows->back_offsets[node], last = rows->back_offsets[node + 1];
        for (; arc + 8 <= last; arc += 8) {
          const uint32_t *near = rows->back_targets + arc;
          now |= BITS(front, near[0]) | BITS(front, near[1]) | BITS(front, near[2]) | BITS(front, near[3])
            | BITS(front, near[4]) | BITS(front, near[5]) | BITS(front, near[6]) | BITS(front, near[7]);
          if (!NAME(any)(all & ~now)) { arc = last; break; }
        }
        for (; arc < last; arc++) now |= BITS(front, rows->back_targets[arc]);
        bits new = now & ~before;
        if (!NAME(any)(new)) continue;
        BITS(room->seen, node) = now;
        BITS(next, node) = new;
        waiting[next_count++] = node;
        pairs += NAME(record)(results, node, new, distance, reciprocal);
        arcs += rows->offsets[node + 1] - rows->offsets[node];
        if (!NAME(any)(all & ~now)) {
          flags[node] = done;
          unseen -= rows->back_offsets[node + 1] - rows->back_offsets[node];
        }
      }
    } else {
      size_t touched = 0;
      for (size_t place = 0; place < level_count; place++) {
        uint32_t node = queue[place];
        bits here = BITS(front, node);
        for (uint32_t arc = rows->offsets[node], last = rows->offsets[node + 1]; arc < last; arc++) {
          uint32_t target = rows->targets[arc];
          uint8_t flag = flags[target];
          if (flag & done) continue;
          if (!flag) {
            flags[target] = waits;
            waiting[touched++] = target;
            BITS(next, target) = here;
          } else {
            BITS(next, target) |= here;
          }
        }
      }
      arcs = 0;
      for (size_t place = 0; place < touched; place++) {
        uint32_t node = waiting[place];
        bits before = BITS(room->seen, node), new = BITS(next, node) & ~before;
        BITS(next, node) = new;
        flags[node] = 0;
        if (!NAME(any)(new)) continue;
        BITS(room->seen, node) = before | new;
        waiting[next_count++] = node;
        pairs += NAME(record)(results, node, new, distance, reciprocal);
        arcs += rows->offsets[node + 1] - rows->offsets[node];
        if (!NAME(any)(all & ~(before | new))) {
          flags[node] = done;
          unseen -= rows->back_offsets[node + 1] - rows->back_offsets[node];
        }
      }
    }
    if (results->pairs && pairs > 0) results->pairs[distance] += pairs;
    for (size_t place = 0; place < level_count; place++) BITS(front, queue[place]) = (bits){0};
    swapped = front, front = next, next = swapped;
    exchanged = queue, queue = waiting, waiting = exchanged;
    level_count = next_count;
    if (level_count == 0) distance--;
  }
  for (size_t place = 0; place < level_count; place++) BITS(front, queue[place]) = (bits){0};
  for (size_t node = 0; node < nodes; node++) {
    BITS(room->seen, node) = (bits){0};
    flags[node] = 0;
  }
  return distance;
}
