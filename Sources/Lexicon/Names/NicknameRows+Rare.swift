/// Older and rarer pairs, as parish registers and censuses have them; the facts are those of the
/// public table of the `nicknames` package (Apache-2.0) that the common rows do not have.
///
/// A row is a full name, a colon, and its short forms; `;` parts the rows.
let rareNicknameRows = """
  aaron: erin; abbigail: abbe abbi; abbigale: abbe abbey abbi abbie abby gail nabby; abednego:
  bedney; abel: eb ebbie; abigail: abbe abbi; abigale: abbe abbi; abijah: bige; abraham: ab;
  abram: ab; ada: addy; adaline: adie; addison: addie addy; adela: adie; adelaide: adie; adelbert:
  albert; adele: addy; adelphia: addy adele; adena: adina deena dena dina; adolphus: ado; adriane:
  riane; adrienne: enne rienne; agatha: aga aggy; agnes: aggy; aileen: allie; alazama: ali;
  aldrich: riche richie; aleva: leve levy; alex: al; alexandra: alla; alexandria: alexander alla;
  alfonse: al; alfreda: alfy; alicia: elsie; alixandra: alix; allisandra: ali allie ally; allyssa:
  ali allie ally; almena: ali allie ally mena; almina: minnie; alphinias: alphus; alverta: vert
  virdie; alyssa: al; alzada: zada; andre: drea; andrea: rea; andrew: randy; andriane: ada adri
  rienne; angelica: angelique; anselm: anse selma; appoline: appie appy; aquilla: quil quillie;
  ara: arry belle; araminta: middie ruminta; archilles: kill killis; arizona: ona onie; armena:
  arry mena; armilda: milly; arminda: mindie; arminta: minite; aron: erin; artelepsa: epsey;
  artemus: art; arthusa: thursa; arzada: zaddi; asahel: asa; asaph: asa; asenath: assene; ashley:
  ashly leah; audrey: audree; augusta: gatsy; augustina: gatsy; aurelia: aurilla orilla; avarilla:
  rilla; bab: barby; babs: bab barby; barbery: barbara; bartholomew: bartel meus; barticus: bart;
  bazaleel: basil; beatrice: trisha; becca: beck; beck: becky; bedelia: delia; bella: belle;
  benjamin: jamie; bernard: berney; berney: bernie; bert: bertie bob bobby; bertrand: randy; bess:
  bessie; beth: betsy betty; bethena: beth thaney; bezaleel: zeely; biddie: biddy; bill: billy
  willie; blanche: bea; bob: rob; bobby: bob rob; boetius: bo;
  brad: ford; brady: brody; breeanna: bree; bridget: bridgie; brittney: brittnie; broderick: brady
  rod; bryanna: ana brianna; caitlin: caity; caitlyn: caity; caldonia: calliedona; california:
  callie; calista: kissy; calpurnia: cally; cameron: ronny; camile: cammie; carla: carly;
  carmellia: mellia; carmon: cammie carm charm; carol: carri cassie kara lynn; carrie: cassie;
  carthaette: etta etty; caswell: cass; cathleen: casey cassie lena trina; celeste: celia;
  celinda: linda lindy lynn; charity: chat; charlie: chuck; charlotte: sherry; chesley: chet;
  chick: caroline charlotte chuck; christa: chris; christiana: ann; christiano: chris; christina:
  chrissy; christine: chrissy; christoffer: chris; christy: crissy; cicely: cilla; cinderella:
  arilla rilla; cleatus: cleat; clementine: clement; cole: colie; con: conny; corey: coco cordy
  ree; cornelia: nelle; cory: coco cordy ree; courtney: curt; crystal: stal tal; cynthia: cintha;
  cyrenius: cene cy renius serene swene; dahl: dal; dalton: dahl; daniel: dann; danielle: ellie;
  daphne: daphie; darlene: darry; david: day; daycia: dacia daisha; debbie: deb debby; debby: deb;
  delbert: bert del; delia: delius; delilah: lil; deliverance: della delly dilly; della: dell;
  delores: dell; delpha: philadelphia; delphine: delf delphi; demaris: dea; demerias: dea maris
  mary; democrates: mock; derek: derrek; derick: rick ricky; derrick: eric; deuteronomy: duty;
  diana: dicey; diane: dian dicey; dicey: dicie; dick: rick; donna: dona; donovan: dony; dorcus:
  darkey; dorinda: dora dorothea; doris: dora; dorothea: doda; dotha: dotty; dotty: dot; earnest:
  ernestine; ebbie: eb; eddie: ed; eddy: ed; edith: edye; edna: edny; eduardo: ed; edyth: edye;
  edythe: edye; egbert: burt; eighta: athy; elbertson: bert elbert; eldora: dora; eleanor: elaine
  lanna; eliphalel: life; eliphalet: left; elisa: lisa; ella: el; ellender: ellen helen nellie;
  ellswood: elsey; elminie: minnie; eloise: louise; elouise: louise; elsie: elsey; elswood: elsey;
  elysia: lisa lissa; elze: elsey; emil: emily; epaphroditius: dite ditus dyce dyche eppa;
  erasmus: raze; ernestine: ernest; eseneth: senie; essy: es; estella: essy; estelle: essy;
  eudicy: dicey; eudoris: dosie dossie; eurydice: dicey; evangeline: evan; experience: exie;
  ezideen: ez; fallon: fal falcon fall fallie fally falon lon lonnie; felicia: feli; felicity:
  tick; feltie: felty; fionna: fiona; fran: frannie; frances: franniey; francine: franniey;
  franklin: fran; franklind: fran frank; frederica: frederick; fredericka: ricka; frieda: fred
  freddie freddy; gareth: gare; garrett: barrett gare garratt jerry rhett; garrick: garri;
  georgine: george; geraldine: gerri; gerhardt: gay; gertie: gert; giovanni: gio; governor: govie;
  greenberry: berry green; gum: monty; gus: gussie; gwen: wendy; hannah: nanny; harold: hap haps;
  harrison: hap haps; harry: hap haps; haseltine: hassie; heather: hetty; heloise: elouise; henry:
  hap haps; hephsibah: hipsie; hepsibah: hipsie; herman: dutch harman; hipsbibah: hipsie; hopkins:
  hop hopp; hortense: harty; ignatzio: iggy nace naz; india: indie indy; iona: onnie; isaac: zeke;
  isaiah: zadie; iva: ivy; ivan: john; jacob: jaap; jacobus: jacob; jahoda: hoda hodie hody;
  jalen: al alen haylen jaelin jaelyn jailyn jaye jaylin jaylyn len lennie lenny; jamey: jamie;
  jane: jessie; jannett: nettie; jedediah: dyer; jedidiah: dyer; jefferey: jeff; jehiel: hiel;
  jehu: gee hugh; jennet: jenn jenny jessie; jeremiah: jereme; jerita: rita; jerry: jereme;
  jessie: jane; jim: jimmie; jincy: jane; jinsy: jane; joe: joey; johann: john; josetta: jettie;
  josey: josophine; joshua: joe; josophine: jo joey josey; judah: jude juder; judith: juda;
  julias: jule jules; julie: jule jules; june: junius; junior: junie; justin: justina justus;
  kaitlin: kaitie; kaitlyn: kaitie; kaitlynn: kait kaitie; kalli: cali kali; karla: carly;
  katarina: catherine tina; kate: kay; kathleen: cassie lena trina; katia: kate katie; katy: kate
  kathy; kelley: kelli; kendra: kay kenji; kenneth: kendrick; kenny: ken; keziah: kizza;
  kimberley: kimberli; kimberly: kimberli; kit: kittie; kristel: kris; kristy: chris; lafayette:
  laffie; laodicia: cenia dicy; laurence: lorne; laurinda: lawrence; laveda: veda; laverne:
  vernon; lavina: ina vina viney; lavonia: vina viney vonnie wyncha; lawrence: lorne; leanne: lea;
  lecurgus: curg; lenora: lee; leonard: lineau; leonore: honor; levicy: vicy; levone: von; lib:
  libby; lidia: lyddy; lillah: lil lilly lily lolly; lindsay: lindsie lindsy; lindy: lynn; lionel:
  leon; littleberry: berry little; lizzie: liz; lois: lou; lonzo: lon; loretta: lorie; lorraine:
  lorie; lotta: lottie; louis: louise; louvinia: vina viney vonnie wyncha; lucia: lucius; lucias:
  luke; lucina: sinah; lunetta: nettie; lurana: lura; luther: luke; lydia: lyddy; lyndon: lindy;
  mac: mc; mack: mac mc; maddison: maddi maddie; maddy: madge; madeline: maddi madie maggie;
  madelyn: madie; madie: madeline madelyn; madison: mattie; maegen: meg; magdelina: lena madge
  magda maggie; manda: mandy; manerva: eve minerva nerva nervie; manoah: noah; manola: nonnie;
  margarita: metta; marietta: mae maria mariah marion maureen may mercy; marjorie: margy; marni:
  marnie; marsha: mary; martha: mat; masayuki: masa; mat: mattie; mathew: maty; matilda: tilla;
  matthew: thias thys; matthews: matt mattie matty; matthias: thys; maud: middy; mavery: mave;
  mavine: mave; mckenna: meaka; melchizedek: dick zadock; melinda: lynn; mellony: mellia; melody:
  lodi; mercedes: merci; micajah: cage; michael: micah; micheal: miky; michelle: shely; mick:
  micky; miguel: michael miggy miguael miguayl miguell; mike: mick micky; mitzi: mittie mitty;
  mitzie: mittie mitty; monet: nettie; monica: monna monnie; monteleon: monte; montesque: monty;
  myrtle: myrti; nancy: nanny; nelle: nelly; nicholette: nickey; nicodemus: nico; nicole: nole;
  nikole: nikki; nora: nonie; norbusamte: norbu; nowell: noel; obediah: obie; obedience: beda
  beedy biddie obed; obie: obediah; odell: odo; olive: livia nollie; onicyphorous: cy cyphorus one
  osaforum osaforus syphorous; orilla: ora rilly; orphelia: phelia; ossy: ozzy; oswald: ossy;
  otis: ode; parmelia: amelia; parthenia: parsuny pasoonie phenie teeny; patsy: patty; peggy: peg;
  pelegrine: perry; permelia: mellie melly; pernetta: nettie; persephone: sephy; peter: pate;
  pheney: josephine; pheriba: ferbie pherbia; philander: fie; philetus: leet phil; philinda: lynn;
  philipina: penie phoebe pip; philly: delphia; phoebe: fifi; pinckney: pink; pleasant: ples;
  pocahontas: pokey; posthuma: humey; providence: provy; rafaela: rafa; reba: becca beck; reggie:
  reg; relief: leafa; reynold: reginald; rhodella: della; rhyna: rhynie; rich: dick rick; rick:
  ricky; ricky: dick rich; robert: hobkin rupert; roberta: bert birdie birtie roby;
  roberto: rob; rodger: bobby; roger: bobby; ron: ronnie ronny; rosa: rose; rosabel: rosa roz;
  rosabella: bella rosa roz; rosaenn: ann; rosaenna: ann; rosalinda: rosa; rosalyn: rosa; roseann:
  roz; roseanna: ann rose rosie roz; rosemary: rosey; rudolph: olph; rudolphus: olph rolf;
  safieel: safie; salome: loomie; salvador: sally; sam: sammy; samyra: myra sam sammy; sarilla:
  silla; scott: sceeter squat; selma: anselm; serilla: rilla; seymour: morey see; shaina: sha
  shay; sharon: shay; sheila: cecilia; shelton: shelly; sheryl: sher; sibbilla: sibbell sibbie
  sybill; sigfired: sid; silence: liley; smith: smitty; socrates: crate; solomon: sal salmon;
  sondra: dre sonnie; sophronia: fronia; stephanie: steffie stephani stephine; sue: susie; susan:
  hannah; sylvanus: sly; sylvester: sy vet; tamarra: tammy; tanafra: tanny; tasha: tash tashie;
  ted: teddy; terri: terrie; theodosia: theodosius; theotha: otha; theresa: thirza thursa; thom:
  tommy; thomasa: tamzine; tilford: tillie; tim: timmy; tisha: tish; tom: tommy; tranquilla:
  quilla trannie; trish: trisha; trix: trixie; unice: eunice nicie; ursula: sulie; valentina:
  felty vallie; valeri: valerie; vanburen: buren; vandalia: vannie; vernisee: nicey; veronica:
  franky frony ronie; vic: vicki vickie vicky; victoria: torie torri; vijay: vij; vincent: vic;
  vincenzo: vic vin vinnie vinny; vinson: vin vince vinnie vinny; vivian: vi; waldo: ossy ozzy;
  wally: walt; webster: webb; wendy: wen; wilber: bert; wilda: willie; wilfred: willie; will: bill
  willie; william: bell; willis: willy; wilma: william; winifred: winnet;
  winton: wint; woodrow: wood; yeona: ona onie; yoshihiko: yoshi; yulan: lan yul; yvonne: vonna;
  zachariah: zachy zakk; zachary: zakk zeke; zachery: zakk zeke; zedediah: diah dyer zed
  """
