import type { Image, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { box, line, type Properties } from "../box.ts";
import { encodeAddress } from "../reference-options.ts";
import { argumentOf, type ShortcodeCall, type ShortcodeContext, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< img src="a.png" alt="…" caption="A [linked](…) caption" href="…" >}}`, the most frequent of all. */
export const figure: ShortcodeKind = {
  names: [
    "img",
    "figure",
    "image",
    "picture",
    "fig",
    "imgproc",
    "responsive-image",
    "lightbox",
    "photo",
    "img-responsive",
  ],
  body: "none",
  render: renderFigure,
};

function renderFigure(call: ShortcodeCall, context: ShortcodeContext): RootContent[] | null {
  const source = argumentOf(call, "src", "source", "url", "path", "image-path", "file", "image", "link", 0);
  if (source === "") return null;
  const caption = readCaption(call, context);
  const href = argumentOf(call, "href", ...(argumentOf(call, "src") === "" ? [] : ["link"]));
  const image = makeImage(
    source,
    argumentOf(call, "alt", ...(argumentOf(call, "src") === "" ? [1] : [])),
    call,
    context,
  );
  const shown: RootContent =
    href === "" ? image : { type: "link", url: encodeAddress(href), title: null, children: [image] };
  if (call.inline && caption.length === 0) return [shown];
  const words = caption.length === 0 ? [] : [line(caption, "figcaption")];
  return [box("figure", { className: ["figure"] }, [shown, ...words])];
}

/** Title and caption above each other, as Hugo's own figure shows them, with the attribution after them. */
function readCaption(call: ShortcodeCall, context: ShortcodeContext): PhrasingContent[] {
  const title = argumentOf(call, "title");
  const caption = argumentOf(call, "caption", "description", "legend");
  const attribution = argumentOf(call, "attr", "attribution", "credit");
  const link = argumentOf(call, "attrlink", "attr-link");
  const parts: PhrasingContent[][] = [];
  if (title !== "" && title !== caption) parts.push([{ type: "strong", children: context.parseLine(title) }]);
  if (caption !== "") parts.push(context.parseLine(caption));
  if (attribution !== "") {
    const words = context.parseLine(attribution);
    parts.push(link === "" ? words : [{ type: "link", url: encodeAddress(link), title: null, children: words }]);
  }
  return parts.flatMap((part, index): PhrasingContent[] =>
    index === 0 ? part : [{ type: "text", value: " " }, ...part],
  );
}

function plainText(markdown: string, context: ShortcodeContext): string {
  return context
    .parseLine(markdown)
    .map((node) => textOf(node))
    .join("");
}

function makeImage(source: string, alt: string, call: ShortcodeCall, context: ShortcodeContext): Image {
  const words = alt || plainText(argumentOf(call, "caption", "description", "legend", "title"), context);
  const hProperties: Properties = {};
  const width = /^(\d+)(?:px)?$/.exec(argumentOf(call, "width", "w"))?.[1];
  const height = /^(\d+)(?:px)?$/.exec(argumentOf(call, "height", "h"))?.[1];
  if (width !== undefined) hProperties.width = width;
  if (height !== undefined) hProperties.height = height;
  return { type: "image", url: encodeAddress(source), title: null, alt: words, data: { hProperties } };
}
