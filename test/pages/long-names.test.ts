import { describe, expect, it } from "vitest";
import { raw } from "../../src/html.ts";
import { breakLongNames } from "../../src/pages/long-names.ts";

const broken = (markup: string) => breakLongNames(raw(markup)).markup.replaceAll("<wbr>", "|");

describe("breakLongNames", () => {
  it.each([
    [
      "<p>the class sklearn.model_selection.GridSearchCV</p>",
      "<p>the class sklearn.|model_|selection.|GridSearchCV</p>",
    ],
    ["<p>notes/from_the_second_year.md</p>", "<p>notes/|from_|the_|second_|year.md</p>"],
    [
      "<p>https://example.org/a/reading-list?of=x&amp;in=2021</p>",
      "<p>https://example.org/|a/|reading-list?of=|x&amp;|in=|2021</p>",
    ],
    ["<h1>Object_Detection</h1>", "<h1>Object_|Detection</h1>"],
    ["<p>中文里的tensorflow_model_optimization库</p>", "<p>中文里的tensorflow_|model_|optimization库</p>"],
  ])("%s", (markup, expected) => {
    expect(broken(markup)).toBe(expected);
  });

  it.each([
    "<p>Object_Detect and read_csv</p>",
    "<p>a_bc_de_fg_hi</p>",
    "<p>Donaudampfschifffahrtsgesellschaft</p>",
    "<pre><code>sklearn.model_selection.GridSearchCV</code></pre>",
    '<p><a href="/notes/sklearn_model_selection/" title="a &gt; sklearn_model_selection">a</a></p>',
    "<p><img alt='x > sklearn_model_selection' src=\"a.png\"></p>",
    "<svg><svg></svg><text>sklearn_model_selection_search</text></svg>",
  ])("leaves as it is: %s", (markup) => {
    expect(broken(markup)).toBe(markup);
  });
});
