import CXML
import TextEncodings

/// libxml2 in this process: for markup of one's own making, and for a worker.
///
/// Any number of threads may use it at once.
public struct InProcessMarkup: MarkupService {
  public let limits: MarkupLimits

  public init(limits: MarkupLimits = MarkupLimits()) {
    self.limits = limits
  }

  public func trees(of sources: [MarkupSource]) async -> [Result<MarkupTree, MarkupError>] {
    sources.map { source in Result { () throws(MarkupError) in try tree(of: source) } }
  }

  /// The tree of one file.
  ///
  /// - Throws: `MarkupError` where libxml2 is not installed, XML is not well-formed or declares entities, or a limit is passed.
  /// - Complexity: O(bytes), but for libxml2's own search among the attributes of one element and the elements that are open.
  public func tree(of source: MarkupSource) throws(MarkupError) -> MarkupTree {
    guard source.bytes.count <= limits.bytes else {
      throw MarkupError(.size, "it is larger than \(limits.bytes >> 20) MiB")
    }
    guard docgraph_markup_load() else {
      throw MarkupError(
        .missing, "HTML and XML cannot be read without libxml2: install Debian's package 'libxml2'")
    }
    let text = DecodedMarkup(source).text
    let builder = TreeBuilder(source.language, limits)
    var fault = docgraph_markup_fault()
    let outcome = unsafe text.bytes.withUnsafeBytes { bytes in
      withExtendedLifetime(builder) {
        unsafe docgraph_markup_parse(
          bytes.baseAddress, Int32(clamping: bytes.count), source.language == .html, builder.events, &fault)
      }
    }
    let line = fault.line > 0 ? Int(fault.line) : nil
    switch outcome {
    case docgraph_markup_read:
      var tree = builder.finish()
      tree.encoding = text.encoding.name
      tree.replacementCount = text.faults
      return tree
    case docgraph_markup_stopped: throw MarkupError(.size, builder.problem ?? "it is too large", line: line)
    case docgraph_markup_entities:
      throw MarkupError(.syntax, "it declares entities, which are not read", line: line)
    case docgraph_markup_no_memory: throw MarkupError(.size, "there is not enough memory for it", line: line)
    default: throw MarkupError(.syntax, fault.words, line: line)
    }
  }
}

extension docgraph_markup_fault {
  /// The library's message, which is for people, on one line.
  fileprivate var words: String {
    let bytes = unsafe withUnsafeBytes(of: message) { unsafe Array($0.prefix { $0 != 0 }) }
    let words = String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace || $0.isNewline }
    let text = String.UnicodeScalarView(
      // Without a tree the library does not know where an element began.
      words.joined(separator: " ").replacing(" line 0 ", with: " ").unicodeScalars.filter {
        $0.properties.generalCategory != .control
      })
    return "it is not well-formed XML: " + (text.isEmpty ? "no reason is known" : String(text))
  }
}
