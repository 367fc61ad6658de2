import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** On what nothing but games is played. */
const CONSOLE =
  "(?:Steam Deck|GOG|PS ?[1-5]|PSP|PS Vita|Play[Ss]tation(?: [1-5])?|Xbox(?: (?:One|360|Series(?: [XS])?))?|Nintendo Switch(?: 2)?|Wii(?: ?U)?|3DS|NDS|GBA|GBC|S?NES|N64|GameCube|Dreamcast|Mega Drive|Apple Arcade|Game Pass|Stadia)";
/** These say so beside another one: 'PC/Steam', not 'green beans (steam)' or 'power supply (switch)'. */
const SHOP = "(?:Steam|Switch(?: 2)?)";
const OTHER = `(?:PC|Mac|Linux|iOS|Android|iPad|Epic|${SHOP})`;
const AND = "[ /,&]{1,3}";
const PAIR = `(?:${OTHER}${AND}${SHOP}|${SHOP}${AND}${OTHER})`;
/** 'Harbour Tales II (PC/Steam)', 'Salt Road (PS4) – slow going'. */
const PLAYED = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(\\p{Lu}[^()\\n]{1,50}?) \\((?:(?:${OTHER}${AND})?${CONSOLE}(?:${AND}(?:${CONSOLE}|${OTHER})){0,3}|${PAIR})\\)(?=$|\\s{0,2}[-–—:,.;])`,
  "u",
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
