import { fileURLToPath } from "node:url";
import type { Theme } from "../src/pages/theme.ts";
import { archive } from "./archive.ts";
import { entry, note } from "./entry.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { notFound } from "./not-found.ts";
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
  "entry",
  "prose",
  "year",
  "phone",
  "print",
] as const;

/** The default look: a well-set book with an instrument panel in it. No scripts. */
export const theme: Theme = {
  frame,
  home,
  entry,
  note,
  archive,
  tags,
  tag,
  timeline,
  year,
  resources,
  notFound,
  redirect,
  assets: [{ path: "assets/theme.css", source: STYLES.map((name) => locate(`styles/${name}.css`)) }],
};

function locate(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
