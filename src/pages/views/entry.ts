import type { Html } from "../../html.ts";
import type { TocItem, Url } from "../../model.ts";
import type { DateView, EntryCard, LinkView, PeriodView, ResourceView, TopicView, YearOfEntries } from "./marks.ts";

/** What the margin says beside a section. */
export interface NoteView {
  period: PeriodView | null;
  topics: TopicView[];
  /** At the end of a line of text, where only words and links may stand. */
  inline: boolean;
}

/** Words of the body that the timeline quotes. */
export interface EvidenceMarkView {
  /** Where the topic's page quotes them; null inside of a link. */
  href: Url | null;
  hue: number;
}

export interface EntryView {
  title: string;
  titleHtml: Html;
  language: string | null;
  direction: "ltr" | "rtl" | null;
  about: PeriodView | null;
  written: DateView | null;
  updated: DateView | null;
  minutes: number;
  /** What lies in the folder that this is the front page of; null for a post. */
  below: YearOfEntries[] | null;
  authors: string[];
  tags: TopicView[];
  cover: { src: Url; alt: string } | null;
  /** Null where the entry is too short for one or does not want it. */
  toc: TocItem[] | null;
  /** It lists only the days of a log. */
  isTocOfDates: boolean;
  body: Html;
  series: SeriesView[];
  resources: ResourceView[];
  newer: EntryCard | null;
  older: EntryCard | null;
  /** Before and after on the entry's main topics. */
  topicTurns: TopicTurnView[];
  related: EntryCard[];
  /** What the site itself says at this address. */
  supplement: Html | null;
  source: string;
}

export interface SeriesView {
  name: string;
  /** 1-based place of this entry. */
  part: number;
  entries: (LinkView & { current: boolean })[];
}

export interface TopicTurnView {
  topic: TopicView;
  newer: EntryCard | null;
  older: EntryCard | null;
}
