import Hotel

/// What people called by a formal name are called by everyone.
enum SampleNicknames {
  static let short: [String: String] = {
    var short: [String: String] = [:]
    for entry in entries(table) {
      let pair = entry.split(separator: "=")
      if pair.count == 2 { short[String(pair[0])] = String(pair[1]) }
    }
    return short
  }()

  private static let table = """
    Elizabeth=Liz, Margaret=Peggy, Katherine=Kate, Susan=Sue, Jennifer=Jenny, Emily=Em, Olivia=Liv
    Charlotte=Lottie, Victoria=Vicky, Rebecca=Becky, Alexandra=Sandy, Abigail=Abby, Eleanor=Nell
    Josephine=Jo, Deborah=Deb, Patricia=Pat, Samantha=Sam, Penelope=Penny, Rosemary=Rosie
    James=Jim, William=Bill, Robert=Bob, Michael=Mike, Thomas=Tom, Charles=Charlie, Edward=Ted
    Andrew=Drew, Richard=Dick, Daniel=Dan, Joseph=Joe, Benjamin=Ben, Christopher=Chris, Matthew=Matt
    Nicholas=Nick, Alexander=Alec, Anthony=Tony, Samuel=Sam, Jonathan=Jon, Frederick=Fred
    Theodore=Theo, Gregory=Greg, Henry=Harry, Stephen=Steve, Timothy=Tim, Leonard=Len, Zachary=Zach
    Caitríona=Cat, Pádraig=Paddy, Katharina=Kathi, Elisabeth=Lisa, Franziska=Franzi, Johanna=Hanna
    Maximilian=Max, Sebastian=Basti, Matthias=Matze, Geneviève=Viève, Sébastien=Seb, Mathieu=Mat
    Giuseppe=Peppe, Francesca=Checca, Alessandra=Sandra, Giovanni=Gianni, Guadalupe=Lupe
    Francisco=Paco, José=Pepe, María José=Marijose, Mercedes=Merche, Ekaterina=Katya
    Natalia=Natasha
    Dmitry=Dima, Mikhail=Misha, Sergei=Seryozha, Małgorzata=Gosia, Katarzyna=Kasia
    Agnieszka=Aga, Krzysztof=Krzysiek, Mohammed=Mo, Temitope=Temi, Oluwaseun=Seun, Panagiotis=Takis
    Katerina=Katya, Konstantinos=Kostas, Kateřina=Katka, Venkat=Venky, Radhika=Radha
    """
}
