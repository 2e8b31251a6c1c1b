/// What women are called in the English-speaking world, in the rows of ``menNicknameRows``.
let womenNicknameRows = """
  abigail abigale abbigail abigayle: abby abbie gail gayle nabby abi abbey biggie abs; ada: addie ad
  adie; adaline adeline adelina adalyn: addie addy ada adele della lina aline ad delia dell dellie
  lena; adelaide adelheid: addie addy ada adele della heidi dell dellie delia heide laidey; adele
  adela adella: addie del della dell; adeline: addy; adelphia: dell delphia philly; adrienne adriana
  adrianna: adri addie rena anna; agatha agathe: aggie ag agg agathy; agnes agness: aggie nessie
  ness nessa inez senga ag nan nancy taggett nest; aileen eileen ilene eilene: leen lena; aimee amy
  ami amie; alana alanna alannah: lana lanna al; alberta albertina: allie bert bertie berta al;
  aletha alethea: allie lettie thea letty; alexandra alexandria alexandrea alejandra: alex al lexi
  lexie sandra sandy sasha alexa ali lex allie alix sandie zandra drina xandra lexa alli ally andra
  sandi; alexis: lexi lexie lex alex; alfreda elfreda: freda freddie alfie frieda; alice alyce alys
  elise: allie ally ali lisa elsie al alicia lissy; alicia alisha elisha alecia: lisa lish allie ali
  licia; alison allison alyson allyson: ali allie ally al alie sonny; alma: allie; almira elmira:
  allie mira myra ellie; althea: thea allie; alvina elvina: vina allie vinnie; alyssa alissa elissa
  alisa: ali lissa lyss ally allie aly lissie; amabel: mabel may; amanda: mandy manda mandie mandi
  amy ama; amaryllis: amy lil; amber: am amby; amelia emelia: amy mel mellie millie milly melia
  emily amie; amy: ames aims; anastasia: ana stacy stacey stasia annie tasia ann stasy; andrea
  andria: andy andi drea andie ande; angela angella: angie ange angel angelica annie; angelica
  anjelica angelika: angie jelly ange angel; angelina: angie lina ange angel; angelique: angie;
  anita: nita ann; ann anne an: annie nan nancy nannie nana anna nanette ana nanny annette; anna
  hanna: ann annie nan ana nannie anne annette; annabel annabelle anabel: anna ann belle bella annie
  mabel bell; anne: annie nan nance; annette annetta: ann annie nettie netta etta; annmarie
  annemarie: ann anne annie marie; antoinette antonette: toni tony ann nettie net netta toinette
  tonie; antonia: toni tony tonya ann tonie netta; arabella arabelle: ara bella belle bell arry bel;
  araminta: minty mindy ara armida minta; ariadne ariana arianna: ari arie; ariel arielle: ari elle;
  arlene arline: arly lena arley; armanda: mandy; arminta arminda: minta mindy minnie; artemisia:
  art; asenath: natty sene; ashley ashlee ashleigh ashlie ashely: ash lee; athena: thena; aubrey
  aubree: bree aub brey; audrey audra audrie: aud dee audie drey; augusta augustina: gus gussie
  gusta tina aggy austina; aurelia: ora rilly aurie ree orelia; aurora: rory ora aurie rora dawn;
  averil avril; avery: aves ave; barbara barbra barbary: barb babs barbie bab babbie bobbie barby
  babby; bathsheba: sheba bathsheby; beatrice beatrix beatriz: bea bee trixie trix beattie triss
  beat trish; belinda: bel linda belle lindy bindy; benedicta: dicta ben; berenice bernice: bernie
  berry bunny binnie; bernadette bernardette: bernie detta bern dette bernadine; bernadine
  bernardine: bernie dina; bertha: bertie berta bert birdie; bethany bethanie bethan: beth; bethia:
  beth thia; betsy: bets; beverly beverley: bev buffy; blanche blanch; bonita: bonnie; bonnie bonny:
  bon; brenda: bren brandy; brianna briana breanna breana: bri bree anna brie; bridget brigit brigid
  bridgit bridgette brigitte: bridie biddy bridey delia bride biddie bridge britt breda bedelia
  bitsy bee; brittany brittney britney brittani: britt brit brittie; bronwen bronwyn: bron bronny;
  brooke brook; bryanna briana: anna bri; caitlin kaitlyn katelyn kaitlin caitlyn katelin catelyn:
  cait kait kate katie cat lyn; calista callista: cal callie lista; calliope: callie; cameron: cam
  cami; camilla camille camila kamilla: cam cami millie cammie milla camie milly; candace candice
  candis: candy candi dacey; cara kara; caren karen karin caryn karyn: kay kari kaz kazza; carla
  karla; carlotta: lottie lotta; carly carley carlie karly; carmel carmela carmella: carm mel mela;
  carmen: carm carmie; carol carole karol caryl carroll: carrie cari cal carly caz; carolann: carol
  ann; caroline carolyn carolina carolynn karoline carolin: carol carrie caro lynn lina callie cary
  lena car carro cassie cad caddie; casey kasey: case; cassandra kassandra casandra: cass cassie
  sandra sandy cassey caz kassie; cassidy kassidy: cass cassie; catalina: cat lina; catherine
  katherine kathryn katharine catharine cathryn kathrine katheryn: cathy kathy kate katie cat kat
  kit kitty cathie cassie kay katy kath cath trina kittie katya karen kathleen katrina catrina lena
  cate katey kathie kasey cathleen kata; cathleen kathleen: cathy kathy kath kay kate katie kit
  kitty cath cathie; catriona katrina catrina: cat trina kat tina rina katy kate; cecilia cecelia
  cecily cicely cecile cecil: cissy ceil celia sis sissy cis cece cele sisley celie; celeste
  celestine: celie lessie tina celest; celia: celie sealy; chantal chantelle shantel: chan; charity:
  chattie cherry charry; charlene sharlene: charlie char; charlotte sharlotte: charlie lottie lotte
  char chattie lotta lotty charley totty carlotta lola; charmaine: char; chelsea chelsey chelsie:
  chels chelle; cherie sherry sherri sheri cheri; cheryl sheryl sherryl: cher sherry cheri cherie;
  cheyenne: chey; chloe khloe: clo; christabel christobel: chris christy bel belle; christiana: ana
  annie; christina christine kristina kristine christiana cristina kristen kirsten: chris tina
  chrissie kris kit christy kirsty crissy xina teenie stina kristy tine; cinderella: cindy ella
  rella; clara clare claire clair: clary; clarice clarissa clarisse: clara clare rissa clarry issy;
  clarinda: clara rinda; clarissa: cissy; claudette: claud etta; claudia: claud claudie; clementine
  clementina: clem clemmie tina clemmy mina; cleopatra: cleo pat; colette collette nicolette: coco
  lettie; colleen coleen: coll; connie: con; constance constantia: connie con tancy conny; consuelo
  consuela: connie chelo; cora korah; cordelia: cord cordy delia della corrie dell; corinne corrine
  corinna: corrie cora cory rinna ora; cornelia: corny nelia nelly nellie cornie neely; courtney
  kourtney courtenay: court; crystal christal krystal: chris crys; cynthia: cindy cyn thia cinthy
  cindi sinthy; daisy: dais; dakota: kody dak koda; damaris: mari maris; danielle daniella daniela:
  dani danny ella nell danni dan elle; daphne: daph daffy; darcie darcy: darce; darlene darleen: dar
  lena darla; deanna diana diane dianne dyan deana: di dee anna die didi; deanne deann: dee ann de;
  deborah debra debora: deb debbie debby debs bo deborrah; deirdre deidre: dee deedee; delia: dee;
  delilah: lila della dell lilah; delores dolores deloris: lola dee dolly lolly del della; demaris
  damaris: maris mary; demetria: demi; denise denice: dee neecy niecy denny; desdemona: desi mona
  demona; desiree: desi des dessie; dinah: di; dominique dominica: dom nicky mika nica; dora: dodie
  dory; dorcas dorcus: dory; dorinda: dorie dori rinda; doris: dorrie dory; dorothy dorothea
  dorathy: dot dottie dolly dodie dora dotty thea doll dory dee dodo dorrie dortha dotha; drusilla:
  dru silla drucie; edith edyth edythe: edie ede eda dicey eadie ditty; edna: eddie ed; edwina:
  eddie winnie edwin ed wina; elaine elayne: lainie laney lane ellie; eleanor elinor eleanora
  eleanore elenor: ellie nell nellie nora ella norah elly lenora nelly el len lena ellen elle nonie;
  electra: lecta; eliza: liza; elizabeth elisabeth elizabethe: liz beth betty lizzie eliza lisa
  libby elsie betsy liza bess bessie bet bette elise ellie eli lib bettie lilibet lizzy tetty buffy
  elspeth bets lise lilly lilla zabeth bettina libbie birdie isabel lily lillie; ellen ellyn helen:
  nell nellie nelly ellie len lena el; elnora: nora ellie nell; eloise heloise: ellie elle weezy
  lois lou; elspeth: elsie ellie elspie eppie; elvira: ella elvie vira vera; emeline emmeline
  emaline: em emmy emma millie emily lina milly; emily emilie emmalee: em emmy millie emmie milly
  ems emma mel; emma: em emmy emmie ems; emmanuelle: emma manu; erica erika ericka: ricky rikki eri
  ric; ernestine ernestina: erna tina ernie stina teeny; esmeralda: esme emmy; estelle estella:
  stella essie stell; esther ester hester: essie hettie ess hetty easter hessy stella; ethelinda:
  ethel linda; eudora: dora; eugenia eugenie: genie gene jenny gena genny; eulalia: lalla eula
  lallie; eunice: eunie nicie; euphemia: effie phemie fay effy famie eppie; eustacia: stacy stacia;
  eva eve: evie; evaline: eve eva lina lena; evangeline evangelina: eva angie evie vangie lina eve
  ev; eveline evelyn evelina evalyn: eve evie eva ev lyn lina evy; faith: fay faithie; fatima: fati;
  felicia felicity felice: fel flick fee liss felicie licia flic lissie fliss felix; fenella: nella
  finella; fidelia: delia; fiona: fi fee; florence florance: flo flossie florrie flora floss flossy
  flory flor; frances francis francesca: fran fanny franny frankie francie sis fannie cesca frank
  fronie franie cissy; francine francene: fran frannie francie; freda frieda; frederica fredericka:
  freda freddie frieda rica ricky fred erica; gabrielle gabriella gabriela gabriel: gabby gabbie
  gaby ella brie gay gabe elle gab; genevieve: gen eve ginny jenny viv gena genie jenne evie jean;
  georgia georgina georgiana georgette: georgie gina georgy gigi george; geraldine: gerry dina jerry
  geri deena jeri gerrie; germaine: gerry; gertrude: gert gertie trudy trudie truda; gillian
  jillian: gill jill gilly jilly jilli; giselle gisele: elle; gladys gwladys: glad; glenda: glen;
  gloria: glory glo; grace: gracie; griselda grizel: zelda grissel; guinevere: gwen ginny winnie;
  gwendolyn gwendolen gwendoline gwendolyne: gwen wendy gwenda gwennie lyn; gwyneth gwenyth: gwen
  gwyn winnie; hannah hanna hana: annie nan nancy han anna hanny anne; harriet harriett harriette
  harriot: hattie harrie hatty etta hetty harry hat; hayley hailey haylee haley hallie: hal hales;
  hazel: haze; heather: heath heth hev; helen helena helene ellen hellen elena: nell nellie lena
  ellie ella leni hel nelly lenny lennie hallie aileen len nonnie; helena: eileen elaine; henrietta
  henriette: hettie etta hattie hetty ettie netta retta nettie henry hank henny; hephzibah hepzibah:
  hepsy hepsie eppie hepsibah; hermione: hermie mina; hester: hetty essie hettie hess; hilary
  hillary: hil hilly; hilda: hildy; holly hollie: hol; honora honor: nora honey norah norrie nonie;
  hortense hortensia: tensey; hyacinth: cindy; imogen imogene: immy immie gen gene; ines inez;
  ingrid: inga ing; irene: rene renie rena reenie; isabel isabella isabelle isobel ysabel isobelle
  izabella: bella izzy belle bel issy tibby ib sabra nib bell iz izzie ibby sibby ella isa nibby tib
  izzi; isadora isidora: izzy dora issy; ivy: ives; jacinta: jacy cinta; jacqueline jaclyn jacquelyn
  jacquelin jaqueline: jackie jacqui lyn jacky jack jacq jacki; jaime jamie jayme: jay; jane jayne
  jain: janey janie jenny jennie jean jinny jan; janet janette jeanette jannet: jan jessie jennie
  jenny netta nettie; janice janis: jan jannie; jasmine jasmin jazmin yasmin jazmine: jas jazz jazzy
  min jaz; jean jeanne gene: jeannie jeanie jenny; jeannette jeanette jeannetta: jean jan jeannie
  nettie jennie jenny netta; jemima jemimah: jem mima jemma jemmie mimi; jennifer jenifer: jen jenny
  jenn jennie jenna jenni fer; jessamine jessamyn: jess jessie; jessica jesica jessika: jess jessie
  jessy jes jesse; joan joanne jone: joanie jo joni jonie nonie; joann joanne: jo joanie ann; joanna
  joanne johanna johannah: jo joan joanie annie anna jody hannah jojo; jocelyn joscelyn josceline
  jocelin: jo joss lyn josie; jodie jody jodi: jo; johannah: nonie; josephine josephina josefina: jo
  josie jozie fina pheeny josey josette posie jojo joey jody; joyce: joy; juanita: nita nettie;
  judith judyth: judy judi jude judie; julia: jule julie jill jules juli; juliana julianna julianne
  julieann: julie jules jill julia anna lianna; juliet juliette julietta: jules julie etta juli jet;
  june: junie; justine justina: tina juss jussie; karen: kaz; katarina: kat kata; katelyn: kaye kay;
  katherine: kaye; kayla: kay; keisha lakeisha; kelly kelley kellie: kel kell; kendra: kenny; kerry
  kerri keri: kez; keziah: kezzie kizzy kissy kez kizzie; kimberly kimberley kimberlee kymberly: kim
  kimmie kimmy kimber berly kym; kirsten kirstin kristin kristen kristine: kirsty kris kirstie
  kristy krissy; kristina: krissy kris tina; latisha letisha: tish tisha lettie; laura lora: laurie
  lolly laurel loll lori; laurel: laurie; lauren loren lauryn: laurie lori loz ren lorrie; lauretta
  loretta: lori etta retta laurie lorrie; laurinda: laura linda; laverne lavern: verna vern;
  lavinia: vina vinnie vinny lavvy ina vinia livvy; lavonne: vonnie von; leah lea lia; leanne leann:
  annie; leanne leeann lianne: lee ann; leila layla leyla lila; leilani: lani; leona: leo lee;
  leonora lenora leonore: nora leo lenny norah nell nellie; leslie lesley: les; leticia letitia
  laetitia: letty lettie tish tisha titia titty lettice; lettice: letty lettie; levina: vina viney;
  lillian lilian liliana lilianne: lil lily lillie lilly lila lilli ian lolly; lily lilly lillie:
  lil; linda lynda: lin lindy lyn lynn; lindsay lindsey lynsey linsey: lin lindy linds; linnea: nea
  lin; lisa leesa: lis; loraine lorraine: lori raine rainey lorrie lolly rain; lorelei: lori laurie;
  loretta: etta; louisa louise: lou lulu louie isa lu weezie eliza lois weezy loulou ouisa; lucia:
  lucy lu lulu; lucille lucile lucilla: lucy lou lu cille cilla; lucinda: lucy cindy lou lu cinda;
  lucretia lucrezia: lu creasey cretia lucy creesy; lucy: lu luce lulu; luella louella: lu ella lou
  lula; lydia lidia: liddy lyddie lydie lidi liddie; lynette lynnette: lyn nettie lynn; lynn lyn
  lynne; mabel mable: may mab mabs maybelle; mackenna mckenna: kenna ken mac; madeline madeleine
  madelyn madalyn madelaine: maddie maddy mad lena lina magda maud lynn madge maida mady; madison
  madisyn: maddie maddy mads; magdalena magdalene magdalen: magda lena maggie maggy madge maddie
  maud lene; mahala: hallie mae haley; makayla mikayla michaela mckayla: kayla mickey kay mika;
  malinda melinda: mindy linda mel lindy mellie lindi; malvina melvina: vina mal viney mellie;
  marcella marcelle: marcie cella marcy; marcia marsha: marcie marcy; margaret margarett margret
  marguerite margarita margareta: maggie meg peggy marge margie margo daisy greta rita madge maisie
  mamie peg margery megan meta gretchen maisy meggie midge mags pegeen greet mysie margot mattie
  maggy peggie marnie ritta margy gretta mae may; margaretta margareta: daisy gretta madge maggie
  margery meg midge peg peggy rita; margery marjorie marjory: marge margie madge jorie marnie marj
  midge; maria mariah: mary ria marie mia mimi mitzi masha; marian marianne marion maryann maryanne
  marianna mariann: mary ann anne anna annie molly mimi marie; marie: mae mary; mariel muriel;
  marietta: mary etta marie mariette mamie minnie molly polly mitzi; marigold: goldie mari; marilyn
  marylyn marilynn: mary lyn lynn merry mari; marina: rina mari; marissa marisa: rissa mari;
  marlene: marly lena; martha: marty mattie patty matty patsy marti mart martie; martina martine:
  tina marty marti; martine: tine; mary marie: molly polly may mamie mae moll minnie mimi maisie
  poll maria mame mitzi mollie mal maura moira maureen; matilda mathilda: tilly tillie mattie matty
  maud tilda patty maudie til mat; maud maude: maudie; maureen moreen: mo mollie reenie maur; mavis:
  mave; maxine: max maxie; meagan megan meghan meaghan: meg meggie megs; medora: dora; mehitabel
  mehitable: hitty hetty mabel hettie mitty; melanie melany: mel mellie lanie melly; melicent
  melissant millicent: millie milly missy mel lissa mil; melissa mellissa melisa: mel missy lissa
  lisa millie mellie lissy; melody: mel; mercedes: sadie mercy merche; meredith: merry meri;
  michelle michele: shelly shelley shell chelle mickey mitch shellie; mildred: millie milly mil mid
  dreda; millicent: cent; minerva: minnie nerva min eve mina; miranda: randy mira mandy randa myra
  miri randi; miriam myriam: mimi mira mitzi mirrie miri mim mitzie; moira moyra; mollie molly: moll
  mol; monica monika: mona mon nica; montserrat: montse; morgan: mo; muriel: mur; myrtle: myrt mert;
  nadia nadine: nada dede; nadine: deedee dee; nancy nanci nancie: nan nance nannie; naomi: omi
  nomi; narcissa: cissy; natalia natalie nathalie nataly: nat natty talia tally tasha nattie talie;
  natalie: nettie; natasha: tasha nat tash; nellie nelly: nell; nerissa: rissa; nichole nicole
  nicola nicolle: nicky nikki nic nico nick cole nikky nickie niki nik; nicolette nicholette: nicky
  nicole cole colette; noelle noel; nora norah; noreen: norrie; norma: norm; octavia: tavia tave
  tavy; olive: ollie liv; olivia alivia: liv livvy olive ollie livia nollie livie via; olympia: pia;
  ophelia: phelia fifi; oriana: ori; pamela pamala pamella: pam pammie pammy mela; pandora: dora
  pandy; parthenia: thena; patience: pat patty patti; patricia: pat patty trish tricia patsy trisha
  patti pattie tish trix paddy; paula paulette pauline paulina: polly paulie lina pauly; penelope:
  penny pen nell poppy pennie neppie; permelia parmelia: melia milly; persephone: persie seph;
  petronella: nella petra ronnie nell pernel nellie; philadelphia: delphia phil; philinda: linda
  lindy; philippa phillippa phillipa: pip pippa phil flip; philomena: mena phil minnie fil mina;
  phoebe pheobe: pheeb bee phebe; phyllis phillis philis: phil phyl phylly phyllie; polly: poll;
  priscilla: cilla prissy pris prissie cissy silla; prudence: pru prue prudy puss; rachel rachael
  rachelle racheal: rach rae ray shelly rachie chelle shell; ramona: mona; rebecca rebekah rebeca:
  becky becca beck reba becks bec bex becki beckie becs bekah; regina: gina reggie rina queenie;
  renata: rena nata; rhoda: rodie; rhonda: ron ronnie; roberta: bobbie robbie bobby berta bertie
  bobbi; robin robyn: rob; rochelle: shelly chelle shell; rosabel rosabella: rose belle rosie;
  rosalie rosalia: rose rosie rosa lia; rosalind rosalinda rosaline roslyn rosalyn: ros roz rose
  linda rosie lindy; rosamond rosamund: ros rose roz rosie rosa; rosanna rosanne roseanne roxanna
  rosannah roseann: rose anna ann rosie rosa anne; rose: rosie rosy; roseanna: rosa; rosemary
  rosemarie: rose rosie mary romy marie ro rosy; rosina: rosie sina rose; rowena: ro rowe winnie;
  roxane roxanne: rox roxie; roxanne roxana roxanna: roxy roxie rox ann rose roxi; ruby: rube; ruth:
  ruthie; sabina: bina; sabrina: bri brina sabby rina; salome: sally loma; samantha: sam sammy mandy
  sammie manth mantha; sandra: sandy sandi sandie; saoirse: sersh; sarah sara sahra: sally sadie sal
  sarie sallie sassy sari; savannah savanna: van sav vannie anna; scarlett scarlet; selina celina
  selena: lena sel; selma zelma; seraphina serafina: fina sera; serena: rena; shannon: shan; sharon
  sharron: shari shaz shazza sha sher; shauna shawna: shaun; sheila sheelagh shelagh: shee; shelby:
  shel; shirley shirlee: shirl lee sherry; sibyl sybil sybill: sib syb sibby; sidney sydney: sid
  syd; silvia sylvia: syl sylvie silvie; simone: sim; siobhan: shiv; sondra sandra: sandy; sophia
  sophie sofia sofie: soph sophy phia sofe; sophronia: frona phronie sophie froney; stacey stacy
  staci stacie: stace; stephanie stephany stefanie: steph stevie steff steffi stephie annie stef
  fanny; submit: mitty; susan suzan: sue susie suzy sukie suky susy sukey suse; susanna susannah
  suzanna susana: sue susie suzy anna sanna sukey hannah su susan zanna nan suky sannie; suzanne
  susanne: sue suzie susie suzi suki; tabitha tabatha: tabby tabbie tab; tamara tamar: tammy tam
  tammie mara; tamsin tamzin thomasina thomasin: tam tammy sina tommie tamsie; tanya tania; tatiana
  tatyana: tanya tiana tati tania; temperance: tempy tempe tempie; teresa theresa therese tereza
  treasa: terry tess tessa tessie tracy terrie terri resa tracey trace tessy tressa teri reese;
  theodora theodosia: theo dora thea dosia teddy theda docia; theodosia: dosia docia; thomasina:
  sina; tiffany tiffani: tiff tiffy fanny; timothea: thea; tracy tracey: traci; tracy tracey traci
  tracie: trace; trinity: trin; tryphena: phena triffie phenie; una oona; ursula: ursy sula ursie;
  valentina: val tina vally; valerie valeria valery: val vallie; vanessa venessa: nessa van vanna
  essa nessie ness; veronica veronika: ronnie vera nica vicky roni ron vonnie ronna; victoria
  viktoria: vicky vic tori toria vickie vikki tory torrie queenie vicki vics; viola violet violetta:
  vi vie letty lettie ola; virginia verginia: ginny ginger ginnie gina jinny virgie virgy jane;
  vivian vivien vivienne viviana: viv vivi vivvy; wendy: wend; whitney: whit; wilhelmina: mina
  minnie willa wilma billie helma willie willy min velma elma mena; winifred winnifred: winnie freda
  win una winny fred freddie; yolanda: yoli lana yo; yvette evette: eve vette; yvonne evonne: vonnie
  eve; zenobia: nobie zena; zerviah: zervie; zipporah: zippy zip; zoe zoey zoie: zo; jeff geoff;
  kate cate; jo joe; terry terri teri; jackie jacky jacqui; toni tony; bobby bobbie; frankie franky;
  nicky nikki nicki nickie niki; chris kris cris; vicky vicki vickie vikki; jess jes jesse; ricky
  rickey rikki; lou lew lu; sandy sandie sandi; cathy kathy cathie kathie; cass kass; carl karl;
  harry harrie; jerry gerry geri; jenny jennie jenni ginny; jill gill; jon john; lynn lyn lynne lin;
  deb debs; max macks; mick mic; mike mic; nick nic nik; rick ric; zach zack zac zak; phil fil; ted
  tedd; theo teo; tom thom; tim tym; will wil; bill bil; wilf wilph; alex alix aleks; ally ali
  allie; abby abbie abi abbey; andy andi andie; annie anny; barry barrie; benny bennie; betty
  bettie; billy billie; bonnie bonny; candy kandi; carrie cari kari; charlie charley charly; cindy
  cindi cyndi sindy; danny dannie dani; davy davey davie; dolly dollie; dotty dottie; eddie eddy;
  ellie elly; emmy emmie; eve eva; fanny fannie; freddie freddy; gabby gabbie gaby; georgie georgy;
  gus guss; hattie hatty; jamie jaimie jayme; jem gem; jimmy jimmie; jody jodie jodi; johnny jonny
  johnnie jonnie; josie josey; judy judie judi; kathleen cathleen; katie katy katey kaytee; kitty
  kittie; larry larrie; laurie lori lorrie lawrie; libby libbie; lily lilly lillie lili; liz lis
  lizz; lizzie lizzy; lottie lotty; lucy luci lucie; maddie maddy; mae may mai; maisie maisy; mandy
  mandi mandie; marcie marcy; margie marjie; mattie matty; maud maude; millie milly; minnie minny;
  missy missie; molly mollie; nell nel; nellie nelly; nettie netty; ollie olly oli; pattie patty
  patti; paulie pauly; peggy peggie; penny pennie; polly pollie; rae ray; robbie robby; ronnie ronny
  roni; rosie rosy; rudy rudi; sally sallie; sammy sammie; sherry sherri sheri cherie; stevie stevi;
  sue su soo; susie suzy suzie susy; tammy tammie tami; tammi tammy; teddy teddie; tess tes; tilly
  tillie; tina teena; tommy tommie; tricia trisha; trixie trixy; trudy trudie; val vall; willie
  willy; winnie winny; kaye kay; johnny johny; randy randi; kenzy kenzie; claas klaas claes klaes;
  rickie ricky; justin justyn juston; brittany brittnie; suki sukie sukey; shelly shelley shellie;
  lonnie lonny; tibby tibbie; sibby sibbie; etty ettie; richie ritchie; deedee didi; tracy tracey
  traci tracie; frannie franny franney; mitzi mitzie; lissa lissia; norry norrie; reggie reggy;
  frieda freda; viney vinnie
  """
