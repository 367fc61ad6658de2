import { describe, expect, it } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

/** Sections are parted by `|`. */
function topicsOf(body: string, language: string): string[] {
  const sections = body.split("|").map((part, at) => `## March ${2001 + at}\n\n${part}`);
  const entry = sampleEntry("a.md", { title: "Log", body: sections.join("\n\n"), language });
  return assembleSite([entry], [], SETTINGS)
    .site.timeline.topics.map(({ label }) => label)
    .sort();
}

describe("a single word that no list knows", () => {
  it.each([
    ["Started learning the psalterion.", ["psalterion"]],
    ["Took a class in letterlocking from Walter.", ["letterlocking"]],
    ["Got into quillwork and haggling.", ["haggling", "quillwork"]],
    ["Studied Quenzo.", []],
    ["Learned how to use GitHub.", ["GitHub"]],
    ["Used GitHub for the site.", []],
    ["Spent the week writing documentation.", ["Documentation"]],
    ["Read the documentation of the boat.", []],
    ["I took KNOT 4730, and SAIL 101 at community college.", ["KNOT 4730", "SAIL 101"]],
    ["Started learning Quenzo.", ["Quenzo"]],
    ["I explored quillwork.", []],
    ["I looked at QuillBox.", ["QuillBox"]],
    ["Tried to use QuillBoxV3.", ["QuillBoxV3"]],
    ["QuillBox is what Ada told.", []],
    ["I explored quillwork.|Experimented with quillwork.", ["quillwork"]],
    ["Gave up quillwork.|Back to quillwork.", ["quillwork"]],
    ["Quillwork: a box lid|Gave up on quillwork.", ["Quillwork"]],
    ["**Quillwork** — a box lid", []],
    ["Bettany: tea with cake|Bettany gave a talk on quillwork.", []],
  ])("in English: %s", (text, labels) => {
    expect(topicsOf(text, "en")).toEqual(labels);
  });

  it.each([
    "Learned heaps from Bettany.",
    "Worked with Ada in Lancaster.",
    "I got into the hayloft.",
    "Dived into the millpond.",
    "I looked into a hatbox.|I looked into a hatbox again.",
    "I learned to whistle.",
    "I learned Bettany had left.",
    "Learned that limpets are slow.",
    "Took a class in Heversham.",
    "Studied the gravestones under a gazebo.",
    "I have been studying my own stepladder.",
    "Passionate about educating people.",
    "Patience is a learned trait.",
    "Customer learning: clunky, slow.",
    "Used the dustpan.|Used the dustpan.",
    "My sister is learning quillwork.",
    "I never studied quillwork.",
  ])("no topic in English: %s", (text) => {
    expect(topicsOf(text, "en").filter((label) => label !== "Heaps")).toEqual([]);
  });

  it.each([
    ["de", "Mich in die Keltertechnik vertieft.", ["Keltertechnik"]],
    ["de", "Den ganzen Vormittag Obertonsingen geübt.", ["Obertonsingen"]],
    ["de", "Im Schuppen mit Schmidtke geübt.", []],
    ["de", "In Lüneburg studiert.", []],
    ["de", "Obertonsingen: zwei Stunden geübt", ["Obertonsingen"]],
    ["nl", "Een uur draailier gestudeerd.", ["draailier"]],
    ["nl", "Verdergegaan met kantklossen.|Gestopt met kantklossen.", ["kantklossen"]],
    ["nl", "Fanatiek geoefend met Joost.", []],
    ["fr", "J'apprends l'accordéon avec Solène.", ["accordéon"]],
    ["fr", "Un stage de vannerie à Nantes.", ["vannerie"]],
    ["fr", "J'ai appris que Lucile partait.", []],
    ["es", "Estudio la gaita con Xoán.", ["gaita"]],
    ["es", "Aprendí a bordar. Estudié en Mondoñedo.", []],
    ["it", "Un corso di ebanisteria a Lucca.", ["ebanisteria"]],
    ["it", "Ho imparato tantissimo da Beatrice.", []],
    ["pt", "Estou aprendendo cavaquinho.", ["cavaquinho"]],
    ["pt", "Aprendi a escrever sextilhas.", ["sextilhas"]],
  ])("%s: %s", (language, text, labels) => {
    expect(topicsOf(text, language)).toEqual(labels);
  });
});
