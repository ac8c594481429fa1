CREATE TABLE public.activities (
    number character varying NOT NULL,
    series character varying NOT NULL,
    year integer NOT NULL,
    serial integer NOT NULL,
    original_number character varying NOT NULL,
    held_on date NOT NULL,
    starts character varying NOT NULL,
    ends character varying NOT NULL,
    kind character varying NOT NULL,
    form character varying NOT NULL,
    theme character varying NOT NULL,
    place character varying NOT NULL,
    station_id character varying(32),
    campaign_id character varying(32),
    guests character varying NOT NULL,
    received integer,
    advised integer,
    leaflets integer,
    services json NOT NULL,
    account character varying NOT NULL,
    recorder character varying NOT NULL,
    organiser character varying NOT NULL,
    lecturer character varying NOT NULL,
    hours double precision,
    materials character varying NOT NULL,
    outcome character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.attachments (
    entry_table character varying NOT NULL,
    entry_id character varying NOT NULL,
    role character varying NOT NULL,
    name character varying NOT NULL,
    media_type character varying NOT NULL,
    taken_on date,
    caption character varying NOT NULL,
    sha256 character varying NOT NULL,
    content bytea NOT NULL,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.attendances (
    activity_id character varying(32) NOT NULL,
    deputy_id character varying(32) NOT NULL,
    status character varying NOT NULL,
    role character varying NOT NULL,
    hours double precision,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.briefings (
    year integer NOT NULL,
    number integer NOT NULL,
    album integer,
    issued_on date NOT NULL,
    since date NOT NULL,
    until date NOT NULL,
    title character varying NOT NULL,
    template character varying NOT NULL,
    content json NOT NULL,
    written json NOT NULL,
    figures json NOT NULL,
    backing json NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.campaigns (
    name character varying NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.case_deputies (
    case_id character varying(32) NOT NULL,
    deputy_id character varying(32) NOT NULL,
    role character varying NOT NULL,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.cases (
    kind character varying NOT NULL,
    number character varying NOT NULL,
    series character varying NOT NULL,
    year integer NOT NULL,
    serial integer NOT NULL,
    original_number character varying NOT NULL,
    parent_id character varying(32),
    origin_id character varying(32),
    is_item boolean NOT NULL,
    activity_id character varying(32),
    raised_on date NOT NULL,
    source character varying NOT NULL,
    raised_by character varying NOT NULL,
    gender character varying NOT NULL,
    phone character varying NOT NULL,
    village character varying NOT NULL,
    confidential boolean NOT NULL,
    category character varying NOT NULL,
    level character varying NOT NULL,
    title character varying NOT NULL,
    content character varying NOT NULL,
    in_session boolean NOT NULL,
    key_supervised boolean NOT NULL,
    public boolean NOT NULL,
    place character varying NOT NULL,
    note character varying NOT NULL,
    stage character varying(16) NOT NULL,
    round integer NOT NULL,
    route character varying(16),
    handler character varying NOT NULL,
    co_handlers character varying NOT NULL,
    assigned_on date,
    due_on date,
    due_basis character varying NOT NULL,
    met_on date,
    replied_on date,
    first_replied_on date,
    replied_late boolean NOT NULL,
    reply character varying NOT NULL,
    reply_number character varying NOT NULL,
    result character varying(8),
    evaluated_on date,
    attitude character varying(16),
    outcome character varying(16),
    closed_on date,
    struck_off_on date,
    voided_on date,
    urged integer NOT NULL,
    supervised boolean NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.county_steps (
    case_id character varying(32) NOT NULL,
    kind character varying(16) NOT NULL,
    done_on date NOT NULL,
    clerk character varying NOT NULL,
    unit character varying NOT NULL,
    words character varying NOT NULL,
    due date,
    number character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.deputies (
    name character varying NOT NULL,
    gender character varying NOT NULL,
    ethnicity character varying NOT NULL,
    born character varying NOT NULL,
    party character varying NOT NULL,
    education character varying NOT NULL,
    post character varying NOT NULL,
    station_id character varying(32),
    team character varying NOT NULL,
    grid character varying NOT NULL,
    phone character varying NOT NULL,
    households integer,
    speciality character varying NOT NULL,
    status character varying NOT NULL,
    status_reason character varying NOT NULL,
    note character varying NOT NULL,
    sort_key character varying NOT NULL,
    initials character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.deputy_states (
    deputy_id character varying(32) NOT NULL,
    status character varying NOT NULL,
    since date,
    reason character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.drafts (
    form character varying NOT NULL,
    content json NOT NULL,
    saved_at timestamp without time zone NOT NULL
);
CREATE TABLE public.duties (
    done_on date NOT NULL,
    deputy_id character varying(32) NOT NULL,
    kind character varying NOT NULL,
    matter character varying NOT NULL,
    place character varying NOT NULL,
    role character varying NOT NULL,
    hours double precision,
    outcome character varying NOT NULL,
    evidence character varying NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.journal (
    seq integer NOT NULL,
    at character varying NOT NULL,
    clerk character varying NOT NULL,
    action character varying NOT NULL,
    verb character varying NOT NULL,
    entry_table character varying NOT NULL,
    entry_id character varying NOT NULL,
    before character varying NOT NULL,
    after character varying NOT NULL,
    hash character varying NOT NULL
);
CREATE SEQUENCE public.journal_seq_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.journal_seq_seq OWNED BY public.journal.seq;
CREATE TABLE public.keys (
    party character varying NOT NULL,
    party_name character varying NOT NULL,
    role character varying(16) NOT NULL,
    sign_key character varying NOT NULL,
    seal_key character varying NOT NULL,
    secret bytea,
    trusted_on date NOT NULL,
    by_code boolean NOT NULL,
    ended_on date,
    ending character varying(16),
    end_reason character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.leaves (
    deputy_id character varying(32) NOT NULL,
    since date NOT NULL,
    until date NOT NULL,
    reason character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.liubu (
    schema integer NOT NULL
);
CREATE TABLE public.mandates (
    deputy_id character varying(32) NOT NULL,
    level character varying NOT NULL,
    term character varying NOT NULL,
    constituency character varying NOT NULL,
    certificate character varying NOT NULL,
    elected_on date,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.mappings (
    headings character varying NOT NULL,
    sheet character varying NOT NULL,
    columns json NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.origins (
    sheet character varying NOT NULL,
    key character varying NOT NULL,
    entry_id character varying NOT NULL,
    said json NOT NULL,
    held json,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.packages (
    way character varying(16) NOT NULL,
    township character varying NOT NULL,
    township_name character varying NOT NULL,
    month character varying NOT NULL,
    sequence integer NOT NULL,
    digest character varying NOT NULL,
    previous character varying NOT NULL,
    whole boolean NOT NULL,
    head_seq integer NOT NULL,
    head_hash character varying NOT NULL,
    manifest json NOT NULL,
    state character varying(16) NOT NULL,
    on_day date NOT NULL,
    target character varying NOT NULL,
    content bytea,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.pads (
    form character varying NOT NULL,
    year integer NOT NULL,
    first integer NOT NULL,
    last integer NOT NULL,
    printed_on date NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.papers (
    form character varying NOT NULL,
    word character varying NOT NULL,
    year integer NOT NULL,
    serial integer NOT NULL,
    entry_table character varying NOT NULL,
    entry_id character varying NOT NULL,
    entry_seq integer NOT NULL,
    issued_on date NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.poll_lines (
    poll_id character varying(32) NOT NULL,
    subject character varying NOT NULL,
    deputy_id character varying(32),
    project_id character varying(32),
    votes json NOT NULL,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.polls (
    kind character varying NOT NULL,
    title character varying NOT NULL,
    held_on date NOT NULL,
    place character varying NOT NULL,
    activity_id character varying(32),
    expected integer NOT NULL,
    present integer NOT NULL,
    issued integer NOT NULL,
    returned integer NOT NULL,
    valid integer NOT NULL,
    options json NOT NULL,
    tellers character varying NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.project_steps (
    project_id character varying(32) NOT NULL,
    seq integer NOT NULL,
    done_on date NOT NULL,
    stage character varying NOT NULL,
    words character varying NOT NULL,
    percent integer,
    spent double precision,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.projects (
    year integer NOT NULL,
    name character varying NOT NULL,
    stage character varying NOT NULL,
    source character varying NOT NULL,
    content character varying NOT NULL,
    benefit character varying NOT NULL,
    cost double precision,
    unit character varying NOT NULL,
    finish_by date,
    case_id character varying(32),
    "position" integer NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.roster_days (
    year integer NOT NULL,
    on_day date NOT NULL,
    planned_on date NOT NULL,
    rule character varying NOT NULL,
    station_id character varying(32),
    starts character varying NOT NULL,
    ends character varying NOT NULL,
    place character varying NOT NULL,
    theme character varying NOT NULL,
    guests character varying NOT NULL,
    contact character varying NOT NULL,
    notice_on date,
    activity_id character varying(32),
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.roster_seats (
    day_id character varying(32) NOT NULL,
    deputy_id character varying(32) NOT NULL,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.roster_swaps (
    done_on date NOT NULL,
    day_id character varying(32) NOT NULL,
    kind character varying NOT NULL,
    leaving_id character varying(32),
    coming_id character varying(32),
    other_day_id character varying(32),
    was_on date,
    now_on date,
    reason character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.score_marks (
    year integer NOT NULL,
    deputy_id character varying(32) NOT NULL,
    item character varying NOT NULL,
    evaluator character varying NOT NULL,
    points double precision NOT NULL,
    matter character varying NOT NULL,
    marked_on date NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.score_years (
    year integer NOT NULL,
    scheme character varying NOT NULL,
    version character varying NOT NULL,
    rules character varying NOT NULL,
    results json NOT NULL,
    frozen_on date NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.search_docs (
    rowid bigint NOT NULL,
    kind character varying NOT NULL,
    entry_id character varying NOT NULL,
    body character varying NOT NULL
);
CREATE SEQUENCE public.search_docs_rowid_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.search_docs_rowid_seq OWNED BY public.search_docs.rowid;
CREATE TABLE public.settings (
    key character varying NOT NULL,
    value json NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.station_checks (
    station_id character varying(32) NOT NULL,
    checked_on date NOT NULL,
    item character varying NOT NULL,
    has boolean NOT NULL,
    evidence character varying NOT NULL,
    remedy character varying NOT NULL,
    mended_on date,
    checker character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.stations (
    name character varying NOT NULL,
    type character varying NOT NULL,
    head character varying NOT NULL,
    members character varying NOT NULL,
    address character varying NOT NULL,
    founded_on date,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.steps (
    case_id character varying(32) NOT NULL,
    seq integer NOT NULL,
    kind character varying(16) NOT NULL,
    done_on date NOT NULL,
    clerk character varying NOT NULL,
    unit character varying NOT NULL,
    co_units character varying NOT NULL,
    route character varying(16),
    due date,
    basis character varying NOT NULL,
    words character varying NOT NULL,
    number character varying NOT NULL,
    result character varying(8),
    attitude character varying(16),
    outcome character varying(16),
    met_on date,
    reason character varying NOT NULL,
    amends integer,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.tasks (
    campaign_id character varying(32) NOT NULL,
    parent_id character varying(32),
    number character varying NOT NULL,
    "position" integer NOT NULL,
    title character varying NOT NULL,
    goal character varying NOT NULL,
    due_on date,
    deputies character varying NOT NULL,
    unit character varying NOT NULL,
    done_on date,
    obstacle character varying NOT NULL,
    evidence character varying NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.units (
    name character varying NOT NULL,
    head character varying NOT NULL,
    phone character varying NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.villages (
    name character varying NOT NULL,
    grid character varying NOT NULL,
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.words (
    list character varying NOT NULL,
    text character varying NOT NULL,
    "position" integer NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
ALTER TABLE ONLY public.journal ALTER COLUMN seq SET DEFAULT nextval('public.journal_seq_seq'::regclass);
ALTER TABLE ONLY public.search_docs ALTER COLUMN rowid SET DEFAULT nextval('public.search_docs_rowid_seq'::regclass);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT pk_activities PRIMARY KEY (id);
ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT pk_attachments PRIMARY KEY (id);
ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT pk_attendances PRIMARY KEY (id);
ALTER TABLE ONLY public.briefings
    ADD CONSTRAINT pk_briefings PRIMARY KEY (id);
ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT pk_campaigns PRIMARY KEY (id);
ALTER TABLE ONLY public.case_deputies
    ADD CONSTRAINT pk_case_deputies PRIMARY KEY (id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT pk_cases PRIMARY KEY (id);
ALTER TABLE ONLY public.county_steps
    ADD CONSTRAINT pk_county_steps PRIMARY KEY (id);
ALTER TABLE ONLY public.deputies
    ADD CONSTRAINT pk_deputies PRIMARY KEY (id);
ALTER TABLE ONLY public.deputy_states
    ADD CONSTRAINT pk_deputy_states PRIMARY KEY (id);
ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT pk_drafts PRIMARY KEY (form);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT pk_duties PRIMARY KEY (id);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (seq);
ALTER TABLE ONLY public.keys
    ADD CONSTRAINT pk_keys PRIMARY KEY (id);
ALTER TABLE ONLY public.leaves
    ADD CONSTRAINT pk_leaves PRIMARY KEY (id);
ALTER TABLE ONLY public.mandates
    ADD CONSTRAINT pk_mandates PRIMARY KEY (id);
ALTER TABLE ONLY public.mappings
    ADD CONSTRAINT pk_mappings PRIMARY KEY (id);
ALTER TABLE ONLY public.origins
    ADD CONSTRAINT pk_origins PRIMARY KEY (id);
ALTER TABLE ONLY public.packages
    ADD CONSTRAINT pk_packages PRIMARY KEY (id);
ALTER TABLE ONLY public.pads
    ADD CONSTRAINT pk_pads PRIMARY KEY (id);
ALTER TABLE ONLY public.papers
    ADD CONSTRAINT pk_papers PRIMARY KEY (id);
ALTER TABLE ONLY public.poll_lines
    ADD CONSTRAINT pk_poll_lines PRIMARY KEY (id);
ALTER TABLE ONLY public.polls
    ADD CONSTRAINT pk_polls PRIMARY KEY (id);
ALTER TABLE ONLY public.project_steps
    ADD CONSTRAINT pk_project_steps PRIMARY KEY (id);
ALTER TABLE ONLY public.projects
    ADD CONSTRAINT pk_projects PRIMARY KEY (id);
ALTER TABLE ONLY public.roster_days
    ADD CONSTRAINT pk_roster_days PRIMARY KEY (id);
ALTER TABLE ONLY public.roster_seats
    ADD CONSTRAINT pk_roster_seats PRIMARY KEY (id);
ALTER TABLE ONLY public.roster_swaps
    ADD CONSTRAINT pk_roster_swaps PRIMARY KEY (id);
ALTER TABLE ONLY public.score_marks
    ADD CONSTRAINT pk_score_marks PRIMARY KEY (id);
ALTER TABLE ONLY public.score_years
    ADD CONSTRAINT pk_score_years PRIMARY KEY (id);
ALTER TABLE ONLY public.search_docs
    ADD CONSTRAINT pk_search_docs PRIMARY KEY (rowid);
ALTER TABLE ONLY public.settings
    ADD CONSTRAINT pk_settings PRIMARY KEY (id);
ALTER TABLE ONLY public.station_checks
    ADD CONSTRAINT pk_station_checks PRIMARY KEY (id);
ALTER TABLE ONLY public.stations
    ADD CONSTRAINT pk_stations PRIMARY KEY (id);
ALTER TABLE ONLY public.steps
    ADD CONSTRAINT pk_steps PRIMARY KEY (id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT pk_tasks PRIMARY KEY (id);
ALTER TABLE ONLY public.units
    ADD CONSTRAINT pk_units PRIMARY KEY (id);
ALTER TABLE ONLY public.villages
    ADD CONSTRAINT pk_villages PRIMARY KEY (id);
ALTER TABLE ONLY public.words
    ADD CONSTRAINT pk_words PRIMARY KEY (id);
ALTER TABLE ONLY public.mappings
    ADD CONSTRAINT uq_mappings_headings UNIQUE (headings);
ALTER TABLE ONLY public.settings
    ADD CONSTRAINT uq_settings_key UNIQUE (key);
CREATE INDEX ix_activities_held_on_kind ON public.activities USING btree (held_on, kind);
CREATE INDEX ix_activities_number ON public.activities USING btree (number);
CREATE INDEX ix_activities_original_number ON public.activities USING btree (original_number);
CREATE INDEX ix_attachments_entry_table_entry_id ON public.attachments USING btree (entry_table, entry_id);
CREATE INDEX ix_attendances_deputy_id_status ON public.attendances USING btree (deputy_id, status);
CREATE INDEX ix_briefings_year_number ON public.briefings USING btree (year, number);
CREATE INDEX ix_campaigns_name ON public.campaigns USING btree (name);
CREATE INDEX ix_case_deputies_deputy_id_role ON public.case_deputies USING btree (deputy_id, role);
CREATE INDEX ix_cases_activity ON public.cases USING btree (activity_id, kind, is_item, voided_on, raised_by);
CREATE INDEX ix_cases_closed ON public.cases USING btree (kind, is_item, closed_on, raised_on, voided_on, activity_id, category, id);
CREATE INDEX ix_cases_kind_raised_on_number ON public.cases USING btree (kind, raised_on, number);
CREATE INDEX ix_cases_number ON public.cases USING btree (number);
CREATE INDEX ix_cases_open ON public.cases USING btree (kind, stage, due_on);
CREATE INDEX ix_cases_origin_id ON public.cases USING btree (origin_id);
CREATE INDEX ix_cases_original_number ON public.cases USING btree (original_number);
CREATE INDEX ix_cases_parent_id ON public.cases USING btree (parent_id);
CREATE INDEX ix_cases_raised ON public.cases USING btree (kind, is_item, raised_on, voided_on, route, closed_on, struck_off_on, due_on, replied_on, first_replied_on, replied_late, result, outcome, stage, activity_id, assigned_on, category);
CREATE INDEX ix_cases_stage ON public.cases USING btree (kind, stage, raised_on, number);
CREATE INDEX ix_county_steps_case_id ON public.county_steps USING btree (case_id);
CREATE INDEX ix_deputies_name ON public.deputies USING btree (name);
CREATE INDEX ix_deputies_sort_key ON public.deputies USING btree (sort_key);
CREATE INDEX ix_deputy_states_deputy_id_since ON public.deputy_states USING btree (deputy_id, since);
CREATE INDEX ix_duties_deputy_id_done_on ON public.duties USING btree (deputy_id, done_on);
CREATE INDEX ix_duties_done_on ON public.duties USING btree (done_on);
CREATE INDEX ix_journal_entry_id ON public.journal USING btree (entry_id);
CREATE INDEX ix_journal_verb ON public.journal USING btree (verb);
CREATE INDEX ix_keys_party ON public.keys USING btree (party);
CREATE INDEX ix_leaves_deputy_id_since ON public.leaves USING btree (deputy_id, since);
CREATE INDEX ix_mandates_deputy_id_position ON public.mandates USING btree (deputy_id, "position");
CREATE INDEX ix_origins_entry_id ON public.origins USING btree (entry_id);
CREATE INDEX ix_poll_lines_deputy_id ON public.poll_lines USING btree (deputy_id);
CREATE INDEX ix_poll_lines_poll_id ON public.poll_lines USING btree (poll_id);
CREATE INDEX ix_poll_lines_project_id ON public.poll_lines USING btree (project_id);
CREATE INDEX ix_polls_held_on_kind ON public.polls USING btree (held_on, kind);
CREATE INDEX ix_projects_year_stage ON public.projects USING btree (year, stage);
CREATE INDEX ix_roster_days_activity_id ON public.roster_days USING btree (activity_id);
CREATE INDEX ix_roster_days_on_day ON public.roster_days USING btree (on_day);
CREATE INDEX ix_roster_days_year_station_id ON public.roster_days USING btree (year, station_id);
CREATE INDEX ix_roster_seats_deputy_id ON public.roster_seats USING btree (deputy_id);
CREATE INDEX ix_roster_swaps_day_id ON public.roster_swaps USING btree (day_id);
CREATE INDEX ix_score_marks_year_deputy_id ON public.score_marks USING btree (year, deputy_id);
CREATE INDEX ix_score_years_year ON public.score_years USING btree (year);
CREATE INDEX ix_station_checks_station_id_checked_on ON public.station_checks USING btree (station_id, checked_on);
CREATE INDEX ix_stations_name ON public.stations USING btree (name);
CREATE INDEX ix_tasks_parent_id ON public.tasks USING btree (parent_id);
CREATE INDEX ix_units_name ON public.units USING btree (name);
CREATE INDEX ix_villages_name ON public.villages USING btree (name);
CREATE INDEX search_index ON public.search_docs USING gin (array_to_tsvector(string_to_array((body)::text, ' '::text)));
CREATE UNIQUE INDEX uq_activities_number ON public.activities USING btree (unit_code, series, year, serial);
CREATE UNIQUE INDEX uq_attendances_once ON public.attendances USING btree (activity_id, deputy_id);
CREATE UNIQUE INDEX uq_case_deputies_once ON public.case_deputies USING btree (case_id, deputy_id, role);
CREATE UNIQUE INDEX uq_cases_number ON public.cases USING btree (unit_code, series, year, serial);
CREATE UNIQUE INDEX uq_origins_key ON public.origins USING btree (sheet, key);
CREATE UNIQUE INDEX uq_packages_digest ON public.packages USING btree (way, township, sequence, digest);
CREATE UNIQUE INDEX uq_pads_first ON public.pads USING btree (unit_code, form, year, first);
CREATE UNIQUE INDEX uq_papers_entry ON public.papers USING btree (form, entry_id, entry_seq);
CREATE UNIQUE INDEX uq_papers_number ON public.papers USING btree (unit_code, form, year, serial);
CREATE UNIQUE INDEX uq_project_steps_seq ON public.project_steps USING btree (project_id, seq);
CREATE UNIQUE INDEX uq_roster_seats_once ON public.roster_seats USING btree (day_id, deputy_id);
CREATE UNIQUE INDEX uq_search_docs_entry ON public.search_docs USING btree (kind, entry_id);
CREATE UNIQUE INDEX uq_steps_seq ON public.steps USING btree (case_id, seq);
CREATE UNIQUE INDEX uq_tasks_number ON public.tasks USING btree (campaign_id, number);
CREATE UNIQUE INDEX uq_words_text ON public.words USING btree (list, text);
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.campaigns(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_station_id FOREIGN KEY (station_id) REFERENCES public.stations(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT fk_attendances_activity_id FOREIGN KEY (activity_id) REFERENCES public.activities(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.attendances
    ADD CONSTRAINT fk_attendances_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.case_deputies
    ADD CONSTRAINT fk_case_deputies_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.case_deputies
    ADD CONSTRAINT fk_case_deputies_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_activity_id FOREIGN KEY (activity_id) REFERENCES public.activities(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_origin_id FOREIGN KEY (origin_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT fk_cases_parent_id FOREIGN KEY (parent_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.county_steps
    ADD CONSTRAINT fk_county_steps_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.deputies
    ADD CONSTRAINT fk_deputies_station_id FOREIGN KEY (station_id) REFERENCES public.stations(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.deputy_states
    ADD CONSTRAINT fk_deputy_states_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT fk_duties_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.leaves
    ADD CONSTRAINT fk_leaves_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mandates
    ADD CONSTRAINT fk_mandates_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.poll_lines
    ADD CONSTRAINT fk_poll_lines_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.poll_lines
    ADD CONSTRAINT fk_poll_lines_poll_id FOREIGN KEY (poll_id) REFERENCES public.polls(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.poll_lines
    ADD CONSTRAINT fk_poll_lines_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.polls
    ADD CONSTRAINT fk_polls_activity_id FOREIGN KEY (activity_id) REFERENCES public.activities(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.project_steps
    ADD CONSTRAINT fk_project_steps_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects
    ADD CONSTRAINT fk_projects_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_days
    ADD CONSTRAINT fk_roster_days_activity_id FOREIGN KEY (activity_id) REFERENCES public.activities(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_days
    ADD CONSTRAINT fk_roster_days_station_id FOREIGN KEY (station_id) REFERENCES public.stations(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_seats
    ADD CONSTRAINT fk_roster_seats_day_id FOREIGN KEY (day_id) REFERENCES public.roster_days(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_seats
    ADD CONSTRAINT fk_roster_seats_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_swaps
    ADD CONSTRAINT fk_roster_swaps_coming_id FOREIGN KEY (coming_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_swaps
    ADD CONSTRAINT fk_roster_swaps_day_id FOREIGN KEY (day_id) REFERENCES public.roster_days(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_swaps
    ADD CONSTRAINT fk_roster_swaps_leaving_id FOREIGN KEY (leaving_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.roster_swaps
    ADD CONSTRAINT fk_roster_swaps_other_day_id FOREIGN KEY (other_day_id) REFERENCES public.roster_days(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.score_marks
    ADD CONSTRAINT fk_score_marks_deputy_id FOREIGN KEY (deputy_id) REFERENCES public.deputies(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.station_checks
    ADD CONSTRAINT fk_station_checks_station_id FOREIGN KEY (station_id) REFERENCES public.stations(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.steps
    ADD CONSTRAINT fk_steps_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT fk_tasks_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.campaigns(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT fk_tasks_parent_id FOREIGN KEY (parent_id) REFERENCES public.tasks(id) DEFERRABLE INITIALLY DEFERRED;
