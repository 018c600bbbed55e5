import CXML
import Glibc
import TextEncodings

/// Makes a tree of what a parser comes by.
final class TreeBuilder {
  /// Which limit was passed.
  private(set) var problem: String?

  private let isHTML: Bool
  private let limits: MarkupLimits
  private var nodes: [MarkupTree.Node] = []
  private var attributeCount = 0
  /// The places of the elements that are not closed.
  private var open: [Int] = []
  private var text: [UInt8] = []
  /// Whether the text to come is a program or a style.
  private var isSkipping = false

  init(_ language: MarkupSource.Language, _ limits: MarkupLimits) {
    isHTML = language == .html
    self.limits = limits
  }

  /// What the parser calls; valid as long as this builder is.
  var events: docgraph_markup_events {
    unsafe docgraph_markup_events(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { context, name, attributes in
        guard let builder = unsafe TreeBuilder.at(context), let name = unsafe name else { return false }
        return unsafe builder.start(String(cString: name), attributes)
      },
      end: { context in unsafe TreeBuilder.at(context)?.end() ?? false },
      text: { context, bytes, count in
        guard let builder = unsafe TreeBuilder.at(context), count >= 0 else { return false }
        return unsafe builder.add(UnsafeBufferPointer(start: bytes, count: Int(count)))
      })
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
    unsafe context.map { unsafe Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The tree, when all was read.
  func finish() -> MarkupTree {
    flush()
    while end() {}
    return MarkupTree(nodes: nodes)
  }

  private func start(_ name: String, _ list: UnsafePointer<UnsafePointer<CChar>?>?) -> Bool {
    flush()
    guard open.count < limits.depth else {
      return stop("it has elements nested more than \(limits.depth) deep")
    }
    guard nodes.count < limits.nodes else {
      return stop("it has more than \(limits.nodes) elements and texts")
    }
    var attributes: [MarkupTree.Attribute] = []
    if var next = unsafe list {
      while let name = unsafe next[0] {
        attributeCount += 1
        guard attributeCount <= limits.attributes else {
          return stop("it has more than \(limits.attributes) attributes")
        }
        let value = unsafe next[1].map { unsafe String(cString: $0) } ?? ""
        attributes.append(unsafe MarkupTree.Attribute(String(cString: name), value))
        unsafe next += 2
      }
    }
    if isHTML { isSkipping = Self.isProgram(name, attributes) }
    open.append(nodes.count)
    nodes.append(.init(.element(name: name, attributes: attributes), end: 0))
    return true
  }

  private func end() -> Bool {
    flush()
    isSkipping = false
    guard let place = open.popLast() else { return false }
    nodes[place].end = nodes.count
    return true
  }

  private func add(_ bytes: UnsafeBufferPointer<CChar>) -> Bool {
    guard !isSkipping else { return true }
    guard nodes.count < limits.nodes else {
      return stop("it has more than \(limits.nodes) elements and texts")
    }
    unsafe text.append(contentsOf: bytes.lazy.map { UInt8(bitPattern: $0) })
    return true
  }

  private func flush() {
    guard !text.isEmpty else { return }
    if isHTML { text = Self.repaired(text) }
    nodes.append(.init(.text(String(decoding: text, as: UTF8.self)), end: nodes.count + 1))
    text.removeAll(keepingCapacity: true)
  }

  private func stop(_ problem: String) -> Bool {
    self.problem = problem
    return false
  }

  /// Whether an element's text is for machines only; data in JSON is what pages say about themselves.
  private static func isProgram(_ name: String, _ attributes: [MarkupTree.Attribute]) -> Bool {
    guard name == "script" else { return name == "style" }
    return !attributes.contains { $0.name == "type" && $0.value.lowercased().contains("json") }
  }

  /// Controls from U+0080 to U+009F are windows-1252's characters, as all browsers read their numbers (`&#146;`).
  private static func repaired(_ text: [UInt8]) -> [UInt8] {
    var repaired: [UInt8] = []
    var start = 0
    var place = 0
    while let found = text[place...].firstIndex(of: 0xC2) {
      place = found + 1
      guard place < text.count, text[place] < 0xA0 else { continue }
      repaired += text[start..<found]
      repaired += String(Character(windows1252Scalar(text[place]))).utf8
      place += 1
      start = place
    }
    return start == 0 ? text : repaired + text[start...]
  }
}
