extension PreferenceLexicon {
  static let bath = """
    16 long soak,soak,soaks,two hairdryers,hairdryers,natural sponge,power shower,rainshower
    waterfall shower,steam shower,bath every,bath at,bath before,bath after,showers,bathing
    bather,foam bath,oils for the bath,face wash,face scrub,eye cream,toner,serum,body spray
    dental,interdental,electric toothbrush,bath sheet,bath sheets,heated towel rail,towel rail
    tub,tub with jets,anti slip mat in the tub,tub mat,hair straightner,hair straightener
    mouthwash,alcohol free mouthwash,taps,mixer tap,tap,shower tray,bath step,flannel,hand held
    tiny soaps,rose soap,refills,bathroom fan light
    14 shaving foam,toilet paper,nail brush,wet wipes,shampoo caps,extra robe
    strong pressure shower,long shower,face towels,hair tie,hair ties,bath plug,bath toys
    hand gel,pump bottles,perfume samples,talc,powder,baby oil,razor blades,tweezers
    nail clippers,nail scissors,sewing scissors,contact lens solution,lens solution,plasters
    aloe,after sun,body oil,lip balm,hairspray,hair spray,hair gel,wax,mousse,hair clips
    shower shoes,non slip shower,towel robe,bath stool,shower,bathtub,bath towels,towels
    bathrobe,robe,slippers,shampoo,conditioner,soap,toiletries,hairdryer,bath,shower gel
    shower gel bottles,loo roll,toilet roll,bath mat,toothpaste,razor,bath salts,hand towels
    9 bath tub,soaking tub,soaking bath,deep bath,freestanding bath,claw foot,clawfoot
    jacuzzi bath,whirlpool bath,walk in shower,rain shower,rainfall shower,hand shower
    handheld shower,hand held shower,shower head,shower pressure,water pressure,shower curtain
    shower cap,shower door,shower only,body wash,bath gel,bubble bath,bath salt,bath oil
    bath foam,bath bomb,epsom salts,bathmat,bath robe,bathrobes,robes,slipper,towel,bath towel
    hand towel,face towel,face cloth,face cloths,washcloth,washcloths,flannels,pool towels
    towel warmer,heated towel,hair dryer,dyson,curling iron,curling tongs,curling wand
    straightener,straighteners,body lotion,hand cream,body cream,body milk,moisturiser
    moisturizer,lotion,lotions,soaps,bar soap,liquid soap,hand soap,handwash,hand wash
    bath amenities,bathroom amenities,bath products,lavender soap,toothbrush,toothbrush kit
    dental kit,dental floss,floss,razors,shaving,shaving kit,shaving cream,shave,shaving mirror
    magnifying mirror,makeup mirror,make up mirror,vanity mirror,mirror,cotton pads,cotton buds
    cotton wool,q tips,nail file,sanitary,sanitary towels,tampons,comb,hairbrush,hair brush
    deodorant,sponge,loofah,body scrub,scrub,bidet,washlet,japanese toilet,toilet,toilets,toto
    toilet seat,double sink,twin sinks,double vanity,two sinks,sink,basin,washbasin,vanity
    bathroom,bathroom scale,scales,weighing scale,bathroom lamp,bath pillow,bath tray,bath caddy
    bath candles,rubber duck,handtuch,handtucher,badewanne,baignoire,banera,vasca,dusche,douche
    ducha,doccia,serviette,serviettes de bain,toallas,toalla,asciugamani,asciugamano,peignoir
    pantoufles,hausschuhe,zapatillas,bademantel,albornoz,accappatoio,savon,seife,jabon,sapone
    shampooing,champu,shampo,bano,salle de bain,badezimmer,sulphate free,sulfate free
    paraben free,refillable,dispenser,dispensers,miniature bottles,acqua di parma,le labo
    diptyque,aesop,molton brown,hermes amenities,bulgari amenities,penhaligon,l occitane
    occitane,lavender products,no lavender,unscented soap,unscented products,fragrance free soap
    argan,aftershave,cologne,flip flops,bath water,hot bath,bath drawn,bath run,bath ready
    washroom,ensuite,en suite,second bathroom,separate toilet,separate shower,shower stool seat
    glass shower,shower screen,hair mask,hair oil,body butter,face mask
    5 eucalyptus,rose petals,sandalwood,jasmine scent,verbena,bergamot soap,coconut,citrus scent
    plush towels,cosmetics,make up,cream,oil,lather,white tea,sea salt,mini bottles
    3 in the bathroom,in bathroom,lavender,rose
    2 washing,wash,foam,salts,petals
    1 rinse,skin,hair,water,size #num,tissues,tray
    """

