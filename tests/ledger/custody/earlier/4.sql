PRAGMA application_id = 1281966709;
PRAGMA user_version = 4;
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
CREATE INDEX ix_journal_entry_id ON journal (entry_id);
CREATE INDEX ix_journal_verb ON journal (verb);
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
CREATE INDEX ix_activities_original_number ON activities (original_number);
CREATE UNIQUE INDEX uq_activities_number ON activities (unit_code, series, year, serial);
CREATE INDEX ix_activities_number ON activities (number);
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
CREATE UNIQUE INDEX uq_cases_number ON cases (unit_code, series, year, serial);
CREATE INDEX ix_cases_kind_raised_on_number ON cases (kind, raised_on, number);
CREATE INDEX ix_cases_parent_id ON cases (parent_id);
CREATE INDEX ix_cases_original_number ON cases (original_number);
CREATE INDEX ix_cases_stage ON cases (kind, stage, raised_on, number);
CREATE INDEX ix_cases_number ON cases (number);
CREATE INDEX ix_cases_raised ON cases (kind, is_item, raised_on, voided_on, route, closed_on, struck_off_on, due_on, replied_on, first_replied_on, replied_late, result, outcome, stage, activity_id, assigned_on, category);
CREATE INDEX ix_cases_closed ON cases (kind, is_item, closed_on, raised_on, voided_on, activity_id, category, id);
CREATE INDEX ix_cases_activity ON cases (activity_id, kind, is_item, voided_on, raised_by);
CREATE INDEX ix_cases_origin_id ON cases (origin_id);
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
CREATE INDEX ix_roster_seats_deputy_id ON roster_seats (deputy_id);
CREATE UNIQUE INDEX uq_roster_seats_once ON roster_seats (day_id, deputy_id);
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
INSERT INTO "journal" VALUES (1, '2024-12-20T09:30:00', '', '设置', '01a226f8de767e2880da1c403934cf81', 'settings', '01a226f8de867974a529db38bd12f193', '', '{"id":"01a226f8de867974a529db38bd12f193","key":"unit_code","revision":1,"unit_code":"","value":"410725104"}', 'a4217016c35015921b4700aca36a61237d3036da4ef2fe494818413c243fe66c');
INSERT INTO "journal" VALUES (2, '2024-12-20T09:30:00', '', '设置', '01a226f8de767e2880da1c403934cf81', 'settings', '01a226f8de8e7cc49303f71c1791bc28', '', '{"id":"01a226f8de8e7cc49303f71c1791bc28","key":"unit_name","revision":1,"unit_code":"","value":"原阳县太平镇"}', 'b5a64eb3a14fe3bb5e11a011fe5270da423dbc1b0341dd238277fd9032c28895');
INSERT INTO "journal" VALUES (3, '2024-12-20T09:30:00', '', '设置', '01a226f8de767e2880da1c403934cf81', 'settings', '01a226f8de8e7e289e41e5c2afa38a36', '', '{"id":"01a226f8de8e7e289e41e5c2afa38a36","key":"method","revision":1,"unit_code":"","value":"taiping"}', 'fe63143a3f441bc31e72cc65b95fe8c083a9f1cbf6584bac8ad8b1e88122303d');
INSERT INTO "journal" VALUES (4, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'stations', '01a226f8df83782c8d89ce815d767c81', '', '{"address":"","founded_on":null,"head":"","id":"01a226f8df83782c8d89ce815d767c81","members":"","name":"示例中心站","note":"","revision":1,"type":"固定站","unit_code":"410725104","void_reason":"","voided_on":null}', '571fa4599fc5944455bd4d70f7612ffd052f9661c5354e1b92f2507b461452f3');
INSERT INTO "journal" VALUES (5, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8df837b90bd23a0c29d972df1', '', '{"entry_id":"01a226f8df83782c8d89ce815d767c81","id":"01a226f8df837b90bd23a0c29d972df1","key":"示例中心站","revision":1,"said":{"名称":"示例中心站","类型":"固定站"},"sheet":"联络站","unit_code":"410725104"}', '3d860c2dcdbf55f10ea216d90ce415cc6e008bf4b81418b1e78ce84859659211');
INSERT INTO "journal" VALUES (6, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'stations', '01a226f8df837d7c956f54ff3bf882d7', '', '{"address":"","founded_on":null,"head":"","id":"01a226f8df837d7c956f54ff3bf882d7","members":"","name":"示例流动站","note":"","revision":1,"type":"流动站","unit_code":"410725104","void_reason":"","voided_on":null}', 'bb9d0aaeaf6244ba61e5be71f718396a78b159b6035ee2e0f2eb9e95fcbbb2a7');
INSERT INTO "journal" VALUES (7, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8df837e74b14067b6e6d1cfd7', '', '{"entry_id":"01a226f8df837d7c956f54ff3bf882d7","id":"01a226f8df837e74b14067b6e6d1cfd7","key":"示例流动站","revision":1,"said":{"名称":"示例流动站","类型":"流动站"},"sheet":"联络站","unit_code":"410725104"}', 'db7879b23f96644198db94978cd84cd76f8880effdd21522fbc82c33d431b86e');
INSERT INTO "journal" VALUES (8, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'deputies', '01a226f8e4fc783085adaf4dddc82478', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8e4fc783085adaf4dddc82478","initials":"slj","name":"示例甲","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li jia","speciality":"","station_id":"01a226f8df83782c8d89ce815d767c81","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '90c98064dc50c02857fba48bf96450723cc3d0daf3f7588e73e7d9be9ff94d6d');
INSERT INTO "journal" VALUES (9, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e50874f496cd1350254adaa9', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226f8e4fc783085adaf4dddc82478","elected_on":null,"id":"01a226f8e50874f496cd1350254adaa9","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'aab1dd643f8c78c1ed4eb880ee25a2b1a4e4ddbb3ab50efd4a729103567586fd');
INSERT INTO "journal" VALUES (10, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e50877f8bd6c0269da6893d7', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226f8e4fc783085adaf4dddc82478","elected_on":null,"id":"01a226f8e50877f8bd6c0269da6893d7","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '37d0fc98ef8e3cc632bfc7c22dd86727e838022dc5806f0c214f24f0b99f44a9');
INSERT INTO "journal" VALUES (11, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e50879fcbe0e28c94b31d950', '', '{"entry_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8e50879fcbe0e28c94b31d950","key":"示例甲\u001f\u001f第甲选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例甲","联系电话":"13800000000","联络站":"示例中心站","选区":"第甲选区"},"sheet":"代表","unit_code":"410725104"}', 'd0875dbcfbe2ff9668ed08553453cd8540b2b790b887cfdc03fecbe125d91ea5');
INSERT INTO "journal" VALUES (12, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'deputies', '01a226f8e509746c83c1a56c27bcc836', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8e509746c83c1a56c27bcc836","initials":"sly","name":"示例乙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li yi","speciality":"","station_id":"01a226f8df83782c8d89ce815d767c81","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'b7c304a1f9a959735e74fa06a69880609490c9eb6ee0218bbabbf427e4977b8e');
INSERT INTO "journal" VALUES (13, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e50a76249f723eae6c8fb623', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226f8e509746c83c1a56c27bcc836","elected_on":null,"id":"01a226f8e50a76249f723eae6c8fb623","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '3331beab9976917b3b41ead719ad1e9434af8258b9365818683224d20a354bfe');
INSERT INTO "journal" VALUES (14, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e50a7830adebea1bc6c1528e', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226f8e509746c83c1a56c27bcc836","elected_on":null,"id":"01a226f8e50a7830adebea1bc6c1528e","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'f9f681cf2078ef8b920651f2146ec47739ef03d501ddbbfce31f8d3c9e73267b');
INSERT INTO "journal" VALUES (15, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5127e44b4efcd3092aa190a', '', '{"entry_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8e5127e44b4efcd3092aa190a","key":"示例乙\u001f\u001f第乙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例乙","联系电话":"13800000000","联络站":"示例中心站","选区":"第乙选区"},"sheet":"代表","unit_code":"410725104"}', '785f0425aed00b9b050ebdda97386732332020d5087c9c0c62b7eec5a9192230');
INSERT INTO "journal" VALUES (16, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'deputies', '01a226f8e51378ec94dc450c47708fbe', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8e51378ec94dc450c47708fbe","initials":"slb","name":"示例丙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li bing","speciality":"","station_id":"01a226f8df83782c8d89ce815d767c81","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'b02de02ea2a45228fbfc6605a43f676dd45f7963b7908d2ce60dd2402fa45b1a');
INSERT INTO "journal" VALUES (17, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e5147aa8a89a91bf75a080cc', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226f8e51378ec94dc450c47708fbe","elected_on":null,"id":"01a226f8e5147aa8a89a91bf75a080cc","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '0b8ec58ed2eb015c0bd9b042b37232762b17a1cfa2082a8ae3b412fbcec81c4e');
INSERT INTO "journal" VALUES (18, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e5147cc4be4f928cb8ea9553', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226f8e51378ec94dc450c47708fbe","elected_on":null,"id":"01a226f8e5147cc4be4f928cb8ea9553","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'd92403e58fe0225596a862da572fb63745e10e1fed3b323e141e2c871f58c1a9');
INSERT INTO "journal" VALUES (19, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5147e8cbf47756cd7c8bc9a', '', '{"entry_id":"01a226f8e51378ec94dc450c47708fbe","id":"01a226f8e5147e8cbf47756cd7c8bc9a","key":"示例丙\u001f\u001f第丙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丙","联系电话":"13800000000","联络站":"示例中心站","选区":"第丙选区"},"sheet":"代表","unit_code":"410725104"}', '63c287b944a953616aa2e2ec43cf6c74ab342fe18c4d25fba2d4a07049c70d85');
INSERT INTO "journal" VALUES (20, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'deputies', '01a226f8e51577b494eb36f789094f13', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8e51577b494eb36f789094f13","initials":"sld","name":"示例丁","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li ding","speciality":"","station_id":"01a226f8df83782c8d89ce815d767c81","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'ab70445056202877ee31f37f000e64b3b5f29c6e25e0ec58cb3722ed927f367e');
INSERT INTO "journal" VALUES (21, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e5167644a9f7bd6baa4b851f', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226f8e51577b494eb36f789094f13","elected_on":null,"id":"01a226f8e5167644a9f7bd6baa4b851f","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '6a5c2b2dd850163cabeba792cb2443f903ee665f52c922060e5842363d0ce647');
INSERT INTO "journal" VALUES (22, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e5167800bcc01c9d12c2f680', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226f8e51577b494eb36f789094f13","elected_on":null,"id":"01a226f8e5167800bcc01c9d12c2f680","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '309635513c2861ab5761794870175cee88f54f591ce835eb70654225c97906d6');
INSERT INTO "journal" VALUES (23, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e516798c8412fb9015006af1', '', '{"entry_id":"01a226f8e51577b494eb36f789094f13","id":"01a226f8e516798c8412fb9015006af1","key":"示例丁\u001f\u001f第丁选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丁","联系电话":"13800000000","联络站":"示例中心站","选区":"第丁选区"},"sheet":"代表","unit_code":"410725104"}', '07a3f1c45e78336e586f545d0a689995f24605d2e183dc72768f3646f6fc69bb');
INSERT INTO "journal" VALUES (24, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'deputies', '01a226f8e51f739093883db3baf62fc0', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8e51f739093883db3baf62fc0","initials":"slw","name":"示例戊","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li wu","speciality":"","station_id":"01a226f8df83782c8d89ce815d767c81","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '1167400b50e6341e62b61498d7605a3f49c76a6136de4f6f1821cdd825449613');
INSERT INTO "journal" VALUES (25, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e52075508abfdc862d881f4f', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226f8e51f739093883db3baf62fc0","elected_on":null,"id":"01a226f8e52075508abfdc862d881f4f","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'fb0ecaeba958aa72994dee006e1aeb9296661e02a3b22c658dd2d80c2c8d6045');
INSERT INTO "journal" VALUES (26, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'mandates', '01a226f8e5207780a9393ccd5f751a92', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226f8e51f739093883db3baf62fc0","elected_on":null,"id":"01a226f8e5207780a9393ccd5f751a92","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'c9306f7df2f4751348bf301c0423716b5de22f60b12e573d22df160ab80a96c7');
INSERT INTO "journal" VALUES (27, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5207920a4d341dc2164fd7c', '', '{"entry_id":"01a226f8e51f739093883db3baf62fc0","id":"01a226f8e5207920a4d341dc2164fd7c","key":"示例戊\u001f\u001f第戊选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例戊","联系电话":"13800000000","联络站":"示例中心站","选区":"第戊选区"},"sheet":"代表","unit_code":"410725104"}', '49d1371c8deb2a04d047ec74813570b49e189bc1258e81ddac08606cf553c332');
INSERT INTO "journal" VALUES (28, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'campaigns', '01a226f8e55d7c889ab02766fea0c8c0', '', '{"id":"01a226f8e55d7c889ab02766fea0c8c0","name":"示例整改","note":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', 'c3db33fa36e1f12ddc4d2476fc9077476ea2077c23dc16340446fbcb4559e875');
INSERT INTO "journal" VALUES (29, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'tasks', '01a226f8e55d7f3c8782c81f45b68e8a', '', '{"campaign_id":"01a226f8e55d7c889ab02766fea0c8c0","deputies":"示例甲","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226f8e55d7f3c8782c81f45b68e8a","note":"","number":"1","obstacle":"","parent_id":null,"position":1,"revision":1,"title":"修路","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'd6245b6a5b11f8e8654755aac5d97e51b535cc6768257eb3d58b342f96a22337');
INSERT INTO "journal" VALUES (30, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e55e7250b5e8b9f596a9b578', '', '{"entry_id":"01a226f8e55d7f3c8782c81f45b68e8a","id":"01a226f8e55e7250b5e8b9f596a9b578","key":"示例整改\u001f1","revision":1,"said":{"专项名称":"示例整改","任务":"修路","任务编号":"1","责任代表":"示例甲"},"sheet":"专项","unit_code":"410725104"}', '3cba17e3e7c6dff4ccf77733dcdf612fe63f2cdadf7a94e58ac4232065afa746');
INSERT INTO "journal" VALUES (31, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'tasks', '01a226f8e55e749885cf8b722466ee47', '', '{"campaign_id":"01a226f8e55d7c889ab02766fea0c8c0","deputies":"示例乙","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226f8e55e749885cf8b722466ee47","note":"","number":"2","obstacle":"","parent_id":null,"position":2,"revision":1,"title":"清渠","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '33fe9eb36649d3e87034d2d23ec47d4c2ed2cce9de34622bc3c6037e5dbf8b3b');
INSERT INTO "journal" VALUES (32, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e55e75d8990f95f40610d093', '', '{"entry_id":"01a226f8e55e749885cf8b722466ee47","id":"01a226f8e55e75d8990f95f40610d093","key":"示例整改\u001f2","revision":1,"said":{"专项名称":"示例整改","任务":"清渠","任务编号":"2","责任代表":"示例乙"},"sheet":"专项","unit_code":"410725104"}', 'dc86539ccf60442caced2eb3a4f565b230aeb1c799127520258b18e625f014c1');
INSERT INTO "journal" VALUES (33, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'activities', '01a226f8e5937d009a95e6f485bba054', '', '{"account":"","advised":null,"campaign_id":null,"ends":"11:30","form":"","guests":"","held_on":"2024-06-05","hours":null,"id":"01a226f8e5937d009a95e6f485bba054","kind":"流动联络站","leaflets":null,"lecturer":"","materials":"","number":"2024-活-001","organiser":"","original_number":"A1","outcome":"","place":"","received":5,"recorder":"","revision":1,"serial":1,"series":"活","services":[["协调农资",null]],"starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '9589622727682053fe538dd8d0dc00f771eb246ebff2c4b34d496278e57f7099');
INSERT INTO "journal" VALUES (34, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e59675809e34fe71b7ec38f2', '', '{"activity_id":"01a226f8e5937d009a95e6f485bba054","deputy_id":"01a226f8e4fc783085adaf4dddc82478","hours":null,"id":"01a226f8e59675809e34fe71b7ec38f2","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'a206a5d80f395f4878af8fd465fdc034627dd73c9b1606716f0afc06e69960c4');
INSERT INTO "journal" VALUES (35, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e5967760ba2503c6bfa1f3f6', '', '{"activity_id":"01a226f8e5937d009a95e6f485bba054","deputy_id":"01a226f8e509746c83c1a56c27bcc836","hours":null,"id":"01a226f8e5967760ba2503c6bfa1f3f6","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'e22f62a1408f788643a86107d379fd4552863befa78c9c2be4492f10fd55ca8c');
INSERT INTO "journal" VALUES (36, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5967900adbcffdaf357f2c0', '', '{"entry_id":"01a226f8e5937d009a95e6f485bba054","id":"01a226f8e5967900adbcffdaf357f2c0","key":"A1","revision":1,"said":{"参加代表":"示例甲、示例乙","接待人次":5,"日期":"2024-06-05","时间":"09:00、11:30","服务事项":"协调农资","活动编号":"A1","类型":"流动联络站"},"sheet":"活动","unit_code":"410725104"}', 'f318388667c040bec4a15b975b86c4476923de526bf7524466b9e9780708f6a6');
INSERT INTO "journal" VALUES (37, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'activities', '01a226f8e59e7e80b36182c8152a7bbb', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-06","hours":null,"id":"01a226f8e59e7e80b36182c8152a7bbb","kind":"接待选民","leaflets":null,"lecturer":"","materials":"","number":"2024-活-002","organiser":"","original_number":"A2","outcome":"","place":"","received":3,"recorder":"","revision":1,"serial":2,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '52800744dc40fd3e327d452bfea046df179f5231a0bab2b23f7c81260c2812e2');
INSERT INTO "journal" VALUES (38, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e59f7af0a8d3b46726e203f5', '', '{"activity_id":"01a226f8e59e7e80b36182c8152a7bbb","deputy_id":"01a226f8e4fc783085adaf4dddc82478","hours":null,"id":"01a226f8e59f7af0a8d3b46726e203f5","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '184d6ce7c8aa81e839a386794328f96d895839c97dd8c0d17c0af2e26e0de516');
INSERT INTO "journal" VALUES (39, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e59f7c48b3ffb821beb12c88', '', '{"activity_id":"01a226f8e59e7e80b36182c8152a7bbb","deputy_id":"01a226f8e51378ec94dc450c47708fbe","hours":null,"id":"01a226f8e59f7c48b3ffb821beb12c88","position":1,"revision":1,"role":"","status":"请假","unit_code":"410725104"}', 'cfd5b4cbad2dabeef18f7b4f57972399e8e55db9b68eb21565e4ed2cf812f6c0');
INSERT INTO "journal" VALUES (40, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e59f7db4a3c4ea64f10bc5be', '', '{"entry_id":"01a226f8e59e7e80b36182c8152a7bbb","id":"01a226f8e59f7db4a3c4ea64f10bc5be","key":"A2","revision":1,"said":{"参加代表":"示例甲","接待人次":3,"日期":"2024-06-06","活动编号":"A2","类型":"接待选民","请假代表":"示例丙"},"sheet":"活动","unit_code":"410725104"}', 'a1d83fabf699806618fe7f03b58f91f6bad3b388dc8553f1701541f9e12a58e5');
INSERT INTO "journal" VALUES (41, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'activities', '01a226f8e5a071589fedb8c2d042586e', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-07","hours":null,"id":"01a226f8e5a071589fedb8c2d042586e","kind":"学习培训","leaflets":null,"lecturer":"","materials":"","number":"2024-活-003","organiser":"","original_number":"A3","outcome":"","place":"","received":null,"recorder":"","revision":1,"serial":3,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '19cd165fdf7e5350f307cd1473e5133161910b733a9d2eb109757e0cac50a9ee');
INSERT INTO "journal" VALUES (42, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e5a079ac856bb48d761fde98', '', '{"activity_id":"01a226f8e5a071589fedb8c2d042586e","deputy_id":"01a226f8e4fc783085adaf4dddc82478","hours":null,"id":"01a226f8e5a079ac856bb48d761fde98","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'a06a0813f3926c52417d6f96af281ce9284972445540f6a31505ad7e8502b354');
INSERT INTO "journal" VALUES (43, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e5a07a909d7f4aca8940b760', '', '{"activity_id":"01a226f8e5a071589fedb8c2d042586e","deputy_id":"01a226f8e509746c83c1a56c27bcc836","hours":null,"id":"01a226f8e5a07a909d7f4aca8940b760","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'c53af0b271c3028fcb6d670e43fedb933bdb5d1a8bd8d3aafba738c20d2ccd8f');
INSERT INTO "journal" VALUES (44, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'attendances', '01a226f8e5a07b308f0a34bf2ec3866b', '', '{"activity_id":"01a226f8e5a071589fedb8c2d042586e","deputy_id":"01a226f8e51577b494eb36f789094f13","hours":null,"id":"01a226f8e5a07b308f0a34bf2ec3866b","position":2,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'b36ad9853b115fc7a54bcd10eb72b9db9ade6a4c0a81bd3588519a9d184567e0');
INSERT INTO "journal" VALUES (45, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5a07c449224f8c2c831b5b9', '', '{"entry_id":"01a226f8e5a071589fedb8c2d042586e","id":"01a226f8e5a07c449224f8c2c831b5b9","key":"A3","revision":1,"said":{"参加代表":"示例甲、示例乙、示例丁","日期":"2024-06-07","活动编号":"A3","类型":"学习培训"},"sheet":"活动","unit_code":"410725104"}', '7e3c673e1528b0680dcd2ec40a185f2f287cd4cfe790921e7adb4b3b5251d367');
INSERT INTO "journal" VALUES (46, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'cases', '01a226f8e5a67bf4b35787656d85387f', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8e5a67bf4b35787656d85387f","in_session":false,"is_item":false,"key_supervised":false,"kind":"proposal","level":"","met_on":null,"note":"","number":"2024-建-001","origin_id":null,"original_number":"J1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"","raised_on":"2024-06-10","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"建","source":"","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"修通村道路","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '0311915408c38445700a6b7d7ef9ae5643ecf7bd8293e45027e756ed861827b4');
INSERT INTO "journal" VALUES (47, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'steps', '01a226f8e5a87f64a44e1eace09b5275', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8e5a67bf4b35787656d85387f","clerk":"示例经办","co_units":"","done_on":"2024-06-10","due":null,"id":"01a226f8e5a87f64a44e1eace09b5275","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '50eaa328a79a76e112889ec1f67b148bb9872d1a11008d183574292bf59c9965');
INSERT INTO "journal" VALUES (48, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'case_deputies', '01a226f8e5a972b08c6cc577057988ef', '', '{"case_id":"01a226f8e5a67bf4b35787656d85387f","deputy_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8e5a972b08c6cc577057988ef","position":0,"revision":1,"role":"领衔","unit_code":"410725104"}', 'f05f6ff552fe28195df689531a52fd3bc348bbd6aca8085f13ca45409e820b7e');
INSERT INTO "journal" VALUES (49, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'case_deputies', '01a226f8e5a9738c9189b9cc5f0c7b5c', '', '{"case_id":"01a226f8e5a67bf4b35787656d85387f","deputy_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8e5a9738c9189b9cc5f0c7b5c","position":0,"revision":1,"role":"附议","unit_code":"410725104"}', '3aab7781918fc8fac312a0b48c8fe877cc66c41d15f3f8242fc9ccd21d32361b');
INSERT INTO "journal" VALUES (50, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5a9748c8d5fe56d5db6d0fd', '', '{"entry_id":"01a226f8e5a67bf4b35787656d85387f","id":"01a226f8e5a9748c8d5fe56d5db6d0fd","key":"J1","revision":1,"said":{"建议编号":"J1","提出日期":"2024-06-10","标题":"修通村道路","附议代表":"示例乙","领衔代表":"示例甲"},"sheet":"建议","unit_code":"410725104"}', '2f48257a18c6be65600fee0537285d17e2c40eaed3fdb10bbdbadce0348a3756');
INSERT INTO "journal" VALUES (51, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'duties', '01a226f8e5a9766ca33dee58650776f7', '', '{"deputy_id":"01a226f8e51378ec94dc450c47708fbe","done_on":"2024-06-11","evidence":"","hours":null,"id":"01a226f8e5a9766ca33dee58650776f7","kind":"政策宣讲","matter":"宣讲惠农政策","note":"","outcome":"","place":"","revision":1,"role":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'd02304a280d81735f16a6a8a5efb181d693aed3ae98e5d84a35acfcee995c716');
INSERT INTO "journal" VALUES (52, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8decb7e20837fdd0ffd82afd7', 'origins', '01a226f8e5a9778c8be00cf7b504f102', '', '{"entry_id":"01a226f8e5a9766ca33dee58650776f7","id":"01a226f8e5a9778c8be00cf7b504f102","key":"2024-06-11\u001f示例丙\u001f政策宣讲\u001f宣讲惠农政策","revision":1,"said":{"事项":"宣讲惠农政策","代表":"示例丙","履职类别":"政策宣讲","日期":"2024-06-11"},"sheet":"履职","unit_code":"410725104"}', 'ae9ab507fe08e90250894fc9bd391621cb567935e4f06db608fe402b7808f432');
INSERT INTO "journal" VALUES (53, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8e67f73e8ad2e57dfe766f170', 'steps', '01a226f8e68c71c8b9aeae31be7bba70', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8e68173d0b50d6915695e31db","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f8e68c71c8b9aeae31be7bba70","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '28390b20e4f8ca0b18f008c95682eaf936d6e9b5fdba6d70818d660a34a9a424');
INSERT INTO "journal" VALUES (54, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8e67f73e8ad2e57dfe766f170', 'cases', '01a226f8e68173d0b50d6915695e31db', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8e68173d0b50d6915695e31db","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '809f496ed603e10ac7fed61f30f4db9e948b3bd41f6aaebc2734b4123f1816a7');
INSERT INTO "journal" VALUES (55, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8e71373188f2d3799dfadddce', 'steps', '01a226f8e7277accbcb6346b526f4126', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8e68173d0b50d6915695e31db","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8e7277accbcb6346b526f4126","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '2cc3b1deb7a278345d0aecb8da10cc18b0c914b0c0e35cb86e29882c7681e3b3');
INSERT INTO "journal" VALUES (56, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8e71373188f2d3799dfadddce', 'cases', '01a226f8e68173d0b50d6915695e31db', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8e68173d0b50d6915695e31db","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'c67540a92d721ee7400b74d43a9e0b6d547c84a26a8640f9f3cb9a0d451edb31');
INSERT INTO "journal" VALUES (57, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8e78372b4b08321d1121bd6f7', 'steps', '01a226f8e7867760834a0c567a92cb87', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8e78578849e06e1fe8e9d5d87","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f8e7867760834a0c567a92cb87","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'f5dc8a2e0c0b744d86515b9a04ee9de712a4d73ab814baefaf5fed87b7996ce8');
INSERT INTO "journal" VALUES (58, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8e78372b4b08321d1121bd6f7', 'steps', '01a226f8e7867954aebac7082d8bdc1f', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8e78578849e06e1fe8e9d5d87","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8e7867954aebac7082d8bdc1f","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', '9fa6be522d44c5d4e2e55167429f37daa0caa9087e58578a2173b0e7ae770fff');
INSERT INTO "journal" VALUES (59, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8e78372b4b08321d1121bd6f7', 'cases', '01a226f8e78578849e06e1fe8e9d5d87', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8e78578849e06e1fe8e9d5d87","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'e65573c5acd8494f8d95a2ffca1bac7a19b87806d31e9d7112490a1fbceb1832');
INSERT INTO "journal" VALUES (60, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8e7d771f0b1cbb5f34652f2df', 'steps', '01a226f8e7e3768cb3781d04ff90c4e2', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8e78578849e06e1fe8e9d5d87","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8e7e3768cb3781d04ff90c4e2","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '9953f617fc00fa74f335f423dcacf20ecc30978b704a13d072e82bc0d83b590c');
INSERT INTO "journal" VALUES (61, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8e7d771f0b1cbb5f34652f2df', 'cases', '01a226f8e78578849e06e1fe8e9d5d87', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8e78578849e06e1fe8e9d5d87","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'e323a496416be08747db55618c17763bdd5f4d8bbaea5189739e893dd3ac7181');
INSERT INTO "journal" VALUES (62, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8e8337344a725b1bd62544b21', 'steps', '01a226f8e840774ca5a283a7582628d4', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226f8e78578849e06e1fe8e9d5d87","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f8e840774ca5a283a7582628d4","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', '5d3ddc038bac1ad00839a41051d60073e58d7b4124f142a30931e36a41d4a916');
INSERT INTO "journal" VALUES (63, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8e8337344a725b1bd62544b21', 'cases', '01a226f8e78578849e06e1fe8e9d5d87', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8e78578849e06e1fe8e9d5d87","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'd58af4050c2baab9db7b5d763f0eba8881c0d07425fb6e44eff41f7786fb0845');
INSERT INTO "journal" VALUES (64, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f8e9cb765c8f7038b6f924e8af', 'steps', '01a226f8e9d47d3c9b665d7c63758d14', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8e78578849e06e1fe8e9d5d87","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f8e9d47d3c9b665d7c63758d14","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'd1a156faa95c697eda4e4f17650ff4c739b3fae20f59dbf8c65e2228c2856184');
INSERT INTO "journal" VALUES (65, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f8e9cb765c8f7038b6f924e8af', 'cases', '01a226f8e78578849e06e1fe8e9d5d87', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8e78578849e06e1fe8e9d5d87","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '8dfc20cb8104e9c0771e8662cf69f9613014fc3d1ac84ea696892ff17879f4b5');
INSERT INTO "journal" VALUES (66, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ea3372b0b53d87eebca3882a', 'steps', '01a226f8ea3b71e4b65cb349d142943b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ea357f30b1f03f9fd1b3ff40","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226f8ea3b71e4b65cb349d142943b","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'b77817330c0e0eac304949fdc01f441582c28ef9452b5f89169e986174f0c4fe');
INSERT INTO "journal" VALUES (67, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ea3372b0b53d87eebca3882a', 'cases', '01a226f8ea357f30b1f03f9fd1b3ff40', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8ea357f30b1f03f9fd1b3ff40","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"意","source":"来电","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '2a83ba9316bfccc9689618bd3b6c2cc6d2914b0e9bdf9ab91e46755ab8fa4adc');
INSERT INTO "journal" VALUES (68, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8ea7f72b8a93c2c1a97501fd7', 'steps', '01a226f8ea897dc8bd69fb9db6acb759', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ea357f30b1f03f9fd1b3ff40","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8ea897dc8bd69fb9db6acb759","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'ae5ef6dab3584a8b99b0694f2103499d35222da9ab44fd93b0be75b7a9b3ed60');
INSERT INTO "journal" VALUES (69, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8ea7f72b8a93c2c1a97501fd7', 'cases', '01a226f8ea357f30b1f03f9fd1b3ff40', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8ea357f30b1f03f9fd1b3ff40","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"意","source":"来电","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '8d4afc6a8a3e5bb964b26837e4177dd64fb5f52aec3685f1d4a45dbeafd1ea16');
INSERT INTO "journal" VALUES (70, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8eadb72f4b0e41dbd71b10ddb', 'steps', '01a226f8eae7772084926e4216856b6b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8eadd7ed8acbe582439feb87c","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f8eae7772084926e4216856b6b","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '939f5f798fce0371e09f0c1832506daff19d904a2e04648744e8f4d27038353c');
INSERT INTO "journal" VALUES (71, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8eadb72f4b0e41dbd71b10ddb', 'steps', '01a226f8eae779d49381b8846dd2808c', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8eadd7ed8acbe582439feb87c","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8eae779d49381b8846dd2808c","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例供电所","unit_code":"410725104","words":""}', '0ea66c0b1fcadcf3a5d1cb48c2b575e9cdb88f9a914eb9978343c962b5b27ded');
INSERT INTO "journal" VALUES (72, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8eadb72f4b0e41dbd71b10ddb', 'cases', '01a226f8eadd7ed8acbe582439feb87c', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226f8eadd7ed8acbe582439feb87c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '7719a550d47b71c839401f3c94d804b20ff87c3ed741c2620a73a33f41617403');
INSERT INTO "journal" VALUES (73, '2024-12-20T09:30:00', '示例经办', '催办', '01a226f8eb1b744c83ac753bea94f5e5', 'steps', '01a226f8eb2874e0880e17b3716e6e71', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8eadd7ed8acbe582439feb87c","clerk":"示例经办","co_units":"","done_on":"2024-06-20","due":null,"id":"01a226f8eb2874e0880e17b3716e6e71","kind":"URGE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":""}', 'c319279ef8861fdee1e2670f20eeb52263f46bf64bf80ba8ddb71890ec31f3f3');
INSERT INTO "journal" VALUES (74, '2024-12-20T09:30:00', '示例经办', '催办', '01a226f8eb1b744c83ac753bea94f5e5', 'cases', '01a226f8eadd7ed8acbe582439feb87c', '{"revision":1,"urged":0}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226f8eadd7ed8acbe582439feb87c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":2,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'fe4a5311c2007fdbbbed541c7898fe72888cc305ac34cd4ceac64ed063cfa70b');
INSERT INTO "journal" VALUES (75, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8eb7b72d08e79920396ad441e', 'steps', '01a226f8eb8476049610b5c5e5d9d022', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8eadd7ed8acbe582439feb87c","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8eb8476049610b5c5e5d9d022","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":"已经修好"}', '89750480058d2f48dd0698096111dd2d0466b2548aa917287183b1eae20e8ec1');
INSERT INTO "journal" VALUES (76, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8eb7b72d08e79920396ad441e', 'cases', '01a226f8eadd7ed8acbe582439feb87c', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":2,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f8eadd7ed8acbe582439feb87c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '3f196cb9ed46fd7838464f34c8990ab560003ac981235117b971b6a36ec4d320');
INSERT INTO "journal" VALUES (77, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8ebcf74709efc14919983fb90', 'steps', '01a226f8ebdc76b099bc090b40f8f009', '', '{"amends":null,"attitude":"SATISFIED","basis":"","case_id":"01a226f8eadd7ed8acbe582439feb87c","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f8ebdc76b099bc090b40f8f009","kind":"EVALUATE","met_on":null,"number":"","outcome":"SATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '973c01d4334064384286a8397bedc5fcc44e1d122e174e2439edcd6bd4a5aa87');
INSERT INTO "journal" VALUES (78, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8ebcf74709efc14919983fb90', 'cases', '01a226f8eadd7ed8acbe582439feb87c', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":3,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f8eadd7ed8acbe582439feb87c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'df2161f772469382f03861bc223699cf0ac60649b3686667b49fb24014f1e490');
INSERT INTO "journal" VALUES (79, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f8ec237340bff62c26ea48d8e2', 'steps', '01a226f8ec3072c0afd407ce1875e57c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8eadd7ed8acbe582439feb87c","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f8ec3072c0afd407ce1875e57c","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":6,"unit":"","unit_code":"410725104","words":""}', 'ecc4a32d2305aee9d16dec72c901e0bb4f662d6f917e2d7d9a777d592ff2a91f');
INSERT INTO "journal" VALUES (80, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f8ec237340bff62c26ea48d8e2', 'cases', '01a226f8eadd7ed8acbe582439feb87c', '{"closed_on":null,"revision":4,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f8eadd7ed8acbe582439feb87c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":5,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '54c15f59b1e27a34f670bd560404932c1be7ee33d4a7d4b70a6c8d88042f2a1b');
INSERT INTO "journal" VALUES (81, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ec8b739494fdf277f71422ef', 'steps', '01a226f8ec9377acb0c93d8da61f3249', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ec8e73e48582c341d38d3b36","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f8ec9377acb0c93d8da61f3249","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '114cbbe27830757f960c976812027a7175201c2f497ee1dfc065f6a00430b28c');
INSERT INTO "journal" VALUES (82, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ec8b739494fdf277f71422ef', 'cases', '01a226f8ec8e73e48582c341d38d3b36', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8ec8e73e48582c341d38d3b36","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":2,"series":"流","source":"流动联络站","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '46d3268d6e5a84524861ed73c2b875a3bf8e1e26fd5a71d6f3e17f7cdf1f6f18');
INSERT INTO "journal" VALUES (83, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8ece27c4484f48eed74e92ac7', 'steps', '01a226f8eced7d78acfc25ec0b18c13c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ec8e73e48582c341d38d3b36","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8eced7d78acfc25ec0b18c13c","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '3151e3fc736a53bb3d24cfe7008d5d950f37631aa32cf4d06973fb9c985fd1d7');
INSERT INTO "journal" VALUES (84, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8ece27c4484f48eed74e92ac7', 'cases', '01a226f8ec8e73e48582c341d38d3b36', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8ec8e73e48582c341d38d3b36","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":2,"series":"流","source":"流动联络站","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '995cb8dd320dd61d65a95336e18664427260512397837804f03ee8d27c7fc9d2');
INSERT INTO "journal" VALUES (85, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ed43757caaec960fa2900e35', 'steps', '01a226f8ed4f7e3884b4137b5286f7a0', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ed457f548645653256b21242","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226f8ed4f7e3884b4137b5286f7a0","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'ed2a5ee299b9eb069024cb6c9c62f5d162216c9b01384cbde2cbbbe641f1c520');
INSERT INTO "journal" VALUES (86, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ed43757caaec960fa2900e35', 'steps', '01a226f8ed50715c82bbba79de419f45', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8ed457f548645653256b21242","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8ed50715c82bbba79de419f45","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例派出所","unit_code":"410725104","words":""}', '57d68bde1a2217c03fb898aa9c47ac48d75d8d19a2a1e0004f85bea99cb7f349');
INSERT INTO "journal" VALUES (87, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ed43757caaec960fa2900e35', 'cases', '01a226f8ed457f548645653256b21242', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村巷道积水，第5次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例派出所","id":"01a226f8ed457f548645653256b21242","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000005","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'c4b09b6be8d79983ebb678048c8eafd76bf7b7a00491319ec91175e89a3d247e');
INSERT INTO "journal" VALUES (88, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ed9f72eca5302b1cfada44d3', 'steps', '01a226f8eda67f809e40ae382b6f0287', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8eda17e78822581ffa6f0bf3b","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f8eda67f809e40ae382b6f0287","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'fcb9f43d18da7d02bf63ee2b1edd2889ea6ce94dab1b8e7f0db628586e62fc3e');
INSERT INTO "journal" VALUES (89, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ed9f72eca5302b1cfada44d3', 'cases', '01a226f8eda17e78822581ffa6f0bf3b', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8eda17e78822581ffa6f0bf3b","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":3,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '67fb3317990e39094d8c6b2884fff66eff911e8c2bba4bdc4a8aca86ba8fed17');
INSERT INTO "journal" VALUES (90, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8edff74f48cb142fc2c5a61c5', 'steps', '01a226f8ee0c7efc9b371cf9e0852339', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8eda17e78822581ffa6f0bf3b","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8ee0c7efc9b371cf9e0852339","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '80d144d5d7deb22eea5d2c95abbe7003145837de67d7e9b9736bb9675a621233');
INSERT INTO "journal" VALUES (91, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8edff74f48cb142fc2c5a61c5', 'cases', '01a226f8eda17e78822581ffa6f0bf3b', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8eda17e78822581ffa6f0bf3b","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":3,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '480b10945edd0785969629c4e95796e616db139603ed3269fc2e0e90d5f5507d');
INSERT INTO "journal" VALUES (92, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ee5b7534a80e5b4a93e71749', 'steps', '01a226f8ee677d08a424e0be27b6c60c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ee5e7560ad681238369c9db2","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f8ee677d08a424e0be27b6c60c","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '46436c44f66b5e552d2c56dae9d44345f5402c286fdab2cff14d3c4d46bcfc4a');
INSERT INTO "journal" VALUES (93, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ee5b7534a80e5b4a93e71749', 'steps', '01a226f8ee687034927607faf312dfa3', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8ee5e7560ad681238369c9db2","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8ee687034927607faf312dfa3","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', '5118566b96c1a958e8952da95875b576362cc55cc21cad1e8733d9fc0e7f4e15');
INSERT INTO "journal" VALUES (94, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8ee5b7534a80e5b4a93e71749', 'cases', '01a226f8ee5e7560ad681238369c9db2', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8ee5e7560ad681238369c9db2","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '6d5563e18725aab33fa61de76cb16de08a3a2fbac75a3bd58f8830a5a60bf93e');
INSERT INTO "journal" VALUES (95, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8eebb72f49f78bd3249add219', 'steps', '01a226f8eec77f3cb8ddfccf493348a2', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ee5e7560ad681238369c9db2","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8eec77f3cb8ddfccf493348a2","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '4aa672c5b742500285b42d474746d7d70a75b29b172f14a04eb21975a2b4a625');
INSERT INTO "journal" VALUES (96, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8eebb72f49f78bd3249add219', 'cases', '01a226f8ee5e7560ad681238369c9db2', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8ee5e7560ad681238369c9db2","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', 'a2c0d4a57545c6b816195b637240fc4f258ef97fc36af145b8cb11b3612e9a8b');
INSERT INTO "journal" VALUES (97, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8ef13739ca8c2825e24923517', 'steps', '01a226f8ef20778890a728033e27dff3', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226f8ee5e7560ad681238369c9db2","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f8ef20778890a728033e27dff3","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', 'f03bed2c495696f83b6c27867ce4f9a81475af11dc3fc81a52c34ab8c4a94b31');
INSERT INTO "journal" VALUES (98, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f8ef13739ca8c2825e24923517', 'cases', '01a226f8ee5e7560ad681238369c9db2', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8ee5e7560ad681238369c9db2","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '1bab90ed60852ce592b79ccee9178ae62f82360b29dd2cc9f6dd5916ceac1570');
INSERT INTO "journal" VALUES (99, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f8ef7774e883c6b384d3a59965', 'steps', '01a226f8ef857004bc438f9f8fdbc0a1', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8ee5e7560ad681238369c9db2","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f8ef857004bc438f9f8fdbc0a1","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'ad3df0a2ef13cf752e44c75dc70258ecd0487cc0fdcbf5254094a0bbb5482d63');
INSERT INTO "journal" VALUES (100, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f8ef7774e883c6b384d3a59965', 'cases', '01a226f8ee5e7560ad681238369c9db2', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f8ee5e7560ad681238369c9db2","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '087f43644031ae786dc846f4cf756e7b5e06d4673c6676c0db7fed307fc02ee8');
INSERT INTO "journal" VALUES (101, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'units', '01a226f8f00477bc93a39d8b591b5e4b', '', '{"head":"","id":"01a226f8f00477bc93a39d8b591b5e4b","name":"示例水利站","note":"","phone":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', 'd3cdaeb2d3c191fdf9d1e9aec8a24e3a2a9f5cb031e8872b5276665c3da98544');
INSERT INTO "journal" VALUES (102, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'cases', '01a226f8f00479c89473e5a6f6f8161f', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第0条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8f00479c89473e5a6f6f8161f","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-003","origin_id":null,"original_number":"批-0","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', 'e56a9c9522c5b34b2b39838bda1b2523d5134c17609969c9ab8fe1f26420a751');
INSERT INTO "journal" VALUES (103, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'steps', '01a226f8f00678c091dfe46ee9fbcbc9', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8f00479c89473e5a6f6f8161f","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8f00678c091dfe46ee9fbcbc9","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '7b935bac8ccbe6f4e7f2b2d7791f4f07de4104fb37753a6a21e52711e4407d88');
INSERT INTO "journal" VALUES (104, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'steps', '01a226f8f00e7cf897cf4a9d9bc93c83', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8f00479c89473e5a6f6f8161f","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8f00e7cf897cf4a9d9bc93c83","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', '433f614dd784d1a546fad87b786970dcaa63b6804ab052aa465819636f64ade9');
INSERT INTO "journal" VALUES (105, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'steps', '01a226f8f00e7f3cb5e3602c8fc14725', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8f00479c89473e5a6f6f8161f","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226f8f00e7f3cb5e3602c8fc14725","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', '9fa1138f326857a123802d60354cef58014e7c0ff6930d24a08fb6053c195c5a');
INSERT INTO "journal" VALUES (106, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'origins', '01a226f8f00f7244ad0803f1368dcc81', '', '{"entry_id":"01a226f8f00479c89473e5a6f6f8161f","id":"01a226f8f00f7244ad0803f1368dcc81","key":"批-0","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第0条：巷道积水","反映人":"样例甲","意见编号":"批-0","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', '1b0d9d0eababea2f4f84f44e2aa2ff0058f326ab51dae10748f140f34e2a9841');
INSERT INTO "journal" VALUES (107, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'cases', '01a226f8f00f742086642d9b28c873be', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第1条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f8f00f742086642d9b28c873be","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-004","origin_id":null,"original_number":"批-1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":4,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '9e3f8deacc0ae0d8b22768abf7383c136feff115e09b3deb2c9a00b1344347ef');
INSERT INTO "journal" VALUES (108, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'steps', '01a226f8f00f7ed0954d1ac599374785', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8f00f742086642d9b28c873be","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8f00f7ed0954d1ac599374785","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '9d6e461e7b85d7795a0a6fdfc4c566385a052e44127a8825bdff16f8ce28c369');
INSERT INTO "journal" VALUES (109, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'steps', '01a226f8f01070c49d3ca60bd30419ff', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8f00f742086642d9b28c873be","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f8f01070c49d3ca60bd30419ff","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', 'a2fdd90a03aa00bc8d04e47e4204d17c77a5d23f166038b6846d2706d1762d99');
INSERT INTO "journal" VALUES (110, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'steps', '01a226f8f010725099d9bd4e06921e61', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f8f00f742086642d9b28c873be","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226f8f010725099d9bd4e06921e61","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', '661630fbd3440e5727b8bdab35515b9c61da129823f2eeec3741bb7632a13ad1');
INSERT INTO "journal" VALUES (111, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f8efd77978a30351844734d0cd', 'origins', '01a226f8f0107434af98bfc838bb958b', '', '{"entry_id":"01a226f8f00f742086642d9b28c873be","id":"01a226f8f0107434af98bfc838bb958b","key":"批-1","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第1条：巷道积水","反映人":"样例甲","意见编号":"批-1","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', 'aac0b701438ae6284f71032c2f3a92ade2ade68d44d49eefd5866c95e381e32d');
INSERT INTO "journal" VALUES (112, '2024-12-20T09:30:00', '示例经办', '添加附件', '01a226f8f0f47000b1af2341ed3fc685', 'attachments', '01a226f8f1017034a7a8bf3f2dc43928', '', '{"caption":"","entry_id":"01a226f8e68173d0b50d6915695e31db","entry_table":"cases","id":"01a226f8f1017034a7a8bf3f2dc43928","media_type":"image/jpeg","name":"现场.png","position":0,"revision":1,"role":"照片","sha256":"251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70","taken_on":null,"unit_code":"410725104","void_reason":"","voided_on":null}', '61cff394d2973082324110e6a844f2380420b298575858bcdf2a3d8e653367fc');
INSERT INTO "journal" VALUES (113, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f29476e48ccafcfa620cd2d6', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f29476e48ccafcfa620cd2d6","notice_on":null,"on_day":"2025-01-03","place":"示例中心站","planned_on":"2025-01-03","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'f8b7dc3e270369c064c27b1ec586a410c87159c5730fcb418c834fde5ee7fb6c');
INSERT INTO "journal" VALUES (114, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2947a00b3e2d46ed50b12be', '', '{"day_id":"01a226f8f29476e48ccafcfa620cd2d6","deputy_id":"01a226f8e51577b494eb36f789094f13","id":"01a226f8f2947a00b3e2d46ed50b12be","position":0,"revision":1,"unit_code":"410725104"}', '88835c44ae2c850937a097298870f415b865828573b12b9fae0ff8be77ef308e');
INSERT INTO "journal" VALUES (115, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2947ae0968dd0bd1ff2eaa9', '', '{"day_id":"01a226f8f29476e48ccafcfa620cd2d6","deputy_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8f2947ae0968dd0bd1ff2eaa9","position":1,"revision":1,"unit_code":"410725104"}', 'cb9381abb409e26c1445628b53894ecb1cab43dfb70eaa75316209984db17bba');
INSERT INTO "journal" VALUES (116, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2947ba0868c4e3bc7b76a07', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2947ba0868c4e3bc7b76a07","notice_on":null,"on_day":"2025-02-07","place":"示例中心站","planned_on":"2025-02-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '287c08197c1e692184ad1f3a9e5584367169c7a5d86cd1764cf2ec34fdaa8a6f');
INSERT INTO "journal" VALUES (117, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2947c588c225748bdb87eef', '', '{"day_id":"01a226f8f2947ba0868c4e3bc7b76a07","deputy_id":"01a226f8e51378ec94dc450c47708fbe","id":"01a226f8f2947c588c225748bdb87eef","position":0,"revision":1,"unit_code":"410725104"}', '353726dd0d4f755f486ff37be66d00781d048733b3952e9dcefc64b8128130b7');
INSERT INTO "journal" VALUES (118, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2947cdc92b539bd4a4dc734', '', '{"day_id":"01a226f8f2947ba0868c4e3bc7b76a07","deputy_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8f2947cdc92b539bd4a4dc734","position":1,"revision":1,"unit_code":"410725104"}', '831dc6533a5bf64dde05dcbac4c13367098e2b1098de4ac8d30a2b294d313b70');
INSERT INTO "journal" VALUES (119, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2947d808dd8694c9eccd564', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2947d808dd8694c9eccd564","notice_on":null,"on_day":"2025-03-07","place":"示例中心站","planned_on":"2025-03-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '353358568ffa7890ab081a06fcf2ead35384f4db44b39f3b00d68b77b485362b');
INSERT INTO "journal" VALUES (120, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2947e5c9e119ee4d522e08e', '', '{"day_id":"01a226f8f2947d808dd8694c9eccd564","deputy_id":"01a226f8e51577b494eb36f789094f13","id":"01a226f8f2947e5c9e119ee4d522e08e","position":0,"revision":1,"unit_code":"410725104"}', '020af8d382ac8e602a85200a1dff9d481cfacfc6410f40cf034ab2b10083a86c');
INSERT INTO "journal" VALUES (121, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2947f00ae9b83064c56e128', '', '{"day_id":"01a226f8f2947d808dd8694c9eccd564","deputy_id":"01a226f8e51f739093883db3baf62fc0","id":"01a226f8f2947f00ae9b83064c56e128","position":1,"revision":1,"unit_code":"410725104"}', 'e9f3d8068fb8fde7bf252e6d7ce5a458ca3e355ff32bc9e8390469ad9d92afce');
INSERT INTO "journal" VALUES (122, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2957004ae9008fdb1735b78', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2957004ae9008fdb1735b78","notice_on":null,"on_day":"2025-04-07","place":"示例中心站","planned_on":"2025-04-04","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '3ff12a22f9226707234745c309c93794584beee792049a2b9763c25466c3ad29');
INSERT INTO "journal" VALUES (123, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29570d8a1d3fc01dcdad3a2', '', '{"day_id":"01a226f8f2957004ae9008fdb1735b78","deputy_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8f29570d8a1d3fc01dcdad3a2","position":0,"revision":1,"unit_code":"410725104"}', 'e6288b8ea875aa66101bce69470e3dca5d6afbaca564edc6bf23f579d7790515');
INSERT INTO "journal" VALUES (124, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29571a080acc1280cffdca6', '', '{"day_id":"01a226f8f2957004ae9008fdb1735b78","deputy_id":"01a226f8e51378ec94dc450c47708fbe","id":"01a226f8f29571a080acc1280cffdca6","position":1,"revision":1,"unit_code":"410725104"}', '93ba90529e7d9c1c8aad133c6a2ce5ea972728fb66ce769088dbf21c4f58a1c4');
INSERT INTO "journal" VALUES (125, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2957250a6723e28e2ca9ac8', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2957250a6723e28e2ca9ac8","notice_on":null,"on_day":"2025-05-06","place":"示例中心站","planned_on":"2025-05-02","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'e510a6d4f2251057371f61bfccf28d5b55678bc84b38f765ce5a9a4742da83ba');
INSERT INTO "journal" VALUES (126, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957324a1aabd544752c7fa', '', '{"day_id":"01a226f8f2957250a6723e28e2ca9ac8","deputy_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8f2957324a1aabd544752c7fa","position":0,"revision":1,"unit_code":"410725104"}', '6760cc3d6532021ebfa4c8bc4b33d26bb6e5a46b306ae4990c1e5f48a5ff1c9e');
INSERT INTO "journal" VALUES (127, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f295739c8e6d37aeec5f26f3', '', '{"day_id":"01a226f8f2957250a6723e28e2ca9ac8","deputy_id":"01a226f8e51f739093883db3baf62fc0","id":"01a226f8f295739c8e6d37aeec5f26f3","position":1,"revision":1,"unit_code":"410725104"}', '410923366debabfc0ebe1e68c6d0f69e6f628e6682847bfbb81f3714b13bc946');
INSERT INTO "journal" VALUES (128, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f29574308cd1e2c35738b45b', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f29574308cd1e2c35738b45b","notice_on":null,"on_day":"2025-06-06","place":"示例中心站","planned_on":"2025-06-06","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '191d10e558d960453eac319c0922daff14df816659ff73e1fad60ad0f39c12d0');
INSERT INTO "journal" VALUES (129, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957524902111c31d7b25e5', '', '{"day_id":"01a226f8f29574308cd1e2c35738b45b","deputy_id":"01a226f8e51577b494eb36f789094f13","id":"01a226f8f2957524902111c31d7b25e5","position":0,"revision":1,"unit_code":"410725104"}', '29353b568798fca942f4ea9d62ff36df1342800a8eca3c9b4dbecf6788c9c982');
INSERT INTO "journal" VALUES (130, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f295759cacd41313f2e2af61', '', '{"day_id":"01a226f8f29574308cd1e2c35738b45b","deputy_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8f295759cacd41313f2e2af61","position":1,"revision":1,"unit_code":"410725104"}', 'aa1b1367812af6fd715486d5a6a0a3f340dd7b5814370c5a835a891cde2f6b39');
INSERT INTO "journal" VALUES (131, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f295763488e3d1e5bfab6dfa', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f295763488e3d1e5bfab6dfa","notice_on":null,"on_day":"2025-07-04","place":"示例中心站","planned_on":"2025-07-04","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '14a8da69a01cb7ee6a4a064376c89ad3800192531eb969104a701bdc1f65699f');
INSERT INTO "journal" VALUES (132, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29576f0a6512cc246ce5632', '', '{"day_id":"01a226f8f295763488e3d1e5bfab6dfa","deputy_id":"01a226f8e51378ec94dc450c47708fbe","id":"01a226f8f29576f0a6512cc246ce5632","position":0,"revision":1,"unit_code":"410725104"}', '64c4fa9b387720d7ebf4d0d6ddf13b08c20da5e2312a0d539aca064c25fb342c');
INSERT INTO "journal" VALUES (133, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29577688a053b9ddeb63320', '', '{"day_id":"01a226f8f295763488e3d1e5bfab6dfa","deputy_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8f29577688a053b9ddeb63320","position":1,"revision":1,"unit_code":"410725104"}', '3d17a3bebe779e1707b564a45c4af7b3bf8b1a1c2fb4e5840286e2bed862b106');
INSERT INTO "journal" VALUES (134, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f295781c9adc947b990df39d', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f295781c9adc947b990df39d","notice_on":null,"on_day":"2025-08-01","place":"示例中心站","planned_on":"2025-08-01","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'd2a742d5edc39c38e19f2cf4f4af92d8da8b0fe442db0438905276bea6bb80ae');
INSERT INTO "journal" VALUES (135, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29578e8bfcb4291e34b3cbd', '', '{"day_id":"01a226f8f295781c9adc947b990df39d","deputy_id":"01a226f8e51577b494eb36f789094f13","id":"01a226f8f29578e8bfcb4291e34b3cbd","position":0,"revision":1,"unit_code":"410725104"}', 'b6a1afb2ad5ee5c2f8ad8b0db0bf8670db621269d91600ffd9f891b406056e0a');
INSERT INTO "journal" VALUES (136, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957978a25d6256aa4795c2', '', '{"day_id":"01a226f8f295781c9adc947b990df39d","deputy_id":"01a226f8e51f739093883db3baf62fc0","id":"01a226f8f2957978a25d6256aa4795c2","position":1,"revision":1,"unit_code":"410725104"}', 'df3390b1ec6fbb30a70e77f0ee0e73da9f9444d0dc4bc75b9075524df10c8b09');
INSERT INTO "journal" VALUES (137, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2957a6096bb8be6e3316870', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2957a6096bb8be6e3316870","notice_on":null,"on_day":"2025-09-05","place":"示例中心站","planned_on":"2025-09-05","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'b8422de7d209d9edbe3ac5e1aee415079e9504ef30eeecd65d03bf37ae00e611');
INSERT INTO "journal" VALUES (138, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957b30a3262c3adbba5f1d', '', '{"day_id":"01a226f8f2957a6096bb8be6e3316870","deputy_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8f2957b30a3262c3adbba5f1d","position":0,"revision":1,"unit_code":"410725104"}', 'e0aa1aafd18f57261625c2115d191732044a5b6ea27ff699788a415905743ded');
INSERT INTO "journal" VALUES (139, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957b98a71751f27e5be771', '', '{"day_id":"01a226f8f2957a6096bb8be6e3316870","deputy_id":"01a226f8e51378ec94dc450c47708fbe","id":"01a226f8f2957b98a71751f27e5be771","position":1,"revision":1,"unit_code":"410725104"}', 'ac265f0fe01528828899c41162b4de00fcc2fea0505337a5b2d7d4933b0aed80');
INSERT INTO "journal" VALUES (140, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2957c20b5252d94cf45be3a', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2957c20b5252d94cf45be3a","notice_on":null,"on_day":"2025-10-09","place":"示例中心站","planned_on":"2025-10-03","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '2e27292966c560b168a59e9076b30c4b586cc530066257017822ce72584b3dfd');
INSERT INTO "journal" VALUES (141, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957d248a3336de28c309a5', '', '{"day_id":"01a226f8f2957c20b5252d94cf45be3a","deputy_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8f2957d248a3336de28c309a5","position":0,"revision":1,"unit_code":"410725104"}', '8e0fc72fa35aecb1a0d8900e2aff6ddb41921e9da9bf563c89dcc1e49e973a0e');
INSERT INTO "journal" VALUES (142, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957dc0a10f37acfb8fc211', '', '{"day_id":"01a226f8f2957c20b5252d94cf45be3a","deputy_id":"01a226f8e51f739093883db3baf62fc0","id":"01a226f8f2957dc0a10f37acfb8fc211","position":1,"revision":1,"unit_code":"410725104"}', '4ea818ac0d2da2d56cc0cd2b680e72014d116b29c191ba807e9670559202064b');
INSERT INTO "journal" VALUES (143, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f2957e548c4ed62a76b5f0b1', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f2957e548c4ed62a76b5f0b1","notice_on":null,"on_day":"2025-11-07","place":"示例中心站","planned_on":"2025-11-07","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', '6f6e574b62a3ac43b64c1e00afc2b5fcd6bc25dc624e5b9d336dd6e8fedd833d');
INSERT INTO "journal" VALUES (144, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957f1c94482627ded20686', '', '{"day_id":"01a226f8f2957e548c4ed62a76b5f0b1","deputy_id":"01a226f8e51577b494eb36f789094f13","id":"01a226f8f2957f1c94482627ded20686","position":0,"revision":1,"unit_code":"410725104"}', '957516ac945095e371fed83f247fb1ffb29d3b5b256bbba02d2d1ac45dbebb09');
INSERT INTO "journal" VALUES (145, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f2957f94a08b41cb5fe59cc9', '', '{"day_id":"01a226f8f2957e548c4ed62a76b5f0b1","deputy_id":"01a226f8e509746c83c1a56c27bcc836","id":"01a226f8f2957f94a08b41cb5fe59cc9","position":1,"revision":1,"unit_code":"410725104"}', 'f40e251ccb43ffbac6216405bd577a732b44b55b76582cc3531de6408bf40035');
INSERT INTO "journal" VALUES (146, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_days', '01a226f8f296707c8327ccc7162bd886', '', '{"activity_id":null,"contact":"","ends":"11:30","guests":"","id":"01a226f8f296707c8327ccc7162bd886","notice_on":null,"on_day":"2025-12-05","place":"示例中心站","planned_on":"2025-12-05","revision":1,"rule":"monthly:first-friday","starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2025}', 'fe79e45a28a1d89232c5b34769d5b47cd5f50d43b495bfeb661debaf9a6f621f');
INSERT INTO "journal" VALUES (147, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29673ec972b4c4679bf04bb', '', '{"day_id":"01a226f8f296707c8327ccc7162bd886","deputy_id":"01a226f8e51378ec94dc450c47708fbe","id":"01a226f8f29673ec972b4c4679bf04bb","position":0,"revision":1,"unit_code":"410725104"}', '880b1bd085894aebdcb1675d4ce73ba0870977150d2f50f4458f12fa4ed81d93');
INSERT INTO "journal" VALUES (148, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'roster_seats', '01a226f8f29674b8a801585c4df6e1b1', '', '{"day_id":"01a226f8f296707c8327ccc7162bd886","deputy_id":"01a226f8e4fc783085adaf4dddc82478","id":"01a226f8f29674b8a801585c4df6e1b1","position":1,"revision":1,"unit_code":"410725104"}', 'bc7e7320c6f35938195373bf637377f60832899518143423614eb50c8877a847');
INSERT INTO "journal" VALUES (149, '2024-12-20T09:30:00', '示例经办', '编排2025年接待日', '01a226f8f20078e4b921d6bd8d93b3ce', 'settings', '01a226f8f2a07550ac6b0ee8024b3735', '', '{"id":"01a226f8f2a07550ac6b0ee8024b3735","key":"roster","revision":1,"unit_code":"410725104","value":{"2025":{"contact":"","ends":"11:30","guests":"","method":"taiping","mixed":true,"most":10,"moved":[],"per_day":2,"place":"示例中心站","rule":"monthly:first-friday","shift":"NEXT","since":null,"starts":"09:00","station_id":null,"theme":"","times":2,"weekends":null,"year":2025}}}', '55bc09d90d8f0b8459be46751a8548aea83d0903205c72068087da6b3ea89468');
INSERT INTO "journal" VALUES (150, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8f32d72948f7c5e1ac4089ecb', 'steps', '01a226f8f3337d70af9ef2f4b7793f12', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8f3327c18852b5f746807f796","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f8f3337d70af9ef2f4b7793f12","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '9e7ba5e39f39084e7358e019ee52d3de191d97b1b6156d8ce55810bb8ad85c24');
INSERT INTO "journal" VALUES (151, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8f32d72948f7c5e1ac4089ecb', 'cases', '01a226f8f3327c18852b5f746807f796', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8f3327c18852b5f746807f796","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'c048d4953e3bbccbb3179b94ed10bc4a47df91d9edba17e19e5f01447d7b33c3');
INSERT INTO "journal" VALUES (152, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226f8f35b74b8be530dbb8989c214', 'steps', '01a226f8f3337d70af9ef2f4b7793f12', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8f3327c18852b5f746807f796","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f8f3337d70af9ef2f4b7793f12","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '', '127bfd93628bd8c7dac4ff7eda5cc1ad143afd5b896c8317cbeb8de78dd8f865');
INSERT INTO "journal" VALUES (153, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226f8f35b74b8be530dbb8989c214', 'cases', '01a226f8f3327c18852b5f746807f796', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8f3327c18852b5f746807f796","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '', 'cb2c42e64f88859d910d1b43ecd390f89039e09afc821cb60057a4480a8ca37a');
INSERT INTO "settings" VALUES ('unit_code', '"410725104"', '01a226f8de867974a529db38bd12f193', '', 1);
INSERT INTO "settings" VALUES ('unit_name', '"\u539f\u9633\u53bf\u592a\u5e73\u9547"', '01a226f8de8e7cc49303f71c1791bc28', '', 1);
INSERT INTO "settings" VALUES ('method', '"taiping"', '01a226f8de8e7e289e41e5c2afa38a36', '', 1);
INSERT INTO "settings" VALUES ('roster', '{"2025": {"year": 2025, "rule": "monthly:first-friday", "station_id": null, "per_day": 2, "times": 2, "most": 10, "shift": "NEXT", "weekends": null, "mixed": true, "starts": "09:00", "ends": "11:30", "place": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "theme": "", "guests": "", "contact": "", "since": null, "method": "taiping", "moved": []}}', '01a226f8f2a07550ac6b0ee8024b3735', '410725104', 1);
INSERT INTO "campaigns" VALUES ('示例整改', '', '01a226f8e55d7c889ab02766fea0c8c0', '410725104', 1, NULL, '');
INSERT INTO "search_docs" VALUES (12399000158208, 'case', '01a226f8e68173d0b50d6915695e31db', '20 02 24 4 接 00 01 1 20 02 24 4接 接0 00 01 1 样例 例甲 甲 yl lj j 东街 街村 村路 路灯 灯不 不亮 亮 第0 0次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 00 0 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399000158209, 'case', '01a226f8eadd7ed8acbe582439feb87c', '20 02 24 4 接 00 02 2 20 02 24 4接 接0 00 02 2 样例 例丁 丁 yl ld d 北岗 岗垃 垃圾 圾没 没人 人清 清运 运 第3 3次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 03 3 示例 例供 供电 电所 所 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399000158210, 'case', '01a226f8eda17e78822581ffa6f0bf3b', '20 02 24 4 接 00 03 3 20 02 24 4接 接0 00 03 3 样例 例丙 丙 yl lb b 南庄 庄路 路灯 灯不 不亮 亮 第6 6次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 06 6 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935424, 'case', '01a226f8e78578849e06e1fe8e9d5d87', '20 02 24 4 流 00 01 1 20 02 24 4流 流0 00 01 1 样例 例乙 乙 yl ly y 西街 街村 村水 水渠 渠不 不通 通 第1 1次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 01 1 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399016935425, 'case', '01a226f8ec8e73e48582c341d38d3b36', '20 02 24 4 流 00 02 2 20 02 24 4流 流0 00 02 2 样例 例甲 甲 yl lj j 东街 街村 村机 机井 井不 不出 出水 水 第4 4次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 04 4 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935426, 'case', '01a226f8ee5e7560ad681238369c9db2', '20 02 24 4 流 00 03 3 20 02 24 4流 流0 00 03 3 样例 例丁 丁 yl ld d 北岗 岗水 水渠 渠不 不通 通 第7 7次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 07 7 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399033712640, 'case', '01a226f8ea357f30b1f03f9fd1b3ff40', '20 02 24 4 意 00 01 1 20 02 24 4意 意0 00 01 1 样例 例丙 丙 yl lb b 南庄 庄道 道路 路坑 坑洼 洼 第2 2次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 02 2 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399033712641, 'case', '01a226f8ed457f548645653256b21242', '20 02 24 4 意 00 02 2 20 02 24 4意 意0 00 02 2 样例 例乙 乙 yl ly y 西街 街村 村巷 巷道 道积 积水 水 第5 5次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 05 5 示例 例派 派出 出所 所');
INSERT INTO "search_docs" VALUES (12399067267072, 'activity', '01a226f8e5937d009a95e6f485bba054', '20 02 24 4 活 00 01 1 20 02 24 4活 活0 00 01 1 a1 1 a1 1 流动 动联 联络 络站 站');
INSERT INTO "search_docs" VALUES (12399067267073, 'case', '01a226f8f00479c89473e5a6f6f8161f', '20 02 24 4 意 00 03 3 20 02 24 4意 意0 00 03 3 批 0 批0 0 样例 例甲 甲 yl lj j 批批 批第 第0 0条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399067267074, 'case', '01a226f8f00f742086642d9b28c873be', '20 02 24 4 意 00 04 4 20 02 24 4意 意0 00 04 4 批 1 批1 1 样例 例甲 甲 yl lj j 批批 批第 第1 1条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399084044288, 'activity', '01a226f8e59e7e80b36182c8152a7bbb', '20 02 24 4 活 00 02 2 20 02 24 4活 活0 00 02 2 a2 2 a2 2 接待 待选 选民 民');
INSERT INTO "search_docs" VALUES (12399100821504, 'activity', '01a226f8e5a071589fedb8c2d042586e', '20 02 24 4 活 00 03 3 20 02 24 4活 活0 00 03 3 a3 3 a3 3 学习 习培 培训 训');
INSERT INTO "search_docs" VALUES (12399151153152, 'case', '01a226f8e5a67bf4b35787656d85387f', '20 02 24 4 建 00 01 1 20 02 24 4建 建0 00 01 1 j1 1 j1 1 修通 通村 村道 道路 路');
INSERT INTO "search_docs" VALUES (12399167930368, 'duty', '01a226f8e5a9766ca33dee58650776f7', '政策 策宣 宣讲 讲 宣讲 讲惠 惠农 农政 政策 策');
INSERT INTO "search_docs" VALUES (67108947886080, 'task', '01a226f8e55d7f3c8782c81f45b68e8a', '1 修路 路 示例 例甲 甲');
INSERT INTO "search_docs" VALUES (67108947886081, 'task', '01a226f8e55e749885cf8b722466ee47', '2 清渠 渠 示例 例乙 乙');
INSERT INTO "search_docs" VALUES (67108964663296, 'campaign', '01a226f8e55d7c889ab02766fea0c8c0', '示例 例整 整改 改');
INSERT INTO "search_docs" VALUES (67108981440512, 'unit', '01a226f8f00477bc93a39d8b591b5e4b', '示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (67108998217728, 'station', '01a226f8df83782c8d89ce815d767c81', '示例 例中 中心 心站 站');
INSERT INTO "search_docs" VALUES (67108998217729, 'station', '01a226f8df837d7c956f54ff3bf882d7', '示例 例流 流动 动站 站');
INSERT INTO "search_docs" VALUES (67109014994944, 'deputy', '01a226f8e4fc783085adaf4dddc82478', '示例 例甲 甲 sh hi i li i ji ia a sh hi il li ij ji ia a sl lj j 13 38 80 00 00 00 00 00 00 00 0 第甲 甲选 选区 区 第甲 甲选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994945, 'deputy', '01a226f8e509746c83c1a56c27bcc836', '示例 例乙 乙 sh hi i li i yi i sh hi il li iy yi i sl ly y 13 38 80 00 00 00 00 00 00 00 0 第乙 乙选 选区 区 第乙 乙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994946, 'deputy', '01a226f8e51378ec94dc450c47708fbe', '示例 例丙 丙 sh hi i li i bi in ng g sh hi il li ib bi in ng g sl lb b 13 38 80 00 00 00 00 00 00 00 0 第丙 丙选 选区 区 第丙 丙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994947, 'deputy', '01a226f8e51577b494eb36f789094f13', '示例 例丁 丁 sh hi i li i di in ng g sh hi il li id di in ng g sl ld d 13 38 80 00 00 00 00 00 00 00 0 第丁 丁选 选区 区 第丁 丁选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994948, 'deputy', '01a226f8e51f739093883db3baf62fc0', '示例 例戊 戊 sh hi i li i wu u sh hi il li iw wu u sl lw w 13 38 80 00 00 00 00 00 00 00 0 第戊 戊选 选区 区 第戊 戊选 选区 区');
INSERT INTO "stations" VALUES ('示例中心站', '固定站', '', '', '', NULL, '', '01a226f8df83782c8d89ce815d767c81', '410725104', 1, NULL, '');
INSERT INTO "stations" VALUES ('示例流动站', '流动站', '', '', '', NULL, '', '01a226f8df837d7c956f54ff3bf882d7', '410725104', 1, NULL, '');
INSERT INTO "units" VALUES ('示例水利站', '', '', '', '01a226f8f00477bc93a39d8b591b5e4b', '410725104', 1, NULL, '');
INSERT INTO "attachments" VALUES ('cases', '01a226f8e68173d0b50d6915695e31db', '照片', '现场.png', 'image/jpeg', NULL, '', '251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70', X'FFD8FFE000104A46494600010100000100010000FFDB0043000503040404030504040405050506070C08070707070F0B0B090C110F1212110F111113161C1713141A1511111821181A1D1D1F1F1F13172224221E241C1E1F1EFFDB0043010505050706070E08080E1E1411141E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1EFFC00011080006000803012200021101031101FFC4001500010100000000000000000000000000000007FFC40014100100000000000000000000000000000000FFC4001501010100000000000000000000000000000708FFC40014110100000000000000000000000000000000FFDA000C03010002110311003F0096003A596FFFD9', 0, '01a226f8f1017034a7a8bf3f2dc43928', '410725104', 1, NULL, '');
INSERT INTO "drafts" VALUES ('reception', '{"content": "\u793a\u4f8b\u8349\u7a3f"}', '2024-12-20 09:30:00.000000');
INSERT INTO "origins" VALUES ('联络站', '示例中心站', '01a226f8df83782c8d89ce815d767c81', '{"\u540d\u79f0": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u7c7b\u578b": "\u56fa\u5b9a\u7ad9"}', '01a226f8df837b90bd23a0c29d972df1', '410725104', 1);
INSERT INTO "origins" VALUES ('联络站', '示例流动站', '01a226f8df837d7c956f54ff3bf882d7', '{"\u540d\u79f0": "\u793a\u4f8b\u6d41\u52a8\u7ad9", "\u7c7b\u578b": "\u6d41\u52a8\u7ad9"}', '01a226f8df837e74b14067b6e6d1cfd7', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例甲第甲选区', '01a226f8e4fc783085adaf4dddc82478', '{"\u59d3\u540d": "\u793a\u4f8b\u7532", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u7532\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f8e50879fcbe0e28c94b31d950', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例乙第乙选区', '01a226f8e509746c83c1a56c27bcc836', '{"\u59d3\u540d": "\u793a\u4f8b\u4e59", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e59\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f8e5127e44b4efcd3092aa190a', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丙第丙选区', '01a226f8e51378ec94dc450c47708fbe', '{"\u59d3\u540d": "\u793a\u4f8b\u4e19", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e19\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f8e5147e8cbf47756cd7c8bc9a', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丁第丁选区', '01a226f8e51577b494eb36f789094f13', '{"\u59d3\u540d": "\u793a\u4f8b\u4e01", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e01\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f8e516798c8412fb9015006af1', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例戊第戊选区', '01a226f8e51f739093883db3baf62fc0', '{"\u59d3\u540d": "\u793a\u4f8b\u620a", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u620a\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f8e5207920a4d341dc2164fd7c', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改1', '01a226f8e55d7f3c8782c81f45b68e8a', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "1", "\u4efb\u52a1": "\u4fee\u8def", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u7532"}', '01a226f8e55e7250b5e8b9f596a9b578', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改2', '01a226f8e55e749885cf8b722466ee47', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "2", "\u4efb\u52a1": "\u6e05\u6e20", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u4e59"}', '01a226f8e55e75d8990f95f40610d093', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A1', '01a226f8e5937d009a95e6f485bba054', '{"\u6d3b\u52a8\u7f16\u53f7": "A1", "\u65e5\u671f": "2024-06-05", "\u65f6\u95f4": "09:00\u300111:30", "\u7c7b\u578b": "\u6d41\u52a8\u8054\u7edc\u7ad9", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59", "\u63a5\u5f85\u4eba\u6b21": 5, "\u670d\u52a1\u4e8b\u9879": "\u534f\u8c03\u519c\u8d44"}', '01a226f8e5967900adbcffdaf357f2c0', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A2', '01a226f8e59e7e80b36182c8152a7bbb', '{"\u6d3b\u52a8\u7f16\u53f7": "A2", "\u65e5\u671f": "2024-06-06", "\u7c7b\u578b": "\u63a5\u5f85\u9009\u6c11", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u8bf7\u5047\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u63a5\u5f85\u4eba\u6b21": 3}', '01a226f8e59f7db4a3c4ea64f10bc5be', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A3', '01a226f8e5a071589fedb8c2d042586e', '{"\u6d3b\u52a8\u7f16\u53f7": "A3", "\u65e5\u671f": "2024-06-07", "\u7c7b\u578b": "\u5b66\u4e60\u57f9\u8bad", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59\u3001\u793a\u4f8b\u4e01"}', '01a226f8e5a07c449224f8c2c831b5b9', '410725104', 1);
INSERT INTO "origins" VALUES ('建议', 'J1', '01a226f8e5a67bf4b35787656d85387f', '{"\u5efa\u8bae\u7f16\u53f7": "J1", "\u6807\u9898": "\u4fee\u901a\u6751\u9053\u8def", "\u9886\u8854\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u9644\u8bae\u4ee3\u8868": "\u793a\u4f8b\u4e59", "\u63d0\u51fa\u65e5\u671f": "2024-06-10"}', '01a226f8e5a9748c8d5fe56d5db6d0fd', '410725104', 1);
INSERT INTO "origins" VALUES ('履职', '2024-06-11示例丙政策宣讲宣讲惠农政策', '01a226f8e5a9766ca33dee58650776f7', '{"\u65e5\u671f": "2024-06-11", "\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u5c65\u804c\u7c7b\u522b": "\u653f\u7b56\u5ba3\u8bb2", "\u4e8b\u9879": "\u5ba3\u8bb2\u60e0\u519c\u653f\u7b56"}', '01a226f8e5a9778c8be00cf7b504f102', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-0', '01a226f8f00479c89473e5a6f6f8161f', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-0", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c0\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '01a226f8f00f7244ad0803f1368dcc81', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-1', '01a226f8f00f742086642d9b28c873be', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-1", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c1\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '01a226f8f0107434af98bfc838bb958b', '410725104', 1);
INSERT INTO "activities" VALUES ('2024-活-001', '活', 2024, 1, 'A1', '2024-06-05', '09:00', '11:30', '流动联络站', '', '', '', NULL, NULL, '', 5, NULL, NULL, '[["\u534f\u8c03\u519c\u8d44", null]]', '', '', '', '', NULL, '', '', '01a226f8e5937d009a95e6f485bba054', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-002', '活', 2024, 2, 'A2', '2024-06-06', '', '', '接待选民', '', '', '', NULL, NULL, '', 3, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226f8e59e7e80b36182c8152a7bbb', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-003', '活', 2024, 3, 'A3', '2024-06-07', '', '', '学习培训', '', '', '', NULL, NULL, '', NULL, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226f8e5a071589fedb8c2d042586e', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例甲', '', '', '', '', '', '', '01a226f8df83782c8d89ce815d767c81', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li jia', 'slj', '01a226f8e4fc783085adaf4dddc82478', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例乙', '', '', '', '', '', '', '01a226f8df83782c8d89ce815d767c81', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li yi', 'sly', '01a226f8e509746c83c1a56c27bcc836', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丙', '', '', '', '', '', '', '01a226f8df83782c8d89ce815d767c81', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li bing', 'slb', '01a226f8e51378ec94dc450c47708fbe', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丁', '', '', '', '', '', '', '01a226f8df83782c8d89ce815d767c81', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li ding', 'sld', '01a226f8e51577b494eb36f789094f13', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例戊', '', '', '', '', '', '', '01a226f8df83782c8d89ce815d767c81', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li wu', 'slw', '01a226f8e51f739093883db3baf62fc0', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226f8e55d7c889ab02766fea0c8c0', NULL, '1', 1, '修路', '', NULL, '示例甲', '', NULL, '', '', '', '01a226f8e55d7f3c8782c81f45b68e8a', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226f8e55d7c889ab02766fea0c8c0', NULL, '2', 2, '清渠', '', NULL, '示例乙', '', NULL, '', '', '', '01a226f8e55e749885cf8b722466ee47', '410725104', 1, NULL, '');
INSERT INTO "cases" VALUES ('proposal', '2024-建-001', '建', 2024, 1, 'J1', NULL, NULL, 0, NULL, '2024-06-10', '', '', '', '', '', 0, '', '', '修通村道路', '', 0, 0, 0, '', '', 'UNDECIDED', 1, NULL, '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8e5a67bf4b35787656d85387f', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-001', '接', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例甲', '', '13800000000', '东街村', 0, '', '', '', '东街村路灯不亮，第0次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f8e68173d0b50d6915695e31db', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-001', '流', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例乙', '', '13800000001', '西街村', 0, '', '', '', '西街村水渠不通，第1次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226f8e78578849e06e1fe8e9d5d87', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-001', '意', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例丙', '', '13800000002', '南庄', 0, '', '', '', '南庄道路坑洼，第2次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f8ea357f30b1f03f9fd1b3ff40', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-接-002', '接', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丁', '', '13800000003', '北岗', 0, '', '', '', '北岗垃圾没人清运，第3次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例供电所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'SATISFIED', 'SATISFIED', '2024-07-09', '2024-07-09', NULL, 1, 0, '01a226f8eadd7ed8acbe582439feb87c', '410725104', 5);
INSERT INTO "cases" VALUES ('opinion', '2024-流-002', '流', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例甲', '', '13800000004', '东街村', 0, '', '', '', '东街村机井不出水，第4次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f8ec8e73e48582c341d38d3b36', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-意-002', '意', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例乙', '', '13800000005', '西街村', 0, '', '', '', '西街村巷道积水，第5次反映', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例派出所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8ed457f548645653256b21242', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-003', '接', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丙', '', '13800000006', '南庄', 0, '', '', '', '南庄路灯不亮，第6次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f8eda17e78822581ffa6f0bf3b', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-003', '流', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例丁', '', '13800000007', '北岗', 0, '', '', '', '北岗水渠不通，第7次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226f8ee5e7560ad681238369c9db2', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-003', '意', 2024, 3, '批-0', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第0条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8f00479c89473e5a6f6f8161f', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-意-004', '意', 2024, 4, '批-1', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第1条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8f00f742086642d9b28c873be', '410725104', 1);
INSERT INTO "duties" VALUES ('2024-06-11', '01a226f8e51378ec94dc450c47708fbe', '政策宣讲', '宣讲惠农政策', '', '', NULL, '', '', '', '01a226f8e5a9766ca33dee58650776f7', '410725104', 1, NULL, '');
INSERT INTO "mandates" VALUES ('01a226f8e4fc783085adaf4dddc82478', '县', '', '第甲选区', '', NULL, 0, '01a226f8e50874f496cd1350254adaa9', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e4fc783085adaf4dddc82478', '乡', '', '第甲选区', '', NULL, 1, '01a226f8e50877f8bd6c0269da6893d7', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e509746c83c1a56c27bcc836', '县', '', '第乙选区', '', NULL, 0, '01a226f8e50a76249f723eae6c8fb623', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e509746c83c1a56c27bcc836', '乡', '', '第乙选区', '', NULL, 1, '01a226f8e50a7830adebea1bc6c1528e', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e51378ec94dc450c47708fbe', '县', '', '第丙选区', '', NULL, 0, '01a226f8e5147aa8a89a91bf75a080cc', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e51378ec94dc450c47708fbe', '乡', '', '第丙选区', '', NULL, 1, '01a226f8e5147cc4be4f928cb8ea9553', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e51577b494eb36f789094f13', '县', '', '第丁选区', '', NULL, 0, '01a226f8e5167644a9f7bd6baa4b851f', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e51577b494eb36f789094f13', '乡', '', '第丁选区', '', NULL, 1, '01a226f8e5167800bcc01c9d12c2f680', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e51f739093883db3baf62fc0', '县', '', '第戊选区', '', NULL, 0, '01a226f8e52075508abfdc862d881f4f', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8e51f739093883db3baf62fc0', '乡', '', '第戊选区', '', NULL, 1, '01a226f8e5207780a9393ccd5f751a92', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e5937d009a95e6f485bba054', '01a226f8e4fc783085adaf4dddc82478', '出席', '', NULL, 0, '01a226f8e59675809e34fe71b7ec38f2', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e5937d009a95e6f485bba054', '01a226f8e509746c83c1a56c27bcc836', '出席', '', NULL, 1, '01a226f8e5967760ba2503c6bfa1f3f6', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e59e7e80b36182c8152a7bbb', '01a226f8e4fc783085adaf4dddc82478', '出席', '', NULL, 0, '01a226f8e59f7af0a8d3b46726e203f5', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e59e7e80b36182c8152a7bbb', '01a226f8e51378ec94dc450c47708fbe', '请假', '', NULL, 1, '01a226f8e59f7c48b3ffb821beb12c88', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e5a071589fedb8c2d042586e', '01a226f8e4fc783085adaf4dddc82478', '出席', '', NULL, 0, '01a226f8e5a079ac856bb48d761fde98', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e5a071589fedb8c2d042586e', '01a226f8e509746c83c1a56c27bcc836', '出席', '', NULL, 1, '01a226f8e5a07a909d7f4aca8940b760', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8e5a071589fedb8c2d042586e', '01a226f8e51577b494eb36f789094f13', '出席', '', NULL, 2, '01a226f8e5a07b308f0a34bf2ec3866b', '410725104', 1);
INSERT INTO "roster_days" VALUES (2025, '2025-01-03', '2025-01-03', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f29476e48ccafcfa620cd2d6', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-02-07', '2025-02-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2947ba0868c4e3bc7b76a07', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-03-07', '2025-03-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2947d808dd8694c9eccd564', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-04-07', '2025-04-04', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2957004ae9008fdb1735b78', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-05-06', '2025-05-02', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2957250a6723e28e2ca9ac8', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-06-06', '2025-06-06', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f29574308cd1e2c35738b45b', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-07-04', '2025-07-04', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f295763488e3d1e5bfab6dfa', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-08-01', '2025-08-01', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f295781c9adc947b990df39d', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-09-05', '2025-09-05', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2957a6096bb8be6e3316870', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-10-09', '2025-10-03', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2957c20b5252d94cf45be3a', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-11-07', '2025-11-07', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f2957e548c4ed62a76b5f0b1', '410725104', 1, NULL, '');
INSERT INTO "roster_days" VALUES (2025, '2025-12-05', '2025-12-05', 'monthly:first-friday', NULL, '09:00', '11:30', '示例中心站', '', '', '', NULL, NULL, '01a226f8f296707c8327ccc7162bd886', '410725104', 1, NULL, '');
INSERT INTO "case_deputies" VALUES ('01a226f8e5a67bf4b35787656d85387f', '01a226f8e4fc783085adaf4dddc82478', '领衔', 0, '01a226f8e5a972b08c6cc577057988ef', '410725104', 1);
INSERT INTO "case_deputies" VALUES ('01a226f8e5a67bf4b35787656d85387f', '01a226f8e509746c83c1a56c27bcc836', '附议', 0, '01a226f8e5a9738c9189b9cc5f0c7b5c', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f29476e48ccafcfa620cd2d6', '01a226f8e51577b494eb36f789094f13', 0, '01a226f8f2947a00b3e2d46ed50b12be', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f29476e48ccafcfa620cd2d6', '01a226f8e509746c83c1a56c27bcc836', 1, '01a226f8f2947ae0968dd0bd1ff2eaa9', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2947ba0868c4e3bc7b76a07', '01a226f8e51378ec94dc450c47708fbe', 0, '01a226f8f2947c588c225748bdb87eef', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2947ba0868c4e3bc7b76a07', '01a226f8e4fc783085adaf4dddc82478', 1, '01a226f8f2947cdc92b539bd4a4dc734', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2947d808dd8694c9eccd564', '01a226f8e51577b494eb36f789094f13', 0, '01a226f8f2947e5c9e119ee4d522e08e', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2947d808dd8694c9eccd564', '01a226f8e51f739093883db3baf62fc0', 1, '01a226f8f2947f00ae9b83064c56e128', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957004ae9008fdb1735b78', '01a226f8e509746c83c1a56c27bcc836', 0, '01a226f8f29570d8a1d3fc01dcdad3a2', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957004ae9008fdb1735b78', '01a226f8e51378ec94dc450c47708fbe', 1, '01a226f8f29571a080acc1280cffdca6', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957250a6723e28e2ca9ac8', '01a226f8e4fc783085adaf4dddc82478', 0, '01a226f8f2957324a1aabd544752c7fa', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957250a6723e28e2ca9ac8', '01a226f8e51f739093883db3baf62fc0', 1, '01a226f8f295739c8e6d37aeec5f26f3', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f29574308cd1e2c35738b45b', '01a226f8e51577b494eb36f789094f13', 0, '01a226f8f2957524902111c31d7b25e5', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f29574308cd1e2c35738b45b', '01a226f8e509746c83c1a56c27bcc836', 1, '01a226f8f295759cacd41313f2e2af61', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f295763488e3d1e5bfab6dfa', '01a226f8e51378ec94dc450c47708fbe', 0, '01a226f8f29576f0a6512cc246ce5632', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f295763488e3d1e5bfab6dfa', '01a226f8e4fc783085adaf4dddc82478', 1, '01a226f8f29577688a053b9ddeb63320', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f295781c9adc947b990df39d', '01a226f8e51577b494eb36f789094f13', 0, '01a226f8f29578e8bfcb4291e34b3cbd', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f295781c9adc947b990df39d', '01a226f8e51f739093883db3baf62fc0', 1, '01a226f8f2957978a25d6256aa4795c2', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957a6096bb8be6e3316870', '01a226f8e509746c83c1a56c27bcc836', 0, '01a226f8f2957b30a3262c3adbba5f1d', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957a6096bb8be6e3316870', '01a226f8e51378ec94dc450c47708fbe', 1, '01a226f8f2957b98a71751f27e5be771', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957c20b5252d94cf45be3a', '01a226f8e4fc783085adaf4dddc82478', 0, '01a226f8f2957d248a3336de28c309a5', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957c20b5252d94cf45be3a', '01a226f8e51f739093883db3baf62fc0', 1, '01a226f8f2957dc0a10f37acfb8fc211', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957e548c4ed62a76b5f0b1', '01a226f8e51577b494eb36f789094f13', 0, '01a226f8f2957f1c94482627ded20686', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f2957e548c4ed62a76b5f0b1', '01a226f8e509746c83c1a56c27bcc836', 1, '01a226f8f2957f94a08b41cb5fe59cc9', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f296707c8327ccc7162bd886', '01a226f8e51378ec94dc450c47708fbe', 0, '01a226f8f29673ec972b4c4679bf04bb', '410725104', 1);
INSERT INTO "roster_seats" VALUES ('01a226f8f296707c8327ccc7162bd886', '01a226f8e4fc783085adaf4dddc82478', 1, '01a226f8f29674b8a801585c4df6e1b1', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e5a67bf4b35787656d85387f', 1, 'REGISTER', '2024-06-10', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8e5a87f64a44e1eace09b5275', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e68173d0b50d6915695e31db', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8e68c71c8b9aeae31be7bba70', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e68173d0b50d6915695e31db', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8e7277accbcb6346b526f4126', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e78578849e06e1fe8e9d5d87', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8e7867760834a0c567a92cb87', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e78578849e06e1fe8e9d5d87', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8e7867954aebac7082d8bdc1f', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e78578849e06e1fe8e9d5d87', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8e7e3768cb3781d04ff90c4e2', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e78578849e06e1fe8e9d5d87', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226f8e840774ca5a283a7582628d4', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8e78578849e06e1fe8e9d5d87', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8e9d47d3c9b665d7c63758d14', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ea357f30b1f03f9fd1b3ff40', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ea3b71e4b65cb349d142943b', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ea357f30b1f03f9fd1b3ff40', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ea897dc8bd69fb9db6acb759', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eadd7ed8acbe582439feb87c', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8eae7772084926e4216856b6b', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eadd7ed8acbe582439feb87c', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例供电所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8eae779d49381b8846dd2808c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eadd7ed8acbe582439feb87c', 3, 'URGE', '2024-06-20', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8eb2874e0880e17b3716e6e71', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eadd7ed8acbe582439feb87c', 4, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8eb8476049610b5c5e5d9d022', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eadd7ed8acbe582439feb87c', 5, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'SATISFIED', 'SATISFIED', NULL, '', NULL, '01a226f8ebdc76b099bc090b40f8f009', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eadd7ed8acbe582439feb87c', 6, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ec3072c0afd407ce1875e57c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ec8e73e48582c341d38d3b36', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ec9377acb0c93d8da61f3249', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ec8e73e48582c341d38d3b36', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8eced7d78acfc25ec0b18c13c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ed457f548645653256b21242', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ed4f7e3884b4137b5286f7a0', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ed457f548645653256b21242', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例派出所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ed50715c82bbba79de419f45', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eda17e78822581ffa6f0bf3b', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8eda67f809e40ae382b6f0287', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8eda17e78822581ffa6f0bf3b', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ee0c7efc9b371cf9e0852339', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ee5e7560ad681238369c9db2', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ee677d08a424e0be27b6c60c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ee5e7560ad681238369c9db2', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ee687034927607faf312dfa3', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ee5e7560ad681238369c9db2', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8eec77f3cb8ddfccf493348a2', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ee5e7560ad681238369c9db2', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226f8ef20778890a728033e27dff3', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8ee5e7560ad681238369c9db2', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8ef857004bc438f9f8fdbc0a1', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8f00479c89473e5a6f6f8161f', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8f00678c091dfe46ee9fbcbc9', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8f00479c89473e5a6f6f8161f', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8f00e7cf897cf4a9d9bc93c83', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8f00479c89473e5a6f6f8161f', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8f00e7f3cb5e3602c8fc14725', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8f00f742086642d9b28c873be', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8f00f7ed0954d1ac599374785', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8f00f742086642d9b28c873be', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8f01070c49d3ca60bd30419ff', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8f00f742086642d9b28c873be', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8f010725099d9bd4e06921e61', '410725104', 1);
INSERT INTO search_index(search_index) VALUES ('rebuild');
COMMIT;
