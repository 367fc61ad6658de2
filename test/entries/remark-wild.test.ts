import { cpuUsage } from "node:process";
import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { process } from "./syntax/process.ts";

const PARTS = [
  ..."$ $$ \\( \\) \\[ \\] [[ ]] ![[ [ ] ]( ) ( | ** * _ ` ``` # ## > - 1. {{ }} {{< >}} {{% %}} {% %} /* */ / \" ' \\ < ~~ [!note]".split(
    " ",
  ),
  ..."word zwei 三。 raw endraw notice youtube highlight endhighlight end img https://example.org/a".split(" "),
  ...["\n", "\n\n", " ", "\n  ", "\n> ", "\n- ", "\t", "\r\n"],
];

describe("wild input", () => {
  it("never throws and keeps its words", () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (markdown) => {
        const { tree } = process(markdown);
        if (markdown.includes("zwei") && !/\{[{%]|[[\]<#`]/.test(markdown)) expect(textOf(tree)).toContain("zwei");
      }),
      { numRuns: 2000, examples: [["##notice\t"], ["##notice\t##\t"]] },
    );
  });

  it.each([
    "$a ",
    "$$ x\n\n",
    "\\(",
    "\\[ x\n",
    "[[a|b ",
    "{{ ",
    "{{< a >}} ",
    '{{<a "',
    "{% highlight x %}\n",
    "[a](b c.d ",
    "a**.",
    "<a {{ ",
  ])("does not take forever over many %j", (part) => {
    const before = cpuUsage(); // not the clock: others may have the machine
    process(part.repeat(4000));
    const { user, system } = cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});
