import { describe, expect, it, test } from "vitest";
import { COURSE_TRANSLATIONS } from "../../src/topics/concepts/course-translations.ts";
import { EVERYDAY_TRANSLATIONS } from "../../src/topics/concepts/everyday-translations.ts";
import { HAN_TRANSLATIONS } from "../../src/topics/concepts/han-translations.ts";
import { CONCEPTS } from "../../src/topics/concepts/index.ts";
import { MORE_TRANSLATIONS } from "../../src/topics/concepts/more-translations.ts";
import { PRACTICE_TRANSLATIONS } from "../../src/topics/concepts/practice-translations.ts";
import { PURSUIT_TRANSLATIONS } from "../../src/topics/concepts/pursuit-translations.ts";
import { TECHNICAL_TRANSLATIONS } from "../../src/topics/concepts/technical-translations.ts";
import { TRANSLATIONS } from "../../src/topics/concepts/translations.ts";
import type { Language } from "../../src/topics/cues/index.ts";
import { findKnownNames } from "../../src/topics/known.ts";

const tables = {
  TRANSLATIONS,
  MORE_TRANSLATIONS,
  EVERYDAY_TRANSLATIONS,
  HAN_TRANSLATIONS,
  TECHNICAL_TRANSLATIONS,
  PURSUIT_TRANSLATIONS,
  PRACTICE_TRANSLATIONS,
  COURSE_TRANSLATIONS,
};
const pairs = Object.values(tables)
  .flatMap((table) => table.trim().split("\n"))
  .flatMap((row) => {
    const [language = "", names = ""] = row.split(": ");
    return names.split(";").flatMap((pair) => {
      const [name = "", label = ""] = pair.trim().split(" = ");
      return name === "" ? [] : [{ language, name: name.replace(/[!*]$/, ""), label }];
    });
  });

describe("names in other languages", () => {
  test("each stands for a name of the list", () => {
    const labels = new Set(CONCEPTS.map(({ label }) => label.toLowerCase()));
    expect(pairs.filter(({ label }) => !labels.has(label.toLowerCase()))).toEqual([]);
  });

  test("each is there once", () => {
    const seen = new Set<string>();
    const twice = pairs.filter(({ language, name }) => {
      const key = `${language} ${name.toLowerCase()}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(twice).toEqual([]);
  });

  it.each([
    ["it", "Strutture condizionali e cicli annidati.", ["Conditionals", "Nested Loops"]],
    ["fr", "Des boucles for et les entrées et sorties.", ["For Loops", "Input and Output"]],
    ["zh", "循环结构和聚合函数", ["Loops", "Aggregate Functions"]],
    ["it", "Due motori passo-passo.", ["Stepper Motors"]],
    ["de", "Die while-Schleife und Fremdschlüssel verstanden.", ["While Loops", "Foreign Keys"]],
    ["fr", "La table de hachage et les tests unitaires.", ["Hash Tables", "Unit Testing"]],
    ["es", "Un bucle for con tuplas.", ["For Loops", "Tuples"]],
    ["pt", "Estruturas de repetição e operadores lógicos.", ["Loops", "Logical Operators"]],
    ["it", "Alberi binari e la chiave esterna.", ["Binary Trees", "Foreign Keys"]],
    ["de", "Reitstunde, dann Klavierstunde.", ["Horse Riding", "Piano"]],
    ["nl", "Zwemles en pianoles.", ["Swimming", "Piano"]],
    ["nl", "Ik had vandaag paardrijles.", ["Horse Riding"]],
    ["pt", "A bomba tem de funcionar BEM.", []],
    ["de", "Videoschnitt und Löten.", ["Video Editing", "Soldering"]],
    ["pt", "Trabalho voluntário e limpeza de dados.", ["Volunteering", "Data Cleaning"]],
    ["zh", "结对编程和数据清洗", ["Pair Programming", "Data Cleaning"]],
    ["nl", "Overerving en de gelinkte lijst.", ["Inheritance", "Linked Lists"]],
    ["zh", "链表和记忆化搜索", ["Linked Lists", "Memoization"]],
    ["ja", "連結リストとメモ化再帰", ["Linked Lists", "Memoization"]],
  ] as const)("%s: %s", (language: Language, text, labels) => {
    expect(findKnownNames(text, language).map(({ label }) => label)).toEqual(labels);
  });
});

test("what is read is the subject, not that it is read", () => {
  const names = (text: string) => findKnownNames(text, "zh").map(({ label }) => label);
  expect(names("周末在家阅读")).toContain("Reading");
  expect(names("阅读《操作系统导论》第一章")).not.toContain("Reading");
  expect(names("阅读了源码")).not.toContain("Reading");
});

test("an app for words is no other name of what is learned with it", () => {
  const names = (text: string) => findKnownNames(text, "zh").map(({ label }) => label);
  expect(names("今晚背单词半小时")).toEqual(["Vocabulary"]);
  expect(names("用百词斩半小时")).toEqual(["百词斩"]);
  expect(names("用墨墨背单词半小时")).toEqual(["墨墨背单词"]);
});
