import { isAddressed } from "./addressed.ts";
import { findGeneral } from "./general.ts";

/**
 * Words of a sentence that tell how much work stands behind it, in the languages of the cues. They need not stand beside a name: 'I finished the book'
 * speaks for the subject of the sentence before.
 */
const EFFORT = [
  // Doing and making.
  "(?:work(?:ed|ing)|went|going) (?:my way )?through|finish(?:ed|ing)|complet(?:ed|ing)|buil[dt](?:ing)?|(?:re-?)?wrote|(?:re-?)?writing|implement(?:ed|ing)|port(?:ed|ing)|debugg(?:ed|ing)|prov(?:ed|ing)|deriv(?:ed|ing)|solv(?:ed|ing)|measur(?:ed|ing)|practi[cs](?:ed|ing)|memori[sz](?:ed|ing)|publish(?:ed|ing)|ship(?:ped|ping)|launch(?:ed|ing)|releas(?:ed|ing)|pitch(?:ed|ing)|interview(?:ed|ing)|put(?:ting)? (?:it|this|that|them) to use|(?:ran|running) (?:an?|the|our|my) (?:\\w+ )?(?:campaign|survey|workshop)|rebuil[dt](?:ing)?|redid|re-?read|solder(?:ed|ing)|sew(?:ed|n)|knitted|carv(?:ed|ing)|painted|planted|baked|brewed|repair(?:ed|ing)|weld(?:ed|ing)|sanded|assembl(?:ed|ing)",
  "gebaut|gebastelt|geschrieben|programmiert|geübt|durchgearbeitet|abgeschlossen|fertig\\p{L}*|umgesetzt|gelesen|gelöst|weitergelernt",
  "terminé|écrit|construit|programmé|pratiqué|appris|escrib\\p{L}+|termin[ée]\\p{L}*|constru[ií]\\p{L}*|practi(?:qué|cado)|escrevi|terminei|constru[íi]|pratiquei|scritto|finito|costruito|praticato|geschreven|gebouwd|afgemaakt|geoefend",
  // Its measure: lessons, time, exercises.
  "every (?:day|evening|morning|night|week)|(?:once|twice|\\w+ times) an? (?:day|week)|(?:spent|took)(?: me)? (?:the|a|an|two|three|four|five|six|most|whole|all|many|several|\\d+)|exercises?|homework|(?:first|second|other|last) half of|(?:chapters?|lectures?|lessons?|parts?|sections?|units?|problem sets?) \\d+|(?<![.\\d])\\d+ (?:chapters|lectures|lessons|hours|exercises|pages)",
  "jeden (?:Tag|Abend|Morgen)|jede Woche|(?:Lektion|Kapitel|Vorlesung|Übung)(?:en)? \\d+|Stunden?|Übungen|chaque (?:jour|soir|semaine)|cada (?:día|dia|noche|semana)|todos (?:los días|os dias)|ogni (?:giorno|sera)|elke (?:dag|avond|week)|(?:chapitre|capítulo|capitolo|hoofdstuk|leçon|lección|lezione|les) \\d+",
].join("|");
const EFFORTS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${EFFORT})(?![\\p{L}\\p{N}])`, "giu");

/** 'Ran to the Tern Building': where one goes, not what one builds. */
const HOUSE =
  /(?<!\p{L})(?:the|an?|this|that|our|their) (?:\p{Lu}[\p{L}\d-]* ){0,2}[Bb]uilding(?=[.,;:!?)]|$| (?:and|in|at|on|where|which|was|is|had)(?!\p{L}))/gu;

/** What one only has an opinion of, hears of from somebody else, or notes for later: 'wavelets seem cool', 'Ada mentioned wavelets', 'to-do: wavelets'. */
const FROM_AFAR =
  /(?<!\p{L})(?:seem|look|sound)s? (?:like )?(?:an? |to be )?(?:very |really |so |super |pretty |quite |rather )*(?:cool|interesting|nice|promising|great|fun|exciting|neat|fascinating|useful)(?!\p{L})|\p{Lu}\p{Ll}+ (?:mentioned|brought up|recommended|suggested)(?!\p{L})|(?<!\p{L})(?:[Tt]o-?do|TODO|TO-DO)s?(?= ?[:–—-] ?\p{L})/u;

/** Done to be heard of by others: 'worked on a pitch to the Loom Podcast', 'was a guest on Loom Radio'. */
const HEARD =
  /(?<!\p{L})(?:[Pp]itch(?:ed|ing|es)?(?: (?:it|this|that|myself))? to|(?:was|am|as|been) an? guest on) (?:the |an? )?["“_*]?\p{Lu}/u;

/** A thing beside the main one: 'on the side I took up bouldering'. */
const ASIDE =
  /(?<![\p{L}])(?:on the side|in passing|briefly|a little|a tiny bit|a (?:quick|brief|first) (?:look|glance|peek)|for a moment|by the way|nebenbei|nebenher|kurz|ein (?:wenig|bisschen)|en passant|un peu|brièvement|un poco|brevemente|un pouco|di passaggio|een beetje|terloops)(?![\p{L}])/iu;

/** Before a name: what one did something else with. 'Wrote a small tool in', 'ported my blog to'. */
const MEANS =
  /(?<![\p{L}])(?:an?|the|my|our|this|it|some|all|every|ein\p{L}*|mein\p{L}*|de[rnms]|die|das|une?|mon|ma|mes|le|la|les|el|los|mi|mis|um|uma|meu|minha|il|lo|een|mijn|het) (?:[\p{L}\p{N}-]+ ){0,4}?(?<!(?:interest|course|class|book|chapter|introduction|lecture|talk|lesson|week|month|day|evening|weekend|hour|look|time|lot|bit|Kurs|Buch|Stunde|Abend|Woche|cours|livre|curso|libro|livro|corso)s? )(?:in|with|using|to|on top of|mit|auf|avec|en|con|com|met) (?:plain |pure |modern )?$/iu;
/** What both of these patterns end with; looked for first, as most names have nothing of the kind before them. */
const MEANS_END = /(?:in|with|using|to|on top of|mit|auf|avec|en|con|com|met) (?:plain |pure |modern )?$/iu;
const MEANS_FIRST = /^\P{L}*(?:mit|with|using|avec|con|com|met) $/iu;

/** Before a name: what the author did elsewhere, with which he compares. */
const COMPARED =
  /(?<!\p{L})(?:(?:as|what|the way|just as|like) (?:I|we)(?:['’]d)? (?:have |had |once )?(?:did|done|do|used)(?: (?:it|this|that))? (?:with|for|in|to)|unlike|(?:just|much|rather|a bit|is|was|it['’]s|feels|felt|looks|looked|works|sounds|not) like|(?:similar|compared) (?:to|with)) (?:the |my |our )?$/iu;

const ENDED = "finish|end|le(?:ft|av)|quit|complet|lost";
const BEGUN = "start|beg[au]n|join|got";
const jobThat = (deed: string, flags: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${deed})\\p{L}* (?:my|a|an|the|our) (?:[\\p{L}\\p{N}+#-]+ ){1,5}(?:role|job|position|internship|contract|gig)(?!\\p{L})`,
    flags,
  );
