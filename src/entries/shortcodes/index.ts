import { codeBlock, diagram } from "./code-block.ts";
import { figure } from "./figure.ts";
import { fileLink } from "./file-link.ts";
import { fold } from "./fold.ts";
import { formula } from "./formula.ts";
import { gallery } from "./gallery.ts";
import { makeInclude } from "./include.ts";
import { mediaLinks } from "./media-link.ts";
import { notice } from "./notice.ts";
import { passage } from "./passage.ts";
import { audio, video } from "./player.ts";
import { quote } from "./quote.ts";
import { baseUrl, button, reference } from "./reference.ts";
import type { ShortcodeKind } from "./shortcode-kind.ts";
import { comment, furniture, rawHtml } from "./silent.ts";

/** Every shortcode that is understood. Where two kinds claim a name, the first has it. */
const KINDS: readonly ShortcodeKind[] = [
  figure,
  gallery,
  ...mediaLinks,
  video,
  audio,
  notice,
  fold,
  quote,
  codeBlock,
  diagram,
  formula,
  reference,
  baseUrl,
  button,
  fileLink,
  passage,
  comment,
  furniture,
  rawHtml,
  makeInclude(findShortcode),
];

const byName = new Map<string, ShortcodeKind>();
for (const kind of KINDS) for (const name of kind.names) if (!byName.has(name)) byName.set(name, kind);

/** The kind of that name ('youtube'); undefined where it is unknown. */
export function findShortcode(name: string): ShortcodeKind | undefined {
  return byName.get(name) ?? byName.get(name.replaceAll("_", "-"));
}
