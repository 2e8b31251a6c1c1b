/// Ordinary English words: right as they stand, whatever hotel word they resemble.
enum OrdinaryWords {
  static let text = """
    a about above across after again against ago all almost alone along already also
    although always am among an and another any anyone anything apart around as ask asked at
    away back be because been before behind being below best better between big both bring
    brought but by came can cannot cant come comes could couldnt day days did didnt
    different do does doesnt doing done dont down due during each either else end enough
    even ever every everyone everything except far few find first five fine follow for found
    four from full gave get gets getting give given gives go goes going gone good got great
    guest guests had half happy hard has have having he heard help her here hers herself
    high him himself his hold hope hour hours house how however if in inside instead into is
    isnt it its itself just keep keeps kept kind knew know known last later least left less
    let lets like liked likes little live long look looked looking looks lot loud love loved
    lover lovers loves cancel cancelled made main make makes making man many may maybe me mean means might mind minute
    minutes moment month months more morning most much must my near nearly need needed needs
    never new next nice night nine no nobody none nor not nothing now of off often old on
    once one only onto or other others our out outside over own part past people per perhaps
    person place places placed please plenty plus point possible prefer preferred prefers
    put puts quite rather read really right said same saw say says second see seem seems
    seen send sent set seven several she should show side since sit sits six small so some
    someone something sometimes soon still stay stays stayed staying straight such sure take
    taken takes taking tell ten than thank that the their them then there these they thing
    things think this those though three through till time times to today together told
    tomorrow too took top toward towards tried try turn twelve twenty twice two under until
    up upon us use used uses using usual usually very want wanted wants was wasnt way we
    week weeks well went were werent what when where which while who whole whose why will
    wish wishes with within without wont word words work would year years yes yesterday yet
    you young your lost loose large short white black green brown blue strong favorite
    favourite correct careful exact exactly extra fixed happens hates hated likely matter
    number order polite prompt proper ready regular request requested simple special state
    stated strict taste tested thick thin third thirty touch trips upset valid whenever
    wherever whether worse worst wrong broken colleague sorry afraid anybody anywhere
    everywhere january february march april june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday touched beside
    opposite middle chess cheer board sheer daily bread horse mouse fresh front frame grand
    spare space stick stuck steam stand start brand widow widowed widower
    """
}
