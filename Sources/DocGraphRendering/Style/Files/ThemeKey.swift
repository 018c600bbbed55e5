internal import DocGraphSyntax

/// One key of a mapping in a theme file: its name, and how its value is read into a record.
struct ThemeKey<Record>: Sendable {
  let name: String
  let read: @Sendable (inout Record, SyntaxTree.Node, ThemeReader) -> Void

  init(_ name: String, _ read: @escaping @Sendable (inout Record, SyntaxTree.Node, ThemeReader) -> Void) {
    self.name = name
    self.read = read
  }

  /// A key whose value `read` makes; where it makes none, it has noted why.
  private init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable,
    _ read: @escaping @Sendable (SyntaxTree.Node, ThemeReader) -> Value?
  ) {
    self.init(name) { record, node, reader in
      if let value = read(node, reader) { record[keyPath: path] = value }
    }
  }

  static func color(
    _ name: String, _ path: any WritableKeyPath<Record, String> & Sendable
  ) -> ThemeKey {
    ThemeKey(name, path) { $1.color($0) }
  }

  static func color(
    _ name: String, _ path: any WritableKeyPath<Record, String?> & Sendable
  ) -> ThemeKey {
    ThemeKey(name, path) { node, reader in reader.color(node).map(Optional.some) }
  }

  /// A number within bounds.
  static func number(
    _ name: String, _ path: any WritableKeyPath<Record, Double> & Sendable, _ bounds: ClosedRange<Double>
  ) -> ThemeKey {
    ThemeKey(name, path) { node, reader in
      if let number = reader.tree.number(of: node), bounds.contains(number) { return number }
      reader.mismatch(
        node, expected: "a number from \(bounds.lowerBound.formatted) to \(bounds.upperBound.formatted)")
      return nil
    }
  }

  /// A word of a closed list.
  static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Record, Word> & Sendable
  ) -> ThemeKey {
    let words = Word.allCases.map(\.rawValue)
    return ThemeKey(name, path) { $1.word($0, of: words).flatMap(Word.init(rawValue:)) }
  }

  static func fonts(
    _ name: String, _ path: any WritableKeyPath<Record, String> & Sendable
  ) -> ThemeKey {
    ThemeKey(name, path) { $1.fonts($0) }
  }

  static func glyph(
    _ name: String, _ path: any WritableKeyPath<Record, String> & Sendable
  ) -> ThemeKey {
    ThemeKey(name, path) { $1.glyph($0) }
  }

  static func title(
    _ name: String, _ path: any WritableKeyPath<Record, String> & Sendable
  ) -> ThemeKey {
    ThemeKey(name, path) { $1.title($0) }
  }

  /// A mapping in the mapping; what it does not name stays as it is.
  static func mapping<Inner>(
    _ name: String, _ path: any WritableKeyPath<Record, Inner> & Sendable, _ keys: [ThemeKey<Inner>]
  ) -> ThemeKey {
    ThemeKey(name) { record, node, reader in
      reader.read(node, into: &record[keyPath: path], keys, name)
    }
  }
}

extension Double {
  /// `4`, not `4.0`: the bounds of sizes are whole numbers or tenths.
  fileprivate var formatted: String {
    self == rounded() ? String(Int(self)) : String(self)
  }
}
