import type { List, ListItem } from "mdast";
import type { Repair } from "./repair.ts";

/** `- ` with nothing after it: dropped. The numbers of the items after it stay what the author wrote. */
export const emptyItems: Repair = {
  name: "empty-items",
  types: ["list"],
  mend: (list, { notice }) => {
    if (list.type !== "list" || !list.children.some(isEmpty)) return null;
    for (const item of list.children)
      if (isEmpty(item)) notice(item, "repair-empty-item", "a list item without any text was dropped");
    if (list.ordered) keepNumbers(list);
    list.children = list.children.filter((item) => !isEmpty(item));
    return list.children.length === 0 ? [] : null;
  },
};

function isEmpty(item: ListItem): boolean {
  return item.children.length === 0 && (item.checked ?? null) === null;
}

function keepNumbers(list: List): void {
  const first = list.start ?? 1;
  list.children.forEach((item, index) => {
    const before = list.children[index - 1];
    if (isEmpty(item) || before === undefined || !isEmpty(before)) return;
    item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: String(first + index) } };
  });
}
