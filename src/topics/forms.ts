import type { Passage, Section } from "../model.ts";

const UNIT = "(?:pomodoros?|pomodori|pomos?|tomato(?:e?s)?|hours?|minutes?|mins?|sessions?|commits?|points?)";
const TALLY = new RegExp(
  `^\\P{L}*(?:(?:total|today['’]?s|number of|no\\. of|completed|my) )*${UNIT}(?: (?:completed|done|today|spent|worked|studied|coded|logged|total|count))*\\W*[:：=–-]\\W*\\d[\\d.,:/ ]*(?:h|hrs?|m|mins?|${UNIT})?\\W*$`,
  "iu",
);

/** Whether a line of a daily form only counts units of work: 'Pomodoros completed: 4', 'Hours: 2.5'. */
export function isTally(text: string): boolean {
  return text.length < 80 && TALLY.test(text);
}

const SKIPPED =
  /^[^.!?|–—:,;]{1,60}\s?[|–—:-]\s{0,2}(?:skipped|not (?:done|performed|trained|practi[cs]ed)|missed|cancell?ed|did not happen)(?=\s{0,3}(?:$|[.,;(|–—!]))/iu;

/** Whether a line of a log says that something was left out: 'Running | SKIPPED | rain', 'Choir – cancelled'. */
export function isSkipped(text: string): boolean {
  return SKIPPED.test(text);
}

/** 'I made this bowl today:' stands above a picture. */
const BARE_LABEL =
  /^(?!.*(?<!\p{L})(?:I|we|this|these|here)(?!\p{L}))\P{L}{0,3}\p{L}[\p{L}'’ /()]{2,30}\s?[:：]\P{L}{0,3}$/iu;

/** Whether a part of a day's form was left as it is: a heading 'freeCodeCamp' above a bare 'Today's progress:'. */
export function isEmptyForm({ passages, period }: Pick<Section, "passages" | "period">): boolean {
  return (
    period === null &&
    passages.length > 0 &&
    passages.every(({ kind, text }) => kind === "paragraph" && BARE_LABEL.test(text))
  );
}

const OTHERS_WORDS = /^["“„«‘][\s\S]{1,4000}["”“»’][.…]?(?:\s{0,3}[–—-]{1,2}\s{0,3}[^\n]{1,80})?$/u;

/** Whether a block quote has the words of somebody else, in quotation marks from the first to the last: '> “The tide made us rich.” – A. Moss'. */
export function isWordsOfOthers({ kind, text }: Pick<Passage, "kind" | "text">): boolean {
  return kind === "quote" && OTHERS_WORDS.test(text.trim());
}

const SHOWS_WORK = /^\P{L}*links?(?:\(s\))? (?:to|of|for) (?:(?:the|my|today['’]?s) )?work(?!\p{L})/iu;

/** Whether a line, or the heading of some, says where the day's work is shown: 'Link to work: …'. */
export function showsWork(text: string): boolean {
  return SHOWS_WORK.test(text);
}

const PLACES = new Set(
  "codepen; code pen; github; github pages; github gist; gitlab; bitbucket; glitch; glitch.com; replit; repl.it; codesandbox; stackblitz; jsfiddle; evernote; notion; google drive; google docs; google colab; colab; dropbox; netlify; heroku; youtube".split(
    "; ",
  ),
);

/** Whether a name is a place where work is kept and shown, which 'Link to work' names for nothing else. */
export function isPlaceOfWork(label: string): boolean {
  return PLACES.has(label.toLowerCase());
}
