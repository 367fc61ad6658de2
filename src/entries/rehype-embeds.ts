import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";

/**
 * Raw HTML that cannot stay becomes what a reader can use: a frame becomes a link to what it shows (no request leaves the
 * page before the reader asks for one), scripts and forms go. Each with a notice; the sanitiser runs after this.
 */
export function rehypeEmbeds(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, "element", (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const notice = (rule: string, reason: string) =>
        void file.message(reason, { place: node.position, ruleId: rule, source: "strandline" });
      if (node.tagName === "script" || node.tagName === "style") {
        notice(
          "html-script",
          `<${node.tagName}> was dropped: entries are data, nothing in them runs or restyles the site`,
        );
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      const source = frameSource(node);
      if (source === null) return;
      const link = source === "" ? null : mediaLink(source, String(node.properties.title ?? "").trim());
      if (link === null) notice("html-frame", `<${node.tagName}> was dropped: it has no usable address`);
      else notice("html-frame", `<${node.tagName}> became a link to ${source}`);
      parent.children.splice(index, 1, ...(link === null ? [] : [parent.type === "root" ? paragraph(link) : link]));
      return [SKIP, index];
    });
  };
}

/** Address that a frame-like element shows; null for other elements, '' where it has none on the web. */
function frameSource(node: Element): string | null {
  const attribute = { iframe: "src", frame: "src", embed: "src", object: "data" }[node.tagName];
  if (attribute === undefined) return null;
  const source = String(node.properties[attribute] ?? node.properties.dataSrc ?? "").trim();
  const absolute = source.startsWith("//") ? `https:${source}` : source;
  return /^https?:\/\//i.test(absolute) ? absolute : "";
}

function mediaLink(source: string, title: string): Element {
  const { url, label } = describeMedia(source);
  const text = title === "" ? label : `${label}: ${title}`;
  return {
    type: "element",
    tagName: "a",
    properties: { href: url, className: ["media-link"] },
    children: [{ type: "text", value: text }],
  };
}

/** The page that a player's address belongs to, and what to call it: '…/embed/ID' → the video's own page. */
export function describeMedia(source: string): { url: string; label: string } {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/i.exec(source)?.[1];
  if (youtube === "videoseries") {
    const list = /[?&]list=([\w-]+)/.exec(source)?.[1] ?? "";
    return { url: `https://www.youtube.com/playlist?list=${list}`, label: "Playlist on YouTube" };
  }
  if (youtube !== undefined) return { url: `https://www.youtube.com/watch?v=${youtube}`, label: "Video on YouTube" };
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(source)?.[1];
  if (vimeo !== undefined) return { url: `https://vimeo.com/${vimeo}`, label: "Video on Vimeo" };
  const host = URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, "") : "the web";
  return { url: source, label: `Embedded page on ${host}` };
}

function paragraph(link: Element): Element {
  return { type: "element", tagName: "p", properties: {}, children: [link] };
}
