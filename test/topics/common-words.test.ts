import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isEverydayWord, isVeryCommonWord } from "../../src/topics/common-words/index.ts";
import type { Language } from "../../src/topics/cues/index.ts";
import { findInterests } from "../../src/topics/index.ts";
import { isSubjectPhrase, isSubjectWord } from "../../src/topics/subject-words.ts";
import { makeWordTables } from "../../vocabularies/common-words.ts";
import { sampleEntry } from "../site/sample.ts";

const tables = makeWordTables();

describe("the tables of everyday words", () => {
  it.each(tables)("$path is what `npm run vocabularies` writes", ({ path, contents, count }) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(contents);
    expect(count).toBeGreaterThan(5000);
  });

  it.each<[Language, string, string]>([
    ["en", "rings Cards boxes stories coffee", "crochet cello lacemaking"],
    ["de", "Frauen Hauses Karten", "Gehörbildung Keltertechnik Klöppeln"],
    ["fr", "maisons journaux petites", "vannerie lutherie"],
    ["es", "libros luces amigas", "encuadernación bandoneón"],
    ["pt", "livros corações jornais", "marcenaria cavaquinho"],
    ["it", "libri case amiche", "ghironda falegnameria"],
    ["nl", "huizen boeken katten", "draailier kantklossen"],
    ["zh", "表示 选择 结果 朋友", "榫卯 古琴 线性代数"],
    ["ja", "時間 仕事 友達", "金継ぎ 線形代数"],
  ])("%s: '%s' are everyday words in any form, '%s' are not", (language, everyday, rare) => {
    expect(everyday.split(" ").filter((word) => !isEverydayWord(word, language))).toEqual([]);
    expect(rare.split(" ").filter((word) => isEverydayWord(word, language))).toEqual([]);
  });

  it("those of one language are none of another", () => {
    expect(isEverydayWord("the", "ja")).toBe(false);
    expect(isVeryCommonWord("the", "zh")).toBe(false);
  });
});

describe("what could be a subject", () => {
  it.each<[Language, string, string]>([
    ["en", "crochet marquetry", "ring heaps firsthand Ada yarn-bombing EpubPress cod"],
    ["es", "gaita serigrafía", "muchísimo bastante amiga lentamente"],
    ["nl", "draailier", "fanatiek dagelijks ijverig"],
  ])("%s: '%s', not '%s'", (language, subjects, others) => {
    expect(subjects.split(" ").filter((word) => !isSubjectWord(word, language))).toEqual([]);
    expect(others.split(" ").filter((word) => isSubjectWord(word, language))).toEqual([]);
  });

  it("of several words, one has to be rare", () => {
    expect(isSubjectPhrase("bobbin lace", "en")).toBe(true);
    expect(isSubjectPhrase("old friends", "en")).toBe(false);
  });
});

describe("a name that is a word of the text's own language", () => {
  const find = (text: string, language: Language) => {
    const [section] = sampleEntry("a.md", { body: text }).sections;
    return section ? findInterests(section, false, language).map(({ label }) => label) : [];
  };
  it.each<[Language, string, string[]]>([
    ["fr", "Le soir tombe vite.", []],
    ["fr", "J'ai configuré Vite avec deux greffons.", ["Vite"]],
    ["de", "Der Zustand des Daches ist schlecht.", []],
    ["nl", "Een oud boek gelezen.", []],
    ["pt", "Quarto arrumado, janela aberta.", []],
    ["en", "Set up Zustand and Vite.", ["Zustand", "Vite"]],
    ["it", "Ho suonato il piano.", ["piano"]],
  ])("%s: %s", (language, text, labels) => {
    expect(find(text, language)).toEqual(labels);
  });
});
