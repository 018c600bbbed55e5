// Written for docgraph from general knowledge, by category: organizations that readers everywhere know, and whose names do not
// say that they are ones, or that a recognizer often takes for a person or a place. Names that are common words, given names or
// countries too are mostly left out. An earlier list, made beside lists of what was missed in public texts, was pruned and
// completed for it; some names that our own trial texts mention (Alstom, Heineken, Moody's) came in with their category.

extension KnownOrganizations {
  static let data = """
    Google;Alphabet;Microsoft;Facebook;Meta Platforms;Twitter;Netflix;YouTube;Wikipedia;Yahoo;Yahoo!;eBay;Mozilla;Adobe
    Oracle;Salesforce;SAP;Intel;Nvidia;NVIDIA;AMD;IBM;Qualcomm;Broadcom;Micron;ASML;TSMC;Arm Holdings;Cisco;Dell;Hewlett-Packard;HP
    Lenovo;Huawei;ZTE;Xiaomi;Samsung;LG;Sony;Panasonic;Toshiba;Hitachi;Fujitsu;NEC;Canon;Nikon;Foxconn;OpenAI;DeepMind;Anthropic
    Palantir;Uber;Lyft;Airbnb;Booking.com;Expedia;Spotify;TikTok;ByteDance;WhatsApp;Instagram;LinkedIn;Snapchat;Reddit;Pinterest
    Dropbox;GitHub;Zoom;Skype;Alibaba;Tencent;Baidu;WeChat;Weibo;Yandex;SoftBank;Infosys;Wipro;Tata;Reliance Industries;SpaceX
    Nintendo;Sega;Atari;Ubisoft;Activision;Electronic Arts;Capcom;Square Enix;Namco;Nokia;Ericsson;Motorola;BlackBerry;Siemens;Philips
    Bosch;ABB;Alstom;Schneider Electric;Caterpillar;Honeywell;ThyssenKrupp;ArcelorMittal;Saint-Gobain;Michelin;Pirelli;Bridgestone
    Goodyear;BASF;Bayer;DuPont;Monsanto;Syngenta;Pfizer;BioNTech;Novartis;Roche;Merck;AstraZeneca;GlaxoSmithKline;GSK;Sanofi;Moderna
    Novo Nordisk;Eli Lilly;Johnson & Johnson;AbbVie;Amgen;Toyota;Honda;Nissan;Mazda;Subaru;Mitsubishi;Suzuki;Yamaha;Kawasaki;Hyundai
    Kia;Volkswagen;BMW;Audi;Porsche;Mercedes-Benz;Daimler;Opel;Volvo;Saab;Scania;Škoda;Renault;Peugeot;Citroën;Stellantis;Fiat;Ferrari
    Maserati;Lamborghini;Alfa Romeo;Chevrolet;Chrysler;Ford Motor;General Motors;General Electric;Tesla Motors;Jaguar Land Rover;BYD
    Geely;Harley-Davidson;Boeing;Airbus;Embraer;Bombardier;Lockheed;Lockheed Martin;Raytheon;Northrop Grumman;BAE Systems;Thales
    Rheinmetall;Rolls-Royce;Lufthansa;Ryanair;EasyJet;easyJet;Wizz Air;Qantas;KLM;Alitalia;Finnair;SAS;Aeroflot;Emirates Airlines
    Etihad;Qatar Airways;Cathay Pacific;Air France;Air India;Air Canada;British Airways;Pan Am;TWA;Delta Air Lines;JetBlue;Amtrak
    Deutsche Bahn;SNCF;Eurostar;Renfe;Trenitalia;Shell;Shell Oil;Royal Dutch Shell;ExxonMobil;Exxon;Chevron;ConocoPhillips;BP
    TotalEnergies;Eni;Equinor;Statoil;Repsol;Gazprom;Rosneft;Lukoil;Petrobras;Pemex;PetroChina;Sinopec;CNOOC;Aramco;Saudi Aramco
    Petronas;Halliburton;Schlumberger;Enron;E.ON;RWE;EDF;Enel;Iberdrola;Vattenfall;Ørsted;Vestas;Rio Tinto;Glencore;Anglo American
    De Beers;Vale S.A.;Cargill;Walmart;Wal-Mart;Costco;Carrefour;Auchan;Tesco;Sainsbury's;Asda;Aldi;Lidl;IKEA;Ikea;H&M;Zara;Inditex
    Uniqlo;Macy's;Nike;Adidas;Puma;Reebok;Levi's;Coca-Cola;Pepsi;PepsiCo;Nestlé;Nestle;Unilever;Danone;Heineken;Carlsberg;AB InBev
    Diageo;Kraft;Heinz;Kellogg's;Mondelez;Cadbury;Ferrero;McDonald's;Starbucks;KFC;Pizza Hut;Burger King;Taco Bell;Domino's
    Dunkin' Donuts;Procter & Gamble;Colgate-Palmolive;L'Oréal;LVMH;Gucci;Prada;Chanel;Hermès;Rolex;Swatch;Louis Vuitton;Philip Morris
    Goldman Sachs;Morgan Stanley;JPMorgan;JP Morgan;JPMorgan Chase;Citigroup;Citibank;HSBC;Barclays;Lloyds;NatWest;UBS;Credit Suisse
    BNP Paribas;Société Générale;Crédit Agricole;UniCredit;Intesa Sanpaolo;Deutsche Bank;Commerzbank;ING;Rabobank;ABN AMRO;Santander
    BBVA;Nordea;Danske Bank;Sberbank;ICBC;Nomura;Merrill Lynch;Lehman Brothers;Bear Stearns;Wells Fargo;American Express;MasterCard
    Mastercard;PayPal;BlackRock;Blackstone;KKR;Berkshire Hathaway;Moody's;Fitch;Standard & Poor's;KPMG;Deloitte;PricewaterhouseCoopers
    PwC;Accenture;McKinsey;Ernst & Young;Arthur Andersen;Allianz;AXA;Generali;Zurich Insurance;Swiss Re;Munich Re;Nasdaq;Euronext
    Sotheby's;Christie's;FedEx;UPS;DHL;Maersk;MSC;Vodafone;Orange S.A.;Verizon;AT&T;T-Mobile;Telefónica;Telecom Italia;Comcast
    Time Warner;Viacom;Warner Bros.;Warner Bros;Paramount;Disney;Walt Disney;Pixar;DreamWorks;Lucasfilm;Marvel Comics;DC Comics;Hasbro
    Mattel;Lego;MTV;HBO;CNN;BBC;ITV;NBC;ABC News;CBS;PBS;NPR;ESPN;CNBC;MSNBC;CBC;NHK;RAI;ZDF;ARD;Fox News;Al Jazeera;Al-Jazeera
    Al Arabiya;Sky News;Euronews;Reuters;AFP;Agence France-Presse;Associated Press;Bloomberg News;Xinhua;TASS;Interfax;RIA Novosti
    Kyodo;Yonhap;ANSA;DPA;EFE;Anadolu;Newsweek;Le Monde;Le Figaro;Libération;El País;El Mundo;Corriere della Sera;La Repubblica
    Der Spiegel;Die Zeit;Die Welt;Haaretz;Asahi Shimbun;Yomiuri Shimbun;Pravda;Izvestia;Kommersant;Financial Times;New York Times
    The New York Times;Washington Post;The Washington Post;Wall Street Journal;Los Angeles Times;USA Today;The Guardian;The Economist
    BuzzFeed;Politico;EMI;Motown;Penguin Books;HarperCollins;Random House;Elsevier
    European Union;African Union;United Nations;European Commission;Arab League;World Bank;World Trade Organization
    International Monetary Fund;World Health Organization;UNESCO;UNICEF;UNHCR;UNDP;UNEP;UNFPA;UNRWA;UNAIDS;UNCTAD;FAO;ILO;IMO;ICAO;ITU;WFP;WIPO;WMO;WHO;IMF;WTO;IAEA;IPCC;NATO;OPEC;ASEAN
    Mercosur;ECOWAS;OECD;OSCE;OPCW;EU;UN;Interpol;INTERPOL;Europol;Eurostat;Frontex;Euratom;CERN;EFTA;CARICOM;G7;G20;BRICS
    Federal Reserve;Bundesbank;Banco de México;Banco Central do Brasil;Reserve Bank of India;Bank of England;Bank of Japan;Bank of Canada
    Bank of France;Bank of Italy;Bank of Korea;Bank Indonesia;People's Bank of China;Reserve Bank of Australia;South African Reserve Bank
    Saudi Central Bank;European Central Bank;ECB
    CIA;FBI;NSA;DEA;ATF;KGB;FSB;GRU;SVR;MI5;MI6;GCHQ;Mossad;Shin Bet;Gestapo;Stasi;NASA;ESA;JAXA;ISRO;Roscosmos;NOAA;FDA;CDC;EPA;IRS
    SEC;FCC;FAA;FTC;FEMA;DARPA;NIH;USAID;Pentagon;Kremlin;White House;Scotland Yard;Congress;Bundestag;Bundesrat;Knesset;Duma;Sejm
    Storting;Riksdag;Folketing;Althing;Lok Sabha;Rajya Sabha;Majlis;Oireachtas;Holyrood;Politburo;Comintern;Wehrmacht;Luftwaffe;RAF
    Waffen-SS;Red Army;IRA;ETA;PLO;PKK;FARC;Hamas;Hezbollah;Fatah;Taliban;al-Qaeda;Al-Qaeda;al-Qaida;Al Qaeda;ISIS;ISIL;Boko Haram
    al-Shabaab;Al-Shabaab;Houthis;Ku Klux Klan;NAACP;ACLU;AFL-CIO;Greenpeace;Oxfam;Amnesty International;Human Rights Watch;Red Cross
    Save the Children;CARE International;Médecins Sans Frontières;Doctors Without Borders;Transparency International;Caritas;PETA
    Wikimedia;WikiLeaks;Wikileaks;YMCA;YWCA;Rotary International;Freemasons;Opus Dei
    FIFA;UEFA;IOC;FIBA;WADA;NBA;NFL;NHL;MLB;NCAA;FIA;IAAF;WWE;UFC;PGA;ATP;WTA;NASCAR;MLS
    Real Madrid;FC Barcelona;Atlético Madrid;Sevilla FC;Bayern Munich;Borussia Dortmund;RB Leipzig;Juventus;AC Milan;Inter Milan;AS Roma
    Ajax;PSV Eindhoven;Feyenoord;Benfica;FC Porto;Sporting CP;Paris Saint-Germain;Olympique Lyonnais;Galatasaray;Fenerbahçe;Boca Juniors
    River Plate;Flamengo;Celtic;Arsenal;Chelsea FC;Liverpool FC;Everton;Aston Villa;Tottenham Hotspur;West Ham;Manchester United
    Manchester City;Newcastle United;Leeds United
    Atlanta Hawks;Boston Celtics;Brooklyn Nets;Charlotte Hornets;Chicago Bulls;Cleveland Cavaliers;Dallas Mavericks;Denver Nuggets
    Detroit Pistons;Golden State Warriors;Houston Rockets;Indiana Pacers;Los Angeles Clippers;Los Angeles Lakers;Memphis Grizzlies
    Miami Heat;Milwaukee Bucks;Minnesota Timberwolves;New Orleans Pelicans;New York Knicks;Oklahoma City Thunder;Orlando Magic
    Philadelphia 76ers;Phoenix Suns;Portland Trail Blazers;Sacramento Kings;San Antonio Spurs;Toronto Raptors;Utah Jazz
    Washington Wizards
    Arizona Cardinals;Atlanta Falcons;Baltimore Ravens;Buffalo Bills;Carolina Panthers;Chicago Bears;Cincinnati Bengals;Cleveland Browns
    Dallas Cowboys;Denver Broncos;Detroit Lions;Green Bay Packers;Houston Texans;Indianapolis Colts;Jacksonville Jaguars
    Kansas City Chiefs;Las Vegas Raiders;Los Angeles Chargers;Los Angeles Rams;Miami Dolphins;Minnesota Vikings;New England Patriots
    New Orleans Saints;New York Giants;New York Jets;Philadelphia Eagles;Pittsburgh Steelers;San Francisco 49ers;Seattle Seahawks
    Tampa Bay Buccaneers;Tennessee Titans;Washington Redskins;Washington Commanders
    Arizona Diamondbacks;Atlanta Braves;Baltimore Orioles;Boston Red Sox;Chicago Cubs;Chicago White Sox;Cincinnati Reds
    Cleveland Indians;Cleveland Guardians;Colorado Rockies;Detroit Tigers;Houston Astros;Kansas City Royals;Los Angeles Angels
    Los Angeles Dodgers;Miami Marlins;Milwaukee Brewers;Minnesota Twins;New York Mets;New York Yankees;Oakland Athletics
    Philadelphia Phillies;Pittsburgh Pirates;San Diego Padres;San Francisco Giants;Seattle Mariners;St. Louis Cardinals;Tampa Bay Rays
    Texas Rangers;Toronto Blue Jays;Washington Nationals
    Harvard;Yale;Princeton;Stanford;MIT;Caltech;UCLA;Sorbonne;Juilliard;Smithsonian;Bauhaus;Bell Labs
    Beatles;The Beatles;Rolling Stones;The Rolling Stones;Pink Floyd;Led Zeppelin;Metallica;Radiohead;Coldplay;U2;ABBA;AC/DC;Bee Gees
    The Beach Boys;Fleetwood Mac;Kraftwerk;Spice Girls;Backstreet Boys
    Labour;Likud;Tories;Whigs;Sinn Féin;Fine Gael;Fianna Fáil;Fidesz;Syriza;Podemos;Kuomintang;CDU;SPD;CSU;FDP;AfD;ANC;BJP;UKIP
    SNP;GOP;Plaid Cymru;Forza Italia
    """
}
