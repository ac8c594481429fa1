PRAGMA application_id = 1281966709;
PRAGMA user_version = 5;
BEGIN;
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
CREATE TABLE settings (
	"key" VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY (id), 
	CONSTRAINT uq_settings_key UNIQUE ("key")
);
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
CREATE TABLE search_docs (
	rowid INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	entry_id VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_search_docs PRIMARY KEY (rowid)
);
CREATE UNIQUE INDEX uq_search_docs_entry ON search_docs (kind, entry_id);
CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_docs', content_rowid='rowid', tokenize='ascii', prefix='1');
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
CREATE TABLE drafts (
	form VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (form)
);
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
	held JSON, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_origins PRIMARY KEY (id)
);
CREATE INDEX ix_origins_entry_id ON origins (entry_id);
CREATE UNIQUE INDEX uq_origins_key ON origins (sheet, "key");
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
CREATE UNIQUE INDEX uq_papers_entry ON papers (form, entry_id, entry_seq);
CREATE UNIQUE INDEX uq_papers_number ON papers (unit_code, form, year, serial);
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
CREATE INDEX ix_activities_held_on_kind ON activities (held_on, kind);
CREATE UNIQUE INDEX uq_activities_number ON activities (unit_code, series, year, serial);
CREATE INDEX ix_activities_number ON activities (number);
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
CREATE INDEX ix_deputies_sort_key ON deputies (sort_key);
CREATE INDEX ix_deputies_name ON deputies (name);
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
CREATE INDEX ix_cases_stage ON cases (kind, stage, raised_on, number);
CREATE UNIQUE INDEX uq_cases_number ON cases (unit_code, series, year, serial);
CREATE INDEX ix_cases_parent_id ON cases (parent_id);
CREATE INDEX ix_cases_original_number ON cases (original_number);
CREATE INDEX ix_cases_activity ON cases (activity_id, kind, is_item, voided_on, raised_by);
CREATE INDEX ix_cases_origin_id ON cases (origin_id);
CREATE INDEX ix_cases_closed ON cases (kind, is_item, closed_on, raised_on, voided_on, activity_id, category, id);
CREATE INDEX ix_cases_raised ON cases (kind, is_item, raised_on, voided_on, route, closed_on, struck_off_on, due_on, replied_on, first_replied_on, replied_late, result, outcome, stage, activity_id, assigned_on, category);
CREATE INDEX ix_cases_number ON cases (number);
CREATE INDEX ix_cases_kind_raised_on_number ON cases (kind, raised_on, number);
CREATE INDEX ix_cases_open ON cases (kind, stage, due_on) WHERE closed_on IS NULL AND voided_on IS NULL;
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
CREATE INDEX ix_duties_done_on ON duties (done_on);
CREATE INDEX ix_duties_deputy_id_done_on ON duties (deputy_id, done_on);
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
CREATE TABLE deputy_states (
	deputy_id VARCHAR(32) NOT NULL, 
	status VARCHAR NOT NULL, 
	since DATE, 
	reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(12) NOT NULL, 
	revision INTEGER NOT NULL, 
	voided_on DATE, 
	void_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_deputy_states PRIMARY KEY (id), 
	CONSTRAINT fk_deputy_states_deputy_id FOREIGN KEY(deputy_id) REFERENCES deputies (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_deputy_states_deputy_id_since ON deputy_states (deputy_id, since);
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
CREATE INDEX ix_roster_days_on_day ON roster_days (on_day);
CREATE INDEX ix_roster_days_activity_id ON roster_days (activity_id);
CREATE INDEX ix_roster_days_year_station_id ON roster_days (year, station_id);
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
	kind VARCHAR NOT NULL, 
	leaving_id VARCHAR(32), 
	coming_id VARCHAR(32), 
	other_day_id VARCHAR(32), 
	was_on DATE, 
	now_on DATE, 
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
CREATE INDEX ix_poll_lines_project_id ON poll_lines (project_id);
CREATE INDEX ix_poll_lines_deputy_id ON poll_lines (deputy_id);
CREATE INDEX ix_poll_lines_poll_id ON poll_lines (poll_id);
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
INSERT INTO "journal" VALUES (1, '2024-12-20T09:30:00', '', '设置', '01a226fa227b7674acdba4391183d5c3', 'settings', '01a226fa228a7908b65bfd815d75bd80', '', '{"id":"01a226fa228a7908b65bfd815d75bd80","key":"unit_code","revision":1,"unit_code":"","value":"410725104"}', '8bb4da6ad1e102c73d69f7dd9a19a14e739b69934b53bcbe7ee65d9df57e0e44');
INSERT INTO "journal" VALUES (2, '2024-12-20T09:30:00', '', '设置', '01a226fa227b7674acdba4391183d5c3', 'settings', '01a226fa22927decb630881bdc9e3e7f', '', '{"id":"01a226fa22927decb630881bdc9e3e7f","key":"unit_name","revision":1,"unit_code":"","value":"原阳县太平镇"}', '55ad8438b944632effa3eb97008aedbbba46aa7e0afe0108d0b089a3b1140a93');
INSERT INTO "journal" VALUES (3, '2024-12-20T09:30:00', '', '设置', '01a226fa227b7674acdba4391183d5c3', 'settings', '01a226fa22927f80a080dbca9184db92', '', '{"id":"01a226fa22927f80a080dbca9184db92","key":"method","revision":1,"unit_code":"","value":"taiping"}', '0a8f3fde1fdf41691ba678efd8dc095b377472840670126bece8fb3635e82ec1');
INSERT INTO "journal" VALUES (4, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'stations', '01a226fa23a77d5ca3739b5f093083df', '', '{"address":"","founded_on":null,"head":"","id":"01a226fa23a77d5ca3739b5f093083df","members":"","name":"示例中心站","note":"","revision":1,"type":"固定站","unit_code":"410725104","void_reason":"","voided_on":null}', '2685222ed01374fcd3e96ef2de8cc9b4b953dbcbc9fad1b782930de8ed2b8f19');
INSERT INTO "journal" VALUES (5, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa23a870e0a240c3abfa045e98', '', '{"entry_id":"01a226fa23a77d5ca3739b5f093083df","held":{},"id":"01a226fa23a870e0a240c3abfa045e98","key":"示例中心站","revision":1,"said":{"名称":"示例中心站","类型":"固定站"},"sheet":"联络站","unit_code":"410725104"}', '37f8d278db358f234135a37c7076453716e0ad751372e781d0d19a6d60e4206d');
INSERT INTO "journal" VALUES (6, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'stations', '01a226fa23a8721ca1032dbff0771b90', '', '{"address":"","founded_on":null,"head":"","id":"01a226fa23a8721ca1032dbff0771b90","members":"","name":"示例流动站","note":"","revision":1,"type":"流动站","unit_code":"410725104","void_reason":"","voided_on":null}', '9aa71e25bcbaf2dba2a26a90997c7ef9624e27a2083157dc7eecc88f4b4653e0');
INSERT INTO "journal" VALUES (7, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa23a873208df8133ff1abf9ab', '', '{"entry_id":"01a226fa23a8721ca1032dbff0771b90","held":{},"id":"01a226fa23a873208df8133ff1abf9ab","key":"示例流动站","revision":1,"said":{"名称":"示例流动站","类型":"流动站"},"sheet":"联络站","unit_code":"410725104"}', '3b6b7645ccd95771e76a647e93a166314acf6608491f1eed218e87ec5ca9126e');
INSERT INTO "journal" VALUES (8, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'deputies', '01a226fa28947e348237f6ae8758a2aa', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226fa28947e348237f6ae8758a2aa","initials":"slj","name":"示例甲","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li jia","speciality":"","station_id":"01a226fa23a77d5ca3739b5f093083df","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'ef5e6c98db74f131e12e4713dfdb81c5710db23eae08b358b64a4b86c3d3d10d');
INSERT INTO "journal" VALUES (9, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa289f77d484a53c64bce502b4', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226fa28947e348237f6ae8758a2aa","elected_on":null,"id":"01a226fa289f77d484a53c64bce502b4","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'ec372aff4490b327889e3e33599b46a85ac466a5654f4f914e1d929c9ff218c4');
INSERT INTO "journal" VALUES (10, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa289f7a20982ce92808274b23', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226fa28947e348237f6ae8758a2aa","elected_on":null,"id":"01a226fa289f7a20982ce92808274b23","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'bb3583bc5c6cf05cff457de858f102cf4697ae720caf6a63df890fde1c85e265');
INSERT INTO "journal" VALUES (11, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28a17cf0bad89f135e35e71f', '', '{"entry_id":"01a226fa28947e348237f6ae8758a2aa","held":{"station_id":"01a226fa23a77d5ca3739b5f093083df"},"id":"01a226fa28a17cf0bad89f135e35e71f","key":"示例甲\u001f\u001f第甲选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例甲","联系电话":"13800000000","联络站":"示例中心站","选区":"第甲选区"},"sheet":"代表","unit_code":"410725104"}', '595507e07ba53005751021795ca90f9382643ab39d0cdd44c36005ab46679f24');
INSERT INTO "journal" VALUES (12, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'deputies', '01a226fa28a274a4a198e950e3d33278', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226fa28a274a4a198e950e3d33278","initials":"sly","name":"示例乙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li yi","speciality":"","station_id":"01a226fa23a77d5ca3739b5f093083df","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'ca496ecd18e9b97bc6c9e96d9493268fd895cbf452bef1a7f2472faffd56dc11');
INSERT INTO "journal" VALUES (13, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28ab73c4b2b8f60857e33ed3', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226fa28a274a4a198e950e3d33278","elected_on":null,"id":"01a226fa28ab73c4b2b8f60857e33ed3","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '0bf5752863c3912cc6aadd3d3c82c08342ab37fab8bd5b969ec7bb4296b2b942');
INSERT INTO "journal" VALUES (14, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28ab7564b63bf8b751737523', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226fa28a274a4a198e950e3d33278","elected_on":null,"id":"01a226fa28ab7564b63bf8b751737523","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'a97c0373d5c87b622c5fbe750ac8db7c40618e01e26e16f4939275ef09e19ebb');
INSERT INTO "journal" VALUES (15, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28ac737c90102586ecc96101', '', '{"entry_id":"01a226fa28a274a4a198e950e3d33278","held":{"station_id":"01a226fa23a77d5ca3739b5f093083df"},"id":"01a226fa28ac737c90102586ecc96101","key":"示例乙\u001f\u001f第乙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例乙","联系电话":"13800000000","联络站":"示例中心站","选区":"第乙选区"},"sheet":"代表","unit_code":"410725104"}', 'f61bc0e05e2954931c1459e0bda2f76892a6062e12923c3e1f9410058ded4c57');
INSERT INTO "journal" VALUES (16, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'deputies', '01a226fa28ac7b0087d262773652cf87', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226fa28ac7b0087d262773652cf87","initials":"slb","name":"示例丙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li bing","speciality":"","station_id":"01a226fa23a77d5ca3739b5f093083df","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '38c99ed7bf9bd61084b1c0ea45f01b119cbdf65983330c97db242fa9d2282831');
INSERT INTO "journal" VALUES (17, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28ad72588e9a5d0421370360', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226fa28ac7b0087d262773652cf87","elected_on":null,"id":"01a226fa28ad72588e9a5d0421370360","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '66bc6997b1e0a3bfc829fe7aaead9212dede997e3434ad5463e609e5189cebdd');
INSERT INTO "journal" VALUES (18, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28ad733cab8e356fe1ab7627', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226fa28ac7b0087d262773652cf87","elected_on":null,"id":"01a226fa28ad733cab8e356fe1ab7627","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'd83b17fb508e4e41b64cd65f626bc7aa234113f4d0010f3b4f9ca9d572d31bb4');
INSERT INTO "journal" VALUES (19, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28ad7bfc89fd5189bd734411', '', '{"entry_id":"01a226fa28ac7b0087d262773652cf87","held":{"station_id":"01a226fa23a77d5ca3739b5f093083df"},"id":"01a226fa28ad7bfc89fd5189bd734411","key":"示例丙\u001f\u001f第丙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丙","联系电话":"13800000000","联络站":"示例中心站","选区":"第丙选区"},"sheet":"代表","unit_code":"410725104"}', 'fb8605a7b772f4b8f073bc53242c97fa9dde35d341c021e74c347fe557acaa6d');
INSERT INTO "journal" VALUES (20, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'deputies', '01a226fa28ae70e8bf758a1d01b7e033', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226fa28ae70e8bf758a1d01b7e033","initials":"sld","name":"示例丁","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li ding","speciality":"","station_id":"01a226fa23a77d5ca3739b5f093083df","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '905406c0c020db515d5d7c4090d401f1c2c7920c08a20004feda74cc78ff3d54');
INSERT INTO "journal" VALUES (21, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28ae76cc9604a54928411a9b', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","elected_on":null,"id":"01a226fa28ae76cc9604a54928411a9b","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '1bc0ee3e5b589bd3f5a452c9f3dd4921ac7930b9e9696d9a313481e07f2e900f');
INSERT INTO "journal" VALUES (22, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28ae779cabd04d67da1ab10d', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","elected_on":null,"id":"01a226fa28ae779cabd04d67da1ab10d","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'ff29b40365b4bcd431ccb4e04333004ed69a573b7eaaeebaf47eb2926998760a');
INSERT INTO "journal" VALUES (23, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28b37a48ac355a7b9817b91e', '', '{"entry_id":"01a226fa28ae70e8bf758a1d01b7e033","held":{"station_id":"01a226fa23a77d5ca3739b5f093083df"},"id":"01a226fa28b37a48ac355a7b9817b91e","key":"示例丁\u001f\u001f第丁选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丁","联系电话":"13800000000","联络站":"示例中心站","选区":"第丁选区"},"sheet":"代表","unit_code":"410725104"}', '67ed15c70900afa9eb1afe7483ae8fb4f52c9830aca7442a2c916f790213f041');
INSERT INTO "journal" VALUES (24, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'deputies', '01a226fa28b470d48ac3d408b9d11b40', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226fa28b470d48ac3d408b9d11b40","initials":"slw","name":"示例戊","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li wu","speciality":"","station_id":"01a226fa23a77d5ca3739b5f093083df","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '0d17b95f99e0c0774a80b3d7064e357f2e11ee7cff929ee2f9d63e1f77ec3be5');
INSERT INTO "journal" VALUES (25, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28b47844968ebfa9a6b10c25', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226fa28b470d48ac3d408b9d11b40","elected_on":null,"id":"01a226fa28b47844968ebfa9a6b10c25","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'cf5d6173952f0d039f026b29cb570a3c9002858163077de9e7a2bace236e1a0a');
INSERT INTO "journal" VALUES (26, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'mandates', '01a226fa28b4797cb3b8f492ccc3609c', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226fa28b470d48ac3d408b9d11b40","elected_on":null,"id":"01a226fa28b4797cb3b8f492ccc3609c","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'ce96ef4f5689bb1027a2936e75f4254731b445741045dda031edffe01687c8e1');
INSERT INTO "journal" VALUES (27, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28b57274a25588486a0e2059', '', '{"entry_id":"01a226fa28b470d48ac3d408b9d11b40","held":{"station_id":"01a226fa23a77d5ca3739b5f093083df"},"id":"01a226fa28b57274a25588486a0e2059","key":"示例戊\u001f\u001f第戊选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例戊","联系电话":"13800000000","联络站":"示例中心站","选区":"第戊选区"},"sheet":"代表","unit_code":"410725104"}', '04ea74f254b9a389d709aca034634e83dfac05a4a7af410cd06e79219feaa386');
INSERT INTO "journal" VALUES (28, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'campaigns', '01a226fa28d9731485562686e9fc3b02', '', '{"id":"01a226fa28d9731485562686e9fc3b02","name":"示例整改","note":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', '03d0aee68896bf127c75d6111cd20ae566fdefc09446f5451f9ed0b107206f9d');
INSERT INTO "journal" VALUES (29, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'tasks', '01a226fa28da7150b5ca1a7713d7ef22', '', '{"campaign_id":"01a226fa28d9731485562686e9fc3b02","deputies":"示例甲","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226fa28da7150b5ca1a7713d7ef22","note":"","number":"1","obstacle":"","parent_id":null,"position":8,"revision":1,"title":"修路","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '6c02cf06b0d40ae856d648642a71093f02f37002b336383b61705d470f6d7254');
INSERT INTO "journal" VALUES (30, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28da7390854bd89cc0ec7dc4', '', '{"entry_id":"01a226fa28da7150b5ca1a7713d7ef22","held":{"campaign_id":"01a226fa28d9731485562686e9fc3b02"},"id":"01a226fa28da7390854bd89cc0ec7dc4","key":"示例整改\u001f1","revision":1,"said":{"专项名称":"示例整改","任务":"修路","任务编号":"1","责任代表":"示例甲"},"sheet":"专项","unit_code":"410725104"}', '599c2a817d083eb2fdf8fa8629ed9815a16ffed6ce3b6674be1cfe36cf0e4210');
INSERT INTO "journal" VALUES (31, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'tasks', '01a226fa28da79a4ad62450ed31f51a0', '', '{"campaign_id":"01a226fa28d9731485562686e9fc3b02","deputies":"示例乙","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226fa28da79a4ad62450ed31f51a0","note":"","number":"2","obstacle":"","parent_id":null,"position":9,"revision":1,"title":"清渠","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '7d4ddafc8309664b4e8c7a20553dc6a1524a9a54f44b5ebc88b8227f571e54c0');
INSERT INTO "journal" VALUES (32, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa28de7f949472f8e2d52e5711', '', '{"entry_id":"01a226fa28da79a4ad62450ed31f51a0","held":{"campaign_id":"01a226fa28d9731485562686e9fc3b02"},"id":"01a226fa28de7f949472f8e2d52e5711","key":"示例整改\u001f2","revision":1,"said":{"专项名称":"示例整改","任务":"清渠","任务编号":"2","责任代表":"示例乙"},"sheet":"专项","unit_code":"410725104"}', 'd718ffea15aa2ffbec2d94caebbb1dffae61e19693960babbd431067cad36f0b');
INSERT INTO "journal" VALUES (33, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'activities', '01a226fa29187f9c926e7a118df9b347', '', '{"account":"","advised":null,"campaign_id":null,"ends":"11:30","form":"","guests":"","held_on":"2024-06-05","hours":null,"id":"01a226fa29187f9c926e7a118df9b347","kind":"流动联络站","leaflets":null,"lecturer":"","materials":"","number":"2024-活-001","organiser":"","original_number":"A1","outcome":"","place":"","received":5,"recorder":"","revision":1,"serial":1,"series":"活","services":[["协调农资",null]],"starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', 'c03cdcbf5cf63bacab691cd7246e6a4a7cd9456b78be5719af149cc2a0bdff4d');
INSERT INTO "journal" VALUES (34, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa2927779caa1b7cb919abf41d', '', '{"activity_id":"01a226fa29187f9c926e7a118df9b347","deputy_id":"01a226fa28947e348237f6ae8758a2aa","hours":null,"id":"01a226fa2927779caa1b7cb919abf41d","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'c309e14940eabf6ad5d9f54105e299617cd0f904408c1e84efc9f9179d4d5433');
INSERT INTO "journal" VALUES (35, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa29277a94971cde9bf56f0a27', '', '{"activity_id":"01a226fa29187f9c926e7a118df9b347","deputy_id":"01a226fa28a274a4a198e950e3d33278","hours":null,"id":"01a226fa29277a94971cde9bf56f0a27","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '684ede220f2437f1fb5922d5d4b049a09cb9018e67ee8443b3a055edfc6bb461');
INSERT INTO "journal" VALUES (36, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa29277e9cb5ab0ef06875f8ae', '', '{"entry_id":"01a226fa29187f9c926e7a118df9b347","held":{"campaign_id":null,"station_id":null,"出席":"01a226fa28947e348237f6ae8758a2aa、01a226fa28a274a4a198e950e3d33278","缺席":"","请假":""},"id":"01a226fa29277e9cb5ab0ef06875f8ae","key":"A1","revision":1,"said":{"参加代表":"示例甲、示例乙","接待人次":5,"日期":"2024-06-05","时间":"09:00、11:30","服务事项":"协调农资","活动编号":"A1","类型":"流动联络站"},"sheet":"活动","unit_code":"410725104"}', '4d01963ce7485642b926cdd2f0e643031410fb76aa90becfff92ca9a7bd36309');
INSERT INTO "journal" VALUES (37, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'activities', '01a226fa292873588d0b462bf9a19644', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-06","hours":null,"id":"01a226fa292873588d0b462bf9a19644","kind":"接待选民","leaflets":null,"lecturer":"","materials":"","number":"2024-活-002","organiser":"","original_number":"A2","outcome":"","place":"","received":3,"recorder":"","revision":1,"serial":2,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '66d9b392c71ac8fabb47c43e7bfec420968e740a2571a7c4e6c3ad835cb44c48');
INSERT INTO "journal" VALUES (38, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa2929726cb85b95061330b12f', '', '{"activity_id":"01a226fa292873588d0b462bf9a19644","deputy_id":"01a226fa28947e348237f6ae8758a2aa","hours":null,"id":"01a226fa2929726cb85b95061330b12f","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '5956186b29a75dde045487c35db5cc93212df092006807e1173f08298c6d8530');
INSERT INTO "journal" VALUES (39, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa292973f48502396141cff1d4', '', '{"activity_id":"01a226fa292873588d0b462bf9a19644","deputy_id":"01a226fa28ac7b0087d262773652cf87","hours":null,"id":"01a226fa292973f48502396141cff1d4","position":1,"revision":1,"role":"","status":"请假","unit_code":"410725104"}', 'efb10f39914049c5a814207d2801cc376f6f6f813f46d31789c2784fc35c8cdb');
INSERT INTO "journal" VALUES (40, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa292976a8bdd774c75809d85d', '', '{"entry_id":"01a226fa292873588d0b462bf9a19644","held":{"campaign_id":null,"station_id":null,"出席":"01a226fa28947e348237f6ae8758a2aa","缺席":"","请假":"01a226fa28ac7b0087d262773652cf87"},"id":"01a226fa292976a8bdd774c75809d85d","key":"A2","revision":1,"said":{"参加代表":"示例甲","接待人次":3,"日期":"2024-06-06","活动编号":"A2","类型":"接待选民","请假代表":"示例丙"},"sheet":"活动","unit_code":"410725104"}', '9f271188447c4e2d08174e7c4c96426400ee56587dc4fa62990e0e583487b710');
INSERT INTO "journal" VALUES (41, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'activities', '01a226fa29297aa497150ee84d570040', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-07","hours":null,"id":"01a226fa29297aa497150ee84d570040","kind":"学习培训","leaflets":null,"lecturer":"","materials":"","number":"2024-活-003","organiser":"","original_number":"A3","outcome":"","place":"","received":null,"recorder":"","revision":1,"serial":3,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '59e4d010f7a4042875352983ee9a8fe5008c5e9bb563d3332326ec16108bbb90');
INSERT INTO "journal" VALUES (42, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa292a74188defed3fc9ffe045', '', '{"activity_id":"01a226fa29297aa497150ee84d570040","deputy_id":"01a226fa28947e348237f6ae8758a2aa","hours":null,"id":"01a226fa292a74188defed3fc9ffe045","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '68e3ec97ca72f7de231f74eb6c317492e2e585ff0d796ba8f2c1dabd79833116');
INSERT INTO "journal" VALUES (43, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa292a754c951aa6745dcff5da', '', '{"activity_id":"01a226fa29297aa497150ee84d570040","deputy_id":"01a226fa28a274a4a198e950e3d33278","hours":null,"id":"01a226fa292a754c951aa6745dcff5da","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '24deb9897b91b6c8b4bf9e0966bc116c84a0efb08c3198ee0facdbef15627e12');
INSERT INTO "journal" VALUES (44, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'attendances', '01a226fa292a7614a4223294dc859884', '', '{"activity_id":"01a226fa29297aa497150ee84d570040","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","hours":null,"id":"01a226fa292a7614a4223294dc859884","position":2,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '7993cab6842786d4c175f4fe78395199b1dd878d9df87c2346d129a60d63ceea');
INSERT INTO "journal" VALUES (45, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa292a7908a4b645550463e642', '', '{"entry_id":"01a226fa29297aa497150ee84d570040","held":{"campaign_id":null,"station_id":null,"出席":"01a226fa28947e348237f6ae8758a2aa、01a226fa28a274a4a198e950e3d33278、01a226fa28ae70e8bf758a1d01b7e033","缺席":"","请假":""},"id":"01a226fa292a7908a4b645550463e642","key":"A3","revision":1,"said":{"参加代表":"示例甲、示例乙、示例丁","日期":"2024-06-07","活动编号":"A3","类型":"学习培训"},"sheet":"活动","unit_code":"410725104"}', 'aedb65ef5b1db4220c95c38fa77edb8798966e4143ae027739285c791ef64c2a');
INSERT INTO "journal" VALUES (46, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'cases', '01a226fa29387cf4b643afad0fd8d068', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa29387cf4b643afad0fd8d068","in_session":false,"is_item":false,"key_supervised":false,"kind":"proposal","level":"","met_on":null,"note":"","number":"2024-建-001","origin_id":null,"original_number":"J1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"","raised_on":"2024-06-10","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"建","source":"","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"修通村道路","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '9a095df5d778e1ce85ebd16a2462b1c5d90af80d77e22c938fed8a40c6cdcb19');
INSERT INTO "journal" VALUES (47, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'steps', '01a226fa29477938b1147360b9049d5c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa29387cf4b643afad0fd8d068","clerk":"示例经办","co_units":"","done_on":"2024-06-10","due":null,"id":"01a226fa29477938b1147360b9049d5c","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '16bc801b41a90ae460617d25a2e370915f3b5a02e1162e42d6b58fbad258abaa');
INSERT INTO "journal" VALUES (48, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'case_deputies', '01a226fa29477bccad3a82aeb278abea', '', '{"case_id":"01a226fa29387cf4b643afad0fd8d068","deputy_id":"01a226fa28947e348237f6ae8758a2aa","id":"01a226fa29477bccad3a82aeb278abea","position":0,"revision":1,"role":"领衔","unit_code":"410725104"}', '5534051d845dddef414a45e5a3a66205342599063b030e435891be525d6e0154');
INSERT INTO "journal" VALUES (49, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'case_deputies', '01a226fa29477cccaa1157e02bc46471', '', '{"case_id":"01a226fa29387cf4b643afad0fd8d068","deputy_id":"01a226fa28a274a4a198e950e3d33278","id":"01a226fa29477cccaa1157e02bc46471","position":0,"revision":1,"role":"附议","unit_code":"410725104"}', '5f68791bb479b0d6d28b94043ce7efb9bee1eec609004aa1c82fe62c655214dd');
INSERT INTO "journal" VALUES (50, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa294872a0b6336677367c0272', '', '{"entry_id":"01a226fa29387cf4b643afad0fd8d068","held":{"ASSIGN.co_units":null,"ASSIGN.due":null,"ASSIGN.on":null,"ASSIGN.unit":null,"EVALUATE.attitude":null,"EVALUATE.on":null,"EVALUATE.outcome":null,"REPLY.met_on":null,"REPLY.number":null,"REPLY.on":null,"REPLY.result":null,"REPLY.text":null,"STRIKE_OFF.on":null,"origin_id":null,"附议":"01a226fa28a274a4a198e950e3d33278","领衔":"01a226fa28947e348237f6ae8758a2aa"},"id":"01a226fa294872a0b6336677367c0272","key":"J1","revision":1,"said":{"建议编号":"J1","提出日期":"2024-06-10","标题":"修通村道路","附议代表":"示例乙","领衔代表":"示例甲"},"sheet":"建议","unit_code":"410725104"}', '6f9859d37e57bb56bca50ed67aaffcbe0e5dc24992f6cc9dba54227c8c15ce9d');
INSERT INTO "journal" VALUES (51, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'duties', '01a226fa29577cc0b5c55c30dd81799e', '', '{"deputy_id":"01a226fa28ac7b0087d262773652cf87","done_on":"2024-06-11","evidence":"","hours":null,"id":"01a226fa29577cc0b5c55c30dd81799e","kind":"政策宣讲","matter":"宣讲惠农政策","note":"","outcome":"","place":"","revision":1,"role":"","unit_code":"410725104","void_reason":"","voided_on":null}', '4344cd044dbfc3ad17a8295b41b2dc994cb23eaf6055203936052f20bfb6c9ff');
INSERT INTO "journal" VALUES (52, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa231f78dc94d18223f395a261', 'origins', '01a226fa295870f0a93b2f81c155594b', '', '{"entry_id":"01a226fa29577cc0b5c55c30dd81799e","held":{"deputy_id":"01a226fa28ac7b0087d262773652cf87"},"id":"01a226fa295870f0a93b2f81c155594b","key":"2024-06-11\u001f示例丙\u001f政策宣讲\u001f宣讲惠农政策","revision":1,"said":{"事项":"宣讲惠农政策","代表":"示例丙","履职类别":"政策宣讲","日期":"2024-06-11"},"sheet":"履职","unit_code":"410725104"}', '690628e6ae1693d7c4d2bb7125d43f3209a8dac2b2a532bdff11129b1be891dc');
INSERT INTO "journal" VALUES (53, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa29bb7580a053372842845528', 'steps', '01a226fa29c47e4882407bb9b8abce66', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa29be727cb8d9306557522b3f","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226fa29c47e4882407bb9b8abce66","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '05d408bf426a09f1f67fea2e6325b826119f99f9a7784bfb327e8ed60a098acf');
INSERT INTO "journal" VALUES (54, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa29bb7580a053372842845528', 'cases', '01a226fa29be727cb8d9306557522b3f', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa29be727cb8d9306557522b3f","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '9bad7d3f9b178c25d342b66b478c7dffe007da6b924571ae15a5f868129b5762');
INSERT INTO "journal" VALUES (55, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa2a437330bd64c3c30672a9e0', 'steps', '01a226fa2bdf733cb6c421bcf71a0f65', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa29be727cb8d9306557522b3f","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226fa2bdf733cb6c421bcf71a0f65","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '026de4c1cf5c7cc8276f4922259e30a8bc04fb58cbac7a92d219a2540f01588a');
INSERT INTO "journal" VALUES (56, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa2a437330bd64c3c30672a9e0', 'cases', '01a226fa29be727cb8d9306557522b3f', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa29be727cb8d9306557522b3f","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'a3066cafe1efc9b32faadf5c6521d29f0fb74c74e65c6540ef915a57638b52a3');
INSERT INTO "journal" VALUES (57, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2c39765cba080ef89dab1bf0', 'steps', '01a226fa2c4673788fbc957f5b0f88fd', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226fa2c4673788fbc957f5b0f88fd","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'd20389d43715c19afb8dd755eb9919490f186da6df4263e8300f3fa15ec7b1c2');
INSERT INTO "journal" VALUES (58, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2c39765cba080ef89dab1bf0', 'steps', '01a226fa2c467628bf66f62f600ccbee', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226fa2c467628bf66f62f600ccbee","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', 'fe4ec46d9e6c380a2c1fca7cff5d85d5e6921dc57aead6592268b803490edab2');
INSERT INTO "journal" VALUES (59, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2c39765cba080ef89dab1bf0', 'cases', '01a226fa2c447ea8b4a8ef3a8ce63bcd', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '37eba6fb8e7d417d30a377b0b66e9d65f668ca14984e363dd8dcbf2c8d56bcab');
INSERT INTO "journal" VALUES (60, '2024-12-20T09:30:00', '示例经办', '答复', '01a226fa2cab73a088211433fbc8f0fb', 'steps', '01a226fa2cb470bca69867185dd758d6', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226fa2cb470bca69867185dd758d6","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '45ccd7c85d939c546b27b46556747d2261d1f9c8192c1ca38657a0d16f3df051');
INSERT INTO "journal" VALUES (61, '2024-12-20T09:30:00', '示例经办', '答复', '01a226fa2cab73a088211433fbc8f0fb', 'cases', '01a226fa2c447ea8b4a8ef3a8ce63bcd', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'e5be88c474aee9e04a2616849f2eeca35cb037cc0d74a7952dfeb1a28e601c9c');
INSERT INTO "journal" VALUES (62, '2024-12-20T09:30:00', '示例经办', '评价', '01a226fa2d137310a75c692989e759cd', 'steps', '01a226fa2d1c75e090f5bebf658682d6', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226fa2d1c75e090f5bebf658682d6","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', 'e0decf4eeb554133968ee2014074a16e1b4f4682a34a49d581f1fcbefd1c507b');
INSERT INTO "journal" VALUES (63, '2024-12-20T09:30:00', '示例经办', '评价', '01a226fa2d137310a75c692989e759cd', 'cases', '01a226fa2c447ea8b4a8ef3a8ce63bcd', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '6a281152422013b6a4b026c6b285d871fb4d3cbb4a38a813e46390d32f70e0d6');
INSERT INTO "journal" VALUES (64, '2024-12-20T09:30:00', '示例经办', '销号', '01a226fa2d7775b08ce018ae153c25e0', 'steps', '01a226fa2d847f04848be0c9436615ee', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226fa2d847f04848be0c9436615ee","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '0bda3a63f63db9b106564e786ef7a9fe57b55631bdb5b649cd07676b73e2b3af');
INSERT INTO "journal" VALUES (65, '2024-12-20T09:30:00', '示例经办', '销号', '01a226fa2d7775b08ce018ae153c25e0', 'cases', '01a226fa2c447ea8b4a8ef3a8ce63bcd', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226fa2c447ea8b4a8ef3a8ce63bcd","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'c301a17b9c9eee296f1c7de3f8fb27a579313735ea1b0d83a8bca01fa324a69f');
INSERT INTO "journal" VALUES (66, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2dca7100948317a1c64b3172', 'steps', '01a226fa2dd27ca0ab4a33e9a0f12ffe', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2dcd7c5080d03fcfbafc614a","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226fa2dd27ca0ab4a33e9a0f12ffe","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '63b58156dd71223ee38fd443a873d577ff93fd71d1c68a61e52df790145f7e28');
INSERT INTO "journal" VALUES (67, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2dca7100948317a1c64b3172', 'cases', '01a226fa2dcd7c5080d03fcfbafc614a', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa2dcd7c5080d03fcfbafc614a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"意","source":"来电","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'fe4eb042053c6ee1966f1dcb1899116404dae0e5f421de8c4bf189b8a36e50b4');
INSERT INTO "journal" VALUES (68, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa2e2372bc92fa390cc12377a9', 'steps', '01a226fa2e2b7094b95fd0189b453e8c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2dcd7c5080d03fcfbafc614a","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226fa2e2b7094b95fd0189b453e8c","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '92970fe273905d0d7803cc59f2e1696955f202ba4d60e03418c619ce030b1f13');
INSERT INTO "journal" VALUES (69, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa2e2372bc92fa390cc12377a9', 'cases', '01a226fa2dcd7c5080d03fcfbafc614a', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa2dcd7c5080d03fcfbafc614a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"意","source":"来电","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'cbf3acec80d58337de3a76376f2903e992c5fccb1b35048d479964104979ed19');
INSERT INTO "journal" VALUES (70, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2e8b73d09a35dc29dd09cd77', 'steps', '01a226fa2e9174d09caa1c8e4d846350', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2e8e749c8128f103315f4b7d","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226fa2e9174d09caa1c8e4d846350","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '7f0868fd8955fa1703f84891daabc2827a983d6b08de3779cb2b77be42cc75da');
INSERT INTO "journal" VALUES (71, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2e8b73d09a35dc29dd09cd77', 'steps', '01a226fa2e91779cbf4936bbe3146901', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226fa2e8e749c8128f103315f4b7d","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226fa2e91779cbf4936bbe3146901","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例供电所","unit_code":"410725104","words":""}', 'aa44bd0c0ca5448ad70a7329e327a8c618dfd7ef2e829361c13e06e99a0aedc3');
INSERT INTO "journal" VALUES (72, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa2e8b73d09a35dc29dd09cd77', 'cases', '01a226fa2e8e749c8128f103315f4b7d', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226fa2e8e749c8128f103315f4b7d","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', 'badfb06dd2139061f1c9d421cf0b30e468bb841acff869998e794468bb46b306');
INSERT INTO "journal" VALUES (73, '2024-12-20T09:30:00', '示例经办', '催办', '01a226fa2ee77298bfdacc97c1ac3125', 'steps', '01a226fa2ef47188b52de9acc63d1086', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2e8e749c8128f103315f4b7d","clerk":"示例经办","co_units":"","done_on":"2024-06-20","due":null,"id":"01a226fa2ef47188b52de9acc63d1086","kind":"URGE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":""}', '72073848cf3ff0f231b64462e08085269b5087b1e8024d16e1b40648f321e116');
INSERT INTO "journal" VALUES (74, '2024-12-20T09:30:00', '示例经办', '催办', '01a226fa2ee77298bfdacc97c1ac3125', 'cases', '01a226fa2e8e749c8128f103315f4b7d', '{"revision":1,"urged":0}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226fa2e8e749c8128f103315f4b7d","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":2,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'a18a1539e68aa265f6fb5bffb0bc06f0612ecf885cb4fe13026498693ef2b20f');
INSERT INTO "journal" VALUES (75, '2024-12-20T09:30:00', '示例经办', '答复', '01a226fa2f3f72909da52ccb5c9b8466', 'steps', '01a226fa2f4c70709b5e1ac0f223324a', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2e8e749c8128f103315f4b7d","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226fa2f4c70709b5e1ac0f223324a","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":"已经修好"}', 'bfc90e13e75ab6d119b234608dbcdcdc1868c745d6ee03250701c4c4a1c43fa4');
INSERT INTO "journal" VALUES (76, '2024-12-20T09:30:00', '示例经办', '答复', '01a226fa2f3f72909da52ccb5c9b8466', 'cases', '01a226fa2e8e749c8128f103315f4b7d', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":2,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226fa2e8e749c8128f103315f4b7d","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'aecfc0d80620829b3ff9eb55cba74add28a9c50e4d163da514d28d7da4fbf5d0');
INSERT INTO "journal" VALUES (77, '2024-12-20T09:30:00', '示例经办', '评价', '01a226fa2f9772648de263c3f44c5045', 'steps', '01a226fa2fa47538b40e20ed378da4d7', '', '{"amends":null,"attitude":"SATISFIED","basis":"","case_id":"01a226fa2e8e749c8128f103315f4b7d","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226fa2fa47538b40e20ed378da4d7","kind":"EVALUATE","met_on":null,"number":"","outcome":"SATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '1a77974d270e867c84cce6a555798f445e3d42762a3369105e6c16c21c272b2e');
INSERT INTO "journal" VALUES (78, '2024-12-20T09:30:00', '示例经办', '评价', '01a226fa2f9772648de263c3f44c5045', 'cases', '01a226fa2e8e749c8128f103315f4b7d', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":3,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226fa2e8e749c8128f103315f4b7d","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'be866e4431d63849005971258f1c9165e46093496d5ee404e7e283895a9cfbdf');
INSERT INTO "journal" VALUES (79, '2024-12-20T09:30:00', '示例经办', '销号', '01a226fa300b721893181af81261649e', 'steps', '01a226fa301476189ef05d2098246c85', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa2e8e749c8128f103315f4b7d","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226fa301476189ef05d2098246c85","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":6,"unit":"","unit_code":"410725104","words":""}', 'ffc3afcd048ab2c73aa6ccc788f969d0f0bf6f0cc0ebe6846ad70e87f3581446');
INSERT INTO "journal" VALUES (80, '2024-12-20T09:30:00', '示例经办', '销号', '01a226fa300b721893181af81261649e', 'cases', '01a226fa2e8e749c8128f103315f4b7d', '{"closed_on":null,"revision":4,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226fa2e8e749c8128f103315f4b7d","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":5,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '9f2b730ddca30e0ee414fcba5c79007d748f7446cc207e1164da22d8fe7627f7');
INSERT INTO "journal" VALUES (81, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa304775dc81acd6f202823959', 'steps', '01a226fa3053703894681b22ca920ac4', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa30497eacaa0542492bf2c013","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226fa3053703894681b22ca920ac4","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'a791cee125f1550850e7ad25dd69bb7052e8cca9b92610b35644f783bc1b613a');
INSERT INTO "journal" VALUES (82, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa304775dc81acd6f202823959', 'cases', '01a226fa30497eacaa0542492bf2c013', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa30497eacaa0542492bf2c013","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":2,"series":"流","source":"流动联络站","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '7eed6cb17b6ffe0ccfdc8c73ac1525362a35916cf24175c557a168d51f6af383');
INSERT INTO "journal" VALUES (83, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa30a3722c838d9e4d7664f9b5', 'steps', '01a226fa30b07104903b0a990fb5e886', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa30497eacaa0542492bf2c013","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226fa30b07104903b0a990fb5e886","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'd48ce8736453db2fa917e2965fdb84b0dcb189c7df28594825dcbde15bc55aa2');
INSERT INTO "journal" VALUES (84, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa30a3722c838d9e4d7664f9b5', 'cases', '01a226fa30497eacaa0542492bf2c013', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa30497eacaa0542492bf2c013","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":2,"series":"流","source":"流动联络站","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'f595f6c2077ca10df1543e93567332c7d665f5febf5e8a825e308650b918c8df');
INSERT INTO "journal" VALUES (85, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa30fb72b8ba638849e66f93bb', 'steps', '01a226fa31037710bb9ac22c4197393c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa30fd7f9c8b303a8f50a8f77a","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226fa31037710bb9ac22c4197393c","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '54ad17bc6e4acc0381da3d9f88e7f63e859bf17c5712e30a959bbe317ece109d');
INSERT INTO "journal" VALUES (86, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa30fb72b8ba638849e66f93bb', 'steps', '01a226fa31037a1c9ed0203410db52a4', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226fa30fd7f9c8b303a8f50a8f77a","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226fa31037a1c9ed0203410db52a4","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例派出所","unit_code":"410725104","words":""}', 'ed9c07fddc15185163622e0fe86178a9cdca7852470002a360ff30c1ff0976a4');
INSERT INTO "journal" VALUES (87, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa30fb72b8ba638849e66f93bb', 'cases', '01a226fa30fd7f9c8b303a8f50a8f77a', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村巷道积水，第5次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例派出所","id":"01a226fa30fd7f9c8b303a8f50a8f77a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000005","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '9ce186aa54f5d98517be9460eb72df191db252083d88d509c7ad1bc4af7c41ec');
INSERT INTO "journal" VALUES (88, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa31427424be899bcbd7de1b7f', 'steps', '01a226fa3146725cb6c9266827f37955', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa314573f49cb0cec86d70b29f","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226fa3146725cb6c9266827f37955","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '7c1489c8386749cafdf038b06d10ff40e34213cf3967e2e37c9baa1a70f5caa0');
INSERT INTO "journal" VALUES (89, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa31427424be899bcbd7de1b7f', 'cases', '01a226fa314573f49cb0cec86d70b29f', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa314573f49cb0cec86d70b29f","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":3,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '2d556b01a069aa1bbc7a0adbfeaff52968c1d13467422b886202ac9695ed981a');
INSERT INTO "journal" VALUES (90, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa319b7484a99c721fbe3d7506', 'steps', '01a226fa31a577e0a13a94bbe3c4b304', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa314573f49cb0cec86d70b29f","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226fa31a577e0a13a94bbe3c4b304","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'fe5fc07a8a35dd77f76f597441c10c35de3a0db2b362cf0d6f0afe96374bfa61');
INSERT INTO "journal" VALUES (91, '2024-12-20T09:30:00', '示例经办', '分办', '01a226fa319b7484a99c721fbe3d7506', 'cases', '01a226fa314573f49cb0cec86d70b29f', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa314573f49cb0cec86d70b29f","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":3,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'b2aceadb89cd9f73d51e1b8c249dec187765914d24956fd126137090ad22dbe1');
INSERT INTO "journal" VALUES (92, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa321f7368b2629b64bd8a5ce8', 'steps', '01a226fa322b7ad895ef3ca5e3e87a8d', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa322270ecb5e8c875660cd65a","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226fa322b7ad895ef3ca5e3e87a8d","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'd9e9423d5a47cf17130d8b4dcfdbedfddc48eba17915769873e07c1c1c7d1239');
INSERT INTO "journal" VALUES (93, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa321f7368b2629b64bd8a5ce8', 'steps', '01a226fa322b7e1096fcb32c77a645db', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226fa322270ecb5e8c875660cd65a","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226fa322b7e1096fcb32c77a645db","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', '83aeb180041fa43c10f2a0c48f2cf2069e9595353e332fc0a2c94c7d14aa4217');
INSERT INTO "journal" VALUES (94, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa321f7368b2629b64bd8a5ce8', 'cases', '01a226fa322270ecb5e8c875660cd65a', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226fa322270ecb5e8c875660cd65a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', 'aa1400804cbe91a78977a0431da7d6429f23ecebdf27699bd33e9fefe41a1891');
INSERT INTO "journal" VALUES (95, '2024-12-20T09:30:00', '示例经办', '答复', '01a226fa327870409abd49cb12826914', 'steps', '01a226fa32847f58876005f2fda9c8da', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa322270ecb5e8c875660cd65a","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226fa32847f58876005f2fda9c8da","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', 'ce6e9497b103f290f85fa4ab9ec0205584dfd357badd1aa66d0edd52709ded88');
INSERT INTO "journal" VALUES (96, '2024-12-20T09:30:00', '示例经办', '答复', '01a226fa327870409abd49cb12826914', 'cases', '01a226fa322270ecb5e8c875660cd65a', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226fa322270ecb5e8c875660cd65a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '9c4bd0b377a71653c34ed563cba2dc9b5abc6c254f9a38452a83e6b5d465d391');
INSERT INTO "journal" VALUES (97, '2024-12-20T09:30:00', '示例经办', '评价', '01a226fa32e07680aa318d4589539b73', 'steps', '01a226fa32f37ec88892a9a10f745e7a', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226fa322270ecb5e8c875660cd65a","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226fa32f37ec88892a9a10f745e7a","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', '40381e21661342e26d5526e3f6c395f3aa2d9285b4fb286d0e8c3883055e0b1f');
INSERT INTO "journal" VALUES (98, '2024-12-20T09:30:00', '示例经办', '评价', '01a226fa32e07680aa318d4589539b73', 'cases', '01a226fa322270ecb5e8c875660cd65a', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226fa322270ecb5e8c875660cd65a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '20c9616d03cf99a1b8d0f51c4c9d162d2b0608796bbcdd916393edc41c7203c9');
INSERT INTO "journal" VALUES (99, '2024-12-20T09:30:00', '示例经办', '销号', '01a226fa333771e487be6bc7de1675d7', 'steps', '01a226fa3346714492aaddbbf723b1f3', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa322270ecb5e8c875660cd65a","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226fa3346714492aaddbbf723b1f3","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'fe434e201800d5d0f3f21065a49cd25ea0b83fc59bba4af6b46494a79139da08');
INSERT INTO "journal" VALUES (100, '2024-12-20T09:30:00', '示例经办', '销号', '01a226fa333771e487be6bc7de1675d7', 'cases', '01a226fa322270ecb5e8c875660cd65a', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226fa322270ecb5e8c875660cd65a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '8e1d9f0fd25f0196c5460c50b70f41bcd9b06bc25b688fdf03826b26e519b787');
INSERT INTO "journal" VALUES (101, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'cases', '01a226fa3445701c9eef52ea9310bc8b', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第0条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226fa3445701c9eef52ea9310bc8b","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-003","origin_id":null,"original_number":"批-0","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '3f39c568106438f937cacc4578eb769daf0320c6ba119cdea7a58ccb44521c5a');
INSERT INTO "journal" VALUES (102, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'steps', '01a226fa344674c087f9c21cc62e8517', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa3445701c9eef52ea9310bc8b","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226fa344674c087f9c21cc62e8517","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '72f7b14f67ca2086ca1f9383cbb82e23fb8d0897d75f81462c9891bcfd8c7fb4');
INSERT INTO "journal" VALUES (103, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'steps', '01a226fa3446767ca83e97c9044bf6e2', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa3445701c9eef52ea9310bc8b","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226fa3446767ca83e97c9044bf6e2","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', 'db3e944532deb9473b87c1c2c103cedea2fdf653a26cd794aed9851deb6c5696');
INSERT INTO "journal" VALUES (104, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'steps', '01a226fa344677c48a287abe27f6a977', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226fa3445701c9eef52ea9310bc8b","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226fa344677c48a287abe27f6a977","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', '43e105a6edfcd30fe689e23bfb0b68c7f8f064f26e73656e8d44deefb1c68fb7');
INSERT INTO "journal" VALUES (105, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'units', '01a226fa344679f8b8ff871bf5a45dcf', '', '{"head":"","id":"01a226fa344679f8b8ff871bf5a45dcf","name":"示例水利站","note":"","phone":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', '8f8755808dcf18b4129938a88a58f88ccc6ab51e34339d48fd69104927bba583');
INSERT INTO "journal" VALUES (106, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'origins', '01a226fa344f732c9eadaa162743ce24', '', '{"entry_id":"01a226fa3445701c9eef52ea9310bc8b","held":{"ASSIGN.co_units":"","ASSIGN.due":"2024-07-08","ASSIGN.on":"2024-06-07","ASSIGN.unit":"示例水利站","EVALUATE.attitude":null,"EVALUATE.on":null,"EVALUATE.outcome":null,"REPLY.on":null,"REPLY.result":null,"REPLY.text":null,"ROUTE.on":"2024-06-05","ROUTE.result":null,"ROUTE.route":"转交办理","ROUTE.text":"","STRIKE_OFF.on":null,"STRIKE_OFF.text":null,"activity_id":null,"接单":""},"id":"01a226fa344f732c9eadaa162743ce24","key":"批-0","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第0条：巷道积水","反映人":"样例甲","意见编号":"批-0","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', '9122bc3e7a6fcd657b48120af8f738a0db5cde73830b3ecd38801699bfa7f5a7');
INSERT INTO "journal" VALUES (107, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'cases', '01a226fa344f7c04b963cb2c94560c9c', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第1条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226fa344f7c04b963cb2c94560c9c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-004","origin_id":null,"original_number":"批-1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":4,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '74ee59cc2f2923c12d323d6d30d2c800f51d303ff5ce3d4e045a717c9daf201e');
INSERT INTO "journal" VALUES (108, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'steps', '01a226fa345072dc89ab36391bcb8072', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa344f7c04b963cb2c94560c9c","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226fa345072dc89ab36391bcb8072","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '44a5a944ee8715434aaba679aaa51f88ded41dac86e07e72f497250db47c9b6c');
INSERT INTO "journal" VALUES (109, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'steps', '01a226fa34507484a2300297eda0a1ab', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa344f7c04b963cb2c94560c9c","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226fa34507484a2300297eda0a1ab","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', 'd61f779c55ee42d0b95bf8e922fb7ceb33cfedbdd4a0cb9e635440b9cc1d250c');
INSERT INTO "journal" VALUES (110, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'steps', '01a226fa345075b0bc99900dd25358c6', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226fa344f7c04b963cb2c94560c9c","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226fa345075b0bc99900dd25358c6","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', '6f0d45a67ecbcd660e6ec25fa81e2e4246ad584987e03c4269d5323547a79971');
INSERT INTO "journal" VALUES (111, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226fa341f70cca1abc22706319a6f', 'origins', '01a226fa34507c40bb88344459ca01d0', '', '{"entry_id":"01a226fa344f7c04b963cb2c94560c9c","held":{"ASSIGN.co_units":"","ASSIGN.due":"2024-07-08","ASSIGN.on":"2024-06-07","ASSIGN.unit":"示例水利站","EVALUATE.attitude":null,"EVALUATE.on":null,"EVALUATE.outcome":null,"REPLY.on":null,"REPLY.result":null,"REPLY.text":null,"ROUTE.on":"2024-06-05","ROUTE.result":null,"ROUTE.route":"转交办理","ROUTE.text":"","STRIKE_OFF.on":null,"STRIKE_OFF.text":null,"activity_id":null,"接单":""},"id":"01a226fa34507c40bb88344459ca01d0","key":"批-1","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第1条：巷道积水","反映人":"样例甲","意见编号":"批-1","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', 'c1c40558d9b527d80b600f293b2b3533a4e03ccfe9b54917f481a64fc1d3b3df');
INSERT INTO "journal" VALUES (112, '2024-12-20T09:30:00', '示例经办', '添加附件', '01a226fa354976d890552bfcc990db63', 'attachments', '01a226fa35627e00ad6a936e175bcac3', '', '{"caption":"","entry_id":"01a226fa29be727cb8d9306557522b3f","entry_table":"cases","id":"01a226fa35627e00ad6a936e175bcac3","media_type":"image/jpeg","name":"现场.png","position":0,"revision":1,"role":"照片","sha256":"251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70","taken_on":null,"unit_code":"410725104","void_reason":"","voided_on":null}', '39f85a4690602505ae9ae2b4fb63b615cedcb1c949dc9b543cea8757bd352099');
INSERT INTO "journal" VALUES (113, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37307e8cb3d8c4c2e5df6ea1', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37307e8cb3d8c4c2e5df6ea1","notice_on":null,"on_day":"2025-01-03","place":"示例中心站","planned_on":"2025-01-03","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'cb508261550b73da74707dcb64763f786c7e83d58742a245a2ffbfee385d6da1');
INSERT INTO "journal" VALUES (114, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317130b5328a3340051662', '', '{"day_id":"01a226fa37307e8cb3d8c4c2e5df6ea1","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","id":"01a226fa37317130b5328a3340051662","position":0,"revision":1,"unit_code":"410725104"}', '083ac1b5cee7c08648f996bb6409fa2f7d1bb62a664aa37ac2b498a7f1c5bb46');
INSERT INTO "journal" VALUES (115, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa373171d49a3ac1412d57d47f', '', '{"day_id":"01a226fa37307e8cb3d8c4c2e5df6ea1","deputy_id":"01a226fa28a274a4a198e950e3d33278","id":"01a226fa373171d49a3ac1412d57d47f","position":1,"revision":1,"unit_code":"410725104"}', 'f54ffe09c0e536b2e70f688f586897249ed806e15f7cc7db386fe5dbeca34f8e');
INSERT INTO "journal" VALUES (116, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37317260a88ef3422be9455a', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37317260a88ef3422be9455a","notice_on":null,"on_day":"2025-02-07","place":"示例中心站","planned_on":"2025-02-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'e29d31643913b14ad3fd7d10ff2c94f3df55cf0860ed9f54fcedd6902076e6ea');
INSERT INTO "journal" VALUES (117, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa373172fcb1545c0236167c27', '', '{"day_id":"01a226fa37317260a88ef3422be9455a","deputy_id":"01a226fa28ac7b0087d262773652cf87","id":"01a226fa373172fcb1545c0236167c27","position":0,"revision":1,"unit_code":"410725104"}', '93163081fe625f437124d4ff9454fd7f836f3a8bdef406ac59faddf02f4f9686');
INSERT INTO "journal" VALUES (118, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa3731735cba5f2868b177d959', '', '{"day_id":"01a226fa37317260a88ef3422be9455a","deputy_id":"01a226fa28947e348237f6ae8758a2aa","id":"01a226fa3731735cba5f2868b177d959","position":1,"revision":1,"unit_code":"410725104"}', '92997dd117a322ed325d7a66782a1d98b6df2a4810bca7b23209bc270d1e4638');
INSERT INTO "journal" VALUES (119, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa373173c887fd8e393fee3c11', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa373173c887fd8e393fee3c11","notice_on":null,"on_day":"2025-03-07","place":"示例中心站","planned_on":"2025-03-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '6e38a72fab44ee1fead048681d54939ffd1340ddd7ea1491c8b54cf3e1b2a142');
INSERT INTO "journal" VALUES (120, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317450a23c99ba5a494bc1', '', '{"day_id":"01a226fa373173c887fd8e393fee3c11","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","id":"01a226fa37317450a23c99ba5a494bc1","position":0,"revision":1,"unit_code":"410725104"}', '7c1a32ca1edcb71ec5ea38b00c2d955cdd00e5690d04a9f03a70501228c4d9cc');
INSERT INTO "journal" VALUES (121, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa373174acbbb262df55acb2d0', '', '{"day_id":"01a226fa373173c887fd8e393fee3c11","deputy_id":"01a226fa28b470d48ac3d408b9d11b40","id":"01a226fa373174acbbb262df55acb2d0","position":1,"revision":1,"unit_code":"410725104"}', 'b6f39c4751fe8efb56aa6789ec61014729f7cb1d9e875e8cdedf1a05fb01aa9c');
INSERT INTO "journal" VALUES (122, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa3731751caccd4c9c6c943257', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa3731751caccd4c9c6c943257","notice_on":null,"on_day":"2025-04-07","place":"示例中心站","planned_on":"2025-04-04","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'f074373e02a9e2fc4c5feaf2bc428c5748143904ad898e1f0feceb650be72c20');
INSERT INTO "journal" VALUES (123, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa373175a4ad25e0e43d95b71c', '', '{"day_id":"01a226fa3731751caccd4c9c6c943257","deputy_id":"01a226fa28a274a4a198e950e3d33278","id":"01a226fa373175a4ad25e0e43d95b71c","position":0,"revision":1,"unit_code":"410725104"}', '4b5656560465a301f95993ac48ab6d896def900ba9359b834acae19ad90cd6e8');
INSERT INTO "journal" VALUES (124, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa3731760883d855f76112c5ab', '', '{"day_id":"01a226fa3731751caccd4c9c6c943257","deputy_id":"01a226fa28ac7b0087d262773652cf87","id":"01a226fa3731760883d855f76112c5ab","position":1,"revision":1,"unit_code":"410725104"}', 'f09115c6bedd68cf16a3e2ffd8618c6265f36d1305ba972a0cb6c186294232e9');
INSERT INTO "journal" VALUES (125, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa3731766cac330592ff83a59a', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa3731766cac330592ff83a59a","notice_on":null,"on_day":"2025-05-06","place":"示例中心站","planned_on":"2025-05-02","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'a4f2db341236560b3628f6578155872210a427aa78dd8bc2bc83a21db8346a85');
INSERT INTO "journal" VALUES (126, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa373176ecbaa79c06171cd62f', '', '{"day_id":"01a226fa3731766cac330592ff83a59a","deputy_id":"01a226fa28947e348237f6ae8758a2aa","id":"01a226fa373176ecbaa79c06171cd62f","position":0,"revision":1,"unit_code":"410725104"}', '8e8fd902014f3fa89e8a883cb82cc728c715b577f4c4e88463ffd60e55d6f2cb');
INSERT INTO "journal" VALUES (127, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa3731773c84a173e830949a30', '', '{"day_id":"01a226fa3731766cac330592ff83a59a","deputy_id":"01a226fa28b470d48ac3d408b9d11b40","id":"01a226fa3731773c84a173e830949a30","position":1,"revision":1,"unit_code":"410725104"}', 'bd85ead9680111daa9995d396492843c1fbbc0901bb8ab9c26426f1759345bde');
INSERT INTO "journal" VALUES (128, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa373177a0835884d076ff60f9', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa373177a0835884d076ff60f9","notice_on":null,"on_day":"2025-06-06","place":"示例中心站","planned_on":"2025-06-06","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'a5d89c94b8028734b31bc396ff335117cb6e4b53bbbca32ac102a8cf3b9dc020');
INSERT INTO "journal" VALUES (129, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317824afbb3aed5b413281', '', '{"day_id":"01a226fa373177a0835884d076ff60f9","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","id":"01a226fa37317824afbb3aed5b413281","position":0,"revision":1,"unit_code":"410725104"}', 'bb17de968a89bae1157e6d8e0745488bac20559bebe7470fd798ee5f282a4000');
INSERT INTO "journal" VALUES (130, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317874861c41899a0508ad', '', '{"day_id":"01a226fa373177a0835884d076ff60f9","deputy_id":"01a226fa28a274a4a198e950e3d33278","id":"01a226fa37317874861c41899a0508ad","position":1,"revision":1,"unit_code":"410725104"}', 'd7e798596dc00bc5035fa22ae7eeb28f7e9edafe6955e20c023c33fcb9acaf8d');
INSERT INTO "journal" VALUES (131, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa373178d48f1aeb606195422b', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa373178d48f1aeb606195422b","notice_on":null,"on_day":"2025-07-04","place":"示例中心站","planned_on":"2025-07-04","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'b37f634d3ec4d01b23648a122a846e0a91c8a121f633df6b9824a84be619bf4f');
INSERT INTO "journal" VALUES (132, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317998892e9ae2296cde88', '', '{"day_id":"01a226fa373178d48f1aeb606195422b","deputy_id":"01a226fa28ac7b0087d262773652cf87","id":"01a226fa37317998892e9ae2296cde88","position":0,"revision":1,"unit_code":"410725104"}', '68b70493d25f9b0729f0786ae1cfca8b11128410db6370d74abea0e11ee0626b');
INSERT INTO "journal" VALUES (133, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317a00a9890650a3437d91', '', '{"day_id":"01a226fa373178d48f1aeb606195422b","deputy_id":"01a226fa28947e348237f6ae8758a2aa","id":"01a226fa37317a00a9890650a3437d91","position":1,"revision":1,"unit_code":"410725104"}', '6aff2b5d19ca07fa03ff58e2e32baa65e4718ac58372fa61d6739a01acee5add');
INSERT INTO "journal" VALUES (134, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37317a7cb856ed4397426117', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37317a7cb856ed4397426117","notice_on":null,"on_day":"2025-08-01","place":"示例中心站","planned_on":"2025-08-01","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '4dd3e19008d5c847ffcd785d8e9a85690d089e442d5c9f09d41d3377ae628370');
INSERT INTO "journal" VALUES (135, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317b14b1303ebd65941fbe', '', '{"day_id":"01a226fa37317a7cb856ed4397426117","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","id":"01a226fa37317b14b1303ebd65941fbe","position":0,"revision":1,"unit_code":"410725104"}', '6aafb85bc54f081b02437b0759a79f522be8c90bca1425129bb08f2e3a69cd0d');
INSERT INTO "journal" VALUES (136, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317b6882b596ea047ec455', '', '{"day_id":"01a226fa37317a7cb856ed4397426117","deputy_id":"01a226fa28b470d48ac3d408b9d11b40","id":"01a226fa37317b6882b596ea047ec455","position":1,"revision":1,"unit_code":"410725104"}', '09d8c216759d6fa5893d6335901ba092aa8d1fc30305410537e9a3c67c60e0f9');
INSERT INTO "journal" VALUES (137, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37317bd087f0c72c05a4ee28', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37317bd087f0c72c05a4ee28","notice_on":null,"on_day":"2025-09-05","place":"示例中心站","planned_on":"2025-09-05","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '499d034fbd3fb79413952b8a774388e82768260177f0bf33daa38fe0bf5f7572');
INSERT INTO "journal" VALUES (138, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317c5c9b60557949dadcba', '', '{"day_id":"01a226fa37317bd087f0c72c05a4ee28","deputy_id":"01a226fa28a274a4a198e950e3d33278","id":"01a226fa37317c5c9b60557949dadcba","position":0,"revision":1,"unit_code":"410725104"}', '486bfcba94a481f45dcdf50378efb5d51cfe987da0741487e1cf778f17a40f82');
INSERT INTO "journal" VALUES (139, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317cac9db281e3696ef020', '', '{"day_id":"01a226fa37317bd087f0c72c05a4ee28","deputy_id":"01a226fa28ac7b0087d262773652cf87","id":"01a226fa37317cac9db281e3696ef020","position":1,"revision":1,"unit_code":"410725104"}', '7186159ffe8d9f8b44fdb1a87e7ca11d1d83325b658fa7673c5d704c84edd37d');
INSERT INTO "journal" VALUES (140, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37317d1082efafa2f4c55512', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37317d1082efafa2f4c55512","notice_on":null,"on_day":"2025-10-09","place":"示例中心站","planned_on":"2025-10-03","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '252edc92396f5222c379fae9b7a5b5de94062dbb3d0f257a4c3009b852bbe6ed');
INSERT INTO "journal" VALUES (141, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317d94894b4836e6afd19c', '', '{"day_id":"01a226fa37317d1082efafa2f4c55512","deputy_id":"01a226fa28947e348237f6ae8758a2aa","id":"01a226fa37317d94894b4836e6afd19c","position":0,"revision":1,"unit_code":"410725104"}', '4fb9cc42eeb4e97637dd4d41ed781e3c1bf6c2cd16845608999349a098c7a015');
INSERT INTO "journal" VALUES (142, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317decbce1717f7e8c363a', '', '{"day_id":"01a226fa37317d1082efafa2f4c55512","deputy_id":"01a226fa28b470d48ac3d408b9d11b40","id":"01a226fa37317decbce1717f7e8c363a","position":1,"revision":1,"unit_code":"410725104"}', '4c7efa9f0d4a350a1febe345d83abe41b8722bc98634d6246bab50ea3caea511');
INSERT INTO "journal" VALUES (143, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37317e5080aa98beeacf12ed', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37317e5080aa98beeacf12ed","notice_on":null,"on_day":"2025-11-07","place":"示例中心站","planned_on":"2025-11-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '137a259319a0b17d3dd9dec9a462e9526e745199dd8b9f0a9d110bd11b028a80');
INSERT INTO "journal" VALUES (144, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317eccac3d2f1645253639', '', '{"day_id":"01a226fa37317e5080aa98beeacf12ed","deputy_id":"01a226fa28ae70e8bf758a1d01b7e033","id":"01a226fa37317eccac3d2f1645253639","position":0,"revision":1,"unit_code":"410725104"}', 'f9354230f6fd80a29c1d9ce3df8aa6750312006fa102b1c2596a7765a1ff10e4');
INSERT INTO "journal" VALUES (145, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37317f1c8b8a97d1f803869b', '', '{"day_id":"01a226fa37317e5080aa98beeacf12ed","deputy_id":"01a226fa28a274a4a198e950e3d33278","id":"01a226fa37317f1c8b8a97d1f803869b","position":1,"revision":1,"unit_code":"410725104"}', 'ca01eff88676b250549d210e5608482dcb365ea30d73cb7a768b99987c384d92');
INSERT INTO "journal" VALUES (146, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_days', '01a226fa37317f84b113b3eceaa2e5ca', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226fa37317f84b113b3eceaa2e5ca","notice_on":null,"on_day":"2025-12-05","place":"示例中心站","planned_on":"2025-12-05","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '4fee210cd44a18e3e856aad716f657408e37e1e49a079bfdbf93a11e9e0235c6');
INSERT INTO "journal" VALUES (147, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa37327060a12d843f40fd99fb', '', '{"day_id":"01a226fa37317f84b113b3eceaa2e5ca","deputy_id":"01a226fa28ac7b0087d262773652cf87","id":"01a226fa37327060a12d843f40fd99fb","position":0,"revision":1,"unit_code":"410725104"}', 'fe3d1991271acd37d10d1c495b5910c8d2b75a6a5576ba18e2bf3bd1c351d887');
INSERT INTO "journal" VALUES (148, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'roster_seats', '01a226fa373270acb382f2b8fa29e11b', '', '{"day_id":"01a226fa37317f84b113b3eceaa2e5ca","deputy_id":"01a226fa28947e348237f6ae8758a2aa","id":"01a226fa373270acb382f2b8fa29e11b","position":1,"revision":1,"unit_code":"410725104"}', '290235d56db0f981bdd608cc1a83fb154f6469423b3781419d4ad2b92a75ccac');
INSERT INTO "journal" VALUES (149, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226fa369b75b897598bb7bd2a197c', 'settings', '01a226fa374379bcb845f6de5d31d641', '', '{"id":"01a226fa374379bcb845f6de5d31d641","key":"roster","revision":1,"unit_code":"410725104","value":{"2025":{"contact":"","ends":"11:30","guests":"","method":"taiping","mixed":true,"most":10,"moved":[],"per_day":2,"place":"示例中心站","rule":"monthly:first-friday","shift":"NEXT","since":null,"starts":"09:00","station_id":null,"theme":"","times":2,"weekends":null,"year":2025}}}', 'dd367387e3ad503e3e81b30c5733cf7f972ed6db76e55ed284e0b62eb10f1f0e');
INSERT INTO "journal" VALUES (150, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa37e27e608f39c88dd7d110ca', 'steps', '01a226fa37e576dc83aae577e6df2764', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa37e47d8c85ea58788f5fc742","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226fa37e576dc83aae577e6df2764","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'cd2639424d2c6e8e36ef073f388dd65826711f9f3dc6fdd15ad6770f1ff97cdb');
INSERT INTO "journal" VALUES (151, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226fa37e27e608f39c88dd7d110ca', 'cases', '01a226fa37e47d8c85ea58788f5fc742', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa37e47d8c85ea58788f5fc742","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'f09dca00c3b50b60b1fd826b42575c5a135b2f921901499eadcd69b724aa39ae');
INSERT INTO "journal" VALUES (152, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226fa3833704ca3617e989f25e0b9', 'steps', '01a226fa37e576dc83aae577e6df2764', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226fa37e47d8c85ea58788f5fc742","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226fa37e576dc83aae577e6df2764","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '', '0ba4b0b6cb8baa35f11d04ed649230c7dbd143dac28cf6484c1d5d53e91fe9df');
INSERT INTO "journal" VALUES (153, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226fa3833704ca3617e989f25e0b9', 'cases', '01a226fa37e47d8c85ea58788f5fc742', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226fa37e47d8c85ea58788f5fc742","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '', '2e727f3d00d938a2b92c5c537a52f07876fd4acf3769ca4c2eecc784aa3e729d');
INSERT INTO "settings" VALUES ('unit_code', '"410725104"', '01a226fa228a7908b65bfd815d75bd80', '', 1);
INSERT INTO "settings" VALUES ('unit_name', '"\u539f\u9633\u53bf\u592a\u5e73\u9547"', '01a226fa22927decb630881bdc9e3e7f', '', 1);
INSERT INTO "settings" VALUES ('method', '"taiping"', '01a226fa22927f80a080dbca9184db92', '', 1);
INSERT INTO "settings" VALUES ('roster', '{"2025": {"year": 2025, "rule": "monthly:first-friday", "station_id": null, "per_day": 2, "times": 2, "most": 10, "shift": "NEXT", "weekends": null, "mixed": true, "starts": "09:00", "ends": "11:30", "place": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "theme": "", "guests": "", "contact": "", "since": null, "method": "taiping", "moved": []}}', '01a226fa374379bcb845f6de5d31d641', '410725104', 1);
INSERT INTO "campaigns" VALUES ('示例整改', '', '01a226fa28d9731485562686e9fc3b02', '410725104', 1, NULL, '');
INSERT INTO "search_docs" VALUES (12399000158208, 'case', '01a226fa29be727cb8d9306557522b3f', '20 02 24 4 接 00 01 1 20 02 24 4接 接0 00 01 1 样例 例甲 甲 yl lj j 东街 街村 村路 路灯 灯不 不亮 亮 第0 0次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 00 0 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399000158209, 'case', '01a226fa2e8e749c8128f103315f4b7d', '20 02 24 4 接 00 02 2 20 02 24 4接 接0 00 02 2 样例 例丁 丁 yl ld d 北岗 岗垃 垃圾 圾没 没人 人清 清运 运 第3 3次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 03 3 示例 例供 供电 电所 所 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399000158210, 'case', '01a226fa314573f49cb0cec86d70b29f', '20 02 24 4 接 00 03 3 20 02 24 4接 接0 00 03 3 样例 例丙 丙 yl lb b 南庄 庄路 路灯 灯不 不亮 亮 第6 6次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 06 6 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935424, 'case', '01a226fa2c447ea8b4a8ef3a8ce63bcd', '20 02 24 4 流 00 01 1 20 02 24 4流 流0 00 01 1 样例 例乙 乙 yl ly y 西街 街村 村水 水渠 渠不 不通 通 第1 1次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 01 1 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399016935425, 'case', '01a226fa30497eacaa0542492bf2c013', '20 02 24 4 流 00 02 2 20 02 24 4流 流0 00 02 2 样例 例甲 甲 yl lj j 东街 街村 村机 机井 井不 不出 出水 水 第4 4次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 04 4 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935426, 'case', '01a226fa322270ecb5e8c875660cd65a', '20 02 24 4 流 00 03 3 20 02 24 4流 流0 00 03 3 样例 例丁 丁 yl ld d 北岗 岗水 水渠 渠不 不通 通 第7 7次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 07 7 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399033712640, 'case', '01a226fa2dcd7c5080d03fcfbafc614a', '20 02 24 4 意 00 01 1 20 02 24 4意 意0 00 01 1 样例 例丙 丙 yl lb b 南庄 庄道 道路 路坑 坑洼 洼 第2 2次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 02 2 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399033712641, 'case', '01a226fa30fd7f9c8b303a8f50a8f77a', '20 02 24 4 意 00 02 2 20 02 24 4意 意0 00 02 2 样例 例乙 乙 yl ly y 西街 街村 村巷 巷道 道积 积水 水 第5 5次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 05 5 示例 例派 派出 出所 所');
INSERT INTO "search_docs" VALUES (12399067267072, 'activity', '01a226fa29187f9c926e7a118df9b347', '20 02 24 4 活 00 01 1 20 02 24 4活 活0 00 01 1 a1 1 a1 1 流动 动联 联络 络站 站');
INSERT INTO "search_docs" VALUES (12399067267073, 'case', '01a226fa3445701c9eef52ea9310bc8b', '20 02 24 4 意 00 03 3 20 02 24 4意 意0 00 03 3 批 0 批0 0 样例 例甲 甲 yl lj j 批批 批第 第0 0条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399067267074, 'case', '01a226fa344f7c04b963cb2c94560c9c', '20 02 24 4 意 00 04 4 20 02 24 4意 意0 00 04 4 批 1 批1 1 样例 例甲 甲 yl lj j 批批 批第 第1 1条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399084044288, 'activity', '01a226fa292873588d0b462bf9a19644', '20 02 24 4 活 00 02 2 20 02 24 4活 活0 00 02 2 a2 2 a2 2 接待 待选 选民 民');
INSERT INTO "search_docs" VALUES (12399100821504, 'activity', '01a226fa29297aa497150ee84d570040', '20 02 24 4 活 00 03 3 20 02 24 4活 活0 00 03 3 a3 3 a3 3 学习 习培 培训 训');
INSERT INTO "search_docs" VALUES (12399151153152, 'case', '01a226fa29387cf4b643afad0fd8d068', '20 02 24 4 建 00 01 1 20 02 24 4建 建0 00 01 1 j1 1 j1 1 修通 通村 村道 道路 路');
INSERT INTO "search_docs" VALUES (12399167930368, 'duty', '01a226fa29577cc0b5c55c30dd81799e', '政策 策宣 宣讲 讲 宣讲 讲惠 惠农 农政 政策 策');
INSERT INTO "search_docs" VALUES (67108947886080, 'task', '01a226fa28da7150b5ca1a7713d7ef22', '1 修路 路 示例 例甲 甲');
INSERT INTO "search_docs" VALUES (67108947886081, 'task', '01a226fa28da79a4ad62450ed31f51a0', '2 清渠 渠 示例 例乙 乙');
INSERT INTO "search_docs" VALUES (67108964663296, 'campaign', '01a226fa28d9731485562686e9fc3b02', '示例 例整 整改 改');
INSERT INTO "search_docs" VALUES (67108981440512, 'unit', '01a226fa344679f8b8ff871bf5a45dcf', '示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (67108998217728, 'station', '01a226fa23a77d5ca3739b5f093083df', '示例 例中 中心 心站 站');
INSERT INTO "search_docs" VALUES (67108998217729, 'station', '01a226fa23a8721ca1032dbff0771b90', '示例 例流 流动 动站 站');
INSERT INTO "search_docs" VALUES (67109014994944, 'deputy', '01a226fa28947e348237f6ae8758a2aa', '示例 例甲 甲 sh hi i li i ji ia a sh hi il li ij ji ia a sl lj j 13 38 80 00 00 00 00 00 00 00 0 第甲 甲选 选区 区 第甲 甲选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994945, 'deputy', '01a226fa28a274a4a198e950e3d33278', '示例 例乙 乙 sh hi i li i yi i sh hi il li iy yi i sl ly y 13 38 80 00 00 00 00 00 00 00 0 第乙 乙选 选区 区 第乙 乙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994946, 'deputy', '01a226fa28ac7b0087d262773652cf87', '示例 例丙 丙 sh hi i li i bi in ng g sh hi il li ib bi in ng g sl lb b 13 38 80 00 00 00 00 00 00 00 0 第丙 丙选 选区 区 第丙 丙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994947, 'deputy', '01a226fa28ae70e8bf758a1d01b7e033', '示例 例丁 丁 sh hi i li i di in ng g sh hi il li id di in ng g sl ld d 13 38 80 00 00 00 00 00 00 00 0 第丁 丁选 选区 区 第丁 丁选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994948, 'deputy', '01a226fa28b470d48ac3d408b9d11b40', '示例 例戊 戊 sh hi i li i wu u sh hi il li iw wu u sl lw w 13 38 80 00 00 00 00 00 00 00 0 第戊 戊选 选区 区 第戊 戊选 选区 区');
INSERT INTO "stations" VALUES ('示例中心站', '固定站', '', '', '', NULL, '', '01a226fa23a77d5ca3739b5f093083df', '410725104', 1, NULL, '');
INSERT INTO "stations" VALUES ('示例流动站', '流动站', '', '', '', NULL, '', '01a226fa23a8721ca1032dbff0771b90', '410725104', 1, NULL, '');
INSERT INTO "units" VALUES ('示例水利站', '', '', '', '01a226fa344679f8b8ff871bf5a45dcf', '410725104', 1, NULL, '');
INSERT INTO "attachments" VALUES ('cases', '01a226fa29be727cb8d9306557522b3f', '照片', '现场.png', 'image/jpeg', NULL, '', '251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70', X'FFD8FFE000104A46494600010100000100010000FFDB0043000503040404030504040405050506070C08070707070F0B0B090C110F1212110F111113161C1713141A1511111821181A1D1D1F1F1F13172224221E241C1E1F1EFFDB0043010505050706070E08080E1E1411141E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1EFFC00011080006000803012200021101031101FFC4001500010100000000000000000000000000000007FFC40014100100000000000000000000000000000000FFC4001501010100000000000000000000000000000708FFC40014110100000000000000000000000000000000FFDA000C03010002110311003F0096003A596FFFD9', 0, '01a226fa35627e00ad6a936e175bcac3', '410725104', 1, NULL, '');
INSERT INTO "drafts" VALUES ('reception', '{"content": "\u793a\u4f8b\u8349\u7a3f"}', '2024-12-20 09:30:00.000000');
INSERT INTO "origins" VALUES ('联络站', '示例中心站', '01a226fa23a77d5ca3739b5f093083df', '{"\u540d\u79f0": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u7c7b\u578b": "\u56fa\u5b9a\u7ad9"}', '{}', '01a226fa23a870e0a240c3abfa045e98', '410725104', 1);
INSERT INTO "origins" VALUES ('联络站', '示例流动站', '01a226fa23a8721ca1032dbff0771b90', '{"\u540d\u79f0": "\u793a\u4f8b\u6d41\u52a8\u7ad9", "\u7c7b\u578b": "\u6d41\u52a8\u7ad9"}', '{}', '01a226fa23a873208df8133ff1abf9ab', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例甲第甲选区', '01a226fa28947e348237f6ae8758a2aa', '{"\u59d3\u540d": "\u793a\u4f8b\u7532", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u7532\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '{"station_id": "01a226fa23a77d5ca3739b5f093083df"}', '01a226fa28a17cf0bad89f135e35e71f', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例乙第乙选区', '01a226fa28a274a4a198e950e3d33278', '{"\u59d3\u540d": "\u793a\u4f8b\u4e59", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e59\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '{"station_id": "01a226fa23a77d5ca3739b5f093083df"}', '01a226fa28ac737c90102586ecc96101', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丙第丙选区', '01a226fa28ac7b0087d262773652cf87', '{"\u59d3\u540d": "\u793a\u4f8b\u4e19", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e19\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '{"station_id": "01a226fa23a77d5ca3739b5f093083df"}', '01a226fa28ad7bfc89fd5189bd734411', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丁第丁选区', '01a226fa28ae70e8bf758a1d01b7e033', '{"\u59d3\u540d": "\u793a\u4f8b\u4e01", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e01\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '{"station_id": "01a226fa23a77d5ca3739b5f093083df"}', '01a226fa28b37a48ac355a7b9817b91e', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例戊第戊选区', '01a226fa28b470d48ac3d408b9d11b40', '{"\u59d3\u540d": "\u793a\u4f8b\u620a", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u620a\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '{"station_id": "01a226fa23a77d5ca3739b5f093083df"}', '01a226fa28b57274a25588486a0e2059', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改1', '01a226fa28da7150b5ca1a7713d7ef22', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "1", "\u4efb\u52a1": "\u4fee\u8def", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u7532"}', '{"campaign_id": "01a226fa28d9731485562686e9fc3b02"}', '01a226fa28da7390854bd89cc0ec7dc4', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改2', '01a226fa28da79a4ad62450ed31f51a0', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "2", "\u4efb\u52a1": "\u6e05\u6e20", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u4e59"}', '{"campaign_id": "01a226fa28d9731485562686e9fc3b02"}', '01a226fa28de7f949472f8e2d52e5711', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A1', '01a226fa29187f9c926e7a118df9b347', '{"\u6d3b\u52a8\u7f16\u53f7": "A1", "\u65e5\u671f": "2024-06-05", "\u65f6\u95f4": "09:00\u300111:30", "\u7c7b\u578b": "\u6d41\u52a8\u8054\u7edc\u7ad9", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59", "\u63a5\u5f85\u4eba\u6b21": 5, "\u670d\u52a1\u4e8b\u9879": "\u534f\u8c03\u519c\u8d44"}', '{"station_id": null, "campaign_id": null, "\u51fa\u5e2d": "01a226fa28947e348237f6ae8758a2aa\u300101a226fa28a274a4a198e950e3d33278", "\u8bf7\u5047": "", "\u7f3a\u5e2d": ""}', '01a226fa29277e9cb5ab0ef06875f8ae', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A2', '01a226fa292873588d0b462bf9a19644', '{"\u6d3b\u52a8\u7f16\u53f7": "A2", "\u65e5\u671f": "2024-06-06", "\u7c7b\u578b": "\u63a5\u5f85\u9009\u6c11", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u8bf7\u5047\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u63a5\u5f85\u4eba\u6b21": 3}', '{"station_id": null, "campaign_id": null, "\u51fa\u5e2d": "01a226fa28947e348237f6ae8758a2aa", "\u8bf7\u5047": "01a226fa28ac7b0087d262773652cf87", "\u7f3a\u5e2d": ""}', '01a226fa292976a8bdd774c75809d85d', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A3', '01a226fa29297aa497150ee84d570040', '{"\u6d3b\u52a8\u7f16\u53f7": "A3", "\u65e5\u671f": "2024-06-07", "\u7c7b\u578b": "\u5b66\u4e60\u57f9\u8bad", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59\u3001\u793a\u4f8b\u4e01"}', '{"station_id": null, "campaign_id": null, "\u51fa\u5e2d": "01a226fa28947e348237f6ae8758a2aa\u300101a226fa28a274a4a198e950e3d33278\u300101a226fa28ae70e8bf758a1d01b7e033", "\u8bf7\u5047": "", "\u7f3a\u5e2d": ""}', '01a226fa292a7908a4b645550463e642', '410725104', 1);
INSERT INTO "origins" VALUES ('建议', 'J1', '01a226fa29387cf4b643afad0fd8d068', '{"\u5efa\u8bae\u7f16\u53f7": "J1", "\u6807\u9898": "\u4fee\u901a\u6751\u9053\u8def", "\u9886\u8854\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u9644\u8bae\u4ee3\u8868": "\u793a\u4f8b\u4e59", "\u63d0\u51fa\u65e5\u671f": "2024-06-10"}', '{"origin_id": null, "\u9886\u8854": "01a226fa28947e348237f6ae8758a2aa", "\u9644\u8bae": "01a226fa28a274a4a198e950e3d33278", "ASSIGN.unit": null, "ASSIGN.on": null, "ASSIGN.co_units": null, "ASSIGN.due": null, "REPLY.on": null, "REPLY.text": null, "REPLY.number": null, "REPLY.result": null, "REPLY.met_on": null, "EVALUATE.outcome": null, "EVALUATE.on": null, "EVALUATE.attitude": null, "STRIKE_OFF.on": null}', '01a226fa294872a0b6336677367c0272', '410725104', 1);
INSERT INTO "origins" VALUES ('履职', '2024-06-11示例丙政策宣讲宣讲惠农政策', '01a226fa29577cc0b5c55c30dd81799e', '{"\u65e5\u671f": "2024-06-11", "\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u5c65\u804c\u7c7b\u522b": "\u653f\u7b56\u5ba3\u8bb2", "\u4e8b\u9879": "\u5ba3\u8bb2\u60e0\u519c\u653f\u7b56"}', '{"deputy_id": "01a226fa28ac7b0087d262773652cf87"}', '01a226fa295870f0a93b2f81c155594b', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-0', '01a226fa3445701c9eef52ea9310bc8b', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-0", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c0\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '{"activity_id": null, "\u63a5\u5355": "", "ROUTE.route": "\u8f6c\u4ea4\u529e\u7406", "ROUTE.on": "2024-06-05", "ROUTE.text": "", "ROUTE.result": null, "ASSIGN.unit": "\u793a\u4f8b\u6c34\u5229\u7ad9", "ASSIGN.on": "2024-06-07", "ASSIGN.co_units": "", "ASSIGN.due": "2024-07-08", "REPLY.on": null, "REPLY.text": null, "REPLY.result": null, "EVALUATE.outcome": null, "EVALUATE.on": null, "EVALUATE.attitude": null, "STRIKE_OFF.on": null, "STRIKE_OFF.text": null}', '01a226fa344f732c9eadaa162743ce24', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-1', '01a226fa344f7c04b963cb2c94560c9c', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-1", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c1\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '{"activity_id": null, "\u63a5\u5355": "", "ROUTE.route": "\u8f6c\u4ea4\u529e\u7406", "ROUTE.on": "2024-06-05", "ROUTE.text": "", "ROUTE.result": null, "ASSIGN.unit": "\u793a\u4f8b\u6c34\u5229\u7ad9", "ASSIGN.on": "2024-06-07", "ASSIGN.co_units": "", "ASSIGN.due": "2024-07-08", "REPLY.on": null, "REPLY.text": null, "REPLY.result": null, "EVALUATE.outcome": null, "EVALUATE.on": null, "EVALUATE.attitude": null, "STRIKE_OFF.on": null, "STRIKE_OFF.text": null}', '01a226fa34507c40bb88344459ca01d0', '410725104', 1);
INSERT INTO "activities" VALUES ('2024-活-001', '活', 2024, 1, 'A1', '2024-06-05', '09:00', '11:30', '流动联络站', '', '', '', NULL, NULL, '', 5, NULL, NULL, '[["\u534f\u8c03\u519c\u8d44", null]]', '', '', '', '', NULL, '', '', '01a226fa29187f9c926e7a118df9b347', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-002', '活', 2024, 2, 'A2', '2024-06-06', '', '', '接待选民', '', '', '', NULL, NULL, '', 3, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226fa292873588d0b462bf9a19644', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-003', '活', 2024, 3, 'A3', '2024-06-07', '', '', '学习培训', '', '', '', NULL, NULL, '', NULL, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226fa29297aa497150ee84d570040', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例甲', '', '', '', '', '', '', '01a226fa23a77d5ca3739b5f093083df', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li jia', 'slj', '01a226fa28947e348237f6ae8758a2aa', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例乙', '', '', '', '', '', '', '01a226fa23a77d5ca3739b5f093083df', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li yi', 'sly', '01a226fa28a274a4a198e950e3d33278', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丙', '', '', '', '', '', '', '01a226fa23a77d5ca3739b5f093083df', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li bing', 'slb', '01a226fa28ac7b0087d262773652cf87', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丁', '', '', '', '', '', '', '01a226fa23a77d5ca3739b5f093083df', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li ding', 'sld', '01a226fa28ae70e8bf758a1d01b7e033', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例戊', '', '', '', '', '', '', '01a226fa23a77d5ca3739b5f093083df', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li wu', 'slw', '01a226fa28b470d48ac3d408b9d11b40', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226fa28d9731485562686e9fc3b02', NULL, '1', 8, '修路', '', NULL, '示例甲', '', NULL, '', '', '', '01a226fa28da7150b5ca1a7713d7ef22', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226fa28d9731485562686e9fc3b02', NULL, '2', 9, '清渠', '', NULL, '示例乙', '', NULL, '', '', '', '01a226fa28da79a4ad62450ed31f51a0', '410725104', 1, NULL, '');
INSERT INTO "cases" VALUES ('proposal', '2024-建-001', '建', 2024, 1, 'J1', NULL, NULL, 0, NULL, '2024-06-10', '', '', '', '', '', 0, '', '', '修通村道路', '', 0, 0, 0, '', '', 'UNDECIDED', 1, NULL, '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226fa29387cf4b643afad0fd8d068', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-001', '接', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例甲', '', '13800000000', '东街村', 0, '', '', '', '东街村路灯不亮，第0次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226fa29be727cb8d9306557522b3f', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-001', '流', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例乙', '', '13800000001', '西街村', 0, '', '', '', '西街村水渠不通，第1次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226fa2c447ea8b4a8ef3a8ce63bcd', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-001', '意', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例丙', '', '13800000002', '南庄', 0, '', '', '', '南庄道路坑洼，第2次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226fa2dcd7c5080d03fcfbafc614a', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-接-002', '接', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丁', '', '13800000003', '北岗', 0, '', '', '', '北岗垃圾没人清运，第3次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例供电所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'SATISFIED', 'SATISFIED', '2024-07-09', '2024-07-09', NULL, 1, 0, '01a226fa2e8e749c8128f103315f4b7d', '410725104', 5);
INSERT INTO "cases" VALUES ('opinion', '2024-流-002', '流', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例甲', '', '13800000004', '东街村', 0, '', '', '', '东街村机井不出水，第4次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226fa30497eacaa0542492bf2c013', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-意-002', '意', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例乙', '', '13800000005', '西街村', 0, '', '', '', '西街村巷道积水，第5次反映', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例派出所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226fa30fd7f9c8b303a8f50a8f77a', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-003', '接', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丙', '', '13800000006', '南庄', 0, '', '', '', '南庄路灯不亮，第6次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226fa314573f49cb0cec86d70b29f', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-003', '流', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例丁', '', '13800000007', '北岗', 0, '', '', '', '北岗水渠不通，第7次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226fa322270ecb5e8c875660cd65a', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-003', '意', 2024, 3, '批-0', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第0条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226fa3445701c9eef52ea9310bc8b', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-意-004', '意', 2024, 4, '批-1', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第1条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226fa344f7c04b963cb2c94560c9c', '410725104', 1);
INSERT INTO "duties" VALUES ('2024-06-11', '01a226fa28ac7b0087d262773652cf87', '政策宣讲', '宣讲惠农政策', '', '', NULL, '', '', '', '01a226fa29577cc0b5c55c30dd81799e', '410725104', 1, NULL, '');
INSERT INTO "mandates" VALUES ('01a226fa28947e348237f6ae8758a2aa', '县', '', '第甲选区', '', NULL, 0, '01a226fa289f77d484a53c64bce502b4', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28947e348237f6ae8758a2aa', '乡', '', '第甲选区', '', NULL, 1, '01a226fa289f7a20982ce92808274b23', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28a274a4a198e950e3d33278', '县', '', '第乙选区', '', NULL, 0, '01a226fa28ab73c4b2b8f60857e33ed3', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28a274a4a198e950e3d33278', '乡', '', '第乙选区', '', NULL, 1, '01a226fa28ab7564b63bf8b751737523', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28ac7b0087d262773652cf87', '县', '', '第丙选区', '', NULL, 0, '01a226fa28ad72588e9a5d0421370360', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28ac7b0087d262773652cf87', '乡', '', '第丙选区', '', NULL, 1, '01a226fa28ad733cab8e356fe1ab7627', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28ae70e8bf758a1d01b7e033', '县', '', '第丁选区', '', NULL, 0, '01a226fa28ae76cc9604a54928411a9b', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28ae70e8bf758a1d01b7e033', '乡', '', '第丁选区', '', NULL, 1, '01a226fa28ae779cabd04d67da1ab10d', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28b470d48ac3d408b9d11b40', '县', '', '第戊选区', '', NULL, 0, '01a226fa28b47844968ebfa9a6b10c25', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226fa28b470d48ac3d408b9d11b40', '乡', '', '第戊选区', '', NULL, 1, '01a226fa28b4797cb3b8f492ccc3609c', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa29187f9c926e7a118df9b347', '01a226fa28947e348237f6ae8758a2aa', '出席', '', NULL, 0, '01a226fa2927779caa1b7cb919abf41d', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa29187f9c926e7a118df9b347', '01a226fa28a274a4a198e950e3d33278', '出席', '', NULL, 1, '01a226fa29277a94971cde9bf56f0a27', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa292873588d0b462bf9a19644', '01a226fa28947e348237f6ae8758a2aa', '出席', '', NULL, 0, '01a226fa2929726cb85b95061330b12f', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa292873588d0b462bf9a19644', '01a226fa28ac7b0087d262773652cf87', '请假', '', NULL, 1, '01a226fa292973f48502396141cff1d4', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa29297aa497150ee84d570040', '01a226fa28947e348237f6ae8758a2aa', '出席', '', NULL, 0, '01a226fa292a74188defed3fc9ffe045', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa29297aa497150ee84d570040', '01a226fa28a274a4a198e950e3d33278', '出席', '', NULL, 1, '01a226fa292a754c951aa6745dcff5da', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226fa29297aa497150ee84d570040', '01a226fa28ae70e8bf758a1d01b7e033', '出席', '', NULL, 2, '01a226fa292a7614a4223294dc859884', '410725104', 1);
INSERT INTO "roster_days" VALUES (2025, '2025-01-03', '2025-01-03', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37307e8cb3d8c4c2e5df6ea1', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-02-07', '2025-02-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37317260a88ef3422be9455a', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-03-07', '2025-03-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa373173c887fd8e393fee3c11', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-04-07', '2025-04-04', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa3731751caccd4c9c6c943257', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-05-06', '2025-05-02', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa3731766cac330592ff83a59a', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-06-06', '2025-06-06', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa373177a0835884d076ff60f9', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-07-04', '2025-07-04', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa373178d48f1aeb606195422b', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-08-01', '2025-08-01', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37317a7cb856ed4397426117', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-09-05', '2025-09-05', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37317bd087f0c72c05a4ee28', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-10-09', '2025-10-03', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37317d1082efafa2f4c55512', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-11-07', '2025-11-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37317e5080aa98beeacf12ed', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-12-05', '2025-12-05', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226fa37317f84b113b3eceaa2e5ca', '410725104', 1, NULL, '');
INSERT INTO "case_deputies" VALUES ('01a226fa29387cf4b643afad0fd8d068', '01a226fa28947e348237f6ae8758a2aa', '领衔', 0, '01a226fa29477bccad3a82aeb278abea', '410725104', 1);
INSERT INTO "case_deputies" VALUES ('01a226fa29387cf4b643afad0fd8d068', '01a226fa28a274a4a198e950e3d33278', '附议', 0, '01a226fa29477cccaa1157e02bc46471', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37307e8cb3d8c4c2e5df6ea1', '01a226fa28ae70e8bf758a1d01b7e033', 0, '01a226fa37317130b5328a3340051662', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37307e8cb3d8c4c2e5df6ea1', '01a226fa28a274a4a198e950e3d33278', 1, '01a226fa373171d49a3ac1412d57d47f', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317260a88ef3422be9455a', '01a226fa28ac7b0087d262773652cf87', 0, '01a226fa373172fcb1545c0236167c27', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317260a88ef3422be9455a', '01a226fa28947e348237f6ae8758a2aa', 1, '01a226fa3731735cba5f2868b177d959', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa373173c887fd8e393fee3c11', '01a226fa28ae70e8bf758a1d01b7e033', 0, '01a226fa37317450a23c99ba5a494bc1', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa373173c887fd8e393fee3c11', '01a226fa28b470d48ac3d408b9d11b40', 1, '01a226fa373174acbbb262df55acb2d0', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa3731751caccd4c9c6c943257', '01a226fa28a274a4a198e950e3d33278', 0, '01a226fa373175a4ad25e0e43d95b71c', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa3731751caccd4c9c6c943257', '01a226fa28ac7b0087d262773652cf87', 1, '01a226fa3731760883d855f76112c5ab', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa3731766cac330592ff83a59a', '01a226fa28947e348237f6ae8758a2aa', 0, '01a226fa373176ecbaa79c06171cd62f', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa3731766cac330592ff83a59a', '01a226fa28b470d48ac3d408b9d11b40', 1, '01a226fa3731773c84a173e830949a30', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa373177a0835884d076ff60f9', '01a226fa28ae70e8bf758a1d01b7e033', 0, '01a226fa37317824afbb3aed5b413281', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa373177a0835884d076ff60f9', '01a226fa28a274a4a198e950e3d33278', 1, '01a226fa37317874861c41899a0508ad', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa373178d48f1aeb606195422b', '01a226fa28ac7b0087d262773652cf87', 0, '01a226fa37317998892e9ae2296cde88', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa373178d48f1aeb606195422b', '01a226fa28947e348237f6ae8758a2aa', 1, '01a226fa37317a00a9890650a3437d91', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317a7cb856ed4397426117', '01a226fa28ae70e8bf758a1d01b7e033', 0, '01a226fa37317b14b1303ebd65941fbe', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317a7cb856ed4397426117', '01a226fa28b470d48ac3d408b9d11b40', 1, '01a226fa37317b6882b596ea047ec455', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317bd087f0c72c05a4ee28', '01a226fa28a274a4a198e950e3d33278', 0, '01a226fa37317c5c9b60557949dadcba', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317bd087f0c72c05a4ee28', '01a226fa28ac7b0087d262773652cf87', 1, '01a226fa37317cac9db281e3696ef020', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317d1082efafa2f4c55512', '01a226fa28947e348237f6ae8758a2aa', 0, '01a226fa37317d94894b4836e6afd19c', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317d1082efafa2f4c55512', '01a226fa28b470d48ac3d408b9d11b40', 1, '01a226fa37317decbce1717f7e8c363a', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317e5080aa98beeacf12ed', '01a226fa28ae70e8bf758a1d01b7e033', 0, '01a226fa37317eccac3d2f1645253639', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317e5080aa98beeacf12ed', '01a226fa28a274a4a198e950e3d33278', 1, '01a226fa37317f1c8b8a97d1f803869b', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317f84b113b3eceaa2e5ca', '01a226fa28ac7b0087d262773652cf87', 0, '01a226fa37327060a12d843f40fd99fb', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226fa37317f84b113b3eceaa2e5ca', '01a226fa28947e348237f6ae8758a2aa', 1, '01a226fa373270acb382f2b8fa29e11b', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa29387cf4b643afad0fd8d068', 1, 'REGISTER', '2024-06-10', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa29477938b1147360b9049d5c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa29be727cb8d9306557522b3f', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa29c47e4882407bb9b8abce66', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa29be727cb8d9306557522b3f', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2bdf733cb6c421bcf71a0f65', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2c447ea8b4a8ef3a8ce63bcd', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2c4673788fbc957f5b0f88fd', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2c447ea8b4a8ef3a8ce63bcd', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2c467628bf66f62f600ccbee', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2c447ea8b4a8ef3a8ce63bcd', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226fa2cb470bca69867185dd758d6', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2c447ea8b4a8ef3a8ce63bcd', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226fa2d1c75e090f5bebf658682d6', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2c447ea8b4a8ef3a8ce63bcd', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2d847f04848be0c9436615ee', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2dcd7c5080d03fcfbafc614a', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2dd27ca0ab4a33e9a0f12ffe', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2dcd7c5080d03fcfbafc614a', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2e2b7094b95fd0189b453e8c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2e8e749c8128f103315f4b7d', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2e9174d09caa1c8e4d846350', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2e8e749c8128f103315f4b7d', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例供电所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2e91779cbf4936bbe3146901', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2e8e749c8128f103315f4b7d', 3, 'URGE', '2024-06-20', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa2ef47188b52de9acc63d1086', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2e8e749c8128f103315f4b7d', 4, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226fa2f4c70709b5e1ac0f223324a', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2e8e749c8128f103315f4b7d', 5, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'SATISFIED', 'SATISFIED', NULL, '', NULL, '01a226fa2fa47538b40e20ed378da4d7', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa2e8e749c8128f103315f4b7d', 6, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa301476189ef05d2098246c85', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa30497eacaa0542492bf2c013', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa3053703894681b22ca920ac4', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa30497eacaa0542492bf2c013', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa30b07104903b0a990fb5e886', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa30fd7f9c8b303a8f50a8f77a', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa31037710bb9ac22c4197393c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa30fd7f9c8b303a8f50a8f77a', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例派出所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa31037a1c9ed0203410db52a4', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa314573f49cb0cec86d70b29f', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa3146725cb6c9266827f37955', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa314573f49cb0cec86d70b29f', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa31a577e0a13a94bbe3c4b304', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa322270ecb5e8c875660cd65a', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa322b7ad895ef3ca5e3e87a8d', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa322270ecb5e8c875660cd65a', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa322b7e1096fcb32c77a645db', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa322270ecb5e8c875660cd65a', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226fa32847f58876005f2fda9c8da', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa322270ecb5e8c875660cd65a', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226fa32f37ec88892a9a10f745e7a', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa322270ecb5e8c875660cd65a', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa3346714492aaddbbf723b1f3', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa3445701c9eef52ea9310bc8b', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa344674c087f9c21cc62e8517', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa3445701c9eef52ea9310bc8b', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa3446767ca83e97c9044bf6e2', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa3445701c9eef52ea9310bc8b', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa344677c48a287abe27f6a977', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa344f7c04b963cb2c94560c9c', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa345072dc89ab36391bcb8072', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa344f7c04b963cb2c94560c9c', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa34507484a2300297eda0a1ab', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226fa344f7c04b963cb2c94560c9c', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226fa345075b0bc99900dd25358c6', '410725104', 1);
INSERT INTO search_index(search_index) VALUES ('rebuild');
COMMIT;
