/// The store's tables, as a list of named steps: a step once released is never edited.
enum Schema {
  /// `FDsk`, by which a file is known as a store of ours.
  static let applicationID = 0x4644_736B

  /// One step from an older store to a newer one.
  struct Migration {
    let name: String
    let steps: [Step]

    init(name: String, _ steps: [Step]) {
      self.name = name
      self.steps = steps
    }

    init(name: String, statements: [String]) {
      self.init(name: name, statements.map { .sql($0) })
    }

    func apply(to connection: SQLiteConnection) throws(StoreError) {
      for step in steps {
        switch step {
        case .sql(let statement): try connection.execute(statement)
        case .convert(let rows): try rows(connection)
        }
      }
    }
  }

  /// What a migration does.
  enum Step {
    case sql(String)
    /// Brings rows that are there to a new form.
    case convert(@Sendable (SQLiteConnection) throws(StoreError) -> Void)
  }

  static let migrations = [
    Migration(name: "first tables", statements: company + guests + stays + money + trail),
    Migration(name: "hand-over", statements: handOver),
    Migration(name: "look-up index", statements: lookUp),
    Migration(name: "privacy", statements: privacy),
    Migration(name: "trail of facts, former names", facts + formerNames),
    Migration(name: "trust", statements: trust),
    Migration(name: "birth dates", statements: birthDates),
    Migration(name: "birth dates beside", statements: birthDatesBeside),
  ]

