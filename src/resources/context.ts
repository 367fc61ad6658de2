import type { ResourceKind } from "../model.ts";
import { TOLD } from "./titles.ts";

/** What the words around a link call the thing that it leads to. */
export interface KindHint {
  kind: ResourceKind;
  /** 4: the link's own words, 3: the words beside it, 2: the label of its list item, 1: the heading above, 0: the site that it is on. */
  strength: number;
}

/** The text around one link, up to its neighbours. */
export interface LinkContext {
  text: string;
  before: string;
  after: string;
  /** 'Papers:' in front of the link or of its list; '' where there is none. */
  label: string;
  /** Headings around, the nearest first. */
  headings: readonly string[];
}

/** Nouns that name a kind, in the singular. The first that fits wins: 'blog post' before 'post', 'lecture notes' before 'lecture'. */
const NOUNS: readonly [ResourceKind, string][] = [
  ["course", "lecture notes|lecture series|lectures|video course|online course|course|mooc|nanodegree|bootcamp"],
  ["dataset", "data ?sets?"],
  ["repository", "repo|repository|github repo|source code"],
  ["notebook", "(?:jupyter|colab|kaggle) notebook|notebook"],
  [
    "docs",
    "documentation|(?<!\\bgoogle )docs|reference manual|manual|datasheet|data sheet|user'?s? guide|api reference|specification",
  ],
  ["article", "blog post|blogpost|blog|article|essay|tutorial|write-?up|newsletter|post"],
  ["book", "textbook|text book|e-?book|book|monograph|novel"],
  ["paper", "research paper|paper|preprint|thesis|dissertation"],
  ["video", "talk|keynote|video|screencast|lecture|webinar|film|documentary"],
  ["tool", "tool|library|framework|app|package|plugin|website builder"],
  ["community", "forum|discord|discord server|community|subreddit|mailing list|slack"],
];
const ARTICLE = "(?:(?:an?|the|this|that|his|her|their|its|my|great|good|nice|excellent|free|short)\\s+){0,2}";

/** Without one of these a text names no kind. */
const ANY_NOUN = new RegExp(NOUNS.map(([, nouns]) => nouns).join("|"), "i");

const RULES = NOUNS.map(([kind, nouns]) => ({
  kind,
  // 'Somebody's Library' may be anything.
  own:
    kind === "tool"
      ? /(?!)/
      : new RegExp(
          `(?:^|[\\s(])(?:${nouns})s?(?:\\s+(?:by|on|about|from|of|for|at|with)\\s.*|\\s*[:(\\])–—-].*)?$`,
          "i",
        ),
  after: new RegExp(`^["”’)\\]]*\\s*[,:(–—-]?\\s*${ARTICLE}(?:${nouns})s?(?![\\w'’-])`, "i"),
  before: new RegExp(`(?:^|[\\s(])(?:${nouns})s?\\s*(?:called|titled|named)?[\\s,:("“–—-]*$`, "i"),
  whole: new RegExp(
    `^(?:\\W|(?:useful|good|some|my|other|more|recommended|online|favou?rite|the|great|watched|related|free|key|all)\\s+)*(?:${nouns})s?\\W*(?:(?:i|to|on|for|about|from|that|this)\\s.*)?$`,
    "i",
  ),
}));
/** More than any label has; keeps the patterns fast on whatever else a text holds. */
const LONGEST = 80;

/** What a link's words, those beside it, its label and its headings call it; the strongest counts. Null: nothing does. */
export function findKind({ text, before, after, label, headings }: LinkContext): KindHint | null {
  const beside = find("before", before.slice(-LONGEST)) ?? find("after", after.slice(0, LONGEST));
  const found: [ResourceKind | null, number][] = [
    [findOwn(text.slice(-LONGEST)), 4],
    [beside, 3],
    [findWhole(label), 2],
    [headings.map(findWhole).find((kind) => kind !== null) ?? null, 1],
  ];
  for (const [kind, strength] of found) if (kind !== null) return { kind, strength };
  return null;
}

/** 'updates about the': in front of a noun that is not what the link leads to. */
const WITHIN =
  /(?:^|\s)(?:about|for|of|from|with|enjoy|read|write|wrote|buy|bought|get|order|publish(?:ed)?)\s+(?:an?|the|my|your|this|that|his|her|their|our)(?:\s+[\p{L}-]+){0,2}\s*$/u;

/** What a link's own words call it: their last noun, or the one in front of 'by', 'on' and the like. */
function findOwn(text: string): ResourceKind | null {
  if (text === "" || !ANY_NOUN.test(text)) return null;
  for (const { kind, own } of RULES) {
    const found = own.exec(text);
    if (found === null) continue;
    const before = text.slice(0, found.index);
    return TOLD.test(before) || WITHIN.test(before) ? null : kind;
  }
  return null;
}

function find(side: "before" | "after", text: string): ResourceKind | null {
  if (text === "" || !ANY_NOUN.test(text)) return null;
  return RULES.find((rule) => rule[side].test(text))?.kind ?? null;
}

/** The kind that a label or heading names by itself; none where it names two ('Papers and talks'). */
function findWhole(label: string): ResourceKind | null {
  const bare = label.replace(/[*_`]+/g, "").trim();
  if (!ANY_NOUN.test(bare)) return null;
  if (bare === "" || bare.length > LONGEST || /\band\b|[&/+]|,\s/.test(bare)) return null;
  return RULES.find(({ whole }) => whole.test(bare))?.kind ?? null;
}
