#include "ccommonmark.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// As in cmark-gfm.h of 0.29.0.gfm.6, without needing it: handles are opaque and kinds are asked for by name, since their
// numbers differ between versions.
typedef struct cmark_node cmark_node;
typedef struct cmark_parser cmark_parser;
typedef struct cmark_iter cmark_iter;
typedef struct cmark_syntax_extension cmark_syntax_extension;

enum { EVENT_DONE = 1, EVENT_ENTER = 2 };
enum { OPTION_FOOTNOTES = 1 << 13 };

static struct {
  void (*ensure_registered)(void);
  cmark_syntax_extension *(*find_syntax_extension)(const char *);
  int (*attach_syntax_extension)(cmark_parser *, cmark_syntax_extension *);
  cmark_parser *(*parser_new)(int);
  void (*parser_feed)(cmark_parser *, const char *, size_t);
  cmark_node *(*parser_finish)(cmark_parser *);
  void (*parser_free)(cmark_parser *);
  void (*node_free)(cmark_node *);
  cmark_iter *(*iter_new)(cmark_node *);
  int (*iter_next)(cmark_iter *);
  cmark_node *(*iter_get_node)(cmark_iter *);
  void (*iter_free)(cmark_iter *);
  const char *(*get_type_string)(cmark_node *);
  const char *(*get_literal)(cmark_node *);
  int (*get_start_line)(cmark_node *);
  int (*get_start_column)(cmark_node *);
  int (*get_end_line)(cmark_node *);
  int (*get_end_column)(cmark_node *);
  int (*get_heading_level)(cmark_node *);
} library;

static int isOpen = 0;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int find(void *handle, const char *name, void *place) {
  void *symbol = dlsym(handle, name);
  memcpy(place, &symbol, sizeof symbol);
  return symbol != NULL;
}

static void open_library(void) {
  void *core = dlopen("libcmark-gfm.so.0.29.0.gfm.6", RTLD_NOW | RTLD_LOCAL);
  void *extensions = dlopen("libcmark-gfm-extensions.so.0.29.0.gfm.6", RTLD_NOW | RTLD_LOCAL);
  if (!core || !extensions) return;
  int all = find(extensions, "cmark_gfm_core_extensions_ensure_registered", &library.ensure_registered);
  all &= find(core, "cmark_find_syntax_extension", &library.find_syntax_extension);
  all &= find(core, "cmark_parser_attach_syntax_extension", &library.attach_syntax_extension);
  all &= find(core, "cmark_parser_new", &library.parser_new);
  all &= find(core, "cmark_parser_feed", &library.parser_feed);
  all &= find(core, "cmark_parser_finish", &library.parser_finish);
  all &= find(core, "cmark_parser_free", &library.parser_free);
  all &= find(core, "cmark_node_free", &library.node_free);
  all &= find(core, "cmark_iter_new", &library.iter_new);
  all &= find(core, "cmark_iter_next", &library.iter_next);
  all &= find(core, "cmark_iter_get_node", &library.iter_get_node);
  all &= find(core, "cmark_iter_free", &library.iter_free);
  all &= find(core, "cmark_node_get_type_string", &library.get_type_string);
  all &= find(core, "cmark_node_get_literal", &library.get_literal);
  all &= find(core, "cmark_node_get_start_line", &library.get_start_line);
  all &= find(core, "cmark_node_get_start_column", &library.get_start_column);
  all &= find(core, "cmark_node_get_end_line", &library.get_end_line);
  all &= find(core, "cmark_node_get_end_column", &library.get_end_column);
  all &= find(core, "cmark_node_get_heading_level", &library.get_heading_level);
  if (!all) return;
  library.ensure_registered();
  isOpen = 1;
}

int docgraph_commonmark_open(void) {
  pthread_once(&once, open_library);
  return isOpen;
}

static int32_t kind(const char *name) {
  static const struct {
    const char *name;
    int32_t kind;
  } kinds[] = {
      {"text", DOCGRAPH_COMMONMARK_TEXT},
      {"softbreak", DOCGRAPH_COMMONMARK_SOFT_BREAK},
      {"paragraph", DOCGRAPH_COMMONMARK_PARAGRAPH},
      {"linebreak", DOCGRAPH_COMMONMARK_LINE_BREAK},
      {"code", DOCGRAPH_COMMONMARK_CODE},
      {"emph", DOCGRAPH_COMMONMARK_EMPHASIS},
      {"strong", DOCGRAPH_COMMONMARK_STRONG},
      {"link", DOCGRAPH_COMMONMARK_LINK},
      {"item", DOCGRAPH_COMMONMARK_ITEM},
      {"tasklist", DOCGRAPH_COMMONMARK_ITEM},
      {"table_cell", DOCGRAPH_COMMONMARK_TABLE_CELL},
      {"table_row", DOCGRAPH_COMMONMARK_TABLE_ROW},
      {"table_header", DOCGRAPH_COMMONMARK_TABLE_ROW},
      {"heading", DOCGRAPH_COMMONMARK_HEADING},
      {"block_quote", DOCGRAPH_COMMONMARK_BLOCK_QUOTE},
      {"code_block", DOCGRAPH_COMMONMARK_CODE_BLOCK},
      {"html_block", DOCGRAPH_COMMONMARK_HTML_BLOCK},
      {"html_inline", DOCGRAPH_COMMONMARK_HTML_INLINE},
      {"strikethrough", DOCGRAPH_COMMONMARK_STRIKETHROUGH},
      {"image", DOCGRAPH_COMMONMARK_IMAGE},
      {"footnote_reference", DOCGRAPH_COMMONMARK_FOOTNOTE_REFERENCE},
  };
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp(name, kinds[i].name) == 0) return kinds[i].kind;
  return DOCGRAPH_COMMONMARK_UNKNOWN;
}

int docgraph_commonmark_walk(const char *text, size_t length, void *context,
                             void (*visit)(void *context, const docgraph_commonmark_step *step)) {
  if (!docgraph_commonmark_open()) return 0;
  pthread_mutex_lock(&lock);
  cmark_parser *parser = library.parser_new(OPTION_FOOTNOTES);
  cmark_node *root = NULL;
  if (parser) {
    static const char *const names[] = {"table", "strikethrough", "tasklist"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
      cmark_syntax_extension *extension = library.find_syntax_extension(names[i]);
      if (extension) library.attach_syntax_extension(parser, extension);
    }
    library.parser_feed(parser, text, length);
    root = library.parser_finish(parser);
    library.parser_free(parser);
  }
  pthread_mutex_unlock(&lock);
  if (!root) return 0;

  cmark_iter *iterator = library.iter_new(root);
  int event;
  while (iterator && (event = library.iter_next(iterator)) != EVENT_DONE) {
    cmark_node *node = library.iter_get_node(iterator);
    docgraph_commonmark_step step;
    memset(&step, 0, sizeof step);
    step.kind = kind(library.get_type_string(node));
    step.enters = event == EVENT_ENTER;
    step.startLine = library.get_start_line(node);
    step.startColumn = library.get_start_column(node);
    step.endLine = library.get_end_line(node);
    step.endColumn = library.get_end_column(node);
    if (step.kind == DOCGRAPH_COMMONMARK_HEADING) step.level = library.get_heading_level(node);
    if (step.enters) {
      step.literal = library.get_literal(node);
      if (step.literal) step.literalLength = strlen(step.literal);
    }
    visit(context, &step);
  }
  if (iterator) library.iter_free(iterator);
  library.node_free(root);
  return 1;
}
