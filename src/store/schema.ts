/** Bumped when a table changes: a data folder of another version is refused rather than misread. */
export const SCHEMA_VERSION = 6;

/** Tables of a bac. Documents are JSON; columns exist for what is searched, counted or compared. */
export const SCHEMA = `
CREATE TABLE applications (
  client_id   TEXT PRIMARY KEY,
  slug        TEXT NOT NULL UNIQUE,
  secret_hash TEXT NOT NULL,
  document    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
  hash       TEXT PRIMARY KEY,
  client_id  TEXT NOT NULL,
  scopes     TEXT NOT NULL,
  expires_ms INTEGER,
  revoked    INTEGER NOT NULL DEFAULT 0,
  seed       TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_expiry ON tokens (expires_ms);
CREATE INDEX tokens_opaque ON tokens (client_id, scopes) WHERE seed IS NOT NULL;

CREATE TABLE consents (
  hash       TEXT PRIMARY KEY,
  spi        TEXT NOT NULL,
  expires_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consents_spi ON consents (spi);

CREATE TABLE personnes (
  spi         TEXT PRIMARY KEY,
  slug        TEXT NOT NULL UNIQUE,
  nom_key     TEXT NOT NULL,
  prenoms_key TEXT NOT NULL,
  document    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX personnes_nom ON personnes (nom_key, prenoms_key);

CREATE TABLE foyers (
  foyer    TEXT PRIMARY KEY,
  document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE situations (
  id       INTEGER PRIMARY KEY,
  foyer    TEXT NOT NULL,
  annee    TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;
CREATE INDEX situations_foyer ON situations (foyer);
CREATE TABLE declarants (
  spi       TEXT NOT NULL,
  annee     TEXT NOT NULL,
  situation INTEGER NOT NULL REFERENCES situations (id),
  PRIMARY KEY (spi, annee, situation)
) STRICT, WITHOUT ROWID;
CREATE INDEX declarants_situation ON declarants (situation);

CREATE TABLE quotas (
  application TEXT NOT NULL,
  api         TEXT NOT NULL,
  window      INTEGER NOT NULL,
  used        INTEGER NOT NULL,
  PRIMARY KEY (application, api)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  id             INTEGER PRIMARY KEY,
  at_ms          INTEGER NOT NULL,
  application    TEXT,
  api            TEXT,
  operation      TEXT NOT NULL,
  status         INTEGER NOT NULL,
  code           INTEGER,
  error          TEXT,
  policy         TEXT NOT NULL,
  why            TEXT,
  spi            TEXT,
  duration_us    INTEGER NOT NULL,
  correlation_id TEXT,
  request_id     TEXT NOT NULL,
  target         TEXT,
  fault          TEXT
) STRICT;

CREATE TABLE reglages (
  nom    TEXT PRIMARY KEY,
  valeur TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pannes (
  id       TEXT PRIMARY KEY,
  rank     INTEGER NOT NULL,
  document TEXT NOT NULL,
  seen     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE elements (
  id             INTEGER PRIMARY KEY,
  nature         TEXT NOT NULL,
  client_id      TEXT NOT NULL,
  sip            TEXT NOT NULL,
  id_correlation TEXT NOT NULL,
  document       TEXT NOT NULL,
  UNIQUE (nature, client_id, sip, id_correlation)
) STRICT;

CREATE TABLE vehicules (
  id             INTEGER PRIMARY KEY,
  client_id      TEXT NOT NULL,
  sip            TEXT NOT NULL,
  id_correlation TEXT NOT NULL,
  entite         INTEGER NOT NULL,
  statut         TEXT,
  scenario       TEXT NOT NULL,
  updated_ms     INTEGER NOT NULL,
  due_ms         INTEGER,
  reads          INTEGER NOT NULL DEFAULT 0,
  depot          TEXT NOT NULL,
  remise         TEXT NOT NULL,
  suivi          TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX vehicules_correlation ON vehicules (client_id, sip, id_correlation) WHERE statut IS NOT NULL;
CREATE INDEX vehicules_updated ON vehicules (client_id, sip, updated_ms, id) WHERE statut IS NOT NULL;
CREATE INDEX vehicules_due ON vehicules (due_ms) WHERE due_ms IS NOT NULL;

CREATE TABLE traces (
  id           INTEGER PRIMARY KEY,
  vehicule     INTEGER NOT NULL REFERENCES vehicules (id),
  at_ms        INTEGER NOT NULL,
  actor        TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  event        TEXT NOT NULL,
  statut_avant TEXT,
  statut_apres TEXT,
  data         TEXT NOT NULL
) STRICT;
CREATE INDEX traces_vehicule ON traces (vehicule, statut_apres);
`;
