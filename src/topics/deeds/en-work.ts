import { type Deed, END, words } from "./deed.ts";

/** 'Paired with Ana', not 'headphones paired with the phone'. */
const PERSON =
  "(?: up)? (?:with|on) (?!(?:the |my |an? )?(?:phone|headphones|bluetooth|device|wine|cheese)|\\p{L}+['’]s )";
/** The author's: at the start of a clause, or behind 'I' and what may stand there; not 'Bettany gave a talk'. */
const OF_AUTHOR =
  "(?<=(?:^[^\\p{L}]*|[.:;,!?–—-] |(?<!\\p{L})(?:i|we|and|also|then|finally|have|ve|just|already|even) )\\p{L}+)";
const A_FEW = "(?:an?|my|our|the|another|some|more|several|two|three|four|five|\\d+)";

/** What is done for work and study, in English: 'wrote unit tests', 'gave a talk', 'applied for three jobs'. */
export const EN_WORK: readonly Deed[] = [
  {
    topic: "Testing",
    starts: "wrote writing added adding fixed fixing",
    behind: ` ${words(3)}(?:unit|integration|e2e|end-to-end|automated|regression|api|more|new|failing|first) tests${END}`,
  },
  {
    topic: "Documentation",
    starts: "wrote writing updated updating improved improving drafted added",
    behind: ` ${words(2)}(?:documentation|docs|readmes?|docstrings|user guide|user manual)${END}`,
  },
  { topic: "Refactoring", starts: "refactored", behind: " \\p{L}" },
  {
    topic: "Deployment",
    starts: "deployed deploying redeployed",
    behind: ` ${words(4)}(?:app|site|website|project|api|server|backend|frontend|production|bot|version|heroku|vercel|netlify|aws|azure|github pages)${END}`,
  },
  {
    topic: "Web Scraping",
    starts: "scraped scraping",
    behind: ` ${words(4)}(?:data|sites?|websites?|pages?|html|web|listings|prices|tables|reviews|articles)${END}`,
  },
  { topic: "Pair Programming", starts: "paired pairing", behind: `${PERSON}` },
  {
    topic: "Code Review",
    starts: "reviewed reviewing",
    behind: ` ${words(2)}(?:pull requests?|prs|merge requests?|code)${END}`,
  },
  {
    topic: "Open Source",
    starts: "contributed contributing contributions",
    behind: ` ${words(2)}to ${words(2)}(?:open[- ]source|foss)${END}`,
  },
  {
    topic: "Public Speaking",
    starts: "gave giving delivered rehearsed prepared preparing",
    behind: `${OF_AUTHOR} ${A_FEW} ${words(3)}(?:(?:talks?|keynotes?|speech)${END}|presentations?${END}(?! (?:on|about|of|template)))`,
  },
  {
    topic: "Public Speaking",
    starts: "spoke spoken speaking",
    behind: ` at ${A_FEW} ${words(3)}(?:conferences?|meetups?|events?|summit)${END}`,
  },
  {
    topic: "Blogging",
    starts: "wrote published writing posted publishing drafted",
    behind: ` (?:${A_FEW} )?${words(3)}(?:blog posts?|blogposts?|blog articles?|blog entry|blog entries|weeknotes)${END}`,
  },
  {
    topic: "Creative Writing",
    starts: "wrote writing drafted finished",
    behind: ` ${A_FEW} ${words(2)}(?:short story|short stories|flash fiction|chapters? of my (?:novel|book))${END}`,
  },
  {
    topic: "Poetry",
    starts: "wrote writing memorised memorized",
    behind: ` (?:${A_FEW} )?${words(2)}(?:poems?|haikus?|sonnets?)${END}`,
  },
  {
    topic: "Teaching",
    starts: "taught teaching",
    behind: ` (?:${A_FEW} )?${words(3)}(?:classes|class|courses?|workshops?|students|kids|children|beginners|lessons?)${END}`,
  },
  { topic: "Mentoring", starts: "mentored", behind: " \\p{L}" },
  { topic: "Volunteering", starts: "volunteered", behind: ` (?:at|for|with|in|as|again|to help)${END}` },
  {
    topic: "Job Search",
    starts: "applied applying",
    behind: ` (?:for|to) ${words(4)}(?:jobs?|positions?|roles?|internships?|companies)${END}`,
  },
  {
    topic: "Job Search",
    starts: "had did passed failed prepared preparing practised practiced",
    behind: ` (?:for )?(?:${A_FEW} )?${words(2)}(?:job|phone|technical|coding|onsite|on-site|screening) interviews?${END}`,
  },
  {
    topic: "Resume Writing",
    starts: "updated updating polished rewrote rewriting redid wrote",
    behind: ` (?:my|the) ${words(1)}(?:resume|résumé|cv|curriculum vitae)${END}`,
  },
  {
    topic: "Personal Website",
    starts: "rebuilt redesigned relaunched migrated moved launched rewrote built redesigning rebuilding",
    behind: ` (?:my|this) (?:\\p{L}+ )?(?:website|site|web site|blog|portfolio|homepage|home page)${END}`,
  },
  {
    topic: "Personal Website",
    starts: "tweaked updated worked working updates changes tweaks fixed improved improving redid",
    behind: ` ${words(4)}(?:my (?:own |personal |portfolio |new )?|this |personal )(?:website|web site|homepage|home page|portfolio site)${END}`,
  },
  {
    topic: "Blogging",
    starts: "wrote posted published writing finished",
    behind: ` (?:about )?\\d+ (?:(?:new|more|short|long|blog) ){0,2}posts${END}(?! on (?!my|this|the blog)\\p{L})`,
  },
  {
    topic: "Game Development",
    starts: "coded coding wrote programmed built made making developing building released prototyped",
    behind: ` ${words(3)}(?:(?:my|our|own|new|first|second|little|small|simple|text-based|published|platform|puzzle|2d|3d) games?|games? (?:engine|prototype|mechanics|jam entry|demo|from scratch))${END}`,
  },
  {
    topic: "Writing",
    starts: "wrote write writing published finished drafted",
    behind: ` ${A_FEW} ${words(2)}articles?${END}`,
  },
  {
    topic: "Game Development",
    starts: "work working worked",
    behind: ` on (?:a|an|my|our) (?:new )?${words(3)}games?${END}`,
  },
  {
    topic: "Game Development",
    starts: "finished",
    behind: ` ${words(3)}games? (?:engine|prototype|mechanics|jam entry|demo)${END}`,
  },
  { topic: "Game Development", starts: "game", behind: ` jams?${END}` },
  { topic: "Game Development", starts: "gamejam gamejams gamedev", behind: END },
  {
    topic: "UI Design",
    starts: "designed redesigned sketched mocked",
    behind: ` (?:up )?${words(3)}(?:ui|user interface|mockups?|wireframes?)${END}`,
  },
  {
    topic: "Database Design",
    starts: "designed redesigned normalized normalised modelled modeled planned",
    behind: ` ${words(3)}(?:database|schema|er diagram|tables|data model)${END}`,
  },
  {
    topic: "Authentication",
    starts: "added implemented built finished implementing adding",
    behind: ` ${words(3)}(?:login|sign-?up|auth|password reset|user accounts)${END}`,
  },
  {
    topic: "Data Cleaning",
    starts: "cleaned cleaning",
    behind: ` (?:up )?${words(2)}(?:datasets?|csvs?|dataframes?|(?:messy|raw|dirty|survey|missing) data)${END}`,
  },
  { topic: "Data Visualization", starts: "plotted visualized visualised charted graphed", behind: " \\p{L}" },
  {
    topic: "Environment Setup",
    starts: "set setting configured configuring",
    behind: ` (?:up )?${words(2)}(?:dev environment|development environment|environment|dev machine|toolchain)${END}`,
  },
];
