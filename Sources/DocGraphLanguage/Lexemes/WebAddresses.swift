/// What looks like an address of the web or of mail.
enum WebAddresses {
  /// Top-level domains by which a name with points is an address.
  private static let topLevelDomains = Set(
    """
    com org edu gov net mil aero asia biz cat coop info int jobs mobi museum name pro tel travel xyz icu xxx
    ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz
    ca cc cd cf cg ch ci ck cl cm cn co cr cs cu cv cx cy cz dd de dj dk dm do dz ec ee eg eh er es et eu
    fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io
    iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk
    ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn
    pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sy sz tc td tf tg th
    tj tk tl tm tn to tp tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """.split { $0 == " " || $0 == "\n" }.map { String($0) })

  static func isLikeURL(
    _ text: [Unicode.Scalar], _ urlMatch: Pattern?, _ matcher: ExpressionMatcher
  ) -> Bool {
    if text.starts(with: "http://".unicodeScalars) || text.starts(with: "https://".unicodeScalars) {
      return true
    }
    if text.count >= 5, text.starts(with: "www.".unicodeScalars) { return true }
    guard text.first != ".", text.last != ".", let point = text.lastIndex(of: "."), !text.contains("@") else {
      return false
    }
    let domain = text[(point + 1)...].prefix { $0 != ":" }
    if domain.last == "/" { return true }
    if domain.count <= 6, topLevelDomains.contains(Array(domain).text) { return true }
    return urlMatch?.matches(text, matcher) ?? false
  }

  /// Letters, digits and `_.+-`, then `@`, a name and a point with something after it; more may follow.
  ///
  /// - Complexity: O(characters).
  static func isLikeEmail(_ text: [Unicode.Scalar]) -> Bool {
    func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": true
      default: false
      }
    }
    let local = text.prefix { isNamePart($0) || $0 == "_" || $0 == "." || $0 == "+" }
    guard !local.isEmpty, local.endIndex < text.endIndex, text[local.endIndex] == "@" else { return false }
    let host = text[(local.endIndex + 1)...].prefix(while: isNamePart)
    guard !host.isEmpty, host.endIndex + 1 < text.endIndex, text[host.endIndex] == "." else { return false }
    let next = text[host.endIndex + 1]
    return isNamePart(next) || next == "."
  }
}
