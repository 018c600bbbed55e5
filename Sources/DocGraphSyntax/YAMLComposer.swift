/// Builds a tree from libyaml's events, without recursion.
struct YAMLComposer {
  /// The most nodes that aliases may add; without a bound a few lines make billions of them.
  static let maximumCopies = 100_000

  private enum Expectation {
    case element, key, value
  }

  let source: [UInt8]
  private var offsets: ByteOffsets
  private var comments: CommentFinder
  private var tape = Tape()
  private var keyOffsets: [UInt32] = []
  /// What comes next in each open container, from the outermost.
  private var expected: [Expectation] = []
  private var keyOffset = 0
  /// The first node of each anchor's value.
  private var anchors: [String: Int] = [:]
  private var copies = 0

  init(source: [UInt8], start: Int) {
    self.source = source
    offsets = ByteOffsets(of: source, from: start)
    comments = CommentFinder(source: source, from: start)
  }

  mutating func compose(_ events: inout LibYAMLParser) throws(SyntaxError) -> SyntaxTree {
    try refuseDirective()
    while true {
      let event: LibYAMLEvent
      do throws(LibYAMLFault) {
        event = try events.next()
      } catch {
        throw syntaxError(error)
      }
      let start = offsets.byteOffset(of: event.start)
      comments.skip(to: start)
      switch event.kind {
      case .streamStart, .documentStart: break
      case .streamEnd: throw fail(.empty, "the text is empty", at: source.count)
      case .scalar where expected.last == .key: try appendKey(event, at: start)
      case .alias where expected.last == .key: try appendKey(alias: event, at: start)
      case .scalar: try appendScalar(event, at: start)
      case .alias: try appendAlias(event, at: start)
      case .sequenceStart: try open(.sequence, event, at: start)
      case .mappingStart: try open(.mapping, event, at: start)
      case .sequenceEnd, .mappingEnd: try close()
      case .documentEnd:
        try refuseFurtherDocuments(after: offsets.byteOffset(of: event.end))
        let firstComment = comments.first.map { SourcePosition(offset: $0, in: source) }
        return SyntaxTree(
          format: .yaml, source: source, tape: tape, keyOffsets: keyOffsets, firstComment: firstComment)
      }
      if event.kind == .scalar {
        let isBlock = event.style == .block
        comments.skipScalar(from: start, to: offsets.byteOffset(of: event.end), isBlock: isBlock)
      }
    }
  }

  // MARK: - Nodes

  private mutating func open(
    _ kind: SyntaxTree.Kind, _ event: borrowing LibYAMLEvent, at start: Int
  ) throws(SyntaxError) {
    if expected.last == .key {
      throw fail(
        .unsupported, "a \(kind) as a key", at: start, hint: "quote text that starts with a bracket")
    }
    if tape.depth == Tape.maximumDepth {
      throw fail(.limitExceeded, "nested deeper than \(Tape.maximumDepth) levels", at: start)
    }
    _ = try isText(event, standard: kind == .mapping ? "map" : "seq", at: start)
    register(event)
    tape.openContainer(kind, at: start)
    endValue(at: start)
    expected.append(kind == .mapping ? .key : .element)
  }

  private mutating func close() throws(SyntaxError) {
    expected.removeLast()
    guard let duplicate = tape.closeContainer() else { return }
    throw SyntaxTree(format: .yaml, source: source, tape: tape, keyOffsets: keyOffsets)
      .duplicateKeyError(first: .init(index: duplicate.first), second: .init(index: duplicate.second))
  }

  private mutating func appendScalar(
    _ event: borrowing LibYAMLEvent, at start: Int
  ) throws(SyntaxError) {
    let text = unsafe event.value
    let isPlain = try !isText(event, standard: "str", at: start) && event.style == .plain
    if tape.depth == 0 {
      throw text.isEmpty && isPlain
        ? fail(.empty, "the text is empty", at: source.count)
        : fail(.malformed, "expected a mapping, found a single value", at: start)
    }
    register(event)
    let kind = unsafe isPlain ? CoreSchema.kind(of: text) : .string
    let flags = SyntaxTree.Entry.decodedFlag | (isPlain ? SyntaxTree.Entry.plainFlag : 0)
    tape.appendScalar(kind, at: start, text: tape.decoded.count, count: text.count, flags: flags)
    unsafe tape.decoded.append(contentsOf: text)
    endValue(at: start)
  }

  private mutating func appendAlias(
    _ event: borrowing LibYAMLEvent, at start: Int
  ) throws(SyntaxError) {
    let target = try target(of: event, at: start)
    let end = tape.end(of: target)
    copies += end - target
    if copies > Self.maximumCopies {
      throw fail(
        .limitExceeded, "aliases repeat more than 100,000 values", at: start,
        hint: "write the values out, or convert the file to JSON")
    }
    if tape.depth + tape.height(of: target) > Tape.maximumDepth {
      throw fail(.limitExceeded, "nested deeper than \(Tape.maximumDepth) levels", at: start)
    }
    tape.appendCopy(of: target)
    endValue(at: start)
    if end > target + 1 { keyOffsets.append(contentsOf: keyOffsets[target + 1..<end]) }
  }

