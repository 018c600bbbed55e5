import DocGraph
import DocGraphSyntax

/// The JSON of a query: an object whose first key is the version of its form.
struct Report {
  private var pairs: [(String, SyntaxValue)] = [("version", .number("1"))]

  mutating func add(_ key: String, _ value: SyntaxValue?) {
    if let value { pairs.append((key, value)) }
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(.mapping(pairs, .block))
    return writer.takeBytes()
  }

  func print() { Console.write(bytes) }
}

extension SyntaxValue {
  /// An object whose absent values are left out.
  static func object(_ pairs: [(String, SyntaxValue?)], _ layout: SyntaxLayout = .compact) -> SyntaxValue {
    .mapping(pairs.compactMap { key, value in value.map { (key, $0) } }, layout)
  }

  static func list(_ values: some Sequence<SyntaxValue>) -> SyntaxValue { .sequence(Array(values), .block) }
  static func integer(_ value: Int) -> SyntaxValue { .number(String(value)) }
  static func real(_ value: Double) -> SyntaxValue {
    NumberText.text(of: value).map(SyntaxValue.number) ?? .null
  }
  static func id<Owner>(_ id: Identifier<Owner>) -> SyntaxValue { .text(id.rawValue) }
  static func optional(_ text: String?) -> SyntaxValue? { text.map(SyntaxValue.text) }
}

/// How a query prints its result.
enum OutputFormat: String, CaseIterable {
  case table, json
}
