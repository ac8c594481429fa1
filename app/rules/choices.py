"""Choices whose words are everyday ones, and mean what they mean only in their own column."""

from app.rules.trade import OTHER, UNSAFE

PETITION_SIGN = "信访苗头"
NATURES = ("咨询", "意见建议", "求助", "涉法涉诉", "信访", PETITION_SIGN, UNSAFE)
PRESSING = (PETITION_SIGN, UNSAFE)  # natures that are looked at before all others
IDENTITIES = ("选民", "企业", "流动人口", OTHER)
DEPUTY, ADVISER = CAPACITIES = ("代表", "议政代表")
IN_USE, CLOSED_DOWN = STATION_STATES = ("在用", "撤销")
TASK_LEVELS = ("村", "户", "地块", "项目")
