internal import Foundation

/// The moves of a transition system, in the order of the outputs of its model.
package struct MoveTable: Sendable {
  /// A kind of move, by its number in the file, and the label that it gives, or none.
  package struct Move: Hashable, Sendable {
    package let kind: Int
    package let label: String

    package init(kind: Int, label: String) {
      self.kind = kind
      self.label = label
    }
  }

  package let moves: [Move]
  private let place: String

  package init(_ folder: ModelFolder, _ name: String) throws(LanguageError) {
    try self.init(folder.bytes(of: name), place: folder.path + "/" + name)
  }

  /// Reads a file `moves` as spaCy writes it: JSON in MessagePack, labels with their frequencies for each kind of move.
  ///
  /// - Throws: `.model` if it is no such file.
  package init(_ bytes: [UInt8], place: String) throws(LanguageError) {
    self.place = place
    var reader = MessagePackReader(bytes, place: place)
    guard let text = try reader.readValue()["moves"]?.string,
      let counts = try? JSONDecoder().decode([String: [String: Int]].self, from: Data(text.utf8))
    else { throw reader.fault("these are no moves as spaCy writes them") }
    var byKind: [Int: [(label: String, frequency: Int)]] = [:]
    for (name, labels) in counts {
      guard let kind = Int(name), (0...9).contains(kind), byKind[kind] == nil else {
        throw reader.fault("\(name) is no kind of move")
      }
      byKind[kind] = labels.map { (label: $0.key, frequency: $0.value) }
    }
    moves = Self.ordered(byKind)
  }

  /// Kind by kind, the most frequent labels first. A negative frequency is that of a label added after training: these moves come
  /// last, label by label.
  private static func ordered(_ byKind: [Int: [(label: String, frequency: Int)]]) -> [Move] {
    var trained: [Move] = []
    var added: [(label: String, frequency: Int, kind: Int)] = []
    for kind in byKind.keys.sorted() {
      for (label, frequency) in byKind[kind]!.sorted(by: {
        precedes(($0.frequency, $0.label), ($1.frequency, $1.label))
      }) {
        if frequency < 0 {
          added.append((label, frequency, kind))
        } else {
          trained.append(Move(kind: kind, label: label))
        }
      }
    }
    // A label comes at its largest frequency, with all its kinds; the sort must keep the order of the kinds.
    var kinds: [String: [Int]] = [:]
    var largest: [String: Int] = [:]
    for entry in added {
      kinds[entry.label, default: []].append(entry.kind)
      largest[entry.label] = max(largest[entry.label] ?? .min, entry.frequency)
    }
    for (label, _) in largest.sorted(by: { precedes(($0.value, $0.key), ($1.value, $1.key)) }) {
      trained += kinds[label]!.map { Move(kind: $0, label: label) }
    }
    return trained
  }

  /// The larger frequency comes first; of equal ones the label that is later by code points.
  private static func precedes(_ a: (Int, String), _ b: (Int, String)) -> Bool {
    a.0 != b.0 ? a.0 > b.0 : b.1.utf8.lexicographicallyPrecedes(a.1.utf8)
  }

  /// - Throws: `.model` if a network is not one for these moves.
  func check(_ shape: StateWeights.Shape, places: Int, inputs: Int) throws(LanguageError) {
    guard shape.places == places, shape.moves == moves.count, shape.inputs == inputs else {
      throw fault("the network has another number of moves")
    }
  }

  /// What is wrong with these moves.
  package func fault(_ message: String) -> LanguageError {
    LanguageError(.model, message, place: place, hint: "`docgraph model install` fetches the model again")
  }

  /// Neighboring moves of one kind.
  package struct Run<Kind: Sendable>: Sendable {
    package let kind: Kind
    package let range: Range<Int>
  }

  /// All moves as runs of one kind, in their order.
  ///
  /// - Throws: `.model` where `kind` knows none for a number.
  package func runs<Kind>(_ kind: (Move) -> Kind?) throws(LanguageError) -> [Run<Kind>]
  where Kind: Equatable & Sendable {
    var runs: [Run<Kind>] = []
    for (index, move) in moves.enumerated() {
      guard let kind = kind(move) else {
        throw fault("the move \(move.kind) with the label “\(move.label)” is unknown")
      }
      if let last = runs.last, last.kind == kind {
        runs[runs.count - 1] = Run(kind: kind, range: last.range.lowerBound..<index + 1)
      } else {
        runs.append(Run(kind: kind, range: index..<index + 1))
      }
    }
    return runs
  }
}
