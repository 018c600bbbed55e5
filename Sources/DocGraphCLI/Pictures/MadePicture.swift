import DocGraph

/// A picture's file, and what its maker should know about it.
struct MadePicture: Sendable {
  var bytes: [UInt8]
  var warnings: [String] = []
  /// How it was laid out, for those who want to know.
  var details: [String] = []
  var score: LayoutScore?
}
