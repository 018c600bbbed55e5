import DocGraphModel

extension GapSearch {
  func pledges() -> Gaps.Section { Gaps.Section(.pledge, [], top: top) }
}
