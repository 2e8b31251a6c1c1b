extension ProblemLexicon {
  static let cleanliness = """
    17 not washed,unwashed,never washed,not been washed,smell of,smelled like,smells like
    spider webs,webs,cobwebs,hair all over,hair everywhere,dirt,dirt on,soot,rot,rotting,maggots
    moths,moth,mites,lice,larvae,vermin,rodent,pigeon,slime,gunk,residue,stains on
    stain on carpet,stain on sheet,stain on the wall,dusty,dust on,dust under,dust everywhere
    hair in sink,hair in shower,toilet dirty,dirty bathroom,shower dirty,unvacuumed
    tissues on floor,used tissues,used condom,used bandage,used napkin,used bedding,used sheets
    second hand,cleaned badly,poorly cleaned,badly cleaned,superficially,not dusted
    not ironed sheets,creased sheets,yellowed,yellow towels,worn towels,ragged,rancid,fungus
    blackened grout,grout,black spots,green slime,puddle of,pile of,heap of,overflowing
    trays outside,tray outside,trays piled,plates outside,dishes outside,food trolley left
    bottle under,pill on the floor,underwear under,sock under,earring of another,cup with
    mug with,lip marks,coffee stain,wine stain,ketchup,gum
    16 yellow spots,food remains,remains of,remains in,wrappers,wrapper,from last people
    last people,room not done,not done until,sewage,sewage odour,empty bottles from
    bottles under,crumbs on,hairy,pet hair,dog hair,cat hair,nail polish on,toothbrush left
    left in the fridge,left in the drawer,left in the safe by,nightstand,bed linen dirty
    not fresh,unfresh,sweaty,discoloured sheets
    15 not been touched,not touched,untouched since,coffee marks,marks on,sticky,sticky floor
    sticky table,sand all over,sand in,dead fly,dead flies,dead cockroach,dead insect,dead bug
    someone else's hair,someone else's socks,someone else's clothes,belongings of previous
    last guest's,previous guest's,earlier guest,earlier guests,former guest,under the bed
    behind the sofa,behind the headboard,unflushed,not wiped,not mopped,not swept,not emptied
    not replaced,no clean towels,wet towels,towels smelled,towels smell,sheets smell
    sheets smelled,pillow smelled,greasy,smeared,smudged,fingerprints,toothpaste,toothpaste in
    soap scum,lint,fluff,filth,pigsty,pungent,sour smell,sewage smell
    14 dirty,filthy,stained,stains,unclean,not clean,not cleaned,never cleaned,cockroach
    cockroaches,bed bugs,mould,mold,hair in the bath,ring round,ring around,bird droppings
    droppings,used plaster,plaster,band aid,not been cleaned,hadn't been cleaned,not changed
    previous guest,not made,bed not made,not made up,unmade,skipped,crumbs,dust,ashtray,skirting
    ants,had been worn,green water,water green,pool water green,covered in,smells of,smelled of
    smelt of,reeks,reeks of,reeked,reeking,full of hair,worn,soiled,slimy,black mould,black mold
    bins,bin,coffee rings,rings on the table,fingermarks,grease,grubby,stale,flies,fleas
    old food,food left,left from,left by,footprints,in the drain,hairs,hair on,hair in the
    14 bath|bathtub|tub|sink|basin|toilet + ring|rings|scum|hair|stain|mark|dark
    10 spots|marks|patches|streaks|film|layer|smear + mattress|sheet|sheets|pillow|mirror|\
    glass|window|cup|plate|towel|carpet|sofa|curtain
    10 last|previous|former|other|earlier + people|guest|guests|occupant|family|tenant
    10 sheets|pillow|pillowcase|towel|bath|toilet|carpet|glass|mug|robe|duvet|basin|tub|\
    sofa + hair|stain|mark|spot|blood|worn|wet
    9 wasn't cleaned,uncleaned,stain,hair in the shower,hairs in the bed,hair in bed
    hair on the pillow,hair in the sink,hairs in the bath,hair on towel,hairs on,mouldy,moldy
    mildew,grime,grimy,musty,mustiness,smell of smoke in,smelled of smoke,smells of smoke
    smoke smell,stale smoke,cigarette smell,cigarette butt,cigarette butts,smelly,stinks,stank
    stench,stink,smelled,smelt,smells,smell,odour,odor,urine,vomit,faeces,poo
    blood on the sheets,blood on,blood stain,bloodstain,bloodstains,roach,roaches,ant,bedbug
    bedbugs,bed bug,bug bites,spider,spiders,mouse,mice,rat,rat droppings,insects,insect
    flies in room,silverfish,cobweb,used towel,used towels,dirty towels,towels not changed
    towel not replaced,towels not replaced,no towels,no fresh towels,out of towels,damp towels
    sheets not changed,linen not changed,bed unmade,room not serviced,not serviced
    never serviced,no housekeeping,not refreshed,housekeeping skipped,housekeeping missed
    missed by housekeeping,room skipped,no service today,no turndown,turndown missed
    turndown skipped,turndown not done,bin not emptied,bins not emptied,trash not,rubbish
    garbage,litter,overflowing bin,full bin,full ashtray,dirty dishes,used glass,used glasses
    used cup,used cups,dirty glass,dirty glasses,lipstick,lipstick on the glass,smudges,smears
    previous guests,last guest,guest before,previous occupant,leftover,leftovers,left behind by
    used soap,used razor,used slippers,toenail,toenails,nail clippings,pubic,worn robe
    unhygienic,hygiene,scum,limescale,ring in the bath,bathtub ring,pillowcase stained,makeup on
    make up on,no toilet paper,toilet paper missing,out of toilet paper,no soap,no shampoo
    no amenities,amenities not replenished,not replenished,amenities not refilled,not restocked
    minibar not restocked,tray in corridor,trays in corridor,tray left,tray not collected
    room service tray,not vacuumed,not hoovered,toilet not flushed,not flushed,not disinfected
    sand on,muddy,mud,schmutzig,sucio,sporco,cucaracha,cafard,kakerlake,saleté,haare,cheveux
    pelos,pool dirty,pool water cloudy,cloudy,murky,algae,floating in the pool,condom,needle
    gum under,chewing gum,worn sheets,holes in the sheets,threadbare,tatty,gym equipment dirty
    kettle dirty,scale in kettle
    8 floor|table|desk|window|mirror|shelf|balcony|terrace|bathroom|kitchen|minibar|microwave|\
    cutlery|tray + dirty|dust|sticky|sand|crumb
    8 housekeeping|maid|cleaner|cleaners|attendant + skip|miss|missed|never|forgot|nobody|clean
    6 cleaning,cleaned,clean,housekeeping,housekeeper,maid,maids,linen,sheets,towels,towel
    disgusting,gross,carpet,bath mat,bedding,pillowcase,unpleasant smell,bathroom floor
    behind the bed,fridge,drain smell
    6 smell|smelled|stink|reek|odour + smoke|sweat|mould|damp|urine|drain|dog|food|musty|\
    bleach|room
    4 used,green,black,gray,old
    3 bathroom,bed,pillow,pillows,tub,curtain,wardrobe,drawer,room,robe,slippers,wet
    2 socks,hair,fly
    """

  static let maintenance = """
    16 power went out,power out,power off,lights went out,went out,off its rail,off its hinges
    off the hinge,off the wall,off the hook,off track,off rail,radiator cold,radiator
    will not shut,will not open,will not close,will not start,will not turn,will not drain
    will not lock,will not go,doesn't go,won't go,does not close,does not open,does not lock
    does not flush,does not cool,does not heat,does not turn,does not start,no light,no lights
    dark bathroom,wall socket,fuse blew,fuse,circuit breaker,breaker,boiler broke,ice cold water
    cold water,no water at all,water trickles,trickle,trickles,dribble,sputters,sputtering
    banging radiator,hissing,steam not,seal broken,seal,gap in window,window gap,draught
    draughty,drafty,ill fitting,misaligned,crooked,bent,buckled,cracked,shattered,splintered
    splinter,unscrewed,screw,screws,detached,dangling,hanging,warped,sticking,sticks,seized
    overheating,overheat,error code,error message,error,reset,needs resetting,battery flat
    flat battery,dead battery,no batteries,lift slow,slow lift,lift not,lift down,one lift
    escalator,revolving door,automatic door,shower lukewarm,shower cold,shower weak,weak shower
    weak pressure,weak flow,no flow,low flow,clog,plugged,backed up,backing up,gurgles,bidet
    flush handle,cistern,runs constantly,pool closed,pool cold,whirlpool off,bubbles off
    sauna off,steam off,gym closed,machine broken,machine out,kettle broken,iron broken
    iron leaks,mattress broken,bed broken,broken bed,bed legs,bed collapsed,chair leg,table leg
    springs,spring through,sofa bed stuck,curtain won't,curtains won't,blows warm,blows hot
    blowing warm,came away,only one lamp,channels frozen,frozen,tv frozen,froze on tv
    no light in,no dial tone,dial tone,between floors,did not heat up,heat up,by itself
    sunbed slats,slats,no cold water,tap loose,loose tap,low water
    15 tv,telly,tv through
    14 no hot water,not working,doesn't work,out of order,out of service,broken,leaking,leaks
    drips,dripping,blocked,no water pressure,water pressure,won't flush,doesn't drain
    does not drain,won't drain,flickers,came off,jammed,stuck,air conditioning,flooded,flood
    kaputt,lukewarm,broke,bed slat,slat,dead,sparks,trips the fuse,stops by itself,does nothing
    won't open,won't close,would not open,would not close,too warm,too hot,too cold,power socket
    shorted,peeling,cracked tile,cracked mirror,rattles,squeaks,creaks,switch off,overheats
    thermostat,failed,heater,no heat,no heating,no cooling,no air,remote,batteries,blinds stuck
    burst,swings,tilts,collapsed
    14 water + brown|rusty|yellow|lukewarm|cold|off|no|pressure|stop|leak
    10 card reader,reader,sun shade,awning,parasol broken,burnt smell,burning smell,bulbs gone
    bulb gone,fill,takes an hour to fill,screen black,black screen,no picture,no sound,no power
    no electricity,sockets,burned out,burnt out,won't turn,won't start,won't heat,won't cool
    won't switch,doesn't heat,doesn't cool,doesn't slide,doesn't turn,doesn't lock,doesn't shut
    doesn't close,doesn't open,doesn't flush,won't lock,won't shut,wouldn't shut,would not shut
    can't be closed,can't be opened,can't open,can't close,can't turn,can't switch,not turn
    stays on,comes on by itself,keeps running,keeps tripping,keeps beeping,keeps going,trips
    tripped the,tripping the,fused,blown,runs out,running brown,rusty
    9 does not work,didn't work,did not work,won't work,not work,faulty,defective,malfunction
    malfunctioning,failure,stopped working,leak,leaked,drip,flooding,clogged,blocked drain
    drain blocked,drain,slow drain,draining,overflow,overflowed,overflowing,overflows,hot water
    cold water only,only cold water,lukewarm shower,cold shower,low pressure,no pressure
    no water,water off,brown water,rusty water,scalding water,shower head,showerhead
    shower too hot,tap,taps,faucet,toilet won't flush,toilet not flushing,wouldn't flush
    not flushing,flush,flushing,toilet seat,toilet running,air con,air conditioner,aircon
    heating,freezing,stuffy room,room cold,room hot,room freezing,boiling room,can't cool
    cool down,temperature,humid,ventilation,extractor fan,extractor,light bulb,bulb,bulbs
    light flickers,flickering,flicker,lamp,lights out,lights,lighting,switch,switches,socket
    outlet,outlets,plug socket,power out in room,power in room,power went off,short circuit
    tv remote,remote control,no signal on tv,tv channels,channels,hairdryer,hair dryer,kettle
    iron,coffee machine broken,coffee machine,nespresso machine,espresso machine
    minibar not cold,fridge not cold,fridge warm,fridge not cooling,minibar fridge
    safe won't open,safe wouldn't open,safe locked,safe battery,safe jammed,safe,phone dead
    phone not working,room phone,lift,lift stuck,lift broken,elevator,elevators,elevator stuck
    door won't close,door won't lock,door lock,lock,lock jammed,door handle,handle
    handle came off,hinge,hinges,window won't open,window won't close,windows,blind,blinds
    curtain rail,curtain fell,curtain rod,shutter,shutters,shower door,shower curtain rail
    shower screen,broken glass,crack,cracks,chipped,peeling paint,paint,wallpaper,torn carpet
    torn,ripped,wobbly,wobbles,loose tile,tile,tiles,tiles loose,ceiling,ceiling leak,damp
    damp patch,bed broke,mattress sagging,sagging,sags,lumpy,worn out,squeaky,squeaking,creaky
    creaking,rattle,rattling,drawer stuck,drawer,wardrobe door,chair broken,chair broke
    desk wobbly,tub won't drain,bath won't drain,sink won't drain,bath plug,plug missing,jets
    jacuzzi,jacuzzi not,hot tub,hot tub cold,pool heater,pool not heated,gym equipment,treadmill
    treadmill broken,sauna not,sauna cold,sauna,steam room not,steam room,smoke detector beeping
    beeping,beeps,chirping,rust,exposed wire,exposed wires,wires,spark,sparked,sparking,defekt
    en panne,cassé,casse,roto,rota,averiado,rotto,guasto,no funciona,ne marche pas
    ne fonctionne pas,non funziona,funktioniert nicht,geht nicht,tropft,fuite,gotea,perde
    mirror fell,mirror cracked,towel rail,rail came off,fell off,fell down,came down,hanging off
    repair,repaired,repairs,engineer,engineers,engineering,maintenance,keycard reader
    card reader on door,door stuck,door jammed,water stain,wet carpet,carpet wet,soaked carpet
    pump,boiler,plumbing,pipe,pipes,pipe burst,burst pipe,mouldy ceiling,generator
    9 works|working + only|one|not|none|half|never|barely|hardly
    9 tv|channels|screen|phone|tablet + frozen|froze|blank|dead|static|snow|picture|sound|tone
    9 tv|lamp|light|shower|tap|toilet|sink|bath|safe|lock|door|window|blind|curtain|kettle|\
    iron|fridge|minibar|heating + not|dead|flat|broken|black|stuck|warm|fail|off|torn|loose|\
    gone
    9 aircon|conditioning|conditioner|heater|thermostat|lift|elevator|jacuzzi|sauna|pool|\
    treadmill|hairdryer|drain + not|dead|broken|cold|stuck|stop|burnt|fail|blocked|smell|\
    running|warm
    6 ac,shower,toilet,sink,bath,basin,power,electricity,electrical,dim,turn off,stopped
    wouldn't,won't,doesn't,closed,smoke alarm,mirror,furniture,sofa,mattress,buzzing
    6 reader|remote|phone|radio|shutter|drawer|wardrobe|chair|bed|mattress|balcony|sliding|\
    hinge|handle + broken|flat|stuck|dead|jam|slide|collapse|wobble|broke
    4 table,chair,glass,lobby,garden,roof,terrace,gym,tripped,short,loose,fixed,fix,phone
    working,button,machine,door,fan,battery,window,pool,fridge,light
    3 bathroom,kettles,balcony,curtain,curtains,flat
    2 water,room,bed,cold,hot,warm,degrees
    """

  static let noise = """
    16 noisy,noise from,compressor,prom party,prom,party in,party next,party above,party below
    cleaning machine,machine in lobby,floor polisher,polisher,sweeping,vacuum cleaner,hoover
    ventilator,exhaust fan,extractor fan noise,air conditioner noise,buzz,buzzing,drone of,roar
    roaring,booming,boom,beat,beats,bass from,subwoofer,amplifier,amplified,loudspeaker
    loudspeakers,megaphone,bingo,quiz night,happy hour noise,choir,orchestra,trumpet,bagpipes
    accordion,piano practice,violin practice,rehearsal,soundcheck,sound check,conference noise
    applause,cheering,cheers,laughter,giggling,chatter,loud voices,voices,quarrelling,domestic
    fight next door,moaning,sex noises,loud sex,love making,stamping,thuds,thud,dragging
    scraping,scraping chairs,chairs scraping,moving furniture,furniture moving,bowling
    ball games,squeaky floor,creaky floor,creaking floor,floorboards,sirens,ambulance sirens
    horn,horns,hooting,tyres,racing,scooters,mopeds,buses,trains at night,tram bell,rail line
    railway line,airport noise,flight path,planes overhead,jets,chainsaw,mowers,strimmer
    pressure washer,jackhammers,scaffolders,hammer,loading,unloading,crates,bottles being
    glass recycling,recycling truck,refuse truck,dustmen,cocks,donkey,dogs barking,owls,monkeys
    geckos,disturbed,disturbance,could hear,hear everything,heard everything
    everything could be heard,not soundproof,soundproof,insulation,early deliveries,deliveries
    delivery vans,vans,engine running,next floor,audible,audible through,through wall
    through walls,door bangs,bangs,knock at night,pipes knock,garbage collection,roof bar,lads
    pad noise,helicopter pad,dustcart,dustbin men,street cleaning,street sweeper,sweeper
    mosque call,call to prayer,school yard,schoolyard,football fans,fans singing,fans chanting
    air raid,car alarm,car alarms,ping of the lift,lift ping,elevator ping
    16 noise + complaint
    14 noise,loud music,kept awake,couldn't sleep,could not sleep,can't sleep,barking,barked
    slamming,drilling,party,partying,banging,thumping,neighbours,shouting,screaming,woken
    woken by,woke him,woke her,woke them,grinding,hammering,snoring,singing,arguing,rehearsing
    karaoke,disco,dj,bass,crying baby,baby crying,through the wall,piano bar,under bedroom
    below bedroom,under the room,below the window,below window,above the bar,thin walls,hums
    humming,stomping,running in corridor,running up and down,playing in corridor
    playing in the hall,loud,loudly,construction,vacuuming,lorries,garbage trucks,jet skis
    generator,leaf blower,lawn mower,mowing,all night long,screeching,whining,squealing
    beeping all night,clattering,chiming,clubbers,revelers,chanting
    12 full volume,volume,stag group,stag,hen,heels,upstairs guest,next door on,pool pump
    pump under,every quarter,chatting outside,talking outside,laughing outside,outside door
    outside the door,outside his door,outside her door,outside bedroom,in the corridor at
    screamed,shouted all night,vibration,vibrating,vibrates,cockerel,rooster,seagulls,crickets
    frogs,peacocks,birds at dawn,engine,engines,beeping truck,reversing,motorbikes,bikes revving
    dance floor,drums,saxophone
    10 wall|walls|door|window|corridor|ceiling|floor + audible|hear|heard|loud|bang|knock|slam|\
    shout|music|rattle|voices|talk
    10 music|bass|dj|singer|pianist|karaoke|drum|speaker + until|till|late|midnight|am|loud|\
    bar|below|above|night
    9 noises,partying guests,drunk guests,drunk,drunken,shouted in corridor,yelling,bark,barks
    dog barking,baby cried,crying,kept up,awake,cannot sleep,no sleep,not sleep,slept,sleepless
    woke,woke up by,woken at,disturbed sleep,disturbed by,sleep disturbed,slamming doors
    doors slamming,door slamming,bang,banged,drill,jackhammer,renovation,renovations
    construction noise,building work,building works,roadworks,road works,traffic,traffic noise
    street noise,siren,honking,trams,tram,train noise,trains,airplanes,plane noise,planes
    helicopter noise,church bells,bells,garbage truck,bin lorry,delivery trucks,trucks
    deliveries at,nightclub,night club,club next door,bar below,bar noise,live band
    wedding music,wedding party,fireworks,walls thin,paper thin,hear neighbours,hear neighbors
    hear the neighbours,hear every word,hearing,heard through,footsteps,footsteps above
    high heels,heels above,furniture dragged,furniture moved,kids running,children running
    noisy neighbours,noisy neighbors,neighbors,neighbour,neighbor,next room,room next door
    room above,upstairs,above him,above her,above them,lift noise,elevator noise
    elevator humming,ice machine,hum,whirring,clanking,clunking,gurgling,whistling,pipes banging
    noise of the,housekeeping noise,trolleys,vacuum at,vacuuming at,laerm,larm,laut,bruit
    bruyant,ruido,ruidoso,rumore,rumoroso,ball bouncing,tv next door,tv through the wall
    alarm clock next door,alarm went off next door,racket,din,argument next door
    arguing next door,fighting next door,quarrel,soundproofing,sound insulation,earplugs
    ear plugs,stag party,hen party,conference group,after midnight
    9 sleep|slept|asleep|awake|nap|night|midnight + noise|music|bang|loud|door|rattle|hum|bar|\
    party|traffic|pipe|dog|baby|corridor
    9 neighbour|neighbor|upstairs|above|adjoining|below + loud|tv|shout|scream|party|music|\
    walk|heel|fight|snore|sing|baby|stomp|cough
    8 guest|guests|group|kids|children|teenagers|baby|toddler|dog + scream|shout|cry|run|\
    running|bark|sing|drunk|corridor|hallway
    6 quiet,silence,until #num am,till #num am,until #num,at #num am,late night,all night
    midnight,sleep,shutter banging,ringing,heard,hear,lobby music,alarm
    5 wedding,band,music,children,kids,hallway,corridor,trolley
    3 night,next door,neighbouring,fan,early morning,through
    """

  static let roomNotReady = """
    18 kept waiting for room,delivered at,suite delivered,delivered at #time,still dirty for
    room still dirty,adjacent room still,in the queue for room
    18 wait|waited|waiting|kept|delay|delayed|late|hours|until|till|available|\
    unavailable + room|rooms|suite|villa|bungalow|apartment
    16 builders inside,already taken,was already taken,room took till,took till
    come back in three hours,asked to come back,come back later,rollaway missing on arrival
    not there on arrival,missing on arrival,painters in,cleaner still,cleaners still
    still wet paint
    15 not ready,room not ready,wasn't ready,not yet ready,room ready,clean room,clean rooms
    no clean rooms,handed over,released at,room released,waited for room,waited for the room
    occupied when,not in place on arrival,room at #num,room at #time,got keys at,keys at #time
    keys at #num,got the room,early arrival,early check in,being cleaned,still being made
    being made up,ready at,ready until,ready only,room only at,still wet,bed still missing
    extra bed still missing,not been cleaned yet,not cleaned yet,no room until,room until
    not ready on arrival,housekeeping still in,maid still in,crew still in,unmade on arrival
    until four,until five,till four,till five,past four,available until,available at
    not available before
    12 still no room,no room yet,had to sit,had to wait,sat in,was free,were free,into suite at
    into room at,into villa at,second bedroom not,not made up when,not finished,not prepared
    unprepared,suite free,villa free,room free,still in bed,hanging around,hung around
    walked around until,spent the morning,changed in the spa,changed in the toilet
    10 room|suite|villa|bed + took|till|hours|back|inside|taken|already
    10 room|rooms|suite|villa|bungalow|cottage|apartment|chalet + ready|wait|release|until|\
    till|sit|sat|delay|free|prepare|unready
    10 wait + room
    10 wait + suite
    10 wait + villa
    10 ready + room
    10 ready + suite
    10 release + room
    10 room + hours late
    9 was not ready,still not ready,isn't ready,wasnt ready,nothing ready,none ready
    ready only at,ready at #num,ready at #time,not ready until,wait for room,wait for the room
    waiting for room,waiting for the room,waiting for a room,wait for a room,waited in the lobby
    waited in lobby,room still being cleaned,still being cleaned,still dirty at,still occupied
    room occupied,occupied,room was occupied,previous guest still in,no clean room
    no room available at,no rooms available,room available,room given at,room given only
    given room at,got room at,got the room at,got into room,into the room,room assigned late
    handed over at,handover,room delayed,delay to room,delay in room,suite not ready
    villa not ready,connecting room not ready,second room not ready,bed not ready,rollaway not
    rollaway not set up,extra bed not set,extra bed not set up,extra bed not made
    sofa bed not made,crib not set up,cot not set up,cot not in room,crib not in room
    early check in not,early check in promised,early check in not honoured
    early check in confirmed,early check in paid,early check in refused,early check in denied
    past check in time,after check in time,past 3 pm,past three,past 4 pm,not available until
    not available till,room unavailable,inspected,not inspected,room blocked,zimmer nicht fertig
    nicht fertig,pas prete,chambre pas prete,pas pret,habitacion no lista,no estaba lista
    camera non pronta,non pronta,not released,housekeeping behind,behind schedule,backlog
    not set up,room out of order,delayed room,room after,until six,until 5 pm
    8 room|suite|villa|bungalow|bedroom|cot|crib|rollaway|bed + yet|arrival|came|arrived|\
    promised|pm
    6 promised + keys
    6 arrived + room
    6 crib + arrival
    6 cot + arrival
    6 extra bed + missing
    6 rollaway + missing
    5 ready,set up,replacement took,available,still being,sat in lobby,in the lobby,lobby
    in lobby,promised for,by #num pm,at 5 pm,at 6 pm,at 4 pm
    4 wait|waited|waiting + table|coffee|drink|towel|iron|taxi|bags|luggage|lift
    3 delayed,delay,rooms,suite,villa,until #num,until #num pm,till #num,arrival
    1 waited,wait,waiting,room,hours
    """
}
