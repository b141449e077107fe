-- The SQL that SQLite and PostgreSQL both speak: text ids, epoch milliseconds in BIGINT, 0/1 flags,
-- lists and maps as JSON text. Nothing here holds text of a document but titles and file names.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE departments (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  issuer TEXT NOT NULL
);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  employee TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  password TEXT NOT NULL,
  failures INTEGER NOT NULL,
  locked_until BIGINT NOT NULL,
  created BIGINT NOT NULL
);

CREATE TABLE grants (
  person TEXT NOT NULL REFERENCES people (id),
  role TEXT NOT NULL,
  department TEXT NOT NULL,
  PRIMARY KEY (person, role, department)
);

CREATE TABLE deputies (
  person TEXT NOT NULL REFERENCES people (id),
  deputy TEXT NOT NULL REFERENCES people (id),
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  PRIMARY KEY (person, deputy)
);

CREATE TABLE sessions (
  hash TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id),
  csrf TEXT NOT NULL,
  created BIGINT NOT NULL,
  seen BIGINT NOT NULL,
  ends BIGINT NOT NULL
);
CREATE INDEX sessions_person ON sessions (person);

CREATE TABLE tokens (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  label TEXT NOT NULL,
  hint TEXT NOT NULL,
  created BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  used BIGINT NOT NULL
);

CREATE TABLE routes (
  id TEXT PRIMARY KEY,
  audience TEXT NOT NULL,
  pack TEXT NOT NULL,
  department TEXT NOT NULL
);

CREATE TABLE submissions (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  owner TEXT NOT NULL,
  authors TEXT NOT NULL,
  department TEXT NOT NULL,
  state TEXT NOT NULL,
  submitted INTEGER NOT NULL,
  revision BIGINT NOT NULL,
  latest INTEGER NOT NULL,
  audience TEXT NOT NULL,
  channel TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,
  type TEXT NOT NULL,
  recipients TEXT NOT NULL,
  release_date INTEGER NOT NULL,
  urgency TEXT NOT NULL,
  route TEXT NOT NULL,
  due BIGINT NOT NULL,
  risk BIGINT NOT NULL,
  replaces TEXT NOT NULL,
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL
);
CREATE INDEX submissions_queue ON submissions (state, department, due, risk, id);
CREATE INDEX submissions_owner ON submissions (owner, changed);
CREATE INDEX submissions_replaces ON submissions (replaces);

CREATE TABLE authors (
  submission TEXT NOT NULL REFERENCES submissions (id),
  self TEXT NOT NULL,
  PRIMARY KEY (submission, self)
);

CREATE TABLE versions (
  submission TEXT NOT NULL REFERENCES submissions (id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  size BIGINT NOT NULL,
  type TEXT NOT NULL,
  verdict TEXT NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  rules TEXT NOT NULL,
  engine TEXT NOT NULL,
  profile TEXT NOT NULL,
  report TEXT NOT NULL,
  uploader TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (submission, number)
);
CREATE INDEX versions_sha256 ON versions (sha256);

CREATE TABLE points (
  submission TEXT NOT NULL,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  point_key TEXT NOT NULL,
  text_key TEXT NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  preview INTEGER NOT NULL,
  guarded INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  PRIMARY KEY (submission, version, place)
);

CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  seq BIGINT NOT NULL UNIQUE,
  submission TEXT NOT NULL REFERENCES submissions (id),
  version INTEGER NOT NULL,
  point_key TEXT NOT NULL,
  ruling TEXT NOT NULL,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  scope TEXT NOT NULL,
  expires BIGINT NOT NULL,
  person TEXT NOT NULL,
  self TEXT NOT NULL,
  department TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX decisions_submission ON decisions (submission, seq);
CREATE INDEX decisions_scope ON decisions (scope, department);

CREATE TABLE rejections (
  submission TEXT NOT NULL REFERENCES submissions (id),
  version INTEGER NOT NULL,
  self TEXT NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (submission, version, self)
);

CREATE TABLE opinions (
  submission TEXT NOT NULL REFERENCES submissions (id),
  seq BIGINT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  person TEXT NOT NULL,
  opinion TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX opinions_submission ON opinions (submission, seq);

CREATE TABLE co_signs (
  id TEXT PRIMARY KEY,
  seq BIGINT NOT NULL,
  submission TEXT NOT NULL REFERENCES submissions (id),
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  department TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  opinion TEXT NOT NULL,
  person TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX co_signs_submission ON co_signs (submission, seq);
CREATE INDEX co_signs_open ON co_signs (answer, department, submission);

CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  submission TEXT NOT NULL REFERENCES submissions (id),
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  rules TEXT NOT NULL,
  engine TEXT NOT NULL,
  profile TEXT NOT NULL,
  size BIGINT NOT NULL,
  audience TEXT NOT NULL,
  channel TEXT NOT NULL,
  person TEXT NOT NULL,
  signers TEXT NOT NULL,
  at BIGINT NOT NULL,
  valid_until BIGINT NOT NULL,
  voided_at BIGINT NOT NULL,
  void_reason TEXT NOT NULL
);
CREATE INDEX approvals_sha256 ON approvals (sha256);
CREATE INDEX approvals_submission ON approvals (submission, at);

CREATE TABLE dispatches (
  id TEXT PRIMARY KEY,
  submission TEXT NOT NULL UNIQUE REFERENCES submissions (id),
  approval TEXT NOT NULL UNIQUE REFERENCES approvals (id),
  sha256 TEXT NOT NULL,
  channel TEXT NOT NULL,
  place TEXT NOT NULL,
  registration TEXT NOT NULL,
  person TEXT NOT NULL,
  at BIGINT NOT NULL,
  recalled_at BIGINT NOT NULL,
  recall_reason TEXT NOT NULL
);

CREATE TABLE counters (
  issuer TEXT NOT NULL,
  year INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  PRIMARY KEY (issuer, year)
);

CREATE TABLE registrations (
  issuer TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  submission TEXT NOT NULL REFERENCES submissions (id),
  person TEXT NOT NULL,
  at BIGINT NOT NULL,
  voided_at BIGINT NOT NULL,
  PRIMARY KEY (issuer, year, number)
);
CREATE INDEX registrations_submission ON registrations (submission);

-- all that is kept of a document that was stopped
CREATE TABLE stops (
  at BIGINT NOT NULL,
  person TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  level TEXT NOT NULL
);

CREATE TABLE audit (
  seq BIGINT PRIMARY KEY,
  entry TEXT NOT NULL,
  hash TEXT NOT NULL,
  object TEXT NOT NULL
);
CREATE INDEX audit_object ON audit (object, seq);

-- one row: whoever appends locks it, so that the chain has one order
CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
