#include "ccurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What is used of libcurl, by its own types.
#undef curl_easy_setopt
#undef curl_easy_getinfo
static struct {
  __typeof__(curl_global_init) *global_init;
  __typeof__(curl_easy_init) *easy_init;
  __typeof__(curl_easy_setopt) *setopt;
  __typeof__(curl_easy_perform) *perform;
  __typeof__(curl_easy_getinfo) *getinfo;
  __typeof__(curl_easy_cleanup) *cleanup;
  __typeof__(curl_easy_strerror) *strerror;
  __typeof__(curl_slist_append) *append;
  __typeof__(curl_slist_free_all) *free_all;
} curl;

static int is_open = 0;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  curl.global_init = dlsym(library, "curl_global_init");
  curl.easy_init = dlsym(library, "curl_easy_init");
  curl.setopt = dlsym(library, "curl_easy_setopt");
  curl.perform = dlsym(library, "curl_easy_perform");
  curl.getinfo = dlsym(library, "curl_easy_getinfo");
  curl.cleanup = dlsym(library, "curl_easy_cleanup");
  curl.strerror = dlsym(library, "curl_easy_strerror");
  curl.append = dlsym(library, "curl_slist_append");
  curl.free_all = dlsym(library, "curl_slist_free_all");
  is_open = curl.global_init && curl.easy_init && curl.setopt && curl.perform && curl.getinfo && curl.cleanup &&
            curl.strerror && curl.append && curl.free_all && curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

typedef struct {
  uint8_t *bytes;
  size_t length, room, most;
  int is_too_long;
} growing;

static size_t take(char *bytes, size_t size, size_t count, void *context) {
  growing *body = context;
  size_t more = size * count;
  if (more > body->most - body->length) {
    body->is_too_long = 1;
    return 0;
  }
  if (body->length + more > body->room) {
    size_t room = 2 * (body->length + more);
    uint8_t *larger = realloc(body->bytes, room);
    if (!larger) return 0;
    body->bytes = larger;
    body->room = room;
  }
  memcpy(body->bytes + body->length, bytes, more);
  body->length += more;
  return more;
}

static void fail(ccurl_answer *answer, int failure, const char *message) {
  answer->failure = failure;
  snprintf(answer->message, sizeof answer->message, "%s", message);
}

void ccurl_post(const ccurl_request *request, ccurl_answer *answer) {
  memset(answer, 0, sizeof *answer);
  pthread_once(&once, open_library);
  if (!is_open) return fail(answer, -1, "libcurl is not installed");
  CURL *handle = curl.easy_init();
  if (!handle) return fail(answer, -2, "there is no memory");

  struct curl_slist *headers = NULL;
  for (size_t i = 0; i < request->header_count; i++) {
    struct curl_slist *longer = curl.append(headers, request->headers[i]);
    if (!longer) {
      curl.free_all(headers);
      curl.cleanup(handle);
      return fail(answer, -2, "there is no memory");
    }
    headers = longer;
  }
  growing body = {.most = request->most_bytes};
  char message[CURL_ERROR_SIZE] = "";
  curl.setopt(handle, CURLOPT_URL, request->url);
  curl.setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl.setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  curl.setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl.setopt(handle, CURLOPT_HTTPHEADER, headers);
  curl.setopt(handle, CURLOPT_POST, 1L);
  curl.setopt(handle, CURLOPT_POSTFIELDS, (const char *)request->body);
  curl.setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_length);
  curl.setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  curl.setopt(handle, CURLOPT_TIMEOUT_MS, request->milliseconds);
  curl.setopt(handle, CURLOPT_WRITEFUNCTION, take);
  curl.setopt(handle, CURLOPT_WRITEDATA, &body);
  curl.setopt(handle, CURLOPT_ERRORBUFFER, message);
  CURLcode code = curl.perform(handle);
  if (body.is_too_long) {
    fail(answer, -3, "the answer is too long");
  } else if (code != CURLE_OK) {
    fail(answer, (int)code, message[0] ? message : curl.strerror(code));
  } else {
    curl_off_t retry_after = 0;
    curl.getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->status);
    curl.getinfo(handle, CURLINFO_RETRY_AFTER, &retry_after);
    answer->retry_after = (long)retry_after;
    answer->body = body.bytes;
    answer->body_length = body.length;
    body.bytes = NULL;
  }
  free(body.bytes);
  curl.free_all(headers);
  curl.cleanup(handle);
}

void ccurl_free(ccurl_answer *answer) {
  free(answer->body);
  answer->body = NULL;
}
