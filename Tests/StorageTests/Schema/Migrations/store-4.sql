PRAGMA application_id = 1178891115;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('change','46');
INSERT INTO setting VALUES('commit/1','1 2j1prgj4s4mdn');
INSERT INTO setting VALUES('commit/10','10 2j3unbd53sg0r');
INSERT INTO setting VALUES('commit/11','11 18a1j7ggiw7fw');
INSERT INTO setting VALUES('commit/12','12 10a7hdpg88ay2');
INSERT INTO setting VALUES('commit/13','13 1ou6vrniwcegb');
INSERT INTO setting VALUES('commit/14','14 1uotvd28zl1z3');
INSERT INTO setting VALUES('commit/15','15 5ok7qw7et30u');
INSERT INTO setting VALUES('commit/16','16 1gv79rkk0fv86');
INSERT INTO setting VALUES('commit/17','17 3udzkrec85m0h');
INSERT INTO setting VALUES('commit/18','18 1tll1dnrj8ypx');
INSERT INTO setting VALUES('commit/19','19 21pc78rthx531');
INSERT INTO setting VALUES('commit/2','2 1neb1ltdeawb0');
INSERT INTO setting VALUES('commit/20','20 31xabdoqy7tro');
INSERT INTO setting VALUES('commit/21','21 8qsw9oer7654');
INSERT INTO setting VALUES('commit/22','22 fong98rmkeek');
INSERT INTO setting VALUES('commit/23','23 1lk4h5ltjd1uu');
INSERT INTO setting VALUES('commit/24','24 25tq8uz6qg9rn');
INSERT INTO setting VALUES('commit/25','25 2e5z9b6snskhx');
INSERT INTO setting VALUES('commit/26','26 3thrc3k60by36');
INSERT INTO setting VALUES('commit/27','27 1d2wnbu2jt2yr');
INSERT INTO setting VALUES('commit/28','28 xu9hkr7ou989');
INSERT INTO setting VALUES('commit/29','29 19ov7fms3c9sr');
INSERT INTO setting VALUES('commit/3','3 86ncg6lylmjj');
INSERT INTO setting VALUES('commit/30','30 3vkrglwzp3ppz');
INSERT INTO setting VALUES('commit/31','31 2scxop0so60mi');
INSERT INTO setting VALUES('commit/32','32 165tr04l0r8cx');
INSERT INTO setting VALUES('commit/33','33 90pzw84or5jd');
INSERT INTO setting VALUES('commit/34','34 l5ivd5vkyw17');
INSERT INTO setting VALUES('commit/35','35 3fxoar3ks443s');
INSERT INTO setting VALUES('commit/36','36 2h7y0774qpwjn');
INSERT INTO setting VALUES('commit/37','37 2196x7lrtxum5');
INSERT INTO setting VALUES('commit/38','38 254vuyql166s6');
INSERT INTO setting VALUES('commit/39','39 1ogtlab6yfvxy');
INSERT INTO setting VALUES('commit/4','4 ozvg5ucviugf');
INSERT INTO setting VALUES('commit/40','40 3fa54ame6bj1u');
INSERT INTO setting VALUES('commit/41','41 1goavyo4911ur');
INSERT INTO setting VALUES('commit/42','42 3l3ya88d6mces');
INSERT INTO setting VALUES('commit/43','43 1v43n67ziwvrf');
INSERT INTO setting VALUES('commit/44','44 2hcil6te9g7sx');
INSERT INTO setting VALUES('commit/45','45 3il4o11jtaqbg');
INSERT INTO setting VALUES('commit/46','46 3jmtombub8a43');
INSERT INTO setting VALUES('commit/5','5 3mrciou7hxcr7');
INSERT INTO setting VALUES('commit/6','6 2qgpyreyuclv6');
INSERT INTO setting VALUES('commit/7','7 1pq2mojw8iphs');
INSERT INTO setting VALUES('commit/8','8 1ohnp3kkn8bn1');
INSERT INTO setting VALUES('commit/9','9 cx0eae30esi3');
INSERT INTO setting VALUES('guest_number','3');
INSERT INTO setting VALUES('lookup_key','63b81985c90f2d');
CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;
INSERT INTO migration VALUES(1,'first tables',1796054335162);
INSERT INTO migration VALUES(2,'hand-over',1796054335163);
INSERT INTO migration VALUES(3,'look-up index',1796054335163);
INSERT INTO migration VALUES(4,'privacy',1796054335163);
CREATE TABLE property (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  business_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO property VALUES('SFO','Bay','San Francisco','US','America/Los_Angeles','USD','2026-05-14');
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
) STRICT, WITHOUT ROWID;
INSERT INTO staff VALUES('ada','Ada','SFO','clerk','FO','',1,0,0,NULL);
INSERT INTO staff VALUES('ben','Ben','SFO','guest_relations','FO','',0,0,0,NULL);
INSERT INTO staff VALUES('mona','Mona','SFO','manager','MOD','',1,0,0,NULL);
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
) STRICT;
INSERT INTO guest VALUES(1,'G0000001','Ann','Lee','','','李安','','','','','','','','','','','','','','','reads late','');
INSERT INTO guest VALUES(2,'G0000002','Bo','Fry','','','','1980-02-29','','','','','','','','','','Rome','','','','','');
INSERT INTO guest VALUES(3,'G0000003','Erased','guest','','','','','','','','','','','','','','','','','','','');
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
INSERT INTO preference VALUES('G0000001','pref-0001','BED','like','stated','global','foam pillow','foam pillow','SFO','ada',1796054335640,'2026-05-14',NULL,NULL,NULL,1,NULL,NULL,NULL);
INSERT INTO preference VALUES('G0000001','pref-0002','DIE','allergy','stated','global','peanuts','peanuts','SFO','ada',1796054335746,'2026-05-14',NULL,'ada',1796054335871,1,NULL,NULL,NULL);
INSERT INTO preference VALUES('G0000001','pref-0003','BEV','like','stated','global','coffee; black','coffee; black','SFO','ada',1796054335831,'2026-05-14',NULL,NULL,NULL,1,1796054335902,'ada','tea now: always');
INSERT INTO preference VALUES('G0000002','pref-0009','BTH','dislike','stated','global','lavender','lavender','SFO','ada',1796054336743,'2026-05-14',NULL,NULL,NULL,1,1796054336775,'ada','undone');
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
INSERT INTO stay VALUES('G0000001','S1','SFO','2026-05-14','2026-05-18','InHouse','1413','','',1,0,NULL,NULL,'','');
INSERT INTO stay VALUES('G0000002','S2','SFO','2026-05-14','2026-05-16','DueIn','','','',1,0,NULL,NULL,'','');
INSERT INTO stay VALUES('G0000002','S3','SFO','2026-05-10','2026-05-12','NoShow','','','',1,0,NULL,NULL,'','');
INSERT INTO stay VALUES('G0000003','01a22d2e-448b-7035-91be-833488724721','SFO','2026-05-14','2026-05-14','CheckedOut','9','','',1,0,NULL,NULL,'walk-in','');
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
INSERT INTO incident VALUES('G0000001','inci-0001','SFO','S1','NOI','FO',2,'1413','noise; at night','moved: higher',1778774280000,1796054336086,1796054336149,1796054336184,'ada','Recovered',NULL,NULL,NULL,'FBC:120.00',NULL);
INSERT INTO incident VALUES('G0000001','inci-0002','SFO','S1','MNT','ENG',2,'1413','no hot water','fixed',1778774280000,1796054336245,1796054336246,NULL,'ada','Recovered',NULL,NULL,NULL,'',NULL);
CREATE TABLE budget (
  period TEXT PRIMARY KEY,
  currency TEXT NOT NULL,
  "limit" INTEGER NOT NULL CHECK ("limit" >= 0),
  spent INTEGER NOT NULL DEFAULT 0 CHECK (spent BETWEEN 0 AND "limit")
) STRICT, WITHOUT ROWID;
INSERT INTO budget VALUES('staff ada 2026-05 USD','USD',200000,16000);
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
INSERT INTO charge VALUES('inci-0001','staff ada 2026-05 USD','ada','G0000001','inci-0001','SFO','2026-05-14',12000,'USD','own',NULL,'noise; at night',1796054336150);
INSERT INTO charge VALUES('wows-0001','staff ada 2026-05 USD','ada','G0000001',NULL,'SFO','2026-05-14',4000,'USD','own',NULL,'cake, one candle',1796054336290);
INSERT INTO charge VALUES('wows-0002','staff ada 2026-05 USD','ada','G0000002',NULL,'SFO','2026-05-14',250000,'USD','approval',NULL,'suite',1796054336326);
INSERT INTO charge VALUES('wows-0003','staff ada 2026-05 USD','ada','G0000002',NULL,'SFO','2026-05-14',260000,'USD','approval',NULL,'boat',1796054336361);
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
INSERT INTO gift VALUES('inci-0001',0,'FBC',12000,'USD',1000000,12000);
INSERT INTO gift VALUES('wows-0001',0,'WOW',4000,'USD',1000000,4000);
INSERT INTO gift VALUES('wows-0002',0,'UPG',250000,'USD',1000000,250000);
INSERT INTO gift VALUES('wows-0003',0,'UPG',260000,'USD',1000000,260000);
CREATE TABLE decision (
  charge TEXT PRIMARY KEY REFERENCES charge,
  approver TEXT NOT NULL REFERENCES staff,
  is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
  reason TEXT NOT NULL,
  decided_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO decision VALUES('wows-0002','mona',1,'good: reason',1796054336392);
INSERT INTO decision VALUES('wows-0003','mona',0,'too much',1796054336423);
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
) STRICT;
INSERT INTO audit VALUES(1,1796054335190,'mona','command line','SFO','2026-05-14','init',NULL,NULL,'SFO','',NULL);
INSERT INTO audit VALUES(2,1796054335255,'mona','command line','SFO','2026-05-14','staff add',NULL,'ada','clerk','',NULL);
INSERT INTO audit VALUES(3,1796054335307,'mona','command line','SFO','2026-05-14','staff add',NULL,'ben','guest_relations','',NULL);
INSERT INTO audit VALUES(4,1796054335358,'mona','command line','SFO','2026-05-14','staff pin',NULL,'ben','','',NULL);
INSERT INTO audit VALUES(5,1796054335390,'mona','command line','SFO','2026-05-14','staff unlock',NULL,'ben','','',NULL);
INSERT INTO audit VALUES(6,1796054335422,'mona','command line','SFO','2026-05-14','staff off',NULL,'ben','','',NULL);
INSERT INTO audit VALUES(7,1796054335460,'mona','command line','SFO','2026-05-14','import',NULL,NULL,'2 guests','',NULL);
INSERT INTO audit VALUES(8,1796054335462,'mona','command line','SFO','2026-05-14','import',NULL,NULL,'3 stays','',NULL);
INSERT INTO audit VALUES(9,1796054335514,'ada','command line','SFO','2026-05-14','guest new','G0000003','G0000003','','',NULL);
INSERT INTO audit VALUES(10,1796054335545,'ada','command line','SFO','2026-05-14','guest edit','G0000002','G0000002','birth_date, city','',NULL);
INSERT INTO audit VALUES(11,1796054335578,'ada','command line','SFO','2026-05-14','card','G0000001','G0000001','','',NULL);
INSERT INTO audit VALUES(12,1796054335640,'ada','command line','SFO','2026-05-14','prefer','G0000001','pref-0001','+foam pillow','',NULL);
INSERT INTO audit VALUES(13,1796054335746,'ada','command line','SFO','2026-05-14','prefer','G0000001','pref-0002','!peanuts','',NULL);
INSERT INTO audit VALUES(14,1796054335831,'ada','command line','SFO','2026-05-14','prefer','G0000001','pref-0003','+coffee; black','',NULL);
INSERT INTO audit VALUES(15,1796054335871,'ada','command line','SFO','2026-05-14','confirm','G0000001','pref-0002','peanuts','stated;2026-05-14;;1;;',NULL);
INSERT INTO audit VALUES(16,1796054335903,'ada','command line','SFO','2026-05-14','retire','G0000001','pref-0003','tea now: always','stated;2026-05-14;;1;;',NULL);
INSERT INTO audit VALUES(17,1796054335935,'ada','command line','SFO','2026-05-14','check-in','G0000001','S1','room 1412','DueIn;2026-05-18;',NULL);
INSERT INTO audit VALUES(18,1796054335999,'ada','command line','SFO','2026-05-14','move','G0000001','S1','room 1413','InHouse;2026-05-18;1412',NULL);
INSERT INTO audit VALUES(19,1796054336086,'ada','command line','SFO','2026-05-14','incident open','G0000001','inci-0001','noise; at night','',NULL);
INSERT INTO audit VALUES(20,1796054336150,'ada','command line','SFO','2026-05-14','resolve','G0000001','inci-0001','noise; at night',replace('inci-0001\n["G0000001","inci-0001","SFO","S1","NOI","FO",2,"1413","noise; at night","",1778774280000,1796054336086,null,null,"ada",null,null,null,null,""]','\n',char(10)),NULL);
INSERT INTO audit VALUES(21,1796054336184,'ada','command line','SFO','2026-05-14','incident close','G0000001','inci-0001','noise; at night','["G0000001","inci-0001","SFO","S1","NOI","FO",2,"1413","noise; at night","moved: higher",1778774280000,1796054336086,1796054336149,null,"ada","Recovered",null,null,null,"FBC:120.00"]',NULL);
INSERT INTO audit VALUES(22,1796054336246,'ada','command line','SFO','2026-05-14','resolve','G0000001','inci-0002','no hot water',replace('inci-0002\n','\n',char(10)),NULL);
INSERT INTO audit VALUES(23,1796054336290,'ada','command line','SFO','2026-05-14','wow','G0000001','wows-0001','cake, one candle','',NULL);
INSERT INTO audit VALUES(24,1796054336326,'ada','command line','SFO','2026-05-14','wow','G0000002','wows-0002','suite','',NULL);
INSERT INTO audit VALUES(25,1796054336361,'ada','command line','SFO','2026-05-14','wow','G0000002','wows-0003','boat','',NULL);
INSERT INTO audit VALUES(26,1796054336392,'mona','command line','SFO','2026-05-14','approve','G0000002','wows-0002','good: reason','',NULL);
INSERT INTO audit VALUES(27,1796054336423,'mona','command line','SFO','2026-05-14','reject','G0000002','wows-0003','too much','',NULL);
INSERT INTO audit VALUES(28,1796054336455,'ada','command line','SFO','2026-05-14','trace add','G0000001','01a22d2e-43c6-75c6-bd08-9aac69150ec3','CON: call a car: 6','',NULL);
INSERT INTO audit VALUES(29,1796054336489,'ada','command line','SFO','2026-05-14','trace done','G0000001','01a22d2e-43c6-75c6-bd08-9aac69150ec3','CON: call a car: 6','',NULL);
INSERT INTO audit VALUES(30,1796054336520,'ada','command line','SFO','2026-05-14','trace reopen','G0000001','01a22d2e-43c6-75c6-bd08-9aac69150ec3','CON: call a car: 6','ada;1778774280000;2026-05-14',NULL);
INSERT INTO audit VALUES(31,1796054336552,'ada','command line','SFO','2026-05-14','trace done','G0000001','01a22d2e-43c6-75c6-bd08-9aac69150ec3','CON: call a car: 6','',NULL);
INSERT INTO audit VALUES(32,1796054336588,'ada','command line','SFO','2026-05-14','setup','G0000001','S1/pref-0001/HSK','done HSK: foam pillow','',NULL);
INSERT INTO audit VALUES(33,1796054336621,'ada','command line','SFO','2026-05-14','setup','G0000001','S1/pref-0002/F&B','declined F&B: peanuts','',NULL);
INSERT INTO audit VALUES(34,1796054336651,'ada','command line','SFO','2026-05-14','walk-in','G0000003','01a22d2e-448b-7035-91be-833488724721','','',NULL);
INSERT INTO audit VALUES(35,1796054336683,'ada','command line','SFO','2026-05-14','check-out','G0000003','01a22d2e-448b-7035-91be-833488724721','','',NULL);
INSERT INTO audit VALUES(36,1796054336744,'ada','command line','SFO','2026-05-14','prefer','G0000002','pref-0009','-lavender','',NULL);
INSERT INTO audit VALUES(37,1796054336775,'ada','command line','SFO','2026-05-14','undo','G0000002','pref-0009','prefer: -lavender','',36);
INSERT INTO audit VALUES(38,1796054336805,'ada','command line','SFO','2026-05-14','setting',NULL,'ada','theme=dark','',NULL);
INSERT INTO audit VALUES(39,1796054336836,'ada','command line','SFO','2026-05-14','no-show','G0000002','S3','','DueIn;2026-05-12;',NULL);
INSERT INTO audit VALUES(40,1796054336867,'mona','command line','SFO','2026-05-14','export','G0000001','G0000001','','',NULL);
INSERT INTO audit VALUES(41,1796054336902,'mona','command line','SFO','2026-05-14','backup',NULL,NULL,'','',NULL);
INSERT INTO audit VALUES(42,1796054336938,'mona','command line','SFO','2026-05-14','erase','G0000003','G0000003','request','',NULL);
CREATE TABLE loaded (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO loaded VALUES('guests','G0000001','=W0040015n?7g9KKK@V<PgljVkUPK<k>G5kF\');
INSERT INTO loaded VALUES('guests','G0000002','=700000h?n?7g>ni>eNYYgFCV');
INSERT INTO loaded VALUES('stays','S1','=o00000IcO@eN15n?7gHWFBcW^@kYoKjfdYoKKT>3>U');
INSERT INTO loaded VALUES('stays','S2','=o00000@7L@eNh?n?7gHWFBcW^@kYoKd2kYoKKT>3>U');
INSERT INTO loaded VALUES('stays','S3','=o00000C0L@eNh?n?7gHWFBcWR^kYoKXLkYoKKT>3>U');
CREATE TABLE draft (
  staff TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (staff, place)
) STRICT, WITHOUT ROWID;
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
INSERT INTO trace VALUES('01a22d2e-43c6-75c6-bd08-9aac69150ec3','SFO','CON','call a car: 6','G0000001','S1','','2026-05-15',1080,'ada',1778774280000,'ada',1778774280000,'2026-05-14',NULL);
CREATE TABLE fulfilment (
  stay TEXT NOT NULL REFERENCES stay (id),
  preference TEXT NOT NULL REFERENCES preference (id),
  department TEXT NOT NULL,
  state TEXT NOT NULL,
  staff TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (stay, preference, department)
) STRICT, WITHOUT ROWID;
INSERT INTO fulfilment VALUES('S1','pref-0001','HSK','done','ada',1778774280000);
INSERT INTO fulfilment VALUES('S1','pref-0002','F&B','declined','ada',1778774280000);
CREATE TABLE staff_setting (
  staff TEXT NOT NULL REFERENCES staff,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (staff, name)
) STRICT, WITHOUT ROWID;
INSERT INTO staff_setting VALUES('ada','theme','dark');
CREATE TABLE profile_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  guest INTEGER NOT NULL
) STRICT;
CREATE TABLE backup (
  path TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO backup VALUES('/backups/copy.db',1796054336902);
CREATE TABLE erasure (
  guest TEXT PRIMARY KEY REFERENCES guest (id),
  at INTEGER NOT NULL,
  staff TEXT NOT NULL,
  reason TEXT NOT NULL,
  is_redacted INTEGER NOT NULL DEFAULT 0 CHECK (is_redacted IN (0, 1)),
  rewritten_at INTEGER,
  cleaned_at INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO erasure VALUES('G0000003',1796054336937,'mona','request',1,1796054336942,1796054336949);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('profile_change',2);
CREATE INDEX stay_by_arrival ON stay (property, status, arrival);
CREATE INDEX stay_by_confirmation ON stay (confirmation) WHERE confirmation <> '';
CREATE INDEX incident_not_closed ON incident (property, occurred_at) WHERE closed_at IS NULL;
CREATE INDEX charge_by_period ON charge (period);
CREATE INDEX charge_by_staff ON charge (staff, business_date);
CREATE UNIQUE INDEX charge_reversed ON charge (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX audit_by_guest ON audit (guest, number) WHERE guest IS NOT NULL;
CREATE INDEX audit_undone ON audit (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX audit_by_subject ON audit (subject, number) WHERE subject IS NOT NULL;
CREATE INDEX trace_not_resolved ON trace (property, due_on)
WHERE resolved_on IS NULL AND withdrawn_at IS NULL;
CREATE INDEX trace_resolved ON trace (property, resolved_on) WHERE resolved_on IS NOT NULL;
CREATE INDEX erasure_not_clean ON erasure (guest) WHERE cleaned_at IS NULL;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT raise(ABORT, 'ledger'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
  OR (new.number, new.at, new.staff, new.session, new.property, new.business_date, new.action,
    new.guest, new.subject, new.undoes)
  IS NOT (old.number, old.at, old.staff, old.session, old.property, old.business_date,
    old.action, old.guest, old.subject, old.undoes)
BEGIN SELECT raise(ABORT, 'audit'); END;
CREATE TRIGGER charge_stays BEFORE UPDATE ON charge
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
  OR (new.id, new.period, new.staff, new.guest, new.incident, new.property, new.business_date,
    new.amount, new.currency, new.authority, new.reverses, new.made_at)
  IS NOT (old.id, old.period, old.staff, old.guest, old.incident, old.property,
    old.business_date, old.amount, old.currency, old.authority, old.reverses, old.made_at)
BEGIN SELECT raise(ABORT, 'ledger'); END;
PRAGMA user_version = 4;
