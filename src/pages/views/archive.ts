import type { YearOfEntries } from "./marks.ts";

export interface ArchiveView {
  count: number;
  years: YearOfEntries[];
}
