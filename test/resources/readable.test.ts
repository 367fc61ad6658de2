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
    ["https://example.org/a/18608100/535590", "Answer 18608100 – example.org"],
    ["https://example.org/a/18608100", "Answer 18608100 – example.org"],
    ["https://example.org/cards/harbour/9741-mend-a-net-by-hand", "Mend a net by hand"],
    ["https://example.org/posts/302-nets-from-the-ground-up", "Nets from the ground up"],
    ["https://example.org/posts/404-not-found", "404 not found"],
    ["https://example.org/notes/302-nets-by-hand", "302 nets by hand"],
    ["https://example.org/posts/1000-true-friends", "1000 true friends"],
    ["https://example.org/2023-in-review", "2023 in review"],
    ["https://example.org/doc/refman/8.0/en/tides.html", "tides – example.org"],
    ["https://example.org/oldtides/20241031-00/", "Oldtides"],
    ["https://example.org/questions/7908098/mend-30-nets-in-a-day/7908122", "Mend 30 nets in a day"],
    ["https://example.org/net-vs-line-with-npm", "Net vs line with npm"],
    ["https://example.org/rds/serverless", "Serverless"],
    ["https://example.org/posts/2020/11/transducer/", "Transducer"],
    ["https://pkg.example.org/time", "time – pkg.example.org"],
    ["https://example.org/docs", "example.org"],
    ["https://example.org/zh-CN", "example.org"],
    ["https://example.org/en-US/docs/Web/API/Bluetooth/requestDevice", "requestDevice – example.org"],
    ["https://tide-book.example.org/files/tdb-book.pdf", "TDB book"],
    ["https://example.org/series/a-boat-of-one-s-own/part-10", "A boat of one s own, part 10"],
    ["https://example.org/ada/article/details/77527115", "ada 77527115 – example.org"],
    ["https://example.org/ada_39175124/article/details/77527115", "Article 77527115 – example.org"],
    ["https://example.org/generated/nets.linear_knot.tie_twice.html", "nets.linear_knot.tie_twice"],
    ["https://example.org/generated/nets.knots.TieTwice.html", "nets.knots.TieTwice"],
    ["https://example.org/TideTables/status/1590386231707406345", "Post by TideTables – example.org"],
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
