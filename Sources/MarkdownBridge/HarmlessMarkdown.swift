// cmark-gfm 0.29.0.gfm.6 fills each row of a table up to the columns of its head (CVE-2022-39209's kin): a head of 60,000
// columns over short rows takes all memory there is. It also replaces NUL and counts a byte order mark as no column.

/// The text with blanks for what harms cmark: the same bytes at the same places otherwise.
///
/// - Complexity: O(bytes).
func harmlessMarkdown(_ text: [UInt8]) -> [UInt8] {
  var text = text
  for place in text.indices where text[place] == 0 { text[place] = blank }
  if text.starts(with: [0xEF, 0xBB, 0xBF]) { for place in 0..<3 { text[place] = blank } }
  blankWideTables(&text)
  return text
}

/// Without its pipes a group of lines is no table.
private func blankWideTables(_ text: inout [UInt8]) {
  var group = 0
  var (lines, widest, pipes, isBlankLine) = (0, 0, 0, true)
  func close(at end: Int) {
    if widest > 500 || (widest + 1) * lines > 4 * (end - group) + 20_000 {
      for place in group..<end where text[place] == UInt8(ascii: "|") { text[place] = blank }
    }
  }
  for place in text.indices {
    switch text[place] {
    case newline, carriageReturn:
      if isBlankLine {
        close(at: place)
        (group, lines, widest) = (place, 0, 0)
      } else {
        lines += 1
        widest = max(widest, pipes)
      }
      (pipes, isBlankLine) = (0, true)
    case UInt8(ascii: "|"):
      pipes += 1
      isBlankLine = false
    case blank, tab: break
    default: isBlankLine = false
    }
  }
  lines += 1
  widest = max(widest, pipes)
  close(at: text.count)
}

let blank = UInt8(ascii: " ")
let tab = UInt8(ascii: "\t")
let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
