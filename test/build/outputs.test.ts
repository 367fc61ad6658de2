import { describe, expect, it } from "vitest";
import { placeOutputs } from "../../src/build/outputs.ts";

const page = (url: string) => ({ url, contents: url });
const place = (...urls: string[]) => placeOutputs(urls.map(page), [], "/p/");

describe("placeOutputs", () => {
  it("turns addresses into files", () => {
    const { pages, messages } = place("/p/", "/p/a%20b/", "/p/%E6%97%A5/", "/p/feed.xml", "/p/c%23/");
    expect(pages.map(({ file }) => file)).toEqual([
      "index.html",
      "a b/index.html",
      "日/index.html",
      "feed.xml",
      "c#/index.html",
    ]);
    expect(messages).toEqual([]);
  });

  it.each(["/p/../x", "/p/a/../../x", "/p/%2e%2e/x", "/p//etc/passwd", "/p/a\\..\\x", "/p/./x"])(
    "refuses %s, which could leave the output folder",
    (url) => {
      const { pages, messages } = place(url);
      expect(pages).toEqual([]);
      expect(messages.map((message) => message.severity)).toEqual(["error"]);
    },
  );

  it("leaves an encoded slash a part of a name", () => {
    expect(place("/p/a%2F..%2F..%2Fx").pages.map(({ file }) => file)).toEqual(["a%2F..%2F..%2Fx"]);
  });

  it("finds two addresses of one file, and a file where a folder is needed", () => {
    expect(place("/p/a/", "/p/a/index.html").messages).toHaveLength(1);
    expect(place("/p/a", "/p/a/b/").messages).toHaveLength(1);
    expect(placeOutputs([page("/p/x.png")], [{ url: "/p/x.png", source: "/x.png" }], "/p/").messages).toHaveLength(1);
  });
});
