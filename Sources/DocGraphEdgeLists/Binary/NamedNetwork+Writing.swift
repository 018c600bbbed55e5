import DocGraphAnalysis

extension NamedNetwork {
  /// The network as a file that is read many times faster than an edge list: ``init(reading:directed:weighted:numbering:)`` knows
  /// it by its first bytes.
  ///
  /// - Complexity: O(nodes + arcs).
  public func fileBytes() -> [UInt8] {
    var head = NetworkFileHead()
    head.isDirected = network.isDirected
    head.isWeighted = network.isWeighted
    head.nodeCount = network.nodeCount
    head.arcCount = network.arcCount
    switch names.form {
    case .consecutive(let first): head.firstName = first
    case .numbers: head.nameForm = .numbers
    case .texts(let texts, _): (head.nameForm, head.textCount) = (.texts, texts.count)
    }
    var body: [UInt8] = []
    body.reserveCapacity(head.fileSize)
    for section in NetworkFileHead.Section.allCases {
      body.append(
        contentsOf: repeatElement(0, count: head.start(of: section) - head.start(of: .offsets) - body.count))
      let start = body.count
      append(section, to: &body)
      head.checksums[section.rawValue] = unsafe body.withUnsafeBytes { bytes in
        Checksum.joined(
          stride(from: start, to: bytes.count, by: Checksum.blockSize).map { block in
            unsafe Checksum.block(
              UnsafeRawBufferPointer(rebasing: bytes[block..<min(bytes.count, block + Checksum.blockSize)]))
          })
      }
    }
    return head.bytes + body
  }

  private func append(_ section: NetworkFileHead.Section, to body: inout [UInt8]) {
    switch (section, names.form) {
    case (.offsets, _): network.forward.offsets.appendBytes(to: &body)
    case (.targets, _): network.forward.targets.appendBytes(to: &body)
    case (.weights, _): network.forward.weights?.appendBytes(to: &body)
    case (.names, .numbers(let numbers)): numbers.appendBytes(to: &body)
    case (.names, .texts(_, let starts)): starts.appendBytes(to: &body)
    case (.texts, .texts(let texts, _)): body += texts
    default: break
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Adds the elements' bytes as they are in memory: little-endian on all machines that this runs on.
  fileprivate func appendBytes(to bytes: inout [UInt8]) {
    unsafe withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }
}
