/// What became of a model that was installed.
package enum ModelCondition: Hashable, Sendable {
  case missing
  /// Every file is there and has its hash.
  case whole
  /// These files are not there or have other bytes; at least one.
  case damaged([String])
}
