/// Organizations known all over the world whose names do not say that they are ones.
enum KnownOrganizations {
  static let names: Set<String> = Set(
    data.split(separator: "\n").flatMap { $0.split(separator: ";").map(trimmed) }.filter { !$0.isEmpty })

  private static func trimmed(_ name: Substring) -> String {
    String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
