/**
 * The nouns of a journal. Types only; every value is plain JSON, so that it can cross threads and rest in a cache unchanged.
 *
 *     SourceFile —readHead→ Head —readEntry→ Entry{Section{period, interests}} —assembleSite→ Site —renderPages→ Page[]
 */

/** A calendar day of the author, 'YYYY-MM-DD'. Never a Date: it has no zone and no time. */
export type Day = string;

/** A site-absolute address as the browser sees it, base path included: '/journal/tags/rust/'. */
export type Url = string;

// ------------------------------------------------------------------------------------------------ sources and messages

/** One Markdown file of the content folder. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes, in Unicode NFC. */
  path: string;
  /** The whole text, front matter included, line ends as they are; a byte order mark is already gone. */
  text: string;
  /** Days of the first and the last commit that touched the file; null outside git. */
  history: { first: Day; last: Day } | null;
}

/** A fault or a notice, always with a place in one of the author's files (1-based line and column). */
export interface Message {
  path: string;
  line: number;
  column: number;
  /** An error stops publishing; a warning says what was repaired, left out or guessed. */
  severity: "error" | "warning";
  /** kebab-case, stable: 'date-invalid'. */
  rule: string;
  /** What is wrong and what to do about it, in one line. */
  reason: string;
  /** The text that would be right in its place, where that is known. */
  fix?: string;
}

// ------------------------------------------------------------------------------------------------ entries

/** Keys of the front matter in every dialect, under one name each, cleaned. Absent keys are null or empty. */
export interface FrontMatter {
  title: string | null;
  date: Moment | null;
  updated: Moment | null;
  draft: boolean;
  description: string | null;
  tags: string[];
  categories: string[];
  authors: string[];
  /** `url` or `permalink`: an address chosen by the author, as written. */
  permalink: string | null;
  /** Replaces the last part of the address. */
  slug: string | null;
  /** `aliases` and `redirect_from`: old addresses of the entry, and other names a wikilink may use. */
  aliases: string[];
  /** `guid` or `id`: a feed id that must not change. */
  guid: string | null;
  language: string | null;
  image: { url: string; alt: string } | null;
  series: string[];
  /** Kept at the top of lists. */
  pinned: boolean;
  weight: number | null;
  /** Null where the author says nothing. */
  toc: boolean | null;
  math: boolean | null;
  comments: boolean | null;
  /** `period`: what time the entry is about, as written ('2023-07/2023-09'). */
  period: string | null;
  /** `interests`: the author's own word on topics. */
  interests: { topic: string; depth: Depth | null; status: Status | null }[];
  /** Every other key, untouched. */
  other: Record<string, unknown>;
}

/** A point in time as the author wrote it: his calendar day, and the time with his offset where he gave one. */
export interface Moment {
  day: Day;
  /** RFC 3339 with the author's offset ('2021-08-12T19:39:52-07:00'), or null where only a day is known. */
  time: string | null;
}

/** What is known of an entry before its body is read: enough to link to it. */
export interface Head {
  path: string;
  frontMatter: FrontMatter;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  /** 1-based lines of top-level front-matter keys, lower case: where a message about one belongs. */
  keyLines: Record<string, number>;
  url: Url;
  /** Old addresses that redirect here. */
  redirects: Url[];
  date: Moment | null;
  dateSource: "front-matter" | "file-name" | "git" | "none";
  updated: Moment | null;
  draft: boolean;
}

/** Addresses of everything an entry may link to. Plain data, the same for every entry of a build. */
export interface LinkIndex {
  /** Path of a Markdown file → address of its page. */
  pages: Record<string, Url>;
  /** Lower-case name (file name, title or alias) → paths of the entries that answer to it, sorted. */
  names: Record<string, string[]>;
  /** Lower-case site-absolute address without base path and final slash → address of the page that has or had it. */
  addresses: Record<string, Url>;
  /** Path of any other file in the content folder (an image, a PDF) → address it is copied to. */
  files: Record<string, Url>;
}

/** A post or note, read and rendered. */
export interface Entry {
  path: string;
  url: Url;
  /** Feed id; never changes while the address stays. */
  guid: string;
  /** Plain text: for <title>, feeds, lists of links. */
  title: string;
  /** The same with its inline markup (code, emphasis, math), safe HTML. */
  titleHtml: string;
  date: Moment | null;
  dateSource: Head["dateSource"];
  updated: Moment | null;
  redirects: Url[];
  frontMatter: FrontMatter;
  /** Of the entry, BCP 47; null: the journal's. */
  language: string | null;
  /** Plain text of one paragraph; '' where the entry has no text. */
  excerpt: string;
  image: { url: Url; alt: string } | null;
  /** The body: sanitised HTML, headings from h2, links and images resolved. */
  html: string;
  /** Blocks of `html` that hold text, in its order. */
  blocks: Block[];
  /** The body for feeds: addresses absolute, math as MathML, no scripts, no page-only markup. */
  feedHtml: string;
  toc: TocItem[];
  words: number;
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
  hasMath: boolean;
  hasCode: boolean;
  /** sections[0] is the whole entry (heading null); the others follow in the order of the file. */
  sections: Section[];
  /** Co-located files that the body refers to: path in the content folder → address. */
  files: Record<string, Url>;
}

