extension Tokenizer {
  /// Splits by a few rules of our own, where no model is: brackets, quotes, punctuation and currency signs come off words, full
  /// stops off what may end a sentence, and `'s` and `n't` off their words.
  static let byRules: Tokenizer = {
    var rules = TokenizerRules()
    rules.expressions.prefix = #"^[\(\[\{<"“”„‟'‘’‚`«‹¿¡§$€£¥#*…—–,;:!?]|^\.\.+|^\+(?![0-9])"#
    rules.expressions.suffix =
      #"[\)\]\}>"“”„'‘’`»›!?;:,…%*—–]$|\.\.+$|['’][sS]$|(?<=[a-zà-öø-ÿ0-9\)\]%"”'’»])\.$|(?<=[0-9])[$€£¥%]$"#
    rules.expressions.infix =
      #"\.\.+|…|—|--|(?<=[A-Za-zÀ-ÖØ-öø-ÿ])[/,:;](?=[A-Za-zÀ-ÖØ-öø-ÿ])|(?<=[0-9])[\+\*](?=[0-9])|(?<=[a-zà-öø-ÿ])-(?=[A-Za-zÀ-ÖØ-öø-ÿ])"#
    rules.expressions.urlMatch = #"^(?:https?://|www\.)\S+[\w/]$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$"#
    let endings = [("n't", "not"), ("n’t", "not")]
    for word in [
      "ca", "could", "did", "does", "do", "had", "has", "have", "is", "are", "was", "were", "wo", "would",
      "should",
    ] {
      for (ending, norm) in endings {
        for start in [word, word.prefix(1).uppercased() + word.dropFirst()] {
          rules.exceptions.append((start + ending, [(start, nil), (ending, norm)]))
        }
      }
    }
    for abbreviation in [
      "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Ltd.", "Inc.", "Co.", "Corp.", "No.", "vs.", "etc.",
      "e.g.", "i.e.", "a.m.", "p.m.",
    ] {
      rules.exceptions.append((abbreviation, [(abbreviation, nil)]))
    }
    do {
      return try Tokenizer(rules, norms: [:])
    } catch {
      preconditionFailure("our own rules cannot be read: \(error)")
    }
  }()
}
