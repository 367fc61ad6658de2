import type { Html } from "../html.ts";
import type { Url } from "../model.ts";
import type {
  ArchiveView,
  EntryView,
  FrameView,
  HomeView,
  NoteView,
  ResourcesView,
  TagsView,
  TagView,
  TimelineView,
  YearView,
} from "./views.ts";

/**
 * How a journal looks: a slot for every kind of page, each a plain function from a view to the markup of <main>. `frame` puts
 * the document around it. To change one thing, spread the default theme: `{ ...theme, home: myHome }`.
 */
export interface Theme {
  frame(view: FrameView, main: Html): Html;
  home(view: HomeView): Html;
  entry(view: EntryView): Html;
  /** Stands after a heading of an entry: what time and topics the section is about. */
  note(view: NoteView): Html;
  archive(view: ArchiveView): Html;
  tags(view: TagsView): Html;
  tag(view: TagView): Html;
  timeline(view: TimelineView): Html;
  year(view: YearView): Html;
  resources(view: ResourcesView): Html;
  notFound(view: { home: Url; archive: Url }): Html;
  /** A whole document: it replaces a page that has moved. */
  redirect(view: { href: Url; canonical: string; title: string; language: string }): Html;
  assets: readonly ThemeAsset[];
}

/** A file that the theme brings along. Style sheets among them ('.css') are linked from every page, in this order. */
export interface ThemeAsset {
  /** Below the base path: 'assets/theme.css'. */
  path: string;
  /** Absolute path of the file to copy. */
  source: string;
}

/** The style sheet of mathematics, linked from pages that have some. */
export const MATH_STYLESHEET = "assets/katex/katex.min.css";
