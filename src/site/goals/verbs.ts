import { AHEAD, type Claim, clauseAround, NOT, PART, withoutQuotes } from "./claims.ts";
import { OTHER_CONSUMING, OTHER_FORMS, otherVerbOf, withOtherDone } from "./other-languages.ts";
import { subjectWords } from "./words.ts";

/** Verbs of tasks whose end is told in another form, or with another verb; where the participle is not the past, it stands in PARTICIPLES. */
const FORMS: Readonly<Record<string, string>> = {
  write: "wrote|drafted|published",
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
  give: "gave",
  take: "took",
  run: "ran",
  sing: "sang",
  sew: "sewed",
  climb: "climbed",
  cycle: "cycled",
  paint: "painted",
  walk: "walked",
  swim: "swam",
  draw: "drew",
  grow: "grew",
  win: "won",
  cut: "cut",
  choose: "chose",
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

const BETWEEN = /^(?:\s+(?:an?|the|my|our|that|this|its|one|whole|full|first|another)){0,3}\s+(\p{L}+)/iu;

/** The same where the word stands right behind the verb: 'I swam a mile' for 'A mile, swum'. */
export function fulfilsRightOn(verb: string | null, sentence: string, isObject: (word: string) => boolean): boolean {
  if (verb === null || !fulfils(verb, sentence, null)) return false;
  const found = formsOf(verb).exec(sentence);
  const word = found === null ? null : BETWEEN.exec(sentence.slice(found.index + found[0].length))?.[1];
  return word != null && isObject(word);
}

/** The verb that a goal begins with, in its plain form; null where it names only the thing. */
export function verbOf(goal: string): string | null {
  const word =
    /^\W*(?:(?:lectures?|papers?|reading|math|coding|writing|books?)\W+)?(\p{L}+)/iu.exec(goal)?.[1]?.toLowerCase() ??
    "";
  if (Object.hasOwn(FORMS, word) || REGULAR.has(word) || CONSUMING.test(word)) return word;
  return otherVerbOf(goal) ?? verbBehind(goal);
}

/** 'A mile, swum' → 'swim', 'one boat, painted' → 'paint': the verb that stands behind its thing. */
function verbBehind(goal: string): string | null {
  const form = /,\s*(\p{L}+)[.!\s]*$/u.exec(goal)?.[1]?.toLowerCase();
  if (form === undefined) return null;
  const irregular = Object.keys(FORMS).find(
    (verb) => (FORMS[verb] ?? "").split("|")[0] === form || PARTICIPLES[verb] === form,
  );
  return (
    irregular ?? [form.slice(0, -2), form.slice(0, -1)].find((verb) => form.endsWith("ed") && REGULAR.has(verb)) ?? null
  );
}

/** Where the participle is not the past: 'swum' beside 'swam'. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  swim: "swum",
  write: "written",
  draw: "drawn",
  sing: "sung",
  sew: "sewn",
  grow: "grown",
  run: "run",
  give: "given",
  take: "taken",
  choose: "chosen",
  speak: "spoken",
};

/** 'The firmware, finished', 'My thesis: done' ask for the end of a thing without a verb of their own. */
export function asksForEnd(goal: string): boolean {
  return /[,:]\s*(?:all )?(?:finished|done|completed?|ready)[.!\s]*$/i.test(goal);
}

/** Whether a sentence says that something is at its end. */
export function isFinishing(sentence: string): boolean {
  return FINISHING.test(withoutQuotes(sentence));
}

/** What a task is about: its words but for the verb, which comes back in other forms ('draw' as 'drew'). Two words at least stay. */
export function withoutVerb(words: ReadonlySet<string>, task: string): ReadonlySet<string> {
  const verb = verbOf(task);
  const forms =
    verb === null ? new Set<string>() : subjectWords(`${verb} ${FORMS[verb] ?? ""} ${PARTICIPLES[verb] ?? ""}`);
  const rest = new Set([...words].filter((word) => !forms.has(word)));
  return rest.size >= 2 || verbBehind(task) !== null ? rest : words;
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
export function formsOf(verb: string): RegExp {
  const known = patterns.get(verb);
  if (known) return known;
  const forms = pastOf(verb);
  const pattern = /\p{Script=Han}/u.test(verb)
    ? new RegExp(forms, "u")
    : new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, "iu");
  patterns.set(verb, pattern);
  return pattern;
}

/** Verbs that begin no goal by themselves and yet say what a thing is to do: 'a boat that has three sails'. */
const OF_THINGS: Readonly<Record<string, string>> = { have: "had|has", do: "did|done", go: "went|gone" };

function pastOf(verb: string): string {
  const past = FORMS[verb];
  const participle = PARTICIPLES[verb];
  // 'I run a mile' is no end of it.
  if (past !== undefined) return participle === undefined || participle === verb ? past : `${past}|${participle}`;
  const other = OTHER_FORMS[verb] ?? OF_THINGS[verb];
  if (other !== undefined) return other;
  if (verb.endsWith("e")) return `${verb}d`;
  return verb.endsWith("y") ? `${verb.slice(0, -1)}ied|${verb}ed` : `${verb}ed`;
}
