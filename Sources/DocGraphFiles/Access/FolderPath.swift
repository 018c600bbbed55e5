/// The way to a folder from the file system's root, found without looking at the disk.
struct FolderPath: Equatable {
  private var names: [Substring] = []

  /// A path's folder; relative paths begin at the working directory.
  init(_ path: String) {
    if !path.hasPrefix("/") { names = FolderPath.workingDirectory.names }
    append(path)
  }

  /// The folder of a file; that of `-` is the working directory.
  init(of file: String) {
    self.init(file.lastIndex(of: "/").map { String(file[...$0]) } ?? ".")
  }

  /// The innermost folder that holds a file and a folder, else the file's own where only `/` holds both.
  init(holding file: String, and folder: String?) {
    self.init(of: file)
    let common = zip(names, folder.map { FolderPath($0) }?.names ?? []).prefix { $0 == $1 }.count
    if common > 0 { names.removeLast(names.count - common) }
  }

  private mutating func append(_ path: String) {
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
  }

  static var workingDirectory: FolderPath { FolderPath(FileAccess.resolved(".") ?? "/") }

  var absolute: String { "/" + names.joined(separator: "/") }

  /// What leads from `start` here: `../Examples`, and `.` where it is here.
  func relative(to start: FolderPath) -> String {
    let common = zip(names, start.names).prefix { $0 == $1 }.count
    let steps = start.names.dropFirst(common).map { _ in ".." } + names.dropFirst(common)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  /// From the working directory or from `/`, as is shorter to type.
  var shortest: String {
    let relative = relative(to: .workingDirectory)
    return relative.utf8.count < absolute.utf8.count ? relative : absolute
  }

  /// What is at `path` when one stands here.
  func appending(_ path: String) -> FolderPath {
    var longer = self
    longer.append(path)
    return longer
  }
}
