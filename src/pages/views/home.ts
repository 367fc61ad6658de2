import type { Html } from "../../html.ts";
import type { DateView, EntryCard, LinkView, PeriodTable, TopicView } from "./marks.ts";
import type { CurrentTopic } from "./now.ts";

export interface HomeView {
  title: string;
  subtitle: string;
  chart: Html | null;
  table: PeriodTable;
  /** What most entries are about, where there is no chart to say it. */
  topics: (TopicView & { count: number })[];
  /** 'April 2023 – March 2024'. */
  window: string;
  timeline: LinkView;
  /** Where all topics are listed. */
  index: LinkView;
  /** What the last weeks were about, weightiest first. */
  now: CurrentTopic[];
  nowPage: LinkView;
  /** Last day of the journal; null where it has none. */
  lastDay: DateView | null;
  recent: EntryCard[];
  archive: LinkView;
}
