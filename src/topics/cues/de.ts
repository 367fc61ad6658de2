import type { CueTable } from "./cue.ts";

const WITH =
  "(?: (?:mit|über|von|vom|zu|zum|zur|in|im|an|am|der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|meiner|viel|mehr|etwas|ein wenig|ein bisschen|auch|wieder|weiter|endlich))*";
const STUDIED = "gelernt|dazugelernt|geübt|studiert|eingearbeitet|eingelesen|wiederholt|aufgefrischt";
const LEARNED =
  "erkundet|kennengelernt|entdeckt|erforscht|recherchiert|beschäftigt|befasst|auseinandergesetzt|trainiert|verstanden|begriffen|behandelt|besprochen|durchgenommen|beigebracht";
const DONE =
  "ausprobiert|probiert|getestet|gelesen|gehört|gebaut|gespielt|geschrieben|gearbeitet|programmiert|genäht|gekocht|gebacken|gemalt|gezeichnet|gestrickt|geschnitzt|gesungen|besucht|gesehen|geschaut|angeschaut|angesehen|eingerichtet|installiert|umgesetzt|entwickelt|erstellt|benutzt|verwendet|genutzt|abgeschlossen|beendet|fertig|geschafft|bestanden|teilgenommen|unterrichtet|übersetzt|gelaufen|geschwommen|geklettert|gepflanzt|repariert|konfiguriert|implementiert|deployt|deployed|aufgesetzt|eingebaut|angepasst|verbessert|optimiert|behoben|gelöst|entworfen|modelliert|designt|gestaltet|dokumentiert|durchgearbeitet|bearbeitet|erarbeitet|experimentiert|analysiert|debuggt|refactored|refaktoriert|migriert|automatisiert|veröffentlicht|heruntergeladen|ergänzt|hinzugefügt|integriert|eingebunden|gelötet|gedruckt|gehäkelt|gestickt|geschweißt|gewandert|gejoggt|fotografiert|aufgenommen|komponiert|getanzt|gewebt|bestellt|angelegt|vorbereitet|durchgeführt|durchgelesen|nachgelesen|mitgemacht|gespart|investiert";
/** In the present and the past that one tells in. */
const DOES =
  "(?:baue|baute|schreibe|schrieb|lese|las|spiele|spielte|probiere|probierte|nutze|nutzte|verwende|verwendete|benutze|benutzte|arbeite|arbeitete|koche|kochte|backe|male|malte|zeichne|zeichnete|stricke|strickte|nähe|nähte|installierte|implementierte|konfigurierte|programmiere|programmierte|entwickle|entwickelte|erstelle|erstellte|testete|besuche|besuchte|schaue|schaute|höre|hörte|trainiere|trainierte|laufe|schwimme|klettere)(?: ich| wir)?";
/** In lists of what is done: 'Vokabeln lernen'. */
const TO_DO =
  "lernen|üben|wiederholen|ausprobieren|einrichten|konfigurieren|implementieren|installieren|programmieren|erstellen|testen|umsetzen|durcharbeiten";

