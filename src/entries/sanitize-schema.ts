import { defaultSchema, type Options as Schema } from "rehype-sanitize";

/** Classes that our own transforms give; an author's raw HTML may use them too, they only style. */
const CLASSES: Readonly<Record<string, (string | RegExp)[]>> = {
  a: ["media-link", "data-footnote-backref"],
  blockquote: ["quote"],
  code: [/^language-./, "math-inline", "math-display"],
  details: ["callout", /^callout-[a-z0-9-]+$/],
  div: ["gallery", "math-display", "callout", /^callout-[a-z0-9-]+$/],
  figure: ["figure"],
  h2: ["sr-only"],
  li: ["task-list-item"],
  ol: ["contains-task-list"],
  p: ["callout-title", "media-link"],
  section: ["footnotes"],
  span: ["math-inline", "missing", "topic-mention"],
  summary: ["callout-title"],
  ul: ["contains-task-list", "gallery"],
};

const EXTRA_TAGS = [
  "abbr",
  "aside",
  "audio",
  "bdi",
  "bdo",
  "cite",
  "dfn",
  "figcaption",
  "figure",
  "mark",
  "small",
  "time",
  "u",
  "video",
  "wbr",
];

const EXTRA_ATTRIBUTES: Readonly<Record<string, (string | [string, string])[]>> = {
  a: ["name", "title"],
  div: [["role", "note"]],
  audio: ["controls", "src", "preload", "loop"],
  details: ["open"],
  img: ["loading", "decoding", "width", "height", "srcSet", "sizes"],
  source: ["src", "type", "media"],
  time: ["dateTime"],
  track: ["src", "kind", "srcLang", "label"],
  video: ["controls", "src", "poster", "preload", "width", "height", "loop", "muted"],
};

/**
 * What may stand in the body of an entry. The base is GitHub's list; added are media, figures and the classes of our own
 * transforms. No script, style, frame or form; no event handler; no address but http, https, mailto, tel and relative ones.
 * Ids keep their names, because links inside the entry point at them.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: "",
  clobber: [],
  tagNames: [...new Set([...(defaultSchema.tagNames ?? []), ...EXTRA_TAGS, "track"])],
  attributes: mergeAttributes(),
  protocols: {
    ...defaultSchema.protocols,
    href: ["http", "https", "mailto", "tel"],
    src: ["http", "https", "data"],
    poster: ["http", "https"],
  },
  strip: ["script", "style", "title", "textarea", "option", "noscript", "template"],
};

function mergeAttributes(): NonNullable<Schema["attributes"]> {
  const base = defaultSchema.attributes ?? {};
  const tags = new Set([...Object.keys(base), ...Object.keys(CLASSES), ...Object.keys(EXTRA_ATTRIBUTES)]);
  return Object.fromEntries(
    [...tags].map((tag) => {
      const classes = CLASSES[tag];
      const kept = (base[tag] ?? []).filter(
        (attribute) => classes === undefined || !Array.isArray(attribute) || attribute[0] !== "className",
      );
      const className: [string, ...(string | RegExp)[]][] = classes === undefined ? [] : [["className", ...classes]];
      return [tag, [...kept, ...(EXTRA_ATTRIBUTES[tag] ?? []), ...className, ...(tag === "*" ? ["lang", "dir"] : [])]];
    }),
  );
}
