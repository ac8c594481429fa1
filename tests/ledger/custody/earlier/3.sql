PRAGMA application_id = 1281966709;
PRAGMA user_version = 3;
BEGIN;
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
CREATE TABLE drafts (
	form VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (form)
);
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
CREATE INDEX ix_journal_entry_id ON journal (entry_id);
CREATE INDEX ix_journal_verb ON journal (verb);
CREATE TABLE mappings (
	headings VARCHAR NOT NULL, 
	sheet VARCHAR NOT NULL, 
	columns JSON NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_mappings PRIMARY KEY (id), 
	CONSTRAINT uq_mappings_headings UNIQUE (headings)
);
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
CREATE TABLE pads (
	form VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	printed_on DATE NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_pads PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_pads_first ON pads (unit_code, form, year, first);
CREATE TABLE papers (
	form VARCHAR NOT NULL, 
	word VARCHAR NOT NULL, 
	year INTEGER NOT NULL, 
	serial INTEGER NOT NULL, 
	entry_table VARCHAR NOT NULL, 
	entry_id VARCHAR NOT NULL, 
	entry_seq INTEGER NOT NULL, 
	issued_on DATE NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_papers PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_papers_number ON papers (unit_code, form, year, serial);
CREATE UNIQUE INDEX uq_papers_entry ON papers (form, entry_id, entry_seq);
CREATE TABLE score_years (
	year INTEGER NOT NULL, 
	scheme VARCHAR NOT NULL, 
	version VARCHAR NOT NULL, 
	rules VARCHAR NOT NULL, 
	results JSON NOT NULL, 
	frozen_on DATE NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_score_years PRIMARY KEY (id)
);
CREATE INDEX ix_score_years_year ON score_years (year);
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
CREATE UNIQUE INDEX uq_activities_number ON activities (unit_code, series, year, serial);
CREATE INDEX ix_activities_number ON activities (number);
CREATE INDEX ix_activities_held_on_kind ON activities (held_on, kind);
CREATE INDEX ix_activities_original_number ON activities (original_number);
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
CREATE TABLE station_checks (
	station_id VARCHAR(32) NOT NULL, 
	checked_on DATE NOT NULL, 
	item VARCHAR NOT NULL, 
	has BOOLEAN NOT NULL, 
	evidence VARCHAR NOT NULL, 
	remedy VARCHAR NOT NULL, 
	mended_on DATE, 
	checker VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_station_checks PRIMARY KEY (id), 
	CONSTRAINT fk_station_checks_station_id FOREIGN KEY(station_id) REFERENCES stations (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_station_checks_station_id_checked_on ON station_checks (station_id, checked_on);
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
CREATE UNIQUE INDEX uq_tasks_number ON tasks (campaign_id, number);
CREATE INDEX ix_tasks_parent_id ON tasks (parent_id);
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
CREATE UNIQUE INDEX uq_attendances_once ON attendances (activity_id, deputy_id);
CREATE INDEX ix_attendances_deputy_id_status ON attendances (deputy_id, status);
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
CREATE INDEX ix_cases_open ON cases (kind, stage, due_on) WHERE closed_on IS NULL AND voided_on IS NULL;
CREATE INDEX ix_cases_stage ON cases (kind, stage, raised_on, number);
CREATE UNIQUE INDEX uq_cases_number ON cases (unit_code, series, year, serial);
CREATE INDEX ix_cases_activity ON cases (activity_id, kind, is_item, voided_on, raised_by);
CREATE INDEX ix_cases_parent_id ON cases (parent_id);
CREATE INDEX ix_cases_kind_raised_on_number ON cases (kind, raised_on, number);
CREATE INDEX ix_cases_origin_id ON cases (origin_id);
CREATE INDEX ix_cases_original_number ON cases (original_number);
CREATE INDEX ix_cases_closed ON cases (kind, is_item, closed_on, raised_on, voided_on, activity_id, category, id);
CREATE INDEX ix_cases_raised ON cases (kind, is_item, raised_on, voided_on, route, closed_on, struck_off_on, due_on, replied_on, first_replied_on, replied_late, result, outcome, stage, activity_id, assigned_on, category);
CREATE INDEX ix_cases_number ON cases (number);
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
CREATE TABLE leaves (
	deputy_id VARCHAR(32) NOT NULL, 
	since DATE NOT NULL, 
	until DATE NOT NULL, 
	reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_leaves PRIMARY KEY (id), 
	CONSTRAINT fk_leaves_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_leaves_deputy_id_since ON leaves (deputy_id, since);
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
CREATE TABLE polls (
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	held_on DATE NOT NULL, 
	place VARCHAR NOT NULL, 
	activity_id VARCHAR(32), 
	expected INTEGER NOT NULL, 
	present INTEGER NOT NULL, 
	issued INTEGER NOT NULL, 
	returned INTEGER NOT NULL, 
	valid INTEGER NOT NULL, 
	options JSON NOT NULL, 
	tellers VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_polls PRIMARY KEY (id), 
	CONSTRAINT fk_polls_activity_id FOREIGN KEY(activity_id) REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_polls_held_on_kind ON polls (held_on, kind);
CREATE TABLE roster_days (
	year INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	planned_on DATE NOT NULL, 
	rule VARCHAR NOT NULL, 
	station_id VARCHAR(32), 
	starts VARCHAR NOT NULL, 
	ends VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	theme VARCHAR NOT NULL, 
	guests VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	notice_on DATE, 
	activity_id VARCHAR(32), 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_roster_days PRIMARY KEY (id), 
	CONSTRAINT fk_roster_days_station_id FOREIGN KEY(station_id) REFERENCES stations (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roster_days_activity_id FOREIGN KEY(activity_id) REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_roster_days_activity_id ON roster_days (activity_id);
CREATE INDEX ix_roster_days_year_station_id ON roster_days (year, station_id);
CREATE INDEX ix_roster_days_on_day ON roster_days (on_day);
CREATE TABLE score_marks (
	year INTEGER NOT NULL, 
	deputy_id VARCHAR(32) NOT NULL, 
	item VARCHAR NOT NULL, 
	evaluator VARCHAR NOT NULL, 
	points DOUBLE NOT NULL, 
	matter VARCHAR NOT NULL, 
	marked_on DATE NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_score_marks PRIMARY KEY (id), 
	CONSTRAINT fk_score_marks_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_score_marks_year_deputy_id ON score_marks (year, deputy_id);
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
CREATE TABLE projects (
	year INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	benefit VARCHAR NOT NULL, 
	cost DOUBLE, 
	unit VARCHAR NOT NULL, 
	finish_by DATE, 
	case_id VARCHAR(32), 
	position INTEGER NOT NULL, 
	note VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_projects PRIMARY KEY (id), 
	CONSTRAINT fk_projects_case_id FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_projects_year_stage ON projects (year, stage);
CREATE TABLE roster_seats (
	day_id VARCHAR(32) NOT NULL, 
	deputy_id VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_roster_seats PRIMARY KEY (id), 
	CONSTRAINT fk_roster_seats_day_id FOREIGN KEY(day_id) REFERENCES roster_days (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roster_seats_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX uq_roster_seats_once ON roster_seats (day_id, deputy_id);
CREATE INDEX ix_roster_seats_deputy_id ON roster_seats (deputy_id);
CREATE TABLE roster_swaps (
	done_on DATE NOT NULL, 
	day_id VARCHAR(32) NOT NULL, 
	leaving_id VARCHAR(32) NOT NULL, 
	coming_id VARCHAR(32) NOT NULL, 
	other_day_id VARCHAR(32), 
	reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_roster_swaps PRIMARY KEY (id), 
	CONSTRAINT fk_roster_swaps_day_id FOREIGN KEY(day_id) REFERENCES roster_days (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roster_swaps_leaving_id FOREIGN KEY(leaving_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roster_swaps_coming_id FOREIGN KEY(coming_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_roster_swaps_other_day_id FOREIGN KEY(other_day_id) REFERENCES roster_days (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_roster_swaps_day_id ON roster_swaps (day_id);
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
CREATE TABLE poll_lines (
	poll_id VARCHAR(32) NOT NULL, 
	subject VARCHAR NOT NULL, 
	deputy_id VARCHAR(32), 
	project_id VARCHAR(32), 
	votes JSON NOT NULL, 
	position INTEGER NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_poll_lines PRIMARY KEY (id), 
	CONSTRAINT fk_poll_lines_poll_id FOREIGN KEY(poll_id) REFERENCES polls (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_poll_lines_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_poll_lines_project_id FOREIGN KEY(project_id) REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_poll_lines_poll_id ON poll_lines (poll_id);
CREATE INDEX ix_poll_lines_deputy_id ON poll_lines (deputy_id);
CREATE INDEX ix_poll_lines_project_id ON poll_lines (project_id);
CREATE TABLE project_steps (
	project_id VARCHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	done_on DATE NOT NULL, 
	stage VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	percent INTEGER, 
	spent DOUBLE, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_project_steps PRIMARY KEY (id), 
	CONSTRAINT fk_project_steps_project_id FOREIGN KEY(project_id) REFERENCES projects (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX uq_project_steps_seq ON project_steps (project_id, seq);
INSERT INTO "attachments" VALUES ('cases', '01a226f89205769c9beb5893198a1598', '照片', '现场.png', 'image/jpeg', NULL, '', '251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70', X'FFD8FFE000104A46494600010100000100010000FFDB0043000503040404030504040405050506070C08070707070F0B0B090C110F1212110F111113161C1713141A1511111821181A1D1D1F1F1F13172224221E241C1E1F1EFFDB0043010505050706070E08080E1E1411141E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1EFFC00011080006000803012200021101031101FFC4001500010100000000000000000000000000000007FFC40014100100000000000000000000000000000000FFC4001501010100000000000000000000000000000708FFC40014110100000000000000000000000000000000FFDA000C03010002110311003F0096003A596FFFD9', 0, '01a226f898e17d40babccd390b321b28', '410725104', 1, NULL, '');
INSERT INTO "campaigns" VALUES ('示例整改', '', '01a226f890f77144968299b561fbf0d3', '410725104', 1, NULL, '');
INSERT INTO "drafts" VALUES ('reception', '{"content": "\u793a\u4f8b\u8349\u7a3f"}', '2024-12-20 09:30:00.000000');
INSERT INTO "journal" VALUES (1, '2024-12-20T09:30:00', '', '设置', '01a226f88bba7e2891b68378dea3e6ee', 'settings', '01a226f88bcc7b588c10e71f5cdd9740', '', '{"id":"01a226f88bcc7b588c10e71f5cdd9740","key":"unit_code","revision":1,"unit_code":"","value":"410725104"}', '857aae05f0ceb956def8e8850ca6b9a9b2b063499e7aaa996e14550d68c2d81d');
INSERT INTO "journal" VALUES (2, '2024-12-20T09:30:00', '', '设置', '01a226f88bba7e2891b68378dea3e6ee', 'settings', '01a226f88bcc7d40ad244aafea426b4a', '', '{"id":"01a226f88bcc7d40ad244aafea426b4a","key":"unit_name","revision":1,"unit_code":"","value":"原阳县太平镇"}', '33d151a45ab2c97ed53a8c03b26437ad0b93208eb53c4240e1cf375cb6b94421');
INSERT INTO "journal" VALUES (3, '2024-12-20T09:30:00', '', '设置', '01a226f88bba7e2891b68378dea3e6ee', 'settings', '01a226f88bcc7df4b7b5efce648b447e', '', '{"id":"01a226f88bcc7df4b7b5efce648b447e","key":"method","revision":1,"unit_code":"","value":"taiping"}', '3e451259d2cbd68f3628dd99e49a97f8dbbc55394b7532dc515445d6f833d292');
INSERT INTO "journal" VALUES (4, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'stations', '01a226f88c4e711c9ebd1caa3298acf6', '', '{"address":"","founded_on":null,"head":"","id":"01a226f88c4e711c9ebd1caa3298acf6","members":"","name":"示例中心站","note":"","revision":1,"type":"固定站","unit_code":"410725104","void_reason":"","voided_on":null}', '374ecd3677f4f940db0b8ca45e64f364153c4f70a19210239e0e893898c09e65');
INSERT INTO "journal" VALUES (5, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f88c4e736098948e7d386d79a8', '', '{"entry_id":"01a226f88c4e711c9ebd1caa3298acf6","id":"01a226f88c4e736098948e7d386d79a8","key":"示例中心站","revision":1,"said":{"名称":"示例中心站","类型":"固定站"},"sheet":"联络站","unit_code":"410725104"}', '95e38df29f4b46d68e075c01e78f217d859e4d5eadd7ce6cc944e532dd691a2d');
INSERT INTO "journal" VALUES (6, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'stations', '01a226f88c4e749c819f246d0c923cb0', '', '{"address":"","founded_on":null,"head":"","id":"01a226f88c4e749c819f246d0c923cb0","members":"","name":"示例流动站","note":"","revision":1,"type":"流动站","unit_code":"410725104","void_reason":"","voided_on":null}', '9ac3347f0ffeec447c3bf27e10f7db72da7c79177f22631bab7ca7904339a031');
INSERT INTO "journal" VALUES (7, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f88c4e754ca27b9bf8c07b2594', '', '{"entry_id":"01a226f88c4e749c819f246d0c923cb0","id":"01a226f88c4e754ca27b9bf8c07b2594","key":"示例流动站","revision":1,"said":{"名称":"示例流动站","类型":"流动站"},"sheet":"联络站","unit_code":"410725104"}', '6c7ddd03d4bcdcee0c9d7bdf9be1bebc1c16710aed92bd6c1d0a0e9f490c8301');
INSERT INTO "journal" VALUES (8, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'deputies', '01a226f890ba72a0927a9748516d2b5a', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f890ba72a0927a9748516d2b5a","initials":"slj","name":"示例甲","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li jia","speciality":"","station_id":"01a226f88c4e711c9ebd1caa3298acf6","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'f0741ee8f4e47828a301d188301cc305e9df677c676e1cd3e53f20cf0b4b11f3');
INSERT INTO "journal" VALUES (9, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890c47f60ab8eb506a4b1ba23', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226f890ba72a0927a9748516d2b5a","elected_on":null,"id":"01a226f890c47f60ab8eb506a4b1ba23","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '894056fda0a40ea83f82e5560034fc10e072e0d2e648c0e100e0be57ab5b61c5');
INSERT INTO "journal" VALUES (10, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890c572cc8251e8cd5e45d192', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226f890ba72a0927a9748516d2b5a","elected_on":null,"id":"01a226f890c572cc8251e8cd5e45d192","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '4a17fdc529a45e69e279fcc4c956b49071baa6a6a26fbf782eb586be12d03379');
INSERT INTO "journal" VALUES (11, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890c574eca8cef987970967a4', '', '{"entry_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f890c574eca8cef987970967a4","key":"示例甲\u001f\u001f第甲选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例甲","联系电话":"13800000000","联络站":"示例中心站","选区":"第甲选区"},"sheet":"代表","unit_code":"410725104"}', 'c91c9d8f9957fe475b1dda144acdf121e3d23fa46ec36558305ab2ae14cca48e');
INSERT INTO "journal" VALUES (12, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'deputies', '01a226f890c57f0489b3d3298e0bc945', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f890c57f0489b3d3298e0bc945","initials":"sly","name":"示例乙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li yi","speciality":"","station_id":"01a226f88c4e711c9ebd1caa3298acf6","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '5c2ad038c2490625c7fe22aab95b31f492bfae5f1c6030db91d6f49ddbe55b51');
INSERT INTO "journal" VALUES (13, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890cf72a88b7ada02397a0ec5', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226f890c57f0489b3d3298e0bc945","elected_on":null,"id":"01a226f890cf72a88b7ada02397a0ec5","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'a8068b2e430187b75b240696a23149081e0edfa1fc2d99a0229693deb042f043');
INSERT INTO "journal" VALUES (14, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890cf742488f87df4be098af2', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226f890c57f0489b3d3298e0bc945","elected_on":null,"id":"01a226f890cf742488f87df4be098af2","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'f2e2aeb288a23f079061226bbfb9c3c85d2fc57e2b0b4cf7dc52a0a1f60d899b');
INSERT INTO "journal" VALUES (15, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890cf75508d23903370d0717f', '', '{"entry_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f890cf75508d23903370d0717f","key":"示例乙\u001f\u001f第乙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例乙","联系电话":"13800000000","联络站":"示例中心站","选区":"第乙选区"},"sheet":"代表","unit_code":"410725104"}', 'a9bc5ad70f0a686389f0d5902302547c633a908df482a12989c99738391f31c8');
INSERT INTO "journal" VALUES (16, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'deputies', '01a226f890cf7b6c828aefd6c7739809', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f890cf7b6c828aefd6c7739809","initials":"slb","name":"示例丙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li bing","speciality":"","station_id":"01a226f88c4e711c9ebd1caa3298acf6","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '9c385bd37f0276f14ffa32f4427bdfc6e81bc2b7c26002be02f5d53a945fdc90');
INSERT INTO "journal" VALUES (17, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890d074d48da1435891a2ff31', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226f890cf7b6c828aefd6c7739809","elected_on":null,"id":"01a226f890d074d48da1435891a2ff31","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '663b58db3c133d961dbae65b643fa5fb97123c407ab6e6894e7406978ef6f5b0');
INSERT INTO "journal" VALUES (18, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890d075bc90fc4fa2664c5352', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226f890cf7b6c828aefd6c7739809","elected_on":null,"id":"01a226f890d075bc90fc4fa2664c5352","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '1c8308ee01d68043115b5bd9747be7fcd2b1d3eb15b36e9615e1bf15e99b32db');
INSERT INTO "journal" VALUES (19, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890d07698ab678bcde0b0e1a3', '', '{"entry_id":"01a226f890cf7b6c828aefd6c7739809","id":"01a226f890d07698ab678bcde0b0e1a3","key":"示例丙\u001f\u001f第丙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丙","联系电话":"13800000000","联络站":"示例中心站","选区":"第丙选区"},"sheet":"代表","unit_code":"410725104"}', '9ea27467ecec4d72b62bc2e95064650c5a963882afa77c0155fe684fbd0cafe5');
INSERT INTO "journal" VALUES (20, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'deputies', '01a226f890d07ab4aa5fd17ffef3fdb8', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f890d07ab4aa5fd17ffef3fdb8","initials":"sld","name":"示例丁","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li ding","speciality":"","station_id":"01a226f88c4e711c9ebd1caa3298acf6","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '1972a647cd37a8606ffb4f6ea6a4fa100350225f51081b5de20a4152476514b9');
INSERT INTO "journal" VALUES (21, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890d170f88bb0c2facc06e4b6', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","elected_on":null,"id":"01a226f890d170f88bb0c2facc06e4b6","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '753125d344a4395bb0bfc075a7619b8eb1615ef4732a6dca3fdbca50a9dc6aa0');
INSERT INTO "journal" VALUES (22, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890d171bc8e10b74fc3226d12', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","elected_on":null,"id":"01a226f890d171bc8e10b74fc3226d12","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'c39c70d6c1005bd0e137116b03a1ed7aa7fc2fd095b6d35f5f4c2b2fa5959d58');
INSERT INTO "journal" VALUES (23, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890d1727895d9ed6e1a5ccec5', '', '{"entry_id":"01a226f890d07ab4aa5fd17ffef3fdb8","id":"01a226f890d1727895d9ed6e1a5ccec5","key":"示例丁\u001f\u001f第丁选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丁","联系电话":"13800000000","联络站":"示例中心站","选区":"第丁选区"},"sheet":"代表","unit_code":"410725104"}', '35c2a8ef82ea45f865bf147df65a2d1f5616f9b6e6370fa5ff812575a5c0f12a');
INSERT INTO "journal" VALUES (24, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'deputies', '01a226f890d1767883c64f466e79759a', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f890d1767883c64f466e79759a","initials":"slw","name":"示例戊","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li wu","speciality":"","station_id":"01a226f88c4e711c9ebd1caa3298acf6","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'e1115672355c35d2523c8abbebadcc34dfa0d49d46c5bd4cb8184c62e9327057');
INSERT INTO "journal" VALUES (25, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890d17d80badd70ad1ba84c20', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226f890d1767883c64f466e79759a","elected_on":null,"id":"01a226f890d17d80badd70ad1ba84c20","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'cb4470c6ba29900644088c163eceffcee5138aadfd35efa82b5392c4a4648a2a');
INSERT INTO "journal" VALUES (26, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'mandates', '01a226f890d17e6085a83aa71a80b355', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226f890d1767883c64f466e79759a","elected_on":null,"id":"01a226f890d17e6085a83aa71a80b355","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '7afea19563703eb010b359f9566274efad584e0a8c99c5c2232bb04eb36cbd5e');
INSERT INTO "journal" VALUES (27, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890d17f38b465ac675d943f1e', '', '{"entry_id":"01a226f890d1767883c64f466e79759a","id":"01a226f890d17f38b465ac675d943f1e","key":"示例戊\u001f\u001f第戊选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例戊","联系电话":"13800000000","联络站":"示例中心站","选区":"第戊选区"},"sheet":"代表","unit_code":"410725104"}', 'b63d5c31fc0c82754e1e506f3b84ddc0a3c150ca7751a1d83e1bdc1396aa476a');
INSERT INTO "journal" VALUES (28, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'campaigns', '01a226f890f77144968299b561fbf0d3', '', '{"id":"01a226f890f77144968299b561fbf0d3","name":"示例整改","note":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', '2175bce939e2df87bcb1cc8bdc17a5f1a0492f0936ea01ceb13d9285b091a072');
INSERT INTO "journal" VALUES (29, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'tasks', '01a226f890f773648375eb8591dd6fa0', '', '{"campaign_id":"01a226f890f77144968299b561fbf0d3","deputies":"示例甲","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226f890f773648375eb8591dd6fa0","note":"","number":"1","obstacle":"","parent_id":null,"position":1,"revision":1,"title":"修路","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '7e9c744c4d383d95579f0456123cb00123882094136262ecf23a29438398de35');
INSERT INTO "journal" VALUES (30, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890f774dc98c875dc7171b192', '', '{"entry_id":"01a226f890f773648375eb8591dd6fa0","id":"01a226f890f774dc98c875dc7171b192","key":"示例整改\u001f1","revision":1,"said":{"专项名称":"示例整改","任务":"修路","任务编号":"1","责任代表":"示例甲"},"sheet":"专项","unit_code":"410725104"}', '8f4eb7e6f5d7f19099c4182a8b3baee92522be713b4eebf5c03ce23f0b302c42');
INSERT INTO "journal" VALUES (31, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'tasks', '01a226f890f7764091e0e6ff67b2d685', '', '{"campaign_id":"01a226f890f77144968299b561fbf0d3","deputies":"示例乙","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226f890f7764091e0e6ff67b2d685","note":"","number":"2","obstacle":"","parent_id":null,"position":2,"revision":1,"title":"清渠","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '134da7db5127d5f94db03ce43b072cd67c706ed7d355a859ab23758f7e0a384d');
INSERT INTO "journal" VALUES (32, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f890f77700a0adc5e896175f32', '', '{"entry_id":"01a226f890f7764091e0e6ff67b2d685","id":"01a226f890f77700a0adc5e896175f32","key":"示例整改\u001f2","revision":1,"said":{"专项名称":"示例整改","任务":"清渠","任务编号":"2","责任代表":"示例乙"},"sheet":"专项","unit_code":"410725104"}', 'fbf23a42fe8c4f0d8d75dce7a90ac067b09ae75605f7cdc0457511cb9abe2c92');
INSERT INTO "journal" VALUES (33, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'activities', '01a226f8910c72f4906927ac9728fddb', '', '{"account":"","advised":null,"campaign_id":null,"ends":"11:30","form":"","guests":"","held_on":"2024-06-05","hours":null,"id":"01a226f8910c72f4906927ac9728fddb","kind":"流动联络站","leaflets":null,"lecturer":"","materials":"","number":"2024-活-001","organiser":"","original_number":"A1","outcome":"","place":"","received":5,"recorder":"","revision":1,"serial":1,"series":"活","services":[["协调农资",null]],"starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '2ab4e03466d47bce51c0f460cb26d2d98b1bd05bf37a65c6d7fab8553b0c10db');
INSERT INTO "journal" VALUES (34, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911277f8b721a58341fcd74a', '', '{"activity_id":"01a226f8910c72f4906927ac9728fddb","deputy_id":"01a226f890ba72a0927a9748516d2b5a","hours":null,"id":"01a226f8911277f8b721a58341fcd74a","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '16562fbcdcf3f42b1d9cb7c635874a6e824d5589a34a84dcb737d5b4dd38566a');
INSERT INTO "journal" VALUES (35, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911a7a80a1c1848775f56b74', '', '{"activity_id":"01a226f8910c72f4906927ac9728fddb","deputy_id":"01a226f890c57f0489b3d3298e0bc945","hours":null,"id":"01a226f8911a7a80a1c1848775f56b74","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '90139e512e019a31c98b52429f92556e749c37387ffd2a0632fd1335e0ac05c8');
INSERT INTO "journal" VALUES (36, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f8911a7e4c9dd483a05c208dce', '', '{"entry_id":"01a226f8910c72f4906927ac9728fddb","id":"01a226f8911a7e4c9dd483a05c208dce","key":"A1","revision":1,"said":{"参加代表":"示例甲、示例乙","接待人次":5,"日期":"2024-06-05","时间":"09:00、11:30","服务事项":"协调农资","活动编号":"A1","类型":"流动联络站"},"sheet":"活动","unit_code":"410725104"}', '740804f07ca65db2582e3c3170a576e9cfedc4fa339367e7d8e0113142932b75');
INSERT INTO "journal" VALUES (37, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'activities', '01a226f8911b7210a4ec6c95e739dc65', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-06","hours":null,"id":"01a226f8911b7210a4ec6c95e739dc65","kind":"接待选民","leaflets":null,"lecturer":"","materials":"","number":"2024-活-002","organiser":"","original_number":"A2","outcome":"","place":"","received":3,"recorder":"","revision":1,"serial":2,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '4c80ce10dc8d449ac8706340137935961ff36ded32f4302c0b41b4e3612c90c0');
INSERT INTO "journal" VALUES (38, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911b7d60beb1574f93c158bc', '', '{"activity_id":"01a226f8911b7210a4ec6c95e739dc65","deputy_id":"01a226f890ba72a0927a9748516d2b5a","hours":null,"id":"01a226f8911b7d60beb1574f93c158bc","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '24cb3790262c6e1d1e54bb4db8884b29d5a593b26fe973ac9d48735c70af0575');
INSERT INTO "journal" VALUES (39, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911b7e58b01aa7809d787309', '', '{"activity_id":"01a226f8911b7210a4ec6c95e739dc65","deputy_id":"01a226f890cf7b6c828aefd6c7739809","hours":null,"id":"01a226f8911b7e58b01aa7809d787309","position":1,"revision":1,"role":"","status":"请假","unit_code":"410725104"}', 'ce69ce58a4bb46cdac260cfcec25466b53577c73cf876d04676232074e1d5060');
INSERT INTO "journal" VALUES (40, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f8911b7f80907ef59db9c53a60', '', '{"entry_id":"01a226f8911b7210a4ec6c95e739dc65","id":"01a226f8911b7f80907ef59db9c53a60","key":"A2","revision":1,"said":{"参加代表":"示例甲","接待人次":3,"日期":"2024-06-06","活动编号":"A2","类型":"接待选民","请假代表":"示例丙"},"sheet":"活动","unit_code":"410725104"}', 'dd49503ee33603a526b3f68bc5e4e8aaa7e3d3f10facc2f1aa683856667afd81');
INSERT INTO "journal" VALUES (41, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'activities', '01a226f8911c721090a28261e57eeac2', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-07","hours":null,"id":"01a226f8911c721090a28261e57eeac2","kind":"学习培训","leaflets":null,"lecturer":"","materials":"","number":"2024-活-003","organiser":"","original_number":"A3","outcome":"","place":"","received":null,"recorder":"","revision":1,"serial":3,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '4f2877fd528a356be6d51f5faf79860ac304cf1d0a7a41fdb35782ece534e7dd');
INSERT INTO "journal" VALUES (42, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911c77b8ba3f7371f53c8890', '', '{"activity_id":"01a226f8911c721090a28261e57eeac2","deputy_id":"01a226f890ba72a0927a9748516d2b5a","hours":null,"id":"01a226f8911c77b8ba3f7371f53c8890","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '9d84252056a589e471144e689d286ecd00724e231a66cd3866287af7720560aa');
INSERT INTO "journal" VALUES (43, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911c78a884d1538093677e86', '', '{"activity_id":"01a226f8911c721090a28261e57eeac2","deputy_id":"01a226f890c57f0489b3d3298e0bc945","hours":null,"id":"01a226f8911c78a884d1538093677e86","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '10c66311119bb216478167218feaa27f16e63647d3983a6cc4156cb916d2ed76');
INSERT INTO "journal" VALUES (44, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'attendances', '01a226f8911c795480c5584590614920', '', '{"activity_id":"01a226f8911c721090a28261e57eeac2","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","hours":null,"id":"01a226f8911c795480c5584590614920","position":2,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'be70d683c8abbe6f8df61a2244a80ed3e3d0012c19b7b511f6c7ac88173088e7');
INSERT INTO "journal" VALUES (45, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f8911c7a98baedfa295da5fcc3', '', '{"entry_id":"01a226f8911c721090a28261e57eeac2","id":"01a226f8911c7a98baedfa295da5fcc3","key":"A3","revision":1,"said":{"参加代表":"示例甲、示例乙、示例丁","日期":"2024-06-07","活动编号":"A3","类型":"学习培训"},"sheet":"活动","unit_code":"410725104"}', '7469865e468d2c91cd47f0ca0154fe95c683d1ac1c2c6330bf228531a8d65af8');
INSERT INTO "journal" VALUES (46, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'cases', '01a226f8911c7bcc81ab89bd39395702', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8911c7bcc81ab89bd39395702","in_session":false,"is_item":false,"key_supervised":false,"kind":"proposal","level":"","met_on":null,"note":"","number":"2024-建-001","origin_id":null,"original_number":"J1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"","raised_on":"2024-06-10","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"建","source":"","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"修通村道路","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '9140ec5245301a34de01cd5c80a509e968d31b546a7c4e4e9128d27037863353');
INSERT INTO "journal" VALUES (47, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'steps', '01a226f8912770f8918a67eee21008c5', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8911c7bcc81ab89bd39395702","clerk":"示例经办","co_units":"","done_on":"2024-06-10","due":null,"id":"01a226f8912770f8918a67eee21008c5","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '9fdb2d3508bf18d4ac40fc262151f4ac74a62682a17151ac90408160d273d441');
INSERT INTO "journal" VALUES (48, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'case_deputies', '01a226f89127741caded8dba4bd0b63a', '', '{"case_id":"01a226f8911c7bcc81ab89bd39395702","deputy_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f89127741caded8dba4bd0b63a","position":0,"revision":1,"role":"领衔","unit_code":"410725104"}', '30cdd8140cd7efbebfe46f2921eefcf817355d4fb33fe6a81dbb3d9eb758df41');
INSERT INTO "journal" VALUES (49, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'case_deputies', '01a226f8912774f8892345ee13c8c667', '', '{"case_id":"01a226f8911c7bcc81ab89bd39395702","deputy_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f8912774f8892345ee13c8c667","position":0,"revision":1,"role":"附议","unit_code":"410725104"}', '13f3eb3c67840f4a2e5c7c343f8b69beeefeb6c6e9b0441ef019254a87cd9a6b');
INSERT INTO "journal" VALUES (50, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f89127762487adfc06a399c532', '', '{"entry_id":"01a226f8911c7bcc81ab89bd39395702","id":"01a226f89127762487adfc06a399c532","key":"J1","revision":1,"said":{"建议编号":"J1","提出日期":"2024-06-10","标题":"修通村道路","附议代表":"示例乙","领衔代表":"示例甲"},"sheet":"建议","unit_code":"410725104"}', 'd70e5ceef2d0a86981fe92e8d44edbc7bff15d9cf2147cc87f7875464d7ba7d0');
INSERT INTO "journal" VALUES (51, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'duties', '01a226f89127784ca055fc1dea316ede', '', '{"deputy_id":"01a226f890cf7b6c828aefd6c7739809","done_on":"2024-06-11","evidence":"","hours":null,"id":"01a226f89127784ca055fc1dea316ede","kind":"政策宣讲","matter":"宣讲惠农政策","note":"","outcome":"","place":"","revision":1,"role":"","unit_code":"410725104","void_reason":"","voided_on":null}', '3b07888b5d6c723d42a23afbae404da485eee7835af64f13814bd55c8f19ed07');
INSERT INTO "journal" VALUES (52, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f88bf87e449e30d6a45a57552f', 'origins', '01a226f89127794c887e5d75d8f54833', '', '{"entry_id":"01a226f89127784ca055fc1dea316ede","id":"01a226f89127794c887e5d75d8f54833","key":"2024-06-11\u001f示例丙\u001f政策宣讲\u001f宣讲惠农政策","revision":1,"said":{"事项":"宣讲惠农政策","代表":"示例丙","履职类别":"政策宣讲","日期":"2024-06-11"},"sheet":"履职","unit_code":"410725104"}', 'ee62ad79d45d3dba4e241d32202e521eac9eec769e8fb9228018a0aba9905258');
INSERT INTO "journal" VALUES (53, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f892037590a677ac83797d05ae', 'steps', '01a226f892187358a86ce90dd06e37e9', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f89205769c9beb5893198a1598","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f892187358a86ce90dd06e37e9","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '428b262dd4773ec29f34358454b831d4017cb545c6f4dda7be4883fa42f85fb9');
INSERT INTO "journal" VALUES (54, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f892037590a677ac83797d05ae', 'cases', '01a226f89205769c9beb5893198a1598', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f89205769c9beb5893198a1598","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '0fcc96ff515a7342a4726058e9c6f85d60c4ea703b19fe9d3f345f4ebc70f067');
INSERT INTO "journal" VALUES (55, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8926f7210a9e2e96599ac87c9', 'steps', '01a226f8927c7f44bc6a93f71c54e8bc', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f89205769c9beb5893198a1598","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8927c7f44bc6a93f71c54e8bc","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'dd74bc5eb3b7ed401b3dde36402500a88fe9da50e092b0bbcd17445c1b984626');
INSERT INTO "journal" VALUES (56, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8926f7210a9e2e96599ac87c9', 'cases', '01a226f89205769c9beb5893198a1598', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f89205769c9beb5893198a1598","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'b8bad62c3fbaab47e98de3fa9e7d33fc65638eee65353786d3389a318e6804c1');
INSERT INTO "journal" VALUES (57, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f892cf71dcb50833a200169830', 'steps', '01a226f892d47790b6da36c9d305b64c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f892d1708c87bfed318203e9c7","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f892d47790b6da36c9d305b64c","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '592d855fc51c2ffa97c03ce8d9ffd2a94c766ca1819fdf8b0be18435709c448d');
INSERT INTO "journal" VALUES (58, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f892cf71dcb50833a200169830', 'steps', '01a226f892d479909d97d6eebb56603a', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f892d1708c87bfed318203e9c7","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f892d479909d97d6eebb56603a","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', '032abf8ff84eff71550cb86b9d3336a5c9fc4df4e519be3475509ed51f275110');
INSERT INTO "journal" VALUES (59, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f892cf71dcb50833a200169830', 'cases', '01a226f892d1708c87bfed318203e9c7', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f892d1708c87bfed318203e9c7","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '9e623cb4c9b908e1f19b8f6551c0acad22a709c3f278ab69ffb7cf079e370aa4');
INSERT INTO "journal" VALUES (60, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f89313732c8cb4f599bc34a142', 'steps', '01a226f8931676b0907c51b94f4ba36c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f892d1708c87bfed318203e9c7","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8931676b0907c51b94f4ba36c","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '1963d9f657e509d07bb38780cf8e2145094474f808c9d610509772d86b9ca693');
INSERT INTO "journal" VALUES (61, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f89313732c8cb4f599bc34a142', 'cases', '01a226f892d1708c87bfed318203e9c7', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f892d1708c87bfed318203e9c7","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '02efb44cdb2345455b11a84c047beae160d291a5e8b1cf0272c79beaaa1537e7');
INSERT INTO "journal" VALUES (62, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8936878fcbc75bd8a194017fe', 'steps', '01a226f89376730c85cb81bd548a8266', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226f892d1708c87bfed318203e9c7","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f89376730c85cb81bd548a8266","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', 'd3a0b94e90fad2c8d6c119db69fdccd1e6f3bd7cb69d1f654705e0bd41f641a0');
INSERT INTO "journal" VALUES (63, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8936878fcbc75bd8a194017fe', 'cases', '01a226f892d1708c87bfed318203e9c7', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f892d1708c87bfed318203e9c7","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '01fd923ebe28400addc7634501a1943f4766fe138e98cb9c84f3fb8506510766');
INSERT INTO "journal" VALUES (64, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f893bb7194b38c7d2b18cce633', 'steps', '01a226f893c4779096e721cd56599c42', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f892d1708c87bfed318203e9c7","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f893c4779096e721cd56599c42","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'eac594c194b212223a7b2200170c4ccccc85ea66551cd459d0e31399a4bb4e1c');
INSERT INTO "journal" VALUES (65, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f893bb7194b38c7d2b18cce633', 'cases', '01a226f892d1708c87bfed318203e9c7', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f892d1708c87bfed318203e9c7","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '973eddbf5a05fef5f6a29780a96173c457b930aa9a788076eeb8a903db505c2d');
INSERT INTO "journal" VALUES (66, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f893f774bc9fe9eaf74f357303', 'steps', '01a226f893f979cc924bf2b6b7a0e1ed', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f893f9719091b9a03cdc0518f0","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226f893f979cc924bf2b6b7a0e1ed","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '2bfdfda3f4b0163826744455d8d78a02130df517cc8553b6a5a47cfb50cacd17');
INSERT INTO "journal" VALUES (67, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f893f774bc9fe9eaf74f357303', 'cases', '01a226f893f9719091b9a03cdc0518f0', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f893f9719091b9a03cdc0518f0","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"意","source":"来电","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '9473c36af732b3c0e9c53066b081bf9caa786a3209c17b62df2cc3ec074857ea');
INSERT INTO "journal" VALUES (68, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8943276b4a0a7811708051a92', 'steps', '01a226f8943570b8888278e53cf1c639', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f893f9719091b9a03cdc0518f0","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8943570b8888278e53cf1c639","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'aea4b8c2f58de73ff5cc1b0caee1d0b8f63d25b4450e8814218709893c399c31');
INSERT INTO "journal" VALUES (69, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8943276b4a0a7811708051a92', 'cases', '01a226f893f9719091b9a03cdc0518f0', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f893f9719091b9a03cdc0518f0","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"意","source":"来电","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '05992ca7563f3d2f21b6ec4614066593b8e7a119865444714134c2f94a5c6d54');
INSERT INTO "journal" VALUES (70, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8947b71b88d8274aa408dc246', 'steps', '01a226f8947e70408fc40b5c5a1bdf0c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8947d73749720377b2f711618","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f8947e70408fc40b5c5a1bdf0c","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '3000f0a0e4577c341bb15bcd3a6a16695e35d73fc829daff97c4c530d3ed4e6f');
INSERT INTO "journal" VALUES (71, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8947b71b88d8274aa408dc246', 'steps', '01a226f8947e721ca0fbc8fc8da286a7', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8947d73749720377b2f711618","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8947e721ca0fbc8fc8da286a7","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例供电所","unit_code":"410725104","words":""}', '32285be0c1d014b981c09103c369b920d4b9bf8f0096ee1b933229a066d33a12');
INSERT INTO "journal" VALUES (72, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8947b71b88d8274aa408dc246', 'cases', '01a226f8947d73749720377b2f711618', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226f8947d73749720377b2f711618","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '1e1237ed592950d9bbee672a50c9ab16331bd2de3695b2b4509c9af65f5944cb');
INSERT INTO "journal" VALUES (73, '2024-12-20T09:30:00', '示例经办', '催办', '01a226f894bb70e0a3bc8ede63187b66', 'steps', '01a226f894be71f09ed913df39017bc7', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8947d73749720377b2f711618","clerk":"示例经办","co_units":"","done_on":"2024-06-20","due":null,"id":"01a226f894be71f09ed913df39017bc7","kind":"URGE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":""}', '267703f0b2a8c2c230e972e0897419ef9845ef832b736a1f762815f347d0fde2');
INSERT INTO "journal" VALUES (74, '2024-12-20T09:30:00', '示例经办', '催办', '01a226f894bb70e0a3bc8ede63187b66', 'cases', '01a226f8947d73749720377b2f711618', '{"revision":1,"urged":0}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226f8947d73749720377b2f711618","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":2,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'e5a149f4debf3055b3c61ccaabd6349be310c98f9b37623e55760d1e1bd97f28');
INSERT INTO "journal" VALUES (75, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f894ff74249b3ab6de96120904', 'steps', '01a226f8950e7e34be7676fc5e64daa9', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8947d73749720377b2f711618","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8950e7e34be7676fc5e64daa9","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":"已经修好"}', 'ef1030568270e4bed2c9055b61318bb90d7e3cdcf975b072d2cc8485f98a4273');
INSERT INTO "journal" VALUES (76, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f894ff74249b3ab6de96120904', 'cases', '01a226f8947d73749720377b2f711618', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":2,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f8947d73749720377b2f711618","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'ca4c0154c0f52438ad8916ee5edac277eb4ab1e9856bffa07b02ab1b9c5be167');
INSERT INTO "journal" VALUES (77, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8955c7dc8ad993dcd8ad40864', 'steps', '01a226f895687f18b3f76a001e3e0f88', '', '{"amends":null,"attitude":"SATISFIED","basis":"","case_id":"01a226f8947d73749720377b2f711618","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f895687f18b3f76a001e3e0f88","kind":"EVALUATE","met_on":null,"number":"","outcome":"SATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '7f780493fa7ccf88002cc2b38bfcb1f6e02d850c49a9cf9665461af19c225dd9');
INSERT INTO "journal" VALUES (78, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8955c7dc8ad993dcd8ad40864', 'cases', '01a226f8947d73749720377b2f711618', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":3,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f8947d73749720377b2f711618","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '37da247f6711d30e717ef8edff0478b863d84d946ce2402ba611eb0fcc0a8a04');
INSERT INTO "journal" VALUES (79, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f895b77618a9e42dbae87ee647', 'steps', '01a226f895d07d34a4acf9aa6a4ac35e', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8947d73749720377b2f711618","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f895d07d34a4acf9aa6a4ac35e","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":6,"unit":"","unit_code":"410725104","words":""}', '9e3e48b1ca6f3c1fc329eef8cf206f4413c5fe746d1a794943c7377f9a1d13c4');
INSERT INTO "journal" VALUES (80, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f895b77618a9e42dbae87ee647', 'cases', '01a226f8947d73749720377b2f711618', '{"closed_on":null,"revision":4,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f8947d73749720377b2f711618","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":5,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '6eb9f112bad534720b19dad7c7c7d956155b350b014f648e29ad49875076fdf0');
INSERT INTO "journal" VALUES (81, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8962f7134a7555c72414ac643', 'steps', '01a226f896317570bc8e03c9850c0224', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f896307d2cb06d3edc057ea1f1","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f896317570bc8e03c9850c0224","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '480954defeffb81639b7ba229daf998761712bab749e3c75b76f218888223ed3');
INSERT INTO "journal" VALUES (82, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8962f7134a7555c72414ac643', 'cases', '01a226f896307d2cb06d3edc057ea1f1', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f896307d2cb06d3edc057ea1f1","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":2,"series":"流","source":"流动联络站","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'b21238d704b2b10bd4c812412f4bcdb09f4b32cb2306a712baf05bd89193bae2');
INSERT INTO "journal" VALUES (83, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f896637230ad9cdb97abef6e58', 'steps', '01a226f896657de49c64076822f31658', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f896307d2cb06d3edc057ea1f1","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f896657de49c64076822f31658","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '4ca0c07f83b50ad006c80545993c559811fa5526a2802d6d13f565adb5729360');
INSERT INTO "journal" VALUES (84, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f896637230ad9cdb97abef6e58', 'cases', '01a226f896307d2cb06d3edc057ea1f1', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f896307d2cb06d3edc057ea1f1","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":2,"series":"流","source":"流动联络站","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '5ef0384eb561e282e59c28ba83d48cd3df662291132c557383da8e107ba01e03');
INSERT INTO "journal" VALUES (85, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f896b37140b7791a2d35ac78ae', 'steps', '01a226f896b578449e65f04fa9c54d3a', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f896b47d9894b4a5d7549526c2","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226f896b578449e65f04fa9c54d3a","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '178a0955c9defba23664112b63156fc5f3e7acacde85957888c320598842a66e');
INSERT INTO "journal" VALUES (86, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f896b37140b7791a2d35ac78ae', 'steps', '01a226f896b579c4927717f9dfb7ad47', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f896b47d9894b4a5d7549526c2","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f896b579c4927717f9dfb7ad47","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例派出所","unit_code":"410725104","words":""}', '503d8b650fab8d8fd032e285babc52b9f68c21a4e3322d35f8e76d409addfa81');
INSERT INTO "journal" VALUES (87, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f896b37140b7791a2d35ac78ae', 'cases', '01a226f896b47d9894b4a5d7549526c2', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村巷道积水，第5次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例派出所","id":"01a226f896b47d9894b4a5d7549526c2","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000005","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'c40bf9c9a5fdd8fdb96a075e6b2ba94828918b20d9e51798467a0caf50575bf5');
INSERT INTO "journal" VALUES (88, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f896ed7ce8aeb7761497a8498b', 'steps', '01a226f896f073808c47e17ba77eab2e', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f896ef7b00ac9abbc7134399a6","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f896f073808c47e17ba77eab2e","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '33257a36d71947abd855195eca9384551acca3abbb2c9481c8e5f3a8c47d35fb');
INSERT INTO "journal" VALUES (89, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f896ed7ce8aeb7761497a8498b', 'cases', '01a226f896ef7b00ac9abbc7134399a6', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f896ef7b00ac9abbc7134399a6","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":3,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '4e2c9b58830d6ccc44604e13dad879a20c2d888290bf05c0bc5aac3f7488b7f9');
INSERT INTO "journal" VALUES (90, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8972673e08faae670527431b8', 'steps', '01a226f897287de0a9ca845238414732', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f896ef7b00ac9abbc7134399a6","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f897287de0a9ca845238414732","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'd14fa6308e1fc297c3b95e7c8d2b3cd4fbea81073a085bd7455c3e70a4b1f845');
INSERT INTO "journal" VALUES (91, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8972673e08faae670527431b8', 'cases', '01a226f896ef7b00ac9abbc7134399a6', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f896ef7b00ac9abbc7134399a6","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":3,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'b23ff39347cbea4f05575c93a3cfc3ce8f6246c2b63beac06dd0ebed1fa8f8fd');
INSERT INTO "journal" VALUES (92, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8974b720484261c3962d367fc', 'steps', '01a226f8974d7964a5bbccde49fa5c25', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8974c7e8c8b7f07d2c88eba57","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f8974d7964a5bbccde49fa5c25","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'd3504b674ddcc6f614c30f68983a47817681df3a73550a0a3acb4afa277e3c9f');
INSERT INTO "journal" VALUES (93, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8974b720484261c3962d367fc', 'steps', '01a226f8974d7b1ca77ad9edc27560e3', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8974c7e8c8b7f07d2c88eba57","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8974d7b1ca77ad9edc27560e3","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', 'a88a56ce3caf74e3562f9da6a09ab8586a55baea07e46d79f37a0c4779f24a19');
INSERT INTO "journal" VALUES (94, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8974b720484261c3962d367fc', 'cases', '01a226f8974c7e8c8b7f07d2c88eba57', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8974c7e8c8b7f07d2c88eba57","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '7f7b088286213ca68629c8a83977cd8d903da741c663c48bf9fb9c2cd7953025');
INSERT INTO "journal" VALUES (95, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8977f71a881491707d8ca3f05', 'steps', '01a226f897817c7ca4e2937e4511ffb1', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8974c7e8c8b7f07d2c88eba57","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f897817c7ca4e2937e4511ffb1","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '997fcc5801e37a56aa2e7cc5c72c430666a6646bb344fc2674aeb417a9bcd58c');
INSERT INTO "journal" VALUES (96, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8977f71a881491707d8ca3f05', 'cases', '01a226f8974c7e8c8b7f07d2c88eba57', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8974c7e8c8b7f07d2c88eba57","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '0819266a6c2efc08558c97974c8e6318016ed81acdb0541647a586b2adbf9304');
INSERT INTO "journal" VALUES (97, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f897cb72088b2c5749a3bc8e45', 'steps', '01a226f897cd7eb8b83ab1e849b627c6', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226f8974c7e8c8b7f07d2c88eba57","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f897cd7eb8b83ab1e849b627c6","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', '1ca10eb8908706aac886e8814189dfd1dab0018d2ba33457b29448675eedc519');
INSERT INTO "journal" VALUES (98, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f897cb72088b2c5749a3bc8e45', 'cases', '01a226f8974c7e8c8b7f07d2c88eba57', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8974c7e8c8b7f07d2c88eba57","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '35bb0e46accbb0f738ae7094133bf9f05aca660ebbda5ffbb647a63d756df317');
INSERT INTO "journal" VALUES (99, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f89801726ca029a79f1fffe904', 'steps', '01a226f898087b7c9906306bfaae9a6e', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8974c7e8c8b7f07d2c88eba57","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f898087b7c9906306bfaae9a6e","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '657d4777dd892fe7f7778a8b5427ea79a977f92d435bf88ba845f182aca0f17a');
INSERT INTO "journal" VALUES (100, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f89801726ca029a79f1fffe904', 'cases', '01a226f8974c7e8c8b7f07d2c88eba57', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8974c7e8c8b7f07d2c88eba57","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '0816147e97b16577a028688b0fc1896d5e300ad7fc69cafab91b7f5b8bd191fd');
INSERT INTO "journal" VALUES (101, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'units', '01a226f8984976a8af0dd8dd144deb5a', '', '{"head":"","id":"01a226f8984976a8af0dd8dd144deb5a","name":"示例水利站","note":"","phone":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', '4755f4929fc6e0eb830ac133648bba31232be589dfb9aa1d8717bafd158420b6');
INSERT INTO "journal" VALUES (102, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'cases', '01a226f8984978109930afe57dbd7070', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第0条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8984978109930afe57dbd7070","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-003","origin_id":null,"original_number":"批-0","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '272cf499d6c7834c7f8d5900fd0743552b6ed518b6ebb9035a0624b11e139f69');
INSERT INTO "journal" VALUES (103, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'steps', '01a226f8984a76b49bb59bf1555bcbdf', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8984978109930afe57dbd7070","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8984a76b49bb59bf1555bcbdf","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'c246a0592825bfc7741e348477c96fe643f02b1c13918868c6aa937f54c01d50');
INSERT INTO "journal" VALUES (104, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'steps', '01a226f8984a77d889ca67fbcfab3b16', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8984978109930afe57dbd7070","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8984a77d889ca67fbcfab3b16","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', '45407792cf24a139ba2934395f5f24aa84b8408988dc1a8b2fb45a87234f8fc4');
INSERT INTO "journal" VALUES (105, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'steps', '01a226f8984a78b4b387e1e61d62e068', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8984978109930afe57dbd7070","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226f8984a78b4b387e1e61d62e068","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', '966a24d1d954088e9d8322dc9c680f2e5b74a978b42fe062229683000e09d806');
INSERT INTO "journal" VALUES (106, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'origins', '01a226f8984a79fca38b7b627ff7b45a', '', '{"entry_id":"01a226f8984978109930afe57dbd7070","id":"01a226f8984a79fca38b7b627ff7b45a","key":"批-0","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第0条：巷道积水","反映人":"样例甲","意见编号":"批-0","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', 'cbb80c866d73fd2579138b5698ee5904c40ff883949655d79f530f85925b5672');
INSERT INTO "journal" VALUES (107, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'cases', '01a226f8985279bcafe874b5daf60c01', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第1条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8985279bcafe874b5daf60c01","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-004","origin_id":null,"original_number":"批-1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":4,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', 'af0326b7f1de4beff3220821e20bf74a24e987a9a069bd5641ba19c1d5e0b601');
INSERT INTO "journal" VALUES (108, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'steps', '01a226f89853729cb02a45b6fe973f8b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8985279bcafe874b5daf60c01","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f89853729cb02a45b6fe973f8b","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '860e2adb38ca8c91d5239bf97bd6e3ab9add77788f060dafbc41cc0b0d0fbab8');
INSERT INTO "journal" VALUES (109, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'steps', '01a226f8985373b48c3a3d1d15a4451e', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8985279bcafe874b5daf60c01","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8985373b48c3a3d1d15a4451e","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', 'da8542c6d187310ae99d0a6bdb0cd143e5e58be78206c1cc87c783126e3371bb');
INSERT INTO "journal" VALUES (110, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'steps', '01a226f898537478a47e46601d92eb54', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8985279bcafe874b5daf60c01","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226f898537478a47e46601d92eb54","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', '1e2f12dacae146486d2dbc1bc476eb6c1a42e211c043fdf5366c3ef570d25ac0');
INSERT INTO "journal" VALUES (111, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f898377534a7f0255617ee40cf', 'origins', '01a226f8985375a88c0a32c78762fb45', '', '{"entry_id":"01a226f8985279bcafe874b5daf60c01","id":"01a226f8985375a88c0a32c78762fb45","key":"批-1","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第1条：巷道积水","反映人":"样例甲","意见编号":"批-1","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', '8b5924c9e5cbcad6f1b4df2bd799578bf3ad2df3d8146b3eb9fd6606651ae5d2');
INSERT INTO "journal" VALUES (112, '2024-12-20T09:30:00', '示例经办', '添加附件', '01a226f898d179d082620ca757d319c5', 'attachments', '01a226f898e17d40babccd390b321b28', '', '{"caption":"","entry_id":"01a226f89205769c9beb5893198a1598","entry_table":"cases","id":"01a226f898e17d40babccd390b321b28","media_type":"image/jpeg","name":"现场.png","position":0,"revision":1,"role":"照片","sha256":"251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70","taken_on":null,"unit_code":"410725104","void_reason":"","voided_on":null}', '704e7a1df7e7f9156987bb121bfedaf8535c883ccba77631e8acb2aa6ac24188');
INSERT INTO "journal" VALUES (113, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd70a0bbc97e9910754c67', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd70a0bbc97e9910754c67","notice_on":null,"on_day":"2025-01-03","place":"示例中心站","planned_on":"2025-01-03","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'e16c4554a90be19c6bda4aa33991ed24d62c8d238e371b9056836a9fa1eea77a');
INSERT INTO "journal" VALUES (114, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd730c89d133e7447f244b', '', '{"day_id":"01a226f899fd70a0bbc97e9910754c67","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","id":"01a226f899fd730c89d133e7447f244b","position":0,"revision":1,"unit_code":"410725104"}', '6affee2a2a2133a4f69bd29d7ff8b539d7ccf456ce60b804fe4693062a397355');
INSERT INTO "journal" VALUES (115, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd73ac9726873e56244824', '', '{"day_id":"01a226f899fd70a0bbc97e9910754c67","deputy_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f899fd73ac9726873e56244824","position":1,"revision":1,"unit_code":"410725104"}', '37bfa703c5ffa64dbdab2bccab3fa914aad3a2c54adb25ef5dc71f8d93d67fb0');
INSERT INTO "journal" VALUES (116, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd7438848a25af0ea1b487', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd7438848a25af0ea1b487","notice_on":null,"on_day":"2025-02-07","place":"示例中心站","planned_on":"2025-02-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'ece6b3051caf0950441f2097a57c8866378d2a4cc91438ee0b1f69db53cf8aee');
INSERT INTO "journal" VALUES (117, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd74d4855d1e8248e8ad73', '', '{"day_id":"01a226f899fd7438848a25af0ea1b487","deputy_id":"01a226f890cf7b6c828aefd6c7739809","id":"01a226f899fd74d4855d1e8248e8ad73","position":0,"revision":1,"unit_code":"410725104"}', '1686fdb60f094e2c9ff41673777c222e311ae7e67bf299ecb590bbdb5f895e5e');
INSERT INTO "journal" VALUES (118, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7530a72adfb2457698b1', '', '{"day_id":"01a226f899fd7438848a25af0ea1b487","deputy_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f899fd7530a72adfb2457698b1","position":1,"revision":1,"unit_code":"410725104"}', '10e8db10fa68d87a318abde415540af8e25214f5e6cea9f5d5a2b197360af62c');
INSERT INTO "journal" VALUES (119, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd759ca893ac067b723380', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd759ca893ac067b723380","notice_on":null,"on_day":"2025-03-07","place":"示例中心站","planned_on":"2025-03-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'a4be977aa7b0b3600ff147989fa6b22dc85a6e535a7acf63f155b92af5f357e6');
INSERT INTO "journal" VALUES (120, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7624ba12875154559444', '', '{"day_id":"01a226f899fd759ca893ac067b723380","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","id":"01a226f899fd7624ba12875154559444","position":0,"revision":1,"unit_code":"410725104"}', 'c9db3b9f0b1286f8accef02a0f175379af89a1df483839f636f299d81a98be4c');
INSERT INTO "journal" VALUES (121, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7688aaf696c1c6668461', '', '{"day_id":"01a226f899fd759ca893ac067b723380","deputy_id":"01a226f890d1767883c64f466e79759a","id":"01a226f899fd7688aaf696c1c6668461","position":1,"revision":1,"unit_code":"410725104"}', '43c53f99934699217319e086b562e07a693b2750f12ba0abaf61e78cd2c8b31e');
INSERT INTO "journal" VALUES (122, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd76f4a32ca809ec79b058', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd76f4a32ca809ec79b058","notice_on":null,"on_day":"2025-04-07","place":"示例中心站","planned_on":"2025-04-04","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '89a7813898bf811b32d869a978452669ba8b3c6dc67d9323f84a43e5292a189b');
INSERT INTO "journal" VALUES (123, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd777c9a8b847bb9721428', '', '{"day_id":"01a226f899fd76f4a32ca809ec79b058","deputy_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f899fd777c9a8b847bb9721428","position":0,"revision":1,"unit_code":"410725104"}', '4eeeea12f59740e2614f8bea8b19d01212a0396886495fffd5312394cf0ec1ea');
INSERT INTO "journal" VALUES (124, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd77d497ba9cbe428ae57b', '', '{"day_id":"01a226f899fd76f4a32ca809ec79b058","deputy_id":"01a226f890cf7b6c828aefd6c7739809","id":"01a226f899fd77d497ba9cbe428ae57b","position":1,"revision":1,"unit_code":"410725104"}', 'f5839a67bdf5aea81d7f78e8c9fea51ee7d2e127135a8c4cf7b35bc65f873777');
INSERT INTO "journal" VALUES (125, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd78409b30c09627ef65a3', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd78409b30c09627ef65a3","notice_on":null,"on_day":"2025-05-06","place":"示例中心站","planned_on":"2025-05-02","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '589293600c7f758f1ff4b0b89609d897cc371cbdf88750233e673f8f2cb3a4f1');
INSERT INTO "journal" VALUES (126, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd78cc98033a588e088b10', '', '{"day_id":"01a226f899fd78409b30c09627ef65a3","deputy_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f899fd78cc98033a588e088b10","position":0,"revision":1,"unit_code":"410725104"}', '3beb64d9ba87cff32f35e5ea225f673e4acc024a71843c69d32570b2118dff07');
INSERT INTO "journal" VALUES (127, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7b94b09bebfaaba1bb58', '', '{"day_id":"01a226f899fd78409b30c09627ef65a3","deputy_id":"01a226f890d1767883c64f466e79759a","id":"01a226f899fd7b94b09bebfaaba1bb58","position":1,"revision":1,"unit_code":"410725104"}', 'a9f0fb96edc2c81d67969cc824f2cb78cd9e9adc3d48e908450d30adcdac0f96');
INSERT INTO "journal" VALUES (128, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd7c2888b044d32a6c5b5e', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd7c2888b044d32a6c5b5e","notice_on":null,"on_day":"2025-06-06","place":"示例中心站","planned_on":"2025-06-06","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'ce18e372cd2cda8b81e69024156be15ca54a613fd4fef52848f29a89d5ffd592');
INSERT INTO "journal" VALUES (129, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7cc8b62e532f23dbd19a', '', '{"day_id":"01a226f899fd7c2888b044d32a6c5b5e","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","id":"01a226f899fd7cc8b62e532f23dbd19a","position":0,"revision":1,"unit_code":"410725104"}', '29ea0ef75f08c355f182ed8d753715119b86249e9905aa93b90e2637569ae9b7');
INSERT INTO "journal" VALUES (130, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7d208991b4746a44acf2', '', '{"day_id":"01a226f899fd7c2888b044d32a6c5b5e","deputy_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f899fd7d208991b4746a44acf2","position":1,"revision":1,"unit_code":"410725104"}', '7f6be23f93e13fce085ad84fdae328919f032ee4c4507b61faf8c14ecb0f854c');
INSERT INTO "journal" VALUES (131, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd7d8cb139945afbb96413', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd7d8cb139945afbb96413","notice_on":null,"on_day":"2025-07-04","place":"示例中心站","planned_on":"2025-07-04","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '456d3267d087634c60168e067c5562f975188d1f03e80f521e03336e81494745');
INSERT INTO "journal" VALUES (132, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7e08816e35c1d9f501b5', '', '{"day_id":"01a226f899fd7d8cb139945afbb96413","deputy_id":"01a226f890cf7b6c828aefd6c7739809","id":"01a226f899fd7e08816e35c1d9f501b5","position":0,"revision":1,"unit_code":"410725104"}', '36143158ebfefdfb2d884bbb7a243b270b935044a568888918d192ea38eee468');
INSERT INTO "journal" VALUES (133, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7e589a55b21eece784b4', '', '{"day_id":"01a226f899fd7d8cb139945afbb96413","deputy_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f899fd7e589a55b21eece784b4","position":1,"revision":1,"unit_code":"410725104"}', '26eb9b08293271d9ee796b097805607504d9a0be66ccaad5adf78cead2aeeaec');
INSERT INTO "journal" VALUES (134, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fd7ec8b18f51651b0a6ab0', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fd7ec8b18f51651b0a6ab0","notice_on":null,"on_day":"2025-08-01","place":"示例中心站","planned_on":"2025-08-01","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '10b26203fc36876a42e4b9c6e15b488215501a7e898c24318febcbbc6d55f054');
INSERT INTO "journal" VALUES (135, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fd7f589ad4e3237a8796b4', '', '{"day_id":"01a226f899fd7ec8b18f51651b0a6ab0","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","id":"01a226f899fd7f589ad4e3237a8796b4","position":0,"revision":1,"unit_code":"410725104"}', 'c8d70adc62d5c817ad21ed7c1513db3702da712a12526982a038118270ed8546');
INSERT INTO "journal" VALUES (136, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe7008a204ee5d4e557d19', '', '{"day_id":"01a226f899fd7ec8b18f51651b0a6ab0","deputy_id":"01a226f890d1767883c64f466e79759a","id":"01a226f899fe7008a204ee5d4e557d19","position":1,"revision":1,"unit_code":"410725104"}', '390d75b88e437b7f35bbcc96ad8f1c238543c5dc16eaad2220c4c58d4ad921a9');
INSERT INTO "journal" VALUES (137, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fe7068a16b06e22421cb78', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fe7068a16b06e22421cb78","notice_on":null,"on_day":"2025-09-05","place":"示例中心站","planned_on":"2025-09-05","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '4a82607a5604cf8c21ecd174988678cdad51a73f4153257d392e5ad4d20631b7');
INSERT INTO "journal" VALUES (138, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe70ecb85081e94e918097', '', '{"day_id":"01a226f899fe7068a16b06e22421cb78","deputy_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f899fe70ecb85081e94e918097","position":0,"revision":1,"unit_code":"410725104"}', 'ee7ba895ad6cd6c4d45799b54a43cf3cb72296db0e0e87b60b9c2cec712ca44b');
INSERT INTO "journal" VALUES (139, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe7148b362d01b69dd5aa2', '', '{"day_id":"01a226f899fe7068a16b06e22421cb78","deputy_id":"01a226f890cf7b6c828aefd6c7739809","id":"01a226f899fe7148b362d01b69dd5aa2","position":1,"revision":1,"unit_code":"410725104"}', '100bd01c171100e5452047b9d10585e263f47efc19ecb80a77fddee4b87a11d6');
INSERT INTO "journal" VALUES (140, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fe71a8b09929182bb023d6', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fe71a8b09929182bb023d6","notice_on":null,"on_day":"2025-10-09","place":"示例中心站","planned_on":"2025-10-03","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '39cc6bb7782c6061a3885ead1cd9e4f0c2a03d8f0a84b017a5a4622d00c540a8');
INSERT INTO "journal" VALUES (141, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe722c897c1e0368e1bfb5', '', '{"day_id":"01a226f899fe71a8b09929182bb023d6","deputy_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f899fe722c897c1e0368e1bfb5","position":0,"revision":1,"unit_code":"410725104"}', 'edf1cbae28c531baea6f24e64393218a9c2589ff9b94ae68f9def915e96168d8');
INSERT INTO "journal" VALUES (142, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe7288b8ffc036d915c134', '', '{"day_id":"01a226f899fe71a8b09929182bb023d6","deputy_id":"01a226f890d1767883c64f466e79759a","id":"01a226f899fe7288b8ffc036d915c134","position":1,"revision":1,"unit_code":"410725104"}', '6a465159ab0aa37be2d466690e9805b535bd40306d72b377f142dbd534f54ec1');
INSERT INTO "journal" VALUES (143, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fe72e8adf837d709127db5', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fe72e8adf837d709127db5","notice_on":null,"on_day":"2025-11-07","place":"示例中心站","planned_on":"2025-11-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '16e08dbf2a74a207ab859f2f87bfc97e7be9fa24c2520dfb6373616476450693');
INSERT INTO "journal" VALUES (144, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe73688c1630ea86ae67ab', '', '{"day_id":"01a226f899fe72e8adf837d709127db5","deputy_id":"01a226f890d07ab4aa5fd17ffef3fdb8","id":"01a226f899fe73688c1630ea86ae67ab","position":0,"revision":1,"unit_code":"410725104"}', '41f042b1d603d6bf73f82918975deb907b41b565692230ffc665d5de98bc9c19');
INSERT INTO "journal" VALUES (145, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe73b494fd4f60ac4470fc', '', '{"day_id":"01a226f899fe72e8adf837d709127db5","deputy_id":"01a226f890c57f0489b3d3298e0bc945","id":"01a226f899fe73b494fd4f60ac4470fc","position":1,"revision":1,"unit_code":"410725104"}', 'ba9615e830bbda62b97e132a5ede8957a4f839bcc41db63fa0b864535ee8d060');
INSERT INTO "journal" VALUES (146, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_days', '01a226f899fe741cae7b52380605c7b3', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f899fe741cae7b52380605c7b3","notice_on":null,"on_day":"2025-12-05","place":"示例中心站","planned_on":"2025-12-05","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'a03261bc0753b400479d3c54e737518ef72c471074e0681094d712b2b9be994c');
INSERT INTO "journal" VALUES (147, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe74949fa0f4d0c2ac0cd0', '', '{"day_id":"01a226f899fe741cae7b52380605c7b3","deputy_id":"01a226f890cf7b6c828aefd6c7739809","id":"01a226f899fe74949fa0f4d0c2ac0cd0","position":0,"revision":1,"unit_code":"410725104"}', '2a14153bffc308398d9a6ab786f5e067a75c21919f39591e050b346e4814d634');
INSERT INTO "journal" VALUES (148, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'roster_seats', '01a226f899fe74e0a8e8f0668f7b96fa', '', '{"day_id":"01a226f899fe741cae7b52380605c7b3","deputy_id":"01a226f890ba72a0927a9748516d2b5a","id":"01a226f899fe74e0a8e8f0668f7b96fa","position":1,"revision":1,"unit_code":"410725104"}', 'c14b44ebeec6c2af7ac920391d96cdb177f7d35063974efac8ebb092435e53e4');
INSERT INTO "journal" VALUES (149, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f899b672509c1dbf77effd4dbb', 'settings', '01a226f89a0b7e74b0a969da86cf1a9a', '', '{"id":"01a226f89a0b7e74b0a969da86cf1a9a","key":"roster","revision":1,"unit_code":"410725104","value":{"2025":{"contact":"","ends":"11:30","guests":"","method":"taiping","mixed":true,"most":10,"moved":[],"per_day":2,"place":"示例中心站","rule":"monthly:first-friday","shift":"NEXT","since":null,"starts":"09:00","station_id":null,"theme":"","times":2,"weekends":null,"year":2025}}}', 'c810a9dc0e51f36ff174122d67bd122a90011b7a92e9d4099e3b3770d9a6e9f6');
INSERT INTO "journal" VALUES (150, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f89a51735cab1f8058a745e224', 'steps', '01a226f89a5b7da88069a36a0d754fab', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f89a5a7edc8469f1468ebd6d87","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f89a5b7da88069a36a0d754fab","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '8951a858714b68e0341c19b420f306ba5f24ae5b3cc8380691063f1e638f116a');
INSERT INTO "journal" VALUES (151, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f89a51735cab1f8058a745e224', 'cases', '01a226f89a5a7edc8469f1468ebd6d87', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f89a5a7edc8469f1468ebd6d87","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '5be76ee007793ce4a13f765335cc886ac40cfc40e71b3e5adffc790bf3223903');
INSERT INTO "journal" VALUES (152, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226f89a7f70a0b21267a3887cfb3d', 'steps', '01a226f89a5b7da88069a36a0d754fab', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f89a5a7edc8469f1468ebd6d87","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f89a5b7da88069a36a0d754fab","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '', '8599b232ec51ce657b8c7d580a0a40a31631cd787aeb0fa0a7ac53d5b04bf22a');
INSERT INTO "journal" VALUES (153, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226f89a7f70a0b21267a3887cfb3d', 'cases', '01a226f89a5a7edc8469f1468ebd6d87', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f89a5a7edc8469f1468ebd6d87","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '', '6ad4f9737dc68320194bf1210321982ed4009652843405e362c927facf47f069');
INSERT INTO "origins" VALUES ('联络站', '示例中心站', '01a226f88c4e711c9ebd1caa3298acf6', '{"\u540d\u79f0": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u7c7b\u578b": "\u56fa\u5b9a\u7ad9"}', '01a226f88c4e736098948e7d386d79a8', '410725104', 1);
INSERT INTO "origins" VALUES ('联络站', '示例流动站', '01a226f88c4e749c819f246d0c923cb0', '{"\u540d\u79f0": "\u793a\u4f8b\u6d41\u52a8\u7ad9", "\u7c7b\u578b": "\u6d41\u52a8\u7ad9"}', '01a226f88c4e754ca27b9bf8c07b2594', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例甲第甲选区', '01a226f890ba72a0927a9748516d2b5a', '{"\u59d3\u540d": "\u793a\u4f8b\u7532", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u7532\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f890c574eca8cef987970967a4', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例乙第乙选区', '01a226f890c57f0489b3d3298e0bc945', '{"\u59d3\u540d": "\u793a\u4f8b\u4e59", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e59\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f890cf75508d23903370d0717f', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丙第丙选区', '01a226f890cf7b6c828aefd6c7739809', '{"\u59d3\u540d": "\u793a\u4f8b\u4e19", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e19\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f890d07698ab678bcde0b0e1a3', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丁第丁选区', '01a226f890d07ab4aa5fd17ffef3fdb8', '{"\u59d3\u540d": "\u793a\u4f8b\u4e01", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e01\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f890d1727895d9ed6e1a5ccec5', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例戊第戊选区', '01a226f890d1767883c64f466e79759a', '{"\u59d3\u540d": "\u793a\u4f8b\u620a", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u620a\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f890d17f38b465ac675d943f1e', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改1', '01a226f890f773648375eb8591dd6fa0', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "1", "\u4efb\u52a1": "\u4fee\u8def", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u7532"}', '01a226f890f774dc98c875dc7171b192', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改2', '01a226f890f7764091e0e6ff67b2d685', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "2", "\u4efb\u52a1": "\u6e05\u6e20", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u4e59"}', '01a226f890f77700a0adc5e896175f32', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A1', '01a226f8910c72f4906927ac9728fddb', '{"\u6d3b\u52a8\u7f16\u53f7": "A1", "\u65e5\u671f": "2024-06-05", "\u65f6\u95f4": "09:00\u300111:30", "\u7c7b\u578b": "\u6d41\u52a8\u8054\u7edc\u7ad9", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59", "\u63a5\u5f85\u4eba\u6b21": 5, "\u670d\u52a1\u4e8b\u9879": "\u534f\u8c03\u519c\u8d44"}', '01a226f8911a7e4c9dd483a05c208dce', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A2', '01a226f8911b7210a4ec6c95e739dc65', '{"\u6d3b\u52a8\u7f16\u53f7": "A2", "\u65e5\u671f": "2024-06-06", "\u7c7b\u578b": "\u63a5\u5f85\u9009\u6c11", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u8bf7\u5047\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u63a5\u5f85\u4eba\u6b21": 3}', '01a226f8911b7f80907ef59db9c53a60', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A3', '01a226f8911c721090a28261e57eeac2', '{"\u6d3b\u52a8\u7f16\u53f7": "A3", "\u65e5\u671f": "2024-06-07", "\u7c7b\u578b": "\u5b66\u4e60\u57f9\u8bad", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59\u3001\u793a\u4f8b\u4e01"}', '01a226f8911c7a98baedfa295da5fcc3', '410725104', 1);
INSERT INTO "origins" VALUES ('建议', 'J1', '01a226f8911c7bcc81ab89bd39395702', '{"\u5efa\u8bae\u7f16\u53f7": "J1", "\u6807\u9898": "\u4fee\u901a\u6751\u9053\u8def", "\u9886\u8854\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u9644\u8bae\u4ee3\u8868": "\u793a\u4f8b\u4e59", "\u63d0\u51fa\u65e5\u671f": "2024-06-10"}', '01a226f89127762487adfc06a399c532', '410725104', 1);
INSERT INTO "origins" VALUES ('履职', '2024-06-11示例丙政策宣讲宣讲惠农政策', '01a226f89127784ca055fc1dea316ede', '{"\u65e5\u671f": "2024-06-11", "\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u5c65\u804c\u7c7b\u522b": "\u653f\u7b56\u5ba3\u8bb2", "\u4e8b\u9879": "\u5ba3\u8bb2\u60e0\u519c\u653f\u7b56"}', '01a226f89127794c887e5d75d8f54833', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-0', '01a226f8984978109930afe57dbd7070', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-0", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c0\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '01a226f8984a79fca38b7b627ff7b45a', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-1', '01a226f8985279bcafe874b5daf60c01', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-1", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c1\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '01a226f8985375a88c0a32c78762fb45', '410725104', 1);
INSERT INTO "search_docs" VALUES (12399000158208, 'case', '01a226f89205769c9beb5893198a1598', '20 02 24 4 接 00 01 1 20 02 24 4接 接0 00 01 1 样例 例甲 甲 yl lj j 东街 街村 村路 路灯 灯不 不亮 亮 第0 0次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 00 0 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399000158209, 'case', '01a226f8947d73749720377b2f711618', '20 02 24 4 接 00 02 2 20 02 24 4接 接0 00 02 2 样例 例丁 丁 yl ld d 北岗 岗垃 垃圾 圾没 没人 人清 清运 运 第3 3次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 03 3 示例 例供 供电 电所 所 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399000158210, 'case', '01a226f896ef7b00ac9abbc7134399a6', '20 02 24 4 接 00 03 3 20 02 24 4接 接0 00 03 3 样例 例丙 丙 yl lb b 南庄 庄路 路灯 灯不 不亮 亮 第6 6次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 06 6 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935424, 'case', '01a226f892d1708c87bfed318203e9c7', '20 02 24 4 流 00 01 1 20 02 24 4流 流0 00 01 1 样例 例乙 乙 yl ly y 西街 街村 村水 水渠 渠不 不通 通 第1 1次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 01 1 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399016935425, 'case', '01a226f896307d2cb06d3edc057ea1f1', '20 02 24 4 流 00 02 2 20 02 24 4流 流0 00 02 2 样例 例甲 甲 yl lj j 东街 街村 村机 机井 井不 不出 出水 水 第4 4次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 04 4 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935426, 'case', '01a226f8974c7e8c8b7f07d2c88eba57', '20 02 24 4 流 00 03 3 20 02 24 4流 流0 00 03 3 样例 例丁 丁 yl ld d 北岗 岗水 水渠 渠不 不通 通 第7 7次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 07 7 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399033712640, 'case', '01a226f893f9719091b9a03cdc0518f0', '20 02 24 4 意 00 01 1 20 02 24 4意 意0 00 01 1 样例 例丙 丙 yl lb b 南庄 庄道 道路 路坑 坑洼 洼 第2 2次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 02 2 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399033712641, 'case', '01a226f896b47d9894b4a5d7549526c2', '20 02 24 4 意 00 02 2 20 02 24 4意 意0 00 02 2 样例 例乙 乙 yl ly y 西街 街村 村巷 巷道 道积 积水 水 第5 5次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 05 5 示例 例派 派出 出所 所');
INSERT INTO "search_docs" VALUES (12399067267072, 'activity', '01a226f8910c72f4906927ac9728fddb', '20 02 24 4 活 00 01 1 20 02 24 4活 活0 00 01 1 a1 1 a1 1 流动 动联 联络 络站 站');
INSERT INTO "search_docs" VALUES (12399067267073, 'case', '01a226f8984978109930afe57dbd7070', '20 02 24 4 意 00 03 3 20 02 24 4意 意0 00 03 3 批 0 批0 0 样例 例甲 甲 yl lj j 批批 批第 第0 0条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399067267074, 'case', '01a226f8985279bcafe874b5daf60c01', '20 02 24 4 意 00 04 4 20 02 24 4意 意0 00 04 4 批 1 批1 1 样例 例甲 甲 yl lj j 批批 批第 第1 1条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399084044288, 'activity', '01a226f8911b7210a4ec6c95e739dc65', '20 02 24 4 活 00 02 2 20 02 24 4活 活0 00 02 2 a2 2 a2 2 接待 待选 选民 民');
INSERT INTO "search_docs" VALUES (12399100821504, 'activity', '01a226f8911c721090a28261e57eeac2', '20 02 24 4 活 00 03 3 20 02 24 4活 活0 00 03 3 a3 3 a3 3 学习 习培 培训 训');
INSERT INTO "search_docs" VALUES (12399151153152, 'case', '01a226f8911c7bcc81ab89bd39395702', '20 02 24 4 建 00 01 1 20 02 24 4建 建0 00 01 1 j1 1 j1 1 修通 通村 村道 道路 路');
INSERT INTO "search_docs" VALUES (12399167930368, 'duty', '01a226f89127784ca055fc1dea316ede', '政策 策宣 宣讲 讲 宣讲 讲惠 惠农 农政 政策 策');
INSERT INTO "search_docs" VALUES (67108947886080, 'task', '01a226f890f773648375eb8591dd6fa0', '1 修路 路 示例 例甲 甲');
INSERT INTO "search_docs" VALUES (67108947886081, 'task', '01a226f890f7764091e0e6ff67b2d685', '2 清渠 渠 示例 例乙 乙');
INSERT INTO "search_docs" VALUES (67108964663296, 'campaign', '01a226f890f77144968299b561fbf0d3', '示例 例整 整改 改');
INSERT INTO "search_docs" VALUES (67108981440512, 'unit', '01a226f8984976a8af0dd8dd144deb5a', '示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (67108998217728, 'station', '01a226f88c4e711c9ebd1caa3298acf6', '示例 例中 中心 心站 站');
INSERT INTO "search_docs" VALUES (67108998217729, 'station', '01a226f88c4e749c819f246d0c923cb0', '示例 例流 流动 动站 站');
INSERT INTO "search_docs" VALUES (67109014994944, 'deputy', '01a226f890ba72a0927a9748516d2b5a', '示例 例甲 甲 sh hi i li i ji ia a sh hi il li ij ji ia a sl lj j 13 38 80 00 00 00 00 00 00 00 0 第甲 甲选 选区 区 第甲 甲选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994945, 'deputy', '01a226f890c57f0489b3d3298e0bc945', '示例 例乙 乙 sh hi i li i yi i sh hi il li iy yi i sl ly y 13 38 80 00 00 00 00 00 00 00 0 第乙 乙选 选区 区 第乙 乙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994946, 'deputy', '01a226f890cf7b6c828aefd6c7739809', '示例 例丙 丙 sh hi i li i bi in ng g sh hi il li ib bi in ng g sl lb b 13 38 80 00 00 00 00 00 00 00 0 第丙 丙选 选区 区 第丙 丙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994947, 'deputy', '01a226f890d07ab4aa5fd17ffef3fdb8', '示例 例丁 丁 sh hi i li i di in ng g sh hi il li id di in ng g sl ld d 13 38 80 00 00 00 00 00 00 00 0 第丁 丁选 选区 区 第丁 丁选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994948, 'deputy', '01a226f890d1767883c64f466e79759a', '示例 例戊 戊 sh hi i li i wu u sh hi il li iw wu u sl lw w 13 38 80 00 00 00 00 00 00 00 0 第戊 戊选 选区 区 第戊 戊选 选区 区');
INSERT INTO "settings" VALUES ('unit_code', '"410725104"', '01a226f88bcc7b588c10e71f5cdd9740', '', 1);
INSERT INTO "settings" VALUES ('unit_name', '"\u539f\u9633\u53bf\u592a\u5e73\u9547"', '01a226f88bcc7d40ad244aafea426b4a', '', 1);
INSERT INTO "settings" VALUES ('method', '"taiping"', '01a226f88bcc7df4b7b5efce648b447e', '', 1);
INSERT INTO "settings" VALUES ('roster', '{"2025": {"year": 2025, "rule": "monthly:first-friday", "station_id": null, "per_day": 2, "times": 2, "most": 10, "shift": "NEXT", "weekends": null, "mixed": true, "starts": "09:00", "ends": "11:30", "place": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "theme": "", "guests": "", "contact": "", "since": null, "method": "taiping", "moved": []}}', '01a226f89a0b7e74b0a969da86cf1a9a', '410725104', 1);
INSERT INTO "stations" VALUES ('示例中心站', '固定站', '', '', '', NULL, '', '01a226f88c4e711c9ebd1caa3298acf6', '410725104', 1, NULL, '');
INSERT INTO "stations" VALUES ('示例流动站', '流动站', '', '', '', NULL, '', '01a226f88c4e749c819f246d0c923cb0', '410725104', 1, NULL, '');
INSERT INTO "units" VALUES ('示例水利站', '', '', '', '01a226f8984976a8af0dd8dd144deb5a', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-001', '活', 2024, 1, 'A1', '2024-06-05', '09:00', '11:30', '流动联络站', '', '', '', NULL, NULL, '', 5, NULL, NULL, '[["\u534f\u8c03\u519c\u8d44", null]]', '', '', '', '', NULL, '', '', '01a226f8910c72f4906927ac9728fddb', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-002', '活', 2024, 2, 'A2', '2024-06-06', '', '', '接待选民', '', '', '', NULL, NULL, '', 3, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226f8911b7210a4ec6c95e739dc65', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-003', '活', 2024, 3, 'A3', '2024-06-07', '', '', '学习培训', '', '', '', NULL, NULL, '', NULL, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226f8911c721090a28261e57eeac2', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例甲', '', '', '', '', '', '', '01a226f88c4e711c9ebd1caa3298acf6', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li jia', 'slj', '01a226f890ba72a0927a9748516d2b5a', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例乙', '', '', '', '', '', '', '01a226f88c4e711c9ebd1caa3298acf6', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li yi', 'sly', '01a226f890c57f0489b3d3298e0bc945', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丙', '', '', '', '', '', '', '01a226f88c4e711c9ebd1caa3298acf6', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li bing', 'slb', '01a226f890cf7b6c828aefd6c7739809', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丁', '', '', '', '', '', '', '01a226f88c4e711c9ebd1caa3298acf6', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li ding', 'sld', '01a226f890d07ab4aa5fd17ffef3fdb8', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例戊', '', '', '', '', '', '', '01a226f88c4e711c9ebd1caa3298acf6', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li wu', 'slw', '01a226f890d1767883c64f466e79759a', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226f890f77144968299b561fbf0d3', NULL, '1', 1, '修路', '', NULL, '示例甲', '', NULL, '', '', '', '01a226f890f773648375eb8591dd6fa0', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226f890f77144968299b561fbf0d3', NULL, '2', 2, '清渠', '', NULL, '示例乙', '', NULL, '', '', '', '01a226f890f7764091e0e6ff67b2d685', '410725104', 1, NULL, '');
INSERT INTO "attendances" VALUES ('01a226f8910c72f4906927ac9728fddb', '01a226f890ba72a0927a9748516d2b5a', '出席', '', NULL, 0, '01a226f8911277f8b721a58341fcd74a', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8910c72f4906927ac9728fddb', '01a226f890c57f0489b3d3298e0bc945', '出席', '', NULL, 1, '01a226f8911a7a80a1c1848775f56b74', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8911b7210a4ec6c95e739dc65', '01a226f890ba72a0927a9748516d2b5a', '出席', '', NULL, 0, '01a226f8911b7d60beb1574f93c158bc', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8911b7210a4ec6c95e739dc65', '01a226f890cf7b6c828aefd6c7739809', '请假', '', NULL, 1, '01a226f8911b7e58b01aa7809d787309', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8911c721090a28261e57eeac2', '01a226f890ba72a0927a9748516d2b5a', '出席', '', NULL, 0, '01a226f8911c77b8ba3f7371f53c8890', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8911c721090a28261e57eeac2', '01a226f890c57f0489b3d3298e0bc945', '出席', '', NULL, 1, '01a226f8911c78a884d1538093677e86', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8911c721090a28261e57eeac2', '01a226f890d07ab4aa5fd17ffef3fdb8', '出席', '', NULL, 2, '01a226f8911c795480c5584590614920', '410725104', 1);
INSERT INTO "cases" VALUES ('proposal', '2024-建-001', '建', 2024, 1, 'J1', NULL, NULL, 0, NULL, '2024-06-10', '', '', '', '', '', 0, '', '', '修通村道路', '', 0, 0, 0, '', '', 'UNDECIDED', 1, NULL, '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8911c7bcc81ab89bd39395702', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-001', '接', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例甲', '', '13800000000', '东街村', 0, '', '', '', '东街村路灯不亮，第0次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f89205769c9beb5893198a1598', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-001', '流', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例乙', '', '13800000001', '西街村', 0, '', '', '', '西街村水渠不通，第1次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226f892d1708c87bfed318203e9c7', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-001', '意', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例丙', '', '13800000002', '南庄', 0, '', '', '', '南庄道路坑洼，第2次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f893f9719091b9a03cdc0518f0', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-接-002', '接', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丁', '', '13800000003', '北岗', 0, '', '', '', '北岗垃圾没人清运，第3次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例供电所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'SATISFIED', 'SATISFIED', '2024-07-09', '2024-07-09', NULL, 1, 0, '01a226f8947d73749720377b2f711618', '410725104', 5);
INSERT INTO "cases" VALUES ('opinion', '2024-流-002', '流', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例甲', '', '13800000004', '东街村', 0, '', '', '', '东街村机井不出水，第4次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f896307d2cb06d3edc057ea1f1', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-意-002', '意', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例乙', '', '13800000005', '西街村', 0, '', '', '', '西街村巷道积水，第5次反映', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例派出所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f896b47d9894b4a5d7549526c2', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-003', '接', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丙', '', '13800000006', '南庄', 0, '', '', '', '南庄路灯不亮，第6次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f896ef7b00ac9abbc7134399a6', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-003', '流', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例丁', '', '13800000007', '北岗', 0, '', '', '', '北岗水渠不通，第7次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226f8974c7e8c8b7f07d2c88eba57', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-003', '意', 2024, 3, '批-0', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第0条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8984978109930afe57dbd7070', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-意-004', '意', 2024, 4, '批-1', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第1条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8985279bcafe874b5daf60c01', '410725104', 1);
INSERT INTO "duties" VALUES ('2024-06-11', '01a226f890cf7b6c828aefd6c7739809', '政策宣讲', '宣讲惠农政策', '', '', NULL, '', '', '', '01a226f89127784ca055fc1dea316ede', '410725104', 1, NULL, '');
INSERT INTO "mandates" VALUES ('01a226f890ba72a0927a9748516d2b5a', '县', '', '第甲选区', '', NULL, 0, '01a226f890c47f60ab8eb506a4b1ba23', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890ba72a0927a9748516d2b5a', '乡', '', '第甲选区', '', NULL, 1, '01a226f890c572cc8251e8cd5e45d192', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890c57f0489b3d3298e0bc945', '县', '', '第乙选区', '', NULL, 0, '01a226f890cf72a88b7ada02397a0ec5', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890c57f0489b3d3298e0bc945', '乡', '', '第乙选区', '', NULL, 1, '01a226f890cf742488f87df4be098af2', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890cf7b6c828aefd6c7739809', '县', '', '第丙选区', '', NULL, 0, '01a226f890d074d48da1435891a2ff31', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890cf7b6c828aefd6c7739809', '乡', '', '第丙选区', '', NULL, 1, '01a226f890d075bc90fc4fa2664c5352', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890d07ab4aa5fd17ffef3fdb8', '县', '', '第丁选区', '', NULL, 0, '01a226f890d170f88bb0c2facc06e4b6', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890d07ab4aa5fd17ffef3fdb8', '乡', '', '第丁选区', '', NULL, 1, '01a226f890d171bc8e10b74fc3226d12', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890d1767883c64f466e79759a', '县', '', '第戊选区', '', NULL, 0, '01a226f890d17d80badd70ad1ba84c20', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f890d1767883c64f466e79759a', '乡', '', '第戊选区', '', NULL, 1, '01a226f890d17e6085a83aa71a80b355', '410725104', 1);
INSERT INTO "roster_days" VALUES (2025, '2025-01-03', '2025-01-03', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd70a0bbc97e9910754c67', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-02-07', '2025-02-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd7438848a25af0ea1b487', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-03-07', '2025-03-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd759ca893ac067b723380', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-04-07', '2025-04-04', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd76f4a32ca809ec79b058', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-05-06', '2025-05-02', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd78409b30c09627ef65a3', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-06-06', '2025-06-06', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd7c2888b044d32a6c5b5e', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-07-04', '2025-07-04', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd7d8cb139945afbb96413', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-08-01', '2025-08-01', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fd7ec8b18f51651b0a6ab0', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-09-05', '2025-09-05', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fe7068a16b06e22421cb78', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-10-09', '2025-10-03', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fe71a8b09929182bb023d6', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-11-07', '2025-11-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fe72e8adf837d709127db5', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-12-05', '2025-12-05', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f899fe741cae7b52380605c7b3', '410725104', 1, NULL, '');
INSERT INTO "case_deputies" VALUES ('01a226f8911c7bcc81ab89bd39395702', '01a226f890ba72a0927a9748516d2b5a', '领衔', 0, '01a226f89127741caded8dba4bd0b63a', '410725104', 1);
INSERT INTO "case_deputies" VALUES ('01a226f8911c7bcc81ab89bd39395702', '01a226f890c57f0489b3d3298e0bc945', '附议', 0, '01a226f8912774f8892345ee13c8c667', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd70a0bbc97e9910754c67', '01a226f890d07ab4aa5fd17ffef3fdb8', 0, '01a226f899fd730c89d133e7447f244b', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd70a0bbc97e9910754c67', '01a226f890c57f0489b3d3298e0bc945', 1, '01a226f899fd73ac9726873e56244824', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7438848a25af0ea1b487', '01a226f890cf7b6c828aefd6c7739809', 0, '01a226f899fd74d4855d1e8248e8ad73', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7438848a25af0ea1b487', '01a226f890ba72a0927a9748516d2b5a', 1, '01a226f899fd7530a72adfb2457698b1', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd759ca893ac067b723380', '01a226f890d07ab4aa5fd17ffef3fdb8', 0, '01a226f899fd7624ba12875154559444', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd759ca893ac067b723380', '01a226f890d1767883c64f466e79759a', 1, '01a226f899fd7688aaf696c1c6668461', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd76f4a32ca809ec79b058', '01a226f890c57f0489b3d3298e0bc945', 0, '01a226f899fd777c9a8b847bb9721428', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd76f4a32ca809ec79b058', '01a226f890cf7b6c828aefd6c7739809', 1, '01a226f899fd77d497ba9cbe428ae57b', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd78409b30c09627ef65a3', '01a226f890ba72a0927a9748516d2b5a', 0, '01a226f899fd78cc98033a588e088b10', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd78409b30c09627ef65a3', '01a226f890d1767883c64f466e79759a', 1, '01a226f899fd7b94b09bebfaaba1bb58', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7c2888b044d32a6c5b5e', '01a226f890d07ab4aa5fd17ffef3fdb8', 0, '01a226f899fd7cc8b62e532f23dbd19a', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7c2888b044d32a6c5b5e', '01a226f890c57f0489b3d3298e0bc945', 1, '01a226f899fd7d208991b4746a44acf2', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7d8cb139945afbb96413', '01a226f890cf7b6c828aefd6c7739809', 0, '01a226f899fd7e08816e35c1d9f501b5', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7d8cb139945afbb96413', '01a226f890ba72a0927a9748516d2b5a', 1, '01a226f899fd7e589a55b21eece784b4', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7ec8b18f51651b0a6ab0', '01a226f890d07ab4aa5fd17ffef3fdb8', 0, '01a226f899fd7f589ad4e3237a8796b4', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fd7ec8b18f51651b0a6ab0', '01a226f890d1767883c64f466e79759a', 1, '01a226f899fe7008a204ee5d4e557d19', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe7068a16b06e22421cb78', '01a226f890c57f0489b3d3298e0bc945', 0, '01a226f899fe70ecb85081e94e918097', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe7068a16b06e22421cb78', '01a226f890cf7b6c828aefd6c7739809', 1, '01a226f899fe7148b362d01b69dd5aa2', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe71a8b09929182bb023d6', '01a226f890ba72a0927a9748516d2b5a', 0, '01a226f899fe722c897c1e0368e1bfb5', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe71a8b09929182bb023d6', '01a226f890d1767883c64f466e79759a', 1, '01a226f899fe7288b8ffc036d915c134', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe72e8adf837d709127db5', '01a226f890d07ab4aa5fd17ffef3fdb8', 0, '01a226f899fe73688c1630ea86ae67ab', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe72e8adf837d709127db5', '01a226f890c57f0489b3d3298e0bc945', 1, '01a226f899fe73b494fd4f60ac4470fc', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe741cae7b52380605c7b3', '01a226f890cf7b6c828aefd6c7739809', 0, '01a226f899fe74949fa0f4d0c2ac0cd0', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f899fe741cae7b52380605c7b3', '01a226f890ba72a0927a9748516d2b5a', 1, '01a226f899fe74e0a8e8f0668f7b96fa', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8911c7bcc81ab89bd39395702', 1, 'REGISTER', '2024-06-10', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8912770f8918a67eee21008c5', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f89205769c9beb5893198a1598', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f892187358a86ce90dd06e37e9', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f89205769c9beb5893198a1598', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8927c7f44bc6a93f71c54e8bc', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f892d1708c87bfed318203e9c7', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f892d47790b6da36c9d305b64c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f892d1708c87bfed318203e9c7', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f892d479909d97d6eebb56603a', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f892d1708c87bfed318203e9c7', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8931676b0907c51b94f4ba36c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f892d1708c87bfed318203e9c7', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226f89376730c85cb81bd548a8266', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f892d1708c87bfed318203e9c7', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f893c4779096e721cd56599c42', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f893f9719091b9a03cdc0518f0', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f893f979cc924bf2b6b7a0e1ed', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f893f9719091b9a03cdc0518f0', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8943570b8888278e53cf1c639', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8947d73749720377b2f711618', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8947e70408fc40b5c5a1bdf0c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8947d73749720377b2f711618', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例供电所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8947e721ca0fbc8fc8da286a7', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8947d73749720377b2f711618', 3, 'URGE', '2024-06-20', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f894be71f09ed913df39017bc7', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8947d73749720377b2f711618', 4, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8950e7e34be7676fc5e64daa9', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8947d73749720377b2f711618', 5, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'SATISFIED', 'SATISFIED', NULL, '', NULL, '01a226f895687f18b3f76a001e3e0f88', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8947d73749720377b2f711618', 6, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f895d07d34a4acf9aa6a4ac35e', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f896307d2cb06d3edc057ea1f1', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f896317570bc8e03c9850c0224', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f896307d2cb06d3edc057ea1f1', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f896657de49c64076822f31658', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f896b47d9894b4a5d7549526c2', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f896b578449e65f04fa9c54d3a', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f896b47d9894b4a5d7549526c2', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例派出所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f896b579c4927717f9dfb7ad47', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f896ef7b00ac9abbc7134399a6', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f896f073808c47e17ba77eab2e', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f896ef7b00ac9abbc7134399a6', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f897287de0a9ca845238414732', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8974c7e8c8b7f07d2c88eba57', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8974d7964a5bbccde49fa5c25', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8974c7e8c8b7f07d2c88eba57', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8974d7b1ca77ad9edc27560e3', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8974c7e8c8b7f07d2c88eba57', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f897817c7ca4e2937e4511ffb1', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8974c7e8c8b7f07d2c88eba57', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226f897cd7eb8b83ab1e849b627c6', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8974c7e8c8b7f07d2c88eba57', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f898087b7c9906306bfaae9a6e', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8984978109930afe57dbd7070', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8984a76b49bb59bf1555bcbdf', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8984978109930afe57dbd7070', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8984a77d889ca67fbcfab3b16', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8984978109930afe57dbd7070', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8984a78b4b387e1e61d62e068', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8985279bcafe874b5daf60c01', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f89853729cb02a45b6fe973f8b', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8985279bcafe874b5daf60c01', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8985373b48c3a3d1d15a4451e', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8985279bcafe874b5daf60c01', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f898537478a47e46601d92eb54', '410725104', 1);
INSERT INTO search_index(search_index) VALUES ('rebuild');
COMMIT;
