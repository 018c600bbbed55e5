// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built alike: Swift 6, strict memory safety, warnings are errors.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// What the library re-exports.
let reexported: [Target.Dependency] = [
  "DocGraphModel", "DocGraphFiles", "DocGraphAnalysis", "DocGraphEdgeLists", "DocGraphEvidence",
  "DocGraphDOT",
  "DocGraphFormats", "DocGraphRendering", "DocGraphLanguage", "DocGraphExtraction", "GraphvizBridge",
  "XMLBridge",
]

/// The library with the modules that it re-exports. SwiftPM compiles a target anew only after changes of what the target
/// names: one that named `DocGraph` alone would keep an old layout of the model's types, and crash.
let library: [Target.Dependency] = ["DocGraph"] + reexported

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "DocGraphTestSupport"] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "docgraph",
  products: [
    .library(name: "DocGraph", targets: ["DocGraph"]),
    .executable(name: "docgraph", targets: ["docgraph"]),
    .executable(name: "docgraph-bench", targets: ["docgraph-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    module("GraphvizBridge", ["CGraphviz"]),
    .target(name: "CWorker"),
    module(
      "DocGraphWorker",
      ["CWorker", "GraphvizBridge", "XMLBridge", "DocGraphExtraction", subprocess, system]),
    module("DocGraphModel"),
    module("DocGraphSyntax", [yams]),
    module("DocGraphFiles", ["DocGraphModel", "DocGraphSyntax"]),
    module("DocGraphAnalysis", ["DocGraphModel", heap]),
    module("DocGraphEdgeLists", ["DocGraphAnalysis"]),
    module("DocGraphEvidence", ["DocGraphModel", "DocGraphAnalysis"]),
    module("DocGraphDOT"),
    module("DocGraphFormats", ["DocGraphModel", "DocGraphEvidence", "DocGraphDOT"]),
    module(
      "DocGraphRendering",
      [
        "DocGraphModel", "DocGraphSyntax", "DocGraphAnalysis", "DocGraphEvidence", "DocGraphDOT",
        "GraphvizBridge",
      ]),
    .target(name: "CKernels"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    module("DocGraphLanguage", ["CKernels", "CZlib", "DocGraphModel"]),
    .target(name: "CXML", exclude: ["forwarding/README.md"], cSettings: [.headerSearchPath("forwarding")]),
    module("TextEncodings"),
    module("XMLBridge", ["CXML", "TextEncodings"]),
    .target(name: "CCommonMark"),
    module("MarkdownBridge", ["CCommonMark"]),
    .target(name: "CCurl"),
    module("HTTPBridge", ["CCurl"]),
    module(
      "DocGraphExtraction",
      [
        "DocGraphLanguage", "DocGraphModel", "DocGraphSyntax", "HTTPBridge", "MarkdownBridge",
        "TextEncodings",
        "XMLBridge",
      ]),
    module("DocGraph", reexported),
    .target(name: "CTerminal"),
    module(
      "DocGraphCLI",
      library + ["CTerminal", "DocGraphSyntax", "DocGraphWorker", argumentParser, subprocess, system]),
    .executableTarget(
      name: "docgraph", dependencies: ["DocGraphCLI", "DocGraphWorker"], swiftSettings: settings),
    .executableTarget(
      name: "docgraph-bench",
      dependencies: library + ["DocGraphSyntax", "DocGraphWorker", argumentParser],
      swiftSettings: settings),
    .executableTarget(
      name: "Connections", dependencies: library, path: "Examples/Connections", swiftSettings: settings),

    .target(
      name: "DocGraphTestSupport", dependencies: ["DocGraphModel"],
      path: "Tests/DocGraphTestSupport", swiftSettings: settings),
    tests("GraphvizBridge", ["DocGraphDOT", subprocess, system]),
    tests("DocGraphModel"),
    tests("DocGraphSyntax", ["DocGraphModel"]),
    tests("DocGraphFiles", ["DocGraphModel", "DocGraphSyntax"]),
    tests("DocGraphAnalysis", ["DocGraphModel"]),
    tests("DocGraphEdgeLists", ["DocGraphAnalysis", "DocGraphModel"]),
    tests("DocGraphEvidence", ["DocGraphModel", "DocGraphAnalysis", "DocGraphFiles"]),
    tests("DocGraphDOT"),
    tests("DocGraphFormats", ["DocGraphModel", "DocGraphEvidence", "DocGraphDOT"]),
    tests(
      "DocGraphRendering",
      ["DocGraphModel", "DocGraphFiles", "DocGraphEvidence", "DocGraphDOT", "GraphvizBridge", "DocGraph"]),
    tests("DocGraphLanguage", ["CKernels", "DocGraphModel"]),
    tests("TextEncodings"),
    tests("XMLBridge", ["TextEncodings"]),
    tests("MarkdownBridge"),
    tests("HTTPBridge"),
    tests(
      "DocGraphExtraction",
      ["DocGraphLanguage", "DocGraphModel", "DocGraphSyntax", "MarkdownBridge", "TextEncodings", "XMLBridge"]),
    tests("DocGraphWorker", ["DocGraphModel", "GraphvizBridge", "XMLBridge", "DocGraphExtraction"]),
    tests("DocGraphCLI", ["DocGraphLanguage", subprocess, system]),
  ]
)

// Only who writes the reference needs the plugin: `DOCGRAPH_DOCC=1 swift package generate-documentation --target DocGraph`.
if Context.environment["DOCGRAPH_DOCC"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
