import Foundation

/// Graphviz without the machine's fonts: text widths are estimated from built-in metrics, so that the same graph
/// gets the same geometry everywhere.
///
/// Graphviz looks for plugins where `GVBINDIR` says, once in a process. Every suite that draws therefore carries
/// the trait `.enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found")`; traits are
/// looked at before the first test runs.
public enum ReproducibleGraphviz {
  /// Prepares the process at the first look; false where Graphviz's plugin directory cannot be found.
  public static let isPrepared: Bool = {
    guard let plugins = pluginDirectory, let directory = try? makeDirectory(from: plugins) else {
      return false
    }
    return unsafe setenv("GVBINDIR", directory.path, 1) == 0
  }()

  /// The plugins that need no fonts and no display.
  private static let kept = ["core", "dot_layout", "neato_layout"]

  /// The directory `graphviz` beside the library that this process has loaded, as the kernel lists it.
  private static var pluginDirectory: URL? {
    // The file says that it is empty, so it has to be read to its end.
    let file = FileHandle(forReadingAtPath: "/proc/self/maps")
    guard let maps = try? file?.readToEnd() else { return nil }
    let library = String(decoding: maps, as: UTF8.self).split(separator: "\n").first {
      $0.contains("/libgvc.so")
    }
    guard let path = library?.drop(while: { $0 != "/" }) else { return nil }
    return URL(fileURLWithPath: String(path)).deletingLastPathComponent()
      .appendingPathComponent("graphviz", isDirectory: true)
  }

  /// A directory with the configuration's sections of the plugins kept, and links to them.
  private static func makeDirectory(from plugins: URL) throws -> URL? {
    let files = FileManager.default
    let names = try files.contentsOfDirectory(atPath: plugins.path)
    guard let configuration = names.first(where: { $0.hasPrefix("config") }) else { return nil }
    let all = try String(contentsOf: plugins.appendingPathComponent(configuration), encoding: .utf8)
    let directory = files.temporaryDirectory
      .appendingPathComponent("docgraph-graphviz-\(getuid())", isDirectory: true)
    try files.createDirectory(at: directory, withIntermediateDirectories: true)
    try sections(of: all).write(
      to: directory.appendingPathComponent(configuration), atomically: true, encoding: .utf8)
    for name in names where kept.contains(where: { name.hasPrefix("libgvplugin_\($0).") }) {
      let link = directory.appendingPathComponent(name)
      // Left from an earlier run, or just made by another process: either is as good.
      try? files.createSymbolicLink(at: link, withDestinationURL: plugins.appendingPathComponent(name))
    }
    return directory
  }

  /// The sections `library name {` … `}` of the plugins kept; only their first and last lines are not indented.
  private static func sections(of configuration: String) -> String {
    var isKept = false
    let lines = configuration.split(separator: "\n").filter { line in
      if line.hasPrefix("lib") { isKept = kept.contains { line.contains(" \($0) ") } }
      return isKept
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
