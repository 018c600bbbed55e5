extension Unicode.Scalar {
  /// Whether Unicode 14 has the character, which Python 3.11 goes by and so spaCy did when its results were compared. Later ones
  /// count as unassigned, so that results do not change with Swift's tables.
  var isInUnicode14: Bool {
    isASCII || (properties.age?.major ?? .max) <= 14
  }
}
