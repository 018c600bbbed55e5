// cmark-gfm, opened when it is first needed, so that no other start has to load it.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// What a node of the tree is. Names are cmark's.
enum docgraph_commonmark_kind {
  DOCGRAPH_COMMONMARK_UNKNOWN = 0,
  DOCGRAPH_COMMONMARK_BLOCK_QUOTE,
  DOCGRAPH_COMMONMARK_ITEM,
  DOCGRAPH_COMMONMARK_CODE_BLOCK,
  DOCGRAPH_COMMONMARK_HTML_BLOCK,
  DOCGRAPH_COMMONMARK_PARAGRAPH,
  DOCGRAPH_COMMONMARK_HEADING,
  DOCGRAPH_COMMONMARK_TABLE_ROW,
  DOCGRAPH_COMMONMARK_TABLE_CELL,
  DOCGRAPH_COMMONMARK_TEXT,
  DOCGRAPH_COMMONMARK_SOFT_BREAK,
  DOCGRAPH_COMMONMARK_LINE_BREAK,
  DOCGRAPH_COMMONMARK_CODE,
  DOCGRAPH_COMMONMARK_HTML_INLINE,
  DOCGRAPH_COMMONMARK_EMPHASIS,
  DOCGRAPH_COMMONMARK_STRONG,
  DOCGRAPH_COMMONMARK_STRIKETHROUGH,
  DOCGRAPH_COMMONMARK_LINK,
  DOCGRAPH_COMMONMARK_IMAGE,
  DOCGRAPH_COMMONMARK_FOOTNOTE_REFERENCE,
};

/// A step of the walk over the tree: into a node, or out of it.
typedef struct {
  int32_t kind;
  /// 1 into it, 0 out of it; nodes that hold none are only entered.
  int32_t enters;
  /// Counted from 1, in lines and bytes; 0 where cmark does not know.
  int32_t startLine, startColumn, endLine, endColumn;
  /// Of a heading.
  int32_t level;
  /// What a leaf says, in a buffer that lives during the call only.
  const char *_Nullable literal;
  size_t literalLength;
} docgraph_commonmark_step;

/// Opens the library. Returns 0 where it is not installed. Safe on any thread.
int docgraph_commonmark_open(void);

/// Parses and walks a text: one call of `visit` for each step. Returns 0 if the library is not there or has no parser to give.
/// One text at a time in a process: cmark-gfm's extensions write to tables that all its parsers read.
int docgraph_commonmark_walk(const char *_Nonnull text, size_t length, void *_Nonnull context,
                             void (*_Nonnull visit)(void *_Nonnull context,
                                                    const docgraph_commonmark_step *_Nonnull step));
