import DocGraph
import DocGraphWorker

/// Turns the options of `render` into pictures to be made.
struct PictureMaker: Sendable {
  let options: Render
  let format: PictureFormat
  let service: WorkerGraphviz
  let theme: Theme

  init(_ options: Render) throws {
    self.options = options
    format = try options.pictureFormat()
    service = WorkerGraphviz(limits: options.limits.limits)
    theme = try options.look.loadTheme()
  }

  /// The pictures, in the order of graphs, and of parts in each.
  func items() throws -> [PictureBatch.Item] {
    var items: [PictureBatch.Item] = []
    for path in options.graphs {
      if PictureFormat(fileName: path) == .dot {
        try options.validateDOT(path)
        items.append(item(path) { try await dotPicture(path) })
      } else if let each = options.each {
        let source = try GraphPicture(path, self)
        items += try source.parts(each).map { part in item(path, part: part) { try await source.made(part) } }
      } else {
        items.append(item(path) { try await GraphPicture(path, self).made() })
      }
    }
    try refuseClashes(items)
    return items
  }

  private func item(
    _ path: String, part: GraphPicture.Part? = nil,
    _ make: @escaping @Sendable () async throws -> MadePicture
  ) -> PictureBatch.Item {
    let isOnly = options.graphs.count == 1 && options.each == nil
    guard options.writesFolder, let folder = options.output else {
      return PictureBatch.Item(output: options.output ?? "", name: isOnly ? nil : path, make: make)
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = path == "-" ? "graph" : file.split(separator: ".").dropLast().joined(separator: ".")
    let name = [stem.isEmpty ? file : stem, part?.id].compactMap { $0 }.joined(separator: "-")
    return PictureBatch.Item(output: "\(folder)\(name).\(format.rawValue)", name: name, make: make)
  }

  private func refuseClashes(_ items: [PictureBatch.Item]) throws {
    guard options.writesFolder else { return }
    var seen: Set<String> = []
    for item in items where !seen.insert(item.output).inserted {
      throw Failure.usage(
        "two pictures would be '\(item.output)': give the graphs other names, or draw them one by one")
    }
  }

  /// A picture's file: the SVG itself, or what Graphviz makes of it.
  func converted(_ svg: [UInt8], _ conversion: () -> GraphvizConversion) async throws -> [UInt8] {
    guard format.conversion != nil else { return svg }
    do throws(GraphvizError) {
      return try await service.converted(conversion()).bytes
    } catch {
      throw Failure(code: .tool, message: "the \(format.rawValue) cannot be written: \(error.message)")
    }
  }

  private func dotPicture(_ path: String) async throws -> MadePicture {
    let progress = ProgressLine()
    return try await progress.showing("drawing \(path)") {
      let made = try await DOTPicture.render(
        try readFile(path), name: path, engine: options.layout.engine, format: format.conversion ?? .svg,
        resolution: options.dpi ?? 144, service: service)
      return MadePicture(bytes: made.bytes, warnings: made.notes)
    }
  }
}
