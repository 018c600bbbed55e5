/// The norms of quotes, dashes and currencies in every language; the model's own table goes first.
enum BaseNorms {
  private static let variants: [(norm: String, texts: [String])] = [
    ("'s", ["'s", "'S", "’s", "’S"]),
    ("'", ["’", "‘", "´", "`"]),
    ("\"", ["”", "“", "''", "``", "´´", "„", "»", "«", "‘‘", "’’"]),
    ("?", ["？"]), ("!", ["！"]), (",", ["，"]), (";", ["；"]), (":", ["："]), (".", ["。", "।"]), ("...", ["…"]),
    ("-", ["—", "–", "--", "---", "——"]),
    ("$", ["€", "£", "¥", "฿", "US$", "C$", "A$", "₺", "₹", "৳", "₩", "Mex$", "₣", "E£"]),
  ]

  static let table: [StringID: StringID] = Dictionary(
    uniqueKeysWithValues: variants.flatMap { norm, texts in
      texts.map { (StringID.of($0), StringID.of(norm)) }
    })
}
