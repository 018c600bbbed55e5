internal import DocGraphModel

/// A pledge as its sentence tells it, before its parts are read.
struct PledgeDraft {
  /// The word that makes it a pledge: the verb or noun of the speech act, or the deed behind "will".
  var trigger: Int
  var act: PledgedAct
  var makers: [Int]
  var bindingness: Pledge.Bindingness
  var addressees: [Int] = []
  var condition: Range<Int>?
  var occasion: Int?
  var attributedTo: Int?
  var modality: Modality = .asserted
  /// A perfect tense says that it was made, not when.
  var isOld = false
  var step: Pledge.Status?
  var assurance: Assurance
}

/// What somebody is to do.
struct PledgedAct: Hashable {
  /// The verb of it, or the noun.
  var head: Int
  var words: Range<Int>
  var form: Form
  /// What a clause begins with that stands further ahead: "repairs would" of "repairs would start by May and be finished by July".
  var lead: Range<Int>?

  enum Form: Hashable {
    /// "to rebuild the pier", "rebuilding the pier".
    case verb
    /// "a refund of 40 euros": to be given.
    case thing
    /// "no pension will be cut": told as a clause of its own.
    case clause
    /// "a pier will be built by the trust": the thing first, then the verb.
    case passive
    /// "a four-point proposal: …": one pledge under the name of the whole.
    case list(noun: Int)
  }
}
