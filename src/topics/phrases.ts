import { isGivenName } from "./given-names.ts";
import { findConcept } from "./known.ts";
import { isGeneric } from "./labels.ts";
import { isPlace } from "./place-names.ts";
import { formOfUnspaced, isUnspaced, readChineseNames } from "./unspaced.ts";

/** A phrase that may name a topic which is in no list. */
export interface Phrase {
  label: string;
  /** Place in the text. */
  index: number;
  /** 'name': has the form of one ('EpubPress', 'Blazor'); 'field': 'tidal theory'; 'words': some words; 'word': a single one. */
  form: "name" | "field" | "words" | "word";
}

const SPLIT =
  /,\s*(?:and\s+|or\s+)?|\s+(?:and|or|as well as|plus|und|oder|et|ou|y|e|en|ed)\s+|\s*&\s+|\s*\/\s+|[()[\]"“”:;、，]/gu;
const LEADING =
  /^(?:(?:muit[oa]s?|bastantes?|much[oa]s?|molt[aeio]|tant[aeio]s?|viele|veel|a|an|the|some|any|my|our|your|its|this|that|these|those|more|most|all|many|several|few|another|other|other's|lots?|bunch|bits?|pieces?|couple|ton|tons|little|lot|bit|of|basics?|fundamentals|foundations|principles|(?:inner )?workings|internals|ins and outs|rudimen(?:ts|ti|tos)(?: d(?:i|el?|o|a|u))?|par|por|pel[ao]s?|concepts?|history of the|introdu[cç]ão (?:a|à|ao)|introducción al?|introduction (?:à|aux?|to)|introduzione al?|introduzione alla|einführung in|art of|world of|basic|advanced|simple|various|different|new|latest|first|second|in|how|to|about|on|with|into|also|really|just|mostly|mainly|actually|deeper|further|again|back|for|up|around|things|stuff|very|quite|good|great|nice|own|old|proper|properly|der|die|das|den|dem|ein|eine|einen|le|la|les|l'|un|une|des|du|el|los|las|una|o|os|as|um|uma|il|lo|gli|i|het|een|de)\s+)+/iu;
/** 'l'aquarelle', 'dell'acquerello'. */
const ELIDED = /^(?:[ld]|un|dell|all|sull|nell)['’](?=\p{L}{2})/iu;
/** A phrase ends before these. */
const TRAILING =
  /\s+(?:for|with|from|to|in|on|at|by|during|as|that|via|using|again|today|yesterday|tonight|now|this|last|next|every|each|because|so|too|well|more|further|is|was|are|were|has|had|have|by|over|through|after|before|under|into|about|than|while|myself|here|there|properly|seriously|recently|lately|instead|together|since|until|including|like|such|based|daily|weekly|also|already|finally|out|up|off|\p{L}{3,}[ai]d[oa]s?(?=\s(?:pel[ao]s?|por|en|em|n[ao]s?|com|con)\s)|ge\p{Ll}{3,}(?:t|en)|\p{Ll}{2,5}ge\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert|erstellt|erarbeitet|erledigt|verstanden|vertieft|behandelt|bearbeitet|entwickelt|begonnen|übertragen|für|mit|von|im|am|bei|auf|aus|nach|zu[mr]?|über|beim|vom|pour|avec|dans|sur|à|chez|pendant|depuis|après|avant|aux?|los|las|cada|chaque|ogni|elke|para|con|por|en|desde|hasta|sin|durante|después|antes|com|n[ao]s?|numa?|ao|pel[ao]|depois|per|su|sulla?|nella?|dopo|voor|met|van|op|bij|naar|tijdens|tot)(?![\p{L}]).*$/iu;
/** 'Ebanisteria a Lucca', 'il tombolo da mia nonna': where, or from whom. */
const WHERE = /\s+(?:ad?\s+\p{Lu}|da\s+(?:\p{Lu}|(?:mi[oa]|sol[oaei]|un[oa]?)\s)).*$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}.+#'’-]*$/u;

/** Last words of the names of fields: 'energy-based learning', 'linear algebra'. */
const FIELD_HEADS =
  "learning|algebra|design|theory|programming|networks?|analysis|systems|engineering|development|processing|vision|statistics|inference|modell?ing|models|recognition|optimi[sz]ation|algorithms?|geometry|calculus|physics|chemistry|biology|science|security|graphics|architecture|languages?|compilers?|databases?|linguistics|philosophy|psychology|literature|history|economics|ethics|grammar|photography|making|carving|dyeing|printing|painting|drawing|training|climbing|dancing|music|composition|improvisation|cooking|baking|fermentation|gardening|weaving|binding|techniques?|therapy|policy|mechanics|dynamics|navigation|identification|conservation|restoration|translation|poetry|methods|proofs|simulation|visuali[sz]ation|testing|compression|sketching|lettering";
const FIELD = new RegExp(`^(?:[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*\\s){1,3}(?:${FIELD_HEADS})$`, "iu");

/** Words that head many phrases and name no topic. */
const EMPTY = new Set(
  "thing things stuff lot bit way ways time times day days week weeks month months year years hour hours morning evening weekend people person friend friends work job project projects idea ideas problem problems question questions answer answers part parts piece pieces chapter chapters section sections page pages book books paper papers article articles post posts blog video videos course courses class classes lecture lectures tutorial tutorials lesson lessons exercise exercises note notes code app apps site website websites tool tools library libraries framework frameworks feature features bug bugs issue issues test tests change changes result results version release update updates team meeting meetings talk talks event events workshop workshops group groups community company companies place places home house life world topic topics subject subjects area areas field fields skill skills technique practice process progress routine habit habits goal goals plan plans step steps level levels basics fundamentals concepts concept detail details example examples data file files set list series song songs piece pieces game games movie movies show shows season episode episodes trip food lunch dinner money health sleep mind body end beginning start rest half series first second third next last one ones two three four five it them him her me us myself everything something anything nothing everyone someone more less most much many all both few others other same new old good better best great bad fun hard easy interesting different various several whole certain kind kinds sort sorts type types form forms number numbers amount use usage user users side sides line lines point points word words text name names fact reason reasons case cases say see know show try look experience experiences opportunity chance challenge challenges trouble mistakes mistake patience lesson hard love hope thoughts feelings bugs tasks task assignment assignments homework exam exams degree thesis draft demo prototype setup system environment editor computer laptop phone machine server model models method methods approach solution solutions implementation documentation docs resources materials content material beginner beginners progress scratch heart pace practice stage stages program draft interview interviews interface package module function functions class object component components table tables page button background knowledge understanding ability improvement improvements success failure advice feedback help support mode need needs want wants piece pattern patterns story stories topic structure structures strategy strategies approach approaches future past present moment ecosystem notebook notebooks interests representations they we you he she who which option options choice choices employee employees manager managers writer writers worker workers customer customers client clients developer developers engineer engineers designer designers founder founders owner owners colleague colleagues member members speaker speakers author authors researcher researchers beginner beginners side left right foot feet hands hand head eyes back face car bus train room kitchen garden office school university college student students teacher teachers instructor kids family son daughter brother sister mother father baby parents children wife husband parts schedule account city town country language".split(
    " ",
  ),
);
const EMPTY_START =
  /^(?:[áà]s?|coisas?|cosas?|choses?|cos[ae]|dinge|sachen|dingen|(?:\p{L}+ )?it['’]s|i['’]?m|i['’]?ve|overall|quest[oaei]|quell[aei]|est[ae]s|estos|esas|esos|essas|esses|ces|cette|deze|diese[rmns]?|me|se|nos|te|lo|same|certain|particular|handy|useful|entire|whether|because|unless|although|though|while|(?:person|people|someone|somebody|everyone|anyone|everybody|else)['’]s|c[oó]mo|come|comment|wie|cu[aá]ndo|quando|quand|wann|d[oó]nde|dove|onde|où|perché|porqué|porque|pourquoi|warum|sul|sulla|sulle|sui|sugli|nel|nella|nelle|nei|negli|ou seja|o sea|seja|sea|isto é|es decir|c['’]est|cioè|ossia|bzw|bijv|e\.?g\.?|i\.?e\.?|vs\.?|etc|going|changing|managing|handling|deciding|choosing|letting|putting|giving|seeing|knowing|thinking|talking|asking|keeping|hiring|paying|said|told|asked|knew|felt|available|i|we|you|he|she|they|it|is|was|am|are|be|been|not|no|do|did|does|don't|what|why|when|where|who|which|there|here|if|that|than|then|so|very|too|his|her|their|someone's|each|every|one|two|three|four|five|six|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|tres|cuatro|cinco|dois|duas|três|quatro|due|tre|quattro|cinque|both|at|by|from|as|make|making|get|getting|use|using|write|writing|read|reading|do|doing|be|being|have|having|take|taking|find|finding|try|trying|attend\w*|meet\w*|work\w*|start\w*|finish\w*|create|organi[sz]e|implement|decouple|configure|improve|ensure|avoid|generate|simplify|combine)(?:\s|$)/iu;
/** Schools: where people learn, not what. */
const SCHOOL =
  /\b(?:university|universität|college|school|institute|academy)\b|^(?:stanford|mit|harvard|berkeley|oxford|cambridge|ucla|nyu|cmu|yale|princeton|eth|ucsd|ucb|usc|iits?|epfl|mcgill|caltech|cornell|purdue|rutgers|umass|upenn|uiuc|georgetown|uoft|ubc|kaist|tsinghua|sorbonne|kth)$/iu;
/** 'A neat trick', 'include some figures'. */
const HOLLOW =
  /^(?:(?:neat|nice|cool|clever|little|new|simple|quick) (?:tricks?|tips?|hacks?)|includ(?:e|es|ed|ing) .*)$/iu;
/** Companies and sites: where people are, not what they learn. */
const ORGANISATION =
  /\b(?:inc|llc|gmbh|ltd|corporation|labs?|company|foundation)\b|^(?:google|facebook|meta|amazon|apple|microsoft|netflix|twitter|youtube|github|gitlab|linkedin|instagram|tiktok|reddit|openai|deepmind|coursera|udemy|edx|udacity|pluralsight|skillshare|khan academy|spotify|uber|airbnb|ibm|intel|nvidia|samsung|oracle|tesla|bbc|nasa|ikea|medium|substack|slack|zoom|discord|whatsapp|telegram|paypal|stackoverflow|stack overflow|hacker news|wikipedia|patreon|kickstarter|goodreads|strava|mcdonald.?s|chatgpt|copilot)$/iu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|tues?|wed|thurs?|fri|sat|sun)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|hoje|ontem|amanhã|hoy|ayer|mañana|heute|gestern|aujourd['’]hui|demain|oggi|ieri|domani|vandaag|gisteren|christmas|easter|covid.*|pandemic|lockdown)$/iu;

/** Phrases that a cue's words lead to: 'a bit about tidal pools and lichens for …' → tidal pools, lichens. */
export function readPhrases(text: string, from: number): Phrase[] {
  if (isUnspaced(text)) return readUnspaced(text, from);
  const phrases: Phrase[] = [];
  let index = 0;
  for (const part of [...splitAt(text)]) {
    const start = text.indexOf(part, index);
    index = start + part.length;
    const phrase = readPhrase(part, from + Math.max(start, 0));
    // What follows a part that names nothing is out of the cue's reach: 'learned a lot, and …'.
    if (phrase === null && phrases.length === 0 && LEADING.test(`${part.trim()} `)) continue;
    if (phrase === null) break;
    phrases.push(phrase);
    if (phrases.length === 5) break;
  }
  return phrases;
}

function splitAt(text: string): string[] {
  return text.split(SPLIT).filter((part) => part !== undefined && part.trim() !== "");
}

function readPhrase(part: string, from: number): Phrase | null {
  const trimmed = part.trim();
  const bare = trimmed.replace(LEADING, "").replace(ELIDED, "");
  const label = dropEmptyHead(
    ` ${bare}`
      .replace(TRAILING, "")
      .replace(WHERE, "")
      .trim()
      .replace(/[.,!?…'’"*_`-]+$|^["'‘*_`]+/gu, ""),
  );
  const form = formOf(label);
  return form === null ? null : { label, index: from + Math.max(part.indexOf(label), 0), form };
}

function readUnspaced(text: string, from: number): Phrase[] {
  return readChineseNames(text).flatMap(({ label, index }) => {
    const form = formOf(label);
    return form === null ? [] : [{ label, index: from + index, form }];
  });
}

/** Whether a phrase is over where a text goes on like this: 'the cello | with Ada'; not 'educating | people', 'limpets | are slow'. */
export function endsPhrase(behind: string): boolean {
  if (!/^\s+\p{L}/u.test(behind)) return !/^['’\p{L}\p{N}-]/u.test(behind);
  if (VERB.test(behind)) return false;
  return TRAILING.test(behind) || WHERE.test(behind) || (SPLIT_START.exec(behind)?.index ?? 1) === 0;
}

const VERB =
  /^\s+(?:is|was|are|were|has|had|have|will|would|can|could|do|does|did|ist|sind|war|est|sont|était|es|son|era|è|sono|é|são)(?!\p{L})/u;
const SPLIT_START = /^\s+(?:and|or|as|und|oder|et|ou|y|e|en|ed|o)\s/u;

/** 'vanishing gradient problem' → 'vanishing gradient'. */
function dropEmptyHead(label: string): string {
  const words = label.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length < 2 || !EMPTY.has(last) || FIELD.test(label)) return label;
  const bare = words.slice(0, -1).join(" ");
  // 'The sailors' hours': whose they are.
  return /['’]s?$/.test(bare) ? "" : bare;
}

/** What kind of name a phrase could be; null for what names nothing. */
export function formOf(label: string): Phrase["form"] | null {
  if (isUnspaced(label)) return formOfUnspaced(label);
  const words = label.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (label.length < 3 || label.length > 40 || words.length > 3 || !words.every((word) => WORD.test(word))) return null;
  if (TWICE.test(label)) return null;
  if (CONTRACTION.test(label) || INSIDE.test(label) || ADVERB_START.test(label)) return null;
  if (INITIAL.test(label)) return null;
  if (
    HOLLOW.test(label) ||
    NUMBERED.test(label) ||
    EMPTY_START.test(label) ||
    isNoTopic(label) ||
    /\d{3}|^\d/.test(label)
  )
    return null;
  if (isName(label)) return "name";
  if (FIELD.test(label)) return "field";
  if (
    EMPTY.has(last) ||
    /-(?:term|level|time|free|wide|sized|scale)$/.test(last) ||
    /^\p{Ll}.*(?:ly|ed)$/u.test(words.at(-1) ?? "") ||
    last.length < 3
  )
    return null;
  if (words.every((word) => /^\p{Lu}/u.test(word))) return words.length === 1 ? "word" : null;
  return words.length === 1 ? "word" : "words";
}

/** 'section 1.B', 'week 3', 'R1-R2': a place in a work, not what it is about. */
const NUMBERED =
  /^\p{L}\d{1,3}[-–]\p{L}?\d{1,3}$|^(?:sections?|chapters?|units?|lessons?|exercises?|weeks?|days?|parts?|modules?|lectures?|problems?|questions?|figures?|tables?|tasks?|levels?|steps?|episodes?|seasons?|versions?|volumes?|pages?|months?|years?|aulas?|cap[íi]tulos?|kapitel|lektion|chapitre|le[çc]on)\s\S*\d/iu;

/** 'Bla bla', 'ha ha': a sound. */
const TWICE = /^(\p{L}{2,8}) \1$/iu;

/** 'I've', 'it's', 'doesn't': no names, while "Conway's Life" and 'O'Reilly' may be. */
const CONTRACTION =
  /['’](?:ve|re|ll|d|m)(?!\p{L})|^(?:it|that|this|what|let|there|here|who|he|she|how|where|when|why|one|everyone)['’]s(?!\p{L})|n['’]t(?!\p{L})/iu;
/** 'M.Tidewater', 'J. Moss': a person. */
const INITIAL = /^(?:\p{Lu}|Mr|Mrs|Ms|Mme|Dr|Prof|Hr|Fr|Sr|Sra|Sig)\.\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u;
/** 'Usually sooner', 'mostly harmless'; but 'family history', 'early music'. */
const ADVERB_START =
  /^(?!(?:early|family|daily|weekly|monthly|yearly|assembly|supply|butterfly|fly|lonely|friendly|elderly|likely|anomaly)\s)\p{Ll}{2,}ly\s/iu;
/** 'improving the rules', 'whether my': a clause and no name. */
const INSIDE =
  /\s(?:the|an?|my|our|your|his|her|their|its|this|that|these|those|quest[oaei]|quell[aei]|est[ae]s|estos|esas|esos|essas|esses|ces|cette|diese[rmns]?|deze|whether|it|them|itself|themselves|um|uma|una|une|ein|eine|einen)(?:\s|$)/iu;

/** 'EpubPress', 'p5js', 'WebGL2': no plain word looks like this. */
export function isName(label: string): boolean {
  return (
    HAS_FORM.test(label) &&
    !/\s/.test(label) &&
    /^(?!Mc|Mac|O['’])(?=.*\p{Ll})\p{L}[\p{L}\d]*\p{Lu}[\p{L}\d]*$|^\p{Ll}+\d[\p{Ll}\d]*$|^\p{L}[\p{L}\d]+\.(?:js|ts|py|rs|io|jl|net)$/u.test(
      label,
    ) &&
    !/^\p{Lu}+s$|^\d|^(?:iPhone|iPad|MacBook|iOS|YouTube|LinkedIn|OpenAI|GitHub|GitLab|TikTok|PayPal|WhatsApp|DeepMind|PhD|StackOverflow|DevOps|macOS|AirPods|eBay|iMac)\w*$/u.test(
      label,
    )
  );
}

/** A capital, a digit or a full stop behind the first sign: most words have none, and are told apart by this alone. */
const HAS_FORM = /.[A-Z0-9.\u0080-\uffff]/s;

/** Whether a label is a school or names one: 'NYU', 'Harbour School'. */
export function isSchool(label: string): boolean {
  return SCHOOL.test(label);
}

/** Companies, schools, days, people by their first names: named often, learnt by nobody. */
export function isNoTopic(label: string): boolean {
  return (
    isGeneric(label) ||
    /['’]s$/.test(label) ||
    (/^\p{Lu}\p{Ll}+$/u.test(label) && isGivenName(label) && findConcept(label) === null) ||
    isSchool(label) ||
    ORGANISATION.test(label) ||
    CALENDAR.test(label) ||
    isPlace(label)
  );
}
