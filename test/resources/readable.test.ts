import { describe, expect, it } from "vitest";
import { identifyResource, readTitle } from "../../src/resources/index.ts";

/** As gatherResources would have it where no link names the thing. */
function titleOf(href: string, title?: string) {
  const identity = identifyResource(href);
  return readTitle({ id: identity?.id ?? "", url: identity?.url ?? "", title: title ?? identity?.name ?? "" });
}

describe("the title of what no link names", () => {
  it.each([
    ["https://example.org/questions/2083112/difference-between-or-and-in-ruby", "Difference between or and in ruby"],
    ["https://blog.example.org/2016/11/22/liberal_parsing-option.html", "Liberal parsing option"],
    ["https://example.org/docs/tide-tables/index.html", "Tide tables"],
    ["https://img.example.org/strips/low_tide_2x.png", "Low tide"],
    ["https://example.org/a/18608100/535590", "535590 – example.org"],
    ["https://example.org/rds/serverless", "Serverless"],
    ["https://example.org/posts/2020/11/transducer/", "Transducer"],
    ["https://pkg.example.org/time", "time – pkg.example.org"],
    ["https://example.org/docs", "example.org"],
    ["https://example.org/zh-CN", "example.org"],
    ["https://example.org/en-US/docs/Web/API/Bluetooth/requestDevice", "requestDevice – example.org"],
    ["https://tide-book.example.org/files/tdb-book.pdf", "TDB book"],
    ["https://example.org/series/a-boat-of-one-s-own/part-10", "A boat of one s own, part 10"],
    ["https://example.org/ada/article/details/77527115", "ada 77527115 – example.org"],
    ["https://example.org/ada_39175124/article/details/77527115", "ada 77527115 – example.org"],
    ["https://example.org/TideTables/status/1590386231707406345", "TideTables – example.org"],
    ["https://example.org/news/release/1353", "1353 – example.org"],
    ["https://example.org/news/tide-tables?id=1353", "Tide tables"],
    ["https://git.example.org/ada/tides/-/issues/419602", "tides 419602 – git.example.org"],
    ["https://www.example.org/", "example.org"],
    ["https://example.org/en/latest/", "example.org"],
    ["https://example.org/%E0%A4%A", "%E0%A4%A – example.org"],
    ["https://example.org/%E6%BD%AE%E6%B1%90-%E8%A1%A8", "潮汐 表"],
  ])("%s → %s", (href, title) => {
    expect(titleOf(href)).toEqual({ title, isNamed: false });
  });

  it("leaves names alone, and numbers that name a work", () => {
    expect(titleOf("https://example.org/a-b-c", "Node.js")).toEqual({ title: "Node.js", isNamed: true });
    expect(titleOf("https://doi.org/10.1109/proc.1978.10837")).toMatchObject({ isNamed: true });
    expect(titleOf("https://github.com/a/b")).toEqual({ title: "a/b", isNamed: true });
  });
});