  static let housekeeping = """
    17 turndown,turn down,turndown service
    16 clean room,fabric softener,softener,pack her cases,pack his cases,pack her bags
    pack his bags,not to be thrown out,thrown out,throw out,throw away,newspaper pile
    clean during,clean when,clean while,clean at,clean before,clean after,clean twice
    clean daily,clean every,cleaning during,cleaning while,cleaning when,room during,beds made
    make beds,bed making,dust daily,dusted,mop,mopped,wipe,wiped down,polish,wardrobe
    cupboard ordered,shoes in a row,sort,turn down without chocolates
    turndown without chocolates,fold towels,no swans,swans,towel swans,towel animals,towel art
    cleaners,window cleaning,cleaners in,dnd till,hang dnd,hang,back on hangers,on hangers
    not boxed,boxed,with no crease,crease,no crease,creases,no one in the room
    nobody in the room,staff in the room,no staff in the room,not while she is,not while he is
    in the room after
    14 vacuum,vacuum when out,keep the same towels,same towels all week,curtains drawn and,drawn
    uniform,gown steamed,steamed,room made,made by,room done,rooms done,room done by
    cleaning sprays,sprays,chocolates on pillow,no chocolates on pillow,leave bin,leave the
    leave his,leave her,leave everything,do the room,do room,room first,room last
    first on the list,last on the list,towels changed,towels folded,folded clothes,change sheets
    clothes hung,hang up clothes,suits hung,tie rack,shoe trees,shoes outside,shoe cleaning
    lint roller,spot cleaning,stain remover,washing line,drying rack,housekeeping,maid
    room cleaned,make up room,shirts pressed,touch papers,don't touch papers,not touch papers
    papers on desk,papers on the desk,ironed,laundry,dry cleaning,feather duster,hand wash
    do not fold,hand washed,bin emptied,bins emptied,linen changed,hangers,unpack,cleaned,starch
    knock twice,wardrobe sorted,tidy
    9 housekeeper,house keeping,maids,room attendant,chambermaid,room made up,cleaned before
    cleaned after,cleaning,make up the room,made up,service before,service after
    room service after,serviced,service twice,twice daily,twice a day,once a day,every other day
    daily service,no service,service at #num,service the room,desk tidied,tidied,tidying,untidy
    declutter,papers untouched,do not touch,not to be touched,do not move,don't move,dont move
    leave as is,leave papers,things moved,belongings moved,belongings,rearranged,leave things
    things where they are,linen change,change linen,change of sheets,sheets changed,sheet change
    towel change,change towels,fresh towels daily,fresh sheets daily,fresh linen,laundry bag
    laundry bags,laundered,dry cleaned,dry cleaner,washing powder,detergent,no starch
    light starch,starched,shirts starched,ironing,iron,iron board,ironing board,iron and board
    pressed,pressing,suit pressed,steamer,steam iron,shoe shine,shoeshine,shoe polish
    shoes polished,polished,shoes,boots cleaned,garment,garments,hanger,wooden hangers
    skirt hangers,padded hangers,trouser press,sewing kit,mending,button,buttons,bin,bins
    rubbish,trash,waste basket,wastebasket,recycling,recycle,vacuumed,vacuuming,hoover,hoovered
    dusting,bleach,cleaning products,cleaning product,chemicals,disinfectant,sanitised,sanitized
    disinfected,wiped,eco cleaning,green programme,eco friendly,unpacked,unpacking,pack,packed
    packing,packing service,unpacking service,unpack the suitcase,valet service,butler unpack
    ice at #num,ice bucket filled,ice bucket,ice every evening,ice daily,fresh ice,knock
    knocking,knocks,doorbell,ring bell,enter room,entering,enter the room,while he is out
    while she is out,while they are out,when out,when guest is out,while out,same housekeeper
    same maid,female housekeeper,male housekeeper,zimmermadchen,femme de chambre,menage,limpieza
    pulizia,pulizie,reinigung,zimmerservice nach,lavanderia,wasche,repassage,planchar
    plancha ropa,bugeln,stain removal,chocolate on pillow,pillow chocolate,pillow chocolates
    no chocolates,chocolates at turndown,fresh flowers,flower,roses,orchid,orchids,lilies
    bouquet,lily,tulips,peonies,vase,plants,plant in room,plastic bags,plastic wrap
    overnight service,express laundry,same day,closet,drawers,mini safe,luggage rack
    luggage racks,suitcase stand,suitcase left open,bed turned down,curtains closed at turndown
    slippers by the bed,prayer mat,prayer rug,qibla,koran,quran,bible,bible removed,gideon,torah
    buddha,rosary,delicates,hand laundry,folded,fold clothes,clothes,shirts,shirt,suits,dresses
    silks,trousers,evening service,morning service,afternoon service,late service,early service
    refresh,refreshed,replenish,replenished,restock,restocked,umbrella,valet stand,dirty dishes
    tray out,dishes removed,trays removed,trays collected,tissue box,notepad tidied
    do not disturb sign
    9 housekeeping|maid|cleaner|cleaning|attendant|room + before|after|twice|while|out|early|\
    late|daily|knock|enter|tidy|touch|made|clean|cleaned
    9 shirt|shirts|suit|dress|gown|trousers|clothes|shoes|uniform|jacket|tuxedo|silk|\
    linen + press|pressed|iron|ironed|steam|steamed|wash|washed|fold|folded|polish|polished|\
    clean|starch|hang|mend
    5 make bed,bed made,by #time,linens,clean,cleaner,sign on door,do not disturb,do not,dont
    untouched,touch,attendant,privacy sign,dressing gown folded,plastic,single use plastic
    hygiene,wet,dry,hung,dress,suit
    4 wants to keep,all week,evening gown,fruit peelings
    2 at turndown,turn down time,service,moved,leave,press,safe,drawer,ice,flowers,daily,evening
    door,before #time,after #time,after #num,chocolates,bag,bags,desk,papers
    """

