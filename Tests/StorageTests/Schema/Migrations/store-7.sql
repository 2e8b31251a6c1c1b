PRAGMA application_id = 1178891115;
PRAGMA foreign_keys = OFF;
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
, act TEXT) STRICT;
INSERT INTO "audit" VALUES(1,1000,'ada','s1','SFO','2026-05-14','prefer','G0000001','P1','{"text":"foam pillow","polarity":"like"}','',NULL,NULL);
INSERT INTO "audit" VALUES(2,1000,'ada','s1','SFO','2026-05-14','undo','G0000001','P2','{"text":"x"}','',1,NULL);
CREATE TABLE backup (
  path TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE budget (
  period TEXT PRIMARY KEY,
  currency TEXT NOT NULL,
  "limit" INTEGER NOT NULL CHECK ("limit" >= 0),
  spent INTEGER NOT NULL DEFAULT 0 CHECK (spent BETWEEN 0 AND "limit")
) STRICT, WITHOUT ROWID;
INSERT INTO "budget" VALUES('staff ada 2026-05 USD','USD',200000,12000);
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
) STRICT, WITHOUT ROWID;
INSERT INTO "charge" VALUES('I1','staff ada 2026-05 USD','ada','G0000001','I1','SFO','2026-05-14',12000,'USD','own',NULL,'noise',1200);
INSERT INTO "charge" VALUES('X1','staff ada 2026-05 USD','ada','G0000001',NULL,'SFO','2026-05-14',300000,'USD','approval',NULL,'suite',1200);
CREATE TABLE decision (
  charge TEXT PRIMARY KEY REFERENCES charge,
  approver TEXT NOT NULL REFERENCES staff,
  is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
  reason TEXT NOT NULL,
  decided_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "decision" VALUES('X1','mona',1,'anniversary',1400);
CREATE TABLE draft (
  staff TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (staff, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "draft" VALUES('ada','prefer/G0000001','window ta',1500);
CREATE TABLE erasure (
  guest TEXT PRIMARY KEY REFERENCES guest (id),
  at INTEGER NOT NULL,
  staff TEXT NOT NULL,
  reason TEXT NOT NULL,
  is_redacted INTEGER NOT NULL DEFAULT 0 CHECK (is_redacted IN (0, 1)),
  rewritten_at INTEGER,
  cleaned_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE fulfilment (
  stay TEXT NOT NULL REFERENCES stay (id),
  preference TEXT NOT NULL REFERENCES preference (id),
  department TEXT NOT NULL,
  state TEXT NOT NULL,
  staff TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (stay, preference, department)
) STRICT, WITHOUT ROWID;
INSERT INTO "fulfilment" VALUES('S1','P1','HSK','done','ada',1700);
CREATE TABLE gift (
  charge TEXT NOT NULL REFERENCES charge,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  original INTEGER NOT NULL,
  original_currency TEXT NOT NULL,
  rate INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (charge, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "gift" VALUES('I1',0,'FBC',12000,'USD',1000000,12000);
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
, former_names TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "guest" VALUES(1,'G0000001','Ann','Lee','Dr','Annie','李安','1970-02-03','en','US','VIP1','Gold','M100','+1 415 555 0100','ann@example.org','P100','1 Bay St','Oakland','CA','94601','US','reads late','R1','');
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
) STRICT, WITHOUT ROWID;
INSERT INTO "incident" VALUES('G0000001','I1','SFO','S1','NOI','FO',2,'1412','noise','moved',1000,1100,1200,1300,'ada','Recovered','upset','calm','2026-05-20','FBC:120',NULL);
CREATE TABLE loaded (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "loaded" VALUES('guests','G0000001','=1');
CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;
INSERT INTO "migration" VALUES(1,'first tables',10);
INSERT INTO "migration" VALUES(2,'hand-over',20);
INSERT INTO "migration" VALUES(3,'look-up index',30);
INSERT INTO "migration" VALUES(4,'privacy',1796074202811);
INSERT INTO "migration" VALUES(5,'trail of facts, former names',1796074202812);
INSERT INTO "migration" VALUES(6,'trust',1796088726912);
INSERT INTO "migration" VALUES(7,'birth dates',1796092326912);
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
) STRICT, WITHOUT ROWID;
INSERT INTO "preference" VALUES('G0000001','P1','BED','like','stated','global','foam pillow','foam pillow','SFO','ada',1000,'2026-05-01',NULL,'ada',1000,2,NULL,NULL,NULL);
INSERT INTO "preference" VALUES('G0000001','P2','BEV','like','stated','local','tea','tea','SFO','ada',1000,'2026-05-01',NULL,NULL,NULL,1,2000,'ada','coffee now');
CREATE TABLE profile_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  guest INTEGER NOT NULL
) STRICT;
INSERT INTO "profile_change" VALUES(1,1);
CREATE TABLE property (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  business_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "property" VALUES('SFO','Bay','San Francisco','US','America/Los_Angeles','USD','2026-05-14');
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('change','9');
INSERT INTO "setting" VALUES('commit/8','8 2ff3fsjqlcxmb');
INSERT INTO "setting" VALUES('commit/9','9 1v3v7rytf92qg');
INSERT INTO "setting" VALUES('guest_number','1');
INSERT INTO "setting" VALUES('lookup_key','eb63b5405e18d4');
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
, entrusted_by TEXT, entrusted_at INTEGER, is_others_pin INTEGER NOT NULL DEFAULT 0
  CHECK (is_others_pin IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO "staff" VALUES('ada','Ada','SFO','clerk','FO','',1,0,0,NULL,NULL,NULL,0);
INSERT INTO "staff" VALUES('mona','Mona','SFO','manager','MOD','',1,2,1,1000,NULL,NULL,0);
CREATE TABLE staff_setting (
  staff TEXT NOT NULL REFERENCES staff,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (staff, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "staff_setting" VALUES('ada','theme','dark');
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
) STRICT, WITHOUT ROWID;
INSERT INTO "stay" VALUES('G0000001','S1','SFO','2026-05-10','2026-05-16','InHouse','1412','K','C100',2,1,120000,'USD','web','');
CREATE TABLE trace (
  id TEXT PRIMARY KEY,
  property TEXT NOT NULL REFERENCES property,
  department TEXT NOT NULL,
  text TEXT NOT NULL,
  guest TEXT REFERENCES guest (id),
  stay TEXT REFERENCES stay (id),
  room TEXT NOT NULL,
  due_on TEXT NOT NULL,
  due_at INTEGER NOT NULL CHECK (due_at BETWEEN 0 AND 1439),
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  resolved_by TEXT,
  resolved_at INTEGER,
  resolved_on TEXT,
  withdrawn_at INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "trace" VALUES('T1','SFO','CON','call a car','G0000001','S1','1412','2026-05-15',1080,'ada',1600,NULL,NULL,NULL,NULL);
CREATE INDEX stay_by_arrival ON stay (property, status, arrival);
CREATE INDEX stay_by_confirmation ON stay (confirmation) WHERE confirmation <> '';
CREATE INDEX incident_not_closed ON incident (property, occurred_at) WHERE closed_at IS NULL;
CREATE INDEX charge_by_period ON charge (period);
CREATE INDEX charge_by_staff ON charge (staff, business_date);
CREATE UNIQUE INDEX charge_reversed ON charge (reverses) WHERE reverses IS NOT NULL;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT raise(ABORT, 'ledger'); END;
CREATE INDEX audit_by_guest ON audit (guest, number) WHERE guest IS NOT NULL;
CREATE INDEX audit_undone ON audit (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX audit_by_subject ON audit (subject, number) WHERE subject IS NOT NULL;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit'); END;
CREATE INDEX trace_not_resolved ON trace (property, due_on)
WHERE resolved_on IS NULL AND withdrawn_at IS NULL;
CREATE INDEX trace_resolved ON trace (property, resolved_on) WHERE resolved_on IS NOT NULL;
CREATE INDEX erasure_not_clean ON erasure (guest) WHERE cleaned_at IS NULL;
CREATE TRIGGER charge_stays BEFORE UPDATE ON charge
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
  OR (new.id, new.period, new.staff, new.guest, new.incident, new.property, new.business_date,
    new.amount, new.currency, new.authority, new.reverses, new.made_at)
  IS NOT (old.id, old.period, old.staff, old.guest, old.incident, old.property,
    old.business_date, old.amount, old.currency, old.authority, old.reverses, old.made_at)
BEGIN SELECT raise(ABORT, 'ledger'); END;
CREATE INDEX audit_by_act ON audit (act) WHERE act IS NOT NULL;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
  OR (new.number, new.at, new.staff, new.session, new.property, new.business_date, new.action,
    new.guest, new.subject, new.undoes, new.act)
  IS NOT (old.number, old.at, old.staff, old.session, old.property, old.business_date,
    old.action, old.guest, old.subject, old.undoes, old.act)
BEGIN SELECT raise(ABORT, 'audit'); END;
CREATE INDEX guest_birth_date ON guest(birth_date);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('profile_change',1);
PRAGMA user_version = 7;
