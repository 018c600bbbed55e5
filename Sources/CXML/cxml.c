#include "cxml.h"
#include <dlfcn.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <string.h>

/// The library's functions by the types of its headers.
static struct {
  __typeof__(xmlInitParser) *xmlInitParser;
  __typeof__(xmlCreateMemoryParserCtxt) *xmlCreateMemoryParserCtxt;
  __typeof__(xmlCtxtUseOptions) *xmlCtxtUseOptions;
  __typeof__(xmlParseDocument) *xmlParseDocument;
  __typeof__(xmlFreeParserCtxt) *xmlFreeParserCtxt;
  __typeof__(xmlFreeDoc) *xmlFreeDoc;
  __typeof__(xmlStopParser) *xmlStopParser;
  __typeof__(xmlSwitchEncoding) *xmlSwitchEncoding;
  __typeof__(htmlCreateMemoryParserCtxt) *htmlCreateMemoryParserCtxt;
  __typeof__(htmlCtxtUseOptions) *htmlCtxtUseOptions;
  __typeof__(htmlParseDocument) *htmlParseDocument;
  __typeof__(htmlFreeParserCtxt) *htmlFreeParserCtxt;
} library;
static bool is_loaded = false;

static void load(void) {
  // Local: names of the library do not become those of the process. It is never closed.
  void *handle = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
#define LOOK_UP(name) \
  if ((library.name = (__typeof__(library.name))dlsym(handle, #name)) == NULL) return
  LOOK_UP(xmlInitParser);
  LOOK_UP(xmlCreateMemoryParserCtxt);
  LOOK_UP(xmlCtxtUseOptions);
  LOOK_UP(xmlParseDocument);
  LOOK_UP(xmlFreeParserCtxt);
  LOOK_UP(xmlFreeDoc);
  LOOK_UP(xmlStopParser);
  LOOK_UP(xmlSwitchEncoding);
  LOOK_UP(htmlCreateMemoryParserCtxt);
  LOOK_UP(htmlCtxtUseOptions);
  LOOK_UP(htmlParseDocument);
  LOOK_UP(htmlFreeParserCtxt);
#undef LOOK_UP
  library.xmlInitParser();
  is_loaded = true;
}

bool docgraph_markup_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

/// One reading.
struct reading {
  xmlParserCtxtPtr parser;
  struct docgraph_markup_events events;
  struct docgraph_markup_fault *fault;
  int32_t outcome;
};

/// The first fault counts: what follows from it says less.
static void stop(struct reading *reading, int32_t outcome, const char *message) {
  if (reading->outcome != docgraph_markup_read) return;
  reading->outcome = outcome;
  reading->fault->line = reading->parser->input == NULL ? 0 : reading->parser->input->line;
  strncpy(reading->fault->message, message, sizeof reading->fault->message - 1);
  library.xmlStopParser(reading->parser);
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  struct reading *reading = user;
  if (reading->outcome != docgraph_markup_read) return;
  if (!reading->events.start(reading->events.context, (const char *)name, (const char *const *)attributes))
    stop(reading, docgraph_markup_stopped, "");
}

static void on_end(void *user, const xmlChar *name) {
  struct reading *reading = user;
  if (reading->outcome != docgraph_markup_read) return;
  if (!reading->events.end(reading->events.context)) stop(reading, docgraph_markup_stopped, "");
}

static void on_text(void *user, const xmlChar *bytes, int count) {
  struct reading *reading = user;
  if (reading->outcome != docgraph_markup_read) return;
  if (!reading->events.text(reading->events.context, (const char *)bytes, count))
    stop(reading, docgraph_markup_stopped, "");
}

/// Entities may name files and may grow without end; what is read here needs none.
static void on_entity(
  void *user, const xmlChar *name, int type, const xmlChar *public, const xmlChar *system, xmlChar *content) {
  stop(user, docgraph_markup_entities, "");
}

static void on_error(void *user, const char *format, ...) {
  struct reading *reading = user;
  const xmlError *error = &reading->parser->lastError;
  if (error->code == XML_ERR_NO_MEMORY) return stop(reading, docgraph_markup_no_memory, "");
  if (error->level != XML_ERR_FATAL) return;
  stop(reading, docgraph_markup_malformed, error->message == NULL ? "" : error->message);
}

int32_t docgraph_markup_parse(
  const char *bytes, int32_t count, bool is_html, struct docgraph_markup_events events,
  struct docgraph_markup_fault *fault) {
  memset(fault, 0, sizeof *fault);
  // The parsers refuse what is empty.
  if (count == 0) return docgraph_markup_read;
  xmlParserCtxtPtr parser = is_html ? library.htmlCreateMemoryParserCtxt(bytes, count)
                                    : library.xmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return docgraph_markup_no_memory;
  struct reading reading = {
    .parser = parser, .events = events, .fault = fault, .outcome = docgraph_markup_read};
  // No event but these: nothing builds a tree, looks for an entity or opens a file.
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = on_start;
  parser->sax->endElement = on_end;
  parser->sax->characters = on_text;
  parser->sax->ignorableWhitespace = on_text;
  parser->sax->cdataBlock = on_text;
  parser->sax->entityDecl = on_entity;
  parser->userData = &reading;
  library.xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  if (is_html) {
    // Recovery: a script ends at its own end tag, not at the first one within its text.
    library.htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
    library.htmlParseDocument(parser);
    if (parser->lastError.code == XML_ERR_NO_MEMORY) stop(&reading, docgraph_markup_no_memory, "");
    library.htmlFreeParserCtxt(parser);
    return reading.outcome;
  }
  // These reset the handlers of errors, so ours comes after them.
  library.xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  parser->sax->error = on_error;
  parser->sax->fatalError = on_error;
  library.xmlParseDocument(parser);
  if (!parser->wellFormed) stop(&reading, docgraph_markup_malformed, "it is not well-formed");
  if (parser->myDoc != NULL) library.xmlFreeDoc(parser->myDoc);
  library.xmlFreeParserCtxt(parser);
  return reading.outcome;
}
