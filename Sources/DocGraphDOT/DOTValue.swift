/// What an attribute's text means to Graphviz, which decides how it is escaped.
public enum DOTValue: Sendable, Equatable {
  /// A value of Graphviz's own vocabulary, passed on as it is: a shape, a colour, a font name, a CSS class.
  case plain(String)
  /// Text to be drawn as written: a label, and an `id`. A line feed breaks the line, a tab is a blank, and what
  /// XML cannot hold is drawn as U+FFFD. Not for record shapes, which give braces and bars a meaning.
  case label(String)
  /// Text to be shown on hover as written: `tooltip`, `edgetooltip`, `labeltooltip`… Graphviz shows the label
  /// where it is empty.
  case tooltip(String)
  /// A link: `URL`, `href`, `edgeURL`… Blanks and control characters are percent-encoded; which schemes are fit
  /// to be linked is the caller's to decide.
  case url(String)
  /// A label built of tables and styled text.
  case html(HTMLLabel)
  case integer(Int)
  /// A finite number; it is written without an exponent, which DOT does not know.
  case number(Double)
}

extension DOTValue {
  /// A text for other tools, which nothing draws: just as it is where DOT can hold it, else escaped like a label, as with a
  /// backslash at the end.
  public static func data(_ text: String) -> DOTValue {
    do throws(DOTError) {
      try DOTError.check(text)
      return .plain(text)
    } catch {
      return .label(text)
    }
  }
}

extension DOTValue: ExpressibleByStringLiteral {
  /// A plain value; literals are the program's own words, user text must say what it is.
  public init(stringLiteral value: String) { self = .plain(value) }
}

extension DOTValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension DOTValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension DOTValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self = .plain(value ? "true" : "false") }
}
