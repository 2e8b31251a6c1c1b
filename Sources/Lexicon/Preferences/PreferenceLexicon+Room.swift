extension PreferenceLexicon {
  static let location = """
    16 bay window,the one with,room with the,dance floor,away from the dance floor,corridors
    long corridors,look at the,look out,looking at,looking onto,look over,east tower,west tower
    north tower,north side,south side,east side,west side,seaward,landward,park side,city side
    quiet end,far end,near end,room #num,rooms #num,suite #num,villa #num,bungalow #num
    cabin #num,cabin,cottage,lodge,tent,treehouse,houseboat,top deck,lower deck,mezzanine
    anything near,near the fitness room,near fitness room,near the gym,near gym,near the spa
    near spa,near the kitchen,near the kids club,cove,cove side,hears the waves,waves
    third floor and up,and up,facing sea,dune,dunes,jetty side,pier side,vineyard view
    golf course view,fairway view,mosque side,courtyard side,garden side,sea side room,lake side
    river side,beach side,pool side,smell of the restaurant,next to the restaurant
    over the restaurant,above the restaurant,above the kitchen
    14 annex,annexe,not under,under the rooftop,see the fireworks,fireworks,old wing,thick walls
    proper hallway,hallway,chapel,church,on the water,first row,cabin row,cote jardin,cote mer
    cote cour,two bathrooms,two bedrooms,vue jardin,view from bed,from bed,see the sea
    see the mountains,see the river,see the sunset,see the pool,see the castle,open plan
    maisonette,split level,cul de sac,dead end,wing with,newest rooms,renovated,refurbished
    modern rooms,classic rooms,original rooms,period rooms,same wing,same building
    away from chapel,near reception,near the entrance,away from the kitchen,away from kitchen
    away from the pool,away from pool,away from the gym,away from spa,shaded,room by the
    room with a,room with,suite with,suite facing,rooms facing,facing north,facing south
    facing west,higher than,lower than,high floor,low floor,top floor,ground floor,floor #num
    not above,not below,close to colleague,near colleague,overlooking the car park,car park
    car park view,loading bay,staff entrance,internal room,inside room,facing the mosque,mosque
    minaret,near the ice machine,same suite,same room,usual suite,usual room,room next to
    sea facing,lake facing,lagoon,garden bungalow,nearest the,top of the tower,tower
    middle of the corridor,rooms across,next to each other,room beside,near his parents
    near her parents,close to her parents,close to parents,next to parents,near family
    beside his brother,room in the old,attic,mansard,eaves,slanted ceiling,french balcony
    9 higher floor,lower floor,upper floor,first floor,second floor,third floor,fourth floor
    fifth floor,middle floor,mid floor,#num floor,away from elevator,far from elevator
    near elevator,close to elevator,next to elevator,sea view,ocean view,city view,garden view
    pool view,mountain view,lake view,river view,park view,street view,courtyard view
    skyline view,harbour view,harbor view,bay view,corner room,corner suite,end of corridor
    end of hall,end of the corridor,end of the hall,connecting room,adjoining room,adjacent room
    interconnecting room,interconnecting,quiet side,quiet room,quiet wing,quiet floor
    back of the house,rear of hotel,top storey,top story,penthouse,courtyard facing
    street facing,pool facing,beach front,ocean front,room ending in,no room #num,high up
    low down,low down room,room away from,room near,room close to,room at the back
    room at the front,rooms side by side,rooms next door,rooms next to each other,rooms together
    same floor,different floor,same corridor,across the hall,away from ice machine
    away from lift,far from lift,near lift,close to lift,next to lift,not near,away from stairs
    club floor,club level,executive floor,swim up room,overwater,over water,plunge pool
    private pool,private terrace,roof terrace,rooftop terrace,bungalow,ski in,ski out
    ski in ski out,vue mer,vue sur,meerblick,vista mar,vista al mar,vista mare,hoher stock
    hohe etage,etage eleve,piso alto,piso bajo,planta alta,piano alto,dernier etage
    villa by the beach,facing the sea,facing the street,facing the park,facing the pool
    facing the garden,new wing,east wing,west wing,north wing,south wing,main building
    heritage wing,garden wing,tower wing,away from the bar,view of the,near the stairs
    near the lobby,near the pool,near the beach,by the lift,fear of heights,afraid of heights
    scared of heights,vertigo,acrophobia,non smoking room,non smoking floor,smoking room
    smoking floor,no smoking room,away from street,away from traffic,away from ice
    away from the elevator,away from the lift,far from the elevator,far from the lift
    near the elevator,near the lift,close to the lift,close to the elevator,next to the elevator
    next to the lift,by the elevator,interior room,room with balcony,larger room,bigger room
    biggest room,smaller room,large room,spacious room,two bedroom,one bedroom
    separate living room,separate lounge
    8 room|suite|villa|rooms|floor|apartment|bungalow + above|below|near|away|facing|beside|\
    opposite|behind|overlook|front|back|top|high|low|corner|end
    7 view|sight|see|overlook|face + sea|lake|river|city|garden|mountain|pool|park|harbour|\
    ocean|fireworks|tower|bridge|beach|sunset|sunrise
    6 view,views,balcony,terrace,wing,floor,storey,floors,facing,overlooking,overlook,patio
    veranda,villa,cabana room,chalet,loft,duplex,atrium,courtyard,high rise,seafront,waterfront
    beachfront,oceanfront,sunrise,sunset,skyline,location,adjoining,connecting,adjacent
    neighbouring,neighboring,next door,corner,side of the house,side of the building
    side of the hotel,rear facing,at the rear,front of house,room number,lift,elevator,lifts
    elevators,corridor,staircase,stairwell,superstitious,tetraphobia,feng shui,number #num
    odd number,even number,lucky number,room ending,unlucky,number four,number thirteen
    floor four,floor thirteen,vue,ausblick,aussicht,vista,etage,stockwerk,planta,piso,calme
    ruhig,ruhige,ruhiges,tranquilo,tranquila,tranquille,tranquillo,silencieuse,layout,floor plan
    orientation,room type,upgrade,footprint,room category,junior suite,presidential suite,deluxe
    studio,bedroom suite,away from,far from,close to,garden level,lobby level,tram,trams
    motorway,highway,railway,train tracks,church bells,bell tower,nightclub,loading dock
    kitchen exhaust,kitchen vent,ventilation shaft,plant room,pantry,service area,laundry chute
    ice machine,vending machine,building site,construction,works next door,scaffolding,kids pool
    playground,ballroom,banquet,wedding party,party wall,low ceiling,high ceiling,ceilings
    rooftop,bridge,harbour,harbor,cathedral,castle,opera house,eiffel,acropolis,duomo,bosphorus
    central park,piazza,plaza,square side,carpet,carpeted,wooden floor,wood floor,hardwood
    parquet,tiled floor,marble floor,rug,rugs
    4 quiet,quieter,silent room,peaceful,suite,rooms,stairs,street,road,traffic,lobby,beach
    garden,park,lake,river,mountains,city,ocean,sea,sea side,seaside,courtyards,north,south,east
    west,upstairs,downstairs,upper,lower,facade,outlook,panorama,panoramic,scenery,noisy,noise
    light sleeper,neighbours,neighbors,dark room,bright room,sunny room,airy,sunny side
    shady side,morning sun,evening sun,afternoon sun,smokers,smoking,non smoking,smoke free
    basement,exterior,interior,alcove,sofa area,living room,sitting room,lounge area
    outdoor space,walk in wardrobe,walk in closet,kitchenette,kitchen in room,fireplace
    2 mountain,marina,shade,front row,door,exit,steps,room,chambre,zimmer,habitacion,camera
    window,windows,bar,pool,house,building,side,entrance,hotel,above,below,near,facing east
    front,rear,back,fire exit,emergency exit,quietly
    1 space,area
    """

  static let bed = """
    16 plumes,plumas,federn,piume,en plumes,en plumas,kapok,filled with,no tucked corners
    tucked corners,toddler bed,side rails on bed,cupboard blanket,second blanket,spare blanket
    spare pillow,spare duvet,bed socks,bed cap,bed wedge,mattress heater,cool mattress
    gel pillow,gel topper,water bed,waterbed,air bed,airbed,tatami,hammock,day bed,chaise
    split duvet,one each,pillow cases every night,fresh pillow cases,soft beds,sinks into
    hair on the throw,throw,electric blanket
    14 lit double,deux lits,biggest bed,bed in house,bedspread,pillow protector,kopfkissen
    sleeps diagonally,diagonally,camp bed,murphy bed,bed frame,squeaky bed,bed canopy,canopy
    mosquito canopy,top mattress,two mattresses,one mattress,extra long bed,long bed
    bed too short,emperor,queen bed,duvets,two duvets,separate duvets,single duvets,bed warmer
    hot water bottle,hot water bottle in bed,wedge pillow,firm one,soft ones,bolster,no topsheet
    crinkly,sheet,pillow,pillows,mattress,duvet,blanket,quilt,two doubles,feather duvet
    foam wedge,head of bed raised,sheets,topper,bed pushed,bed moved,bed against,bed away from
    bed facing,beds together,beds apart
    12 pillow|mattress|duvet|throw|blanket + each|split|soft|sink|board|rolled|flat|spare|swap
    9 feather pillow,foam pillow,down pillow,memory foam,latex pillow,buckwheat pillow
    body pillow,neck pillow,pregnancy pillow,orthopaedic pillow,orthopedic pillow,contour pillow
    soft pillow,hard pillow,firm pillow,flat pillow,extra pillow,pillow menu
    hypoallergenic pillow,silk pillow,firm mattress,soft mattress,mattress topper
    mattress protector,mattress pad,bed board,king bed,twin beds,twin bed,double bed,single bed
    super king,california king,separate beds,beds pushed together,beds joined,two beds,bunk bed
    four poster,bed skirt,bed linen,bed sheets,bed cover,bed spread,bed throw,bed runner,valance
    headboard,footboard,doona,comforter,eiderdown,blankets,weighted blanket,top sheet,flat sheet
    fitted sheet,cotton sheets,linen sheets,silk sheets,satin sheets,egyptian cotton
    thread count,percale,sateen,polycotton,flannel sheets,crisp sheets,hospital corners
    tucked in,untucked,heated blanket,under blanket,underblanket,goose down,duck down
    husk pillow,tempur,pillowcase,pillow case,pillow cases,mattresses,bedding,bedclothes
    rollaway,extra bed,sofa bed,futon,travel cot,baby bed,crib sheet,bassinet,moses basket
    bed rail,bed rails,bed guard,adjustable bed,low bed,high bed,step to the bed,bed height
    bed made,oreiller,oreillers,kissen,almohada,almohadas,cuscino,cuscini,couette,bettdecke
    matratze,matelas,colchon,materasso,edredon,manta,coperta,couverture,bett,betten,cama,camas
    letto,letti,grand lit,matrimonial,draps,sabanas,lenzuola,bettwasche,traversin,kinderbett
    lit bebe,cuna,cabecero,side of the bed,left side of bed,right side of bed,european square
    square pillow,synthetic filling,polyester filling,wool blanket,cashmere throw,eye pillow
    knee pillow,wedge,lumbar pillow,cooling pillow,cooling mattress,box spring,bed bugs
    mattress encasement,dust mite cover,allergy covers,anti allergy bedding,non allergenic
    hypoallergenic bedding,feather free,feather free bedding,no feathers,pillow top,pillowtop
    plush top,slats,orthopaedic,orthopedic,under the mattress
    9 pillow|mattress|duvet|blanket|quilt + soft|hard|firm|thin|thick|extra|warm|heavy|light|\
    foam|down|wool|cotton|silk|two|flat|high
    7 bed,beds,king,queen,twin,topsheet,throws,linens,linen,cushions,throw pillow
    decorative pillows,polyester,firm,soft bed,hard bed,sleep on,sleeps on,kingsize,king size
    queensize,queen size,rollaway bed,made up as,zip and link,foam,latex foam,woollen,lumpy
    saggy,springy,springs,duvet cover
    3 double,single,twins,cotton,down,feather,feathers,tucked,hypoallergenic,satin,silk,fleece
    synthetic,cushion,cot,crib,sleeping,sleep,wool,cover,tuck,layers,plush,stiff,starched,sofa
    1 by the bed,on the bed,next to the bed,beside the bed,in bed,at the bedside,bedside table
    near the bed,bedroom,both sides of bed,side of bed,to bed,soft,hard,extra,bedside,filling
    """

  static let climate = """
    16 keep it at,keep at #num,set to #num,set at #num,dries out,dry air,curtains that
    let in the morning,buzz of,transformer,hum of,rattle of,scent of,smell of,cool at night
    warm at night,hot at night,cold at night,sleeps hot,sleeps cold,feels the cold,feels cold
    always cold,always hot,overheats,hot flushes,extractor left running,left running
    bathroom extractor,tape on,smoke alarm led,smoke detector,smoke detector light,pine scent
    citrus scent,never under #num,never over #num,not under #num,not over #num,not below #num
    motorised blinds,blinds,quiet ac,blowing on,draft,breeze,stuffy rooms,overheated
    overheated rooms,heat up,chill,chilled,candles lit at turndown,candles at turndown
    14 chlorine smell,pool smell,bathroom light on,light on,lights off,light off,light sensitive
    door gap,gap under the door,humming fridge,fridge hum,shutters,no incense,incense,#num max
    max #num,cold room,hot room,cool room,freezing rooms,freezing,lamp too dim,too dim
    too bright,brighter,glare,sun in the eyes,noise from,sound of the sea,sound of waves
    window ajar,airing,aired,air the room,room aired,room warm,warm room,radiator,fireplace
    ceiling fan,mosquito plug,insect spray,lightbulbs,smart lights,mood lighting,bathroom fan
    extractor,creaking,creaks,rattling,clicking,beeping,whirring,blackout,blackout curtains
    curtains closed,curtains open,air conditioning,ac off,room at #num,heating,humidifier
    air purifier,scented candles,candles lit,night light,window open,windows open,earplugs
    ear plugs,draught,noise machine,dark,thermostat,dimmer,stuffy,preheat,precool
    plug in freshener,noisy minibar,fridge unplugged,kept warm room
    11 room|bedroom|suite|night|sleep|sleeps + cold|cool|warm|hot|dark|degrees|light|lamp|fan|\
    window|curtain|curtains|blind|fresh|shutter|smell
    9 air conditioner,air con,heating on,heating off,heater,space heater,room temperature #num
    #num degrees,#num degree,#num c,#num f,#num celsius,#num fahrenheit,degrees,fahrenheit
    celsius,temperature,room cold,room cool,room hot,pre cooled,chilled room,black out
    blackout blinds,full blackout,pitch dark,total darkness,complete darkness,darkness
    nightlight,night lamp,light under the door,light leak,curtains,curtain,drapes,blind down
    blinds down,sheers,shade down,window shade,opening window,opening windows,openable
    windows that open,fresh air,ventilated,ventilation,dehumidifier,purifier,hepa,fan
    pedestal fan,table fan,standing fan,fan in room,fans,white noise,sound machine,sound proof
    soundproof,unscented room,scent free,scent,scents,scented candle,scent diffuser,diffuser
    room spray,room fragrance,air freshener,fragrance free,fragrance,perfumed,perfume,pot pourri
    potpourri,odour,odor,smell,smells,lamps,lamp,dimmable,dimmed,dim,dim light,dim lights
    low light,bright light,bright lights,lighting,fluorescent,led lights,standby light
    standby lights,blinking,flashing light,reading light,reading lamp,bedside lamp,warm light
    light bulb,bulbs,daylight,daylight lamp,candle light,klimaanlage,climatisation
    aire acondicionado,aria condizionata,heizung,chauffage,calefaccion,riscaldamento,rideaux
    cortinas,tende,vorhange,fenetre ouverte,fenster offen,ventilador,ventilateur,verdunkelung
    humidity,humid,draughts,drafts,drafty,draughty,airless,air flow,airflow,a c off,a c on
    air vent,vents,no air,underfloor heating,floor heating,fireplace lit,silent fridge
    fridge humming,humming,buzzing,ticking,ticking clock,clock ticking,fridge off
    minibar humming,noise of the fridge,sound of,odourless,odorless,dust free,low dust
    allergen free room,mould,mold,pollen filter,freshly painted,fresh paint,sleep dark
    dark for sleep,alarm clock light,digital clock,clock removed,clock covered,mosquito net
    mosquito,mosquitoes,bug spray,insect,insects,fly screen,window screen,sealed window
    windows closed,window closed,windows ajar,cross breeze
    9 smell|smells|scent|odour + room|pool|paint|smoke|carpet|corridor|lobby|cleaner|chlorine
    6 darker,brightness,lit,quieter,silence,noisy,soundproofed,warmer,warmth,cooler,cooled
    colder,chilly,warm up,preheated,cooling,air,degree,thermostats,candle,candles,smoke smell
    smoking,non smoking,cigarette,cigarettes,cigar smell,tobacco,smokers,ex smoker,smoke
    light sleeper,chauffee,froid,frio,kalt,warme,dunkel,sombre,oscuro,obscurite,clima,sunlight
    window,windows
    5 noise,quiet,hot,cold,warm,cool,silent,light,lights
    2 kept warm,vent,heat,heated,sun,bright,sunny,room temperature,bell,bells,traffic,street
    snores,snoring,motorised,white,automatic,sensor,motion sensor,night,hum,sound,sounds
    """
}
