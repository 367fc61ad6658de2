import type { List, ListItem, RootContent } from "mdast";
import { countColons } from "../syntax/container-tag.ts";
import type { Shortcode } from "../syntax/shortcode.ts";

/** Gives every opening tag the nodes up to its closing tag, among siblings; tags without a partner stay as they are. */
export function pairShortcodes(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  let open: { index: number; node: Shortcode }[] = [];
  for (const node of nodes) {
    if (node.type === "shortcode" && node.tag.form === "close") {
      const partner = open.findLast((candidate) => closes(node, candidate.node));
      if (partner !== undefined) {
        partner.node.children = out.splice(partner.index + 1);
        partner.node.closing = node.tag.source;
        open = open.filter((candidate) => candidate.index < partner.index);
        continue;
      }
    }
    out.push(node);
    if (node.type === "shortcode" && mayOpen(node)) open.push({ index: out.length - 1, node });
  }
  return out;
}

/**
 * Splits paragraphs at the tags whose partner stands in another block: the opening tag in one paragraph, the closing one
 * at the end of the next.
 */
export function splitAtPartners(nodes: readonly RootContent[]): RootContent[] {
  const blocks = hoistClosings(nodes);
  const loose = blocks.flatMap((block) =>
    block.type === "paragraph" ? looseTags(block.children) : looseTags([block]),
  );
  const closing = loose.filter((tag) => tag.tag.form === "close");
  if (closing.length === 0) return [...blocks];
  const opening = loose.filter((tag) => tag.tag.form === "open");
  const opened = new Set(opening.flatMap(keysOf));
  const closed = new Set(closing.flatMap(keysOf));
  const split = new Set<RootContent>([
    ...closing.filter((close) => keysOf(close).some((key) => opened.has(key))),
    ...opening.filter((open) => keysOf(open).some((key) => closed.has(key))),
  ]);
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? splitParagraph(block.children, split, block) : [block],
  );
}

/** A closing tag that a formatter indented into the list before it: `- item` and below it `  {{< /notice >}}`. */
function hoistClosings(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  for (const node of nodes) {
    const holder = node.type === "list" ? lastHolder(node) : undefined;
    const close = holder?.children.at(-1);
    const isClosing = close?.type === "shortcode" && close.tag.form === "close";
    const opened = isClosing && out.some((open) => open.type === "shortcode" && mayOpen(open) && closes(close, open));
    out.push(node);
    if (!opened) continue;
    holder?.children.pop();
    out.push(close);
  }
  return out;
}

/** The innermost list item at the end of a list. */
function lastHolder(list: List): ListItem | undefined {
  const item = list.children.at(-1);
  const inner = item?.children.at(-1);
  return inner?.type === "list" ? lastHolder(inner) : item;
}

/** Cuts a line of text into paragraphs at the nodes in `at`, which stand between them. */
export function splitParagraph(
  children: readonly RootContent[],
  at: ReadonlySet<RootContent>,
  whole: RootContent,
): RootContent[] {
  if (!children.some((child) => at.has(child))) return [whole];
  const out: RootContent[] = [];
  let words: RootContent[] = [];
  const flush = () => {
    const trimmed = trimBlanks(words);
    if (trimmed.length > 0) out.push(paragraphOf(trimmed));
    words = [];
  };
  for (const child of children) {
    if (!at.has(child)) {
      words.push(child);
      continue;
    }
    flush();
    out.push(child);
  }
  flush();
  return out;
}

/** A paragraph that stands where its words stand. */
export function paragraphOf(children: RootContent[]): RootContent {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  const paragraph = { type: "paragraph", children } as RootContent;
  return start === undefined || end === undefined ? paragraph : Object.assign(paragraph, { position: { start, end } });
}

/** Without line ends and spaces at either side. */
export function trimBlanks(children: readonly RootContent[]): RootContent[] {
  const out = [...children];
  for (const side of ["start", "end"] as const) {
    for (;;) {
      const node = side === "start" ? out[0] : out.at(-1);
      if (node === undefined || (node.type !== "text" && node.type !== "break")) break;
      const value = node.type === "break" ? "" : side === "start" ? node.value.trimStart() : node.value.trimEnd();
      if (value === "") {
        if (side === "start") out.shift();
        else out.pop();
        continue;
      }
      out[side === "start" ? 0 : out.length - 1] = { ...node, value } as RootContent;
      break;
    }
  }
  return out;
}

function looseTags(nodes: readonly RootContent[]): Shortcode[] {
  if (!nodes.some((node) => node.type === "shortcode")) return [];
  return pairingOf(nodes).filter(
    (node) => node.type === "shortcode" && (mayOpen(node) || node.tag.form === "close"),
  ) as Shortcode[];
}

/** What is left of a line once its own pairs are taken out; the nodes themselves stay as they are. */
function pairingOf(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  for (const node of nodes) {
    const close = node.type === "shortcode" && node.tag.form === "close" ? node : null;
    const partner =
      close === null
        ? -1
        : out.findLastIndex((open) => open.type === "shortcode" && mayOpen(open) && closes(close, open));
    if (partner < 0) out.push(node);
    else out.splice(partner);
  }
  return out;
}

function mayOpen(node: Shortcode): boolean {
  return node.tag.form === "open" && node.body === null && node.closing === null;
}

function closes(close: Shortcode, open: Shortcode): boolean {
  const [key = ""] = keysOf(close);
  if (countColons(open.tag.source) > countColons(close.tag.source)) return false;
  return keysOf(open).includes(key);
}

/** What a tag can be closed by: its name in its own style; colons close what colons opened; `{% end %}` closes the last tag that was called with brackets, as in Zola. */
function keysOf({ tag }: Shortcode): string[] {
  const style = tag.source.slice(0, 2);
  if (style === "::") return [style];
  const own = `${style} ${tag.name}`;
  return tag.form === "open" && style === "{%" && tag.source.includes("(") ? [own, "{% "] : [own];
}
