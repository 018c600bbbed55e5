/// A fourth set of ours, from sports, science and local politics, written before the rules for what one says of oneself; their first look
/// found 14 of 20 sentences, and none wrong. One a line, as in `firstPledgeSamples`.
let fourthPledgeSamples = """
  Marlow Rovers have agreed to pay 6 million euros for the goalkeeper Ivo Hask. => Marlow Rovers | pay 6 million euros for the goalkeeper Ivo Hask | | agreed
  The club said it would refund every ticket by Friday. => club | refund every ticket | 2031-03-07 | pledged
  Coach Lena Tromp said she would not return next season. => Lena Tromp | not return next season | | intent
  The striker is expected to miss the final.
  Rovers will face Port Dale in the semifinal on Saturday.
  The league has undertaken to test every player twice a season from 2032. => league | test every player twice a season | | pledged
  Hask vowed to donate half of his bonus to the children's hospital. => Hask | donate half of his bonus to the children's hospital | | pledged
  The captain hopes to be fit for Sunday.
  The federation is prepared to move the match if the pitch freezes. => federation | move the match | | intent
  Marlow council has committed to spend 3 million euros on the new stand. => council | spend 3 million euros on the new stand | | pledged
  The referee warned that he would stop the game.
  Its chief executive, Oda Prinz, said the company would repay the subsidy within two years. => company | repay the subsidy | 2033 | pledged
  The Institute of Deep Soil plans to drill 40 boreholes in the Harle basin. => Institute of Deep Soil | drill 40 boreholes in the Harle basin | | intent
  The telescope will observe 200 galaxies over five years.
  The researchers promise to release the code with the paper. => researchers | release the code with the paper | | pledged
  The Tollen Foundation offered 2 million euros for the survey. => Tollen Foundation | offer 2 million euros for the survey | | proposed
  Temperatures in the basin will rise by two degrees by 2060.
  The laboratory said the samples would be destroyed by the end of the month. => laboratory | destroy the samples | 2031-03 | pledged
  Professor Ewa Lindt said the virus would spread further.
  The journal agreed to publish a correction. => journal | publish a correction | | agreed
  The agency had promised to launch the probe in 2029, but the rocket failed. => agency | launch the probe | 2029 | pledged
  The mayor of Tarn, Otis Werle, vowed an independent inquiry into the flood. => Otis Werle | give an independent inquiry into the flood | | pledged
  Residents fear that the council will close the library.
  The council said that it would keep the library open and would extend its hours. => council | keep the library open | | pledged ;; council | extend its hours | | pledged
  "I will publish my tax returns," Werle told the meeting. => Werle | publish my tax returns | | pledged
  His rival, Dana Moss, would abolish the parking fees if elected. => Dana Moss | abolish the parking fees | | pledged
  Moss said the bridge would cost more than planned.
  The developer gave a court undertaking to remove the fence within ten days. => developer | remove the fence | 2031-03-14 | pledged
  The bus company announced that it would add four night lines, provided that the county pays half. => bus company | add four night lines | | pledged
  Werle is likely to raise the property tax next year.
  """
