internal import DocGraphModel
internal import Foundation

/// The files of a folder, or of a list of files, that readers are for.
public struct DocumentFolder: Sendable, Hashable {
  /// Paths of files, in natural order for a folder and in the list's for a list.
  public private(set) var paths: [String] = []
  /// How many files no reader is for, by the ending of their name.
  public private(set) var unreadable: [String: Int] = [:]
  /// How many files and folders are hidden: their names begin with a point.
  public private(set) var hiddenCount = 0
  /// How many links lead out of the folder, or to another folder.
  public private(set) var linkCount = 0
  /// How many folders were deeper than ``depthLimit``.
  public private(set) var deepCount = 0

  /// How deep folders are entered.
  public static let depthLimit = 32
  /// The most files of one folder or list.
  public static let fileLimit = 1_000_000

  /// All files below a folder.
  ///
  /// - Throws: ``ExtractionError`` if it cannot be read or has too many files.
  /// - Complexity: O(n log n) in the files.
  public init(at path: String) throws(ExtractionError) {
    let root = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let prefix = root.hasSuffix("/") ? root : root + "/"
    var waiting: [(path: String, depth: Int)] = [
      (path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, 0)
    ]
    while let folder = waiting.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      } catch {
        // The other folders go on.
        guard folder.depth == 0 else {
          unreadable["/", default: 0] += 1
          continue
        }
        throw ExtractionError(.notFound, "the folder cannot be read", place: path)
      }
      for name in names {
        let inner = folder.path == "/" ? "/" + name : "\(folder.path)/\(name)"
        guard !name.hasPrefix(".") else {
          hiddenCount += 1
          continue
        }
        let type = (try? FileManager.default.attributesOfItem(atPath: inner))?[.type] as? FileAttributeType
        switch type {
        case .typeDirectory where folder.depth + 1 < DocumentFolder.depthLimit:
          waiting.append((inner, folder.depth + 1))
        case .typeDirectory: deepCount += 1
        case .typeRegular: add(inner)
        case .typeSymbolicLink:
          // A file within the folder under another name is read, though it may be read twice; what lies outside is not.
          let target = URL(filePath: inner).resolvingSymlinksInPath().path(percentEncoded: false)
          let targetType =
            (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
          if target.hasPrefix(prefix), targetType == .typeRegular { add(inner) } else { linkCount += 1 }
        default: unreadable[DocumentFolder.ending(of: name), default: 0] += 1
        }
        guard paths.count <= DocumentFolder.fileLimit else {
          throw ExtractionError(.size, "more than \(DocumentFolder.fileLimit) files", place: path)
        }
      }
    }
    paths.sort(by: naturallyPrecedes)
  }

  /// The files of a list: one path a line, relative to `folder`; blank lines and those that begin with `#` are skipped.
  ///
  /// - Throws: ``ExtractionError`` if the list is no UTF-8 or too long. Whether its files are there shows when they are read.
  public init(list bytes: [UInt8], relativeTo folder: String) throws(ExtractionError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ExtractionError(.content, "the list is not in UTF-8")
    }
    for line in text.split(whereSeparator: \.isNewline) {
      let path = line.trimmingBlanks
      guard !path.isEmpty, !path.hasPrefix("#") else { continue }
      paths.append(path.hasPrefix("/") || folder.isEmpty ? path : "\(folder)/\(path)")
      guard paths.count <= DocumentFolder.fileLimit else {
        throw ExtractionError(.size, "more than \(DocumentFolder.fileLimit) files in the list")
      }
    }
  }

  private mutating func add(_ path: String) {
    if DocumentKind.isRead(named: path) {
      paths.append(path)
    } else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      unreadable[DocumentFolder.ending(of: name), default: 0] += 1
    }
  }

  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), name.distance(from: dot, to: name.endIndex) <= 12 else {
      return ""
    }
    return String(name[dot...]).lowercased()
  }
}
