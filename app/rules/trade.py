"""The trade's words, each told once: kinds of activity and duty, sources, roles, states, and what a cell may say."""

from collections.abc import Mapping

OPINION, PROPOSAL = "opinion", "proposal"  # the two kinds of case
PRESENT, LEAVE, ABSENT = "出席", "请假", "缺席"
TAKER, LEADER, CO_SIGNER, FIRST_ASKED = "接单", "领衔", "附议", "首问"  # what a deputy is to a case
OTHER = "其他"
OUR_DEFAULT = "本程序缺省"  # what no source says and this program assumes
BRIEFING_DRAFTS = "briefing"  # under which briefings that are being written are kept

MALE, FEMALE = SEXES = ("男", "女")
NATION, PROVINCE, CITY, COUNTY, TOWNSHIP = DEPUTY_LEVELS = ("全国", "省", "市", "县", "乡")
IN_OFFICE, SUSPENDED, ENDED = MANDATE_STATES = ("在任", "暂停", "终止")
FIXED_STATION, STATION_POINT, STUDIO, INDUSTRY_STATION, MOBILE_STATION = STATION_KINDS = (
    "固定站", "联络点", "工作室", "产业站", "流动站",
)  # fmt: skip
AT_THE_DOOR = "入户走访"
VISIT_FORMS = ("田间地头", "禁烧卡点", "集会摆摊", "板凳会", "项目现场", AT_THE_DOOR, "景区", "夜谈", OTHER)
UNSAFE = "安全隐患"
CATEGORIES = (
    "道路交通", "农田水利", "农业生产", "人居环境", "供水供电供气通信", "教育", "医疗医保", "养老助餐", "社会救助",
    "土地宅基地", "矛盾纠纷", UNSAFE, "村务作风", "营商环境", OTHER,
)  # fmt: skip
LEVELS = ("小事", "难事", "大事")
ON_THE_SPOT, TRANSFERRED, PROPOSED, REFUSED, PETITIONED = ROUTES = (
    "当场答复", "转交办理", "转为建议", "不予受理", "引导信访",
)  # fmt: skip
RESULTS = ("A", "B", "C")
SATISFIED, BASICALLY_SATISFIED, DISSATISFIED = SATISFACTIONS = ("满意", "基本满意", "不满意")

RECEPTION, MOBILE, FAIR, GRID, ENTERPRISE, VISITING = (
    "接待选民", "流动联络站", "进集会", "进网格", "进企业", "走访选民",
)  # fmt: skip
TRAINING, MEETING, APPRAISAL = "学习培训", "会议", "述职评议"
INSPECTION, SURVEY, ENFORCEMENT = "视察", "调研", "执法检查"
FORUM, PUBLICITY = "座谈", "政策宣讲"
FACE_TO_FACE, APPOINTMENT, INQUIRY = QUESTION_KINDS = ("代表·局长面对面", "约见", "问政")
PROJECT_VOTE, PROJECT_APPRAISAL = PROJECT_POLLS = ("民生实事票决", "民生实事测评")
PUBLIC_WORKS, MEDIATION, RELIEF = "为民办实事", "化解矛盾", "扶弱济困"
ACTIVITY_KINDS = (
    RECEPTION, MOBILE, FAIR, GRID, ENTERPRISE, VISITING, TRAINING, MEETING, INSPECTION, SURVEY, ENFORCEMENT,
    FORUM, *QUESTION_KINDS, PUBLICITY, PUBLIC_WORKS, MEDIATION, RELIEF, APPRAISAL, OTHER,
)  # fmt: skip
OUT_KINDS = (MOBILE, FAIR, GRID, ENTERPRISE, VISITING)  # deputies go to the voters
UNCOUNTED_KINDS = frozenset({TRAINING, MEETING, INSPECTION, SURVEY, ENFORCEMENT, APPRAISAL})  # no voter is received

FACED, SCANNED, BOX, LETTER, PHONED = "面对面", "扫码", "意见箱", "来信", "来电"
SOURCES = (
    RECEPTION, MOBILE, FAIR, GRID, ENTERPRISE, VISITING, FORUM, FACED, INQUIRY, INSPECTION, SCANNED,
    BOX, LETTER, PHONED, OTHER,
)  # fmt: skip
SOURCE_OF_QUESTIONS: Mapping[str, str] = {FACE_TO_FACE: FACED, APPOINTMENT: APPOINTMENT, INQUIRY: INQUIRY}

CONGRESS, ATTENDING, PRESIDIUM_MEETING, OTHER_MEETING = "出席人代会", "列席上级会议", "主席团会议", "其他会议"
SPEECH, BILL, STUDY, SPECIAL_INQUIRY = "审议发言", "领衔议案建议", "专题调研", "专题询问"
JUDGING, REPORTING, GROUP, ASKING = "评议测评", "向选民述职", "代表小组活动", "约见问政"
GOOD_DEED, CHARITY, AWARD, DEMERIT = "办好事实事", "公益慈善", "表彰奖励", "违纪扣分"
DUTY_KINDS = (
    CONGRESS, ATTENDING, PRESIDIUM_MEETING, OTHER_MEETING, SPEECH, BILL, CO_SIGNER, INSPECTION, STUDY,
    ENFORCEMENT, SPECIAL_INQUIRY, JUDGING, TRAINING, GROUP, RECEPTION, MOBILE, VISITING, GRID,
    FAIR, ENTERPRISE, ASKING, PUBLICITY, GOOD_DEED, MEDIATION, RELIEF, CHARITY, "招商引资",
    REPORTING, AWARD, "宣传报道", DEMERIT, OTHER,
)  # fmt: skip

COLLECTED, LED, CO_SIGNED = "收集意见", "领衔建议", "附议建议"
IN_SESSION, BETWEEN_SESSIONS = "会议期间建议", "闭会期间建议"
FROM_CASES = (COLLECTED, LED, IN_SESSION, BETWEEN_SESSIONS, CO_SIGNED)  # deeds that the ledger reads off cases
ABSENT_CONGRESS, LEAVE_CONGRESS, ABSENT_OTHER, LEAVE_OTHER = ABSENCES = (
    "缺席人代会", "请假人代会", "缺席活动", "请假活动",
)  # fmt: skip
