import type { InterestMention } from "../../model.ts";
import type { Clause, CueHit } from "../clauses.ts";
import { isName } from "../phrases.ts";
import { isSubjectWord } from "../subject-words.ts";
import { isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** Words in no list that stand in front of their verb, as in German and Dutch: 'Gehörbildung geübt', 'een uur klarinet gestudeerd'. */
export const verbLastRule: EvidenceRule = {
  name: "verb-last",
  find: (reading) =>
    reading.language !== "de" && reading.language !== "nl"
      ? []
      : reading.clauses.flatMap((clause) =>
          clause.cues.flatMap((hit, at) => findObject(hit, clause.cues[at - 1]?.end ?? clause.index, clause, reading)),
        ),
};

function findObject(hit: CueHit, from: number, clause: Clause, reading: Reading): InterestMention[] {
  const { cue, index, end } = hit;
  const { text, language, names, line, isGoal } = reading;
  if (cue.scope !== "clause" || !isDone(clause, index)) return [];
  const verb = text.slice(index, end).toLowerCase();
  const before = text.slice(from, index);
  const found = / m[ie]t$/.test(verb)
    ? wordBehind(text.slice(end, clause.end), end - from)
    : language === "de"
      ? lastNoun(before, verb)
      : lastWord(before, verb);
  if (found === null) return [];
  const at = from + found.index;
  if (names.some((name) => name.index < at + found.word.length && at < name.index + name.length)) return [];
  const isNamed = isName(found.word);
  if (!isNamed && ((cue.says === "do" && !cue.status) || !isSubjectWord(found.word, language))) return [];
  // A Dutch word with a capital inside of its sentence is a person or a place.
  if (!isNamed && language === "nl" && at > 0 && /^\p{Lu}/u.test(found.word)) return [];
  return [
    {
      label: found.word,
      rule: "cue",
      line,
      text: quoteAt(text, clause, at),
      strength: (cue.says === "do" ? 1.2 : 2) * (isGoal ? 0.4 : 1),
      isUncommon: !isNamed,
      isSure: !isNamed && cue.says === "study",
      ...(cue.depth ? { depth: cue.depth } : {}),
      ...(cue.status ? { status: cue.status } : {}),
    },
  ];
}

interface Found {
  word: string;
  index: number;
}

/** The last noun with no preposition of time, place or company before it; adverbs may stand behind it. */
function lastNoun(before: string, verb: string): Found | null {
  for (const match of [...before.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]{2,}(?![\p{L}-])/gu)].reverse()) {
    const led = before.slice(0, match.index);
    if (/[,(]/.test(before.slice(match.index))) return null;
    if (/(?:^|\s)(?:frau|herrn?|onkel|tante|familie)\s$/i.test(led)) continue;
    const preposition = prepositionBefore(led);
    if (preposition === null || takes(verb, preposition) || isName(match[0]))
      return { word: match[0], index: match.index };
  }
  return null;
}

function lastWord(before: string, verb: string): Found | null {
  const match = /(?<![\p{L}-])(\p{L}{4,})\s*$/u.exec(before);
  if (match?.[1] === undefined) return null;
  const preposition = prepositionBefore(before.slice(0, match.index));
  return preposition === null || takes(verb, preposition) || isName(match[1])
    ? { word: match[1], index: match.index }
    : null;
}

/** 'Verdergegaan met klarinet', 'aufgehört mit dem Kontrapunkt'. */
function wordBehind(behind: string, from: number): Found | null {
  const match =
    /^(\s+(?:(?:de[rnm]?|die|das|het|mijn|meine[rnm]?)\s+)?)(\p{L}{4,})(?=\s*(?:$|[,.;]|\s(?:en|und|op|in|im|am|voor|für)\s))/u.exec(
      behind,
    );
  return match?.[2] === undefined ? null : { word: match[2], index: from + (match[1]?.length ?? 0) };
}

const PREPOSITION =
  /(?:^|\s)(mit|in|im|ins|über|an|am|auf|aus|bei|beim|nach|von|vom|vor|zu|zum|zur|für|um|durch|ohne|gegen|unter|während|seit|bis|wegen|trotz|statt|met|op|bij|naar|voor|uit|tijdens|na|tot|door|van|zonder|aan|om|tussen|achter|te|als|pro|per)(?:\s(?:de[rnms]?|das|dem|die|eine?[nrms]?|meine?[nrms]?|unsere?[nrms]?|seine?[nrms]?|ihre?[nrms]?|het|een|mijn|\p{Ll}{4,}))?\s*$/u;

function prepositionBefore(text: string): string | null {
  return PREPOSITION.exec(text.toLowerCase())?.[1] ?? null;
}

/** Verbs whose object has a preposition: 'mit Linolschnitt angefangen', 'in den Kontrapunkt vertieft'. */
function takes(verb: string, preposition: string): boolean {
  if (preposition === "in" || preposition === "ins")
    return /^(?:vertieft|eingetaucht|eingearbeitet|eingelesen|hineingekniet|reingekniet|verdiept)/.test(verb);
  if (preposition === "mit" || preposition === "met")
    return /^(?:angefangen|begonnen|gestartet|weiter|wieder|beschäftigt|befasst|auseinandergesetzt|verder|doorgegaan|gestart|gestopt|aufgehört)/.test(
      verb,
    );
  return preposition === "über" && /^(?:gelernt|dazugelernt|recherchiert)/.test(verb);
}
