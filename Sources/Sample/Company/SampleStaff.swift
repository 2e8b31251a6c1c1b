import Hotel

/// Someone who works at a hotel of the made-up company; the PIN follows from the role.
struct SampleStaff: Sendable {
  let id: String
  let name: String
  let hotel: Int
  let role: String

  var row: [String] {
    let department = role == "manager" ? "MOD" : role == "clerk" ? "FO" : "CON"
    return [id, name, SampleHotel.all[hotel].code, role, department, pin]
  }

  /// Sample PINs are known to everybody: they guard nothing but made-up guests.
  private var pin: String {
    switch role {
    case "manager": "8642"
    case "guest_relations": "3579"
    default: "2468"
    }
  }

  static let all: [SampleStaff] = SampleHotel.all.indices.flatMap { team($0) }

  /// The ids of those who work at each hotel, by the hotel's place.
  static let ids: [[String]] = SampleHotel.all.indices.map { hotel in
    team(hotel).map { $0.id }
  }

  /// Managers before the first semicolon, guest relations before the second, then clerks.
  private static func team(_ hotel: Int) -> [SampleStaff] {
    let lines = table.split(separator: "\n")
    guard hotel < lines.count else { return [] }
    let groups = lines[hotel].split(separator: ";")
    return zip(groups, ["manager", "guest_relations", "clerk"]).flatMap { group, role in
      entries(String(group)).map { name in
        SampleStaff(id: id(of: name), name: name, hotel: hotel, role: role)
      }
    }
  }

  private static func id(of name: String) -> String {
    switch name {
    case "Ana Moreira": "ana"
    case "Max Hollander": "max"
    case "Lea Brandt": "lea"
    default:
      LatinLetters.plain(name).lowercased().split(separator: " ").joined(separator: ".")
    }
  }

  private static let table = """
    Max Hollander, Ruth Adeyemi; Lea Brandt, Owen Tran; Ana Moreira, Dev Patel, Joy Lindqvist, \
    Cole Barros, Mina Sato, Tess Quinlan, Ravi Menon, Hugo Salas
    Imogen Farr; Tariq Aziz, Nell Corrigan; Piers Holt, Asha Rao, Bella Novak, Ewan Kerr, Zoe Lunt
    Haru Ishikawa; Yui Tanabe, Ken Morita; Rin Okada, Sora Hayashi, Emi Kubo, Taro Nishi, Mei Lin
    Grace Donnelly; Luis Ortega; Kim Feld, Omar Haddad, Jade Rossi
    Claire Vasseur; Hugo Perrin; Manon Leroux, Yves Garnier, Lou Tissot
    Salma Khoury; Faris Nasser; Reem Aldin, Jay Mathew
    Wei Ling Tan; Arun Nair; Siti Rahman, Jun Koh
    Giulia Sarti; Paolo Verdi; Marta Bassi, Nico Fabbri
    Jonas Huber; Petra Kellner; Tim Obermair, Sophie Vogt
    Rita Falcao; Tiago Nunes; Ines Prado, Rui Sequeira
    Beat Zollinger; Nora Caflisch; Luca Frei, Selina Egli
    Pavel Dusek; Hana Kralova; Ivo Mares, Lenka Bila
    Selin Aksoy; Emre Tuna; Defne Koral, Can Uysal
    Huda Alsaleh; Majid Omran; Noor Jaber, Sami Rashed
    Aoi Fujita; Shun Maeda; Nao Kishi, Yuto Arai
    Kavita Shah; Rohan Desai; Neha Joshi, Imran Sheikh
    Lucia Robles; Diego Arce; Paola Nava, Ivan Cuevas
    Bronte Hale; Kai Tran; Ruby Pascoe, Noah Finch
    """
}
