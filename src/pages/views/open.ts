import type { DateView, LinkView, WordsView } from "./marks.ts";
import type { QuoteView } from "./now.ts";

/** What the author set out to do and what he left for later. */
export interface OpenView {
  /** Stands below the author's own entry of that address. */
  isSupplement: boolean;
  /** Open ones first, each the youngest first. */
  sections: OpenSection[];
  lastDay: DateView | null;
}

export interface OpenSection {
  kind: "goal" | "promise" | "question" | "todo";
  title: string;
  anchor: string;
  /** '3 open, 2 touched, 9 met'. */
  summary: string;
  open: OpenItem[];
  /** Met, answered, done or kept. */
  closed: OpenItem[];
  /** Of goals: those of which the author says that they were not met. */
  missed: OpenItem[];
}

export interface OpenItem extends QuoteView {
  state: "open" | "touched" | "missed" | "met";
  /** What is said of it when it is closed, where that is not the word of its kind: 'cleared up' rather than 'answered'. */
  done: string | null;
  /** 'for 3 months', 'after 3 weeks', of an open one '3 months ago'; '' where it is unknown. */
  age: string;
  /** Left on a day before the last of the journal, so that its age can be told. */
  isOlder: boolean;
  /** Left so long ago that a later text could have told of it, and none does. */
  isUnheard: boolean;
  /** Title and date of where it was written: `label` names the entry. */
  date: DateView | null;
  /** Later times that it was carried over to: 'June 2024', with its words where they changed. */
  again: (LinkView & { words: WordsView | null })[];
  by: QuoteView[];
  moreBy: number;
}
