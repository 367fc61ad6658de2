import fc from "fast-check";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { process } from "./process.ts";

/** Formulas of a text, displays marked with a leading '!'. */
function formulasOf(markdown: string): string[] {
  const found: string[] = [];
  visit(process(markdown).tree, (node) => {
    if (node.type === "math") found.push(`!${node.value}`);
    if (node.type !== "inlineMath") return;
    const classes = node.data?.hProperties?.className;
    const display = Array.isArray(classes) && classes.includes("math-display");
    found.push(`${display ? "!" : ""}${node.value}`);
  });
  return found;
}

describe("inline math by pandoc's rule", () => {
  it.each<[markdown: string, formulas: string[]]>([
    ["$x$", ["x"]],
    ["a$x$b", ["x"]],
    ["其中$x$是", ["x"]],
    ["$5 and $10", []],
    ["costs $5 and $6 .", []],
    ["costs $5 or 10^6 $ here", []],
    ["costs $5, then $x$", ["x"]],
    ["$20,000 and USD$30,000", []],
    ["\\$5 and $x$", ["x"]],
    ["\\$$x$", ["x"]],
    ["$a\\$b$", ["a\\$b"]],
    ["$x$2", []],
    ["$ x$ $y $", []],
    ["$a$ $b$", ["a", "b"]],
    ["*a $x*y$ b*", ["x*y"]],
    ["$a`b$c`", []],
    ["`$x$`", []],
    ["$$$x$$$", []],
    ["$\\text{a\\\\b}$", ["\\text{a\\\\b}"]],
    ["$`a_b`$", ["a_b"]],
    ["$x\n\ny$", []],
    ["$x\n\\%\ny$", ["x\n\\%\ny"]],
    ["> $a\n> b$", ["a\nb"]],
    ["其中 $u \\in N^{k}, v \\in N^{m} $是", ["u \\in N^{k}, v \\in N^{m} "]],
    ["$u_1 $ and $v^2 $.", ["u_1 ", "v^2 "]],
    ["$u_1 $5", []],
    ["$u_1 and $v_1", []],
    ["$MY_VAR or $, $a $", []],
    ["$u^2 of the net $", []],
  ])("%j", (markdown, formulas) => {
    expect(formulasOf(markdown)).toEqual(formulas);
  });
});

describe("brackets and displays", () => {
  it.each<[markdown: string, formulas: string[]]>([
    ["\\(a\\)", ["a"]],
    ["\\(a \\(b\\)", ["b"]],
    ["\\(see below\\)", []],
    ["\\(a_1 * b_1\\) and *\\(x\\)*", ["a_1 * b_1", "x"]],
    ["\\\\(x^2\\\\)", []],
    ["\\[x^2\\]", ["!x^2"]],
    ["a \\[x^2\\] b", ["!x^2"]],
    ["\\[a\\]", []],
    ["\\[\na\n\\]", ["!a"]],
    ["$$x$$", ["!x"]],
    ["$$ x $$ ", ["!x"]],
    ["a $$x$$ b", ["!x"]],
    ["$$x\ny$$", ["!x\ny"]],
    ["$$\\$$$", ["!\\$"]],
    ["$$\n\\\\\n$$", ["!\\\\"]],
    ["a\n$$\nb\n$$\nc", ["!b"]],
    ["a\n\n\n$$\r\nb\r\n$$\r\nc", ["!b"]],
    ["- $$\n  a\n  $$", ["!a"]],
    ["- a\n  $$\n  b\n$$\n- c", ["!b"]],
    ["> > $$\n> > a > b\n> > $$", ["!a > b"]],
    ["> $$\n> a\n\n$$", []],
    ["$$ PID and $$ again", []],
    ["$$\n# a heading\n$$", []],
    ["    $$\n    a\n    $$", []],
    ["```\n$$\na\n$$\n```", []],
  ])("%j", (markdown, formulas) => {
    expect(formulasOf(markdown)).toEqual(formulas);
  });
});

it("keeps every sign of a formula", () => {
  const sign = fc.constantFrom(
    "a",
    "_",
    "*",
    "\\\\",
    "{{",
    "}}",
    "<",
    "[",
    "](x)",
    "~~",
    "&amp;",
    "\\alpha",
    "#",
    "^2",
    "|",
    " ",
  );
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 20 }), (signs) => {
      const formula = `x${signs.join("")}y`;
      expect(formulasOf(`so $${formula}$ holds`)).toEqual([formula]);
      expect(formulasOf(`$$\n${formula}\n$$`)).toEqual([`!${formula}`]);
      expect(formulasOf(`so \\(\\beta ${formula}\\) holds`)).toEqual([`\\beta ${formula}`]);
    }),
  );
});

it("never lets an unclosed display swallow what follows", () => {
  const { html, notices } = process("$$ x^2\n\n# Heading\n\n- item\n\n\\[ \\frac{a}{b}\n\nend");
  expect(html).toContain("<h1>Heading</h1>");
  expect(html).toContain("<li>item</li>");
  expect(notices).toEqual(["1:1 math-unclosed", "7:1 math-unclosed"]);
});
