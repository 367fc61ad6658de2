import type { CueTable } from "./cue.ts";

const WITH =
  "(?: (?:met|aan|in|over|van|op|de|het|een|mijn|veel|meer|wat|een beetje|ook|weer|eindelijk|de basis van))*";
const STUDIED = "geleerd|bijgeleerd|gestudeerd|geoefend|herhaald|opgefrist|begrepen|gerepeteerd";
const LEARNED = "ontdekt|behandeld|besproken|onderzocht|uitgezocht|verkend|ingelezen|getraind|beziggehouden";
const DONE =
  "gelezen|gebouwd|gespeeld|geschreven|uitgeschreven|gewerkt|geprobeerd|uitgeprobeerd|getest|gebruikt|afgemaakt|afgerond|voltooid|gekeken|bekeken|geluisterd|gevolgd|geprogrammeerd|genaaid|gekookt|gebakken|gebreid|geschilderd|getekend|gemaakt|ingericht|geïnstalleerd|ontworpen|gegeven|vertaald|gelopen|hardgelopen|gezwommen|geklommen|gezongen|bijgewoond|gehaald|geïmplementeerd|ontwikkeld|opgelost|verbeterd|toegevoegd|gepubliceerd|geconfigureerd|opgezet|gedeployd|gerefactord|gedebugd|meegedaan|deelgenomen|geplant|gezaaid|geoogst|gesoldeerd|geprint|gehaakt|geborduurd|geweven|gewandeld|gefietst|gefotografeerd|gecomponeerd|gedanst|gemigreerd|geautomatiseerd|geoptimaliseerd|gerepareerd|aangepast|bijgewerkt|geïntegreerd|uitgewerkt|doorgewerkt|ingesteld|gemodelleerd|geanalyseerd|voorbereid|geschaatst|gezeild|geroeid|gebrouwen";
/** In the present and the past that one tells in. */
const DOES =
  "(?:lees|las|bouw|bouwde|speel|speelde|schrijf|schreef|werk|werkte|kook|kookte|bak|bakte|teken|tekende|schilder|schilderde|brei|breide|naai|naaide|programmeer|programmeerde|gebruik|gebruikte|kijk|keek|luister|luisterde|volg|volgde|zwem|zwom|klim|train|trainde|installeerde|implementeerde|ontwikkel|ontwikkelde)(?: ik| we)?";

export const NL: CueTable = {
  deniesBackwards: true,
  cues: [
    {
      words: "(?:gestopt(?: met)?|opgegeven|afgehaakt|opgehouden(?: met)?|laten vallen|stop met)",
      says: "do",
      scope: "clause",
      status: "dropped",
    },
    {
      words:
        "(?:op pauze|gepauzeerd|even opzij|opzijgelegd|pauze van|ligt stil|stilgelegd|op een laag pitje|in de wacht)",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    { words: "(?:vind|vond) (?:het |ik het )?(?:erg |heel |echt )?leuk om(?: [a-z]{1,30}){0,6} te", says: "do" },
    { words: `(?:terug (?:naar|bij)|weer terug (?:naar|bij))${WITH}`, says: "learn", status: "resumed" },
    {
      words:
        "(?:weer (?:begonnen|opgepakt|verder(?:gegaan)?|opgestart)|hervat|heropgestart|weer (?:bezig|aan de slag) met)",
      says: "do",
      scope: "clause",
      status: "resumed",
    },
    {
      words: `(?:begonnen|gestart|beginnen|aan de slag|ingeschreven|aangemeld) (?:met|aan|voor)${WITH}(?: (?:leren|studeren) (?:van )?| vak| cursus)?`,
      says: "learn",
      status: "started",
    },
    { words: "(?:begonnen|gestart|ingeschreven|aangemeld)", says: "do", scope: "clause", status: "started" },
    {
      words:
        "(?:verder(?:gegaan|gewerkt|gelezen|geleerd|geoefend)?(?: met| aan| in)|doorgegaan(?: met)?|volgehouden|blijf)",
      says: "do",
      scope: "clause",
      status: "continued",
    },
    {
      words: `(?:verdiept in|gedoken in|duik(?:en)? in|ondergedompeld in|vastgebeten in|gestort op|verslingerd aan|helemaal weg van)${WITH}`,
      says: "study",
      depth: "deep-dive",
    },
    {
      words: "(?:geproefd (?:aan|van)|even (?:gekeken|geprobeerd)|doorgebladerd|vluchtig|een blik (?:op|in))",
      says: "do",
      scope: "clause",
      depth: "touched",
    },
    {
      words: `(?:cursus|workshop|college|colleges|opleiding|lessen|inleiding|introductie|handboek) (?:over|in|tot)${WITH}|boeken? over${WITH}|(?:het vak|cursus|workshop)(?: (?:de|het))?`,
      says: "study",
    },
    {
      words: `(?:cursus|boek|boeken|workshop|artikel|artikelen|lezing|hoofdstuk|hoofdstukken|documentaire|video|video's|podcast|college|colleges|webinar|opleiding|les|lessen|inleiding|introductie|het vak|zelfstudie|handboek|handleiding) (?:over|in|tot)${WITH}|(?:het vak|cursus|workshop)${WITH}|geleerd (?:over|van)${WITH}|gelezen over${WITH}|interesse in${WITH}|geïnteresseerd in${WITH}`,
      says: "subject",
    },
    { words: `(?:leer|leerde|studeer|studeerde|oefen|oefende)(?: ik)?${WITH}`, says: "study" },
    {
      words: `(?:bezig met|ontdek|ontdekte|verken)(?: ik)?${WITH}`,
      says: "learn",
    },
    { words: `(?:${STUDIED})`, says: "study", scope: "clause" },
    { words: `(?:${LEARNED})`, says: "learn", scope: "clause" },
    { words: `(?:${DONE}|${DOES})`, says: "do", scope: "clause" },
    {
      words:
        "(?<=^[^a-zß-ɏ]{0,8})(?:installatie|configuratie|implementatie|ontwikkeling|herhaling|oefeningen|oefening|opzetten|inrichten|lezen|bouwen|maken|schrijven|leren|oefenen) (?:van|met|in|aan|over)(?: (?:de|het|een))?",
      says: "do",
    },
  ],
  planned:
    "(?:wil|wilde|zou|ga ik|hoop|moet|misschien|ooit|morgen|binnenkort|volgende? (?:week|maand|jaar|keer)|van plan|graag|als ik)",
  denied:
    "(?:niet(?! (?:alleen|(?:helemaal |echt )?(?:begrepen|gesnapt|afgekregen)))|nooit|geen|zonder|in plaats van|niets|nauwelijks|noch)",
  others:
    "(?:(?:mijn|onze|zijn|haar|een|de|het)\\s+(?:zus|broer|moeder|vader|vrouw|man|vriend|vriendin|vrienden|collega|collega's|zoon|dochter|kind|kinderen|kleinkind|buurman|buurvrouw|buren|neef|nicht|oom|tante|baas|leraar|lerares|juf|team|partner|huisgenoot)|hij|zij|ze|mensen)",
  breaks: "maar|omdat|hoewel|terwijl|want|zodat|en ik|echter|en nu|daarna|toen|dus|totdat|tot ik|die|dat",
};