/** A paragraph, list item, table cell …: the file's own line, and where in `Entry.html` its start tag begins. */
export interface Block {
  line: number;
  at: number;
}

export interface TocItem {
  anchor: string;
  title: string;
  children: TocItem[];
}

/** A heading with the text below it, up to the next heading; a list item or line that carries a date; or the entry as a whole. */
export interface Section {
  kind: "entry" | "heading" | "item" | "line";
  /** Plain text as written (of an item or line its date); null for the whole entry. */
  heading: string | null;
  /** Id of the heading, item or line in the page; null for the whole entry. */
  anchor: string | null;
  /** 0 for the whole entry, the level that the author wrote, 1 to 6, for headings, 7 for items and lines, more for items inside items. */
  depth: number;
  /** The file's own line of the heading. */
  line: number;
  /** Index of the enclosing section in Entry.sections; null for the whole entry. */
  parent: number | null;
  /** Its own text, block by block, without that of the sections inside it. */
  passages: Passage[];
  period: PeriodMention | null;
  /** Its heading is a day, week or month of a log whose year, or which of two days, nothing tells; absent elsewhere. */
  isYearless?: true;
  interests: InterestMention[];
}

/** A paragraph, list item, table cell …: text in one piece, with what stands out in it. */
export interface Passage {
  kind: "paragraph" | "item" | "quote" | "cell" | "code";
  line: number;
  /** Plain text, white space folded. */
  text: string;
  /** Bold phrases. */
  strong: string[];
  links: Link[];
  /** Inline code of a few words; absent where there is none. */
  codes?: string[];
  /** Names of `[[topic:Rust]]`; absent where there are none. */
  topics?: string[];
  /** Of a task list item; null elsewhere. */
  checked: boolean | null;
  /** Of code: the language that its fence names, as written ('rust'); absent elsewhere. */
  language?: string;
  /** Of a list item: 1 in the outermost list, 2 in one inside of it; absent elsewhere. */
  depth?: number;
}

/** An outgoing link (http or https) in a text. */
export interface Link {
  href: string;
  text: string;
  line: number;
}

// ------------------------------------------------------------------------------------------------ interests

export type Depth = "touched" | "worked-on" | "deep-dive";
export type Status = "started" | "continued" | "paused" | "resumed" | "dropped";
export type Precision = "day" | "week" | "month" | "quarter" | "season" | "year" | "span" | "undated";

/** A stretch of calendar days that a text names. */
export interface PeriodMention {
  /** First and last day, both inclusive. */
  start: Day;
  end: Day;
  /** ISO 8601-2: '2020-01/2020-03'. */
  edtf: string;
  precision: Exclude<Precision, "undated">;
  approximate: boolean;
  kind: "activity" | "plan";
  /** For readers: 'January – March 2020'. */
  label: string;
  /** Name of the wording that was recognised: 'month-range'. */
  rule: string;
}

/** A word that says what the author was into, and where it stands. */
export interface InterestMention {
  /** As written: 'K8s'. */
  label: string;
  rule:
    | "inline"
    | "front-matter"
    | "tag"
    | "category"
    | "heading"
    | "cue"
    | "link"
    | "strong"
    | "concept"
    | "shape"
    | "acronym"
    | "phrase"
    | "vocabulary";
  line: number;
  /** The words that say so. */
  text: string;
  /** How much it says, where that differs from the usual of its rule. */
  strength?: number;
  /** Enough for a topic that no list knows. */
  isSure?: boolean;
  /** A single word that no list knows and that is none of those that everybody uses. */
  isUncommon?: boolean;
  /** Opens its line and is set apart from what the line says of it: 'Cello: …'. */
  isLabel?: boolean;
  /** A link to an address that bears its name: 'Dovetail', https://dovetail.example/. */
  isAtHome?: boolean;
  /** What the words of the same clause say. */
  depth?: Depth;
  status?: Status;
}

/** A subject of interest across the journal (a SKOS concept). Shape of /timeline.json. */
export interface TimelineTopic {
  id: string;
  label: string;
  aliases: string[];
  parent: string | null;
  url: Url;
  /** Stands in topics.yaml. */
  listed: boolean;
}

export interface Interest {
  /** Id of a TimelineTopic. */
  topic: string;
  depth: Depth;
  status: Status;
  /** No words say that it began there: it is only where the journal first tells of it. */
  isFirstMention?: true;
  /** A shorter time inside of this one first tells of it, and has the mark. */
  toldWithin?: true;
  /** Share of the period's evidence, 0 to 1. */
  weight: number;
  evidence: { line: number; rule: string; text: string }[];
}

