import type { Depth, FrontMatter, Status } from "../../model.ts";
import { entriesOf, note, type Reader, readText } from "./reader.ts";
import type { MapValue, TextValue, Value } from "./value.ts";

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];
const STATUSES: readonly Status[] = ["started", "continued", "paused", "resumed", "dropped"];

type Stated = FrontMatter["interests"][number];

/**
 * The author's own word on topics: a list of names, or of `{topic: Rust, depth: deep-dive, status: started}`, or a table
 * `Rust: deep-dive`. A depth or status that is none is named and left out; the topic stays.
 */
export function readInterests(reader: Reader): FrontMatter["interests"] {
  const stated = entriesOf(reader, "interests").flatMap(({ value }) => readValue(reader, value, true));
  return [...new Map(stated.map((interest) => [interest.topic, interest])).values()];
}

function readValue(reader: Reader, value: Value, isOuter: boolean): Stated[] {
  if (value.kind === "list") return value.items.flatMap((item) => readValue(reader, item, false));
  if (value.kind === "text") {
    const names = isOuter ? value.text.split(",") : [value.text];
    return names
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((topic) => ({ topic, depth: null, status: null }));
  }
  const topic = partOf(value, ["topic", "name", "title"]);
  if (topic !== null) return [{ topic: topic.text.trim(), ...readWords(reader, value) }];
  return value.entries.flatMap((entry) => {
    if (entry.value.kind === "map") return [{ topic: entry.key, ...readWords(reader, entry.value) }];
    return entry.value.kind === "text" ? [{ topic: entry.key, ...readWord(reader, entry.value) }] : [];
  });
}

function readWords(reader: Reader, map: MapValue): Pick<Stated, "depth" | "status"> {
  const depth = partOf(map, ["depth"]);
  const status = partOf(map, ["status", "state"]);
  return {
    depth: depth === null ? null : readOneOf(reader, depth, "depth", DEPTHS),
    status: status === null ? null : readOneOf(reader, status, "status", STATUSES),
  };
}

/** The value of `Rust: deep-dive`, which may be either. */
function readWord(reader: Reader, word: TextValue): Pick<Stated, "depth" | "status"> {
  if (word.text.trim() === "") return { depth: null, status: null };
  const status = STATUSES.find((name) => name === fold(word.text)) ?? null;
  return { depth: status === null ? readOneOf(reader, word, "depth", DEPTHS) : null, status };
}

function readOneOf<Name extends string>(
  reader: Reader,
  value: TextValue,
  what: string,
  names: readonly Name[],
): Name | null {
  const found = names.find((name) => name === fold(value.text)) ?? null;
  if (found === null) {
    const reason = `"${value.text}" is no ${what} of an interest and was ignored; write one of ${names.join(", ")}`;
    note(reader, value.place, `interest-${what}`, reason);
  }
  return found;
}

function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}

function partOf(map: MapValue, names: readonly string[]): TextValue | null {
  const value = map.entries.find(({ key }) => names.includes(key.toLowerCase()))?.value;
  return value?.kind === "text" ? value : null;
}

/** What time the entry is about, as written; `{start: 2023-07, end: 2023-09}` and a list of two become '2023-07/2023-09'. */
export function readPeriod(reader: Reader): string | null {
  const value = entriesOf(reader, "period")[0]?.value;
  if (value === undefined || value.kind === "text") return readText(reader, "period");
  const ends =
    value.kind === "list"
      ? value.items.flatMap((item) => (item.kind === "text" ? [item] : []))
      : [partOf(value, ["start", "from"]), partOf(value, ["end", "to", "until"])].filter((end) => end !== null);
  if (ends.length === 1 || ends.length === 2) return ends.map(({ text }) => text.trim()).join("/");
  note(reader, value.place, "front-matter-type", '"period" should be a text such as 2023-07/2023-09; it was ignored');
  return null;
}
