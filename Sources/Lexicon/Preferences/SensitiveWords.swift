/// Words that tell of somebody's health, belief, or whom they love: what a law calls special, whatever
/// the wish is filed under (Regulation (EU) 2016/679, article 9).
package enum SensitiveWords {
  /// Whether the folded words of a wish tell anything of the kind.
  package static func are(in words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      if single.contains(word) { return true }
      guard index + 1 < words.count else { continue }
      if pairs.contains(word + " " + words[index + 1]) { return true }
    }
    return false
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0 == "," || $0 == "\n" }.map(String.init))
  }

  private static let single = set(love + "," + belief + "," + health)

  private static let love = """
    lover,mistress,girlfriend,boyfriend,affair,geliebte,geliebter,trans,gay,lesbian,lesbians,homosexual,bisexual,transgender,transsexual,nonbinary,queer,lgbt,lgbtq
    schwul,schwule,schwules,schwuler,lesbisch,lesbische,lesbisches,homosexuell,homosexuelle
    bisexuell,bisexuelle,intersex
    """

  private static let belief = """
    christians,catholic,catholics,protestant,evangelical,baptist,mormon,adventist
    muslim,muslims,islam,islamic,sunni,shia,jewish,judaism,orthodox,hindu,hindus,buddhist,sikh
    jain,atheist,religious,religion,prayer,prayers,pray,prays,praying,qibla,mecca,quran
    koran,bible,torah,sabbath,shabbat,shabbos,ramadan,iftar,suhoor,rosary,eucharist,communion
    kosher,halal,katholisch,evangelisch,muslimisch,moslem,judisch,buddhistisch,hinduistisch
    religios,glaubig,gebet,gebete,gebetsteppich,betet,bibel,sabbat,schabbat,koscher
    """

  private static let health = """
    diabetic,diabetes,insulin,epilepsy,epileptic,asthma,asthmatic,coeliac,celiac,dementia
    alzheimer,alzheimers,parkinson,parkinsons,cancer,chemotherapy,dialysis,hiv,hepatitis
    pregnant,pregnancy,miscarriage,depression,depressed,bipolar,autistic,autism,adhd,ptsd
    anorexia,bulimia,pacemaker,stoma,catheter,incontinent,incontinence,medication,antidepressants
    rehab,alcoholism,addiction,sober,sobriety,disability,paraplegic,amputee
    prosthesis,deaf,wheelchair,oncology,transplant,immunosuppressed,diabetiker,diabetikerin
    epilepsie,krebs,chemotherapie,schwanger,schwangerschaft,depressionen,autistisch,autismus
    herzschrittmacher,rollstuhl,gehbehindert,schwerhorig,gehorlos,alkoholiker,suchtig,dialysepflichtig
    """

  private static let pairs = set(
    """
    same sex,trans woman,trans man,is trans,gay couple,heart condition,heart attack,heart failure
    a stroke,kidney disease,liver disease,blood pressure,panic attacks,panic attack,mental health
    eating disorder,sleep apnoea,sleep apnea,cpap machine,legally blind,is blind,visually impaired
    hearing impaired,hearing aid,hearing aids,service dog,recovering alcoholic,recovering addict
    hip replacement,knee replacement,after surgery,had surgery,breast cancer,hospice care
    votes republican,votes democrat,voted for,political party,party member,to church,church at
    practising christian,practicing christian,devout christian,christian prayer,trade union,friday prayers,holy mass,sunday mass,holy communion,church service,temple visit
    in therapy,walking frame,walking stick,oxygen machine,oxygen concentrator
    """
  )
}
