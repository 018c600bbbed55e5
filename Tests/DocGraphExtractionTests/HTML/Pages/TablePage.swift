import DocGraphExtraction

/// Laid out by tables, as pages were once, with a table of figures in the text; windows-1252 without saying so.
extension TestPage {
  static let table = TestPage(
    html: """
      <HTML><HEAD><TITLE>Grain harvest falls in Ostrava Plain</TITLE>
      <META NAME="DC.date.issued" CONTENT="2031-09"><META NAME="DC.publisher" CONTENT="Plain Farmers Gazette"></HEAD>
      <BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD WIDTH=150><FONT SIZE=1><A HREF=a>News</A><BR><A HREF=b>Markets</A><BR>
      <A HREF=c>Weather</A></FONT></TD>
      <TD><H1>Grain harvest falls</H1><P>Farmers of the plain brought in 1.2 million tons of grain this year, a tenth less than in 2030.
      <P>The Ministry of Farming said that the drought of June was to blame.
      <TABLE BORDER=1><TR><TH>Year<TH>Tons<TR><TD>2030<TD>1,330,000<TR><TD>2031<TD>1,200,000</TABLE>
      <P>Exports will fall too, the ministry\u{92}s caf\u{E9} talk has it.</TD>
      <TD WIDTH=120><A HREF=d>Buy our almanac</A></TD></TR></TABLE></BODY></HTML>
      """,
    text: """
      Grain harvest falls

      Farmers of the plain brought in 1.2 million tons of grain this year, a tenth less than in 2030.

      The Ministry of Farming said that the drought of June was to blame.

      Year

      Tons

      2030

      1,330,000

      2031

      1,200,000

      Exports will fall too, the ministry’s café talk has it.

      """,
    roles: [.title, .paragraph, .paragraph, .cell, .cell, .cell, .cell, .cell, .cell, .paragraph],
    facts: ["Grain harvest falls", nil, "Plain Farmers Gazette", "2031-09", nil, nil],
    isLatin: true)
}
