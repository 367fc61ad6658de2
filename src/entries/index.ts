import { VFile } from "vfile";
import type { Entry, Head, LinkIndex, Message, Settings, SourceFile } from "../model.ts";
import { error, warning } from "../report.ts";
import { absoluteUrl } from "../urls.ts";
import { bodyOf, isTooDeep } from "./body.ts";
import { findExcerpt } from "./excerpt.ts";
import { renderFeedHtml } from "./feed-html.ts";
import { createHighlighter, type Highlighter } from "./highlighter.ts";
import { annotateSections } from "./interests.ts";
import { markHeadings, parseMarkdown, type RenderContext, renderTree, writeHtml } from "./markdown.ts";
import { readMessages } from "./messages.ts";
import { measureReading } from "./reading-time.ts";
import { findLanguages } from "./rehype-code.ts";
import { resolveImage } from "./rehype-links.ts";
import { placePeriods } from "./section-periods.ts";
import { findSections } from "./sections.ts";
import { takeTitle } from "./title.ts";
import { parseTitle, renderTitle } from "./title-html.ts";
import { buildToc } from "./toc.ts";

/** What reading an entry needs besides its file: plain data, the same for every entry of a build. */
export interface ReadContext {
  settings: Settings;
  index: LinkIndex;
}

/** `entry` is null where an error among the messages says why. */
export interface ReadResult {
  entry: Entry | null;
  messages: Message[];
}

let shared: Promise<Highlighter> | null = null;

/**
 * Reads and renders one Markdown file. The same file, head and context give the same entry, so a cache or a worker can stand
 * in front of it; all it keeps between calls is the grammars that it loaded. Faults are messages with the file's own lines.
 */
export async function readEntry(file: SourceFile, head: Head, context: ReadContext): Promise<ReadResult> {
  shared ??= createHighlighter();
  try {
    return await read(file, head, context, await shared);
  } catch (cause) {
    const why = cause instanceof RangeError ? "its lists or quotes are nested too deeply" : String(cause);
    return {
      entry: null,
      messages: [error(file.path, head.bodyLine, 1, "entry-unreadable", `the entry could not be rendered: ${why}`)],
    };
  }
}

async function read(
  file: SourceFile,
  head: Head,
  { settings, index }: ReadContext,
  highlighter: Highlighter,
): Promise<ReadResult> {
  const { text, notices } = bodyOf(file, head);
  if (isTooDeep(text)) throw new RangeError("too deep");
  const source = new VFile({
    path: file.path,
    value: text,
    data: { journal: { index, variables: templateVariables(head, settings) } },
  });
  const tree = parseMarkdown(source);
  await highlighter.load(findLanguages(tree));
  const rendering: RenderContext = { path: file.path, index, basePath: settings.basePath, files: {}, highlighter };
  const given = takeTitle(tree, head.frontMatter.title, head.keyLines.title ?? 1, file.path);
  const title = renderTitle(given.heading ?? parseTitle(given.markdown ?? "", given.line, source), source, rendering);
  markHeadings(tree);
  const sections = findSections(
    tree,
    given.line,
    head.dateSource === "front-matter" || head.dateSource === "file-name",
  );
  const excerpt = head.frontMatter.description ?? findExcerpt(tree);
  const toc = buildToc(tree);
  const { body, hasMath, hasCode } = renderTree(tree, source, rendering);
  const { date, dateSource, updated, redirects, frontMatter } = head;
  const url = absoluteUrl(settings.origin, head.url);
  const entry: Entry = {
    path: file.path,
    url: head.url,
    guid: frontMatter.guid ?? url,
    title: title.title,
    titleHtml: title.titleHtml,
    date,
    dateSource,
    updated,
    redirects,
    frontMatter,
    language: frontMatter.language,
    excerpt,
    image: coverOf(head, rendering),
    html: writeHtml(body),
    feedHtml: renderFeedHtml(body, url, settings.origin),
    toc,
    ...measureReading(
      sections
        .flatMap((section) => [section.heading ?? "", ...section.passages.map((passage) => passage.text)])
        .join("\n"),
    ),
    hasMath: hasMath || title.hasMath,
    hasCode,
    sections: [],
    files: rendering.files,
  };
  const placed = placePeriods({ ...entry, sections }, settings);
  return {
    entry: { ...entry, sections: annotateSections({ ...entry, sections, keyLines: head.keyLines }, placed.sections) },
    messages: [...notices, ...readMessages(source), ...placed.messages, ...missingCover(entry, head)],
  };
}

/** What `{{ page.title }}` and its kind stand for in the templates of other generators. */
function templateVariables(head: Head, settings: Settings): Record<string, string> {
  const page = {
    title: head.frontMatter.title ?? "",
    date: head.date?.day ?? "",
    description: head.frontMatter.description ?? "",
  };
  const site = { title: settings.title, description: settings.description, author: settings.author };
  const named = [
    ...Object.entries(page).map(([key, value]) => [`page.${key}`, value]),
    ...Object.entries(site).map(([key, value]) => [`site.${key}`, value]),
  ];
  return Object.fromEntries(named.filter(([, value]) => value !== ""));
}

function coverOf(head: Head, rendering: RenderContext): Entry["image"] {
  const { image } = head.frontMatter;
  const url = image === null ? null : resolveImage(image.url, rendering);
  return image === null || url === null ? null : { url, alt: image.alt };
}

function missingCover(entry: Entry, head: Head): Message[] {
  const { image } = head.frontMatter;
  if (image === null || entry.image !== null) return [];
  const line = head.keyLines.image ?? head.keyLines.cover ?? 1;
  return [warning(head.path, line, 1, "file-missing", `the cover picture '${image.url}' is not in the content folder`)];
}
