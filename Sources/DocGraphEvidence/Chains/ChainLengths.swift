import DocGraphAnalysis
import DocGraphModel
import Foundation

/// How long hops are: 1 each or, with hubs penalized, more at entities with many relations.
///
/// What a search compares is a little longer the less firm the hop's best relation stands, by at most a millionth, so that
/// firmness decides between paths that are equally long: over a million hops would have to add up to beat one.
struct ChainLengths {
  private let logarithms: [Double]?
  private let snapshot: GraphSnapshot

  /// The damping exponent of Himmelstein and Baranzini.
  static let damping = 0.4
  /// What a step of firmness counts: far above what rounding does to lengths, far below what sets them apart.
  private static let step = 0x1p-24

  /// - Complexity: O(nodes + relations) where hubs are penalized.
  init(_ snapshot: GraphSnapshot, penalizesHubs: Bool) {
    self.snapshot = snapshot
    logarithms = penalizesHubs ? snapshot.degree().map { log(max($0, 1)) } : nil
  }

  /// The length of a hop, the same for all relations between the two nodes.
  func length(_ source: Int, _ target: Int) -> Double {
    guard let logarithms else { return 1 }
    return 1 + ChainLengths.damping * (logarithms[source] + logarithms[target])
  }

  /// The snapshot with lengths that tell less firm relations apart.
  ///
  /// - Complexity: O(nodes + relations × evidence of each).
  func measured(_ firmness: Firmness) -> GraphSnapshot {
    // In the order of memory, which the rows of the snapshot are not in.
    let penalties = firmness.penalties()
    return snapshot.weighing { relation, source, target in
      1 / (length(source, target) + Double(penalties[relation]) * ChainLengths.step)
    }
  }
}
