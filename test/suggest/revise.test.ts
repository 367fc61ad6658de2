import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEADER, reviseTopics } from "../../src/suggest/revise.ts";
import { readVocabulary } from "../../src/topics/vocabulary.ts";
import { makeSite } from "./samples.ts";

const SITE = makeSite([
  ["Knots", "Sailing"],
  ["Knots", "Sailing"],
  ["Knots", "field notes"],
  ["field notes", "OMR"],
  ["Optical Music Recognition"],
]);

function revise(source: string | null, site = SITE) {
  const revision = reviseTopics(source, site);
  if (revision.text === null) throw new Error(revision.messages.map(({ reason }) => reason).join("\n"));
  return { ...revision, text: revision.text };
}

const namesOf = (text: string) => readVocabulary(text).vocabulary.map(({ name }) => name);

const AUTHORS: Record<string, string> = {
  "comments everywhere":
    "# top\n\n# second\n- name: Rust   # why not\n  # inside\n  aliases: # here too\n    - rustlang # and here\n\n    # last of the item\n# before the next\n- name: Go # end\n# tail\n",
  "anchors, aliases and tags":
    '- &a\n  name: Ropes\n  aliases: &names [rope, "ropes"]\n- name: !!str Boats\n  parent: Ropes\n',
  "lists in brackets": "- {name: Rust, aliases: [ rustlang ,rs-lang ]}\n- {   name: Go   }\n",
  "block scalars that look like comments":
    "- name: |\n    # no comment\n- name: >-\n    # suggested: not this\n\n# suggested: nor this\n",
  "odd indents and blank lines": "\n\n  -   name:    Rust\n\n\n\n      color:  '#aabbcc'\n  -\n    name: Go\n\n\n",
  "quotes of both kinds": `- name: 'it''s'\n- name: "a\\tb"\n- "plain: not"\n`,
  "only comments": "# nothing yet\n\n# really\n",
  "a document start": "%YAML 1.2\n---\n- Rust\n",
  "plain names": "- Rust\n- 3D\n- null\n",
  "no line end": "- name: Rust",
  "tabs behind values": "- name: Rust\t# tab\n",
  nothing: "",
};

