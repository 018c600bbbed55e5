/// What became of a piece of evidence when its document was read again, gravest first.
public enum Verdict: String, CaseIterable, Sendable {
  /// The document's text does not have it.
  case missing
  /// The text has it, but at other offsets.
  case moved
  /// The document's hash is another than the one recorded.
  case changed
  /// It stands, but an end of the relation is not mentioned in it.
  case weak
  /// The document names no file, or the file cannot be read.
  case unread
  /// It stands up to white space, quotation marks, dashes and Unicode form.
  case normalized
  case verbatim
}

extension Verdict: Comparable {
  public static func < (left: Verdict, right: Verdict) -> Bool { left.gravity < right.gravity }

  private var gravity: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
}
