/// The names that have a small number in models instead of their hash.
///
/// The numbers are part of the format: each name stands at the place of its number.
package enum Symbols {
  private static let attributes = """
    IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL
    IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY
    """

  private static let fields = """
    ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD
    SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ
    SYM VERB X EOL SPACE
    """

  private static let labels = """
    PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY
    QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj
    cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod
    nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive preconj prep
    prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _
    """

  /// All names, from number 1.
  package static let names: [String] =
    words(attributes) + (19...63).map { "FLAG\($0)" } + words(fields)
    + (1...276).map { number in "DEPRECATED" + String(String(1000 + number).dropFirst()) } + words(labels)

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }

  /// The numbers by the names' hashes.
  static let numbers: [StringID: StringID] = Dictionary(
    uniqueKeysWithValues: names.enumerated().map { index, name in
      (StringID.hash(Array(name.utf8).span), StringID(index + 1))
    })
}
