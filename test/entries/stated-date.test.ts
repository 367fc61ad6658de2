import { expect, test } from "vitest";
import { read } from "./read.ts";

const whole = async (text: string) => (await read(text, { path: "eels.md" })).entry.sections[0]?.period?.edtf ?? null;

test("an undated text of which a line says whose day it is", async () => {
  expect(await whole("Well then, here is today.\n\n📅 DIARY - SUNDAY 7 MARCH 2021\n🕐 two hours\n✅ eel traps\n")).toBe(
    "2021-03-07",
  );
  expect(await whole("Hola a todos.\n\nDiario: domingo 07 marzo 2021\n")).toBe("2021-03-07");
  expect(await whole("Lerntagebuch – 7.3.2021 Reusen geflickt\n")).toBe("2021-03-07");
  expect(await whole("Diary of an eel, 7 March 2021\n\nDiary: I lost one on 7 March 2021.\n")).toBeNull();
  expect(await whole("---\ndate: 2021-03-09\n---\nHello.\n\nDiary - 7 March 2021\n")).toBe("2021-03-09");
});

test("the days from one to another that the first lines state", async () => {
  const log = (keys: string) => whole(`# Week of eels\n\n${keys}\n\nI set traps.\n`);
  expect(await log("**River:** Esk\n**Reporting Period:** 3 May 2021 – 7 May 2021\n**Tools:** traps")).toBe(
    "2021-05-03/2021-05-07",
  );
  expect(await log("**Dates:** May 3 – 7, 2021")).toBe("2021-05-03/2021-05-07");
  expect(await log("- River: Esk\n- Duration: May 3-28, 2021")).toBe("2021-05-03/2021-05-28");
  expect(await log("**Duration:** 2 - 3 hours in 2021")).toBeNull();
  expect(await log("**Period:** spring")).toBeNull();
  expect(await log("**Submission dates:** 3 May 2021 to 7 May 2021")).toBeNull();
  expect(await log("**Loan period:** 3 May 2021 to 7 May 2021")).toBeNull();
});
