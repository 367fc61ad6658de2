import type { EntryCard, YearOfEntries } from "./marks.ts";

export interface ArchiveView {
  count: number;
  /** Newest first. */
  years: YearOfEntries[];
  /** Entries without a date; few of them are one group without a name. */
  undated: GroupOfEntries[];
}

/** Entries of one folder, or whose titles begin with one letter. */
export interface GroupOfEntries {
  /** 'Git', 'A'; '': those that belong to none. */
  name: string;
  anchor: string;
  entries: EntryCard[];
}
