/** Given names of people, as in English texts; those that are words or names of things more often ('rust', 'ruby', 'will', 'mark') are left out. */
const NAMES = `
aaron abby abdul abigail abraham adam adele adrian agnes ahmed aidan aisha akira alan albert alejandro alex alexander alexandra alexis alfred ali alice alicia alison allison alyssa amanda amelia amit amy ana
anastasia andrea andreas andrei andrew andy angela angelo angus anika anita anja ann anna anne annie anthony anton antonio anu april archie arjun arnold arthur arun ashley astrid audrey austin ayesha
barbara barry bart beatrice becca becky belinda ben benjamin bernard bernie beth bethany betty bianca bill billy bjorn blake bob bobby boris brad bradley brandon brenda brendan brent brett brian bridget britta bruce bruno bryan bryce
caitlin caleb callum cameron camilla carina carl carla carlos carmen carol carolina caroline carolyn cassandra catherine cathy cecilia cedric celine cesar chad charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christoph christopher cindy claire clara clarence claudia clement cliff clifford colin connor constance corey cory courtney craig cristina curtis cynthia
daisuke dale damian damien dan dana daniel daniela danielle danny daphne darren dave david dawn dean deb debbie deborah denis denise dennis derek diana diane diego dieter dirk dmitri dmitry dominic don donald donna doris dorian dorothy doug douglas duncan dustin dylan
eddie edgar edith edward edwin eileen elaine elena eleanor eli elias elisa elise elizabeth ella ellen ellie elliot elliott elsa emil emilia emilie emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan eve evelyn ezra
fabian fatima faye felicity felipe fernando fiona flora florence florian frances francesca francesco francis francisco francois frank franz fred frederick fredrik frieda fritz
gabriel gabriela gareth gary gavin geoff geoffrey george georgia gerald gerard gerry gilbert gina giovanni giulia giuseppe glen glenn gloria gordon graham grant greg gregory greta guillaume guillermo gunther gus gwen
hannah hans harold harriet harry harvey hassan heather hector heidi heinrich helen helena helga henrik henry herbert herman hilary hiroshi holly howard hugh hugo
ian ibrahim igor ines ingrid irene isaac isabel isabella isabelle ivan
jack jackie jacob jacqueline jacques jaime jake james jamie jan jane janet janice jared jason javier jean jeanette jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jill jim jimmy jo joachim joan joana joanna joanne joao joe joel johan johanna johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josephine josh joshua joyce juan judith judy julia julian juliana julie juliet julio jun jurgen justin
kai karen karim karin karl karla kate katherine kathleen kathryn kathy katie katrin kay keith kelly ken kenji kenneth kenny kerry kevin kim kimberly kirsten kirsty klara klaus kristen kristin kristina kumar kurt kyle
lars laura lauren laurence lawrence leah lena leo leon leonard leonardo leonie leslie lewis liam lili lillian lily linda lindsay lindsey lisa liz lloyd lois loren lorenzo lorna louis louisa louise luca lucas lucia lucy luis luisa luke lukas lydia lynn
madeleine maggie magnus mandy manuel marc marcel marcia marco marcos marcus margaret maria marian marianne marie marina mario marion marjorie markus marlene marta martha martin martina marvin mary mateo mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio max maximilian maya megan mei melanie melissa mercedes meredith mia michael michaela michel michele michelle miguel mika mike mikhail miles miranda miriam mitchell moe mohamed mohammad mohammed molly monica monika morgan muhammad murray myriam
nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neal neil nelson niall nicholas nick nicky nico nicola nicolas nicole nigel niklas nikolai nils nina noah noel nora norbert norman
oleg oliver olivia olivier omar oscar otto owen
pablo paddy pamela paolo pascal pat patricia patrick paul paula paulo pauline pedro peggy penelope penny pete peter petra phil philip philipp philippe phillip phoebe pierre pippa polly prakash priya
quentin quinn
rachel rafael rahul raj rajesh ralf ralph ramesh ramon randy raphael raul ravi raymond rebecca regina reinhard renate rene ricardo rich richard rick ricky rita rob robbie robert roberta roberto robin rod rodney rodrigo roger roland rolf ron ronald ronnie rory rosa rosalind rose rosemary rosie ross rowan roy rudolf rudy rupert russell ruth ryan
sabine sabrina sally sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley shirley sid sidney siegfried sigrid simon simone sofia sonia sophia sophie stacey stan stanley stefan stefanie stephan stephanie stephen steve steven stewart stuart sue sunil susan susanna susanne susie suzanne sven sylvia
takashi tamara tanya tara tatiana ted terence teresa terry thea theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tommy tony tracey tracy travis trevor tristan troy
ulrich ulrike ursula
valentina valerie vanessa vera veronica veronika vicky victor victoria vijay vikram vincent viola violet virginia vivian vladimir
wallace walter wanda warren wayne wendy werner wilfred wilhelm willem william willy winston wolfgang
xavier xiao
yannick yasmin yolanda yuki yuri yusuf yves yvonne
zach zachary zoe
`;

const known = new Set(NAMES.trim().split(/\s+/));

/** Whether a word is a given name: 'Jack' of 'Jack Whitby', who taught the course and is no subject. */
export function isGivenName(word: string): boolean {
  return known.has(word.toLowerCase());
}
