#pragma once
#include <graphviz/gvc.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// A DOT text that is read piece by piece.
typedef struct {
  const char *bytes;
  size_t count;
  size_t position;
} docgraph_text;

static int docgraph_read_piece(void *channel, char *buffer, int capacity) {
  docgraph_text *text = (docgraph_text *)channel;
  size_t left = text->count - text->position;
  size_t count = capacity < 0 ? 0 : (size_t)capacity < left ? (size_t)capacity : left;
  memcpy(buffer, text->bytes + text->position, count);
  text->position += count;
  return (int)count;
}

static IDTYPE docgraph_next_id = 1;

/// Names what has no name. Reason: Graphviz numbers it by a counter of the process, so that the same text gives
/// another drawing the second time; ids that stand for no string are odd.
static long docgraph_map_id(void *state, int type, char *name, IDTYPE *id, int create) {
  if (name) return AgIdDisc.map(state, type, name, id, create);
  *id = docgraph_next_id;
  docgraph_next_id += 2;
  return 1;
}

/// Makes the reader begin at line 1 and at the first anonymous id. Reason: both are counted in the process.
static inline void docgraph_reset_reader(void) {
  agsetfile(NULL);
  docgraph_next_id = 1;
}

/// Reads the next graph of a text. Reason: `agmemread` needs a NUL-terminated copy and forgets what follows the
/// first graph; `agread` takes any source, but through tables of functions that must live as long as the graph.
static inline Agraph_t *docgraph_read_graph(docgraph_text *text) {
  static Agiodisc_t reading;
  static Agiddisc_t naming;
  static Agdisc_t discipline;
  reading = AgIoDisc;
  reading.afread = docgraph_read_piece;
  naming = AgIdDisc;
  naming.map = docgraph_map_id;
  discipline.mem = &AgMemDisc;
  discipline.id = &naming;
  discipline.io = &reading;
  return agread(text, &discipline);
}

/// Puts both sequences of random numbers at their beginning. Reason: `sfdp` and `fdp` go on where the layout before stopped,
/// so that the same text gives another drawing the second time.
extern void srand(unsigned int seed);  // <stdlib.h> itself would clash with Swift's view of glibc.
extern void srand48(long int seed);
static inline void docgraph_restart_random_numbers(void) {
  srand(1);
  srand48(0);
}

// Attributes. Reason: Graphviz declares texts that it only reads as such that it writes.
static inline Agsym_t *docgraph_graph_attribute(Agraph_t *graph, const char *name) {
  return agattr(graph, AGRAPH, (char *)name, NULL);
}
static inline void docgraph_set_graph_attribute(Agraph_t *graph, const char *name, const char *value) {
  agattr(graph, AGRAPH, (char *)name, (char *)value);
}
static inline void docgraph_set_text(void *object, Agsym_t *attribute, const char *text) {
  agxset(object, attribute, (char *)text);
}
/// Reason: `agxset` takes a text for HTML only if it finds it among the HTML texts that the graph holds.
static inline void docgraph_set_html(Agraph_t *graph, void *object, Agsym_t *attribute, const char *text) {
  char *held = agstrdup_html(graph, (char *)text);
  agxset(object, attribute, held);
  agstrfree(graph, held);
}

/// Frees a layout. Reason: where an edge within one rank has a label, 2.42's `dot` moves the list of a rank's nodes and then
/// frees the place where it was (`make_vn_slot` and `abomination` in flat.c change `v`, `dot_cleanup_graph` frees `av`).
static inline void docgraph_free_layout(GVC_t *context, Agraph_t *graph) {
  if (GD_rank(graph))
    for (int rank = GD_minrank(graph); rank <= GD_maxrank(graph); rank++)
      GD_rank(graph)[rank].av = GD_rank(graph)[rank].v;
  gvFreeLayout(context, graph);
}

// What a layout found out. Reason: all of it is behind macros over untyped memory.
static inline boxf docgraph_bounds(Agraph_t *graph) { return GD_bb(graph); }
static inline pointf docgraph_node_center(Agnode_t *node) { return ND_coord(node); }
static inline pointf docgraph_node_size(Agnode_t *node) {
  pointf size = {ND_lw(node) + ND_rw(node), ND_ht(node)};
  return size;
}
static inline unsigned long docgraph_node_sequence(Agnode_t *node) { return AGSEQ(node); }
static inline unsigned long docgraph_edge_sequence(Agedge_t *edge) { return AGSEQ(edge); }
static inline Agnode_t *docgraph_edge_tail(Agedge_t *edge) { return agtail(edge); }
static inline Agnode_t *docgraph_edge_head(Agedge_t *edge) { return aghead(edge); }
static inline splines *docgraph_edge_splines(Agedge_t *edge) { return ED_spl(edge); }
static inline textlabel_t *docgraph_edge_label(Agedge_t *edge) {
  return ED_label(edge) ? ED_label(edge) : ED_xlabel(edge);
}

/// A file in memory alone. Reason: the C library declares it with `_GNU_SOURCE` only, which would make other types of this module
/// than those of Swift's Glibc.
extern int memfd_create(const char *name, unsigned int flags);
