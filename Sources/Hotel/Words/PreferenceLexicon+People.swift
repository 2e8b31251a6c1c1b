extension PreferenceLexicon {
  static let accessibility = """
    9 wheelchair,wheel chair,wheelchairs,wheelchair accessible,accessible,accessible room
    accessible bathroom,ada room,ada,disabled,disability,mobility,mobility scooter,scooter,walker
    walking frame,zimmer frame,rollator,crutches,crutch,walking stick,cane,white cane,roll in shower
    roll in,shower chair,shower seat,shower stool,shower bench,bath lift,bath board,bath seat
    transfer bench,transfer board,hoist,grab bar,grab bars,grab rail,grab rails,handrail,handrails
    hand rail,raised toilet seat,raised toilet,toilet frame,commode,step free,step free route
    stepfree,no steps,no stairs,cannot climb,can't climb,cant climb,can't do stairs,cant do stairs
    can't manage stairs,cannot manage stairs,can't manage steps,few steps,steps,ramp,ramps,level access
    threshold,wide door,wide doors,wide doorway,wider door,door width,turning space,turning circle
    lowered,lowered bed,lower bed,lowered desk,lowered rail,low wardrobe rail,bed raisers,raised bed
    visual alarm,visual fire alarm,flashing alarm,flashing fire alarm,strobe alarm,strobe
    vibrating alarm,vibrating pillow,pillow alarm,bed shaker,shaker alarm,deaf,hard of hearing
    hearing impaired,hearing loss,hearing aid,hearing aids,hearing loop,induction loop,lip reads
    lip reading,lipreads,sign language,bsl,asl,sign language interpreter,closed captions,captions
    captioned,subtitles on,tty phone,tty,text phone,minicom,amplified phone,loud ringer,blind
    partially sighted,low vision,visually impaired,visual impairment,sight impaired,poor sight
    poor eyesight,macular,cataract,colour blind,color blind,guide dog,service dog,service animal
    assistance dog,hearing dog,seeing eye dog,emotional support dog,braille,large print,audio menu
    audio description,tactile,talking clock,screen reader,oxygen,oxygen concentrator,oxygen cylinder
    cpap,cpap machine,distilled water,nebuliser,nebulizer,dialysis,sharps,sharps box,sharps bin
    sharps container,catheter,ostomy,stoma,incontinence,bed pad,waterproof sheet,hospital bed
    profiling bed,electric bed hoist,pressure mattress,air mattress for sores,evacuation chair
    evacuation plan,evac chair,emergency evacuation,pull cord,emergency cord,alarm cord,panic button
    carer,carer's room,caregiver,nurse,personal assistant for transfers,help with bath,help dressing
    help with luggage due to,help to the room,push chair service,buggy to room,buggy to the room
    golf cart to room,golf buggy,buggy transfer,short walk,short walking distance,walks slowly
    walk far,cannot walk far,can't walk far,cant walk far,cannot walk,unable to walk,unsteady
    arthritis,arthritic,bad knee,bad knees,bad hip,bad back,back pain,hip replacement,knee surgery
    hip surgery,new hip,sciatica,parkinsons,parkinson,multiple sclerosis,stroke,hemiplegic
    paraplegic,amputee,prosthetic,prosthesis,dementia,alzheimers,alzheimer,autism,autistic,adhd
    sensory,sensory room,sensory overload,epilepsy,epileptic,seizure,seizures,fainting,pots,pacemaker
    heart condition,defibrillator,doctor on call,medical fridge,fridge for insulin,insulin fridge
    fridge for medication,medication fridge,medicine fridge,medication kept cold,insulin cool
    wheelchair transfer,wheelchair van,wheelchair taxi,wheelchair height,reachable from chair
    lever handles,lever taps,easy grip,non slip mat,non slip,anti slip,slip mat,bath step,high seat
    high chair with arms,chair with arms,firm chair,rollstuhl,rollstuhlgerecht,fauteuil roulant
    silla de ruedas,sedia a rotelle,barrierefrei,barrierfrei,accesible,accessibile,handicap
    handicapped,behindertengerecht,gehorlos,sourd,sordo,blinden,aveugle,ciego,ciega,malentendant
    minusvalido,pmr,mobilite reduite,movilidad reducida,escaleras,stufen,marches,escaliers
    door opener,automatic door,automatic doors,vibrating,visual doorbell,flashing doorbell
    6 stairs,help,assistance,assist,impaired,elderly,frail,path,clear path,walking,walk,knee
    hip,surgery,rail,rails,alarm,route,unaided,pre boarding,recovering from,surgery last,limited
    3 lift,low,close to lift,bathroom,vision,hearing,sight,near lift,reach,height
    """

  static let media = """
    9 newspaper,newspapers,papers at the door,daily paper,morning paper,sunday paper,sunday papers
    financial times,wall street journal,wall st journal,new york times,the times,sunday times
    guardian,telegraph,economist,le monde,le figaro,les echos,liberation,el pais,el mundo,marca
    corriere,corriere della sera,la repubblica,la stampa,gazzetta,gazzetta dello sport,frankfurter
    frankfurter allgemeine,faz,die zeit,zeit,suddeutsche,der spiegel,handelsblatt,bild,nzz
    asahi shimbun,nikkei,yomiuri,mainichi,china daily,south china morning post,straits times
    times of india,gulf news,washington post,usa today,globe and mail,herald tribune,bloomberg
    new yorker,vogue,monocle,magazine,magazines,crossword,crosswords,sudoku,puzzle book,jigsaw
    pressreader,journal,journaux,zeitung,zeitungen,periodico,periodicos,diario,giornale,giornali
    zeitschrift,revista,revue,tv,big screen,smart tv,tv off,welcome tv,welcome screen,tv channel
    tv channels,channel,channels,cnn,bbc,bbc world,sky sports,sky news,al jazeera,espn,nhk,cctv
    fox news,netflix,amazon prime,disney,disney plus,hbo,youtube,chromecast,airplay,apple tv
    streaming,stream,streams,remote control,remote,remotes,dvd,dvd player,blu ray,films,film,movie
    movies,pay per view,football on tv,match on tv,watch football,premier league,formula 1
    playstation,xbox,nintendo,nintendo switch,console,game console,gaming,video games,board games
    chess set,chess,cards to play,backgammon,speaker,speakers,bluetooth,bluetooth speaker,sonos
    bose,dock,docking station,ipod,radio,bbc radio,record player,turntable,vinyl,records,music
    jazz,classical music,classical,piano,piano in suite,grand piano,guitar,playlist,background music
    welcome music,music off,headphones,noise cancelling,wifi,wi fi,wireless,internet,broadband
    ethernet,lan cable,network cable,wired,wired internet,vpn,fast internet,bandwidth,premium wifi
    charger,chargers,phone charger,iphone charger,usb,usb c,usb charger,lightning cable,cable,cables
    adapter,adapters,adaptor,adaptors,uk adapter,us adapter,eu adapter,plug adapter,us charger
    travel adapter,universal adapter,power strip,power bank,extension cord,extension lead
    extension cable,multi plug,plug,plugs,sockets,socket,outlets,outlet,power outlet,transformer
    110v,220v,wireless charger,charging pad,charging dock,hdmi,hdmi cable,monitor,monitors
    second monitor,second screen,external monitor,screen,screens,keyboard,mouse,laptop,laptop stand
    laptop tray,laptop riser,notebook,ipad,tablet,tablets,kindle,computer,computers,desktop,mac,pc
    imac,printer,printers,printing,print,printed,printout,printouts,scanner,scan,copier,photocopy
    shredder,fax,fax machine,stationery,stationary,notepaper,writing paper,envelopes,pen,pens
    pencil,pencils,pencils and paper,notepad,notepads,a4 paper,whiteboard,flipchart,flip chart
    projector,desk,big desk,large desk,work desk,standing desk,writing desk,desk chair,office chair
    ergonomic chair,ergonomic,desk lamp,workspace,work space,work area,working,works from room,work
    business center,business centre,meeting room,boardroom,video call,video calls,zoom
    zoom calls,teams calls,video conference,conference call,conferencing,conference phone,webcam
    ring light,microphone,podcast,book,books,novel,novels,bookshelf,library,reading material
    thriller,thrillers,biography,biographies,poetry,guidebook,guide book,art books,comic,comics
    quiet place to work,telefon laden,ladegerat,ladekabel,chargeur,cargador,caricatore,steckdose
    steckdosenadapter,prise,enchufe,adaptateur,adaptador,fernseher,fernsehen,tele,bildschirm
    ecran,pantalla,schreibtisch,bureau,escritorio,scrivania,bucher,livre,livres,libro,libros
    musique,musica,musik,drucker,imprimante,impresora,internet kabel,wlan,surround,soundbar
    6 paper,screensaver,digital,app,phone mirroring,watch,watches,news,office,study,chair,sound system
    battery,batteries,electronics,tech,technology,signal,reception poor,lead,power,weekdays,sports
    tray for laptop,kit,in seat,artist,channel list
    2 on weekdays,weekday,fridays,sundays,sunday,friday,big,chairs,english
    """

  static let wellness = """
    9 spa,massage,massages,deep tissue,swedish massage,thai massage,hot stone,shiatsu,reflexology
    aromatherapy,facial,facials,manicure,pedicure,mani pedi,nail,nails,nail polish,hair salon
    hairdresser,blow dry,blowdry,barber,haircut,hair cut,waxing,beauty,treatment,treatments
    treatment room,couples massage,therapist,therapists,masseur,masseuse,massage oil,massage table
    hammam,steam room,steam bath,sauna,infrared sauna,ice bath,cold plunge,hot tub,whirlpool,jacuzzi
    onsen,thermal,thermal baths,hydrotherapy,flotation,gym,fitness,fitness centre,fitness center
    fitness room,workout,workouts,work out,treadmill,peloton,exercise,exercises,exercise bike
    spin bike,spinning,stationary bike,rowing,rowing machine,rower,elliptical,cross trainer
    dumbbells,dumbbell,weights,free weights,kettlebell,kettlebells,barbell,bench press,squat rack
    resistance bands,foam roller,skipping rope,medicine ball,exercise ball,gym ball,personal trainer
    trainer,pt session,crossfit,hiit,barre,boxing,martial arts,judo,karate,tai chi,qi gong,qigong
    yoga,yoga mat,yoga mats,yoga blocks,yoga teacher,yoga class,hot yoga,pilates,stretching
    stretch,meditation,meditate,meditates,mindfulness,breathing exercises,breathwork,running,runs
    run,runner,jog,jogs,jogging,running route,running routes,running map,running shoes,marathon
    swim,swims,swimming,swimmer,laps,lap lane,lane swimming,swim lane,pool early,pool at #time
    pool at #num,pool opens,pool to himself,pool to herself,pool open,heated pool,indoor pool
    outdoor pool,adults only pool,pool lounger,pool loungers,sun lounger,sun loungers,sunbed
    sunbeds,sun bed,sun beds,lounger,loungers,cabana,poolside,parasol,beach chairs,beach bed
    goggles,swimming cap,aqua,aqua aerobics,tennis,tennis lesson,tennis court,tennis coach,racket
    racquet,rackets,racquets,hitting partner,squash court,padel,badminton,table tennis,ping pong
    pickleball,golf,tee time,tee off,tee times,golf lesson,caddie,caddy,driving range,green fees
    back nine,golf partner,putting,cycling,cycle,cycles,bike,bikes,bicycle,bicycles,road bike,e bike
    e bikes,mountain bike,hike,hiking,hikes,trail,trails,trekking,climbing,ski lesson,ski guide
    ski instructor,skiing,ski pass,snowboard,snowshoe,snorkel,snorkelling,snorkeling,scuba,diving
    dive,dives,surf,surfing,surf lesson,paddle board,paddleboard,kayak,kayaking,sailing,sail
    waterski,horse riding,riding,horse,horses,stables,polo,fishing,deep sea fishing,fly fishing
    football pitch,basketball,volleyball,pool table,billiards,snooker,dance class,steps a day
    fitbit,physio,physiotherapist,physiotherapy,chiropractor,osteopath,acupuncture,cupping,detox
    wellness,wellbeing,well being,juice cleanse,sleep programme,sleep therapy,ayurveda,ayurvedic
    reiki,cryotherapy,iv drip,tanning,male therapist,female therapist,same therapist,strong pressure
    firm pressure,light pressure,medium pressure,sportraum,fitnessraum,salle de sport,gimnasio
    palestra,piscine,piscina,schwimmbad,schwimmen,nager,nadar,nuoto,masaje,massaggio,sauna privata
    gym at #num,gym at #time,gym before,24 hour gym,pull up bar,weight bench
    6 pool,sport,sports,athletic,athlete,coach,lesson,lessons,court,class,instructor,mat,pressure
    aroma,nature walk,morning walk,walks,guided walk,excursion,tour guide,beach,sunscreen,sun cream
    2 morning,lavender,oil,early
    """

  static let family = """
    9 anniversary,wedding anniversary,birthday,birthdays,honeymoon,honeymooners,babymoon,engagement
    proposal,propose,proposing,graduation,christening,bar mitzvah,bat mitzvah,valentines,valentine
    christmas,christmas tree,easter,easter eggs,diwali,hanukkah,eid gift,lunar new year,new year
    mothers day,fathers day,halloween,thanksgiving,celebrate,celebrates,celebrating,celebration
    celebrations,balloons,balloon,birthday cake,cake for,cake with candles,candle on cake,confetti
    rose petals on bed,petals on the bed,champagne for anniversary,family,families,family room
    family suite,kid,kids,child,children,childrens,child's,toddler,toddlers,baby,babies,infant
    infants,newborn,teen,teens,teenager,teenagers,teenage,son,sons,daughter,daughters,grandson
    granddaughter,grandchild,grandchildren,grandparents,twin boys,twin girls,little boy,little girl
    boys,girls,nephew,niece,stepson,stepdaughter,godson,goddaughter,mother in law,au pair,nanny
    nannies,babysitter,babysitters,babysitting,baby sitter,baby sitting,sitter,childcare,child care
    creche,daycare,kids club,kids menu,kids meal,childrens menu,kids pool,kids robe,kids robes
    kids slippers,child robe,child slippers,child size,child sized,small robe,childs robe,high chair
    highchair,booster seat,car seat,child seat,stroller,pram,buggy for baby,pushchair,push chair
    double buggy,baby carriage,baby bath,baby monitor,baby phone,babyphone,baby gate,stair gate
    childproof,child proof,childproofing,child proofed,baby proof,babyproof,socket covers
    corner guards,balcony locked,steriliser,sterilizer,bottle warmer,baby bottle,baby bottles
    baby food,baby milk,formula,breast pump,nursing,nursing chair,breastfeeding,breast feeding
    nappy,nappies,diaper,diapers,nappy bin,diaper bin,baby wipes,wipes,changing mat,changing table
    potty,step stool,toilet trainer,dummy,pacifier,teddy,teddy bear,teddies,toy,toys,lego,doll
    dolls,plush toy,stuffed animal,soft toy,colouring book,coloring book,colouring,crayons
    story book,storybook,bedtime story,treasure hunt,scavenger hunt,princess tea,dinosaur,dinosaurs
    unicorn,superhero,cartoon,cartoons,peppa pig,paw patrol,tent in room,teepee,tepee,bunk beds
    dog,dogs,puppy,dog bed,dog bowl,dog bowls,dog food,dog treats,dog treat,dog walker,dog walking
    dog sitter,dog friendly,poodle,labrador,terrier,spaniel,dachshund,bulldog,chihuahua,retriever
    cat,cats,kitten,cat litter,litter tray,litter box,pet,pets,pet friendly,parrot,rabbit cage,leash
    lead for dog,water bowl,vet,veterinary,hund,hunde,hundebett,katze,chien,chat noir,perro,perros
    gato,gatto,cane piccolo,mascota,mascotas,haustier,animal,animaux,enfant,enfants,kind,kinder
    nino,ninos,nina,bambini,bambino,bambina,bebe,geburtstag,cumpleanos,compleanno,anniversaire
    hochzeitstag,hochzeitsreise,flitterwochen,lune de miel,luna de miel,aniversario,anniversario
    joyeux anniversaire,jubilaum,babybett,chaise haute,hochstuhl,trona,seggiolone,babyphone
    kinderwagen,poussette,windeln,couches,panales,spielzeug,jouets,juguetes,child's name
    childs name,earlier companion,previous companion,companion,companions,ex wife mentioned,parents
    mother,mum,mom,dad,father,sister,brother,siblings,grandmother,grandma,grandpa,aunt,uncle,reunion
    kids breakfast,baby cot,cot for,crib for,crib for baby,second honeymoon,vow renewal,age #num
    aged #num,years old,year old,months old,month old,ice cream for the kids,movie night,tooth fairy
    6 wife,husband,spouse,partner,pregnant,bride,groom,newlywed,newlyweds,married,couple,surprise
    party,gift,gifts,present,presents,balloons and cake,litter,fiance,fiancee,bedtime,nap,naps
    napping,play,playing,playroom,playground,games for,storytime,school,romantic,occasion
    special occasion,june,anniversary gift,crib,cot,rose petals
    3 cake,connecting rooms,interconnecting,connecting room,champagne,card,milk and cookies
    """
}
