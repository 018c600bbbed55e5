/// Words that say how firmly a clause stands. From the grammars' lists of modal verbs and of adverbs of stance.
enum CircumstanceWords {
  static let planned: Set<String> = ["will", "'ll", "’ll", "wo", "shall", "sha"]
  static let conditional: Set<String> = ["would", "'d", "’d"]
  static let hypothetical: Set<String> = ["may", "might", "could", "can", "ca"]
  static let proposed: Set<String> = ["should", "must", "ought"]

  static let allegedAdverbs: Set<String> = [
    "allegedly", "reportedly", "supposedly", "purportedly", "ostensibly", "apparently", "seemingly",
  ]
  static let hypotheticalAdverbs: Set<String> = [
    "possibly", "perhaps", "maybe", "probably", "presumably", "potentially", "likely", "conceivably",
    "theoretically", "hypothetically",
  ]
  /// Neither said to be so nor not to be so.
  static let unsureAdverbs: Set<String> = [
    "hardly", "barely", "scarcely", "rarely", "seldom", "almost", "nearly", "virtually",
  ]
  static let pastAdverbs: Set<String> = ["formerly", "previously", "once"]
  /// Behind "not" they take nothing back.
  static let limitingAdverbs: Set<String> = ["just", "only", "merely", "simply", "alone", "solely"]
  /// Who says nothing.
  static let nobody: Set<String> = ["few", "nobody", "none", "no", "neither", "noone", "nothing"]
  /// What they say of others is alleged.
  static let accusers: Set<String> = [
    "indictment", "lawsuit", "suit", "complaint", "plaintiff", "prosecutor", "prosecution", "accuser",
    "whistleblower", "affidavit", "petition",
  ]
  /// What a plan or a deal does that comes to nothing.
  static let failing: Set<String> = [
    "fail", "collapse", "fall", "lapse", "stall", "founder", "end", "expire", "break",
  ]
  /// What is said to be so is not.
  static let untruths: Set<String> = [
    "untrue", "false", "lie", "nonsense", "baseless", "unfounded", "wrong", "fabrication", "slander", "tale",
    "smear", "invention", "absurd", "fiction", "groundless", "unjustified", "fabricated", "rubbish", "myth",
    "hoax", "forged", "incorrect", "inaccurate", "unproven",
  ]
  static let negativeDeterminers: Set<String> = ["no", "neither"]

  static let conditionalMarks: Set<String> = [
    "if", "unless", "provided", "providing", "assuming", "suppose", "supposing", "lest",
  ]
  static let questionMarks: Set<String> = ["whether", "if"]

  /// Before the noun of an office: "former", "ex-".
  static let pastAdjectives: Set<String> = [
    "former", "ex", "onetime", "one-time", "late", "ousted", "outgoing", "erstwhile", "longtime-former",
    "then", "previous", "retired", "past", "departed", "sacked", "deposed",
  ]
  static let plannedAdjectives: Set<String> = [
    "future", "incoming", "next", "designate", "elect", "planned", "prospective", "new-elect",
  ]
  static let proposedAdjectives: Set<String> = ["proposed", "suggested"]
  static let allegedAdjectives: Set<String> = [
    "alleged", "suspected", "purported", "supposed", "reputed", "claimed", "self-proclaimed", "self-styled",
    "so-called", "accused",
  ]
  static let unsureAdjectives: Set<String> = [
    "would-be", "potential", "possible", "fake", "fictional", "fictitious", "false", "hypothetical", "likely",
    "prospective", "failed", "attempted", "unsuccessful", "rumored", "rumoured", "aspiring", "imaginary",
  ]
}
