import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absoluteUrl,
  decodeSafely,
  fileUrl,
  outputPath,
  pageUrl,
  shortenSegment,
  slugify,
  slugifySegment,
} from "../src/urls.ts";

describe("slugify", () => {
  it.each([
    ["Deep Learning", "deep-learning"],
    ["C", "c"],
    ["C++", "c-plus-plus"],
    ["C#", "c-sharp"],
    [".NET", "dot-net"],
    ["ASP.NET", "asp-net"],
    ["R&D", "r-and-d"],
    ["What’s new?", "whats-new"],
    ["机器学习", "机器学习"],
    ["Cafe\u0301", "café"],
    ["हिन्दी", "हिन्दी"],
    ["../../etc", "etc"],
    ["!?", ""],
  ])("%s → %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it("is stable and holds nothing that an address or a path could trip over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const slug = slugify(text);
        expect(slugify(slug)).toBe(slug);
        expect(slug).not.toMatch(/[\s/\\?#%&"'<>:]|^-|-$/);
      }),
    );
  });
});

describe("slugifySegment", () => {
  it.each([
    ["v1.2_notes", "v1.2_notes"],
    ["Big  Maps!", "big-maps"],
    ["..", ""],
    [".hidden", "hidden"],
    ["a\ud800b", "a-b"],
  ])("%j → %j", (name, segment) => {
    expect(slugifySegment(name)).toBe(segment);
  });
});

describe("addresses", () => {
  it("are decoded, but for what a lone % leaves without meaning", () => {
    expect(decodeSafely("/caf%C3%A9/")).toBe("/café/");
    expect(decodeSafely("/100%/caf%C3%A9/")).toBe("/100%/caf%C3%A9/");
  });

  it("are encoded below the base path", () => {
    expect(pageUrl("/journal/", "tags", "机器 a?b#c")).toBe("/journal/tags/%E6%9C%BA%E5%99%A8%20a%3Fb%23c/");
    expect(pageUrl("/")).toBe("/");
    expect(fileUrl("/journal/", "a b/c&d#e.png")).toBe("/journal/a%20b/c%26d%23e.png");
    expect(absoluteUrl("https://example.org", "/a/")).toBe("https://example.org/a/");
  });

  it("lead to files and back", () => {
    expect(outputPath("/journal/tags/c/", "/journal/")).toBe("tags/c/index.html");
    expect(outputPath("/", "/")).toBe("index.html");
    expect(outputPath("/foo.html", "/")).toBe("foo.html");
    // A name that holds what looks like an encoded sign stays what it is.
    expect(outputPath(fileUrl("/", "a%23b.png"), "/")).toBe("a%23b.png");
    expect(outputPath(pageUrl("/", "100%25"), "/")).toBe("100%25/index.html");
    expect(outputPath("/a%2F..%2Fb/", "/")).toBe("a%2F..%2Fb/index.html");
  });

  it("find every name again", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => !/\p{Cs}/u.test(text) && !text.includes("/"));
    fc.assert(
      fc.property(name, (text) => {
        expect(outputPath(fileUrl("/j/", text), "/j/")).toBe(text);
        expect(outputPath(pageUrl("/j/", text), "/j/")).toBe(`${text}/index.html`);
      }),
    );
  });
});

describe("shortenSegment", () => {
  it("keeps names apart that differ only behind what a file system takes", () => {
    const [one, other] = ["a", "b"].map((end) => shortenSegment("日".repeat(90) + end, "日".repeat(90) + end));
    expect(one).not.toBe(other);
    expect(Buffer.byteLength(one ?? "")).toBeLessThanOrEqual(200);
    expect(one).toMatch(/^日+-[0-9a-f]{8}$/);
    expect(shortenSegment("rust", "Rust")).toBe("rust");
  });
});
