import type { KnownName } from "../known.ts";

/** Whether a name belongs to a field of those who program. */
export function isTechnical({ broader }: KnownName): boolean {
  return broader !== null && TECHNICAL.has(broader);
}

const TECHNICAL = new Set([
  "Programming Languages",
  "Programming",
  "Computer Science",
  "Frontend Development",
  "Backend Development",
  "Web Development",
  "DevOps",
  "Databases",
  "Data Science",
  "Deep Learning",
  "Machine Learning",
  "Static Site Generators",
  "Software Engineering",
  "Operating Systems",
  "Game Development",
]);
