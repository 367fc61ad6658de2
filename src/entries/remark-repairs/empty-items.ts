import type { List, ListItem } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Repair } from "./repair.ts";

/** `- ` with nothing after it: dropped. The numbers of the items after it stay what the author wrote. */
export const emptyItems: Repair = {
  name: "empty-items",
  apply: (tree, { notice }) => {
    visit(tree, "list", (list, index, parent) => {
      const empty = list.children.filter(isEmpty);
      if (empty.length === 0) return;
      for (const item of empty) notice(item, "repair-empty-item", "a list item without any text was dropped");
      if (list.ordered) keepNumbers(list);
      list.children = list.children.filter((item) => !isEmpty(item));
      if (list.children.length > 0 || parent === undefined || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
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
