extension String {
  /// In quotation marks, which are single ones around a text that has double ones.
  var quoted: String {
    contains { "“”".contains($0) } ? "‘\(self)’" : "“\(self)”"
  }
}
