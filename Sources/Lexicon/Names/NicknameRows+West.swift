/// Short forms of Spanish, Portuguese, French, Italian, German, Dutch and Nordic names.
let westernNicknameRows = """
  adelaide: adele; adelheid: heidi heide adele; adolf: adi dolf; adolfo: fito; adriaan adrianus: ad
  arie adri janus aad; adriana: adri jana; adrien: adri; agnes: agi; agustin augustin: tin cucho;
  alberto adalberto: beto tito berto al albe; albertus: bert ab appie bertus; albrecht: albi;
  alejandro: ale alex jandro sandro alejo; alessandra: ale sandra; alessandro: ale alex sandro;
  alexander: alex sascha lex xandi alle; alexandra: alex sandra xandi; alexandre: alex xandre sacha;
  alfonso: poncho fonso alonso; alfredo: fredo alfre fredy; alicia: licha ali; alida: alie lida;
  alois: loisl lois luis; ana: anita ani anuca aninha naninha; anders: ante andy; andre: dede;
  andrea: andre; andreas: andi anderl andy andre; andres: andi andy; angel: angelito gelo; angela:
  angiola angelina gina; angeles: angie geles; angelika: geli angie; angelo: angiolino; anna: annina
  annetta nina anni annerl nanni aenne annchen annele anneke annie antje anke ans anneli annika;
  annamaria annemarie: annemie ami; anneliese: anne liese; annunziata: nunzia nunziatina; anselmo:
  chemo; antero: antti; antoine: toine tonio titi anto toinou; anton: toni tonerl; antonella: anto
  nella; antoni: toni; antonia: tonia toni tona toos tonny; antonio: tono toni tonio antonito tony
  nono tonin anton tonete tonho toninho totonho toze toto tonino nino anto antonino; antonius: anton
  ton toon teun theun tonnie tonny twan; armando: mando; arnold: noldi arni; arnoldus: nol arnold
  arno; asuncion: asun susi chon; august: gustl gusti; augustin: gustl; aurelie: lili aure; aurelio:
  yeyo; aurora: yoya; baptiste: bapt titi; barbara: babsi barbi barbel baerbel wetti babette;
  bartholomaus: bartl mewes barthel; bartholomeus: bart; bartolomeo: meo bartolo; bartomeu: tomeu;
  beatrice: bice bea; beatriz: bea bety bettina; benedetta: bene; benedetto: detto; benedicte: bene;
  benedikt: bene beni; bengt: benke; benito: beni; benjamin: benja mincho benni ben; benoit: ben
  beni; bernadette: nadette berni; bernard: nanard; bernardo: nardo berna; bernardus: ben bernard;
  bernhard: bernd berni bernie hardy benno; bernhardine: dina; bertrand: bert; birgitta: gitta
  gittan bitte; bonifacio: boni; brigitte: gitte gitta gitti birgit biggi britta; camille: cam
  camcam; candelaria: candela; carl karl: kalle calle; carlos: carlitos charly lito charlie calo
  carlinhos caca; carlota: carla lota; carmen: carmela mela carmina menchu carmencita mamen maica;
  caroline: caro; catalina: cata lina caty; caterina: rina cate katia; catharina: toos rina trijntje
  trien katrien tineke ria carina to; catherine: cathy kate katie cat; cayetano: tano; cecile: cec;
  cecilia: ceci chila; celestino: tino; charles: charlie charlot; charlotte: cha lolotte chacha
  lottie lotte lotti charly; christelle: chris; christiaan: chris; christian: chris cricri christl
  krischan kricke; christiane: christel; christina christine: tina christel christl stine nina;
  christina kristina: stina kicki kia kirsti stien tineke stijntje; christoph: chris stoffel toffel
  stoffl; christophe: chris tophe; claire: clairette; claude: claudie coco; clement: clem;
  clementine: clem; concepcion: concha conchita conchi chon cona; concetta: tina cettina; consuelo:
  chelo consu chelito; corinne: coco; cornelia: corrie cor cokkie neeltje nel lia; cornelis
  cornelius: cor kees cees nelis knelis; cristina: cris tina; cristobal: tobal; cruz: crucita;
  daniel: dani nel; daniela: dani; daniele danielle: dany; david: davi; delphine: del; denis: nini;
  diego: dieguito; dieter: didi; dietrich: dieter dietz dirk til; dirk diederik: dick dirkje;
  dolores: lola loli lolita lolo; domenica: mimma; domenico: mimmo mimi mico menico micu; domingo:
  mingo; dominique: dom domi; dorothea: dora dorle thea dorte doro; eberhard: ebi eber hardy;
  edouard: doudou ed; eduard: edi ede; eduardo: edu lalo eddy guayo duardo dudu duda; elena: nena
  lena ele; eleonora: ellen; eleonore: lore nora elli; elfriede: elfi friedel friedl; elisabet
  elisabeth: lisa lisbeth bettan beth lis else betan; elisabeth: babeth lise lili zabeth lisa
  lisbeth elsbeth sissi else liesl elli betti lisl liesel sisi elise ilse lilli bettina elsa
  liesbeth lieschen lis liese sissy els lies bep betje elly elsje lijsje; elisabetta: betta lisa
  elisa bettina eli; emanuele: manuel lele; emil: milo; emiliano: emi milano; emilio: milo emi;
  emma: emmi; emmanuel: manu; emmanuelle: manu; encarnacion: encarna encarni; enrique: quique kike
  rico henry quico enri; erhard: hardi; erich: ritschi; erik: eri kirre; ermenegildo: gildo;
  ernesto: neto erne tito; ernst: ernie erni; esperanza: espe pera lancha; esteban: teban;
  estefania: estefi fani stefi; estelle: stella; eugenia: geni; eugenie: nini; eugenio: geno genio;
  eulalia: lala lali; eva: evi evchen; fabien: fab; fabienne: fab; fabrice: fab; facundo: facu;
  federica: fede chicca; federico: fede lico rico; felicite: felie; felipe: pipe feli lipe; felix:
  feli; ferdinand: ferdi ferdl nante; ferdinando: nando; fernanda: fer nanda; fernando: nando fer
  ferdy nano; filippo: pippo lippo; florence: flo; florencia: flor; florent: flo; florian: flori
  flo; francesc: cesc xesc quico; francesca: franca cecca checca fra cesca francy; francesco: franco
  checco ciccio cesco ceco fra francy; francisca: paca paquita pancha fran curra; francisco: paco
  pancho curro frasco fran kiko quico cisco paquito patxi panchito chisco frank xisco chico xico
  chiquinho; franciscus: frans cis franske; francois: fanfan franz francis; francoise: fanchon
  soizic fanny soso; franz: franzi franzl; franziska: franzi fanny sissi ziska; frederic: fred
  fredo; frederik: freek frits fred; frederique: fred; fredrik: fredde; friedrich: fritz fritzi
  fiete friedel fred frieder friede freddy; gabriel: gabi gabo gaby gab; gabriela: gabi gaby;
  gabriele: lele gabri gabi gaby; gaetano: tano; geertruida: truus trudy truida geertje geerte;
  genevieve: ginette gene viviane; gennaro: rino; genoveva: veva; georg: schorsch jorg jurgen girgl
  joerg juergen; georges: jojo geo; gerard: gege gerald; gerarda: gerda; gerardus: gerard gert ger
  geert sjra; gerhard: gerd gert hardy geri gerdi; gerolamo girolamo: momo; geronimo jeronimo: jero
  chombo; gerrit: ger; gertrud gertrude: traudl gerda trude trudi traudi traute gertraud gertie;
  gertrudis: tula trudi; giacomo: jack giacomino mino; gianluca: luca gian; gijsbert: gijs bert;
  gilbert: gil; gilberto: beto gil; gilles: gilou; giorgio: gio giorgino; giovanna: gianna vanna
  nanna giannina; giovanni: gianni vanni nino giannino giova nanni gian; giulia: giuli; giuseppe:
  beppe peppe pino beppino geppo peppino bepi giuse peppo; giuseppina: pina giusy beppa peppina
  giusi pinuccia; gonzalo: gonzo gonza chalo; gottfried: friedel gotz goetz gotti; graciela: chela
  gra; gregor: gori; gregorio: goyo gregor gori; guadalupe: lupe lupita pita; gudmundur: gummi
  mundi; gudrun: gudi gunna runa; guglielmo: memo elmo; guillaume: guigui guillem giel; guillermo:
  memo guille willy guillo billy; gunilla: nilla; gunnar: nane; gunther gunter: gunni; gustav
  gustaf: gurra; gustavo: gus tavo gusti guga; hakan: hacke; hannelore: hanne lore hanni; hans:
  hasse; hansjoachim: hajo hansi; hansjurgen: hajue; hector: tito; hedwig: hedi hede heddi;
  heinrich: heinz heini hein heiner henner hinnerk hinz; helena: lena leninha; helene: lena nenette
  leni helli lene; helga: heli; helmut hellmut: helli helmi; hendrik henricus: henk hein rik drikus
  harrie henny; hendrika: rika hennie riekie drika; henri: riton riri; henriette: jette henni;
  henrik: henke rik heikki; henrique: rique; herbert: bertl herb; heriberto: beto; hermann: mandi
  herm; hermanus: herman harm; herminia: mina; hernan: nan; hieronymus: ronny; hildegard: hilde
  hilda gardi; hipolito: polo poli; horst: horsti; hortensia: tencha; hubert: hub bertl hubsi hubi;
  hubertus: huub bert hub; humberto: beto berto; ignacio: nacho iggy nachito natxo; ignaz: nazi naz;
  ignazio: nazio; ildefonso: fonso alfonso; ilse: ilschen; ines: nesa; ingeborg: inge inga ingi;
  ingrid: inga; inmaculada: inma macu; irmgard: irma irmi; isabel: isa chabela chavela isabelita bel
  chava bela belinha; isabella: isa; isabelle: isa zaza babelle; isidro: chilo sidro; ismael: isma
  mayel; isolde: isi; jacinto: chinto; jacoba: coba co cobie; jacobo: cobo; jacobus: ko koos jaap
  sjaak jacco co cobus; jacqueline: jacquie jackie line; jacques: jacquot jacky coco; jaime: jaimito
  jimmy; jakob: jockel joggi jackl jaki; jan: jantje; javier xavier: javi xavi javito; jean: jeannot
  jojo; jeanbaptiste: jb titi; jeanclaude: jc; jeanfrancois: jef jeff jf; jeanmarie: jm; jeanmichel:
  jm; jeanne: jeannette jeanneton nanette; jeanpaul: jp; jeanphilippe: jp; jeanpierre: jp jeanpi;
  jerome: jeje; jesus: chuy chucho suso chus jesusito chuito; jesusa: susa chusa; joachim: jochen
  achim jo jochim; joan: joanet; joana: joaninha; joao: joaozinho janjao jota; joaquim: quim
  quincas; joaquin: quino quin joaco chimo; joel: jojo; johan johannes: jan jonne joppe juhani
  jussi; johanna: hanna hanne hanni jo jopie hanneke joke annie hannie jannie; johannes johann: hans
  jan hannes hansi hansl johnny janni jo hansel haensel johan han joop sjon joh jussi hannu janne
  juha jukka; jon: nonni; jorge: coque jorgito koke jorginho; jose: pepe pepito chepe che josito
  pepin joselito ze zezinho zeca zeze juca; josef: sepp beppi seppl pepi jupp joschi josi peppi;
  josefa josefina: pepa pepita fina chepa josefi; josefa josefine: fini pepi josi sefi finchen;
  josep: pep pepet pitu; joseph: jo jojo; josephine: josette jose fifine; jozef josephus: jos jef
  sjef joep; jozefien: fien; juan: juanito juancho juani; juana: juanita janita juani; juhani: juha
  jussi; julia: juli jule; julian: julio juli; juliana: juli; julie: juju; julien: juju jules;
  julius: juli; kaarlo kalle; karin: kajsa; karl: karli kalle charly carlo; karoline: lina karo line
  lini; kaspar: kasper; katariina: kati katri kaisa; katarina: kajsa katta; katharina: kathi kathe
  kaethe trina katrin kati katja tina kathrin katchen nina trine; klara: klarchen; klaus claus:
  klausi; konrad: conny konni kurt radl kord; konstantin: konsti; kornelia: conny nele; kristiina:
  kirsi tiina; kristjan: kiddi; kristoffer: stoffer kris; kunigunde: kuni gundi gunda; laetitia:
  laeti titia; lambertus: bert lambert bart; lars: lasse; laura: lauri; laurence: lolo lau; laurens
  laurentius: rens lau laurent; laurent: lolo lau; laurits: lars; leif: leffe; lennart: lelle; leon:
  leo; leonardo: leo nardo; leonardus: leo nardus; leonhard: leo hartl lenz lenni; leopold: poldi
  leo poldl; leticia: leti ticha; lieselotte: lilo lotte liese; lodewijk: lode wiek; lorenz: lenz;
  lorenzo: lencho loren chencho renzo enzo lollo lore; louis: loulou louison lili; louise: loulou
  louisette lou; lourdes: lulu lurdes; lucia: luci chia; luciana: lu; lucien: lulu; lucienne: lulu;
  ludwig: lutz luggi wiggerl wickerl lude lui luis; luigi: gigi gino luigino gigetto; luigia luisa:
  gina gigia luisella; luis luiz: lula luisinho luizinho lucho luisito wicho; luisa: lu isa luisita;
  maddalena: lena; madeleine: mado mad madelon; magdalena: leni lena magda madl; magnus: mange manne
  maggi; manfred: manni fredi mani manne; manuel manoel: mane manel nelo neco manolo manu manolito
  lolo manny; manuela: manoli manola manu nela; marcel: marcello; marcelino: marce chelino;
  marcello: cello; marcelo: chelo marce celo; marcos: marquitos; margareeta: reetta marketta;
  margareta: greta maggan meta; margarete margarethe: grete gretel greta gretchen grit gretl margret
  resi rita meta gitta grethe; margaretha: greet griet gretha margriet marga gre grietje; margarida:
  guida; margarita: marga rita margo mago; margherita: rita marghe ghita; margrethe: grethe grete;
  marguerite: margot margaux guite; maria: mari mariquita maruja marichu mariuca maruchi marita
  mariazinha mariquinhas bia mariuccia mariella mimma mia mitzi mizzi marie mariechen ria mirl miri
  mies marijke riet maaike mieke marieke miet marietje maja; mariaangeles: marian mangeles;
  mariacarmen: maica mamen maricarmen; mariaisabel: maribel marisa; mariajose marijose: coti majo
  marijo pepa; marialuisa: marisa malu; mariana: mari; marianne: marie nanni mari; mariano: nano;
  mariarosario: charo; mariateresa: maite marite; marie: mimi manon marion mariette mariannick;
  mariechristine: chris; mariefrance: maf; marinus: rinus; marisol: mari sol; martin: tincho marten
  tinel; martina: tina; martinus: martin tinus maarten rien tijn; massimiliano: massi max massimo;
  massimo: massi max; mathias: matte; mathieu matthieu: mat matt; mathilde: math tilde thilde tilly
  hilde; matteo: teo matte; mattheus: thijs teeuwis; matthias mathias: hias matze matthes thies
  hiasl matz; matthias mathijs matthijs: thijs matty ties; maurice: momo; maurizio: mau; maxime:
  max; maximilian: max maxi maxl; maximiliano: maxi; maximilien: max; mechthild: mecki; mercedes:
  merche meche merceditas mercha chiqui; micaela: mica; michael: michi michel michl mike micha;
  michel: mimi mich michou; michelangelo: miche; michele michelle: mimi mich shelly chelle shell
  mickey miche lele; micheline: mimi miche; miguel: migue mike miguelito michi micky mico; mikael:
  micke mick; milagros: mila mili milagritos; mireille: mimi; monica: moni; monika: moni; monique:
  momo nico; montserrat: montse; natalia: nati; nathalie: nath nat; natividad: nati; nicola: nico
  nicolino cola nick; nicolaas: klaas nico nicolai; nicolas: nico colas nic; nicole: nini coco;
  nicoletta: nico nicla; niels: niller; nikolaus: klaus niki niklas nick nickel klas; nils: nisse;
  norbert: bertl norbi; norberto: beto; octavio: tavo; olafur: oli; olivier: oliv; olof: olle;
  oscar: osky; oskar: ogge; oswald: ossi; ottilie: tilly otti odile; otto: otti; pablo: pablito
  pavlo; pascal: pasc; pascual: pasco; pasquale: pasqualino lino; patrice: pat; patricia: patri paty
  pati; patricio: pato patri; patrick: pat; patrik: patte putte; patrizia: patty pat; paul: paulo
  popaul pauli; paulo: paulinho; paulus: paul pauw; paz: pacita; pedro: perico pedrito peyo perucho
  periquito pedrinho peu; pekka pietari: petri; per: pelle; peter: peterl pit peppe; petra: pezi;
  petronella: nel nelly petra pieternel; petrus: piet peter pier peer; philipp: lippl phil flip;
  philippe: phil phiphi; philippus: flip; pierre: pierrot pitou; pieter: piet pietje; pietro: piero
  pierino; pilar: pili piluca pilarin pilarica; presentacion: presen; purificacion: puri pura;
  rafael: rafa rafi fallo fael; raffaele: lello raffa lele; raffaella: raffa lella; raimundo: mundo
  mundinho; ramon: moncho mon monchi ramoncito; raphael: raph; raquel: raque quela; rasmus: rasse;
  raul: raulito; raymond: momo; refugio: cuca; regina: regi gina reserl; reinhard: hardy reini;
  reinhold: holdi; remedios: reme; renate: nate reni; ricardo: richi rica cardo ricky rick cado;
  riccardo: ricky rick; richard: richi; rigoberto: rigo beto; robert: bob bebert roro robbi bertl
  robban; roberto: beto rober robe tito robertito roby berto; rocio: chio ro; rodolfo: fito rodo
  rolfo; rodrigo: rodri rod rigo digo; rogelio: roge; roger: roro; roland: rolli; rolf: roffe;
  ronaldo: ronny dinho; rosa: rosita rosi rosl; rosario: charo chayo charito; rosemarie: rosi romy;
  rosina: rosi; ruben: rubencho; rudolf: rudi rolf dolf ruedi ruud roelof; sabine: bine biene sabi;
  salvador: chava salva chavo; salvatore: toto turi sasa salvo tore turiddu sal; sandrine: sandy;
  santiago: santi chago yago tiago sancho; sebastiaan: bas bastiaan; sebastian: sebas seba bastian
  chano basti wastl bastl; sebastiano: bastiano seba nello; sebastiao: tiao bastiao; sebastien: seb
  bastien; sergio: checo sergi; siegfried: sigi siggi friedl; siegmund sigmund: sigi siggi; sigrid:
  siggi siri; sigurd: sigge; sigurdur: siggi; silvester: vesterl; silvia: silvi chiva; simon:
  simmerl; simone: mone; socorro: coco choco; sofia: fia soffi; sofie sophie: sofi; solange: soso;
  soledad: sole chole; sophie: soso; stefan: steffen steffl stef steffe stebbi; stefania: stefi ste;
  stefanie: steffi fanny; stefano: ste; sten: stene; stephane: steph stef; stephanie: steph fanny
  fany; susana: susi su; susanne: susi sanne sanni susa; suzanne: suzette suzon suzy; sylvain: syl;
  sylvie: syl; teodoro: teo doro; teresa: tere teresita techa teresina teca; theodor: theo teo dorl;
  theodorus: theo dorus dirk door; theophile: theo; therese theresia: resi resl thesi res zeze;
  thiago tiago: ti; thibault thibaut thibaud: titi; thierry: titi; thomas tomas: tompa tommy tom
  tommi thoma; thorsteinn: steini; tobias: tobi; tomas: tomi tomasito; tommaso: tommy maso tom
  masino; torbjorn: tobbe; trinidad: trini; tuomas: tuomo tomi; ulf: uffe; ulrich: uli ulli uwe udo
  ueli utz; ulrike: uli ulli rike; umberto: berto; ursula: uschi ulla ursel ursi ula urschel;
  valentin: vale valtl veltin; valentina: vale; valerie: val; veronica: vero; veronika: vroni vera
  moni; veronique: vero nique; vicente: chente vicen tente; victor: vic; victoria: vicky toya;
  viktor: vicke; viktoria: vicki; vincent: vince; vincenza: enza; vincenzo: enzo cenzo vince
  vincenzino; virginia: vicky; virginie: gigi nini; visitacion: visi; vitor: vitinho; vittorio:
  vitto rino; volkmar: volki; walburga: burgl burga walli; walter walther: walti walt; waltraud:
  traudl traudi; werner: werni; wilhelm vilhelm: ville wille willi willy helm will wim; wilhelmina:
  mina mien wil willie mientje willemien; wilhelmine: minna mina mine helmi minchen; wilhelmus
  willem: wim willy pim wil helmus jelmer; winfried: winni fried; wolfgang: wolf wolfi wolferl
  gangerl; wouter: wout walter; xaver: xaverl veri; yolanda: yoli; yves: yvon; yvonne: vonette
  """
