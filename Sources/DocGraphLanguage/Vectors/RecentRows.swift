/// Rows of numbers that were computed for words, kept for when the words come again; a bounded table.
///
/// A word has one slot, which follows from its number. So no two of the first words share one, and what comes often stays:
/// a slot that was of use since its last claim is not given away at once. What a row is never depends on what was kept,
/// because a slot is found by all that its row was computed from.
///
/// The rows of a block that are new lie behind the slots, and move there when the block is done; until then rows of the slots
/// stay what they are.
@safe final class RecentRows {
  /// What a row was computed from.
  struct Word: Equatable {
    let orth: StringID
    let norm: StringID
    /// Whether a space follows; `false` where nobody asks.
    let isFollowedBySpace: Bool
  }

  private struct Slot {
    var word: Word?
    var wasUsed = false
    /// The new row of the block that will come here.
    var claim: Int?
  }

  /// Floats in a row.
  let width: Int
  /// The slots' rows, the block's new rows, and one for what is no word.
  let rows: UnsafeMutablePointer<Float>
  private var slots: [Slot]
  private var claimed: [Int] = []
  /// New rows in this block.
  private(set) var newCount = 0
  private let newLimit: Int

  /// - Parameters:
  ///   - slots: how many rows are kept, a power of two.
  ///   - newLimit: how many words are looked for before `keepNew()`.
  init(width: Int, slots: Int, newLimit: Int) {
    precondition(slots > 0 && slots & (slots - 1) == 0)
    self.width = width
    self.newLimit = newLimit
    self.slots = Array(repeating: Slot(), count: slots)
    // Memory counts when it is first written: a short text takes little.
    unsafe rows = .allocate(capacity: (slots + newLimit + 1) * width)
    unsafe (rows + (slots + newLimit) * width).initialize(repeating: 0, count: width)
  }

  deinit { unsafe rows.deallocate() }

  /// Where the block's new rows begin.
  var newStart: Int { slots.count }

  /// The row that belongs to no word: zeros, unless its owner wrote it.
  var blank: Int { slots.count + newLimit }

  /// The row of a word; a new one, which the caller must write, if it is `newStart + newCount` of before the call.
  ///
  /// - Parameter number: which of the words it is, the same for the same word; what shares a number shares a slot.
  func row(of word: Word, number: Int) -> Int {
    let slot = number & (slots.count - 1)
    if slots[slot].word == word {
      slots[slot].wasUsed = true
      return slots[slot].claim.map { newStart + $0 } ?? slot
    }
    let new = newCount
    precondition(new < newLimit)
    newCount += 1
    if slots[slot].wasUsed {
      slots[slot].wasUsed = false
    } else {
      if slots[slot].claim == nil { claimed.append(slot) }
      slots[slot] = Slot(word: word, claim: new)
    }
    return newStart + new
  }

  /// Moves the new rows to the slots that they have; the block is done.
  func keepNew() {
    for slot in claimed {
      guard let new = slots[slot].claim else { continue }
      unsafe (rows + slot * width).update(from: rows + (newStart + new) * width, count: width)
      slots[slot].claim = nil
    }
    claimed.removeAll(keepingCapacity: true)
    newCount = 0
  }
}
