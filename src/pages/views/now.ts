import type { Html } from "../../html.ts";
import type { DateView, EntryCard, LinkView, ResourceView, TopicView, WordsView } from "./marks.ts";

/** What the author was into when the journal ends. */
export interface NowView {
  /** Stands below the author's own entry of that address. */
  isSupplement: boolean;
  /** Last day of the journal; null where it has none. */
  lastDay: DateView | null;
  topics: CurrentTopic[];
  /** What else the last weeks touched. */
  also: TopicView[];
  /** What the last weeks' texts are filed under, where they tell of nothing else. */
  filed: TopicView[];
  resting: RestingTopic[];
  resources: ResourceView[];
  recent: EntryCard[];
  timeline: LinkView;
}

export interface CurrentTopic extends TopicView {
  /** 'again since October 2023, for the 4th time'. */
  since: string;
  strip: Html | null;
  /** The latest words that tell of it; null where only a tag does. */
  quote: QuoteView | null;
}

export interface RestingTopic extends TopicView {
  /** Others that were put down in the same sentence. */
  beside: TopicView[];
  /** 'paused, June 2024', 'quiet since March 2024'. */
  since: string;
  /** The author's own reason, where he gives one. */
  quote: QuoteView | null;
}

/** Words of the author with the way to their place. */
export interface QuoteView extends LinkView, WordsView {}
