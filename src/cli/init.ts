import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { stringify } from "yaml";
import { say, UsageError } from "./console.ts";
import { findLocalDay, writeNewFile } from "./new-file.ts";

const IGNORED = "_site/\nnode_modules/\n";

/** Starts a journal: settings, a first entry and a .gitignore, in a folder that is new or empty. */
export async function runInit(folder: string): Promise<number> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new UsageError(`${JSON.stringify(folder)} is a file.`);
    if (readdirSync(folder).length > 0)
      throw new UsageError(`the folder ${JSON.stringify(folder)} is not empty: nothing was changed.`);
  }
  const files: Record<string, string> = {
    ".gitignore": IGNORED,
    "content/journal.yaml": describeJournal(basename(resolve(folder))),
    "content/hello.md": writeHello(findLocalDay()),
  };
  for (const [path, text] of Object.entries(files)) {
    writeNewFile(join(folder, path), text);
    say(join(folder, path));
  }
  say(`\nNow go there (cd ${folder}) and run \`strandline serve\`.`);
  return 0;
}

function describeJournal(name: string): string {
  return `# Settings of the journal. Every line is optional.
${stringify({ title: name })}# subtitle: What I learn, as I learn it
# author: Your Name
# language: en
# url: https://example.org
`;
}

function writeHello(day: string): string {
  return `---
title: Hello
date: ${day}
tags: [journal]
---

This is the first entry. Write about what you are into: the headings that name a time, such as "March" or "Week 12",
become periods of the timeline, and the subjects below them its strands.

## What next

- [ ] Write an entry with \`strandline new "What I read this week"\`
`;
}
