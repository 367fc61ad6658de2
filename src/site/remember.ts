/** The same function, which finds what belongs to a key once. Lives as long as what it is made for: one call to `assembleSite`. */
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
