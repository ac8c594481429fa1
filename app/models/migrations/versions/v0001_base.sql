CREATE TABLE attachments (
  entry_table VARCHAR NOT NULL,
  entry_id VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  media_type VARCHAR NOT NULL,
  taken_on DATE,
  caption VARCHAR NOT NULL,
  sha256 VARCHAR NOT NULL,
  content BLOB NOT NULL,
  position INTEGER NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_attachments PRIMARY KEY (id)
);

CREATE INDEX ix_attachments_entry_table_entry_id ON attachments (entry_table, entry_id);

CREATE TABLE campaigns (
  name VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_campaigns PRIMARY KEY (id)
);

CREATE INDEX ix_campaigns_name ON campaigns (name);

CREATE TABLE journal (
  seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at VARCHAR NOT NULL,
  clerk VARCHAR NOT NULL,
  action VARCHAR NOT NULL,
  verb VARCHAR NOT NULL,
  entry_table VARCHAR NOT NULL,
  entry_id VARCHAR NOT NULL,
  "before" VARCHAR NOT NULL,
  "after" VARCHAR NOT NULL,
  hash VARCHAR NOT NULL
);

CREATE INDEX ix_journal_verb ON journal (verb);

CREATE INDEX ix_journal_entry_id ON journal (entry_id);

