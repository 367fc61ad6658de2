import type { Root } from "mdast";
import { VFile } from "vfile";
import type { Entry, Head, LinkIndex, Message, Section, Settings, SourceFile } from "../model.ts";
import { error, warning } from "../report.ts";
import { absoluteUrl } from "../urls.ts";
import { writeBody } from "./block-places.ts";
import { bodyOf, isTooDeep } from "./body.ts";
import { findExcerpt } from "./excerpt.ts";
import { renderFeedHtml } from "./feed-html.ts";
import { createHighlighter, type Highlighter } from "./highlighter.ts";
import { annotateSections } from "./interests.ts";
import { markHeadings, parseMarkdown, type RenderContext, renderTree } from "./markdown.ts";
import { readMessages } from "./messages.ts";
import { measureReading } from "./reading-time.ts";
import { findLanguages } from "./rehype-code.ts";
import { resolveImage } from "./rehype-links.ts";
import { placePeriods } from "./section-periods.ts";
import { findSections, isLog } from "./sections.ts";
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

const shared = createHighlighter();

/**
 * Reads and renders one Markdown file. The same file, head and context give the same entry, so a cache or a worker can stand
 * in front of it; all it keeps between calls is the grammars that it loaded. Faults are messages with the file's own lines.
 */
export async function readEntry(file: SourceFile, head: Head, context: ReadContext): Promise<ReadResult> {
  try {
    return await read(file, head, context, shared);
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
  const data = { journal: { index, variables: templateVariables(head, settings) } };
  const source = new VFile({ path: file.path, value: text, data });
  const tree = parseMarkdown(source);
  await highlighter.load(findLanguages(tree));
  const rendering: RenderContext = { path: file.path, index, basePath: settings.basePath, files: {}, highlighter };
  const url = absoluteUrl(settings.origin, head.url);
  const { title, ...outline } = outlineEntry(tree, source, head, rendering);
  const { body, hasMath, hasCode } = renderTree(tree, source, rendering);
  const { date, dateSource, updated, redirects, frontMatter } = head;
  const entry: Entry = {
    ...{ path: file.path, url: head.url, guid: frontMatter.guid ?? url },
    ...{ date, dateSource, updated, redirects, frontMatter, language: frontMatter.language },
    ...outline,
    title: title.title,
    titleHtml: title.titleHtml,
    image: coverOf(head, rendering),
    ...writeBody(body),
    feedHtml: renderFeedHtml(body, url, settings.origin),
    ...measureReading(wordsOf(outline.sections)),
    hasMath: hasMath || title.hasMath,
    hasCode,
    files: rendering.files,
  };
  const placed = placePeriods(entry, settings);
  return {
    entry: { ...entry, sections: annotateSections({ ...entry, keyLines: head.keyLines }, placed.sections) },
    messages: [...notices, ...readMessages(source), ...placed.messages, ...missingCover(entry, head)],
  };
}

/** Title, sections, excerpt and table of contents. The title leaves the tree, the headings that stay get their ids. */
function outlineEntry(tree: Root, source: VFile, head: Head, rendering: RenderContext) {
  const given = takeTitle(tree, head.frontMatter.title, head.keyLines.title ?? 1, head.path);
  const heading = given.heading ?? parseTitle(given.markdown ?? "", given.line, source);
  const title = renderTitle(heading, source, rendering);
  markHeadings(tree);
  const isPost = !isLog(title.title) && (head.dateSource === "front-matter" || head.dateSource === "file-name");
  const sections = findSections(tree, given.line, isPost);
  return { title, sections, excerpt: head.frontMatter.description ?? findExcerpt(tree), toc: buildToc(tree) };
}

function wordsOf(sections: readonly Section[]): string {
  const texts = sections.flatMap(({ heading, passages }) => [heading ?? "", ...passages.map(({ text }) => text)]);
  return texts.join("\n");
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
