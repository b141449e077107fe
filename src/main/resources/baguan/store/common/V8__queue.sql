-- a queue is read in its order, from its beginning: no sort of all that ever went out
CREATE INDEX submissions_due ON submissions (due, risk DESC, id);
