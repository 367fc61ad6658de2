let doors = {};

export function initialize(known) {
  doors = known;
}

/**
 * A step of Node's module loader: TypeScript is always an ECMAScript module, also beside a package.json that does not say so
 * (an author's folder need not have one). Taken for CommonJS, .eleventy.ts would get copies of its own of what it imports. What was
 * joined into the running program is taken from there.
 */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const joined = doors[found.url]; // none with a query: that asks for the module as it is now
  if (joined !== undefined) return { url: joined, format: "module", shortCircuit: true };
  return /^file:.*\.ts(?:\?|$)/.test(found.url) ? { ...found, format: "module" } : found;
}
