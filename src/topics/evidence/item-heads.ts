import type { CueHit } from "../clauses.ts";
import type { KnownName } from "../known.ts";
import type { Reading } from "./reading.ts";
import { isTechnical } from "./technical.ts";

/** 'Les listes : append, remove': the item is about its first word. */
export function headsItem(name: KnownName, { passage, text }: Reading): boolean {
  const behind = text.slice(name.index + name.length);
  return passage.kind === "item" && isFirst(name, text) && /^\s*[:：]\s/u.test(behind);
}

/** At the start of a line, after an article at most. */
export function isFirst({ index }: KnownName, text: string): boolean {
  return index <= 1 || (index <= 6 && ARTICLE.test(text.slice(0, index)));
}

const ARTICLE = /^(?:the|les?|la|des|l['’]|der|die|das|el|los|las|os?|as?|il|lo|gli|le|i|de|het)\s?$/iu;

/** 'Condicionais básicas (if/else)': a lesson of a course, and how far it goes. */
export function isLesson(name: KnownName, { passage, text }: Reading): boolean {
  const isListed = passage.kind === "item" || passage.kind === "cell";
  return isListed && isFirst(name, text) && isTechnical(name) && LEVEL.test(text.slice(name.index + name.length));
}

/** No more than brackets behind it. */
const LEVEL =
  /^\s(?:basics?|fundamentals|b[áa]sic[oa]s?|basiques?|avan[zç]ad[oa]s?|avancée?s?|avanzat[oaie]|simples|semplici|aninhad[oa]s|anidad[oa]s|annidat[ie]|imbriquée?s|m[úu]ltipl[aeo]s?|complej[oa]s|complex[oa]s|compost[oa]s|compuest[oa]s|grundlagen)\s{0,3}(?:[(:：（].{0,80})?$/iu;

/** 'An der Melodie gearbeitet': the verb itself is what follows, as in German. */
export function isRightBefore(hit: CueHit, end: number, text: string): boolean {
  return hit.index >= end && hit.index - end <= 2 && !MADE.test(text.slice(hit.index, hit.end));
}

/** 'Notizen erstellt', 'lijsten gemaakt': what only came about on the way. */
const MADE =
  /^(?:erstell|geschrieben|gemacht|hinzugefügt|angelegt|ergänzt|geschreven|gemaakt|toegevoegd|aangemaakt|gekauft|gekocht)/iu;
