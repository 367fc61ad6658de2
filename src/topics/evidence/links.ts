import type { InterestMention, Link } from "../../model.ts";
import type { Language } from "../cues/index.ts";
import { isGivenName } from "../given-names.ts";
import { dropBroad, findConcept, findKnownNames, type KnownName, nameOfHost } from "../known.ts";
import { cleanLinkText } from "../labels.ts";
import { isName } from "../phrases.ts";
import { readTitle } from "../titles.ts";
import { clauseAt, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** What linked texts name; a bare address speaks through its host. */
export const linksRule: EvidenceRule = {
  name: "links",
  find: (reading) => {
    let from = 0;
    return reading.links.flatMap((link) => {
      const index = reading.text.indexOf(link.text, from);
      if (index >= 0) from = index + link.text.length;
      const found = findInterestsOfLink(link, reading.language);
      // What a link that says 'here' leads to is told by its address, and what for by the words around.
      const isNamed = found.length === 0 || cleanLinkText(link.text) !== "";
      return isNamed ? found : found.map((mention) => ({ ...mention, text: wordsAround(reading, link, index) }));
    });
  },
};

/** The clause around a link or, where that says no more than the link, its whole line; where there is no more of it either, the address. */
function wordsAround({ text, clauses }: Reading, link: Link, index: number): string {
  const whole = { index: 0, end: text.length };
  const clause = index < 0 ? undefined : clauseAt({ clauses }, index);
  const quotes = index < 0 ? [] : [clause ?? whole, whole].map((around) => quoteAt(text, around, index));
  const telling = quotes.find((quote) => (quote.replace(link.text, " ").match(/\p{L}{2,}/gu) ?? []).length > 0);
  return telling ?? link.href.replace(/^https?:\/\/(?:www\.)?|\/$/g, "").slice(0, LONGEST_ADDRESS);
}

const LONGEST_ADDRESS = 90;

/** What is played there bears any name: a list of songs called 'Harbour Running'. */
const MUSIC =
  /^https?:\/\/(?:open\.spotify\.com\/(?:intl-\w+\/|embed\/)?(?:playlist|album|track|artist)|music\.apple\.com|music\.youtube\.com|[\w-]+\.bandcamp\.com)\//i;

/** The page of one account: 'https://social.example/@ada', 'https://github.com/ada'. */
const ACCOUNT =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github|gitlab|instagram|dribbble)\.com\/@?[\w.-]+|(?:linkedin|facebook)\.com\/(?:in\/)?[\w%.-]+|bsky\.app\/profile\/[\w.-]+|[\w.-]+\/@[\w.-]+)\/?(?:[?#].*)?$/i;
/** 'Ada Moss'. */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** Whether a link leads to the page of whom it names: an account, or 'https://adamoss.com/'. */
function isOfPerson(text: string, href: string): boolean {
  if (!FULL_NAME.test(text)) return false;
  const isOwnHost = isAtHome(text.replaceAll(" ", ""), href) || isAtHome(text, href);
  return ACCOUNT.test(href) || (isOwnHost && isGivenName(text.split(" ")[0] ?? ""));
}

/** Names in a link's text, a course's subject, else the text itself: 'Deep Learning with PyTorch' → Deep Learning, PyTorch. */
export function findInterestsOfLink(link: Link, language: Language = "en"): InterestMention[] {
  if (MUSIC.test(link.href)) return [];
  const text = cleanLinkText(link.text);
  if (text === "") {
    const label = nameOfHost(link.href);
    return label === null ? [] : [{ label, rule: "link", line: link.line, text: link.text || link.href }];
  }
  const mention = (label: string): InterestMention => ({ label, rule: "link", line: link.line, text: link.text });
  const known = findKnownNames(text, language).filter((name) => !name.needsSupport || isWritten(name, text));
  const names = [...new Set(dropBroad(known).map(({ written }) => written))];
  // A title that names several things is about each of them a little less, one that only holds the word of a whole field hardly.
  if (names.length > 0) {
    const strength = isCutOut(text, known) ? 0.4 : names.length > 1 ? 0.8 : 1.2;
    return names.map((name) => ({ ...mention(name), strength }));
  }
  const whole = findConcept(text);
  if (whole !== null && text.length > 3 && !/^\p{Lu}?\p{Ll}+$/u.test(whole.label)) return [mention(whole.label)];
  if (whole !== null) return [];
  if (isOfPerson(text, link.href)) return [];
  const subject = readTitle(text);
  if (subject !== null && !isName(text)) return [mention(subject)];
  return [isAtHome(text, link.href) ? { ...mention(text), isAtHome: true } : mention(text)];
}

/** Words for a whole field that stand in the titles of works about something else: 'Mathematics of Knots', 'Algorithms to Live By'. */
const FIELD_WORD =
  /^(?:math(?:s|ematics)?|algorithms?|design|programming|statistics|physics|science|history|writing|art|music|poetry)$/i;

/** Whether a title holds nothing but the word of a whole field, and says a good deal more. */
export function isCutOut(title: string, known: readonly KnownName[]): boolean {
  if (!known.every(({ written }) => FIELD_WORD.test(written))) return false;
  // 'Statistics for Hackers', 'Poetry: A Primer': the field itself, for some readers.
  if (/^\S+(?:\s+for\s|:\s)/iu.test(title) && known[0]?.index === 0) return false;
  const rest = known.reduce((left, { written }) => left.replace(written, " "), readTitle(title) ?? title);
  return (rest.match(/\p{L}{2,}/gu) ?? []).length >= 2;
}

/** Whether an address bears a name, as its host or as the last part of its path: 'Dovetail', https://git.example/ada/dovetail. */
export function isAtHome(name: string, href: string): boolean {
  const [, host = "", path = ""] = /^https?:\/\/(?:www\.)?([^/.?#:]+)\.[^/?#]*([^?#]*)/i.exec(href) ?? [];
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  const wanted = name.toLowerCase().replace(/\s+/g, "-");
  return [host, last].some(
    (part) => part.toLowerCase().replace(/(?:-?(?:app|hq|team|lang|project)|\.git)$/, "") === wanted,
  );
}

/** An everyday word in a title: as the whole of it, or with its capital inside of it ('Concurrency in Go'). */
function isWritten({ index, length, isCommon, isRare }: KnownName, text: string): boolean {
  return length === text.length ? !isCommon || /^\p{Lu}/u.test(text) || length > 3 : !isCommon && !isRare && index > 0;
}
