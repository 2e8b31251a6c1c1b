extension ProblemLexicon {
  static let foodAndBeverage = """
    17 porridge had,had lumps,lumps,lumpy,steak tough,tough steak,no table,without a table
    table lost,table taken,table by the,bellini,overdone,underdone,not cooked,half cooked
    half raw,still frozen,frozen in the middle,freezer burn,burnt toast,charred,smoky taste
    tasteless,flavourless,no flavour,mushy,slimy,gristle,fatty,oily,sickly,too sweet,too spicy
    too much salt,too little,tiny,small portions,skimpy,cold plates,cold plate,dirty spoon
    dirty knife,dirty glass in bar,chipped plate,chipped glass,chipped cup,wobbly table
    wrong bill order,missing dish,missing side,no sauce,no bread,no butter,no milk,no coffee
    no tea,no juice,no fruit,no eggs,nothing vegetarian,nothing vegan,nothing gluten free
    nothing for vegans,no options,limited menu,same menu,finished,ran out,none left,empty trays
    empty buffet,buffet cold,buffet dirty,queue at buffet,queue for breakfast,queue at omelette
    queue for eggs,no seats at breakfast,no place at breakfast,breakfast full,restaurant full
    restaurant closed,bar closed,last orders,closed early,opened late
    opening hours of restaurant,waiter forgot,waiter mixed,waiter brought,waitress brought
    wrong plate,wrong meal,wrong coffee,wrong milk,order mixed,order lost,order forgotten
    order incomplete,incomplete order,room service forgot,tray forgot,tray never,tray late
    hair in,fly in,bug in,insect in,flat champagne,flat beer,beer warm,warm beer,wine warm
    warm wine,wine off,wine oxidised,cork in,sediment,bad oysters,oyster,mussels,bad fish
    fish bones
    16 melted on delivery,ice cream melted,ice cream,sandwich,bread stale,stale bread
    ordered rare,came well done,wrong table,next to toilets,refused changes,chef refused
    took our order,took the order,order for,wine list,prawn shells,shells in,tea lukewarm
    lukewarm,coffee lukewarm,toast cold,microwaved,reheated,watery,bitter,tough,chewy
    greasy food,dry chicken,dry cake,fizz gone,bones in,wrong drink,wrong wine,wrong side
    portions tiny,tiny portion,allergen menu missing,no spoon,no cutlery,no napkin
    14 soup cold,cold soup,food cold,food poisoning,overcooked,undercooked,burnt,corked
    room service,breakfast,dinner,lunch,restaurant,buffet,ran out of,sent back,table booking
    table,fly in the soup,rubbery,soggy,starter,mains,main course,order never arrived
    order never,wrong dish,wrong order,coffees,coffee,eggs,soup,dish,meal,hair in the salad
    hair in the soup,hair in food,sour,tasted,tasted off,went off,gone off,warm white wine,wine
    menu,halal meal,vegan meal,vegetarian meal,steak,fish,chef,kitchen
    14 sushi|fish|meat|milk|egg|eggs|chicken|seafood|cheese|butter|salad|fruit|buffet|oysters|\
    shrimp + smell|smelled|bad|off|stale|rotten|old|dry|warm|slimy
    9 brunch,supper,food,foods,meals,restaurants,in room dining,dishes,salad,burger,chicken,lamb
    pork,beef,bacon,pasta,pizza,risotto,rice,curry,sushi,club sandwich,fries,chips,egg,omelette
    scrambled,toast,croissant,croissants,pastry,pastries,pancake,pancakes,porridge,cereal,fruit
    yoghurt,yogurt,cheese,cake,chocolate,tea,espresso,cappuccino,latte,juice,orange juice
    water bottle,red wine,white wine,prosecco,beer,cocktail,cocktails,martini,whisky,gin
    mocktail,ice in drink,poolside order,orders,order wrong,order late,order took,order mixed up
    delivered cold,arrived cold,served cold,cold food,stone cold,raw in the middle,pink inside
    burned food,well done,medium rare,rare,bland,salty,oversalted,stale,taste,rotten,spoiled
    spoilt,mouldy bread,expired,out of date,past date,hair in the food,hair in soup
    hair in salad,hair in pasta,fly in soup,bug in food,insect in salad,insect in food,worm
    caterpillar,plastic in food,glass in food,stone in,shell in,foreign object,sick after
    sick after dinner,upset stomach,run out,out of stock,kitchen closed,waiter,waiters,waitress
    bartender,barman,sommelier,maitre d,tables,table given away,table not ready,table not held
    seated,seating,waited for table,waited for food,waited for drinks,waited for breakfast
    wait for breakfast,slow kitchen,plate,plates,cutlery,portion,portions,small portion
    dirty plate,dirty cutlery,dirty fork,lipstick glass,spilled,spilt,spill,spilled wine
    spilled coffee,spilled on,essen,kalt serviert,suppe,froid plat,repas,comida,cibo,kaffee,cafe
    caffe,fruhstuck,petit dejeuner,desayuno,colazione,abendessen,dining,dining room
    afternoon tea,banquet,canapes,picnic,kids menu,lunch box,breakfast box,minibar empty
    minibar out,no vegetarian,no vegan,no gluten free,gluten,nuts in,contained nuts,allergen
    meat,vegetables,lobster,prawns,shrimp,oysters,seafood,salmon,lounge closed,club lounge food
    sauce,kettle coffee,coffee machine empty,side dish,oat milk
    8 chef|kitchen|waiter|table|plate|dish|course|menu|omelette|soup|steak|toast|burger|\
    pasta + cold|late|wrong|raw|never|burnt|forgot|salty|hair|closed|dry|missing
    6 high chair,too salty,raw,omelette station,station closed,warm champagne,champagne,drinks
    bread,cup,dessert
    5 order,ordered,bar,drink,ice,milk,alcohol,glass,minibar,bottle,nuts,tray,served,serve,hot
    vegetarian,vegan,halal,kosher,cooked,mini bar,poolside,terrace,brought,chilled,warm,lounge
    bar staff,gluten free
    3 sold out,closed,minutes,out of
    2 main,waited for,wait for,by the,off,cold,slow,late,service,waited,empty,bottle of
    """

  static let internet = """
    26 wifi,wi fi,wlan,internet,wireless,vpn,broadband,login rejects,video meeting,meeting froze
    login page,login,hotspot,network
    20 losing the connection,keeps losing,password for wifi,never connects,never loads
    page won't load,website won't load,can't get online,can't go online,can't log on
    cannot log on,cannot log in,can't log in,log on,no coverage,no reception,reception in room
    bars of signal,two bars,one bar,mbit,megabits,access point,repeater,dead spot,mesh,wpa,ssid
    captive portal,portal,ip address,firewall,ports blocked,blocked sites,skype,whatsapp call
    facetime,webex,google meet,remote desktop,server,outlook,mail sync,email sync,download
    uploads,upload speed,smart tv offline,casting,cast to tv,airplay,printer wifi
    18 code expired,expired each,rejects surname,surname and room,froze,reconnect,reconnecting
    latency,lag,laggy,ping,spinning wheel
    16 streaming,buffering,video calls,video call,access code,ethernet,zoom,teams,router
    bandwidth,connection drops,offline,chromecast
    12 signal,log in every,can't connect,cannot connect,could not connect,won't connect
    playstation,teams call,work call,upload,mbps,apple tv,dropped out,kept dropping,kicked out
    devices,smart tv would not connect
    10 call|teams|zoom|meeting|video|laptop|ipad|tablet|phone|playstation|tv + connect|\
    connection|online|network|internet|wifi|cut|signal|upload|drop
    9 connection,connectivity,connect,connecting to the internet,disconnects,disconnected
    dropping,drops,drops out,log in page,log in,logged out,password wrong,wifi password,password
    captive,lan,lan port,cable internet,network cable,streaming buffering,megabit,weak signal
    no signal,zoom call,zoom calls,video call dropped,zoom dropped,online,speed,speeds,cast
    netflix,netz,conexion,conexión,reseau,rete,internet langsam,email access,app login,device
    devices limit,laptop won't connect,connection lost,smart tv login,slow internet
    internet slow,internet down
    5 laptop,ipad,slow,phone won't connect,website
    3 email,emailed,code,connected,connecting,page,app,dropped
    2 tablet,down,floor,business centre
    """

  static let property = """
    18 sent to another room,to another room by laundry,retainer thrown,thrown in bin
    thrown in the bin,gone from stand,gone from,umbrella gone,not returned,never returned
    returned late,not back from laundry,back from laundry,laundry late,laundry not back
    laundry mixed,laundry mix up,mixed up in laundry,dry cleaner lost,dry cleaning late
    stain after,stains after,torn after,faded after,stretched,misshapen,felted,pilled
    discoloured,dyed,ink on,oil on,oil on her,paint on her,paint on his,paint on,tar on
    bleach on,wine on her,wine on his,coffee on her,coffee on his,soup on her,soup on his
    spilled over,spilt on,spilt over,poured over,dropped by,dropped her,dropped his,smashed
    knocked off,fell off,run over,drove over,backed into,dent in,dent on,scratch on,scratches on
    flat tyre,wing mirror,bumper,mirror off car,window smashed,bike stolen,bag stolen,bag gone
    coat gone,coat missing,hat missing,shoes missing,toy missing,toys missing,doll,bear missing
    blanket missing,comforter lost,dummy lost,phone missing,phone gone,phone stolen,laptop gone
    laptop stolen,tablet gone,ipad gone,ipad stolen,camera gone,watch gone,watch stolen
    ring gone,ring lost,chain missing,brooch,pendant,earrings,money gone,cash gone,cash stolen
    dollars gone,wallet gone,wallet stolen,purse stolen,passport gone,passport lost,visa lost
    tickets lost,documents lost,papers thrown,documents thrown,medicine thrown,leftovers thrown
    flowers thrown,shampoo thrown,cosmetics thrown,cream thrown,fell down drain
    fell down the drain,sat on by,glove,gloves,came back pink,came back gray
    missing from bedside,zip torn,torn by,broken by,scratched his,scratched her,scratched by
    torn by porter,bottle of perfume,white shirts,vanished from,thrown away
    17 watch glass,by luggage cart,luggage cart,cracked by,damaged by,bent by,dented by
    soaked by,wheel bent,buggy wheel,burned by iron,burnt by iron
    14 lost in the laundry,shrunk,shrank,came back with,returned with,not found,handed in
    not handed in,scratched,dented,necklace,earring,suitcase,laptop,sunglasses,passport missing
    ring missing,stolen,phone screen,screen cracked,handle snapped,snapped,knocked over
    spilled on,ruined,soaked,burn mark,torn,missing from,damaged,lost,charger,blouse,dress,suit
    shirt,jacket,teddy,toy,trousers,parcel,threw away,lost the bags,suitcase wheel
    suitcase handle,nobody can find,can't be found,misplaced,mislaid,zip,gone missing,shrunk in
    faded,bleached,melted,crushed,snagged,chipped her,chipped his
    14 luggage|suitcase|bag|bags|trunk|case + handle|broken|broke|wheel|lock|zip|scratch|dent|\
    torn|lost|missing|wet|soak
    12 bike,ring,watch missing,hairbrush,retainer,denture,dentures,toothbrush thrown,vanished
    creased,mixed up,thrown out,fell off trolley,washed too hot,washed,wallet,handbag,kindle
    cufflinks,jumper,sweater,wedding dress,coat,scarf,his laptop,her laptop,his phone,her phone
    his watch,her watch,his shoes,her shoes,his shirt,her dress
    12 dress|shirt|suit|jacket|coat|trousers|blouse|jumper|sweater|scarf|tie|jeans|skirt|gown|\
    shoes|hat|cashmere|silk + crease|creased|pressed|pressing|burn|stain|torn|shrunk|shrink|\
    wash|washed|iron|hole|lost|missing|ruin|wet|button|colour|pink|gray|scorch|back|melted
    12 laptop|phone|tablet|ipad|camera|kindle|headphones|suitcase|bag|handbag|buggy|pram|\
    stroller|bike|skis|car|wheelchair|guitar|bottle|vase|toy|umbrella + broken|broke|bent|fell|\
    scratch|dent|dropped|lost|missing|crack|cracked|torn|wet|soak|gone|stolen|snap|vanish|\
    damage|thrown|spill|spilled|smash|disappear
    12 wallet|purse|ring|earring|necklace|bracelet|watch|cufflinks|jewellery|passport|charger|\
    glasses|sunglasses|book|teddy|medication|cash|euros|money|pyjamas|swimsuit + lost|missing|\
    gone|found|left|vanish|stolen|find|disappear|empty|thrown|forgotten|never
    10 maid|cleaner|porter|valet|housekeeping|bellboy|staff|attendant|laundry|waiter + broke|\
    broken|lost|torn|scratched|dropped|spilled|ruined|threw|thrown|damaged|shrunk|melted|sat
    9 lost property,missing items,went missing,missing from room,missing from the room
    missing from suitcase,missing from the safe,stole,theft,thief,robbed,pickpocket,burgled
    never found,can't find,cannot find,couldn't find,left behind,left in,left in room
    left in the room,left his,left her,left their,forgot his,forgot her,forgotten in,threw out
    discarded,binned,laundry lost,laundry missing,lost in laundry,lost laundry,laundry
    laundry shrunk,shrunken,dry cleaning ruined,dry cleaning,dry cleaned,discolored,bleach stain
    damage,damages,scratch,scratches,dent,scraped,broken suitcase,suitcase broken
    suitcase damaged,suitcases,luggage damaged,luggage lost,lost luggage,lost bag,lost suitcase
    luggage missing,luggage torn,bag missing,bag damaged,bag torn,bag lost,handle of suitcase
    wheel broken,zip broken,burnt hole,iron burn,scorched,scorch,singed,came back,returned torn
    returned stained,returned damaged,sent to wrong,wrong garment,wrong shirt,wrong laundry
    someone else's shirt,someone elses,button missing,buttons missing,shirts,cashmere,silk,skirt
    tie,underwear,boots,swimsuit,swimwear,gown,tuxedo,uniform,watches,wedding ring,bracelet
    jewellery,jewelry,jewels,gold chain,reading glasses,spectacles,purse,backpack,laptop damaged
    ipad,tablet missing,iphone,camera,headphones,airpods,phone charger,adapter,power bank
    medication,medicine,pills,cash missing,money missing,perfume bottle,perfume broken,cosmetics
    toiletries bag,umbrella,stroller,pram,stroller broken,toys,teddy bear,bicycle,surfboard
    guitar,violin,car scratched,car damaged,car dented,rental car scratched,valet scratched
    valet damaged,parcel lost,parcels,package lost,package,package not found,mail lost
    courier parcel,delivery lost,found by,verloren,gestohlen,perdu,vole,robado,perdido,perso
    rubato,kaputt gemacht,hearing aid,contact lenses
    5 bag,bags,wheel,phone,missing,book,luggage,perfume,money,passport,car,iron,pressed,hat,gone
    burned,broken,stained by,stain on,stain on shirt,hole in,key ring,ripped,opened,disappeared
    found,personal,belongings,items,item
    3 watch,tablet,golf clubs,socks,skis,shoes,buggy,glasses,suitcase left,stained,ironed,valet
    storage,safe,cracked
    2 left
    """

  static let safety = """
    20 locked himself,locked herself,locked on,locked out on,glass splinters,splinters
    smell of burning,burning from,trapped guest,trapped,told caller,that guest was staying
    felt unsafe,photographed by,photographed,choking,shattered,hurt,child hurt,photographer
    photographer hiding,hiding,copied,key copied,copied to,nurse,nurse needed,fainted,medic
    defibrillator,oxygen needed,heart,chest pain,stroke,asthma attack,seizure,unresponsive
    broken bone,fracture,fractured,dislocated,bump on head,black eye,nosebleed,cut on,deep cut
    cut by,stabbed,pricked,needle stick,insect bite,bitten by,bites all over,allergy attack
    swollen,swelling,throat swelled,vomiting,vomited,diarrhoea,sick all night,ill after,ill from
    norovirus,salmonella,bacteria,infection,infected,legionella,carbon monoxide,fumes,gas
    burning smell,smoke,flames,caught fire,sparks,sparking,electrocuted,shocked
    short circuit shock,ceiling fell,ceiling collapsed,glass fell,tile fell,chandelier fell
    shelf fell,mirror fell,tv fell,lamp fell on,door fell,railing,balustrade,banister,loose step
    broken step,missing step,uneven,hole in floor,open manhole,slippery,ice on path,icy
    oil on floor,no handrail,handrail loose,loose handrail,no lighting on path,dark path,unlit
    pool unsupervised,no fence,deep end,glass by pool,glass in pool,chlorine,chemical burn
    sunstroke,jellyfish sting,dog attacked,attacked,mugged in,robbed in,burglary,burgled
    break ins,forced door,door forced,lock forced,lock broken,lock picked,peeping,peeping tom
    spying,spied,camera in,hidden camera,recording,recorded,voyeur,exposed himself,flashed
    touched her,grabbed,groped,pushed,shoved,punched,hit by,hit guest,slapped,spat,threats
    threatened,verbal threat,blackmail,scam,scammed,phishing,fraud,card cloned,card skimmed
    identity,id stolen,passport photographed,passport scan,data sent,emailed to wrong
    sent to wrong guest,another guest's details,other guest's,names read,address given
    number given,told the ex,told husband,told wife,told reporters,told press,tabloid,underage
    drink spiked,minor served,alcohol to minor,child served alcohol,lost child,missing child
    child missing,child alone,unattended child,sitter left,kids unattended,fell on the stairs
    fell on stairs,fell down the stairs,fell in the,fell at,bruised,door chain,chain broken
    afraid,afraid at night,glass shard,shard in,pool gate open,gate open,toddler wandered
    shown to others,of a celebrity,celebrity,tried her door,tried his door,tried the door
    scalding,burnt by,burned by,posted photo of guest,photo of guest,posted photo,wasp nest,nest
    ex husband,ex wife let,cleaning fluid,chemical,chemicals,live wire,drink tampered,tampered
    peered,peering,lurking,bill shown,details shown,list visible,names visible
    registration card visible,screen visible,read out,card number read
    18 fire alarm ignored,alarm ignored,fire,smoke alarm
    gesturzt,ohnmachtig,belastigt,uberfallen,untergegangen,einbruch,einbrecher,eingebrochen,fremder mann,fremde person,begrapscht,betatscht
    stecken geblieben,steckengeblieben,glassplitter,allergische reaktion,camera hidden
    door does not lock,door doesn't lock,does not lock,tür schließt nicht,gefallen,gestürzt,ausgerutscht,verletzt,blutet,geblutet,gebrochen,ohnmächtig,bewusstlos
    ertrunken,notarzt,rettungswagen,krankenwagen,feuer,rauch,brand,gasgeruch,bedroht,belästigt
    überfallen,angegriffen,fremder im zimmer,stromschlag,vergiftung,lebensmittelvergiftung
    17 stranger,slipped,fell,let into,let in,followed her,followed him,followed,told a caller
    caller,which room,room number,allergic reaction,allergy,epipen,served nuts,despite allergy
    ambulance,drowned,injured,bleeding,cut her,cut his,cut foot,burned hand,electrical shock
    electric shock,shock,unlocked,stuck in lift,stuck in the lift,fire alarm,fire door,fire exit
    exit blocked,smoke in,smoke in corridor,gas leak,smell of gas,food poisoning,balcony rail
    rail loose,railing loose,loose railing,loose rail,handed to another guest,to another guest
    given to another guest,given to wrong,filmed,unsafe,intruder,break in,broke into,assault
    harassed,harassing,walked in on,entered without,someone in her room,someone in his room
    man in,door open,door found,locked out on balcony,child fell,lifeguard,sparked,exposed wire
    broken glass,glass in,hit her,hit his,scalded,tripped over,tripped on,tripped in,bitten
    knife,spiked,data,privacy,disclosed,connecting door unlocked,connecting door open
    connecting door not locked,confidential,overheard,announced aloud,said aloud
    leaked to the press,press,paparazzi,stalker,drone,peephole,wrong medication,choked,hospital
    rash
    14 low beam,hit her head,hit his head,unknown man,strange man,filming kids,filming,sprained
    opened #num,opened his door,opened her door,found open,gas smell,paramedics,ambulance called
    nut dessert,given to allergic,allergic child,fish bone,wet steps,no sign,key to #num
    wrong key opened,same key,gone from safe,from the safe,smoke detector covered,no smoke alarm
    no lifeguard
    14 allergic|allergy|intolerant|coeliac + served|serve|given|ate|eaten|nut|nuts|gluten|\
    dairy|shellfish|dish|dinner|kitchen|contained
    12 slip|slipped|fell|fall|trip|tripped|hit|cut|burn|burned|sprain|broke|bruise|\
    bruised + head|arm|leg|foot|ankle|wrist|knee|hand|finger|back|steps|stairs|floor|marble|\
    tile|toe|child
    12 man|stranger|someone|person|guest|drunk|staff + entered|follow|followed|inside|key|\
    opened|walk|knock|touch|grab|film|photo|door|harass|stare
    12 door|balcony|window|gate|safe + unlocked|open|broken|forced|lock
    9 necklace,jewellery,jewelry,stolen,robbed,barged in,injury,injuries,cut finger,cut hand
    bled,slip,slipped on,fell over,fall,fallen,tripped,trip hazard,broke arm,broke wrist
    broke ankle,twisted ankle,concussion,hit head,stitches,hospitalised,doctor called,doctor
    paramedic,unconscious,collapsed guest,heart attack,drowning,nearly drowned,burnt hand
    burned arm,scald,burns,fire alarm went,smoke in room,smoke filled,evacuated,evacuation
    fire exit blocked,emergency exit,allergic,reaction,anaphylaxis,anaphylactic,served peanuts
    nuts despite allergy,nut allergy,shellfish allergy,peanut allergy,peanuts,poisoning,poisoned
    strangers,stranger in room,stranger entered,broke in,broken into,walked into room
    someone entered,someone walked in,entered without knocking,entered room
    came in without knocking,without knocking,let into room,let into her room,let into his room
    key given to,key to wrong,key to someone else,key given to wrong,given key to occupied
    occupied room,wrong guest,someone in the room,someone else in room,man in her room
    followed to,stalked,harassment,assaulted,threat,touched inappropriately,molested,spy
    privacy breach,privacy breached,data breach,personal data,details given,details disclosed
    disclosed to,given out,gave out,gave his room number,gave her room number,room number given
    room number told,room number said,room number announced,room number shouted,told the press
    leaked to,name given to,revealed,told his wife,told ex,passport copy left,passport details
    card details,card number,credit card details,security,security not,cctv,not safe,police,gun
    weapon,fight,fighting,drugs,theft from safe,safe opened,child lost,child locked
    child unattended,child wandered,kid lost,kids club lost,unattended,locked in,trapped in lift
    stuck in elevator,trapped in elevator,door unlocked,door not locking,door wouldn't lock
    door doesn't lock,door left open,door found open,window no lock,balcony railing
    balcony door unlocked,broken glass in,glass on floor,shard,shards,wet floor,ice on steps
    dog bit,dog bite,bite,snake,scorpion,wasp sting,stung,needle in,syringe,bed bug bites
    asbestos,carbon,exposed wires,hazard,dangerous,danger,unsafe car,driver drunk
    driver speeding,accident,crashed,crash,overserved,lawyer,legal,sue,suing,claim,verletzt
    unfall,blesse,herido,lesionado,ferito,incendio,ladron,adaptor sparked,pool chemicals
    chlorine burn,medical,sick,ill
    9 boy|girl|child|toddler|kid|baby|son|daughter + locked|alone|lost|fell|hurt|missing|\
    unattended|pool|stairs|balcony|cut|burn|trapped|wandered
    9 pool|beach|floor|sauna|shower|path + glass|splinter|slip|slippery|shards|nail|needle|\
    blood
    5 alarm,child,hit,reaction at,burned,spark,missing jewellery,guard,exposed,connecting door
    master key,entered,safe
    3 stairs,steps,pool,wet,balcony,announced,aloud,head,hand,arm,leg
    """

  static let external = """
    20 road to the airport,road shut,strike,street without electricity,without electricity
    whole street,plague,mosquito plague,tour bus,left without them,train home,home cancelled
    sea too rough,too rough,for diving,swell,currents,restaurant in town,in town lost,motorway
    accident on,detour,diversion,flooded roads,closed border,cancelled by operator
    by the operator,operator,cruise
    19 rain all week,all week,stranded,bus strike,missed tour,airport closed,storm,heat wave
    cold snap,drought,flooding in town,flood in town,river flood,landslide,avalanche,earthquake
    tremor,volcano,smoke from wildfire,wildfire,haze,sandstorm,dust storm,hail,lightning,tide
    waves too high,water quality,algae bloom,beach erosion,beach dirty,beach crowded
    town crowded,crowds in town,festival in town,demonstration,rally,election,curfew,state visit
    royal visit,motorcade,summit,closed roads,diverted,traffic,congestion,gridlock,fuel shortage
    pilots,pilot strike,baggage handlers,lost by,lost luggage at airport,airline delayed
    delayed baggage,bag delayed,bags delayed,missed flight,missed boat,missed ferry
    missed connection,rental car,hire car,car hire,uber,taxi driver,cab driver,private guide
    outside guide,museum,palace closed,temple closed,monument closed,gardens closed,cable car
    funicular,gondola,slopes closed,chairlift,no snow,melted snow,stadium,match moved
    concert moved,ticket agency,ticket seller,ticketmaster,theatre cancelled,play cancelled
    doctor in town,pharmacy closed,hospital closed,bank closed,shops closed,public holiday
    sunday closing,embassy,consulate,visa refused,border closed,customs held,parcel held
    post strike,postal strike,dhl,fedex,courier,city water,city works,street works,street fair
    neighbour's,neighbours building,next door building,neighbouring hotel,hotel next door
    18 museum strike,airport shut,airport strike,flight cancelled,flight delayed
    16 flight,flights,airline,airport,typhoon,hurricane,ferry,weather,heavy rain,snow,fog
    power cut,outage,citywide,city wide,whole area,area,opera,performance,concert,theatre
    called off,jellyfish,beach closed,traffic jam,road closed,marathon,tour company
    tour operator,bus broke down,excursion,pickpocketed,at the market,in town,in the city
    power in the whole,border,visa,train,trains,metro,road works,roadworks,across the road
    next door site,neighbouring,council,city council,water main,cruise ship,ski lifts,slopes
    national park,rain,wind
    14 no taxis,protest,downtown,hurricane warning,beach shut,show cancelled,cast ill
    lake frozen,frozen,mobile network,in valley,airport lost,airline lost,lost by airline
    outside company,no boat,storm warning,red flag
    12 train|trains|flight|ferry|bus|metro|boat|cruise|plane|taxi|taxis|airline|\
    airport + delayed|cancelled|late|strike|missed|lost|no|stopped|closed
    12 show|match|concert|museum|gallery|beach|park|festival|game|opera|exhibition|tour|trip|\
    road|bridge|market|shop + cancelled|closed|shut|off|sold|postponed
    9 bad weather,rained,raining,storms,thunderstorm,cyclone,snowstorm,blizzard,fogged,heatwave
    windy,flood in city,ash cloud,tsunami,wildfires,forest fire,seaweed,sargassum,rough sea
    flight delay,airlines,strikes,train strike,taxi strike,subway,train cancelled,train late
    train delayed,rail,bus cancelled,ferries,roads closed,road closure,roadblock,protests
    demonstrations,riot,parade,street festival,carnival,power cut in the city,power cut in city
    blackout,power outage,grid,city power,water cut by the city,water main burst,mains,utility
    neighbouring building,building next door,construction next door,site next door,building site
    crane,nightclub across,club across,across the street,opposite,church,mosque,town,city event
    concert outside,concert cancelled,theater,event cancelled,match postponed,match cancelled
    game cancelled,museum closed,museum shut,attraction,attraction closed,park closed
    gallery closed,shop closed,tour cancelled,tour,tour guide,excursion cancelled,boat trip
    boat trip cancelled,third party,external,taxi overcharged,rental company,car rental,customs
    immigration,courier late,courier lost,post office,postal,ups,bank,atm,government,lockdown
    covid,quarantine,pandemic,phone network,cell coverage,provider,internet provider,nationwide
    regional,streik,wetter,grève,greve,huelga,sciopero,orage,tormenta,temporale,pluie,lluvia
    pioggia,mugged,mugged outside,outside restaurant,pollution,smog,volcanic,ski lift
    lifts closed,piste,pistes,mosquitoes
    8 outside since,next door,market,outside,street,guide,match,boat,festival
    5 delayed,neighbour,next to the hotel,beach,city,public,local
    3 noise outside,demolition
    2 wedding,cancelled,closed,late
    """
}
