extension ProblemLexicon {
  static let cleanliness = """
    9 dirty,filthy,unclean,not clean,not cleaned,never cleaned,wasn't cleaned,uncleaned,stain,stained
    stains,hair in the bath,hair in the shower,hairs in the bed,hair in bed,hair on the pillow
    hair in the sink,hairs in the bath,hair on towel,hairs on,dust,dusty,mould,mold,mouldy,moldy
    mildew,grime,grimy,grubby,sticky,crumbs,musty,mustiness,smell of smoke in,smelled of smoke
    smells of smoke,smoke smell,stale smoke,cigarette smell,cigarette butt,cigarette butts,ashtray
    smelly,stinks,stank,stench,stink,smelled,smelt,smells,smell,odour,odor,urine,vomit,faeces,poo
    blood on the sheets,blood on,blood stain,bloodstain,bloodstains,cockroach,cockroaches,roach
    roaches,ants,ant,bedbug,bedbugs,bed bugs,bed bug,bug bites,spider,spiders,mouse,mice,rat
    rat droppings,droppings,insects,insect,flies in room,silverfish,cobweb,cobwebs,used towel
    used towels,dirty towels,towels not changed,towel not replaced,towels not replaced,no towels
    no fresh towels,out of towels,wet towels,damp towels,sheets not changed,linen not changed
    bed not made,bed unmade,unmade,not made up,room not serviced,not serviced,never serviced
    no housekeeping,not refreshed,housekeeping skipped,housekeeping missed,missed by housekeeping
    room skipped,skipped,no service today,no turndown,turndown missed,turndown skipped
    turndown not done,bin not emptied,bins not emptied,trash not,rubbish,garbage,litter
    overflowing bin,full bin,full ashtray,dirty dishes,used glass,used glasses,used cup,used cups
    dirty glass,dirty glasses,lipstick,lipstick on the glass,fingerprints,smudges,smears
    previous guest,previous guests,last guest,guest before,previous occupant,leftover,leftovers
    left behind by,used soap,used razor,used slippers,toenail,toenails,nail clippings,hairs,pubic
    worn robe,had been worn,unwashed,unhygienic,hygiene,greasy,scum,limescale,ring in the bath
    bathtub ring,pillowcase stained,makeup on,make up on,no toilet paper,toilet paper missing
    out of toilet paper,no soap,no shampoo,no amenities,amenities not replenished,not replenished
    amenities not refilled,not restocked,minibar not restocked,tray in corridor,trays in corridor
    tray left,tray not collected,room service tray,not vacuumed,not hoovered,not dusted
    toilet not flushed,not flushed,not disinfected,sand in,sand on,muddy,mud,schmutzig,sale,sucio
    sporco,cucaracha,cafard,kakerlake,saleté,haare,cheveux,pelos,pool dirty,pool water cloudy
    cloudy,murky,algae,floating in the pool,condom,needle,gum under,chewing gum,worn sheets
    holes in the sheets,threadbare,tatty,gym equipment dirty,kettle dirty,scale in kettle
    6 cleaning,cleaned,clean,housekeeping,housekeeper,maid,maids,linen,sheets,towels,towel
    disgusting,gross,bin,bins,carpet,bath mat,bedding,pillowcase,unpleasant smell,bathroom floor
    hair,under the bed,behind the bed,fridge,drain smell
    3 bathroom,bed,pillow,pillows,tub,curtain,wardrobe,drawer,room,robe,slippers,old,wet
    """

