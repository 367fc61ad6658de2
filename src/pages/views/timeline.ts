import type { Choices } from "../../charts/choices.ts";
import type { Html } from "../../html.ts";
import type { Url } from "../../model.ts";
import type { LinkView, PeriodRow, YearOfPeriods } from "./marks.ts";

export interface TimelineView {
  chart: Html | null;
  /** The weightiest topics, for screens that have no room for the chart. */
  overview: Html | null;
  topics: LinkView;
  /** The same as the chart in words. */
  periods: YearOfPeriods[];
  years: (LinkView & { entries: number; topics: number })[];
  /** Names of the fields that the lanes belong to, by first appearance. */
  fields: string[];
  choices: Choices;
  downloads: LinkView[];
  undated: PeriodRow[];
  /** Where the rows of undated texts were cut: how many more there are, and where they stand. */
  moreUndated: { count: number; archive: Url };
}