  static let communication = """
    17 not to be called,to be called,ask before taking,taking his photo,taking her photo
    e mails only,emails only,only in english,in english only,never ask,don't ask,do not ask
    late husband never,late wife never,grief,mourning,recently widowed,miscarriage
    pregnancy secret,surgery secret,affair,lover,second family
    16 hates being filmed,being filmed,filmed,filming,press knowing,through his office
    through her office,via his office,sends everything,may enter his name,enter his name
    no chatter,chatter,polite but short,asking about the divorce,asks about,talked about
    staff gossip,recognised by,recognised in,whispering,pointed at,stared,small talk
    announcements,being announced
    14 in suits to greet,no one to greet,to greet,speak to,speak only,speaks only,spells it
    spells,spelled with,without h,tell press,own name,her own name,his own name,farsi,speaker of
    farsi speaker,shouting,across the lobby,hand written,thank you,thank you note,is shy,shy
    calling him,calling her,deadname,preferred name,stage name,real name,maiden,by surname
    greetings in,introduce,introduced,introductions,compliments,flattery,fussing,hovering,hover
    being rushed,waiting on,bring up,asking after,ask after,questions about,queries,staff talk
    loud staff,quiet staff,same faces,familiar faces,urdu,bengali,tamil,punjabi,ukrainian,czech
    hungarian,romanian,norwegian,danish,finnish,vietnamese,thai speaking,indonesian,malay
    tagalog,swahili,amharic,persian,turkish,catalan,gaelic,welsh,flemish,serbian,croatian,press
    never confirm,confirm the stay,deny the stay,say he is not here,say she is not here
    nobody told,told that he,told that she,called,call her,call him,address as,first name
    room number spoken,room number,speaking,wake up call,ex wife,nobody knows,anyone asks
    if anyone calls,callers,reporters,pictures by,photos,photographed,name spoken,sign language
    no small talk,speech,speeches,joke,jokes,staring,stared at,greeted in,in russian,in hebrew
    9 call them,addressed,address him,address her,addressed as,addressed by,last name
    first names,surname,full name,his title,her title,titles,nickname,goes by,use his,use her
    use they,pronoun,pronouns,they them,she her,he him,madam,madame,professor,prof,reverend,lady
    dame,excellency,highness,colonel,ambassador,senator,maestro,sheikh,baroness,rabbi,pronounced
    pronounce,pronunciation,rhymes with,stress on,spelled,spelling,greet,greeted,greeting
    greetings,greeted by,welcomed by,welcome by,welcome,welcome card,welcome letter,welcome note
    handwritten,handwritten note,note from,letters,speaking staff,speaks,language,languages
    interpreter,translator,translated,translation,in french,in german,in spanish,in italian
    in japanese,in chinese,in mandarin,in arabic,in portuguese,in korean,in english,in cantonese
    hablar,spricht,parle,habla,parla,nur deutsch,french speaking,german speaking
    japanese speaking,italian speaking,spanish speaking,chinese speaking,mandarin speaking
    arabic speaking,russian speaking,turkish speaking,deutsch,francais,espanol,italiano,no calls
    calls,calls put through,call,calling,phone calls,screen calls,caller,phoned,ring the room
    phone him,by phone,by email,by text,by letter,email only,text only,text message,texts,texted
    text,sms,whatsapp,wechat,telegram message,email,e mail,emails,messages,message,contact
    contacted,contact via,assistant,secretary,his pa,her pa,via pa,through pa,pa only
    security detail,bodyguard,bodyguards,alias,pseudonym,incognito,under the name,name tag
    name badge,name,names,name announced,name not,no name,say his name,say her name
    room number aloud,room number said,room number out loud,out loud,aloud,confidential
    confidentiality,privacy,private,discreet,discretion,discreetly,low key,no fuss,fuss
    attention,recognised,recognized,recognition,autograph,autographs,selfie,selfies,photo
    photograph,photographs,photography,pictures taken,picture taken,paparazzi,press enquiries
    journalists,journalist,media enquiries,social media,instagram,posted,posting,tagged
    do not disturb,do not mention,never mention,not to mention,mention,mentioning,mentioned
    refer to,referring,ask about,asking about,asked about,asking,questions,question,commenting
    comments,chit chat,chats,chatty,talking,conversation,handshake,handshakes,shake hands
    shaking hands,hug,hugs,bowing,eye contact,physical contact,touching,kiss,survey,surveys
    feedback,feedback form,questionnaire,newsletter,newsletters,marketing,promotions,promotional
    mailing,mailings,mailing list,direct mail,offers by,satisfaction,follow up call
    courtesy call,duty manager,general manager,gm,meet and greet,met by manager
    same receptionist,same butler,guest relations,hostess,bell boy greets,female staff
    male staff,lady staff,staff to,uniformed,formally,informally,casual,over familiar
    overfamiliar,familiarity,joking,humour,humor,knock before,quiet voice,speak slowly
    speak softly,speak up,loud voice,slowly,loudly,whisper,status,membership number,loyalty
    points pitch,upsell,upselling,sales pitch,sales calls,visitors,visitor,unannounced
    no visitors,visitors announced,guests announced,announce,announced,announcing,home address
    home phone,home number,wake up calls,wake up,wakeup,wakeup call,wake call,wake him
    morning call,alarm call,divorce,divorced,ex husband,former wife,widow,widowed,bereaved
    late husband,late wife,late father,late mother,condolences,politics,political,football talk
    diet talk,illness,his age,her age,celebrity,celebrities,fame,rumours,rumor,gossip,secret
    secrecy,identity,reveal,revealed,disclose,disclosed,give out,giving out,share details
    leave voicemail,voicemail,voice mail,intercom,tannoy,paged,paging,surprises,surprise visits
    anrede,herr,frau,monsieur,senor,senora,sprache,langue,idioma,lingua,anruf,appels,llamadas
    sans appel,keine anrufe,text instead,instead of phone,instead of calling,by first name
    nur per email
    5 japanese,mandarin,cantonese,arabic,russian,portuguese,korean,hindi,hebrew,greek,polish
    dutch,swedish,card,cards,butler,concierge,host,staff,father,age,tag,manager,wife,agent
    letter,known as,public,doctor,formal,address,phone,greets,knows,remember,remembered
    remembers,company name,business card,husband,partner,girlfriend,boyfriend,mistress,companion
    maiden name,tv screen name,welcome screen,contacting,notify,notified,told,tell,say,said
    explain,explained,reception,receptionist,speak,spoken,written,english,french,german,spanish
    italian,chinese,prompt reply,apologies,attention from,follow up,reminder,reminded,reminders
    4 chat,fans,diet,weight,religion,bow,informal,title,captain,count,prince,princess,lord,judge
    talk,comment
    2 at the desk,at reception,front desk,home,sir,colleagues,colleague,ms,mr,mrs,dr,miss
    family name,door,discuss,hear,voice,ask,know,company,boss,office,gift,screen
    """

