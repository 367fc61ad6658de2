import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** On what nothing but games is played. */
const CONSOLE =
  "(?:steam(?: deck)?|gog|ps ?[1-5]|psp|(?:ps )?vita|playstation(?: [1-5])?|xbox(?: (?:one|360|series(?: [xs])?))?|(?:nintendo )?switch(?: 2)?|wii(?: ?u)?|n?3?ds|gba|gbc|s?nes|n64|gamecube|dreamcast|mega drive|apple arcade|game pass|stadia)";
const OTHER = "(?:pc|mac|linux|ios|android|ipad|epic)";
/** 'Harbour Tales II (PC/Steam)', 'Salt Road (PS4) – slow going'. */
const PLAYED = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(\\p{Lu}[^()\\n]{1,50}?) \\((?:${OTHER}[ /,&]{1,3})?${CONSOLE}(?:[ /,&]{1,3}(?:${CONSOLE}|${OTHER})){0,3}\\)(?=$|\\s{0,2}[-–—:,.;])`,
  "iu",
);
const MOST_WORDS = 8;

/** A game in a list of games, with the machine that it is played on behind it. */
export const platformsRule: EvidenceRule = {
  name: "platforms",
  find: (reading) => {
    const { text, line, passage, isGoal } = reading;
    const label = passage.kind === "item" ? PLAYED.exec(text)?.[1] : undefined;
    if (label === undefined || label.split(" ").length > MOST_WORDS || !/^\p{Lu}/u.test(label)) return [];
    const index = text.indexOf(label);
    const clause = clauseAt(reading, index);
    if (!clause || !isDone(clause, index)) return [];
    return [
      { label, rule: "cue", line, text: quoteAt(text, clause, index), strength: 2 * (isGoal ? 0.4 : 1), isSure: true },
    ];
  },
};
