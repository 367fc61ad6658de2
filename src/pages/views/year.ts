import type { Html } from "../../html.ts";
import type { Turn } from "../../model.ts";
import type { EntryCard, LinkView, PeriodRow, ResourceView, TopicView, WordsView } from "./marks.ts";

/** The author's own words, with the place where they stand. */
export interface QuoteView extends WordsView {
  place: LinkView;
}

export interface TurnView {
  /** Several where one sentence gives the reason for all of them. */
  topics: TopicView[];
  /** 'October – December': leads to the text that tells it. Several where it happened again in the year. */
  times: LinkView[];
  reasons: QuoteView[];
}

export interface PivotView {
  left: TopicView[];
  taken: TopicView[];
  when: LinkView;
  reason: QuoteView | null;
}

export interface GapView {
  /** 'April – June'. */
  label: string;
  months: number;
  reason: QuoteView | null;
}

/** A month with what is told of it: what begins in it, and its single days where they are many. */
export interface MonthView {
  title: string;
  anchor: string;
  rows: PeriodRow[];
  days: PeriodRow[];
}

export interface YearView {
  year: string;
  /** Entries written in the year. */
  written: number;
  /** Texts that tell of it, whenever written; where any names a topic, those that do. */
  told: number;
  /** All that was written in it tells of it, and nothing else names a topic of it. */
  isOwn: boolean;
  topics: number;
  /** What it was mostly about, the weightiest first. */
  main: TopicView[];
  chart: Html | null;
  /** The weightiest topics, for screens that have no room for the chart. */
  overview: Html | null;
  heatMap: Html | null;
  /** In the order of a life: began, first told of, deepened, paused, returned, let go. Kinds without a turn are left out. */
  turns: { kind: Turn["kind"] | "named"; items: TurnView[] }[];
  pivots: PivotView[];
  gaps: GapView[];
  /** Most used first; `times`: places that link to it. */
  resources: { resource: ResourceView; times: number }[];
  entries: EntryCard[];
  /** What is told of most of the year, or began before it. */
  across: PeriodRow[];
  months: MonthView[];
  plans: PeriodRow[];
  newer: LinkView | null;
  older: LinkView | null;
}
