/// What Python's string methods ask of a character; models are trained on their answers.
extension Unicode.Scalar {
  /// `str.isspace`.
  var isPythonSpace: Bool {
    switch value {
    case 0x9...0xd, 0x1c...0x20: true
    case 0..<0x85: false
    default: CharacterClass.space.contains { $0.contains(value) }
    }
  }

  /// `str.isalpha`: a letter, without marks and numbers.
  var isPythonAlphabetic: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// `str.isdigit`: a digit of any script, also a superscript or one in a circle.
  var isPythonDigit: Bool {
    switch properties.numericType {
    case .decimal, .digit: true
    default: false
    }
  }

  var isTitlecase: Bool { properties.generalCategory == .titlecaseLetter }

  /// Category P.
  var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

extension Array<Unicode.Scalar> {
  /// `str.isdigit`.
  var isPythonDigits: Bool { !isEmpty && allSatisfy(\.isPythonDigit) }

  /// `str.isupper`: there is a cased character, and none of lower or title case.
  var isPythonUpper: Bool {
    contains { $0.properties.isUppercase }
      && !contains { $0.properties.isLowercase || $0.isTitlecase }
  }

  /// `str.islower`: there is a cased character, and none of upper or title case.
  var isPythonLower: Bool {
    contains { $0.properties.isLowercase }
      && !contains { $0.properties.isUppercase || $0.isTitlecase }
  }

  /// `str.istitle`: upper case where no cased character is before, lower case elsewhere.
  var isPythonTitle: Bool {
    var isAfterCased = false
    var isAnyCased = false
    for scalar in self {
      if scalar.properties.isUppercase || scalar.isTitlecase {
        if isAfterCased { return false }
        isAfterCased = true
        isAnyCased = true
      } else if scalar.properties.isLowercase {
        if !isAfterCased { return false }
        isAnyCased = true
      } else {
        isAfterCased = false
      }
    }
    return isAnyCased
  }

  /// `str.lower`: the full mapping of Unicode, with the final sigma.
  ///
  /// - Complexity: O(characters).
  var pythonLowercased: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(count)
    for (index, scalar) in enumerated() {
      if scalar.value < 128 {
        result.append(
          0x41...0x5a ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else if scalar == "\u{3a3}" {
        result.append(isFinalSigma(at: index) ? "\u{3c2}" : "\u{3c3}")
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }

  /// Whether a cased character is before and none after, without those that case ignores.
  private func isFinalSigma(at index: Int) -> Bool {
    let before = self[..<index].last { !$0.properties.isCaseIgnorable }
    guard before?.properties.isCased == true else { return false }
    let after = self[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return after?.properties.isCased != true
  }
}
