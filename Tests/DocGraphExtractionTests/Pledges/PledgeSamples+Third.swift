/// A third set of ours, for an unbiased measure after the second had been learned from. One a line, as in `firstPledgeSamples`.
let thirdPledgeSamples = """
  We will legislate to give tenants the right to a written contract. => | legislate to give tenants the right to a written contract | | pledged
  Our government will double the pension supplement within two years. => government | double the pension supplement | 2033 | pledged
  Labour in Hestmark will end the sale of council flats. => Labour | end the sale of council flats | | pledged
  We are going to rebuild the night trains.  => | rebuild the night trains | | pledged
  We want to create a country in which nobody is left behind.
  We believe that clean air is a right.
  For twelve years the government has neglected our schools.
  We have already planted two million trees.
  We reject the privatization of water.
  Our promise: no new taxes on wages. => | no new taxes on wages | | pledged
  The Department will work with local councils to map flood risks by 2033. => Department | work with local councils to map flood risks | 2033 | pledged
  The Home Office will consult on the proposals in spring 2032.
  The government has committed 3 billion euros to the rail program. => government | commit 3 billion euros to the rail program | | pledged
  In 2030 the ministry spent 40 million euros on bridges.
  The ministry expects costs to fall in 2033.
  The Audit Office recommends that the ministry publish its criteria.
  The ministry accepted the recommendation and will publish its criteria by December 2031. => ministry | publish its criteria | 2031-12 | pledged
  The National Rail Agency plans to electrify 600 kilometers of track by 2036. => National Rail Agency | electrify 600 kilometers of track | 2036 | intent
  The agency failed to meet its target of hiring 400 inspectors.
  The council resolved to close the landfill by 2034. => council | close the landfill | 2034 | pledged
  Parties to the accord undertake to report their emissions each year. => Parties | report their emissions each year | | pledged
  Morvania has set a goal of becoming climate neutral by 2045. => Morvania | become climate neutral | 2045 | intent
  Morvania's emissions fell by nine percent in 2030.
  Without new measures Morvania will miss its goal.
  The city of Hestmark has pledged to be carbon neutral by 2038. => Hestmark | be carbon neutral | 2038 | pledged
  The ministers called on all countries to phase out coal.
  Developed countries reaffirmed their commitment to mobilize 100 billion dollars a year. => countries | mobilize 100 billion dollars a year | | pledged
  Glaciers in Morvania will disappear by 2070, the report warns.
  Five banks have promised not to finance new oil fields. => banks | not finance new oil fields | | pledged
  Morvania announced that it would leave the treaty in 2033. => Morvania | leave the treaty | 2033 | pledged
  Pellworm Foods will invest 45 million euros in its Hestmark dairy over the next three years. => Pellworm Foods | invest 45 million euros in its Hestmark dairy | 2034 | pledged
  Pellworm Foods expects sales of 2 billion euros in 2031.
  Pellworm Foods is committed to sourcing all its milk from pasture by 2034. => Pellworm Foods | source all its milk from pasture | 2034 | pledged
  "We're proud of our team," said chief executive Tilda Roos.
  The company will present its new cheese at the trade fair in May.
  The company said it would repay the state aid by the end of the year. => company | repay the state aid | 2031 | pledged
  Pellworm Foods has signed a deal to sell its ice cream business to Frostad. => Pellworm Foods | sell its ice cream business to Frostad | | signed
  Pellworm Foods agreed with the union that nobody will be dismissed before 2033. => Pellworm Foods | nobody will be dismissed | 2033 | agreed
  Shares in Pellworm Foods will start trading in Hestmark on Monday.
  Frostad offered to pay 12 euros a share for Pellworm Foods. => Frostad | pay 12 euros a share for Pellworm Foods | | proposed
  The defense said it would call three witnesses.
  Judge Ola Brekke promised a verdict before Easter. => Ola Brekke | give a verdict | | pledged
  The accused had agreed to return the paintings. => accused | return the paintings | | agreed
  The prosecutor alleges that Roos promised the mayor a house. => Roos | give a house | | pledged
  Roos will appeal, her lawyer said.
  Mayor Sten Falk, who was re-elected on Sunday, has vowed to cut bus fares in half. => Sten Falk | cut bus fares in half | | pledged
  The Center Union won 31 seats and will form a government with the Greens.
  Falk ruled out a new airport.
  Falk said that he would not raise the property tax. => Sten Falk | not raise the property tax | | pledged
  His rival promised lower rents and free ferries. => rival | give lower rents and free ferries | | pledged
  Turnout will be lower than in 2027, officials said.
  The Nordal Trust has awarded the team 800,000 euros.
  The Nordal Trust will provide 800,000 euros for the study over four years. => Nordal Trust | provide 800,000 euros for the study over four years | | pledged
  The team will publish its first results in 2032. => team | publish its first results | 2032 | pledged
  The method could one day help patients with weak hearts.
  The scientists hope to find the gene by 2033.
  Hestmark University guarantees the project two laboratories until 2035. => Hestmark University | give the project two laboratories | 2035 | pledged
  The project aims at a better understanding of sleep.
  Under the agreement, the trust will own a third of any patent.
  The partners agreed to meet again in June.
  """
