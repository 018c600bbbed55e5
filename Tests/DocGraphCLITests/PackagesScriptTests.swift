import DocGraphTestSupport
import Foundation
import Testing

/// `Scripts/packages`, on machines made up of scripts in place of dpkg-query, apt-get, sudo and id.
@Suite("Installing Debian packages")
struct PackagesScriptTests {
  /// Here only `make` is installed.
  static let dpkgQuery = "for last; do :; done; [ $last = make ] && printf installed || exit 1"
  static let aptGet = "echo \"apt-get $*\""

  @Test("what is there is not asked for")
  func nothingMissing() async throws {
    let outcome = try await run(["make"], on: ["dpkg-query": Self.dpkgQuery, "apt-get": Self.aptGet])
    #expect((outcome.code, outcome.output, outcome.errors) == (0, "", ""))
  }

  @Test("root installs what is missing, and says so")
  func root() async throws {
    let machine = ["dpkg-query": Self.dpkgQuery, "apt-get": Self.aptGet, "id": "echo 0"]
    let outcome = try await run(["make", "graphviz", "libgvc6"], on: machine)
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        packages: installing graphviz libgvc6
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 graphviz libgvc6

        """)
  }

  @Test("others install by sudo")
  func sudo() async throws {
    let machine = [
      "dpkg-query": Self.dpkgQuery, "apt-get": Self.aptGet, "id": "echo 1000",
      "sudo": "echo sudo; exec \"$@\"",
    ]
    let outcome = try await run(["graphviz"], on: machine)
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix("packages: installing graphviz (by sudo)\nsudo\napt-get update -qq\nsudo\n"))
  }

  @Test("without root and sudo the command to run is named")
  func neither() async throws {
    let machine = ["dpkg-query": Self.dpkgQuery, "apt-get": Self.aptGet, "id": "echo 1000"]
    let outcome = try await run(["make", "graphviz"], on: machine)
    #expect((outcome.code, outcome.output) == (1, ""))
    #expect(outcome.errors.hasSuffix("as root:\n  apt-get install --no-install-recommends graphviz\n"))
  }

  @Test("a failing apt-get fails")
  func failing() async throws {
    let machine = ["dpkg-query": Self.dpkgQuery, "apt-get": "exit 100", "id": "echo 0"]
    #expect(try await run(["graphviz"], on: machine).code == 100)
  }

  @Test("where there is no apt, the packages are named and the build goes on")
  func noDebian() async throws {
    let outcome = try await run(["graphviz", "libgvc6"], on: [:])
    #expect((outcome.code, outcome.output) == (0, ""))
    #expect(outcome.errors.hasSuffix("docgraph needs what Debian calls: graphviz libgvc6\n"))
  }

  /// Runs the script where the programs are only these and `env`.
  private func run(_ packages: [String], on machine: [String: String]) async throws -> Program.Outcome {
    let programs = try ScratchFolder(machine.mapValues { "#!/bin/sh\n\($0)\n" })
    for name in machine.keys {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: programs.url(name).path)
    }
    try FileManager.default.createSymbolicLink(
      at: programs.url("env"), withDestinationURL: URL(filePath: "/usr/bin/env"))
    let line = "export PATH=\(programs.url.path); . \(PackageFile("Scripts/packages").path)"
    return try await Program.shell.run(["-c", line, "packages"] + packages, in: programs)
  }
}