export interface TimelinePeriod {
  id: string;
  edtf: string | null;
  start: Day | null;
  end: Day | null;
  precision: Precision;
  approximate: boolean;
  kind: "activity" | "plan";
  label: string;
  source: { path: string; line: number; heading: string | null };
  rule: string;
  /** Address of the entry, with the section's anchor. */
  entry: Url;
  interests: Interest[];
  /** Ids of resources. */
  resources: string[];
}

/** What the author was into, when. The very content of /timeline.json. */
export interface Timeline {
  version: 1;
  topics: TimelineTopic[];
  periods: TimelinePeriod[];
}

/** The author's vocabulary (topics.yaml), SKOS in plain words. */
export interface VocabularyTerm {
  name: string;
  aliases: string[];
  parent: string | null;
  color: string | null;
  icon: string | null;
  ignore: boolean;
  /** Line in topics.yaml. */
  line: number;
}

export type ResourceKind =
  | "paper"
  | "video"
  | "playlist"
  | "course"
  | "book"
  | "repository"
  | "notebook"
  | "dataset"
  | "problem"
  | "docs"
  | "article"
  | "community"
  | "tool"
  | "profile"
  | "product"
  | "other";

/** Something outside the journal that the author used. Shape of /resources.json. */
export interface Resource {
  /** 'arxiv:1211.3711', 'yt:90kZRyPcRZw', else the address without what does not identify it. */
  id: string;
  url: string;
  title: string;
  kind: ResourceKind;
  partOf: string | null;
  /** Ids of topics. */
  topics: string[];
  /** In order of time. `period` is the id of the innermost period around the mention, null where there is none. */
  mentions: ResourceUse[];
}

/** One link to a resource. */
export interface ResourceUse {
  path: string;
  line: number;
  period: string | null;
  entry: Url;
  /** Where in it the link leads to; absent for its beginning. */
  place?: Place;
  /** How far the author says he got with it there; absent where he says nothing. */
  passes?: Pass[];
}

/** A place inside a resource: a minute ('28:23') or a part ('#memory-ordering'), with the address that leads there. */
export interface Place {
  label: string;
  url: string;
}

/** "Second pass through [the paper]", "finished [the book]". */
export interface Pass {
  /** 1 for the first time; null where the words only tell how far he got. */
  number: number | null;
  progress: "started" | "part" | "finished" | null;
  /** The words that say so. */
  text: string;
}

// ------------------------------------------------------------------------------------------------ goals and open loops

/** A place in the journal with its words: what met a goal, closed a loop, gives a reason. */
export interface Quote {
  path: string;
  line: number;
  entry: Url;
  text: string;
}

/** Something that the author set out to do, from a list of goals or tasks. */
export interface Goal {
  text: string;
  path: string;
  line: number;
  /** Address of the section that it stands in. */
  entry: Url;
  /** Id of the innermost period around it, null where there is none. */
  period: string | null;
  /** Day on which it was written; null where that is unknown. */
  since: Day | null;
  /** Met: the journal says that it was done. Missed: the author says that it was not. Touched: the same resource or subject came up later. Open: neither. */
  state: "met" | "missed" | "touched" | "open";
  /** What shows it, in order of time; of a missed one the author's own verdict; of an open one mostly nothing. */
  by: Quote[];
}

/** One goal and the later times that it was set again, in order of time: what became of the last one is what became of it. */
export interface CarriedGoal {
  goal: Goal;
  again: Goal[];
}

/** Something left for later: "TODO: …", a question, "in the next post I will …". */
export interface OpenLoop {
  kind: "todo" | "question" | "promise";
  text: string;
  path: string;
  line: number;
  entry: Url;
  /** Day on which it was written; null where that is unknown. */
  since: Day | null;
  /** Days from then to the journal's last day, or to the day on which it was closed; null where one is unknown. */
  age: number | null;
  /** Where it was done, answered or kept. */
  closed: Quote | null;
  /** Where it was taken up again, though nothing says that it was done; null for what is closed. */
  touched: Quote | null;
}

// ------------------------------------------------------------------------------------------------ how interests turned

/** Where an interest took a turn, with the author's own reason where he gives one. */
export interface Turn {
  /** Id of the topic. */
  topic: string;
  kind: "began" | "deepened" | "paused" | "returned" | "dropped";
  /** Id of the period that tells it. */
  period: string;
  /** First day of the date that the author gives, else of that period; the last one of a long period for what was paused or dropped in it. */
  day: Day;
  entry: Url;
  /** The author's own sentence: "… because the filter rang". */
  reason: Quote | null;
  /** A beginning that no words tell: it is only where the journal first tells of the topic. */
  isFirstMention?: true;
  /** A return that plain words tell: 'picked it up again after a break', not 'used it again'. */
  isPlain?: true;
  /** The date that his own sentence gives, where it tells the turn better than the period does: 'at the end of January', told in February. */
  told?: Pick<PeriodMention, "start" | "end" | "label" | "precision">;
}