  static let maintenance = """
    9 broken,broke,not working,doesn't work,does not work,didn't work,did not work,won't work
    not work,out of order,out of service,faulty,defective,malfunction,malfunctioning,failed,failure
    dead,stopped working,jammed,stuck,leak,leaks,leaking,leaked,drip,drips,dripping,flood,flooded
    flooding,blocked,clogged,blocked drain,drain blocked,drain,slow drain,draining,overflow
    overflowed,overflowing,overflows,no hot water,hot water,cold water only,only cold water
    lukewarm shower,cold shower,water pressure,low pressure,no pressure,no water,water off
    brown water,rusty water,scalding water,shower head,showerhead,shower too hot,tap,taps,faucet
    toilet won't flush,toilet not flushing,won't flush,wouldn't flush,not flushing,flush,flushing
    toilet seat,toilet running,air conditioning,air con,air conditioner,aircon,heating,heater
    radiator,thermostat,too hot,too cold,too warm,freezing,stuffy room,room cold,room hot
    room freezing,boiling room,can't cool,cool down,temperature,humid,ventilation,extractor fan
    extractor,light bulb,bulb,bulbs,light flickers,flickering,flicker,lamp,lights out,lights
    lighting,switch,switches,socket,sockets,outlet,outlets,plug socket,no power,power out in room
    power in room,power went off,tripped,fuse,short circuit,tv,tv remote,remote,remote control
    no signal on tv,tv channels,channels,hairdryer,hair dryer,kettle,iron,coffee machine broken
    coffee machine,nespresso machine,espresso machine,minibar not cold,fridge not cold,fridge warm
    fridge not cooling,minibar fridge,safe won't open,safe wouldn't open,safe locked,safe battery
    safe jammed,safe,phone dead,phone not working,room phone,lift,lift stuck,lift broken,elevator
    elevators,elevator stuck,escalator,door won't close,door won't lock,door lock,lock,lock jammed
    door handle,handle,handle came off,hinge,hinges,window won't open,window won't close
    window,windows,blind,blinds,blinds stuck,curtain rail,curtain fell,curtain rod,shutter,shutters
    shower door,shower curtain rail,shower screen,broken glass,cracked,crack,cracks,chipped,peeling
    peeling paint,paint,wallpaper,torn carpet,torn,ripped,wobbly,wobbles,loose,loose tile,tile,tiles
    tiles loose,ceiling,ceiling leak,damp,damp patch,bed slat,slats,bed broke,bed collapsed
    mattress sagging,sagging,sags,lumpy,worn out,squeaky,squeaks,squeaking,creaky,creaks,creaking
    rattle,rattles,rattling,drawer stuck,drawer,wardrobe door,chair broken,chair broke,desk wobbly
    tub won't drain,bath won't drain,won't drain,sink won't drain,bath plug,plug missing,jets
    jacuzzi,jacuzzi not,hot tub,hot tub cold,pool cold,pool heater,pool not heated,pool closed
    gym equipment,treadmill,treadmill broken,sauna not,sauna cold,sauna,steam room not,steam room
    smoke detector beeping,beeping,beeps,chirping,battery,batteries,rusty,rust,exposed wire
    exposed wires,wires,spark,sparks,sparked,sparking,kaputt,defekt,en panne,cassé,casse,roto,rota
    averiado,rotto,guasto,no funciona,ne marche pas,ne fonctionne pas,non funziona,funktioniert nicht
    geht nicht,tropft,fuite,gotea,perde,mirror fell,mirror cracked,towel rail,rail came off
    fell off,came off,fell down,came down,collapsed,hanging off,repair,repaired,repairs,engineer
    engineers,engineering,maintenance,fixed,fix,keycard reader,card reader on door,door stuck
    door jammed,water stain,wet carpet,carpet wet,soaked carpet,pump,boiler,plumbing,pipe,pipes
    pipe burst,burst pipe,mouldy ceiling,generator
    6 ac,shower,toilet,sink,bath,basin,fan,door,power,electricity,electrical,light,dim,warm,water
    cold,hot,turn off,switch off,working,stopped,wouldn't,won't,doesn't,closed,machine,smoke alarm
    phone,mirror,furniture,chair,sofa,mattress,button,buzzing
    3 bed,bathroom,fridge,kettles,room,pool,degrees,terrace,balcony,curtain,curtains,flat
    """

