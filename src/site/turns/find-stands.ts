import type { Status } from "../../model.ts";
import { isDeedOfThing } from "../../topics/standing-words.ts";
import { hitsOf, isAhead, isOwn } from "./parts.ts";
import type { Name, Telling } from "./sentences.ts";

/** What a sentence plainly says of how a topic stands: 'I paused the tides', 'swimming was paused'. */
export interface Stand {
  topic: string;
  status: Extract<Status, "paused" | "dropped" | "resumed">;
  telling: Telling;
  looksBack: boolean;
}

const PLAIN = [
  { words: "paused", status: "paused" },
  { words: "dropped", status: "dropped" },
  { words: "returned", status: "resumed" },
] as const;

/** Letters between the words and the topic that they are about. */
const NEAR = 20;

/** Letters behind a name that tell whether it is a part of a longer one. */
const REACH = 30;

/** The plain statements of a passage. The topic must stand right beside the words, in the same clause. */
export function findStands(telling: Telling): Stand[] {
  const { find, book } = telling;
  return telling.sentences.flatMap((sentence, at) =>
    (telling.parts[at] ?? []).flatMap((part): Stand[] =>
      PLAIN.flatMap(({ words, status }) => {
        const [hit] = hitsOf(book.plain[words], find, part);
        const name = hit && nearestName(telling, hit, part);
        if (!hit || !name || isAhead(book, find, part)) return [];
        const isSubject = name.end <= hit.index;
        if (!isSubject && !isOwn(telling, sentence, hit)) return [];
        const { text } = telling;
        if (isSubject && isBare(text, name, hit) && isDeedOfThing(text.slice(0, name.index), text.slice(hit.end)))
          return [];
        const looksBack = hitsOf(book.back, find, sentence).length > 0;
        return [{ topic: name.topic, status, telling, looksBack }];
      }),
    ),
  );
}

/** 'The lathe paused', without 'was'. */
function isBare(text: string, { end }: Name, { index }: { index: number }): boolean {
  return text.slice(end, index).trim() === "";
}

function nearestName(
  { names, text, lower, book }: Telling,
  hit: { index: number; end: number },
  part: { start: number; end: number },
): Name | undefined {
  const inside = names.filter(({ index }) => index >= part.start && index < part.end);
  const behind = inside.find(({ index }) => index >= hit.end && index - hit.end <= NEAR);
  if (behind && !ANOTHER.test(lower.slice(hit.end, behind.index)))
    // 'I paused tide sales', 'on Tide Tables Cloud': a part of it, or another thing.
    return book.after?.test(text.slice(behind.end, behind.end + REACH)) === false ? undefined : behind;
  return inside.findLast(({ end }) => end <= hit.index && SUBJECT.test(lower.slice(end, hit.index)));
}

/** 'I paused the kiln and mended …': here another verb takes over. */
const ANOTHER = /(?<!\p{L})(?:and|but|und|aber|et|mais|y|pero)(?!\p{L})/u;

/** What may stand between a topic and the words about it: 'swimming was paused', not 'in Rust I paused …'. */
const SUBJECT =
  /^\s*(?:(?:is|was|are|were|has been|have been|had been|got|wurde|habe ich|hab ich|ist|est|a été|fue|foi|è|è stato|werd|heb ik)\s*(?:\p{L}+\s*)?)?$/u;
