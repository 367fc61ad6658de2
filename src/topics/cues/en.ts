import { TRADE } from "../trade.ts";
import type { CueTable } from "./cue.ts";

const MUCH =
  "(?: (?:a (?:lot|bit|little|few things|ton|bunch)|lots|more|some|much|quite a (?:bit|lot)|all|everything|loads|tons|something|things|deeper|further|up|again|recently))*";
const VERY =
  "(?: (?:really|very|quite|more|so|a bit|pretty|super|increasingly|deeply|deeper|also|mostly|still|even|now|totally|completely|newly))*";

/** 'Paused sales of the kits', 'shelved the spring orders': what stops is the trade, not the interest. */
const OF_TRADE = `(?:(?:the|my|our|all) )?(?:(?!(?:and|or|to|for|on|in|with|by) )[\\w’'-]+ )?${TRADE}\\b`;

/** '… the Haskell website', 'its docs': to look at somebody's pages again is no return to their subject. */
const NO_PAGE =
  "(?! (?:(?!(?:and|or|but|with|for|in|to|from|on|by|about|via)\\b)[\\w.'’-]+ ){0,4}(?:web ?sites?|(?:home ?|web ?)?pages?|docs|documentation|forums?|repo(?:sitor(?:y|ie))?s?|stores?|wikis?|readme)\\b)";

/** A part of what one reads or watches: 'went back to the first two lectures of Haskell' tells of no return to it. */
const PART =
  " (?:the|its|their) (?:very )?(?:first|second|third|fourth|fifth|previous|earlier|beginning|start|opening|chapters?|lectures?|lessons?|sections?|exercises?)\\b";

