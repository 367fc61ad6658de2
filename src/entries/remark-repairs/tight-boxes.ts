import type { List, ListItem, Text } from "mdast";
import type { Repair } from "./repair.ts";

/** A box without the space in it, or with one beside its mark: '[] Scales', '[ x] Scales'. */
const BOX = /^\[(?:\]|\s{2,3}\]|\s?([xX])\s?\])\s+(?=\S|$)/;

/**
 * `- [] Scales` among tasks is one that is not done. Two of them vouch for each other; a single one may be an empty list that the text is about.
 */
export const tightBoxes: Repair = {
  name: "tight-boxes",
  types: ["list"],
  mend: (list, { notice }) => {
    if (list.type !== "list") return null;
    const tight = list.children.flatMap((item) => readBox(item) ?? []);
    const [first] = tight;
    if (!first || !(tight.length > 1 || isOfTasks(list))) return null;
    const fix = `${first.isDone ? "[x]" : "[ ]"} ${first.text.value.slice(first.box.length)}`;
    notice(first.text, "repair-task-box", `'${first.box.trim()}' is no box of a task, and is read as one`, fix);
    for (const { item, text, box, isDone } of tight) {
      item.checked = isDone;
      text.value = text.value.slice(box.length);
    }
    return null;
  },
};

function isOfTasks({ children }: List): boolean {
  return children.some(({ checked }) => typeof checked === "boolean");
}

interface Box {
  item: ListItem;
  text: Text;
  box: string;
  isDone: boolean;
}

function readBox(item: ListItem): Box | null {
  const [paragraph] = item.children;
  const text = paragraph?.type === "paragraph" && typeof item.checked !== "boolean" ? paragraph.children[0] : undefined;
  const found = text?.type === "text" ? BOX.exec(text.value) : null;
  return found && text?.type === "text" ? { item, text, box: found[0], isDone: found[1] !== undefined } : null;
}
