/// What men are called in the English-speaking world, from the nineteenth century to today.
///
/// A row is a full name in its spellings, a colon, and its short forms; `;` parts the rows.
let menNicknameRows = """
  aaron aron arron aaren: ron ronnie ronny; abel: abe abie ab; abelard: abe ab; abiel: ab abe;
  abijah abiah: ab abby; abner: ab abbie; abraham abram avram: abe abie bram ham; absalom: ab abbie
  app; adalbert: bert bertie adal; adam adem: ad addie ade edie; adelbert: del bert bertie delbert;
  adolph adolf adolphus: dolph dolf ad adi dolphus; adrian adrien hadrian: ade adie rian; aidan
  aiden aedan ayden: aid ade; alan allan allen alain alun: al allie ally lanny; alanson: al lanson;
  alastair alasdair alistair alister allister alaster: al ali ally alec alick; albert elbert: al
  bert bertie berty albie burt; alden: al denny; aldo: al; aldous aldis: al; aldrich: al rich; alec
  aleck alick: al; alexander alexandre alexandar aleksander aleksandr alexandr alexandros: alex al
  alec alick sandy sander xander zander lex lexi sasha eck ecky sawney sandro alexis elick; alexis:
  alex lex lexi al; alfonso alphonso alphonse alphonsus alonzo: al alf alfie fonzie fonz lon lonnie
  phonse phonsie fonso; alfred alfredo: al alf alfie fred freddie freddy; algernon: al algie algy;
  alonzo alonso: lon lonnie lonny al zo lonzo; aloysius aloisius: al lou louie lewis loy ally;
  alphaeus alpheus: al alph; alphonso: phonzie alphie; alton: al; alvin alvan elvin: al vin vinny
  alvy; alwyn alwin aylwin: al wyn; ambrose: brose brosie am amby; amos: moses moss am; anderson:
  andy ander; andre andrei andrey: dre andy; andrew andru andre: andy drew dru andie tandy dandy
  andro; angus aonghus aengus: gus ang aeneas innes; ansel anselm: ance selm; anthony antony anton
  antonio: tony ant tone toni anto antho nan; archer: archie arch; archibald: archie archy baldie
  arch arky; ariel: ari arie; aristotle: ari telly; armand armando herman: mando manny; arnold: arn
  arnie noll nold; arthur artur: art artie arty atty arth; asa: ace; ashley ashleigh: ash lee;
  ashton: ash tony; athelstan: stan; aubrey: aub bree; augustus augustine augustin august: gus
  gussie gustus augie austin gust auggie; austin austen auston: aus aussie; avery: ave avy; azariah:
  az aze riah; baldwin: baldie win; barnabas barnaby barney: barn barny barnie; barnard: barney
  barn; barrett: barry; barrington: barry; bartholomew barthelemy: bart bartie bat batty mees bartle
  tolly bats barth mew; basil bazil: bas baz basie; benedict benedick: ben bennie benny ned dick;
  benjamin benjaman benjamen: ben benny bennie benji benjy benjie jamin benj; bennett benet: ben
  benny; benson: ben benny; bentley: ben bent; bernard barnard bernhard: bernie berny bern barney
  barn; bertram bertrand: bert bertie berty burt; beverley beverly: bev; blaine blane; bradford:
  brad ford; bradley bradly: brad lee; brady bradie: brad; brandon branden brendon: bran brand don
  brandy; brendan brenden brendon: bren brandy; brennan: bren; brent: brenny; brenton: brent; brett
  bret; brian bryan bryon bryant: bri bry rian; broderick: brod brody rick ricky brodie; bronson:
  bron; bruce: brucie; bryant: bry; burton: burt; byron biron: ron ronnie; cadwallader: cad wally;
  caleb kaleb: cal cale kale lebbie; callum calum: cal; calvin kalvin: cal vin vinny; cameron
  kameron camron: cam kam ron; campbell: cam; campion: camp; carl karl: carlie charlie; carleton
  carlton: carl; carmelo: melo mel; carson karson: cars; carter: cart; casey kasey kacey: case kase;
  caspar casper kasper jasper: cas jap; cassius: cash cass; cecil: cec cis; cedric sedrick cedrick:
  ced rick ricky; chadwick: chad; chancellor: chance; chandler: chan; charles charls: charlie
  charley chuck chas chaz chad chip charly chick chuckie carl carlie; chauncey chauncy: chan chance;
  chester: chet chess ches; christian kristian cristian: chris kris kit christie christy;
  christopher kristopher cristopher christofer christoph kristofer: chris kris kit chrissy topher
  christy christie kester chip stoffer tiff chrissie; clarence clarance: clare clair lon clarry;
  clark clarke; claude claud: claudie; claudius: claude claud; clayton: clay; clement clemens: clem
  lem clemmie; cleveland: cleve cleave; clifford: cliff cliffie ford; clifton: cliff tony; clinton:
  clint; clyde clide; cody kody codi: code; coleman colman: cole; colin collin: col cole; columbus:
  lum clum; conan: con; conor connor conner konnor: con conny; conrad konrad: con connie conny curt
  kurt; constantine konstantin: con connie costa gus; cooper: coop; corbin: cory; corey cory kory
  korey corrie: cor; cornelius cornelious: con connie neil neely niel corny nelius conny neal lee
  cory case; courtney courtenay: court; craig kraig; creighton: cray creight; cristobal: cris tobal;
  curtis kurtis: curt kurt; cuthbert: cuddy bert bertie cuth; cyprian: cyp sip; cyril: cy cyr;
  cyrus: cy russ; dalton: dalt dal; damian damien damon damion: dame day dami; daniel danial daniell
  daniyel: dan danny dannie dani; darcy darcey: darce; darius: dar; darragh daragh dara; darrell
  darryl daryl darrel darryll: dar darry; darren darin darrin daren: daz dazza dar; david davyd:
  dave davey davy dai davie daw dewi taffy dabney; dawson: daw; dean deane: deano; declan: dec deco;
  dennis denis denys dennys: den denny dennie dion; dennison denison: dennis denny; derek derrick
  deric derrik dereck deryck: del rick ricky dez derry; dermot diarmuid diarmaid dermott: derm;
  desmond: des desi dez; devon devin devan: dev; dexter: dex deck; dickson: dick; dominic dominick
  domenic dominik dominique: dom nick nicky dommie mick nic; dominico domenico: dom; donald donal:
  don donnie donny dony; donato: don; donovan: don donnie donny van; dorian: dori; dougal dugald:
  doug; douglas douglass: doug dougie duggie dug; duane dwayne dwain dewayne; dudley: dud; duncan:
  dunc dunk; dunstan: stan; dustin dustan: dusty dust; dwight: ike; dylan dillon dillan dylon: dyl
  dil; earl earle erle; ebenezer: eben eb ebbie ben; edgar: ed eddie eddy edgy ned; edison: ed
  eddie; edmund edmond: ed eddie eddy ned ted neddy teddy; edsel: ed; edward edouard edwerd: ed
  eddie eddy ned ted teddy neddy ward eddi; edwin: ed eddie eddy ned win; egbert: bert bertie;
  elbert: bert bertie; eldon: el; eldridge: el; eleazer eleazar eliezer: lazar ely eli lazarus;
  elias: eli lias lee; elijah elija: eli lige lije; eliot elliott elliot eliott: el ellie;
  eliphalet: eli life liff lif phal; elisha: eli lish; ellsworth elsworth: ells elsie; elmer: elm;
  elton: el; elvis: el; elwood: el woody; emanuel emmanuel immanuel manuel: manny mannie manu eman
  manus; emerson: em emery; emil emile: em; emmett emmet: em emmie; emory emery: em; enoch: eno
  nock; ephraim efraim: eph eff ephie; erasmus: ras rasmus eras; eric erik erick eryk aric: rick
  ricky rickie; ernest earnest ernst: ernie ern erny; errol erroll: er; ervin irvin irving irvine
  erwin irwin: irv erv win; ethan ethen: eth; eugene eugen: gene gino huey genie; eustace: stacy
  stace eus; evan evin: ev van; evander: van vandy evan; evelyn: ev; everett everet everitt: ev
  evvie; ewan euan ewen ewing: ew; ezekiel: zeke ez ezekial; ezra: ez; fabian: fab fabe; felix: fee;
  ferdinand: ferdie ferd fred freddie nandy ferdy nando; ferdinando: fred nando ferdie; fergus
  feargus: fergie ferg gus; ferguson: fergie ferg; fernando: nando ferdie fern; finlay finley
  findlay: fin finn; finnegan: finn; finnian finian: finn fin; fitzgerald: fitz gerry; fletcher:
  fletch; florence: flurry; floyd: lloyd; forrest forest; francis franciscus: frank frankie frannie
  fran franky francie fritz; frank: frankie franky; franklin franklyn: frank frankie lin; fraser
  frazer frasier frazier: fraz; frederick fredrick frederic fredric frederik friedrich: fred freddie
  freddy fritz rick ricky fredi derick erick fredo; gabriel: gabe gabi gabby gab; gale gayle; galen:
  gale; gareth: gary gaz garth gar; garfield: gar field; garrett garret gerrit garet: gary garry
  gar; garrick: gary rick; gary garry: gaz gazza; gavin: gav; geoffrey jeffrey jeffery geoffry
  jeffry: geoff jeff jeffie geff; george jorge: georgie geordie dod doddy jory porgie; gerald jerald
  gerold jerold jerrold: gerry jerry ger gerri; gerard jerard gerrard gerhard: gerry jerry ger rod;
  gideon: gid giddy; gilbert: gil gib bert gibby bertie wilber gillie gibbie; giles gyles: gil;
  gilroy: gil roy; glen glenn glyn: glenny; godfrey: god fred frey goff; gordon: gord gordie gordy
  don; graham graeme grahame: gray gram; granville: gran; gregory gregor greggory: greg gregg grig
  greggy gory; griffith griffin: griff grif; grover: grove; gustav gustave gustaf gustavus: gus
  gussie; gwilym gwillym: will bill; hamilton: ham hamish tony; hannibal: hanny; harlan harland:
  harley harl; harley: harl; harold harald: hal harry harrie hallie; harrison: harry harris; harvey:
  harv harve; hector: heck; henderson: hank; henry henri: hank harry hal henny harrie hen; herbert:
  herb herbie bert bertie; hercules: herc harkie; herman hermann: herm hermie manny; hezekiah: hez
  hy kiah ki hezzy heck; hilary hillary: hil hill; hillel: hilly; hiram hyrum: hi hy; horace
  horatio: hod rod horry harry race rae rach hory; horatio: ray horace; hosea: hosey hosie; howard:
  howie hal ward; hubert: hugh bert hubie bertie hub; hudson: hud; hugh hew: hughie huey hewie
  hughy; hugo: hugh; humphrey humphry: hump humph dump; hunter: hunt; hyman: hy hymie; ian iain;
  ichabod: ich; ignatius ignatz: iggy iggie nace natius nate ig; ingram: ing; irving irvin: irv;
  isaac isaak izaac: ike ikey izzy zac zack ikie isa; isaiah isiah: ike zay isa zaya; ishmael: ish;
  isidore isadore isidor: izzy izzie dore issy; israel: izzy issy; jabez: jabe; jackson jaxon
  jaxson: jack jax jackie; jacob jakob: jake jack jay jakey coby jakie cob jeb jacky; jalen: jay;
  jamal: jay; james: jim jimmy jimmie jamie jem jemmy jay jimbo jaime jamey jas jimi; jameson
  jamieson: jamie jim james; jared jarrod jarod jarred jerrod: jerry jay; jarvis jervis gervase
  gervais: jar gerry jerry; jason jayson: jay jase jace; jasper: jas jap casper; jayden jaden
  jaiden: jay; jebediah jebadiah: jeb; jedediah jedidiah: jed jeddy diah; jefferson: jeff sonny
  jeffy; jeremiah jeremias: jerry jerre jem jeremy jere jer miah; jeremy jeremie jeramy: jerry jem
  jez jezza jer remy; jermaine germaine: jerry; jerome gerome: jerry romy; jesse jessie: jess;
  jethro: jeth; joachim: joe kim jo achim; jocelyn: josh; joel: joe; john jon johannes: jack johnny
  jock jackie jonnie johnnie jonny jacky hans jake jonty ian; johnathan jonathan jonathon johnathon:
  jon jonny john jonnie johnny nathan jonty nate than jonno; jordan jorden jordon: jordy jord jordie
  jd judd; joseph josef: joe joey jo jos jody josey sef jojo; joshua joshuah: josh joshie jos;
  josiah: joe jos josie si sy jody; josias: jos; judah: jud judd; judson: jud judd sonny; julian
  julien jullian: jules jule julie; julius: jule jules july; junior: june jr; justin justyn: jus
  juss; kelvin: kel kelly; kendall: ken kenny; kendrick kendrik: ken kenny rick; kennedy: ken kenny;
  kenneth keneth kennith: ken kenny kennie; kent: ken kenny kendrick; kenton: ken kent kenny; kevin
  kevan keven: kev kevvy; kieran kieron ciaran keiran: kier; killian cillian kilian: killy;
  kingsley: king; kingston: king; kurt curt; lachlan lochlan lauchlan: lachie lachy lock lockie;
  lafayette: fate lafe laf fayette; lambert: bert bertie lamb; lamont: monty; lancelot launcelot:
  lance; landon: lan; laverne lavern: vern verne; lavon levon: von; lawrence laurence lawrance
  laurance lorenzo: larry laurie lawrie lorry loren lars lon law lonnie; lawson: law; lazarus: lazar
  laz; leander: lee andy; leland leyland: lee; lemuel: lem lemmy; leon: leo lee lenny; leonard
  lennard leonhard: len lenny leo leon lennie lee; leonidas: leon lee leo; leopold: leo poldy pold
  lee polly; leroy leeroy: roy lee; leslie lesley: les lee; lester leister: les; levi: lev lee;
  lewis: lew lou louie lewie; lincoln: linc link; lindsay lindsey: lin lindy; lionel lyonel: leo
  lenny li; llewellyn llewelyn: lew lyn llew; lloyd loyd; logan: lo logie; lorenzo: loren renzo zo
  larry enzo; louis lewis luis: lou louie lew; lucas lukas: luke luc; lucian lucien: luke lou lu
  luce; lucius: lu luke luce lou; luke: lukey; luther: luth; lyle lisle; lyndon linden lindon: lyn
  lin lynn; lysander: sander sandy; mackenzie: mac mack kenzie ken; madison: mad matt; magnus: mags
  mag; maitland: mait; malachi malachy: mal mally; malcolm malcom: mal mac malky colm malc; mallory:
  mal; manfred: fred manny manni; marcus markus: marc mark marky; mark marc: markie marky; marlon:
  mar; marmaduke: duke marm; marshall marshal: marsh mars; martin marten martyn: marty mart martie;
  marvin mervin mervyn marvyn: marv merv; mason: mase; matthew mathew mathieu: matt mat matty mattie
  thew matthias; matthias mathias: matt matty thias; maurice morris: maury morrie mo moe morry rees
  morey morse; maverick: mav; maximilian maximillian: max maxie maxi mac; maximus: max maxie;
  maxwell: max maxie; maynard: may; melbourne: mel; melchior: mel; melville: mel; melvin melvyn: mel
  vin vinny; meredith: merry; merlin: merl; merrill meryl; meshach: shack; micah: mike mick mic;
  micajah: mike; michael micheal michel mikael mikel: mike mick mickey micky mikey mitch mischa mix
  micko; miles myles: milo; milton: milt milty; mitchell mitchel: mitch mitchie; montague: monty
  monte; montgomery: monty monte gum; mordecai: mort morty mord; morgan: mo morg; morris: mo morrie
  moe; mortimer: mort morty tim mortie; morton: mort morty; moses moshe: mo moe mose moss mosey;
  murdoch murdo: murdy murd; napoleon: nap nappy leon polie; nathan nathen: nate nat natty nath
  than; nathaniel nathanael nathanial: nate nat nathan natty than natie nattie thaniel; neil neal
  niall: neilie; nelson: nel nels nelly; neville nevil: nev; newell: newt; newton: newt; nicholas
  nicolas nickolas nikolas: nick nicky nico nik nickie klaus claus colin colas cole nicol;
  nicodemus: nick nicky demus; nicolas: claas claes; nigel: nige; noah: no; norbert: bert norby norb
  bertie; norman: norm normie; obadiah: obie obed diah obe dyer; obed: obie; octavius octavian: tave
  tavy oct; olaf olav: ole olly; oliver: ollie olly oli nollie noll; orlando: lando orly lanny
  roland; orville orval: orv; osbert: bert ossie oz; osborne osborn osbourne: oz ozzie os; oscar
  oskar: oz ozzie ozzy ossie; osmond osmund: oz ozzie; oswald osvald: oz ozzie ozzy ossie waldo os;
  oswin: oz; otis: ote; owen owain; parker: park; patrick: pat paddy patsy rick ricky pate packy
  tricky peter; patterson: pat; paul: pauly paulie polly; paxton: pax; perceval percival: percy val
  perce; percy: perce; peregrine: perry; peter: pete petey petie per; peyton payton: pey; philander:
  phil; philemon: phil; philip phillip philipp phillipp philippe: phil pip flip pippin philly;
  phineas phinehas phinneas: phin finn finny; pierce piers pearce; pleasant: pleas; prescott: scott
  scotty pres; preston: pres; quentin quinton quintin quinten: quint quin; quincy quincey: quin
  quinn; ralph ralf: ralphie rafe raph; ramsey ramsay: ram; randall randal randell: randy rand ran;
  randolph randolf: randy dolph rand rafe; raphael rafael: rafe raph rafa raffi rafi ralph raf;
  raymond raymund: ray; reed reid; reese rhys rees reece; reginald: reg reggie rex reggy naldo renny
  reginal; reuben ruben reuven: rube ben ruby; reynold reynolds: ren ray rennie; richard rickard:
  rick dick rich ricky richie dickie ricki dickon ritchie dicky rickey; richmond: rich richie;
  ridley: rid; riley reilly; robert: bob rob bobby robbie bert robin bobbie dob dobbin bertie robby
  hob rab rabbie bobbo; robertson: rob bob robbie; robin robyn: rob robbie; roderick roderic
  rodrick: rod roddy rick ricky rory rickie erick; rodger roger: rodge rog hodge roge; rodney: rod
  roddy; roger: rod bob; roland rowland: rollie rolly rowly lanny orlando rollo rolo; rollin: rollo;
  roman: rom romy; ronald: ron ronnie ronny naldo; rory ruairi ruaridh; roscoe: ross; rowan: row;
  royal: roy; royce: roy; royston: roy; rudolph rudolf rodolph: rudy rudi rolf dolph rudie;
  rudolphus: rudy dolph; rudyard: rudy; rufus: rufe ruf; rupert: rupe bert ru; russell russel: russ
  rusty rus; rutherford: ruth ford; ryan rian ryne: ry; ryder: ry; salvador: sal; samson sampson:
  sam sammy; samuel: sam sammy sammie; sanford: sandy san; saul: solly paul; sawyer: saw; schuyler
  skyler skylar: sky; scott: scotty scottie; seamus shamus: shay; sean shaun shawn shon shane:
  seanie; sebastian sebastien: seb bas baz bastian sebby bastie; selwyn: sel; septimus: sep seppie;
  seymour: sey sy; shadrach: shad shadie; shannon: shan; sheldon: shel shelly don; shelton: shel
  tony; sheridan: dan danny sher; sherman: sherm; sherwood: woody; sidney sydney: sid syd; sigfrid
  siegfried sigfried: sig siggy sid; sigismund: sig siggy; sigmund: sig siggy ziggy; silas: si sil;
  silvanus sylvanus: si van syl vanus; silvester sylvester: sly vester vest syl si; simeon simon:
  sion sim si; simon symon: si sim sy simmy; solomon: sol solly saul sollie zolly; spencer spenser:
  spence; stafford: staff; stanford: stan; stanley: stan lee; stanton: stan; stephen steven stephan
  stefan stevan: steve stevie ste steph step stevo; sterling stirling; stewart stuart: stu stew
  stewie; sullivan: sully van; sylvester: vessie; tavish: tav; taylor tayler: tay; terence terrence
  terrance: terry tel tez terri; terrell: terry; thaddeus thadeus: thad tad ted teddy; thatcher:
  thatch; theobald: theo tibby ted; theodore theodor: ted theo teddy theodrick dore; theodoric
  theodorick: theo dore derek; theophilus: theo ophi; theron: ron; thomas tomas: tom tommy thom tam
  tommie massey tammas; thornton: thorn; thurston: thirsty; tiberius: ty; tiernan: tier; timothy
  timothee: tim timmy timmie; titus: ty; tobias: toby tobi bias tobe; tobin: toby; tracy tracey:
  trace; travis: trav; trenton: trent; trevor: trev; tristan tristram tristen: tris trist; tristram:
  tris; truman: true; tucker: tuck; tyler tylor: ty; tyrone tyron: ty; tyson: ty; ulysses: lyss uly
  lys sys ulie; uriah: ury riah; valentine valentin: val vale felty; vaughan vaughn; vernon: vern
  verne; victor viktor: vic vick vicky; vincent vinsent: vince vin vinny vinnie vincie; virgil
  vergil: virg virge vergie; vivian vyvyan: viv; waldemar: wally walt; waldo: wally; walker: walk;
  wallace wallis: wally wal; walter: walt wally wat wal watty; walton: walt; warren: wren;
  washington: wash; waylon: way; wayne wain; wellington: duke wells; wendell: wen; wesley westley:
  wes west; weston: wes west; whitney: whit; whittaker whitaker: whit; wilbert: will bert; wilbur
  wilber: will willie wib bill; wilfred wilfrid: will wilf fred freddie bill; willard: will bill
  willie; william willem: will bill willie billy willy liam bela billie wil wilkie wills;
  williamson: will bill; willis: will bill; wilson: will willie; windsor: win; winfield: win field
  winny; winfred winfrid: win fred winnie; winston: win winnie; winthrop: win; winton: win; woodrow:
  woody drew; woodward: woody; wyatt: wy; wycliffe: cliff wyck; xavier: xav zave javi; zachariah
  zacharias zechariah: zach zack zac zak zeke; zachary zachery zackary zachry: zach zack zac zak
  zachy; zebedee: zeb; zebulon: zeb lon zebby; zedekiah: zed dike zeddy; zephaniah: zeph zephy
  """
