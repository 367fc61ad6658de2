const MOST = 3;

/** Up to three names that share most with what was asked for, best first; those that share little are left out. */
export function nearestNames(what: string, names: readonly string[]): string[] {
  const asked = pairsOf(what);
  const unique = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return [...unique.values()]
    .map((name) => ({ name, likeness: likenessOf(asked, pairsOf(name)) }))
    .filter(({ likeness }) => likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Pairs of neighbouring letters, with the word's start and end: 'rust' → ' r', 'ru', 'us', 'st', 't '. */
function pairsOf(text: string): string[] {
  const letters = [
    ...` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `,
  ];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`);
}

/** Share of the pairs that both have, 0 to 1 (Dice's coefficient). */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const pair of b) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of a) {
    const left = rest.get(pair) ?? 0;
    if (left === 0) continue;
    rest.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
