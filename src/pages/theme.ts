import type { Html } from "../html.ts";
import type { Url } from "../model.ts";
import type { ArchiveView } from "./views/archive.ts";
import type { EntryView, EvidenceMarkView, NoteView } from "./views/entry.ts";
import type { FrameView } from "./views/frame.ts";
import type { HomeView } from "./views/home.ts";
import type { NowView } from "./views/now.ts";
import type { OpenView } from "./views/open.ts";
import type { ResourcesView } from "./views/resources.ts";
import type { TagView } from "./views/tag.ts";
import type { TagsView } from "./views/tags.ts";
import type { TimelineView } from "./views/timeline.ts";
import type { YearView } from "./views/year.ts";

/**
 * How a journal looks: a slot for every kind of page, each a plain function from a view to the markup of <main>. `frame` puts
 * the document around it. To change one thing, spread the default theme: `{ ...theme, home: myHome }`.
 */
export interface Theme {
  frame(view: FrameView, main: Html): Html;
  home(view: HomeView): Html;
  entry(view: EntryView): Html;
  /** Stands after a heading of an entry or at the end of a dated line: what time and topics the section is about. */
  note(view: NoteView): Html;
  /** Around words that the timeline quotes; `words` is markup of the body. */
  evidenceMark(view: EvidenceMarkView, words: Html): Html;
  /** Around the lanes that wait in a closed <details> on the pages 'timeline' and 'year'; default: as they are. */
  folded?(content: Html): Html;
  archive(view: ArchiveView): Html;
  tags(view: TagsView): Html;
  tag(view: TagView): Html;
  timeline(view: TimelineView): Html;
  year(view: YearView): Html;
  resources(view: ResourcesView): Html;
  now(view: NowView): Html;
  open(view: OpenView): Html;
  notFound(view: { home: Url; archive: Url }): Html;
  /** A whole document: it replaces a page that has moved. */
  redirect(view: { href: Url; canonical: string; title: string; language: string }): Html;
  assets: readonly ThemeAsset[];
}

/** A file that the theme brings along. Pages link the style sheets ('.css') and scripts ('.js') among them, in this order. */
export interface ThemeAsset {
  /** Below the base path: 'assets/theme.css'. */
  path: string;
  /** Absolute path of the file to copy, or of several to lay end to end. */
  source: string | readonly string[];
  /** Kinds of pages that link it: ['timeline', 'year']; absent: all, empty: none (a file that another one loads). */
  kinds?: readonly string[];
}

/** The style sheet of mathematics, linked from pages that have some. */
export const MATH_STYLESHEET = "assets/katex/katex.min.css";
