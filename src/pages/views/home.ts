import type { Html } from "../../html.ts";
import type { DateView, EntryCard, LinkView, PeriodTable } from "./marks.ts";
import type { CurrentTopic } from "./now.ts";

export interface HomeView {
  title: string;
  subtitle: string;
  chart: Html | null;
  table: PeriodTable;
  /** 'April 2023 – March 2024'. */
  window: string;
  timeline: LinkView;
  /** What the last weeks were about, weightiest first. */
  now: CurrentTopic[];
  nowPage: LinkView;
  /** Last day of the journal; null where it has none. */
  lastDay: DateView | null;
  recent: EntryCard[];
  archive: LinkView;
}