  static let arrival = """
    16 drop bags,drop bags at,uber,uber to,to the office at,office at,passport back
    passport within,seats in car,leather seats,car with,in the car,child seats in
    within the hour,at gate,gate #num,platform,coach #num,seat #num,upgrade flight
    flight check in,online check in,shuttle,shuttle back,settle up,settle the bill,meet the boat
    meet the car,meet the train,bell cart,luggage cart,trolley for bags,luggage trolley
    slow check in,check in desks,taxi back,back from,drop off,dropped off,fast track,vip lane
    immigration
    14 airport run,lands,straight to bed,bill the night before,tips on the bill,back stairs
    leaves by,boot of the car,all bags,bags into,pre signed,presigned,registration form,own car
    own driver,keeps keys,car washed,car cleaned,car parked,parks,fuel,refuelled,map to
    directions,motorbike,motorbikes,bike rack,landing at,take off,check bags,luggage up
    luggage down,packed by,departs at,out by,leaves at,room extension,extra night
    one night longer,two nights,arrives with,comes by,comes from airport,straight from
    luggage first,luggage sent ahead,sent ahead,private plane,tail number,customs,visa letter
    proof of stay,stamp,loyalty number,passport kept,passport scanned,copies of passport
    sign in room,check in,check out,late check out,early check in,airport,transfer,luggage,folio
    invoice,limo,taxi,driver,pick up,keys in envelope,key in envelope,black car,garage,parking
    valet,welcome speeches,meet at gate,bags up,bags down,wheels up,late departure,room until
    stays in the room until,porter,escorted,express
    9 checkin,checkout,late checkout,early checkin,express check out,express checkout
    express check in,pre registered,preregistered,pre registration,registration
    registration card,in room check in,check in in room,check in in suite,key ready,keys ready
    key card,key cards,keycard,mobile key,digital key,metal key,second key,two keys,extra key
    paper folio,invoices,invoiced,receipt,receipts,bill,bills,billing,split bill,one bill
    bill to,company bill,bill to company,vat,vat invoice,tax invoice,itemised,itemized,charges
    expenses,expense,incidentals,deposit,prepaid,pay,pays,payment,paid,paying,cash,credit card
    card on file,currency,exchange,airport transfer,airport pick up,pickup,picked up,transfers
    car,cars,car at #time,car at #num,limousine,taxis,cab,cabs,drivers,chauffeur,mercedes,tesla
    rolls royce,bentley,rolls,maybach,range rover,suv,minivan,minibus,coach,helicopter,helipad
    heli,private jet,jet,yacht,boat,ferry,flight,flights,red eye,airline,boarding pass
    boarding passes,terminal,landing,baggage,bags,suitcase,suitcases,trunk,trunks,porters
    bellman,bell desk,bell boy,bellboy,bell staff,luggage stored,luggage storage,store luggage
    stored luggage,left luggage,storage between stays,luggage forwarding,send luggage,ship
    shipped,shipping,courier,station,train,trains,eurostar,railway station,parked,valet parking
    ev charger,ev charging,car charger,electric car,charging station,charging point,self parking
    self park,departure,departures,departing,depart,departs,arrivals,arrive,arriving,arrived
    early arrival,late arrival,late arrivals,arrives late,arrives early,arrive after
    leaves early,leaves late,leaving early,leaving at,early departure,extend stay,room till
    room kept,room after,keep room,keep the room,hold room,hold the room,guaranteed,queue,queues
    queuing,queueing,no queue,no waiting,waiting in lobby,waiting in line,back door
    side entrance,back entrance,private entrance,rear entrance,underground entrance
    service entrance,curb side,kerbside,curbside,passport copy,passport,passports,id copy
    paperwork,signature,stored skis,skis,ski storage,bike storage,bicycle storage
    golf bag stored,golf clubs stored,surfboard,pram stored,post forwarded,mail forwarded
    parcels,parcel,packages,deliveries,tipping,gratuity,gratuities,luggage tags,escorted to room
    escort,shown to room,show to room,room tour,tour of the room,explanation of room
    orientation tour,straight to room,breakfast box for departure,packed for departure
    bags collected,collect bags,bags brought,bags taken,stays until,stay until,day use,day room
    spätanreise,anreise,abreise,ankunft,abfahrt,arrivee,depart tardif,llegada,salida
    llegada tarde,partenza,arrivo,rechnung,facture,factura,fattura,flughafen,aeroport,aeropuerto
    aeroporto,koffer,bagages,equipaje,bagagli,navette,fahrer,chauffeur prive,traslado,voiture
    auto,coche,late out,early in,before 3 pm,room by #num,room by #time,room by noon,room ready
    ready by,ready at,quick check,formalities,seated check in,checked in,checked out,city ledger
    mileage,miles,frequent flyer,no deposit,pre authorisation,preauthorisation,corporate rate
    lhr,jfk,cdg,heathrow,gatwick,schiphol,dubai airport,narita,haneda,changi,lax,luggage wrapped
    9 car|driver|taxi|limo|bags|luggage|suitcases|bill|folio|invoice|keys|key + ready|wait|\
    early|late|before|night|morning|email|split|room|lobby|down|up|flight|airport
    5 lobby pick,drive,drives,driving,ride,transport,journey,route,meet at,met at,meet him
    meet her,name board,sign board,key,keys,store,hold,collect,collected,delivered,delivery
    concierge holds,send on,sent on,forwarded,forward,by noon,arrange,welcome drink,child seat
    car seat,booster,luggage waiting,pram,stroller,until #time,till #time
    2 early,late,leave,leaves,waiting,noon,ready,pm,before,until
    1 on arrival,upon arrival,before arrival,at arrival,arrival,arrives,when he arrives
    when she arrives,prior to arrival,evening,wait,storage,stored,car for,on departure,gate,held
    sign,flight mode,van,tips,points,package
    """
}
