/** Words that say that something was there before: what an author follows for years did not begin where the journal first tells of it. */

const MANY =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|several|many|some|a few|a couple of|quite a few)";

const ENGLISH = [
  "(?:have|has|had|['’](?:ve|d|s))(?: \\w+)? been growing",
  `been (?:\\w+ ){1,6}(?:for (?:the (?:last|past) )?(?:${MANY} )?(?:years|months|decades|ages)|since )`,
  `(?:about |some |over |almost |more than )?${MANY} years? (?:ago|back)`,
  `for (?:the (?:last|past) )?(?:${MANY} )?(?:years|decades|ages)(?: now)?`,
  "day[- ]in(?:,| and|/)? ?day[- ]out|for as long as I can remember|as (?:always|usual)",
  "(?:keep|keeps|kept|keeping) (?:(?:going|coming) back to|up with)",
  "(?:almost|nearly) (?:finished|completed|done|through)",
].join("|");

const OTHERS = [
  "seit (?:Jahren|Monaten|langem|langer Zeit|(?:\\d+|zwei|drei|vier|fünf|vielen|einigen|mehreren) (?:Jahren|Monaten))|wie immer",
  "depuis (?:(?:des|plusieurs|quelques|\\d+|deux|trois|cinq|dix) (?:années|ans|mois)|longtemps)|comme toujours",
  "desde hace (?:(?:\\d+|dos|tres|cinco|varios|muchos|unos) )?(?:años|meses|tiempo)|como siempre",
  "(?:há|faz) (?:(?:\\d+|dois|três|cinco|vários|muitos|alguns) )?(?:anos|meses|tempos)|como sempre",
  "da (?:(?:\\d+|due|tre|cinque|molti|alcuni|parecchi) )?(?:anni|mesi)|da tempo|come sempre",
  "al (?:(?:\\d+|twee|drie|vijf|een paar|vele) )?(?:jaren|maanden|jaar)|zoals altijd",
].join("|");

const MEMORY = new RegExp(
  `(?<!\\p{L})(?:${[
    "when (?:I|we)(?: was| were|['’]d| had)?(?: just| only)? (?:first|start(?:ed|ing)|began|beginning)",
    "als ich (?:noch |damals )?(?:anfing|begann|zum ersten Mal)|quand j['’](?:ai (?:commencé|débuté)|étais débutant)",
    "cuando (?:empecé|comencé)|quando (?:comecei|ho (?:iniziato|cominciato))|toen ik (?:begon|voor het eerst)",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
const GOING_ON = new RegExp(`(?<!\\p{L})(?:${ENGLISH}|${OTHERS})(?!\\p{L})`, "iu");
/** One of these stands in all of them; much faster to look for. */
const HINT =
  /been|years|decades|ages|\bday[- ]in|long|always|usual|keep|kept|almost|nearly|jahre|monate|immer|depuis|toujours|desde|siempre|anos|meses|tempo|sempre|anni|mesi|jaren|maanden|jaar|altijd/i;
const FINISHED =
  /(?<!\p{L})(?:(?:just |finally )?(?:finished|completed|wrapped up)|(?:done|through) with|abgeschlossen|beendet|terminé|terminado|terminei|finito|completato|afgerond)(?!\p{L})/iu;
/** Somebody else's years ('Rust came out ten years ago') say nothing of the author's. */
const OWN =
  /(?<!\p{L})(?:I|me|my|we|our|ich|mein\p{L}*|mir|je|j['’]|mon|ma|mes|mi|mis|he|llevo|eu|meu|minha|io|mio|mia|ho|ik|mijn)(?!\p{L})/iu;

/** Whether a clause looks back on a beginning, so that nothing begins now: 'When I first learned chess', 'when we started'. */
export function remembersStart(clause: string): boolean {
  return MEMORY.test(clause);
}

const SPAN = `(?:year|month|decade|(?:few|couple of|${MANY}) (?:years|months))`;
/** 'I was first drawn to chess about five years back': the time of the beginning, with the author as the one who acts. */
const BEGAN_BEFORE = new RegExp(
  `(?<!\\p{L})(?:I|we) (?:\\p{L}+ ){0,3}(?:drawn|started|began|got|learn(?:ed|t)|studied|took|came)(?!\\p{L})[^.;:,]{0,80} (?:${MANY}|a few|a couple of) (?:years|months) (?:ago|back)(?!\\p{L})`,
  "iu",
);
/** 'In the last year I studied chess', written on one day. */
const IN_LAST_YEAR = new RegExp(
  `(?<!\\p{L})(?:in|over|during|for) the (?:last|past) ${SPAN},? (?:I|we)(?: have|['’]ve)?(?: been)? (?:\\p{L}+ly )?\\p{L}+(?:ed|ing|n|t|d)(?!\\p{L})`,
  "iu",
);

/** Whether a sentence says that its matter is older than what it is told in: than a day, where it is told of 'the last year'. */
export function tellsOlder(sentence: string, isDay: boolean): boolean {
  if (!/years?|months?|decade/i.test(sentence)) return false;
  return BEGAN_BEFORE.test(sentence) || (isDay && IN_LAST_YEAR.test(sentence));
}

/**
 * Whether a clause says that its matter goes on from before: 'I have been drawn to chess for years', 'almost finished the series'. On a
 * single day what is finished was begun earlier ('chapter 2 on linear algebra finished'); in a longer time it may have begun there.
 */
export function tellsGoingOn(clause: string, isDay: boolean): boolean {
  if (isDay && FINISHED.test(clause)) return true;
  if (!HINT.test(clause)) return false;
  const match = GOING_ON.exec(clause);
  return match !== null && (!/ago|back$|years|anos|anni|jaren|jahre/i.test(match[0]) || OWN.test(clause));
}

/** Words of several languages for what is to go on. */
const ONWARD =
  /(?<!\p{L})(?:re-?apply|(?:moving|going) forward|from (?:now|here) on|(?:will|['’]ll|going to|want to|plan to|hope to) (?:now )?(?:keep|continue|carry on|go on|go deeper|focus on|get back to|return to)|weiter(?:machen|lernen|üben)|je continue|seguiré|continuarei|continuerò)(?!\p{L})/iu;

/** Whether the author says that he goes on with something: 'In the coming weeks I will keep at the lute', 'going forward'. */
export function tellsOnward(text: string): boolean {
  return ONWARD.test(text);
}
