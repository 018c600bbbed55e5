/// What is bad about a layout, as one number: the smaller, the better.
///
/// What hides something weighs most: a card over another one or a line that is missing 50, a line through a card 20, a label on a card 10, a
/// label on another one 5, a label without a place 2, a line over a label 0.5; a crossing weighs 1. The sum grows by what the
/// picture is too large for its purpose: a picture that has to be made half as large costs twice as much.
///
/// In layers it grows also by the share of people and places that stand where no reader looks for them (`ReadingOrder`): people first and places
/// last wins unless that costs twice as much as a layout with none of them there, or half as much again as one with half of them.
struct LayoutCost: Comparable {
  let value: Double

  init(_ score: LayoutScore, purpose: Purpose, disorder: Double = 0, displacement: Double = 0) {
    let hidden =
      50 * Double(score.nodeOverlaps + score.missingLines) + 20 * Double(score.linesThroughNodes)
      + 10 * Double(score.labelsOnNodes) + 5 * Double(score.labelOverlaps) + 2 * Double(score.hiddenLabels)
    let crossed = Double(score.crossings) + 0.5 * Double(score.linesOnLabels)
    let tooLarge = 1 / purpose.scale(width: score.width, height: score.height) - 1
    // Lengths and areas decide between layouts in which nothing crosses.
    let size = (score.width * score.height).squareRoot() * 0.2 + score.length * 0.002
    value = (hidden + crossed + size + 1) * (1 + tooLarge) * (1 + disorder) + displacement
  }

  static func < (left: LayoutCost, right: LayoutCost) -> Bool { left.value < right.value }
}
