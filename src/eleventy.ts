import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { findCacheFolder } from "./build/cache-folder.ts";
import { isFolder } from "./build/content-root.ts";
import type { Build } from "./build/index.ts";
import { clearOutput, findForeignFiles, writeManifest } from "./build/output-folder.ts";
import { createPainter } from "./build/painter.ts";
import { contains, resolveReal } from "./build/publish.ts";
import { findToday } from "./build/today.ts";
import { writeAsset } from "./build/write-asset.ts";
import type { Settings, Site } from "./model.ts";
import type { Theme } from "./pages/theme.ts";
import { formatMessage } from "./report.ts";

/** The one template, held in memory, through which every page of the journal is written. */
export const PAGE_TEMPLATE = "strandline-page.11ty.js";

/** What an author chooses in code; everything else stands in journal.yaml. */
export interface Choices {
  theme: Theme;
  /** Folder with the Markdown. Default: content. */
  content?: string;
  /** Folder with templates of one's own (.njk, .liquid, .11ty.ts …), which see the data `journal`. Default: pages. */
  pages?: string;
  /** Anything else that Eleventy can do: filters, plugins, transforms. Transforms see every page of the journal too. */
  eleventy?(config: UserConfig): void | Promise<void>;
}

/** A configuration of Eleventy that can be asked for the choices it was made of. */
export interface Configuration {
  (config: UserConfig): Promise<{ pathPrefix: string }>;
  choices: Choices;
}

/** The default export of .eleventy.ts. The command line takes the choices from it; Eleventy itself calls it. */
export function strandline(choices: Choices): Configuration {
  const configure = async (config: UserConfig) => {
    const content = choices.content ?? "content";
    const refusal = refusePages(choices, content);
    if (refusal !== null) throw quietError(refusal);
    const first = await buildOrThrow(choices, content);
    let ready: Build | null = first; // the first round uses what was built to find the base path
    await attachJournal(config, choices, async () => {
      const build = ready ?? (await buildOrThrow(choices, content));
      ready = null;
      return build;
    });
    const input = findInput(choices);
    config.setInputDirectory(input.path);
    config.addWatchTarget(content);
    keepOutputTidy(config);
    process.once("exit", input.remove);
    return { pathPrefix: first.site?.settings.basePath ?? "/" };
  };
  return Object.assign(configure, { choices });
}

/** Lets Eleventy write the files that `build` makes, and shows the journal's data to the author's own templates. */
export async function attachJournal(config: UserConfig, choices: Choices, build: () => Promise<Build>): Promise<void> {
  let current: Build | null = null;
  config.on("eleventy.before", async () => {
    current = await build();
  });
  config.setUseGitIgnore(false);
  config.addExtension(["11ty.ts", "11ty.mts"], { key: "11ty.js" });
  config.addTemplateFormats(["11ty.ts", "11ty.mts"]);
  config.addGlobalData("journal", () => viewOf(current?.site ?? null));
  config.addGlobalData("strandlinePages", () => current?.pages.map((page) => Object.freeze(page)) ?? []);
  config.addTemplate(PAGE_TEMPLATE, {
    data: () => ({
      pagination: { data: "strandlinePages", size: 1, alias: "strandlinePage" },
      permalink: (data: PageData) => data.strandlinePage.file,
      eleventyAllowMissingExtension: true,
      eleventyExcludeFromCollections: true,
      layout: false,
    }),
    render: (data: PageData) => data.strandlinePage.contents,
  });
  config.on("eleventy.after", ({ directories }) => {
    const painter = createPainter(current?.cache ? join(current.cache, "cards") : null);
    for (const { file, source } of current?.assets ?? []) {
      writeAsset(join(directories.output, file), source, painter.paint);
    }
    painter.forgetOthers();
  });
  await choices.eleventy?.(config);
  keepInside(config);
}

/** Stops a template of the author's own whose permalink leads out of the output folder. */
function keepInside(config: UserConfig): void {
  config.addTransform("strandline-inside", function (content) {
    const { inputPath, outputPath } = this.page;
    if (inputPath.endsWith(PAGE_TEMPLATE)) return content; // placed with care before
    if (typeof outputPath === "string" && !contains(resolve(config.directories.output), resolve(outputPath)))
      throw new Error(`${inputPath}: its permalink leads out of the output folder.`);
    return content;
  });
}

interface PageData {
  strandlinePage: Build["pages"][number];
}

/** What templates of the author see under `journal`. Frozen, so that Eleventy shares it instead of copying it for each page. */
function viewOf(site: Site | null): object {
  if (site === null) return Object.freeze({});
  const { settings, entries, tags, timeline, resources } = site;
  const { title, subtitle, description, author, language, origin, basePath } = settings;
  return Object.freeze({
    ...{ title, subtitle, description, author, language, origin, basePath },
    ...{ entries, tags, timeline, resources },
  });
}

/** Why the author's templates must not lie where they do, as a sentence; null where all is well. */
export function refusePages({ pages = "pages" }: Choices, content: string): string | null {
  const [templates, posts] = [resolveReal(pages), resolveReal(content)];
  if (!isFolder(pages) || (!contains(templates, posts) && !contains(posts, templates))) return null;
  return `The templates in ${pages} and the posts in ${content} must lie apart: posts are never run as templates.`;
}

/** A folder of templates for Eleventy, and what to do when it is done with it. */
export interface Input {
  path: string;
  /** Whether these are the author's own templates. */
  isAuthors: boolean;
  remove(): void;
}

/** The author's own templates, or an empty folder where there are none. */
export function findInput(choices: Choices): Input {
  const pages = choices.pages ?? "pages";
  return isFolder(pages) ? { path: pages, isAuthors: true, remove: () => {} } : makeEmptyInput();
}

/** Eleventy insists on a folder to read from. */
export function makeEmptyInput(): Input {
  const empty = mkdtempSync(join(resolveReal(tmpdir()), "strandline-"));
  const remove = () => rmSync(empty, { recursive: true, force: true });
  return { path: relative(process.cwd(), empty), isAuthors: false, remove };
}

/** For a run of Eleventy itself: an error stops it before anything is written. */
async function buildOrThrow({ theme }: Choices, content: string): Promise<Build> {
  const overrides: Partial<Settings> = { today: findToday(process.env, Date.now()) };
  const { buildSite } = await import("./build/index.ts");
  const build = await buildSite({ content, theme, overrides, cache: findCacheFolder(content, process.env) });
  for (const message of build.messages) process.stderr.write(`${formatMessage(message)}\n`);
  if (build.site !== null) return build;
  throw quietError("The journal has errors (see above): nothing was written.");
}

/** An error that Eleventy shows without its stack: the author's files are at fault, not the program. */
function quietError(reason: string): Error {
  return Object.assign(new Error(reason), { skipOriginalStack: true });
}

/** Takes the pages of the build before out of the output, so that a deleted entry is gone, unless other files lie there too. */
function keepOutputTidy(config: UserConfig): void {
  let ours = false;
  config.on("eleventy.before", ({ directories, runMode }) => {
    ours = findForeignFiles(directories.output).length === 0;
    if (ours && runMode === "build") clearOutput(directories.output);
  });
  config.on("eleventy.after", ({ directories }) => {
    if (ours) writeManifest(directories.output);
  });
}
