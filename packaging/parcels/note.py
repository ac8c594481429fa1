"""安装说明: one page with pictures, drawn by the program's own paper engine."""

import io
from pathlib import Path

from app.books.manual import PICTURES
from app.exports.ink import A4, Flow, Ink, bind
from parcels.paths import VERSION

TITLE = "六簿安装说明"
WINDOW = "today.png"
_STEPS = (
    ("1", "插上安装盘", "打开这一页照着办"),
    ("2", "复制到本机", "不要在盘上直接用"),
    ("3", "双击“六簿”", "不要管理员，不联网"),
    ("4", "新建台账", "或打开练习台账"),
)
_SECTIONS = (
    (
        "Windows 10、11（64 位）",
        (
            "把“Windows”文件夹里的 .zip 复制到本机（例如“文档”），右键选“全部解压缩”。",
            "打开解压出来的“六簿”文件夹，双击“六簿”。提示“已保护你的电脑”时，点“更多信息”“仍要运行”。",
            "双击一次“关联台账文件”，以后双击 .liubu 台账就用六簿打开；“取消关联”改回去。",
        ),
    ),
    (
        "统信 UOS 20、银河麒麟 V10 和更新的系统（x86-64：兆芯、海光、英特尔）",
        (
            "有管理员密码：双击 .deb 安装，菜单里出现“六簿”。",
            (
                "没有管理员密码：把 .tar.gz 复制到主文件夹，右键“解压到此处”，双击里面的“install.sh”（选“运行”），"
                "菜单里就有“六簿”。"
            ),
            (
                "装不上的：龙芯、鲲鹏、飞腾的电脑，32 位系统，Windows 7、8，"
                "glibc 早于 2.28 的旧系统（中标麒麟 7、CentOS 7）。"
            ),
        ),
    ),
    (
        "装好以后",
        (
            (
                "先打开“练习台账”练手；真的台账在窗口里“新建”。台账就是一个 .liubu 文件，"
                "和程序不放在一起，换程序不动台账。"
            ),
            (
                "换新版本：插上新的安装盘，到“设置”的“程序更新”点“更新”；台账先备份，旧的一版留着，"
                "“回到上一版”就是退回。用 .deb 装的，双击新的 .deb。"
            ),
            "不放心盘里的文件：SHA256SUMS.txt、SM3SUMS.txt 里有每个文件的校验和。按 F1 看使用手册。",
        ),
    ),
)
_BOX, _GAP = 62.0, 14.0
_PICTURE = 205.0


def write(out: Path) -> None:
    """Write it as PDF."""
    buffer = io.BytesIO()
    ink = Ink(buffer, (A4.width, A4.height), TITLE, "六簿")
    flow = Flow(ink, A4, {}, f"六簿 {VERSION}")
    flow.title(TITLE)
    _steps(flow)
    _window(flow)
    for heading, points in _SECTIONS:
        flow.heading(heading)
        for at, point in enumerate(points, 1):
            flow.paragraph(f"{at}. {point}", indent=0)
    if len(flow.sheets) != 1:
        raise AssertionError("the instructions go on one page")
    bind(flow)
    ink.save()
    out.write_bytes(buffer.getvalue())


def _steps(flow: Flow) -> None:
    """Four boxes in a row, with arrows between them."""
    paper = flow.paper
    width = (paper.room - _GAP * (len(_STEPS) - 1)) / len(_STEPS)
    flow.space(8)
    flow.y -= _BOX
    for at, (number, act, hint) in enumerate(_STEPS):
        x, middle = paper.left + at * (width + _GAP), flow.y + _BOX / 2
        flow.put(
            f"0.8 w {x:.1f} {flow.y:.1f} {width:.1f} {_BOX:.1f} re S 1 w ",
            flow.ink.line(x + width / 2, flow.y + 42, number, "sans-bold", 13.0, align=0.5),
            flow.ink.line(x + width / 2, flow.y + 25, act, "sans-bold", 11.0, align=0.5),
            flow.ink.line(x + width / 2, flow.y + 9, hint, "serif", 9.0, align=0.5),
        )
        if at:
            tip = x - 2
            flow.put(f"{tip - 8:.1f} {middle + 5:.1f} m {tip:.1f} {middle:.1f} l {tip - 8:.1f} {middle - 5:.1f} l f ")


def _window(flow: Flow) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    held = io.BytesIO()
    with Image.open(PICTURES / WINDOW) as picture:
        picture.convert("RGB").save(held, "PNG")
    held.seek(0)
    flow.space(10 + _PICTURE)
    flow.picture(ImageReader(held), (flow.paper.left, flow.y, flow.paper.room, _PICTURE))
    flow.paragraph("双击“六簿”以后看到的窗口", indent=0, size=9.0)
