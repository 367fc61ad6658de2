const UNITS = [
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Numbers below it have words. */
export const MOST_IN_WORDS = 100;

/** 'No', 'seven', 'forty-one'; from a hundred on digits. */
export function numberWord(number: number): string {
  if (number >= MOST_IN_WORDS) return String(number);
  const unit = number % 10;
  return UNITS[number] ?? `${TENS[Math.floor(number / 10)]}${unit > 0 ? `-${UNITS[unit]}` : ""}`;
}

/** The beginning of a sentence, which is no digit: 'Fifteen entries on 58 topics', 'In all, 214 entries'. */
export function openSentence(text: string): string {
  const words = text.replace(/^\d+/, (digits) => numberWord(Number(digits))).replace(/^(?=\d)/, "in all, ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
