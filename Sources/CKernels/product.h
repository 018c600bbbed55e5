// The products for one instruction set; included once for each, with
//   NAME(x)  how its functions are called
//   LANES    floats in a vector register
//   ROWS     rows of a block
//   TARGET   the attribute that chooses the instructions
//   MAXOUT_ONLY  where there is no other product
//
// A panel holds the weights of 3 x LANES outputs: their biases, then the weights of the first input, of the second, and so on.
// A block is ROWS rows by one panel. Of 16 registers, 3 rows take 9 for their sums, 3 for weights and one for an input; a
// fourth row would need the last, and compilers then keep one sum in memory, which halves the speed. 9 sums hide the latency
// of an addition. A panel of 288 inputs (27 KiB with AVX2) stays in the first-level cache while all rows go past it.

typedef float NAME(vector) __attribute__((vector_size(LANES * 4), aligned(4)));

#define VECTOR NAME(vector)
#define LOAD(p) (*(const VECTOR *)(p))
#define PANEL (3 * LANES)
#define FOR_EACH(r, count) _Pragma("clang loop unroll(full)") for (size_t r = 0; r < (count); r++)

/// The sums of `count` rows (a constant, up to ROWS) with one panel.
#define SUMS(count)                                                     \
  VECTOR sums[count][3];                                                \
  FOR_EACH(r, count) FOR_EACH(j, 3) sums[r][j] = LOAD(panel + j * LANES); \
  const float *weights = panel + PANEL;                                 \
  for (size_t i = 0; i < inputs; i++, weights += PANEL) {               \
    VECTOR w0 = LOAD(weights), w1 = LOAD(weights + LANES), w2 = LOAD(weights + 2 * LANES); \
    FOR_EACH(r, count) {                                                \
      VECTOR input = x[r * stride + i] - (VECTOR){0};                   \
      sums[r][0] += input * w0;                                         \
      sums[r][1] += input * w1;                                         \
      sums[r][2] += input * w2;                                         \
    }                                                                   \
  }

TARGET static inline VECTOR NAME(maximum)(VECTOR a, VECTOR b) { return __builtin_elementwise_max(a, b); }

#define MAXOUT_BLOCK(count)                                             \
  {                                                                     \
    SUMS(count)                                                         \
    FOR_EACH(r, count)                                                  \
    *(VECTOR *)(y + r * outputs) = NAME(maximum)(NAME(maximum)(sums[r][0], sums[r][1]), sums[r][2]); \
  }

#define PRODUCT_BLOCK(count)                                            \
  {                                                                     \
    SUMS(count)                                                         \
    if (kept == PANEL) {                                                \
      FOR_EACH(r, count) FOR_EACH(j, 3) *(VECTOR *)(y + r * outputs + j * LANES) = sums[r][j]; \
    } else {                                                            \
      FOR_EACH(r, count) memcpy(y + r * outputs, sums[r], kept * sizeof(float)); \
    }                                                                   \
  }

#define ALL_ROWS(BLOCK)                                                 \
  size_t row = 0;                                                       \
  for (; row + ROWS <= rows; row += ROWS, x += ROWS * stride, y += ROWS * outputs) BLOCK(ROWS) \
  for (; row + 2 <= rows; row += 2, x += 2 * stride, y += 2 * outputs) BLOCK(2) \
  for (; row < rows; row++, x += stride, y += outputs) BLOCK(1)

#ifndef MAXOUT_ONLY
// A single row has only the sums of one panel in flight, which wait for each other: so it takes four panels at once.
#define SINGLE_PANELS 4

/// The product of one row with four panels, of whose outputs `kept` count. The order of each sum is that of a block.
TARGET static void NAME(product_row)(const float *x, const float *panel, size_t inputs, size_t kept, float *y) {
  FUSED
  size_t size = PANEL * (inputs + 1);
  VECTOR sums[SINGLE_PANELS][3];
  FOR_EACH(p, SINGLE_PANELS) FOR_EACH(j, 3) sums[p][j] = LOAD(panel + p * size + j * LANES);
  const float *weights = panel + PANEL;
  for (size_t i = 0; i < inputs; i++, weights += PANEL) {
    VECTOR input = x[i] - (VECTOR){0};
    FOR_EACH(p, SINGLE_PANELS) FOR_EACH(j, 3) sums[p][j] += input * LOAD(weights + p * size + j * LANES);
  }
  memcpy(y, sums, kept * sizeof(float));
}
#endif

TARGET static void NAME(maxout_panel)(
  const float *x, size_t stride, size_t rows, const float *panel, size_t outputs, size_t inputs, float *y) {
  FUSED
  ALL_ROWS(MAXOUT_BLOCK)
}

#ifndef MAXOUT_ONLY
TARGET static void NAME(product_panel)(
  const float *x, size_t stride, size_t rows, const float *panel, size_t outputs, size_t inputs, size_t kept, float *y) {
  FUSED
  ALL_ROWS(PRODUCT_BLOCK)
}
#endif

static void NAME(maxout)(
  const float *x, size_t stride, size_t rows, const float *packed, size_t outputs, size_t inputs, float *y) {
  for (size_t output = 0; output < outputs; output += LANES, packed += PANEL * (inputs + 1))
    NAME(maxout_panel)(x, stride, rows, packed, outputs, inputs, y + output);
}

#ifndef MAXOUT_ONLY
static void NAME(product)(
  const float *x, size_t stride, size_t rows, const float *packed, size_t outputs, size_t inputs, float *y) {
  size_t output = 0, padded = (outputs + PANEL - 1) / PANEL * PANEL, four = SINGLE_PANELS * PANEL;
  for (; rows == 1 && output + four <= padded; output += four, packed += four * (inputs + 1))
    NAME(product_row)(x, packed, inputs, outputs - output < four ? outputs - output : four, y + output);
  for (; output < outputs; output += PANEL, packed += PANEL * (inputs + 1)) {
    size_t kept = outputs - output < PANEL ? outputs - output : PANEL;
    NAME(product_panel)(x, stride, rows, packed, outputs, inputs, kept, y + output);
  }
}
#endif

#undef VECTOR
#undef LOAD
#undef PANEL
#undef FOR_EACH
#undef SUMS
#undef SINGLE_PANELS
#undef MAXOUT_BLOCK
#undef PRODUCT_BLOCK
#undef ALL_ROWS
