#pragma once
#include <stddef.h>
#include <stdint.h>

// The arithmetic of the language model that must be fast. Reason for C: an instruction set is chosen here for a function, while
// the program runs; Swift can choose one for a whole module only.
//
// All kernels take single-precision numbers in rows. Sums over inputs run in the order of the inputs, one sum an output; so the
// kernels with fused multiply-add (AVX2, AVX-512, arm64) agree to the last bit, and the plain ones differ in rounding only.

/// Which instructions the products use.
typedef enum {
  /// SSE2 on x86-64, NEON on arm64: what every such machine has.
  docgraph_plain = 0,
  /// AVX2 with fused multiply-add, on x86-64.
  docgraph_avx2 = 1,
  /// AVX-512 for maxout layers with a multiple of 16 outputs, AVX2 for all else.
  docgraph_avx512 = 2,
} docgraph_instructions;

/// The best instructions that this machine has.
docgraph_instructions docgraph_best_instructions(void);

/// Floats that `docgraph_pack` writes for a matrix with `outputs` rows: a multiple of the panel's width, `inputs` + 1 of them
/// each (the biases come first).
size_t docgraph_packed_count(docgraph_instructions set, size_t outputs, size_t inputs);

/// Packs a matrix of `outputs` rows of `inputs` numbers, and its biases (or none), for `docgraph_product`.
void docgraph_pack(
  docgraph_instructions set, const float *_Nonnull matrix, const float *_Nullable biases, size_t outputs, size_t inputs,
  float *_Nonnull packed);

/// Packs a matrix of `outputs` x 3 rows (the three pieces of an output lie together) for `docgraph_maxout`. `outputs` must be a
/// multiple of 8. The count of floats is that of `docgraph_packed_count` for 3 x `outputs`.
void docgraph_pack_maxout(
  docgraph_instructions set, const float *_Nonnull matrix, const float *_Nullable biases, size_t outputs, size_t inputs,
  float *_Nonnull packed);

/// `y[r][o] = bias[o] + sum over i of x[r][i] * matrix[o][i]` for every row. Rows of `x` start `stride` floats apart and may
/// overlap, which makes a window over neighbors without copying them. Rows of `y` start `outputs` apart.
void docgraph_product(
  docgraph_instructions set, const float *_Nonnull x, size_t stride, size_t rows, const float *_Nonnull packed, size_t outputs,
  size_t inputs, float *_Nonnull y);

/// As `docgraph_product`, with the largest of each output's three pieces as the output.
void docgraph_maxout(
  docgraph_instructions set, const float *_Nonnull x, size_t stride, size_t rows, const float *_Nonnull packed, size_t outputs,
  size_t inputs, float *_Nonnull y);

/// Layer normalization in place: every row of `y` less its mean, divided by the root of its variance + 1e-8, times `gain`, plus
/// `bias`; and plus the row of `residual`, where there is one. `width` must be a multiple of 8.
void docgraph_normalize(
  float *_Nonnull y, size_t rows, size_t width, const float *_Nonnull gain, const float *_Nonnull bias,
  const float *_Nullable residual);

/// `y` = the sum of four rows of a table with rows of `width` floats, a multiple of 4.
void docgraph_gather(
  const float *_Nonnull table, const uint32_t rows[_Nonnull 4], size_t width, float *_Nonnull y);

/// `y[o] = max over pieces p of (a[p][o] + b[p][o]) + c[p][o]`: a window of three rows whose products with the weights are known.
/// Each of the three holds 3 pieces of `outputs` floats, a multiple of 4.
void docgraph_maxout_of_sums(
  const float *_Nonnull a, const float *_Nonnull b, const float *_Nonnull c, size_t outputs, float *_Nonnull y);

/// Adds the row `x` to the row `y`.
void docgraph_add(float *_Nonnull y, const float *_Nonnull x, size_t width);

/// `y[o] = max(x[o], x[width + o])`: maxout over two pieces that lie one behind the other.
void docgraph_maximum(const float *_Nonnull x, size_t width, float *_Nonnull y);
