/// Short forms of Slavic, Hungarian, Romanian and Greek names, then of names of the Levant, India
/// and Africa.
let easternNicknameRows = """
  afanasy: afonya; agata: agatka aga; agnes: agi; agnieszka: aga agusia; aikaterini ekaterini
  katerina: katina kaiti; aleksandar: aca sasa aco ace; aleksander: olek alek olo; aleksandr
  alexandr alexander aleksander oleksandr: sasha sanya shura alik sashka shurik sasho sashko;
  aleksandra alexandra oleksandra: sasha shura sanya asya ola olka olenka; aleksei aleksey alexei
  alexey oleksiy aliaksei: lyosha alyosha lyokha lesha alyosh lyoha olexa; alena: alenka; alevtina:
  alya; alexandra: sasa; alexandros: alekos alexis alex; alexandru: alecu sandu alex; alicja: ala
  alka alusia; alisa: alya; alla: alya; anastasia anastasiya: nastya nastia nastenka stasya asya
  nastusha tasia natasa; anastasios: tasos; anatoly anatoli anatoliy: tolya tolik; andras: andris
  bandi; andreas: andrikos; andrei andrey andriy: andryusha dryusha andryukha; andrzej: jedrek
  andrzejek jedrus; angeliki: kiki angela litsa; anna: ania anka anusia hania andzia panni annus
  panna ancsa anya anyuta nyura anechka nyusha; antal: toni; anton: antosha tosha toha; antoni:
  antek tosiek tolek; antonin: tonda tonik; antonina: tonya tosya; antonios: antonis tonis;
  apostolos: tolis lakis; argyro: roula; aristotelis: telis aris ari; arkady arkadi: arkasha; artem
  artyom artemy: tema tyoma; athanasios: thanasis nasos sakis thanos; barbara: basia baska basienka;
  bartlomiej: bartek bartus; bartosz: bartek; beata: beatka; bogdan bohdan: danya bodzio; boguslaw:
  bogus bogdan; bohumil: bohous; bohuslav: slavek; boleslaw: bolek; borbala: bori; boris borys:
  borya boryusha; bozena: bozenka; branislav: bane; bronislaw: bronek; cecylia: cela; charalampos
  haralampos: babis haris lambis; christina: tina; christos: kitsos; chrysanthi: anthi; chrysoula:
  soula; constantin: costel costi dinu costica; czeslaw: czesiek; dagmar: dasa; damian: damianek;
  daniel: danek; daniil danil danila danylo: danya dania; danuta: danka danusia; daria darya dariya:
  dasha dashenka dashka; dariusz: darek; demetrios dimitrios dimitris: mitsos jimmy takis mimis
  mitsakos; denis: denya deniska; despina: deppy; dimitar: mitko dimo mitak; dimitra: mimi
  dimitroula demi; dionysios: dionysis nionios; djordje: djole; dmitri dmitry dmitriy dmytro
  dmitrii: dima mitya dimka dimon mitka; dominik: domino; dominika: domi nika; dorota: dorotka
  dosia; dorottya: dori; dragan: gagi; dumitru: mitica; dusan: dule dusko; edit: editke; edward:
  edek edzio; efstathios: stathis; efthymios: thymios; ekaterina yekaterina kateryna katerina: katya
  katia katyusha katenka katerinka; eleftherios: lefteris; elena yelena olena: lena alyona lenochka
  helena alena ileana leni; eleni: lena lenio nitsa; eliska: eli; elizabet erzsebet: bozsi zsoka
  erzsi orsi bobe; elizaveta yelizaveta: liza lizaveta; elzbieta: ela elka elunia; emilia: emilka
  mila; emmanouil: manolis manos; eszter: eszti; eva: evicka evi; evangelia: litsa evi lia vangelio;
  evangelos: vangelis vagelis angelos; evgenia evgeniya yevgenia yevgeniya: zhenya zhenia; evgeny
  evgeni yevgeny evgenii evgeniy yevgeni yevhen: zhenya genya zheka zhenia; ewa: ewka ewunia;
  ewelina: ewelinka; fedor fyodor feodor: fedya fedka; feliks: felek; ferenc: feri ferko; fotini:
  fofo; franciszek: franek franio; frantisek: franta fanda frantik fero; frantiska: fany; gabor:
  gabi; gabriella: gabi; galina halyna: galya galka halya; gennady gennadi: gena; genowefa: genia;
  georgi: gosho gogo; georgia: gogo; georgios: giorgos yorgos george jorgos; georgy georgi georgiy:
  zhora gosha goga yura; gheorghe: gica ghita gigi george; grazyna: grazynka; grigory grigori
  grigoriy: grisha grinya; grzegorz: grzesiek grzes grzesio; gyorgy: gyuri gyurka; halina: halinka
  hala; hana: hanka hanicka; hanna: hania hanka; helena: hela helenka; henryk: heniek henio; hristo:
  ico icho; hryhoriy: hrysha; ignacy: ignas; igor ihor: igoryok gosha garik; ildiko: ildi; ilya
  ilia: ilyusha ilyukha; imre: imi; innokenty: kesha; ioan ion: ionel ionut nelu ionica; ioana:
  ioanica; ioann ivan: vanya vanyusha vanka vania; ioanna: gianna yianna; ioannis: giannis yannis
  yiannis john; irena: irenka; irina iryna: ira irisha irka irochka; istvan: pista pisti isti; iulia
  julia yulia yuliya iuliia yuliia: yulya julya yulka yulenka; ivan: ivo ivica vanja vanyo vanko;
  ivana: iva ivanka ivka; iwona: iwonka; izabela: iza izka; jacek: jacus; jadwiga: jadzia jaga;
  jakub: kuba kubus; jan: janek jas jasiek jasio honza jenda jenik janko jano; jana: janicka;
  janina: janka nina jasia; janos: jani jancsi; jaroslav: jarda jara; jaroslava: jarka jara;
  jaroslaw: jarek; jelena: jeca lena; jerzy: jurek jurus; jindrich: jindra; jiri: jirka jura;
  joanna: asia aska joasia; jolanta: jola jolka; josef: pepa pepik jozka; josip: joso joza bepo;
  jozef: jozek jozio jozo jozko; jozsef: joska jozsi; judit: juci; julia: julka; julianna: juli
  juliska; julius: julo; justyna: justysia; karel: karlik kaja; karol: karolek lolek; karolina:
  karola karolcia; karoly: karcsi; katalin: kata kati kato; katarina: kata kaca; katarzyna: kasia
  kaska kasienka; katerina: katka kacka kaca; kazimierz: kazik kazio; kirill kyrylo: kirya kirusha;
  klavdia: klava; konrad: konradek; konstantin kostyantyn: kostya kostik kostia; konstantina: dina
  konna ntina; konstantinos: kostas costas dinos kostis gus kostakis; krisztina: kriszti; krystian:
  krystek; krystyna: krysia kryska; krzysztof: krzysiek krzys krzysio; ksenia kseniya xenia oksana:
  ksyusha ksenya ksyu; kyriakos: kyr; ladislav: lada laco; lajos: lali; larisa: lara lora; laszlo:
  laci; lenka: lena; leonid: lyonya lenya; leszek lech: lesiu; lev: lyova leva; lidia lidiya: lida;
  liubov lyubov lubov: lyuba luba lyubasha; liudmila lyudmila ludmila lyudmyla: lyuda luda mila
  lyusya; ljiljana: ljilja; lorinc: lori; lucja: lusia; ludmila: lida; lukas: luky; lukasz:
  lukaszek; lyubomir: lyubo; maciej: maciek macius; magdalena: magda madzia magdusia lena; magdolna:
  magdi; maksim maxim maksym: max maks maksik; malgorzata: gosia malgosia goska; marcin: marcinek;
  marek: mareczek; margarita: rita ritulya margo; margit: manci; maria mariya mariia: masha manya
  marusya mashenka maryusya musya marysia maryska mania marylka mari mariska marcsi mioara marioara
  marika maro mairi; marie: marenka maruska majka; marija: mara maja mare; marina maryna: marisha;
  mariusz: mario; marketa: marka; marta: martusia; martin: mata; mateusz: mati; matvei matvey:
  motya; michaela: misa; michail: michalis mihalis; michal: michalek misiek misa misko; mieczyslaw:
  mietek; mihai: misu mihaita; mihail: misho mishel; mihaly: misi misko; mikhail mikhael mykhailo
  mykhaylo: misha mishka mishanya mykhas; miklos: miki; mikolaj: miki mikus; milan: mila; milorad:
  mile; miloslav: milos; miodrag: misa; miroslav: mirek mira miro; miroslaw: mirek; mladen: mlado;
  monika: monia moni; nadezhda nadiya: nadya nadia nadyusha; natalia natalya nataliya natalie
  nataliia: natasha nata tasha natashka tala natalka; nicolae: nicu nae niculae; nikita: nikitka;
  nikola: nidzo niko kolyo; nikolai nikolay mykola nikolaj: kolya kolia kolka nick; nikolaos: nikos
  nick nikolas; nina: ninochka; oleg oleh: olezhka olezha; olga olha: olya olenka olia lyolya;
  ondrej: ondra; pal: pali; panagiota: giota yota; panagiotis: panos takis panayotis notis;
  paraskevas: paris; paraskevi: vivi evi voula; patrycja: patka; pavel pavlo: pasha pavlik pashka;
  pawel: pawelek; petar: pero pera petko pesho; peter: peto petko peti; petr pyotr petro piotr:
  petya petia petka peta petrik; petros: petrakis; piotr: piotrek piotrus; piroska: piri; polina:
  polya; przemyslaw: przemek; radoslav: rado radek rade; rafal: rafalek; raisa: raya; renata: renia;
  robert: robi; roman: romek roma romka; rozalia: rozi; ruslan: rusik; ryszard: rysiek rysio;
  sandor: sanyi; sara: sari; semyon semen: syoma senya; sergei sergey serhiy sergii serhii siarhei:
  seryozha serega sergo serezha seriozha serhiyko; slawomir: slawek; slobodan: boba sloba boban;
  sofia sofya sofiya: sonya sonia sofoula; sotirios: sotiris; spyridon: spyros spiros; stanislav:
  standa stano stas slava; stanislaw: staszek stas stach; stanislawa: stasia; stavroula: voula
  roula; stefan: stefek stevo stefcho fane; stepan: styopa stepka; stjepan: stipe stevo stipan;
  stoyan: stoycho; stylianos: stelios; svetlana svitlana: sveta svetik lana; svetozar: toza;
  sylwester: sylwek; sylwia: sylwka; szymon: szymek; tadeusz: tadek tadzio; taisia taisiya: taya;
  tamara: toma tamarka; tamas: tomi; tatiana tatyana tetiana tetyana: tanya tania tanechka tanyusha
  tata; teresa: terenia renia; terez: teri; tereza: terka; theodoros: thodoris theo; timofei
  timofey: tima; timur: tima; todor: tosho tosa; tomas: tom tomasek; tomasz: tomek tomus tomcio;
  tomislav: tomo tomica; uliana ulyana: ulya; urszula: ula urszulka; vaclav: vasek venca; vadim
  vadym: vadik dima; valentin: valya valik; valentina valentyna: valya; valeria valeriya: lera
  valera; valery valeri valeriy: valera valerik; varvara: varya; vasile: vasilica sile; vasileios:
  vasilis vassilis bill billy; vasiliki: vaso vicky vasoula; vasily vasili vasyl vasiliy vasilii:
  vasya vaska vasia vasek; vera vira: verochka verunya; veronika: verca nika vera; viacheslav
  vyacheslav: slava slavik; viktor victor: vitya vitek vitia vik; viktoria viktoriya victoria: vika;
  vitaly vitali vitaliy vitalii: vitalik vitya; vladimir volodymyr uladzimir: vova volodya vlad
  vovka vovochka volodia vlada vlado; vladislav vladyslav: vlad vladik slava; vojtech: vojta;
  vsevolod: seva; waldemar: waldek; wanda: wandzia; wieslaw: wiesiek; wiktor: wiktorek; wiktoria:
  wika; wladyslaw: wladek; wlodzimierz: wlodek; wojciech: wojtek wojtus; yakov: yasha; yaroslav:
  yarik slava; yegor egor: yegorka gora; yuri yury iurii yuriy yurii: yura yurik yurka; zacharias:
  zachos; zbigniew: zbyszek zbyniu; zdenek: zdena; zdzislaw: zdzisiek; zeljko: zele; zinaida: zina;
  zofia: zosia zoska; zoltan: zoli; zoran: zoki; zsigmond: zsiga; zsofia: zsofi; zsuzsanna: zsuzsa
  zsuzsi zsuzska; zuzana: zuzka zuza; zuzanna: zuzia; zygmunt: zygmus; abdallah abdullah abdulla
  abdalla: abdul abdo aboudi abboud; abdelaziz abdulaziz: aziz azouz; abdelkader abdulkader
  abdelqader abdulqadir: kader; abdelrahman abdulrahman abdurrahman abderrahmane abdelrahmane:
  rahman abdou; abdullah: apo; abhishek: abhi; abimbola: bimbo bola; abraham avraham: avi avrum
  avrumi avremi; adebayo: bayo ade; adeola: ola ade; aditya: adi; aharon aaron: ari arele roni;
  ahmad ahmed ahmet ahmaad achmed: hamada hammoudi; ahmet ahmed: ahmo; aisha aysha aicha ayesha
  aishah: aysh shosho; aishwarya: aish; aissatou: aissa; akshay: akshu; alexander: sender; ali aly;
  alireza: ali reza; amadou ahmadou; amarjit amarjeet: amar; amin ameen; amina aminah ameena amna;
  aminata: ami mina; amir ameer; ananya: anu; anuradha: anu; arvind aravind; ayodele: ayo dele;
  ayse: aysecik aysegul; babatunde: tunde baba; balakrishnan balakrishna: balu; bashir basheer;
  bilal belal; binyamin benjamin: bini beni; chaim haim: haimke; chana hana: chani hani;
  chandrasekhar: chandru; chinonso: nonso; chukwudi: chudi; chukwuemeka: emeka; daniel: dani; david:
  dudi dudu dovid duvid dudik; deepak dipak: deepu; devendra: dev; devorah dvora: dvoiri debbie;
  dinesh: dinu; elisheva: shevi; eliyahu elijah: eli; emine: emos; emmanuel: emeka manny; esther
  ester: esti etti; faisal faysal feisal; farid fareed; fatima fatimah fatma fatema fatimeh fatemeh:
  fatou fati batoul fatoum; fatma: fatos fadime; fatoumata fatoumatta: fatou fanta; ferdinand:
  ferdie; folasade: sade fola; gavriel: gabi; gurpreet: gary preet guri; habib habeeb; hadassah:
  dassi; hamid hameed hamed; hamza hamzah; harish: hari; harpreet: harry preet happy; hasan hassan:
  hassouna haso; hossein hussein husayn husain hussain hosein husein: hosni; huda houda hoda;
  huseyin: huso; ibrahim ebrahim brahim ibraheem: ibo; ibrahima: ibou; ifeanyi: ify; imran emran;
  isaac yitzhak yitzchak itzhak: itzik izi tzachi itzi; ismail ismael esmail ismaeel: ismo; israel
  yisrael: srulik; jacob yaakov yakov: kobi yanki koby yankel; jamal gamal jamaal: jimmy; jamila
  jameela; jaspreet: jas jass; jasvinder jaswinder: jassi; jayesh: jay; jitendra: jitu; joel yoel;
  jonathan yonatan: yoni; josemari: joma; joseph yosef: yossi yosi yossel sefi; kamal kemal; karim
  kareem; karthik kartik: karthi; kavita kavitha: kavi; khadija khadijah khadeeja hadija: khaddouj
  khadi; khalid khaled; khalil khaleel; krishna: krish kanha kishan; krishnamurthy: krish; lakshmi
  laxmi: lachu; lalita lalitha: lali; layla leila laila leyla: lulu; leah: leale; mahesh: mahi;
  mahmoud mahmood mahmud: hamoudi; mamadou mamadu: mama doudou; manish: manu; manoj: manu; manpreet:
  mani preet; mariacristina: marites; mariam maryam meryem miriam maryem: maro mimi; mehmet: memo
  memet mehmetcik memis; menachem: meni mendel; michael: miki; mohammadreza: reza mohammad; mohammed
  mohamed muhammad mohammad: medo hamoudi hamma md muhd muh mahomet; mohammed muhammad mohamed
  mohammad muhammed mohamad mehmet mehmed: mohd mo hamada mido moe momo; mordechai: motti moti
  mordy; moshe: moishe moishi moishele; mukesh: muku; mustafa mostafa moustafa mustapha: musti darsh
  mistik; nabil nabeel; nadia nadiya; naftali: tuli; nandini: nandu; narayan narayanan: nanu; nasir
  nasser naser; natan nathan: nati; nehemia: nechemia hemi; nissim: nisso; nkechinyere: nkechi;
  nomvula: vula; noor nour nur noura nura; obinna: obi; olufemi: femi; olusegun: segun; oluwafemi:
  femi; oluwaseun: seun; oluwaseyi: seyi; oluwatobi: tobi; omar umar omer; osama usama oussama;
  osman: osi; ousmane: ous; padma: paddu; padmavathi padmavati: padma; pradeep pradip: deepu;
  priyanka: priya pinky; qasim kassem qassem kasim; rabindranath: rabi; rachel: rochel racheli;
  raghavan raghu; rajendra: raju raj; rajesh: raju raj; rashid rasheed rachid; ravindra: ravi;
  refael: rafi; rivka rivkah: riki rivki; saeed said sayeed saaid; salim saleem salem; salma selma;
  samir sameer; samira sameera; sanjay: sanju; sarah sara: sari saraleh suri; satish satheesh;
  sharif shareef cherif; shimon simon: shimi; shivani: shivi; shlomo solomon: shlomi; shmuel samuel:
  shmulik shmuli muli; shoshana: shoshi; shulamit: shula shuli; sibusiso: sbu; siddharth siddhartha:
  sid; somchai: chai; srinivas sreenivas srinivasan: srini vasu seenu; subramaniam subramanian
  subrahmanyam: subbu mani; sukhwinder sukhvinder: sukhi; sulaiman suleiman sulayman soliman
  sulaymaan solomon: sul; suleyman: sulo; sunil suneel: sunny; sunita suneeta: sunny; swati swathi;
  tarik tariq tareq tarek; temitope: temi tope; tevita: vita; thandiwe: thandi; titilayo: titi layo;
  tova: tovi; usman othman uthman osman ousmane; venkatesh venkatesan: venky venkat; vijay: viju;
  vikram: vicky; vishal: vishu; walid waleed oualid; wiremu: wi; yaakov: yaki; yahya yehia yahia;
  yasin yaseen yassin yassine; yasmin yasmine yasmeen: yas; yehoshua joshua: shuki; yehuda judah:
  yudi udi; yehudit: yudit; yogesh: yogi; yousef yusuf youssef yousuf yosef yusef joseph: joe; zahra
  zehra zohra; zainab zaynab zeinab zeynep zineb: zuzu; zakaria zakariya zakariyya: zak zaki; zipora
  tzipora: tzipi
  """
