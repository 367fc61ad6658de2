import type { Html } from "../html.ts";
import type { Day, Depth, ResourceKind, Status, TocItem, Url } from "../model.ts";

/** What the slots of a theme are given: plain values with every address and label ready. */

export interface LinkView {
  href: Url;
  label: string;
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
  status: Status | null;
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
  excerpt: string;
  period: PeriodView | null;
  topics: TopicView[];
  pinned: boolean;
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
}

export interface PeriodTable {
  caption: string;
  rows: PeriodRow[];
}

export interface NavItem extends LinkView {
  /** 'page': this page; 'true': a page below it. */
  current: "page" | "true" | null;
}

export interface FeedView {
  href: Url;
  type: string;
  title: string;
}

/** What every page shares. */
export interface FrameView {
  /** Kind of page: 'home', 'entry' …, a class for the style sheet. */
  kind: string;
  language: string;
  /** Of the document: '<page> – <journal>'. */
  title: string;
  description: string;
  /** Absolute; null where search engines should not keep the page. */
  canonical: string | null;
  openGraph: { property: string; content: string }[];
  stylesheets: Url[];
  favicon: Url;
  feeds: FeedView[];
  site: { title: string; author: string; home: NavItem };
  nav: NavItem[];
  strandline: Html | null;
}

export interface HomeView {
  title: string;
  subtitle: string;
  chart: Html | null;
  table: PeriodTable;
  /** 'April 2023 – March 2024'. */
  window: string;
  timeline: LinkView;
  /** What the last weeks were about, weightiest first. */
  now: TopicView[];
  recent: EntryCard[];
  archive: LinkView;
}

/** What the margin says beside a section. */
export interface NoteView {
  period: PeriodView | null;
  topics: TopicView[];
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
  authors: string[];
  tags: TopicView[];
  cover: { src: Url; alt: string } | null;
  /** Null where the entry is too short for one or does not want it. */
  toc: TocItem[] | null;
  body: Html;
  series: SeriesView[];
  resources: ResourceView[];
  newer: EntryCard | null;
  older: EntryCard | null;
  related: EntryCard[];
  source: string;
}

export interface SeriesView {
  name: string;
  /** 1-based place of this entry. */
  part: number;
  entries: (LinkView & { current: boolean })[];
}

export interface ArchiveView {
  count: number;
  years: YearOfEntries[];
}

export interface TagsView {
  groups: { label: string; anchor: string; tags: TagLine[] }[];
}

export interface TagLine extends TopicView {
  count: number;
  source: "tag" | "category" | "topic";
}

export interface TagView {
  label: string;
  source: "tag" | "category" | "topic";
  aliases: string[];
  hue: number;
  parent: LinkView | null;
  narrower: TopicView[];
  chart: Html | null;
  periods: EvidenceView[];
  /** Where quotes of the periods were cut to keep the page readable: how many periods more there are. */
  morePeriods: number;
  years: YearOfEntries[];
  count: number;
  resources: ResourceView[];
  feed: LinkView;
}

/** A period of one topic with the words that say so. */
export interface EvidenceView {
  period: PeriodView;
  topic: TopicView;
  entry: LinkView;
  quotes: { text: string; place: string }[];
}

export interface TimelineView {
  chart: Html | null;
  table: PeriodTable;
  years: (LinkView & { entries: number; topics: number })[];
  downloads: LinkView[];
  undated: PeriodRow[];
  /** Where the rows of undated texts were cut: how many more there are, and where they stand. */
  moreUndated: { count: number; archive: Url };
}

export interface YearView {
  year: string;
  chart: Html | null;
  entries: number;
  topics: number;
  began: TopicView[];
  resumed: TopicView[];
  ended: TopicView[];
  chapters: { title: string; anchor: string; rows: PeriodRow[] }[];
  newer: LinkView | null;
  older: LinkView | null;
}

export interface ResourceView {
  href: string;
  title: string;
  /** 'youtube.com'. */
  host: string;
  kind: ResourceKind;
  topics: TopicView[];
  mentions: LinkView[];
}

export interface ResourcesView {
  count: number;
  groups: { label: string; anchor: string; resources: ResourceView[] }[];
}
