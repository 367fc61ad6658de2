import { expect, it } from "vitest";
import type { Draft } from "../../src/site/topic-draft.ts";
import { chooseLabel } from "../../src/site/topic-labels.ts";

it("shows a name without the s of an owner, where it stands without it too", () => {
  const label = (...found: string[]) =>
    chooseLabel({
      key: "tdl",
      term: undefined,
      stated: new Map(),
      echoed: new Map(),
      found: new Map(found.map((spelling) => [spelling, 1])),
    } as unknown as Draft);
  expect(label("TDL", "TDL’s")).toBe("TDL");
  expect(label("TDL’s")).toBe("TDL’s");
});