/** A job that began or ended is no work on what its title names: 'had just finished my data engineer role'. */
const JOB = jobThat(`${ENDED}|${BEGUN}`, "iu");
const PAST_JOB = jobThat(ENDED, "giu");
/** What both of these end with; looked for first, as few sentences have any. */
const POST = /role|job|position|internship|contract|gig/i;

/** 'Applied to a data engineer job': its title, not 'applied for college and learned Rust on the job'. */
const APPLIED =
  /(?<!\p{L})appl(?:ied|ying) (?:to|for) (?:(?:an?|the|my|this) )?(?:(?!(?:an?|the|my|this|on|to|for|with|then|but|learned|learning|studied|using)\s)[\p{L}\p{N}+#'’-]+ ){0,6}(?:role|job|position|internship|contract|gig)s?(?!\p{L})/giu;

/** Whether a name is a part of the title of a job that is over ('had just finished my data engineer role') or applied for. */
export function isPastJob(text: string, index: number): boolean {
  return (
    POST.test(text) &&
    [...text.matchAll(PAST_JOB), ...text.matchAll(APPLIED)].some(
      (job) => index > job.index && index < job.index + job[0].length,
    )
  );
}

/** Words for hard work, whatever its share of the text. */
const HARD =
  /(?<!\p{L})(?:(?:second|third|fourth|final) pass (?:through|over)|a lot of (?:hours|time|evenings|work|effort)|lots of (?:hours|time|work)|(?:many|countless|long) (?:hours|evenings)|(?:almost|nearly) (?:done|finished|through) (?:with|\p{L}+ing)|(?:a )?(?:couple of|few|several|two|three|four|five|six|ten|\d+) (?:videos|lectures|lessons|chapters|episodes|sessions|weeks|months) in(?=[\s]*[,.;:!?)]|$)|(?:half ?way|most of the way) through|day[- ]in(?:,| and|\/)? ?day[- ]out)(?!\p{L})/iu;
const NOT_HARD =
  /(?<!\p{L})(?:not?|never|\p{L}+n['’]t|didnt|dont|will|want|hope|plan|takes|needs?|requires?|without|if|would|could|should)(?!\p{L})/iu;

/** What was sold, or runs on by itself: 'in maintenance mode', 'still ticking along in the background'. */
const LEFT_ALONE =
  /(?<!\p{L})(?:in maintenance mode|(?:run|runs|running|chug\p{L}*|hum(?:s|ming)|tick(?:s|ing)|do(?:es|ing) its thing)(?: along| on| quietly)* in the background|(?:(?:[Aa]s|[Ss]ince|[Aa]fter|[Ww]hen|that) I(?:['’]ve| have| had)?|^I(?:['’]ve| have)?(?: just)?) sold \p{Lu})/u;

/** Words of a beginner, and titles that mean something else. */
const SHALLOW =
  /(?<!\p{L})(?:learn(?:ed|t) a (?:tiny |little )?bit|(?:have|has)(?:n['’]t| not) (?:gone|been|got) (?:through|into) much|(?:still |very |quite |total |complete |a )+(?:novice|beginner)|only scratched the surface|barely (?:started|scratched|touched)|a pun on|a play on (?:the )?words?)(?!\p{L})/iu;

/** A thing of the author's that is ready: 'The port is finished, all of it', not 'the library is written in C'. */
const READY =
  /^\P{L}*(?:the|my|our|both|all) [^.,;:!?]{1,40} (?:is|are) (?:now |all |both |finally |almost |nearly )*(?:finished|done|complete|built|written|soldered|ported|planted|painted|sewn|knitted|repaired)(?=\s*[.,;:!?)–—]|\s*$)/iu;

/** Number of different words of effort in a sentence; what is true in general or asked of the reader is none. */
export function countEffort(sentence: string): number {
  if (isAddressed(sentence)) return 0;
  if (findGeneral(sentence) !== null) return READY.test(sentence) ? 1 : 0;
  const words = sentence.replace(HOUSE, " ").match(EFFORTS);
  return words === null ? 0 : new Set(words.map((word) => word.toLowerCase())).size;
}

export function isAside(sentence: string): boolean {
  return (
    ASIDE.test(sentence) ||
    FROM_AFAR.test(sentence) ||
    HEARD.test(sentence) ||
    (POST.test(sentence) && JOB.test(sentence))
  );
}

/** Where a sentence speaks of hard work ('a lot of hours'); null where it does not, or only of none. */
export function findHard(sentence: string): number | null {
  const match = HARD.exec(sentence);
  return match === null || NOT_HARD.test(sentence.slice(Math.max(0, match.index - 60), match.index))
    ? null
    : match.index;
}

/** 'I have learned a bit about it', 'still a beginner', 'runs in maintenance mode': whatever the length, no deep dive. */
export function isShallow(sentence: string): boolean {
  return SHALLOW.test(sentence) || LEFT_ALONE.test(sentence);
}

/** Whether the text that leads up to a name makes it the means of something else. */
export function isMeans(before: string): boolean {
  const near = before.slice(-90);
  if (COMPARED.test(near)) return true;
  if (!MEANS_END.test(before.slice(-20))) return false;
  return MEANS.test(near) || MEANS_FIRST.test(before);
}

const DEEP = /(?<!\p{L})(?:a deep[- ]dive|deeply|in (?:great )?depth|rabbit hole)(?!\p{L})/iu;
const NOT_DEEP = /(?<!\p{L})(?:not?|never|n['’]t|next|will|want|hope|plan)(?!\p{L})/iu;

/** Where a sentence says 'a deep dive'; null where it does not, or only of plans and of what was not done. */
export function findDeep(sentence: string): number | null {
  const match = DEEP.exec(sentence);
  return match === null || NOT_DEEP.test(sentence.slice(0, match.index)) ? null : match.index;
}
