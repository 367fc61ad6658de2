import { describe, expect, it, test } from "vitest";
import { classifyHeading, cleanHeading } from "../../src/topics/headings.ts";
import { findInterestsOfLink, findInterestsOfName } from "../../src/topics/index.ts";
import { cleanLinkText, isGeneric, looksLikeTopic } from "../../src/topics/labels.ts";
import { createMatcher, isAnyCase } from "../../src/topics/matcher.ts";
import { normaliseTopic } from "../../src/topics/normalise.ts";

describe("spellings of one topic", () => {
  it.each([
    [["Deep Learning", "deep-learning", "deep_learning", "DeepLearning", "DEEP  LEARNING"]],
    [["Node.js", "NodeJS", "node js"]],
    [["GAN", "GANs", "gans"]],
    [["Recurrent Neural Network", "recurrent neural networks"]],
    [["C++", "c++", "Ｃ＋＋"]],
    [["深度学习", " 深度学习 "]],
    [["Café", "Cafe\u0301"]],
  ])("%j", (spellings) => {
    expect(new Set(spellings.map(normaliseTopic)).size).toBe(1);
  });

  test("names that differ by a sign stay apart", () => {
    const names = [
      "C",
      "C++",
      "C#",
      ".NET",
      "net",
      "F#",
      "F",
      "R",
      "Go",
      "Git",
      "CSS",
      "C S",
      "机器学习",
      "深度学习",
      "❤",
      "☀",
      "OS",
      "O",
    ];
    const keys = names.map(normaliseTopic);
    expect(new Set(keys.filter((key) => key !== "cs")).size).toBe(names.length - 1);
  });
});

describe("headings", () => {
  it.each([
    "Links",
    "### Resources",
    "Summary:",
    "Zusammenfassung",
    "Einführung",
    "Résumé",
    "Resumen",
    "Resumo",
    "总结",
    "题目描述",
    "References.",
    "1. Introduction",
    "**Notes**",
    "My Notes",
    "Languages",
    "2.1",
    "---",
  ])("%j is structure", (heading) => {
    expect(classifyHeading(heading)).toBe("structure");
  });
  it.each([
    "Goals",
    "Plans for 2023",
    "Next steps",
    "What's next?",
    "What’s next?",
    "Goals for next month",
    "TODO",
    "Lernziele",
    "下一步",
    "Reading goals",
    "Next week",
  ])("%j is a plan", (heading) => {
    expect(classifyHeading(heading)).toBe("plan");
  });
  it.each([
    "Linear Algebra",
    "Goalkeeping",
    "Next.js",
    "Planetary motion",
    "Planning poker with strangers",
    "Last year's goals",
    "Notes on tides",
  ])("%j is a subject", (heading) => {
    expect(classifyHeading(heading)).toBe("subject");
  });

  test("numbers and markup are no part of a name", () => {
    expect(cleanHeading("2.1 **Linear Algebra**:")).toBe("Linear Algebra");
    expect(cleanHeading("Week 3: Pointers")).toBe("Pointers");
    expect(cleanHeading("1.1 回归")).toBe("回归");
    expect(cleanHeading("二、线性代数")).toBe("线性代数");
    expect(cleanHeading("3D Printing")).toBe("3D Printing");
    expect(cleanHeading("C++ templates")).toBe("C++ templates");
    expect(cleanHeading(".NET")).toBe(".NET");
  });
});

