#pragma once
#define ZLIB_CONST
#include <limits.h>
#include <stddef.h>
#include <zlib.h>

/// Whether `source` is one deflate stream, whole, that unfolds to exactly `size` bytes, which are then in `target`; no byte is
/// written behind them. Reason: `inflateInit2` is a macro, and Swift would have to build and free the stream's state by hand.
static inline _Bool docgraph_inflate(
  const unsigned char *_Nonnull source, size_t count, unsigned char *_Nonnull target, size_t size) {
  if (count > UINT_MAX || size > UINT_MAX) return 0;
  z_stream stream = {0};
  stream.next_in = source;
  stream.avail_in = (uInt)count;
  stream.next_out = target;
  stream.avail_out = (uInt)size;
  // Negative: without the header and the checksum that zlib's own format has.
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return 0;
  int status = inflate(&stream, Z_FINISH);
  _Bool isWhole = status == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 0;
  inflateEnd(&stream);
  return isWhole;
}
