import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/model.ts";
import { claimOf } from "../../../src/site/goals/claims.ts";
import { verbOf } from "../../../src/site/goals/verbs.ts";
import { subjectWords } from "../../../src/site/goals/words.ts";
import { assembleSite } from "../../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "../sample.ts";

const siteOf = (...lines: string[]) => {
  const entry: Entry = sampleEntry("log.md", { title: "May 2021", date: "2021-05-31", body: lines.join("\n") });
  return assembleSite([entry], [], SETTINGS).site;
};
const statesOf = (...lines: string[]) => siteOf(...lines).goals.map(({ text, state }) => [text, state]);

describe("goals under headings and lines of other languages, and what became of them", () => {
  test.each([
    ["Ziele", "Aufsatz über Moorfrösche lesen", "Den Aufsatz über Moorfrösche gelesen"],
    ["Objectifs", "Lire l'essai sur les grenouilles rousses", "J'ai lu l'essai sur les grenouilles rousses"],
    ["Propósitos", "Leer el ensayo sobre ranas bermejas", "He leído el ensayo sobre ranas bermejas"],
    ["Metas", "Ler o ensaio sobre rãs castanhas", "Terminei o ensaio sobre rãs castanhas"],
    ["Obiettivi", "Leggere il saggio sulle rane rosse", "Letto il saggio sulle rane rosse"],
    ["Doelen", "Essay over bruine kikkers lezen", "Het essay over bruine kikkers gelezen"],
    ["目标", "读完沼泽青蛙论文", "读完了沼泽青蛙论文"],
    ["目標", "湿地蛙論文を読む", "湿地蛙論文を読んだ"],
  ])("%s: %s", (heading, goal, report) => {
    const open = statesOf("## 2021-05-02", `### ${heading}`, `- ${goal}`, "## 2021-05-09", "- x");
    expect(open).toEqual([[goal, "open"]]);
    const met = statesOf("## 2021-05-02", `### ${heading}`, `- ${goal}`, "## 2021-05-09", `- ${report}.`);
    expect(met).toEqual([[goal, "met"]]);
  });
});

describe("a claim of other languages", () => {
  test.each([
    ["Das Kapitel ist fertig.", "done"],
    ["Das Kapitel ist nicht fertig.", "not"],
    ["J'ai terminé le chapitre.", "done"],
    ["Je n'ai pas terminé le chapitre.", "not"],
    ["Terminé le premier chapitre.", "done"],
    ["Quiero terminar, mañana.", null],
    ["He leído el capítulo.", "used"],
    ["Acabei o casaco.", "done"],
    ["Non ho finito il corso.", "not"],
    ["Het hoofdstuk is bijna klaar.", "part"],
    ["做完了练习。", "done"],
    ["没有做完练习。", "not"],
    ["本を読んだ。", "used"],
    ["A faux pas in vi.", null],
    ["Mai war schön.", null],
  ])("%s", (text, claim) => {
    expect(claimOf(text)).toBe(claim);
  });
});

test("verbs of tasks stand first or last, and say nothing of the subject", () => {
  expect(["Faust lesen", "Lire Proust", "读红楼梦", "文法を学ぶ", "Constructor notes"].map(verbOf)).toEqual([
    "lesen",
    "lire",
    "读",
    "学ぶ",
    null,
  ]);
  expect([...subjectWords("Das Buch über Moorfrösche lesen")]).toEqual([...subjectWords("Moorfrösche gelesen")]);
});

test.each(["Noch offen", "À faire", "Pendientes", "A fazer", "Da fare", "Te doen", "待办事项", "やること"])(
  "an item under '%s' is left open",
  (heading) => {
    const site = siteOf("## 2021-05-02", `### ${heading}`, "- marsh frogs");
    expect([...site.openLoops, ...site.goals].map(({ text }) => text)).toEqual(["marsh frogs"]);
  },
);
