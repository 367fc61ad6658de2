import { describe, expect, it } from "vitest";
import type { Language } from "../../src/topics/cues/index.ts";
import { findInterests } from "../../src/topics/index.ts";
import { detectLanguage } from "../../src/topics/language.ts";
import { sampleSection } from "./sample-section.ts";

const read = (text: string, language: Language) => findInterests(sampleSection(text), false, language);
const statusOf = (text: string, language: Language) =>
  read(text, language)
    .filter(({ rule }) => rule === "cue")
    .map(({ label, status, depth }) => [label, status ?? depth]);

it("what got replaced with something is no work on that", () => {
  const rules = (text: string) => read(text, "en").map(({ label, rule }) => `${label} ${rule}`);
  expect(rules("The waltz got replaced with Haskell.")).not.toContain("Haskell cue");
  expect(rules("In the library I got Haskell.")).toContain("Haskell cue");
});

describe("what stands beside a name says how it stands with it", () => {
  it.each([
    ["de", "Ich habe mit Haskell angefangen.", "Haskell", "started"],
    ["de", "Haskell habe ich aufgegeben.", "Haskell", "dropped"],
    ["de", "Zurück zu Haskell.", "Haskell", "resumed"],
    ["de", "Haskell ruht bis zum Herbst.", "Haskell", "paused"],
    ["de", "In Haskell habe ich nur kurz reingeschnuppert.", "Haskell", "touched"],
    ["fr", "J'ai commencé à apprendre Haskell.", "Haskell", "started"],
    ["fr", "J'ai laissé tomber Haskell.", "Haskell", "dropped"],
    ["fr", "J'ai repris Haskell.", "Haskell", "resumed"],
    ["fr", "Haskell est en pause.", "Haskell", "paused"],
    ["fr", "Je me suis plongée dans Haskell.", "Haskell", "deep-dive"],
    ["fr", "Jeté un œil à Haskell.", "Haskell", "touched"],
    ["es", "Me apunté a un curso de Haskell.", "Haskell", undefined],
    ["es", "Dejé Haskell.", "Haskell", "dropped"],
    ["es", "He vuelto a Haskell.", "Haskell", "resumed"],
    ["es", "Profundicé en Haskell.", "Haskell", "deep-dive"],
    ["es", "Sigo con Haskell.", "Haskell", "continued"],
    ["pt", "Desisti do Haskell.", "Haskell", "dropped"],
    ["pt", "Voltei ao xadrez.", "xadrez", "resumed"],
    ["pt", "Mergulhei em Haskell.", "Haskell", "deep-dive"],
    ["pt", "Comecei com Haskell.", "Haskell", "started"],
    ["it", "Mollato Haskell.", "Haskell", "dropped"],
    ["it", "Ho ripreso Haskell.", "Haskell", "resumed"],
    ["it", "Approfondito Haskell.", "Haskell", "deep-dive"],
    ["it", "Continuo con Haskell.", "Haskell", "continued"],
    ["nl", "Gestopt met Haskell.", "Haskell", "dropped"],
    ["nl", "Begonnen met Haskell.", "Haskell", "started"],
    ["nl", "Weer verder met Haskell.", "Haskell", "resumed"],
    ["nl", "Me vastgebeten in Haskell.", "Haskell", "deep-dive"],
    ["zh", "开始学习线性代数。", "线性代数", "started"],
    ["zh", "放弃了线性代数。", "线性代数", "dropped"],
    ["zh", "不再学线性代数。", "线性代数", "dropped"],
    ["zh", "线性代数暂时停了。", "线性代数", "paused"],
    ["zh", "深入研究线性代数。", "线性代数", "deep-dive"],
    ["zh", "重新拿起了摄影。", "摄影", "resumed"],
    ["ja", "線形代数を始めた。", "線形代数", "started"],
    ["ja", "線形代数を再開した。", "線形代数", "resumed"],
    ["ja", "線形代数はやめた。", "線形代数", "dropped"],
    ["ja", "線形代数に夢中になった。", "線形代数", "deep-dive"],
    ["ja", "線形代数を毎朝続けている。", "線形代数", "continued"],
  ] as const)("%s: %s", (language, text, label, told) => {
    expect(statusOf(text, language)).toContainEqual([label, told]);
  });
});

