/** Time of the interest engine per KB of text, warm, apart from parsing: `npm run bench [-- DIR]` (default: bench/journals). */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { annotateSections } from "../src/entries/interests.ts";
import { findPeriod } from "../src/periods/index.ts";
import { identifyResource } from "../src/resources/index.ts";
import { assembleSite } from "../src/site/index.ts";
import { detectLanguage, findInterests } from "../src/topics/index.ts";
import { openJournal, readEntries } from "./journal.ts";

const ROUNDS = 20;
const root = process.argv[2] ?? new URL("journals", import.meta.url).pathname;
const journals = readdirSync(root)
  .filter((name) => /^\d/.test(name))
  .map((name) => openJournal(join(root, name)));
const bytes = journals.flatMap(({ files }) => files).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const parseStart = performance.now();
const read = await Promise.all(journals.map(async (journal) => ({ journal, entries: await readEntries(journal) })));
print("reading, cold (parsing included)", performance.now() - parseStart);
const entries = read.flatMap((item) => item.entries);
const sections = entries.flatMap((entry) => entry.sections);
const links = sections.flatMap(({ passages }) => passages.flatMap((passage) => passage.links));
measure("periods", () => {
  for (const { heading } of sections)
    if (heading !== null) findPeriod(heading, { year: 2020, reference: "2020-06-01" });
});
measure("topics", () => {
  for (const entry of entries) {
    const language = detectLanguage(entry.sections, entry.language);
    for (const section of entry.sections) findInterests(section, section.period !== null, language);
  }
});
measure("resources", () => {
  for (const { href } of links) identifyResource(href);
});
measure("sections (periods and topics)", () => {
  for (const entry of entries) annotateSections(entry);
});
measure("site (merging and weighing)", () => {
  for (const { journal, entries: own } of read) assembleSite(own, journal.vocabulary, journal.settings);
});

function measure(name: string, work: () => void): void {
  for (let round = 0; round < 5; round += 1) work();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) work();
  print(name, (performance.now() - start) / ROUNDS);
}

function print(name: string, time: number): void {
  process.stdout.write(`${name}: ${(time / (bytes / 1024)).toFixed(3)} ms per KB\n`);
}
