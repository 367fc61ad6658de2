/** Whether a place lies in a bare address: 'https://tidal.example/w8XpG'. Its words name nothing. */
export function isInAddress(text: string, index: number): boolean {
  const mark = text.lastIndexOf("://", index + "https://".length);
  if (mark === -1) return false;
  const start = text.slice(0, mark).search(/[a-z]+$/i);
  return index >= start && start !== -1 && !/\s/.test(text.slice(start, index));
}

const ADDRESS = /https?:\/\/\S+/g;

/** A text with spaces where its bare addresses stand, of the same length. */
export function blankAddresses(text: string): string {
  return text.includes("://") ? text.replace(ADDRESS, (address) => " ".repeat(address.length)) : text;
}