export const DE: CueTable = {
  deniesBackwards: true,
  cues: [
    {
      words: "(?:aufgegeben|abgebrochen|hingeschmissen|hingeworfen|aufgehört(?: mit)?|fallen ?gelassen|sein ?lassen)",
      says: "do",
      scope: "clause",
      status: "dropped",
    },
    {
      words:
        "(?:pausiert|pausieren|auf Eis(?: gelegt)?|(?:eine )?Pause (?:von|vom|mit|beim?)|zurückgestellt|liegt (?:brach|auf Eis)|ruht)",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    {
      words: `(?:zurück (?:zu|zum|zur)|wieder einstieg in|wiederaufnahme (?:von|der|des))${WITH}`,
      says: "learn",
      status: "resumed",
    },
    {
      words:
        "(?:wieder (?:angefangen|aufgenommen|eingestiegen|begonnen|ausgepackt|hervorgeholt|mit)|wiederaufgenommen|zurückgekehrt zu[mr]?)",
      says: "do",
      scope: "clause",
      status: "resumed",
    },
    {
      words: `(?:angefangen|begonnen|gestartet|eingestiegen|losgelegt) (?:mit|in)${WITH}|(?:beginne|starte|fange|fing|begann|startete)(?: ich)?(?: an)?(?: mit)?${WITH}`,
      says: "learn",
      status: "started",
    },
    {
      words: "(?:angefangen|begonnen|gestartet|eingestiegen|losgelegt|angemeldet|eingeschrieben)",
      says: "do",
      scope: "clause",
      status: "started",
    },
    {
      words:
        "(?:weiter(?:gemacht|gelernt|gelesen|geübt|gearbeitet|gebaut|geschrieben|gespielt|gemalt|gestrickt)|drangeblieben|mache weiter mit|fortgesetzt)",
      says: "do",
      scope: "clause",
      status: "continued",
    },
    {
      words:
        "(?:tief (?:in|eingetaucht)|vertieft|eingetaucht|hineingekniet|reingekniet|festgebissen|verbissen|hineingestürzt|gestürzt)",
      says: "study",
      scope: "clause",
      depth: "deep-dive",
    },
    {
      words:
        "(?:reingeschnuppert|hineingeschnuppert|angerissen|überflogen|kurz angeschaut|kurz ausprobiert|reingeschaut|angetestet|einen (?:kurzen |ersten )?blick (?:in|auf))",
      says: "do",
      scope: "clause",
      depth: "touched",
    },
    {
      words:
        "(?:(?:ging|geht) es (?:heute |diesmal |hauptsächlich )?um|beschäftig(?:e|t|en|te) (?:ich |wir )?(?:mich|uns)(?: (?:viel|intensiv|heute|weiter|auch|gerade|vor allem))* mit|befasse mich mit|interessiere (?:ich )?mich (?:sehr |gerade |auch )*für)(?: (?:den|dem|der|die|das))?(?: (?:unterschieden|grundlagen|anwendungsfällen)(?: und [a-zäöüß]+)*(?: von| der| des)?)?",
      says: "learn",
    },
    {
      words:
        "(?:einführung in|(?:[a-zäöüß-]*kurse?|workshop|seminar|vorlesung|lehrgang) (?:über|zu|zum|zur|in|für)|(?:buch|bücher) über)(?: (?:den|dem|der|die|das))?",
      says: "study",
    },
    {
      words:
        "(?:einführung in|(?:kurs|workshop|seminar|vorlesung|lehrgang|online-?kurs|vortrag|buch|bücher|artikel|kapitel|tutorial|video|videos|podcast|doku|aufsatz|übungen) (?:über|zu|zum|zur|in))(?: (?:den|dem|der|die|das))?(?: (?:unterschieden|grundlagen|anwendungsfällen)(?: und [a-zäöüß]+)*(?: von| der| des)?)?",
      says: "learn",
    },
    { words: `(?:lerne|lernte|übe|übte|studiere|studierte)(?: ich| wir)?${WITH}`, says: "study" },
    {
      words: `(?:entdecke|entdeckte|erforsche)(?: ich| wir)?${WITH}`,
      says: "learn",
    },
    {
      words:
        "(?:gerne?|(?:macht|machte|gemacht)(?: [a-zäöüß]{1,30}){0,4} (?:spaß|freude)|(?:spaß|freude) (?:macht|machen|gemacht))",
      says: "do",
      scope: "clause",
    },
    { words: `(?:${STUDIED})`, says: "study", scope: "clause" },
    { words: `(?:${LEARNED})`, says: "learn", scope: "clause" },
    { words: `(?:${DONE}|${DOES}|${TO_DO})`, says: "do", scope: "clause" },
    {
      words:
        "(?<=^[^a-zß-ɏ]{0,8})(?:installation|einrichtung|erstellung|implementierung|umsetzung|wiederholung|vertiefung|konfiguration|entwicklung|übungen|einarbeitung|experimente|arbeit) (?:von|vom|der|des|mit|zu|zum|zur|in|an|am)(?: (?:der|den|dem|das|die|einer|eines))?",
      says: "do",
    },
  ],
  planned:
    "(?:möchte|will|würde|hätte|sollte|könnte|werde|wollte|müsste|muss|vielleicht|irgendwann|demnächst|bald|morgen|nächste[nrs]? (?:woche|monat|jahr|mal)|plane|vorhabe|habe vor|geplant|falls|wenn ich|hoffe|offen)",
  denied:
    "(?:nicht(?! (?:nur|bloß|zuletzt|(?:so |ganz |wirklich |richtig |vollständig |alles ){0,2}(?:verstanden|begriffen|kapiert|fertig)))|nie|niemals|kein|keine|keinen|keiner|keinem|ohne|statt|anstatt|weder|kaum)",
  others:
    "(?:(?:mein|meine|unser|unsere|sein|seine|ihr|ihre|ein|eine|der|die)\\s+(?:schwester|bruder|mutter|vater|frau|mann|freund|freundin|freunde|kollege|kollegin|kollegen|sohn|tochter|kinder|enkel|enkelin|chef|chefin|nachbar|nachbarin|team|cousin|cousine|tante|onkel|lehrer|lehrerin|partner|partnerin|mitbewohner|mitbewohnerin)|er|sie|man|viele|die leute)",
  breaks:
    "aber|weil|obwohl|während|sondern|denn|damit|sodass|und ich|doch|allerdings|dann|danach|als|wobei|nachdem|bevor|da ich",
};
