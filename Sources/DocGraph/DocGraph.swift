// The library product: one import gives all of it.
@_exported public import DocGraphAnalysis
@_exported public import DocGraphDOT
@_exported public import DocGraphEdgeLists
@_exported public import DocGraphEvidence
@_exported public import DocGraphExtraction
@_exported public import DocGraphFiles
@_exported public import DocGraphFormats
@_exported public import DocGraphLanguage
@_exported public import DocGraphModel
@_exported public import DocGraphRendering
@_exported public import GraphvizBridge
@_exported public import XMLBridge
