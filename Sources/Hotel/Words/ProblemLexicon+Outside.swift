extension ProblemLexicon {
  static let foodAndBeverage = """
    9 breakfast,brunch,lunch,dinner,supper,food,foods,meal,meals,menu,restaurant,restaurants,buffet
    room service,in room dining,dish,dishes,soup,salad,steak,burger,fish,chicken,lamb,pork,beef,bacon
    pasta,pizza,risotto,rice,curry,sushi,sandwich,club sandwich,fries,chips,egg,eggs,omelette
    scrambled,toast,bread,croissant,croissants,pastry,pastries,pancake,pancakes,porridge,cereal,fruit
    yoghurt,yogurt,cheese,dessert,cake,ice cream,chocolate,coffee,tea,espresso,cappuccino,latte,juice
    orange juice,milk,water bottle,wine,red wine,white wine,corked,champagne,prosecco,beer,cocktail
    cocktails,martini,drink,drinks,whisky,gin,mocktail,ice in drink,bar,bar closed,poolside order,order
    orders,ordered,wrong order,order wrong,order forgotten,order late,order took,order never
    order mixed,order mixed up,delivered cold,arrived cold,served cold,cold food,food cold,cold soup
    stone cold,lukewarm,undercooked,overcooked,raw,raw in the middle,pink inside,burnt,burned food
    well done,medium rare,rare,bland,salty,too salty,oversalted,tasteless,stale,sour,off,tasted off
    tasted,taste,rotten,spoiled,spoilt,mouldy bread,expired,out of date,past date,hair in food
    hair in the food,hair in soup,hair in the soup,hair in salad,hair in the salad,hair in pasta
    fly in,fly in soup,bug in food,insect in salad,insect in food,worm,caterpillar,plastic in food
    glass in food,stone in,shell in,foreign object,food poisoning,sick after,sick after dinner
    upset stomach,ran out,run out,sold out,out of stock,empty,kitchen,kitchen closed,chef,waiter
    waiters,waitress,bartender,barman,sommelier,maitre d,table,tables,no table,table given away
    table not ready,table not held,seated,seating,waited for table,waited for food,waited for drinks
    waited for breakfast,wait for breakfast,slow kitchen,plate,plates,cutlery,portion,portions
    small portion,tray,dirty plate,dirty cutlery,dirty fork,lipstick glass,spilled,spilt,spill
    spilled wine,spilled coffee,spilled on,essen,kalt serviert,suppe,froid plat,repas,comida,cibo
    kaffee,cafe,caffe,fruhstuck,petit dejeuner,desayuno,colazione,abendessen,dining,dining room
    afternoon tea,banquet,canapes,picnic,kids menu,lunch box,breakfast box,minibar empty
    minibar out,no vegetarian,no vegan,no gluten free,gluten,nuts in,contained nuts,nuts,allergen
    meat,vegetables,lobster,prawns,shrimp,oysters,seafood,salmon,lounge closed,club lounge food
    sauce,kettle coffee,coffee machine empty,side dish,starter,main course,main,mains,oat milk
    5 served,serve,cold,hot,waited,bottle,glass,vegetarian,vegan,halal,kosher,cooked,mini bar,poolside
    terrace,brought,chilled,warm,lounge,bar staff,gluten free
    3 ice,closed,late,slow,minutes,service,out of
    """

  static let internet = """
    9 wifi,wi fi,wlan,wireless,internet,broadband,network,connection,connectivity,connect,connected
    connecting to the internet,disconnects,disconnected,dropping,dropped,drops,drops out,kept dropping
    login page,log in page,login,log in,logged out,password wrong,wifi password,password,captive
    access code,code,router,access point,ethernet,lan,lan port,cable internet,network cable,streaming
    streaming buffering,buffering,bandwidth,megabit,mbps,vpn,hotspot,signal,weak signal,no signal
    teams call,zoom,zoom call,zoom calls,video call,video calls,video call dropped,zoom dropped
    online,offline,upload,download,speed,speeds,chromecast,casting,cast,netflix,airplay,netz,conexion
    conexión,reseau,rete,internet langsam,email access,email,app login,device,devices,devices limit
    laptop won't connect,connection lost,smart tv login,slow internet,internet slow,internet down
    5 page,laptop,ipad,slow,tablet,phone won't connect,website
    2 down,floor,business centre
    """

  static let property = """
    9 lost,lost property,missing items,went missing,gone missing,missing from,missing from room
    missing from the room,missing from suitcase,missing from the safe,stolen,stole,theft,thief,robbed
    pickpocket,burgled,not found,never found,can't find,cannot find,couldn't find,left behind,left in
    left in room,left in the room,left his,left her,left their,forgot his,forgot her,forgotten in
    thrown away,threw away,thrown out,threw out,discarded,binned,mislaid,misplaced,laundry lost
    laundry missing,lost in laundry,lost laundry,laundry,laundry shrunk,shrunk,shrank,shrunken
    dry cleaning ruined,dry cleaning,dry cleaned,discoloured,discolored,bleached,bleach stain,faded
    ruined,damaged,damage,damaged by,damages,scratched,scratch,scratches,dent,dented,scraped,broken by
    broken suitcase,suitcase broken,suitcase damaged,suitcase,suitcases,luggage damaged,luggage lost
    lost luggage,lost bag,lost suitcase,luggage missing,luggage torn,bag missing,bag damaged,bag torn
    bag lost,handle of suitcase,wheel broken,zip broken,wheel,torn by,burn mark,burnt hole,iron burn
    scorched,scorch,singed,returned with,came back with,came back,returned torn,returned stained
    returned damaged,not returned,never returned,sent to wrong,wrong garment,wrong shirt,wrong laundry
    someone else's shirt,someone elses,button missing,buttons missing,shirt,shirts,blouse,dress
    trousers,suit,jacket,coat,sweater,jumper,cashmere,silk,skirt,scarf,tie,socks,underwear,shoes,boots
    hat,gloves,swimsuit,swimwear,gown,tuxedo,uniform,watch,watches,ring,wedding ring,earring,earrings
    necklace,bracelet,jewellery,jewelry,jewels,gold chain,cufflinks,sunglasses,glasses,reading glasses
    spectacles,wallet,purse,handbag,bag,backpack,laptop,laptop damaged,ipad,tablet missing,iphone,kindle
    camera,headphones,airpods,charger,phone charger,adapter,power bank,medication,medicine,pills
    passport,passport lost,cash missing,money missing,cash stolen,money,perfume bottle,perfume broken
    cosmetics,toiletries bag,umbrella,stroller,pram,stroller broken,toy,toys,teddy,teddy bear,book
    golf clubs,skis,bike,bicycle,surfboard,guitar,violin,car scratched,car damaged,car dented,bumper
    rental car scratched,valet scratched,valet damaged,parcel,parcel lost,parcels,package lost,package
    package not found,mail lost,courier parcel,delivery lost,found by,verloren,gestohlen,perdu,vole
    vole,robado,perdido,perso,rubato,kaputt gemacht,hearing aid,dentures,retainer,contact lenses
    5 missing,gone,burned,torn,broken,stained by,stain on,stain on shirt,hole in,soaked,key ring,ripped
    opened,disappeared,vanished,left,found,personal,belongings,items,item
    3 suitcase left,phone,stained,pressed,ironed,valet,storage,safe,cracked
    """

  static let safety = """
    9 injury,injured,injuries,hurt,cut her,cut his,cut foot,cut finger,cut hand,bleeding,bled,slipped
    slip,slipped on,fell,fell over,fall,fallen,tripped,tripped over,tripped on,trip hazard,broke arm
    broke wrist,broke ankle,sprained,twisted ankle,concussion,hit head,hit his head,hit her head
    stitches,ambulance,hospital,hospitalised,doctor called,doctor,paramedic,paramedics,unconscious
    fainted,collapsed guest,heart attack,choked,choking,drowned,drowning,nearly drowned,lifeguard
    burned hand,burnt hand,burned arm,scalded,scald,burns,electric shock,electrical shock,shock
    electrocuted,fire,fire alarm,fire alarm went,smoke in room,smoke filled,evacuated,evacuation
    alarm ignored,fire exit blocked,fire exit,exit blocked,emergency exit,gas smell,smell of gas,gas leak
    carbon monoxide,allergic reaction,allergic,reaction,anaphylaxis,anaphylactic,epipen,served nuts
    served peanuts,nuts despite allergy,nut allergy,shellfish allergy,peanut allergy,peanuts,food poisoning
    poisoning,poisoned,stranger,strangers,stranger in room,stranger entered,intruder,break in,broke in
    broken into,walked in on,walked into room,someone entered,someone walked in,entered without
    entered without knocking,entered room,came in without knocking,without knocking,let into room
    let into her room,let into his room,key given to,key to wrong,key to someone else,key given to wrong
    given key to occupied,occupied room,wrong guest,someone in the room,someone else in room
    man in her room,followed,followed to,stalked,harassed,harassment,harassing,assault,assaulted
    attacked,threatened,threat,threats,groped,touched inappropriately,molested,filmed,filming
    photographed,photographed by,hidden camera,spy,peeping,privacy,privacy breach,privacy breached
    confidential,data breach,personal data,details given,details disclosed,disclosed,disclosed to
    given out,gave out,gave his room number,gave her room number,room number given,room number told
    room number said,room number announced,room number shouted,room number,told the press,press
    paparazzi,leaked to,name given to,revealed,told caller,told his wife,told ex,passport copy left
    passport details,card details,card number,credit card details,security,security not,cctv,unsafe
    felt unsafe,not safe,police,knife,gun,weapon,fight,fighting,drugs,theft from safe,safe opened
    child lost,child missing,child locked,child alone,child unattended,child wandered,kid lost
    lost child,kids club lost,unattended,locked in,trapped,trapped in lift,stuck in lift
    stuck in elevator,trapped in elevator,door unlocked,door not locking,door wouldn't lock
    door doesn't lock,lock broken,door left open,door found open,window no lock,balcony railing
    railing,loose railing,railing loose,balcony door unlocked,unlocked,broken glass in,glass on floor
    glass in,shard,shards,wet floor,slippery,ice on steps,no sign,dog bit,dog bite,bitten,bite,snake
    scorpion,wasp sting,stung,needle in,syringe,bed bug bites,legionella,asbestos,carbon,exposed wires
    hazard,dangerous,danger,unsafe car,driver drunk,driver speeding,accident,crashed,crash,drink spiked
    spiked,overserved,lawyer,legal,sue,suing,claim,verletzt,unfall,blesse,herido,lesionado,ferito
    incendio,ladron,adaptor sparked,pool chemicals,chlorine burn,chlorine,seizure,medical,sick,ill
    5 alarm,child,hit,reaction at,burned,smoke,spark,sparked,stolen,missing jewellery,robbed,guard
    broken glass,exposed,connecting door unlocked,connecting door,master key,entered,safe,allergy
    3 stairs,steps,pool,necklace,jewellery,wet,balcony,announced,aloud,head,hand,arm,leg
    """

  static let external = """
    9 weather,bad weather,rain,rained,raining,heavy rain,storm,storms,thunderstorm,hurricane,typhoon
    cyclone,snow,snowstorm,blizzard,fog,fogged,heatwave,wind,windy,flood in city,earthquake,volcano
    ash cloud,tsunami,wildfire,wildfires,forest fire,jellyfish,seaweed,sargassum,beach closed,red flag
    rough sea,sea too rough,tide,flight,flights,flight cancelled,flight delayed,flight delay
    missed flight,missed connection,airline,airlines,airline lost,airport closed,airport strike
    strike,strikes,train strike,taxi strike,metro,subway,train cancelled,train late,train delayed,rail
    bus cancelled,ferry,ferries,cruise,traffic jam,traffic,road closed,roads closed,road closure
    roadblock,protest,protests,demonstration,demonstrations,riot,parade,marathon,street festival
    festival,carnival,public holiday,power cut in the city,power cut in city,city wide,citywide,area
    power cut,blackout,power outage,outage,grid,city power,water cut by the city,city water
    water main,water main burst,mains,utility,neighbouring building,building next door,next door
    construction next door,site next door,building site,crane,roadworks,road works,nightclub across
    club across,across the road,across the street,opposite,outside,church,mosque,town,city event
    concert outside,concert cancelled,show cancelled,concert,theatre,theater,event cancelled
    match postponed,match cancelled,match,game cancelled,museum,museum closed,museum shut,attraction
    attraction closed,park closed,gallery closed,shop closed,tour operator,tour company,tour cancelled
    tour,tour guide,guide,excursion,excursion cancelled,boat trip,boat trip cancelled,boat,third party
    external,outside company,taxi driver,taxi overcharged,cab driver,uber,rental company,rental car
    car hire,car rental,hire car,visa,customs,immigration,border,embassy,courier late,courier lost
    post office,postal,dhl,fedex,ups,bank,atm,government,curfew,lockdown,covid,quarantine,pandemic
    mobile network,phone network,cell coverage,provider,internet provider,nationwide,regional
    streik,wetter,grève,greve,huelga,sciopero,orage,tormenta,temporale,pluie,lluvia,pioggia
    pickpocketed,mugged,mugged outside,restaurant in town,outside restaurant,pollution,smog,haze
    volcanic,ski lift,ski lifts,lifts closed,slopes,no snow,piste,pistes,avalanche,mosquitoes
    5 cancelled,closed,delayed,street,neighbour,next to the hotel,beach,city,public,local
    3 late,noise outside,demolition,wedding
    """
}
