import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/entries/front-matter/index.ts";

const read = (text: string) => readFrontMatter({ path: "a.md", text, history: null });

describe("readFrontMatter", () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["yaml", "---\n__proto__:\n  polluted: true\nconstructor: {prototype: {polluted: true}}\ntitle: A\n---\n"],
    ["toml", "+++\ntitle = 'A'\n[__proto__]\npolluted = true\n[constructor.prototype]\npolluted = true\n+++\n"],
    ["json", '{\n"title": "A", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}\n}\n'],
    ["inner", "---\ntitle: A\nextra: {__proto__: {polluted: true}, draft: true}\n---\n"],
  ])("keeps %s out of every object's prototype", (_, text) => {
    const { frontMatter } = read(text);
    expect(frontMatter.title).toBe("A");
    expect("polluted" in {}).toBe(false);
    expect(Object.hasOwn(frontMatter.other, "__proto__")).toBe(false);
    expect((frontMatter.other as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(["---js", "---javascript", "---JS", "---JavaScript", "--- js", "---coffee", "---\tjs", "---ts", "---node"])(
    "runs nothing of %s",
    (opening) => {
      const { messages, frontMatter } = read(`\n${opening}\n{ title: (globalThis.pwned = "yes") }\n---\nText`);
      expect("pwned" in globalThis).toBe(false);
      expect(messages).toMatchObject([{ line: 2, severity: "error", rule: "front-matter-language" }]);
      expect(frontMatter.title).toBeNull();
    },
  );

  it.each([
    ["Where do *salt* marshes __grow__?", "Where do salt marshes grow?"],
    ["See [the weir](/weir/) and `make eels`", "See the weir and make eels"],
    ["2 * 3 * 4 in snake_case_names", "2 * 3 * 4 in snake_case_names"],
  ])("takes a description as plain words: %s", (written, plain) => {
    expect(read(`---\ndescription: '${written}'\n---\n`).frontMatter.description).toBe(plain);
  });

  it.each([
    ["_posts/2021-03-04-knots.md", "tags: knots rope", ["knots", "rope"]],
    ["_posts/sea/2021-03-04-knots.md", "tags: hitches, bowline knots", ["hitches", "bowline knots"]],
    ["_posts/2021-03-04-knots.md", "tag: bowline knots", ["bowline knots"]],
    ["_posts/2021-03-04-knots.md", "tags: [bowline knots, rope]", ["bowline knots", "rope"]],
    ["_posts/knots.md", "tags: bowline knots", ["bowline knots"]],
    ["notes/2021-03-04-knots.md", "tags: bowline knots", ["bowline knots"]],
  ])("cuts tags at spaces only where Jekyll does: %s, %s", (path, line, tags) => {
    const { frontMatter } = readFrontMatter({ path, text: `---\n${line}\n---\n`, history: null });
    expect(frontMatter.tags).toEqual(tags);
  });

  it("hands out new objects every time", () => {
    const text = "---\ntags: [a]\nextra: {b: [1]}\n---\n";
    const first = read(text);
    first.frontMatter.tags.push("x");
    (first.frontMatter.other.extra as { b: number[] }).b.push(2);
    expect(read(text).frontMatter).toMatchObject({ tags: ["a"], other: { extra: { b: [1] } } });
  });

  it("keeps nothing that is not plain JSON", () => {
    const toml = "+++\na = 1979-05-27\nb = [1979-05-27T07:32:00Z, 07:32:00]\nc = inf\nd = 9007199254740993\n+++\n";
    for (const text of [toml, "---\na: .nan\nb: -.inf\nc: 9007199254740993\nd: 2020-01-01\n---\n"]) {
      const { other } = read(text).frontMatter;
      expect(JSON.parse(JSON.stringify(other))).toEqual(other);
      expect(structuredClone(other)).toEqual(other);
      expect(JSON.stringify(other)).not.toContain("null");
    }
  });

  it("says how to mend what it repaired", () => {
    const { messages } = read("---\ntitle: Go: the good parts\n---\n");
    expect(messages).toMatchObject([{ line: 2, column: 8, fix: 'title: "Go: the good parts"' }]);
    expect(messages[0]?.reason).toContain("quotes");
  });

  it.each([
    ["Option<T>", "Option\\<T>"],
    ["a <em>fine</em> day<br>", "a <em>fine</em> day<br>"],
    ["x < y & z", "x < y & z"],
    ["`Vec<T>` and $a<b$", "`Vec<T>` and $a<b$"],
    ["`Vec&lt;T&gt;`", "`Vec<T>`"],
    ["A &amp; B &#8211; C", "A & B – C"],
    ["&lt;b&gt; &amp;lt;", "\\<b\\> \\&lt;"],
    ["&#42;no emphasis&#42;", "\\*no emphasis\\*"],
    ["AT&T &copy 2020", "AT&T &copy 2020"],
  ])("reads the title %s so that Markdown shows it as meant", (written, title) => {
    expect(read(`---\ntitle: '${written}'\n---\n`).frontMatter.title).toBe(title);
  });

  it("says what to do about a tab", () => {
    expect(read("---\ntags:\n\t- a\n---\n").messages[0]?.reason).toMatch(/tab.*two spaces/);
  });

  it.each([
    ["brackets", `---\ntitle: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n---\n`],
    ["brackets on lines", `---\ntitle: \n${" [\n".repeat(20_000)}\n---\n`],
    ["list marks", `---\ntitle: x\ntags:\n  ${"- ".repeat(20_000)}x\n---\n`],
    ["indents", `---\n${Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}title:`).join("\n")}\n---\n`],
    ["objects", `---json\n${'{"title":'.repeat(20_000)}1${"}".repeat(20_000)}\n---\n`],
    ["TOML lists", `+++\ntitle = ${"[".repeat(20_000)}\n+++\n`],
  ])("takes thousands of nested %s for a fault, not for its end", (_, text) => {
    expect(read(text).messages.map(({ severity, rule }) => [severity, rule])).toEqual([
      ["error", "front-matter-syntax"],
    ]);
  });

  it("never throws, loses no line of the body, and names places inside the file", () => {
    const line = fc.constantFrom(
      ...[
        "---",
        "+++",
        ";;;",
        "{",
        "}",
        "...",
        "---js",
        "",
        " ",
        "title: a",
        "title: a: b",
        "tags: [a",
        "- b",
        "\t- c",
        "x = 1",
      ],
      ...[
        '"title": "a",',
        "[extra]",
        "Text.",
        "date: 2020-13-45",
        "a: &a [*a]",
        "? - x",
        "<<: *a",
        "'",
        '"',
        "title: |",
        "  deep: 1",
      ],
    );
    const wild = fc.oneof({ weight: 6, arbitrary: line }, fc.string());
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const text = lines.join(end);
        const { bodyLine, messages, frontMatter } = read(text);
        const count = text.split(/\r?\n/).length;
        expect(bodyLine).toBeGreaterThanOrEqual(1);
        expect(bodyLine).toBeLessThanOrEqual(count + 1);
        for (const message of messages) {
          expect(message.line).toBeGreaterThanOrEqual(1);
          expect(message.line).toBeLessThanOrEqual(count);
          expect(message.column).toBeGreaterThanOrEqual(1);
          expect(message.reason).not.toContain("\n");
        }
        expect(structuredClone(frontMatter)).toEqual(frontMatter);
      }),
      { numRuns: 2000 },
    );
  });
});
