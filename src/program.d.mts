export function gatherProgram(
  root: string,
  shelves: readonly string[],
): Promise<Readonly<Record<string, string>> | null>;
export function usualShelves(root: string): string[];
