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
