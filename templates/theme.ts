import { fileURLToPath } from "node:url";
import type { Theme } from "../src/pages/theme.ts";
import { archive } from "./archive.ts";
import { entry, evidenceMark, note } from "./entry.ts";
import { folded } from "./folded.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { notFound } from "./not-found.ts";
import { now } from "./now.ts";
import { open } from "./open.ts";
import { redirect } from "./redirect.ts";
import { resources } from "./resources.ts";
import { tag } from "./tag.ts";
import { tags } from "./tags.ts";
import { timeline } from "./timeline.ts";
import { year } from "./year.ts";

/** The style sheet, in the order of a page; what is for paper comes last. */
const STYLES = [
  "tokens",
  "ground",
  "frame",
  "marks",
  "charts",
  "lists",
  "periods",
  "timeline",
  "year",
  "tag",
  "tags",
  "entry",
  "prose",
  "home",
  "now",
  "open",
  "resources",
  "phone",
  "print",
] as const;

/** What the timeline needs of it: on the largest page of all, each rule is a thing to read and to look up for every element. */
const TIMELINE_STYLES = [
  "tokens",
  "ground",
  "frame",
  "marks",
  "charts",
  "periods",
  "timeline",
  "phone",
  "print",
] as const;

const KINDS = ["home", "entry", "archive", "tags", "tag", "year", "resources", "now", "open", "not-found"] as const;

/** The default look: a well-set book with an instrument panel in it. Every page is complete without its scripts. */
export const theme: Theme = {
  frame,
  home,
  entry,
  note,
  evidenceMark,
  folded,
  archive,
  tags,
  tag,
  timeline,
  year,
  resources,
  now,
  open,
  notFound,
  redirect,
  assets: [
    { path: "assets/theme.css", source: STYLES.map(locateStyle), kinds: KINDS },
    { path: "assets/timeline.css", source: TIMELINE_STYLES.map(locateStyle), kinds: ["timeline"] },
    { path: "assets/lanes.js", source: locate("scripts/lanes.js"), kinds: ["timeline", "year"] },
    { path: "assets/evidence-note.js", source: locate("scripts/evidence-note.js"), kinds: [] },
    { path: "assets/filter-lanes.js", source: locate("scripts/filter-lanes.js"), kinds: [] },
    { path: "assets/lane-shapes.js", source: locate("scripts/lane-shapes.js"), kinds: [] },
    { path: "assets/timeline.js", source: locate("scripts/timeline.js"), kinds: [] },
    { path: "assets/undrawn-topics.js", source: locate("scripts/undrawn-topics.js"), kinds: [] },
    { path: "assets/resources.js", source: locate("scripts/resources.js"), kinds: ["resources"] },
  ],
};

function locateStyle(name: string): string {
  return locate(`styles/${name}.css`);
}

function locate(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
