import { decodeHTMLStrict } from "entities";
import { type Item, note, type Reader, readItems } from "./reader.ts";

/** Sample names that themes and archetypes leave behind. */
const PLACEHOLDERS = [
  /^(?:tag|category)[ _-]?(?:\d+|one|two|three|a|b|name)$/i,
  /^(?:your|my|some|example|sample|insert|add)[ _-](?:own[ _-])?(?:first[ _-]|second[ _-])?(?:tag|category|categories)s?(?:[ _-]?(?:\d+|here|names?))?$/i,
  /^uncategori[sz]ed$/i,
  /^(?:\{\{.*\}\}|<.*>|\.\.\.|…)$/,
];

/**
 * Tags or categories as the author spells them, each once. A single text is cut at commas only: `tags: machine learning` is one
 * tag, as its author sees it. Obsidian's `#a #b` are two, and so are `learning week-notes`, where hyphens show that spaces part, and all
 * words of `tags: knots rope` in a post of Jekyll, which reads them so. Placeholders of a theme ('tag 1', 'your category') are left out.
 */
export function readTags(reader: Reader, field: "tags" | "categories"): string[] {
  const singular = field === "tags" ? "tag" : "category";
  const spaced = textsOfJekyll(reader, field);
  const texts = readItems(reader, field, COMMA, ["name", "title"]).flatMap((item) =>
    splitWords(item, spaced.has(item.text)),
  );
  const kept = new Set<string>();
  for (const { text, place } of texts) {
    const name = decodeHTMLStrict(text).trim();
    if (PLACEHOLDERS.some((pattern) => pattern.test(name))) {
      note(
        reader,
        place,
        `${singular}-placeholder`,
        `"${name}" is a placeholder of a theme, not a ${singular}; it was left out`,
      );
    } else if (name !== "") kept.add(name);
  }
  return [...kept];
}

const COMMA = /[,，、]/;

/** A post of Jekyll bears its day in its name: '_posts/2021-03-04-knots.md'. Hexo has the folder, too, but parts no tags at spaces. */
const POST_OF_JEKYLL = /(?:^|\/)_posts\/(?:[^/]+\/)*\d{4}-\d{1,2}-\d{1,2}-[^/]+$/;

/** What Jekyll cuts at spaces: `tags: knots rope`, not a list, nor `category: rope work`. What has commas its author cuts there. */
function textsOfJekyll({ path, fields }: Reader, field: "tags" | "categories"): ReadonlySet<string> {
  if (!POST_OF_JEKYLL.test(path)) return new Set();
  return new Set(
    (fields.get(field) ?? []).flatMap(({ key, value }) =>
      key.toLowerCase() === field && value.kind === "text" && !COMMA.test(value.text)
        ? [value.text.replace(/\s+/g, " ").trim()]
        : [],
    ),
  );
}

function splitWords({ text, place }: Item, isSpaced: boolean): Item[] {
  const words = text.split(" ");
  const hashed = words.every((word) => /^#[^\s#]/.test(word));
  return (isSpaced || hashed || isParted(words) ? words : [text]).map((word) => ({
    text: word.replace(/^#(?=[^\s#])/, ""),
    place,
  }));
}

/** More words than a name has, in small letters, of which some are joined by hyphens: nobody writes one tag like this. */
function isParted(words: readonly string[]): boolean {
  const isSmall = words.every((word) => /^[\p{Ll}\d][\p{Ll}\d_-]*$/u.test(word));
  return isSmall && ((words.length > 2 && words.some((word) => /\p{Ll}[-_]\p{Ll}/u.test(word))) || words.length > 4);
}

/** Old addresses and other names. Jekyll counts a `redirect_from` without a slash at its start from the root of the site. */
export function readAliases(reader: Reader): string[] {
  const aliases = readItems(reader, "aliases", /,/).map(({ text }) => text);
  const redirects = readItems(reader, "redirects", /,/).map(({ text }) =>
    text.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `/${text}`,
  );
  return [...new Set([...aliases, ...redirects])];
}
