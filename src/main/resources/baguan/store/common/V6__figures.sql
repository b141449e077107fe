-- what moved a submission: the log's entries once more, as columns that can be counted
CREATE TABLE moves (
  seq BIGINT PRIMARY KEY,
  submission TEXT NOT NULL REFERENCES submissions (id),
  act TEXT NOT NULL,
  state TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX moves_submission ON moves (submission, seq);
CREATE INDEX moves_act ON moves (act, at);

-- how long the check of a version took
CREATE TABLE timings (
  submission TEXT NOT NULL,
  version INTEGER NOT NULL,
  millis BIGINT NOT NULL,
  PRIMARY KEY (submission, version)
);
CREATE INDEX versions_at ON versions (at);
CREATE INDEX decisions_at ON decisions (ruling, at);
