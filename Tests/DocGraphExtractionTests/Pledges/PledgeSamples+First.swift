/// Sentences of ours with the pledges in them, written before the rules: everyone and everything in them is invented.
///
/// One a line: the sentence, then `=>` and maker | action | due | bindingness of each pledge, apart by `;;`. A line without `=>` holds none.
let firstPledgeSamples = """
  The Orlan Gas Board promised the town of Vessby to replace every lead pipe by the end of 2034. => Orlan Gas Board | replace every lead pipe | 2034 | pledged
  Halmar Steel pledged to cut its carbon emissions by 40 percent by 2035 from 2020 levels. => Halmar Steel | cut its carbon emissions by 40 percent from 2020 levels | 2035 | pledged
  Prime Minister Ilse Tarn vowed to close the Dorrin coal mine within five years. => Ilse Tarn | close the Dorrin coal mine | 2036 | pledged
  Brightwater Energy has committed to building three wind farms off Cape Sorrow by 2036. => Brightwater Energy | build three wind farms off Cape Sorrow | 2036 | pledged
  Under the contract, Ferrow Rail undertook to run twelve trains a day to Northmarch. => Ferrow Rail | run twelve trains a day to Northmarch | | pledged
  The two governments agreed to share flood data with each other from next year. => two governments | share flood data with each other from next year | | agreed
  Quillon Bank guaranteed to keep all 14 branches in Tessaly open until 2033. => Quillon Bank | keep all 14 branches in Tessaly open | 2033 | pledged
  Marrow Foods announced plans to open a cannery in Port Ellery in 2032. => Marrow Foods | open a cannery in Port Ellery | 2032 | intent
  The Vessby City Council offered to buy the old theater for 2 million euros. => Vessby City Council | buy the old theater for 2 million euros | | proposed
  The Ministry of Health proposed to train 500 nurses in the border provinces. => Ministry of Health | train 500 nurses in the border provinces | | proposed
  Castellan Motors signed an agreement to supply the army with 200 trucks by June 2032. => Castellan Motors | supply the army with 200 trucks | 2032-06 | signed
  By law, Ferrow Rail must publish its accident figures every year. => Ferrow Rail | publish its accident figures every year | | legal
  We will build 20,000 homes for rent in our first term. => | build 20,000 homes for rent in our first term | | pledged
  We will abolish the toll on the Sorrow Bridge. => | abolish the toll on the Sorrow Bridge | | pledged
  A Green government will ban fishing with ground nets in the Bay of Larks. => Green government | ban fishing with ground nets in the Bay of Larks | | pledged
  The Labor Alliance will raise the minimum wage to 15 crowns an hour by 2033. => Labor Alliance | raise the minimum wage to 15 crowns an hour | 2033 | pledged
  The government will introduce a tax on empty houses next year. => government | introduce a tax on empty houses | 2032 | pledged
  The Department of Transport will publish the results of the survey in autumn 2031. => Department of Transport | publish the results of the survey | 2031-23 | pledged
  Brightwater Energy said it would invest 90 million euros in the Cape Sorrow plant. => Brightwater Energy | invest 90 million euros in the Cape Sorrow plant | | pledged
  "We will rebuild every school that fell," said Mayor Odo Prell. => Odo Prell | rebuild every school that fell | | pledged
  Mayor Odo Prell said the city would pay for the funerals. => city | pay for the funerals | | pledged
  Tarn repeated her promise to lower the price of bread. => Tarn | lower the price of bread | | pledged
  Halmar Steel's commitment to hire 300 apprentices by 2033 was welcomed by the union. => Halmar Steel | hire 300 apprentices | 2033 | pledged
  Quillon Bank intends to move its headquarters to Vessby in 2033. => Quillon Bank | move its headquarters to Vessby | 2033 | intent
  Marrow Foods aims to halve its use of plastic by 2035. => Marrow Foods | halve its use of plastic | 2035 | intent
  The university plans to give the town a free clinic by 2032, its rector said. => university | give the town a free clinic | 2032 | intent
  Ruthenmark pledged 30 million dollars for the victims of the flood. => Ruthenmark | give 30 million dollars for the victims of the flood | | pledged
  The Orlan Gas Board promised its customers a refund of 40 euros. => Orlan Gas Board | give a refund of 40 euros | | pledged
  Brightwater Energy pledged to plant 4,000 trees, provided that the council gives it the land. => Brightwater Energy | plant 4,000 trees | | pledged
  If the voters agree, the Labor Alliance will nationalize the ferries. => Labor Alliance | nationalize the ferries | | pledged
  A new hospital will be built by the Ministry of Health in Northmarch by 2034. => Ministry of Health | build a new hospital in Northmarch | 2034 | pledged
  In a joint statement, Ruthenmark and Tessaly agreed that they would reopen the border crossing at Larn. => Ruthenmark, Tessaly | reopen the border crossing at Larn | | agreed
  Ruthenmark and Tessaly have agreed to remove the mines from the Larn valley by 2036. => Ruthenmark, Tessaly | remove the mines from the Larn valley | 2036 | agreed
  The Ministry of Health promised to hire 200 doctors, reopen two clinics and cut waiting times. => Ministry of Health | hire 200 doctors | | pledged ;; Ministry of Health | reopen two clinics | | pledged ;; Ministry of Health | cut waiting times | | pledged
  Castellan Motors will close its plant in Dorrin and open a new one in Vessby in 2032. => Castellan Motors | close its plant in Dorrin | | pledged ;; Castellan Motors | open a new one in Vessby | 2032 | pledged
  Ilse Tarn has promised never to raise the fuel tax. => Ilse Tarn | never raise the fuel tax | | pledged
  Halmar Steel promised not to dismiss anyone before 2033. => Halmar Steel | not dismiss anyone | 2033 | pledged
  According to the union, Ferrow Rail had promised to repair the brakes by May 2031. => Ferrow Rail | repair the brakes | 2031-05 | pledged
  Tessaly is committed to protecting a third of its coast by 2040. => Tessaly | protect a third of its coast | 2040 | pledged
  Under the treaty, Tessaly is obliged to let ships of Ruthenmark pass the strait. => Tessaly | let ships of Ruthenmark pass the strait | | legal
  The parties shall exchange lists of prisoners by 1 June 2031. => parties | exchange lists of prisoners | 2031-06-01 | agreed
  At the summit in Larn, Ruthenmark put forward a plan to build a joint rescue center. => Ruthenmark | build a joint rescue center | | intent
  Marrow Foods set itself the target of recycling all its cans by 2034. => Marrow Foods | recycle all its cans | 2034 | intent
  The ministry's plan to drain the Sorrow marshes angered the fishers. => ministry | drain the Sorrow marshes | | intent
  The chairman, Per Asch, said that Halmar Steel would keep the Dorrin works open until 2035. => Halmar Steel | keep the Dorrin works open | 2035 | pledged
  We commit to reaching net zero across our own operations by 2040. => | reach net zero across our own operations | 2040 | pledged
  We pledge to publish every donation above 500 crowns. => | publish every donation above 500 crowns | | pledged
  I promise to resign if the bridge is not finished by 2033. => | resign | | pledged
  Our party guarantees that no pension will be cut. => party | no pension will be cut | | pledged
  The Northmarch Fund agreed to lend the theater 400,000 euros. => Northmarch Fund | lend the theater 400,000 euros | | agreed
  Odo Prell gave his word that the pool would reopen in summer 2032. => Odo Prell | the pool would reopen | 2032-22 | pledged
  Ferrow Rail is to hand over the station to the town by 31 March 2032 under the deal. => Ferrow Rail | hand over the station to the town | 2032-03-31 | agreed
  The Grand Duchy of Ostrava Bay undertakes to respect the borders of its neighbors. => Grand Duchy of Ostrava Bay | respect the borders of its neighbors | | pledged
  The company announced that it will replace all its diesel buses with electric ones by 2036. => company | replace all its diesel buses with electric ones | 2036 | pledged
  Quillon Bank, which pledged to stop lending to coal mines, has named a new chief. => Quillon Bank | stop lending to coal mines | | pledged
  The government will double the number of judges and shorten trials. => government | double the number of judges | | pledged ;; government | shorten trials | | pledged
  In government, we will create a national bank for small farms. => | create a national bank for small farms | | pledged
  Tessaly renewed its commitment to phase out coal power by 2038. => Tessaly | phase out coal power | 2038 | pledged
  The Vessby City Council has agreed to give the club a new field. => Vessby City Council | give the club a new field | | agreed
  The Ministry of Fisheries proposed a ban on nets within three miles of the coast. => Ministry of Fisheries | propose a ban on nets within three miles of the coast | | proposed
  The population of Vessby will grow by 10 percent by 2040.
  Rents are expected to rise next year.
  The economy of Tessaly will shrink in 2032, the central bank said.
  Heavy rain will fall on the coast on Thursday.
  Analysts said Castellan Motors would open a plant in Vessby.
  The museum will be visited by a million people a year.
  With the new lens doctors will be able to see the nerve.
  Halmar Steel did not promise to keep the Dorrin works open.
  Brightwater Energy refused to commit to a date.
  Quillon Bank declined to say whether it would close branches.
  The council built three schools in 2029.
  The Ministry of Health opened a clinic in Northmarch last year.
  Halmar Steel cut its emissions by 12 percent in 2030.
  The union called on Ferrow Rail to repair the brakes.
  Odo Prell wants the government to pay for the bridge.
  The government should ban ground nets, said Ida Holm.
  "They will never build that bridge," said Ida Holm.
  The opposition accused Ilse Tarn of lying.
  Ferrow Rail could close the line to Northmarch.
  Castellan Motors may move to Tessaly.
  The bridge would cost 40 million euros.
  The price of bread rose after the harvest failed.
  The court ordered Marrow Foods to pay 3 million euros.
  Per Asch hopes that demand will recover.
  The report says that the coast will lose forty meters of beach by 2050.
  Voters will go to the polls on 12 May 2031.
  The vote will take place in June.
  The next summit will be held in Tessaly in 2033.
  Nobody has promised anything to the fishers.
  Halmar Steel denied that it had promised to keep the Dorrin works open.
  It is unclear whether Quillon Bank will keep its branches.
  The commitment of the staff was praised by the chairman.
  Promising results came from the trial in Larn.
  The plan of the old town hangs in the museum.
  The promise of spring was in the air.
  He agreed with the mayor.
  Both sides agreed that the talks had been useful.
  The experts agree that the dam is old.
  Ida Holm agreed to an interview.
  Marrow Foods offers tinned fish in forty countries.
  The bank offers loans to farmers.
  The company was founded in 1911 and employs 240 people.
  She will be 60 in May.
  The mayor will attend the opening on Friday.
  The new director will take office on 1 July 2031.
  The river will flood the meadows if the dam breaks.
  The minister said she was committed to her family.
  We must do more for the old, wrote Ida Holm.
  Everyone will remember the flood of 2027.
  The team will face Larn United on Saturday.
  Ferrow Rail broke its promise.
  Ruthenmark has not agreed to reopen the border.
  Had the bank guaranteed the loan, the yard would have survived.
  A promising young player signed for Larn United.
  The two companies agreed on Tuesday that the market is weak.
  Scientists plan their trips in winter.
  The proposed law has many critics.
  The study aims to explain why bees die.
  The law is intended to protect tenants.
  Ferrow Rail ran the depot. It was intended to close the depot in 2032.
  Tessaly proposed Ida Holm as judge.
  Ilse Tarn will be remembered as the mother of the bridge.
  Traders will watch the bank's decision on Friday.
  The storm will reach the coast on Friday.
  The union expects Ferrow Rail to keep its promises.
  Castellan Motors had planned to close the plant but dropped the idea in 2029.
  """
