import DocGraph
import Foundation

/// The files that documents are read from: those named, those below the folders named, and those of lists.
struct DocumentList {
  private(set) var paths: [String] = []
  /// What of the folders is not read, and why.
  private(set) var notices: [String] = []

  /// - Parameters:
  ///   - named: Files and folders.
  ///   - lists: Files that hold one path a line; `-` is standard input.
  ///   - texts: The folder of stored texts, which are no documents of their own.
  /// - Throws: where a folder or a list cannot be read, or nothing is left to read.
  init(_ named: [String], lists: [String], excluding texts: String?) throws {
    for path in named {
      var isFolder: ObjCBool = false
      if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        try add(DocumentFolder(at: path), path, excluding: texts)
      } else {
        paths.append(path)
      }
    }
    for list in lists {
      // A list's paths lead from where it lies.
      let folder = list == "-" ? "" : list.lastIndex(of: "/").map { String(list[..<$0]) } ?? ""
      paths += try DocumentFolder(list: readFile(list), relativeTo: folder).paths
    }
    if paths.isEmpty { throw Failure(code: .badInput, message: "there is nothing to read") }
  }

  private mutating func add(_ folder: DocumentFolder, _ path: String, excluding texts: String?) {
    let stored = texts.map { DocumentFile.plain($0) + "/" }
    paths += folder.paths.filter { file in !(stored.map(DocumentFile.plain(file).hasPrefix) ?? false) }
    var left: [String] = []
    for (ending, count) in folder.unreadable.sorted(by: { $0.key < $1.key }) {
      left.append("\(count) \(ending.isEmpty ? "without an ending" : ending)")
    }
    if folder.hiddenCount > 0 { left.append("\(folder.hiddenCount) hidden") }
    if folder.linkCount > 0 { left.append("\(counted(folder.linkCount, "link", "links")) out of it") }
    if folder.deepCount > 0 {
      left.append(
        "\(counted(folder.deepCount, "folder", "folders")) below \(DocumentFolder.depthLimit) others")
    }
    if !left.isEmpty { notices.append("\(path): left out: \(left.joined(separator: ", "))") }
  }
}