  static let noise = """
    9 noise,noisy,noises,loud,loudly,loud music,music,thumping,bass,party,partying,partying guests
    drunk guests,drunk,drunken,shouting,shouted in corridor,screaming,yelling,singing,snoring
    barking,barked,bark,barks,dog barking,crying baby,baby crying,baby cried,crying,kept awake
    kept up,awake,couldn't sleep,could not sleep,cannot sleep,can't sleep,no sleep,not sleep,slept
    sleepless,woken,woke,woke up by,woken by,woken at,disturbed sleep,disturbed by,sleep disturbed
    slamming,slamming doors,doors slamming,door slamming,banging,bang,banged,hammering,drilling
    drill,jackhammer,renovation,renovations,construction,construction noise,building work
    building works,roadworks,road works,traffic,traffic noise,street noise,sirens,siren,horns
    honking,trams,tram,train noise,trains,airplanes,plane noise,planes,helicopter noise,church bells
    bells,garbage truck,garbage trucks,bin lorry,delivery trucks,trucks,lorries,deliveries at
    motorbikes,nightclub,night club,disco,club next door,bar below,bar noise,karaoke,dj,band
    live band,wedding music,wedding party,wedding,fireworks,thin walls,walls thin,paper thin
    hear everything,hear neighbours,hear neighbors,hear the neighbours,hear every word,hearing
    could hear,heard through,footsteps,footsteps above,stomping,high heels,heels above,dragging
    furniture dragged,furniture moved,running in corridor,running up and down,kids running
    children running,noisy neighbours,noisy neighbors,neighbours,neighbors,neighbour,neighbor
    next room,room next door,room above,upstairs,above him,above her,above them,lift noise
    elevator noise,elevator humming,ice machine,hum,hums,humming,buzz,buzzing,whirring,clanking
    clunking,gurgling,whistling,pipes banging,noise of the,housekeeping noise,trolley,trolleys
    vacuum at,vacuuming at,laerm,larm,laut,bruit,bruyant,ruido,ruidoso,rumore,rumoroso,ball bouncing
    tv next door,tv through the wall,alarm clock next door,alarm went off next door,racket,din
    argument next door,arguing next door,fighting next door,quarrel,soundproofing,sound insulation
    earplugs,ear plugs,rehearsing,rehearsal,stag party,hen party,conference group,after midnight
    6 quiet,silence,until #num am,till #num am,until #num,at #num am,late night,all night,midnight
    sleep,generator,shutter banging,ringing,heard,hear,corridor,hallway,lobby music,alarm
    3 night,next door,neighbouring,fan,early morning,kids,children,through
    """

  static let roomNotReady = """
    9 room not ready,not ready,wasn't ready,was not ready,not yet ready,still not ready,isn't ready
    wasnt ready,nothing ready,none ready,ready only at,ready at #num,ready at #time,not ready until
    ready until,room ready,waited for room,waited for the room,wait for room,wait for the room
    waiting for room,waiting for the room,waiting for a room,wait for a room,waited in the lobby
    waited in lobby,room still being cleaned,still being cleaned,being cleaned,still dirty at
    still occupied,room occupied,occupied,room was occupied,previous guest still in
    no clean rooms,no clean room,no room available at,no rooms available,room available,room given at
    room given only,given room at,got room at,got the room at,got into room,into room at,into the room
    room assigned late,handed over,handed over at,handover,room delayed,delay to room,delay in room
    suite not ready,villa not ready,connecting room not ready,second room not ready,bed not ready
    rollaway not,rollaway not set up,extra bed not set,extra bed not set up,extra bed not made
    sofa bed not made,crib not set up,cot not set up,cot not in room,crib not in room
    early check in not,early check in promised,early check in not honoured,early check in confirmed
    early check in paid,early check in refused,early check in denied,past check in time
    after check in time,past 3 pm,past three,past 4 pm,not available until,not available till
    room unavailable,inspected,not inspected,room blocked,zimmer nicht fertig,nicht fertig
    pas prete,chambre pas prete,pas pret,habitacion no lista,no estaba lista,camera non pronta
    non pronta,not released,housekeeping behind,behind schedule,backlog,not set up
    room out of order,delayed room,room after,until four,until five,until six,until 5 pm
    5 ready,early check in,set up,replacement took,available,early arrival,still being,sat in lobby
    in the lobby,lobby,in lobby,promised for,by #num pm,at 5 pm,at 6 pm,at 4 pm
    3 waited,waiting,wait,delayed,delay,hours,room,rooms,suite,villa,until #num,until #num pm
    till #num,arrival
    """
}
