// Made by Scripts/fit_names.py; do not edit.

extension ClueWeights {
  /// A clue and its weights for organization, person, place, other.
  static let table = """
    bias 0 0 0 0
    """
}
