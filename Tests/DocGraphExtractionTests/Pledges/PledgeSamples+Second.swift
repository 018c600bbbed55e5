/// More sentences of ours, of manifestos, reports, statements and announcements, written after the rules and without looking at their gaps.
/// One a line, as in `firstPledgeSamples`.
let secondPledgeSamples = """
  Over the next five years we will plant ten million trees along the Orrow river. => | plant ten million trees along the Orrow river | 2036 | pledged
  The Farmers' League will scrap the water levy on its first day in office. => Farmers' League | scrap the water levy on its first day in office | | pledged
  We are committed to ending homelessness in Kestwick by 2035. => | end homelessness in Kestwick | 2035 | pledged
  We shall establish an independent office that examines every public contract. => | establish an independent office that examines every public contract | | pledged
  No family will pay more than 50 crowns a month for child care, we promise.
  The Ministry of Education will provide every pupil with a free lunch from September 2032. => Ministry of Education | provide every pupil with a free lunch from September 2032 | | pledged
  The commission intends to publish a first draft of the code before the summer break of 2032. => commission | publish a first draft of the code before the summer break of 2032 | | intent
  The Treasury has undertaken to repay the loan in full by 31 December 2037. => Treasury | repay the loan in full | 2037-12-31 | pledged
  Under the Water Act, the Kestwick Water Company must test every well twice a year. => Kestwick Water Company | test every well twice a year | | legal
  The agency aims to reduce waiting times to four weeks by the end of 2032. => agency | reduce waiting times to four weeks | 2032 | intent
  Lumen Air pledged to fly on half synthetic fuel by 2040, with 2025 as the base year. => Lumen Air | fly on half synthetic fuel | 2040 | pledged
  Twelve island states vowed on Friday to stop drilling for oil in their waters. => island states | stop drilling for oil in their waters | | pledged
  The delegates agreed to triple the fund for loss and damage by 2035. => delegates | triple the fund for loss and damage | 2035 | agreed
  Norvia promised 4 billion crowns to the forest fund, half of it as grants. => Norvia | give 4 billion crowns to the forest fund, half of it as grants | | pledged
  Norvia's new target is to cut methane emissions by 35 percent by 2034. => Norvia | cut methane emissions by 35 percent | 2034 | intent
  Tolland Glass today announced that it will invest 120 million crowns in a new furnace at Kestwick. => Tolland Glass | invest 120 million crowns in a new furnace at Kestwick | | pledged
  Tolland Glass guarantees to match any lower price. => Tolland Glass | match any lower price | | pledged
  "We will not sell the Kestwick plant," chief executive Rona Fell told the workers. => Rona Fell | not sell the Kestwick plant | | pledged
  Lumen Air has agreed to pay passengers 300 crowns each. => Lumen Air | pay passengers 300 crowns each | | agreed
  The buyer has given an undertaking to keep the brand for ten years. => buyer | keep the brand for ten years | | pledged
  Tolland Glass signed a memorandum with Norvia to build two solar parks. => Tolland Glass | build two solar parks | | signed
  Rona Fell said her company would hire 150 people in Kestwick this year. => company | hire 150 people in Kestwick | 2031 | pledged
  Norvia offered to host the secretariat. => Norvia | host the secretariat | | proposed
  The mayor-elect, Brin Aldous, pledged free buses for pupils. => Brin Aldous | give free buses for pupils | | pledged
  The Arden Foundation will fund the project with 2.4 million crowns until 2034. => Arden Foundation | fund the project with 2.4 million crowns | 2034 | pledged
  The researchers have committed to making all their data public. => researchers | make all their data public | | pledged
  The two ministers signed a treaty to protect the eel. => two ministers | protect the eel | | signed
  If elected, Aldous will freeze rents for three years. => Aldous | freeze rents for three years | | pledged
  Norvia proposed to move the summit to Kestwick. => Norvia | move the summit to Kestwick | | proposed
  The owners promised that the mill will be rebuilt by spring 2032. => owners | the mill will be rebuilt | 2032-21 | pledged
  Sea levels will rise by 40 centimeters by the end of the century.
  Tolland Glass will report its results on 14 May.
  Brin Aldous won the election with 54 percent of the vote.
  The new mayor will be sworn in on 1 June 2031.
  Pollsters predict that the Farmers' League will lose eleven seats.
  Analysts expect Lumen Air to order forty planes.
  Critics say Norvia will miss its target.
  The court sentenced Rona Fell to pay a fine of 40,000 crowns.
  The judge will announce the verdict on Friday.
  The trial will begin in September.
  The defendant had promised her a job, the prosecutor said.
  Norvia did not agree to the text.
  The grant enabled the team to build a telescope.
  The team plans further measurements.
  The study shows that trees cool cities.
  Inflation will fall to two percent next year, the finance minister said.
  Many residents hope the plant will stay open.
  It was the hottest summer in Kestwick since records began.
  The fund has supported 40 projects since 2020.
  Environmental groups demanded that Norvia stop drilling.
  Lumen Air had offered 30 crowns a share last year, but the board rejected it.
  The deal is subject to approval by the competition office.
  Lumen Air's shares rose by nine percent after the offer.
  The board recommended that shareholders accept the offer.
  Aldous had once said he would never run for office.
  The government must act now, the speaker of the opposition said.
  The minister could not say when the road would be finished.
  Whether the league will keep its promise remains open.
  No country promised new money.
  The reactor will produce enough heat for 20,000 homes.
  """