/** One subject led to another, in the author's words or because the one was taken up from within the other. */
export interface Lead {
  from: string;
  to: string;
  /** Id of the period in which it happened. */
  period: string;
  quote: Quote;
}

/** The main subjects changed from one period to the next. */
export interface Pivot {
  /** Ids of the two periods. */
  before: string;
  after: string;
  day: Day;
  /** Ids of topics. */
  left: string[];
  taken: string[];
  reason: Quote | null;
}

/** Whole months of which nothing is told. */
export interface Gap {
  start: Day;
  end: Day;
  /** Where the author explains it. */
  reason: Quote | null;
}

// ------------------------------------------------------------------------------------------------ site and pages

/** One page under /tags/: a tag, a category or a topic of the timeline. */
export interface Tag {
  /** Last part of the address, and id of the topic of the same name. */
  slug: string;
  label: string;
  /** Other spellings, as found or as listed in topics.yaml. */
  aliases: string[];
  url: Url;
  feedUrl: Url;
  /** The author's own tag or category, or only found in the texts. */
  source: "tag" | "category" | "topic";
  /** Newest first, undated last. */
  entries: Entry[];
}

/** Everything that the pages show. */
export interface Site {
  settings: Settings;
  /** Newest first, undated last. */
  entries: Entry[];
  /** By label. */
  tags: Tag[];
  timeline: Timeline;
  vocabulary: VocabularyTerm[];
  resources: Resource[];
  /** In order of time, undated last. */
  goals: Goal[];
  /** The same, each once with all the times that it was set; in order of time, undated last. */
  carriedGoals: CarriedGoal[];
  /** In order of time, undated last; the closed ones too. */
  openLoops: OpenLoop[];
  /** In order of time. */
  turns: Turn[];
  leads: Lead[];
  pivots: Pivot[];
  gaps: Gap[];
  /** Address of an entry → addresses of entries on the same topics, best first. */
  related: Record<Url, Url[]>;
  links: SiteLinks;
}

/** Addresses of the pages that every page links to. */
export interface SiteLinks {
  home: Url;
  archive: Url;
  tags: Url;
  timeline: Url;
  resources: Url;
  now: Url;
  open: Url;
  atom: Url;
  rss: Url;
  jsonFeed: Url;
}

/** One file of the finished site, made in memory. */
export interface Page {
  url: Url;
  contents: string;
  /** Search engines should not keep it: no sitemap names it. */
  isUnlisted?: true;
}

/** One file of the finished site that is no text made for it: pictures, fonts, style sheets. */
export interface Asset {
  url: Url;
  /** Absolute path of the file to copy, paths of files to lay end to end, or what a picture is painted from. */
  source: string | readonly string[] | PreviewCard;
}

/** What the picture of a page shows where people share its address. */
export interface PreviewCard {
  /** The journal's name; '' where it is the title itself. */
  journal: string;
  title: string;
  /** 'October – December 2023'. */
  note: string;
  lanes: PreviewLane[];
  /** Years or months along the axis; `at` from 0 to 1. */
  marks: { label: string; at: number }[];
  /** "You are here", from 0 to 1. */
  here: number | null;
}

export interface PreviewLane {
  label: string;
  /** 0 to 5: number of the field's colour. */
  hue: number;
  /** From 0 to 1 along the axis. */
  strands: { from: number; to: number; depth: Depth; plan: boolean }[];
}

/** journal.yaml and the command line, checked, with every default filled in. */
export interface Settings {
  title: string;
  subtitle: string;
  description: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** Origin of the deployed site without a final slash: 'https://example.org'. */
  origin: string;
  /** Where the journal stood with another generator, as that one's settings have it: 'https://example.org/notes'. Links to it lead to itself. */
  formerAddress?: string;
  /** Starts and ends with a slash. */
  basePath: string;
  /** Pattern of an entry's address, e.g. '/:year/:month/:slug/'; null: the path of its file. */
  permalink: string | null;
  /** Globs over paths in the content folder that are no entries. */
  exclude: string[];
  /** Drafts and entries of days to come are published too. */
  drafts: boolean;
  future: boolean;
  /** Which number comes first in dates such as 3/4/2021; null: as the journal's own dates tell. */
  dates: "us" | "european" | null;
  /** Whose seasons: 'Summer 2021'. */
  hemisphere: "north" | "south";
  /** Whether pages get pictures for those who share their address. */
  previews: boolean;
  /** The day of the build: later entries are of the future. */
  today: Day;
}
