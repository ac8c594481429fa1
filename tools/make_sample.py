"""Makes the sample workbooks in resources/sample: python tools/make_sample.py [--out DIR]."""

import argparse
from pathlib import Path

from sample_activities import activities, activity_rows
from sample_opinions import Opinions
from sample_others import campaign_rows, duty_rows, proposal_rows
from sample_paper import Sheets, save, save_plain, vary_days
from sample_people import SAMPLE, deputies, deputy_rows, station_rows
from sample_rows import Rows
from sample_small import another_layout, one_bad_row
from sample_systems import SYSTEMS
from sample_xiuwu import xiuwu

FOLDER = Path(__file__).parent.parent / "resources" / "sample"
YEAR = "太平镇2024.xlsx"
BAD_ROW = "错一行.xlsx"
OTHER = "非模板.xlsx"
XIUWU = "修武2024.xlsx"


def year() -> Sheets:
    """The whole year 2024 of 原阳县太平镇 (410725104), as rows of seven sheets."""
    people = deputies()
    held = activities(people)
    opinions = Opinions(people)
    opinions.gather(held)
    sheets: Sheets = {
        "代表": deputy_rows(people),
        "联络站": station_rows(people),
        "活动": activity_rows(held, opinions.summaries(), opinions.received),
        "意见": opinions.rows,
        "建议": proposal_rows(people, opinions.proposed),
        "专项": campaign_rows(people),
        "履职": duty_rows(people),
    }
    for name in ("意见", "建议", "专项", "履职"):
        first = sheets[name][0]
        first["备注"] = "；".join(filter(None, (f"本表为{SAMPLE}", first.get("备注"))))
    vary_days(sheets)
    return sheets


def make(folder: Path) -> None:
    """Write the four workbooks and those of the systems."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = year()
    people = deputies()
    save(sheets, folder / YEAR, "太平镇2024年示例台账（410725104）")
    one_bad_row(sheets, people, folder / BAD_ROW)
    another_layout(people, folder / OTHER)
    save(xiuwu(people), folder / XIUWU, "修武县2024年五单示例")
    make_systems(folder / "systems")


def make_systems(folder: Path) -> None:
    """Write a workbook for each of the local systems."""
    folder.mkdir(exist_ok=True)
    for system in SYSTEMS:
        rows = Rows(system.year)
        system.fill(rows)
        save_plain(rows.sheets, folder / f"{system.name}.xlsx", f"{system.name}示例（{system.year}）")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    make(parser.parse_args().out)
