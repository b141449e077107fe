-- who was told what: in the bell, and perhaps by mail. Once a kind and step, whatever restarts.
CREATE TABLE notices (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL,
  submission TEXT NOT NULL REFERENCES submissions (id),
  step TEXT NOT NULL,
  at BIGINT NOT NULL,
  read_at BIGINT NOT NULL,
  mail TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  mail_at BIGINT NOT NULL,
  UNIQUE (person, submission, kind, step)
);
CREATE INDEX notices_person ON notices (person, at);
CREATE INDEX notices_submission ON notices (submission, at);
CREATE INDEX notices_mail ON notices (mail, mail_at);

-- where and in which language people want to be told
CREATE TABLE contacts (
  person TEXT PRIMARY KEY REFERENCES people (id),
  mail TEXT NOT NULL,
  language TEXT NOT NULL
);

-- who is told last when a department is late
CREATE TABLE heads (
  department TEXT PRIMARY KEY REFERENCES departments (id),
  person TEXT NOT NULL REFERENCES people (id)
);

-- since when the clock of a submission runs
CREATE TABLE clocks (
  submission TEXT PRIMARY KEY REFERENCES submissions (id),
  since BIGINT NOT NULL
);
