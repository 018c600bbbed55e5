extension Theme {
  var fadedOpacity: Double { 0.4 }
  var highlight: String { "#c2185b" }
  var highlightText: String { "#8e1247" }
  var titleSize: Double { 20 }
  var subtitleSize: Double { 12 }
  var legendSize: Double { 12 }
  var captionSize: Double { 9 }
}
