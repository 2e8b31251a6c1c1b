/// Words that tell how a guest stands to the rest of a note.
package enum PolarityLexicon {
  /// What the words tell, the gravest first; the denial tells only where it opens the note.
  package enum Told: Int, CaseIterable, Sendable {
    case allergy, avoid, need, dislike, denial
  }

  /// The polarity that the words suggest, or nothing where they only name a thing.
  package static func told(in text: String) -> Told? {
    let hits = whole.hits(in: WordReading(text))
    let topics = hits.flatMap { $0.votes.map(\.topic) }
    for told in Told.allCases where told != .denial && topics.contains(told.rawValue) {
      return told
    }
    return hits.contains { $0.span.lowerBound == 0 } ? .denial : nil
  }

  private static let whole = TermTable([allergy, avoid, need, dislike, denial])

  /// At the start of a note these deny the whole of it.
  private static let denial = """
    1 no,not,never,without,non,nothing,nobody,none,less,stop,skip,do not,dont,sin,ohne,sans,senza
    kein,keine,pas
    """

  private static let allergy = """
    9 allergic,allergy,allergies,anaphylaxis,anaphylactic,epipen,epi pen,rash,hives,swells
    swelling,throat closes,breaks out,makes her sneeze,makes him sneeze,itches,itchy,allergique
    allergisch,alergico,alergica,alergia,allergie,allergico,allergica,severe reaction,reacts to
    carries a pen
    """

  private static let avoid = """
    9 never mention,do not mention,dont mention,not to mention,not mention,no mention
    never ask about,do not ask about,dont ask about,avoid mentioning,avoid,avoids,steer clear
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
    strict,vital,mandatory,only,wheelchair,step free,blind,deaf,diabetic,vegan,vegetarian,kosher
    halal,coeliac,celiac,gluten free,lactose free,lactose intolerant,intolerant,intolerance
    pregnant,insulin,cpap,hearing aid,hearing loop,crutches,guide dog,roll in shower,grab bars
    dairy free,nut free,insists,insists on,depends on,do not disturb,sin gluten,sans gluten
    glutenfrei,sin lactosa
    """

  private static let dislike = """
    9 hates,hate,dislikes,dislike,dislikes the,loathes,detests,not fond,cannot stand,cant stand
    doesnt like,does not like,did not like,didnt like,doesnt want,does not want,not keen
    bothered by,annoyed by,annoyed at,complains about,complained about,unhappy with
    unhappy about,refuses,turned off by,fed up,tired of,put off by,too noisy,too soft,too hard
    too hot,too cold,too bright,too loud,too small,never again,rather not,prefers not,prefer not
    would rather not,finds it silly,averse,away with
    """
}
