import { type Deed, END, words } from "./deed.ts";

const MANY =
  "(?:(?:about|around|over|almost|nearly|only|just|at least) )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|some|several|a few|so many|many|more|a couple of|a lot of|lots of|plenty of|loads of|tons of|a bunch of|a stack of|another|my first)";
/** 'Bought vinyl', not 'vinyl gloves' or 'records of births'. */
const NO_MORE =
  "(?=\\s*(?:$|[.,;:!?)])| (?:and|again|at|in|on|today|yesterday|this|last|for (?:my|our|his|her)|with|by|over|while|when)(?![\\p{L}\\p{N}]))";
const A = "(?:an?|the|my|our|some|another|one|two|three|four|five|six|more|a few|a couple of|several|lots of|\\d+)";
const DISTANCE =
  "(?:(?:about|around|over|almost|nearly|just|another|only|my|a|an|the|first|second|fastest|longest|slow|easy|whole|full) )*(?:\\d[\\d.,]* ?(?:k|km|kms|kilomet(?:er|re)s?|miles?|mi)|(?:a|one|two|three|four|five|six|ten) (?:miles?|kilomet(?:er|re)s)";
const PLANT =
  "(?:tomato(?:es)?|potato(?:es)?|onions?|garlic|beans|peas|carrots?|lettuces?|salads?|courgettes?|zucchinis?|pumpkins?|squash(?:es)?|cucumbers?|peppers|chill?ies|chillis|herbs?|basil|parsley|kale|spinach|radish(?:es)?|beetroots?|strawberr(?:y|ies)|raspberr(?:y|ies)|blueberr(?:y|ies)|rhubarb|flowers?|wildflowers?|tulips?|daffodils?|bulbs|roses?|dahlias?|lavender|sunflowers?|shrubs?|hedges?|fruit trees?|apple trees?|saplings?|seedlings?|vegetables|veg|veggies|flower beds?|raised beds?|vegetable patch|leeks?|sweetcorn|cabbages?|broccoli|sweet peas|houseplants?|perennials)";
const PLOT =
  "(?:garden|allotment|vegetable patch|veg patch|flower beds?|raised beds?|planting beds?|greenhouse|borders?|lawn)";
const BAKE =
  "(?:loaf|loaves|breads?|cakes?|cookies|biscuits|brownies|muffins|scones|pies?|pizzas?|rolls|buns|baguettes?|croissants|focaccia|sourdough|tarts?|pretzels|bagels|pastries|cupcakes|gingerbread|cheesecake)";
const FOOD =
  "(?:onions?|garlic|potato(?:es)?|tomato(?:es)?|carrots?|cabbage|rice|lentils|beans|chickpeas|tofu|chicken|beef|pork|lamb|fish|salmon|eggs?|dough|pasta|noodles|vegetables|mushrooms|spinach|ginger|beetroots?|pumpkin|aubergines?|courgettes?|zucchinis?|peppers|leeks|turnips?|milk|cheese|dumplings)";
/** 'Watched a lecture series': what is watched to learn. */
const NO_LESSON =
  "(?!(?:[\\p{L}\\p{N}'’-]+ ){0,5}?(?:lectures?|videos?|talks?|tutorials?|youtube|courses?|webinars?|screencasts?|time|data|podcasts?|conference|presentations?|blog|posts?|articles?)(?!\\p{L}))";

/** 'Went running twice', not 'running the program'. */
const NO_OBJECT =
  "(?=\\s*(?:$|[.,;:!?)–—])| (?:twice|again|every|each|in|with|around|along|on|for|this|last|most|a lot|more|regularly|once|three|four|and|to|before|after|at|by|today|yesterday)(?!\\p{L}))";

