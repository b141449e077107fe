-- whose company account is whose here; the subject is the one thing that stays with a person
CREATE TABLE identities (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES people (id),
  at BIGINT NOT NULL,
  PRIMARY KEY (issuer, subject),
  UNIQUE (issuer, person)
);

-- people who were sent to the provider and have not come back; taken once, by any server
CREATE TABLE journeys (
  hash TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  nonce TEXT NOT NULL,
  verifier TEXT NOT NULL,
  target TEXT NOT NULL,
  session TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- who proved again who they are, for one page, once
CREATE TABLE proofs (
  session TEXT NOT NULL,
  target TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (session, target)
);
