import Hotel

/// Pairs of one guest's preferences, with their marks: whether they can't both hold.
enum StatementPairs {
  static let all = text.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    let sides = String(parts[1]).split(separator: "|").map { String($0).trimmed }
    return (isContradiction: parts[0] == "yes", one: sides[0], other: sides[1])
  }

  private static let text = """
    no /asking about her husband, widowed this year | +windows that tilt open
    no =no calls put through | +fast line for video calls
    no =desk not to be touched | +foot massage
    no +bill ready before coffee | -coffee from the room machine
    no +coffee at seven | -coffee from capsules
    no +tea in bed | -tea bags
    no +window table | /windows of the ballroom side
    no +red wine | -white wine
    yes +quiet room | -room too quiet, likes some life
    no +room with a bath | -room near the bathhouse
    no -carpet in the room | +Persian carpet shop tips
    no +breakfast in the room | -breakfast before nine
    yes +early breakfast at six | -breakfast before nine
    no +milk in tea | -milk chocolate
    yes !milk | +milk in tea
    no !eggs | +egg-free mayonnaise
    yes !eggs | +omelette with herbs
    no !nuts | +nutmeg in the eggnog
    yes !nuts | +almond croissant
    no =gluten free | +gluten-free toast
    yes =gluten free | +croissants warm
    no =vegan | +vegan cheese platter
    yes =vegan | +cheese platter
    yes =halal | +pork ribs
    yes =kosher | +prawn cocktail
    no -feather pillows | +feather-light duvet cover
    yes -feather pillows | +feather pillows, four
    yes +twin beds | =king bed
    yes +high floor | =ground floor only
    yes +room by the lift | =away from the lift
    yes +view of the park | -park side, dogs bark
    no -newspapers | +crossword book
    no +newspaper at the door | -paper cups
    no -music in the lobby | +piano in the suite
    yes +piano in the suite | -piano music
    no /alcohol in the minibar | +alcohol-free beer
    yes /alcohol in the minibar | +gin and tonic on arrival
    no /champagne, sober | +sparkling water
    yes /champagne, sober | +welcome champagne
    yes =shower only | +bathtub
    no +bathtub | =no stairs
    no +room at 18 degrees | -air conditioning
    yes +room at 18 degrees | =room at 24 degrees
    yes +turndown at nine | +turndown at six
    yes +sushi | !fish
    no +fish pond view | !fish
    yes +chicken soup | =vegetarian
    no +chickpea curry | =vegetarian
    yes -coriander | +coriander chutney
    no -smoke | +smoked salmon
    no +cigar lounge | =non-smoking room
    no -perfume in the linen | +rose soap
    yes =no scents | +rose soap
    no +tidy desk | =papers on desk untouched
    no +housekeeping at ten | -housekeeping in the afternoon
    no +dog bed | =no dogs on the floor
    no +seat by the kitchen | -kitchen noise
    yes +calls at any time | =no calls put through
    yes +greeted by name | /name said aloud
    yes +cake for the birthday | /birthday
    no +ice in water | -iced tea
    no +hot chocolate | -chocolate on the pillow
    yes +lemon in water | !citrus
    no +lamb | -lamb fat
    """
}
