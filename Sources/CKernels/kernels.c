#include "kernels.h"

#include <math.h>
#include <string.h>

// A product and its sum are rounded once where the instructions can, and apart where they would have to be imitated.
#define FUSED _Pragma("clang fp contract(fast)")

#define NAME(x) plain_##x
#define LANES 4
#if defined(__aarch64__)
#define ROWS 4  // of 32 registers
#else
#define ROWS 3
#endif
#define TARGET
#include "product.h"
#undef NAME
#undef LANES
#undef ROWS
#undef TARGET

#if defined(__x86_64__)
#define NAME(x) avx2_##x
#define LANES 8
#define ROWS 3
#define TARGET __attribute__((target("avx2,fma")))
#include "product.h"
#undef NAME
#undef LANES
#undef ROWS
#undef TARGET

// For maxout layers only, which have the most to do. Even where the units are half as wide, eight rows save loads: 7 %.
#define NAME(x) avx512_##x
#define LANES 16
#define ROWS 8  // of 32 registers
#define TARGET __attribute__((target("avx512f,avx2,fma")))
#define MAXOUT_ONLY
#include "product.h"
#undef MAXOUT_ONLY
#undef NAME
#undef LANES
#undef ROWS
#undef TARGET
#endif

docgraph_instructions docgraph_best_instructions(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return __builtin_cpu_supports("avx512f") ? docgraph_avx512 : docgraph_avx2;
#endif
  return docgraph_plain;
}

static size_t lanes(docgraph_instructions set) { return set == docgraph_plain ? 4 : 8; }

static size_t maxout_lanes(docgraph_instructions set, size_t outputs) {
  return set == docgraph_avx512 && outputs % 16 == 0 ? 16 : lanes(set);
}

size_t docgraph_packed_count(docgraph_instructions set, size_t outputs, size_t inputs) {
  size_t panel = 3 * lanes(set);
  return (outputs + panel - 1) / panel * panel * (inputs + 1);
}

/// Writes the column of a panel that belongs to one row of the matrix, or zeros.
static void pack_column(const float *row, const float *bias, size_t inputs, size_t panel, float *column) {
  column[0] = bias ? *bias : 0;
  for (size_t i = 0; i < inputs; i++) column[(i + 1) * panel] = row ? row[i] : 0;
}

void docgraph_pack(
  docgraph_instructions set, const float *matrix, const float *biases, size_t outputs, size_t inputs, float *packed) {
  size_t panel = 3 * lanes(set);
  size_t padded = (outputs + panel - 1) / panel * panel;
  for (size_t o = 0; o < padded; o++) {
    const float *row = o < outputs ? matrix + o * inputs : NULL;
    const float *bias = o < outputs && biases ? biases + o : NULL;
    pack_column(row, bias, inputs, panel, packed + o / panel * panel * (inputs + 1) + o % panel);
  }
}

void docgraph_pack_maxout(
  docgraph_instructions set, const float *matrix, const float *biases, size_t outputs, size_t inputs, float *packed) {
  size_t width = maxout_lanes(set, outputs), panel = 3 * width;
  for (size_t o = 0; o < outputs; o++) {
    for (size_t piece = 0; piece < 3; piece++) {
      size_t row = o * 3 + piece;
      float *column = packed + o / width * panel * (inputs + 1) + piece * width + o % width;
      pack_column(matrix + row * inputs, biases ? biases + row : NULL, inputs, panel, column);
    }
  }
}

void docgraph_product(
  docgraph_instructions set, const float *x, size_t stride, size_t rows, const float *packed, size_t outputs, size_t inputs,
  float *y) {
#if defined(__x86_64__)
  if (set != docgraph_plain) {
    avx2_product(x, stride, rows, packed, outputs, inputs, y);
    return;
  }
#endif
  plain_product(x, stride, rows, packed, outputs, inputs, y);
}

void docgraph_maxout(
  docgraph_instructions set, const float *x, size_t stride, size_t rows, const float *packed, size_t outputs, size_t inputs,
  float *y) {
#if defined(__x86_64__)
  if (maxout_lanes(set, outputs) == 16) {
    avx512_maxout(x, stride, rows, packed, outputs, inputs, y);
    return;
  }
  if (set != docgraph_plain) {
    avx2_maxout(x, stride, rows, packed, outputs, inputs, y);
    return;
  }
#endif
  plain_maxout(x, stride, rows, packed, outputs, inputs, y);
}

typedef float four __attribute__((vector_size(16), aligned(4)));

static inline float sum(four v) { return (v[0] + v[1]) + (v[2] + v[3]); }

void docgraph_normalize(
  float *y, size_t rows, size_t width, const float *gain, const float *bias, const float *residual) {
  for (size_t row = 0; row < rows; row++, y += width) {
    four a = {0}, b = {0};
    for (size_t i = 0; i < width; i += 8) {
      a += *(four *)(y + i);
      b += *(four *)(y + i + 4);
    }
    float mean = sum(a + b) / (float)width;
    a = b = (four){0};
    for (size_t i = 0; i < width; i += 8) {
      four c = *(four *)(y + i) - mean, d = *(four *)(y + i + 4) - mean;
      a += c * c;
      b += d * d;
    }
    float scale = 1 / sqrtf(sum(a + b) / (float)width + 1e-8f);
    for (size_t i = 0; i < width; i += 4) {
      four value = (*(four *)(y + i) - mean) * scale * *(const four *)(gain + i) + *(const four *)(bias + i);
      if (residual) value += *(const four *)(residual + row * width + i);
      *(four *)(y + i) = value;
    }
  }
}

void docgraph_gather(const float *table, const uint32_t rows[4], size_t width, float *y) {
  const float *a = table + rows[0] * width, *b = table + rows[1] * width;
  const float *c = table + rows[2] * width, *d = table + rows[3] * width;
  for (size_t i = 0; i < width; i += 4)
    *(four *)(y + i) = *(const four *)(a + i) + *(const four *)(b + i) + *(const four *)(c + i) + *(const four *)(d + i);
}

void docgraph_maxout_of_sums(const float *a, const float *b, const float *c, size_t outputs, float *y) {
  for (size_t i = 0; i < outputs; i += 4) {
    four best = *(const four *)(a + i) + *(const four *)(b + i) + *(const four *)(c + i);
    for (size_t piece = 1; piece < 3; piece++) {
      size_t at = piece * outputs + i;
      four sum = *(const four *)(a + at) + *(const four *)(b + at) + *(const four *)(c + at);
      best = __builtin_elementwise_max(best, sum);
    }
    *(four *)(y + i) = best;
  }
}

void docgraph_add(float *y, const float *x, size_t width) {
  for (size_t i = 0; i < width; i++) y[i] += x[i];
}

void docgraph_maximum(const float *x, size_t width, float *y) {
  for (size_t i = 0; i < width; i++) y[i] = x[i] > x[width + i] ? x[i] : x[width + i];
}