  private static let company = [
    """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE migration (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      applied_at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE property (
      code TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      city TEXT NOT NULL,
      country TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      currency TEXT NOT NULL,
      business_date TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE staff (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      property TEXT NOT NULL REFERENCES property,
      role TEXT NOT NULL,
      department TEXT NOT NULL DEFAULT '',
      pin TEXT NOT NULL DEFAULT '',
      is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
      wrong_pins INTEGER NOT NULL DEFAULT 0,
      lockouts INTEGER NOT NULL DEFAULT 0,
      locked_until INTEGER
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let guests = [
    """
    CREATE TABLE guest (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      given TEXT NOT NULL,
      family TEXT NOT NULL,
      title TEXT NOT NULL,
      preferred_name TEXT NOT NULL,
      native_name TEXT NOT NULL,
      birth_date TEXT NOT NULL,
      language TEXT NOT NULL,
      nationality TEXT NOT NULL,
      vip TEXT NOT NULL,
      tier TEXT NOT NULL,
      member TEXT NOT NULL,
      phone TEXT NOT NULL,
      email TEXT NOT NULL,
      document TEXT NOT NULL,
      street TEXT NOT NULL,
      city TEXT NOT NULL,
      region TEXT NOT NULL,
      postcode TEXT NOT NULL,
      country TEXT NOT NULL,
      note TEXT NOT NULL,
      restriction TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    // What look-up reads of a guest, apart from the profile so that a key costs few pages.
    """
    CREATE TABLE guest_key (
      guest INTEGER PRIMARY KEY REFERENCES guest,
      id TEXT NOT NULL,
      tokens TEXT NOT NULL,
      stays INTEGER NOT NULL DEFAULT 0,
      last_arrival TEXT
    ) STRICT
    """,
    // The distinct tokens of all names: what a misspelt word is compared with.
    """
    CREATE TABLE token (
      number INTEGER PRIMARY KEY,
      token TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE name_token (
      token TEXT NOT NULL,
      guest INTEGER NOT NULL REFERENCES guest,
      PRIMARY KEY (token, guest)
    ) STRICT, WITHOUT ROWID
    """,
    // Kinds: p telephone digits turned round, e e-mail, m membership, d document.
    """
    CREATE TABLE guest_number (
      kind TEXT NOT NULL,
      number TEXT NOT NULL,
      guest INTEGER NOT NULL REFERENCES guest,
      PRIMARY KEY (kind, number, guest)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE preference (
      guest TEXT NOT NULL,
      id TEXT NOT NULL UNIQUE,
      category TEXT NOT NULL,
      polarity TEXT NOT NULL,
      basis TEXT NOT NULL,
      scope TEXT NOT NULL,
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      property TEXT,
      staff TEXT,
      recorded_at INTEGER NOT NULL,
      confirmed_on TEXT,
      expires_on TEXT,
      consent_by TEXT,
      consent_at INTEGER,
      sightings INTEGER NOT NULL DEFAULT 1,
      retired_at INTEGER,
      retired_by TEXT,
      retired_why TEXT,
      PRIMARY KEY (guest, id),
      FOREIGN KEY (guest) REFERENCES guest (id)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let stays = [
    """
    CREATE TABLE stay (
      guest TEXT NOT NULL,
      id TEXT NOT NULL UNIQUE,
      property TEXT NOT NULL REFERENCES property,
      arrival TEXT NOT NULL,
      departure TEXT NOT NULL,
      status TEXT NOT NULL,
      room TEXT NOT NULL,
      room_type TEXT NOT NULL,
      confirmation TEXT NOT NULL,
      adults INTEGER NOT NULL,
      children INTEGER NOT NULL,
      revenue INTEGER,
      currency TEXT,
      source TEXT NOT NULL,
      companions TEXT NOT NULL,
      PRIMARY KEY (guest, id),
      FOREIGN KEY (guest) REFERENCES guest (id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX stay_by_arrival ON stay (property, status, arrival)",
    "CREATE INDEX stay_by_confirmation ON stay (confirmation) WHERE confirmation <> ''",
    """
    CREATE TABLE incident (
      guest TEXT NOT NULL,
      id TEXT NOT NULL UNIQUE,
      property TEXT NOT NULL REFERENCES property,
      stay TEXT,
      category TEXT NOT NULL,
      department TEXT NOT NULL,
      severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
      room TEXT NOT NULL,
      problem TEXT NOT NULL,
      action TEXT NOT NULL,
      occurred_at INTEGER NOT NULL,
      logged_at INTEGER NOT NULL,
      completed_at INTEGER,
      closed_at INTEGER,
      staff TEXT,
      outcome TEXT,
      temperature_before TEXT,
      temperature_after TEXT,
      follow_up_on TEXT,
      compensation TEXT NOT NULL,
      withdrawn_at INTEGER,
      PRIMARY KEY (guest, id),
      FOREIGN KEY (guest) REFERENCES guest (id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX incident_not_closed ON incident (property, occurred_at) WHERE closed_at IS NULL",
  ]

  private static let money = [
    """
    CREATE TABLE budget (
      period TEXT PRIMARY KEY,
      currency TEXT NOT NULL,
      "limit" INTEGER NOT NULL CHECK ("limit" >= 0),
      spent INTEGER NOT NULL DEFAULT 0 CHECK (spent BETWEEN 0 AND "limit")
    ) STRICT, WITHOUT ROWID
    """,
    // Authority: own (counts against the budget) or approval (over the limit, decided apart).
    """
    CREATE TABLE charge (
      id TEXT PRIMARY KEY,
      period TEXT NOT NULL,
      staff TEXT NOT NULL REFERENCES staff,
      guest TEXT NOT NULL REFERENCES guest (id),
      incident TEXT,
      property TEXT NOT NULL REFERENCES property,
      business_date TEXT NOT NULL,
      amount INTEGER NOT NULL,
      currency TEXT NOT NULL,
      authority TEXT NOT NULL CHECK (authority IN ('own', 'approval')),
      reverses TEXT REFERENCES charge,
      reason TEXT NOT NULL,
      made_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX charge_by_period ON charge (period)",
    "CREATE INDEX charge_by_staff ON charge (staff, business_date)",
    "CREATE UNIQUE INDEX charge_reversed ON charge (reverses) WHERE reverses IS NOT NULL",
    """
    CREATE TABLE gift (
      charge TEXT NOT NULL REFERENCES charge,
      place INTEGER NOT NULL,
      kind TEXT NOT NULL,
      original INTEGER NOT NULL,
      original_currency TEXT NOT NULL,
      rate INTEGER NOT NULL,
      amount INTEGER NOT NULL,
      PRIMARY KEY (charge, place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE decision (
      charge TEXT PRIMARY KEY REFERENCES charge,
      approver TEXT NOT NULL REFERENCES staff,
      is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
      reason TEXT NOT NULL,
      decided_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    // The ledger is append-only, whoever asks.
    "CREATE TRIGGER charge_stays BEFORE UPDATE ON charge BEGIN SELECT raise(ABORT, 'ledger'); END",
    "CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT raise(ABORT, 'ledger'); END",
  ]

  private static let trail = [
    """
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      session TEXT NOT NULL,
      property TEXT NOT NULL,
      business_date TEXT NOT NULL,
      action TEXT NOT NULL,
      guest TEXT,
      subject TEXT,
      detail TEXT NOT NULL DEFAULT '',
      before TEXT NOT NULL DEFAULT '',
      undoes INTEGER
    ) STRICT
    """,
    "CREATE INDEX audit_by_guest ON audit (guest, number) WHERE guest IS NOT NULL",
    "CREATE INDEX audit_undone ON audit (undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX audit_by_subject ON audit (subject, number) WHERE subject IS NOT NULL",
    "CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit'); END",
    "CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit'); END",
    // What a file last said of a record, so that loading it again leaves the desk's work alone.
    """
    CREATE TABLE loaded (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
      staff TEXT NOT NULL,
      place TEXT NOT NULL,
      text TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (staff, place)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
