/// Names that one person bears for another: `liz` for `elizabeth`.
package enum Nicknames {
  private static let groups = """
    alexander alex al sandy xander sasha lex alec
    alexandra alex sandra sandy sasha lexi alexa
    andrew andy drew
    anthony tony ant
    antonio tony toni tono
    abigail abby gail
    albert al bert bertie
    alfred alf fred alfie
    amanda mandy
    anna ann anne annie nan nancy anya ania
    arthur art artie
    barbara barb babs barbie
    benjamin ben benny benji
    bernard bernie
    beatrice bea trixie
    catherine cathy kate katie cat kitty kathy katherine kathryn kat kit cate
    caroline carol carrie
    charles charlie chuck chas karl carl
    charlotte charlie lottie
    christina chris tina chrissie christine kirsten
    christopher chris kit topher
    cynthia cindy
    daniel dan danny
    david dave davey
    deborah deb debbie
    dennis denny
    dmitri dima mitya dmitry
    donald don donnie
    dorothy dot dottie dolly
    douglas doug
    edward ed eddie ted ned teddy
    eleanor ellie nell nora ella
    elizabeth liz beth betty lizzie eliza lisa libby elsie betsy elisabeth
    emily em emmy millie
    eugene gene
    evgeny zhenya evgeni
    ekaterina katya kate
    frances fran fanny
    francis frank fran
    francisco paco pancho frank
    franklin frank
    frederick fred freddie fritz friedrich
    gabriel gabe
    gabrielle gabby gaby
    george georgie jorge
    gerald gerry jerry
    geraldine gerry
    gertrude trudy
    giovanni gianni vanni john
    giuseppe beppe peppe joe
    gregory greg
    guillermo memo willy
    harold harry hal
    helen nell lena ellen helena
    henry harry hank hal heinrich henri
    ignacio nacho
    isabella bella isabel izzy belle
    jacob jake jack
    jacqueline jackie
    james jim jimmy jamie jem
    janet jan
    jeffrey jeff geoff geoffrey
    jennifer jen jenny
    jessica jess jessie
    jesus chuy
    joanna jo joanne
    johannes hans jan johann
    john jack johnny jon
    jonathan jon jonny nathan
    joseph joe joey jo josef
    jose pepe
    josephine jo josie
    joshua josh
    judith judy
    julia julie jules
    kenneth ken kenny
    kimberly kim
    lawrence larry laurie lars
    leonard len leo lenny
    leonardo leo
    lewis lou louis
    louise lou
    ludwig lutz
    lucille lucy
    madeleine maddie
    margaret maggie meg peggy marge greta margie margot rita daisy gretchen
    maria mary marie mia
    martha marty patty
    martin marty
    matthew matt matty
    maximilian max
    maxine max
    maureen mo
    melissa mel missy
    michael mike mick mickey misha mikhail michel
    nathaniel nat nate nathan
    natalia natasha nat natalie tasha
    nicholas nick nicky nico nicolas klaus claus
    nicole nicky nikki
    oliver ollie
    olivia liv livvy
    pamela pam
    patricia pat patty tricia trish
    patrick pat paddy
    peter pete
    philip phil pip philippe
    rachel rae
    raymond ray
    rebecca becky becca
    reginald reg reggie
    richard rick dick richie rich ricky
    robert bob rob bobby robbie bert
    roberto beto
    ronald ron ronnie
    rosemary rose rosie
    rudolf rudi
    russell russ
    samuel sam sammy
    samantha sam
    sarah sally sadie sara
    sebastian seb basti
    sergei seryozha sergey
    stephanie steph steffi
    stephen steve stevie steven stefan stephan
    susan sue susie suzy susanna suzanne
    svetlana sveta
    tatiana tanya
    teresa terry tess tessa theresa
    terence terry
    theodore ted theo teddy
    thomas tom tommy
    timothy tim
    tobias tobi toby
    valerie val
    veronica ronnie vera
    victoria vicky tori
    victor vic
    vincent vince vinny
    virginia ginny
    vladimir vova volodya vlad
    walter walt wally
    wilhelmina mina willa
    wilhelm willi
    william bill will billy willy liam
    yekaterina katya
    zachary zach zack
    """

  private static let others: [String: [String]] = {
    var table: [String: Set<String>] = [:]
    for row in groups.split(separator: "\n") {
      let names = row.split(separator: " ").map(String.init)
      guard let full = names.first else { continue }
      // A short name means the full one; two short names of one person mean each other.
      for name in names { table[name, default: []].formUnion(names) }
      table[full, default: []].formUnion(names)
    }
    return table.mapValues { $0.sorted() }
  }()

  static var names: some Collection<String> { others.keys }

  /// The other names of whoever may bear this one; the name is folded.
  package static func others(of name: String) -> [String] {
    (others[name] ?? []).filter { $0 != name }
  }

  package static func belongTogether(_ one: String, _ other: String) -> Bool {
    one != other && (others[one] ?? []).contains(other)
  }
}
