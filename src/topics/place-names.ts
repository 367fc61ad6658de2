/** Countries and large cities come up wherever people go; of the cities those whose names are no words and no tools (not 'Reading', 'Boulder', 'Phoenix'). */
const REGIONS =
  "AR AT AU BD BE BG BR CA CH CL CN CO CZ DE DK EE EG ES ET FI FR GB GH GR HR HU ID IE IL IN IQ IR IS IT JM JP KE KH KR LB LK LT LU LV MA MM MX MY NG NL NO NP NZ PA PE PH PK PL PT RO RS RU SA SE SG SI SK SN TH TN TR TW TZ UA UG US UY VE VN ZA ZW";

const STATES =
  "alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington;washington dc;west virginia;wisconsin;wyoming;alberta;british columbia;manitoba;nova scotia;ontario;quebec;saskatchewan;new south wales;queensland;tasmania;bavaria;saxony;catalonia;andalusia;tuscany;sicily;sardinia;provence;brittany;normandy;flanders;cornwall;devon;yorkshire;lancashire;kerala;karnataka;tamil nadu;hokkaido;okinawa;kyushu";

const ELSEWHERE =
  "usa;uk;england;scotland;wales;northern ireland;europe;asia;africa;america;south america;north america;latin america;southeast asia;midwest;east coast;west coast;new england;pacific northwest;bay area;silicon valley;manhattan;brooklyn;bali";

const CITIES_OF_AMERICA =
  "new york city;nyc;los angeles;chicago;houston;philadelphia;san antonio;san diego;dallas;san jose;austin;jacksonville;fort worth;columbus;charlotte;san francisco;indianapolis;seattle;denver;boston;el paso;nashville;detroit;oklahoma city;portland;las vegas;memphis;louisville;baltimore;milwaukee;albuquerque;tucson;fresno;sacramento;kansas city;atlanta;omaha;colorado springs;raleigh;miami;virginia beach;oakland;minneapolis;tulsa;tampa;new orleans;wichita;cleveland;bakersfield;honolulu;anaheim;santa ana;st. louis;st louis;saint louis;pittsburgh;cincinnati;anchorage;orlando;st. paul;saint paul;salt lake city;boise;spokane;tacoma;des moines;madison;ann arbor;grand rapids;rochester;syracuse;ithaca;newark;jersey city;hoboken;new haven;hartford;worcester;burlington;asheville;savannah;charleston;richmond;chapel hill;durham;fort collins;santa fe;santa cruz;santa barbara;santa monica;santa clara;palo alto;mountain view;menlo park;cupertino;sunnyvale;pasadena;long beach;redmond;bellevue;toronto;vancouver;montreal;ottawa;calgary;edmonton;winnipeg;halifax;mexico city;guadalajara;monterrey;cancun;havana;bogota;bogotá;medellin;medellín;quito;lima;cusco;la paz;santiago;buenos aires;montevideo;são paulo;sao paulo;rio de janeiro;brasilia;salvador;recife;porto alegre;curitiba;belo horizonte;caracas";

const CITIES_OF_EUROPE =
  "london;manchester;birmingham;leeds;liverpool;newcastle;sheffield;bristol;brighton;nottingham;leicester;cambridge;oxford;edinburgh;glasgow;aberdeen;cardiff;belfast;dublin;galway;paris;lyon;marseille;toulouse;bordeaux;nantes;lille;strasbourg;grenoble;montpellier;rennes;berlin;hamburg;munich;münchen;cologne;köln;frankfurt;stuttgart;düsseldorf;leipzig;dresden;hannover;nuremberg;freiburg;heidelberg;karlsruhe;münster;bremen;dortmund;bonn;mannheim;augsburg;bielefeld;potsdam;erfurt;rostock;lübeck;oldenburg;göttingen;vienna;wien;graz;salzburg;innsbruck;zurich;zürich;geneva;basel;bern;lausanne;lugano;amsterdam;rotterdam;the hague;den haag;utrecht;eindhoven;groningen;delft;leiden;brussels;antwerp;ghent;bruges;luxembourg;madrid;barcelona;valencia;seville;sevilla;bilbao;málaga;granada;zaragoza;lisbon;lisboa;porto;coimbra;rome;milan;milano;naples;turin;torino;florence;bologna;venice;genoa;palermo;verona;trieste;athens;thessaloniki;prague;brno;warsaw;krakow;kraków;gdansk;wroclaw;budapest;bratislava;ljubljana;zagreb;belgrade;sarajevo;sofia;bucharest;copenhagen;aarhus;stockholm;gothenburg;malmö;uppsala;oslo;bergen;trondheim;helsinki;turku;tampere;tallinn;riga;vilnius;reykjavik;reykjavík;kyiv;lviv;minsk;moscow;st. petersburg;saint petersburg;istanbul;ankara;izmir";

const CITIES_ELSEWHERE =
  "tokyo;kyoto;osaka;nagoya;sapporo;fukuoka;yokohama;hiroshima;seoul;busan;beijing;shanghai;shenzhen;guangzhou;hangzhou;chengdu;nanjing;wuhan;xi'an;hong kong;macau;taipei;kaohsiung;taichung;singapore;bangkok;chiang mai;phuket;hanoi;ho chi minh city;saigon;da nang;phnom penh;siem reap;jakarta;bandung;yogyakarta;ubud;manila;cebu;kuala lumpur;penang;yangon;mumbai;delhi;new delhi;bangalore;bengaluru;hyderabad;chennai;pune;kolkata;ahmedabad;jaipur;kochi;lucknow;chandigarh;goa;kathmandu;colombo;dhaka;karachi;lahore;islamabad;tehran;baghdad;dubai;abu dhabi;doha;riyadh;tel aviv;jerusalem;haifa;beirut;amman;cairo;casablanca;marrakech;tunis;algiers;nairobi;kampala;addis ababa;dar es salaam;lagos;abuja;accra;dakar;cape town;johannesburg;durban;pretoria;harare;sydney;melbourne;brisbane;perth;adelaide;canberra;hobart;auckland;wellington;christchurch;dunedin";

/** As they stand behind the name of a town: 'Madison, WI'; those that are short for something else as well ('AR', 'CA', 'FL', 'OK') are left out. */
const ABBREVIATED = new Set("AZ KY MN NH NJ NM NV NY TN WA WI WV WY NSW".split(" "));

const names = new Intl.DisplayNames(["en"], { type: "region" });
const known = new Set([
  ...REGIONS.split(" ").flatMap((code) => names.of(code)?.toLowerCase() ?? []),
  ...[STATES, ELSEWHERE, CITIES_OF_AMERICA, CITIES_OF_EUROPE, CITIES_ELSEWHERE].flatMap((list) => list.split(";")),
]);

/** Whether a label is the name of a place: 'Kansas City', 'Peru', 'WI'. Where people are, not what they learn. */
export function isPlace(label: string): boolean {
  return known.has(label.toLowerCase()) || ABBREVIATED.has(label);
}
