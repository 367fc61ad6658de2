import { addDays } from "../src/days.ts";
import type { SourceFile } from "../src/model.ts";
import type { Journal } from "./journal.ts";

/** Letters of text in an entry. */
const LENGTH = 2000;
const FIRST_DAY = "2014-01-06";
const SYLLABLES = [
  "ka",
  "ro",
  "mi",
  "ten",
  "lu",
  "va",
  "sor",
  "bel",
  "ni",
  "dra",
  "fo",
  "que",
  "zan",
  "hil",
  "pe",
  "gur",
];

/** A journal of so many entries of some 2 KB, one every second day, out of the paragraphs of others; the same for the same journals. */
export function makeLargeJournal(journals: readonly Journal[], entries: number): Journal {
  const blocks = journals.flatMap(({ files }) => files.flatMap(({ text }) => listBlocks(text)));
  const [first] = journals;
  if (!first || blocks.length === 0) throw new Error("no journal to make a large one from");
  let next = 0;
  const files = Array.from({ length: entries }, (_, at): SourceFile => {
    const parts = [
      `---\ntitle: Notes ${at + 1}\ndate: ${addDays(FIRST_DAY, at * 2)}\n---`,
      `Read about ${nameOf(at)}.`,
    ];
    for (let length = 0; length < LENGTH; next += 1) {
      // Not in the order in which they stand: each entry gets company of its own.
      const block = blocks[(next * 7919) % blocks.length] ?? "";
      parts.push(block);
      length += block.length;
    }
    return { path: `notes/${String(at + 1).padStart(4, "0")}.md`, text: `${parts.join("\n\n")}\n`, history: null };
  });
  return { files, settings: first.settings, vocabulary: [] };
}

/** The paragraphs, lists and headings of a file, without its front matter. */
function listBlocks(text: string): string[] {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== "");
}

/** Every third entry brings a name that no other has, as journals do. */
function nameOf(at: number): string {
  const word = (number: number): string => {
    const name = [number, Math.floor(number / 16), number * 5 + 3].map((sign) => SYLLABLES[sign % 16] ?? "").join("");
    return name.slice(0, 1).toUpperCase() + name.slice(1);
  };
  return `${word(Math.floor(at / 3))} ${word(Math.floor(at / 3) + 7)}`;
}
