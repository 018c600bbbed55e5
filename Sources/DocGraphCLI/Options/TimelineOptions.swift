import ArgumentParser
import DocGraph

/// What a timeline takes in.
struct TimelineOptions: ParsableArguments {
  @OptionGroup var picture: PictureOptions

  @Option(
    help: ArgumentHelp(
      "Only what touches this entity: an id, a name or an alias; of several, any. May be repeated.",
      valueName: "name"))
  var about: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only these: events, relations, pledges, or documents, which are not in without it; may be repeated.",
      valueName: "what"))
  var only: [Kind] = []

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case events, relations, pledges, documents

    /// One of the words, in singular or plural.
    init?(argument: String) {
      self.init(rawValue: argument.hasSuffix("s") ? argument : argument + "s")
    }

    fileprivate var kind: Timeline.Kind {
      switch self {
      case .events: .event
      case .relations: .relation
      case .pledges: .pledge
      case .documents: .document
      }
    }
  }

  func validate() throws {
    if !picture.narrowing.relation.isEmpty, !only.isEmpty, !only.contains(.relations) {
      throw ValidationError("--relation goes with --only relations")
    }
  }

  func timeline(_ index: GraphIndex) throws -> Timeline {
    var options = try TimelineOptions.options(index, picture)
    if !only.isEmpty { options.kinds = Set(only.map(\.kind)) }
    if !about.isEmpty { options.about = Set(try about.map { try index.entity(named: $0).id }) }
    return Timeline(index, options: options)
  }

  /// The timeline that is drawn of what a picture shows.
  static func timeline(_ index: GraphIndex, _ picture: PictureOptions) throws -> Timeline {
    Timeline(index, options: try options(index, picture))
  }

  private static func options(_ index: GraphIndex, _ picture: PictureOptions) throws -> Timeline.Options {
    var options = Timeline.Options(filter: try picture.filter(index.graph.schema))
    // Whoever asks for certain relations means no events and pledges.
    if !picture.narrowing.relation.isEmpty { options.kinds = [.relation] }
    return options
  }
}
