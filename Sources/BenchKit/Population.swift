import Hotel
import Sample

/// The made-up guests of a chain: each profile follows from the seed and its number alone, so that
/// none has to be kept.
package struct Population: Sendable {
  /// So many profiles are made together: households and repeated profiles stay among them.
  static let blockSize = 40

  package let size: Int
  package let nicknames: NicknameFile
  private let seed: UInt64
  private let stocks: [NameStock]

  package init(size: Int, seed: UInt64, nicknames: NicknameFile = NicknameFile()) {
    self.size = size
    self.seed = seed
    self.nicknames = nicknames
    stocks = NameStock.all(with: nicknames)
  }

  /// All profiles in the order of their numbers.
  package func each<Failure: Error>(
    _ body: (BenchProfile) throws(Failure) -> Void
  ) throws(Failure) {
    for block in 0..<blocks {
      for profile in profiles(ofBlock: block) { try body(profile) }
    }
  }

  /// The profile with a number from 1 to the size.
  package func profile(_ number: Int) -> BenchProfile? {
    guard (1...size).contains(number) else { return nil }
    return profiles(ofBlock: (number - 1) / Population.blockSize)[
      (number - 1) % Population.blockSize
    ]
  }

  var blocks: Int { (size + Population.blockSize - 1) / Population.blockSize }

  func profiles(ofBlock block: Int) -> [BenchProfile] {
    var random = SampleRandom(seed: seed, topic: .population, number: block)
    let first = block * Population.blockSize + 1
    var profiles: [BenchProfile] = []
    var originals: [Int] = []
    for number in first...min(size, first + Population.blockSize - 1) {
      var profile = newcomer(number, among: profiles, originals, &random)
      if profile.kind != .dup {
        profile.member = random.chance(45) ? Population.membership(number) : ""
      }
      profile.stays = 1 + random.below(1 + random.below(1 + random.below(60)))
      profile.lastStay = random.below(2_500)
      profile.property = random.within(1...120)
      if profile.kind == .base || profile.kind == .family { originals.append(profiles.count) }
      profiles.append(profile)
    }
    return profiles
  }

  private func newcomer(
    _ number: Int,
    among earlier: [BenchProfile],
    _ originals: [Int],
    _ random: inout SampleRandom
  ) -> BenchProfile {
    guard !originals.isEmpty else { return person(number, &random) }
    let other = earlier[random.pick(originals)]
    switch random.below(1_000) {
    case ..<720: return person(number, &random)
    case ..<920: return relative(of: other, number, &random)
    case ..<985: return again(other, number, stocks[other.stock], &random)
    case ..<995: return namesake(of: other, number, &random)
    default: return twin(of: other, number, &random)
    }
  }

  /// Somebody with nobody yet in the store.
  private func person(_ number: Int, _ random: inout SampleRandom) -> BenchProfile {
    let place = random.pick(SampleCulture.byFrequency)
    let stock = stocks[place]
    let isWoman = random.chance(48)
    // A people that has its own script is now and then written in it alone.
    let isNative = stock.isWrittenInOwnScript(&random)
    var profile = BenchProfile(
      number: number,
      entity: number,
      kind: .base,
      stock: place,
      language: stock.culture.language,
      given: stock.givenNames(isWoman: isWoman, isNative: isNative, &random),
      surname: stock.familyName(isWoman: isWoman, isNative: isNative, &random),
      isWoman: isWoman
    )
    let home = random.pick(stock.culture.places)
    profile.settle(in: home, of: stock.culture, &random)
    profile.birthDate = random.chance(85) ? Population.birthDate(&random) : ""
    profile.phone = random.chance(90) ? Population.phone(in: home, &random) : ""
    profile.email = random.chance(80) ? profile.address(&random) : ""
    profile.document = random.chance(35) ? random.filled("@@#######") : ""
    return profile
  }

  private func relative(
    of other: BenchProfile,
    _ number: Int,
    _ random: inout SampleRandom
  ) -> BenchProfile {
    var profile = other.copied(as: .family, number)
    let stock = stocks[other.stock]
    profile.isWoman = random.chance(50)
    profile.given = stock.givenNames(
      isWoman: profile.isWoman,
      isNative: other.isNative,
      &random
    )
    profile.birthDate = random.chance(85) ? Population.birthDate(&random) : ""
    let home = random.pick(stock.culture.places)
    if random.chance(70) { profile.phone = Population.phone(in: home, &random) }
    profile.email = random.chance(70) ? profile.address(&random) : ""
    return profile
  }

  private func namesake(
    of other: BenchProfile,
    _ number: Int,
    _ random: inout SampleRandom
  ) -> BenchProfile {
    var profile = other.copied(as: .namesake, number)
    profile.birthDate = Population.birthDate(&random)
    profile.email = ""
    return profile
  }

  private func twin(
    of other: BenchProfile,
    _ number: Int,
    _ random: inout SampleRandom
  ) -> BenchProfile {
    let stock = stocks[other.stock]
    var profile = other.copied(as: .twin, number)
    profile.given = stock.givenNames(isWoman: other.isWoman, isNative: other.isNative, &random)
    profile.email = ""
    profile.phone = Population.phone(in: random.pick(stock.culture.places), &random)
    return profile
  }
}

extension BenchProfile {
  /// Another person's profile that begins as this one's.
  fileprivate func copied(as kind: Kind, _ number: Int) -> BenchProfile {
    var copy = renumbered(number)
    copy.kind = kind
    copy.entity = number
    copy.document = ""
    return copy
  }
}
