-- days off, and weekend days that are worked; a year is replaced as a whole
CREATE TABLE days (
  day TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL
);