it.each([
  "The bank suddenly dropped Haskell.",
  "The switch was dropping all Haskell packets.",
  "It dropped to 2.5 MB with Haskell.",
  "I stopped buying lamps for the Haskell club.",
])("'%s' lets nothing go", (text) => {
  expect(statusOf(text, "en").map(([, told]) => told)).not.toContain("dropped");
});

it.each([
  "I went back to the Haskell website.",
  "Today I returned to the old Haskell forum.",
  "I got lost and went back to the first two lectures of Haskell.",
])("'%s' is no return", (text) => {
  expect(statusOf(text, "en").map(([, told]) => told)).not.toContain("resumed");
  expect(statusOf("I went back to Haskell and its website.", "en")).toContainEqual(["Haskell", "resumed"]);
});

it.each(["A book about him learning Haskell and playing chess.", "The film tells of her career in Haskell."])(
  "'%s' tells nothing of the author",
  (text) => {
    expect(statusOf(text, "en")).toEqual([]);
  },
);

it.each([
  ["因为参加摄影，停了两周的线性代数。", [["线性代数", "paused"]]],
  ["参加摄影时暂停了线性代数。", [["线性代数", "paused"]]],
  ["线性代数停了一周。", [["线性代数", "paused"]]],
] as const)("'%s': what rests stands behind the verb where a thing does", (text, told) => {
  expect(statusOf(text, "zh").filter(([, status]) => status === "paused")).toEqual(told);
});

it.each(["线性代数的曲线不再变化。", "线性代数的循环在收敛时退出循环。"])("'%s' lets nothing go", (text) => {
  expect(statusOf(text, "zh").map(([, told]) => told)).not.toContain("dropped");
});

describe("phrases that are in no list", () => {
  it.each([
    ["fr", "Passionné par la reliure, par les encres végétales.", "encres végétales"],
    ["it", "Ho imparato i rudimenti di falconeria.", "falconeria"],
    ["fr", "Suivi un cours de teinture végétale.", "teinture végétale"],
    ["fr", "J'ai appris l'aquaponie verticale.", "aquaponie verticale"],
    ["es", "Un taller de marquetería japonesa.", "marquetería japonesa"],
    ["pt", "Fiz uma oficina de tear manual.", "tear manual"],
    ["it", "Un corso di falconeria invernale.", "falconeria invernale"],
    ["nl", "Een cursus over middeleeuwse kaarten.", "middeleeuwse kaarten"],
    ["zh", "这周自学了榫卯结构，很难。", "榫卯结构"],
    ["zh", "周末学木工的基础。", "木工"],
    ["ja", "週末に金継ぎの入門書を読んで、漆工芸を学んだ。", "漆工芸"],
    ["ja", "正規表現について詳しく調べた。", "正規表現"],
  ] as const)("%s: %s", (language, text, label) => {
    expect(read(text, language).map((found) => found.label)).toContain(label);
  });
});

it.each([
  ["it", "Ho imparato i rudimenti di questi passi (coff coff)."],
  ["es", "Aprendí ruedas de estas ruedas."],
  ["en", "Learned how to properly organize ropes."],
  ["en", "Learned how to decouple barges."],
] as const)("%s: %s names no subject", (language, text) => {
  expect(read(text, language)).toEqual([]);
});

