import ArgumentParser
import DocGraph

/// Which pledges are wanted, and as of when.
struct PledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only pledges that this entity made; may be repeated.", valueName: "name"))
  var maker: [String] = []

  @Option(help: ArgumentHelp("Only pledges to this entity; may be repeated.", valueName: "name"))
  var addressee: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only pledges with this text in name, action, topic, measure, condition or summary; may be repeated.",
      valueName: "text"))
  var about: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only pledges with this last status, or with a disputed one; may be repeated.", valueName: "status"))
  var status: [Pledge.Status] = []

  @Option(
    help: ArgumentHelp("Only pledges that are due, perhaps, before this date (EDTF).", valueName: "date"),
    transform: PartialDate.argument)
  var dueBefore: PartialDate?

  @Flag(help: "Only pledges that are overdue, perhaps.")
  var overdue = false

  @Option(
    help: ArgumentHelp(
      "Only pledges that nothing settled, and without evidence certainly of this date (EDTF) or later.",
      valueName: "date"),
    transform: PartialDate.argument)
  var silentSince: PartialDate?

  @Flag(help: "Only pledges that cannot be tested, as somebody judged.")
  var untestable = false

  @Option(
    help: ArgumentHelp(
      "What was known on this date (EDTF); without it the graph's own, or its newest document's.",
      valueName: "date"),
    transform: PartialDate.argument)
  var asOf: PartialDate?

  func validate() throws {
    if asOf?.isInterval == true { throw ValidationError("--as-of is a date, not an interval") }
  }

  func filter(_ index: GraphIndex) throws -> PledgeFilter {
    var filter = PledgeFilter()
    filter.makers = Set(try maker.map { try index.entity(named: $0).id })
    filter.addressees = Set(try addressee.map { try index.entity(named: $0).id })
    filter.about = about
    filter.statuses = Set(status)
    filter.dueBefore = dueBefore
    filter.overdue = overdue
    filter.silentSince = silentSince
    filter.untestable = untestable
    return filter
  }
}
