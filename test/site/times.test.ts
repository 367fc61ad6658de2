import { describe, expect, it } from "vitest";
import { readSections } from "../../src/site/index.ts";
import { listTimes, type TimeText } from "../../src/site/times.ts";
import { sampleEntry } from "./sample.ts";

const FILL =
  "The wind came round at noon and the ferry stayed in. Nobody minded, least of all the gulls on the pier. ".repeat(4);
const timesOf = (body: string, tags: string[] = []): TimeText[] =>
  listTimes(readSections([sampleEntry("notes/a.md", { title: "Notes", date: "2024-03-08", body, tags })], null));
const isOpen = (key: string, body: string, tags: string[] = []): boolean | undefined => {
  const time = timesOf(`${body}\n\n${FILL}`, tags)[0];
  const phrase = time?.phrases.get(key);
  return phrase && time?.isOpen(phrase);
};

describe("times", () => {
  it("are those of the sections that name one, and the entry's", () => {
    const times = timesOf(`${FILL}\n\n## 2024-03-05\n\nSoldered a socket.\n\n## 2024-03-06\n\nPainted a door.`);
    expect(times.map(({ section }) => section?.heading ?? null)).toEqual([null, "2024-03-05", "2024-03-06"]);
    expect(times.map(({ phrases }) => phrases.has("socket"))).toEqual([false, true, false]);
    expect(times[1]?.around).toMatchObject({ times: 3 });
    expect(times[1]?.around.timesOf("socket")).toBe(1);
  });

  it("are none of an entry of a few words", () => {
    expect(timesOf("Soldered a socket.")).toEqual([]);
  });

  it("hold neither code nor what is not ticked", () => {
    const [time] = timesOf(`${FILL}\n\n- [ ] flugelhorn\n- [x] socket`);
    expect(time?.phrases.has("socket")).toBe(true);
    expect(time?.phrases.has("flugelhorn")).toBe(false);
  });
});

describe("a phrase may name a topic", () => {
  it("that is none yet", () => {
    expect(isOpen("waterhammer", "A page about waterhammer.")).toBe(true);
    expect(isOpen("sokoban", "Got better at Sokoban.")).toBe(true);
    expect(isOpen("zattera", "Looked at Zattera.")).toBe(true);
    expect(isOpen("zattera", "Played Zattera on Monday.")).toBe(true);
    expect(isOpen("zattera", "Zattera = 12 km this week.")).toBe(true);
  });

  it("where 'crypto' names a topic already: in a contest it is cryptography", () => {
    expect(isOpen("crypto", "Then crypto, at last.", ["ctf"])).toBe(false);
    expect(isOpen("crypto", "Then crypto, at last.", ["money"])).toBe(true);
  });

  it.each([
    ["a topic that is there already", "waterhammer", ["Waterhammer"]],
    ["a part of its name", "waterhammer", ["Waterhammer blues"]],
  ])("but not %s", (_, key, tags) => {
    expect(isOpen(key, "A page about waterhammer.", tags)).toBe(false);
  });

  it.each([
    ["a word whose capitals mean something else", "bug", "Looked for a bug."],
    ["one whose capitals stand for more", "rag", "Tore up a rag."],
    ["a school", "nyu", "Back at NYU."],
    ["the head of a column", "mental health", "The table has Mental Health Indicators (5) for each town."],
    ["a part of the name of an institution", "mutual aid", "We joined the Salt and Mutual Aid Fund."],
    ["a lift that has the name of a tool", "curl", "Then incline curl, twice, and hammer curl."],
    ["a time", "kiln night", "More kiln nights."],
    ["what fits any journal", "article", "Read an article."],
    ["a letter", "q", "Letter q."],
    ["a word whose longer name goes on", "zattera", "Played Zattera Friday."],
    ["where one is", "zattera", "Back at the Zattera. Slept at Zattera."],
    ["the value of an attribute", "zattera", 'Gave it the id="zattera" in the end.'],
  ])("but not %s", (_, key, body) => {
    expect(isOpen(key, body)).toBe(false);
  });

  it("name no kind of what an acronym names already", () => {
    const body = "Sketched latent ZQMs on paper.";
    expect(isOpen("latent zqm", body)).toBe(true);
    expect(isOpen("latent zqm", body, ["ZQM"])).toBe(false);
  });
});
