public import DocGraphAnalysis

/// How two entities are connected: the best chains, or how close they come to one.
public struct ChainAnswer: Sendable {
  public let question: ChainQuestion
  /// Best first; fewer than asked for where there are no more.
  public let chains: [Chain]
  /// Where the search by way of an entity was cut short, so that there may be better chains and more.
  public let isCut: Bool
  /// The relations directly between the two that no chain shows, but for rejected ones, as ascending positions in the graph's
  /// relations.
  public let direct: [Int]
  /// What there is without a chain; nil where there is one.
  public let separation: Separation?
  /// How many entities and relations were looked at.
  public let entityCount: Int
  public let relationCount: Int
  /// What the filter kept out.
  public let leftOut: LeftOut
  /// How many relations more stayed out because they, or one of their ends, were to be avoided.
  public let avoidedCount: Int
  /// How many relations more stayed out because they are not certain.
  public let uncertainCount: Int

  /// Every relation that the chains show, as ascending positions in the graph's relations.
  public var relations: [Int] { Set(chains.flatMap(\.relations)).sorted() }
}
