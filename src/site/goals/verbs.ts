import { AHEAD, type Claim, clauseAround, NOT, PART, withoutQuotes } from "./claims.ts";
import { OTHER_CONSUMING, OTHER_FORMS, otherVerbOf, withOtherDone } from "./other-languages.ts";
import { subjectWords } from "./words.ts";

/** Verbs of tasks whose end is told in another form, or with another verb. */
const FORMS: Readonly<Record<string, string>> = {
  write: "wrote|written|drafted|published",
  publish: "published|posted",
  read: "read|re-?read",
  watch: "watched|re-?watched",
  build: "built",
  make: "made",
  learn: "learned|learnt",
  implement: "implemented|wrote|built",
  create: "created|made|built",
  find: "found|mended|fixed|solved|tracked down",
  get: "got",
  buy: "bought",
  sell: "sold",
  send: "sent",
  teach: "taught",
  speak: "spoke",
  give: "gave|given",
  take: "took|taken",
  run: "ran",
  swim: "swam",
  draw: "drew|drawn",
  grow: "grew|grown",
  win: "won",
  cut: "cut",
  choose: "chose|chosen",
  ship: "shipped|released|launched",
  launch: "launched|shipped|released",
  release: "released|shipped",
  set: "set up",
  fix: "fixed|mended",
  meet: "met with",
  submit: "submitted",
  replicate: "replicated|reproduced",
  reproduce: "reproduced|replicated",
  port: "ported",
  plan: "planned",
  prep: "prepped|prepared",
  stop: "stopped",
  try: "tried",
};
const REGULAR = new Set(
  `add apply ask attempt attend call clean clear close collect compare compile conduct configure contact continue convert cook cover decide
  define delegate deploy design document download draft earn email experiment explain explore finalize finalise gather hire implement improve
  increase install interview join maintain manage measure migrate move onboard open organize organise outline paint pitch play practice
  practise prepare present print produce prove reach receive record reduce refactor remove rename repair repeat replace research review
  save schedule sign simplify sketch solder solve sort start study summarize summarise support switch test train transition translate update
  upgrade upload use visit walk`.split(/\s+/),
);
/** What one does with a book or a lecture: a goal that names only the thing means these. */
const CONSUMING = /^(?:read|watch|finish|complete|study|listen|go|work|attend|get)$/;
/** The end of anything. */
const FINISHING = withOtherDone(/\b(?:finished|completed|done|accomplished|achieved|wrapped up)\b/);

/** Letters between a verb and the one word that it is about: 'I mended it and ran it: no clicks'. */
const REACH = 40;

/** Whether a sentence reports the end of a verb's work close to a word: 'found the click' for 'Find the click'. */
export function fulfilsOn(verb: string | null, sentence: string, isObject: (word: string) => boolean): boolean {
  if (verb === null || !fulfils(verb, sentence, null)) return false;
  const found = formsOf(verb).exec(sentence);
  if (!found) return false;
  const around = sentence.slice(Math.max(0, found.index - REACH), found.index + found[0].length + REACH);
  return (around.match(/[\p{L}\p{N}]+/gu) ?? []).some(isObject);
}

/** The verb that a goal begins with, in its plain form; null where it names only the thing. */
export function verbOf(goal: string): string | null {
  const word =
    /^\W*(?:(?:lectures?|papers?|reading|math|coding|writing|books?)\W+)?(\p{L}+)/iu.exec(goal)?.[1]?.toLowerCase() ??
    "";
  return Object.hasOwn(FORMS, word) || REGULAR.has(word) || CONSUMING.test(word) ? word : otherVerbOf(goal);
}

/** What a task is about: its words but for the verb, which comes back in other forms ('draw' as 'drew'). Two words at least stay. */
export function withoutVerb(words: ReadonlySet<string>, task: string): ReadonlySet<string> {
  const verb = verbOf(task);
  const forms = verb === null ? new Set<string>() : subjectWords(verb);
  const rest = new Set([...words].filter((word) => !forms.has(word)));
  return rest.size >= 2 ? rest : words;
}

/** Whether a sentence reports the end of what a goal's verb asks for: 'publish' needs 'published' or 'finished', not 'read'. */
export function fulfils(verb: string | null, sentence: string, claim: Claim): boolean {
  const text = withoutQuotes(sentence);
  const isNamed = verb === null || CONSUMING.test(verb) || OTHER_CONSUMING.test(verb);
  if (claim === "used" && isNamed) return true;
  if (claim === "done" && FINISHING.test(text)) return true;
  if (verb === null || claim === "not" || claim === "part") return false;
  const found = formsOf(verb).exec(text);
  if (!found) return false;
  const clause = clauseAround(text, found.index, found[0].length);
  return !AHEAD.test(clause) && !NOT.test(clause) && !PART.test(clause);
}

const patterns = new Map<string, RegExp>();

/** The forms in which the end of a verb's work is told, compiled once. */
function formsOf(verb: string): RegExp {
  const known = patterns.get(verb);
  if (known) return known;
  const forms =
    FORMS[verb] ??
    OTHER_FORMS[verb] ??
    (verb.endsWith("e") ? `${verb}d` : verb.endsWith("y") ? `${verb.slice(0, -1)}ied|${verb}ed` : `${verb}ed`);
  const pattern = /\p{Script=Han}/u.test(verb)
    ? new RegExp(forms, "u")
    : new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, "iu");
  patterns.set(verb, pattern);
  return pattern;
}
