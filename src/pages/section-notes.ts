import { type Html, raw } from "../html.ts";
import type { Entry, TimelinePeriod } from "../model.ts";
import { viewInterests, viewPeriod } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import type { NoteView } from "./views/entry.ts";

const MOST_TOPICS = 6;

/** The body of an entry with a note after each heading whose section has a period of its own. */
export function weaveNotes(ledger: Ledger, entry: Entry): Html {
  const notes = gatherNotes(ledger, entry);
  if (notes.size === 0) return raw(entry.html);
  let out = "";
  let done = 0;
  for (const match of entry.html.matchAll(/<h([2-6]) (?:[a-z-]+="[^"]*" )*id="([^"]*)"/g)) {
    const note = notes.get(match[2] ?? "");
    const end = note ? findEnd(entry.html, match.index, `</h${match[1]}>`) : -1;
    if (!note || end < done) continue;
    out += entry.html.slice(done, end) + ledger.theme.note(note).markup;
    done = end;
  }
  return raw(out + entry.html.slice(done));
}

/** Behind the end tag of the heading; an end tag inside a quoted attribute does not count. */
function findEnd(html: string, from: number, endTag: string): number {
  const tags = /<(?:"[^"]*"|[^">])*>/g;
  tags.lastIndex = from;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    if (match[0] === endTag) return tags.lastIndex;
  }
  return -1;
}

/** By anchor. */
function gatherNotes(ledger: Ledger, entry: Entry): Map<string, NoteView> {
  const periods = new Map<number, TimelinePeriod>();
  for (const period of ledger.periodsOf.get(entry.path) ?? []) {
    if (period.source.heading !== null && !periods.has(period.source.line)) periods.set(period.source.line, period);
  }
  const notes = new Map<string, NoteView>();
  for (const section of entry.sections) {
    const period = periods.get(section.line);
    if (!period || section.anchor === null) continue;
    notes.set(section.anchor, {
      period: period.start === null ? null : viewPeriod(period),
      topics: viewInterests(ledger, period.interests, period.kind === "plan").slice(0, MOST_TOPICS),
    });
  }
  return notes;
}
