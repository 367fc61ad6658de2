import { readFrontMatter } from "../../src/entries/front-matter/index.ts";
import { readEntry } from "../../src/entries/index.ts";
import type { Entry, Head, LinkIndex, Message, Settings } from "../../src/model.ts";
import { plainSettings } from "../plain-settings.ts";

export const settings = plainSettings();

/** A journal around the entry under test: other entries, a picture, an old address. */
export const index: LinkIndex = {
  pages: { "posts/a.md": "/posts/a/", "posts/tides.md": "/tides/", "notes/fourier.md": "/notes/fourier/" },
  names: { tides: ["posts/tides.md"], fourier: ["notes/fourier.md"], "the fourier note": ["notes/fourier.md"] },
  addresses: { "/": "/", "/about": "/about/", "/old/tides": "/tides/" },
  files: { "posts/shore.png": "/posts/shore.png", "img/gull.jpg": "/img/gull.jpg" },
};

/** Reads Markdown as the file posts/a.md of a small journal. */
export async function read(
  text: string,
  options: { path?: string; index?: LinkIndex; settings?: Partial<Settings> } = {},
): Promise<{ entry: Entry; messages: Message[]; rules: string[] }> {
  const file = { path: options.path ?? "posts/a.md", text, history: null };
  const { frontMatter, bodyLine, keyLines, messages: early } = readFrontMatter(file);
  const head: Head = {
    path: file.path,
    frontMatter,
    bodyLine,
    keyLines,
    url: "/posts/a/",
    redirects: [],
    date: frontMatter.date,
    dateSource: frontMatter.date === null ? "none" : "front-matter",
    updated: frontMatter.updated,
    draft: false,
  };
  const result = await readEntry(file, head, {
    settings: { ...settings, ...options.settings },
    index: options.index ?? index,
  });
  if (result.entry === null) throw new Error(result.messages.map((message) => message.reason).join("\n"));
  const messages = [...early, ...result.messages];
  return { entry: result.entry, messages, rules: messages.map((message) => message.rule) };
}
