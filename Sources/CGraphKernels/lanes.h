// What is done to 8 lanes; included once for each set of instructions.

/// The lanes of a mask, zero elsewhere.
TARGET INLINE eight NAME(keep)(eight vector, uint8_t lanes) {
#ifdef AVX512
  return (eight)_mm512_maskz_mov_pd(lanes, (__m512d)vector);
#else
  eight_masks bits = {1, 2, 4, 8, 16, 32, 64, 128};
  return (eight)((eight_masks)vector & ((bits & (int64_t)lanes) != 0));
#endif
}

/// The lanes above zero.
TARGET INLINE uint8_t NAME(positive)(eight vector) {
#ifdef AVX512
  return _mm512_cmp_pd_mask((__m512d)vector, _mm512_setzero_pd(), _CMP_GT_OQ);
#else
  uint8_t lanes = 0;
  for (int lane = 0; lane < 8; lane++) lanes |= (uint8_t)((vector[lane] > 0) << lane);
  return lanes;
#endif
}

/// Lane by lane the larger number; none is NaN.
TARGET INLINE eight NAME(larger)(eight a, eight b) {
#ifdef AVX512
  return (eight)_mm512_max_pd((__m512d)a, (__m512d)b);
#else
  eight_masks larger = a > b;
  return (eight)(((eight_masks)a & larger) | ((eight_masks)b & ~larger));
#endif
}

TARGET INLINE int NAME(exceeds)(eight vector, double bound) {
  int exceeds = 0;
  for (int lane = 0; lane < 8; lane++) exceeds |= vector[lane] > bound;
  return exceeds;
}

/// All lanes added up: halves, quarters, the last two.
TARGET INLINE double NAME(total)(eight vector) {
  FUSE_NOTHING
  four a = __builtin_shufflevector(vector, vector, 0, 1, 2, 3) + __builtin_shufflevector(vector, vector, 4, 5, 6, 7);
  two b = __builtin_shufflevector(a, a, 0, 1) + __builtin_shufflevector(a, a, 2, 3);
  return b[0] + b[1];
}
