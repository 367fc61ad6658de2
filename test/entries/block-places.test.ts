import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

/** Line and start of what stands there, for every block. */
async function placesOf(text: string): Promise<string[]> {
  const { entry } = await read(text);
  return entry.blocks.map(({ line, at }) => `${line} ${entry.html.slice(at, at + 14).split("\n")[0]}`);
}

describe("blocks of a body", () => {
  it("are paragraphs, items and cells with the lines of the file, front matter counted", async () => {
    expect(await placesOf("---\ntitle: T\n---\n\nOne.\n\n- two\n- three\n\n| a | b |\n|---|---|\n| c | d |\n")).toEqual(
      [
        "5 <p>One.</p>",
        "7 <li>two</li>",
        "8 <li>three</li>",
        "10 <th>a</th>",
        "10 <th>b</th>",
        "12 <td>c</td>",
        "12 <td>d</td>",
      ],
    );
  });

  it("leave no trace in the body or in the feed", async () => {
    const { entry } = await read("One.\n\n- two\n");
    expect(entry.html + entry.feedHtml).not.toContain("data-line");
  });

  it("are found beside raw HTML, code and math that look like tags", async () => {
    const text =
      'A $a<b$ and `<p data-line="9">`.\n\n<div>raw <b>x</b></div>\n\nText <p data-line="7"> in it.\n\n```\n<p data-line="1">\n```\n\nEnd.\n';
    const { entry } = await read(text);
    for (const { at } of entry.blocks) expect(entry.html.slice(at)).toMatch(/^<(?:p|li|td|th)\b/);
    expect(entry.html).toContain('&lt;p data-line="1">');
    const last = entry.blocks.at(-1);
    expect(last?.line).toBe(11);
    expect(entry.html.slice(last?.at)).toBe("<p>End.</p>");
  });
});