describe("texts of links", () => {
  it.each([
    "here",
    "this post",
    "link",
    "Click here",
    "https://example.org/a",
    "www.example.org",
    "example.org/x",
    "[1]",
    "",
    "→",
    "a nice post",
    "@someone",
    "source code",
    "GitHub",
    ...["hier", "Dieser Artikel", "Quelle", "ici", "cette vidéo", "aquí", "este artículo", "aqui", "Fonte", "qui"],
    ...["Ver tutorial", "Voir la vidéo", "guarda il video", "Ver el proyecto"],
    ...["questo sito", "bron", "deze pagina", "здесь", "この記事", "こちら", "这里", "点击这里", "原文"],
  ])("%j names nothing", (text) => {
    expect(cleanLinkText(text)).toBe("");
  });
  test("others name their target", () => {
    expect(cleanLinkText("“Deconstructing Kubernetes”")).toBe("Deconstructing Kubernetes");
    expect(cleanLinkText("[Moss '12")).toBe("Moss '12");
  });

  test("known tools and fields, by name or host", () => {
    const labels = (text: string, href = "https://x.example/") =>
      findInterestsOfLink({ text, href, line: 1 }).map(({ label }) => label);
    expect(labels("Deconstructing Kubernetes")).toEqual(["Kubernetes"]);
    expect(labels("Deep Learning with PyTorch")).toEqual(["Deep Learning", "PyTorch"]);
    expect(labels("https://tailwindcss.com/", "https://tailwindcss.com/")).toEqual(["Tailwind CSS"]);
    expect(labels("https://v2.tailwindcss.com/docs", "https://v2.tailwindcss.com/docs")).toEqual(["Tailwind CSS"]);
    expect(labels("here", "https://nottailwindcss.com/")).toEqual([]);
    expect(labels("go", "https://x.example/")).toEqual([]);
    expect(labels("Go ahead and read it")).not.toContain("Go");
    expect(labels("Concurrency in Go")).toEqual(["Go"]);
    expect(labels("Tamsin Quayle", "https://twitter.com/tquayle")).toEqual([]);
    expect(labels("Tamsin Quayle", "https://tide.example/@tamsin")).toEqual([]);
    expect(labels("Quayle Harbour", "https://github.com/quayle/harbour")).toEqual(["Quayle Harbour"]);
    expect(labels("fastapi")).toEqual(["fastapi"]);
  });

  test("an everyday word at the start of a heading is no tool", () => {
    const labels = (text: string) => findInterestsOfName(text, 1).map(({ label }) => label);
    expect(labels("React to feedback")).not.toContain("React");
    expect(labels("Hooks in React")).toEqual(["React"]);
    expect(labels("React")).toEqual(["React"]);
  });
});

test("the form of a topic", () => {
  for (const label of ["PostgreSQL", "GraphQL", "k3s", "Energy-based learning", "graph theory"])
    expect(looksLikeTopic(label), label).toBe(true);
  for (const label of [
    "Payment",
    "Ada Lovelace",
    "JOIN",
    "My brilliant design",
    "How I learned to design",
    "Q: is it learning?",
  ])
    expect(looksLikeTopic(label), label).toBe(false);
});

test("generic names and what themes bring along", () => {
  for (const label of [
    "general learning",
    "continue learning",
    "blog",
    "Life",
    "Uncategorized",
    "tag 1",
    "Your Category",
    "Category-2",
    "test",
    "2021",
    "随笔",
    ...["Summary", "untagged", "Personal review", "Weekly goals analysis", "ブログ"],
  ])
    expect(isGeneric(label), label).toBe(true);
  for (const label of ["C", "tides", "category theory", "深度学习", "testing"])
    expect(isGeneric(label), label).toBe(false);
});

describe("looking for names", () => {
  const matcher = createMatcher(
    [
      "Machine Learning",
      "Deep Machine Learning",
      "Go",
      "AI",
      "C",
      "C++",
      ".NET",
      "Energy-based Models",
      "EBM",
      "深度学习",
    ].map((spelling) => ({
      label: spelling,
      spelling,
      anyCase: isAnyCase(spelling),
    })),
  );
  const find = (text: string) => matcher.find(text).map(({ label }) => label);

  test("whole words, the longest, short names as they are written", () => {
    expect(find("machine learning and deep machine-learning")).toEqual(["Machine Learning", "Deep Machine Learning"]);
    expect(find("I go on. Go on! Google, AI, said, ai")).toEqual(["Go", "AI"]);
    expect(find("C++ is not C, and C# is neither; see .NET")).toEqual(["C++", "C", ".NET"]);
    expect(find("two EBMs, energy based models")).toEqual(["EBM", "Energy-based Models"]);
    expect(find("the machine. Learning to swim")).toEqual([]);
    expect(find("我在学深度学习的课")).toEqual(["深度学习"]);
  });

  test("a find says where it stands", () => {
    const text = "on machine learning";
    const [match] = matcher.find(text);
    expect(match && text.slice(match.index, match.index + match.length)).toBe("machine learning");
  });
});

// Patterns that backtrack would run past the time limit of any test here.
test("endless headings and links are read to their end", () => {
  for (const sign of [",", "]", " ", "1.", "*_"]) {
    const text = `a${sign.repeat(100_000)}a`;
    classifyHeading(text);
    cleanLinkText(text);
    expect(findInterestsOfName(text, 1).length).toBeLessThan(2);
  }
});
