// libcurl, opened when it is first needed, so that no other start has to load it.
#pragma once

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct {
  const char *url;
  // Lines such as "Accept: text/plain".
  const char *const _Nonnull *_Nonnull headers;
  size_t header_count;
  const uint8_t *body;
  size_t body_length;
  long connect_milliseconds;
  long milliseconds;
  // More than this of an answer is an error.
  size_t most_bytes;
} ccurl_request;

typedef struct {
  // 0 where there is an answer; libcurl's code otherwise, or -1 where libcurl is not there, -2 without memory, -3 where the answer
  // is too long.
  int failure;
  long status;
  // Seconds; 0 where the server names none.
  long retry_after;
  uint8_t *_Nullable body;
  size_t body_length;
  // Of the failure, with a NUL at its end.
  char message[256];
} ccurl_answer;

// Posts once, over HTTP or HTTPS only, without following where an answer leads. Any number of threads may.
void ccurl_post(const ccurl_request *request, ccurl_answer *answer);

// Frees the body.
void ccurl_free(ccurl_answer *answer);

#pragma clang assume_nonnull end
