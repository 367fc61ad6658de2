import type { Html } from "../../html.ts";
import type { LinkView, PeriodRow, TopicView } from "./marks.ts";

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
