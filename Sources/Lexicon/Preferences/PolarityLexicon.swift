/// Words that tell how a guest stands to the rest of a note.
package enum PolarityLexicon {
  /// What the words tell, the gravest first; the denial tells only where it opens the note.
  package enum Told: Int, CaseIterable, Sendable {
    case allergy, avoid, need, dislike, denial
  }

  /// The polarity that the words suggest, or nothing where they only name a thing.
  package static func told(in text: String) -> Told? {
    let reader = PolarityReader(text)
    let topics = whole.hits(in: WordReading(reader.rest)).flatMap { $0.votes.map(\.topic) }
    func tells(_ told: Told) -> Bool {
      if topics.contains(told.rawValue) { return true }
      return switch told {
      case .allergy: reader.has(anyOf: [], endings: allergyEndings)
      case .avoid:
        reader.deniesSpeech || reader.has(anyOf: griefs) || reader.has(anyOf: keeping)
      case .need: reader.has(anyOf: needs, endings: [])
      case .dislike: reader.has(anyOf: germanDislikes)
      case .denial: reader.opensWithDenial
      }
    }
    return Told.allCases.first(where: tells)
  }

  /// The note without the words at its start that a mark says already: `no onions` is `onions`.
  ///
  /// A need keeps its denials, which say what is needed: `no gluten, coeliac`. What denies more than
  /// once and not clause by clause is left as it is.
  package static func bare(_ text: String, of told: Told) -> String {
    let clauses = text.split(separator: ",").map(String.init)
    guard !clauses.isEmpty else { return text }
    let rests = clauses.map { stripped($0, of: leads(of: told)) }
    if clauses.count > 1, clauses.allSatisfy(opensWithDenial), rests.allSatisfy({ $0 != nil }) {
      return rests.compactMap { $0 }.joined(separator: ", ")
    }
    guard let rest = rests[0] else { return text }
    let whole = ([rest] + clauses.dropFirst().map(trimmed)).joined(separator: ", ")
    return words(of: whole).contains { denials.contains($0) } ? text : whole
  }

  /// The note begins with a word that denies it.
  package static func opensWithDenial(_ text: String) -> Bool {
    words(of: text).first.map(denials.contains) ?? false
  }

  private static func leads(of told: Told) -> [[String]] {
    switch told {
    case .allergy: allergyLeads + denialLeads
    case .avoid: denialLeads
    case .need: needLeads
    case .dislike, .denial: dislikeLeads + denialLeads
    }
  }

  /// The clause behind its lead; nothing when it has none, or when that belongs to what follows.
  private static func stripped(_ clause: String, of leads: [[String]]) -> String? {
    let typed = clause.split(whereSeparator: \.isWhitespace).map(String.init)
    let plain = words(of: clause)
    guard plain.count == typed.count else { return nil }
    for lead in leads where plain.starts(with: lead) && plain.count > lead.count {
      return bound.contains(plain[lead.count]) ? nil : typed[lead.count...].joined(separator: " ")
    }
    return nil
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { word in
      Folding.folded(word.filter { $0.isLetter || $0.isNumber || $0 == "-" })
    }
  }

  private static func trimmed(_ clause: String) -> String {
    clause.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Together with a denial these are one word: `no longer`, `not only`.
  private static let bound = words(
    "longer one way matter need needs again only just all even yet always until unless if"
  )

  private static let allergyLeads = phrases(
    """
    severely allergic to,highly allergic to,is allergic to,allergic to,allergy to,allergisch gegen
    allergisch auf
    """
  )
  private static let needLeads = phrases("must have,needs,requires,braucht,benotigt")
  private static let dislikeLeads = phrases(
    """
    does not like,doesnt like,cannot stand,cant stand,not fond of,not keen on,not a fan of
    never again,nothing with,hates,dislikes,mag keinen,mag keine,mag kein,hasst
    """
  )
  private static let denialLeads = phrases(
    """
    please no,do not,dont,never,without,not,no,avoid,sin,sans,senza,pas,nunca,ohne,keine,keinen,kein,nicht,nie
    """
  )

  private static let whole = TermTable([allergy, avoid, need, dislike])

  /// At the start of a note these deny the whole of it.
  static let denials = words(
    """
    no not never without non nothing nobody none stop skip dont sin ohne sans senza kein keine
    keinen keinem keiner nicht nie niemals nichts keinesfalls pas nunca ni
    """
  )

  /// What may stand in front of a denial, or of anything.
  static let fillers = words("please pls absolutely definitely really bitte auf gar do")
  /// Whoever wants `no flowers` denies them.
  static let wanting = words("wants want wishes wished asks asked mochte will wunscht")
  /// In front of a denial these tell what a guest does, not what a clerk shall leave.
  static let describing = words("does did prefers prefer would rather is was can could")
  /// Joined to another word by a hyphen these are a part of its name: `no-nonsense`, `must-see`.
  static let joined = words("no non never not dont must cant nothing anti hypo")

  static let speech = words(
    """
    mention mentioned ask asked tell told say said speak discuss reveal announce confirm
    disclose congratulate photograph film post publish share refer remark joke ansprechen erwahnen erwahnt fragen nennen verraten bestatigen gratulieren fotografieren
    weitergeben erzahlen sagen reden sprechen
    """
  )
  static let offering = words(
    "offer serve pour bring send place put anbieten servieren einschenken bringen stellen"
  )
  static let drinks = words(
    """
    alcohol champagne wine prosecco beer spirits liquor cocktails sekt wein alkohol champagner bier
    """
  )
  /// How many words a denial reaches.
  static let reach = 6
  /// How many words may stand within an idiom.
  static let gap = 4

  private static let allergyEndings = [
    "allergie", "allergien", "allergiker", "allergikerin", "unvertraglichkeit",
  ]

  /// Whole words only: `blinds` are none who is blind.
  private static let needs = words(
    """
    blind deaf gehorlos schwerhorig rollstuhl rollstuhlgerecht rollstuhlgerechtes
    rollstuhlgerechte rollstuhlgerechten barrierefrei barrierefreies braucht brauchen benotigt
    benotigen muss mussen zwingend unbedingt vegetarisch vegetarier vegetarierin veganer veganerin
    koscher laktosefrei zoliakie schwanger blindenhund laktoseintoleranz glutenintoleranz
    """
  )

  /// What nobody is reminded of.
  private static let griefs = words(
    """
    widowed widow widower bereaved divorcing divorced divorce miscarriage verwitwet witwe witwer
    geschieden scheidung
    """
  )

  private static let keeping = phrases(
    """
    keep ~ away,keeps ~ away,keep ~ confidential,keep ~ secret,keep ~ private,never talk about
    do not talk about,dont talk about,never give out,never give ~ out,do not give ~ out
    dont give ~ out,do not put ~ through,dont put ~ through,never put ~ through,do not seat
    dont seat,never seat
    """
  )
  private static let germanDislikes = phrases("mag kein,mag keine,mag keinen,mag ~ nicht,mag nicht")

  /// These only look like a denial, a need or an allergy.
  static let idioms = phrases(
    """
    without fail,not only,not just,nothing but,nothing beats,nothing better,nothing like
    cannot get enough,cant get enough,never gets enough,cannot ~ without,cant ~ without
    never ~ without,not ~ without,never misses,never miss,never missed,never tires of
    no less than,not less than,no fewer than,doesnt mind,dont mind,does not mind,do not mind
    wont mind,not mind,hate to say,needs no introduction,no problem with,no objection
    no preference,no end of,no matter,why not,cant wait,cannot wait,not bad,no hurry,no rush
    not to be missed,no allergies,allergic to nothing,no known allergies,no food allergies,no allergy,not allergic
    isnt allergic,no longer allergic,keine allergien,keine allergie,nicht allergisch,nicht nur
    nichts geht uber,nichts lieber,ohne zweifel,no doubt,without doubt,no wonder,no exceptions
    no trouble,must see,must sees,must try,no other,ohne ausnahme,nicht schlecht,no longer a,never says no,never say no,not fussy,not picky
    nicht wahlerisch
    """
  )

  private static func phrases(_ text: String) -> [[String]] {
    text.split { $0 == "," || $0.isNewline }.map { $0.split(separator: " ").map(String.init) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let allergy = """
    9 allergic,allergy,allergies,anaphylaxis,anaphylactic,epipen,epi pen,rash,hives,swells,penicillin,dust mites,pollen,bee stings,wasp stings,ibuprofen,reacts badly,bad reaction
    swelling,throat closes,breaks out,makes her sneeze,makes him sneeze,itches,itchy,allergique
    allergisch,alergico,alergica,alergia,allergie,allergico,allergica,severe reaction,reacts to
    carries a pen,vertragt kein,vertragt keine,vertragt keinen
    """

  private static let avoid = """
    9 not to be mentioned,not be mentioned,never mention,do not mention,dont mention,not to mention,not mention,no mention
    never ask about,do not ask about,dont ask about,avoid mentioning,avoid,steer clear,keep away,said aloud,asking about,mention of
    announcing the name,passed away
    keep secret,secret,do not tell,dont tell,never tell,do not reveal,dont reveal,never reveal
    do not announce,dont announce,do not confirm,never confirm,no photos,no photographs
    no pictures,no press,no photo,no paparazzi,no social media,no alcohol,remove alcohol
    alcohol removed,teetotal,sober,recovering alcoholic,in recovery,sobriety,incognito
    do not disclose,never disclose,not disclose,do not discuss,dont discuss,not discuss
    do not say,dont say,never say,keep private,strictly private,do not post,never post
    name not announced,not announced
    """

  private static let need = """
    9 must have,must be,must,needs,need,needed,required,requires,require,essential,has to
    have to,cannot,cant,can not,unable,necessary,medical,doctors orders,doctors order,strictly
    strict,vital,mandatory,wheelchair,step free,hearing impaired,service animal,service dog,diabetic,vegan,vegetarian,kosher
    halal,coeliac,celiac,gluten free,lactose free,lactose intolerant,intolerant,intolerance
    diabetes,hiv positive,heart attack,heart condition,has cancer,cancer treatment,cancer patient,dialysis,chemotherapy,epilepsy
    pregnant,insulin,cpap,hearing aid,hearing loop,crutches,guide dog,roll in shower,grab bars
    dairy free,nut free,insists,insists on,depends on,do not disturb,sin gluten,sans gluten
    glutenfrei,sin lactosa
    """

  private static let dislike = """
    9 hates,hate,dislikes,dislike,dislikes the,loathes,detests,not fond,cannot stand,cant stand
    doesnt like,does not like,did not like,didnt like,doesnt want,does not want,doesnt eat,does not eat,doesnt drink,does not drink,not keen
    bothered by,annoyed by,annoyed at,complains about,complained about,unhappy with
    unhappy about,refuses,turned off by,fed up,tired of,put off by,too noisy,too soft,too hard
    too hot,too cold,too bright,too loud,too small,never again,rather not,prefers not,prefer not
    would rather not,finds it silly,averse,away with,avoids,hasst,verabscheut,ungern
    stort sich,nicht leiden,nicht ausstehen,deteste,naime pas,no le gusta
    """
}
