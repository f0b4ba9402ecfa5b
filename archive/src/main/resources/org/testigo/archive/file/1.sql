-- The archive, form 1. Numbers of items are report * 65536 + their place in the record's array, from 1.
CREATE TABLE reports (
  report INTEGER PRIMARY KEY,
  original TEXT NOT NULL UNIQUE,          -- SHA-256 of the bytes that it was read from
  id TEXT NOT NULL,                       -- the id in its record
  title TEXT,
  language TEXT NOT NULL,
  published TEXT,
  publisher TEXT,
  publisher_folded TEXT,
  url TEXT,
  added TEXT NOT NULL,
  revision INTEGER NOT NULL               -- which of its records is in force
);
CREATE INDEX reports_published ON reports (published);
CREATE INDEX reports_publisher ON reports (publisher_folded);

CREATE TABLE texts (                      -- the report as it was read: JSON, packed
  report INTEGER PRIMARY KEY REFERENCES reports,
  sha256 TEXT NOT NULL,
  body BLOB NOT NULL
);

CREATE TABLE records (                    -- every record ever made of it: JSON, packed against its text
  report INTEGER NOT NULL REFERENCES reports,
  revision INTEGER NOT NULL,
  coded TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (report, revision)
);

CREATE TABLE origins (                    -- every place where it was met
  report INTEGER NOT NULL REFERENCES reports,
  file TEXT NOT NULL,
  entry TEXT NOT NULL,
  first INTEGER NOT NULL,
  after INTEGER NOT NULL,
  obtained TEXT,
  link INTEGER NOT NULL,                  -- the entry of the chain that sealed it
  PRIMARY KEY (report, file, entry)
) WITHOUT ROWID;

CREATE TABLE originals (                  -- the bytes themselves, packed, where they are kept
  report INTEGER PRIMARY KEY REFERENCES reports,
  body BLOB NOT NULL
);

CREATE TABLE problems (                   -- what could not be read
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  remedy TEXT NOT NULL,
  met TEXT NOT NULL,
  PRIMARY KEY (file, line, code)
) WITHOUT ROWID;

CREATE TABLE chain (                      -- what was added and changed, each entry sealed with the one before
  entry INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  act TEXT NOT NULL,
  subject INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  digest TEXT NOT NULL,
  seal TEXT NOT NULL
);
CREATE INDEX chain_subject ON chain (act, subject);

CREATE TABLE entities (                   -- parties, merged over all reports by name, type and country
  entity INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  type TEXT NOT NULL,
  country TEXT NOT NULL,
  UNIQUE (folded, type, country)
);
CREATE INDEX entities_country ON entities (country);

CREATE TABLE parties (                    -- an entity with its sectors as of a report's date
  party INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL REFERENCES entities,
  sectors TEXT NOT NULL,
  UNIQUE (entity, sectors)
);

CREATE TABLE places (
  place INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  country TEXT NOT NULL,
  province TEXT NOT NULL,
  province_folded TEXT NOT NULL,
  resolution TEXT NOT NULL,
  geonameid INTEGER NOT NULL,
  latitude REAL,
  longitude REAL,
  UNIQUE (folded, country, province_folded, resolution, geonameid)
);

CREATE TABLE events (
  event INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  status TEXT NOT NULL,
  "begin" TEXT,
  "end" TEXT,
  month TEXT,                             -- yyyy-mm where the date lies in one month
  place INTEGER REFERENCES places,
  words TEXT NOT NULL,                    -- the trigger
  first INTEGER NOT NULL,
  after INTEGER NOT NULL,
  confidence REAL NOT NULL
);
CREATE INDEX events_what ON events (type, mode, status, "begin");
CREATE INDEX events_when ON events ("begin", "end");
CREATE INDEX events_where ON events (place);

CREATE TABLE participants (
  event INTEGER NOT NULL REFERENCES events,
  role TEXT NOT NULL,                     -- actor or recipient
  party INTEGER NOT NULL REFERENCES parties,
  PRIMARY KEY (event, role, party)
) WITHOUT ROWID;
CREATE INDEX participants_party ON participants (party, role);

CREATE TABLE claims (
  claim INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  source INTEGER REFERENCES parties,
  via INTEGER REFERENCES parties,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  certainty TEXT NOT NULL,
  quotation TEXT NOT NULL,
  first INTEGER NOT NULL,
  after INTEGER NOT NULL
);
CREATE INDEX claims_source ON claims (source);
CREATE INDEX claims_act ON claims (act);

CREATE TABLE tellings (                   -- which claim tells of which event
  event INTEGER NOT NULL REFERENCES events,
  claim INTEGER NOT NULL REFERENCES claims,
  PRIMARY KEY (event, claim)
) WITHOUT ROWID;
CREATE INDEX tellings_claim ON tellings (claim);

CREATE TABLE figures (
  figure INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  measure TEXT,
  unit TEXT,
  value REAL,
  low REAL,
  high REAL,
  "begin" TEXT,                           -- its period, else the date of its event
  "end" TEXT,
  month TEXT,
  place INTEGER REFERENCES places,        -- its place, else the place of its event
  claim INTEGER REFERENCES claims,
  event INTEGER REFERENCES events,
  words TEXT NOT NULL,
  first INTEGER NOT NULL,
  after INTEGER NOT NULL
);
CREATE INDEX figures_measure ON figures (measure, "begin", "end");
CREATE INDEX figures_where ON figures (place);
CREATE INDEX figures_claim ON figures (claim);
CREATE INDEX figures_event ON figures (event);

