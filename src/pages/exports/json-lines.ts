/**
 * A list as JSON with one item on each line: as small as without white space, but it can be searched line by line,
 * and the versions of two builds can be compared. [] → '[]'.
 */
export function formatJsonList(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}