describe("what others do, what is only wished for and what was not done", () => {
  it.each([
    ["fr", "Ma voisine apprend Haskell."],
    ["fr", "J'aimerais apprendre Haskell."],
    ["es", "Mi nieta estudia Haskell."],
    ["es", "No he estudiado Haskell."],
    ["pt", "Meu irmão aprende Haskell."],
    ["pt", "Talvez eu estude Haskell."],
    ["it", "Mia figlia studia Haskell."],
    ["it", "Vorrei imparare Haskell."],
    ["nl", "Mijn dochter leert Haskell."],
    ["nl", "Ooit wil ik Haskell leren."],
    ["de", "Der Chef lernt Haskell."],
    ["en", "I wish I had read more, learned Haskell and refactored some code."],
    ["en", "I should have learned Haskell."],
    ["en", "I could have read about Haskell."],
    ["en", "In retrospect I would have learned Haskell."],
    ["en", "In hindsight, I'd have started with Haskell."],
    ["de", "Ich hätte Haskell lernen sollen."],
    ["fr", "J'aurais dû apprendre Haskell."],
    ["es", "Habría estudiado Haskell."],
    ["it", "Avrei dovuto imparare Haskell."],
    ["pt", "Eu teria estudado Haskell."],
    ["zh", "妹妹在学线性代数。"],
    ["zh", "明年想学线性代数。"],
    ["ja", "娘は線形代数を勉強している。"],
    ["ja", "来年は線形代数を学びたい。"],
  ] as const)("%s: %s", (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
  it("a school is nothing that one learns", () => {
    expect(read("我在学校，数学老师和同学都在。", "zh")).toEqual([]);
  });
});

describe("the language of a text", () => {
  it.each([
    ["fr", "J'ai lu un livre sur les abeilles et j'ai fait une tarte avec ma sœur."],
    ["es", "Hoy leí un libro sobre las abejas y estudié con mi hermana."],
    ["pt", "Hoje li um livro sobre as abelhas e estudei com a minha irmã."],
    ["it", "Oggi ho letto un libro sulle api e ho studiato con mia sorella."],
    ["nl", "Vandaag heb ik een boek over bijen gelezen met mijn zus."],
    ["de", "Heute habe ich ein Buch über Bienen gelesen und mit der Schwester geübt."],
    ["zh", "今天用 Python 写了一个爬虫，学习了 requests。"],
    ["ja", "今日はPythonでスクレイピングを学んだ。"],
    ["en", "Today I read a book about the bees."],
    ["es", "Leí dos capítulos. Por fin terminé la bufanda."],
    ["it", "Finito il maglione. Due ore di greco con gli amici."],
    ["nl", "Gebreid. Eerste sjaal af. Morgen naar het atelier bij de haven."],
  ] as const)("%s: %s", (language, text) => {
    expect(detectLanguage([sampleSection(text)], null)).toBe(language);
  });
  it("a stated one goes first", () => {
    expect(detectLanguage([sampleSection("the and of to")], "pt-BR")).toBe("pt");
  });
});

it("to stop a program after some hours is no end of its subject", () => {
  const statuses = (text: string) => read(text, "en").map(({ label, status }) => [label, status]);
  expect(statuses("I stopped my Haskell process after 12 hours.")).toEqual([["Haskell", undefined]]);
  expect(statuses("I stopped my Haskell lessons.")).toEqual([["Haskell", "dropped"]]);
});

describe("what a course went through", () => {
  it.each([
    ["en", "We mostly covered Haskell and Docker.", ["Haskell", "Docker"]],
    ["en", "In the second module we've covered Haskell.", ["Haskell"]],
    ["en", "We covered the boat in rust.", []],
    ["en", "The moss covered Haskell Hill.", []],
    ["en", "I reached fluency in Dutch.", ["Dutch"]],
    ["fr", "Nous avons abordé Haskell.", ["Haskell"]],
    ["es", "Abordamos Haskell y Docker.", ["Haskell", "Docker"]],
    ["pt", "Abordamos Haskell nesta aula.", ["Haskell"]],
    ["it", "Abbiamo affrontato Haskell.", ["Haskell"]],
    ["nl", "We hebben Haskell behandeld.", ["Haskell"]],
  ] as const)("%s: %s", (language, text, labels) => {
    expect(statusOf(text, language).map(([label]) => label)).toEqual(labels);
  });
  it("'abandoned for Haskell' drops no Haskell", () => {
    const found = read("We used a drum, which we later abandoned for Haskell.", "en");
    expect(found.map(({ label, status }) => [label, status])).toEqual([["Haskell", undefined]]);
  });
});

it.each([
  ["de", "Cello spiele ich gern.", ["Cello"]],
  ["de", "Haskell macht mir viel Spaß.", ["Haskell"]],
  ["de", "Ich würde gern Haskell lernen.", []],
  ["fr", "J'aime coder en Haskell.", ["Haskell"]],
  ["fr", "Je ne fais plus de Haskell.", []],
  ["fr", "Je fais de plus en plus de Haskell.", ["Haskell"]],
  ["es", "Me gusta programar en Haskell.", ["Haskell"]],
  ["es", "Me gustaría programar en Haskell.", []],
  ["pt", "Gosto de programar em Haskell.", ["Haskell"]],
  ["nl", "Ik vind het leuk om in de keuken te koken.", ["koken"]],
  ["pt", "Estudei IA e Docker.", ["IA", "Docker"]],
  ["de", "Ich habe KI ausprobiert.", ["KI"]],
] as const)("what is liked, and what is no more: %s: %s", (language, text, labels) => {
  expect(statusOf(text, language).map(([label]) => label)).toEqual(labels);
});