CREATE TABLE origins (
  sheet VARCHAR NOT NULL,
  "key" VARCHAR NOT NULL,
  entry_id VARCHAR NOT NULL,
  said JSON NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_origins PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_origins_key ON origins (sheet, "key");

CREATE INDEX ix_origins_entry_id ON origins (entry_id);

CREATE TABLE search_docs (
  rowid INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  entry_id VARCHAR NOT NULL,
  body VARCHAR NOT NULL,
  CONSTRAINT pk_search_docs PRIMARY KEY (rowid)
);

CREATE UNIQUE INDEX uq_search_docs_entry ON search_docs (kind, entry_id);

CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_docs', content_rowid='rowid', tokenize='ascii', prefix='1');

CREATE TABLE settings (
  "key" VARCHAR NOT NULL,
  value JSON NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_settings PRIMARY KEY (id),
  CONSTRAINT uq_settings_key UNIQUE ("key")
);

CREATE TABLE stations (
  name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  head VARCHAR NOT NULL,
  members VARCHAR NOT NULL,
  address VARCHAR NOT NULL,
  founded_on DATE,
  note VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_stations PRIMARY KEY (id)
);

CREATE INDEX ix_stations_name ON stations (name);

CREATE TABLE units (
  name VARCHAR NOT NULL,
  head VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_units PRIMARY KEY (id)
);

CREATE INDEX ix_units_name ON units (name);

CREATE TABLE villages (
  name VARCHAR NOT NULL,
  grid VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_villages PRIMARY KEY (id)
);

CREATE INDEX ix_villages_name ON villages (name);

CREATE TABLE words (
  list VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_words PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_words_text ON words (list, text);

CREATE TABLE activities (
  number VARCHAR NOT NULL,
  series VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  original_number VARCHAR NOT NULL,
  held_on DATE NOT NULL,
  starts VARCHAR NOT NULL,
  ends VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  form VARCHAR NOT NULL,
  theme VARCHAR NOT NULL,
  place VARCHAR NOT NULL,
  station_id VARCHAR(32),
  campaign_id VARCHAR(32),
  guests VARCHAR NOT NULL,
  received INTEGER,
  advised INTEGER,
  leaflets INTEGER,
  services JSON NOT NULL,
  account VARCHAR NOT NULL,
  recorder VARCHAR NOT NULL,
  organiser VARCHAR NOT NULL,
  lecturer VARCHAR NOT NULL,
  hours DOUBLE,
  materials VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_activities PRIMARY KEY (id),
  CONSTRAINT fk_activities_station_id FOREIGN KEY(station_id) REFERENCES stations (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_activities_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaigns (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_activities_number ON activities (number);

CREATE INDEX ix_activities_held_on_kind ON activities (held_on, kind);

CREATE INDEX ix_activities_original_number ON activities (original_number);

CREATE UNIQUE INDEX uq_activities_number ON activities (unit_code, series, year, serial);

CREATE TABLE deputies (
  name VARCHAR NOT NULL,
  gender VARCHAR NOT NULL,
  ethnicity VARCHAR NOT NULL,
  born VARCHAR NOT NULL,
  party VARCHAR NOT NULL,
  education VARCHAR NOT NULL,
  post VARCHAR NOT NULL,
  station_id VARCHAR(32),
  team VARCHAR NOT NULL,
  grid VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  households INTEGER,
  speciality VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  status_reason VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  sort_key VARCHAR NOT NULL,
  initials VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_deputies PRIMARY KEY (id),
  CONSTRAINT fk_deputies_station_id FOREIGN KEY(station_id) REFERENCES stations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_deputies_name ON deputies (name);

CREATE INDEX ix_deputies_sort_key ON deputies (sort_key);

CREATE TABLE tasks (
  campaign_id VARCHAR(32) NOT NULL,
  parent_id VARCHAR(32),
  number VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  title VARCHAR NOT NULL,
  goal VARCHAR NOT NULL,
  due_on DATE,
  deputies VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  done_on DATE,
  obstacle VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_tasks PRIMARY KEY (id),
  CONSTRAINT fk_tasks_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaigns (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_tasks_parent_id FOREIGN KEY(parent_id) REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_tasks_parent_id ON tasks (parent_id);

CREATE UNIQUE INDEX uq_tasks_number ON tasks (campaign_id, number);

CREATE TABLE attendances (
  activity_id VARCHAR(32) NOT NULL,
  deputy_id VARCHAR(32) NOT NULL,
  status VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  hours DOUBLE,
  position INTEGER NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_attendances PRIMARY KEY (id),
  CONSTRAINT fk_attendances_activity_id FOREIGN KEY(activity_id) REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attendances_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_attendances_deputy_id_status ON attendances (deputy_id, status);

CREATE UNIQUE INDEX uq_attendances_once ON attendances (activity_id, deputy_id);

CREATE TABLE cases (
  kind VARCHAR NOT NULL,
  number VARCHAR NOT NULL,
  series VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  original_number VARCHAR NOT NULL,
  parent_id VARCHAR(32),
  origin_id VARCHAR(32),
  is_item BOOLEAN NOT NULL,
  activity_id VARCHAR(32),
  raised_on DATE NOT NULL,
  source VARCHAR NOT NULL,
  raised_by VARCHAR NOT NULL,
  gender VARCHAR NOT NULL,
  phone VARCHAR NOT NULL,
  village VARCHAR NOT NULL,
  confidential BOOLEAN NOT NULL,
  category VARCHAR NOT NULL,
  level VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  content VARCHAR NOT NULL,
  in_session BOOLEAN NOT NULL,
  key_supervised BOOLEAN NOT NULL,
  public BOOLEAN NOT NULL,
  place VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  stage VARCHAR(16) NOT NULL,
  round INTEGER NOT NULL,
  route VARCHAR(16),
  handler VARCHAR NOT NULL,
  co_handlers VARCHAR NOT NULL,
  assigned_on DATE,
  due_on DATE,
  due_basis VARCHAR NOT NULL,
  met_on DATE,
  replied_on DATE,
  first_replied_on DATE,
  replied_late BOOLEAN NOT NULL,
  reply VARCHAR NOT NULL,
  reply_number VARCHAR NOT NULL,
  result VARCHAR(8),
  evaluated_on DATE,
  attitude VARCHAR(16),
  outcome VARCHAR(16),
  closed_on DATE,
  struck_off_on DATE,
  voided_on DATE,
  urged INTEGER NOT NULL,
  supervised BOOLEAN NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_cases PRIMARY KEY (id),
  CONSTRAINT fk_cases_parent_id FOREIGN KEY(parent_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_cases_origin_id FOREIGN KEY(origin_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_cases_activity_id FOREIGN KEY(activity_id) REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_cases_parent_id ON cases (parent_id);

CREATE INDEX ix_cases_kind_raised_on_number ON cases (kind, raised_on, number);

CREATE INDEX ix_cases_origin_id ON cases (origin_id);

CREATE INDEX ix_cases_number ON cases (number);

CREATE INDEX ix_cases_closed ON cases (kind, is_item, closed_on, raised_on, voided_on, activity_id, category, id);

CREATE INDEX ix_cases_original_number ON cases (original_number);

CREATE INDEX ix_cases_activity ON cases (activity_id, kind, is_item, voided_on, raised_by);

CREATE INDEX ix_cases_open ON cases (kind, stage, due_on) WHERE closed_on IS NULL AND voided_on IS NULL;

CREATE UNIQUE INDEX uq_cases_number ON cases (unit_code, series, year, serial);

CREATE INDEX ix_cases_stage ON cases (kind, stage, raised_on, number);

CREATE INDEX ix_cases_raised ON cases (kind, is_item, raised_on, voided_on, route, closed_on, struck_off_on, due_on, replied_on, first_replied_on, replied_late, result, outcome, stage, activity_id, assigned_on, category);

CREATE TABLE duties (
  done_on DATE NOT NULL,
  deputy_id VARCHAR(32) NOT NULL,
  kind VARCHAR NOT NULL,
  matter VARCHAR NOT NULL,
  place VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  hours DOUBLE,
  outcome VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  note VARCHAR NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  voided_on DATE,
  void_reason VARCHAR NOT NULL,
  CONSTRAINT pk_duties PRIMARY KEY (id),
  CONSTRAINT fk_duties_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_duties_deputy_id_done_on ON duties (deputy_id, done_on);

CREATE INDEX ix_duties_done_on ON duties (done_on);

CREATE TABLE mandates (
  deputy_id VARCHAR(32) NOT NULL,
  level VARCHAR NOT NULL,
  term VARCHAR NOT NULL,
  constituency VARCHAR NOT NULL,
  certificate VARCHAR NOT NULL,
  elected_on DATE,
  position INTEGER NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_mandates PRIMARY KEY (id),
  CONSTRAINT fk_mandates_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_mandates_deputy_id_position ON mandates (deputy_id, position);

CREATE TABLE case_deputies (
  case_id VARCHAR(32) NOT NULL,
  deputy_id VARCHAR(32) NOT NULL,
  role VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_case_deputies PRIMARY KEY (id),
  CONSTRAINT fk_case_deputies_case_id FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_case_deputies_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_case_deputies_deputy_id_role ON case_deputies (deputy_id, role);

CREATE UNIQUE INDEX uq_case_deputies_once ON case_deputies (case_id, deputy_id, role);

CREATE TABLE steps (
  case_id VARCHAR(32) NOT NULL,
  seq INTEGER NOT NULL,
  kind VARCHAR(16) NOT NULL,
  done_on DATE NOT NULL,
  clerk VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  co_units VARCHAR NOT NULL,
  route VARCHAR(16),
  due DATE,
  basis VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  number VARCHAR NOT NULL,
  result VARCHAR(8),
  attitude VARCHAR(16),
  outcome VARCHAR(16),
  met_on DATE,
  reason VARCHAR NOT NULL,
  amends INTEGER,
  id VARCHAR(32) NOT NULL,
  unit_code VARCHAR(12) NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT pk_steps PRIMARY KEY (id),
  CONSTRAINT fk_steps_case_id FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE UNIQUE INDEX uq_steps_seq ON steps (case_id, seq);
