import DocGraphLanguage
import Testing

/// The installed model's rules on sentences of our own; the expected tokens are spaCy's.
@Suite(.enabled(if: ModelStore().english != nil)) struct EnglishTokenizerTests {
  @Test(arguments: [
    (
      "She hasn’t paid Mr. O'Neil's €1,200.50 bill (yet)!",
      "She|has|n’t|paid|Mr.|O'Neil|'s|€|1,200.50|bill|(|yet|)|!"
    ),
    (
      "Mail me@b.example or see https://b.example/x(1)?y=2.",
      "Mail|me@b.example|or|see|https://b.example/x(1)?y=2|."
    ),
    (
      "It's 9am, don't they'll say: \"OK :) then...\"",
      "It|'s|9|am|,|do|n't|they|'ll|say|:|\"|OK|:)|then|...|\""
    ),
    (
      "A well-known 3-to-1 bet, e.g. in the U.K.'s north/south.",
      "A|well|-|known|3|-|to-1|bet|,|e.g.|in|the|U.K.|'s|north|/|south|."
    ),
    (
      "We ran 5km/10km at 20°C.  And?\n\nYes—no",
      "We|ran|5km/10|km|at|20|°|C|.| |And|?|\n\n|Yes|—|no"
    ),
    ("Cost:$5+$6=11US$ ~3", "Cost:$5+$6=11|US$|~3"),
    ("foo:)bar (^_^) ... 'Cause I'm  here", "foo:)bar|(^_^)|...|'Cause|I|'m| |here"),
    ("a.m. 10a.m. Dr.X co-op's i.e.", "a.m.|10|a.m.|Dr.|X|co|-|op|'s|i.e."),
    ("rock'n'roll's #1 @home &co 50% off!!", "rock'n'roll|'s|#|1|@home|&|co|50|%|off|!|!"),
    ("10.0.0.1 8.8.8.8:80 a.b.c/d ftp://x.de", "10.0.0.1|8.8.8.8:80|a.b.c|/|d|ftp://x.de"),
    ("Ünïcode—naïve’s “quoted” …end… x…y", "Ünïcode|—|naïve|’s|“|quoted|”|…|end|…|x|…|y"),
    ("gonna cannot Can't've y'all C++ A.B.C", "gon|na|can|not|Ca|n't|'ve|y'|all|C++|A.B.C"),
  ])
  func `a sentence has the tokens that the model was trained on`(text: String, expected: String) throws {
    let folder = try #require(ModelStore().english)
    let tokenizer = try Tokenizer(folder)
    var draft = Draft(bytes: Array(text.utf8))
    tokenizer.tokenize(&draft, with: TokenizerState())
    let texts = draft.tokens.map { String(decoding: draft.bytes[Int($0.start)..<$0.end], as: UTF8.self) }
    #expect(texts.joined(separator: "|") == expected)
  }

  @Test func `norms are the model's`() throws {
    let folder = try #require(ModelStore().english)
    var draft = Draft(bytes: Array("gonna He hasn’t favour 'Cause 9am".utf8))
    try Tokenizer(folder).tokenize(&draft, with: TokenizerState())
    let expected = ["going", "to", "he", "has", "not", "favor", "because", "9", "a.m."]
    #expect(draft.tokens.map(\.norm) == expected.map { StringID.of($0) })
  }
}
