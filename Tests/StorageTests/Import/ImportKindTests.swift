import Testing

@testable import Storage

struct ImportKindTests {
  @Test(arguments: ImportKind.allCases)
  func `a kind is told by all its columns and by the required ones alone`(_ kind: ImportKind) {
    let required = kind == .guests ? ["guest", "family"] : kind.required
    #expect(ImportKind.told(by: kind.columns) == kind)
    #expect(ImportKind.told(by: kind.columns.reversed() + ["theirs"]) == kind)
    #expect(ImportKind.told(by: required) == kind)
    #expect(Set(kind.required).isSubset(of: kind.columns))
  }

  @Test(arguments: [[], [""], ["a", "b"], ["name", "email"]])
  func `a header of something else tells nothing`(_ header: [String]) {
    #expect(ImportKind.told(by: header) == nil)
  }
}
