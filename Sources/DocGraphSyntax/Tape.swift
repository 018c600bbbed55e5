/// A tree under construction: the readers of both formats write their nodes onto it in order.
struct Tape {
  static let maximumDepth = 128

  private(set) var entries: [SyntaxTree.Entry] = []
  /// See ``SyntaxTree/decoded``.
  var decoded: [UInt8] = []
  private(set) var keys = KeyTable()
  /// The containers that are not closed yet, from the outermost.
  private var open: [Int] = []
  /// For each key the number of the mapping in which it was seen last.
  private var lastMapping: [UInt32] = []
  private var mappingNumber: UInt32 = 0
  /// The key of the next value, shifted into its place.
  private var key: UInt32 = 0
  private var previousKey = 0

  /// Makes room for this many nodes.
  mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  var depth: Int { open.count }

  var innermost: SyntaxTree.Kind? { open.last.map { entries[$0].kind } }

  /// Sets the key of the next value; false when the tree has more names than it can number.
  @inline(__always) @discardableResult
  mutating func setKey(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let index = unsafe keys.intern(name, after: previousKey)
    previousKey = index
    key = UInt32(truncatingIfNeeded: index) << SyntaxTree.Entry.keyShift
    return index < SyntaxTree.Entry.maximumKeyCount
  }

  @inline(__always)
  mutating func appendScalar(
    _ kind: SyntaxTree.Kind, at offset: Int, text: Int, count: Int, flags: UInt32 = 0
  ) {
    entries.append(
      SyntaxTree.Entry(
        offset: UInt32(truncatingIfNeeded: offset), extent: UInt32(truncatingIfNeeded: count),
        payload: UInt32(truncatingIfNeeded: text), meta: UInt32(kind.rawValue) | flags | key))
    key = 0
    countElement()
  }

  /// Begins a sequence or mapping.
  @inline(__always)
  mutating func openContainer(_ kind: SyntaxTree.Kind, at offset: Int) {
    countElement()
    open.append(entries.count)
    entries.append(
      SyntaxTree.Entry(
        offset: UInt32(truncatingIfNeeded: offset), extent: 0, payload: 0,
        meta: UInt32(kind.rawValue) | key))
    key = 0
  }

  /// Ends the innermost container and gives the index of the first value whose key it has twice.
  @inline(__always)
  mutating func closeContainer() -> (first: Int, second: Int)? {
    guard let index = open.popLast() else { return nil }
    entries[index].extent = UInt32(truncatingIfNeeded: entries.count)
    return entries[index].kind == .mapping ? duplicate(in: index) : nil
  }

  /// Whether the container at `index` is not closed yet.
  func isOpen(_ index: Int) -> Bool { entries[index].isContainer && entries[index].extent == 0 }

  /// The index after the last descendant of the node at `index`.
  func end(of index: Int) -> Int {
    entries[index].isContainer ? Int(entries[index].extent) : index + 1
  }

  /// How many levels of containers the node at `index` has, itself included.
  ///
  /// - Complexity: O(descendants)
  func height(of index: Int) -> Int {
    var height = 0
    var ends: [Int] = []
    for descendant in index..<end(of: index) where entries[descendant].isContainer {
      while let end = ends.last, end <= descendant { ends.removeLast() }
      ends.append(end(of: descendant))
      height = max(height, ends.count)
    }
    return height
  }

  /// The text of a decoded scalar.
  func text(of index: Int) -> [UInt8]? {
    let entry = entries[index]
    guard !entry.isContainer else { return nil }
    return Array(decoded[Int(entry.payload)..<Int(entry.payload) + Int(entry.extent)])
  }

  /// Repeats a finished node as the next value; its size must have been checked.
  mutating func appendCopy(of index: Int) {
    let end = end(of: index)
    let shift = UInt32(entries.count - index)
    countElement()
    for original in index..<end {
      var entry = entries[original]
      if entry.isContainer { entry.extent += shift }
      if original == index {
        entry.meta = entry.meta & (1 << SyntaxTree.Entry.keyShift - 1) | key
      }
      entries.append(entry)
    }
    key = 0
  }

  @inline(__always)
  private mutating func countElement() {
    if let container = open.last { entries[container].payload += 1 }
  }

  /// Children are looked at when their mapping ends, when no other mapping can come between.
  @inline(__always)
  private mutating func duplicate(in mapping: Int) -> (first: Int, second: Int)? {
    mappingNumber += 1
    while lastMapping.count < keys.count { lastMapping.append(0) }
    var index = mapping + 1
    while index < entries.count {
      let entry = entries[index]
      if lastMapping[entry.key] == mappingNumber { return (first(of: entry.key, in: mapping), index) }
      lastMapping[entry.key] = mappingNumber
      index = end(of: index)
    }
    return nil
  }

  private func first(of key: Int, in mapping: Int) -> Int {
    var index = mapping + 1
    while entries[index].key != key { index = end(of: index) }
    return index
  }
}
