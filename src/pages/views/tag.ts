import type { Html } from "../../html.ts";
import type { Url } from "../../model.ts";
import type { LinkView, PeriodView, ResourceView, TopicView, WordsView, YearOfEntries } from "./marks.ts";

export interface TagView {
  label: string;
  aliases: string[];
  hue: number;
  parent: LinkView | null;
  narrower: TopicView[];
  /** Topics that come up in the same periods, closest first. */
  related: TopicView[];
  /** Null for a tag that no period tells of. */
  standing: StandingView | null;
  chart: Html | null;
  /** Whether topics within it are told of as well, which the facts take in and the chart does not. */
  isOwnChart: boolean;
  /** How it came and went, in order of time. */
  story: StoryView[];
  /** What the periods say, newest year first, and the newest of its periods. */
  years: YearOfEvidence[];
  /** Where quotes of the periods were cut to keep the page readable: how many periods more there are. */
  morePeriods: number;
  entries: YearOfEntries[];
  count: number;
  /** In the order in which they were first used. */
  path: ResourceView[];
  feed: LinkView;
  timeline: Url;
}

/** Where a topic stands at the end of the journal. */
export interface StandingView {
  kind: "going-on" | "paused" | "dropped" | "quiet" | "planned";
  /** 'Going on at the end of the journal', 'Quiet since March 2024'. */
  text: string;
  first: SeenView | null;
  last: SeenView | null;
  /** The period of the deepest work, where that is more than a touch. */
  deepest: (SeenView & { topic: TopicView }) | null;
}

/** When a topic was seen; `within`: the topic below it that alone is told of there, or was deeper than itself ever, and that its own strand does not show. */
export interface SeenView {
  period: PeriodView;
  within: TopicView | null;
}

/** One turn of a topic, or what led to it or on from it, with the author's words. */
export interface StoryView {
  kind: "turn" | "lead";
  /** 'Began', 'First told of', 'Led here', 'Led on to'. */
  title: string;
  topic: TopicView;
  period: PeriodView;
  /** Topics at the other end of a lead, or beside it when it began. */
  others: TopicView[];
  quote: QuoteView | null;
}

export interface QuoteView extends WordsView {
  href: Url;
}

export interface YearOfEvidence {
  /** Null: without a date. */
  year: string | null;
  anchor: string;
  periods: EvidenceView[];
}

/** A period of one topic with the words that say so. */
export interface EvidenceView {
  /** Id of the period in the page: marks in entries lead to it. */
  anchor: string;
  period: PeriodView;
  topic: TopicView;
  entry: LinkView;
  quotes: (QuoteView & {
    place: string;
    /** These are not words of the text but a name that the author gave it, or the language of its code. */
    name: "tag" | "category" | "code" | null;
  })[];
}
