import { describe, expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] => findInterests(sampleSection(text), false).map(({ label }) => label);

describe("words of a subject in another use", () => {
  it.each([
    ["We bought a fuse at Marram's Electronics.", []],
    ["I spent the night surfing the web.", []],
    ["I went for a lovely coffee with Ada.", []],
    ["We kept the boys off the coffee but they had cake.", []],
    ["I am getting deeper into coffee.", ["coffee"]],
    ["I finished painting the garden fence.", ["Home Improvement"]],
    ["I got deeper into painting.", ["painting"]],
    ["I got to learn the inner workings of Quenzo.", ["Quenzo"]],
    ["I had 3 years of high school Mandarin.", []],
    ["I went surfing at the cape.", ["surfing"]],
    ["I learned some Haskell syntax.", ["Haskell"]],
    ["My partner and me made up our minds.", []],
    ["We made the menu ADA compliant.", ["ADA compliant"]],
    ["Tidal Electronics Surplus moved away.", []],
    ["It follows plain real-life physics.", []],
    ["Paid a few visits to the Rowan Yoga Vedanta center.", []],
    ["We met at the Salt and Mutual Aid Fund.", []],
    ["I went to the Greek-Latin Office of Ada Moss.", []],
    ["I learned about Mutual Aid.", ["Mutual Aid"]],
    ["The film may have audio mixing issues.", []],
    ["I fixed the audio mixing issues.", ["audio mixing"]],
    ["names: 列的名称 (ndarray)", []],
    ["It sorts by sort(a, kind='quicksort') here.", []],
    ["I implemented quicksort.", ["quicksort"]],
    ["I learned real-world Kubernetes.", ["Kubernetes"]],
    ["The dog became a part of our daily life.", []],
    ["The table has Mental Health Indicators (5) for each town.", []],
    ["Named the custom properties of my lamps in Blender.", ["Blender"]],
    ["Moved the custom properties into the theme of the site.", ["custom properties"]],
    ["The amp paired with Ada's box hums.", []],
    ["Had some soup and went to sleep.", []],
    ["I read about sleep.", ["sleep"]],
    ["Finished Haskell from Scratch.", ["Haskell"]],
    ["The children learned Scratch.", ["Scratch"]],
    ["I enjoyed the chapter on Ulysses S. Vane.", []],
    ["I enjoyed Ulysses.", ["Ulysses"]],
    ["The nightly job does automated running of the checks.", []],
    ["I thought about learning Haskell.", []],
    ["There are missing pieces such as Haskell docs.", []],
    ["I got more appreciation for Haskell.", ["Haskell"]],
    ["Math Rock is a fine rabbit hole.", ["Math Rock"]],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
});

describe("what somebody decided to learn", () => {
  const statuses = (text: string) =>
    findInterests(sampleSection(text), false).map(({ label, status }) => [label, status]);
  it.each([
    ["I decided to learn Django over the summer.", [["Django", "started"]]],
    ["I decided to finally try Svelte.", [["Svelte", "started"]]],
    ["I decided to pick up bellringing.", [["bellringing", "started"]]],
    ["We have decided to learn Django next year.", [["Django", undefined]]],
  ])("%s", (text, wanted) => {
    expect(statuses(text)).toEqual(wanted);
  });
});

describe("words that only look like a subject", () => {
  it.each([
    ["The run is in F# Mixolydian, the next in C minor.", ["Mixolydian"]],
    ["A long way, as it was into a stiff headwind.", []],
    ["The ring went from the pointer, to the thumb.", []],
    ['My playlist is "Harbour 5K Training Mix" today.', []],
    ["We passed the Greek and Latin Academy.", []],
    ["Strategy: wait for the tide.", []],
    ["The learning keeps it all fresh and motivating.", []],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
  it("the titles of lists of songs are none", () => {
    const link = { text: "5K Training", href: "https://open.spotify.com/playlist/1x", line: 1 };
    const found = findInterests(sampleSection("Heard 5K Training all day.", { links: [link] }), false);
    expect(found).toEqual([]);
  });
  it("'my German learning' is a subject", () => {
    expect(labels("So my German learning had to wait.")).toEqual(["German"]);
  });
});

describe("an everyday word that what stands around it makes a subject", () => {
  it.each([
    ["Estonian lessons go on, and I have a new lamp.", ["Estonian"]],
    ["My rowing came to a halt in the frost.", ["rowing"]],
    ["My drawing of a heron hangs in the hall.", []],
    ["I moved the lamp to React 19 at last.", ["React"]],
    ["I saw React 19 times.", []],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
  it.each([
    ["日语单词每天背三十个。", "zh", ["日语"]],
    ["日语老师生病了。", "zh", []],
  ] as const)("%s", (text, language, wanted) => {
    const found = findInterests(sampleSection(text), false, language);
    expect(found.map(({ label }) => label)).toEqual(wanted);
  });
});

it.each([
  ["I converted the table back to Markdown.", undefined],
  ["I write and went back to Haskell.", "resumed"],
  ["The buoy syncs its log back to Shopify.", undefined],
  ["The script writes the copied rows back into Markdown.", undefined],
  ["I put the kit away and got back into Haskell.", "resumed"],
  ["Back to life drawing after the winter.", "resumed"],
])("what is gone back to is taken up again: %s", (text, status) => {
  expect(findInterests(sampleSection(text), false)[0]?.status).toBe(status);
});
