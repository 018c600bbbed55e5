#pragma once
#include <stdbool.h>
#include <stdint.h>

// libxml2, opened when it is first needed: it brings 30 MB of Unicode tables, which no other start should load.
// Reasons for C: functions that are looked up by name need their types, the handler of errors takes any number of arguments,
// and the parser's structure is for those alone who have libxml2's headers.

/// What a parser comes by, in the order of the file. Each returns whether to go on.
struct docgraph_markup_events {
  void *context;
  /// Names and values in turn up to a null name; a null value is that of a name that stands alone. May be null.
  bool (*start)(void *context, const char *name, const char *const *attributes);
  bool (*end)(void *context);
  bool (*text)(void *context, const char *bytes, int32_t count);
};

/// Where a parser stopped and why.
struct docgraph_markup_fault {
  char message[256];
  int32_t line;
};

static const int32_t docgraph_markup_read = 0;
/// Not well-formed, or too deep for the library.
static const int32_t docgraph_markup_malformed = 1;
/// An event said so.
static const int32_t docgraph_markup_stopped = 2;
/// The file declares entities.
static const int32_t docgraph_markup_entities = 3;
static const int32_t docgraph_markup_no_memory = 4;

/// Opens the library, once for all threads; false where it is not installed.
bool docgraph_markup_load(void);

/// Reads `count` bytes of UTF-8 without zeros and byte order mark, whatever encoding they declare. The library is open.
int32_t docgraph_markup_parse(
  const char *bytes, int32_t count, bool is_html, struct docgraph_markup_events events,
  struct docgraph_markup_fault *fault);
