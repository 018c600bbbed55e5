public import DocGraphModel

/// Tells which documents of a graph speak independently of each other.
///
/// Two documents are independent when their publishers are known and differ, and neither is based on the other, over
/// any number of steps, or on a common one. Publishers compare without case and accents.
public struct Independence: Sendable {
  private let publishers: [DocumentID: FoldedName]
  /// What a document repeats, over any number of steps, and itself.
  private let origins: [DocumentID: Set<DocumentID>]

  /// Sets of documents above this are counted by a greedy choice, which may find too few and never too many.
  static let exactLimit = 32

  /// - Complexity: O(documents × documents that they are based on).
  public init(_ documents: [Document]) {
    publishers = Dictionary(
      documents.compactMap { document in document.publisher.map { (document.id, FoldedName($0)) } },
      uniquingKeysWith: { first, _ in first })
    let parents = Dictionary(
      documents.map { ($0.id, $0.basedOn) }, uniquingKeysWith: { first, _ in first })
    origins = parents.keys.reduce(into: [:]) { origins, id in
      if parents[id]?.isEmpty == false { origins[id] = Independence.origins(of: id, parents) }
    }
  }

  private static func origins(of id: DocumentID, _ parents: [DocumentID: [DocumentID]]) -> Set<DocumentID> {
    var found: Set<DocumentID> = [id]
    var open = [id]
    while let next = open.popLast() {
      for parent in parents[next] ?? [] where found.insert(parent).inserted { open.append(parent) }
    }
    return found
  }

  public func areIndependent(_ first: DocumentID, _ second: DocumentID) -> Bool {
    guard first != second, let one = publishers[first], let other = publishers[second], one != other else {
      return false
    }
    return (origins[first] ?? [first]).isDisjoint(with: origins[second] ?? [second])
  }

  /// Whether a document is based on another, over any number of steps.
  package func repeats(_ document: DocumentID, _ other: DocumentID) -> Bool {
    document != other && origins[document]?.contains(other) == true
  }

  /// How many of these documents, at most, are independent of each other pair by pair; exact up to 32 different ones, above
  /// perhaps too few.
  public func count(_ documents: [DocumentID]) -> Int {
    let distinct = Array(Set(documents)).sorted()
    guard distinct.count > 1 else { return distinct.count }
    let dependents = distinct.map { first in
      Set(distinct.indices.filter { distinct[$0] != first && !areIndependent(first, distinct[$0]) })
    }
    return Independence.largestChoice(
      Set(distinct.indices), dependents, isExact: distinct.count <= exactLimit)
  }

  private var exactLimit: Int { Independence.exactLimit }

  /// The size of a largest independent set: a document with at most one dependent is always a good choice; else the one with
  /// the most is taken or left.
  private static func largestChoice(_ left: Set<Int>, _ dependents: [Set<Int>], isExact: Bool) -> Int {
    let degrees = left.map { (degree: dependents[$0].intersection(left).count, item: $0) }
    guard let least = degrees.min(by: { ($0.degree, $0.item) < ($1.degree, $1.item) }),
      let most = degrees.max(by: { ($0.degree, $1.item) < ($1.degree, $0.item) })
    else { return 0 }
    func with(_ item: Int) -> Int {
      1 + largestChoice(left.subtracting(dependents[item]).subtracting([item]), dependents, isExact: isExact)
    }
    // Where all depend on each other, any will do; that is the usual case, one publisher.
    guard least.degree > 1, least.degree < left.count - 1, isExact else { return with(least.item) }
    return max(
      with(most.item), largestChoice(left.subtracting([most.item]), dependents, isExact: isExact))
  }
}
