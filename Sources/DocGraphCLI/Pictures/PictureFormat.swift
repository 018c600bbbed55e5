import ArgumentParser
import DocGraph

/// The formats of pictures.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument {
  case svg, pdf, png, jpeg, webp, json, dot

  /// The format that a file's name asks for.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(argument: fileName[fileName.index(after: dot)...].lowercased())
  }

  /// A format by its name or the ending of its files.
  init?(argument: String) {
    switch argument {
    case "jpg": self = .jpeg
    case "gv": self = .dot
    default: self.init(rawValue: argument)
    }
  }

  /// Whether it is made of dots, so that their number an inch matters.
  var hasResolution: Bool { [.png, .jpeg, .webp].contains(self) }

  /// What Graphviz calls it where it is made from the SVG; nil where it is not.
  var conversion: GraphvizFormat? {
    switch self {
    case .pdf: .pdf
    case .png: .png
    case .jpeg: .jpeg
    case .webp: .webp
    case .svg, .json, .dot: nil
    }
  }

  static let endings = ".svg, .pdf, .png, .jpg, .webp, .json, .dot or .gv"
}
