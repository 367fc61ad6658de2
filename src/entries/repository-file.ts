import type { Head } from "../model.ts";

/** Names that mean nothing else, in either case; a language may follow: 'contributing.de'. */
const PLAIN_NAMES =
  /^(?:contributing|code[-_ ]of[-_ ]conduct|(?:pull|merge)[-_ ]request[-_ ]template|issue[-_ ]template)(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?$/i;
/** Words that could head a note as well ('security.md'): only in capitals, as repositories write them. */
const WORDS =
  /^(?:(?:LICEN[CS]E|COPYING|CHANGELOG)(?:[-_.][A-Za-z\d.]{1,12})?|NOTICE|SECURITY|SUPPORT|GOVERNANCE|MAINTAINERS|CODEOWNERS|AUTHORS|CONTRIBUTORS|CITATION)$/;
/** A folder with one form for each kind of issue or request. */
const FORMS = /(?:^|\/)(?:issue|(?:pull|merge)[-_]request)[-_]templates?\/[^/]+$/i;

/**
 * Whether a forge such as GitHub gives the file a meaning of its own: 'CONTRIBUTING.md', 'LICENSE-MIT.md', 'issue_template/bug.md'. It
 * speaks of the repository and is no entry, unless its front matter gives it a day, a period, an address or topics. A title makes
 * it one too, but not where it is a form, whose title is that of what others fill in. A README may be the front page of a journal.
 */
export function isRepositoryFile({ path, frontMatter }: Head): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  const isForm = FORMS.test(path) || (PLAIN_NAMES.test(name) && /template/i.test(name));
  if (!isForm && !PLAIN_NAMES.test(name) && !WORDS.test(name)) return false;
  const { date, period, permalink, tags, categories, title } = frontMatter;
  const isMeant = date !== null || period !== null || permalink !== null || tags.length + categories.length > 0;
  return !isMeant && (isForm || title === null);
}
