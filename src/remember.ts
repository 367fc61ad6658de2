/** The same function, which finds what belongs to a key once: the tables of a language when it is first met, or what one call to `assembleSite` asks again. */
export function remember<K, T>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, { found: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.found;
    const found = find(key);
    known.set(key, { found });
    return found;
  };
}

/** So many texts of a line or two are some hundred KB, more than those of one entry. */
const MOST = 2000;
const forgetters: (() => void)[] = [];

/** The same for keys without end, such as the lines of a journal: what was not asked for lately is forgotten. */
export function rememberLast<K, T>(find: (key: K) => T): (key: K) => T {
  let [young, old] = [new Map<K, { found: T }>(), new Map<K, { found: T }>()];
  forgetters.push(() => {
    [young, old] = [new Map(), new Map()];
  });
  return (key) => {
    const before = young.get(key);
    if (before) return before.found;
    const known = old.get(key) ?? { found: find(key) };
    if (young.size >= MOST) [young, old] = [new Map(), young];
    young.set(key, known);
    return known.found;
  };
}

/** Forgets what such functions found: who times them reads the same lines many times, as nobody else does. */
export function forgetLast(): void {
  for (const forget of forgetters) forget();
}
