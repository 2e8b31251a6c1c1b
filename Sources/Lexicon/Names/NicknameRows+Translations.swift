/// One name in many languages: every two names of a row translate each other.
let translatedNameRows = """
  adam adan adamo adem; adrian adriano adrien hadrian adriaan; agatha agathe agata agueda; agnes
  ines inez agnese agnieszka agneta anezka; albert alberto adalbert albrecht; alexander alejandro
  alessandro alexandre aleksandr aleksander iskander sandor alasdair alexandros alexandru iskandar
  aleksandar skander sikandar; alexandra alejandra alessandra aleksandra; alice alicia alicja alisa;
  amelia amalia amelie; andrew andreas andre andres andrea andrzej andrei andrey anders ondrej
  andras antti andrija; angela angele angiola angelika; ann anna anne ana hannah hanna anja; anthony
  antonio antoine anton antoni antonin antal antonios antonius ante; arthur arturo artur arturs;
  augustine agustin agostino augustin; barbara varvara borbala; bartholomew bartolome bartolomeo
  barthelemy bartlomiej bartholomaus; basil vasily basile basilio vasilis vasile vasyl bazyli;
  beatrice beatriz beatrix; benedict benito benedetto benoit benedikt bento; benjamin binyamin
  beniamino; bernard bernardo bernhard bernat; bridget brigitte birgit birgitta brigida; camilla
  camille kamila camila; caroline carolina karolina karoline; catherine katharina caterina catalina
  ekaterina katarzyna katarina catarina katerina aikaterini kateryna katalin catrin caitlin karin
  katrina katariina catriona trijntje; cecilia cecile cecilie cecylia; charles carlos carlo karl
  karel karol carles charlie kaarlo karoly; charlotte carlota carlotta sarlota; christian cristian
  cristiano krystian kristian; christina cristina krystyna kristina christine kirsten krisztina;
  christopher cristobal christophe christoph cristoforo krzysztof kristoffer christos krystof
  hristo; clara claire chiara klara clare; claude claudio claudius klaudiusz; claudia claude
  klaudia; constantine konstantin costantino constantin konstantinos; daniel daniele danil daniil
  danilo; david davide dawid davit daud dawood dawud; denis dionisio dionysios dionigi; dominic
  domingo domenico dominik dominique; dorothy dorothea dorotea dorota dorothee; edward eduardo
  edouard edoardo eduard edvard; eleanor leonor eleonora eleonore; elizabeth isabel elisabetta
  elisabeth elzbieta erzsebet elizaveta alzbeta elisabet isabella yelizaveta; emily emilia emilie;
  emma ema; emmanuel manuel emanuele emanuel manoel; eric erik erich enrico erico; ernest ernesto
  ernst; esther ester eszter; eugene eugenio evgeny eugen yevgeny jeno; eve eva ewa hawa; felix
  feliks felice; ferdinand fernando ferran hernando; florence florencia fiorenza; frances francisca
  francesca francoise franziska franciszka frantiska; francis francisco francesco francois franz
  franciszek frantisek francesc ferenc frans francisc; frederick federico frederic friedrich
  fryderyk frederik fredrik; gabriel gabriele gavriel jibril gavril; genevieve genoveva genowefa;
  george jorge giorgio georges georg jerzy jiri georgios yuri gyorgy juraj jordi georgi gheorghe
  yorgos joris goran jurgen djordje; gerald geraldo giraldo; gerard gerardo gerhard gerardus
  gherardo; gregory gregorio gregoire grzegorz grigory gregor grigorios; harold haraldo harald;
  helen elena helene helena eleni ilona jelena yelena olena; henry enrique henri enrico heinrich
  hendrik henryk henrique henrik jindrich henrikas; hugh hugo ugo; ignatius ignacio ignazio ignace
  ignacy ignaz inigo; irene irina irena eirini irine; isaac isacco yitzhak ishaq izaak; jacob james
  jacobo giacomo jacques jakob jakub santiago yaakov jakov iago jaime diego yakub yaqub; james jaime
  jacques giacomo santiago diego seamus hamish tiago jacobus jaume; jane juana jeanne giovanna
  johanna jana joana; jasmine yasmin jasmin yasemin; jeremy jeremias jeremie; jerome geronimo
  hieronymus girolamo jeronimo; joan juana jeanne giovanna joanna johanna siobhan ioanna ivana jana;
  joachim joaquin gioacchino joaquim yehoyakim; john juan jean giovanni ivan johann johannes jan
  joao ian sean ioannis hans evan johan yahya janos juhani yohannes jens ioan ion joan jovan eoin
  shane iain hovhannes ivo yochanan yannis; jonah jonas yunus yonah; jonathan yonatan jonatan;
  joseph jose giuseppe josef jozef yosef yusuf iosif josep jozsef youssef josip joseba osip;
  josephine josefina giuseppina josephina josefa; joshua josue yehoshua giosue jesus isa; judith
  judit giuditta yehudit judyta; julia giulia julie yulia julieta; julian julien giuliano yulian;
  julius julio giulio jules juliusz; laura lara; lawrence lorenzo laurent lorenz laurens lars
  vavrinec lavrenty wawrzyniec llorenc; leo leon leone lev; leonard leonardo leonhard leonid; louis
  luis luigi ludwig lodewijk ludvik lajos luiz aloysius lluis ludovico ludovic alois clovis; louise
  luisa luise ludwika; lucas luca luke lukas lukasz luc lluc; lucy lucia lucie lucja luz; magdalene
  magdalena maddalena madeleine; manuel emmanuel manoel; marcel marcello marcelo marceli; margaret
  margarita marguerite margherita margarete malgorzata margarida margit marketa margareta mairead
  margrethe greta marjorie; mark marco marcos marek marc markus marcus markos; martha marta marthe;
  martin martino marten marcin martinus martim; mary maria marie miriam maryam mariya marija mairi
  maire maura moira marja; matilda mathilde matilde; matthew mateo matteo matthieu matthias mateusz
  matei matus matej matvei mattias mateus matti matias; maurice mauricio maurizio moritz maurits;
  maximilian maximiliano massimiliano maximilien; michael miguel michele michel mikhail michal mihai
  mihaly mikael mikhael mihail mikkel mikko michail; michelle michele micaela michaela; monica
  monika monique; moses moises mose moshe musa moussa mojzis; nathan natan; nicholas nicolas nicola
  nikolai mikolaj niklas nikolaos nicolae miklos nikolaus klaus nils niels nikola; noah noe nuh;
  oliver olivier oliviero oliverio; olivia olivie; oscar oskar; pascal pascual pasquale; patrick
  patricio patrizio patrice padraig patrik patryk padraic; patricia patrizia patrycja; paul pablo
  paolo pavel pawel paulo pal pavlos paavo pau pauli boulos paulus; paula paola pavla; peter pedro
  pietro pierre piotr petr petros pieter petar boutros per pavol pere peadar pekka butrus pyotr
  petrus peder petter; philip felipe filippo philippe filip philipp filipe fulop; rachel raquel
  rachele rahel rachela; ralph raul rolf raoul rodolfo; raphael rafael raffaele rafal; raymond
  raimundo ramon raimondo raimund; rebecca rivka rebekka rebeca; regina reina reine; reginald
  reynaldo reinhold rinaldo reinaldo; richard ricardo riccardo ryszard rikard; robert roberto
  ruprecht rupert; roderick rodrigo roderich; roger rogelio ruggero rudiger rogerio; roland rolando
  orlando; rose rosa roza rosalia; rudolph rodolfo rudolf rodolphe; ruth rut; salvador salvatore;
  samuel samuele shmuel samu; sarah sara zara sarra; sebastian sebastiano sebastien sebastiao
  sebastiaan; simon simone ximeno shimon szymon simeon semyon; sigmund segismundo sigismondo zygmunt
  zsigmond; solomon salomon shlomo suleiman salomone; sophia sofia sophie zofia zsofia sofie;
  stanislaus stanislaw stanislav estanislao; stephen esteban stefano etienne stefan estevao istvan
  szczepan stepan stephane stefanos stjepan; susan susana susanna suzanne zuzana zuzanna zsuzsanna
  shoshana; sylvester silvestre silvestro sylwester; sylvia silvia sylwia sylvie; teresa therese
  theresa terezia tereza theresia; thaddeus tadeo tadeusz taddeo; theodore teodoro theodor fyodor
  teodor theodoros feodor todor; theresa teresa therese; thomas tomas tommaso tomasz toma tamas
  tuomas tomaz; timothy timoteo timofei timothee; tobias tobia tovia; ursula orsola urszula;
  valentine valentin valentino walenty; veronica veronika weronika veronique; victor vittorio viktor
  wiktor vitor; victoria vittoria viktoria wiktoria vitoria; vincent vicente vincenzo vincenz
  wincenty vicent; vladimir wlodzimierz volodymyr waldemar; walter gualterio gualtiero walther
  wouter; wenceslas vaclav wenzel waclaw venceslao; william guillermo guglielmo guillaume wilhelm
  willem guilherme vilmos vilem liam gwilym uilleam; xavier javier xaver saverio; zachary zacarias
  zaccaria zacharias zakaria; kate katja katya kati; jack jacques; harry henri; abraham ibrahim
  avraham abraao abramo; aaron harun haroun aharon; ishmael ismail ismael; elijah elias ilyas elia
  ilya eliyahu; job ayub ayyub; gabriela gabriele gabrielle; noel natale natalio; natalie natalia
  natalya; rosemary rosamaria rosmarie
  """
