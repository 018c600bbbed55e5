// Written for docgraph from general knowledge. Names that are people's or places' too, or common words, are left out.

extension KnownOrganizations {
  static let data = """
    Google;Microsoft;Facebook;Twitter;Netflix;YouTube;Wikipedia;Yahoo;Yahoo!;eBay;Mozilla;Adobe;Oracle;Intel;Nvidia;NVIDIA;AMD;IBM
    Cisco;Dell;Hewlett-Packard;HP;Lenovo;Huawei;Xiaomi;Samsung;LG;Sony;Panasonic;Toshiba;Hitachi;Fujitsu;Sharp Corporation;Canon;Nikon
    Nintendo;Sega;Atari;Ubisoft;Activision;Electronic Arts;Capcom;Square Enix;Bandai;Namco;Valve;Blizzard;Nokia;Ericsson;Siemens;Philips
    Bosch;BASF;Bayer;Pfizer;Novartis;Roche;Merck;AstraZeneca;GlaxoSmithKline;Sanofi;Moderna;Toyota;Honda;Nissan;Mazda;Subaru;Mitsubishi
    Suzuki;Yamaha;Kawasaki;Hyundai;Kia;Volkswagen;BMW;Audi;Porsche;Mercedes-Benz;Daimler;Opel;Volvo;Saab;Scania;Renault;Peugeot;Citroën
    Fiat;Ferrari;Maserati;Lamborghini;Alfa Romeo;Chevrolet;Chrysler;General Motors;General Electric;Tesla Motors;Boeing;Airbus;Embraer
    Bombardier;Lockheed;Lockheed Martin;Raytheon;Northrop Grumman;Rolls-Royce;Lufthansa;Ryanair;EasyJet;easyJet;Qantas;KLM;Aeroflot
    Emirates Airlines;Air France;British Airways;Pan Am;Delta Air Lines;Shell Oil;Royal Dutch Shell;ExxonMobil;Exxon;Chevron;BP;Gazprom
    Rosneft;Lukoil;Petrobras;Aramco;Saudi Aramco;Enron;Halliburton;Walmart;Wal-Mart;Carrefour;Tesco;Sainsbury's;Aldi;Lidl;IKEA;Ikea;H&M
    Zara;Nike;Adidas;Puma;Reebok;Coca-Cola;Pepsi;PepsiCo;Nestlé;Nestle;Unilever;Danone;Kraft;Heinz;Kellogg's;McDonald's;Starbucks;KFC
    Pizza Hut;Burger King;Subway Restaurants;Taco Bell;Domino's;Wendy's;Dunkin' Donuts;Procter & Gamble;L'Oréal;Gucci;Prada;Chanel;Louis Vuitton
    Goldman Sachs;Morgan Stanley;JPMorgan;JP Morgan;JPMorgan Chase;Citigroup;Citibank;HSBC;Barclays;Lloyds;UBS;Credit Suisse;BNP Paribas
    Deutsche Bank;Commerzbank;ING;Santander;Merrill Lynch;Lehman Brothers;Wells Fargo;American Express;MasterCard;Mastercard;PayPal;BlackRock
    KPMG;Deloitte;PricewaterhouseCoopers;PwC;Accenture;McKinsey;Ernst & Young;Arthur Andersen;Allianz;AXA;Berkshire Hathaway;FedEx;UPS;DHL
    Maersk;Vodafone;Verizon;AT&T;T-Mobile;Telefónica;Comcast;Time Warner;Viacom;Warner Bros.;Warner Bros;Paramount;Pixar;DreamWorks
    Lucasfilm;Marvel;Marvel Comics;DC Comics;Hasbro;Mattel;Lego;MTV;HBO;CNN;BBC;ITV;NBC;ABC News;CBS;PBS;NPR;ESPN;Fox News;Al Jazeera
    Al-Jazeera;Sky News;Reuters;AFP;Agence France-Presse;Associated Press;Bloomberg News;Xinhua;TASS;Interfax;Nielsen;Gallup;Rolling Stone
    Newsweek;Le Monde;Le Figaro;El País;Der Spiegel;Die Zeit;Haaretz;Asahi Shimbun;Financial Times;New York Times;The New York Times
    Washington Post;The Washington Post;Wall Street Journal;Los Angeles Times;USA Today;The Guardian;The Economist;Wired;Billboard
    Pitchfork;AllMusic;Allmusic;Metacritic;Rotten Tomatoes;BuzzFeed;Politico;EMI;RCA;Columbia Records;Atlantic Records;Motown;Sub Pop
    Def Jam;Interscope;Penguin Books;HarperCollins;Random House;Springer;Elsevier;UNESCO;UNICEF;NATO;OPEC;ASEAN;NAFTA;EU;UN;WHO;IMF;WTO
    OECD;OSCE;IAEA;UNHCR;Interpol;INTERPOL;Europol;Eurostat;CIA;FBI;NSA;KGB;FSB;MI5;MI6;Mossad;Gestapo;SS;NASA;ESA;NOAA;FDA;CDC;EPA;IRS
    SEC;FCC;FAA;FEMA;DARPA;CERN;Pentagon;Kremlin;White House;Scotland Yard;Congress;Bundestag;Bundesrat;Knesset;Duma;Sejm;Politburo
    Comintern;Wehrmacht;Luftwaffe;Waffen-SS;Royal Navy;Royal Air Force;RAF;USAF;Red Army;IRA;ETA;PLO;PKK;FARC;Hamas;Hezbollah;Fatah
    Taliban;al-Qaeda;Al-Qaeda;al-Qaida;Al Qaeda;ISIS;ISIL;Boko Haram;Ku Klux Klan;NAACP;ACLU;Greenpeace;Oxfam;Amnesty International
    Human Rights Watch;Red Cross;Doctors Without Borders;Wikimedia;WikiLeaks;Wikileaks;Salvation Army;YMCA;YWCA;Rotary International
    Freemasons;Opus Dei;FIFA;UEFA;IOC;NBA;NFL;NHL;MLB;NCAA;FIA;IAAF;WWE;WWF;UFC;PGA;ATP;WTA;NASCAR;AFL;MLS;Real Madrid;Barcelona FC
    FC Barcelona;Atlético Madrid;Bayern Munich;Borussia Dortmund;Juventus;AC Milan;Inter Milan;Ajax;Benfica;Celtic;Rangers;Arsenal
    Chelsea FC;Manchester United;Manchester City;Liverpool FC;Everton;Aston Villa;Tottenham Hotspur;Tottenham;Newcastle United;Leeds United
    Yankees;New York Yankees;Red Sox;Boston Red Sox;Mets;New York Mets;Dodgers;Cubs;Chicago Cubs;White Sox;Braves;Phillies;Orioles;Astros
    Lakers;Los Angeles Lakers;Celtics;Boston Celtics;Chicago Bulls;Knicks;New York Knicks;Spurs;Warriors;Golden State Warriors;Cavaliers
    Packers;Green Bay Packers;Cowboys;Dallas Cowboys;49ers;San Francisco 49ers;Steelers;Patriots;New England Patriots;Broncos;Dolphins
    Redskins;Seahawks;Vikings;Bengals;Maple Leafs;Toronto Maple Leafs;Canadiens;Montreal Canadiens;Bruins;Penguins;Blackhawks;Red Wings
    Oilers;Canucks;Flyers;Islanders;Harvard;Yale;Princeton;Stanford;MIT;Caltech;UCLA;Berkeley College;Oxford University;Eton;Sorbonne
    Juilliard;Smithsonian;Smithsonian Institution;Bauhaus;Bell Labs;Beatles;The Beatles;Rolling Stones;The Rolling Stones;Pink Floyd
    Led Zeppelin;Metallica;Nirvana;Radiohead;Coldplay;U2;ABBA;AC/DC;Black Sabbath;Deep Purple;Iron Maiden;Judas Priest;Guns N' Roses
    Pearl Jam;Foo Fighters;Green Day;Red Hot Chili Peppers;Rage Against the Machine;Sonic Youth;Beach Boys;The Beach Boys;Bee Gees
    Fleetwood Mac;Depeche Mode;Duran Duran;Daft Punk;Kraftwerk;Rammstein;Scorpions;The Doors;The Who;The Clash;Sex Pistols;Ramones
    Velvet Underground;The Velvet Underground;Talking Heads;Joy Division;New Order;The Cure;The Smiths;Oasis;Linkin Park;Limp Bizkit
    Wu-Tang Clan;Public Enemy;Spice Girls;Backstreet Boys;Destiny's Child;BTS;One Direction;Labour;Likud;Tories;Whigs;Sinn Féin;Fine Gael
    Fianna Fáil;Fidesz;Syriza;Podemos;Kuomintang;KMT;CDU;SPD;CSU;FDP;AfD;ANC;BJP;UKIP;SNP;GOP;Plaid Cymru;Forza Italia;Fatah Party
    """
}
