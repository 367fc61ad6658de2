/** A part of a sentence, which may say that something did not come about. */
export interface Deniable {
  index: number;
  end: number;
  /** From here on it speaks of what was not done, or not yet; null where it does not. */
  deniedFrom: number | null;
}

/** The clauses of a text, those marked that others take back, deny or put off. */
export function markDenied<Clause extends Deniable>(text: string, clauses: readonly Clause[]): Clause[] {
  const later = NOTE_TO_SELF.exec(text);
  return clauses.map((clause, at) =>
    isTakenBack(text, clauses[at + 1]) ||
    isDeniedAround(text, clauses[at - 2], clauses[at - 1]) ||
    (later !== null && isBehindNote(text, later, clause))
      ? { ...clause, deniedFrom: clause.index }
      : clause,
  );
}

/** 'To-do: train it, then tune it' inside of a text: all of that sentence is for later. */
const NOTE_TO_SELF = /(?<![a-z])to-?do\s*:/i;

function isBehindNote(text: string, { index, 0: note }: RegExpExecArray, clause: Deniable): boolean {
  const from = index + note.length;
  return clause.index >= from - 1 && !/[.!?]\s/.test(text.slice(from, clause.index));
}

/** '…, but I never got to it': takes back what stands before. */
function isTakenBack(text: string, next: Deniable | undefined): boolean {
  if (next === undefined || next.deniedFrom === null) return false;
  const words = text.slice(next.index, next.end);
  return TAKEN_BACK.test(words) || PUT_OFF.test(words);
}

/** 'I could not – without a good deal of help – prove the theorem': what stands between two dashes does not end the denial before it. */
function isDeniedAround(text: string, first: Deniable | undefined, thrownIn: Deniable | undefined): boolean {
  if (first === undefined || thrownIn === undefined || first.deniedFrom === null) return false;
  return [first, thrownIn].every(({ index, end }) => ENDS_IN_DASH.test(text.slice(index, end)));
}

const ENDS_IN_DASH = /\s[–—-]{1,2}\s*$/u;

/** 'A paper on tides – might be worth a skim later'. */
const PUT_OFF =
  /^[\s,(–—-]*(?:might|may|could|should|would) be (?:\p{L}+ )?(?:worth|good|nice|fun|interesting)(?!\p{L})/iu;

const IT = "(?:it|that|this|them|those|one|any|so|much|either|far)";
const END =
  "(?:\\s+(?:yet|myself|at all|in the end|after all|this (?:week|month|year|time)|so far))?\\s*(?:[.,;:!?)…–—-]|$)";
/** Of the thing before: 'but never did', 'but had no time for it'; not 'but did not write any code', which says more of it. */
const TAKEN_BACK = new RegExp(
  `^[\\s,]*(?:but|though|although|yet|aber|mais|pero|mas|ma|maar)\\s.{0,25}(?<!\\p{L})(?:(?:(?:got|get) (?:to|around to)(?: (?:do|try|read|finish|use|start|see|watch|build|write)(?:ing)?)?|did|do|tried|try|started|start|touched|touch|managed?)(?: ${IT})?${END}|(?:ha(?:d|ve) (?:the |any )?|found |find |no )(?:time|energy)(?: (?:for|to \\p{L}+) ${IT}| left)?${END}|(?:dazu|Zeit|temps|tiempo|tempo|tijd)(?!\\p{L}))`,
  "iu",
);
