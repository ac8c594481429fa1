"""What an inspection wants to see of an activity: plan, notice, sign-in, record, photos, result, by its kind."""

from app.rules.trade import (
    APPRAISAL,
    ENFORCEMENT,
    FORUM,
    INSPECTION,
    MEETING,
    QUESTION_KINDS,
    SURVEY,
    TRAINING,
)

PLAN, NOTICE, SIGNED_IN, RECORD, PHOTO, RESULT = SORTS = ("方案", "通知", "签到", "记录", "照片", "成果")
PLANNED = frozenset({INSPECTION, SURVEY, ENFORCEMENT, APPRAISAL, *QUESTION_KINDS})
CALLED_TOGETHER = PLANNED | {MEETING, TRAINING, FORUM}
SIGNS = {
    PLAN: ("方案", "计划"),
    NOTICE: ("通知", "公告"),
    SIGNED_IN: ("签到",),
    RECORD: ("记录", "纪要"),
    RESULT: ("成果", "报告", "总结", "简报", "清单", "台账"),
}
LACKING = {
    PLAN: "没有活动方案",
    NOTICE: "没有通知或公告",
    SIGNED_IN: "没有签到表的扫描件",
    RECORD: "没有写活动情况",
    PHOTO: "没有照片",
    RESULT: "没有写活动成果，也没有报告",
}


def wanted(kind: str) -> tuple[str, ...]:
    """What there should be of an activity of this kind, in the order of the pack."""
    needs = {SIGNED_IN, RECORD, PHOTO}
    needs |= {PLAN, RESULT} if kind in PLANNED else set()
    needs |= {NOTICE} if kind in CALLED_TOGETHER else set()
    return tuple(each for each in SORTS if each in needs)


def sort_of(role: str, caption: str, name: str, *, picture: bool) -> str:
    """What an attachment is evidence of: as it was called, else a photo where it is a picture, else a result."""
    for text in (role, caption, name):
        for sort, signs in SIGNS.items():
            if any(sign in text for sign in signs):
                return sort
    return PHOTO if picture else RESULT
