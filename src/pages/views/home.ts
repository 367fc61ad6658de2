import type { Html } from "../../html.ts";
import type { EntryCard, LinkView, PeriodTable, TopicView } from "./marks.ts";

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
