import DocGraphRendering
import Testing

@Suite("Colors as numbers")
struct ThemeColorTests {
  static func color(_ text: String) throws -> RGBColor { try #require(RGBColor(text)) }

  @Test(
    "a color is # with six or three hex digits",
    arguments: [("#1a2B3c", "#1a2b3c"), ("#fff", "#ffffff"), ("#0af", "#00aaff"), ("#000000", "#000000")])
  func reading(text: String, expected: String) throws {
    #expect(try Self.color(text).description == expected)
  }

  @Test(
    "nothing else is a color",
    arguments: [
      "", "#", "1a2b3c", "#12", "#1234", "#12345", "#1234567", "#12345678", "#ggg", "#+12345", " #123456",
      "#１２３",
      "red", "rgb(1,2,3)", "#12 456", "url(#a)", "#123456;fill:red", String(repeating: "#", count: 100_000),
    ])
  func refusing(text: String) {
    #expect(RGBColor(text) == nil)
  }

  @Test("luminance and contrast are those of WCAG")
  func contrast() throws {
    let (black, white, grey) = (try Self.color("#000"), try Self.color("#fff"), try Self.color("#777777"))
    #expect(black.relativeLuminance == 0)
    #expect(abs(white.relativeLuminance - 1) < 1e-12)
    #expect(abs(try Self.color("#ff0000").relativeLuminance - 0.2126) < 1e-12)
    #expect(abs(white.contrast(with: black) - 21) < 1e-9)
    #expect(black.contrast(with: white) == white.contrast(with: black))
    #expect(grey.contrast(with: grey) == 1)
    // WebAIM's known border case: #777777 on white is 4.48, #767676 4.54.
    #expect(abs(grey.contrast(with: white) - 4.478) < 0.001)
    #expect(abs(try Self.color("#767676").contrast(with: white) - 4.542) < 0.001)
  }

  @Test(
    "primaries lie where CIE has them in L*a*b*",
    arguments: [
      ("#ffffff", 100.0, 0.0, 0.0), ("#000000", 0, 0, 0), ("#ff0000", 53.24, 80.09, 67.20),
      ("#00ff00", 87.73, -86.18, 83.18), ("#0000ff", 32.30, 79.19, -107.86), ("#808080", 53.59, 0, 0),
    ])
  func lab(text: String, lightness: Double, a: Double, b: Double) throws {
    let lab = try Self.color(text).lab()
    #expect(abs(lab.lightness - lightness) < 0.01)
    #expect(abs(lab.a - a) < 0.02)
    #expect(abs(lab.b - b) < 0.02)
  }

  /// Pairs of Sharma, Wu and Dalal's table 1, which reach every branch of the formula, with the differences
  /// given there.
  static let pairs: [([Double], [Double], Double)] = [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
    ([50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615),
    ([50, 2.8361, -74.0200], [50, 0, -82.7485], 3.4412),
    ([50, -1.3802, -84.2814], [50, 0, -82.7485], 1),
    ([50, -1.1848, -84.8006], [50, 0, -82.7485], 1),
    ([50, -0.9009, -85.5211], [50, 0, -82.7485], 1),
    ([50, 0, 0], [50, -1, 2], 2.3669),
    ([50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792),
    ([50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195),
    ([50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045),
    ([50, 2.5, 0], [50, 0, -2.5], 4.3065),
    ([50, 2.5, 0], [73, 25, -18], 27.1492),
    ([50, 2.5, 0], [56, -27, -3], 31.9030),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ([63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.2630),
    ([61.2901, 3.7196, -5.3901], [61.4292, 2.2480, -4.9620], 1.8731),
    ([35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645),
    ([22.7233, 20.0904, -46.6940], [23.0331, 14.9730, -42.5619], 2.0373),
    ([36.4612, 47.8580, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146),
    ([90.8027, -2.0831, 1.4410], [91.1528, -1.6435, 0.0447], 1.4441),
    ([90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381),
    ([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377),
    ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
  ]

  @Test("CIEDE2000 gives the published differences, in both directions", arguments: pairs)
  func distance(first: [Double], second: [Double], expected: Double) {
    let one = LabColor(lightness: first[0], a: first[1], b: first[2])
    let two = LabColor(lightness: second[0], a: second[1], b: second[2])
    #expect(abs(one.distance(to: two) - expected) < 0.00005)
    #expect(abs(two.distance(to: one) - expected) < 0.00005)
    #expect(one.distance(to: one) == 0)
  }

  @Test("who lacks one kind of cones sees greys as all do, and confuses what is known to be confused")
  func deficiencies() throws {
    for vision in ColorVision.allCases {
      for grey in ["#000000", "#808080", "#ffffff"] {
        let seen = try Self.color(grey).lab(seenBy: vision)
        #expect(abs(seen.lightness - (try Self.color(grey).lab().lightness)) < 0.01)
        #expect(abs(seen.a) < 0.05 && abs(seen.b) < 0.05)
      }
    }
    // Red and olive to who lacks red or green cones, blue and green of like luminance to who lacks blue ones.
    let (red, olive) = (try Self.color("#c8500a"), try Self.color("#8f7a00"))
    let (blue, green) = (try Self.color("#007f9f"), try Self.color("#008760"))
    #expect(red.distance(to: olive) > 25)
    #expect(red.distance(to: olive, seenBy: .deuteranopia) < 10)
    #expect(blue.distance(to: green) > 15)
    #expect(blue.distance(to: green, seenBy: .tritanopia) < 10)
  }

  @Test("what is drawn faintly is mixed with its ground")
  func opacity() throws {
    let (black, white) = (try Self.color("#000"), try Self.color("#fff"))
    #expect(black.drawn(over: white, opacity: 0.6).description == "#666666")
    #expect(black.drawn(over: white, opacity: 0) == white)
    #expect(black.drawn(over: white, opacity: 7) == black)
    #expect(black.drawn(over: white, opacity: -.infinity) == white)
  }
}
