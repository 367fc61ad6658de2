import type { Resource } from "../model.ts";
import { viewResource } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import type { YearView } from "./views/year.ts";

/** Resources that a chapter lists. */
const MOST = 8;
/** So many that were used more than once are what was used most. */
const FEWEST_OFTEN = 3;

/** What the texts about a year link to most: by entries, then by places, then in order of use; only what they link to again, where there is enough of it. */
export function pickResources(ledger: Ledger, year: string): YearView["resources"] {
  const starts = new Map(ledger.site.timeline.periods.map(({ id, start }) => [id, start] as const));
  const used = ledger.site.resources.flatMap((resource) => {
    if (resource.kind === "profile") return [];
    const mentions = resource.mentions.filter(({ period, path }) => {
      const day = (period === null ? null : starts.get(period)) ?? ledger.entryAt.get(path)?.date?.day ?? null;
      return day?.startsWith(year) ?? false;
    });
    return mentions.length === 0 ? [] : [{ resource, mentions }];
  });
  const often = used.filter(({ mentions }) => placesOf(mentions) > 1);
  return (often.length < FEWEST_OFTEN ? used : often)
    .sort(
      (a, b) =>
        firstOfEach(b.mentions).length - firstOfEach(a.mentions).length || placesOf(b.mentions) - placesOf(a.mentions),
    )
    .slice(0, MOST)
    .map(({ resource, mentions }) => ({
      resource: viewResource(ledger, { ...resource, mentions: firstOfEach(mentions) }),
      times: placesOf(mentions),
    }));
}

/** An entry is named once, however often it links there. */
function firstOfEach(mentions: Resource["mentions"]): Resource["mentions"] {
  const seen = new Set<string>();
  return mentions.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** Twice in one section is one use. */
function placesOf(mentions: Resource["mentions"]): number {
  return new Set(mentions.map(({ entry }) => entry)).size;
}
