import type { Html } from "../../html.ts";
import type { LinkView, PeriodView, TopicView } from "./marks.ts";
import type { QuoteView } from "./tag.ts";

export interface TagsView {
  /** The weightiest topics of the timeline under their fields; a field without a name comes last. */
  fields: { label: string | null; hue: number; topics: TopicLine[] }[];
  /** Interests that were paused or let go, latest first. */
  setAside: SetAsideView[];
  /** Everything, by initial. */
  groups: { label: string; anchor: string; tags: TagLine[] }[];
  /** The same for programs. */
  downloads: LinkView[];
}

export interface TagLine extends TopicView {
  count: number;
  /** Whose name it is: a tag, a category or a term of the author's list, or only found in the texts. */
  kind: "tag" | "category" | "listed" | "found";
}

/** A topic with its strand at the size of a line. */
export interface TopicLine extends TagLine {
  spark: Html;
  /** 'Oct 2023 – Jun 2024'. */
  span: string;
}

export interface SetAsideView {
  /** Those that one reason speaks of. */
  topics: TopicView[];
  /** 'Paused', 'Let go'. */
  title: string;
  period: PeriodView;
  reason: QuoteView | null;
}
