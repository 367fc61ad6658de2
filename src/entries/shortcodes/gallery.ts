import type { RootContent } from "mdast";
import { box, isPhrasing, line } from "../box.ts";
import { argumentOf, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< gallery caption="…" >}} several images {{< /gallery >}}`: side by side under one caption. */
export const gallery: ShortcodeKind = {
  names: ["gallery", "image-gallery", "img-gallery", "figures", "carousel", "slideshow", "grid-images"],
  body: "markdown",
  render: (call, context) => {
    if (call.children.length === 0) return null;
    const caption = argumentOf(call, "caption", "title");
    const images = box("div", { className: ["gallery"] }, call.children.flatMap(unwrapImages));
    if (caption === "") return [images];
    return [box("figure", { className: ["figure"] }, [images, line(context.parseLine(caption), "figcaption")])];
  },
};

/** A paragraph of nothing but images gives the images: each is a cell of its own. */
function unwrapImages(node: RootContent): RootContent[] {
  if (node.type !== "paragraph" || node.data?.hName !== undefined) return [node];
  const parts = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const onlyImages = parts.every((child) => child.type === "image" || child.type === "link" || child.type === "break");
  return onlyImages && parts.every(isPhrasing) ? parts.filter((child) => child.type !== "break") : [node];
}
