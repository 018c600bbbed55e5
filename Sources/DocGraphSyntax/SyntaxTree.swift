/// A YAML or JSON text as an immutable tree with positions.
///
/// The nodes lie in one flat array in the order of the text, sixteen bytes each, and a
/// ``Node`` is an index into it: walking a tree allocates and retains nothing. Every access is
/// through the tree that the node came from; a node of another tree is a programmer's error.
public struct SyntaxTree: Sendable {
  /// The language of a tree's text.
  public enum Format: Sendable {
    case yaml
    case json
  }

  /// What a node is. For plain YAML scalars by the core schema of YAML 1.2.
  public enum Kind: UInt8, Sendable {
    case null
    case boolean
    case number
    case string
    case sequence
    case mapping
  }

  /// A handle on a node of one tree.
  public struct Node: Hashable, Sendable {
    @usableFromInline let index: Int

    @inlinable
    init(index: Int) { self.index = index }
  }

  /// A mapping's key: a small number that stands for the same name everywhere in one tree.
  public struct Key: Hashable, Sendable {
    /// From 0 up to the tree's ``SyntaxTree/keyCount``, in the order of first appearance.
    public let index: Int

    @inlinable
    init(index: Int) { self.index = index }
  }

  public let format: Format
  /// Where the first comment of a YAML text starts.
  public let firstComment: SourcePosition?

  /// The whole text.
  @usableFromInline let source: [UInt8]
  /// Texts that differ from the bytes in the source: strings with escapes, and YAML scalars.
  @usableFromInline let decoded: [UInt8]
  @usableFromInline let entries: [Entry]
  let keys: KeyTable
  /// Where the key of each node starts; empty for JSON, which finds it by looking back.
  let keyOffsets: [UInt32]

  init(
    format: Format, source: [UInt8], tape: consuming Tape, keyOffsets: [UInt32] = [],
    firstComment: SourcePosition? = nil
  ) {
    self.format = format
    self.source = source
    self.decoded = tape.decoded
    self.entries = tape.entries
    self.keys = tape.keys
    self.keyOffsets = keyOffsets
    self.firstComment = firstComment
  }

  /// The outermost value.
  public var root: Node { Node(index: 0) }

  /// The number of nodes.
  public var nodeCount: Int { entries.count }
}

extension SyntaxTree {
  /// One node on the tape.
  @usableFromInline
  struct Entry: Sendable {
    /// Where the node starts in the source.
    @usableFromInline var offset: UInt32
    /// A scalar's number of bytes; a container's end, the index after its last descendant.
    @usableFromInline var extent: UInt32
    /// Where a scalar's text starts; a container's number of elements or pairs.
    @usableFromInline var payload: UInt32
    /// The kind, the flags and the key.
    @usableFromInline var meta: UInt32

    @inlinable @inline(__always)
    init(offset: UInt32, extent: UInt32, payload: UInt32, meta: UInt32) {
      self.offset = offset
      self.extent = extent
      self.payload = payload
      self.meta = meta
    }

    @inlinable @inline(__always)
    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: meta & 7)) ?? .null }

    @inlinable @inline(__always)
    var isContainer: Bool { meta & 7 >= 4 }

    /// Whether the text is among the decoded bytes, not in the source.
    @inlinable @inline(__always)
    var isDecoded: Bool { meta & Entry.decodedFlag != 0 }

    @inlinable @inline(__always)
    var isPlain: Bool { meta & Entry.plainFlag != 0 }

    /// The key's index, for a value of a mapping.
    @inlinable @inline(__always)
    var key: Int { Int(meta >> Entry.keyShift) }

    @usableFromInline static var decodedFlag: UInt32 { 8 }
    @usableFromInline static var plainFlag: UInt32 { 16 }
    @usableFromInline static var keyShift: UInt32 { 5 }
    /// Keys are numbered in 27 bits.
    static var maximumKeyCount: Int { 1 << 27 }
  }
}
