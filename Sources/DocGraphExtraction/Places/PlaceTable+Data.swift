// Made by Scripts/make_places.py; do not edit. Countries and their subdivisions: ISO 3166 as Debian's iso-codes 4.15 has it.
// Cities of more than 100,000 people: GeoNames (https://www.geonames.org), CC BY 4.0. The rest: Scripts/places, of our own.

extension PlaceTable {
  /// Lines of "kind country|names|demonyms", names parted by ";"; "!" marks a city of more than a
  /// million or one that is known everywhere, "?" one whose name is a common English word.
  static let data = #"""
    country AW|Aruba|
    country AF|Afghanistan;Islamic Republic of Afghanistan|Afghan;Afghans
    country AO|Angola;Republic of Angola|Angolan;Angolans
    country AI|Anguilla|
    country AX|Åland Islands|
    country AL|Albania;Republic of Albania|Albanian;Albanians
    country AD|Andorra;Principality of Andorra|Andorran;Andorrans
    country AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis
    country AR|Argentina;Argentine Republic|Argentine;Argentines;Argentinian;Argentinians;Argentinean
    country AM|Armenia;Republic of Armenia|Armenian;Armenians
    country AS|American Samoa|
    country AQ|Antarctica|
    country TF|French Southern Territories|
    country AG|Antigua and Barbuda|
    country AU|Australia|Australian;Australians;Aussie
    country AT|Austria;Republic of Austria|Austrian;Austrians
    country AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris
    country BI|Burundi;Republic of Burundi|Burundian;Burundians
    country BE|Belgium;Kingdom of Belgium|Belgian;Belgians
    country BJ|Benin;Republic of Benin|Beninese
    country BQ|Bonaire;Sint Eustatius and Saba Bonaire;Bonaire, Sint Eustatius and Saba|
    country BF|Burkina Faso|Burkinabe
    country BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi;Bangladeshis
    country BG|Bulgaria;Republic of Bulgaria|Bulgarian;Bulgarians
    country BH|Bahrain;Kingdom of Bahrain|Bahraini;Bahrainis
    country BS|Bahamas;Commonwealth of the Bahamas;The Bahamas|Bahamian;Bahamians
    country BA|Bosnia and Herzegovina;Republic of Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian;Bosnians;Herzegovinian
    country BL|Saint Barthélemy|
    country BY|Belarus;Republic of Belarus|Belarusian;Belarusians;Belarussian
    country BZ|Belize|Belizean;Belizeans
    country BM|Bermuda|
    country BO|Bolivia;Plurinational State of Bolivia|Bolivian;Bolivians
    country BR|Brazil;Federative Republic of Brazil;Brasil|Brazilian;Brazilians
    country BB|Barbados|Barbadian;Barbadians
    country BN|Brunei Darussalam;Brunei|Bruneian;Bruneians
    country BT|Bhutan;Kingdom of Bhutan|Bhutanese
    country BV|Bouvet Island|
    country BW|Botswana;Republic of Botswana|Botswanan;Motswana;Batswana
    country CF|Central African Republic|Central African
    country CA|Canada|Canadian;Canadians
    country CC|Cocos Islands|
    country CH|Switzerland;Swiss Confederation|Swiss
    country CL|Chile;Republic of Chile|Chilean;Chileans
    country CN|China;People's Republic of China;PRC;Mainland China|Chinese
    country CI|Côte d'Ivoire;Republic of Côte d'Ivoire;Ivory Coast;Cote d'Ivoire|Ivorian;Ivorians
    country CM|Cameroon;Republic of Cameroon|Cameroonian;Cameroonians
    country CD|Congo;The Democratic Republic of the Congo;Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Zaire|Congolese
    country CG|Congo;Republic of the Congo;Congo-Brazzaville|Congolese
    country CK|Cook Islands|
    country CO|Colombia;Republic of Colombia|Colombian;Colombians
    country KM|Comoros;Union of the Comoros|Comorian;Comorians
    country CV|Cabo Verde;Republic of Cabo Verde;Cape Verde|Cape Verdean;Cape Verdeans
    country CR|Costa Rica;Republic of Costa Rica|Costa Rican;Costa Ricans
    country CU|Cuba;Republic of Cuba|Cuban;Cubans
    country CW|Curaçao|
    country CX|Christmas Island|
    country KY|Cayman Islands|
    country CY|Cyprus;Republic of Cyprus|Cypriot;Cypriots
    country CZ|Czechia;Czech Republic|Czech;Czechs
    country DE|Germany;Federal Republic of Germany;West Germany;East Germany|German;Germans
    country DJ|Djibouti;Republic of Djibouti|Djiboutian;Djiboutians
    country DM|Dominica;Commonwealth of Dominica|Dominican;Dominicans
    country DK|Denmark;Kingdom of Denmark|Danish;Dane;Danes
    country DO|Dominican Republic|Dominican;Dominicans
    country DZ|Algeria;People's Democratic Republic of Algeria|Algerian;Algerians
    country EC|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorians;Ecuadorean
    country EG|Egypt;Arab Republic of Egypt|Egyptian;Egyptians
    country ER|Eritrea;the State of Eritrea|Eritrean;Eritreans
    country EH|Western Sahara|
    country ES|Spain;Kingdom of Spain|Spanish;Spaniard;Spaniards
    country EE|Estonia;Republic of Estonia|Estonian;Estonians
    country ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians
    country FI|Finland;Republic of Finland|Finnish;Finn;Finns
    country FJ|Fiji;Republic of Fiji|Fijian;Fijians
    country FK|Falkland Islands|
    country FR|France;French Republic|French;Frenchman;Frenchwoman
    country FO|Faroe Islands|
    country FM|Micronesia;Federated States of Micronesia|Micronesian;Micronesians
    country GA|Gabon;Gabonese Republic|Gabonese
    country GB|United Kingdom;United Kingdom of Great Britain and Northern Ireland;Britain;Great Britain;UK;U.K.;England;Scotland;Wales;Northern Ireland|British;Briton;Britons;English;Englishman;Scottish;Scot;Scots;Welsh;Northern Irish
    country GE|Georgia|Georgian;Georgians
    country GG|Guernsey|
    country GH|Ghana;Republic of Ghana|Ghanaian;Ghanaians
    country GI|Gibraltar|
    country GN|Guinea;Republic of Guinea|Guinean;Guineans
    country GP|Guadeloupe|
    country GM|Gambia;Republic of the Gambia;The Gambia|Gambian;Gambians
    country GW|Guinea-Bissau;Republic of Guinea-Bissau|
    country GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatoguinean
    country GR|Greece;Hellenic Republic|Greek;Greeks
    country GD|Grenada|Grenadian;Grenadians
    country GL|Greenland|Greenlandic;Greenlander;Greenlanders
    country GT|Guatemala;Republic of Guatemala|Guatemalan;Guatemalans
    country GF|French Guiana|
    country GU|Guam|
    country GY|Guyana;Republic of Guyana|Guyanese
    country HK|Hong Kong;Hong Kong Special Administrative Region of China|Hongkonger;Hongkongers
    country HM|Heard Island and McDonald Islands|
    country HN|Honduras;Republic of Honduras|Honduran;Hondurans
    country HR|Croatia;Republic of Croatia|Croatian;Croatians;Croat;Croats
    country HT|Haiti;Republic of Haiti|Haitian;Haitians
    country HU|Hungary|Hungarian;Hungarians
    country ID|Indonesia;Republic of Indonesia|Indonesian;Indonesians
    country IM|Isle of Man|
    country IN|India;Republic of India|Indian;Indians
    country IO|British Indian Ocean Territory|
    country IE|Ireland;Republic of Ireland|Irish;Irishman;Irishwoman
    country IR|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians
    country IQ|Iraq;Republic of Iraq|Iraqi;Iraqis
    country IS|Iceland;Republic of Iceland|Icelandic;Icelander;Icelanders
    country IL|Israel;State of Israel|Israeli;Israelis
    country IT|Italy;Italian Republic|Italian;Italians
    country JM|Jamaica|Jamaican;Jamaicans
    country JE|Jersey|
    country JO|Jordan;Hashemite Kingdom of Jordan|Jordanian;Jordanians
    country JP|Japan|Japanese
    country KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhs;Kazakhstani
    country KE|Kenya;Republic of Kenya|Kenyan;Kenyans
    country KG|Kyrgyzstan;Kyrgyz Republic|Kyrgyz
    country KH|Cambodia;Kingdom of Cambodia|Cambodian;Cambodians;Khmer
    country KI|Kiribati;Republic of Kiribati|
    country KN|Saint Kitts and Nevis|
    country KR|Korea;Republic of Korea;South Korea|South Korean;South Koreans;Korean;Koreans
    country KW|Kuwait;State of Kuwait|Kuwaiti;Kuwaitis
    country LA|Lao People's Democratic Republic;Laos|Lao;Laotian;Laotians
    country LB|Lebanon;Lebanese Republic|Lebanese
    country LR|Liberia;Republic of Liberia|Liberian;Liberians
    country LY|Libya|Libyan;Libyans
    country LC|Saint Lucia|
    country LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner
    country LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan;Sri Lankans
    country LS|Lesotho;Kingdom of Lesotho|Basotho
    country LT|Lithuania;Republic of Lithuania|Lithuanian;Lithuanians
    country LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourgish;Luxembourger;Luxembourgers
    country LV|Latvia;Republic of Latvia|Latvian;Latvians
    country MO|Macao;Macao Special Administrative Region of China;Macau|Macanese
    country MF|Saint Martin|
    country MA|Morocco;Kingdom of Morocco|Moroccan;Moroccans
    country MC|Monaco;Principality of Monaco|Monegasque
    country MD|Moldova;Republic of Moldova|Moldovan;Moldovans
    country MG|Madagascar;Republic of Madagascar|Malagasy
    country MV|Maldives;Republic of Maldives;The Maldives|Maldivian;Maldivians
    country MX|Mexico;United Mexican States|Mexican;Mexicans
    country MH|Marshall Islands;Republic of the Marshall Islands|
    country MK|North Macedonia;Republic of North Macedonia;Macedonia|Macedonian;Macedonians
    country ML|Mali;Republic of Mali|Malian;Malians
    country MT|Malta;Republic of Malta|Maltese
    country MM|Myanmar;Republic of Myanmar;Burma|Burmese
    country ME|Montenegro|Montenegrin;Montenegrins
    country MN|Mongolia|Mongolian;Mongolians
    country MP|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands|
    country MZ|Mozambique;Republic of Mozambique|Mozambican;Mozambicans
    country MR|Mauritania;Islamic Republic of Mauritania|Mauritanian;Mauritanians
    country MS|Montserrat|
    country MQ|Martinique|
    country MU|Mauritius;Republic of Mauritius|Mauritian;Mauritians
    country MW|Malawi;Republic of Malawi|Malawian;Malawians
    country MY|Malaysia|Malaysian;Malaysians
    country YT|Mayotte|
    country NA|Namibia;Republic of Namibia|Namibian;Namibians
    country NC|New Caledonia|
    country NE|Niger;Republic of the Niger|Nigerien
    country NF|Norfolk Island|
    country NG|Nigeria;Federal Republic of Nigeria|Nigerian;Nigerians
    country NI|Nicaragua;Republic of Nicaragua|Nicaraguan;Nicaraguans
    country NU|Niue|
    country NL|Netherlands;Kingdom of the Netherlands;Holland;The Netherlands|Dutch;Dutchman;Dutchwoman
    country NO|Norway;Kingdom of Norway|Norwegian;Norwegians
    country NP|Nepal;Federal Democratic Republic of Nepal|Nepali;Nepalese;Nepalis
    country NR|Nauru;Republic of Nauru|
    country NZ|New Zealand|New Zealander;New Zealanders;Kiwi;Kiwis
    country OM|Oman;Sultanate of Oman|Omani;Omanis
    country PK|Pakistan;Islamic Republic of Pakistan|Pakistani;Pakistanis
    country PA|Panama;Republic of Panama|Panamanian;Panamanians
    country PN|Pitcairn|
    country PE|Peru;Republic of Peru|Peruvian;Peruvians
    country PH|Philippines;Republic of the Philippines;The Philippines|Philippine;Filipino;Filipinos;Filipina
    country PW|Palau;Republic of Palau|
    country PG|Papua New Guinea;Independent State of Papua New Guinea|Papua New Guinean
    country PL|Poland;Republic of Poland|Polish;Pole;Poles
    country PR|Puerto Rico|Puerto Rican;Puerto Ricans
    country KP|Democratic People's Republic of Korea;North Korea;DPRK|North Korean;North Koreans
    country PT|Portugal;Portuguese Republic|Portuguese
    country PY|Paraguay;Republic of Paraguay|Paraguayan;Paraguayans
    country PS|Palestine;State of Palestine;the State of Palestine;Palestinian Territories|Palestinian;Palestinians
    country PF|French Polynesia|
    country QA|Qatar;State of Qatar|Qatari;Qataris
    country RE|Réunion|
    country RO|Romania|Romanian;Romanians
    country RU|Russian Federation;Russia|Russian;Russians
    country RW|Rwanda;Rwandese Republic|Rwandan;Rwandans
    country SA|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian
    country SD|Sudan;Republic of the Sudan|Sudanese
    country SN|Senegal;Republic of Senegal|Senegalese
    country SG|Singapore;Republic of Singapore|Singaporean;Singaporeans
    country GS|South Georgia and the South Sandwich Islands|
    country SH|Saint Helena;Ascension and Tristan da Cunha Saint Helena|
    country SJ|Svalbard and Jan Mayen|
    country SB|Solomon Islands|
    country SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans
    country SV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorans
    country SM|San Marino;Republic of San Marino|
    country SO|Somalia;Federal Republic of Somalia|Somali;Somalis
    country PM|Saint Pierre and Miquelon|
    country RS|Serbia;Republic of Serbia|Serbian;Serbians;Serb;Serbs
    country SS|South Sudan;Republic of South Sudan|South Sudanese
    country ST|Sao Tome and Principe;Democratic Republic of Sao Tome and Principe|
    country SR|Suriname;Republic of Suriname|Surinamese
    country SK|Slovakia;Slovak Republic|Slovak;Slovaks;Slovakian
    country SI|Slovenia;Republic of Slovenia|Slovenian;Slovenians;Slovene;Slovenes
    country SE|Sweden;Kingdom of Sweden|Swedish;Swede;Swedes
    country SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi;Swazis
    country SX|Sint Maarten|
    country SC|Seychelles;Republic of Seychelles|Seychellois
    country SY|Syrian Arab Republic;Syria|Syrian;Syrians
    country TC|Turks and Caicos Islands|
    country TD|Chad;Republic of Chad|Chadian;Chadians
    country TG|Togo;Togolese Republic|Togolese
    country TH|Thailand;Kingdom of Thailand;Siam|Thai;Thais
    country TJ|Tajikistan;Republic of Tajikistan|Tajik;Tajiks
    country TK|Tokelau|
    country TM|Turkmenistan|Turkmen
    country TL|Timor-Leste;Democratic Republic of Timor-Leste;East Timor|Timorese
    country TO|Tonga;Kingdom of Tonga|Tongan;Tongans
    country TT|Trinidad and Tobago;Republic of Trinidad and Tobago;Trinidad;Tobago|Trinidadian;Trinidadians
    country TN|Tunisia;Republic of Tunisia|Tunisian;Tunisians
    country TR|Türkiye;Republic of Türkiye;Turkey|Turkish;Turk;Turks
    country TV|Tuvalu|
    country TW|Taiwan;Province of China Taiwan;Taiwan, Province of China;Republic of China|Taiwanese
    country TZ|Tanzania;United Republic of Tanzania|Tanzanian;Tanzanians
    country UG|Uganda;Republic of Uganda|Ugandan;Ugandans
    country UA|Ukraine|Ukrainian;Ukrainians
    country UM|United States Minor Outlying Islands|
    country UY|Uruguay;Eastern Republic of Uruguay|Uruguayan;Uruguayans
    country US|United States;United States of America;USA;U.S.A.;US;U.S.;America;the States|American;Americans
    country UZ|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbeks
    country VA|Holy See;Vatican City;Vatican|Vatican
    country VC|Saint Vincent and the Grenadines|
    country VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan;Venezuelans
    country VG|Virgin Islands;British Virgin Islands|
    country VI|Virgin Islands;U.S. Virgin Islands;Virgin Islands of the United States|
    country VN|Viet Nam;Vietnam;Socialist Republic of Viet Nam|Vietnamese
    country VU|Vanuatu;Republic of Vanuatu|Vanuatuan
    country WF|Wallis and Futuna|
    country WS|Samoa;Independent State of Samoa|
    country YE|Yemen;Republic of Yemen|Yemeni;Yemenis
    country ZA|South Africa;Republic of South Africa|South African;South Africans
    country ZM|Zambia;Republic of Zambia|Zambian;Zambians
    country ZW|Zimbabwe;Republic of Zimbabwe;Rhodesia|Zimbabwean;Zimbabweans
    country XK|Kosovo|Kosovar;Kosovars;Kosovan
    people -||European;Europeans;Asian;Asians;African;Africans;Latin American;Latin Americans;North American;South American;Central American;Arab;Arabs;Arabic;Kurdish;Kurd;Kurds;Tibetan;Tibetans;Uyghur;Uyghurs;Uighur;Uighurs;Catalan;Catalans;Basque;Basques;Chechen;Chechens;Tatar;Tatars;Soviet;Soviets;Yugoslav;Yugoslavs;Persian;Persians;Roman;Romans;Ottoman;Prussian;Byzantine;Mongol;Mongols;Slavic;Slavs;Nordic;Scandinavian;Scandinavians;Baltic;Balkan;Western;Eastern;Northern;Southern;Middle Eastern;Mediterranean;Atlantic;Pacific;Caribbean;Jewish;Jew;Jews;Muslim;Muslims;Moslem;Islamic;Islamist;Islamists;Christian;Christians;Catholic;Catholics;Roman Catholic;Protestant;Protestants;Orthodox;Lutheran;Anglican;Baptist;Methodist;Presbyterian;Hindu;Hindus;Buddhist;Buddhists;Sikh;Sikhs;Sunni;Sunnis;Shiite;Shiites;Shia;Mormon;Mormons;Evangelical;Communist;Communists;Socialist;Socialists;Marxist;Maoist;Nazi;Nazis;Fascist;Republican;Republicans;Democrat;Democrats;Democratic;Liberal;Liberals;Conservative;Conservatives;Tory;Tories;Zionist;African-American;African-Americans;African American;Hispanic;Hispanics;Latino;Latinos;Native American;Native Americans;Anglo-Saxon;Celtic;Germanic;Semitic;Aboriginal;Inuit;Maori;Hawaiian;Californian;Texan;Texans;New Yorker;New Yorkers;Londoner;Londoners;Parisian;Berliner;Bavarian;Bavarians;Flemish;Sicilian;Siberian;Bengali;Punjabi;Tamil;Tamils;Pashtun;Pashtuns;Hutu;Tutsi;Zulu
    region AF|Badakhshān;Baghlān;Balkh;Bādghīs;Bāmyān;Dāykundī;Farāh;Fāryāb;Ghaznī;Ghōr;Helmand;Herāt;Jowzjān;Kandahār;Khōst;Kunaṟ;Kunduz;Kābul;Kāpīsā;Laghmān;Lōgar;Nangarhār;Nīmrōz;Nūristān;Paktiyā;Paktīkā;Panjshayr;Parwān;Samangān;Sar-e Pul;Takhār;Uruzgān;Wardak;Zābul|
    region AL|Berat?;Dibër;Durrës;Elbasan;Fier;Gjirokastër;Korçë;Kukës;Lezhë;Shkodër;Tiranë;Vlorë|
    region AM|Aragac̣otn;Ararat;Armavir;Geġark'unik';Kotayk';Loṙi;Syunik';Tavuš;Vayoć Jor;Širak|
    region AO|Bengo;Benguela;Cabinda;Cuando Cubango;Cuanza-Norte;Cuanza-Sul;Cunene;Huambo;Huíla;Luanda;Lunda-Norte;Lunda-Sul;Malange;Moxico;Namibe;Uíge;Zaire|
    region AR|Buenos Aires;Catamarca;Chaco;Chubut;Corrientes;Córdoba;Entre Ríos;Formosa;Jujuy;La Pampa;La Rioja;Mendoza;Misiones;Neuquén;Río Negro;Salta?;San Juan;San Luis;Santa Cruz;Santa Fe;Santiago del Estero;Tierra del Fuego;Tucumán|
    region AT|Burgenland;Kärnten;Niederösterreich;Oberösterreich;Salzburg;Steiermark;Tirol;Vorarlberg;Wien|
    region AU|Australian Capital Territory;New South Wales;Northern Territory;Queensland;South Australia;Tasmania;Victoria;Western Australia|
    region AZ|Naxçıvan|
    region BE|Antwerpen;Brabant wallon;Brussels Hoofdstedelijk Gewest;Hainaut;Limburg;Liège;Luxembourg;Namur;Oost-Vlaanderen;Vlaams Gewest;Vlaams-Brabant;West-Vlaanderen;wallonne|
    region BF|Balé;Banwa;Bazèga;Boucle du Mouhoun;Bougouriba;Boulgou;Boulkiemdé;Cascades;Centre;Centre-Est;Centre-Nord;Centre-Ouest;Centre-Sud;Comoé;Ganzourgou;Gnagna;Gourma;Hauts-Bassins;Houet;Ioba;Kadiogo;Komondjari;Kompienga;Kossi;Koulpélogo;Kouritenga;Kourwéogo;Kénédougou;Loroum;Léraba;Mouhoun;Nahouri;Namentenga;Nayala;Nord;Noumbiel;Oubritenga;Oudalan;Passoré;Plateau-Central;Poni;Sahel;Sanguié;Sanmatenga;Sissili;Soum?;Sourou;Sud-Ouest;Séno;Tapoa?;Yagha;Yatenga;Ziro;Zondoma;Zoundwéogo|
    region BH|Al 'Āşimah;Al Janūbīyah;Al Muḩarraq;Ash Shamālīyah|
    region BI|Bubanza;Bujumbura Mairie;Bujumbura Rural;Bururi;Cankuzo;Cibitoke;Gitega;Karuzi;Kayanza;Kirundo;Makamba;Muramvya;Muyinga;Mwaro;Ngozi;Rumonge;Rutana;Ruyigi|
    region BJ|Alibori;Atacora;Atlantique;Borgou;Collines;Couffo;Donga?;Littoral?;Mono?;Ouémé;Plateau?|
    region BO|Chuquisaca;Cochabamba;El Beni;La Paz;Oruro;Pando;Potosí;Santa Cruz;Tarija|
    region BR|Acre?;Alagoas;Amapá;Amazonas;Bahia;Ceará;Espírito Santo;Goiás;Maranhão;Mato Grosso;Mato Grosso do Sul;Minas Gerais;Paraná;Paraíba;Pará;Pernambuco;Piauí;Rio Grande do Norte;Rio Grande do Sul;Rio de Janeiro;Rondônia;Roraima;Santa Catarina;Sergipe;São Paulo;Tocantins|
    region BY|Bresckaja voblasć;Gomel'skaja oblast';Grodnenskaja oblast';Mahilioŭskaja voblasć;Minskaja oblast';Viciebskaja voblasć|
    region CA|Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland and Labrador;Northwest Territories;Nova Scotia;Nunavut;Ontario;Prince Edward Island;Quebec;Saskatchewan;Yukon|
    region CD|Bas-Uélé;Haut-Katanga;Haut-Lomami;Haut-Uélé;Ituri;Kasaï;Kasaï Central;Kasaï Oriental;Kongo Central;Kwango;Kwilu;Lomami;Lualaba;Mai-Ndombe;Maniema;Mongala;Nord-Kivu;Nord-Ubangi;Sankuru;Sud-Kivu;Sud-Ubangi;Tanganyika;Tshopo;Tshuapa;Équateur|
    region CF|Bamingui-Bangoran;Basse-Kotto;Haut-Mbomou;Haute-Kotto;Kemö-Gïrïbïngï;Lobaye;Mbomou;Nana-Mambéré;Ombella-Mpoko;Ouaka;Ouham;Ouham-Pendé;Vakaga|
    region CG|Bouenza;Brazzaville;Cuvette-Ouest;Cuvette?;Kouilou;Likouala;Lékoumou;Niari;Plateaux?;Pointe-Noire;Pool?;Sangha?|
    region CH|Aargau;Appenzell Ausserrhoden;Appenzell Innerrhoden;Basel-Landschaft;Basel-Stadt;Bern;Freiburg;Genève;Glarus;Graubünden;Jura;Luzern;Neuchâtel;Nidwalden;Obwalden;Sankt Gallen;Schaffhausen;Schwyz;Solothurn;Thurgau;Ticino;Valais;Vaud;Zürich|
    region CL|Aisén del General Carlos Ibañez del Campo;Antofagasta;Arica y Parinacota;Atacama;Biobío;Coquimbo;La Araucanía;Libertador General Bernardo O'Higgins;Los Lagos;Los Ríos;Magallanes;Maule;Región Metropolitana de Santiago;Tarapacá;Valparaíso;Ñuble|
    region CM|Adamaoua;Centre;East?;Far North;Littoral?;North-West;North?;South-West;South?;West?|
    region CN|Anhui Sheng;Fujian Sheng;Gansu Sheng;Guangdong Sheng;Guangxi Zhuangzu Zizhiqu;Guizhou Sheng;Hainan Sheng;Hebei Sheng;Heilongjiang Sheng;Henan Sheng;Hong Kong SAR;Hubei Sheng;Hunan Sheng;Jiangsu Sheng;Jiangxi Sheng;Jilin Sheng;Liaoning Sheng;Macao SAR;Nei Mongol Zizhiqu;Ningxia Huizi Zizhiqu;Qinghai Sheng;Shaanxi Sheng;Shandong Sheng;Shanxi Sheng;Sichuan Sheng;Taiwan Sheng;Xinjiang Uygur Zizhiqu;Xizang Zizhiqu;Yunnan Sheng;Zhejiang Sheng|
    region CO|Amazonas;Antioquia;Arauca;Atlántico;Bolívar;Boyacá;Caldas;Caquetá;Casanare;Cauca;Cesar;Chocó;Cundinamarca;Córdoba;Guainía;Guaviare;Huila;La Guajira;Magdalena;Meta?;Nariño;Norte de Santander;Putumayo;Quindío;Risaralda;San Andrés;Santander;Sucre?;Tolima;Valle del Cauca;Vaupés;Vichada|
    region CR|Alajuela;Cartago;Guanacaste;Heredia;Limón;Puntarenas;San José|
    region CU|Artemisa;Camagüey;Ciego de Ávila;Cienfuegos;Granma;Guantánamo;Holguín;La Habana;Las Tunas;Matanzas;Mayabeque;Pinar del Río;Sancti Spíritus;Santiago de Cuba;Villa Clara|
    region CZ|Jihomoravský kraj;Jihočeský kraj;Karlovarský kraj;Kraj Vysočina;Královéhradecký kraj;Liberecký kraj;Moravskoslezský kraj;Olomoucký kraj;Pardubický kraj;Plzeňský kraj;Středočeský kraj;Zlínský kraj;Ústecký kraj|
    region DE|Baden-Württemberg;Bayern;Berlin?;Brandenburg;Bremen;Hamburg;Hessen;Mecklenburg-Vorpommern;Niedersachsen;Nordrhein-Westfalen;Rheinland-Pfalz;Saarland;Sachsen;Sachsen-Anhalt;Schleswig-Holstein;Thüringen|
    region DJ|Ali Sabieh;Arta;Awbūk;Dikhil;Tadjourah|
    region DK|Hovedstaden;Midtjylland;Nordjylland;Sjælland;Syddanmark|
    region DO|Azua;Baoruco;Barahona;Cibao Nordeste;Cibao Noroeste;Cibao Norte;Cibao Sur;Dajabón;Duarte;El Seibo;El Valle;Elías Piña;Enriquillo;Espaillat;Hato Mayor;Hermanas Mirabal;Higuamo;Independencia;La Altagracia;La Romana;La Vega;María Trinidad Sánchez;Monseñor Nouel;Monte Cristi;Monte Plata;Ozama;Pedernales;Peravia;Puerto Plata;Samaná;San Cristóbal;San José de Ocoa;San Juan;San Pedro de Macorís;Santiago;Santiago Rodríguez;Santo Domingo;Sánchez Ramírez;Valdesia;Valverde;Yuma|
    region DZ|Adrar;Alger;Annaba;Aïn Defla;Aïn Témouchent;Batna;Biskra;Blida;Bordj Bou Arréridj;Bouira;Boumerdès;Béchar;Béjaïa;Chlef;Constantine;Djelfa;El Bayadh;El Oued;El Tarf;Ghardaïa;Guelma;Illizi;Jijel;Khenchela;Laghouat;M'sila;Mascara?;Mila?;Mostaganem;Médéa;Naama;Oran;Ouargla;Oum el Bouaghi;Relizane;Saïda;Sidi Bel Abbès;Skikda;Souk Ahras;Sétif;Tamanrasset;Tiaret;Tindouf;Tipaza;Tissemsilt;Tizi Ouzou;Tlemcen;Tébessa|
    region EC|Azuay;Bolívar;Carchi;Cañar;Chimborazo;Cotopaxi;El Oro;Esmeraldas;Galápagos;Guayas;Imbabura;Loja;Los Ríos;Manabí;Morona Santiago;Napo;Orellana;Pastaza;Pichincha;Santa Elena;Santo Domingo de los Tsáchilas;Sucumbíos;Tungurahua;Zamora Chinchipe|
    region EE|Harjumaa;Hiiumaa;Ida-Virumaa;Järvamaa;Jõgevamaa;Lääne-Virumaa;Läänemaa;Pärnumaa;Põlvamaa;Raplamaa;Saaremaa;Tartumaa;Valgamaa;Viljandimaa;Võrumaa|
    region EG|Ad Daqahlīyah;Al Baḩr al Aḩmar;Al Buḩayrah;Al Fayyūm;Al Gharbīyah;Al Iskandarīyah;Al Ismā'īlīyah;Al Jīzah;Al Minyā;Al Minūfīyah;Al Qalyūbīyah;Al Qāhirah;Al Uqşur;Al Wādī al Jadīd;As Suways;Ash Sharqīyah;Aswān;Asyūţ;Banī Suwayf;Būr Sa'īd;Dumyāţ;Janūb Sīnā';Kafr ash Shaykh;Maţrūḩ;Qinā;Shamāl Sīnā';Sūhāj|
    region ER|Al Awsaţ;Al Janūbī;Ansabā;Debubawi K'eyyĭḥ Baḥri;Gash-Barka;Semienawi K'eyyĭḥ Baḥri|
    region ES|A Coruña;Alacant*;Albacete;Almería;Andalucía;Araba*;Aragón;Asturias;Badajoz;Barcelona?;Bizkaia;Burgos;Canarias;Cantabria;Castelló*;Castilla y León;Castilla-La Mancha;Catalunya;Ciudad Real;Cuenca;Cáceres;Cádiz;Córdoba;Euskal Herria;Extremadura;Galicia;Gipuzkoa;Girona;Granada?;Guadalajara;Huelva;Huesca;Illes Balears;Jaén;La Rioja;Las Palmas;León;Lleida;Lugo;Madrid;Murcia;Málaga;Nafarroa*;Nafarroako Foru Komunitatea*;Ourense;Palencia;Pontevedra;Salamanca;Santa Cruz de Tenerife;Segovia;Sevilla;Soria;Tarragona?;Teruel;Toledo;Valencia;Valenciana;Valladolid;Zamora;Zaragoza;Ávila|
    region FI|Etelä-Karjala;Etelä-Pohjanmaa;Etelä-Savo;Kainuu;Kanta-Häme;Keski-Pohjanmaa;Keski-Suomi;Kymenlaakso;Lappi;Pirkanmaa;Pohjanmaa;Pohjois-Karjala;Pohjois-Pohjanmaa;Pohjois-Savo;Päijät-Häme;Satakunta;Uusimaa;Varsinais-Suomi;Åland|
    region FJ|Cakaudrove;Kadavu;Lomaiviti;Macuata;Nadroga and Navosa;Naitasiri;Namosi;Rewa;Serua;Tailevu|
    region FM|Chuuk;Kosrae;Pohnpei|
    region FR|Aisne;Allier;Alpes-Maritimes;Alpes-de-Haute-Provence;Ardennes;Ardèche;Ariège;Aube?;Aude;Auvergne-Rhône-Alpes;Aveyron;Bas-Rhin;Bouches-du-Rhône;Bourgogne-Franche-Comté;Bretagne;Calvados;Cantal;Centre-Val de Loire;Charente;Charente-Maritime;Cher;Corrèze;Corse-du-Sud;Creuse;Côte-d'Or;Côtes-d'Armor;Deux-Sèvres;Dordogne;Doubs;Drôme;Essonne;Eure;Eure-et-Loir;Finistère;Gard;Gers?;Gironde;Grand-Est;Haut-Rhin;Haute-Corse;Haute-Garonne;Haute-Loire;Haute-Marne;Haute-Savoie;Haute-Saône;Haute-Vienne;Hautes-Alpes;Hautes-Pyrénées;Hauts-de-France;Hauts-de-Seine;Hérault;Ille-et-Vilaine;Indre;Indre-et-Loire;Isère;Jura;Landes;Loir-et-Cher;Loire;Loire-Atlantique;Loiret;Lot-et-Garonne;Lozère;Maine-et-Loire;Manche?;Marne;Mayenne;Meurthe-et-Moselle;Meuse?;Morbihan;Moselle;Nièvre;Nord;Normandie;Nouvelle-Aquitaine;Occitanie;Oise;Orne;Paris;Pas-de-Calais;Pays-de-la-Loire;Provence-Alpes-Côte-d'Azur;Puy-de-Dôme;Pyrénées-Atlantiques;Pyrénées-Orientales;Rhône;Sarthe;Savoie;Saône-et-Loire;Seine-Maritime;Seine-Saint-Denis;Seine-et-Marne;Somme;Tarn-et-Garonne;Tarn?;Territoire de Belfort;Val-d'Oise;Val-de-Marne;Vaucluse;Vendée;Vienne;Vosges;Yonne;Yvelines;Île-de-France|
    region GA|Estuaire;Haut-Ogooué;Moyen-Ogooué;Ngounié;Nyanga;Ogooué-Ivindo;Ogooué-Lolo;Ogooué-Maritime;Woleu-Ntem|
    region GB|England;Northern Ireland;Scotland;Wales|
    region GE|Abkhazia;Ajaria;Guria;Imereti;K'akheti;Kvemo Kartli;Mtskheta-Mtianeti;Rach'a-Lechkhumi-Kvemo Svaneti;Samegrelo-Zemo Svaneti;Samtskhe-Javakheti;Shida Kartli|
    region GH|Ahafo;Ashanti;Bono;Bono East;Central?;Eastern?;Greater Accra;North East;Northern?;Savannah;Upper East;Upper West;Volta;Western North;Western?|
    region GN|Beyla;Boffa;Boké;Conakry;Coyah;Dabola;Dalaba;Dinguiraye;Dubréka;Faranah;Forécariah;Fria;Gaoual;Guékédou;Kankan;Kindia;Kissidougou;Koubia;Koundara;Kouroussa;Kérouané;Labé;Lola;Lélouma;Macenta;Mali?;Mamou;Mandiana;Nzérékoré;Pita?;Siguiri;Tougué;Télimélé;Yomou|
    region GQ|Annobon;Bioko Nord;Bioko Sud;Centro Sud;Djibloho;Kié-Ntem;Litoral;Região Continental;Região Insular;Wele-Nzas|
    region GR|Anatolikí Makedonía kai Thráki;Attikí;Dytikí Elláda;Dytikí Makedonía;Ionía Nísia;Kentrikí Makedonía;Kríti;Nótio Aigaío;Pelopónnisos;Stereá Elláda;Thessalía;Vóreio Aigaío;Ípeiros|
    region GT|Alta Verapaz;Baja Verapaz;Chimaltenango;Chiquimula;El Progreso;Escuintla;Guatemala;Huehuetenango;Izabal;Jalapa?;Jutiapa;Petén;Quetzaltenango;Quiché;Retalhuleu;Sacatepéquez;San Marcos;Santa Rosa;Sololá;Suchitepéquez;Totonicapán;Zacapa|
    region GW|Bafatá;Biombo;Cacheu;Gabú;Leste;Norte;Quinara;Tombali|
    region GY|Barima-Waini;Cuyuni-Mazaruni;Demerara-Mahaica;East Berbice-Corentyne;Essequibo Islands-West Demerara;Mahaica-Berbice;Pomeroon-Supenaam;Potaro-Siparuni;Upper Demerara-Berbice;Upper Takutu-Upper Essequibo|
    region HN|Atlántida;Choluteca;Colón;Comayagua;Copán;Cortés;El Paraíso;Francisco Morazán;Gracias a Dios;Intibucá;Islas de la Bahía;La Paz;Lempira?;Ocotepeque;Olancho;Santa Bárbara;Valle;Yoro|
    region HR|Bjelovarsko-bilogorska županija;Brodsko-posavska županija;Dubrovačko-neretvanska županija;Istarska županija;Karlovačka županija;Koprivničko-križevačka županija;Krapinsko-zagorska županija;Ličko-senjska županija;Međimurska županija;Osječko-baranjska županija;Požeško-slavonska županija;Primorsko-goranska županija;Sisačko-moslavačka županija;Splitsko-dalmatinska županija;Varaždinska županija;Virovitičko-podravska županija;Vukovarsko-srijemska županija;Zadarska županija;Zagrebačka županija;Šibensko-kninska županija|
    region HT|Artibonite;Centre;Grandans;Lwès;Nord;Nord-Est;Nord-Ouest;Sidès|
    region HU|Baranya;Borsod-Abaúj-Zemplén;Bács-Kiskun;Békés;Csongrád;Fejér;Győr-Moson-Sopron;Hajdú-Bihar;Heves;Jász-Nagykun-Szolnok;Komárom-Esztergom;Nógrád;Pest?;Somogy;Szabolcs-Szatmár-Bereg;Tolna;Veszprém;Zala|
    region ID|Aceh;Bali?;Banten;Bengkulu;Gorontalo;Jambi;Jawa Barat;Jawa Tengah;Jawa Timur;Kalimantan Barat;Kalimantan Selatan;Kalimantan Tengah;Kalimantan Timur;Kalimantan Utara;Kepulauan Bangka Belitung;Kepulauan Riau;Lampung;Maluku;Maluku Utara;Nusa Tenggara Barat;Nusa Tenggara Timur;Papua;Papua Barat;Riau;Sulawesi Barat;Sulawesi Selatan;Sulawesi Tengah;Sulawesi Tenggara;Sulawesi Utara;Sumatera Barat;Sumatera Selatan;Sumatera Utara|
    region IE|Carlow;Cavan;Clare;Connaught?;Cork?;Donegal;Dublin;Galway;Kerry?;Kildare;Kilkenny;Laois;Leinster;Leitrim;Limerick;Longford;Louth;Mayo;Meath;Monaghan;Munster;Offaly;Roscommon;Sligo;Tipperary;Ulster?;Waterford;Westmeath;Wexford;Wicklow|
    region IN|Andaman and Nicobar Islands;Andhra Pradesh;Arunāchal Pradesh;Assam;Bihār;Chandīgarh;Chhattīsgarh;Delhi;Dādra and Nagar Haveli and Damān and Diu;Gujarāt;Haryāna;Himāchal Pradesh;Jammu and Kashmīr;Jhārkhand;Karnātaka;Kerala;Ladākh;Lakshadweep;Madhya Pradesh;Mahārāshtra;Manipur;Meghālaya;Mizoram;Nāgāland;Odisha;Puducherry;Punjab;Rājasthān;Sikkim;Tamil Nādu;Telangāna;Tripura;Uttar Pradesh;Uttarākhand;West Bengal|
    region IQ|Al Anbār;Al Başrah;Al Muthanná;Al Qādisīyah;An Najaf;Arbīl;As Sulaymānīyah;Baghdād;Bābil;Dahūk;Dhī Qār;Diyālá;Karbalā';Kirkūk;Maysān;Nīnawá;Wāsiţ;Şalāḩ ad Dīn|
    region IR|Alborz;Ardabīl;Būshehr;Chahār Maḩāl va Bakhtīārī;Eşfahān;Fārs;Golestān;Gīlān;Hamadān;Hormozgān;Kermān;Kermānshāh;Khorāsān-e Jonūbī;Khorāsān-e Raẕavī;Khorāsān-e Shomālī;Khūzestān;Kohgīlūyeh va Bowyer Aḩmad;Kordestān;Lorestān;Markazī;Māzandarān;Qazvīn;Semnān;Sīstān va Balūchestān;Tehrān;Yazd;Zanjān;Āz̄ārbāyjān-e Ghārbī;Āz̄ārbāyjān-e Shārqī;Īlām|
    region IS|Austurland;Höfuðborgarsvæði;Norðurland eystra;Norðurland vestra;Suðurland;Suðurnes;Vestfirðir;Vesturland|
    region IT|Abruzzo;Alessandria;Ancona;Arezzo;Ascoli Piceno;Asti;Avellino;Barletta-Andria-Trani;Basilicata;Belluno;Benevento;Bergamo;Biella;Bolzano;Brescia;Brindisi;Calabria;Campania;Campobasso;Caserta;Catanzaro;Chieti;Como;Cosenza;Cremona;Crotone;Cuneo;Emilia-Romagna;Fermo;Ferrara;Foggia;Forlì-Cesena;Friuli Venezia Giulia;Frosinone;Grosseto;Imperia?;Isernia;L'Aquila;La Spezia;Latina;Lazio;Lecce;Lecco;Liguria;Livorno;Lodi;Lombardia;Lucca;Macerata;Mantova;Marche;Massa-Carrara;Matera;Modena?;Molise;Monza e Brianza;Novara;Nuoro;Oristano;Padova;Parma?;Pavia;Perugia;Pesaro e Urbino;Pescara;Piacenza;Piemonte;Pisa;Pistoia;Potenza;Prato;Puglia;Ravenna;Reggio Emilia;Rieti;Rimini;Rovigo;Salerno;Sardegna;Sassari;Savona;Sicilia;Siena;Sondrio;Sud Sardegna;Taranto;Teramo;Terni;Toscana;Trentino-Alto Adige;Trento;Treviso;Umbria;Val d'Aoste;Varese;Veneto;Verbano-Cusio-Ossola;Vercelli;Verona;Vibo Valentia;Vicenza;Viterbo|
    region JO|'Ajlūn;Al 'Aqabah;Al 'A̅şimah;Al Balqā';Al Karak;Al Mafraq;Az Zarqā';Aţ Ţafīlah;Irbid;Jarash;Ma'ān;Mādabā|
    region JP|Aichi;Akita;Aomori;Chiba;Ehime;Fukui;Fukuoka;Fukushima;Gifu;Gunma;Hiroshima;Hokkaido;Hyogo;Ibaraki;Ishikawa;Iwate;Kagawa;Kagoshima;Kanagawa;Kochi;Kumamoto;Kyoto;Miyagi;Miyazaki;Nagano;Nagasaki;Nara;Niigata;Oita;Okayama;Okinawa;Osaka;Saga?;Saitama;Shiga;Shimane;Shizuoka;Tochigi;Tokushima;Tokyo;Tottori;Toyama;Wakayama;Yamagata;Yamaguchi;Yamanashi|
    region KE|Baringo;Bomet;Bungoma;Busia;Embu;Garissa;Homa Bay;Isiolo;Kajiado;Kakamega;Kericho;Kiambu;Kilifi;Kirinyaga;Kisii;Kisumu;Kitui;Kwale;Laikipia;Lamu;Machakos;Makueni;Mandera;Marsabit;Meru;Migori;Mombasa;Murang'a;Nairobi City;Nakuru;Nandi?;Narok;Nyamira;Nyandarua;Nyeri;Samburu;Siaya;Tana River;Tharaka-Nithi;Trans Nzoia;Turkana;Uasin Gishu;Vihiga;Wajir;West Pokot|
    region KG|Batken;Chuyskaya oblast';Dzhalal-Abadskaya oblast';Issyk-Kul'skaja oblast';Naryn;Talas|
    region KH|Baat Dambang;Banteay Mean Choăy;Kaeb;Kampong Chaam;Kampong Chhnang;Kampong Spueu;Kampong Thum;Kampot;Kandaal;Kaoh Kong;Kracheh;Mondol Kiri;Otdar Mean Chey;Pailin;Pousaat;Preah Sihanouk;Preah Vihear;Prey Veaeng;Rotanak Kiri;Siem Reab;Stoĕng Trêng;Svaay Rieng;Taakaev;Tbong Khmum|
    region KN|Nevis;Saint Kitts|
    region KP|Chagang-do;Hamgyǒng-bukto;Hamgyǒng-namdo;Hwanghae-bukto;Hwanghae-namdo;Kangweonto;P'yǒngan-bukto;P'yǒngan-namdo;Ryanggang-do|
    region KR|Chungcheongbuk-do;Chungcheongnam-do;Gangwon-do;Gyeonggi-do;Gyeongsangbuk-do;Gyeongsangnam-do;Jeollabuk-do;Jeollanam-do|
    region KW|Al 'Āşimah;Al Aḩmadī;Al Farwānīyah;Al Jahrā';Mubārak al Kabīr;Ḩawallī|
    region KZ|Akmolinskaja oblast';Aktjubinskaja oblast';Almatinskaja oblast';Atyrauskaja oblast';Batys Qazaqstan oblysy;Karagandinskaja oblast';Kostanajskaja oblast';Kyzylordinskaja oblast';Mangghystaū oblysy;Pavlodar oblysy;Severo-Kazahstanskaja oblast';Shyghys Qazaqstan oblysy;Turkestankaya oblast';Zhambyl oblysy|
    region LA|Attapu;Bokèo;Bolikhamxai;Champasak;Houaphan;Khammouan;Louang Namtha;Louangphabang;Oudômxai;Phôngsali;Salavan;Savannakhét;Viangchan;Xaignabouli;Xaisômboun;Xiangkhouang;Xékong|
    region LB|Aakkâr;Al Biqā';Al Janūb;An Nabaţīyah;Ash Shimāl;Baalbek-Hermel;Bayrūt;Jabal Lubnān|
    region LK|Central Province;Eastern Province;North Central Province;North Western Province;Northern Province;Sabaragamuwa Province;Southern Province;Uva Province;Western Province|
    region LR|Bomi;Bong?;Gbarpolu;Grand Bassa;Grand Cape Mount;Grand Gedeh;Grand Kru;Lofa;Margibi;Maryland;Montserrado;Nimba;River Cess;River Gee;Sinoe|
    region LT|Alytaus apskritis;Kauno apskritis;Klaipėdos apskritis;Marijampolės apskritis;Panevėžio apskritis;Tauragės apskritis;Telšių apskritis;Utenos apskritis;Vilniaus apskritis;Šiaulių apskritis|
    region LU|Capellen;Clerf;Diekirch;Echternach;Esch an der Alzette;Grevenmacher;Luxembourg;Mersch;Redange;Remich;Veianen;Wiltz|
    region MA|Agadir-Ida-Ou-Tanane;Al Haouz;Al Hoceïma;Aousserd;Assa-Zag;Azilal;Benslimane;Berkane;Berrechid;Boujdour;Boulemane;Béni Mellal;Béni Mellal-Khénifra;Casablanca;Casablanca-Settat;Chefchaouen;Chichaoua;Chtouka-Ait Baha;Dakhla-Oued Ed-Dahab;Driouch;Drâa-Tafilalet;El Hajeb;El Jadida;El Kelâa des Sraghna;Errachidia;Es-Semara;Essaouira;Fahs-Anjra;Figuig;Fquih Ben Salah;Fès-Meknès;Guelmim;Guelmim-Oued Noun;Guercif;Ifrane;Inezgane-Ait Melloul;Jerada;Khouribga;Khémisset;Khénifra;Kénitra;L'Oriental;Larache;Laâyoune;Laâyoune-Sakia El Hamra;M'diq-Fnideq;Marrakech;Marrakech-Safi;Meknès;Midelt;Mohammadia;Moulay Yacoub;Médiouna;Nador;Nouaceur;Ouarzazate;Oued Ed-Dahab;Ouezzane;Oujda-Angad;Rabat-Salé-Kénitra;Rabat?;Rehamna;Safi;Salé;Sefrou;Settat;Sidi Bennour;Sidi Ifni;Sidi Kacem;Sidi Slimane;Skhirate-Témara;Souss-Massa;Tan-Tan;Tanger-Assilah;Tanger-Tétouan-Al Hoceïma;Taounate;Taourirt;Tarfaya;Taroudannt;Tata;Taza;Tinghir;Tiznit;Tétouan;Youssoufia;Zagora|
    region MG|Antananarivo;Antsiranana;Fianarantsoa;Mahajanga;Toamasina;Toliara|
    region ML|Kayes;Kidal;Koulikoro;Mopti;Ménaka;Sikasso;Ségou;Taoudénit;Tombouctou|
    region MM|Ayeyarwady;Bago?;Chin?;Kachin?;Kayah;Kayin;Magway;Mandalay;Nay Pyi Taw;Rakhine;Sagaing;Shan?;Tanintharyi;Yangon|
    region MN|Arhangay;Bayan-Ölgiy;Bayanhongor;Bulgan;Darhan uul;Dornod;Dornogovĭ;Dundgovĭ;Dzavhan;Govĭ-Altay;Govĭ-Sümber;Hentiy;Hovd;Hövsgöl;Orhon;Selenge;Sühbaatar;Ömnögovĭ;Övörhangay|
    region MR|Adrar;Assaba;Brakna;Dakhlet Nouâdhibou;Gorgol;Guidimaka;Hodh ech Chargui;Hodh el Gharbi;Inchiri;Nouakchott Nord;Nouakchott Ouest;Nouakchott Sud;Tagant;Tiris Zemmour;Trarza|
    region MW|Central Region;Northern Region;Southern Region|
    region MX|Aguascalientes;Baja California;Baja California Sur;Campeche;Chiapas;Chihuahua;Coahuila de Zaragoza;Colima?;Durango;Guanajuato;Guerrero;Hidalgo?;Jalisco;Michoacán de Ocampo;Morelos;México;Nayarit;Nuevo León;Oaxaca;Puebla;Querétaro;Quintana Roo;San Luis Potosí;Sinaloa;Sonora;Tabasco;Tamaulipas;Tlaxcala;Veracruz de Ignacio de la Llave;Yucatán;Zacatecas|
    region MY|Johor;Kedah;Kelantan;Melaka;Negeri Sembilan;Pahang;Perak;Perlis;Pulau Pinang;Sabah;Sarawak;Selangor;Terengganu|
    region MZ|Cabo Delgado;Gaza;Inhambane;Manica;Maputo;Nampula;Niassa;Sofala;Tete?;Zambézia|
    region NA|Erongo;Hardap;Kavango East;Kavango West;Khomas;Kunene;Ohangwena;Omaheke;Omusati;Oshana;Oshikoto;Otjozondjupa;Zambezi|
    region NE|Agadez;Diffa;Dosso;Maradi;Tahoua;Tillabéri;Zinder|
    region NG|Abia;Adamawa;Akwa Ibom;Anambra;Bauchi;Bayelsa;Benue;Borno;Cross River;Delta?;Ebonyi;Ekiti;Enugu;Gombe;Jigawa;Kaduna;Kano;Katsina;Kebbi;Kogi;Kwara;Lagos;Nasarawa;Niger;Ogun;Ondo;Osun;Plateau?;Rivers;Sokoto;Taraba;Yobe;Zamfara|
    region NI|Boaco;Carazo;Chinandega;Chontales;Costa Caribe Norte;Costa Caribe Sur;Estelí;Granada?;Jinotega;León;Madriz;Managua;Masaya;Matagalpa;Nueva Segovia;Rivas;Río San Juan|
    region NL|Aruba;Curaçao;Drenthe;Flevoland;Fryslân;Gelderland;Groningen;Limburg;Noord-Brabant;Noord-Holland;Overijssel;Sint Maarten;Utrecht;Zeeland;Zuid-Holland|
    region NO|Agder;Innlandet;Møre og Romsdal;Nordland;Oslo;Rogaland;Romssa ja Finnmárkku;Trööndelage;Vestfold og Telemark;Vestland;Viken|
    region NP|Bāgmatī;Gandaki;Karnali;Sudūr Pashchim|
    region NZ|Auckland;Bay of Plenty;Canterbury;Gisborne;Hawke's Bay;Manawatu-Wanganui;Marlborough;Nelson?;Northland?;Otago;Southland?;Taranaki;Tasman;Waikato;Wellington?;West Coast|
    region OM|Ad Dākhilīyah;Al Buraymī;Al Wusţá;Az̧ Z̧āhirah;Janūb al Bāţinah;Janūb ash Sharqīyah;Masqaţ;Musandam;Shamāl al Bāţinah;Shamāl ash Sharqīyah;Z̧ufār|
    region PA|Bocas del Toro;Chiriquí;Coclé;Colón;Darién;Herrera;Los Santos;Panamá;Panamá Oeste;Veraguas|
    region PE|Amarumayu;Ancash;Apurimaq;Arequipa;Ayacucho;Cajamarca;Cusco;El Callao;Huancavelica;Hunin;Huánuco;La Libertad;Lambayeque;Lima;Loreto;Madre de Dios;Moquegua;Pasco;Piura;Puno;San Martin;Tacna;Tumbes;Ucayali|
    region PG|Bougainville;Central?;Chimbu;East New Britain;East Sepik;Eastern Highlands;Enga;Gulf?;Hela;Jiwaka;Madang;Manus?;Milne Bay;Morobe;New Ireland;Northern?;Southern Highlands;West New Britain;West Sepik;Western Highlands;Western?|
    region PH|Abra;Agusan del Norte;Agusan del Sur;Aklan;Albay;Antique?;Apayao;Aurora?;Autonomous Region in Muslim Mindanao;Basilan;Bataan?;Batanes;Batangas;Benguet;Bicol;Biliran;Bohol;Bukidnon;Bulacan;Cagayan;Cagayan Valley;Calabarzon;Camarines Norte;Camarines Sur;Camiguin;Capiz;Caraga;Catanduanes;Cavite;Cebu;Central Luzon;Central Visayas;Cordillera Administrative Region;Cotabato;Davao;Davao Occidental;Davao Oriental;Davao de Oro;Davao del Norte;Davao del Sur;Dinagat Islands;Eastern Samar;Eastern Visayas;Guimaras;Ifugao;Ilocos;Ilocos Norte;Ilocos Sur;Iloilo;Isabela;Kalinga;La Union;Laguna;Lanao del Norte;Lanao del Sur;Leyte;Maguindanao;Marinduque;Masbate;Mimaropa;Mindoro Occidental;Mindoro Oriental;Misamis Occidental;Misamis Oriental;Mountain Province;National Capital Region;Negros Occidental;Negros Oriental;Northern Mindanao;Northern Samar;Nueva Ecija;Nueva Vizcaya;Palawan;Pampanga;Pangasinan;Quezon;Quirino;Rizal;Romblon;Samar;Sarangani;Siquijor;Soccsksargen;Sorsogon;South Cotabato;Southern Leyte;Sultan Kudarat;Sulu;Surigao del Norte;Surigao del Sur;Tarlac;Tawi-Tawi;Western Visayas;Zambales;Zamboanga Peninsula;Zamboanga Sibugay;Zamboanga del Norte;Zamboanga del Sur|
    region PK|Balochistan;Khyber Pakhtunkhwa;Punjab;Sindh|
    region PS|Bethlehem;Deir El Balah;Gaza;Hebron;Jenin;Jericho and Al Aghwar;Jerusalem;Khan Yunis;Nablus;North Gaza;Qalqilya;Rafah;Ramallah;Salfit;Tubas;Tulkarm|
    region PT|Região Autónoma da Madeira;Região Autónoma dos Açores|
    region PW|Aimeliik;Airai;Angaur;Hatohobei;Kayangel;Koror;Melekeok;Ngaraard;Ngarchelong;Ngardmau;Ngatpang;Ngchesar;Ngeremlengui;Ngiwal;Peleliu;Sonsorol|
    region PY|Alto Paraguay;Alto Paraná;Amambay;Boquerón;Caaguazú;Caazapá;Canindeyú;Central?;Concepción;Cordillera?;Guairá;Itapúa;Misiones;Paraguarí;Presidente Hayes;San Pedro;Ñeembucú|
    region RO|Alba?;Arad?;Argeș;Bacău;Bihor;Bistrița-Năsăud;Botoșani;Brașov;Brăila;Buzău;Caraș-Severin;Cluj;Constanța;Covasna;Călărași;Dolj;Dâmbovița;Galați;Giurgiu;Gorj;Harghita;Hunedoara;Ialomița;Iași;Ilfov;Maramureș;Mehedinți;Mureș;Neamț;Prahova;Satu Mare;Sibiu;Suceava;Sălaj;Teleorman;Timiș;Tulcea;Vaslui;Vrancea;Vâlcea|
    region RS|Kosovo-Metohija;Vojvodina|
    region RU|Adygeja;Altaj;Amurskaja oblast';Arhangel'skaja oblast';Astrahanskaja oblast';Bashkortostan;Belgorodskaja oblast';Brjanskaja oblast';Burjatija;Chechenskaya Respublika;Chelyabinskaya oblast';Chuvashskaya Respublika;Dagestan;Evrejskaja avtonomnaja oblast';Hakasija;Ingushetiya;Irkutskaja oblast';Ivanovskaja oblast';Jaroslavskaja oblast';Kabardino-Balkarskaja Respublika;Kaliningradskaja oblast';Kalmykija;Kaluzhskaya oblast';Karachayevo-Cherkesskaya Respublika;Karelija;Kemerovskaja oblast';Kirovskaja oblast';Komi;Kostromskaja oblast';Kurganskaja oblast';Kurskaja oblast';Leningradskaja oblast';Lipeckaja oblast';Magadanskaja oblast';Marij Èl;Mordovija;Moskovskaja oblast';Murmanskaja oblast';Nizhegorodskaya oblast';Novgorodskaja oblast';Novosibirskaja oblast';Omskaja oblast';Orenburgskaja oblast';Orlovskaja oblast';Penzenskaja oblast';Pskovskaja oblast';Rjazanskaja oblast';Rostovskaja oblast';Saha;Sahalinskaja oblast';Samarskaja oblast';Saratovskaja oblast';Severnaja Osetija;Smolenskaja oblast';Sverdlovskaja oblast';Tambovskaja oblast';Tatarstan;Tjumenskaja oblast';Tomskaja oblast';Tul'skaja oblast';Tverskaja oblast';Tyva;Udmurtskaja Respublika;Ul'janovskaja oblast';Vladimirskaja oblast';Volgogradskaja oblast';Vologodskaja oblast';Voronezhskaya oblast'|
    region RW|Eastern?;Northern?;Southern?;Western?|
    region SA|'Asīr;Al Bāḩah;Al Jawf;Al Madīnah al Munawwarah;Al Qaşīm;Al Ḩudūd ash Shamālīyah;Ar Riyāḑ;Ash Sharqīyah;Jāzān;Makkah al Mukarramah;Najrān;Tabūk;Ḩā'il|
    region SB|Central?;Choiseul;Guadalcanal;Isabel;Makira-Ulawa;Malaita;Rennell and Bellona;Temotu;Western?|
    region SD|Blue Nile;Central Darfur;East Darfur;Gedaref;Gezira;Kassala;Khartoum;North Darfur;North Kordofan;Northern?;Red Sea;River Nile;Sennar;South Darfur;South Kordofan;West Darfur;West Kordofan;White Nile|
    region SE|Blekinge län;Dalarnas län;Gotlands län;Gävleborgs län;Hallands län;Jämtlands län;Jönköpings län;Kalmar län;Kronobergs län;Norrbottens län;Skåne län;Stockholms län;Södermanlands län;Uppsala län;Värmlands län;Västerbottens län;Västernorrlands län;Västmanlands län;Västra Götalands län;Örebro län;Östergötlands län|
    region SK|Banskobystrický kraj;Bratislavský kraj;Košický kraj;Nitriansky kraj;Prešovský kraj;Trenčiansky kraj;Trnavský kraj;Žilinský kraj|
    region SL|Eastern?;North Western;Northern?;Southern?|
    region SN|Dakar;Diourbel;Fatick;Kaffrine;Kaolack;Kolda;Kédougou;Louga;Matam;Saint-Louis;Sédhiou;Tambacounda;Thiès;Ziguinchor|
    region SO|Awdal;Bakool;Banaadir;Bari?;Galguduud;Gedo;Hiiraan;Jubbada Dhexe;Jubbada Hoose;Mudug;Nugaal;Sanaag;Shabeellaha Dhexe;Shabeellaha Hoose;Sool?;Togdheer;Woqooyi Galbeed|
    region SS|Central Equatoria;Eastern Equatoria;Jonglei;Lakes;Northern Bahr el Ghazal;Unity?;Upper Nile;Warrap;Western Bahr el Ghazal;Western Equatoria|
    region ST|Príncipe|
    region SV|Ahuachapán;Cabañas;Chalatenango;Cuscatlán;La Libertad;La Paz;La Unión;Morazán;San Miguel;San Salvador;San Vicente;Santa Ana;Sonsonate;Usulután|
    region SY|Al Lādhiqīyah;Al Qunayţirah;Al Ḩasakah;Ar Raqqah;As Suwaydā';Dar'ā;Dayr az Zawr;Dimashq;Idlib;Rīf Dimashq;Ţarţūs;Ḩalab;Ḩamāh;Ḩimş|
    region SZ|Hhohho;Lubombo;Manzini;Shiselweni|
    region TD|Al Baţḩā';Al Buḩayrah;Bahr el Ghazal;Borkou;Chari-Baguirmi;Ennedi-Est;Ennedi-Ouest;Guéra;Hadjer Lamis;Kanem;Logone-Occidental;Logone-Oriental;Madīnat Injamīnā;Mandoul;Mayo-Kebbi-Est;Mayo-Kebbi-Ouest;Moyen-Chari;Ouaddaï;Salamat;Sila;Tandjilé;Tibastī;Wadi Fira|
    region TG|Centrale?;Kara;Maritime?;Plateaux?;Savanes|
    region TH|Amnat Charoen;Ang Thong;Bueng Kan;Buri Ram;Chachoengsao;Chai Nat;Chaiyaphum;Chanthaburi;Chiang Mai;Chiang Rai;Chon Buri;Chumphon;Kalasin;Kamphaeng Phet;Kanchanaburi;Khon Kaen;Krabi;Lampang;Lamphun;Loei;Lop Buri;Mae Hong Son;Maha Sarakham;Mukdahan;Nakhon Nayok;Nakhon Pathom;Nakhon Phanom;Nakhon Ratchasima;Nakhon Sawan;Nakhon Si Thammarat;Narathiwat;Nong Bua Lam Phu;Nong Khai;Nonthaburi;Pathum Thani;Pattani;Phangnga;Phatthalung;Phayao;Phetchabun;Phetchaburi;Phichit;Phitsanulok;Phra Nakhon Si Ayutthaya;Phrae;Phuket;Prachin Buri;Prachuap Khiri Khan;Ranong;Ratchaburi;Rayong;Roi Et;Sa Kaeo;Sakon Nakhon;Samut Prakan;Samut Sakhon;Samut Songkhram;Saraburi;Satun;Si Sa Ket;Sing Buri;Songkhla;Sukhothai;Suphan Buri;Surat Thani;Surin;Trang;Trat;Ubon Ratchathani;Udon Thani;Uthai Thani;Uttaradit;Yala;Yasothon|
    region TJ|Khatlon;Kŭhistoni Badakhshon;Sughd|
    region TL|Oekusi-Ambenu|
    region TM|Ahal;Balkan;Daşoguz;Lebap;Mary?|
    region TN|Ben Arous;Bizerte;Béja;Gabès;Gafsa;Jendouba;Kairouan;Kasserine;Kébili;L'Ariana;La Manouba;Le Kef;Mahdia;Monastir;Médenine;Nabeul;Sfax;Sidi Bouzid;Siliana;Sousse;Tataouine;Tozeur;Tunis;Zaghouan|
    region TR|Adana;Adıyaman;Afyonkarahisar;Aksaray;Amasya;Ankara;Antalya;Ardahan;Artvin;Aydın;Ağrı;Balıkesir;Bartın;Batman?;Bayburt;Bilecik;Bingöl;Bitlis;Bolu;Burdur;Bursa?;Denizli;Diyarbakır;Düzce;Edirne;Elazığ;Erzincan;Erzurum;Eskişehir;Gaziantep;Giresun;Gümüşhane;Hakkâri;Hatay;Isparta;Iğdır;Kahramanmaraş;Karabük;Karaman;Kars;Kastamonu;Kayseri;Kilis;Kocaeli;Konya;Kütahya;Kırklareli;Kırıkkale;Kırşehir;Malatya;Manisa;Mardin;Mersin;Muğla;Nevşehir;Niğde;Ordu?;Osmaniye;Rize;Sakarya;Samsun;Siirt;Sinop;Sivas;Tekirdağ;Tokat;Trabzon;Tunceli;Uşak;Yalova;Yozgat;Zonguldak;Çanakkale;Çankırı;Çorum;İstanbul;İzmir;Şanlıurfa;Şırnak|
    region TT|Couva-Tabaquite-Talparo;Diego Martin;Mayaro-Rio Claro;Penal-Debe;Princes Town;San Juan-Laventille;Sangre Grande;Siparia;Tunapuna-Piarco|
    region TW|Changhua;Chiayi;Hsinchu;Hualien;Kinmen;Lienchiang;Miaoli;Nantou;Penghu;Pingtung;Taitung;Yilan;Yunlin|
    region TZ|Arusha?;Coast?;Dar es Salaam;Dodoma;Geita;Iringa;Kagera;Katavi;Kigoma;Kilimanjaro;Lindi;Manyara;Mara;Mbeya;Morogoro;Mtwara;Mwanza;Njombe;Pemba North;Pemba South;Rukwa;Ruvuma;Shinyanga;Simiyu;Singida;Songwe;Tabora;Tanga?;Zanzibar North;Zanzibar South;Zanzibar West|
    region UA|Avtonomna Respublika Krym;Cherka;Chernihiv;Chernivet;Dnipropetrov;Donet;Ivano-Frankiv;Kharkiv;Kherson;Khmelnyt;Kirovohrad;Kyiv;Luhan;Lviv;Mykolaiv;Poltav;Rivnen;Ternopil;Vinnyt;Volyn;Zakarpat;Zaporiz;Zhytomyr|
    region US|Alabama;Alaska;Arizona;Arkansas;California;Colorado?;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan?;Minnesota;Mississippi;Missouri;Montana?;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;West Virginia;Wisconsin;Wyoming|
    region UY|Artigas;Canelones;Cerro Largo;Colonia;Durazno;Flores?;Florida;Lavalleja;Maldonado;Montevideo;Paysandú;Rivera;Rocha;Río Negro;Salto;San José;Soriano;Tacuarembó;Treinta y Tres|
    region UZ|Andijon;Buxoro;Farg'ona;Jizzax;Namangan;Navoiy;Qashqadaryo;Qoraqalpog'iston Respublikasi;Samarqand;Sirdaryo;Surxondaryo;Toshkent;Xorazm|
    region VE|Amazonas;Anzoátegui;Apure;Aragua;Barinas;Bolívar;Carabobo;Cojedes;Delta Amacuro;Falcón;Guárico;La Guaira;Lara;Miranda;Monagas;Mérida;Nueva Esparta;Portuguesa;Sucre?;Trujillo;Táchira;Yaracuy;Zulia|
    region VN|An Giang;Bà Rịa - Vũng Tàu;Bình Dương;Bình Phước;Bình Thuận;Bình Định;Bạc Liêu;Bắc Giang;Bắc Kạn;Bắc Ninh;Bến Tre;Cao Bằng;Cà Mau;Gia Lai;Hà Giang;Hà Nam;Hà Tĩnh;Hòa Bình;Hưng Yên;Hải Dương;Hậu Giang;Khánh Hòa;Kiến Giang;Kon Tum;Lai Châu;Long An;Lào Cai;Lâm Đồng;Lạng Sơn;Nam Định;Nghệ An;Ninh Bình;Ninh Thuận;Phú Thọ;Phú Yên;Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sóc Trăng;Sơn La;Thanh Hóa;Thái Bình;Thái Nguyên;Thừa Thiên-Huế;Tiền Giang;Trà Vinh;Tuyên Quang;Tây Ninh;Vĩnh Long;Vĩnh Phúc;Yên Bái;Điện Biên;Đắk Lắk;Đắk Nông;Đồng Nai;Đồng Tháp|
    region VU|Malampa;Pénama;Sanma;Shéfa;Taféa;Torba|
    region YE|'Adan;'Amrān;Abyan;Al Bayḑā';Al Jawf;Al Mahrah;Al Maḩwīt;Al Ḩudaydah;Arkhabīl Suquţrá;Aḑ Ḑāli';Dhamār;Laḩij;Ma'rib;Raymah;Shabwah;Tāʻizz;Şanʻā';Şāʻdah;Ḩajjah;Ḩaḑramawt|
    region ZA|Eastern Cape;Free State;Gauteng;Kwazulu-Natal;Limpopo;Mpumalanga;North-West;Northern Cape;Western Cape|
    region ZM|Central?;Copperbelt;Eastern?;Luapula;Lusaka;Muchinga;North-Western;Northern?;Southern?;Western?|
    region ZW|Bulawayo;Harare;Manicaland;Mashonaland Central;Mashonaland East;Mashonaland West;Masvingo;Matabeleland North;Matabeleland South;Midlands|
    city AE|Abu Dhabi!;Ajman;Al Ain City;Al Majaz;Business Bay;Dayrah;Dubai!;Dubai Investments Park;Dubai Marina;Fujairah;International City;Jebel Ali;Musaffah;Ras Al Khaimah;Sharjah!;Warīsān|
    city AF|Baghlān;Balkh;Gardez;Ghazni;Herāt;Jalālābād;Kabul!;Kandahār;Kunduz;Mazār-e Sharīf|
    city AL|Durrës;Elbasan;Tirana;Vlorë|
    city AM|Ajapnyak;Arabkir;Erebuni;Gyumri;Kentron;Malatia-Sebastia;Nor Nork;Shengavit;Yerevan!|
    city AO|Balombo;Baía Farta;Benfica;Benguela;Bocoio;Cabinda;Cacuaco;Calumbo;Camama;Catchiungo;Cazenga;Caála;Chitato;Cuíto;Dundo;Gabela;Golfe;Hoji ya Henda;Huambo;Ingombota;Kikolo;Kilamba;Kima Kieza;Lobito;Luanda!;Lubango;Lucapa;Luena;Maianga;Malanje;Mbanza Kongo;Menongue;Mossamedes;Mulenvos;N'dalatando;Navegantes;Nova Vida;Ondjiva;Panguíla;Ramiros;Rangel;Samba?;Sambizanga;Saurimo;Soyo;Sumbe;Talatona;Uíge;Viana;Vila Flor;Zango|
    city AR|Avellaneda;Bahía Blanca;Balvanera;Belgrano;Berazategui;Buenos Aires!;Castelar;Catamarca;Comodoro Rivadavia;Concordia;Corrientes;Córdoba!;Ezeiza;Formosa;Isidro Casanova;Ituzaingó;José C. Paz;La Plata;La Rioja;Lanús;Lomas de Zamora;Mar del Plata;Mendoza;Merlo;Moreno;Neuquén;Paraná;Posadas;Quilmes;Rawson;Resistencia;Rosario?;Río Cuarto;Salta?;San Juan;San Justo;San Luis;San Miguel;San Miguel de Tucumán;San Nicolás de los Arroyos;San Rafael;San Salvador de Jujuy;Santa Fe;Santa Rosa;Santiago del Estero;Tandil;Villa Lugano|
    city AT|Donaustadt;Favoriten;Floridsdorf;Graz;Innsbruck;Klagenfurt am Wörthersee;Linz;Ottakring;Salzburg;Simmering;Vienna!|
    city AU|Adelaide!;Ballarat;Bendigo;Brisbane!;Cairns;Canberra;Central Coast;City of Port Phillip;Darwin;Geelong;Gold Coast;Hobart;Logan City;Mandurah;Melbourne!;Newcastle;Perth!;Sunshine Coast;Sydney!;Toowoomba;Townsville;Wollongong|
    city AZ|Baku!;Ganja?;Khirdalan;Mingachevir;Sumgayit;Yevlakh|
    city BA|Banja Luka;Mostar;Sarajevo;Tuzla;Zenica|
    city BD|Ashuganj City;Bagerhat;Barishal;Bhairab Bāzār;Bhatara;Bogra;Brāhmanbāria;Bāndarban;Chattogram!;Chāndpur;Comilla;Cox's Bāzār;Dhaka!;Dinajpur;Farīdpur;Gazipur!;Hāthazāri;Jamālpur;Jessore;Kafrul;Karnaphuli;Khulna!;Kushtia;Maijdi;Mirpur Model Thana;Mohammadpur;Motijheel;Mymensingh;Nagar Naluākot;Narayanganj;Narsingdi;Natore;Nawābganj;Nāgarpur;Pallabi;Paltan;Puthia;Pābna;Pār Naogaon;Rajshahi;Ramna Maidan;Rangamati;Rangpur!;Saidpur;Savar;Sherpur;Shibganj;Shāhzādpur;Sirajganj;Sonārgaon;Sylhet;Sātkhira;Tangail;Tungi;Tungipara|
    city BE|Anderlecht;Antwerp;Brugge;Brussels!;Charleroi;Gent?;Leuven;Liège?;Namur;Schaerbeek|
    city BF|Banfora;Bobo-Dioulasso;Kaya;Koudougou;Ouagadougou!;Ouahigouya;Saaba|
    city BG|Burgas;Plovdiv;Ruse?;Sofia!;Stara Zagora;Varna?|
    city BH|Al Muharraq;Ar Rifā';Madīnat Ḩamad;Manama|
    city BI|Bujumbura|
    city BJ|Abomey;Abomey-Calavi;Cotonou;Godomè;Parakou;Porto-Novo|
    city BO|Cochabamba;La Paz!;Oruro;Potosí;Quillacollo;Sacaba;Santa Cruz de la Sierra!;Sucre?;Tarija|
    city BR|Abaetetuba;Abreu e Lima;Alagoinhas;Almirante Tamandaré;Altamira;Alvorada;Americana;Ananindeua;Angra dos Reis;Anápolis;Aparecida de Goiânia;Apucarana;Aracaju;Araguari;Araguaína;Arapiraca;Arapongas;Araraquara;Araras;Araruama;Araucária;Araxá;Araçatuba;Artur Alvim;Assis?;Atibaia;Açailândia;Bacabal;Bairro da Penha;Balneário Camboriú;Balsas;Barbacena;Barcarena;Barra Mansa;Barreiras;Barretos;Barueri;Bauru;Belford Roxo;Belo Horizonte!;Belém!;Bento Gonçalves;Betim;Birigui;Blumenau;Boa Vista;Bosque Saúde;Botucatu;Bragança;Bragança Paulista;Brasilandia;Brasília!;Breves;Brusque?;Butanta;Cabo Frio;Cabo de Santo Agostinho;Cachoeirinha;Cachoeiro de Itapemirim;Caieiras;Camaragibe;Camaçari;Cambé;Cametá;Campina Grande;Campinas!;Campo Grande;Campo Largo;Campo Limpo;Campos dos Goytacazes;Cangaiba;Canoas;Capao Redondo;Caraguatatuba;Carapicuíba;Cariacica;Caruaru;Cascavel;Castanhal;Catalão;Catanduva;Caucaia;Caxias;Caxias do Sul;Ceilândia;Chapecó;Cidade Ademar;Cidade Dutra;Cidade Lider;Cidade Tiradentes;Codó?;Colatina;Colombo;Conselheiro Lafaiete;Contagem;Copacabana;Coronel Fabriciano;Cotia;Crato;Criciúma;Cubatão;Cuiabá;Curitiba!;Cursino;Diadema;Divinópolis;Dourados;Duque de Caxias;Embu das Artes;Ermelino Matarazzo;Eunápolis;Fazenda Rio Grande;Feira de Santana;Ferraz de Vasconcelos;Florianópolis;Formosa;Fortaleza!;Foz do Iguaçu;Franca;Francisco Morato;Franco da Rocha;Freguesia do Ó;Gama;Garanhuns;Goiânia!;Governador Valadares;Grajaú;Gravataí;Guaianases;Guarapari;Guarapuava;Guaratinguetá;Guarujá;Guarulhos!;Guará?;Hortolândia;Ibirité;Igarassu;Iguatemi;Ilhéus;Imperatriz;Indaiatuba;Ipatinga;Ipiranga;Ipojuca;Itabaiana;Itabira;Itaboraí;Itabuna;Itacoatiara;Itaguaí;Itaim Bibi;Itaim Paulista;Itaituba;Itajaí;Itanhaém;Itapecerica da Serra;Itaperuna;Itapetininga;Itapevi;Itapipoca;Itaquaquecetuba;Itaquera;Itatiba;Itu;Ituiutaba;Jabaquara;Jaboatão dos Guararapes;Jacareí;Jandira;Japeri;Jaraguá?;Jaraguá do Sul;Jardim Angela;Jardim Helena;Jardim Sao Luis;Jataí;Jaú;Jequié;Ji Paraná;Joinville;Jose Bonifacio;João Pessoa;Juazeiro;Juazeiro do Norte;Juiz de Fora;Jundiaí;Lagarto?;Lages;Lajeado;Lauro de Freitas;Lavras;Limeira;Linhares;Londrina;Luis Eduardo Magalhães;Luziânia;Macapá;Macaé;Maceió!;Magé?;Mairiporã;Manacapuru;Manaus!;Mandaqui;Marabá;Maracanaú;Maranguape;Maricá;Maringá;Marituba;Marília;Mauá;Mogi Guaçu;Mogi das Cruzes;Montes Claros;Mossoró;Muriaé;Natal?;Nilópolis;Niterói;Nossa Senhora do Socorro;Nova Friburgo;Nova Iguaçu;Nova Lima;Nova Serrana;Novo Gama;Novo Hamburgo;Olinda;Osasco;Ourinhos;Palhoça;Palmas;Paragominas;Paranaguá;Parauapebas;Parelheiros;Parintins;Parnamirim;Parnaíba;Passo Fundo;Passos;Patos de Minas;Paulista;Paulo Afonso;Paulínia;Paço do Lumiar;Pedreira;Pelotas;Perdizes;Petrolina;Petrópolis;Pindamonhangaba;Pinhais;Piracicaba;Piraquara;Pirituba;Planaltina;Plano Piloto;Ponta Grossa;Porto Alegre!;Porto Seguro;Porto Velho;Pouso Alegre;Poá;Poços de Caldas;Praia Grande;Presidente Prudente;Pôr do Sol;Queimados;Raposo Tavares;Recanto das Emas;Recife!;Resende;Riacho Fundo II;Ribeirão Pires;Ribeirão Preto;Ribeirão das Neves;Rio Branco;Rio Claro;Rio Grande;Rio Pequeno;Rio Verde;Rio das Ostras;Rio de Janeiro!;Rondonópolis;Sabará;Sacomã;Salto;Salvador!;Samambaia;Santa Bárbara d'Oeste;Santa Cruz do Sul;Santa Luzia;Santa Maria;Santa Rita;Santana;Santana de Parnaíba;Santarém;Santo André;Santo Antônio de Jesus;Santos;Sao Lucas;Sao Rafael;Sapopemba;Sapucaia do Sul;Sarandi;Senador Canedo;Serra?;Sertãozinho;Sete Lagoas;Simões Filho;Sinop;Sobral;Sorocaba;Sorriso;Sumaré;Suzano;São Bernardo do Campo;São Caetano do Sul;São Carlos;São Gonçalo do Amarante;São José;São José de Ribamar;São José do Rio Preto;São José dos Campos;São José dos Pinhais;São João de Meriti;São Leopoldo;São Lourenço da Mata;São Luís;São Mateus;São Paulo!;São Pedro da Aldeia;São Vicente;Taboão da Serra;Taguatinga;Tangará da Serra;Tatuí;Taubaté;Teixeira de Freitas;Teresina;Teresópolis;Teófilo Otoni;Timon?;Toledo;Trindade;Tubarão;Uberaba;Uberlândia;Ubá;Umuarama;Uruguaiana;Valinhos;Valparaíso de Goiás;Varginha;Vespasiano;Viamão;Vila Andrade;Vila Curuca;Vila Jacui;Vila Maria;Vila Mariana;Vila Matilde;Vila Medeiros;Vila Prudente;Vila Velha;Vitória;Vitória da Conquista;Vitória de Santo Antão;Volta Redonda;Votorantim;Várzea Grande;Várzea Paulista;Águas Claras;Águas Lindas de Goiás|
    city BS|Nassau|
    city BW|Francistown;Gaborone|
    city BY|Baranovichi;Barysaw;Bobruysk;Brest;Homyel';Hrodna;Lida;Mahilyow;Mazyr;Minsk!;Orsha;Pinsk;Vitebsk|
    city CA|Abbotsford;Ahuntsic-Cartierville;Ajax;Barrie;Brampton;Brantford;Burlington;Burnaby;Calgary!;Cambridge;Chilliwack;Coquitlam;Dartmouth;Delta?;Edmonton!;Etobicoke;Gatineau;Gloucester;Greater Sudbury;Guelph;Halifax;Hamilton;Kamloops;Kelowna;Kingston;Kitchener?;La Cité-Limoilou;Langley;Laval;Le Plateau-Mont-Royal;Le Vieux-Longueuil;Lethbridge;London;Longueuil;Lévis;Markham;Mercier–Hochelaga-Maisonneuve;Milton;Mississauga;Montréal!;Nepean;Newton?;Oakville;Orléans;Oshawa;Ottawa!;Ottawa South;Québec;Red Deer;Regina;Richmond;Richmond Hill;Rivière-des-Prairies–Pointe-aux-Trembles;Rosemont–La Petite-Patrie;Saanich;Saguenay;Saint-Louis-de-Terrebonne;Sainte-Foy;Saskatoon?;Sherbrooke;St. Catharines;St. John's;Surrey?;Sydney;Terrebonne;Thunder Bay;Toronto!;Trois-Rivières;Vancouver;Vaughan;Victoria;Ville-Marie;Villeray–Saint-Michel–Parc-Extension;Waterloo;Whalley;Whitby;Windsor;Winnipeg|
    city CD|Bakwa;Bandundu Province;Beni?;Boma?;Bukama;Bukavu;Bumba;Bunia;Butembo;Gandajika;Gemena;Goma;Ilebo;Inkisi;Isiro;Kabinda;Kalemie;Kamina;Kananga!;Kikwit;Kindu;Kinshasa!;Kipushi;Kisangani!;Kolwezi;Likasi;Lisala;Lubumbashi!;Masina;Matadi;Mbandaka;Mbanza-Ngungu;Mbuji-Mayi!;Moanda;Mwene;Mwene-Ditu;Tshikapa;Tshilenge;Uvira|
    city CF|Bangui;Berbérati;Bimbo;Bégoua;Carnot|
    city CG|Brazzaville!;Dolisie;Nkayi;Pointe-Noire!|
    city CH|Basel;Bern;Geneva?;Lausanne;Winterthur;Zürich|
    city CI|Abengourou;Abidjan!;Abobo!;Anyama;Bondoukou;Bonon;Bouaflé;Bouaké;Dabou;Daloa;Daoukro;Divo;Duekoué;Gagnoa;Korhogo;Koumassi;Man?;Marcory;San-Pédro;Sinfra;Soubré;Séguéla;Yamoussoukro|
    city CL|Alto Hospicio;Antofagasta;Arica;Calama;Chillán;Colina;Concepción;Copiapó;Coquimbo;Coronel;Curicó;Iquique;La Pintana;La Serena;Lampa;Lo Prado;Los Ángeles;Maipú;Osorno;Peñalolén;Puente Alto;Puerto Montt;Punta Arenas;Quilicura;Quilpué;Rancagua;Renca;San Bernardo;San Pedro de la Paz;Santiago!;Talca;Talcahuano;Temuco;Valdivia;Valparaíso;Villa Mercedes;Viña del Mar;Ñuñoa|
    city CM|Bafoussam;Bamenda;Bertoua;Buea;Douala!;Edéa?;Foumban;Kousséri;Kumba;Kumbo;Limbe;Maroua;Ngaoundéré;Nkongsamba;Yaoundé!;Ébolowa|
    city CN|Acheng;Aihui;Anbu;Anda?;Ankang;Anliu;Anning;Anqing;Anqiu;Anshan!;Anshun;Anyang!;Aqsu;Artux;Bachuan;Baicheng;Baise;Baisha;Baishan;Baiyin;Banan;Bao'an!;Bao'an Centre;Baoding!;Baoji!;Baoshan!;Baotou!;Bashan;Basuo;Bayan Nur!;Bazhong!;Bei'an;Beibei;Beihai;Beijing!;Beiliu;Beining;Beipiao;Bengbu;Benxi;Bijie!;Binzhou;Bishan;Bole?;Boshan;Bozhou!;Buhe;Cangzhou;Changchun!;Changde!;Changji;Changle;Changning;Changsha!;Changshu!;Changyi;Changyuan;Changzheng;Changzhi!;Changzhou!;Chaohu;Chaoyang;Chaozhou!;Chengde;Chengdu!;Chenggu;Chenghua;Chengqiao;Chengtangcun;Chengzhong;Chenzhou;Chifeng;Chizhou;Chongming;Chongqing!;Chongzuo;Chuxiong;Chuzhou;Chéngguān Qū;Chóngfú;Cixi!;Dachang;Dali?;Dalian!;Daliang;Dandong;Danshui;Daqing!;Dasha;Datong!;Datun;Dawukou;Daxing;Daxing'anling;Daye;Dazhou!;Dehui;Dengzhou;Deyang;Dezhou;Didao;Dingxi;Dingzhou;Doilungdêqên;Dongguan!;Donghai;Dongling;Dongtai;Dongyang;Dongying;Dunhua;Dunhuang;Duyun;E'zhou;Encheng;Enshi;Ezhou;Fangchenggang;Fendou;Fengcheng;Fenghuang;Fengxiang!;Foshan!;Fu'an;Fuding;Fuji?;Fuling;Fushun!;Fuxin;Fuyang!;Fuyu;Fuzhou!;Gangu Chengguanzhen;Ganzhou!;Gaojing;Gaomi;Gaoping;Gaozhou;Gejiu;Ghulja;Gongheyong;Gongzhuling;Guang'an;Guangshui;Guangyuan;Guangzhou!;Guankou!;Gucun;Guigang!;Guilin!;Guixi;Guiyang!;Gujangbagh;Guli;Gulin;Gunan;Guyuan;Haicheng;Haikou!;Hailar;Hailin;Hailun;Haimen;Hami?;Handan!;Hanfeng;Hangu;Hangzhou!;Hanjia;Hanzhong!;Harbin!;Hebi;Hechi;Hechuan;Hedong;Hefei!;Hegang;Heihe;Hejiang;Hengshan;Hengshui;Hengyang!;Hepo;Hepu;Heshan!;Heyuan;Heze!;Hezhou!;Hohhot!;Honggang;Hongkou;Huacheng;Huadian;Huai'an!;Huaibei!;Huaihua;Huainan!;Huanggang;Huangpu;Huangshan;Huangshi;Huangzhou;Huayin;Huicheng;Huinong;Huixing;Huizhou!;Hulan;Hulan Ergi;Huludao;Hulunbuir;Humen;Huocheng;Huzhou!;Jalai Nur;Ji'an;Jiading!;Jiagedaqi;Jiamusi;Jianchang;Jiangmen!;Jiangyin!;Jiangyou;Jianshui;Jiaohe;Jiaojiang;Jiaozhou;Jiaozuo;Jiashan;Jiawang;Jiaxing!;Jiayuguan;Jiazi;Jieshi;Jieshou;Jieyang!;Jijiang;Jilin!;Jinan!;Jinchang;Jincheng;Jinfeng;Jing'an;Jingdezhen;Jinghong;Jingling?;Jingmen;Jingzhi;Jingzhou!;Jinhua!;Jining!;Jinjiang!;Jinshan;Jinshanlu;Jinzhong!;Jinzhou;Jishou;Jishu;Jiujiang!;Jiupu;Jiuquan;Jiutai;Jixi;Jiyuan;Jizhou;Kaifeng!;Kaili;Kaiyuan;Kangding;Karamay;Kashgar;Korla;Kunming!;Kunshan!;Laibin;Laiwu;Laixi;Laiyang;Laizhou;Langfang;Lanzhou!;Laohekou;Lecheng;Leiyang;Lengshuijiang;Leshan;Lhasa;Lhoka;Lianghu;Liangping;Lianhe;Lianjiang;Lianshan;Lianyungang!;Liaocheng!;Liaoyang;Licheng;Lichuan;Lijiang;Lincang;Linfen;Linqu;Linshui;Linxi;Linxia Chengguanzhen;Linyi!;Lishui;Liupanshui!;Liuzhi;Liuzhou!;Lizhi;Longfeng;Longgang;Longjiang;Longjing;Longling County;Longshan;Longshui;Longyan!;Loudi;Lu'an!;Luancheng;Luodian;Luohe!;Luohu District!;Luojiang;Luoyang!;Lushui;Luzhou;Lüliang!;Ma'anshan;Maba;Macheng;Majie;Maoming!;Meishan!;Meizhou;Mengmao;Mengzi;Mentougou;Mianyang!;Mianzhu, Deyang, Sichuan;Mingshui;Minhang!;Mudanjiang;Nada;Nanbin;Nanchang!;Nanchong!;Nanchuan;Nancun;Nanjin;Nanjing!;Nanning!;Nanpiao;Nanping;Nanqiao;Nantong!;Nantou;Nanyang!;Nehe;Neijiang!;Nianbo;Ning'er;Ningbo!;Ningde;Nossa Senhora de Fátima;Nyingchi;Ordos!;Pailou?;Panjin!;Panshan;Panzhihua;Peicheng;Pengpu;Pengze;Pingdingshan;Pingdu;Pingliang;Pingshan;Pingwu County;Pingxiang;Pizhou;Pu'er;Pudong!;Pulandian;Puning;Puqi;Putian!;Putuo!;Puxi!;Puyang!;Puyang Chengguanzhen;Qianjiang;Qiaotou;Qibao;Qingdao!;Qingnian;Qingpu!;Qingyang!;Qingyuan!;Qingzhou;Qinhuangdao;Qinzhou!;Qionghai;Qiqihar;Qitaihe;Quanzhou!;Qujing!;Quzhou;Rizhao;Rugao;Rui'an;Salaqi;Sanhe;Sanmenxia;Sanming;Sanshui;Santo António;Sanya!;Shache;Shahecheng;Shajing;Shanghai!;Shangluo;Shangqiu!;Shangrao!;Shangri-La;Shangyu;Shangzhi;Shanhaiguan;Shantou!;Shanwei;Shaoguan!;Shaoshan;Shaowu;Shaoxing!;Shaoyang;Shaping?;Shenglilu;Shenyang!;Shenzhen!;Shihezi;Shijiazhuang!;Shijie;Shilong;Shiqi;Shiqiao;Shiyan!;Shizuishan;Shouguang;Shuangcheng;Shuanglonghu;Shuangyashan;Shuifu;Shuizhai;Shunyi;Shuozhou;Siping?;Songcheng;Songjiang!;Songnan;Songyuan;Suicheng;Suihua;Suining;Suizhou;Sujiatun;Suqian!;Suzhou!;Tacheng;Tai'an!;Taibai;Taicang;Taishan;Taiyuan!;Taizhou!;Tanggu;Tanghe;Tangshan!;Tantou;Tanzhou;Taonan;Taozhou;Tengyue;Tianfu;Tianjin!;Tianshui!;Tieli;Tieling;Tongchuan;Tongchuanshi;Tonghua;Tongliao;Tongling;Tongren;Tongshan;Tongzhou;Tumxuk;Turpan;Ulanhot;Ulanqab;Wafangdian;Wanning;Wansheng;Wanxian;Wanzhou!;Wayaobu;Weifang!;Weihai;Weinan!;Wenchang;Wenshan City;Wenzhou!;Wuchuan;Wuda;Wugang;Wuhai;Wuhan!;Wuhu!;Wujiaqu;Wushan;Wuwei!;Wuxi!;Wuxue;Wuyishan;Wuzhishan;Wuzhong!;Wuzhou;Xi'an!;Xiamen!;Xiangcheng;Xiangtan;Xiangyang!;Xianning;Xiantao;Xianyang!;Xiaogan;Xiayang;Xiazhen;Xichang;Xigang;Xilin Hot;Xilinhot;Xincheng;Xindi;Xinghua;Xingning;Xingtai;Xingyi;Xining!;Xinji;Xinqiao;Xintai;Xinxiang!;Xinyang!;Xinyi;Xinyu;Xinyuan;Xinzhai;Xinzhou;Xiulin;Xiuying;Xuancheng;Xuanhua;Xuchang!;Xuhui!;Xunchang;Xuyong;Xuzhou!;Ya'an;Yakeshi;Yan'an;Yancheng!;Yangcheng;Yangchun;Yanghang;Yangjiang!;Yangpu!;Yangquan;Yangshuo;Yangzhou!;Yanji;Yantai!;Yanzhou;Yezhou;Yibin;Yichang!;Yichun!;Yidu;Yinchuan!;Yingkou;Yingtan;Yintai;Yiwu!;Yixing!;Yizhou;Yong'an;Yongchuan;Yongji;Yongzhou!;Yuci;Yuepu;Yueyang;Yulin!;Yuncheng;Yunfu!;Yunlong;Yushu;Yuxi;Yuyao;Zaoyang;Zaozhuang;Zhabei;Zhalantun;Zhangjiagang!;Zhangjiajie;Zhangjiakou;Zhangye;Zhangzhou;Zhanjiang!;Zhaodong;Zhaoqing!;Zhaotong;Zhaoyuan;Zhaozhou;Zhengding;Zhengzhou!;Zhenjiang;Zhenping;Zhenzhou;Zhicheng;Zhonghe;Zhongshan!;Zhongwei!;Zhongxiang;Zhoucun;Zhoukou;Zhoushan;Zhu Cheng City!;Zhucheng;Zhuhai!;Zhuji;Zhujing;Zhumadian;Zhuzhou!;Zibo!;Zigong!;Zitong;Ziyang;Zoucheng;Zunyi!;Ürümqi!;Ālā'ĕr|
    city CO|Armenia;Barrancabermeja;Barranquilla!;Bello;Bogotá!;Bucaramanga;Buenaventura;Cali!;Cartagena;Cartago;Chía?;Cúcuta;Dosquebradas;Envigado;Facatativá;Florencia;Floridablanca;Funza;Girardot City;Girón;Guadalajara de Buga;Ibagué;Itagüí;Kennedy;Madrid;Magangué;Maicao;Malambo?;Manizales;Medellín!;Montería;Mosquera;Neiva;Ocaña;Palmira;Pasto;Pereira?;Piedecuesta;Pitalito;Popayán;Quibdó;Riohacha;Rionegro;Sabanalarga;Santa Marta;Sincelejo;Soacha;Sogamoso;Soledad;Tuluá;Tunja;Valledupar;Villavicencio;Yopal;Zipaquirá|
    city CR|San José|
    city CU|Alamar;Almendares;Arroyo Naranjo;Balcón de la Lisa;Bayamo?;Boyeros;Camagüey;Centro Habana;Cerro;Ciego de Ávila;Cienfuegos;Ciudad Camilo Cienfuegos;Diez de Octubre;Fontanar;Guanabacoa;Guantánamo;Havana!;Holguín;Las Tunas;Mantilla?;Manzanillo?;Marianao;Matanzas;Palma Soriano;Pinar del Río;Plaza de la Revolución;San Miguel del Padrón;Sancti Spíritus;Santa Clara;Santiago de Cuba;Vedado|
    city CV|Praia|
    city CW|Willemstad|
    city CY|Limassol;Nicosia|
    city CZ|Brno;Liberec;Ostrava;Pilsen;Prague!|
    city DE|Aachen;Altona;Augsburg;Bergedorf;Bergisch Gladbach;Berlin!;Bielefeld;Bochum;Bonn;Bottrop;Braunschweig;Bremen;Bremerhaven;Charlottenburg;Chemnitz;Darmstadt;Dortmund;Dresden;Duisburg;Düsseldorf;Eimsbüttel;Erfurt;Erlangen;Essen;Frankfurt am Main;Freiburg;Friedrichshain;Fürth;Gelsenkirchen;Gera;Göttingen;Hagen;Halle;Hamburg!;Hamburg-Mitte;Hamburg-Nord;Hamm;Hannover;Harburg;Heidelberg;Heilbronn;Herne?;Hildesheim;Ingolstadt;Jena;Karlsruhe;Kassel;Kiel?;Koblenz;Krefeld;Kreuzberg;Köln!;Leipzig;Leverkusen;Ludwigshafen am Rhein;Lübeck;Magdeburg;Mainz;Mannheim;Marienthal;Marzahn;Mitte;Moers;Munich!;Mönchengladbach;Mülheim;Münster;Neue Neustadt;Neukölln;Neuss;Nippes;Nuremberg;Oberhausen;Offenbach;Oldenburg;Osnabrück;Paderborn;Pforzheim;Porz am Rhein;Potsdam;Prenzlauer Berg;Recklinghausen;Regensburg;Remscheid;Reutlingen;Rodenkirchen;Rostock;Saarbrücken;Salzgitter;Schöneberg;Siegen;Solingen;Stuttgart;Trier?;Ulm;Wandsbek;Wiesbaden;Wilmersdorf;Wolfsburg;Wuppertal;Würzburg|
    city DJ|Balbala;Djibouti|
    city DK|Aalborg;Copenhagen!;Odense;Århus|
    city DO|Bella Vista;La Romana;La Vega;Puerto Plata;Punta Cana;Salvaleón de Higüey;San Cristóbal;San Francisco de Macorís;San Pedro de Macorís;Santiago de los Caballeros!;Santo Domingo!;Santo Domingo Este;Santo Domingo Oeste|
    city DZ|Algiers!;Annaba;Aïn Beïda;Bab Ezzouar;Baraki;Batna;Biskra;Blida;Bordj Bou Arreridj;Bordj el Kiffan;Bou Saâda;Béchar;Béjaïa;Chlef;Constantine;Djelfa;El Achir;El Eulma;El Oued;Ghardaïa;Guelma;Jijel;Khenchela;Laghouat;M'Sila;Mascara?;Mostaganem;Médéa;Oran;Ouargla;Relizane;Rouiba;Saïda;Sidi Bel Abbes;Skikda;Souk Ahras;Sétif;Tiaret;Tizi Ouzou;Tlemcen;Touggourt;Tébessa|
    city EC|Ambato;Cuenca;Daule;Eloy Alfaro;Esmeraldas;Guayaquil!;Ibarra;Latacunga;Loja;Machala;Manta?;Milagro;Portoviejo;Quevedo;Quito!;Riobamba;Santo Domingo de los Colorados|
    city EE|Lasnamäe;Tallinn|
    city EG|Abnūb;Abū Kabīr;Abū Tīj;Akhmīm;Al 'Āshir min Ramaḑān;Al Fashn;Al Fayyum;Al Khuşūş;Al Mansurah;Al Manzalah;Al Maţarīyah;Al Maḩallah al Kubrá;Al Qāhirah al Jadīdah;Al Ḩawāmidīyah;Al-'Ubūr;Alexandria!;Arīsh;As Sinbillāwayn;Ashmūn;Assiut;Aswān;Banhā;Banī Mazār;Banī Suwayf;Bilbeis;Bilqās;Būsh?;Cairo!;Damanhur;Damietta;Dayrūţ;Dikirnis;Disūq;Esna;Fāqūs;Girga;Giza!;Hurghada;Idkū;Ismailia;Kafr ad Dawwār;Kafr ash Shaykh;Kirdāsah;Kom Ombo;Luxor;Madīnat an Naşr;Maghāghah;Mallawī;Manfalūţ;Marsá Maţrūḩ;Minya;Munūf;Mīt Ghamr;New Cairo;Port Said;Qalyub;Qina;Rosetta;Samālūţ;Shibīn al Kawm;Shubrā al Khaymah!;Sinnūris;Sohag;Suez;Tanta;Zagazig;Zefta;Ţahţā;Ţalkhā;Ţimā;Ḩadā'iq al Qubbah;Ḩalwān|
    city EH|Dakhla;Laayoune|
    city ER|Asmara|
    city ES|A Coruña;Albacete;Alcalá de Henares;Alcobendas;Alcorcón;Algeciras;Alicante;Almería;Arganzuela;Badajoz;Badalona;Barakaldo;Barcelona!;Bilbao;Burgos;Cadiz;Carabanchel;Cartagena;Castelló de la Plana;Chamartín;Chamberí;Ciudad Lineal;Ciutat Vella;Córdoba?;Delicias;Dos Hermanas;Eixample;Elche;Fuencarral;Fuencarral-El Pardo;Fuenlabrada;Getafe;Gijón;Girona;Granada?;Gràcia;Horta-Guinardó;Hortaleza;Huelva;Jaén;Jerez de la Frontera;L'Hospitalet de Llobregat;La Laguna;Las Palmas de Gran Canaria;Latina;Leganés;León;Lleida;Logroño;Madrid!;Madrid Centro;Marbella;Mataró;Moncloa-Aravaca;Moratalaz;Murcia;Málaga;Móstoles;Nou Barris;Orihuela;Ourense;Oviedo;Palma?;Pamplona;Parla;Puente de Vallecas;Retiro;Reus;Sabadell;Salamanca;San Blas-Canillejas;Sant Andreu;Sant Martí;Santa Coloma de Gramenet;Santa Cruz de Tenerife;Santander;Sants-Montjuïc;Sarrià-Sant Gervasi;Sevilla;Tarragona?;Telde;Terrassa;Tetuán de las Victorias;Torrejón de Ardoz;Usera;Valencia;Valladolid;Vigo;Villaverde;Zaragoza|
    city ET|Addis Ababa!;Arba Minch;Awasa;Bahir Dar;Bishoftu;Burayu;Debre Birhan;Debre Mark'os;Debre Tabor;Dessie;Dire Dawa;Dīla;Gonder;Harar;Hosa'ina;Inda Silasē;Jijiga;Jimma;Kombolcha;Mek'ele;Nazrēt;Nek'emtē;Sebeta;Shashamane;Sodo;Warder?;Weldiya;Ādīgrat;Ārabī;Āsela|
    city FI|East Helsinki;Espoo;Helsinki;Jyväskylä;Kuopio;Lahti;Oulu;Tampere;Turku;Vantaa|
    city FR|Aix-en-Provence;Amiens;Angers;Argenteuil;Besançon;Bordeaux;Boulogne-Billancourt;Brest;Caen;Cergy-Pontoise;Clermont-Ferrand;Dijon;Grenoble;Le Havre;Le Mans;Lille;Limoges;Lyon;Marne La Vallée;Marseille;Metz;Montpellier;Montreuil;Mulhouse;Nancy?;Nantes;Nice?;Nîmes;Orléans;Paris!;Perpignan;Reims;Rennes;Rouen;Saint-Quentin-en-Yvelines;Saint-Étienne;Strasbourg;Toulon;Toulouse;Tours;Villeurbanne|
    city GA|Franceville;Libreville;Port-Gentil|
    city GB|Aberdeen;Archway?;Barking?;Basildon;Basingstoke;Bath?;Becontree;Bedford;Belfast;Bexley;Birkenhead;Birmingham!;Blackburn;Blackpool;Bolton;Bournemouth;Bradford;Brent?;Brighton;Bristol;Burnley;Burton upon Trent;Cambridge;Cardiff;Chelmsford;Cheltenham;Chesterfield?;City of Westminster;Colchester;Coventry;Crawley?;Croydon?;Dagenham;Derby?;Doncaster;Dudley?;Dundee;Eastbourne;Edinburgh;Enfield Town;Exeter;Gillingham;Glasgow;Gloucester;Harrow?;High Wycombe;Huddersfield;Ilford;Ipswich;Islington;Kingston upon Hull;Leeds;Leicester;Lincoln;Liverpool;London!;Luton;Maidstone;Manchester;Mansfield;Mendip;Middlesbrough;Milton Keynes;Newcastle under Lyme;Newcastle upon Tyne;Newport;Northampton;Norwich;Nottingham;Oldham;Oxford;Peterborough;Plymouth;Poole;Portsmouth;Preston;Reading?;Rotherham;Saint Peters;Salford;Sheffield;Slough?;Solihull;Southampton;Southend-on-Sea;St Helens;Stockport;Stoke-on-Trent;Sunderland;Sutton;Sutton Coldfield;Swansea;Swindon;Telford?;Tottenham;Wakefield;Walsall;Walthamstow;Warrington;Watford;West Bromwich;Wigan?;Woking;Wolverhampton;Worcester?;Worthing;York?|
    city GE|Batumi;Kutaisi;Rustavi;Tbilisi!|
    city GH|Accra!;Amanfrom;Ashaiman;Atsiaman;Cape Coast;Koforidua;Kumasi!;Medina Estates;Obuase;Sekondi;Sekondi-Takoradi;Takoradi;Tamale?;Tema;Teshi Old Town;Twifu Praso|
    city GM|Serekunda|
    city GN|Camayenne!;Conakry!;Dixinn;Dubréka;Kamsar;Kankan;Kindia;Kissidougou;Labé;Manéah;Nzérékoré;Siguiri|
    city GQ|Bata;Malabo|
    city GR|Athens;Irákleion;Kallithéa;Lárisa;Peristéri;Piraeus;Pátra;Thessaloníki|
    city GT|Chichicastenango;Chinautla;Chiquimula;Coatepeque;Cobán;Escuintla;Guatemala City;Jalapa?;Jutiapa;Mixco;Petapa;Puerto Barrios;Quetzaltenango;San Juan Sacatepéquez;Santa Lucía Cotzumalguapa;Totonicapán;Villa Canales;Villa Nueva|
    city GW|Bissau|
    city GY|Georgetown|
    city HK|Aberdeen;Fanling;Hong Kong!;Hong Kong Island!;Kowloon!;Kowloon City;Kowloon City Centre;Kwai Chung;Ma On Shan;New Territories!;San Tung Chung Hang;Sha Tin;Sham Shui Po;Tai Po;Tin Shui Wai;Tseung Kwan O;Tsing Yi Town;Tsuen Wan;Tuen Mun;Tung Chung;Victoria;Wan Chai;Wong Tai Sin;Yuen Long;Yuen Long Kau Hui;Yuen Long San Hui|
    city HN|Catacamas;Choloma;Danlí?;El Progreso;La Ceiba;Olanchito;Puerto Cortez;San Pedro Sula;Siguatepeque;Tegucigalpa;Tocoa|
    city HR|Rijeka;Split?;Zagreb|
    city HT|Arcahaie;Cap-Haïtien;Carrefour;Croix-des-Bouquets;Delmas;Dessalines;Jacmel;Les Cayes;Léogâne;Port-au-Prince!;Port-de-Paix;Pétionville;Saint-Marc;Tigwav|
    city HU|Buda?;Budapest!;Budapest III. kerület;Budapest XI. kerület;Budapest XIII. kerület;Debrecen;Győr;Kecskemét;Miskolc;Nyíregyháza;Pest!;Pécs;Szeged;Székesfehérvár;Zugló;Újpest|
    city ID|Adiwerna;Ambon?;Arjawinangun;Astanajapura;Balikpapan;Banda Aceh;Bandar Lampung!;Bandung!;Banjar;Banjaran;Banjarbaru;Banjarmasin;Banyuwangi;Batam!;Batang;Batu;Baturaja;Baubau;Bekasi!;Belawan;Bengkulu;Bima;Binjai;Bitung;Blitar;Bogor!;Bontang;Bukittinggi;Ciamis;Ciampea;Cianjur;Cibinong;Cikampek;Cikarang;Cikupa;Cilacap;Cilegon;Cileungsir;Cileunyi;Cimahi;Ciputat;Cirebon;Citeureup;Curug;Denpasar;Depok!;Dumai;Garut;Gorontalo;Grogol;Gunungsitoli;Indramayu;Jakarta!;Jambi City;Jayapura;Jember;Jepara!;Jombang;Karawang;Kediri;Kedungwuni;Kendari;Kisaran;Klaten;Klungkung;Kotamobagu;Kresek;Kuningan;Kupang;Labuan Bajo;Langsa;Lawang;Lembang;Lhokseumawe;Loa Janan;Lubuklinggau;Lumajang;Madiun;Magelang;Makassar!;Malang;Manado;Manokwari;Martapura;Mataram;Medan!;Merauke;Metro;Mojokerto;Negara;Padalarang;Padang;Padangsidempuan;Palangkaraya;Palembang!;Palopo;Palu;Pamanukan;Pamulang;Pangkalanbuun;Pangkalpinang;Pare?;Parepare;Parung;Pasarkemis;Paseh;Pasuruan;Pati;Payakumbuh;Pekalongan;Pekanbaru!;Pelabuhanratu;Pemalang;Pematangsiantar;Perbaungan;Percut;Plumbon;Pontianak?;Prabumulih;Probolinggo;Purwakarta;Purwodadi;Purwokerto;Rangkasbitung;Rantauprapat;Rengasdengklok;Salatiga;Samarinda;Sampit;Sawangan;Semarang!;Sepatan;Serang?;Sidoarjo;Singaraja;Singkawang;Singosari;Situbondo;Soreang;Sorong;South Tangerang!;Subang;Subulussalam;Sukabumi;Sukawati;Sumedang;Sumedang Utara;Sungai Penuh;Sungailiat;Sunggal;Surabaya!;Surakarta;Tangerang!;Tanjung Pandan;Tanjung Pinang;Tanjungbalai;Tarakan;Tasikmalaya;Tebingtinggi;Tegal;Teluknaga;Ternate?;Timika;Toli-Toli;Ungaran;Watampone;Weru;Yogyakarta|
    city IE|Cork?;Dublin!;Limerick;South Dublin|
    city IL|Ashdod;Ashkelon;Bat Yam;Beersheba;Bet Shemesh;Bnei Brak;Haifa;H̱olon;Jaffa;Jerusalem;Kfar Saba;Netanya;Petaẖ Tiqva;Ramat Gan;Reẖovot;Rishon LeTsiyyon;Tel Aviv;West Jerusalem|
    city IN|Abohar;Achalpur;Adoni;Agartala;Agra!;Ahilyanagar;Ahmedabad!;Airoli;Aizawl;Ajmer;Akola;Alandur;Alappuzha;Alwar;Alīgarh;Amaravati;Ambala Sadar;Ambarnath;Ambattur;Ambikāpur;Ambur;Ambāla;Amravati;Amreli;Amritsar!;Amroha;Anand;Anantapur;Anantnag;Arrah?;Ashoknagar Kalyangarh;Aurangabad!;Aurangābād;Avadi;Azamgarh;Badlapur;Bagaha;Bagalkot;Bahadurgarh;Baharampur;Bahraigh;Baidyabāti;Balasore;Ballari;Bangaon;Baranagar;Barddhamān;Bareilly;Baripāda;Barnāla;Barshi;Basirhat City;Bastī;Bathinda;Batāla;Beed;Begusarai;Belagavi;Bengaluru!;Bettiah;Betūl;Beāwar;Bhadrak;Bhadreswar;Bhadrāvati;Bharatpur;Bharūch;Bhavnagar;Bhayandar;Bhetia;Bhilai;Bhilwara;Bhimavaram;Bhind;Bhiwadi;Bhiwandi;Bhiwāni;Bhopal!;Bhubaneswar;Bhuj;Bhusawal;Bhāgalpur;Bhālswa Jahangirpur;Bhātpāra;Bidar?;Bihār Sharīf;Bikaner;Bilimora;Bilāspur;Bokāro;Borivli;Botad;Brahmapur;Budaun;Bulandshahr;Burhānpur;Burāri;Buxar;Bāli?;Bālurghāt;Bānda?;Bānkura;Bānsbāria;Bānswāra;Bārākpur;Bārān;Bārāsat;Būndi;Chandannagar;Chandigarh;Chanduasi;Chas;Chennai!;Chhatarpur;Chhindwāra;Chikmagalūr;Chilakalūrupet;Chirmiri;Chitradurga;Chittoor;Chittorgarh;Chānda;Chāpra;Chūru;Coimbatore!;Cuddalore;Cuttack;Dalūpura;Dam Dam;Damoh;Darbhanga;Datia;Davangere;Deesa;Dehradun;Delhi!;Delhi Cantonment;Deoghar;Deoli;Deoria;Dewas;Dhamtari;Dhanbad!;Dharashiv;Dharmavaram;Dhaulpur;Dhule;Dhārāvi;Dibrugarh;Dimāpur;Dinapore;Dinapur Nizamat;Dindigul;Dohad;Dombivali!;Durg;Durgapur;Dārjiling;Eluru;Erode?;Etah;Etāwah;Faridabad!;Farrukhābād;Fatehpur;Firozpur;Fyzābād;Fīrozābād;Gadag;Gadag-Betageri;Gajuwaka;Gandhinagar;Gangavati;Gangtok;Gangāpur;Gaya;Ghazīpur;Ghāziābād!;Giridih;Godhra;Gokalpur;Gondal;Gondiā;Gondā City;Gorakhpur!;Greater Noida;Gudivāda;Guna?;Gundupālaiyam;Guntakal;Guntur;Gurugram;Guwahati;Gwalior!;Gyānpur;Gāndhīdhām;Haldia;Haldwani;Hanumāngarh;Hardoī;Haridwar;Hashtsāl;Hassan;Hazāribāgh;Hindaun;Hindupur;Hinganghāt;Hisar;Hosapete;Hoshiārpur;Hosūr;Howrah!;Hubballi;Hugli;Hyderabad!;Hābra;Hājīpur;Hālīsahar;Hāpur;Hāthras;Ichalkaranji;Imphal;Indore!;Itārsi;Jabalpur!;Jagdalpur;Jagtiāl;Jagādhri;Jahānābād;Jaigaon;Jaipur!;Jalandhar;Jalgaon;Jalpāiguri;Jammu;Jamnagar;Jamshedpur!;Jamālpur;Jaunpur;Jetpur;Jhunjhunūn;Jhānsi;Jodhpur!;Jorhat;Jājmau;Jālna;Jāmuria;Jīnd;Jūnāgadh;Kadapa;Kaithal;Kalaburagi;Kallakurichi!;Kalol;Kalyān!;Kanayannur;Kanchipuram;Kanhangad;Kanpur!;Kanpur Cantonment;Karnāl;Karol Bāgh;Karur;Karāwalnagar;Karīmnagar;Kashipur;Katihar;Khammam;Khandwa;Khanna;Kharagpur;Khardah;Khargone;Khurja;Kirāri Sulemānnagar;Kishanganj;Kishangarh;Kochi;Kolhāpur;Kolkata!;Kollam;Kolār;Korba;Kota!;Kozhikode;Krishnanagar;Kukatpally;Kulti;Kumarapalayam;Kumbakonam;Kurichchi;Kurnool;Kushinagar;Kākināda;Kāmārhāti;Kānchrāpāra;Kāraikkudi;Lakhīmpur;Lal Bahadur Nagar;Lalitpur;Latur;Loni;Lucknow!;Ludhiana!;Machilīpatnam;Madanapalle;Madhavaram;Madhurampur Dehri;Madhyamgram;Madurai!;Mahbūbnagar;Maheshtala;Mahesāna;Malappuram;Malda;Malegaon;Malkajgiri;Mandoli;Mandsaur;Mandya;Mangalagiri;Mangaluru;Mango?;Mathura;Mau?;Medinīpur;Meerut!;Miryalaguda;Mirzāpur;Moga;Mohali;Morena;Mormugao;Morvi;Morādābād;Mothīhāri;Muktsar;Mulugu;Mumbai!;Munger;Murwāra;Mustafābād;Muzaffarnagar;Muzaffarpur;Mysuru;Māler Kotla;Nadiād;Nagaon;Nagapattinam;Nagda;Nagpur!;Naihāti;Najafgarh!;Nalgonda;Nanded;Nandurbar;Nandyāl;Narasaraopet;Narela;Narmadapuram;Nashik!;Navadwīp;Navi Mumbai!;Navsari;Nellore;New Delhi;Neyveli;Nimach;Nizāmābād;Noida;Nowrangapur!;Nāgaur;Nāgercoil;Nāngloi Jāt;Ongole;Ooty;Orai;Palakkad;Pallāvaram;Palwal;Panchkula;Pandit Deen Dayal Upadhyaya Nagar;Panipat;Panvel;Parbhani;Pathānkot;Patiāla;Patna!;Phagwāra;Phusro;Pimpri!;Pimpri-Chinchwad!;Pithampur;Ponnāni;Porbandar;Port Blair;Prayagraj!;Proddatūr;Puducherry;Pudukkottai;Pune!;Punāsa;Puri;Purnia;Puruliya;Pālanpur;Pāli?;Pānihāti;Pātan;Pīlibhīt;Quthbullapur;Raebareli;Raigarh;Raipur!;Rajamahendravaram;Rajapalayam;Rajpur Sonarpur;Ramagundam;Ranchi!;Ranebennur;Rasapūdipalem!;Ratlām;Raurkela Industrial Township;Rewa;Rewāri;Rishra;Robertsonpet;Rohini;Rohtak;Roorkee;Rourkela;Rudrapur;Rāichūr;Rāiganj;Rāj-Nāndgaon;Rājkot!;Rāmgundam;Rāmpur;Rāniganj;Rānipet;Rānīganj;Saharsa;Sahāranpur;Salem;Sambalpur;Sambhal;Sasarām;Satara?;Satna;Saugor;Sawai Madhopur;Secunderabad;Sehore;Seoni;Serilingampalle;Shahuwadi;Shillong;Shimla;Shivaji Nagar!;Shivamogga;Shivpuri;Sholapur;Shrīrāmpur;Shyamnagar;Shāhjānpur;Shāntipur;Silchar;Siliguri;Singrauli;Sirsa;Sivakasi;Siwān;Sonīpat;Soyībug;Sri Ganganagar;Srikakulam;Srinagar!;Sultan Pur Majra;Sultānpur;Surat!;Surendranagar;Suriāpet;Sāngli;Sīkar?;Sītāpur;Sūjāngarh;Tadepalligudem;Tadpatri;Tambaram;Teni!;Thanjavur;Thenali;Thiruvananthapuram;Thoothukudi;Thrissur;Thāne!;Thānesar;Tinsukia;Tiruchirappalli!;Tirunelveli!;Tirupati;Tiruppur;Tiruvannamalai;Tiruvottiyūr;Titāgarh;Tonk?;Tumkūr;Udaipur;Udgīr;Udupi;Ujjain;Ulhasnagar;Uluberiya;Unnāo;Uppal Kalan;Vadodara!;Valsād;Vapi;Varanasi!;Vasco da Gama;Vejalpur;Vellore;Verāval;Vidisha;Vijayapura;Vijayawada!;Virār!;Visakhapatnam!;Vizianagaram;Warangal;Wardha;Yamuna Nagar;Yavatmāl;Yelahanka;Ādilābād;Āsansol|
    city IQ|'Ākra;Abū Ghurayb;Abū al-Kahṣīb;Al 'Amārah;Al Başrah al Qadīmah!;Al Diwaniyah;Al Fallūjah;Al Fāw;Al Hillah;Al Hindīyah;Al Madīnah;Al Mawşil al Jadīdah!;Al Maḩmūdīyah;Al Miqdādīyah;Al Qurnah;Al-Kut;Al-Musayab;An Nu'mānīyah;As Samawah;Ash Sharqāt;Ash Shaţrah;Az Zubayr;Baghdad!;Baqubah;Basrah!;Bayjī;Baḥarkah;Dihok;Erbil!;Karbala!;Kelar;Khasnahzān;Khānaqīn;Kirkuk!;Kufa;Mosul!;Najaf;Nasiriyah;Nāḩiyat al Iskandarīyah;Qal'at Sukkar;Qeładizê;Ramadi;Rānyah;Sadr City!;Simele;Sulaymaniyah;Sumayl;Sāmarrā';Sīnah;Umm Qaşr;Ţūz Khūrmātū|
    city IR|Abadan;Ahar;Ahvaz;Andīmeshk;Andīsheh;Ardabīl;Arāk;Bahārestān;Bandar Abbas;Bandar-e Anzalī;Bandar-e Māhshahr;Behbahān;Bojnūrd;Borāzjān;Borūjerd;Bushehr;Bābol;Bāneh;Bīrjand;Būkān;Chālūs;Dezful;Dorūd;Eslamshahr;Fardīs;Golestān;Gonbad-e Kāvūs;Gorgān;Hamadān;Iranshahr;Isfahan!;Jahrom;Jīroft;Kamālshahr;Karaj!;Kashan;Kerman;Kermanshah;Khomeynī Shahr;Khorramabad;Khorramshahr;Khūy;Kāshmar;Kāshān;Kāzerūn;Lāhījān;Mahābād;Malāyer;Marand;Marvdasht;Marāgheh;Marīvān;Mashhad!;Masjed Soleymān;Moḩammad Shahr;Mīāndoāb;Mīāneh;Najafābād;Nasimshahr;Nasīm Shahr;Naz̧arābād;Neyshābūr;Orūmīyeh;Pardīs;Piranshahr;Pākdasht;Pārsābād;Qarchak;Qazvin;Qods;Qom;Qā'em Shahr;Qūchān;Rafsanjān;Rasht;Robāţ Karīm;Sabzevar;Sanandaj;Saqqez;Sari?;Semnan;Shahr-e Kord;Shahr-e Ṣadrā;Shahrak-e Pardīsān;Shahre Jadide Andisheh;Shahreẕā;Shahrud;Shahrīār;Shiraz!;Shāhīn Shahr;Shūshtar;Sirjan;Sāveh;Tabriz!;Tehran!;Torbat-e Ḩeydarīyeh;Varāmīn;Yazd;Zahedan;Zanjan;Zābol;Āmol;Īlām;Īz̄eh|
    city IS|Reykjavík|
    city IT|Acilia-Castel Fusano-Ostia Antica;Arezzo;Bari?;Bergamo;Bologna;Bolzano;Brescia;Cagliari;Catania;Circoiscrizione II;Circoiscrizione III;Circoiscrizione V;Circoiscrizione VI;Circoiscrizione VIII;Ferrara;Florence?;Foggia;Forlì;Genoa;Livorno;Messina;Mestre;Milan!;Modena?;Monza;Naples;Novara;Padua;Palermo;Parma?;Perugia;Pescara;Piacenza;Pisa;Prato;Quarto Oggiaro;Reggio Calabria;Reggio nell'Emilia;Rimini;Rome!;Salerno;Siracusa;Taranto;Terni;Trento;Trieste;Turin;Udine;Verona;Vicenza|
    city JM|Kingston;New Kingston;Portmore;Spanish Town|
    city JO|'Ajlūn;Amman!;Ar Ramthā;As Salţ;Irbid;Khuraybat as Sūq;Russeifa;Wādī as Sīr;Zarqa;Ḩayy Khildā;Ṣuwayliḥ|
    city JP|Abiko;Adachi;Ageo;Aihara;Aizu-Wakamatsu;Akashi;Akishima;Akita;Amagasaki;Anjō;Aomori;Arakawa;Asahikawa;Asaka;Ashikaga;Atsugi;Beppu;Bunkyo;Chiba;Chigasaki;Chikusei;Chikushino-shi;Chōfu;Chūō;Daitō;Ebetsu;Ebina;Edogawe;Fuchū;Fuji?;Fujieda;Fujimino;Fujinomiya;Fujisawa;Fukayachō;Fukui-shi;Fukuoka!;Fukushima;Fukuyama;Gifu;Ginowan;Habikino;Hachinohe;Hachiōji;Hadano;Hakodate;Hamamatsu;Handa;Hatsukaichi;Higashihiroshima;Higashikurume;Higashimurayama;Higashiosaka;Hikone;Himeji;Hino;Hirakata;Hiratsuka;Hirosaki;Hiroshima!;Hitachi;Hitachi-Naka;Honchō;Honmachi;Hōfu;Ibaraki;Ichihara;Ichikawa;Ichinomiya;Ichinoseki;Iida;Iizuka;Ikeda;Ikoma;Imabari;Inazawa;Inzai;Iruma;Isahaya;Ise;Isehara;Isesaki;Ishinomaki;Itabashi;Itami;Iwaki;Iwakuni;Iwata;Iwatsuki;Izumi;Izumisano;Izumo;Jōetsu;Kadoma;Kagoshima;Kakamigahara;Kakegawa;Kakogawachō-honmachi;Kamagaya;Kamakura;Kamirenjaku;Kanazawa;Kani;Kanoya;Karatsu;Kariya;Kashihara-shi;Kashiwa;Kashiwara;Kasuga;Kasugai;Kasukabe;Katsushika;Katsuta;Kawachi-Nagano;Kawagoe;Kawaguchi;Kawanishi;Kawasaki!;Kazo;Kirishima;Kiryū;Kisarazu;Kishiwada;Kita;Kitakyushu;Kitami;Kobe!;Kochi;Kodaira;Kofu;Koga;Koganei;Kokubunji;Komaki;Komatsu;Koshigaya;Kotō?;Kukichūō;Kumagaya;Kumamoto;Kurashiki;Kure;Kurume;Kusatsu;Kushiro;Kuwana;Kyoto!;Kōnosu;Kōriyama;Machida;Maebashi;Marugame;Matsubara;Matsudo;Matsue;Matsumoto;Matsusaka;Matsutō;Matsuyama;Meguro;Minamirinkan;Minato;Minato City;Minoh;Misato, Saitama;Mishima;Mito;Miyakonojō;Miyazaki;Moriguchi;Morioka;Musashino;Nagahama;Nagano;Nagaoka;Nagareyama;Nagasaki;Nagoya!;Naha;Nakano;Nara-shi;Narashino;Narita;Nasushiobara;Neyagawa;Niigata;Niihama;Niiza;Nishi-Tokyo-shi;Nishinomiya;Nishio;Nobeoka;Noda;Numazu;Obihiro;Odawara;Okayama;Okazaki;Okinawa;Onomichi;Osaka!;Otaru;Oyama;Saga?;Sagamihara;Saijō;Saitama!;Sakado;Sakai;Sakata;Sakura;Sandachō;Sano;Sapporo!;Sasebo;Sayama;Sendai!;Setagaya;Seto;Shibuya;Shimonoseki;Shimotoda;Shinagawa;Shinjuku;Shizuoka;Shūnan;Suginami;Suita;Sumida;Suzuka;Sōka?;Tachikawa;Taito;Tajimi;Takamatsu;Takaoka;Takarazuka;Takasaki;Takatsuki;Tama;Tochigi;Tokorozawa;Tokushima;Tokuyama;Tokyo!;Tomakomai;Tondabayashichō;Toride;Toshima;Tottori-shi;Toyama;Toyohashi;Toyokawa;Toyonaka;Toyota;Tsu;Tsuchiura;Tsukuba;Tsuruoka;Tsuyama;Tōkai;Ube;Ueda;Uji?;Urasoe;Urayasu;Uruma;Utsunomiya;Wakayama;Yachiyo;Yaizu;Yamagata;Yamaguchi;Yamato;Yao;Yokkaichi;Yokohama!;Yokosuka;Yonago;Yono;Youkaichi;Zama;Ōgaki;Ōita;Ōme;Ōmuta;Ōnojō;Ōsaki;Ōshū;Ōta;Ōtsu|
    city KE|Eldoret;Garissa;Jomvu;Juja;Kakamega!;Karuri;Khwisero;Kiambu;Kikuyu;Kisii;Kisumu;Kitale;Kitengela;Lang'ata;Limuru;Malindi;Mandera;Matuga;Mlolongo;Mombasa!;Mwala;Nairobi!;Naivasha;Nakuru;Ngong;Ongata Rongai;Ruiru;Thika|
    city KG|Bishkek;Manas?;Osh|
    city KH|Battambang;Phnom Penh!;Siem Reap;Takeo|
    city KP|Ch'ŏngdan-ŭp;Chaeryŏng-ni;Changam-ch'on;Chongjin;Haeju;Hamhŭng;Hyesan;Hŭngnam;Kaech'ŏn;Kaesŏng;Kanggye;Kangnyŏng;Kangsŏn;Man'gyŏngdae-ri;Manp'o;Namp'o;P'yŏngsŏng;Paech'ŏn-ŭp;Paek'ak;Pyongyang!;Sariwŏn-si;Sinch'ŏn-ŭp;Sinp'o;Sinŭiju;Songnim-ni;Sunch'ŏn;Tŏkch'ŏn;Wŏnsan;Ŭllyul|
    city KR|Andong;Ansan-si;Anyang-si;Bucheon-si;Busan!;Changwon!;Cheonan;Cheongju-si;Chinju;Chuncheon;Chungju;Daegu!;Daejeon!;Donghae City;Gangneung;Geoje;Gijang;Gimcheon;Gimpo-si;Goyang-si!;Gumi;Gunpo;Gunsan;Guri-si;Gwangju!;Gwangmyeong;Gwangyang;Gyeongju;Gyeongsan-si;Hanam;Hwado;Hwaseong-si;Icheon-si;Iksan;Incheon!;Jeju City;Jeongeup;Jeonju;Kimhae;Masan;Mokpo;Osan;Pohang;Pyeongtaek;Sangju;Sejong;Seogwipo;Seongnam-si;Seoul!;Siheungdong;Suncheon;Suwon!;Uijeongbu-si;Ulsan!;Wŏnju;Yangju;Yangsan;Yeoju;Yeosu|
    city KW|Al Aḩmadī;As Sālimīyah;Şabāḩ as Sālim;Ḩawallī|
    city KZ|Aktau;Aktobe;Almaty!;Astana!;Atyrau;Ekibastuz;Karagandy;Kokshetau;Kostanay;Kyzylorda;Oral?;Pavlodar;Petropavl;Rudnyy;Semey;Shymkent!;Taldykorgan;Taraz;Temirtau;Turkistan;Ust-Kamenogorsk;Zhanaozen;Zhezqazghan|
    city LA|Savannakhet;Vientiane|
    city LB|Aley;Beirut!;Nabatîyé et Tahta;Ra's Bayrūt!;Sidon;Tripoli?;Tyre?|
    city LK|Colombo;Dehiwala-Mount Lavinia;Jaffna;Kalmunai;Kandy;Maharagama;Moratuwa;Negombo;Pita Kotte;Sri Jayewardenepura Kotte;Trincomalee|
    city LR|Monrovia!|
    city LS|Maseru|
    city LT|Kaunas;Klaipėda;Vilnius|
    city LV|Riga|
    city LY|Ajdabiya;Al Ajaylat;Al Bayḑā';Al Jadīd;Al Jumayl;Al Khums;Az Zāwīyah;Benghazi;Darnah;Janzūr;Misratah;Qaşr Bin Ghashīr;Sabha;Sirte;Tobruk;Tripoli!;Tājūrā';Zawiya;Zliten|
    city MA|Agadir;Ait Melloul;Al Fqih Ben Çalah;Al Hoceïma;Beni Mellal;Berkane;Berrechid;Bouskoura;Casablanca!;Dar Bouazza;Dchira El Jihadia;El Jadida;El Kelaa des Srarhna;Errachidia;Fes!;Fès al Bali;Guelmim;Inezgane;Kenitra;Khemisset;Khenifra;Khouribga;Ksar El Kebir;Larache;Marrakesh;Meknes;Mohammedia;Nador;Oued Zem;Oujda;Rabat!;Safi;Salé?;Salé Al Jadida;Settat;Sidi Slimane;Tangier!;Taourirt;Taza;Temara;Tétouan|
    city MD|Bender?;Bălţi;Chisinau;Tiraspol|
    city ME|Podgorica|
    city MG|Antananarivo!;Antsirabe;Antsiranana;Fianarantsoa;Mahajanga;Toamasina;Toliara|
    city MK|Skopje|
    city ML|Bamako!;Gao;Kalaban Koro;Kati;Kayes;Koutiala;Mopti;San?;Sikasso;Ségou|
    city MM|Amarapura;Ann?;Bago?;Dawei;Hinthada;Hlaingthaya;Insein;Kalemyo;Kyaukpyu;Kyauktan;Kyimyindine;Kēng Tung;Lashio;Mandalay!;Mawlamyine;Meiktila;Mingala Tangnyunt;Mingaladon;Monywa;Mu-se;Myeik;Myingyan;Möng Yang;Nay Pyi Taw;Pakokku;Pathein;Pyay;Pyin Oo Lwin;Set Ka Lay;Sittwe;Taunggyi;Taungoo;Thaton;Yangon!;Yawnghwe;Yenangyaung|
    city MN|Ulan Bator|
    city MO|Macau;Taipa|
    city MR|Nouadhibou;Nouakchott!|
    city MU|Beau Bassin-Rose Hill;Port Louis;Vacoas|
    city MV|Male?|
    city MW|Blantyre;Lilongwe!;Mzuzu;Zomba|
    city MX|Acapulco de Juárez;Aguascalientes;Apatzingán;Azcapotzalco;Benito Juarez;Benito Juárez;Buenavista;Cabo San Lucas;Campeche;Cancún;Celaya;Chalco;Chetumal;Chicoloapan;Chihuahua;Chilpancingo;Cholula;Ciudad Acuña;Ciudad Apodaca;Ciudad Benito Juárez;Ciudad Delicias;Ciudad General Escobedo;Ciudad Guzmán;Ciudad Juárez!;Ciudad Lázaro Cárdenas;Ciudad López Mateos;Ciudad Madero;Ciudad Nezahualcoyotl!;Ciudad Obregón;Ciudad Valles;Ciudad Victoria;Ciudad de Villa de Álvarez;Ciudad del Carmen;Coacalco;Coatzacoalcos;Colima?;Colonia Lindavista;Colonia del Valle;Comitán;Coyoacán;Cuauhtémoc;Cuautitlán;Cuautitlán Izcalli;Cuautla;Cuernavaca;Culiacán;Córdoba?;Delegación Cuajimalpa de Morelos;Ecatepec de Morelos!;Ensenada;Fresnillo;Guadalajara!;Guadalupe;Gustavo Adolfo Madero!;Gómez Palacio;Hermosillo;Heroica Guaymas;Heroica Matamoros;Hidalgo del Parral;Huixquilucan;Iguala de la Independencia;Irapuato;Ixtapaluca;Iztacalco;Iztapalapa!;Jiutepec;La Paz;León de los Aldama!;Los Mochis;Magdalena Contreras;Manzanillo?;Mazatlán;Mexicali!;Mexico City!;Miguel Hidalgo;Minatitlán;Miramar;Monclova;Monterrey!;Morelia;Mérida!;Naucalpan de Juárez;Navojoa;Nicolás Romero;Nogales;Nuevo Laredo;Oaxaca;Ojo de Agua;Orizaba;Pachuca de Soto;Piedras Negras;Playa del Carmen;Poza Rica de Hidalgo;Puebla!;Puerto Vallarta;Reynosa;Rosarito;Salamanca;Saltillo;San Cristóbal de las Casas;San José del Cabo;San Juan del Río;San Luis Potosí;San Luis Río Colorado;San Martin Texmelucan de Labastida;San Miguel de Allende;San Nicolás de los Garza;San Pablo de las Salinas;San Pedro Garza García;Santa Catarina;Santiago de Querétaro!;Soledad de Graciano Sánchez;Tampico;Tapachula;Tehuacán;Tepexpan;Tepic;Texcoco de Mora;Teziutlan;Tijuana!;Tlalnepantla;Tlalpan;Tlaquepaque;Tláhuac;Toluca;Tonalá;Torreón;Tulancingo;Tuxtepec;Tuxtla;Uruapan;Venustiano Carranza;Veracruz;Victoria de Durango;Villahermosa;Xalapa de Enríquez;Xico;Xochimilco;Yautepec;Zacatecas;Zamora de Hidalgo;Zapopan!;Zumpango;Álvaro Obregón|
    city MY|Alor Setar;Ampang;Bandar Bukit Raja;Bandar Mahkota Cheras;Bandar Seri Alam;Bandar Sunway;Bandar Tasik Puteri;Bandar Utama;Batu Caves;Batu Pahat;Bayan Lepas;Bercham;Bintulu;Bukit Bintang;Bukit Jalil;Bukit Mertajam;Bukit Rahman Putra;Butterworth;Cheras;George Town;Ijok;Ipoh;Iskandar Puteri;Johor Bahru;Kajang;Kampong Baharu Cheras Batu Sebelas;Kampung Baru Subang;Kampung Kangkar Teberau;Kampung Larkin Lama;Kampung Pasir Gudang Baru;Kampung Sungai Ara;Kampung Sungai Glugur;Kapar;Klang;Kluang;Kota Bharu;Kota Damansara;Kota Kinabalu;Kota Kuala Muda;Kuala Krai;Kuala Kubu Baharu;Kuala Lumpur!;Kuala Terengganu;Kuantan;Kuching;Kulim;Lahad Datu;Malacca;Maran;Masai;Miri;Muar;Mukim Pulai;Pasir Gudang;Pasir Mas;Pasir Puteh;Paya Terubong;Pelentong;Perling;Petaling Jaya;Port Dickson;Puchong;Rawang;Sandakan;Selayang Baru Utara;Sentul;Sepang;Seremban;Seri Kembangan;Seri Manjung;Setapak;Setia Alam;Shah Alam;Sibu;Sitiawan;Skudai;Subang Jaya;Sungai Buloh;Sungai Petani;Taiping;Taman Petaling;Tasek Glugor;Tawau;Teluk Intan;Titiwangsa;Wangsa Maju|
    city MZ|Angoche;Beira?;Chimoio;Gurúè;Lichinga;Mandimba;Maputo!;Matola!;Maxixe?;Mocuba;Nacala;Nampula;Pemba;Quelimane;Ressano Garcia;Tete?;Xai-Xai|
    city NA|Windhoek|
    city NE|Agadez;Arlit;Maradi;Niamey!;Tahoua;Zinder|
    city NG|Aba!;Abakaliki;Abeokuta;Abuja!;Ado-Ekiti;Agege;Ajegunle;Akowonjo;Akure;Alasia;Aliayabiagba;Alimosho;Amaigbo;Atani;Awka;Azare;Bama;Bauchi;Benin City!;Bida;Birnin Kebbi;Buguma;Calabar;Chakwama;Ebute Ikorodu;Ede;Efon-Alaaye;Ejigbo;Enugu;Esuk Oron;Funtua;Gashua;Gboko;Gbongan;Gombe;Gusau;Hadejia;Ibadan!;Igboho;Ijebu Ode;Ijebu-Igbo;Ijero-Ekiti;Ikare;Ikeja;Ikere-Ekiti;Ikire;Ikirun;Ikot Ekpene;Ila Orangun;Ile-Ife;Ilesa;Ilobu;Ilorin!;Inisa;Irewe;Ise-Ekiti;Iseyin;Iwo;Jalingo;Jimeta;Jos!;Kaduna!;Kano!;Katsina;Kisi;Lafia;Lafiagi;Lagos!;Lekki;Maiduguri!;Makurdi;Minna;Modakeke;Mubi;Mushin;Nguru;Nkpor;Nnewi;Nsukka;Obalende;Offa;Ogbomoso;Okene;Okigwe;Okrika;Ondo;Onitsha!;Oshodi;Osogbo;Ota;Owerri;Owo;Oyo;Pindiga;Port Harcourt!;Saki?;Sapele;Shagamu;Shomolu;Sokoto!;Suleja;Surulere;Ugep;Umuahia;Uromi;Uyo;Warri;Yenagoa;Yola;Zaria|
    city NI|Chinandega;León;Managua;Masaya;Matagalpa|
    city NL|'s-Hertogenbosch;Almere Stad;Amersfoort;Amsterdam;Apeldoorn;Arnhem;Breda;Dordrecht;Eindhoven;Enschede;Groningen;Haarlem;Hoofddorp;Leeuwarden;Leiden;Maastricht;Nijmegen;Rotterdam;The Hague;Tilburg;Utrecht;Venlo;Zaanstad;Zoetermeer;Zwolle|
    city NO|Bergen;Drammen;Kristiansand;Oslo!;Stavanger;Trondheim|
    city NP|Bharatpur;Biratnagar;Birendranagar;Birgañj;Butwāl;Dhangaḍhi̇̄;Dharān;Hetauda;Janakpur;Kathmandu!;Lahān;Madhyapur Thimi;Nepalgunj;Pokhara;Pātan|
    city NZ|Auckland!;Christchurch;Dunedin;Hamilton;Lower Hutt;Manukau City;North Shore;Tauranga?;Wellington?|
    city OM|'Ibrī;As Suwayq;Bawshar;Muscat?;Rustaq;Seeb;Sohar;Şalālah;Şaḩam|
    city PA|Juan Díaz;Panama City;San Miguelito|
    city PE|Arequipa!;Ayacucho;Cajamarca;Callao!;Chiclayo;Chimbote;Chincha Alta;Cusco;Huancayo;Huaraz;Huánuco;Ica;Iquitos;Juliaca;Lima!;Miraflores;Piura;Pucallpa;Puno;San Francisco De Borja;San Martin;Santa Anita - Los Ficus;Santiago de Surco;Sullana;Tacna;Trujillo!|
    city PG|Port Moresby|
    city PH|Angeles City;Angono;Antipolo?;Apalit?;Bacolod City;Bacoor;Bago City;Bagong Silang;Bagong Silangan;Baguio;Baliuag;Batangas;Bayambang;Bayawan;Bayugan;Binangonan;Biñan;Budta!;Bulaon;Butuan;Cabanatuan City;Cabuyao;Cadiz;Cagayan de Oro;Cainta;Calamba;Calasiao;Caloocan!;Calumpit;Candelaria;Capas;Carmona;Catbalogan;Cavite City;Cebu City;Commonwealth?;Concepcion;Cotabato;Dagupan;Dasmariñas;Davao!;Digos;Dinaig;Dumaguete;Gapan;General Santos;Gingoog;Guiguinto;Guyong;Hagonoy;Himamaylan;Ilagan;Iligan;Iligan City;Iloilo;Imus;Iriga City;Isulan;Jolo;Kabankalan;Koronadal;La Trinidad;Laoag;Lapu-Lapu City;Las Piñas;Legaspi;Libertad;Lipa City;Los Baños;Lucena;Mabalacat City;Magugpo Poblacion;Makati City;Malabon;Malingao!;Malita;Malolos;Mandaluyong;Mandaluyong City;Mandaue City;Manila!;Manolo Fortich;Mansilingan;Mantampay;Maramag;Marawi City;Marikina City;Mariveles;Mati;Meycauayan;Midsayap;Muntinlupa;Muricay;NIA Valencia;Naga?;Navotas;Norzagaray;Olongapo;Ormoc;Pagadian;Panabo;Panalanoy;Pandi;Paniqui;Paranaque City;Pasay;Pasig City;Plaridel;Poblacion?;Puerto Princesa;Pulilan;Pulong Santa Cruz;Putatan;Quezon;Quezon City!;Rodriguez;Rosario?;Roxas City;San Fernando;San Jose;San Jose del Monte;San Juan;San Mateo;San Pablo;San Pedro;Santa Cruz;Santa Rosa;Santiago;Santol;Silang;Sorsogon;Sultan Kudarat;Tabuk;Tacloban;Tacurong;Taguig!;Talisay?;Tanza;Tarlac City;Tayabas;Taytay;Toledo;Tuguegarao;Urdaneta;Valenzuela;Zamboanga!|
    city PK|Abbottabad;Ahmadpur East;Arif Wala;Arifwala;Attock City;Badin;Bahawalnagar;Bahawalpur;Bannu!;Battagram;Bhakkar;Bhawana;Burewala;Chak Jhumra;Chakwal;Chaman;Charsadda;Chichawatni;Chiniot;Chishtian;Chunian;Dadu;Dajal;Daska Kalan;Daur;Dera Ghazi Khan;Dera Ismail Khan;Dera Murad Jamali;Dhirkot;Digri;Dokri;Eminabad;Faisalabad!;Garhi Khairo;Ghotki;Gilgit;Gojra;Gujranwala!;Gujrat;Hafizabad;Harunabad;Hasilpur;Haveli Lakha;Hub?;Hyderabad!;Islamabad;Jacobabad;Jalalpur Jattan;Jalalpur Pirwala;Jampur;Jaranwala;Jauharabad;Jhang Sadr;Jhelum;Kamalia;Kamoke;Karachi!;Kasur;Khairpur Mir's;Khanpur;Kharian;Khushāb;Khuzdar;Kohat;Kot Addu;Kot Radha Kishan;Kotri;Kunri;Lahore!;Larkana;Layyah;Lodhran;Mailsi;Malir Cantonment;Mandi Bahauddin;Manjhand;Mardan;Mian Channun;Mianwali;Mingora;Mirpur Khas;Model Town;Moro?;Multan!;Muridke;Muzaffargarh;Muzaffarābād;Nankana Sahib;Narowal;Nawabshah;New Mirpur City;Okara;Pakpattan;Pano Aqil;Pasrur;Pattoki;Peshawar!;Phool Nagar;Pindi Bhattian;Qadirpur Ran;Quetta!;Rahim Yar Khan;Raja Jang;Rawalpindi!;Renala Khurd;Saddiqabad;Sahiwal;Sambrial;Sangla Hill;Sargodha;Shabqadar;Shahdad Kot;Shahdadpur;Shahkot;Shakargarh;Shekhupura;Shikarpur;Shujaabad;Sialkot;Sinjhoro;Skardu;Sukkur;Talhar;Tando Adam;Tando Allahyar;Tando Bago;Tando Muhammad Khan;Taunsa;Toba Tek Singh;Tordher;Umarkot;Vihari;Wah Cantt;Wazirabad|
    city PL|Bemowo;Białołeka;Białystok;Bielany;Bielsko-Biala;Bydgoszcz;Bytom;Chorzów;Częstochowa;Dąbrowa Górnicza;Elbląg;Gdańsk;Gdynia;Gliwice;Gorzów Wielkopolski;Kalisz;Katowice;Kielce;Koszalin;Kraków;Legnica;Lublin;Mokotów;Olsztyn;Opole;Poznań;Praga Południe;Płock;Radom;Ruda Śląska;Rybnik;Rzeszów;Sosnowiec;Szczecin;Targówek;Tarnów;Toruń;Tychy;Ursynów;Warsaw!;Wałbrzych;Wola;Wrocław;Włocławek;Zabrze;Zielona Góra;Łódź|
    city PR|Bayamón;Carolina;Ponce?;San Juan|
    city PS|East Jerusalem;Gaza;Hebron;Jabālyā;Khān Yūnis;Nablus;Rafaḩ|
    city PT|Amadora;Braga;Coimbra;Funchal;Leiria;Lisbon;Porto?;Queluz;Setúbal;Viseu|
    city PY|Asunción!;Capiatá;Ciudad del Este;Fernando de la Mora;Lambaré;San Lorenzo|
    city QA|Ar Rayyān;Doha;Lusail|
    city RE|Saint-Denis;Saint-Paul|
    city RO|Arad?;Bacău;Baia Mare;Braşov;Brăila;Bucharest!;Buzău;Cluj-Napoca;Constanţa;Craiova;Galaţi;Iaşi;Oradea;Piatra Neamţ;Piteşti;Ploieşti;Satu Mare;Sibiu;Timişoara;Târgu Mureş|
    city RS|Belgrade!;Kragujevac;Niš;Novi Sad;Subotica;Zemun;Čačak|
    city RU|Abakan;Achinsk;Admiralteisky;Akademicheskoe;Al'met'yevsk;Angarsk;Arkhangel'sk;Armavir;Artëm;Arzamas;Astrakhan?;Balakovo;Balashikha;Barnaul;Bataysk;Belgorod;Berezniki;Bibirevo;Biryulëvo;Biysk;Blagoveshchensk;Bogorodskoye;Brateyevo;Bratsk;Bryansk;Centralniy;Cheboksary;Chelyabinsk!;Cherepovets;Cherkessk;Chertanovo Yuzhnoye;Cherëmushki;Chita;Derbent;Dimitrovgrad;Dzerzhinsk;Elektrostal';Elista;Engels;Glazov;Gol'yanovo;Grozny;Irkutsk;Ivanovo;Ivanovskoye;Izhevsk;Izmaylovo;Kaliningrad;Kalininskiy;Kaluga;Kamensk-Ural'skiy;Kamyshin;Kansk;Kazan!;Kemerovo;Khabarovsk;Khanty-Mansiysk;Khasavyurt;Khimki;Khoroshëvo-Mnevniki;Kirov;Kiselëvsk;Kislovodsk;Kolomna;Kolpino;Komsomolsk-on-Amur;Korolev;Kostroma;Kovrov;Krasnodar;Krasnogvargeisky;Krasnoyarsk!;Kuntsevo;Kurgan?;Kursk;Kuz'minki;Kyzyl;Leninsk-Kuznetsky;Lipetsk;Lyubertsy;Lyublino;Magnitogorsk;Makhachkala;Mar'ino;Maykop;Mezhdurechensk;Miass;Moscow!;Murmansk;Murom;Mytishchi;Naberezhnyye Chelny;Nakhodka;Nalchik;Nazran;Neftekamsk;Nefteyugansk;Nevinnomyssk;Nizhnekamsk;Nizhnevartovsk;Nizhniy Novgorod!;Nizhny Tagil;Noginsk;Norilsk;Novo-Peredelkino;Novocheboksarsk;Novocherkassk;Novokuybyshevsk;Novokuznetsk;Novomoskovsk;Novorossiysk;Novosibirsk!;Novotroitsk;Novyye Cherëmushki;Novyye Kuz'minki;Noyabrsk;Obninsk;Ochakovo-Matveyevskoye;Odintsovo;Oktyabrsky;Omsk!;Orekhovo-Borisovo;Orekhovo-Borisovo Severnoye;Orekhovo-Zuyevo;Orenburg;Orsk;Orël;Penza;Perm?;Pervouralsk;Petrogradka;Petropavlovsk-Kamchatsky;Petrozavodsk;Podolsk;Presnenskiy;Prokop'yevsk;Pskov;Pushkino;Pyatigorsk;Ramenki;Rostov-on-Don!;Rubtsovsk;Ryazan';Ryazanskiy;Rybinsk;Saint Petersburg!;Salavat;Samara!;Saransk;Saratov;Sergiyev Posad;Serpukhov;Severnyy;Severodvinsk;Seversk;Shakhty;Shchukino;Shchyolkovo;Smolensk;Sochi;Solikamsk;Solntsevo;Staryy Oskol;Stavropol;Sterlitamak;Strogino;Surgut;Syktyvkar;Syzran;Taganrog;Taganskiy;Tambov;Tekstil'shchiki;Tobolsk;Tolyatti;Tomsk;Troparëvo;Tsaritsyno;Tula?;Tver;Tyoply Stan;Tyumen;Ufa!;Ukhta;Ulan-Ude;Ulyanovsk;Ussuriysk;Ust'-Ilimsk;Vasyl'evsky Ostrov;Velikiy Novgorod;Velikiye Luki;Veshnyaki;Vladikavkaz;Vladimir;Vladivostok;Volgodonsk;Volgograd!;Vologda;Volzhsky;Voronezh!;Vykhino-Zhulebino;Yakutsk;Yaroslavl;Yasenevo;Yekaterinburg!;Yelets;Yoshkar-Ola;Yuzhno-Sakhalinsk;Zelenograd;Zheleznodorozhnyy;Zhulebino;Zlatoust;Zyablikovo;Zyuzino|
    city RW|Gisenyi;Kigali!;Musanze;Nyagatare|
    city SA|Abha;Al Hufūf;Al Jubayl;Al Kharj;Al Mubarraz;Arar?;Az Zulfī;Buraydah;Dammam!;Ha'il;Hafar Al-Batin;Jeddah!;Jizan;Khamis Mushait;Khobar;Madinah!;Makkah!;Najrān;Qurayyat;Riyadh!;Sabt Alalayah;Sakakah;Sulţānah;Ta'if;Tabuk;Thuqbah;Unaizah;Yanbu;Şabyā|
    city SD|Ad-Damazin;Ad-Damir;Al Manāqil;Al Qadarif;Al-Junaynah;An Nuhūd;Atbara;El Daein;El Fasher;El Geneina Fort;El Obeid;Gereida;Kassala;Khartoum!;Khartoum North!;Kosti;Nyala;Omdurman!;Port Sudan;Rabak;Sennar;Singa;Wad Medani|
    city SE|Gothenburg;Helsingborg;Jönköping;Linköping;Malmö;Sollentuna;Stockholm!;Södermalm;Umeå;Uppsala;Västerås;Örebro|
    city SG|Ang Mo Kio New Town;Bedok New Town;Bukit Batok New Town;Bukit Merah Estate;Bukit Panjang New Town;Choa Chu Kang New Town;Geylang;Hougang New Town;Jurong Town;Jurong West;Kallang;Kampong Pasir Ris;Kembangan;Punggol;Queenstown Estate;Sembawang Estate;Sengkang New Town;Serangoon;Serangoon New Town;Singapore!;Tampines Estate;Tampines New Town;Toa Payoh New Town;Ulu Bedok;Woodlands;Yishun New Town|
    city SI|Ljubljana|
    city SK|Bratislava;Košice;Petržalka|
    city SL|Freetown;Kenema;Koidu|
    city SN|Dakar!;Diourbel;Guédiawaye;Kaolack;Kolda;Louga;Mbaké;Mbour;Pikine!;Rufisque;Rufisque est;Saint-Louis;Tambacounda;Thiès;Thiès Nones;Tivaouane;Tiébo;Touba!;Ziguinchor|
    city SO|Baidoa;Berbera;Borama;Cabudwaaq;El Dibir;Hargeysa;Kismayo;Marka?;Mogadishu!;Ruqi|
    city SR|Paramaribo|
    city SS|Juba?;Malakal;Wau;Winejok;Yei|
    city SV|Apopa;Mejicanos;San Miguel;San Salvador;Santa Ana;Santa Tecla;Soyapango|
    city SY|Al Bāb;Al Qāmishlī;Al Ḩasakah;Aleppo!;Ar Raqqah;Damascus!;Deir ez-Zor;Dūmā?;Homs;Idlib;Latakia;Ţarţūs;Ḩamāh|
    city SZ|Manzini|
    city TD|Abéché;Moundou;N'Djamena!;Sarh|
    city TG|Kara;Lomé!;Sokodé|
    city TH|Ban I Chang;Ban Khlong Prawet;Ban Samae Dam;Bang Bon;Bang Kapi;Bang Khae;Bang Khun Thian;Bang Sue;Bangkok!;Bangkok Noi;Bueng Kum;Chatuchak;Chiang Mai;Chom Thong;Chon Buri;Din Daeng;Dusit;Hat Yai;Hua Hin;Kabin Buri;Khlong Luang;Khlong Sam Wa;Khlong Toei;Khon Kaen;Lak Si;Lampang;Lat Krabang;Lat Phrao;Latkrabang;Mueang Nonthaburi;Nakhon Pathom;Nakhon Ratchasima;Nakhon Si Thammarat;Nong Chok;Nong Khaem;Pak Kret;Pattaya;Phasi Charoen;Phra Pradaeng;Rayong;Sai Mai;Samut Prakan;Si Maha Phot;Si Racha;Suan Luang;Surat Thani;Taling Chan;Thon Buri;Thung Khru;Ubon Ratchathani;Udon Thani;Wang Thonglang;Watthana|
    city TJ|Bokhtar;Dushanbe;Isfara;Istaravshan;Khujand;Konibodom;Kŭlob|
    city TL|Dili|
    city TM|Ashgabat!;Daşoguz;Mary?;Türkmenabat|
    city TN|Aryanah;Bizerte;El Mourouj;Gabès;Hammamet;Kairouan;Sakiet ed Daier;Sakiet ez Zit;Sejoumi;Sfax;Sousse;Sukrah;Tunis|
    city TR|Adana!;Adapazarı;Adıyaman;Afyonkarahisar;Aksaray;Alanya;Amasya;Ankara!;Antakya;Antalya!;Arnavutköy;Arsuz;Ataşehir;Aydın;Ağrı;Bahçelievler;Balıkesir;Bandırma;Batikent;Batman?;Bağcılar;Başakşehir;Beylikdüzü;Bingöl;Bolu;Bursa!;Büyükçekmece;Cizre;Denizli;Derince;Diyarbakır!;Düzce;Edirne;Elazığ;Ereğli;Erzincan;Erzurum;Esenler;Esenyurt;Eskişehir;Fatih;Gaziantep!;Gebze;Giresun;Gölbaşı;Isparta;Istanbul!;Iğdır;Kahramanmaraş;Karabağlar;Karabük;Karaman;Karşıyaka;Kastamonu;Kayseri!;Kilis;Konak?;Konya!;Kütahya;Küçükçekmece;Kırıkkale;Kırşehir;Kızıltepe;Malatya;Maltepe;Manisa;Mardin;Merkezefendi;Mersin;Muratpaşa;Mustafakemalpaşa;Nazilli;Nilüfer;Ordu?;Osmaniye;Rize;Salihli;Samandağ;Samsun;Sancaktepe;Siirt;Silifke;Silopi;Sivas;Siverek;Sultanbeyli;Sultangazi;Suruç;Tarsus?;Tekirdağ;Tokat;Trabzon;Turgutlu;Turhal;Umraniye;Uşak;Van?;Viranşehir;Zeytinburnu;Zonguldak;Çanakkale;Çankaya;Çiğli;Çorlu;Çorum;Üsküdar;İnegol;İskenderun;İzmir!;İzmit;Şanlıurfa;Şişli|
    city TW|Bade?;Banqiao;Chang-hua;Changhua;Chiayi City;Danshui;Douliu;Fengshan;Hsinchu;Kaohsiung!;Keelung;Nantou;Neihu;Neili;New Taipei City!;Sanxia;Shulin;Taichung!;Tainan!;Taipei!;Taitung;Taoyuan;Toufen;Xizhi;Yongkang;Yuanlin;Zhubei|
    city TZ|Arusha?;Bariadi;Bukoba;Bunda;Dar es Salaam!;Dodoma;Geita;Handeni;Ifakara;Iringa;Kahama;Kasulu;Katumba;Kibaha;Kigoma;Makumbako;Mbeya;Morogoro;Moshi;Mpanda;Mtwara;Musoma;Mwanza!;Nzega;Sengerema;Shinyanga;Singida;Songea;Sumbawanga;Tabora;Tanga?;Tarime;Tunduma;Zanzibar|
    city UA|Alchevsk;Avtozavodskyi;Berdyansk;Bila Tserkva;Bohuniya;Borshchahivka;Brovary;Cheremushky;Cherkasy;Chernihiv;Chernivtsi;Chumakivskyi;Darnytsya;Desna;Desnyanskyi;Dnipro;Dniprovskyi;Donetsk;Fortechnyi;Hirnytskyi;Horlivka;Ivano-Frankivsk;Kalmiuskyi;Kalynivskyi;Kamyanske;Kerch;Kharkiv!;Khmelnytskyi;Kindrativskyi;Korolyov;Kovpakivskyi;Kramatorsk;Kremenchuk;Kropyvnytskyi;Kryvyy Rih;Kyiv!;Kyivskyi;Livoberezhnyi;Luhansk;Lutsk;Lviv;Makiyivka;Mariupol;Melitopol;Mykilska Borshchahivka;Mykolayiv;Nikopol;Novozavodskyi;Nyzhnodniprovsk;Obolon;Odesa!;Oleksandrivskyi;Oleksiyivka;Pavlohrad;Pechersk;Poltava;Pozniaky;Pravyi Bereh;Rayon KTZ;Rivne;Rutchenkivskyi;Saltivka;Sevastopol;Shevchenkivskyi;Shevchenko;Simferopol;Skhidni Kvartaly;Slovyansk;Smolyanskyi;Sumy;Sykhiv;Ternopil;Tsentralno-Miskyi;Tsentralnyi;Uzhhorod;Verhunskyi;Vilkhivskyi;Vinnytsya;Vyhurivshchyna-Troyeshchyna;Yevpatoriya;Zaporizhzhya;Zarichnyi;Zhytomyr|
    city UG|Bunamwaya;Entebbe;Gulu;Hoima;Ibanda;Kajansi;Kampala!;Kasangati;Kasese;Katabi;Kira;Kyengera;Lira?;Lugazi;Masaka;Masindi;Mbale;Mbarara;Mityana;Mubende;Mukono;Nansana;Njeru|
    city US|Abilene;Akron;Albany;Albuquerque;Alexandria;Alhambra;Allentown;Amarillo?;Amherst;Anaheim;Anchorage?;Ann Arbor;Antioch;Arlington;Arvada;Astoria;Athens;Atlanta;Aurora?;Austin;Bakersfield;Baltimore;Baton Rouge;Beaumont;Bellevue;Berkeley;Billings;Birmingham;Boise;Borough Park;Boston?;Boulder?;Brandon;Bridgeport;Broken Arrow;Brooklyn!;Brownsville;Buffalo?;Burbank?;Bushwick;Cambridge;Cape Coral;Carlsbad;Carrollton;Cary;Cedar Rapids;Centennial?;Chandler?;Charleston;Charlotte;Chattanooga;Chesapeake;Chicago!;Chico?;Chinatown;Chula Vista;Cincinnati;Clarksville;Clearwater;Cleveland;Clovis;College Station;Colorado Springs;Columbia;Columbus;Concord?;Coral Springs;Corona?;Corpus Christi;Costa Mesa;Cypress?;Dallas!;Daly City;Davenport?;Davie;Dayton;Deer Valley;Denton;Denver;Des Moines;Detroit;Downey;Durham;East Chattanooga;East Flatbush;East Hampton;East Harlem;East Independence;East Los Angeles;East New York;Edison;El Cajon;El Monte;El Paso;Elgin;Elizabeth;Elk Grove;Elmhurst;Enterprise?;Escondido;Eugene;Evansville;Everett;Fairfield;Fargo;Fayetteville;Fontana;Fort Collins;Fort Lauderdale;Fort Wayne;Fort Worth!;Fremont;Fresno?;Frisco;Fullerton;Gainesville;Garden Grove;Garland?;Gilbert?;Glendale;Grand Prairie;Grand Rapids;Gravesend;Greeley;Green Bay;Greensboro;Gresham;Hampton;Harlem;Hartford;Hayward?;Henderson;Hialeah;High Point;Hillsboro;Hollywood;Honolulu;Houston!;Huntington Beach;Huntsville;Independence?;Indianapolis;Inglewood;Irvine;Irving;Jackson;Jacksonville!;Jamaica;Jersey City;Joliet;Kansas City;Kent?;Killeen?;Knoxville;Koreatown;Lafayette?;Lakeland?;Lakewood;Lancaster;Lansing;Laredo;Las Cruces;Las Vegas;Lewisville;Lexington;Lexington-Fayette;Lincoln;Little Rock;Long Beach;Los Angeles!;Louisville;Lowell;Lubbock;Madison;Manchester;Manhattan!;Maryvale;McAllen;McKinney;Meads;Memphis;Mesa?;Mesquite?;Metairie;Metairie Terrace;Miami;Miami Gardens;Midland?;Milwaukee;Minneapolis;Miramar;Mobile?;Modesto;Montgomery;Moreno Valley;Murfreesboro;Murrieta;Naperville;Nashville;New Bedford;New Haven;New Orleans;New South Memphis;New York City!;Newark;Newport News;Norfolk;Norman;North Charleston;North Las Vegas;North Peoria;North Stamford;Norwalk;Oakland;Oceanside?;Odessa;Oklahoma City;Olathe;Omaha;Ontario;Orange?;Orlando;Overland Park;Oxnard;Palm Bay;Palmdale;Paradise?;Pasadena;Paterson;Pearland;Pembroke Pines;Peoria;Philadelphia!;Phoenix!;Pittsburgh;Plano;Pomona;Pompano Beach;Port Saint Lucie;Portland;Providence?;Provo;Pueblo?;Queens!;Raleigh;Rancho Cucamonga;Reno;Renton;Rialto;Richardson;Richmond;Riverside?;Roanoke?;Rochester;Rockford;Roseville;Round Rock;Sacramento;Saint Paul;Salem;Salinas;Salt Lake City;San Antonio!;San Bernardino;San Diego!;San Francisco;San Jose;San Mateo;Sandy Springs;Santa Ana;Santa Clara;Santa Clarita;Santa Maria;Santa Rosa;Savannah;Scottsdale;Seattle;Sheepshead Bay;Shreveport;Simi Valley;Sioux Falls;South Bend;South Boston;South Fulton;Spokane;Spring Valley;Springfield;St. Louis;St. Petersburg;Stamford;Staten Island;Sterling Heights;Stockton;Sunnyvale;Sunrise Manor;Sunset Park;Surprise?;Syracuse;Tacoma;Tallahassee;Tampa;Temecula;Tempe;Tempe Junction;The Bronx!;Thornton;Thousand Oaks;Toledo;Topeka;Torrance;Tri-Cities;Tucson;Tulsa;Tuscaloosa;Tyler;Universal City;Upper West Side;Valencia;Vallejo;Van Nuys;Vancouver;Victorville;Virginia Beach;Visalia;Vista?;Waco;Warren?;Washington;Washington Heights;Waterbury;West Covina;West Jordan;West Palm Beach;West Raleigh;West Valley City;Westminster;Wichita;Wichita Falls;Wilmington;Winston-Salem;Worcester?;Yonkers|
    city UY|Maldonado;Montevideo!;Salto|
    city UZ|Andijon;Angren;Bukhara;Chilanzar;Chirchiq;Chust;Fergana;Jizzax;Marg'ilon;Namangan;Navoiy;Nukus;Olmaliq;Qarshi;Qo'qon;Samarkand;Sergeli;Shahrisabz;Tashkent!;Tirmiz;Urganch;Xiva;Yunusobod|
    city VE|Acarigua;Alto Barinas;Anaco;Araure;Barcelona?;Barinas;Barquisimeto!;Baruta;Cabimas;Cabudare;Cagua;Calabozo;Caracas!;Carora;Carúpano;Catia La Mar;Charallave;Ciudad Bolívar;Ciudad Guayana;Ciudad Ojeda;Coro;Cumaná;Cúa;Ejido;El Limón;El Tigre;El Vigía;Guacara;Guanare;Guarenas;Guatire;La Concepción;La Victoria;Lander?;Los Puertos de Altagracia;Los Rastrojos;Los Teques;Machiques;Maracaibo!;Maracay;Mariara;Maturín;Mérida;Ocumare del Tuy;Palo Negro;Petare;Porlamar;Puerto Ayacucho;Puerto Cabello;Puerto La Cruz;Punta Cardón;Punto Fijo;San Carlos;San Carlos del Zulia;San Cristóbal;San Felipe;San Fernando de Apure;San Juan de los Morros;Santa Teresa del Tuy;Tinaquillo;Turmero;Táriba;Upata;Valencia!;Valera;Valle de La Pascua;Yaritagua|
    city VN|An Nhơn;Ba Dinh;Ba Vì;Ba Đồn;Biên Hòa!;Buôn Hồ;Buôn Ma Thuột;Bình Thạnh;Bình Thủy;Bạc Liêu;Bảo Lộc;Bắc Giang;Bắc Ninh;Bắc Quang;Bắc Từ Liêm;Bến Cát;Bến Tre;Bồ Đề;Cai Lậy;Cam Ranh;Cao Lãnh;Chí Linh;Chũ;Chơn Thành;Chợ Lớn;Cà Mau;Cần Giuộc;Cần Thơ!;Cầu Giấy;Cẩm Phả;Cẩm Phả Mines;Cờ Đỏ;Da Nang!;Dĩ An;Gia Lâm;Giá Rai;Gò Vấp;Hai Bà Trưng;Haiphong!;Hanoi!;Ho Chi Minh City!;Hoàn Kiếm;Hoàng Mai;Huyện Lâm Hà;Huế!;Hà Tiên;Hà Tĩnh;Hòa Bình;Hòa Cường;Hòa Thành;Hưng Yên;Hạ Long;Hải Châu;Hải Dương;Hồng Ngự;Kiến An;Kon Tum;Kỳ Anh;La Gi;Long Bien;Long Khánh;Long Xuyên;Lào Cai;Lạng Sơn;Móng Cái;Mỹ Hào;Mỹ Tho;Nam Định;Nghi Sơn;Nghi Xuân;Ngã Bảy;Nha Trang;Ninh Hòa;Phan Rang-Tháp Chàm;Phan Thiết;Phong Điền;Phu Quoc;Phú Mỹ;Phú Quốc;Phúc Yên;Phổ Yên;Phủ Lý;Pleiku;Qui Nhon;Quảng Ngãi;Quận Ba;Quận Bốn;Quận Mười;Quận Mười Một;Quận Năm;Quận Sáu;Quận Đức Thịnh;Rạch Giá;Sa Dec;Sóc Trăng;Sơn La;Sơn Tây;Sầm Sơn;Tam Kỳ;Thanh Hóa;Thanh Khê;Thanh Xuân;Thuận An;Thuận Thanh;Thành Phố Bà Rịa;Thành phố Sông Công;Thái Nguyên;Thị Trấn Thuận Châu;Thị Trấn Đông Triều;Thị Trấn Đại Từ;Thốt Nốt;Thới Lai;Thủ Dầu Một;Thủ Đức;Trà Vinh;Trảng Bàng;Tuy Hòa;Tuyên Quang;Tân An;Tân Châu;Tây Hồ;Tây Ninh;Tịnh Biên;Vinh;Việt Trì;Việt Yên;Vĩnh Châu;Vĩnh Long;Vĩnh Yên;Vũng Tàu;Xuân Lộc;Yên Bái;Yên Vinh;Ðà Lạt;Ðông Hà;Ô Môn;Điện Bàn;Đưc Trọng;Đống Đa;Đồng Hới;Đồng Xoài;Đức Phổ|
    city XK|Mitrovicë;Pristina;Prizren|
    city YE|Aden!;Al Ḩudaydah;Dhamār;Ibb;Mukalla;Sanaa!;Taiz|
    city ZA|Alberton;Alexandra;Athlone;Benoni;Bhisho;Bloemfontein;Boksburg;Botshabelo;Brakpan;Brits;Cape Town!;Carletonville;Centurion?;Diepsloot;Durban!;East London;Emalahleni;Ermelo;Etwatwa;Evaton;George;Germiston;Gqeberha!;Hammanskraal;Ivory Park;Johannesburg!;Kariega;Kimberley;Klerksdorp;Kroonstad;Krugersdorp;KwaDukuza;Ladysmith;Mabopane;Mbombela;Mdantsane;Middelburg;Mokopane;Mpumalanga;Mthatha;Newcastle;Nigel;Ntuzuma;Orkney;Paarl;Phalaborwa;Pietermaritzburg;Pinetown;Polokwane;Potchefstroom;Pretoria!;Queenstown;Randburg;Randfontein;Richards Bay;Roodepoort;Rustenburg;Sasolburg;Somaroboro;Somerset West;Soshanguve;Soweto!;Springs;Standerton;Thembisa;Thohoyandou;Tokoza;Vanderbijlpark;Vereeniging;Virginia;Vryheid;Welkom;Westonaria;Worcester?;eMbalenhle|
    city ZM|Chililabombwe;Chingola;Chipata;Chunga?;Kabwe;Kafue;Kalulushi;Kasama;Kitwe;Livingstone;Luanshya;Lusaka!;Mansa;Mazabuka;Mongu;Mufulira;Ndola;Solwezi|
    city ZW|Bulawayo;Chitungwiza;Epworth;Gweru;Harare!;Kadoma;Kwekwe;Mutare|
    continent -|Europe;Asia;Africa;North America;South America;Latin America;Central America;Australasia;Oceania;Antarctica;Eurasia;the Americas|
    region -|Middle East;Near East;Far East;Southeast Asia;South East Asia;East Asia;South Asia;Central Asia;North Africa;West Africa;East Africa;Sub-Saharan Africa;Southern Africa;Horn of Africa;Maghreb;Sahel;Sahara;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Scandinavia;Balkans;Baltics;Caucasus;South Caucasus;North Caucasus;Siberia;Crimea;Crimean Peninsula;Donbas;Donbass;Chechnya;Dagestan;Abkhazia;South Ossetia;Transnistria;Nagorno-Karabakh;Kashmir;Jammu and Kashmir;Gaza;Gaza Strip;West Bank;Golan Heights;Sinai;Kurdistan;Iraqi Kurdistan;Darfur;Tibet;Xinjiang;Inner Mongolia;Manchuria;Patagonia;Amazonia;Caribbean;West Indies;Polynesia;Melanesia;Arctic;Antarctic;Levant;Mesopotamia;Anatolia;Asia-Pacific;Indo-Pacific;Persian Gulf;Silicon Valley;New England;Midwest;Deep South;Bay Area;Appalachia;Rust Belt;East Coast;West Coast;Great Plains;Scottish Highlands;Yorkshire;Cornwall;Flanders;Wallonia;Bavaria;Saxony;Prussia;Silesia;Galicia;Catalonia;Basque Country;Andalusia;Brittany;Normandy;Provence;Alsace;Lorraine;Burgundy;Lombardy;Tuscany;Sicily;Sardinia;Corsica;Crete;Thrace;Transylvania;Bohemia;Moravia;Ruhr;Rhineland;Lapland;Karelia;Bengal;Punjab;Sindh;Balochistan;Hokkaido;Kyushu;Okinawa;Borneo;Sumatra;Java;Bali;Mindanao;Luzon;Zanzibar;Nordics;Benelux;Soviet Union;USSR;U.S.S.R.;Yugoslavia;Czechoslovakia;Ottoman Empire;Roman Empire;Holy Roman Empire;Austria-Hungary;Russian Empire;Global South|
    sea -|Atlantic;Pacific;Atlantic Ocean;Pacific Ocean;Indian Ocean;Arctic Ocean;Mediterranean;Mediterranean Sea;Black Sea;Red Sea;Baltic Sea;Baltic;North Sea;Caspian Sea;South China Sea;East China Sea;Yellow Sea;Arabian Sea;Caribbean Sea;Gulf of Mexico;English Channel;Suez Canal;Panama Canal;Bosphorus;Strait of Hormuz;Taiwan Strait;Great Lakes;Lake Michigan;Lake Superior;Lake Victoria|
    river -|Nile;Amazon River;Danube;Rhine;Thames;Volga;Dnieper;Yangtze;Yellow River;Mekong;Ganges;Indus;Euphrates;Tigris;Mississippi River;Missouri River;Rio Grande;Seine;Loire;Rhône;Elbe;Oder;Vistula;Hudson River;Potomac;Jordan River;Congo River;Niger River|
    mountains -|Alps;Himalayas;Himalaya;Andes;Rocky Mountains;Rockies;Urals;Pyrenees;Carpathians;Apennines;Appalachian Mountains;Mount Everest;Hindu Kush;Kilimanjaro;Sierra Nevada|
    city -|New York!;NYC!;Washington!;Washington, D.C.!;Washington D.C.!;Washington DC!;D.C.!;L.A.!;Kiev!;Peking!;Bombay!;Calcutta!;Madras!;Bangalore!;Saigon!;Rangoon!;Leningrad!;St. Petersburg!;St Petersburg!;Petrograd!;Constantinople!;Mecca!;Medina!;Cologne!;Geneva!;Zurich!;Basel!;The Hague!;Hague!;Antwerp!;Ghent!;Bruges!;Seville!;Saragossa!;Lisbon!;Porto!;Naples!;Turin!;Venice!;Florence!;Genoa!;Milan!;Gothenburg!;Copenhagen!;Krakow!;Cracow!;Lodz!;Danzig!;Gdansk!;Odessa!;Kharkov!;Lviv!;Lvov!;Chisinau!;Bucharest!;Athens!;Salonika!;Thessaloniki!;Montreal!;Quebec!;Quebec City!;Canberra!;Wellington!;Jerusalem!;Tel Aviv!;Ramallah!;Bethlehem!;Gaza City!;Aden!;Sanaa!;Ulan Bator!;Pristina!;Podgorica!;Valletta!;Reykjavik!;Luxembourg!;Bern!;Berne!;Vaduz!;Monaco!;Andorra la Vella!;San Marino!;Nicosia!;Nuremberg!;Hanover!;Brunswick!;Oxford!;Cambridge!;Canton!;Hiroshima!;Nagasaki!;Strasbourg!;Davos!;Brussels!;St. Louis!;St. Paul!;St. John's!;Saint John!;Fort Worth!;Chittagong!;Dacca!;Guangzhou!;Kolkata!;Trondheim!;Tromso!;Bergen!;Salzburg!;Innsbruck!;Dover!;Calais!;Verdun!;Waterloo!;Westminster!;Hollywood!;Beverly Hills!;Harlem!;Bronx!;Brooklyn!;Manhattan!;Queens!;Long Island!;Staten Island!;Soho!;Kabul!;Kandahar!;Mosul!;Basra!;Fallujah!;Najaf!;Tikrit!;Aleppo!;Homs!|
    abbreviation -|Calif.;Ariz.;Ark.;Colo.;Conn.;Del.;Fla.;Ga.;Ill.;Ind.;Kan.;Kans.;Ky.;La.;Md.;Mass.;Mich.;Minn.;Miss.;Mo.;Mont.;Neb.;Nev.;N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;Okla.;Ore.;Pa.;R.I.;S.C.;S.D.;Tenn.;Tex.;Vt.;Va.;Wash.;W.Va.;Wis.;Wyo.;B.C.;Ont.|
    """#
}
