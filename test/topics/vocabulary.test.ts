import { describe, expect, test } from "vitest";
import { readVocabulary } from "../../src/topics/vocabulary.ts";

const rules = (source: string) =>
  readVocabulary(source).messages.map(({ line, column, rule, severity }) => [line, column, rule, severity]);

test("every key, with its line", () => {
  const source = [
    "# the author's words",
    "- name: Natural Language Processing",
    "  aliases: [NLP]",
    "  parent: Machine Learning",
    "- name: Energy-based Models",
    "  aliases: EBM, EBMs",
    '  color: "#0072b2"',
    "  icon: bolt",
    "- name: Sea Chess",
    "  ignore: true",
    "- Rust",
    "- name: 2048",
  ].join("\n");
  const { vocabulary, messages } = readVocabulary(source);
  expect(messages).toEqual([]);
  const empty = { aliases: [], parent: null, color: null, icon: null, ignore: false };
  expect(vocabulary).toEqual([
    { ...empty, name: "Natural Language Processing", aliases: ["NLP"], parent: "Machine Learning", line: 2 },
    { ...empty, name: "Energy-based Models", aliases: ["EBM", "EBMs"], color: "#0072b2", icon: "bolt", line: 5 },
    { ...empty, name: "Sea Chess", ignore: true, line: 9 },
    { ...empty, name: "Rust", line: 11 },
    { ...empty, name: "2048", line: 12 },
  ]);
});

test("no file and an empty file are no vocabulary", () => {
  expect(readVocabulary(null)).toEqual({ vocabulary: [], messages: [] });
  expect(readVocabulary("# nothing yet\n")).toEqual({ vocabulary: [], messages: [] });
});

describe("what cannot be used is named with its place", () => {
  test("keys, values, terms without a name", () => {
    expect(
      rules(
        "- name: Tides\n  alias: [ebb]\n  ignore: perhaps\n  aliases: {a: b}\n  color: red\n- parent: Sea\n- [1, 2]\n- name: ''\n",
      ),
    ).toEqual([
      [2, 3, "unknown-key", "warning"],
      [3, 11, "topic-value", "warning"],
      [4, 12, "topic-value", "warning"],
      [5, 10, "topic-value", "warning"],
      [6, 3, "topic-name", "warning"],
      [7, 3, "topic-name", "warning"],
      [8, 9, "topic-value", "warning"],
      [8, 3, "topic-name", "warning"],
    ]);
  });

  test("the misspelt key gets its fix", () => {
    expect(readVocabulary("- name: Tides\n  aliasses: [ebb]\n").messages[0]).toMatchObject({ fix: "aliases" });
  });

  test("a file that is no list", () => {
    const { vocabulary, messages } = readVocabulary("topics: yes\n");
    expect(vocabulary).toEqual([]);
    expect(messages).toMatchObject([{ path: "topics.yaml", rule: "topics-list" }]);
  });

  test("broken YAML is an error", () => {
    expect(rules("- name: [unclosed\n")[0]?.slice(2)).toEqual(["yaml-syntax", "error"]);
  });

  test("a name or an alias twice", () => {
    const { vocabulary, messages } = readVocabulary(
      "- name: GAN\n- name: Gans\n- name: Nets\n  aliases: [GANs, Mesh]\n",
    );
    expect(vocabulary.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["GAN", []],
      ["Nets", ["Mesh"]],
    ]);
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([
      [2, "topic-repeated"],
      [3, "topic-repeated"],
    ]);
  });

  test("parents in a circle, by name or alias, and a topic that is its own parent", () => {
    const { vocabulary, messages } = readVocabulary(
      "- name: A\n  parent: Bee\n- name: B\n  aliases: [Bee]\n  parent: C\n- name: C\n  parent: A\n- name: D\n  parent: d\n- name: E\n  parent: A\n",
    );
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([
      [1, "topic-circle"],
      [8, "topic-circle"],
    ]);
    expect(vocabulary.map(({ parent }) => parent)).toEqual([null, "C", "A", null, "A"]);
  });
});

test("names that are keys of every object are names", () => {
  const { vocabulary } = readVocabulary("- name: __proto__\n  aliases: [constructor]\n- __proto__: 1\n");
  expect(vocabulary).toMatchObject([{ name: "__proto__", aliases: ["constructor"] }]);
});

test("references stand for what they name: values, items of lists, whole topics", () => {
  const { vocabulary, messages } = readVocabulary(
    "- name: &main Rust\n  aliases: &short [rs, &lang rust-lang]\n- name: Cargo\n  parent: *main\n  aliases: [*lang, crates]\n- name: Ferris\n  aliases: *short\n",
  );
  expect(vocabulary.map(({ name, aliases, parent }) => [name, aliases, parent])).toEqual([
    ["Rust", ["rs", "rust-lang"], null],
    ["Cargo", ["crates"], "Rust"],
    ["Ferris", [], null],
  ]);
  expect(messages.map(({ rule }) => rule)).toEqual(["topic-repeated", "topic-repeated", "topic-repeated"]);
});
