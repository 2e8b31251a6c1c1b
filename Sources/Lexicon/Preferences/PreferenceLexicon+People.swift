extension PreferenceLexicon {
  static let accessibility = """
    17 parkinson's,parkinsons,sees badly,sees poorly,hears badly,hears poorly,walker
    walker next to,walks badly,walks poorly,needs time,more time,extra time,side rails
    toilet rails,bathroom rails,shower rails,frame,toilet frame,spectacles for,cannot see
    cannot hear,can't see,can't hear,hard of seeing
    16 without a single step,single step,clear path,blind,wide enough for chair,wide enough
    large type,large letters,big letters,big print,light signal,signal for the door bell
    flashing bell,sharps bin,sugar meter and sharps,two handed taps,hard to grip,grip
    arm to lean on,lean on,cannot stand long,stand long,stand in line,sits during
    not higher than,transfers from,bell that flashes,loud bell,door bell light,level floor
    14 carer,carers,carer sleeps,ramp to,rollator,without cobbles,cobbles,read aloud
    menu read aloud,shakes the pillow,alarm that shakes,poor eyesight,eyesight
    strong lamp to read,seat and rails,shower with a seat,shower with seat,rails,bad leg,one arm
    one hand,left handed setup,tremor,dizzy,dizziness,vertigo medication,balance,falls easily
    fall risk,slow walker,tires easily,memory problems,forgetful,confused at night,stairlift
    stair lift,electric wheelchair,mobility aid,bariatric chair,sturdy chair,shabbat elevator
    sabbath elevator,sabbath key,sabbath,shabbat,low threshold,flat access,flat route,kerb
    service dog,therapy dog,hoist,bath hoist,commode chair,bed rail,lowered bed,evacuation
    emergency help,wheelchair,grab rail,grab bar,cannot manage steps,seat raiser,toilet raiser
    raiser,hearing aids,hearing loop,guide dog,large print,large print menu,braille,insulin,cpap
    walking frame,step free,reads lips,deaf,low vision,visually,roll in shower,shower chair
    crutches,uses a stick,walks with a stick,cane,transfers from chair,no stairs,oxygen,captions
    subtitles,closed captions,flashing,strobe,vibrating,lip reader,sign interpreter,left knee
    right knee,knee,magnifier,magnifying glass,prosthetic,wide door,ground level access
    near lift mobility,short distance
    9 wheel chair,wheelchairs,wheelchair accessible,accessible,accessible room
    accessible bathroom,ada room,ada,disabled,disability,mobility,mobility scooter,scooter
    zimmer frame,crutch,walking stick,white cane,roll in,shower seat,shower stool,shower bench
    bath lift,bath board,bath seat,transfer bench,transfer board,grab bars,grab rails,handrail
    handrails,hand rail,raised toilet seat,raised toilet,commode,step free route,stepfree
    no steps,cannot climb,can't climb,cant climb,can't do stairs,cant do stairs
    can't manage stairs,cannot manage stairs,can't manage steps,few steps,steps,ramp,ramps
    level access,threshold,wide doors,wide doorway,wider door,door width,turning space
    turning circle,lowered,lower bed,lowered desk,lowered rail,low wardrobe rail,bed raisers
    raised bed,visual alarm,visual fire alarm,flashing alarm,flashing fire alarm,strobe alarm
    vibrating alarm,vibrating pillow,pillow alarm,bed shaker,shaker alarm,hard of hearing
    hearing impaired,hearing loss,hearing aid,induction loop,lip reads,lip reading,lipreads
    sign language,bsl,asl,sign language interpreter,captioned,subtitles on,tty phone,tty
    text phone,minicom,amplified phone,loud ringer,partially sighted,visually impaired
    visual impairment,sight impaired,poor sight,macular,cataract,colour blind,color blind
    service animal,assistance dog,hearing dog,seeing eye dog,emotional support dog,audio menu
    audio description,tactile,talking clock,screen reader,oxygen concentrator,oxygen cylinder
    cpap machine,distilled water,nebuliser,nebulizer,dialysis,sharps,sharps box,sharps container
    catheter,ostomy,stoma,incontinence,bed pad,waterproof sheet,hospital bed,profiling bed
    electric bed hoist,pressure mattress,air mattress for sores,evacuation chair,evacuation plan
    evac chair,emergency evacuation,pull cord,emergency cord,alarm cord,panic button
    carer's room,caregiver,nurse,personal assistant for transfers,help with bath,help dressing
    help with luggage due to,help to the room,push chair service,buggy to room,buggy to the room
    golf cart to room,golf buggy,buggy transfer,short walk,short walking distance,walks slowly
    walk far,cannot walk far,can't walk far,cant walk far,cannot walk,unable to walk,unsteady
    arthritis,arthritic,bad knee,bad knees,bad hip,bad back,back pain,hip replacement
    knee surgery,hip surgery,new hip,sciatica,parkinson,multiple sclerosis,stroke,hemiplegic
    paraplegic,amputee,prosthesis,dementia,alzheimers,alzheimer,autism,autistic,adhd,sensory
    sensory room,sensory overload,epilepsy,epileptic,seizure,seizures,fainting,pots,pacemaker
    heart condition,defibrillator,doctor on call,medical fridge,fridge for insulin
    insulin fridge,fridge for medication,medication fridge,medicine fridge,medication kept cold
    insulin cool,wheelchair transfer,wheelchair van,wheelchair taxi,wheelchair height
    reachable from chair,lever handles,lever taps,easy grip,non slip mat,non slip,anti slip
    slip mat,bath step,high seat,high chair with arms,chair with arms,firm chair,rollstuhl
    rollstuhlgerecht,fauteuil roulant,silla de ruedas,sedia a rotelle,barrierefrei,barrierfrei
    accesible,accessibile,handicap,handicapped,behindertengerecht,gehorlos,sourd,sordo,blinden
    aveugle,ciego,ciega,malentendant,minusvalido,pmr,mobilite reduite,movilidad reducida
    escaleras,stufen,escaliers,door opener,automatic door,automatic doors,visual doorbell
    flashing doorbell
    6 stairs,help,assistance,assist,impaired,elderly,frail,path,walking,walk,hip,surgery,alarm
    route,unaided,pre boarding,recovering from,surgery last,limited
    4 heated,motorised,rail,on wheels
    3 lift,low,close to lift,bathroom,vision,hearing,sight,near lift,reach,height
    """

  static let media = """
    16 foreign channels,channels in,turntable,lps,jazz lps,standing desk,keyboard,quiet office
    fast internet,desk lamp,reading chair,reading corner,cable for laptop,for his laptop
    for her laptop,tray for laptop,tv volume,german plugs,plugs,audio books
    black and white printer,scan,pink paper,desk,bbc,tuned,practice piano
    14 gazzetta,desk facing,desk by,desk near,hdmi lead,smart speakers,alexa,voice assistant
    dazn,every match,extension lead,a3 paper,felt pens,opera in the car,radio in the car
    never pop,pop music,rock,folk music,country music,hip hop,techno,lounge music,no music
    turn off music,silence on tv,tv muted,large screen,small screen,dual screen,two screens
    webcams,cable tv,sat tv,satellite,arabic channels,french channels,german channels
    sports channels,kids channels,cartoon channel,sheet music,violin,cello,recording,podcasts
    audiobook,audiobooks,e reader,crime novels,magazine,photo magazine,atlas,wall street,nyt
    print edition,weekend edition,saturday paper,evening paper,paper not tablet,ups
    surge protector,converter,voltage,power adaptor,cable for,phone lead,ipad holder,ipad stand
    tripod,green screen,newspaper,tv,wifi,charger,adaptor,adapter,bed tray for laptop,laptop
    printer,monitor,piano,music,speaker,financial times,economist,netflix,crosswords,sky sports
    zoom calls,hdmi,usb c
    9 newspapers,papers at the door,daily paper,morning paper,sunday paper,sunday papers
    wall street journal,wall st journal,new york times,the times,sunday times,guardian,telegraph
    le monde,le figaro,les echos,liberation,el pais,el mundo,marca,corriere,corriere della sera
    la repubblica,la stampa,gazzetta dello sport,frankfurter,frankfurter allgemeine,faz,die zeit
    zeit,suddeutsche,der spiegel,handelsblatt,bild,nzz,asahi shimbun,nikkei,yomiuri,mainichi
    china daily,south china morning post,straits times,times of india,gulf news,washington post
    usa today,globe and mail,herald tribune,bloomberg,new yorker,vogue,monocle,magazines
    crossword,sudoku,puzzle book,jigsaw,pressreader,journal,journaux,zeitung,zeitungen,periodico
    periodicos,diario,giornale,giornali,zeitschrift,revista,revue,big screen,smart tv,tv off
    welcome tv,welcome screen,tv channel,tv channels,channel,channels,cnn,bbc world,sky news
    al jazeera,espn,nhk,cctv,fox news,amazon prime,disney,disney plus,hbo,youtube,chromecast
    airplay,apple tv,streaming,stream,streams,remote control,remote,remotes,dvd,dvd player
    blu ray,films,film,movie,movies,pay per view,football on tv,match on tv,watch football
    premier league,formula 1,playstation,xbox,nintendo,nintendo switch,console,game console
    gaming,video games,board games,chess set,chess,backgammon,speakers,bluetooth
    bluetooth speaker,sonos,bose,dock,docking station,ipod,radio,bbc radio,record player,vinyl
    jazz,classical music,piano in suite,grand piano,guitar,playlist,background music
    welcome music,music off,headphones,noise cancelling,wi fi,wireless,internet,broadband
    ethernet,lan cable,network cable,wired,wired internet,vpn,bandwidth,premium wifi,chargers
    phone charger,iphone charger,usb,usb charger,lightning cable,cables,adapters,adaptors
    uk adapter,us adapter,eu adapter,plug adapter,us charger,travel adapter,universal adapter
    power strip,power bank,extension cord,extension cable,multi plug,plug,sockets,socket,outlets
    outlet,power outlet,transformer,110v,220v,wireless charger,charging pad,charging dock
    hdmi cable,monitors,second monitor,second screen,external monitor,screens,mouse,laptop stand
    laptop tray,laptop riser,notebook,ipad,tablet,tablets,kindle,computer,computers,desktop,mac
    pc,imac,printers,printing,print,printed,printout,printouts,scanner,copier,photocopy,shredder
    fax,fax machine,stationery,stationary,notepaper,writing paper,envelopes,pen,pens,pencil
    pencils,pencils and paper,notepad,notepads,a4 paper,whiteboard,flipchart,flip chart
    projector,big desk,large desk,work desk,writing desk,desk chair,office chair,ergonomic chair
    ergonomic,workspace,work space,work area,working,works from room,business center
    business centre,meeting room,boardroom,video call,video calls,zoom,teams calls
    video conference,conference call,conferencing,conference phone,webcam,ring light,microphone
    podcast,book,books,novel,novels,bookshelf,library,reading material,thriller,thrillers
    biography,biographies,poetry,guidebook,guide book,art books,comic,comics,quiet place to work
    telefon laden,ladegerat,ladekabel,chargeur,cargador,caricatore,steckdose,steckdosenadapter
    prise,enchufe,adaptateur,adaptador,fernseher,fernsehen,tele,bildschirm,ecran,pantalla
    schreibtisch,bureau,escritorio,scrivania,bucher,livre,livres,libro,libros,musique,musica
    musik,drucker,imprimante,impresora,internet kabel,wlan,surround,soundbar
    6 screensaver,digital,phone mirroring,watches,news,study,chair,sound system,battery
    batteries,electronics,tech,technology,signal,reception poor,lead,power,weekdays,sports,kit
    in seat,artist,channel list
    3 watch,english,papers,work,screen,app,classical,cable,records,cards to play,office,led
    paper
    2 on weekdays,weekday,fridays,sundays,sunday,friday,big,chairs
    """

  static let wellness = """
    18 loungers,lounger,sun bed,sun beds,training route,running route,mountain guide,masseurs
    masseur,in the spa,half marathon,triathlon,squash,racket,rackets,sunrise yoga,training
    training plan,trail run,climbing wall,personal training,trainers
    17 boxing bag,boxing,aqua gym,lengths,twenty lengths,lengths before,laps,run before
    runs before,jog before,gym before,yoga before,workout before,before breakfast run
    14 spin bike,shiatsu,pilates teacher,hot sauna,sauna,lane to herself,lane to himself,paddle
    paddle tennis,partner for,advanced player,beginner,intermediate,yoga on,beach yoga
    sound bath,sup,kite,kitesurf,windsurf,rafting,canoe,archery,clay shooting,shooting,hunting
    falconry,croquet,bowls,cricket nets,rugby,ice skating,skates,sledging,toboggan,husky
    zip line,paragliding,skydiving,helicopter skiing,heli ski,cross country,nordic walking
    power walk,dawn walk,reformer,trx,row machine,stair master,stepper,chin up,punch bag
    punching bag,gym floor,gym towels,gym early,protein shake,gym,massage,yoga,yoga mat
    treadmill,steam room,tennis,golf,swim,swims,spa,jogging,running,hot stones,pilates
    tennis partner,bikes,foam roller,therapist,personal trainer,pool lounger,lane,pool opens
    pool to himself
    9 massages,24 hour gym,deep tissue,swedish massage,thai massage,hot stone,reflexology
    aromatherapy,facial,facials,manicure,pedicure,mani pedi,nail polish,hair salon,hairdresser
    blow dry,blowdry,barber,haircut,hair cut,waxing,beauty,treatment,treatments,treatment room
    couples massage,therapists,masseuse,massage oil,massage table,hammam,steam bath
    infrared sauna,ice bath,cold plunge,hot tub,whirlpool,jacuzzi,onsen,thermal,thermal baths
    hydrotherapy,flotation,fitness,fitness centre,fitness center,fitness room,workout,workouts
    work out,peloton,exercise,exercises,exercise bike,spinning,stationary bike,rowing
    rowing machine,rower,elliptical,cross trainer,dumbbells,dumbbell,weights,free weights
    kettlebell,kettlebells,barbell,bench press,squat rack,resistance bands,skipping rope
    medicine ball,exercise ball,gym ball,trainer,pt session,crossfit,hiit,barre,martial arts
    judo,karate,tai chi,qi gong,qigong,yoga mats,yoga blocks,yoga teacher,yoga class,hot yoga
    stretching,stretch,meditation,meditate,meditates,mindfulness,breathing exercises,breathwork
    runs,runner,jog,jogs,running routes,running map,running shoes,marathon,swimming,swimmer
    lap lane,lane swimming,swim lane,pool early,pool at #time,pool at #num,pool to herself
    pool open,heated pool,indoor pool,outdoor pool,adults only pool,pool loungers,sun lounger
    sun loungers,sunbed,sunbeds,cabana,poolside,parasol,beach chairs,beach bed,goggles
    swimming cap,aqua,aqua aerobics,tennis lesson,tennis court,tennis coach,racquet,racquets
    hitting partner,squash court,padel,badminton,table tennis,ping pong,pickleball,tee time
    tee off,tee times,golf lesson,caddie,caddy,driving range,green fees,back nine,golf partner
    putting,cycling,cycle,cycles,bike,bicycle,bicycles,road bike,e bike,e bikes,mountain bike
    hike,hiking,hikes,trail,trails,trekking,climbing,ski lesson,ski guide,ski instructor,skiing
    ski pass,snowboard,snowshoe,snorkel,snorkelling,snorkeling,scuba,diving,dive,dives,surf
    surfing,surf lesson,paddle board,paddleboard,kayak,kayaking,sailing,sail,waterski
    horse riding,riding,horse,horses,stables,polo,fishing,deep sea fishing,fly fishing
    football pitch,basketball,volleyball,pool table,billiards,snooker,dance class,steps a day
    fitbit,physio,physiotherapist,physiotherapy,chiropractor,osteopath,acupuncture,cupping,detox
    wellness,wellbeing,well being,juice cleanse,sleep programme,sleep therapy,ayurveda,ayurvedic
    reiki,cryotherapy,iv drip,tanning,male therapist,female therapist,same therapist
    strong pressure,firm pressure,light pressure,medium pressure,sportraum,fitnessraum
    salle de sport,gimnasio,palestra,piscine,piscina,schwimmbad,schwimmen,nager,nadar,nuoto
    masaje,massaggio,sauna privata,gym at #num,gym at #time,pull up bar,weight bench
    6 sports,athletic,athlete,coach,lesson,lessons,court,class,instructor,aroma,nature walk
    morning walk,walks,guided walk,excursion,tour guide,sunscreen,sun cream
    4 beach,oil,pressure,nail,nails,run,sport,mat,pool,walk
    2 morning,lavender,early
    """

  static let family = """
    17 tortoise,terrarium,aquarium,wooden toys,toys,toy,honeymoon,petals and fizz,toddler
    toddler bed,gerbil,chinchilla,hedgehog,iguana,snake,pony,donkey,falcon
    16 triplets,twins,corgi,puppy pads,spaniel,rubber duck,ring in safe,wife surprises
    years married,married,months old,month old,baby gate,husky,pug,beagle,collie,boxer,mastiff
    great dane,pomeranian,yorkie,schnauzer,shih tzu,maltese,greyhound,whippet,setter,persian cat
    siamese,maine coon,lovebird,cockatoo,mice in cage,for the little one,little one,little ones
    her little girl,his little boy,stepchildren,foster child,quadruplets,eight year old,newborns
    in laws,cousins,clan,family of
    14 budgies,budgie,canary,goldfish,fish tank,turtle,turning #num,turns #num,th birthday
    golden wedding,silver wedding,ruby wedding,drawing for,welcome drawing,grandma,granny
    nursing pillow,name of the baby,baby's name,dog sleeps,dog on the,dog in,dog walk,dog basket
    dog blanket,dog water,expecting,baby shower,gender reveal,first trip,first holiday
    last holiday,in memory,remembrance,memorial,retirement,promotion,exam,diploma,prom,hen party
    stag party,bachelorette,bridal,school holidays,homework,nightlight for,night light for the
    stepladder for,kids bikes,baby swing,swing,playpen,play mat,play pen,bouncer,baby carrier
    sling,baby spoon,sippy cup,bib,bibs,plastic plates,kids cutlery,straw cup,kids towels
    kids bathrobe,bath toys,duck for,bubbles for,milk for baby,milk for the baby
    warm milk for the kids,dog,cat,blanket for the dog,bed for the dog,for the dog,for the cat
    for the baby,for baby,for the kids,night feed,formula,anniversary,birthday,babysitter,kids
    nappies,bunny,rabbit,hamster,guinea pig,ferret,parrot,cage,high chair,teddy,teddy tucked
    baby,balloons,son,daughter,twins robes,pram,stroller,children,for their son
    for their daughter,robes for the twins,small robes,kids robes,bday,puppy,child,cots
    9 wedding anniversary,birthdays,honeymooners,babymoon,engagement,proposal,propose,proposing
    graduation,christening,bar mitzvah,bat mitzvah,valentines,valentine,christmas,christmas tree
    easter,easter eggs,diwali,hanukkah,eid gift,lunar new year,new year,mothers day,fathers day
    halloween,thanksgiving,celebrate,celebrates,celebrating,celebration,celebrations,balloon
    birthday cake,cake for,cake with candles,candle on cake,confetti,rose petals on bed
    petals on the bed,champagne for anniversary,family,families,family room,family suite,kid
    childrens,child's,toddlers,babies,infant,infants,newborn,teen,teens,teenager,teenagers
    teenage,sons,daughters,grandson,granddaughter,grandchild,grandchildren,grandparents
    twin boys,twin girls,little boy,little girl,boys,girls,nephew,niece,stepson,stepdaughter
    godson,goddaughter,mother in law,au pair,nanny,nannies,babysitters,babysitting,baby sitter
    baby sitting,sitter,childcare,child care,creche,daycare,kids club,kids menu,kids meal
    childrens menu,kids pool,kids robe,kids slippers,child robe,child slippers,child size
    child sized,small robe,childs robe,highchair,booster seat,car seat,child seat,buggy for baby
    pushchair,push chair,double buggy,baby carriage,baby bath,baby monitor,baby phone,babyphone
    stair gate,childproof,child proof,childproofing,child proofed,baby proof,babyproof
    socket covers,corner guards,balcony locked,steriliser,sterilizer,bottle warmer,baby bottle
    baby bottles,baby food,baby milk,breast pump,nursing,nursing chair,breastfeeding
    breast feeding,nappy,diaper,diapers,nappy bin,diaper bin,baby wipes,wipes,changing mat
    changing table,potty,step stool,toilet trainer,dummy,pacifier,teddy bear,teddies,lego,doll
    dolls,plush toy,stuffed animal,soft toy,colouring book,coloring book,colouring,crayons
    story book,storybook,bedtime story,treasure hunt,scavenger hunt,princess tea,dinosaur
    dinosaurs,unicorn,superhero,cartoon,cartoons,peppa pig,paw patrol,tent in room,teepee,tepee
    bunk beds,dogs,dog bed,dog bowl,dog bowls,dog food,dog treats,dog treat,dog walker
    dog walking,dog sitter,dog friendly,poodle,labrador,terrier,dachshund,bulldog,chihuahua
    retriever,cats,kitten,cat litter,litter tray,litter box,pet,pets,pet friendly,rabbit cage
    leash,lead for dog,water bowl,vet,veterinary,hund,hunde,hundebett,katze,chien,chat noir
    perro,perros,gato,gatto,cane piccolo,mascota,mascotas,haustier,animal,animaux,enfant,enfants
    kinder,nino,ninos,nina,bambini,bambino,bambina,bebe,geburtstag,cumpleanos,compleanno
    anniversaire,hochzeitstag,hochzeitsreise,flitterwochen,lune de miel,luna de miel,aniversario
    anniversario,joyeux anniversaire,jubilaum,babybett,chaise haute,hochstuhl,trona,seggiolone
    kinderwagen,poussette,windeln,couches,panales,spielzeug,jouets,juguetes,child's name
    childs name,earlier companion,previous companion,companions,ex wife mentioned,mom,siblings
    grandmother,grandpa,aunt,uncle,reunion,kids breakfast,baby cot,cot for,crib for
    crib for baby,second honeymoon,vow renewal,age #num,aged #num,years old,year old
    ice cream for the kids,movie night,tooth fairy
    6 spouse,partner,pregnant,bride,groom,newlywed,newlyweds,couple,party,gifts,presents
    balloons and cake,litter,fiance,fiancee,bedtime,nap,naps,napping,play,playing,playroom
    playground,games for,storytime,school,romantic,occasion,special occasion,june
    anniversary gift,crib,cot,rose petals
    5 mother,father,parents,wife,husband,mum,dad,sister,brother,companion,present,gift,surprise
    3 cake,connecting rooms,interconnecting,connecting room,champagne,card,milk and cookies
    """
}
