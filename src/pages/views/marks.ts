import type { Sign } from "../../charts/glyphs.ts";
import type { Html } from "../../html.ts";
import type { Day, Depth, ResourceKind, Url } from "../../model.ts";

/** What the slots of a theme are given: plain values with every address and label ready. Here those that several pages share. */

export interface LinkView {
  href: Url;
  label: string;
}

/** Words of the author. */
export interface WordsView {
  text: string;
  /** Null: that of the journal. */
  language: string | null;
}

/** A calendar day for <time>: 'datetime' is what machines read. */
export interface DateView {
  datetime: string;
  /** '12 August 2021'. */
  label: string;
  /** '12 Aug', for columns under a year. */
  short: string;
  day: Day;
}

/** What time a text is about. */
export interface PeriodView {
  /** 'January – March 2020'. */
  label: string;
  href: Url;
  plan: boolean;
  undated: boolean;
}

/** A tag or topic as a mark: colour of its field, height of its depth, shape of its status. */
export interface TopicView {
  href: Url;
  label: string;
  /** 0 to 5: number of the colour in the style sheet. */
  hue: number;
  depth: Depth | null;
  status: Sign | null;
  /** Intended, not done: drawn hollow. */
  plan?: boolean;
}

/** An entry in a list. */
export interface EntryCard {
  href: Url;
  title: string;
  titleHtml: Html;
  language: string | null;
  date: DateView | null;
  period: PeriodView | null;
  topics: TopicView[];
}

/** One that shows how its entry begins. */
export interface ExcerptCard extends EntryCard {
  excerpt: string;
}

/** Entries under one year; null: without a date. */
export interface YearOfEntries {
  year: string | null;
  anchor: string;
  entries: EntryCard[];
}

/** One period in a table or a chapter. */
export interface PeriodRow {
  period: PeriodView;
  topics: TopicView[];
  /** The entries that say so: title and address of the place. */
  sources: LinkView[];
  /**
   * What stands under it: on the timeline the days of a log under their month, the latest first, with short labels ('6 Nov'); in a year
   * several periods of one text under its title.
   */
  days?: PeriodRow[];
}

/** The periods that began in one year, newest first. */
export interface YearOfPeriods {
  /** How many, of which some may share a row. */
  periods: number;
  /** '2023', and the page of that year. */
  chapter: LinkView;
  anchor: string;
  /** How many the year is told to have been about, on its own page too. */
  topics: number;
  rows: PeriodRow[];
}

/** An entry that mentions something; `sections` where more than one of them does. */
export interface MentionView extends LinkView {
  sections: LinkView[];
}

export interface ResourceView {
  href: string;
  title: string;
  /** 'youtube.com'; '' where the title says it. */
  host: string;
  kind: ResourceKind;
  topics: TopicView[];
  mentions: LinkView[];
  /** The mentions by entry, in order of time. */
  uses: MentionView[];
  /** When it was first and last used; null where no day is known. Their addresses are those of the mentions. */
  first: PeriodView | null;
  last: PeriodView | null;
  /** Years of its mentions: ['2021', '2023']. */
  years: string[];
  /** How far the author says that he got: ['first pass', 'second pass', 'finished']. */
  passes: string[];
  /** Minutes and parts that were linked to: '28:23', '#memory-ordering'. */
  places: LinkView[];
}
