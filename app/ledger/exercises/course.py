"""The five exercises and their steps, in the words of the manual's chapter."""

from collections.abc import Callable
from dataclasses import dataclass

from app.books.receptions import RECEPTIONS
from app.ledger.cases import CasePlace
from app.ledger.exercises import checks
from app.ledger.exercises.checks import Check
from app.ledger.exercises.traces import Traces


@dataclass(frozen=True, slots=True)
class ExerciseStep:
    """One thing to do, and on which page of the window; without `done` the clerk ticks it off.

    `view` is the part of that page, `about` gives what the step is to be done with.
    """

    words: str
    page: str
    done: Check | None = None
    view: object = None
    about: Callable[[Traces], set[str]] | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    number: int
    title: str
    purpose: str
    steps: tuple[ExerciseStep, ...]


EXERCISES: tuple[Exercise, ...] = (
    Exercise(
        1,
        "接待日登记一条意见",
        "从开门接待到把意见交给承办单位，一天里要做的都走一遍。",
        (
            ExerciseStep(
                "到“接待登记”，填今天的日期、时间、地点，写两位接待代表，按 Ctrl Enter 开始登记。",
                "reception",
                checks.received,
            ),
            ExerciseStep(
                "登记一位来访人：姓名、村组、类别、反映内容都编一个，处理选“转交办理”，承办单位先空着，"
                "按 Ctrl Enter 保存。",
                "reception",
                checks.heard_for_a_unit,
            ),
            ExerciseStep(
                "登记第二位，写到一半按 Ctrl 1 到“今日”，再按 Ctrl 2 回来：写的字都还在。",
                "reception",
            ),
            ExerciseStep(
                "把第二位写完：处理选“当场答复”，写上怎么答复的，按 Ctrl Enter 保存。",
                "reception",
                checks.heard_and_answered,
            ),
            ExerciseStep(
                "到“意见办理”，点“待分办”，选中转交的那一件，按 J 交办，写承办单位；期限已经算好，按 Ctrl Enter。",
                "cases",
                checks.assigned,
                view=CasePlace.UNDECIDED,
                about=checks.heard_for_a_unit,
            ),
            ExerciseStep(
                "点“在办”，选这一件，按 Ctrl P，选交办单，打印或者存为 PDF。",
                "cases",
                checks.assignment_printed,
                view=CasePlace.OPEN,
                about=checks.assigned,
            ),
        ),
    ),
    Exercise(
        2,
        "一件意见从答复到销号",
        "催办、答复、更正、评价、销号，一件意见走到底。",
        (
            ExerciseStep(
                "到“意见办理”，点“超期”，选一件，记住编号；按 C 催办，写怎么催的，按 Ctrl Enter。",
                "cases",
                checks.urged,
                view=CasePlace.OVERDUE,
            ),
            ExerciseStep(
                "还是这一件，列表换到了别的就按 Ctrl K 写编号找回来："
                "单位答复了，按 D 记录答复，写答复内容和结果类别，按 Ctrl Enter。",
                "cases",
                checks.replied,
                view=CasePlace.OVERDUE,
                about=checks.urged,
            ),
            ExerciseStep(
                "列表已经换到下一件：点“待评价”，照编号再选这一件。"
                "答复写错了一个字：按 M“更多”，选“更正”，挑答复那一条，改了字写上理由，按 Ctrl Enter。",
                "cases",
                checks.corrected,
                view=CasePlace.TO_EVALUATE,
                about=checks.replied,
            ),
            ExerciseStep(
                "还是这一件：回访了反映人，按 P 记录评价，选“满意”或“基本满意”，按 Ctrl Enter。",
                "cases",
                checks.content,
                view=CasePlace.TO_EVALUATE,
                about=checks.replied,
            ),
            ExerciseStep(
                "列表又换到了下一件：点“待销号”，照编号选这一件，按 X 销号，写销号依据，按 Ctrl Enter。",
                "cases",
                checks.struck_off,
                view=CasePlace.TO_CLOSE,
                about=checks.content,
            ),
            ExerciseStep(
                "点“已销号”，照编号选这一件，按 Ctrl P，选销号单，打印或者存为 PDF。",
                "cases",
                checks.striking_off_printed,
                view=CasePlace.STRUCK_OFF,
                about=checks.struck_off,
            ),
        ),
    ),
    Exercise(
        3,
        "三夏里出一次流动站",
        "带空白表下去，回来把活动、代表、意见、照片一页记完。",
        (
            ExerciseStep(
                "到“流动站”，按 Ctrl P 印几份空白记录表，打印或者存为 PDF。",
                "outing",
                checks.blanks_printed,
            ),
            ExerciseStep(
                "按 Ctrl N 登记一次活动：类型选“流动联络站”，写今天的日期和地点，至少点两位代表“出席”。"
                "先不保存，接着写意见。",
                "outing",
                checks.outings,
            ),
            ExerciseStep(
                "往下到“收集意见”，写两行：一行处理选“当场答复”，一行选“转交办理”。按 Ctrl Enter，活动和意见一次存好。",
                "outing",
                checks.heard_outside,
            ),
            ExerciseStep(
                "存好的这一次还开着，关了就在列表里打开：按 Ctrl O 加一张照片，什么照片都行。",
                "outing",
                checks.photographed,
                about=checks.outings,
            ),
            ExerciseStep(
                "按 Ctrl P，选流动联络站活动记录，打印或者存为 PDF。",
                "outing",
                checks.outing_printed,
                about=checks.outings,
            ),
            ExerciseStep(
                "到“今日”按 Ctrl D 看全部数字，期间选今年：刚才的意见已经数进去了，点开数字看是哪几件。",
                "today",
            ),
        ),
    ),
    Exercise(
        4,
        "月底：簿册、简报和上报",
        "先核对，再导出，写一期简报，把上个月的登记放到 U 盘上。",
        (
            ExerciseStep(
                "到“今日”按 Ctrl D，点“核对”，看各数是否相符、还缺什么。",
                "today",
            ),
            ExerciseStep(
                "到“六簿”，选接待选民簿，期间选今年，按 Ctrl E 导出 Excel。",
                "books",
                checks.book_exported,
                view=RECEPTIONS.name,
            ),
            ExerciseStep(
                "到“简报”，按 Ctrl N 起草一期：期号、期间、模板已经填好，专辑号空着，点“起草”；"
                "起日、止日也已经填好，看过纸样，点“印发”。",
                "briefing",
                checks.issues,
            ),
            ExerciseStep(
                "打开印发的这一期，按 Ctrl E 导出 PDF，或者打印。",
                "briefing",
                checks.briefing_taken,
                about=checks.issues,
            ),
            ExerciseStep(
                "到“上报”，按 Ctrl Enter 一步一步走：月份已经选好上个月，看还缺什么，选 U 盘（没有 U 盘的另选文件夹），"
                "写一个口令，写出上报的包。",
                "handoff",
                checks.handed_in,
                view="每月上报",
            ),
        ),
    ),
    Exercise(
        5,
        "年底和交接：评分、档案、备份",
        "冻结一年的得分，印档案和移交清单，备份好再交给别人。",
        (
            ExerciseStep(
                f"到“代表”的“考评”，按 Alt Left 到{checks.SAMPLE_YEAR}年，看过排名，按 Ctrl L 冻结这一年，写上原因。",
                "deputies",
                checks.scores_frozen,
                view=("考评", ""),
            ),
            ExerciseStep(
                "到“名单”选中一位，按 Ctrl P，印他的履职档案，打印或者存为 PDF。",
                "deputies",
                checks.file_printed,
                view=("名单", ""),
            ),
            ExerciseStep(
                "到“设置”的“单位与经办人”，点“印移交清单”，打印或者存为 PDF。",
                "settings",
                checks.taking_over_printed,
                view="单位与经办人",
            ),
            ExerciseStep(
                "到“设置”的“备份与核对”，按 Ctrl B 立即备份。",
                "settings",
                checks.backed_up,
                view="备份与核对",
            ),
            ExerciseStep(
                "还在那里，按 Ctrl J 核对台账，等它说完好。",
                "settings",
                view="备份与核对",
            ),
        ),
    ),
)
