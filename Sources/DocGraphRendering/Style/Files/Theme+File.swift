internal import DocGraphModel
internal import DocGraphSyntax

extension Theme {
  /// The most bytes of a theme file.
  package static let fileSizeLimit = 1 << 20

  /// Reads a theme file: `docgraph-theme: 1`, `base` with the name of a theme (``light`` without it), `name`,
  /// and any member of a theme that is to differ from the base.
  ///
  /// Whether all can be read and told apart in it is for ``warnings(for:)`` to say.
  ///
  /// - Parameters:
  ///   - bytes: The file's content in UTF-8, at most 1 MiB.
  ///   - file: The file's name, for errors; without folder and ending it is the theme's unless `name` says
  ///     another.
  /// - Throws: ``RenderError`` with a line for each of up to 20 problems: where, what, and what to do.
  /// - Complexity: O(bytes).
  public init(yaml bytes: [UInt8], name file: String) throws(RenderError) {
    func failure(_ lines: [String]) -> RenderError {
      RenderError(code: .theme, message: lines.map { "\(file):\($0)" }.joined(separator: "\n"))
    }
    guard bytes.count <= Theme.fileSizeLimit else {
      throw failure([" is larger than 1 MiB, the most that a theme file has"])
    }
    let tree: SyntaxTree
    do throws(SyntaxError) {
      tree = try YAMLReader.read(bytes)
    } catch {
      throw failure(["\(error.position): \(error.message)" + (error.hint.map { " (\($0))" } ?? "")])
    }
    let reader = ThemeReader(tree)
    let theme = reader.theme()
    guard reader.problems.isEmpty else {
      let problems = reader.problems.sorted { $0.position < $1.position }
      throw failure(problems.map { "\($0.position): \($0.message)" })
    }
    self = theme
    if name.isEmpty { name = Theme.name(ofFile: file) }
  }

  /// A file's name without its folder and its ending.
  private static func name(ofFile file: String) -> String {
    let last = file.split(separator: "/").last ?? ""
    let name = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    return name.isEmpty ? "theme" : String(name)
  }
}

extension ThemeReader {
  /// The theme of the whole tree, as far as it could be read.
  fileprivate func theme() -> Theme {
    guard isVersionKnown() else { return .light }
    var theme = base
    theme.name = ""
    read(tree.root, into: &theme, ThemeKey<Theme>.all, "a theme")
    return theme
  }

  private var base: Theme {
    guard let node = tree.value(named: "base", in: tree.root), tree.kind(of: node) != .null else {
      return .light
    }
    return word(node, of: Theme.all.map(\.name)).flatMap(Theme.named) ?? .light
  }

  /// The version comes first, so that another file is told as that.
  private func isVersionKnown() -> Bool {
    guard let version = tree.value(named: "docgraph-theme", in: tree.root) else {
      note(at: tree.root, "this is no theme file", hint: "a theme file begins with docgraph-theme: 1")
      return false
    }
    guard tree.number(of: version) == 1 else {
      mismatch(version, expected: "the version 1")
      return false
    }
    return true
  }
}
