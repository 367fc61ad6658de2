/** Given names of people, as in English texts; without those that are words, places or names of things as well ('heather', 'april', 'victoria', 'pascal'). */
const NAMES = `
aaron abby abdul abigail abraham adam adele adrian agnes ahmed aidan aisha akira alan albert alejandro alex alexander alexandra
alexis alfred ali alice alicia alison allison alyssa amanda amelia amit amy ana anastasia andrea andreas andrei andrew andy angela
angelo angus anika anita anja ann anna anne annie anthony anton antonio anu arjun arnold arthur arun ashley astrid audrey ayesha
barbara beatrice becca becky belinda ben benjamin bernard bernie beth bethany betty bianca billy bjorn bob bobby boris brad
bradley brenda brendan brent brett brian bridget britta bruce bruno bryan bryce caitlin caleb callum camilla carina carl carla
carlos carmen carol carolina caroline carolyn cassandra catherine cathy cecilia cedric celine cesar chad charlene charles charlie
cheryl chloe chris christian christina christine christoph christopher cindy claire clara clarence claudia clement clifford colin
connor corey cory courtney craig cristina curtis cynthia daisuke damian damien dana daniel daniela danielle danny daphne darren
dave david deb debbie deborah denis denise dennis derek diana diane diego dieter dirk dmitri dmitry dominic don donald donna doris
dorian dorothy doug douglas duncan dustin dylan eddie edgar edith edward edwin eileen elaine elena eleanor eli elias elisa elise
elizabeth ella ellen ellie elliot elliott elsa emil emilia emilie emily emma emmanuel enrique eric erica erik erika erin ernest
ernesto esther ethan eugene eva evan eve evelyn ezra fabian fatima faye felipe fernando fiona florian frances francesca francesco
francis francisco francois frank franz fred frederick fredrik frieda fritz gabriel gabriela gareth gary gavin geoff geoffrey
george gerald gerard gerry gilbert gina giovanni giulia giuseppe glen glenn gloria gordon graham greg gregory greta guillaume
guillermo gunther gus gwen hannah hans harold harriet harry harvey hassan hector heidi heinrich helen helena helga henrik henry
herbert herman hilary hiroshi howard hugh hugo ian ibrahim igor ines ingrid irene isaac isabel isabella isabelle ivan jackie jacob
jacqueline jacques jaime jake james jamie jan jane janet janice jared jason javier jean jeanette jeff jeffrey jen jenna jennifer
jenny jeremy jerome jerry jess jesse jessica jill jim jimmy jo joachim joan joana joanna joanne joao joe joel johan johanna
johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josephine josh joshua joyce juan judith judy julian juliana
julie juliet julio jun jurgen justin kai karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrin keith ken
kenji kenneth kenny kerry kevin kim kimberly kirsten kirsty klara klaus kristen kristin kristina kumar kurt kyle lars laura lauren
laurence lawrence leah lena leo leon leonard leonardo leonie leslie lewis liam lili lillian linda lindsay lindsey lisa liz lloyd
lois loren lorenzo lorna louis louisa louise luca lucas lucia lucy luis luisa luke lukas lydia lynn madeleine maggie magnus mandy
manuel marc marcel marcia marco marcos marcus margaret maria marian marianne marie mario marion marjorie markus marlene marta
martha martin martina marvin mary mateo mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio maximilian
maya megan mei melanie meredith mia michael michaela michel michele michelle miguel mika mike mikhail miranda miriam mitchell moe
mohamed mohammad mohammed molly monica monika morgan muhammad murray myriam nadia nadine nancy naomi natalia natalie natasha
nathalie nathan nathaniel neal neil nelson niall nicholas nick nicky nico nicola nicolas nicole nigel niklas nikolai nils nina
noah noel nora norbert norman oleg oliver olivia olivier omar oscar otto owen pablo paddy pamela paolo patricia patrick paul paula
paulo pauline pedro peggy penelope penny peter petra phil philip philipp philippe phillip phoebe pierre pippa polly prakash priya
quentin quinn rachel rafael rahul raj rajesh ralf ralph ramesh ramon randy raphael raul ravi raymond rebecca regina reinhard
renate rene ricardo richard rick ricky rita rob robbie robert roberta roberto rodney rodrigo roger roland rolf ron ronald ronnie
rory rosa rosalind rosemary rosie roy rudolf rudy rupert russell ruth ryan sabine sabrina sally sam samantha samir samuel sandra
sanjay santiago sara sarah scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley shirley
sid siegfried sigrid simon simone sofia sonia sophia sophie stacey stan stanley stefan stefanie stephan stephanie stephen steve
steven stewart stuart sue sunil susan susanna susanne susie suzanne sven sylvia takashi tamara tanya tara tatiana ted terence
teresa terry thea theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tommy tony tracey tracy travis trevor
tristan troy tyler ulrich ulrike ursula valentina valerie vanessa vera veronica veronika vicky victor vijay vikram vincent vivian
vladimir wallace walter wanda warren wayne wendy werner wilfred wilhelm willem william willy winston wolfgang xavier xiao yannick
yasmin yolanda yuki yuri yusuf yves yvonne zach zachary zoe
`;

const known = new Set(NAMES.trim().split(/\s+/));

/** Whether a word is a given name: 'Jack' of 'Jack Whitby', who taught the course and is no subject. */
export function isGivenName(word: string): boolean {
  return known.has(word.toLowerCase());
}
