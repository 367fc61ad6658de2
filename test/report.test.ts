import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { error, formatMessage, hasErrors, sortMessages, warning } from "../src/report.ts";

describe("messages", () => {
  it("read as editors expect them", () => {
    const message = error("posts/a.md", 3, 7, "date-invalid", '"2020-13-45" is no day');
    expect(formatMessage(message)).toBe('posts/a.md:3:7: error: "2020-13-45" is no day (date-invalid)');
  });

  it("carry a fix only where there is one", () => {
    expect("fix" in warning("a.md", 1, 1, "r", "x")).toBe(false);
    expect(warning("a.md", 1, 1, "r", "x", "y")).toMatchObject({ severity: "warning", fix: "y" });
  });

  it("are errors only where one stops publishing", () => {
    expect(hasErrors([warning("a.md", 1, 1, "r", "x")])).toBe(false);
    expect(hasErrors([warning("a.md", 1, 1, "r", "x"), error("a.md", 1, 1, "r", "x")])).toBe(true);
  });

  it("come by path, line and column, each once, whatever order the files were read in", () => {
    const place = fc.tuple(fc.constantFrom("a.md", "B.md", "ä.md"), fc.nat(12), fc.nat(12), fc.constantFrom("x", "y"));
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const messages = places.map(([path, line, column, rule]) => warning(path, line, column, rule, "r"));
        const sorted = sortMessages([...messages, ...messages]);
        expect(sortMessages(messages.toReversed())).toEqual(sorted);
        expect(sorted).toHaveLength(new Set(messages.map(formatMessage)).size);
      }),
    );
    const [first, second] = sortMessages([warning("a.md", 10, 1, "r", "x"), warning("a.md", 9, 1, "r", "x")]);
    expect([first?.line, second?.line]).toEqual([9, 10]);
  });
});
