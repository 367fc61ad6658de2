import { describe, expect, it } from "vitest";
import { findToday } from "../../src/build/today.ts";

describe("findToday", () => {
  it("is the latest day that it is anywhere, whatever the machine's zone", () => {
    expect(findToday({}, Date.parse("2024-03-01T09:59:59Z"))).toBe("2024-03-01");
    expect(findToday({}, Date.parse("2024-03-01T10:00:00Z"))).toBe("2024-03-02");
  });

  it("follows SOURCE_DATE_EPOCH in UTC, and nothing that is no number", () => {
    const now = Date.parse("2024-03-01T00:00:00Z");
    expect(findToday({ SOURCE_DATE_EPOCH: "86399" }, now)).toBe("1970-01-01");
    expect(findToday({ SOURCE_DATE_EPOCH: "0" }, now)).toBe("1970-01-01");
    expect(findToday({ SOURCE_DATE_EPOCH: "soon" }, now)).toBe("2024-03-01");
  });
});
