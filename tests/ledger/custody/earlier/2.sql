PRAGMA application_id = 1281966709;
PRAGMA user_version = 2;
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
CREATE INDEX ix_cases_parent_id ON cases (parent_id);
CREATE INDEX ix_cases_raised ON cases (kind, is_item, raised_on, voided_on, route, closed_on, struck_off_on, due_on, replied_on, first_replied_on, replied_late, result, outcome, stage, activity_id, assigned_on, category);
CREATE INDEX ix_cases_original_number ON cases (original_number);
CREATE INDEX ix_cases_kind_raised_on_number ON cases (kind, raised_on, number);
CREATE INDEX ix_cases_number ON cases (number);
CREATE INDEX ix_cases_closed ON cases (kind, is_item, closed_on, raised_on, voided_on, activity_id, category, id);
CREATE INDEX ix_cases_activity ON cases (activity_id, kind, is_item, voided_on, raised_by);
CREATE INDEX ix_cases_origin_id ON cases (origin_id);
CREATE UNIQUE INDEX uq_cases_number ON cases (unit_code, series, year, serial);
CREATE INDEX ix_cases_stage ON cases (kind, stage, raised_on, number);
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
INSERT INTO "attachments" VALUES ('cases', '01a226f8552274bca622ff6ff5008f0e', '照片', '现场.png', 'image/jpeg', NULL, '', '251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70', X'FFD8FFE000104A46494600010100000100010000FFDB0043000503040404030504040405050506070C08070707070F0B0B090C110F1212110F111113161C1713141A1511111821181A1D1D1F1F1F13172224221E241C1E1F1EFFDB0043010505050706070E08080E1E1411141E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1E1EFFC00011080006000803012200021101031101FFC4001500010100000000000000000000000000000007FFC40014100100000000000000000000000000000000FFC4001501010100000000000000000000000000000708FFC40014110100000000000000000000000000000000FFDA000C03010002110311003F0096003A596FFFD9', 0, '01a226f85cab778c8b82d2597e9363df', '410725104', 1, NULL, '');
INSERT INTO "campaigns" VALUES ('示例整改', '', '01a226f853d978048aeb4d73d27969fc', '410725104', 1, NULL, '');
INSERT INTO "drafts" VALUES ('reception', '{"content": "\u793a\u4f8b\u8349\u7a3f"}', '2024-12-20 09:30:00.000000');
INSERT INTO "journal" VALUES (1, '2024-12-20T09:30:00', '', '设置', '01a226f84dbb75d089c63a44ec2230c8', 'settings', '01a226f84dd27bf4a978521fadfb6165', '', '{"id":"01a226f84dd27bf4a978521fadfb6165","key":"unit_code","revision":1,"unit_code":"","value":"410725104"}', 'a5aeae0f7bedab6313f321d9150f986bff72e009d79e276edc43cc19d9b1ddbf');
INSERT INTO "journal" VALUES (2, '2024-12-20T09:30:00', '', '设置', '01a226f84dbb75d089c63a44ec2230c8', 'settings', '01a226f84dd27e84972aa716451befbe', '', '{"id":"01a226f84dd27e84972aa716451befbe","key":"unit_name","revision":1,"unit_code":"","value":"原阳县太平镇"}', 'cef08e30f24eb97f5ef2a30d25988829d7844fc4f9f826afad6648a8920bdb74');
INSERT INTO "journal" VALUES (3, '2024-12-20T09:30:00', '', '设置', '01a226f84dbb75d089c63a44ec2230c8', 'settings', '01a226f84dd27f708d5d8fbaecf78753', '', '{"id":"01a226f84dd27f708d5d8fbaecf78753","key":"method","revision":1,"unit_code":"","value":"taiping"}', 'd92c51352b77934a58ae51d4e29f3fd870794b61fb523bf72dffc15a88077661');
INSERT INTO "journal" VALUES (4, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'stations', '01a226f84e2970589ce05b8245285a6c', '', '{"address":"","founded_on":null,"head":"","id":"01a226f84e2970589ce05b8245285a6c","members":"","name":"示例中心站","note":"","revision":1,"type":"固定站","unit_code":"410725104","void_reason":"","voided_on":null}', '4c752d89b5400650f195a8e3409568dde1995d4e8b520355d8079a9d3a2eccf1');
INSERT INTO "journal" VALUES (5, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f84e2973648e51808cdcfbd522', '', '{"entry_id":"01a226f84e2970589ce05b8245285a6c","id":"01a226f84e2973648e51808cdcfbd522","key":"示例中心站","revision":1,"said":{"名称":"示例中心站","类型":"固定站"},"sheet":"联络站","unit_code":"410725104"}', 'd2abc407d24af0a514fe12a5a2dd36d5f6717952f4428603af9bfe25796313ed');
INSERT INTO "journal" VALUES (6, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'stations', '01a226f84e2975d8b9e1ec0eef833568', '', '{"address":"","founded_on":null,"head":"","id":"01a226f84e2975d8b9e1ec0eef833568","members":"","name":"示例流动站","note":"","revision":1,"type":"流动站","unit_code":"410725104","void_reason":"","voided_on":null}', '310fbbc6d88fcbe8c780fc0131a69bb20b28b54ad9f93c5c01545864912b671c');
INSERT INTO "journal" VALUES (7, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f84e297718886e13994c5deb67', '', '{"entry_id":"01a226f84e2975d8b9e1ec0eef833568","id":"01a226f84e297718886e13994c5deb67","key":"示例流动站","revision":1,"said":{"名称":"示例流动站","类型":"流动站"},"sheet":"联络站","unit_code":"410725104"}', 'd029ffce07195f5e1b8a1f0dd57773a51ba8bb5850361fa80a0c2e28c24c80ef');
INSERT INTO "journal" VALUES (8, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'deputies', '01a226f8538e7418a8d1cc3f0a03acc0', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8538e7418a8d1cc3f0a03acc0","initials":"slj","name":"示例甲","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li jia","speciality":"","station_id":"01a226f84e2970589ce05b8245285a6c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '28fbb8ceeae5d89c88f1def906e53b9fd5e224ab893cef3d875a3660ca7c99da');
INSERT INTO "journal" VALUES (9, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f8539974508534cf774c114137', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226f8538e7418a8d1cc3f0a03acc0","elected_on":null,"id":"01a226f8539974508534cf774c114137","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '827c69a6e21559147215e5966c777eaacb712d0bdcd4e0d2f75785d188ba8d5e');
INSERT INTO "journal" VALUES (10, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f8539977389e31099e86c2acca', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a226f8538e7418a8d1cc3f0a03acc0","elected_on":null,"id":"01a226f8539977389e31099e86c2acca","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '1b690b23f4049ca9f7827507b3921db01884d630723258c177f61abb5d0babbc');
INSERT INTO "journal" VALUES (11, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f8539978c8bf2f85a49ff1dd58', '', '{"entry_id":"01a226f8538e7418a8d1cc3f0a03acc0","id":"01a226f8539978c8bf2f85a49ff1dd58","key":"示例甲\u001f\u001f第甲选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例甲","联系电话":"13800000000","联络站":"示例中心站","选区":"第甲选区"},"sheet":"代表","unit_code":"410725104"}', '4d7f18dc00d65a9f8ce01e17ffd5f26433d3108c362555acebb62e295c9496ab');
INSERT INTO "journal" VALUES (12, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'deputies', '01a226f8539a709c87f448ced5da7433', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f8539a709c87f448ced5da7433","initials":"sly","name":"示例乙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li yi","speciality":"","station_id":"01a226f84e2970589ce05b8245285a6c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '489bb1479abb0a13b461b71d398675e420a030506dfdc1ede72b0e45666b3d4c');
INSERT INTO "journal" VALUES (13, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853a37174b7fb2fbab4b6f3c3', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226f8539a709c87f448ced5da7433","elected_on":null,"id":"01a226f853a37174b7fb2fbab4b6f3c3","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '6e6e825cb9d83254aed28dcb6a49080003ddc458b51e029697c11a0a51ac646f');
INSERT INTO "journal" VALUES (14, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853a373ac90b9a0b1ab2790da', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a226f8539a709c87f448ced5da7433","elected_on":null,"id":"01a226f853a373ac90b9a0b1ab2790da","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '2bbf44582517c9a511c550d56a6078fe465a509041c123093622c4aa7d275abd');
INSERT INTO "journal" VALUES (15, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f853a37530aa061d0e7b12f507', '', '{"entry_id":"01a226f8539a709c87f448ced5da7433","id":"01a226f853a37530aa061d0e7b12f507","key":"示例乙\u001f\u001f第乙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例乙","联系电话":"13800000000","联络站":"示例中心站","选区":"第乙选区"},"sheet":"代表","unit_code":"410725104"}', 'a5d46abde0b0c59bd44e96f73b005083da12be934c6529daf8a3186a878017fe');
INSERT INTO "journal" VALUES (16, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'deputies', '01a226f853a37d408bc83bf15d44944d', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f853a37d408bc83bf15d44944d","initials":"slb","name":"示例丙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li bing","speciality":"","station_id":"01a226f84e2970589ce05b8245285a6c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '36c29edbc6b5ed5838add49dd275f778671bb91d8f7615c7eaefec610f1b0da0');
INSERT INTO "journal" VALUES (17, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853a47aa09405276d72850dcd', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226f853a37d408bc83bf15d44944d","elected_on":null,"id":"01a226f853a47aa09405276d72850dcd","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '7f6cc4d7423df3a9476836697d165fe8c720a6fbca4a2c4fef6a5f0f47083a50');
INSERT INTO "journal" VALUES (18, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853a47c2c9a1cf40d60bc6bc8', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a226f853a37d408bc83bf15d44944d","elected_on":null,"id":"01a226f853a47c2c9a1cf40d60bc6bc8","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'ae4544194aeb8b320214913483db9468ec1569d3d5430deb4ea0caa1af97b9aa');
INSERT INTO "journal" VALUES (19, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f853a47d64a1bf0019e8254c0b', '', '{"entry_id":"01a226f853a37d408bc83bf15d44944d","id":"01a226f853a47d64a1bf0019e8254c0b","key":"示例丙\u001f\u001f第丙选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丙","联系电话":"13800000000","联络站":"示例中心站","选区":"第丙选区"},"sheet":"代表","unit_code":"410725104"}', '1b79e80bb2b6cdcad518f17f3b7e0c1b646fb0b72c19c6546219ebe86a6d84da');
INSERT INTO "journal" VALUES (20, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'deputies', '01a226f853a57470a373a6f149f8e6cc', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f853a57470a373a6f149f8e6cc","initials":"sld","name":"示例丁","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li ding","speciality":"","station_id":"01a226f84e2970589ce05b8245285a6c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '59b91e8c4ed98c60c52c72dc8b325bf168a48e60419b946ccba544dd77e5681b');
INSERT INTO "journal" VALUES (21, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853a673608a9619a2dfba2f65', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226f853a57470a373a6f149f8e6cc","elected_on":null,"id":"01a226f853a673608a9619a2dfba2f65","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '8f19db134fc92f06015f31a2c075324ced8202f4233e46f86395211f01af3876');
INSERT INTO "journal" VALUES (22, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853a674f0b26f3a88874e3c62', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a226f853a57470a373a6f149f8e6cc","elected_on":null,"id":"01a226f853a674f0b26f3a88874e3c62","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'fd33a69045b2e7d20eb42c054f45e86a755bce89fff6f749fd4204ca202fb814');
INSERT INTO "journal" VALUES (23, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f853a676a8ba419195c472b990', '', '{"entry_id":"01a226f853a57470a373a6f149f8e6cc","id":"01a226f853a676a8ba419195c472b990","key":"示例丁\u001f\u001f第丁选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例丁","联系电话":"13800000000","联络站":"示例中心站","选区":"第丁选区"},"sheet":"代表","unit_code":"410725104"}', 'f830d547576c68a55fd0f8035996d737cb781fd9c26ed49ccb6ee13b77b2de3d');
INSERT INTO "journal" VALUES (24, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'deputies', '01a226f853ae7f308aa23111058ec14d', '', '{"born":"","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a226f853ae7f308aa23111058ec14d","initials":"slw","name":"示例戊","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li wu","speciality":"","station_id":"01a226f84e2970589ce05b8245285a6c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'd0eaf351a0fb11e8ab1ac9b1f7cc09d86083ab10614820a6d2df9727208dd825');
INSERT INTO "journal" VALUES (25, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853af7dac8b304040ec0f866d', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226f853ae7f308aa23111058ec14d","elected_on":null,"id":"01a226f853af7dac8b304040ec0f866d","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '18311c866028f248365c6498b4d823b7503f875f39619781886cf67e2eeb53a2');
INSERT INTO "journal" VALUES (26, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'mandates', '01a226f853af7f4cbabb668349559dc9', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a226f853ae7f308aa23111058ec14d","elected_on":null,"id":"01a226f853af7f4cbabb668349559dc9","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'df91c1cc98942a014d5698019e42de8361361597c88e6ff6c4f5aed8ececa23a');
INSERT INTO "journal" VALUES (27, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f853b07104a9f768c95398f7de', '', '{"entry_id":"01a226f853ae7f308aa23111058ec14d","id":"01a226f853b07104a9f768c95398f7de","key":"示例戊\u001f\u001f第戊选区","revision":1,"said":{"代表级别":"县、乡","姓名":"示例戊","联系电话":"13800000000","联络站":"示例中心站","选区":"第戊选区"},"sheet":"代表","unit_code":"410725104"}', '27eebcb28e3eefcfca357fbe5caed76d96a39d39a133d1f1fba0acc7a6f7b19f');
INSERT INTO "journal" VALUES (28, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'campaigns', '01a226f853d978048aeb4d73d27969fc', '', '{"id":"01a226f853d978048aeb4d73d27969fc","name":"示例整改","note":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', '46a6f57153dfd7d1a76f88670f7c3913d5c27d086aa94bc1974128f7c0674283');
INSERT INTO "journal" VALUES (29, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'tasks', '01a226f853d97a98bd9e5bd9ba2bed08', '', '{"campaign_id":"01a226f853d978048aeb4d73d27969fc","deputies":"示例甲","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226f853d97a98bd9e5bd9ba2bed08","note":"","number":"1","obstacle":"","parent_id":null,"position":1,"revision":1,"title":"修路","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '05e12c6abe75e74e696a6738b26bb2cdb6e5fd4d7699ceeb01fa76d51ecfd756');
INSERT INTO "journal" VALUES (30, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f853d97c789429b77c4c979b96', '', '{"entry_id":"01a226f853d97a98bd9e5bd9ba2bed08","id":"01a226f853d97c789429b77c4c979b96","key":"示例整改\u001f1","revision":1,"said":{"专项名称":"示例整改","任务":"修路","任务编号":"1","责任代表":"示例甲"},"sheet":"专项","unit_code":"410725104"}', 'c6f1da45c1e2e764944b5a1058f6340656622fe49a2e922cd05f47a3189c1a7d');
INSERT INTO "journal" VALUES (31, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'tasks', '01a226f853d97e588f4f0d31dfe8c0dd', '', '{"campaign_id":"01a226f853d978048aeb4d73d27969fc","deputies":"示例乙","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a226f853d97e588f4f0d31dfe8c0dd","note":"","number":"2","obstacle":"","parent_id":null,"position":2,"revision":1,"title":"清渠","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '0ad0b0725954eede046992756504bb9ba6949a3fc515e03bb8ee6fd409d486ba');
INSERT INTO "journal" VALUES (32, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f853d97f88aa18f114564c9448', '', '{"entry_id":"01a226f853d97e588f4f0d31dfe8c0dd","id":"01a226f853d97f88aa18f114564c9448","key":"示例整改\u001f2","revision":1,"said":{"专项名称":"示例整改","任务":"清渠","任务编号":"2","责任代表":"示例乙"},"sheet":"专项","unit_code":"410725104"}', 'ecdfd9c8e183a6f98848b601f9db8bfa47d0ab8f243e96a09284fa072ae82f14');
INSERT INTO "journal" VALUES (33, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'activities', '01a226f853fd705885928d93d1a517ce', '', '{"account":"","advised":null,"campaign_id":null,"ends":"11:30","form":"","guests":"","held_on":"2024-06-05","hours":null,"id":"01a226f853fd705885928d93d1a517ce","kind":"流动联络站","leaflets":null,"lecturer":"","materials":"","number":"2024-活-001","organiser":"","original_number":"A1","outcome":"","place":"","received":5,"recorder":"","revision":1,"serial":1,"series":"活","services":[["协调农资",null]],"starts":"09:00","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', 'add51cb9fb7189960103ed160e1c706db47ba82f2302d9e0565bd2dd165b019a');
INSERT INTO "journal" VALUES (34, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f854077d00b1ea6b1bceebf62a', '', '{"activity_id":"01a226f853fd705885928d93d1a517ce","deputy_id":"01a226f8538e7418a8d1cc3f0a03acc0","hours":null,"id":"01a226f854077d00b1ea6b1bceebf62a","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'f1242f6493322e02184eb92753336e33b02bb9ee2c98dc31bd6ed81f0b9b8780');
INSERT INTO "journal" VALUES (35, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f854077f7cba8be3f34a0c1baa', '', '{"activity_id":"01a226f853fd705885928d93d1a517ce","deputy_id":"01a226f8539a709c87f448ced5da7433","hours":null,"id":"01a226f854077f7cba8be3f34a0c1baa","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '8fc49f35a165fdff65efc7376bb72042a040365b5fa13694267010c5fcab0ecf');
INSERT INTO "journal" VALUES (36, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f8540871d4b3bcf12f4222c16f', '', '{"entry_id":"01a226f853fd705885928d93d1a517ce","id":"01a226f8540871d4b3bcf12f4222c16f","key":"A1","revision":1,"said":{"参加代表":"示例甲、示例乙","接待人次":5,"日期":"2024-06-05","时间":"09:00、11:30","服务事项":"协调农资","活动编号":"A1","类型":"流动联络站"},"sheet":"活动","unit_code":"410725104"}', 'b6e58a2744fef279d0cb913b2ad6c556efc09d8bf9871f7d322503ae684bb9c6');
INSERT INTO "journal" VALUES (37, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'activities', '01a226f8540875fc91aa992141aa4904', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-06","hours":null,"id":"01a226f8540875fc91aa992141aa4904","kind":"接待选民","leaflets":null,"lecturer":"","materials":"","number":"2024-活-002","organiser":"","original_number":"A2","outcome":"","place":"","received":3,"recorder":"","revision":1,"serial":2,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '6647e578a26ae9d1b008c0d33df2f4a76278de6820fae1261399cdc27d167b47');
INSERT INTO "journal" VALUES (38, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f85409725493741d7ab99666f2', '', '{"activity_id":"01a226f8540875fc91aa992141aa4904","deputy_id":"01a226f8538e7418a8d1cc3f0a03acc0","hours":null,"id":"01a226f85409725493741d7ab99666f2","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'c9059bac3457fa7352ed00207367bf5fbabe4a895fd8e10bbcfe749b68a079bb');
INSERT INTO "journal" VALUES (39, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f8540973d09218a5508f715f48', '', '{"activity_id":"01a226f8540875fc91aa992141aa4904","deputy_id":"01a226f853a37d408bc83bf15d44944d","hours":null,"id":"01a226f8540973d09218a5508f715f48","position":1,"revision":1,"role":"","status":"请假","unit_code":"410725104"}', '1aab85b3e67b544232298ad1c3ee41c684e786a54467b4f527877cba8123c77f');
INSERT INTO "journal" VALUES (40, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f8540975c88bd33b2f5a0c949c', '', '{"entry_id":"01a226f8540875fc91aa992141aa4904","id":"01a226f8540975c88bd33b2f5a0c949c","key":"A2","revision":1,"said":{"参加代表":"示例甲","接待人次":3,"日期":"2024-06-06","活动编号":"A2","类型":"接待选民","请假代表":"示例丙"},"sheet":"活动","unit_code":"410725104"}', 'e157e8e63a3b919e3cb45c9cf8accce2c4edcc6b6c1fd6d08da90d995f930a9f');
INSERT INTO "journal" VALUES (41, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'activities', '01a226f8540978f890da326cddf93502', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-07","hours":null,"id":"01a226f8540978f890da326cddf93502","kind":"学习培训","leaflets":null,"lecturer":"","materials":"","number":"2024-活-003","organiser":"","original_number":"A3","outcome":"","place":"","received":null,"recorder":"","revision":1,"serial":3,"series":"活","services":[],"starts":"","station_id":null,"theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '8a260b3300199023b35a9177c2bb23278d57647531be4648a0253fd7d5e49933');
INSERT INTO "journal" VALUES (42, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f8540a729ca0c9676a21121a10', '', '{"activity_id":"01a226f8540978f890da326cddf93502","deputy_id":"01a226f8538e7418a8d1cc3f0a03acc0","hours":null,"id":"01a226f8540a729ca0c9676a21121a10","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '78c17125589fa1869804b7583e3e1a18761447036fc66006b3bc9e116757b091');
INSERT INTO "journal" VALUES (43, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f8540a73d4b0ee3eb516e1e074', '', '{"activity_id":"01a226f8540978f890da326cddf93502","deputy_id":"01a226f8539a709c87f448ced5da7433","hours":null,"id":"01a226f8540a73d4b0ee3eb516e1e074","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'cd14a27b3090a72cdf1befb0ee457d4a772d8cc5f5ffa6976fff19349460aec2');
INSERT INTO "journal" VALUES (44, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'attendances', '01a226f8540a74bcaa94734f6eb6ed37', '', '{"activity_id":"01a226f8540978f890da326cddf93502","deputy_id":"01a226f853a57470a373a6f149f8e6cc","hours":null,"id":"01a226f8540a74bcaa94734f6eb6ed37","position":2,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '581555239d9bd09b8c26153535151ff44b2776c9f82586c0a874af438a2384a8');
INSERT INTO "journal" VALUES (45, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f8540a7674a907d821981d6ab8', '', '{"entry_id":"01a226f8540978f890da326cddf93502","id":"01a226f8540a7674a907d821981d6ab8","key":"A3","revision":1,"said":{"参加代表":"示例甲、示例乙、示例丁","日期":"2024-06-07","活动编号":"A3","类型":"学习培训"},"sheet":"活动","unit_code":"410725104"}', '492b4106bf12bd649287df92c757d62d53220eae96e91fd27d2c369ee2a109f3');
INSERT INTO "journal" VALUES (46, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'cases', '01a226f8540a7800b79ffd2c14a92a44', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8540a7800b79ffd2c14a92a44","in_session":false,"is_item":false,"key_supervised":false,"kind":"proposal","level":"","met_on":null,"note":"","number":"2024-建-001","origin_id":null,"original_number":"J1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"","raised_on":"2024-06-10","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"建","source":"","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"修通村道路","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '9bdbc93caab380e297b86ef3ae31a4769a9f9b7d857e37cb7a107a0be6434fb4');
INSERT INTO "journal" VALUES (47, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'steps', '01a226f85415740880394f2cf6d8f2bb', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8540a7800b79ffd2c14a92a44","clerk":"示例经办","co_units":"","done_on":"2024-06-10","due":null,"id":"01a226f85415740880394f2cf6d8f2bb","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'd118c6a26d53221641c333514ce478fcde54497f323389e02241339cb1ef8922');
INSERT INTO "journal" VALUES (48, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'case_deputies', '01a226f85415777c917ef5cf78839d97', '', '{"case_id":"01a226f8540a7800b79ffd2c14a92a44","deputy_id":"01a226f8538e7418a8d1cc3f0a03acc0","id":"01a226f85415777c917ef5cf78839d97","position":0,"revision":1,"role":"领衔","unit_code":"410725104"}', '2e22b7290501d51ffebf6dc28e5e52cf5ca6e1dbf09077c7d2b6b5941a93f921');
INSERT INTO "journal" VALUES (49, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'case_deputies', '01a226f854157884800c7ff76fba4ae8', '', '{"case_id":"01a226f8540a7800b79ffd2c14a92a44","deputy_id":"01a226f8539a709c87f448ced5da7433","id":"01a226f854157884800c7ff76fba4ae8","position":0,"revision":1,"role":"附议","unit_code":"410725104"}', '17e2bf4e17a40f5e5c68b5cffc6aed7811240fb708ced1b80dd99f260be876c0');
INSERT INTO "journal" VALUES (50, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f8541579a4ab6d1f6086e0e579', '', '{"entry_id":"01a226f8540a7800b79ffd2c14a92a44","id":"01a226f8541579a4ab6d1f6086e0e579","key":"J1","revision":1,"said":{"建议编号":"J1","提出日期":"2024-06-10","标题":"修通村道路","附议代表":"示例乙","领衔代表":"示例甲"},"sheet":"建议","unit_code":"410725104"}', '86d63442fc6962942aa25049cafa0278d380b6c8fce810b8977f388ddc31c296');
INSERT INTO "journal" VALUES (51, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'duties', '01a226f854157b9cbb6be5c57d61e78e', '', '{"deputy_id":"01a226f853a37d408bc83bf15d44944d","done_on":"2024-06-11","evidence":"","hours":null,"id":"01a226f854157b9cbb6be5c57d61e78e","kind":"政策宣讲","matter":"宣讲惠农政策","note":"","outcome":"","place":"","revision":1,"role":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'c711c08a4f1c4b3f1ac1e0cb8df35930888ebbdc7ac18f4dacdd5d73d69bcb02');
INSERT INTO "journal" VALUES (52, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f84dec70f893f13e61fe22b6d4', 'origins', '01a226f854157cf0b948839068fc6c5c', '', '{"entry_id":"01a226f854157b9cbb6be5c57d61e78e","id":"01a226f854157cf0b948839068fc6c5c","key":"2024-06-11\u001f示例丙\u001f政策宣讲\u001f宣讲惠农政策","revision":1,"said":{"事项":"宣讲惠农政策","代表":"示例丙","履职类别":"政策宣讲","日期":"2024-06-11"},"sheet":"履职","unit_code":"410725104"}', '6ca569a2c381edb1ff48e5113a501fb17cf6f37456bd8042336c774c8a632b94');
INSERT INTO "journal" VALUES (53, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8551f76f8a2f6f6b1fe0bf5dc', 'steps', '01a226f855317e689c8abc60096651ee', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8552274bca622ff6ff5008f0e","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f855317e689c8abc60096651ee","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'df9e4e9a5dd4f1f90bdc56afd5b86367b6c75de6106c58d8df5dff75fddca1ba');
INSERT INTO "journal" VALUES (54, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8551f76f8a2f6f6b1fe0bf5dc', 'cases', '01a226f8552274bca622ff6ff5008f0e', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8552274bca622ff6ff5008f0e","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '830855a87828a3a463d2ead3a18682b6ee94ee088cdd0d865b24ee7d0c6dfa73');
INSERT INTO "journal" VALUES (55, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8558f726c8a365b9f2c50046e', 'steps', '01a226f85599783c9520869a4ab920d9', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8552274bca622ff6ff5008f0e","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f85599783c9520869a4ab920d9","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '4706378eee8b1c520837a307877413374ea11fac82af15b62133df7b4f49baae');
INSERT INTO "journal" VALUES (56, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f8558f726c8a365b9f2c50046e', 'cases', '01a226f8552274bca622ff6ff5008f0e', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村路灯不亮，第0次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8552274bca622ff6ff5008f0e","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '6a7d1a29448b1401894006d81cf0b64d912e9b2d5b2cb3e214dc18848b4e35f7');
INSERT INTO "journal" VALUES (57, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f855eb7330ae309fd983201035', 'steps', '01a226f85605700099138484c68df827', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f855ed7a688db4409f2928be07","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f85605700099138484c68df827","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '70a209e4337efd69b2144d4fe30f797087c83733a13f5413979b0f06816c6b75');
INSERT INTO "journal" VALUES (58, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f855eb7330ae309fd983201035', 'steps', '01a226f8560572c8aa0840b0fb7ec1a7', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f855ed7a688db4409f2928be07","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f8560572c8aa0840b0fb7ec1a7","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', '2ad9b7f0cc3b6161a0780481eb0ebc1349a08f1165d0389a237c58353a3e8e76');
INSERT INTO "journal" VALUES (59, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f855eb7330ae309fd983201035', 'cases', '01a226f855ed7a688db4409f2928be07', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f855ed7a688db4409f2928be07","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', 'f7b031186a53cdf9ea668766aba240e5da25981305ba9a14b6730810f832b006');
INSERT INTO "journal" VALUES (60, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8564772f0bf081bb338aac9df', 'steps', '01a226f8565075ac82acdf2d4f7608f0', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f855ed7a688db4409f2928be07","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8565075ac82acdf2d4f7608f0","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '32e8b8f2770c17c8aae511ab7a7db696e94279998da51d530f727d9c7e33f2d5');
INSERT INTO "journal" VALUES (61, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f8564772f0bf081bb338aac9df', 'cases', '01a226f855ed7a688db4409f2928be07', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f855ed7a688db4409f2928be07","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '5523b93d0f3ca9a4f1e25f5a188e300f2c0835e7570f99e802d57eea954e7258');
INSERT INTO "journal" VALUES (62, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f856a37430855f2bf71c88508f', 'steps', '01a226f856ad7f6c840abc74389dd467', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226f855ed7a688db4409f2928be07","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f856ad7f6c840abc74389dd467","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', 'c98662a435fe241006876f50b565825a1b1b544c96ebfe1c3c0689826e85881f');
INSERT INTO "journal" VALUES (63, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f856a37430855f2bf71c88508f', 'cases', '01a226f855ed7a688db4409f2928be07', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f855ed7a688db4409f2928be07","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '8a1e5a1ce74bdd617a5597d46d6526ed8baed27430663ebf39150eb1a6cd594e');
INSERT INTO "journal" VALUES (64, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f856f37204b6766b694466834f', 'steps', '01a226f857007c10930c64656ac749a6', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f855ed7a688db4409f2928be07","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f857007c10930c64656ac749a6","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'ce46bbbda2b457531e796c58995728bbceab81b52771a3969a57eb25e5f56f41');
INSERT INTO "journal" VALUES (65, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f856f37204b6766b694466834f', 'cases', '01a226f855ed7a688db4409f2928be07', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"西街村水渠不通，第1次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f855ed7a688db4409f2928be07","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '028834135d04ab53668293d8fa7e72a9a0dd5e45fb9aeca68b5eef7537adc109');
INSERT INTO "journal" VALUES (66, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8573f726898b68c656def0260', 'steps', '01a226f8574b7098bea24220ebb15665', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f857427014a8131e9b354dedca","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226f8574b7098bea24220ebb15665","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'ba513695e7e942855bf1e1e1ef0a255e4d663e5c94e7441a4f8ffb4a848fd82c');
INSERT INTO "journal" VALUES (67, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8573f726898b68c656def0260', 'cases', '01a226f857427014a8131e9b354dedca', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f857427014a8131e9b354dedca","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"意","source":"来电","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '0f23c88421c478e2687fad80d33f7debf0fd6fe05009dd20c6aadd6152d22800');
INSERT INTO "journal" VALUES (68, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f857877440abe46adca21335bc', 'steps', '01a226f8579376c49fbac4af2879d038', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f857427014a8131e9b354dedca","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f8579376c49fbac4af2879d038","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '8a818624f8a722637c09645f5e67cae4841372250615790d6c4a11f31cd7a9b3');
INSERT INTO "journal" VALUES (69, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f857877440abe46adca21335bc', 'cases', '01a226f857427014a8131e9b354dedca', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄道路坑洼，第2次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f857427014a8131e9b354dedca","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"意","source":"来电","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'e4a443b1a13f8be05a4ffb8e53b52a7654465853ccabb6993c656e2963dce358');
INSERT INTO "journal" VALUES (70, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f857cf72589237ff5e7338016d', 'steps', '01a226f857dc7014bd2592d3d50d7679', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f857d17da4a41f2697ff5cce76","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f857dc7014bd2592d3d50d7679","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'a38da4f07ae95ceb1ddb92e015fd4f03d3872084175fc31c32700753d3c590a5');
INSERT INTO "journal" VALUES (71, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f857cf72589237ff5e7338016d', 'steps', '01a226f857dc730c94033fc831895d8f', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f857d17da4a41f2697ff5cce76","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f857dc730c94033fc831895d8f","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例供电所","unit_code":"410725104","words":""}', '4f300ab4aee45074fbaadf45edad80c3155e38a2c1c91163b73152cc80c2fca6');
INSERT INTO "journal" VALUES (72, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f857cf72589237ff5e7338016d', 'cases', '01a226f857d17da4a41f2697ff5cce76', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226f857d17da4a41f2697ff5cce76","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', 'a8f7c4dc4451e4f13c2f5415968b8950481a0fa0e31651d79dfdeaf5f430b1da');
INSERT INTO "journal" VALUES (73, '2024-12-20T09:30:00', '示例经办', '催办', '01a226f858257068a4eb9f66f9d56d2f', 'steps', '01a226f8584978849bb8ea1ee204f4f0', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f857d17da4a41f2697ff5cce76","clerk":"示例经办","co_units":"","done_on":"2024-06-20","due":null,"id":"01a226f8584978849bb8ea1ee204f4f0","kind":"URGE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":""}', '8d69f8b0b54e05a37d535d9bca5152b56ec3e05d8d43c7f3ba981a4e5ef98ad9');
INSERT INTO "journal" VALUES (74, '2024-12-20T09:30:00', '示例经办', '催办', '01a226f858257068a4eb9f66f9d56d2f', 'cases', '01a226f857d17da4a41f2697ff5cce76', '{"revision":1,"urged":0}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例供电所","id":"01a226f857d17da4a41f2697ff5cce76","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":2,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '52c30b23cd35c0b57ce09ab9a6b6e684ed9bd0510500daab116ff8018d6c252c');
INSERT INTO "journal" VALUES (75, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f858937190b8b2b6d9ac1dac38', 'steps', '01a226f8589f7c48ab509e5dbdeeb27b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f857d17da4a41f2697ff5cce76","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f8589f7c48ab509e5dbdeeb27b","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":"已经修好"}', '2b97bef29968b95e0ccca887449f59746addef73503a0cf5a756f7aa10620504');
INSERT INTO "journal" VALUES (76, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f858937190b8b2b6d9ac1dac38', 'cases', '01a226f857d17da4a41f2697ff5cce76', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":2,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f857d17da4a41f2697ff5cce76","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '9ad214cd4efc98cc56ee0796f1bf80c5eb4fef22c7b60f62e17f997a9c459da5');
INSERT INTO "journal" VALUES (77, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f858e371c48aa55ca1723c9ea1', 'steps', '01a226f858f37a1090ebdd9189078fc4', '', '{"amends":null,"attitude":"SATISFIED","basis":"","case_id":"01a226f857d17da4a41f2697ff5cce76","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f858f37a1090ebdd9189078fc4","kind":"EVALUATE","met_on":null,"number":"","outcome":"SATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '31a0ffa44f68d7de09645576c69310205e056ecddc65ddfbcea986700cdcf01e');
INSERT INTO "journal" VALUES (78, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f858e371c48aa55ca1723c9ea1', 'cases', '01a226f857d17da4a41f2697ff5cce76', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":3,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f857d17da4a41f2697ff5cce76","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', 'd79d4e1c3cbab86fa0f19e03b7ec4abf1cf0027312bec59335d2fdcadd9e92ef');
INSERT INTO "journal" VALUES (79, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f859277048bf82973bbd56b39b', 'steps', '01a226f859297d6085dc8c6e364e9ed1', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f857d17da4a41f2697ff5cce76","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f859297d6085dc8c6e364e9ed1","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":6,"unit":"","unit_code":"410725104","words":""}', 'c9af50fecbd3e9897888774d009a5edf808eee66da9faba6313fa1d5686c512c');
INSERT INTO "journal" VALUES (80, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f859277048bf82973bbd56b39b', 'cases', '01a226f857d17da4a41f2697ff5cce76', '{"closed_on":null,"revision":4,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗垃圾没人清运，第3次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a226f857d17da4a41f2697ff5cce76","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":5,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '226866a6082d3f9f1ff147c2a9e21e245101d3b35d469746e0926d08045e1111');
INSERT INTO "journal" VALUES (81, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8596b70a0ac88f3d12d8488cc', 'steps', '01a226f8596d75248ad3e5e7e1decbcb', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8596c7d80bb991ef0816fe458","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f8596d75248ad3e5e7e1decbcb","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '57fee7c0cb62cd4861fa0cb60fa7fb9bac8bfef77b5869665097f32ead23a8d7');
INSERT INTO "journal" VALUES (82, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f8596b70a0ac88f3d12d8488cc', 'cases', '01a226f8596c7d80bb991ef0816fe458', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8596c7d80bb991ef0816fe458","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":2,"series":"流","source":"流动联络站","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'd124266e9b338615a2e5f51c4d8b0553813148d8aaba40426209008f850f7c14');
INSERT INTO "journal" VALUES (83, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f859a370849460527f229594ac', 'steps', '01a226f859a578008fb594f7ea4700f5', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f8596c7d80bb991ef0816fe458","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f859a578008fb594f7ea4700f5","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'f185050aab8b3e854f30112a9ebd3614809e1b19a1100d2fe4c96cf7bb2dbeb3');
INSERT INTO "journal" VALUES (84, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f859a370849460527f229594ac', 'cases', '01a226f8596c7d80bb991ef0816fe458', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"东街村机井不出水，第4次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f8596c7d80bb991ef0816fe458","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":2,"series":"流","source":"流动联络站","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'a302d60d1911be2b6b70abba5b223a67405c2040c17a60b2e2ec2063de13fde5');
INSERT INTO "journal" VALUES (85, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f859e370e49bca427882572c42', 'steps', '01a226f859e57c9896cb5c0a2ba088ee', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f859e571e8a3abeb595a723e58","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a226f859e57c9896cb5c0a2ba088ee","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'e8f6d8a30fd71173b4ef8e6773fb34c0936c80234e9f41ee40868b98d0b8e138');
INSERT INTO "journal" VALUES (86, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f859e370e49bca427882572c42', 'steps', '01a226f859e57e24bcb9c582c3a5a1ca', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f859e571e8a3abeb595a723e58","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f859e57e24bcb9c582c3a5a1ca","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例派出所","unit_code":"410725104","words":""}', '9965584ed96a04d0d53dc457b536190b20b3730eb5ca19f631fc537dd9683fa2');
INSERT INTO "journal" VALUES (87, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f859e370e49bca427882572c42', 'cases', '01a226f859e571e8a3abeb595a723e58', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"西街村巷道积水，第5次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例派出所","id":"01a226f859e571e8a3abeb595a723e58","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000005","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '9aa77bdfc870beb5d3911bf387e21c9409c0fc9403f2d38b69f21400c32517aa');
INSERT INTO "journal" VALUES (88, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85a1772549cd1113b92823199', 'steps', '01a226f85a1974f0a410fa835b849251', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85a187dd8bb8962602153262c","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f85a1974f0a410fa835b849251","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'e57128f4301022e7ec8561167812efd0611ddda9286a359b168e4bba432e70ee');
INSERT INTO "journal" VALUES (89, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85a1772549cd1113b92823199', 'cases', '01a226f85a187dd8bb8962602153262c', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f85a187dd8bb8962602153262c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":3,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'de72a9b8b9b85eb6185dfd9d645172894e5d4556c0b37645e7138a2c14903a70');
INSERT INTO "journal" VALUES (90, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f85a4f73acbf12dc7e2265d45c', 'steps', '01a226f85a5271a0859ddee9172556d4', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85a187dd8bb8962602153262c","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a226f85a5271a0859ddee9172556d4","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'bebc73d6d200a1c8ce7f96f580c9997cb205994822188cb60bed6cdd9c832634');
INSERT INTO "journal" VALUES (91, '2024-12-20T09:30:00', '示例经办', '分办', '01a226f85a4f73acbf12dc7e2265d45c', 'cases', '01a226f85a187dd8bb8962602153262c', '{"closed_on":null,"reply":"","revision":1,"route":null,"stage":"UNDECIDED"}', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","confidential":false,"content":"南庄路灯不亮，第6次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f85a187dd8bb8962602153262c","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":3,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'b23a05fe3551d4fa785cb3b9b5a64b6a759b614e1d42768335476f646d9da6e1');
INSERT INTO "journal" VALUES (92, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85a8f733c8a1b94580010d3dc', 'steps', '01a226f85a917b3ca839f834bec3ed46', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85a917120a7aaea01fee501b8","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a226f85a917b3ca839f834bec3ed46","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '828c94056a81bd38ac44115764c432f7cc8546976d96966eb3b04d86d0a67540');
INSERT INTO "journal" VALUES (93, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85a8f733c8a1b94580010d3dc', 'steps', '01a226f85a917cd49b22e6db1d7123a4', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f85a917120a7aaea01fee501b8","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a226f85a917cd49b22e6db1d7123a4","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', '858a825a72a8fe0ff8cb628ac9f59021344b3a5ea311cd963b8b1102d9b1a355');
INSERT INTO "journal" VALUES (94, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85a8f733c8a1b94580010d3dc', 'cases', '01a226f85a917120a7aaea01fee501b8', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f85a917120a7aaea01fee501b8","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '63099ee8aa1ad29873022ba92fad7c63669cf858c243d3f058966f7323941688');
INSERT INTO "journal" VALUES (95, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f85abf71e4b138e01e2855f63f', 'steps', '01a226f85ac17d8891f7790026b31bdf', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85a917120a7aaea01fee501b8","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a226f85ac17d8891f7790026b31bdf","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '32c3a924f36e9364af21444a8e77db1cd1b0f24cddff594ba85017f28728b950');
INSERT INTO "journal" VALUES (96, '2024-12-20T09:30:00', '示例经办', '答复', '01a226f85abf71e4b138e01e2855f63f', 'cases', '01a226f85a917120a7aaea01fee501b8', '{"first_replied_on":null,"replied_on":null,"reply":"","result":null,"revision":1,"stage":"OPEN"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f85a917120a7aaea01fee501b8","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":2,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"REPLIED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '921773f22877caed8000374b668c20380f2553111f5718a0b222222c10d892b7');
INSERT INTO "journal" VALUES (97, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f85b0b7268bf89d9a6337a65fb', 'steps', '01a226f85b0d7e7c9f1e3f549524c4e5', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a226f85a917120a7aaea01fee501b8","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a226f85b0d7e7c9f1e3f549524c4e5","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', 'de1c21edc116660f89f2a4b2812d70a4d28766413c472c802fe890157aa68c41');
INSERT INTO "journal" VALUES (98, '2024-12-20T09:30:00', '示例经办', '评价', '01a226f85b0b7268bf89d9a6337a65fb', 'cases', '01a226f85a917120a7aaea01fee501b8', '{"attitude":null,"evaluated_on":null,"outcome":null,"revision":2,"stage":"REPLIED"}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f85a917120a7aaea01fee501b8","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":3,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"EVALUATED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '31b125407ad03d20adbf158b1554b977b8c6d6fe290e875aaef8384175f0d478');
INSERT INTO "journal" VALUES (99, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f85b47728c89679ec7bff94221', 'steps', '01a226f85b537a18996c919a9cc342bc', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85a917120a7aaea01fee501b8","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a226f85b537a18996c919a9cc342bc","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '47239718541a680b70cd91c3370d65c33e232cd3367d591b16576c11e45942f3');
INSERT INTO "journal" VALUES (100, '2024-12-20T09:30:00', '示例经办', '销号', '01a226f85b47728c89679ec7bff94221', 'cases', '01a226f85a917120a7aaea01fee501b8', '{"closed_on":null,"revision":3,"stage":"EVALUATED","struck_off_on":null}', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","confidential":false,"content":"北岗水渠不通，第7次反映","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a226f85a917120a7aaea01fee501b8","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', 'dff06f56274f6f61c93d832b12bf15cb70116d253f7389d0a1ce12b0844e4262');
INSERT INTO "journal" VALUES (101, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'units', '01a226f85bb37e50a789fe00a827c701', '', '{"head":"","id":"01a226f85bb37e50a789fe00a827c701","name":"示例水利站","note":"","phone":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', 'f0472e1de38f16670a1fe4d48301f0cbdc1dde262f27508c6fc2f812c0d7a87b');
INSERT INTO "journal" VALUES (102, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'cases', '01a226f85bb470e4a0a778b7f91a268a', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第0条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f85bb470e4a0a778b7f91a268a","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-003","origin_id":null,"original_number":"批-0","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":3,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '1f811daa4445820228bc5d48c30c082cbccfa61adeb6481f7659ce7a7855b972');
INSERT INTO "journal" VALUES (103, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'steps', '01a226f85bb57ab8a1c88e67bd2cece0', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85bb470e4a0a778b7f91a268a","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f85bb57ab8a1c88e67bd2cece0","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '75451900130c9494f44b3611fe2ee51ef9dd8c24cb3e73a26376b866f91e04c5');
INSERT INTO "journal" VALUES (104, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'steps', '01a226f85bb57cdc9ad58988a9234891', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85bb470e4a0a778b7f91a268a","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f85bb57cdc9ad58988a9234891","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', 'f544c97149831176eea37f2583b78bf174515cc5ee4d244372438a780124b201');
INSERT INTO "journal" VALUES (105, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'steps', '01a226f85bb57e608f395243efbd8f8c', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f85bb470e4a0a778b7f91a268a","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226f85bb57e608f395243efbd8f8c","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', 'efea27e28d035ff86f8971994dcda7d25597aa637c0242798c4a19587181a0bd');
INSERT INTO "journal" VALUES (106, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'origins', '01a226f85bb67120b3df48340da8c7bd', '', '{"entry_id":"01a226f85bb470e4a0a778b7f91a268a","id":"01a226f85bb67120b3df48340da8c7bd","key":"批-0","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第0条：巷道积水","反映人":"样例甲","意见编号":"批-0","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', 'e20e4f13fe3eb472fdd73002b5907b3960635c04338f68bcbc2e03bbad77944a');
INSERT INTO "journal" VALUES (107, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'cases', '01a226f85bb672e8a4bb85f3a18c25b0', '', '{"activity_id":null,"assigned_on":"2024-06-07","attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"批批第1条：巷道积水","due_basis":"本地做法：一个月内答复（三门峡“四进”）","due_on":"2024-07-08","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例水利站","id":"01a226f85bb672e8a4bb85f3a18c25b0","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-意-004","origin_id":null,"original_number":"批-1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-05","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":4,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', 'cad14f653808927467243e681d6ae4bf6add55d80980b363ae9fa12e1844f4d8');
INSERT INTO "journal" VALUES (108, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'steps', '01a226f85bbf7154b5260349fc56a666', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85bb672e8a4bb85f3a18c25b0","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f85bbf7154b5260349fc56a666","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'ef639f77680f536e4df0780f55125c8c5a13389bf9a14ccd2a7345073f44a94f');
INSERT INTO "journal" VALUES (109, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'steps', '01a226f85bbf73d4858832d65eb7c0db', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85bb672e8a4bb85f3a18c25b0","clerk":"示例经办","co_units":"","done_on":"2024-06-05","due":null,"id":"01a226f85bbf73d4858832d65eb7c0db","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"TRANSFER","seq":2,"unit":"","unit_code":"410725104","words":""}', 'e8a1b64c4db4489f3ecedb91da420f186300b612d167582c5ec57860828c75d6');
INSERT INTO "journal" VALUES (110, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'steps', '01a226f85bbf753c8e0d24053450ba64', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复（三门峡“四进”）","case_id":"01a226f85bb672e8a4bb85f3a18c25b0","clerk":"示例经办","co_units":"","done_on":"2024-06-07","due":"2024-07-08","id":"01a226f85bbf753c8e0d24053450ba64","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"示例水利站","unit_code":"410725104","words":""}', 'ebc2e46c703d717812dfa8bde23a51284f3a67aa2f94fe81ec7dda73cee8b421');
INSERT INTO "journal" VALUES (111, '2024-12-20T09:30:00', '示例经办', '导入工作簿', '01a226f85b977ba483db2763a7262084', 'origins', '01a226f85bbf77fcb6105047e556dc44', '', '{"entry_id":"01a226f85bb672e8a4bb85f3a18c25b0","id":"01a226f85bbf77fcb6105047e556dc44","key":"批-1","revision":1,"said":{"交办日期":"2024-06-07","内容":"批批第1条：巷道积水","反映人":"样例甲","意见编号":"批-1","承办单位":"示例水利站","日期":"2024-06-05","来源":"来电"},"sheet":"意见","unit_code":"410725104"}', '5da66fca42ac0a30b340b4782a686649c888ec23a824e25a1fd87c43c44cdf4b');
INSERT INTO "journal" VALUES (112, '2024-12-20T09:30:00', '示例经办', '添加附件', '01a226f85c9578f8ab5ed763ae8b7a30', 'attachments', '01a226f85cab778c8b82d2597e9363df', '', '{"caption":"","entry_id":"01a226f8552274bca622ff6ff5008f0e","entry_table":"cases","id":"01a226f85cab778c8b82d2597e9363df","media_type":"image/jpeg","name":"现场.png","position":0,"revision":1,"role":"照片","sha256":"251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70","taken_on":null,"unit_code":"410725104","void_reason":"","voided_on":null}', 'eeefbccc359c210effefabf1169fa98486d5bd680c41fd3469d9b558eab414c0');
INSERT INTO "journal" VALUES (113, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85d0771809285edc43792653a', 'steps', '01a226f85d0f73f0a4185d803b6b8a41', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85d0a7178a25b546c81288ebb","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f85d0f73f0a4185d803b6b8a41","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'a6a3b5b828261a4ac9e9c439fae0549476b6ec8aa3b752d918898c23daf14827');
INSERT INTO "journal" VALUES (114, '2024-12-20T09:30:00', '示例经办', '登记意见', '01a226f85d0771809285edc43792653a', 'cases', '01a226f85d0a7178a25b546c81288ebb', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f85d0a7178a25b546c81288ebb","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '1bc094a42641b040b6d2d94f2de66f9f4f851192f71dd45b12cf5c6ca3af6302');
INSERT INTO "journal" VALUES (115, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226f85d3f7280ab6073c86e442cc5', 'steps', '01a226f85d0f73f0a4185d803b6b8a41', '{"amends":null,"attitude":null,"basis":"","case_id":"01a226f85d0a7178a25b546c81288ebb","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a226f85d0f73f0a4185d803b6b8a41","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '', '53eaa23b2423a870e036a363049537df1eeef5bf753ea10de9deff8a04ecf0e7');
INSERT INTO "journal" VALUES (116, '2024-12-20T09:30:00', '示例经办', '撤销：登记意见', '01a226f85d3f7280ab6073c86e442cc5', 'cases', '01a226f85d0a7178a25b546c81288ebb', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","confidential":false,"content":"东街村路灯不亮，第60次反映","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a226f85d0a7178a25b546c81288ebb","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000060","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":4,"series":"接","source":"接待选民","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '', 'b31cdbb804b0c33d07d9eeceb1d84379e7c969caa4cd0992339f0bfa08fb368f');
INSERT INTO "origins" VALUES ('联络站', '示例中心站', '01a226f84e2970589ce05b8245285a6c', '{"\u540d\u79f0": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u7c7b\u578b": "\u56fa\u5b9a\u7ad9"}', '01a226f84e2973648e51808cdcfbd522', '410725104', 1);
INSERT INTO "origins" VALUES ('联络站', '示例流动站', '01a226f84e2975d8b9e1ec0eef833568', '{"\u540d\u79f0": "\u793a\u4f8b\u6d41\u52a8\u7ad9", "\u7c7b\u578b": "\u6d41\u52a8\u7ad9"}', '01a226f84e297718886e13994c5deb67', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例甲第甲选区', '01a226f8538e7418a8d1cc3f0a03acc0', '{"\u59d3\u540d": "\u793a\u4f8b\u7532", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u7532\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f8539978c8bf2f85a49ff1dd58', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例乙第乙选区', '01a226f8539a709c87f448ced5da7433', '{"\u59d3\u540d": "\u793a\u4f8b\u4e59", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e59\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f853a37530aa061d0e7b12f507', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丙第丙选区', '01a226f853a37d408bc83bf15d44944d', '{"\u59d3\u540d": "\u793a\u4f8b\u4e19", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e19\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f853a47d64a1bf0019e8254c0b', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例丁第丁选区', '01a226f853a57470a373a6f149f8e6cc', '{"\u59d3\u540d": "\u793a\u4f8b\u4e01", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u4e01\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f853a676a8ba419195c472b990', '410725104', 1);
INSERT INTO "origins" VALUES ('代表', '示例戊第戊选区', '01a226f853ae7f308aa23111058ec14d', '{"\u59d3\u540d": "\u793a\u4f8b\u620a", "\u4ee3\u8868\u7ea7\u522b": "\u53bf\u3001\u4e61", "\u9009\u533a": "\u7b2c\u620a\u9009\u533a", "\u8054\u7edc\u7ad9": "\u793a\u4f8b\u4e2d\u5fc3\u7ad9", "\u8054\u7cfb\u7535\u8bdd": "13800000000"}', '01a226f853b07104a9f768c95398f7de', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改1', '01a226f853d97a98bd9e5bd9ba2bed08', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "1", "\u4efb\u52a1": "\u4fee\u8def", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u7532"}', '01a226f853d97c789429b77c4c979b96', '410725104', 1);
INSERT INTO "origins" VALUES ('专项', '示例整改2', '01a226f853d97e588f4f0d31dfe8c0dd', '{"\u4e13\u9879\u540d\u79f0": "\u793a\u4f8b\u6574\u6539", "\u4efb\u52a1\u7f16\u53f7": "2", "\u4efb\u52a1": "\u6e05\u6e20", "\u8d23\u4efb\u4ee3\u8868": "\u793a\u4f8b\u4e59"}', '01a226f853d97f88aa18f114564c9448', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A1', '01a226f853fd705885928d93d1a517ce', '{"\u6d3b\u52a8\u7f16\u53f7": "A1", "\u65e5\u671f": "2024-06-05", "\u65f6\u95f4": "09:00\u300111:30", "\u7c7b\u578b": "\u6d41\u52a8\u8054\u7edc\u7ad9", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59", "\u63a5\u5f85\u4eba\u6b21": 5, "\u670d\u52a1\u4e8b\u9879": "\u534f\u8c03\u519c\u8d44"}', '01a226f8540871d4b3bcf12f4222c16f', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A2', '01a226f8540875fc91aa992141aa4904', '{"\u6d3b\u52a8\u7f16\u53f7": "A2", "\u65e5\u671f": "2024-06-06", "\u7c7b\u578b": "\u63a5\u5f85\u9009\u6c11", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u8bf7\u5047\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u63a5\u5f85\u4eba\u6b21": 3}', '01a226f8540975c88bd33b2f5a0c949c', '410725104', 1);
INSERT INTO "origins" VALUES ('活动', 'A3', '01a226f8540978f890da326cddf93502', '{"\u6d3b\u52a8\u7f16\u53f7": "A3", "\u65e5\u671f": "2024-06-07", "\u7c7b\u578b": "\u5b66\u4e60\u57f9\u8bad", "\u53c2\u52a0\u4ee3\u8868": "\u793a\u4f8b\u7532\u3001\u793a\u4f8b\u4e59\u3001\u793a\u4f8b\u4e01"}', '01a226f8540a7674a907d821981d6ab8', '410725104', 1);
INSERT INTO "origins" VALUES ('建议', 'J1', '01a226f8540a7800b79ffd2c14a92a44', '{"\u5efa\u8bae\u7f16\u53f7": "J1", "\u6807\u9898": "\u4fee\u901a\u6751\u9053\u8def", "\u9886\u8854\u4ee3\u8868": "\u793a\u4f8b\u7532", "\u9644\u8bae\u4ee3\u8868": "\u793a\u4f8b\u4e59", "\u63d0\u51fa\u65e5\u671f": "2024-06-10"}', '01a226f8541579a4ab6d1f6086e0e579', '410725104', 1);
INSERT INTO "origins" VALUES ('履职', '2024-06-11示例丙政策宣讲宣讲惠农政策', '01a226f854157b9cbb6be5c57d61e78e', '{"\u65e5\u671f": "2024-06-11", "\u4ee3\u8868": "\u793a\u4f8b\u4e19", "\u5c65\u804c\u7c7b\u522b": "\u653f\u7b56\u5ba3\u8bb2", "\u4e8b\u9879": "\u5ba3\u8bb2\u60e0\u519c\u653f\u7b56"}', '01a226f854157cf0b948839068fc6c5c', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-0', '01a226f85bb470e4a0a778b7f91a268a', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-0", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c0\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '01a226f85bb67120b3df48340da8c7bd', '410725104', 1);
INSERT INTO "origins" VALUES ('意见', '批-1', '01a226f85bb672e8a4bb85f3a18c25b0', '{"\u610f\u89c1\u7f16\u53f7": "\u6279-1", "\u65e5\u671f": "2024-06-05", "\u6765\u6e90": "\u6765\u7535", "\u53cd\u6620\u4eba": "\u6837\u4f8b\u7532", "\u5185\u5bb9": "\u6279\u6279\u7b2c1\u6761\uff1a\u5df7\u9053\u79ef\u6c34", "\u627f\u529e\u5355\u4f4d": "\u793a\u4f8b\u6c34\u5229\u7ad9", "\u4ea4\u529e\u65e5\u671f": "2024-06-07"}', '01a226f85bbf77fcb6105047e556dc44', '410725104', 1);
INSERT INTO "search_docs" VALUES (12399000158208, 'case', '01a226f8552274bca622ff6ff5008f0e', '20 02 24 4 接 00 01 1 20 02 24 4接 接0 00 01 1 样例 例甲 甲 yl lj j 东街 街村 村路 路灯 灯不 不亮 亮 第0 0次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 00 0 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399000158209, 'case', '01a226f857d17da4a41f2697ff5cce76', '20 02 24 4 接 00 02 2 20 02 24 4接 接0 00 02 2 样例 例丁 丁 yl ld d 北岗 岗垃 垃圾 圾没 没人 人清 清运 运 第3 3次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 03 3 示例 例供 供电 电所 所 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399000158210, 'case', '01a226f85a187dd8bb8962602153262c', '20 02 24 4 接 00 03 3 20 02 24 4接 接0 00 03 3 样例 例丙 丙 yl lb b 南庄 庄路 路灯 灯不 不亮 亮 第6 6次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 06 6 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935424, 'case', '01a226f855ed7a688db4409f2928be07', '20 02 24 4 流 00 01 1 20 02 24 4流 流0 00 01 1 样例 例乙 乙 yl ly y 西街 街村 村水 水渠 渠不 不通 通 第1 1次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 01 1 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399016935425, 'case', '01a226f8596c7d80bb991ef0816fe458', '20 02 24 4 流 00 02 2 20 02 24 4流 流0 00 02 2 样例 例甲 甲 yl lj j 东街 街村 村机 机井 井不 不出 出水 水 第4 4次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 04 4 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399016935426, 'case', '01a226f85a917120a7aaea01fee501b8', '20 02 24 4 流 00 03 3 20 02 24 4流 流0 00 03 3 样例 例丁 丁 yl ld d 北岗 岗水 水渠 渠不 不通 通 第7 7次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 07 7 示例 例水 水利 利站 站 已经 经修 修好 好');
INSERT INTO "search_docs" VALUES (12399033712640, 'case', '01a226f857427014a8131e9b354dedca', '20 02 24 4 意 00 01 1 20 02 24 4意 意0 00 01 1 样例 例丙 丙 yl lb b 南庄 庄道 道路 路坑 坑洼 洼 第2 2次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 02 2 当场 场说 说明 明');
INSERT INTO "search_docs" VALUES (12399033712641, 'case', '01a226f859e571e8a3abeb595a723e58', '20 02 24 4 意 00 02 2 20 02 24 4意 意0 00 02 2 样例 例乙 乙 yl ly y 西街 街村 村巷 巷道 道积 积水 水 第5 5次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 05 5 示例 例派 派出 出所 所');
INSERT INTO "search_docs" VALUES (12399067267072, 'activity', '01a226f853fd705885928d93d1a517ce', '20 02 24 4 活 00 01 1 20 02 24 4活 活0 00 01 1 a1 1 a1 1 流动 动联 联络 络站 站');
INSERT INTO "search_docs" VALUES (12399067267073, 'case', '01a226f85bb470e4a0a778b7f91a268a', '20 02 24 4 意 00 03 3 20 02 24 4意 意0 00 03 3 批 0 批0 0 样例 例甲 甲 yl lj j 批批 批第 第0 0条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399067267074, 'case', '01a226f85bb672e8a4bb85f3a18c25b0', '20 02 24 4 意 00 04 4 20 02 24 4意 意0 00 04 4 批 1 批1 1 样例 例甲 甲 yl lj j 批批 批第 第1 1条 条 巷道 道积 积水 水 示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (12399084044288, 'activity', '01a226f8540875fc91aa992141aa4904', '20 02 24 4 活 00 02 2 20 02 24 4活 活0 00 02 2 a2 2 a2 2 接待 待选 选民 民');
INSERT INTO "search_docs" VALUES (12399100821504, 'activity', '01a226f8540978f890da326cddf93502', '20 02 24 4 活 00 03 3 20 02 24 4活 活0 00 03 3 a3 3 a3 3 学习 习培 培训 训');
INSERT INTO "search_docs" VALUES (12399151153152, 'case', '01a226f8540a7800b79ffd2c14a92a44', '20 02 24 4 建 00 01 1 20 02 24 4建 建0 00 01 1 j1 1 j1 1 修通 通村 村道 道路 路');
INSERT INTO "search_docs" VALUES (12399167930368, 'duty', '01a226f854157b9cbb6be5c57d61e78e', '政策 策宣 宣讲 讲 宣讲 讲惠 惠农 农政 政策 策');
INSERT INTO "search_docs" VALUES (67108947886080, 'task', '01a226f853d97a98bd9e5bd9ba2bed08', '1 修路 路 示例 例甲 甲');
INSERT INTO "search_docs" VALUES (67108947886081, 'task', '01a226f853d97e588f4f0d31dfe8c0dd', '2 清渠 渠 示例 例乙 乙');
INSERT INTO "search_docs" VALUES (67108964663296, 'campaign', '01a226f853d978048aeb4d73d27969fc', '示例 例整 整改 改');
INSERT INTO "search_docs" VALUES (67108981440512, 'unit', '01a226f85bb37e50a789fe00a827c701', '示例 例水 水利 利站 站');
INSERT INTO "search_docs" VALUES (67108998217728, 'station', '01a226f84e2970589ce05b8245285a6c', '示例 例中 中心 心站 站');
INSERT INTO "search_docs" VALUES (67108998217729, 'station', '01a226f84e2975d8b9e1ec0eef833568', '示例 例流 流动 动站 站');
INSERT INTO "search_docs" VALUES (67109014994944, 'deputy', '01a226f8538e7418a8d1cc3f0a03acc0', '示例 例甲 甲 sh hi i li i ji ia a sh hi il li ij ji ia a sl lj j 13 38 80 00 00 00 00 00 00 00 0 第甲 甲选 选区 区 第甲 甲选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994945, 'deputy', '01a226f8539a709c87f448ced5da7433', '示例 例乙 乙 sh hi i li i yi i sh hi il li iy yi i sl ly y 13 38 80 00 00 00 00 00 00 00 0 第乙 乙选 选区 区 第乙 乙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994946, 'deputy', '01a226f853a37d408bc83bf15d44944d', '示例 例丙 丙 sh hi i li i bi in ng g sh hi il li ib bi in ng g sl lb b 13 38 80 00 00 00 00 00 00 00 0 第丙 丙选 选区 区 第丙 丙选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994947, 'deputy', '01a226f853a57470a373a6f149f8e6cc', '示例 例丁 丁 sh hi i li i di in ng g sh hi il li id di in ng g sl ld d 13 38 80 00 00 00 00 00 00 00 0 第丁 丁选 选区 区 第丁 丁选 选区 区');
INSERT INTO "search_docs" VALUES (67109014994948, 'deputy', '01a226f853ae7f308aa23111058ec14d', '示例 例戊 戊 sh hi i li i wu u sh hi il li iw wu u sl lw w 13 38 80 00 00 00 00 00 00 00 0 第戊 戊选 选区 区 第戊 戊选 选区 区');
INSERT INTO "settings" VALUES ('unit_code', '"410725104"', '01a226f84dd27bf4a978521fadfb6165', '', 1);
INSERT INTO "settings" VALUES ('unit_name', '"\u539f\u9633\u53bf\u592a\u5e73\u9547"', '01a226f84dd27e84972aa716451befbe', '', 1);
INSERT INTO "settings" VALUES ('method', '"taiping"', '01a226f84dd27f708d5d8fbaecf78753', '', 1);
INSERT INTO "stations" VALUES ('示例中心站', '固定站', '', '', '', NULL, '', '01a226f84e2970589ce05b8245285a6c', '410725104', 1, NULL, '');
INSERT INTO "stations" VALUES ('示例流动站', '流动站', '', '', '', NULL, '', '01a226f84e2975d8b9e1ec0eef833568', '410725104', 1, NULL, '');
INSERT INTO "units" VALUES ('示例水利站', '', '', '', '01a226f85bb37e50a789fe00a827c701', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-001', '活', 2024, 1, 'A1', '2024-06-05', '09:00', '11:30', '流动联络站', '', '', '', NULL, NULL, '', 5, NULL, NULL, '[["\u534f\u8c03\u519c\u8d44", null]]', '', '', '', '', NULL, '', '', '01a226f853fd705885928d93d1a517ce', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-002', '活', 2024, 2, 'A2', '2024-06-06', '', '', '接待选民', '', '', '', NULL, NULL, '', 3, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226f8540875fc91aa992141aa4904', '410725104', 1, NULL, '');
INSERT INTO "activities" VALUES ('2024-活-003', '活', 2024, 3, 'A3', '2024-06-07', '', '', '学习培训', '', '', '', NULL, NULL, '', NULL, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '01a226f8540978f890da326cddf93502', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例甲', '', '', '', '', '', '', '01a226f84e2970589ce05b8245285a6c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li jia', 'slj', '01a226f8538e7418a8d1cc3f0a03acc0', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例乙', '', '', '', '', '', '', '01a226f84e2970589ce05b8245285a6c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li yi', 'sly', '01a226f8539a709c87f448ced5da7433', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丙', '', '', '', '', '', '', '01a226f84e2970589ce05b8245285a6c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li bing', 'slb', '01a226f853a37d408bc83bf15d44944d', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例丁', '', '', '', '', '', '', '01a226f84e2970589ce05b8245285a6c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li ding', 'sld', '01a226f853a57470a373a6f149f8e6cc', '410725104', 1, NULL, '');
INSERT INTO "deputies" VALUES ('示例戊', '', '', '', '', '', '', '01a226f84e2970589ce05b8245285a6c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li wu', 'slw', '01a226f853ae7f308aa23111058ec14d', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226f853d978048aeb4d73d27969fc', NULL, '1', 1, '修路', '', NULL, '示例甲', '', NULL, '', '', '', '01a226f853d97a98bd9e5bd9ba2bed08', '410725104', 1, NULL, '');
INSERT INTO "tasks" VALUES ('01a226f853d978048aeb4d73d27969fc', NULL, '2', 2, '清渠', '', NULL, '示例乙', '', NULL, '', '', '', '01a226f853d97e588f4f0d31dfe8c0dd', '410725104', 1, NULL, '');
INSERT INTO "attendances" VALUES ('01a226f853fd705885928d93d1a517ce', '01a226f8538e7418a8d1cc3f0a03acc0', '出席', '', NULL, 0, '01a226f854077d00b1ea6b1bceebf62a', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f853fd705885928d93d1a517ce', '01a226f8539a709c87f448ced5da7433', '出席', '', NULL, 1, '01a226f854077f7cba8be3f34a0c1baa', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8540875fc91aa992141aa4904', '01a226f8538e7418a8d1cc3f0a03acc0', '出席', '', NULL, 0, '01a226f85409725493741d7ab99666f2', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8540875fc91aa992141aa4904', '01a226f853a37d408bc83bf15d44944d', '请假', '', NULL, 1, '01a226f8540973d09218a5508f715f48', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8540978f890da326cddf93502', '01a226f8538e7418a8d1cc3f0a03acc0', '出席', '', NULL, 0, '01a226f8540a729ca0c9676a21121a10', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8540978f890da326cddf93502', '01a226f8539a709c87f448ced5da7433', '出席', '', NULL, 1, '01a226f8540a73d4b0ee3eb516e1e074', '410725104', 1);
INSERT INTO "attendances" VALUES ('01a226f8540978f890da326cddf93502', '01a226f853a57470a373a6f149f8e6cc', '出席', '', NULL, 2, '01a226f8540a74bcaa94734f6eb6ed37', '410725104', 1);
INSERT INTO "cases" VALUES ('proposal', '2024-建-001', '建', 2024, 1, 'J1', NULL, NULL, 0, NULL, '2024-06-10', '', '', '', '', '', 0, '', '', '修通村道路', '', 0, 0, 0, '', '', 'UNDECIDED', 1, NULL, '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f8540a7800b79ffd2c14a92a44', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-001', '接', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例甲', '', '13800000000', '东街村', 0, '', '', '', '东街村路灯不亮，第0次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f8552274bca622ff6ff5008f0e', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-001', '流', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例乙', '', '13800000001', '西街村', 0, '', '', '', '西街村水渠不通，第1次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226f855ed7a688db4409f2928be07', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-001', '意', 2024, 1, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例丙', '', '13800000002', '南庄', 0, '', '', '', '南庄道路坑洼，第2次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f857427014a8131e9b354dedca', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-接-002', '接', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丁', '', '13800000003', '北岗', 0, '', '', '', '北岗垃圾没人清运，第3次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例供电所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'SATISFIED', 'SATISFIED', '2024-07-09', '2024-07-09', NULL, 1, 0, '01a226f857d17da4a41f2697ff5cce76', '410725104', 5);
INSERT INTO "cases" VALUES ('opinion', '2024-流-002', '流', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例甲', '', '13800000004', '东街村', 0, '', '', '', '东街村机井不出水，第4次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f8596c7d80bb991ef0816fe458', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-意-002', '意', 2024, 2, '', NULL, NULL, 0, NULL, '2024-06-03', '来电', '样例乙', '', '13800000005', '西街村', 0, '', '', '', '西街村巷道积水，第5次反映', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例派出所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f859e571e8a3abeb595a723e58', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-接-003', '接', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-01', '接待选民', '样例丙', '', '13800000006', '南庄', 0, '', '', '', '南庄路灯不亮，第6次反映', 0, 0, 0, '', '', 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, 0, '01a226f85a187dd8bb8962602153262c', '410725104', 2);
INSERT INTO "cases" VALUES ('opinion', '2024-流-003', '流', 2024, 3, '', NULL, NULL, 0, NULL, '2024-06-02', '流动联络站', '样例丁', '', '13800000007', '北岗', 0, '', '', '', '北岗水渠不通，第7次反映', 0, 0, 0, '', '', 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', NULL, '2024-07-01', '2024-07-01', 0, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, 0, '01a226f85a917120a7aaea01fee501b8', '410725104', 4);
INSERT INTO "cases" VALUES ('opinion', '2024-意-003', '意', 2024, 3, '批-0', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第0条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f85bb470e4a0a778b7f91a268a', '410725104', 1);
INSERT INTO "cases" VALUES ('opinion', '2024-意-004', '意', 2024, 4, '批-1', NULL, NULL, 0, NULL, '2024-06-05', '来电', '样例甲', '', '', '', 0, '', '', '', '批批第1条：巷道积水', 0, 0, 0, '', '', 'OPEN', 1, 'TRANSFER', '示例水利站', '', '2024-06-07', '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', NULL, NULL, NULL, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, '01a226f85bb672e8a4bb85f3a18c25b0', '410725104', 1);
INSERT INTO "duties" VALUES ('2024-06-11', '01a226f853a37d408bc83bf15d44944d', '政策宣讲', '宣讲惠农政策', '', '', NULL, '', '', '', '01a226f854157b9cbb6be5c57d61e78e', '410725104', 1, NULL, '');
INSERT INTO "mandates" VALUES ('01a226f8538e7418a8d1cc3f0a03acc0', '县', '', '第甲选区', '', NULL, 0, '01a226f8539974508534cf774c114137', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8538e7418a8d1cc3f0a03acc0', '乡', '', '第甲选区', '', NULL, 1, '01a226f8539977389e31099e86c2acca', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8539a709c87f448ced5da7433', '县', '', '第乙选区', '', NULL, 0, '01a226f853a37174b7fb2fbab4b6f3c3', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f8539a709c87f448ced5da7433', '乡', '', '第乙选区', '', NULL, 1, '01a226f853a373ac90b9a0b1ab2790da', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f853a37d408bc83bf15d44944d', '县', '', '第丙选区', '', NULL, 0, '01a226f853a47aa09405276d72850dcd', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f853a37d408bc83bf15d44944d', '乡', '', '第丙选区', '', NULL, 1, '01a226f853a47c2c9a1cf40d60bc6bc8', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f853a57470a373a6f149f8e6cc', '县', '', '第丁选区', '', NULL, 0, '01a226f853a673608a9619a2dfba2f65', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f853a57470a373a6f149f8e6cc', '乡', '', '第丁选区', '', NULL, 1, '01a226f853a674f0b26f3a88874e3c62', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f853ae7f308aa23111058ec14d', '县', '', '第戊选区', '', NULL, 0, '01a226f853af7dac8b304040ec0f866d', '410725104', 1);
INSERT INTO "mandates" VALUES ('01a226f853ae7f308aa23111058ec14d', '乡', '', '第戊选区', '', NULL, 1, '01a226f853af7f4cbabb668349559dc9', '410725104', 1);
INSERT INTO "case_deputies" VALUES ('01a226f8540a7800b79ffd2c14a92a44', '01a226f8538e7418a8d1cc3f0a03acc0', '领衔', 0, '01a226f85415777c917ef5cf78839d97', '410725104', 1);
INSERT INTO "case_deputies" VALUES ('01a226f8540a7800b79ffd2c14a92a44', '01a226f8539a709c87f448ced5da7433', '附议', 0, '01a226f854157884800c7ff76fba4ae8', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8540a7800b79ffd2c14a92a44', 1, 'REGISTER', '2024-06-10', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85415740880394f2cf6d8f2bb', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8552274bca622ff6ff5008f0e', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f855317e689c8abc60096651ee', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8552274bca622ff6ff5008f0e', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85599783c9520869a4ab920d9', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f855ed7a688db4409f2928be07', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85605700099138484c68df827', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f855ed7a688db4409f2928be07', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8560572c8aa0840b0fb7ec1a7', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f855ed7a688db4409f2928be07', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8565075ac82acdf2d4f7608f0', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f855ed7a688db4409f2928be07', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226f856ad7f6c840abc74389dd467', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f855ed7a688db4409f2928be07', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f857007c10930c64656ac749a6', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857427014a8131e9b354dedca', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8574b7098bea24220ebb15665', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857427014a8131e9b354dedca', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8579376c49fbac4af2879d038', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857d17da4a41f2697ff5cce76', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f857dc7014bd2592d3d50d7679', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857d17da4a41f2697ff5cce76', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例供电所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f857dc730c94033fc831895d8f', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857d17da4a41f2697ff5cce76', 3, 'URGE', '2024-06-20', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8584978849bb8ea1ee204f4f0', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857d17da4a41f2697ff5cce76', 4, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f8589f7c48ab509e5dbdeeb27b', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857d17da4a41f2697ff5cce76', 5, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'SATISFIED', 'SATISFIED', NULL, '', NULL, '01a226f858f37a1090ebdd9189078fc4', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f857d17da4a41f2697ff5cce76', 6, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f859297d6085dc8c6e364e9ed1', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8596c7d80bb991ef0816fe458', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f8596d75248ad3e5e7e1decbcb', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f8596c7d80bb991ef0816fe458', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f859a578008fb594f7ea4700f5', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f859e571e8a3abeb595a723e58', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f859e57c9896cb5c0a2ba088ee', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f859e571e8a3abeb595a723e58', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例派出所', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f859e57e24bcb9c582c3a5a1ca', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a187dd8bb8962602153262c', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85a1974f0a410fa835b849251', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a187dd8bb8962602153262c', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85a5271a0859ddee9172556d4', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a917120a7aaea01fee501b8', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85a917b3ca839f834bec3ed46', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a917120a7aaea01fee501b8', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85a917cd49b22e6db1d7123a4', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a917120a7aaea01fee501b8', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a226f85ac17d8891f7790026b31bdf', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a917120a7aaea01fee501b8', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a226f85b0d7e7c9f1e3f549524c4e5', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85a917120a7aaea01fee501b8', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85b537a18996c919a9cc342bc', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85bb470e4a0a778b7f91a268a', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85bb57ab8a1c88e67bd2cece0', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85bb470e4a0a778b7f91a268a', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85bb57cdc9ad58988a9234891', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85bb470e4a0a778b7f91a268a', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85bb57e608f395243efbd8f8c', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85bb672e8a4bb85f3a18c25b0', 1, 'REGISTER', '2024-06-05', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85bbf7154b5260349fc56a666', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85bb672e8a4bb85f3a18c25b0', 2, 'ROUTE', '2024-06-05', '示例经办', '', '', 'TRANSFER', NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85bbf73d4858832d65eb7c0db', '410725104', 1);
INSERT INTO "steps" VALUES ('01a226f85bb672e8a4bb85f3a18c25b0', 3, 'ASSIGN', '2024-06-07', '示例经办', '示例水利站', '', NULL, '2024-07-08', '本地做法：一个月内答复（三门峡“四进”）', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a226f85bbf753c8e0d24053450ba64', '410725104', 1);
INSERT INTO search_index(search_index) VALUES ('rebuild');
COMMIT;
