import type { Site, TimelinePeriod, TimelineTopic } from "../model.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import { nearestNames } from "./nearest.ts";

/** The topic of a name, alias or slug; one that topics.yaml or a tag knows but no period names is a topic without periods. */
export function findTopic(what: string, site: Site): TimelineTopic | null {
  const { topics } = site.timeline;
  const key = normaliseTopic(what);
  const isNamed = (names: readonly string[]): boolean => names.some((name) => normaliseTopic(name) === key);
  const found =
    topics.find(({ label }) => label === what) ??
    topics.find(({ id }) => id === what) ??
    topics.find(({ label, aliases }) => isNamed([label, ...aliases]));
  if (found) return found;
  const term = site.vocabulary.find(({ name, aliases }) => isNamed([name, ...aliases]));
  const tag = site.tags.find(({ slug, label, aliases }) => slug === what || isNamed([label, ...aliases]));
  if (term) {
    const { name, aliases } = term;
    return { id: tag?.slug ?? key, label: name, aliases, parent: null, url: tag?.url ?? "", listed: true };
  }
  if (!tag) return null;
  return { id: tag.slug, label: tag.label, aliases: tag.aliases, parent: null, url: tag.url, listed: false };
}

/** The periods of an entry's path, around a `path:line`, or of an id, an EDTF wording or a label. In order of time. */
export function findPeriods(what: string, { timeline, settings }: Site): TimelinePeriod[] {
  const { periods } = timeline;
  const text = what.trim();
  const lower = text.toLowerCase();
  const place = /^(.+):([1-9]\d*)$/.exec(text);
  const around = place ? periodAt(periods, place[1] ?? "", Number(place[2])) : null;
  if (around !== null) return [around];
  const ofEntry = periods.filter(({ source }) => isPath(source.path, text));
  if (ofEntry.length > 0) return ofEntry;
  const byId = periods.filter(({ id }) => id === text);
  if (byId.length > 0 && !periods.some(({ id, edtf }) => edtf === text && id !== text)) return byId;
  return periods.filter(
    ({ edtf, label, source, entry }) =>
      edtf === text ||
      label.toLowerCase() === lower ||
      source.heading?.trim().toLowerCase() === lower ||
      entry === text ||
      entry === `${settings.basePath}${text}`,
  );
}

/** The innermost period of the text in a line: the last that starts before it. */
function periodAt(periods: readonly TimelinePeriod[], path: string, line: number): TimelinePeriod | null {
  const inFile = periods.filter(({ source }) => isPath(source.path, path));
  const above = inFile.filter(({ source }) => source.heading !== null && source.line <= line);
  const [nearest] = above.sort((a, b) => b.source.line - a.source.line);
  return nearest ?? inFile.find(({ source }) => source.heading === null) ?? null;
}

/** Authors name a file from where they are: 'content/2020.md' and './2020.md' mean '2020.md'. */
function isPath(path: string, given: string): boolean {
  const plain = given.normalize("NFC").replaceAll("\\", "/").replace(/^\.\//, "");
  return path === plain || plain.endsWith(`/${path}`);
}

/** Names of topics, periods and entries that come close to what was asked for. */
export function listNearest(what: string, { timeline, vocabulary, entries, tags }: Site): string[] {
  return nearestNames(what, [
    ...timeline.topics.flatMap(({ label, aliases }) => [label, ...aliases]),
    ...vocabulary.map(({ name }) => name),
    ...tags.map(({ label }) => label),
    ...timeline.periods.flatMap(({ id, label }) => [id, label]),
    ...entries.map(({ path }) => path),
  ]);
}
