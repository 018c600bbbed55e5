import DocGraph
import DocGraphSyntax

/// What `verify` found, for people and as JSON.
struct VerificationReport {
  let verification: Verification
  let file: GraphFile
  let isFixed: Bool
  let pieces: [VerifiedEvidence]
  let documents: [VerifiedDocument]

  /// - Parameters:
  ///   - isFixed: Whether new offsets are written where they are certain.
  ///   - all: Whether everything is listed, not only what needs a look.
  init(_ verification: Verification, of file: GraphFile, isFixed: Bool, all: Bool) {
    self.verification = verification
    self.file = file
    self.isFixed = isFixed
    pieces = verification.pieces.filter { all || $0.isFinding }
    documents = verification.documents.filter { document in
      all || document.isChanged || document.unread != nil || document.unreadOriginal != nil
    }
  }

  /// Whether what is left wrong is an error.
  func fails(strict: Bool) -> Bool {
    verification.pieces.contains { piece in
      piece.verdicts.contains { verdict in
        verdict == .missing
          || strict && verdict < .normalized && !(verdict == .moved && isFixed && piece.corrected != nil)
      }
    } || strict && verification.documents.contains { $0.isChanged || $0.unread != nil }
  }

  var changedCount: Int { verification.documents.count { $0.isChanged } }
  var unreadCount: Int { verification.documents.count { $0.unread != nil } }
  var readCount: Int { verification.documents.count - unreadCount }
}

extension VerificationReport {
  /// A line a document and a piece that is listed, and one of counts.
  var lines: [String] {
    documents.flatMap(lines) + pieces.map(line) + [summary.printable]
  }

  private func lines(_ document: VerifiedDocument) -> [String] {
    var lines = document.changes.map { change in
      let text = change.key == "sha256" ? "file" : "stored text"
      return
        "\(place(document.place, change.key)): changed: document \(document.id): its \(text) is not what it was when "
        + "its hash was taken (look at what it says now; then set \(change.key): \(change.found))"
    }
    let count = counted(document.pieceCount, "piece", "pieces")
    if let unread = document.unread {
      lines.append(
        "\(place(document.place)): unread: document \(document.id), \(count) of evidence: \(unread.description)"
      )
    } else if let unread = document.unreadOriginal {
      lines.append(
        "\(place(document.place)): unread: document \(document.id): its hash was not compared: \(unread.description)"
      )
    } else if lines.isEmpty {
      lines.append("\(place(document.place)): read: document \(document.id), \(count) of evidence")
    }
    return lines.map(\.printable)
  }

  private func line(_ piece: VerifiedEvidence) -> String {
    let verdicts = piece.verdicts.map(\.rawValue).joined(separator: ", ")
    let record = file.graph.record(at: piece.place)
    let advice = advice(piece).map { " (\($0))" } ?? ""
    return
      "\(place(piece.place)): \(verdicts): \(record): \(findings(piece).joined(separator: "; "))\(advice)"
      .printable
  }

  private func place(_ place: GraphPath, _ key: String? = nil) -> String {
    let steps = key.map { [GraphPath.Step.key($0)] } ?? []
    let position = file.position(of: GraphPath(place.steps + steps))?.description
    return [file.name, position].compactMap { $0 }.joined(separator: ":")
  }

  /// What there is to say of a piece, beginning with where it is.
  private func findings(_ piece: VerifiedEvidence) -> [String] {
    let evidence = piece.evidence
    let offsets = evidence.range.map { " \(text($0))" } ?? ""
    let quote = evidence.quote.map { excerpt($0) } ?? "the passage"
    var findings: [String]
    switch piece.reading.verdicts {
    case let verdicts where verdicts.contains(.missing): findings = ["\(quote) is not there"]
    case let verdicts where verdicts.contains(.moved):
      let places = piece.reading.places
      let nearest = piece.reading.range.map(text) ?? ""
      let more = places.count > 1 ? ", the nearest of \(places.count): \(shown(places))" : ""
      findings = ["\(quote) now stands at \(nearest)\(more)"]
    case let verdicts where verdicts.contains(.unread): findings = [quote]
    default: findings = ["\(quote) stands there"]
    }
    if !piece.unmentioned.isEmpty {
      let ends = piece.unmentioned.map { "'\($0)'" }.joined(separator: " and ")
      findings.append("it does not mention \(ends)")
    }
    if let note = piece.reading.note { findings.append(note) }
    findings[0] = "\(evidence.document)\(offsets): \(findings[0])"
    return findings
  }

  /// What to do about it.
  private func advice(_ piece: VerifiedEvidence) -> String? {
    switch piece.verdict {
    case .missing:
      return piece.evidence.quote == nil
        ? "look whether the passage still stands there; then correct the offsets or the hash"
        : "look whether the document still says it; `docgraph cite` finds a quote's offsets"
    case .moved:
      if let reason = piece.reasonToLeave { return "\(reason): correct the offsets by hand" }
      return isFixed ? "corrected" : "`docgraph verify --fix` writes the new offsets"
    case .changed: return "look whether the document still means it; then correct its hash"
    case .weak:
      return "quote the words that do, record a mention, add the name as an alias, or say stance: context"
    case .unread, .normalized, .verbatim: return nil
    }
  }

  private func text(_ range: Range<Int>) -> String { "\(range.lowerBound)–\(range.upperBound)" }

  private func shown(_ places: [Range<Int>]) -> String {
    places.prefix(8).map(text).joined(separator: ", ") + (places.count > 8 ? ", …" : "")
  }

  private func excerpt(_ quote: String) -> String {
    "“\(quote.count > 60 ? "\(quote.prefix(60))…" : quote)”"
  }

  private var summary: String {
    let counts = Verdict.allCases.reversed().map { ($0, verification.count($0)) }
      .filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
    let pieces = counted(verification.pieces.count, "piece", "pieces") + " of evidence"
    let documents = [
      counted(readCount, "document", "documents") + " read", "\(changedCount) changed",
      "\(unreadCount) unread",
    ]
    return "\(file.name): \(pieces)" + (counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))") + "; "
      + documents.joined(separator: ", ")
  }
}
