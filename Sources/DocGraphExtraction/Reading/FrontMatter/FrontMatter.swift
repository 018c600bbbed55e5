internal import DocGraphModel

/// Finds in the blocks of any reader what news texts say about themselves, takes it out of the prose and into the metadata.
///
/// What a better source has said already (a page's own metadata, a mail's header) stays.
///
/// - Complexity: O(blocks), and a bounded beginning of each.
struct FrontMatter {
  /// How many blocks from the beginning may be a headline's neighbours.
  private static let headBlocks = 12

  static func mark(in document: inout SourceDocument) {
    var blocks: [TextBlock] = []
    var (paragraphs, readBlocks) = (0, 0)
    var updated: PartialDate?
    for (number, block) in document.blocks.enumerated() {
      guard block.isRead, block.role != .title, block.role != .quotation, block.role != .cell,
        block.range.count <= 100_000
      else {
        blocks.append(block)
        continue
      }
      // A line of summary may stand above the byline.
      let isBelowByline = paragraphs <= 1 && blocks.last?.role == .frontMatter && document.author != nil
      let isHead = number < headBlocks && (paragraphs == 0 || isBelowByline)
      let text = block.prose(in: document.text, limit: 500)
      let isHeadline = block.role == .heading && readBlocks == 0 && document.title == nil
      if let line = FrontMatterLine(text, isHead: isHead), !(isHeadline && line.isOnlyDated(text)) {
        if document.author == nil, line.isByStaff { document.staffByline = block.range }
        document.author = document.author ?? line.author
        document.published = document.published ?? line.published
        document.publisher = document.publisher ?? line.publisher
        updated = updated ?? line.updated
        blocks.append(TextBlock(.frontMatter, block.pieces))
        continue
      }
      readBlocks += 1
      if block.role == .paragraph { paragraphs += 1 }
      if block.role == .paragraph, let dateline = Dateline(text, isFirst: paragraphs <= 2) {
        if document.place == nil { document.place = dateline.place }
        document.published = document.published ?? dateline.date
        document.publisher = document.publisher ?? dateline.agency
        blocks += block.split(after: dateline.length)
        continue
      }
      blocks.append(block)
    }
    document.published = document.published ?? updated
    document.blocks = blocks
    markTitle(in: &document)
  }

  /// The first heading, where no sentence stands before it.
  private static func markTitle(in document: inout SourceDocument) {
    guard !document.blocks.contains(where: { $0.role == .title }),
      let place = document.blocks.firstIndex(where: \.isRead), document.blocks[place].role == .heading
    else { return }
    var title = place
    // "WORLD" and the like above it name a part of the paper.
    let text = document.blocks[place].prose(in: document.text, limit: 100)
    if place + 1 < document.blocks.count, document.blocks[place + 1].role == .heading,
      text == text.uppercased(),
      text.split(separator: " ").count <= 2
    {
      document.blocks[place].role = .frontMatter
      title = place + 1
    }
    document.blocks[title].role = .title
    document.title = document.title ?? document.blocks[title].prose(in: document.text, limit: 500)
  }
}

extension TextBlock {
  /// The first bytes of its prose as front matter, and the rest as it was.
  fileprivate func split(after length: Int) -> [TextBlock] {
    var (head, rest): ([Range<Int>], [Range<Int>]) = ([], [])
    var left = length
    for piece in pieces {
      let taken = min(left, piece.count)
      if taken > 0 { head.append(piece.lowerBound..<piece.lowerBound + taken) }
      if taken < piece.count { rest.append(piece.lowerBound + taken..<piece.upperBound) }
      left -= taken
    }
    return [TextBlock(.frontMatter, head), TextBlock(role, rest)].filter { !$0.pieces.isEmpty }
  }
}
