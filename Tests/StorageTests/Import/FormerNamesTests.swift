import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct FormerNamesTests {
  @Test func `a name that a file changes is kept as a former one`() throws {
    let chain = try Chain()
    func load(_ row: String) throws -> Guest {
      let header = "guest,given,family,former_names,region"
      let path = chain.folder.write(header + "\n" + row, to: "guests.csv")
      _ = try Importer(into: chain.store, by: chain.mona.session).load([path])
      return try chain.store.guest(Guest.ID("g-1"))
    }
    #expect(try load("g-1,Lena,Müller,,Tyrol").formerNames.isEmpty)
    let changed = try load("g-1,Lena,Brandt,,Tyrol")
    #expect(changed.formerNames == ["Lena Müller"] && changed[.region] == "Tyrol")
    #expect(try chain.found("muller") == [changed.id])
    #expect(
      try load("g-1,Lena,Brandt,Lena Maier; L. Schmid,Tyrol").formerNames
        == ["Lena Maier", "L. Schmid"]
    )
    #expect(try chain.found("schmid") == [changed.id])
  }
}
