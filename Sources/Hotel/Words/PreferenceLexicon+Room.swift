extension PreferenceLexicon {
  static let location = """
    9 high floor,higher floor,low floor,lower floor,top floor,upper floor,ground floor,first floor
    second floor,third floor,fourth floor,fifth floor,middle floor,mid floor,floor #num,#num floor
    away from elevator,far from elevator,near elevator,close to elevator,next to elevator
    sea view,ocean view,city view,garden view,pool view,mountain view,lake view,river view
    park view,street view,courtyard view,skyline view,harbour view,harbor view,bay view
    corner room,corner suite,end of corridor,end of hall,end of the corridor,end of the hall
    same room,usual room,connecting room,adjoining room,adjacent room,interconnecting room
    interconnecting,quiet side,quiet room,quiet wing,quiet floor,back of the house,rear of hotel
    top storey,top story,penthouse,courtyard facing,street facing,sea facing,pool facing
    beach front,ocean front,room ending in,no room #num,high up,low down,low down room
    room away from,room near,room next to,room close to,room at the back,room at the front
    rooms side by side,rooms next door,rooms next to each other,rooms together,same floor
    different floor,same corridor,across the hall,away from ice machine,away from lift
    far from lift,near lift,close to lift,next to lift,not near,away from stairs,club floor
    club level,executive floor,swim up room,overwater,over water,plunge pool,private pool
    private terrace,roof terrace,rooftop terrace,bungalow,ski in,ski out,ski in ski out
    vue mer,vue sur,meerblick,vista mar,vista al mar,vista mare,hoher stock,hohe etage
    etage eleve,piso alto,piso bajo,planta alta,piano alto,dernier etage,villa by the beach
    facing the sea,facing the street,facing the park,facing the pool,facing the garden
    old wing,new wing,east wing,west wing,north wing,south wing,main building,heritage wing
    garden wing,tower wing,annex,annexe,away from pool,away from the bar,view of the
    near the stairs,near the lobby,near the gym,near the pool,near the beach,by the lift
    fear of heights,afraid of heights,scared of heights,vertigo,acrophobia
    non smoking room,non smoking floor,smoking room,smoking floor,no smoking room
    away from street,away from traffic,away from ice,away from the elevator,away from the lift
    far from the elevator,far from the lift,near the elevator,near the lift,close to the lift
    close to the elevator,next to the elevator,next to the lift,by the elevator,interior room
    inside room,room with balcony,larger room,bigger room,biggest room,smaller room,large room
    spacious room,two bedroom,one bedroom,separate living room,separate lounge
    6 view,views,balcony,terrace,wing,floor,storey,floors,facing,overlooking,overlook,patio
    veranda,bungalow,villa,cottage,cabana room,chalet,loft,duplex,atrium,courtyard,high rise
    tower,seafront,waterfront,beachfront,oceanfront,sunrise,sunset,skyline,penthouse,location
    adjoining,connecting,adjacent,neighbouring,neighboring,next door,corner,side of the house
    side of the building,side of the hotel,rear facing,at the rear,front of house,suite #num
    room #num,room number,lift,elevator,lifts,elevators,corridor,hallway,staircase,stairwell
    superstitious,tetraphobia,feng shui,number #num,odd number,even number,lucky number
    room ending,unlucky,number four,number thirteen,floor four,floor thirteen,vue,ausblick
    aussicht,vista,etage,stockwerk,planta,piso,calme,ruhig,ruhige,ruhiges,tranquilo,tranquila
    tranquille,tranquillo,silencieuse,layout,floor plan,orientation,room type,upgrade,footprint
    room category,junior suite,presidential suite,deluxe,studio,bedroom suite,away from,far from
    close to,garden level,lobby level,tram,trams,motorway,highway,railway,train tracks
    church bells,bell tower,nightclub,loading dock,kitchen exhaust,kitchen vent,ventilation shaft
    plant room,pantry,service area,laundry chute,ice machine,vending machine,building site
    construction,works next door,scaffolding,kids pool,playground,ballroom,banquet,wedding party
    party wall,low ceiling,high ceiling,ceilings,rooftop,bridge,harbour,harbor,marina,cathedral
    castle,opera house,eiffel,acropolis,duomo,bosphorus,central park,piazza,plaza,square side
    carpet,carpeted,wooden floor,wood floor,hardwood,parquet,tiled floor,marble floor,rug,rugs
    4 quiet,quieter,silent room,peaceful,suite,rooms,stairs,street,road,traffic,lobby,beach
    garden,park,lake,river,mountain,mountains,city,ocean,sea,sea side,seaside,courtyards,north
    south,east,west,upstairs,downstairs,upper,lower,facade,outlook,panorama,panoramic,scenery
    noisy,noise,light sleeper,neighbours,neighbors,dark room,bright room,sunny room,airy
    sunny side,shady side,shade,morning sun,evening sun,afternoon sun,smokers,smoking,non smoking
    smoke free,basement,exterior,interior,alcove,sofa area,living room,sitting room,lounge area
    outdoor space,walk in wardrobe,walk in closet,kitchenette,kitchen in room,fireplace
    2 room,chambre,zimmer,habitacion,camera,window,windows,bar,pool,house,building,side,entrance
    hotel,above,below,near,facing east,front,rear,back,exit,fire exit,emergency exit,quietly
    1 door,space,area
    """

  static let bed = """
    9 feather pillow,foam pillow,down pillow,memory foam,latex pillow,buckwheat pillow,body pillow
    neck pillow,pregnancy pillow,orthopaedic pillow,orthopedic pillow,contour pillow,soft pillow
    hard pillow,firm pillow,flat pillow,extra pillow,pillow menu,hypoallergenic pillow,silk pillow
    firm mattress,soft mattress,mattress topper,mattress protector,mattress pad,bed board
    king bed,queen bed,twin beds,twin bed,double bed,single bed,super king,california king
    separate beds,beds pushed together,beds joined,beds apart,two beds,bunk bed,four poster
    bed skirt,bed linen,bed sheets,bed cover,bed spread,bed throw,bed runner,valance,headboard
    footboard,duvet,duvets,doona,comforter,quilt,eiderdown,blanket,blankets,topper,weighted blanket
    top sheet,flat sheet,fitted sheet,cotton sheets,linen sheets,silk sheets,satin sheets
    egyptian cotton,thread count,percale,sateen,polycotton,flannel sheets,crisp sheets
    hospital corners,tucked in,untucked,electric blanket,heated blanket,under blanket,underblanket
    goose down,duck down,kapok,husk pillow,tempur,pillowcase,pillow case,pillow cases,bolster
    sheets,mattress,mattresses,pillow,pillows,bedding,bedclothes,rollaway,extra bed,sofa bed
    day bed,futon,crib,cot,travel cot,baby bed,crib sheet,bassinet,moses basket,bed rail
    bed rails,bed guard,adjustable bed,low bed,high bed,step to the bed,bed height,bed made
    oreiller,oreillers,kissen,kopfkissen,almohada,almohadas,cuscino,cuscini,couette,bettdecke
    matratze,matelas,colchon,materasso,edredon,manta,coperta,couverture,decke,lit,bett,betten
    cama,camas,letto,letti,grand lit,matrimonial,draps,sabanas,lenzuola,bettwasche,traversin
    kinderbett,lit bebe,cuna,cabecero,side of the bed,left side of bed,right side of bed
    european square,square pillow,synthetic filling,polyester filling,wool blanket,cashmere throw
    eye pillow,knee pillow,wedge pillow,wedge,lumbar pillow,cooling pillow,cooling mattress
    box spring,bed bugs,mattress encasement,dust mite cover,allergy covers,anti allergy bedding
    non allergenic,hypoallergenic bedding,feather free,feather free bedding,no feathers
    pillow top,pillowtop,plush top,slats,orthopaedic,orthopedic,under the mattress
    7 bed,beds,king,queen,twin,twins,double,feather,feathers,down,topsheet,throw,throws
    linens,linen,hypoallergenic,cushions,cushion,throw pillow,decorative pillows,polyester
    synthetic,cotton,satin,silk,fleece,firm,soft bed,hard bed,sleep on,sleeps on,kingsize
    king size,queensize,queen size,rollaway bed,made up as,zip and link,foam,latex foam,woollen
    lumpy,saggy,springy,springs,duvet cover
    3 sleeping,sleep,wool,cover,tuck,tucked,layers,plush,stiff,starched,bedroom,sofa
    1 soft,hard,extra,bedside,filling
    """

  static let climate = """
    9 air conditioning,air conditioner,air con,heating on,heating off,heater,space heater
    room temperature #num,#num degrees,#num degree,#num c,#num f,#num celsius,#num fahrenheit
    degrees,thermostat,fahrenheit,celsius,temperature,cool room,cold room,warm room,hot room
    room cold,room cool,room warm,room hot,room at #num,precool,pre cooled,chilled room
    blackout,black out,blackout curtains,blackout blinds,full blackout,pitch dark,total darkness
    complete darkness,darkness,night light,nightlight,night lamp,light under the door,light leak
    curtains,curtain,drapes,blinds,blind down,blinds down,shutters,sheers,shade down,window shade
    window open,windows open,opening window,opening windows,openable,windows that open
    fresh air,ventilated,ventilation,humidifier,dehumidifier,air purifier,purifier,hepa,fan
    ceiling fan,pedestal fan,table fan,standing fan,fan in room,fans,white noise,noise machine
    sound machine,ear plugs,earplugs,sound proof,soundproof,unscented room,scent free,scent
    scents,scented candle,scented candles,scent diffuser,diffuser,room spray,room fragrance
    air freshener,fragrance free,fragrance,perfumed,perfume,pot pourri,potpourri,incense,odour
    odor,smell,smells,lamps,lamp,lights,dimmer,dimmable,dimmed,dim,dim light,dim lights,low light
    bright light,bright lights,lighting,fluorescent,led lights,standby light,standby lights
    blinking,flashing light,reading light,reading lamp,bedside lamp,warm light,light bulb
    bulbs,daylight,daylight lamp,candle light,klimaanlage,climatisation,aire acondicionado
    aria condizionata,heizung,chauffage,calefaccion,riscaldamento,rideaux,cortinas,tende
    vorhange,fenetre ouverte,fenster offen,ventilador,ventilateur,verdunkelung,humidity,humid
    draught,draughts,draft,drafts,drafty,draughty,stuffy,airless,air flow,airflow,a c off,a c on
    air vent,vent,vents,blowing on,no air,underfloor heating,floor heating,radiator,fireplace lit
    silent fridge,fridge humming,humming,buzzing,ticking,ticking clock,clock ticking,fridge off
    minibar humming,fridge unplugged,noise of the fridge,sound of,odourless,odorless,smell of
    dust free,low dust,allergen free room,mould,mold,pollen filter,freshly painted,fresh paint
    sleep dark,dark for sleep,alarm clock light,digital clock,clock removed,clock covered
    mosquito net,mosquito,mosquitoes,bug spray,insect,insects,fly screen,window screen
    sealed window,windows closed,window closed,window ajar,windows ajar,cross breeze,breeze
    6 light,dark,darker,brightness,lit,noise,quiet,quieter,silence,silent,noisy,soundproofed
    heat,heated,heating,warm,warmer,warmth,cool,cooler,cooled,cold,colder,chilly,freezing,hot
    warm up,preheated,cooling,air,degree,thermostats,candle,candles,smoke smell,smoking
    non smoking,cigarette,cigarettes,cigar smell,tobacco,smokers,ex smoker,smoke,light sleeper
    chauffee,froid,frio,fresco,kalt,warme,dunkel,sombre,oscuro,obscurite,clima,sunlight
    window,windows
    2 sun,bright,sunny,room temperature,bell,bells,traffic,street,snores,snoring,motorised
    white,automatic,sensor,motion sensor,night,hum,sound,sounds
    """
}
