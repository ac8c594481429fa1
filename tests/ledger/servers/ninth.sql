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
    team character varying NOT NULL,
    host character varying NOT NULL,
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
    nature character varying NOT NULL,
    demand character varying NOT NULL,
    identity character varying NOT NULL,
    companions integer,
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
    capacity character varying NOT NULL,
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
    original_number character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
);
CREATE TABLE public.grids (
    name character varying NOT NULL,
    heads character varying NOT NULL,
    villages character varying NOT NULL,
    households integer,
    deputies character varying NOT NULL,
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
CREATE TABLE public.plans (
    year integer NOT NULL,
    matter character varying NOT NULL,
    kind character varying NOT NULL,
    planned_on date,
    subject character varying NOT NULL,
    responsible character varying NOT NULL,
    activity_id character varying(32),
    note character varying NOT NULL,
    id character varying(32) NOT NULL,
    unit_code character varying(12) NOT NULL,
    revision integer NOT NULL,
    voided_on date,
    void_reason character varying NOT NULL
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
CREATE TABLE public.quantities (
    counted_on date NOT NULL,
    what character varying NOT NULL,
    amount double precision NOT NULL,
    measure character varying NOT NULL,
    activity_id character varying(32),
    case_id character varying(32),
    task_id character varying(32),
    duty_id character varying(32),
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
    tier character varying NOT NULL,
    state character varying NOT NULL,
    closed_on date,
    grid character varying NOT NULL,
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
    level character varying NOT NULL,
    area double precision,
    phase character varying NOT NULL,
    counterpart character varying NOT NULL,
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
INSERT INTO public.activities VALUES
	('2024-活-001', '活', 2024, 1, 'A1', '2024-06-05', '09:00', '11:30', '流动联络站', '', '', '', NULL, NULL, '', 5, NULL, NULL, '[["\u534f\u8c03\u519c\u8d44", null]]', '', '', '', '', NULL, '', '', '', '', '01a229c71d6b7c80a2c78ff5306b59ee', '410725104', 1, NULL, ''),
	('2024-活-002', '活', 2024, 2, 'A2', '2024-06-06', '', '', '接待选民', '', '', '', NULL, NULL, '', 3, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '', '', '01a229c71d6f7c84bdc401c0101dd94f', '410725104', 1, NULL, ''),
	('2024-活-003', '活', 2024, 3, 'A3', '2024-06-07', '', '', '学习培训', '', '', '', NULL, NULL, '', NULL, NULL, NULL, '[]', '', '', '', '', NULL, '', '', '', '', '01a229c71d7372bcbc5c3f6aac1edffb', '410725104', 1, NULL, '');
INSERT INTO public.attachments VALUES
	('cases', '01a229c71e077398a68e5080ba87bb8d', '照片', '现场.png', 'image/jpeg', NULL, '', '251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70', '\xffd8ffe000104a46494600010100000100010000ffdb0043000503040404030504040405050506070c08070707070f0b0b090c110f1212110f111113161c1713141a1511111821181a1d1d1f1f1f13172224221e241c1e1f1effdb0043010505050706070e08080e1e1411141e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1effc00011080006000803012200021101031101ffc4001500010100000000000000000000000000000007ffc40014100100000000000000000000000000000000ffc4001501010100000000000000000000000000000708ffc40014110100000000000000000000000000000000ffda000c03010002110311003f0096003a596fffd9', 0, '01a229c7265d777495339ded93f9f1c8', '410725104', 1, NULL, '');
INSERT INTO public.attendances VALUES
	('01a229c71d6b7c80a2c78ff5306b59ee', '01a229c71d0672109ef31bd7caace747', '出席', '', NULL, 0, '01a229c71d6f75cca129c049402e661a', '410725104', 1),
	('01a229c71d6b7c80a2c78ff5306b59ee', '01a229c71d147650a77961eb83e51026', '出席', '', NULL, 1, '01a229c71d6f7718ac5398771113cb91', '410725104', 1),
	('01a229c71d6f7c84bdc401c0101dd94f', '01a229c71d0672109ef31bd7caace747', '出席', '', NULL, 0, '01a229c71d7176508e9adbcaf35e8144', '410725104', 1),
	('01a229c71d6f7c84bdc401c0101dd94f', '01a229c71d1671acbda8ebcff77a8fc4', '请假', '', NULL, 1, '01a229c71d71776ca4e0f6b79bcd2a32', '410725104', 1),
	('01a229c71d7372bcbc5c3f6aac1edffb', '01a229c71d0672109ef31bd7caace747', '出席', '', NULL, 0, '01a229c71d7379f4a99b6357309cd42f', '410725104', 1),
	('01a229c71d7372bcbc5c3f6aac1edffb', '01a229c71d147650a77961eb83e51026', '出席', '', NULL, 1, '01a229c71d737ab88bf87b6a135af304', '410725104', 1),
	('01a229c71d7372bcbc5c3f6aac1edffb', '01a229c71d1f73acbc9ac421298e7190', '出席', '', NULL, 2, '01a229c71d737b308621cc093a21e65b', '410725104', 1);
INSERT INTO public.campaigns VALUES
	('示例整改', '', '01a229c71d4973d0a5234042c42406a8', '410725104', 1, NULL, '');
INSERT INTO public.case_deputies VALUES
	('01a229c71d7573bc9d6f81be23b0b006', '01a229c71d0672109ef31bd7caace747', '领衔', 0, '01a229c71d797c1cbf7789ae6e7e8ed6', '410725104', 1),
	('01a229c71d7573bc9d6f81be23b0b006', '01a229c71d147650a77961eb83e51026', '附议', 0, '01a229c71d797ccc98a4d1e53db3d789', '410725104', 1);
INSERT INTO public.cases VALUES
	('proposal', '2024-建-001', '建', 2024, 1, 'J1', NULL, NULL, false, NULL, '2024-06-10', '', '', '', '', '', false, '', '', '修通村道路', '', false, false, false, '', '', '', '', '', NULL, 'UNDECIDED', 1, NULL, '', '', NULL, NULL, '', NULL, NULL, NULL, false, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, false, '01a229c71d7573bc9d6f81be23b0b006', '410725104', 1),
	('opinion', '2024-接-001', '接', 2024, 1, '', NULL, NULL, false, NULL, '2024-06-01', '接待选民', '样例甲', '', '13800000000', '东街村', false, '', '', '', '东街村路灯不亮，第0次反映', false, false, false, '', '', '', '', '', NULL, 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, false, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, false, '01a229c71e077398a68e5080ba87bb8d', '410725104', 2),
	('opinion', '2024-流-001', '流', 2024, 1, '', NULL, NULL, false, NULL, '2024-06-02', '流动联络站', '样例乙', '', '13800000001', '西街村', false, '', '', '', '西街村水渠不通，第1次反映', false, false, false, '', '', '', '', '', NULL, 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复', NULL, '2024-07-01', '2024-07-01', false, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, false, '01a229c71ee67e2091f072ec38181ff2', '410725104', 4),
	('opinion', '2024-意-001', '意', 2024, 1, '', NULL, NULL, false, NULL, '2024-06-03', '来电', '样例丙', '', '13800000002', '南庄', false, '', '', '', '南庄道路坑洼，第2次反映', false, false, false, '', '', '', '', '', NULL, 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, false, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, false, '01a229c71ff47f3c9e4ec27a39371014', '410725104', 2),
	('opinion', '2024-接-002', '接', 2024, 2, '', NULL, NULL, false, NULL, '2024-06-01', '接待选民', '样例丁', '', '13800000003', '北岗', false, '', '', '', '北岗垃圾没人清运，第3次反映', false, false, false, '', '', '', '', '', NULL, 'STRUCK_OFF', 1, 'TRANSFER', '示例供电所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复', NULL, '2024-07-01', '2024-07-01', false, '已经修好', '', 'A', '2024-07-08', 'SATISFIED', 'SATISFIED', '2024-07-09', '2024-07-09', NULL, 1, false, '01a229c720877340b3d0a90fb00dc7bf', '410725104', 5),
	('opinion', '2024-流-002', '流', 2024, 2, '', NULL, NULL, false, NULL, '2024-06-02', '流动联络站', '样例甲', '', '13800000004', '东街村', false, '', '', '', '东街村机井不出水，第4次反映', false, false, false, '', '', '', '', '', NULL, 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, false, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, false, '01a229c721c575d884bb363ee293c724', '410725104', 2),
	('opinion', '2024-意-002', '意', 2024, 2, '', NULL, NULL, false, NULL, '2024-06-03', '来电', '样例乙', '', '13800000005', '西街村', false, '', '', '', '西街村巷道积水，第5次反映', false, false, false, '', '', '', '', '', NULL, 'OPEN', 1, 'TRANSFER', '示例派出所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复', NULL, NULL, NULL, false, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, false, '01a229c7222c7404a32fc562f3024cba', '410725104', 1),
	('opinion', '2024-接-003', '接', 2024, 3, '', NULL, NULL, false, NULL, '2024-06-01', '接待选民', '样例丙', '', '13800000006', '南庄', false, '', '', '', '南庄路灯不亮，第6次反映', false, false, false, '', '', '', '', '', NULL, 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, false, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, false, '01a229c722667adc89796f7422c44671', '410725104', 2),
	('opinion', '2024-流-003', '流', 2024, 3, '', NULL, NULL, false, NULL, '2024-06-02', '流动联络站', '样例丁', '', '13800000007', '北岗', false, '', '', '', '北岗水渠不通，第7次反映', false, false, false, '', '', '', '', '', NULL, 'STRUCK_OFF', 1, 'TRANSFER', '示例水利站', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复', NULL, '2024-07-01', '2024-07-01', false, '已经修好', '', 'A', '2024-07-08', 'BASICALLY', 'BASICALLY', '2024-07-09', '2024-07-09', NULL, 0, false, '01a229c722c97e708b9d3ee7f732a295', '410725104', 4),
	('opinion', '2024-意-003', '意', 2024, 3, '', NULL, NULL, false, NULL, '2024-06-03', '来电', '样例甲', '', '13800000008', '东街村', false, '', '', '', '东街村道路坑洼，第8次反映', false, false, false, '', '', '', '', '', NULL, 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, false, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, false, '01a229c723a57e68abf4461480f353e6', '410725104', 2),
	('opinion', '2024-接-004', '接', 2024, 4, '', NULL, NULL, false, NULL, '2024-06-01', '接待选民', '样例乙', '', '13800000009', '西街村', false, '', '', '', '西街村垃圾没人清运，第9次反映', false, false, false, '', '', '', '', '', NULL, 'OPEN', 2, 'TRANSFER', '示例供电所', '', '2024-06-03', '2024-08-08', '本地做法：不满意的一个月内再办并答复（比照代表建议）', NULL, NULL, '2024-07-01', false, '', '', NULL, '2024-07-08', 'DISSATISFIED', 'DISSATISFIED', NULL, NULL, NULL, 1, false, '01a229c723f978ec823822137697c472', '410725104', 4),
	('opinion', '2024-流-004', '流', 2024, 4, '', NULL, NULL, false, NULL, '2024-06-02', '流动联络站', '样例丙', '', '13800000010', '南庄', false, '', '', '', '南庄机井不出水，第10次反映', false, false, false, '', '', '', '', '', NULL, 'ANSWERED', 1, 'SPOT', '', '', NULL, NULL, '', NULL, NULL, NULL, false, '当场说明', '', NULL, NULL, NULL, NULL, '2024-06-04', NULL, NULL, 0, false, '01a229c7251676c4a5f3f403999e3cec', '410725104', 2),
	('opinion', '2024-意-004', '意', 2024, 4, '', NULL, NULL, false, NULL, '2024-06-03', '来电', '样例丁', '', '13800000011', '北岗', false, '', '', '', '北岗巷道积水，第11次反映', false, false, false, '', '', '', '', '', NULL, 'STRUCK_OFF', 1, 'TRANSFER', '示例派出所', '', '2024-06-03', '2024-07-03', '本地做法：一个月内答复', NULL, '2024-07-01', '2024-07-01', false, '已经修好', '', 'A', '2024-07-08', 'SATISFIED', 'SATISFIED', '2024-07-09', '2024-07-09', NULL, 0, false, '01a229c7255a7d18b6e6e91edd5c30cf', '410725104', 4);
INSERT INTO public.county_steps VALUES
	('01a229c7222c7404a32fc562f3024cba', 'ASSIGN', '2024-07-01', '示例县办', '示例局', '', NULL, '', '01a22b76d53d773493045b03024f8597', '410725', 1);
INSERT INTO public.deputies VALUES
	('示例甲', '', '', '', '', '', '', '01a229c717e678509a5e979fb07e085c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li jia', 'slj', '代表', '01a229c71d0672109ef31bd7caace747', '410725104', 1, NULL, ''),
	('示例乙', '', '', '', '', '', '', '01a229c717e678509a5e979fb07e085c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li yi', 'sly', '代表', '01a229c71d147650a77961eb83e51026', '410725104', 1, NULL, ''),
	('示例丙', '', '', '', '', '', '', '01a229c717e678509a5e979fb07e085c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li bing', 'slb', '代表', '01a229c71d1671acbda8ebcff77a8fc4', '410725104', 1, NULL, ''),
	('示例丁', '', '', '', '', '', '', '01a229c717e678509a5e979fb07e085c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li ding', 'sld', '代表', '01a229c71d1f73acbc9ac421298e7190', '410725104', 1, NULL, ''),
	('示例戊', '', '', '', '', '', '', '01a229c717e678509a5e979fb07e085c', '', '', '13800000000', NULL, '', '在任', '', '', 'shi li wu', 'slw', '代表', '01a229c71d207e389f07d4c0bfefe276', '410725104', 1, NULL, '');
INSERT INTO public.duties VALUES
	('2024-06-11', '01a229c71d1671acbda8ebcff77a8fc4', '政策宣讲', '宣讲惠农政策', '', '', NULL, '', '', '', '', '01a229c71d7c79909c2a8a663324af36', '410725104', 1, NULL, '');
INSERT INTO public.journal VALUES
	(1, '2024-12-20T09:30:00', '', '设置', '01a22b76d26475f8bb41ae5afdb5b9e8', 'settings', '01a22b76d26c77448ba2443f4c2c676a', '', '{"id":"01a22b76d26c77448ba2443f4c2c676a","key":"unit_code","revision":1,"unit_code":"","value":"410725"}', '8baf6a64b5e2ce40dd711120cc2fc56ee5cc2d30f726c9c8ffea5fcbbdccd07c'),
	(2, '2024-12-20T09:30:00', '', '设置', '01a22b76d26475f8bb41ae5afdb5b9e8', 'settings', '01a22b76d26c78cc8704951f22ef1e60', '', '{"id":"01a22b76d26c78cc8704951f22ef1e60","key":"unit_name","revision":1,"unit_code":"","value":"原阳县"}', 'a253cb7f66d6efabe3eba536c69d5c8f1ea80854114e9351792b5c352ef6f1c6'),
	(3, '2024-12-20T09:30:00', '', '设置', '01a22b76d26475f8bb41ae5afdb5b9e8', 'settings', '01a22b76d26c797caa0cc5302a395b97', '', '{"id":"01a22b76d26c797caa0cc5302a395b97","key":"method","revision":1,"unit_code":"","value":"taiping"}', 'f4964de1abd1e4a07ac76cc98fb4bc552195ec736b82b04d3a3892096dd0bfab'),
	(4, '2024-12-20T09:30:00', '', '设置', '01a22b76d26475f8bb41ae5afdb5b9e8', 'settings', '01a22b76d26c7a14a7b8d6219a69b3f4', '', '{"id":"01a22b76d26c7a14a7b8d6219a69b3f4","key":"county","revision":1,"unit_code":"","value":true}', '5440b73a2cbb3d0b093a612ae2c36ed5c5ffb320918d24d10018c1590adea63c'),
	(5, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'stations', '01a229c717e678509a5e979fb07e085c', '', '{"address":"","closed_on":null,"founded_on":null,"grid":"","head":"","id":"01a229c717e678509a5e979fb07e085c","members":"","name":"示例中心站","note":"","revision":1,"state":"","tier":"","type":"固定站","unit_code":"410725104","void_reason":"","voided_on":null}', 'd1bfd06d52966986f349142f42b42009e8df014505372515b2ccf01c473d0a9c'),
	(6, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'stations', '01a229c717eb73609e7a5480fbb0381e', '', '{"address":"","closed_on":null,"founded_on":null,"grid":"","head":"","id":"01a229c717eb73609e7a5480fbb0381e","members":"","name":"示例流动站","note":"","revision":1,"state":"","tier":"","type":"流动站","unit_code":"410725104","void_reason":"","voided_on":null}', '86440c888da0e64caa3b07b5aa63dc3b04ef7e7df78a418875268f419a6b348d'),
	(7, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'campaigns', '01a229c71d4973d0a5234042c42406a8', '', '{"id":"01a229c71d4973d0a5234042c42406a8","name":"示例整改","note":"","revision":1,"unit_code":"410725104","void_reason":"","voided_on":null}', 'fc8635832b7c3db73c8a24d83c3a027323866cad074789a0a93d04e35fdd83b8'),
	(8, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'tasks', '01a229c71d4b73b4b2ad248a2e0f95ee', '', '{"area":null,"campaign_id":"01a229c71d4973d0a5234042c42406a8","counterpart":"","deputies":"示例甲","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a229c71d4b73b4b2ad248a2e0f95ee","level":"","note":"","number":"1","obstacle":"","parent_id":null,"phase":"","position":8,"revision":1,"title":"修路","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '7a7c80077e3dfbf40fa1601309dfbfa850eaca003a924b7594722356155c8da0'),
	(9, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'tasks', '01a229c71d4b7e7882f1353c2a68d302', '', '{"area":null,"campaign_id":"01a229c71d4973d0a5234042c42406a8","counterpart":"","deputies":"示例乙","done_on":null,"due_on":null,"evidence":"","goal":"","id":"01a229c71d4b7e7882f1353c2a68d302","level":"","note":"","number":"2","obstacle":"","parent_id":null,"phase":"","position":9,"revision":1,"title":"清渠","unit":"","unit_code":"410725104","void_reason":"","voided_on":null}', '15a685cf1d9a2cefac6d090d49d55b143acae2f3550e2be046acd5fe943ec265'),
	(10, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'deputies', '01a229c71d0672109ef31bd7caace747', '', '{"born":"","capacity":"代表","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a229c71d0672109ef31bd7caace747","initials":"slj","name":"示例甲","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li jia","speciality":"","station_id":"01a229c717e678509a5e979fb07e085c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '51610c8aa54a82d293f3750c5fcd79ec4352850502b0887f63647e2c50532a28'),
	(11, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'deputies', '01a229c71d147650a77961eb83e51026', '', '{"born":"","capacity":"代表","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a229c71d147650a77961eb83e51026","initials":"sly","name":"示例乙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li yi","speciality":"","station_id":"01a229c717e678509a5e979fb07e085c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '084ac92dc36350e8107982e1568b65ef9d6d680b0689f08a55fe3105c8bcd86d'),
	(12, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'deputies', '01a229c71d1671acbda8ebcff77a8fc4', '', '{"born":"","capacity":"代表","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a229c71d1671acbda8ebcff77a8fc4","initials":"slb","name":"示例丙","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li bing","speciality":"","station_id":"01a229c717e678509a5e979fb07e085c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '2faf5c34390d5a72586ea0f613bd68c368f57a5ec3a78c808b821ae69b77e381'),
	(13, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'deputies', '01a229c71d1f73acbc9ac421298e7190', '', '{"born":"","capacity":"代表","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a229c71d1f73acbc9ac421298e7190","initials":"sld","name":"示例丁","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li ding","speciality":"","station_id":"01a229c717e678509a5e979fb07e085c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', 'e4d079ff2657a3905c7b86f8709d810922e7d1c22ced28fad701b00192508dbe'),
	(14, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'deputies', '01a229c71d207e389f07d4c0bfefe276', '', '{"born":"","capacity":"代表","education":"","ethnicity":"","gender":"","grid":"","households":null,"id":"01a229c71d207e389f07d4c0bfefe276","initials":"slw","name":"示例戊","note":"","party":"","phone":"13800000000","post":"","revision":1,"sort_key":"shi li wu","speciality":"","station_id":"01a229c717e678509a5e979fb07e085c","status":"在任","status_reason":"","team":"","unit_code":"410725104","void_reason":"","voided_on":null}', '89ece020d5cfd375133e26a473119f6f9b9864f3dc006399f98c69288a99f988'),
	(15, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d0d7a98b60b1c0c8519af80', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a229c71d0672109ef31bd7caace747","elected_on":null,"id":"01a229c71d0d7a98b60b1c0c8519af80","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '395039a074ca1c74cd70be589a640bc1a2f0832caac88e5b2865c143af00eea1'),
	(16, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d0d7c8cbdaf4d893a9035f0', '', '{"certificate":"","constituency":"第甲选区","deputy_id":"01a229c71d0672109ef31bd7caace747","elected_on":null,"id":"01a229c71d0d7c8cbdaf4d893a9035f0","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'd4f2c262ae06a14305d15a7f35cc499dc9f48503d7c1af2d09ea613011c40568'),
	(17, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d15708c9866e928d51c365c', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a229c71d147650a77961eb83e51026","elected_on":null,"id":"01a229c71d15708c9866e928d51c365c","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', 'c1d78d23c88a7d5fabfa02cb9bbabb6a0d24be91fe34622e3a7742718dd436ef'),
	(18, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d1571a096dcf6a55547ed78', '', '{"certificate":"","constituency":"第乙选区","deputy_id":"01a229c71d147650a77961eb83e51026","elected_on":null,"id":"01a229c71d1571a096dcf6a55547ed78","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '9a32d22cf8e6dca22118cc16081b2e17dbe9957cb6a81b6666c3d232caf32eb7'),
	(19, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d1b7cb897d54e0ed2964bf8', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a229c71d1671acbda8ebcff77a8fc4","elected_on":null,"id":"01a229c71d1b7cb897d54e0ed2964bf8","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '72c4177fe981070fe60f53f4fc4d1d128702c38ee754af471d8d9614662627d8'),
	(20, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d1b7e9cba181228ccff74c0', '', '{"certificate":"","constituency":"第丙选区","deputy_id":"01a229c71d1671acbda8ebcff77a8fc4","elected_on":null,"id":"01a229c71d1b7e9cba181228ccff74c0","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'e5133cc77e0385f4932d7731216bce475331d0d949847d293a6a7a15c2997a00'),
	(21, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d1f7df083622043bc6041dc', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a229c71d1f73acbc9ac421298e7190","elected_on":null,"id":"01a229c71d1f7df083622043bc6041dc","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '46589e7dd1ccbad7d854f6fa62a9d09e9374af3e94cbbfb76541a0e1437bf929'),
	(22, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d1f7f0499e1324a17102cbf', '', '{"certificate":"","constituency":"第丁选区","deputy_id":"01a229c71d1f73acbc9ac421298e7190","elected_on":null,"id":"01a229c71d1f7f0499e1324a17102cbf","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', 'c5f0b7ff849720e1718e348c1c19ea772276ed4e0bc709e4beebc5de3925e272'),
	(23, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d2577c8a1222f41a2eed3e1', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a229c71d207e389f07d4c0bfefe276","elected_on":null,"id":"01a229c71d2577c8a1222f41a2eed3e1","level":"县","position":0,"revision":1,"term":"","unit_code":"410725104"}', '242c6e5692eda89a5b2fd38dfae9f08275c9cf0da6d6ef90f883301e2d47128d'),
	(24, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'mandates', '01a229c71d25793895496fbbe57aebf9', '', '{"certificate":"","constituency":"第戊选区","deputy_id":"01a229c71d207e389f07d4c0bfefe276","elected_on":null,"id":"01a229c71d25793895496fbbe57aebf9","level":"乡","position":1,"revision":1,"term":"","unit_code":"410725104"}', '30e73835b917c8e91df5c4246cbb6256adc6f39e022cdbed0b8dd50151c483c3'),
	(25, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'activities', '01a229c71d6b7c80a2c78ff5306b59ee', '', '{"account":"","advised":null,"campaign_id":null,"ends":"11:30","form":"","guests":"","held_on":"2024-06-05","host":"","hours":null,"id":"01a229c71d6b7c80a2c78ff5306b59ee","kind":"流动联络站","leaflets":null,"lecturer":"","materials":"","number":"2024-活-001","organiser":"","original_number":"A1","outcome":"","place":"","received":5,"recorder":"","revision":1,"serial":1,"series":"活","services":[["协调农资",null]],"starts":"09:00","station_id":null,"team":"","theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '0188a703785787b8c1531629945572dde48d2f8ac5b26c9e75ab9b55fb97d954'),
	(26, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'activities', '01a229c71d6f7c84bdc401c0101dd94f', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-06","host":"","hours":null,"id":"01a229c71d6f7c84bdc401c0101dd94f","kind":"接待选民","leaflets":null,"lecturer":"","materials":"","number":"2024-活-002","organiser":"","original_number":"A2","outcome":"","place":"","received":3,"recorder":"","revision":1,"serial":2,"series":"活","services":[],"starts":"","station_id":null,"team":"","theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', '0e40b0d2c6a8e7e6ead3a95930ffd072fceadfccfbc10c17794a99eaf36be1fc'),
	(27, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'activities', '01a229c71d7372bcbc5c3f6aac1edffb', '', '{"account":"","advised":null,"campaign_id":null,"ends":"","form":"","guests":"","held_on":"2024-06-07","host":"","hours":null,"id":"01a229c71d7372bcbc5c3f6aac1edffb","kind":"学习培训","leaflets":null,"lecturer":"","materials":"","number":"2024-活-003","organiser":"","original_number":"A3","outcome":"","place":"","received":null,"recorder":"","revision":1,"serial":3,"series":"活","services":[],"starts":"","station_id":null,"team":"","theme":"","unit_code":"410725104","void_reason":"","voided_on":null,"year":2024}', 'd0bc1e5d0d99f3f75155d966313ada07cc3d0b0d482901e720d4a082737dc3b2'),
	(28, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d6f75cca129c049402e661a', '', '{"activity_id":"01a229c71d6b7c80a2c78ff5306b59ee","deputy_id":"01a229c71d0672109ef31bd7caace747","hours":null,"id":"01a229c71d6f75cca129c049402e661a","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'a6888ea2d317e8c5d853b8b5d08c187b829ee83ecaf412c6dbc08b44832345de'),
	(29, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d6f7718ac5398771113cb91', '', '{"activity_id":"01a229c71d6b7c80a2c78ff5306b59ee","deputy_id":"01a229c71d147650a77961eb83e51026","hours":null,"id":"01a229c71d6f7718ac5398771113cb91","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', 'd2d861655f85a6ec183a655a355a122324bb5737dea84216b07085b92b3658fe'),
	(30, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d7176508e9adbcaf35e8144', '', '{"activity_id":"01a229c71d6f7c84bdc401c0101dd94f","deputy_id":"01a229c71d0672109ef31bd7caace747","hours":null,"id":"01a229c71d7176508e9adbcaf35e8144","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '012687d1934d4970897d542c8fe9329a32e312e9909d65c3f7650df330a90641'),
	(31, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d71776ca4e0f6b79bcd2a32', '', '{"activity_id":"01a229c71d6f7c84bdc401c0101dd94f","deputy_id":"01a229c71d1671acbda8ebcff77a8fc4","hours":null,"id":"01a229c71d71776ca4e0f6b79bcd2a32","position":1,"revision":1,"role":"","status":"请假","unit_code":"410725104"}', '95330325b48c3c02009b0bef989a44dc282ab52b4aa5776f12ab3323caf53526'),
	(32, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d7379f4a99b6357309cd42f', '', '{"activity_id":"01a229c71d7372bcbc5c3f6aac1edffb","deputy_id":"01a229c71d0672109ef31bd7caace747","hours":null,"id":"01a229c71d7379f4a99b6357309cd42f","position":0,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '201d2f897a932dbadb8c74c5160ae2c48b32c8ef3276b838b0a097d159c0c08b'),
	(33, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d737ab88bf87b6a135af304', '', '{"activity_id":"01a229c71d7372bcbc5c3f6aac1edffb","deputy_id":"01a229c71d147650a77961eb83e51026","hours":null,"id":"01a229c71d737ab88bf87b6a135af304","position":1,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '9df55191ee47e4996f7034a5472116e5810e7cc679d5068c7d930423a381e5a5'),
	(34, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attendances', '01a229c71d737b308621cc093a21e65b', '', '{"activity_id":"01a229c71d7372bcbc5c3f6aac1edffb","deputy_id":"01a229c71d1f73acbc9ac421298e7190","hours":null,"id":"01a229c71d737b308621cc093a21e65b","position":2,"revision":1,"role":"","status":"出席","unit_code":"410725104"}', '8cd17b52b671b10f4b3c8ba17e1cd749e5eb4e84628c93ad31a0626dd29c94d8'),
	(35, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c71d7573bc9d6f81be23b0b006', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":null,"co_handlers":"","companions":null,"confidential":false,"content":"","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c71d7573bc9d6f81be23b0b006","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"proposal","level":"","met_on":null,"nature":"","note":"","number":"2024-建-001","origin_id":null,"original_number":"J1","outcome":null,"parent_id":null,"phone":"","place":"","public":false,"raised_by":"","raised_on":"2024-06-10","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":null,"serial":1,"series":"建","source":"","stage":"UNDECIDED","struck_off_on":null,"supervised":false,"title":"修通村道路","unit_code":"410725104","urged":0,"village":"","voided_on":null,"year":2024}', '1bc099f868edf34b20be32420ebd80df1edea478ace2d692183de479b18f97c5'),
	(36, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c71e077398a68e5080ba87bb8d', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","companions":null,"confidential":false,"content":"东街村路灯不亮，第0次反映","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c71e077398a68e5080ba87bb8d","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-接-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000000","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'a4c07a84c82cc88af2209052441471a0ea5aa0b89c4ac054891983db9899ae02'),
	(37, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c71ee67e2091f072ec38181ff2', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","companions":null,"confidential":false,"content":"西街村水渠不通，第1次反映","demand":"","due_basis":"本地做法：一个月内答复","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a229c71ee67e2091f072ec38181ff2","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-流-001","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000001","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":1,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '397c7fb0a254b6957984c81c7adc4034a284aae8be4211ac98ca5827adf630a9'),
	(38, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c71ff47f3c9e4ec27a39371014', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","companions":null,"confidential":false,"content":"南庄道路坑洼，第2次反映","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c71ff47f3c9e4ec27a39371014","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-意-001","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000002","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":1,"series":"意","source":"来电","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'f9cc1101c1d45db3db30b046c1f2eb6798ef11a143f1ed4af16a8a072bf74350'),
	(39, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c720877340b3d0a90fb00dc7bf', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":"2024-07-09","co_handlers":"","companions":null,"confidential":false,"content":"北岗垃圾没人清运，第3次反映","demand":"","due_basis":"本地做法：一个月内答复","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a229c720877340b3d0a90fb00dc7bf","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-接-002","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000003","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-01","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":5,"round":1,"route":"TRANSFER","serial":2,"series":"接","source":"接待选民","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"北岗","voided_on":null,"year":2024}', '47fc95db5b5fd208a16b01684d09130705e4412a175c7eb1e43f62b1c893ffd9'),
	(57, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71fa27f90ba1fe47303edd44b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71ee67e2091f072ec38181ff2","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a229c71fa27f90ba1fe47303edd44b","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'c0420110a0287481426f8c477bf71c29519ce97cb73b40c748cd0cc8db8288e5'),
	(40, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c721c575d884bb363ee293c724', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","companions":null,"confidential":false,"content":"东街村机井不出水，第4次反映","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c721c575d884bb363ee293c724","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-流-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000004","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":2,"series":"流","source":"流动联络站","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', 'f3fb6bb5bf7308bd82d44de093d627ddab30e2f595d2687c2cfec31fb2db93e0'),
	(41, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c7222c7404a32fc562f3024cba', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":null,"category":"","closed_on":null,"co_handlers":"","companions":null,"confidential":false,"content":"西街村巷道积水，第5次反映","demand":"","due_basis":"本地做法：一个月内答复","due_on":"2024-07-03","evaluated_on":null,"first_replied_on":null,"gender":"","handler":"示例派出所","id":"01a229c7222c7404a32fc562f3024cba","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-意-002","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000005","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":1,"round":1,"route":"TRANSFER","serial":2,"series":"意","source":"来电","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"西街村","voided_on":null,"year":2024}', '341bdcd448c580993badb47507f95283b5488d4bc528b08d27d2391a5c2685dc'),
	(42, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c722667adc89796f7422c44671', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","companions":null,"confidential":false,"content":"南庄路灯不亮，第6次反映","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c722667adc89796f7422c44671","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-接-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000006","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":3,"series":"接","source":"接待选民","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', '364cc340a519df9122f3b4d33145c22fdd2d948bc6e642724847eed79a623467'),
	(43, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c722c97e708b9d3ee7f732a295', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"BASICALLY","category":"","closed_on":"2024-07-09","co_handlers":"","companions":null,"confidential":false,"content":"北岗水渠不通，第7次反映","demand":"","due_basis":"本地做法：一个月内答复","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例水利站","id":"01a229c722c97e708b9d3ee7f732a295","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-流-003","origin_id":null,"original_number":"","outcome":"BASICALLY","parent_id":null,"phone":"13800000007","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-02","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":3,"series":"流","source":"流动联络站","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '578f1d55ea3e2b83834786d8e1bc8e9116a7de45dcb32b64fa21e7fd4e3b0144'),
	(44, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c723a57e68abf4461480f353e6', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","companions":null,"confidential":false,"content":"东街村道路坑洼，第8次反映","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c723a57e68abf4461480f353e6","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-意-003","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000008","place":"","public":false,"raised_by":"样例甲","raised_on":"2024-06-03","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":3,"series":"意","source":"来电","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"东街村","voided_on":null,"year":2024}', '01890fdfd84ee61706c5aba2173c8a04623487220790a02105fe5cf0c28e6f33'),
	(45, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c723f978ec823822137697c472', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"DISSATISFIED","category":"","closed_on":null,"co_handlers":"","companions":null,"confidential":false,"content":"西街村垃圾没人清运，第9次反映","demand":"","due_basis":"本地做法：不满意的一个月内再办并答复（比照代表建议）","due_on":"2024-08-08","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例供电所","id":"01a229c723f978ec823822137697c472","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-接-004","origin_id":null,"original_number":"","outcome":"DISSATISFIED","parent_id":null,"phone":"13800000009","place":"","public":false,"raised_by":"样例乙","raised_on":"2024-06-01","replied_late":false,"replied_on":null,"reply":"","reply_number":"","result":null,"revision":4,"round":2,"route":"TRANSFER","serial":4,"series":"接","source":"接待选民","stage":"OPEN","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":1,"village":"西街村","voided_on":null,"year":2024}', 'acef85c5e5f10e097d5e0864573e14cc4284d74192b99418fa731acdf4ccf844'),
	(46, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c7251676c4a5f3f403999e3cec', '', '{"activity_id":null,"assigned_on":null,"attitude":null,"category":"","closed_on":"2024-06-04","co_handlers":"","companions":null,"confidential":false,"content":"南庄机井不出水，第10次反映","demand":"","due_basis":"","due_on":null,"evaluated_on":null,"first_replied_on":null,"gender":"","handler":"","id":"01a229c7251676c4a5f3f403999e3cec","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-流-004","origin_id":null,"original_number":"","outcome":null,"parent_id":null,"phone":"13800000010","place":"","public":false,"raised_by":"样例丙","raised_on":"2024-06-02","replied_late":false,"replied_on":null,"reply":"当场说明","reply_number":"","result":null,"revision":2,"round":1,"route":"SPOT","serial":4,"series":"流","source":"流动联络站","stage":"ANSWERED","struck_off_on":null,"supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"南庄","voided_on":null,"year":2024}', 'ece2e552dc037ca01ab8fb73efac9217afa1015436a140282d6dfe5f1ebe0591'),
	(47, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'cases', '01a229c7255a7d18b6e6e91edd5c30cf', '', '{"activity_id":null,"assigned_on":"2024-06-03","attitude":"SATISFIED","category":"","closed_on":"2024-07-09","co_handlers":"","companions":null,"confidential":false,"content":"北岗巷道积水，第11次反映","demand":"","due_basis":"本地做法：一个月内答复","due_on":"2024-07-03","evaluated_on":"2024-07-08","first_replied_on":"2024-07-01","gender":"","handler":"示例派出所","id":"01a229c7255a7d18b6e6e91edd5c30cf","identity":"","in_session":false,"is_item":false,"key_supervised":false,"kind":"opinion","level":"","met_on":null,"nature":"","note":"","number":"2024-意-004","origin_id":null,"original_number":"","outcome":"SATISFIED","parent_id":null,"phone":"13800000011","place":"","public":false,"raised_by":"样例丁","raised_on":"2024-06-03","replied_late":false,"replied_on":"2024-07-01","reply":"已经修好","reply_number":"","result":"A","revision":4,"round":1,"route":"TRANSFER","serial":4,"series":"意","source":"来电","stage":"STRUCK_OFF","struck_off_on":"2024-07-09","supervised":false,"title":"","unit_code":"410725104","urged":0,"village":"北岗","voided_on":null,"year":2024}', '17415b32ec6667cdc0bbb08b51e1bf22a3e24d5e18b81560a5c6444c49ed67b5'),
	(48, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'case_deputies', '01a229c71d797c1cbf7789ae6e7e8ed6', '', '{"case_id":"01a229c71d7573bc9d6f81be23b0b006","deputy_id":"01a229c71d0672109ef31bd7caace747","id":"01a229c71d797c1cbf7789ae6e7e8ed6","position":0,"revision":1,"role":"领衔","unit_code":"410725104"}', 'bdf05c897f72778713a9625887d82d70d89655f96ba8f41faaca401f33d6a6af'),
	(49, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'case_deputies', '01a229c71d797ccc98a4d1e53db3d789', '', '{"case_id":"01a229c71d7573bc9d6f81be23b0b006","deputy_id":"01a229c71d147650a77961eb83e51026","id":"01a229c71d797ccc98a4d1e53db3d789","position":0,"revision":1,"role":"附议","unit_code":"410725104"}', '4e1c939990ae0a08dc1de6c4cb964e648caa5fb09417b584a0ae54aab965eee2');
INSERT INTO public.journal VALUES
	(50, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71d7979fc88f49ca4ffe49d95', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71d7573bc9d6f81be23b0b006","clerk":"示例经办","co_units":"","done_on":"2024-06-10","due":null,"id":"01a229c71d7979fc88f49ca4ffe49d95","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '8806bd3a5f01c953bbf7e89628c8224c5613d0d6dacd3479914aeb1c080f1c48'),
	(51, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71e0972a4971221a78fd5992f', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71e077398a68e5080ba87bb8d","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a229c71e0972a4971221a78fd5992f","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'c5d32ff742b9c8935fef652ffe6b2d264e93516ddd47935bb6688649af972591'),
	(52, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71ea57f6cac32f33293ed5d5e', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71e077398a68e5080ba87bb8d","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a229c71ea57f6cac32f33293ed5d5e","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'b85ffe3e430d632977c2f3ca566887e949d526e23f70a4768dc7d7b5e0320bc2'),
	(53, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71ee77d70a7361279c3dc76c4', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71ee67e2091f072ec38181ff2","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a229c71ee77d70a7361279c3dc76c4","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '00315a0607d0272d5caa5d09de4fb03126b1183f24c745f860601320b4bd3566'),
	(54, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71ee87064813665f057b0d387', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复","case_id":"01a229c71ee67e2091f072ec38181ff2","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a229c71ee87064813665f057b0d387","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', 'd1600be784ed23d300a76f6c1a8150474364d40d0c1d37dc8b56b5753a85b8f4'),
	(55, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71f51776082b1f79a692aa4a4', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71ee67e2091f072ec38181ff2","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a229c71f51776082b1f79a692aa4a4","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '14e80e1de9a679fd907acbe2363273fb9ded1f5180aa78955fef8e4ca301bb23'),
	(56, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71f7b7b90b655537847e42fe5', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a229c71ee67e2091f072ec38181ff2","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a229c71f7b7b90b655537847e42fe5","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', '335609637ffcc5c0f80c2ba60e1db0b968643e117f09f67b3afdfddf7e7cc6ac'),
	(58, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c71ff57dd8b370a79445b7d938', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71ff47f3c9e4ec27a39371014","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a229c71ff57dd8b370a79445b7d938","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'a27581b88473e7805b0f0f876784beee8a28052168374bfb0add359c7a53e8b5'),
	(59, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7204e70c49e1760701b5f2016', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c71ff47f3c9e4ec27a39371014","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a229c7204e70c49e1760701b5f2016","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'e2f5b922ef5ca2e47ab11827002c422399b85e597521276ec3e9e04a78b0b08c'),
	(60, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c720887608b4cf747196098879', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c720877340b3d0a90fb00dc7bf","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a229c720887608b4cf747196098879","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'a80e9f1243b0fae20f5ee608695646816b4320189fb30979dc88d0ee1c49c9ac'),
	(61, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c720887884a45d1efd7bbf2039', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复","case_id":"01a229c720877340b3d0a90fb00dc7bf","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a229c720887884a45d1efd7bbf2039","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例供电所","unit_code":"410725104","words":""}', '10784e9e20f277dbdd72d271b5a173c6c91aed54938fa28b77f04e26ba01b5e6'),
	(62, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c720d87674929b130fc53e5a1b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c720877340b3d0a90fb00dc7bf","clerk":"示例经办","co_units":"","done_on":"2024-06-20","due":null,"id":"01a229c720d87674929b130fc53e5a1b","kind":"URGE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":""}', '6257a03e6ecac50f00eca534852b7767bde245053066d48f778c0da1c85adeb2'),
	(63, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7212075ec8855015751aff92c', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c720877340b3d0a90fb00dc7bf","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a229c7212075ec8855015751aff92c","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":"已经修好"}', '6312d3dc9ce2e50c9376956a8df54da1506f652bb4a289297f94ed3d9bfef630'),
	(64, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c721427248ad57289c76682c59', '', '{"amends":null,"attitude":"SATISFIED","basis":"","case_id":"01a229c720877340b3d0a90fb00dc7bf","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a229c721427248ad57289c76682c59","kind":"EVALUATE","met_on":null,"number":"","outcome":"SATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '22161765a4cf642bc0657dd5207285c72dde14ae74f64e6d6d7729a453bbc22b'),
	(65, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c721857de8809453ca31cd3671', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c720877340b3d0a90fb00dc7bf","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a229c721857de8809453ca31cd3671","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":6,"unit":"","unit_code":"410725104","words":""}', '5f37ae5c7b877ebb3c22ee9268bcd61e77799bc9b5b9c9bf0c013e8481b238cd'),
	(66, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c721c670d0a7d99b1491011a94', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c721c575d884bb363ee293c724","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a229c721c670d0a7d99b1491011a94","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'f6cd6b6b170aa864260fe062955fd91654a2c75411dc9d4bd76e22140b9357cb'),
	(67, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c721f5749ca685ced14add5590', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c721c575d884bb363ee293c724","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a229c721f5749ca685ced14add5590","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'ef5e9171b9c30b9315abc72e049a2228eab651f218169b0e988d635aeabb248f'),
	(68, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7222e76c0b13c4c7ef4ad5049', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c7222c7404a32fc562f3024cba","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a229c7222e76c0b13c4c7ef4ad5049","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '47dcdc58be0287913ca5592f33c0506b2fda4477bb5068819d7215a5cea8c1cb'),
	(69, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7222e79209a30b994f5ed3fe3', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复","case_id":"01a229c7222c7404a32fc562f3024cba","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a229c7222e79209a30b994f5ed3fe3","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例派出所","unit_code":"410725104","words":""}', '6c71c01e9231f5fe45ac1f4a1562801e30ff79c5488875b4d1d43897dbb4357a'),
	(70, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c722677838a9cac6c79fe69b22', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c722667adc89796f7422c44671","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a229c722677838a9cac6c79fe69b22","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'a057c111003b6abc1ee762772f3da91e44a1597a7af72ed2538637e2db6f0738'),
	(71, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7228d79cc8239729e535066ae', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c722667adc89796f7422c44671","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a229c7228d79cc8239729e535066ae","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'f2cf4917a10e72735a7f44c1d87fae02b06aab4d068868e3122726663944e5a2'),
	(72, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c722ca7ec08c1c34c9a0223c84', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c722c97e708b9d3ee7f732a295","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a229c722ca7ec08c1c34c9a0223c84","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '334bed1e261413acf6b7229097b69515d18f2fb5c6580455cb831800a0fdd361'),
	(73, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c722cb7208af379691ba935833', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复","case_id":"01a229c722c97e708b9d3ee7f732a295","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a229c722cb7208af379691ba935833","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例水利站","unit_code":"410725104","words":""}', 'aedfd12e316fab04a3dfe6cfcf8ed7d0ce646d902b6b2a715df9e7ea012d0a95'),
	(74, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c722f170dcabceb389a9045561', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c722c97e708b9d3ee7f732a295","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a229c722f170dcabceb389a9045561","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '85abb7ffa3174efbb5c08508219e363d3a27cc8a7fe7f5ffad1343b6b3b402d0'),
	(75, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c723277b189381bb4ec4b367a3', '', '{"amends":null,"attitude":"BASICALLY","basis":"","case_id":"01a229c722c97e708b9d3ee7f732a295","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a229c723277b189381bb4ec4b367a3","kind":"EVALUATE","met_on":null,"number":"","outcome":"BASICALLY","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', '2918cea30d2d959f42dcab3f78ddc13a4b4d488b5311a26d8fbcdc3414bfeafb'),
	(76, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c723717ae4be8409d7cba3995b', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c722c97e708b9d3ee7f732a295","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a229c723717ae4be8409d7cba3995b","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', 'd8d5bb69c85def2f4e136adb5fbb3dd29fe0786ed53ed967ded9455f279f173e'),
	(77, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c723a873ec9d4b9cc54cda7a51', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c723a57e68abf4461480f353e6","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a229c723a873ec9d4b9cc54cda7a51","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '35d55e300310189b6ad940a3cd775da20f2220af368a432bb29ddc981a96c279'),
	(78, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c723d5754c824c487951363b60', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c723a57e68abf4461480f353e6","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a229c723d5754c824c487951363b60","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', 'e113741b425759549bf02c558491fe6dd71a03c6b31ff67ec31e56f812b7ee00'),
	(79, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c723fa72e0b8744478530ca97e', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c723f978ec823822137697c472","clerk":"示例经办","co_units":"","done_on":"2024-06-01","due":null,"id":"01a229c723fa72e0b8744478530ca97e","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '8e9f5827b42bc7177cc2178652f2cd0b7d792862e534afb2c669b6a3d2823b23'),
	(80, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c723fa744098945d17989f5e60', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复","case_id":"01a229c723f978ec823822137697c472","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a229c723fa744098945d17989f5e60","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例供电所","unit_code":"410725104","words":""}', '45f8c5d409496bf5e5c6aff8e827abedcb4fecd4b42027e42cb4901da1224c4a'),
	(81, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7246678f8b095f5e38c88da2f', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c723f978ec823822137697c472","clerk":"示例经办","co_units":"","done_on":"2024-06-20","due":null,"id":"01a229c7246678f8b095f5e38c88da2f","kind":"URGE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":""}', 'b48679650ecf94ffc6459de593f2902121f3ac75e38a349a54667542e0c4f124'),
	(82, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7249b73288ffc7576e5cc77a5', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c723f978ec823822137697c472","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a229c7249b73288ffc7576e5cc77a5","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":"已经修好"}', '81e239ed4b6448f72772f28bf54d0e7c09e4f04445f1b36192273cebf7ee3dd2'),
	(83, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c724c97b2c9514cf2676ea96b8', '', '{"amends":null,"attitude":"DISSATISFIED","basis":"","case_id":"01a229c723f978ec823822137697c472","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a229c724c97b2c9514cf2676ea96b8","kind":"EVALUATE","met_on":null,"number":"","outcome":"DISSATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '217ee20dd723a03c62bdc5324031993e1a2c9fd8d1d2e35a14ca07b8bf71a420'),
	(84, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c724c97d70b732df67cd4b68b5', '', '{"amends":null,"attitude":null,"basis":"本地做法：不满意的一个月内再办并答复（比照代表建议）","case_id":"01a229c723f978ec823822137697c472","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":"2024-08-08","id":"01a229c724c97d70b732df67cd4b68b5","kind":"REOPEN","met_on":null,"number":"","outcome":null,"reason":"对办理结果不满意","result":null,"revision":1,"route":null,"seq":6,"unit":"","unit_code":"410725104","words":""}', 'f705282f7a2d269c8c2b81912e3a7020ea587b423e1ccb43347db31d1dcd5625'),
	(85, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7251c76f0a89f90e2d911cfea', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c7251676c4a5f3f403999e3cec","clerk":"示例经办","co_units":"","done_on":"2024-06-02","due":null,"id":"01a229c7251c76f0a89f90e2d911cfea","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', '7d3ac2f372b012d1074f6f0f57f40bbfc39bd37deb0107399eb71a72f92a43b3'),
	(86, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7253c78ec8a6a2fd16d12445f', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c7251676c4a5f3f403999e3cec","clerk":"示例经办","co_units":"","done_on":"2024-06-04","due":null,"id":"01a229c7253c78ec8a6a2fd16d12445f","kind":"ROUTE","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":"SPOT","seq":2,"unit":"","unit_code":"410725104","words":"当场说明"}', '8f028de09f1f62542849bc2a5a82883da19faaee16f88742648177c3a2f95f45'),
	(87, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7255b76cc88df91ee0d9aecd2', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c7255a7d18b6e6e91edd5c30cf","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":null,"id":"01a229c7255b76cc88df91ee0d9aecd2","kind":"REGISTER","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":1,"unit":"","unit_code":"410725104","words":""}', 'c95949700bdce9bcd55adbf2348ff9fcc1c9b82a88bfaa98a8805d436780168e'),
	(88, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c7255b7824811135936ab74c02', '', '{"amends":null,"attitude":null,"basis":"本地做法：一个月内答复","case_id":"01a229c7255a7d18b6e6e91edd5c30cf","clerk":"示例经办","co_units":"","done_on":"2024-06-03","due":"2024-07-03","id":"01a229c7255b7824811135936ab74c02","kind":"ASSIGN","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":2,"unit":"示例派出所","unit_code":"410725104","words":""}', 'eed35033b8f0c40bf900f2206d4cd6095fc2649b1db521dd8e09f67af0ac8776'),
	(89, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c725947e00a99366f874ac1095', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c7255a7d18b6e6e91edd5c30cf","clerk":"示例经办","co_units":"","done_on":"2024-07-01","due":null,"id":"01a229c725947e00a99366f874ac1095","kind":"REPLY","met_on":null,"number":"","outcome":null,"reason":"","result":"A","revision":1,"route":null,"seq":3,"unit":"","unit_code":"410725104","words":"已经修好"}', '4bc453a19ba31fed52c53af68341475229cf3a4cbebbf8e044e4f40b58a85dee'),
	(90, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c725b4779cb1de7abbe943b567', '', '{"amends":null,"attitude":"SATISFIED","basis":"","case_id":"01a229c7255a7d18b6e6e91edd5c30cf","clerk":"示例经办","co_units":"","done_on":"2024-07-08","due":null,"id":"01a229c725b4779cb1de7abbe943b567","kind":"EVALUATE","met_on":null,"number":"","outcome":"SATISFIED","reason":"","result":null,"revision":1,"route":null,"seq":4,"unit":"","unit_code":"410725104","words":""}', '7779e8ccf19ff49f1989c59d31e3f5680772f0d2e30b0210ab8f40a5576c4f70'),
	(91, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'steps', '01a229c725dd7edc844edb2a2328ec45', '', '{"amends":null,"attitude":null,"basis":"","case_id":"01a229c7255a7d18b6e6e91edd5c30cf","clerk":"示例经办","co_units":"","done_on":"2024-07-09","due":null,"id":"01a229c725dd7edc844edb2a2328ec45","kind":"STRIKE_OFF","met_on":null,"number":"","outcome":null,"reason":"","result":null,"revision":1,"route":null,"seq":5,"unit":"","unit_code":"410725104","words":""}', '9dbff2f9a744031fd613cdcb146566b2b87f8f8aed0373ce272d88631f75e1f3'),
	(92, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'duties', '01a229c71d7c79909c2a8a663324af36', '', '{"deputy_id":"01a229c71d1671acbda8ebcff77a8fc4","done_on":"2024-06-11","evidence":"","hours":null,"id":"01a229c71d7c79909c2a8a663324af36","kind":"政策宣讲","matter":"宣讲惠农政策","note":"","original_number":"","outcome":"","place":"","revision":1,"role":"","unit_code":"410725104","void_reason":"","voided_on":null}', '275e5595c4d417fed0d4f7582b42f47a9a62a214184f16d87b0be1e673f63454'),
	(93, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'attachments', '01a229c7265d777495339ded93f9f1c8', '', '{"caption":"","entry_id":"01a229c71e077398a68e5080ba87bb8d","entry_table":"cases","id":"01a229c7265d777495339ded93f9f1c8","media_type":"image/jpeg","name":"现场.png","position":0,"revision":1,"role":"照片","sha256":"251618a9f9c2672ea69b58ed1e9741bfc33b2bc67209ad10b569f4f89328ac70","taken_on":null,"unit_code":"410725104","void_reason":"","voided_on":null}', 'bd6987d14edad521af0aca6889ffc7a85ab2c94c911b4dabab11d75dd4809043'),
	(94, '2024-12-20T09:30:00', '示例县办', '合并', '01a22b76d2dc79a482858e015623fc38', 'packages', '01a22b76d52b7b30a115331a8bd27833', '', '{"digest":"289850718c570f8fbc33faa0afcd2eebe43058b4d57c9a009dfc8079afa06356","head_hash":"aa430650cb55eecb760bcc7828f8345597abbc45a6519f3f869e3729043adb30","head_seq":128,"id":"01a22b76d52b7b30a115331a8bd27833","manifest":{"journal":{"hash":"aa430650cb55eecb760bcc7828f8345597abbc45a6519f3f869e3729043adb30","hash_at_previous":"0000000000000000000000000000000000000000000000000000000000000000","previous_seq":0,"seq":128},"month":"2024-06","previous":"","sequence":1,"unit":{"code":"410725104","name":"原阳县太平镇"},"whole":true},"month":"2024-06","on_day":"2024-12-20","previous":"","revision":1,"sequence":1,"state":"MERGED","target":"410725104-1","township":"410725104","township_name":"原阳县太平镇","unit_code":"410725","way":"IN","whole":true}', '0591c7843374af012cd84e5e365409adc371c54a1d6e8fac40ffc7b10f81634b'),
	(95, '2024-12-20T09:30:00', '示例县办', '县里交办', '01a22b76d53970f48ac8d4050a1e3cd3', 'county_steps', '01a22b76d53d773493045b03024f8597', '', '{"case_id":"01a229c7222c7404a32fc562f3024cba","clerk":"示例县办","done_on":"2024-07-01","due":null,"id":"01a22b76d53d773493045b03024f8597","kind":"ASSIGN","number":"","revision":1,"unit":"示例局","unit_code":"410725","words":""}', '2019d798f8efd3008974de4a0b7eaa52b6a288d315f844c1dded7c130d535eb7');
INSERT INTO public.liubu VALUES
	(9);
INSERT INTO public.mandates VALUES
	('01a229c71d0672109ef31bd7caace747', '县', '', '第甲选区', '', NULL, 0, '01a229c71d0d7a98b60b1c0c8519af80', '410725104', 1),
	('01a229c71d0672109ef31bd7caace747', '乡', '', '第甲选区', '', NULL, 1, '01a229c71d0d7c8cbdaf4d893a9035f0', '410725104', 1),
	('01a229c71d147650a77961eb83e51026', '县', '', '第乙选区', '', NULL, 0, '01a229c71d15708c9866e928d51c365c', '410725104', 1),
	('01a229c71d147650a77961eb83e51026', '乡', '', '第乙选区', '', NULL, 1, '01a229c71d1571a096dcf6a55547ed78', '410725104', 1),
	('01a229c71d1671acbda8ebcff77a8fc4', '县', '', '第丙选区', '', NULL, 0, '01a229c71d1b7cb897d54e0ed2964bf8', '410725104', 1),
	('01a229c71d1671acbda8ebcff77a8fc4', '乡', '', '第丙选区', '', NULL, 1, '01a229c71d1b7e9cba181228ccff74c0', '410725104', 1),
	('01a229c71d1f73acbc9ac421298e7190', '县', '', '第丁选区', '', NULL, 0, '01a229c71d1f7df083622043bc6041dc', '410725104', 1),
	('01a229c71d1f73acbc9ac421298e7190', '乡', '', '第丁选区', '', NULL, 1, '01a229c71d1f7f0499e1324a17102cbf', '410725104', 1),
	('01a229c71d207e389f07d4c0bfefe276', '县', '', '第戊选区', '', NULL, 0, '01a229c71d2577c8a1222f41a2eed3e1', '410725104', 1),
	('01a229c71d207e389f07d4c0bfefe276', '乡', '', '第戊选区', '', NULL, 1, '01a229c71d25793895496fbbe57aebf9', '410725104', 1);
INSERT INTO public.packages VALUES
	('IN', '410725104', '原阳县太平镇', '2024-06', 1, '289850718c570f8fbc33faa0afcd2eebe43058b4d57c9a009dfc8079afa06356', '', true, 128, 'aa430650cb55eecb760bcc7828f8345597abbc45a6519f3f869e3729043adb30', '{"unit": {"code": "410725104", "name": "\u539f\u9633\u53bf\u592a\u5e73\u9547"}, "month": "2024-06", "sequence": 1, "previous": "", "whole": true, "journal": {"seq": 128, "hash": "aa430650cb55eecb760bcc7828f8345597abbc45a6519f3f869e3729043adb30", "previous_seq": 0, "hash_at_previous": "0000000000000000000000000000000000000000000000000000000000000000"}}', 'MERGED', '2024-12-20', '410725104-1', NULL, '01a22b76d52b7b30a115331a8bd27833', '410725', 1);
INSERT INTO public.search_docs VALUES
	(67108998217728, 'station', '01a229c717e678509a5e979fb07e085c', '示例 例中 中心 心站 站'),
	(67108998217729, 'station', '01a229c717eb73609e7a5480fbb0381e', '示例 例流 流动 动站 站'),
	(67108964663296, 'campaign', '01a229c71d4973d0a5234042c42406a8', '示例 例整 整改 改'),
	(67108947886080, 'task', '01a229c71d4b73b4b2ad248a2e0f95ee', '1 修路 路 示例 例甲 甲'),
	(67108947886081, 'task', '01a229c71d4b7e7882f1353c2a68d302', '2 清渠 渠 示例 例乙 乙'),
	(67109014994944, 'deputy', '01a229c71d0672109ef31bd7caace747', '示例 例甲 甲 sh hi i li i ji ia a sh hi il li ij ji ia a sl lj j 13 38 80 00 00 00 00 00 00 00 0 第甲 甲选 选区 区 第甲 甲选 选区 区'),
	(67109014994945, 'deputy', '01a229c71d147650a77961eb83e51026', '示例 例乙 乙 sh hi i li i yi i sh hi il li iy yi i sl ly y 13 38 80 00 00 00 00 00 00 00 0 第乙 乙选 选区 区 第乙 乙选 选区 区'),
	(67109014994946, 'deputy', '01a229c71d1671acbda8ebcff77a8fc4', '示例 例丙 丙 sh hi i li i bi in ng g sh hi il li ib bi in ng g sl lb b 13 38 80 00 00 00 00 00 00 00 0 第丙 丙选 选区 区 第丙 丙选 选区 区'),
	(67109014994947, 'deputy', '01a229c71d1f73acbc9ac421298e7190', '示例 例丁 丁 sh hi i li i di in ng g sh hi il li id di in ng g sl ld d 13 38 80 00 00 00 00 00 00 00 0 第丁 丁选 选区 区 第丁 丁选 选区 区'),
	(67109014994948, 'deputy', '01a229c71d207e389f07d4c0bfefe276', '示例 例戊 戊 sh hi i li i wu u sh hi il li iw wu u sl lw w 13 38 80 00 00 00 00 00 00 00 0 第戊 戊选 选区 区 第戊 戊选 选区 区'),
	(12399067267072, 'activity', '01a229c71d6b7c80a2c78ff5306b59ee', '20 02 24 4 活 00 01 1 20 02 24 4活 活0 00 01 1 a1 1 a1 1 流动 动联 联络 络站 站'),
	(12399084044288, 'activity', '01a229c71d6f7c84bdc401c0101dd94f', '20 02 24 4 活 00 02 2 20 02 24 4活 活0 00 02 2 a2 2 a2 2 接待 待选 选民 民'),
	(12399100821504, 'activity', '01a229c71d7372bcbc5c3f6aac1edffb', '20 02 24 4 活 00 03 3 20 02 24 4活 活0 00 03 3 a3 3 a3 3 学习 习培 培训 训'),
	(12399151153152, 'case', '01a229c71d7573bc9d6f81be23b0b006', '20 02 24 4 建 00 01 1 20 02 24 4建 建0 00 01 1 j1 1 j1 1 修通 通村 村道 道路 路'),
	(12399000158208, 'case', '01a229c71e077398a68e5080ba87bb8d', '20 02 24 4 接 00 01 1 20 02 24 4接 接0 00 01 1 样例 例甲 甲 yl lj j 东街 街村 村路 路灯 灯不 不亮 亮 第0 0次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 00 0 当场 场说 说明 明'),
	(12399016935424, 'case', '01a229c71ee67e2091f072ec38181ff2', '20 02 24 4 流 00 01 1 20 02 24 4流 流0 00 01 1 样例 例乙 乙 yl ly y 西街 街村 村水 水渠 渠不 不通 通 第1 1次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 01 1 示例 例水 水利 利站 站 已经 经修 修好 好'),
	(12399033712640, 'case', '01a229c71ff47f3c9e4ec27a39371014', '20 02 24 4 意 00 01 1 20 02 24 4意 意0 00 01 1 样例 例丙 丙 yl lb b 南庄 庄道 道路 路坑 坑洼 洼 第2 2次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 02 2 当场 场说 说明 明'),
	(12399000158209, 'case', '01a229c720877340b3d0a90fb00dc7bf', '20 02 24 4 接 00 02 2 20 02 24 4接 接0 00 02 2 样例 例丁 丁 yl ld d 北岗 岗垃 垃圾 圾没 没人 人清 清运 运 第3 3次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 03 3 示例 例供 供电 电所 所 已经 经修 修好 好'),
	(12399016935425, 'case', '01a229c721c575d884bb363ee293c724', '20 02 24 4 流 00 02 2 20 02 24 4流 流0 00 02 2 样例 例甲 甲 yl lj j 东街 街村 村机 机井 井不 不出 出水 水 第4 4次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 04 4 当场 场说 说明 明'),
	(12399033712641, 'case', '01a229c7222c7404a32fc562f3024cba', '20 02 24 4 意 00 02 2 20 02 24 4意 意0 00 02 2 样例 例乙 乙 yl ly y 西街 街村 村巷 巷道 道积 积水 水 第5 5次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 05 5 示例 例派 派出 出所 所'),
	(12399000158210, 'case', '01a229c722667adc89796f7422c44671', '20 02 24 4 接 00 03 3 20 02 24 4接 接0 00 03 3 样例 例丙 丙 yl lb b 南庄 庄路 路灯 灯不 不亮 亮 第6 6次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 00 06 6 当场 场说 说明 明'),
	(12399016935426, 'case', '01a229c722c97e708b9d3ee7f732a295', '20 02 24 4 流 00 03 3 20 02 24 4流 流0 00 03 3 样例 例丁 丁 yl ld d 北岗 岗水 水渠 渠不 不通 通 第7 7次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 00 07 7 示例 例水 水利 利站 站 已经 经修 修好 好'),
	(12399033712642, 'case', '01a229c723a57e68abf4461480f353e6', '20 02 24 4 意 00 03 3 20 02 24 4意 意0 00 03 3 样例 例甲 甲 yl lj j 东街 街村 村道 道路 路坑 坑洼 洼 第8 8次 次反 反映 映 东街 街村 村 13 38 80 00 00 00 00 00 00 08 8 当场 场说 说明 明'),
	(12399000158211, 'case', '01a229c723f978ec823822137697c472', '20 02 24 4 接 00 04 4 20 02 24 4接 接0 00 04 4 样例 例乙 乙 yl ly y 西街 街村 村垃 垃圾 圾没 没人 人清 清运 运 第9 9次 次反 反映 映 西街 街村 村 13 38 80 00 00 00 00 00 00 09 9 示例 例供 供电 电所 所'),
	(12399016935427, 'case', '01a229c7251676c4a5f3f403999e3cec', '20 02 24 4 流 00 04 4 20 02 24 4流 流0 00 04 4 样例 例丙 丙 yl lb b 南庄 庄机 机井 井不 不出 出水 水 第1 10 0次 次反 反映 映 南庄 庄 13 38 80 00 00 00 00 00 01 10 0 当场 场说 说明 明'),
	(12399033712643, 'case', '01a229c7255a7d18b6e6e91edd5c30cf', '20 02 24 4 意 00 04 4 20 02 24 4意 意0 00 04 4 样例 例丁 丁 yl ld d 北岗 岗巷 巷道 道积 积水 水 第1 11 1次 次反 反映 映 北岗 岗 13 38 80 00 00 00 00 00 01 11 1 示例 例派 派出 出所 所 已经 经修 修好 好'),
	(12399167930368, 'duty', '01a229c71d7c79909c2a8a663324af36', '政策 策宣 宣讲 讲 宣讲 讲惠 惠农 农政 政策 策');
INSERT INTO public.settings VALUES
	('unit_code', '"410725"', '01a22b76d26c77448ba2443f4c2c676a', '', 1),
	('unit_name', '"\u539f\u9633\u53bf"', '01a22b76d26c78cc8704951f22ef1e60', '', 1),
	('method', '"taiping"', '01a22b76d26c797caa0cc5302a395b97', '', 1),
	('county', 'true', '01a22b76d26c7a14a7b8d6219a69b3f4', '', 1);
INSERT INTO public.stations VALUES
	('示例中心站', '固定站', '', '', '', NULL, '', '', '', NULL, '', '01a229c717e678509a5e979fb07e085c', '410725104', 1, NULL, ''),
	('示例流动站', '流动站', '', '', '', NULL, '', '', '', NULL, '', '01a229c717eb73609e7a5480fbb0381e', '410725104', 1, NULL, '');
INSERT INTO public.steps VALUES
	('01a229c71d7573bc9d6f81be23b0b006', 1, 'REGISTER', '2024-06-10', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71d7979fc88f49ca4ffe49d95', '410725104', 1),
	('01a229c71e077398a68e5080ba87bb8d', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71e0972a4971221a78fd5992f', '410725104', 1),
	('01a229c71e077398a68e5080ba87bb8d', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71ea57f6cac32f33293ed5d5e', '410725104', 1),
	('01a229c71ee67e2091f072ec38181ff2', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71ee77d70a7361279c3dc76c4', '410725104', 1),
	('01a229c71ee67e2091f072ec38181ff2', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71ee87064813665f057b0d387', '410725104', 1),
	('01a229c71ee67e2091f072ec38181ff2', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a229c71f51776082b1f79a692aa4a4', '410725104', 1),
	('01a229c71ee67e2091f072ec38181ff2', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a229c71f7b7b90b655537847e42fe5', '410725104', 1),
	('01a229c71ee67e2091f072ec38181ff2', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71fa27f90ba1fe47303edd44b', '410725104', 1),
	('01a229c71ff47f3c9e4ec27a39371014', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c71ff57dd8b370a79445b7d938', '410725104', 1),
	('01a229c71ff47f3c9e4ec27a39371014', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7204e70c49e1760701b5f2016', '410725104', 1),
	('01a229c720877340b3d0a90fb00dc7bf', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c720887608b4cf747196098879', '410725104', 1),
	('01a229c720877340b3d0a90fb00dc7bf', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例供电所', '', NULL, '2024-07-03', '本地做法：一个月内答复', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c720887884a45d1efd7bbf2039', '410725104', 1),
	('01a229c720877340b3d0a90fb00dc7bf', 3, 'URGE', '2024-06-20', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c720d87674929b130fc53e5a1b', '410725104', 1),
	('01a229c720877340b3d0a90fb00dc7bf', 4, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a229c7212075ec8855015751aff92c', '410725104', 1),
	('01a229c720877340b3d0a90fb00dc7bf', 5, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'SATISFIED', 'SATISFIED', NULL, '', NULL, '01a229c721427248ad57289c76682c59', '410725104', 1),
	('01a229c720877340b3d0a90fb00dc7bf', 6, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c721857de8809453ca31cd3671', '410725104', 1),
	('01a229c721c575d884bb363ee293c724', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c721c670d0a7d99b1491011a94', '410725104', 1),
	('01a229c721c575d884bb363ee293c724', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c721f5749ca685ced14add5590', '410725104', 1),
	('01a229c7222c7404a32fc562f3024cba', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7222e76c0b13c4c7ef4ad5049', '410725104', 1),
	('01a229c7222c7404a32fc562f3024cba', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例派出所', '', NULL, '2024-07-03', '本地做法：一个月内答复', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7222e79209a30b994f5ed3fe3', '410725104', 1),
	('01a229c722667adc89796f7422c44671', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c722677838a9cac6c79fe69b22', '410725104', 1),
	('01a229c722667adc89796f7422c44671', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7228d79cc8239729e535066ae', '410725104', 1),
	('01a229c722c97e708b9d3ee7f732a295', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c722ca7ec08c1c34c9a0223c84', '410725104', 1),
	('01a229c722c97e708b9d3ee7f732a295', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例水利站', '', NULL, '2024-07-03', '本地做法：一个月内答复', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c722cb7208af379691ba935833', '410725104', 1),
	('01a229c722c97e708b9d3ee7f732a295', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a229c722f170dcabceb389a9045561', '410725104', 1),
	('01a229c722c97e708b9d3ee7f732a295', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'BASICALLY', 'BASICALLY', NULL, '', NULL, '01a229c723277b189381bb4ec4b367a3', '410725104', 1),
	('01a229c722c97e708b9d3ee7f732a295', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c723717ae4be8409d7cba3995b', '410725104', 1),
	('01a229c723a57e68abf4461480f353e6', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c723a873ec9d4b9cc54cda7a51', '410725104', 1),
	('01a229c723a57e68abf4461480f353e6', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c723d5754c824c487951363b60', '410725104', 1),
	('01a229c723f978ec823822137697c472', 1, 'REGISTER', '2024-06-01', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c723fa72e0b8744478530ca97e', '410725104', 1),
	('01a229c723f978ec823822137697c472', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例供电所', '', NULL, '2024-07-03', '本地做法：一个月内答复', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c723fa744098945d17989f5e60', '410725104', 1),
	('01a229c723f978ec823822137697c472', 3, 'URGE', '2024-06-20', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7246678f8b095f5e38c88da2f', '410725104', 1),
	('01a229c723f978ec823822137697c472', 4, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a229c7249b73288ffc7576e5cc77a5', '410725104', 1),
	('01a229c723f978ec823822137697c472', 5, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'DISSATISFIED', 'DISSATISFIED', NULL, '', NULL, '01a229c724c97b2c9514cf2676ea96b8', '410725104', 1),
	('01a229c723f978ec823822137697c472', 6, 'REOPEN', '2024-07-08', '示例经办', '', '', NULL, '2024-08-08', '本地做法：不满意的一个月内再办并答复（比照代表建议）', '', '', NULL, NULL, NULL, NULL, '对办理结果不满意', NULL, '01a229c724c97d70b732df67cd4b68b5', '410725104', 1),
	('01a229c7251676c4a5f3f403999e3cec', 1, 'REGISTER', '2024-06-02', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7251c76f0a89f90e2d911cfea', '410725104', 1),
	('01a229c7251676c4a5f3f403999e3cec', 2, 'ROUTE', '2024-06-04', '示例经办', '', '', 'SPOT', NULL, '', '当场说明', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7253c78ec8a6a2fd16d12445f', '410725104', 1),
	('01a229c7255a7d18b6e6e91edd5c30cf', 1, 'REGISTER', '2024-06-03', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7255b76cc88df91ee0d9aecd2', '410725104', 1),
	('01a229c7255a7d18b6e6e91edd5c30cf', 2, 'ASSIGN', '2024-06-03', '示例经办', '示例派出所', '', NULL, '2024-07-03', '本地做法：一个月内答复', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c7255b7824811135936ab74c02', '410725104', 1),
	('01a229c7255a7d18b6e6e91edd5c30cf', 3, 'REPLY', '2024-07-01', '示例经办', '', '', NULL, NULL, '', '已经修好', '', 'A', NULL, NULL, NULL, '', NULL, '01a229c725947e00a99366f874ac1095', '410725104', 1),
	('01a229c7255a7d18b6e6e91edd5c30cf', 4, 'EVALUATE', '2024-07-08', '示例经办', '', '', NULL, NULL, '', '', '', NULL, 'SATISFIED', 'SATISFIED', NULL, '', NULL, '01a229c725b4779cb1de7abbe943b567', '410725104', 1),
	('01a229c7255a7d18b6e6e91edd5c30cf', 5, 'STRIKE_OFF', '2024-07-09', '示例经办', '', '', NULL, NULL, '', '', '', NULL, NULL, NULL, NULL, '', NULL, '01a229c725dd7edc844edb2a2328ec45', '410725104', 1);
INSERT INTO public.tasks VALUES
	('01a229c71d4973d0a5234042c42406a8', NULL, '1', 8, '修路', '', NULL, '示例甲', '', NULL, '', '', '', '', NULL, '', '', '01a229c71d4b73b4b2ad248a2e0f95ee', '410725104', 1, NULL, ''),
	('01a229c71d4973d0a5234042c42406a8', NULL, '2', 9, '清渠', '', NULL, '示例乙', '', NULL, '', '', '', '', NULL, '', '', '01a229c71d4b7e7882f1353c2a68d302', '410725104', 1, NULL, '');
SELECT pg_catalog.setval('public.journal_seq_seq', 1, false);
SELECT pg_catalog.setval('public.search_docs_rowid_seq', 1, false);
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
ALTER TABLE ONLY public.grids
    ADD CONSTRAINT pk_grids PRIMARY KEY (id);
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
ALTER TABLE ONLY public.plans
    ADD CONSTRAINT pk_plans PRIMARY KEY (id);
ALTER TABLE ONLY public.poll_lines
    ADD CONSTRAINT pk_poll_lines PRIMARY KEY (id);
ALTER TABLE ONLY public.polls
    ADD CONSTRAINT pk_polls PRIMARY KEY (id);
ALTER TABLE ONLY public.project_steps
    ADD CONSTRAINT pk_project_steps PRIMARY KEY (id);
ALTER TABLE ONLY public.projects
    ADD CONSTRAINT pk_projects PRIMARY KEY (id);
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT pk_quantities PRIMARY KEY (id);
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
CREATE INDEX ix_grids_name ON public.grids USING btree (name);
CREATE INDEX ix_journal_entry_id ON public.journal USING btree (entry_id);
CREATE INDEX ix_journal_verb ON public.journal USING btree (verb);
CREATE INDEX ix_keys_party ON public.keys USING btree (party);
CREATE INDEX ix_leaves_deputy_id_since ON public.leaves USING btree (deputy_id, since);
CREATE INDEX ix_mandates_deputy_id_position ON public.mandates USING btree (deputy_id, "position");
CREATE INDEX ix_origins_entry_id ON public.origins USING btree (entry_id);
CREATE INDEX ix_plans_activity_id ON public.plans USING btree (activity_id);
CREATE INDEX ix_plans_year_planned_on ON public.plans USING btree (year, planned_on);
CREATE INDEX ix_poll_lines_deputy_id ON public.poll_lines USING btree (deputy_id);
CREATE INDEX ix_poll_lines_poll_id ON public.poll_lines USING btree (poll_id);
CREATE INDEX ix_poll_lines_project_id ON public.poll_lines USING btree (project_id);
CREATE INDEX ix_polls_held_on_kind ON public.polls USING btree (held_on, kind);
CREATE INDEX ix_projects_year_stage ON public.projects USING btree (year, stage);
CREATE INDEX ix_quantities_activity_id ON public.quantities USING btree (activity_id);
CREATE INDEX ix_quantities_case_id ON public.quantities USING btree (case_id);
CREATE INDEX ix_quantities_counted_on ON public.quantities USING btree (counted_on);
CREATE INDEX ix_quantities_duty_id ON public.quantities USING btree (duty_id);
CREATE INDEX ix_quantities_task_id ON public.quantities USING btree (task_id);
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
ALTER TABLE ONLY public.plans
    ADD CONSTRAINT fk_plans_activity_id FOREIGN KEY (activity_id) REFERENCES public.activities(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT fk_quantities_activity_id FOREIGN KEY (activity_id) REFERENCES public.activities(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT fk_quantities_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT fk_quantities_duty_id FOREIGN KEY (duty_id) REFERENCES public.duties(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.quantities
    ADD CONSTRAINT fk_quantities_task_id FOREIGN KEY (task_id) REFERENCES public.tasks(id) DEFERRABLE INITIALLY DEFERRED;
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
