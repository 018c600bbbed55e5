internal import CYaml

// The only contact with libyaml, the C library that Yams builds as its module CYaml. Yams' own tree
// comes by recursion, hashes whole nodes as keys, aborts on some faults, and knows no ends; the
// events below it can be bounded and are ten times as fast.

/// A libyaml parser over bytes that outlive it, which gives one event after the other.
@safe
struct LibYAMLParser: ~Copyable {
  /// libyaml keeps pointers to the parser inside it, so it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Nil when there is no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  mutating func next() throws(LibYAMLFault) -> LibYAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe LibYAMLFault(parser.pointee) }
    return unsafe LibYAMLEvent(event)
  }
}

/// Why libyaml could not go on.
struct LibYAMLFault: Error {
  var problem: String
  /// Counted in bytes when the reader failed, else in characters.
  var offset: Int
  var isByteOffset: Bool

  init(_ parser: yaml_parser_t) {
    problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    isByteOffset = unsafe parser.error == YAML_READER_ERROR
    offset = unsafe isByteOffset ? parser.problem_offset : parser.problem_mark.index
  }
}

/// One event of libyaml, freed with the value.
@safe
struct LibYAMLEvent: ~Copyable {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  enum ScalarStyle {
    case plain, quoted, block
  }

  private var event: yaml_event_t
  let kind: Kind

  init(_ event: yaml_event_t) {
    unsafe self.event = event
    kind =
      switch unsafe event.type {
      case YAML_STREAM_START_EVENT: .streamStart
      case YAML_DOCUMENT_START_EVENT: .documentStart
      case YAML_DOCUMENT_END_EVENT: .documentEnd
      case YAML_ALIAS_EVENT: .alias
      case YAML_SCALAR_EVENT: .scalar
      case YAML_SEQUENCE_START_EVENT: .sequenceStart
      case YAML_SEQUENCE_END_EVENT: .sequenceEnd
      case YAML_MAPPING_START_EVENT: .mappingStart
      case YAML_MAPPING_END_EVENT: .mappingEnd
      default: .streamEnd
      }
  }

  deinit {
    var event = unsafe event
    unsafe yaml_event_delete(&event)
  }

  /// Where the event starts and ends, in characters from the start of the text.
  var start: Int { unsafe event.start_mark.index }
  var end: Int { unsafe event.end_mark.index }

  /// The name that the node is given, or that an alias refers to.
  var anchor: String? {
    switch kind {
    case .alias: unsafe Self.string(event.data.alias.anchor)
    case .scalar: unsafe Self.string(event.data.scalar.anchor)
    case .sequenceStart: unsafe Self.string(event.data.sequence_start.anchor)
    case .mappingStart: unsafe Self.string(event.data.mapping_start.anchor)
    default: nil
    }
  }

  /// The tag that is written at the node, with its handle expanded.
  var tag: String? {
    switch kind {
    case .scalar: unsafe Self.string(event.data.scalar.tag)
    case .sequenceStart: unsafe Self.string(event.data.sequence_start.tag)
    case .mappingStart: unsafe Self.string(event.data.mapping_start.tag)
    default: nil
    }
  }

  /// The style of a scalar.
  var style: ScalarStyle {
    switch unsafe event.data.scalar.style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .quoted
    }
  }

  /// The text of a scalar, valid as long as the event.
  var value: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }
}
