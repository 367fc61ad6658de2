import type { Wording } from "./wording.ts";

const VERB =
  "(?:(?:re-?)?learn|try|know|understand|study|explore|find out|get (?:into|good at|better at|back into)|play|speak|practi[sc]e|dig into|master|read (?:about|up on))";

export const EN: Wording = {
  because:
    "(?:it (?:is|was) )?because(?: of)?|since (?:i (?!began|started|was|last|left|moved|got|first)|my |we (?!began|started)|it (?:is|was|had|needs|needed) |there (?:is|was|were|are) |the \\p{L}+ (?:begin|begins|is|are|was|were|had|has|needs?|needed|wants?|wanted|came) )|on account of|due to|thanks to|in order to|so as to|so that|for want of|for lack of|to (?:please|find out|be able to|see (?:if|whether|how)|prepare for|understand (?:how|why|what))|as i (?:had|needed|wanted|have|did|could)|after (?:reading|hearing|seeing|watching|talking|meeting)|inspired by|the reason (?:is|was|being)",
  therefore:
    "(?:and )?so,? (?:i|we)\\b|so (?:began|started)|(?:which|that|this|and that) (?:is|was|['’]s) (?:why|how|what (?:got|made|led|brought|pushed|drove))|that['’]s (?:why|how|what (?:got|made|led|brought))|(?:which|that|this|it) (?:led|brought|got|drew|made|drove|pushed|inspired|prompted|motivated|convinced) (?:me|us)|hence (?:i|my)|therefore,? (?:i|we)|for which (?:i|we)",
  wish: `(?:i|we)(?: (?:just|also|really|always|had|only))* (?:(?:wanted to|hoped to|wished to) ${VERB}|(?:was|were) curious)(?: (?:how|about|what|why|who|where))?`,
  lack: "i had (?:no|none|neither)|(?:no|not enough|ran out of|run out of|little|without) (?:time|energy|money|room|data)|too (?:busy|tired|expensive|hard|slow|few|little|much)|(?:i (?:was|got|grew|am) )?(?:bored|ill|sick|injured|exhausted|burnt out|burned out)|lost (?:interest|patience)|did(?: not|n['’]t) (?:enjoy|like|work|help|need|hold)",
  began:
    "start(?:ed|ing)?|began|begun|got (?:me )?(?:interested |hooked |curious )?(?:in|into|to|on|about)|got (?:me )?interested|came to|came in|t(?:ook|aking) up|pick(?:ed|ing) up|signed up|enrol(?:l)?ed|joined|turned to|moved (?:on )?to|switched to|decided (?:to|on)|chose|dived|dove|diving|jumped|tried(?: out)?|bought|discovered|fell for|(?:led|brought|drew|drove|pushed|introduced) (?:me |us )?(?:in)?to|going down the rabbit hole of|going down the \\p{L}+ hole of",
  deepened:
    "(?:div(?:ed|ing)|dove|dug|digging|deep|deeper|dive)\\b.{0,12}|deep(?:er|ly)?|properly|seriously|in earnest|every (?:day|night|evening|morning)|immersed|focus(?:ed|ing)?|concentrat(?:ed|ing)|spent|doubled down|committed",
  paused:
    "paus(?:ed|ing)|put (?:it |this |that |them )?(?:aside|off|down|on (?:hold|ice))|on (?:hold|ice)|shelved|set (?:it |this |that |them )?aside|took a (?:\\p{L}+ )?break|taking a (?:\\p{L}+ )?break|no time for|stopped|did(?: not|n['’]t) (?:get|touch|do|find)|neglected|slowed down",
  returned:
    "(?:got|went|came|come|get|getting|going|am|i['’]m|was|fell|dived|dove|jumped|brought me|led me) back (?:in)?to|return(?:ed|ing) to|resum(?:ed|ing)|pick(?:ed|ing) .{0,30}up again|(?:dived|dove|jumped|got|went) (?:in)?to .{0,40} again|again|restart(?:ed|ing)?|revisit(?:ed|ing)?|refresh(?:ed|ing)?|brush(?:ed|ing) up|after (?:a|an) (?:\\p{L}+ ){0,3}(?:break|pause|hiatus|gap)",
  again: "again",
  dropped:
    "dropp(?:ed|ing)|drop|gave up|giving up|given up|stopp(?:ed|ing)|quit|abandon(?:ed|ing)|let (?:it |this |them )?go|ended|cancel(?:l)?ed|done with|moved (?:on|away) from|lost interest in|no longer",
  learned:
    "work(?:ed|ing)? on|learn(?:ed|t|ing)?(?: about)?|stud(?:ied|ying)|explor(?:ed|ing)|look(?:ed|ing) into|experiment(?:ed|ing) with|practi[cs](?:ed|ing)|research(?:ed|ing)",
  it: "it|this|that|them|these|those",
  self: "i|i['’](?:ve|m|d)|we|we['’](?:ve|re)|me|us|my|our",
  ahead:
    "will|i['’]ll|we['’]ll|(?:going|plan(?:s|ning|ned)?|hop(?:e|es|ing)|want|wants|intend(?:s|ing)?|aim(?:s|ing)?|wish|like|love|need|have) to|would|should|might|could|maybe|perhaps|someday|one day|eventually|tomorrow|next (?:week|month|year|quarter|time|part|post)|never|not|isn['’]t|wasn['’]t|don['’]t|haven['’]t|didn['’]t|if|whether|unless|no one|nobody",
  back: "(?<!(?:in|over|during|within) the )last (?:year|winter|spring|summer|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december)|(?:years|months|weeks) ago|back then|back in|at the time|in the past|used to|a while ago|earlier this year|originally|in the first place|had (?:paused|dropped|stopped|given up|bought|chosen|picked|started|begun|taken up)|when i (?:paused|dropped|stopped|gave|quit)",
  breaks: "but|although|though|whereas|and (?=i |we |then )|which|who|until|before|while|even though|where",
  after:
    "(?:in|on|at|for|from|to|with|because|since|so|and|or|but|as|by|of|the|a|an|last|this|that|these|when|while|until|again|up|down|out|aside|altogether|entirely|completely|for good|properly|seriously|deeply|early|late|yesterday|today|now|then|earlier|instead|too|also|not|was|is|were|are|has|had|lessons?|class(?:es)?|courses?|books?|lectures?|development|programming|analysis|theory|again|every|each|over|after|before|during|thanks|due|which|who|more|less|daily|is made|table|tables|works?|i|we|my)",
  plain: {
    began: "start(?:ed|ing)|began|begun|took up|picked up|got into",
    paused: "paus(?:ed|ing)|shelved|(?:put|is|was|are|were) on (?:hold|ice|pause)",
    dropped:
      "dropp(?:ed|ing)(?! (?:(?:it|them|this|that) )?in(?:to)? (?:as|an?|the|my|our|place)\\b)(?! (?:to|by|below|under|from) (?:(?:only|just|about|less than) )?(?:[\\d$€£]|half\\b|zero\\b))(?! (?:[\\w-]+ ){0,3}(?:packets?|traffic|frames?|connections?)\\b)|gave up(?: on)?|giving up(?: on)?|given up(?: on)?|quit|abandon(?:ed|ing)|cancel(?:l)?ed",
    returned: "resum(?:ed|ing)|(?:got |went |came |am |i['’]m )back (?:in)?to|returned to|restarted",
  },
  course: {
    to: "moved on to|moved (?:over |across )?to|switched (?:over |back )?to|swapped (?:over )?to|turned (?:back )?to|pivoted (?:over )?(?:to|into|towards?)|changed over to|shifted (?:over |my focus |focus |my attention |attention )?(?:to|towards?)|made (?:room|way) for|gave way to|(?:took|take|taken|taking) (?:a|an|another) (?:\\p{L}+ )?detour (?:in)?to",
    from: "switched (?:over )?from|moved (?:on |away )?from|turned away from|pivoted (?:away )?from|took over from|taken over from|took the place of|replaced|instead of|rather than|in place of|at the expense of",
    mark: "detour(?:ed)?|pivot(?:ed)?|side-?tracked|changed? (?:of )?(?:course|direction|tack)|instead(?! of)",
  },
  leads: [
    {
      order: "between",
      words:
        "(?:led|brought|took|drew|drove|pushed|pulled|introduced|got|steered|pointed) (?:me|us)(?: back| straight| on| deeper| in)*(?: (?:to|into|onto|towards?)| interested in| hooked on| curious about)(?: \\p{L}+ing)?|made (?:me|us) (?:want (?:to )?|curious about|look (?:in)?to|learn|pick up|try|interested in|wonder about|start|go back to)|(?:is|was|['’]s) (?:how|why|what made) (?:i|we) (?:got|came|went|started|ended up|turned|began|moved|took|picked|found|dived|dove)|(?:so|and so|therefore|hence),? (?:i|we) (?:started|began|turned to|learned|learnt|took up|picked up|got into|moved (?:on )?to|switched to|went (?:on|back) to)|needed|called for|sparked (?:my|an|our) (?:\\p{L}+ )?(?:interest|curiosity) in",
    },
    {
      order: "opening",
      words:
        "from|after|through|via|while (?:reading|learning|studying|working (?:on|with|through)|building|watching|doing|practi[cs]ing|writing|playing(?: with)?|using|preparing|debugging)|(?:reading|learning|studying|working (?:on|with|through)|building|watching) (?:about )?",
      onward:
        "(?:i|we)(?: \\p{L}+)? (?:came|got|moved|went|drifted|ended up|turned|arrived|wanted|started|began|found|discovered|picked up|took up|stumbled|ran into|fell|dived|dove|needed|switched|slid)",
    },
    {
      order: "back",
      words: "for|because of|because|so that i could|in order to|to be able to|on account of|thanks to|due to",
      behind:
        "need(?:ed|ing)?|learn(?:ed|t|ing)|started|began|picked up|took up|tried|got into|turned to|read up on|studied|wanted|dug into",
    },
  ],
  away: "(?:i|we)(?: (?:have|had))? (?:not|hardly|barely) (?:written|posted|blogged|updated|published)|(?:have|has|had)n['’]t (?:written|posted|blogged|updated|published)|did(?: not|n['’]t) (?:write|post|blog|update|publish)|no (?:posts?|entries|updates?|notes?) (?:since|for|between|from|in|because|here)|nothing here (?:since|for)|(?:i )?(?:took|taking|take|taken|needed|after) (?:a|an) (?:\\p{L}+ )*(?:break|hiatus|pause)|(?:on )?(?:a |an )?hiatus|been (?:a while|a long time|quiet|silent|away|months|ages)|(?:i (?:was|got|fell|have been|['’]ve been)|been) (?:(?:very|so|too|quite|badly) )?(?:ill|sick|in hospital|injured|away|busy|burnt out|burned out|travelling|traveling|unwell)|(?:a|my|started a|started my|the) new job|changed jobs|(?:moved|moving) (?:house|home|to a new|cities|countries)|(?:was|were|had been|on) (?:parental|maternity|paternity|sick) leave|(?:our|my) (?:baby|daughter|son) was born|(?:this|the) (?:journal|blog|log|site) (?:has been|was|went|fell|lay) (?:quiet|silent|asleep|neglected|idle|dormant|empty|still)|radio silence|long (?:absence|silence)",
};
