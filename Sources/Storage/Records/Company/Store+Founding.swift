package import Hotel

extension Store {
  /// Makes a store with its first hotel and its first manager, or nothing at all; the PIN comes in
  /// clear, the policy as the text of its file.
  package static func found(
    path: String,
    property: Property,
    manager: Staff,
    pin: String,
    policy: String?,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now
  ) throws(StoreError) -> Store {
    guard ZoneClock.isKnown(property.timeZone) else {
      throw .unknown(.timeZone, id: property.timeZone)
    }
    let store = try create(path: path, clock: clock)
    do throws(StoreError) {
      if let policy { try store.adopt(policy: policy) }
      let hash = try PIN.kept(pin)
      try store.write { () throws(StoreError) in
        try store.save(property)
        try store.save(manager, pin: hash)
        let session = Session(
          id: Session.commandLine,
          staff: manager,
          property: property.code
        )
        try store.note(
          TrailNote(.found, Facts([.name: property.code.rawValue])),
          by: session
        )
      }
      return store
    } catch {
      StoreFile.remove(path)
      throw error
    }
  }
}