export const EN: CueTable = {
  cues: [
    // How it stands. What is sent, written or put back into a thing is no return of the author to it.
    {
      words:
        "(?:(?<!\\b(?:the|an?|its|their|his|her) [\\w-]+ (?:\\w+ly )?)drop(?:ped|ping)(?! (?:in|into|to|by|off|from|out|down|below|under|over|back|it in|all|every|any|packets?|frames?|out of)\\b)|quit(?:ting)?|abandon(?:ed|ing)?(?! (?:for|in favou?r of)\\b)|gave up(?: on)?|giving up(?: on)?|lost interest in|moved on from|stopped(?![^.;,]{2,40} after (?:about |some )?[\\w-]+ (?:seconds?|minutes?|hours?)\\b)(?! (?:worrying|caring|thinking|obsessing|buying|eating|drinking|smoking|paying|sleeping|feeling|being|having|getting|at|by|in|for|to)\\b)(?: doing| using| learning| with| my)?)",
      says: "do",
      status: "dropped",
    },
    {
      words:
        "(?:put(?:ting)?|set(?:ting)?|le(?:ft|aving))(?=[^.;]{2,50}\\b(?:aside|on hold|on pause|on ice|on the back ?burner|down for (?:now|a while|a bit))\\b)",
      says: "do",
      status: "paused",
    },
    {
      words: `(?:(?:took|taking|take|taken|needed|on) a (?:\\w+ )?break from|(?:paus(?:ed|ing)|shelv(?:ed|ing))(?! ${OF_TRADE})|no (?:progress|work) on)`,
      says: "do",
      status: "paused",
    },
    {
      words:
        "(?:(?<!\\b(?:convert|chang|transform|translat|encod|decod|cast|restor|writ|pars|sync|send|sent\\b|push|put\\b|cop(?:y|ie))\\w*(?: (?!and\\b|then\\b|I\\b)[\\w-]+){0,3} )(?:back|got back|getting back) into|resum(?:ed|ing)|pick(?:ed|ing)? (?:back up|up again)|restart(?:ed|ing)(?! (?:this|that|it)\\b))",
      says: "learn",
      status: "resumed",
    },
    // One goes back to a page or a state, too: 'converted it back to text', 'back to sleep'.
    {
      words:
        "(?=back|return|came|went|coming|gone)(?<!\\b(?:ties?|tied|dates?|dated|links?|linked|refers?|referred|reports?|reported|sends?|sent|goes|trac(?:es?|ed|ing)|fall(?:s|ing)?|fell|th(?:ink|inking|ought)|(?:convert|chang|transform|translat|encod|decod|cast|revert|roll|restor|writ|pars|map|sync|report|send|sent\\b|push|cop(?:y|ie))\\w*(?: (?!and\\b|then\\b|I\\b)[\\w-]+){0,2}) )(?:back|return(?:ed|ing)?|came back|went back|coming back|gone back) to(?! (?:sleep|bed|basics|normal|square|sender|zero|life|reality)\\b(?![ -](?:hygiene|science|danc|model|drawing|knowledge)))" +
        `(?!${PART})${NO_PAGE}`,
      says: "do",
      status: "resumed",
    },
    { words: `(?:went|going|came|gone) back to(?=${PART})`, says: "do" },
    // An article, as often as what it is about.
    { words: "revisit(?:ed|ing)", says: "learn" },
    { words: "(?:refresh(?:ed|ing)?(?: my)?|brush(?:ed|ing) up(?: on)?)", says: "study", status: "resumed" },
    { words: "(?:keep(?:ing)?|kept) up with", says: "learn", status: "continued" },
    // Depth.
    {
      words:
        "(?:div(?:ed?|ing)|dove|dug|digging|delv(?:ed?|ing)|plung(?:ed|ing))(?: (?:deep|deeper|head first|straight|right|back|a bit|further))* (?:in(?:to)?)",
      says: "study",
      depth: "deep-dive",
    },
    { words: "deep[- ]dives? (?:in(?:to)?|on)", says: "study", depth: "deep-dive" },
    {
      words:
        "(?:dabbl(?:ed?|ing) (?:in|with)|dipp(?:ed|ing) (?:my|a) toes? in(?:to)?|(?:had|took|take|having) a (?:brief |quick |first |short )?(?:look|peek|glance|stab) (?:at|into)|skimm(?:ed|ing)|touched on|glanced at|brief(?:ly)? looked (?:at|into))",
      says: "learn",
      depth: "touched",
    },
    // Learning.
    { words: `(?:re-?)?learn(?:ed|t|ing)?${MUCH} (?:about|on|from)`, says: "subject" },
    {
      words: `(?:start(?:ed|ing)?|began|begun|beginning)(?: to)? (?:(?:re-?)?learn(?:ing)?|study(?:ing)?|practi[cs](?:e|ing))(?: (?:some|more|the|basic))*`,
      says: "study",
      status: "started",
    },
    {
      words: `(?:start(?:ed|ing)?|began|begun|beginning)(?: to)? (?:re-?)?(?:learn|study|read|practi[cs]|play|explor)(?:e|ing|ying)?${MUCH}(?: (?:about|with|on|through|into|up on))?`,
      says: "subject",
      status: "started",
    },
    {
      words:
        "(?:kept|keep|keeping|continu(?:ed?|ing))(?: (?:on|to))? (?:learn(?:ing)?|study(?:ing)?|practi[cs](?:e|ing))",
      says: "study",
      status: "continued",
    },
    {
      words: `(?:kept|keep|keeping|continu(?:ed?|ing))(?: (?:on|to))? (?:learn|study|read|practi[cs]|play|explor|work)(?:e|ing|ying)?${MUCH}(?: (?:about|with|on|through|into))?`,
      says: "learn",
      status: "continued",
    },
    {
      words:
        "(?:re-?)?learn(?:ed|t|ing(?! (?:keeps|makes|helps|takes|feels|goes|is|was|has|can)\\b))(?: (?:how )?to| some| more| the| basic| a (?:bit|lot) of)*",
      says: "study",
    },
    {
      words:
        "(?:got|gotten|getting|get|able|managed|manage|chance|opportunity|time) to (?:learn|stud(?:y)|practi[cs]e)(?: some| more| the| basic| about| a (?:bit|lot) of)*",
      says: "study",
    },
    {
      words:
        "(?:got|gotten|getting|get|able|managed|manage|chance|opportunity) to (?:explore|try(?: out)?|play (?:around )?with|work (?:on|with)|use|build)",
      says: "learn",
    },
    { words: "read(?:ing)? (?:a (?:bit|lot) )?up on", says: "study" },
    {
      words:
        "(?:stud(?:ied|ying)|(?:taught|teaching) myself|(?:took|taking) up|got(?:ten)? better at|getting (?:better at|the hang of|deeper into|deep into)|wrapp(?:ed|ing) my head around|familiari[sz](?:ed|ing) myself with|level(?:l?ed|l?ing) up(?: my| in)?|(?:hon(?:ed|ing)|sharpen(?:ed|ing)|deepen(?:ed|ing)|polish(?:ed|ing)|broaden(?:ed|ing)|expand(?:ed|ing)) (?:my|our)(?: (?:knowledge|understanding|skills) (?:of|in))?|knee-deep in|immers(?:ed|ing) (?:myself )?in)",
      says: "study",
    },
    // What one has decided to do for a time to come is a plan.
    {
      words:
        "(?<!(?:have|has|['’]ve|to|will) (?:\\w+ )?)decided to (?:(?:finally|actually|also|just|really|properly) )*(?:learn|study|teach myself|take up|pick up|get into|dive into)(?: (?:some|more|about))*(?![^.;!?]*\\b(?:next|tomorrow|soon|later|someday|eventually)\\b)",
      says: "learn",
      status: "started",
    },
    {
      words:
        "(?<!(?:have|has|['’]ve|to|will) (?:\\w+ )?)decided to (?:(?:finally|actually|also|just) )*(?:try(?: out)?(?! to\\b)|start(?: (?:using|learning|playing|with))?)(?![^.;!?]*\\b(?:next|tomorrow|soon|later|someday|eventually)\\b)",
      says: "do",
      status: "started",
    },
    // 'We covered closures': not 'we covered the boat in paint'.
    {
      words:
        "(?<=\\b(?:we|i)(?:['’]ve| has| have| had)?(?: (?:also|then|already|just|mostly|mainly|only|briefly))? )cover(?:ed|ing)(?! (?:for|up|my|a shift|a lot|expenses|costs?|\\d)\\b| (?:it|them|(?:the|our|my|an?) [\\w-]{1,30}) (?:in|with) (?!the |this |our |more |class|detail|depth|week))",
      says: "learn",
    },
    { words: "(?:fluency|proficiency) (?:in|with)", says: "study" },
    { words: "(?:picked|picking) up", says: "subject" },
    {
      words: `(?:got|gotten|getting|get|became|become|becoming|been|am|i'm|(?<!\\b(?:it|this|that|which|all|most) )(?:was|were|is))${VERY} (?:interested in|into|hooked on|obsessed (?:with|by|over)|fascinated (?:by|with)|introduced to|passionate about)`,
      says: "study",
    },
    {
      words: `(?:got|gotten|getting|get|became|become|becoming|been|am|i'm|was|were|is)${VERY} (?:curious about|(?:comfortable|confident|familiar|acquainted|proficient|fluent) (?:with|in|using)|drawn (?:in)?to|excited about|addicted to|all about)`,
      says: "subject",
    },
    {
      words: `(?:interest(?:ed)?|obsession|fascination|curiosity|foray|adventures?|journey|dive|rabbit hole)(?: of mine)?${VERY} (?:in|with|into|about|of|was|is)`,
      says: "learn",
    },
    {
      words:
        "(?:read(?:ing)?|listen(?:ed|ing)|watch(?:ed|ing)|wrote|writing|talk(?:ed|ing)?)(?: (?:up|a (?:lot|bit)|more|something|lots|videos|talks|lectures|papers|articles|books|posts|blog posts|blogs))* (?:on|about)",
      says: "subject",
    },
    {
      words:
        "(?:courses?|class(?:es)?|workshops?|bootcamps?|degree|certificate|tutorials?|seminars?|crash course|(?:an?|online|onboarding|mandatory|day of|days of|hours of) (?:(?:online|short|first|basic|internal|mandatory|one-day|day['’]s) ){0,2}trainings?) (?:in|on|about)|(?:introduction|intro|crash course|first steps?) (?:to|into|in)|books? (?:on|about)",
      says: "study",
    },
    {
      words:
        "(?:courses?|class(?:es)?|tutorials?|workshops?|books?|lectures?|lecture series|series|talks?|papers?|articles?|chapters?|sections?|seminars?|bootcamps?|videos?|moocs?|lessons?|podcasts?|posts?|guides?|primer|notes|sessions?|documentary|playlists?|readings?|essays?)(?: (?:\\d[\\d.]*(?:(?: and |, | to |[-–])\\d[\\d.]*)*))? (?:on|about|covering)",
      says: "subject",
    },
    {
      words:
        "(?:courses?|class(?:es)?|workshops?|lessons?|bootcamps?|degree|certificate|introduction|intro|crash course|first steps?|lectures?) (?:in|to|into|for)",
      says: "subject",
    },
    { words: "(?:work|go|went|going|read|mak)(?:ed|ing|e)?(?: my way)? through", says: "learn" },
    { words: "(?:practi[cs](?:ed|ing)|tr(?:ied|ying) my hand at)(?: (?:some|more|the|my))*", says: "study" },
    {
      words:
        "tr(?:ied|ying) to (?:learn|understand|grasp|figure out|wrap my head around)(?: (?:how )?to| some| more| about)*",
      says: "learn",
    },
    {
      words:
        "tr(?:ied|ying) to (?:use|build|make|implement|get|set up|write|run|train|install|fix|create|solve|play|work with)(?: (?:a|an|the|my|some))*",
      says: "do",
    },
    {
      words:
        "(?:practi[cs]e|explor(?:ed?|ing)|investigat(?:ed?|ing)|research(?:ed|ing)|(?:did|doing|done) (?:(?:some|more|a bit of|a lot of|a little) )?research (?:on|into|about)|looked (?:in)?to|looking into|experiment(?:ed|ing)?(?: a (?:bit|lot|little))? with|play(?:ed|ing)?(?: (?:around|a (?:bit|lot)|about))* with|toy(?:ed|ing) with|tinker(?:ed|ing)(?: (?:in|with|on))?|mess(?:ed|ing)(?: (?:around|about))? with|hack(?:ed|ing)(?: (?:around|away))? (?:on|with|at)|nerd(?:ed|ing) out (?:on|about|over)|geek(?:ed|ing) out (?:on|about|over)|discover(?:ed|ing)|try(?:ing)? out|tried(?: out)?|focus(?:ed|ing)?(?: \\w+)? on|concentrat(?:ed|ing) on|train(?:ed|ing) for|drill(?:ed|ing)|memori[sz](?:ed|ing)|master(?:ed|ing)|revis(?:ed|ing))",
      says: "learn",
    },
    {
      words:
        "(?:(?:hours?|days?|weeks?|months?|mornings?|evenings?|weekends?|time) (?:of|on|with|into|doing)|spent(?: (?:\\w+ ){1,4}?)(?:on|with|doing|in))",
      says: "learn",
    },
    {
      words:
        "(?:ideas?|insights?|knowledge|understanding|appreciation|grasp|intuition|curious|questions?) (?:about|of|into|on|for)",
      says: "learn",
    },
    { words: "(?:thought|think|thinking) (?:a lot|lots|hard|deeply) (?:lately |recently )?about", says: "do" },
    { words: "look(?:ed|ing) at", says: "do", depth: "touched" },
    // Doing.
    {
      words:
        "(?:sign(?:ed|ing) up for|enter(?:ed|ing)(?= (?:an?|the|my|our|two|three|some|several|another)\\b[^.;]{2,40}\\b(?:competition|contest|challenge|hackathon|race)s?\\b)|enroll?(?:ed|ing) (?:in|for)|join(?:ed|ing)|(?<!\\b(?:regularly|often|usually|always|still) )attend(?:ed|ing)?(?= [^.;]{0,50}\\b(?:courses?|bootcamps?|schools?|universit(?:y|ies)|colleges?|programmes?)\\b)|register(?:ed|ing) for)",
      says: "do",
      status: "started",
    },
    // A meeting, a class of one evening, or what one always goes to.
    { words: "attend(?:ed|ing)?", says: "do", depth: "touched" },
    // The order of one session: 'we started with some stretches'.
    { words: "start(?:ed|ing)(?: off| out)? with (?:some|a few|several|a couple of)", says: "do", depth: "touched" },
    {
      words:
        "(?:start(?:ed|ing)?|began|begun|beginning|kick(?:ed|ing) off)(?: (?:to|out|off|up|again|with|on|work(?:ing)?|us(?:e|ing)|do(?:ing)?|mak(?:e|ing)|build(?:ing)?|writ(?:e|ing)|implement(?:ing)?|around|playing|doing|my|coding|reading|watching|going to|out with))*",
      says: "do",
      status: "started",
    },
    {
      words:
        "(?:continu(?:ed?|ing)|kept|keeping|keep|still)(?: (?:to|on|with|going|up|working|doing|using|playing|building|watching|reading|at|my))*",
      says: "do",
      status: "continued",
    },
    {
      words: "(?:finish(?:ed|ing)|complet(?:ed|ing)|pass(?:ed|ing)|wrapp(?:ed|ing) up|done with|got through)",
      says: "do",
      depth: "worked-on",
    },
    {
      words:
        "(?:work(?:ed|ing)(?: (?:a (?:bit|lot)|more|hard|mostly|mainly|again|some))* on|buil[dt](?:ing)?|implement(?:ed|ing)|port(?:ed|ing))",
      says: "do",
      depth: "worked-on",
    },
    {
      words:
        "(?:work(?:ed|ing)?|been|coding|programming|programmed|coded)(?: (?:a (?:bit|lot)|more|hard|mostly|mainly|again|some|working))* (?:on|with|in|at)",
      says: "do",
    },
    {
      words:
        "(?:us(?:ed|ing)|wr(?:ote|iting)|rewr(?:ote|iting)|ma(?:de|king)|set(?:ting)? up|migrat(?:ed|ing)|install(?:ed|ing)|configur(?:ed|ing)|switch(?:ed|ing)? (?:over )?(?:from|to)|deploy(?:ed|ing)|debugg(?:ed|ing)|solv(?:ed|ing)|train(?:ed|ing)|read(?:ing)?|re-?read(?:ing)?|watch(?:ed|ing)|listen(?:ed|ing)? to|did|doing|play(?:ed|ing)?|ship(?:ped|ping)|publish(?:ed|ing)|creat(?:ed|ing)|design(?:ed|ing)|contribut(?:ed|ing) to|collaborat(?:ed|ing) on|help(?:ed|ing) with|teach(?:ing)|taught|mentor(?:ed|ing)|volunteer(?:ed|ing)|went|going|got(?! (?:replaced|swapped|exchanged|removed|deleted|cancell?ed|broken|stolen|eaten|drowned)\\b)|review(?:ed|ing)|cook(?:ed|ing)|bak(?:ed|ing)|paint(?:ed|ing)|dr[ea]w(?:ing)?|sew(?:ed|ing|n)|knit(?:ted|ting)?|ran|swam|improv(?:ed|ing)|add(?:ed|ing)|try(?:ing)?|love|loving|loved|enjoy(?:ed|ing)|like|liked|liking)(?: (?:for a|to the|to my|some|out|more|a lot of|a bit of|my|up|again))*",
      says: "do",
    },
  ],
  planned:
    "(?:wish|hope|hoping|want(?:s|ed|ing)?|plan(?:s|ning|ned)?|intend(?:s|ing|ed)?|(?<!been )going(?! to (?:a|the|my|some|therapy|concerts|museums|rehearsals?|class(?:es)?|yoga)\\b)|aim(?:s|ing)?|love|like|looking forward|need(?:s|ed)?|have|had|has|ought|meaning|meant|tempted|goal is|plan is|try|supposed|eager|itching) to|want(?:ed)? (?:(?:a|some|more|the) )?(?:courses?|class(?:es)?|lectures?) (?:on|in|about)|wish(?:ed)? (?:that )?(?:i|we)|(?:i|we)['’]d (?:have|like|love|rather)|regret(?:ted)? not|would|wouldn't|will|i'll|we'll|should|might|could|someday|some day|eventually|one day|maybe|perhaps|next (?:week|month|year|time|up|post|step)s?|tomorrow|to-?do|if (?:i|only|you|we|one)|thinking (?:of|about)|thought (?:of|about) \\w+ing|consider(?:ing|ed)?|on my list|look(?:ing)? forward|in the future|planning|plan for(?! [a-z ]{2,40} (?:was|were|worked|went|paid)\\b)",
  denied:
    "never|a (?:pun|play) on|(?:not|[a-z]+n['’]t|didnt|dont|havent)(?! (?:believe (?:how|that|i|we|it)|understand|grok|finish|complete|quite|only|like|enjoy|fully|really (?:understand|get|grok|like|enjoy)|mind|expect|reali[sz]e|stop|just|sure|wait|bad|(?:really |even |quite )?get (?:far|very far|much|a lot|very much)|have (?:an?|any|much|a lot of)? ?(?:idea|clue|problem)))\\b|no (?:time|energy|chance|interest|progress|need|desire|plans?|longer|more|luck)|without|neither|nor|hardly|instead of|rather than|avoid(?:ed|ing)?|(?:stop(?:ped|ping)?|quit|without) (?:worrying|caring|thinking|obsessing)|skipp(?:ed|ing)|fail(?:ed)? to|too (?:busy|tired) (?:for|to)|lack of|(?<!\\b(?:the|some|all|its|my) )missing (?:pieces|parts|features|things|bits)|there (?:was|were|has been|have been) no(?! (?:need|way|end|doubt|better|going back|escape|lack|shortage|wonder|shame|other|faster|easier))|no(?= (?:\\w+ ){1,3}(?:for (?:an? |\\w+ )(?:days?|weeks?|months?|years?|while)|since|(?:this|last) (?:week|month|year)|all (?:day|week|month|year)|today|yet|at all)\\b)|(?:nothing|little|not much) (?:about|on|to do with|to say (?:about|on))|(?:sound|look|smell|feel|felt)\\w* like (?:an?|the|some\\w*)\\b|like (?:somebody|someone|people|a (?:man|woman|child))\\b|(?:just |same )?as (?:with|if|though)\\b|reminded (?:me|us) of|unrelated to|far from|stay(?:ing|ed)? away from|(?:give|leave|show|teach|help|provide|guide|walk)(?:e?s|ing)? you",
  others:
    "(?:(?:my|our|his|her|their|a|an|the|some|one of my|another|each|every|most|two|three)\\s+(?:\\w+\\s+)?(?:sister|brother|mother|mom|mum|father|dad|wife|husband|partner|girlfriend|boyfriend|friend|friends|colleague|colleagues|coworker|coworkers|boss|manager|roommate|flatmate|neighbou?r|neighbou?rs|kid|kids|daughter|son|student|students|team|company|professor|people|others|cousin|uncle|aunt|niece|nephew|parents|grandmother|grandfather|teammate|teammates|client|clients|girl|guy|someone|man|woman|author|authors|speaker|companies|researchers)|he|she|they|people|everyone|everybody|someone|somebody|students|others|many|most|researchers|companies|you)(?:'s|’s)?",
  breaks:
    "but|because|although|though|whereas|while|since|however|unless|until|even though|so that|so i|and i|and we|which|who|where|when|whenever|where|before|if only|after which|and then|as i|even if",
};
