import type { Html } from "../../html.ts";
import type { DateView, EntryCard, ExcerptCard, LinkView, TopicView } from "./marks.ts";
import type { CurrentTopic } from "./now.ts";

export interface HomeView {
  title: string;
  subtitle: string;
  chart: Html | null;
  /** The weightiest topics, for screens that have no room for the chart. */
  overview: Html | null;
  /** What most entries are about, where there is no chart to say it. */
  topics: (TopicView & { count: number })[];
  /** 'April 2023 – March 2024', with plans behind it 'April 2023 – March 2024, and plans up to May 2024'; '' without a chart. */
  window: string;
  timeline: LinkView;
  /** Where all topics are listed. */
  index: LinkView;
  /** What the last weeks were about, weightiest first. */
  now: CurrentTopic[];
  nowPage: LinkView;
  /** Last day of the journal; null where it has none. */
  lastDay: DateView | null;
  /** What the author keeps at the top, whenever written. */
  pinned: EntryCard[];
  recent: ExcerptCard[];
  archive: LinkView;
}
