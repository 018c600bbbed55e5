public import DocGraphModel

/// Finds statements about the same two entities that cannot both be true at one time.
///
/// A statement contradicts another of the same type between the same ends that is denied where the other is not, or one of a
/// type that the schema says excludes it, if the times of both may overlap. What was rejected or is hypothetical contradicts
/// nothing; a planned, proposed or conditional statement contradicts nothing but its like.
public struct Contradictions: Sendable {
  private let index: GraphIndex
  private let schema: Schema

  public init(_ index: GraphIndex) {
    self.index = index
    schema = index.graph.schema
  }

  /// Positions of the relations that contradict the one at `position`, ascending.
  ///
  /// - Complexity: O(relations of the end that has fewer).
  public func contraries(of position: Int) -> [Int] {
    let relation = index.graph.relations[position]
    // What contradicts it has both of its ends.
    let ends = [relation.source, relation.target].compactMap(index.position).map(index.relations)
    guard isClaim(relation), let fewer = ends.min(by: { $0.count < $1.count }) else { return [] }
    return fewer.map(Int.init).filter { other in
      other != position && contradict(relation, index.graph.relations[other])
    }
  }

  private func contradict(_ first: Relation, _ second: Relation) -> Bool {
    guard isClaim(second), isFact(first) == isFact(second), haveSameEnds(first, second) else { return false }
    if first.type == second.type {
      guard first.polarity != second.polarity else { return false }
    } else {
      guard first.polarity == .positive, second.polarity == .positive,
        excludes(first.type, second.type) || excludes(second.type, first.type)
      else { return false }
    }
    guard let one = first.valid, let other = second.valid else { return true }
    return one.overlaps(other) != .impossible
  }

  private func isClaim(_ relation: Relation) -> Bool {
    relation.review != .rejected && relation.modality != .hypothetical
  }

  /// Whether it tells what is or was, not what may come.
  private func isFact(_ relation: Relation) -> Bool {
    relation.modality == .asserted || relation.modality == .alleged
  }

  private func haveSameEnds(_ first: Relation, _ second: Relation) -> Bool {
    if first.source == second.source && first.target == second.target { return true }
    return first.source == second.target && first.target == second.source
      && [first, second].allSatisfy { schema.relationType($0.type)?.isSymmetric == true }
  }

  private func excludes(_ type: RelationTypeName, _ other: RelationTypeName) -> Bool {
    schema.relationType(type)?.excludes.contains(other) == true
  }
}