describe("the author's lines", () => {
  it.each(Object.entries(AUTHORS))("%s: stay as they are, and a second run changes nothing", (_what, source) => {
    for (const text of [source, source.replaceAll("\n", "\r\n")]) {
      const first = revise(text);
      expect(first.text.startsWith(text)).toBe(true);
      expect(namesOf(first.text)).toEqual(
        [...namesOf(text), "Knots", "Sailing", "Optical Music Recognition"].slice(
          0,
          namesOf(text).length + first.topics,
        ),
      );
      expect(revise(first.text)).toMatchObject({ text: first.text, topics: 0, refreshed: 0 });
      if (text.includes("\r\n")) expect(first.text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      else expect(first.text).not.toContain("\r");
    }
  });

  it.each([
    ["[Rust, Go]\n", "[Rust, Go,\n"],
    ["[ { name: Rust, aliases: [r, s] }, ]\n", "[ { name: Rust, aliases: [r, s] },\n"],
    ["[\n  Rust, # first\n  Go # last, not least\n]\n# tail\n", "[\n  Rust, # first\n  Go, # last, not least\n"],
    ["[]\n", "[\n"],
  ])("a list in brackets %j takes more inside", (source, start) => {
    const first = revise(source);
    expect(first.text.startsWith(start)).toBe(true);
    expect(namesOf(first.text)).toEqual(
      [...namesOf(source), "Knots", "Sailing", "Optical Music Recognition"].slice(
        0,
        namesOf(source).length + first.topics,
      ),
    );
    expect(first.topics).toBeGreaterThan(1);
    expect(revise(first.text).text).toBe(first.text);
  });

  it("what comes before an explicit end of the document", () => {
    const first = revise("---\n- Rust\n...\n");
    expect(first.text).toMatch(/^---\n- Rust\n\n#[\s\S]*\n\.\.\.\n$/);
    expect(revise(first.text).text).toBe(first.text);
  });

  it("whatever they are", () => {
    const line = fc.constantFrom(
      "- name: A",
      "- B",
      "  # c",
      "# d",
      "  color: '#abc'",
      "",
      "   ",
      "  aliases: [x, y]",
      "- {name: E}",
      "  parent: B # f",
      "# proposed: g",
      "# - name: H",
      "# suggested: i",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const source = lines.join(end);
        const { text } = reviseTopics(source, SITE);
        if (text === null) return;
        const isOurs = (words: string) => /^\s*# (?:suggested:|proposed:|- name: )/.test(words) || words.trim() === "";
        let at = 0;
        for (const words of lines.filter((each) => !isOurs(each))) {
          at = text.indexOf(words, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += words.length;
        }
        expect(reviseTopics(text, SITE).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is written", () => {
  it("tells counts, times and the words, and waits with what it is not sure of", () => {
    expect(revise(null).text).toBe(`${HEADER}

# suggested: 3 periods in 3 entries, 15 January 2010 to 15 March 2010
#   000.md:1 tag "Knots"
- name: Knots

# suggested: 2 periods in 2 entries, 15 January 2010 to 15 February 2010
#   000.md:1 tag "Sailing"
- name: Sailing

# suggested: 1 period in 1 entry, 15 May 2010
#   004.md:1 tag "Optical Music Recognition"
- name: Optical Music Recognition
  aliases:
    # - OMR # merge? its acronym; 1 period in 1 entry

# proposed: ignore? It is only a tag, and says what kind of entry this is; 2 periods in 2 entries, 15 March 2010 to 15 April 2010
#   002.md:1 tag "field notes"
# - name: field notes
#   ignore: true
`);
  });

  it("proposals become entries when their comment signs go", () => {
    const accepted = revise(null)
      .text.replace(/^# (- name: field| {2}ignore)/gm, "$1")
      .replace("    # - OMR", "    - OMR");
    const { vocabulary, messages } = readVocabulary(accepted);
    expect(messages).toEqual([]);
    expect(vocabulary).toContainEqual(expect.objectContaining({ name: "field notes", ignore: true }));
    expect(vocabulary).toContainEqual(expect.objectContaining({ aliases: ["OMR"] }));
    expect(revise(accepted)).toMatchObject({ text: accepted, topics: 0, ignores: 0, merges: 0 });
  });

  it("counts are refreshed in its own comments only", () => {
    const mine = "# suggested for years by my sister\n- name: Rust\n\n";
    const first = revise(`${mine}# 3 periods\n- Wool\n`).text.replace(
      "# suggested: 3 periods in 3 entries",
      "# suggested: 9 periods in 9 entries",
    );
    const again = revise(first);
    expect(again.refreshed).toBe(1);
    expect(again.text).toBe(first.replace("9 periods in 9 entries", "3 periods in 3 entries"));
    const gone = revise(first, makeSite([["Wool"], ["Wool"]]));
    expect(gone.text).toContain("# suggested: no longer seen in the entries\n- name: Knots\n");
    expect(gone.text.startsWith(mine)).toBe(true);
  });

  it("what the author adds to a suggestion is his", () => {
    const edited = revise(null).text.replace(
      "- name: Knots\n",
      "# mine\n- name: Knots   # yes\n  color:  '#abc'\n  aliases: [ Hitches ]\n",
    );
    expect(revise(edited).text).toBe(edited);
  });

  it("an entry without a single suggestion leaves the file alone", () => {
    expect(revise("# mine\n", makeSite([["Knots"]])).text).toBe("# mine\n");
    expect(revise(null, makeSite([["Knots"]])).text).toBe("");
  });
});

describe("names that YAML would read otherwise", () => {
  const NAMES = [
    "null",
    "yes",
    "~",
    "C#",
    "#hash",
    "key: value",
    "- dash",
    "*star",
    "&and",
    "!bang",
    "%cent",
    "@at",
    "`tick`",
    "2048",
    "1e3",
    "0x1F",
    "🌊",
    "a\tb",
    "'q'",
    '"dq"',
    "[x]",
    "{y}",
    "x # y",
    "ends:",
    "日本語",
    "é",
  ];

  it.each(NAMES)("%j", (name) => {
    for (const source of ["", "[]"]) {
      const { text, topics } = revise(source, makeSite([[name], [name]]));
      if (topics === 0) continue; // no letter in it
      expect(namesOf(text)).toHaveLength(1);
      expect(namesOf(text)[0]?.replace(/\s/g, " ")).toBe(name.replace(/\s/g, " "));
      expect(revise(text, makeSite([[name], [name]])).text).toBe(text);
    }
  });

  it("a thousand at once, in a moment", () => {
    const tags = Array.from({ length: 1000 }, (_, at) => `Subject ${at} of many`);
    const first = revise(
      "# mine\n",
      makeSite([tags.slice(0, 500), tags.slice(0, 500), tags.slice(500), tags.slice(500)]),
    );
    expect(first.topics).toBeGreaterThan(0);
    expect(namesOf(first.text)).toHaveLength(first.topics);
    const started = performance.now();
    expect(
      revise(first.text, makeSite([tags.slice(0, 500), tags.slice(0, 500), tags.slice(500), tags.slice(500)])).text,
    ).toBe(first.text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("what is refused", () => {
  it.each([
    ["broken YAML", "- name: [Rust\n"],
    ["a map", "name: Rust\n"],
    ["a text", "Rust\n"],
    ["two documents", "- Rust\n---\n- Go\n"],
  ])("%s", (_what, source) => {
    const { text, messages } = reviseTopics(source, SITE);
    expect(text).toBeNull();
    expect(messages).toContainEqual(expect.objectContaining({ path: "topics.yaml", severity: "error" }));
  });
});