CREATE TABLE commitments (
  commitment INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  "by" INTEGER REFERENCES parties,
  "to" INTEGER REFERENCES parties,
  kind TEXT NOT NULL,
  claim INTEGER REFERENCES claims,
  first INTEGER NOT NULL,
  after INTEGER NOT NULL
);
CREATE INDEX commitments_by ON commitments ("by");
CREATE INDEX commitments_claim ON commitments (claim);

CREATE TABLE disputes (
  dispute INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  about TEXT NOT NULL
);
CREATE TABLE disputed (
  dispute INTEGER NOT NULL REFERENCES disputes,
  claim INTEGER NOT NULL REFERENCES claims,
  PRIMARY KEY (dispute, claim)
) WITHOUT ROWID;
CREATE INDEX disputed_claim ON disputed (claim);

CREATE TABLE incidents (                  -- what a joiner made of events of several reports
  incident INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  mode TEXT,
  "begin" TEXT,
  "end" TEXT,
  month TEXT,
  place INTEGER REFERENCES places,
  label TEXT NOT NULL,
  reports INTEGER NOT NULL,
  body BLOB NOT NULL                      -- the whole incident: JSON, packed
);
CREATE INDEX incidents_what ON incidents (type, mode, "begin");
CREATE INDEX incidents_when ON incidents ("begin");
CREATE TABLE members (
  incident INTEGER NOT NULL REFERENCES incidents,
  event INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (incident, event)
) WITHOUT ROWID;
CREATE INDEX members_event ON members (event);
CREATE TABLE decisions (                  -- what a person said of events; a joiner heeds them
  decision INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  act TEXT NOT NULL,                      -- join, part, or undo
  undoes INTEGER REFERENCES decisions,
  events TEXT NOT NULL,                   -- report:first:after of the triggers, which outlive a coding
  why TEXT NOT NULL
);
CREATE TABLE copies (                     -- a report that tells another's text again
  report INTEGER PRIMARY KEY REFERENCES reports,
  told_first INTEGER NOT NULL REFERENCES reports,
  likeness REAL NOT NULL,
  reasons TEXT NOT NULL
);
CREATE INDEX copies_first ON copies (told_first);

CREATE VIRTUAL TABLE words USING fts5 (
  title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE names USING fts5 (
  name, content='entities', content_rowid='entity', tokenize="unicode61 remove_diacritics 2");

-- For people who open the file with R, Python or the sqlite3 shell; words that SQLite knew in 2020.
CREATE VIEW event_list AS
SELECT e.event, e.report, r.id, e.type, e.mode, e.contexts, e.status, e."begin", e."end",
  (SELECT group_concat(trim(n.name || ' ' || n.country || ' ' || p.sectors), '; ')
   FROM participants t JOIN parties p USING (party) JOIN entities n USING (entity)
   WHERE t.event = e.event AND t.role = 'actor') AS actors,
  (SELECT group_concat(trim(n.name || ' ' || n.country || ' ' || p.sectors), '; ')
   FROM participants t JOIN parties p USING (party) JOIN entities n USING (entity)
   WHERE t.event = e.event AND t.role = 'recipient') AS recipients,
  l.name AS place, l.province, l.country, l.latitude, l.longitude, l.resolution, l.geonameid,
  (SELECT count(*) FROM tellings t WHERE t.event = e.event) AS claims,
  e.words, e.first, e.after, e.confidence, r.published, r.publisher, r.url
FROM events e JOIN reports r USING (report) LEFT JOIN places l USING (place);
CREATE VIEW claim_list AS
SELECT c.claim, c.report, r.id, n.name AS source, n.country, p.sectors, w.name AS via, c.kind, c.act,
  c.certainty, c.quotation, c.first, c.after, r.published, r.publisher, r.url
FROM claims c JOIN reports r USING (report)
  LEFT JOIN parties p ON p.party = c.source LEFT JOIN entities n ON n.entity = p.entity
  LEFT JOIN parties v ON v.party = c.via LEFT JOIN entities w ON w.entity = v.entity;
CREATE VIEW figure_list AS
SELECT f.figure, f.report, r.id, f.measure, f.unit, f.value, f.low, f.high, f."begin", f."end",
  l.name AS place, l.province, l.country, n.name AS source, f.claim, f.event, f.words, f.first, f.after,
  r.published, r.publisher, r.url
FROM figures f JOIN reports r USING (report) LEFT JOIN places l USING (place)
  LEFT JOIN claims c USING (claim) LEFT JOIN parties p ON p.party = c.source
  LEFT JOIN entities n ON n.entity = p.entity;
CREATE VIEW commitment_list AS
SELECT k.commitment, k.report, r.id, n.name AS "by", w.name AS "to", k.kind, k.claim, k.first, k.after,
  r.published, r.publisher, r.url
FROM commitments k JOIN reports r USING (report)
  LEFT JOIN parties p ON p.party = k."by" LEFT JOIN entities n ON n.entity = p.entity
  LEFT JOIN parties v ON v.party = k."to" LEFT JOIN entities w ON w.entity = v.entity;
CREATE VIEW dispute_list AS
SELECT d.dispute, d.report, r.id, d.about,
  (SELECT group_concat(t.claim, ' ') FROM disputed t WHERE t.dispute = d.dispute) AS claims,
  r.published, r.publisher, r.url
FROM disputes d JOIN reports r USING (report);
