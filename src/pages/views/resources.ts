import type { Url } from "../../model.ts";
import type { LinkView, ResourceView } from "./marks.ts";

export interface ResourcesView {
  /** Of the whole journal. */
  count: number;
  /** Where the page has one kind only: its name, and the page of all kinds. */
  only: { label: string; all: Url } | null;
  drawers: DrawerView[];
  /** Years of first use, newest first, and topics by label; empty where there are none. */
  years: IndexTerm[];
  topics: IndexTerm[];
  downloads: LinkView[];
}

/** Everything of one kind. */
export interface DrawerView {
  label: string;
  anchor: string;
  /** All that there are, shown or not. */
  count: number;
  cards: CardView[];
  /** What one host was linked to for by the heap. */
  heaps: HeapView[];
  /** Pages with the whole drawer, where only the most used of it are shown. */
  more: LinkView[];
}

/** '2063 pictures at example.org'. */
export interface HeapView {
  host: string;
  kind: "pictures" | "links";
  links: LinkView[];
}

export interface CardView extends ResourceView {
  /** Anchor of the card; null where nothing leads to it. */
  anchor: string | null;
  /** What names it in a library or on the web: 'arXiv 1701.02434', 'ISBN 9780262046305', 'example.org'. */
  call: string;
}

/** A word of the index at the end, with the cards that it leads to. */
export interface IndexTerm {
  term: LinkView;
  count: number;
  /** Empty in a large journal: the term's own page lists them. Of many, those that are used most. */
  cards: LinkView[];
  /** The others by kind: 'Books', 'Papers'. */
  more: KindOfCards[];
}

export interface KindOfCards {
  label: string;
  cards: LinkView[];
}