export const EN: readonly Deed[] = [
  {
    topic: "Running",
    starts: "went gone going been",
    behind: `(?: out| back)?(?: on| for) (?:(?:an?|my|our|${MANY}) )?${words(2)}(?:runs?|jogs?)${END}(?! (?:of|through|with)\\b)`,
  },
  {
    topic: "Running",
    starts: "went gone",
    behind: ` (?:out |back )?(?:running|jogging)${NO_OBJECT}`,
  },
  {
    topic: "Running",
    starts: "ran jogged",
    behind: ` ${DISTANCE}|(?:a |my |the |an |another )?${words(2)}(?:half[- ]marathon|marathon|parkrun|ultra))${END}(?! (?:requests|tests|times|iterations|steps|lines|rows|jobs|queries))`,
  },
  {
    topic: "Running",
    starts: "ran jogged jogging",
    behind: ` (?:\\w+ )?(?:in|through|along|around|round|up|by) (?:the |a )?(?:\\w+ )?(?:park|forest|woods|river|beach|lake|canal|neighbou?rhood|hills?|coast|seafront|fields)${END}`,
  },
  {
    topic: "Running",
    starts: "did managed finished completed enjoyed logged",
    behind: ` ${A} (?:\\w+ )?(?:easy|long|short|slow|morning|evening|trail|recovery|tempo|\\d+ ?k|\\d+ ?km|\\d+[- ]mile) (?:runs?|jogs?)${END}`,
  },
  {
    topic: "Running",
    starts: "get got getting squeeze squeezed fit",
    behind: ` (?:some|more|a bit of|in some) (?:running (?:in|done)|running)${END}(?! (?:on|in) \\p{L})`,
  },
  {
    topic: "Running",
    starts: "my easy long morning evening tempo recovery",
    behind: ` (?:(?:easy|long|morning|evening|weekly|daily|tempo|recovery) runs?${END}(?! (?:of|time))|run (?:this morning|today|tonight|in the park))`,
  },
  {
    topic: "Running",
    starts: "the",
    behind: ` (?:easy|morning|evening|tempo|recovery) runs?${END}(?! (?:of|time))`,
  },
  {
    topic: "Running",
    starts: "did do back",
    behind: ` (?:to do |from )?(?:a|my) run${END}(?! (?:of|through|with|at|for|on|to|before|overnight)\\b)`,
  },
  {
    topic: "Running",
    starts: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20",
    behind: ` (?:ez|easy|slow|tempo) (?:miles?|km|k)${END}`,
  },
  {
    topic: "Reading",
    starts: "i",
    behind: ` (?:have |['’]ve )?(?:also )?read (?:a lot|lots|so much|quite a (?:lot|bit|few books))${END}(?! (?:more )?(?:of|about|on)\\b(?! books| novels| fiction))`,
  },
  // '700 miles ran', as the figures of a year have it.
  { topic: "Running", starts: "miles mile km kms kilometers kilometres", behind: ` (?:i )?(?:ran|run|jogged)${END}` },
  { topic: "Cycling", starts: "miles mile km kms kilometers kilometres", behind: ` (?:i )?(?:cycled|biked)${END}` },
  { topic: "Walking", starts: "miles mile km kms kilometers kilometres", behind: ` (?:i )?walked${END}` },
  { topic: "Hiking", starts: "miles mile km kms kilometers kilometres", behind: ` (?:i )?hiked${END}` },
  { topic: "Film", starts: "movies films", behind: ` (?:i )?(?:watched|seen)${END}` },
  { topic: "Running", starts: "times days", behind: ` (?:a|per|each|every) week (?:of )?running${NO_OBJECT}` },
  {
    topic: "Cycling",
    starts: "went gone going been",
    behind: ` (?:out )?(?:(?:on|for) (?:an?|my|our|${MANY}) ${words(3)}(?:bike rides?|cycle rides?|rides? on (?:my|the) bike|bicycle rides?)|(?:road |mountain )?(?:cycling|biking)${NO_OBJECT}|bike riding)${END}`,
  },
  { topic: "Cycling", starts: "cycled biked rode", behind: ` ${DISTANCE})${END}` },
  {
    topic: "Cycling",
    starts: "cycled biked",
    behind: " (?:(?:all the way|back|home) )?(?:to|along|from|home|up|across|round) ",
  },
  {
    topic: "Cycling",
    starts: "rode riding",
    behind: ` (?:my|the|a|our) (?:\\w+ )?(?:bike|bicycle|road bike|e-bike|mountain bike|gravel bike)s?${END}`,
  },
  {
    topic: "Cycling",
    starts: "long short great lovely nice first weekend sunday saturday morning evening group club epic hilly",
    behind: ` (?:bike|cycle|bicycle|gravel) rides?${END}`,
  },
  {
    topic: "Reading",
    starts: "read reading finished finishing devoured reread re-read",
    behind: ` (?:reading )?${MANY} (?:\\p{L}+ )?(?:books|novels|audiobooks|book|novel)${END}(?! (?:about|for)\\b| on (?!holiday|vacation|the |my |our )|['’])`,
  },
  {
    topic: "Reading",
    starts: "read reading finished finishing devoured reread re-read",
    behind: ` (?:reading )?["“‘]?(?!(?:an?|the|this|some|more|about|on) (?:\\p{L}+ )?(?:papers?|articles?|posts?|blogs?|essays?|tutorials?|threads?|chapters?|code|docs))[^.,;:!?()]{3,60}? by `,
    needsPlace: true,
  },
  {
    topic: "Reading Papers",
    starts: "read reading reread re-read skimmed",
    behind: ` (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|early|late|in|on|from|until|about|since|between)\\b)\\p{L}[\\p{L}’'-]+(?:,? (?:&|and|et) (?:al\\.|\\p{L}[\\p{L}’'-]+),?)?,? \\(?(?:19|20)\\d\\d(?:\\)|${END})`,
  },
  {
    topic: "Reading",
    starts: "effort efforts attempt attempts",
    behind: ` to read (?:(?:a lot )?more|regularly|every (?:day|night|evening)|daily)(?: (?:books|novels|fiction|again|often|this \\p{L}+))?\\s*(?:$|[.,;:!?)]| and )`,
  },
  {
    topic: "Vinyl Records",
    starts: "bought buying",
    behind: ` (?:(?:${MANY}|new|used|old|second-hand|jazz) ){0,3}(?:(?:vinyl|lps|records)${NO_MORE}|vinyl records${END}|vinyls${END})`,
  },
  {
    topic: "Vinyl Records",
    starts: "listening listened listen",
    behind: ` to (?:(?:my|our|some|the|old|more|whole|new|vinyl|lp) ){0,4}(?:records|vinyl|vinyls|lps)${END}`,
  },
  {
    topic: "Reading",
    starts: "read reading finished reread re-read",
    behind: " ",
    needsTitle: "book",
  },
  {
    topic: "Video Games",
    starts: "started began finished continued continuing currently been still kept",
    behind: " playing ",
    needsTitle: "game",
  },
  { topic: "Reading", starts: "read reading finished loved", behind: ` (?:a|the|another|my) ${words(2)}novels?${END}` },
  {
    topic: "Reading",
    starts: "books novels",
    behind: ` (?:(?:i|we)(?:['’]ve| have)? (?:read|finished)|read|finished)${END}(?! (?:by|to)\\b)`,
  },
  {
    topic: "Reading",
    starts: "read reading",
    behind: ` (?:for (?:pleasure|fun)|before bed|in bed|more (?:fiction|books|novels)|a book (?:a|per|every|each) (?:week|month|fortnight))${END}`,
  },
  {
    topic: "Reading",
    starts: "more",
    behind: ` (?:(?:light|leisure|fiction|personal) )?reading (?:this|last|than|in|over|during|on holiday|on vacation|again|for (?:fun|pleasure))${END}(?! (?:papers?|docs|documentation|material))`,
  },
  {
    topic: "Gardening",
    starts:
      "planted sowed sown transplanted repotted harvested watered pricked planting sowing transplanting repotting harvesting",
    behind: ` (?:up |out |in )?${words(4)}${PLANT}${END}`,
  },
  {
    topic: "Gardening",
    starts: "weeded weeding mulched mulching dug digging tidied",
    behind: ` (?:over |up |out )?(?:the |our |my )${words(2)}${PLOT}${END}`,
  },
  {
    topic: "Gardening",
    starts: "pruned pruning trimmed trimming picked picking",
    behind: ` (?:the |our |my |some |a few )?(?:first |last )?(?:\\p{L}+ )?(?:roses?|hedges?|apple trees?|fruit trees?|tomatoes|strawberries|raspberries|beans|courgettes|vines|bushes|blackberries)${END}`,
  },
  { topic: "Gardening", starts: "mowed mown mowing cut", behind: ` the (?:lawn|grass)${END}` },
  {
    topic: "Gardening",
    starts:
      "worked working pottered pottering busy day days morning mornings afternoon afternoons hours hour time weekend weekends",
    behind: ` (?:out )?(?:in|at|on) (?:the|my|our) (?:garden|allotment|vegetable patch|veg patch)${END}`,
  },
  {
    topic: "TV Series",
    starts: "watched watching binged binge-watched rewatched re-watched finished started",
    behind: ` ${NO_LESSON}(?:watching )?${words(3)}(?:seasons? (?:\\d|one|two|three|four|five|of)|(?:first|second|third|last|final|new|whole|latest) seasons?|tv (?:series|shows?)|k-dramas?|sitcoms?)${END}`,
  },
  {
    topic: "TV Series",
    starts: "watched watching binged binge-watched rewatched re-watched",
    behind: ` ${NO_LESSON}(?:(?:an?|the|this|another) (?:(?:tv|netflix|hbo|crime|mini|drama|comedy|korean|danish|british|swedish|german|french|fantasy|sci-fi|new|great|whole|entire|animated|anime) )*(?:series|sitcom)|(?:an?|the|another|${MANY}) ${words(3)}(?:episodes? of|shows? on (?:netflix|hbo|tv)))${END}(?! (?:of (?!dark)|on|about|by)\b)`,
  },
  {
    topic: "Film",
    starts: "watched saw seen rewatched",
    behind: ` (?:an?|the|my first|${MANY}) ${words(2)}(?:films?|movies?)${END}(?! (?:app|review|database|recommend|data|poster|api|theme|site))`,
  },
  {
    topic: "Film",
    starts: "went gone been",
    behind: ` (?:to (?:the )?(?:cinema|movies|pictures)|to see (?:a|the) (?:film|movie))${END}`,
  },
  {
    topic: "Podcasts",
    starts: "listened listening caught catching",
    behind: ` (?:to|up on|up with) ${words(3)}podcasts?${END}(?! (?:app|player|about|on|episode (?:about|on))\\b)`,
  },
  {
    topic: "Travel",
    starts: "weekend week month days weeks months nights fortnight honeymoon",
    behind: " (?:away )?in ",
    needsPlace: true,
  },
  {
    topic: "Travel",
    starts: "travelled traveled travelling traveling flew trip trips getaway",
    behind: " (?:by train )?(?:to|in|through|around|across|down to|up to|over to) ",
    needsPlace: true,
  },
  {
    topic: "Travel",
    starts: "travelled traveled travelling traveling",
    behind: ` (?:by train|the world|around the world|abroad|solo|across (?:the country|europe))${END}`,
  },
  {
    topic: "Travel",
    starts: "went gone going took",
    behind: ` (?:on )?(?:a|our|my) ${words(2)}(?:road trip|city trip|city break|honeymoon|weekend trip)${END}`,
  },
  {
    topic: "Coffee",
    starts: "bought got ordered upgraded descaled dialled dialed",
    behind: ` (?:in )?(?:to )?(?:an?|my|the|our|some)? ?${words(2)}(?:coffee grinder|burr grinder|hand grinder|espresso machine|espresso|moka pot|aeropress|chemex|coffee beans|grinder(?=.*(?:coffee|espresso|beans)))${END}`,
  },
  { topic: "Coffee", starts: "fell fallen", behind: ` (?:\\p{L}+ ){0,4}?(?:for|with) (?:\\p{L}+ )?coffee${END}` },
  {
    topic: "Coffee",
    starts: "roasted pulled pulling",
    behind: ` ${words(3)}(?:coffee|coffee beans|espressos?|espresso shots?)${END}`,
  },
  {
    topic: "Baking",
    starts: "baked baking",
    behind: ` (?:${A} )?(?:batch(?:es)? of )?(?!into\\b|in\\b)${words(2)}${BAKE}${END}`,
  },
  {
    topic: "Cooking",
    starts: "cooked cooking cook",
    behind: ` (?:${A} )?${words(3)}(?:recipes?|something new|at home|dinner|curry|stew|soups?|risotto|ramen|paella|lasagn[ea]|meals?|from scratch)${END}`,
  },
  {
    topic: "Cooking",
    starts: "made making",
    behind: ` (?:${A} )?(?:(?:big|huge|large) )?(?:(?:pots?|pans?|batch(?:es)?|bowls?) of )?${words(2)}(?:curry|stew|soups?|risotto|ramen|paella|lasagn[ea]|chili|dumplings|omelettes?|pancakes|pasta)${END}(?! of)`,
  },
  {
    topic: "Cooking",
    starts:
      "chop chopped sauté sautéed saute sauteed simmer simmered boil boiled grate grated marinate marinated stir-fried knead kneaded",
    behind: ` ${words(4)}${FOOD}${END}`,
  },
  {
    topic: "Hiking",
    starts: "went gone going been",
    behind: ` (?:out )?(?:on|for) (?:an?|our|my|${MANY}) ${words(2)}(?:hikes?|treks?)${END}`,
  },
  {
    topic: "Hiking",
    starts: "hiked trekked",
    behind: " (?:\\p{L}+ )?(?:to|up|in|along|around|through|across|over|\\d)",
  },
  {
    topic: "Hiking",
    starts: "long day great short lovely sunday saturday weekend mountain first",
    behind: ` hikes?${END}(?! (?:in|of)\\b)`,
  },
  {
    topic: "Swimming",
    starts: "went gone going been",
    behind: ` (?:out )?(?:on|for) (?:an?|my|our|${MANY}) ${words(2)}swims?${END}`,
  },
  {
    topic: "Swimming",
    starts: "swam",
    behind: ` (?:\\p{L}+ )?(?:\\d|a mile|in the|laps|lengths|twice|every|three times|across|outdoors)`,
  },
  { topic: "Fitness", starts: "went gone going back", behind: ` (?:back )?(?:to|at|in) the gym${END}` },
  { topic: "Fitness", starts: "train trained training exercised", behind: ` (?:in|at) (?:the|a|my) gym${END}` },
  { topic: "Fitness", starts: "found joined", behind: ` (?:a|the|my) (?:\\p{L}+ )?gym${END}` },
  {
    topic: "Fitness",
    starts: "gym",
    behind: ` (?:sessions?|workouts?|routine|\\d ?(?:x|times)|(?:once|twice|three|four) )`,
  },
  { topic: "Strength Training", starts: "lifted lifting", behind: ` (?:\\p{L}+ )?weights${END}` },
  {
    topic: "Meditation",
    starts: "meditated",
    behind: ` (?:every|daily|for|twice|in the|each|\\d|almost|most|on (?:most|\\d))`,
  },
  {
    topic: "Knitting",
    starts: "knit knitted knitting",
    behind: ` (?:${A} )${words(2)}(?:socks?|sweaters?|jumpers?|scarf|scarves|hats?|shawls?|mittens|cardigans?|blankets?|rows?|pairs?)${END}`,
  },
  { topic: "Crochet", starts: "crocheted", behind: ` (?:${A} )` },
  {
    topic: "Sewing",
    starts: "sewed sewn sewing",
    behind: ` (?:${A} )${words(2)}(?:dress|dresses|shirts?|bags?|skirts?|trousers|curtains|quilts?|blouses?|aprons?|masks|pyjamas|pajamas)${END}`,
  },
  {
    topic: "Drawing",
    starts: "drew drawn filled",
    behind: ` (?:${A} )${words(2)}(?:portraits?|sketch(?:es)?|still lifes?|self-portraits?|sketchbooks?)${END}`,
  },
  {
    topic: "Painting",
    starts: "painted painting",
    behind: ` (?:${A} )${words(2)}(?:watercolou?rs?|landscapes?|portraits?|still lifes?|miniatures?|canvas|canvases)${END}`,
  },
  {
    topic: "Photography",
    starts: "shot developed developing shooting took",
    behind: ` ${words(3)}(?:rolls? of (?:\\p{L}+ )?film|rolls? of \\p{L}+ \\d+|black and white film|negatives|photos of (?:birds|flowers|the (?:sunset|sunrise|milky way|moon|stars)))${END}`,
  },
  {
    topic: "Concerts",
    starts: "went attended saw",
    behind: ` (?:to )?(?:an?|the|my first|${MANY}) ${words(2)}(?:concerts?|gigs?)${END}(?! (?:ticket|app|economy|work|hall))`,
  },
  {
    topic: "Museum Visits",
    starts: "went visited visiting",
    behind: ` (?:to )?(?:an?|the|${MANY}) ${words(3)}museums?${END}(?! of (?:broken|bad))`,
  },
  {
    topic: "Exhibitions",
    starts: "went visited saw",
    behind: ` (?:to )?(?:an?|the|${MANY}) ${words(3)}exhibitions?${END}`,
  },
  { topic: "Theater", starts: "went gone", behind: ` to (?:the |see a )(?:theat(?:er|re)|play)${END}` },
  { topic: "Opera", starts: "went gone", behind: ` to the opera${END}` },
  {
    topic: "Homebrewing",
    starts: "brewed bottled brewing",
    behind: ` (?:${A} )${words(2)}(?:beers?|ales?|stouts?|ipa|lagers?|mead|cider)${END}`,
  },
  {
    topic: "Fermentation",
    starts: "pickled fermented fermenting",
    behind: ` (?:${A} )?${words(2)}(?:cabbage|cucumbers?|onions?|vegetables|carrots|garlic|beans)${END}`,
  },
  {
    topic: "Jam Making",
    starts: "made making",
    behind: ` (?:\\d+ jars of |some |the first )?(?:\\p{L}+ )?(?:jam|marmalade|chutney)${END}(?! session)`,
  },
  {
    topic: "Home Improvement",
    starts: "painted painting repainted tiled wallpapered renovated plastered",
    behind: ` (?:the|our|my) (?:\\p{L}+ )?(?:bathroom|kitchen|bedroom|living room|hallway|walls?|ceiling|fences?|house|flat|apartment|shed|attic)${END}`,
  },
  {
    topic: "Home Improvement",
    starts: "built put installed",
    behind: ` (?:up )?(?:some |an? |the )?(?:new )?(?:shelves|shelving|bookcase|bookshelf|bookshelves|garden fence|deck|shed)${END}(?! (?:for|of) (?:cards|slides))`,
  },
];