  private mutating func appendKey(
    _ event: borrowing LibYAMLEvent, at start: Int
  ) throws(SyntaxError) {
    let isPlain = try !isText(event, standard: "str", at: start) && event.style == .plain
    let name = unsafe event.value
    if event.anchor != nil { throw fail(.unsupported, "an anchor at a key", at: start) }
    if isPlain && name.isEmpty { throw fail(.malformed, "expected a key", at: start) }
    if unsafe isPlain && name.elementsEqual("<<".utf8) {
      throw fail(.unsupported, "merge keys ('<<') are not supported", at: start, hint: "write the keys out")
    }
    unsafe tape.setKey(name)
    expected[expected.count - 1] = .value
    keyOffset = start
  }

  private mutating func appendKey(
    alias event: borrowing LibYAMLEvent, at start: Int
  ) throws(SyntaxError) {
    guard let name = tape.text(of: try target(of: event, at: start)) else {
      throw fail(.unsupported, "an alias of a container as a key", at: start)
    }
    _ = unsafe name.withUnsafeBufferPointer { unsafe tape.setKey($0) }
    expected[expected.count - 1] = .value
    keyOffset = start
  }

  /// Notes where the key of the value just begun stands, and what comes after the value.
  private mutating func endValue(at start: Int) {
    let isInMapping = expected.last == .value
    keyOffsets.append(UInt32(truncatingIfNeeded: isInMapping ? keyOffset : start))
    if isInMapping { expected[expected.count - 1] = .key }
  }

  // MARK: - Anchors and tags

  private mutating func register(_ event: borrowing LibYAMLEvent) {
    if let anchor = event.anchor { anchors[anchor] = tape.entries.count }
  }

  private func target(
    of alias: borrowing LibYAMLEvent, at start: Int
  ) throws(SyntaxError) -> Int {
    let name = alias.anchor ?? ""
    guard let target = anchors[name] else {
      throw fail(
        .malformed, "no anchor '&\(name)' before this alias", at: start,
        hint: "quote text that starts with '*'")
    }
    if tape.isOpen(target) {
      throw fail(.malformed, "the alias '*\(name)' stands inside what it repeats", at: start)
    }
    return target
  }

  /// Whether a node is tagged as text; true only for scalars.
  private func isText(
    _ event: borrowing LibYAMLEvent, standard: String, at start: Int
  ) throws(SyntaxError) -> Bool {
    guard let tag = event.tag else { return false }
    if tag == "!" || tag == "tag:yaml.org,2002:" + standard { return true }
    throw fail(
      .unsupported, "the tag \(SyntaxError.quoted(tag)) is not supported", at: start,
      hint: "quote text that starts with '!'")
  }

  // MARK: - Around the document

  /// Directives are refused before libyaml sees them: it compares each with all before it.
  private func refuseDirective() throws(SyntaxError) {
    var blanks = comments
    guard let start = blanks.skipBlanks(from: offsets.start), source[start] == Byte.percent else { return }
    throw fail(
      .unsupported, "directives are not supported", at: start, hint: "quote text that starts with '%'")
  }

  private mutating func refuseFurtherDocuments(after end: Int) throws(SyntaxError) {
    if let index = comments.skipBlanks(from: end) {
      throw fail(
        .unsupported, "a second document starts here", at: index, hint: "keep one document in a file")
    }
  }

  // MARK: - Faults

  private func fail(
    _ code: SyntaxError.Code, _ message: String, at offset: Int, hint: String? = nil
  ) -> SyntaxError {
    SyntaxError(code, message, at: offset, in: source, hint: hint)
  }

  private mutating func syntaxError(_ fault: LibYAMLFault) -> SyntaxError {
    let offset = fault.isByteOffset ? offsets.start + fault.offset : offsets.byteOffset(of: fault.offset)
    // libyaml looks some tokens ahead and may meet its own limit before ours.
    if fault.problem.hasPrefix("Maximum nesting level") {
      return fail(.limitExceeded, "nested deeper than \(Tape.maximumDepth) levels", at: offset)
    }
    let byte = offset < source.count ? source[offset] : Byte.newline
    let hint: String? =
      switch byte {
      case Byte.tab: "indent with spaces, not tabs"
      case UInt8(ascii: "@"), UInt8(ascii: "`"), Byte.percent:
        "quote text that starts with '\(Character(Unicode.Scalar(byte)))'"
      case Byte.colon where fault.problem.hasPrefix("mapping values"): "quote text that contains ': '"
      default: nil
      }
    return fail(.malformed, fault.problem, at: offset, hint: hint)
  }
}
