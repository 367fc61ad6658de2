import type { Html } from "../../html.ts";
import type { Url } from "../../model.ts";
import type { LinkView } from "./marks.ts";

export interface NavItem extends LinkView {
  /** 'page': this page; 'true': a page below it. */
  current: "page" | "true" | null;
}

export interface FeedView {
  href: Url;
  type: string;
  title: string;
}

/** What every page shares. */
export interface FrameView {
  /** Kind of page: 'home', 'entry' …, a class for the style sheet. */
  kind: string;
  language: string;
  /** Of the document: '<page> – <journal>'. */
  title: string;
  description: string;
  /** Absolute; null where search engines should not keep the page. */
  canonical: string | null;
  openGraph: { property: string; content: string }[];
  stylesheets: Url[];
  /** Modules that add comfort to a page which is complete without them. */
  scripts: Url[];
  favicon: Url;
  feeds: FeedView[];
  site: { title: string; author: string; home: NavItem };
  nav: NavItem[];
  strandline: Html | null;
  /** JSON-LD for <script type="application/ld+json">, safe as it stands there; null where the page has none. */
  structuredData: Html | null;
}
