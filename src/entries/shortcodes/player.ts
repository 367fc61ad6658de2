import type { RootContent } from "mdast";
import { box, line, type Properties } from "../box.ts";
import { encodeAddress } from "../reference-options.ts";
import { argumentOf, type ShortcodeCall, type ShortcodeContext, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< video src="demo.mp4" caption="…" >}}`: a film of the journal itself, with the browser's own controls. */
export const video: ShortcodeKind = {
  names: ["video", "html5video", "mp4", "webm", "screencast"],
  body: "none",
  render: (call, context) => renderPlayer("video", call, context),
};

/** `{{< audio src="talk.mp3" >}}`. */
export const audio: ShortcodeKind = {
  names: ["audio", "mp3", "sound", "podcast"],
  body: "none",
  render: (call, context) => renderPlayer("audio", call, context),
};

function renderPlayer(kind: "video" | "audio", call: ShortcodeCall, context: ShortcodeContext): RootContent[] | null {
  const source = argumentOf(call, "src", "source", "mp4", "webm", "ogg", "mp3", "file", "url", "path", 0);
  if (source === "") return null;
  const src = encodeAddress(source);
  const caption = argumentOf(call, "caption", "title", "alt");
  const poster = argumentOf(call, "poster");
  const properties: Properties = { src, controls: true, preload: "metadata", ...(poster === "" ? {} : { poster }) };
  const name = source.split("/").at(-1) ?? source;
  const player = box(kind, properties, [
    { type: "link", url: src, title: null, children: [{ type: "text", value: name }] },
  ]);
  if (call.inline && caption === "") return [player];
  const words = caption === "" ? [] : [line(context.parseLine(caption), "figcaption")];
  return [box("figure", { className: ["figure"] }, [player, ...words])];
}
