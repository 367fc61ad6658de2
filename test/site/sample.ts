import { emptyFrontMatter } from "../../src/entries/front-matter/fields.ts";
import { annotateSections } from "../../src/entries/interests.ts";
import type { Entry, FrontMatter, Link, Passage, Section } from "../../src/model.ts";
import { slugify } from "../../src/urls.ts";
import { plainSettings } from "../plain-settings.ts";

/** Small journals for tests, written as lines: '## heading', '- [text](url)', plain text. Line numbers are real. */
export const SETTINGS = plainSettings({ title: "Sample", origin: "https://journal.test", today: "2026-01-01" });

interface Given extends Partial<Omit<FrontMatter, "date">> {
  title?: string;
  /** Publication day. */
  date?: string | null;
  /** Time of the publication, RFC 3339. */
  time?: string;
  body?: string;
}

export function sampleFrontMatter(given: Partial<FrontMatter> = {}): FrontMatter {
  return { ...emptyFrontMatter(), ...given };
}

/** An entry as it leaves the Markdown reader, annotated. The body starts in line 3. */
export function sampleEntry(
  path: string,
  { title = "Untitled", date = null, time, body = "", ...rest }: Given = {},
): Entry {
  const url = `/${path.replace(/\.md$/, "")}/`;
  const frontMatter = sampleFrontMatter(rest);
  const entry: Entry = {
    path,
    url,
    guid: url,
    title,
    titleHtml: title,
    date: date === null ? null : { day: date, time: time ?? null },
    dateSource: date === null ? "none" : "front-matter",
    updated: null,
    redirects: [],
    frontMatter,
    language: null,
    excerpt: "",
    image: null,
    html: "",
    blocks: [],
    feedHtml: "",
    toc: [],
    words: 0,
    minutes: 1,
    hasMath: false,
    hasCode: false,
    sections: readSections(body),
    files: {},
  };
  return { ...entry, sections: annotateSections(entry) };
}

/** Sections of a body in the smallest Markdown that tests need. */
export function readSections(body: string): Section[] {
  const sections = [newSection(null, 0, 1, null)];
  const open = [0];
  body.split("\n").forEach((line, index) => {
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading) {
      const depth = heading[1]?.length ?? 1;
      while (open.length > 1 && (sections[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop();
      sections.push(newSection(heading[2] ?? "", depth, index + 3, open.at(-1) ?? 0));
      open.push(sections.length - 1);
    } else if (line !== "") sections.at(-1)?.passages.push(newPassage(line, index + 3));
  });
  return sections;
}

function newSection(heading: string | null, depth: number, line: number, parent: number | null): Section {
  const kind = heading === null ? "entry" : "heading";
  const anchor = heading === null ? null : slugify(heading);
  return { kind, heading, anchor, depth, line, parent, passages: [], period: null, interests: [] };
}

function newPassage(source: string, line: number): Passage {
  const links: Link[] = [...source.matchAll(/\[([^\]]*)\]\(([^)]*)\)|<(https?:[^>]*)>/g)].map((match) => ({
    text: match[1] ?? match[3] ?? "",
    href: match[2] ?? match[3] ?? "",
    line,
  }));
  const checked = /^- \[ \] /.test(source) ? false : null;
  const codes = [...source.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const text = source
    .replace(/^- (?:\[ \] )?/, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "");
  const kind = source.startsWith("- ") ? "item" : "paragraph";
  return { kind, line, text, strong: [], links, ...(codes.length > 0 && { codes }), checked };
}
