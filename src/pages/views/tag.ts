import type { Html } from "../../html.ts";
import type { LinkView, PeriodView, ResourceView, TopicView, YearOfEntries } from "./marks.ts";

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
  /** Id of the period in the page: marks in entries lead to it. */
  anchor: string;
  period: PeriodView;
  topic: TopicView;
  entry: LinkView;
  quotes: { text: string; place: string }[];
}
