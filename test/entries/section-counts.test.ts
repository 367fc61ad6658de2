import { expect, test } from "vitest";
import { read } from "./read.ts";

test("days beside a count are those that are said, whatever day the count starts from", async () => {
  const log =
    "# Boatyard\n\nThe course started on 3 May 2021.\n\n## Week 1 (4th May – 8th May)\n\n- **Day 1 (4 May)** – swept the shed\n- **Day 2 (5 May)** – planed the keel\n\n## Week 2 (11th May – 15th May)\n\nRibs.\n\n## Week 3\n\nPlanks.\n";
  const { entry } = await read(log, { path: "README.md" });
  const days = entry.sections.slice(1).map(({ period }) => `${period?.start}/${period?.end}`);
  expect(days).toEqual([
    "2021-05-04/2021-05-08",
    "2021-05-04/2021-05-04",
    "2021-05-05/2021-05-05",
    "2021-05-11/2021-05-15",
    "2021-05-18/2021-05-24",
  ]);
});

test("weeks that are counted in words", async () => {
  const log =
    "---\ntitle: At the boatyard\ndate: 2021-05-26\n---\n\nThe course started on 3 May 2021.\n\n### First week\n\nKeel.\n\n### Second Week of the course\n\nRibs.\n\n### My third week\n\nPlanks.\n";
  const { entry } = await read(log);
  const days = entry.sections.slice(1).map(({ period }) => `${period?.start}/${period?.end}`);
  expect(days).toEqual(["2021-05-03/2021-05-09", "2021-05-10/2021-05-16", "2021-05-17/2021-05-23"]);
});

test("weeks are counted from the first day of the stretch that the first lines state", async () => {
  const log =
    "# Apprenticeship\n\n**Yard:** Gull & Sons\n**Apprenticeship period:** none\n**Period:** 3 May 2021 – 25 June 2021\n\n## Second week of apprenticeship\n\nRibs.\n\n## Third week of May\n\nPlanks.\n";
  const { entry } = await read(log, { path: "README.md" });
  expect(entry.sections.map(({ period }) => `${period?.start}/${period?.end}`)).toEqual([
    "2021-05-03/2021-06-25",
    "2021-05-10/2021-05-16",
    "2021-05-15/2021-05-21",
  ]);
});
