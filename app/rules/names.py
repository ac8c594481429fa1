"""Reading Chinese names: how they sort, how they are typed in pinyin or initials, and which name was meant."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from app.rules.bigrams import normal
from app.rules.reading import KNOWN, read_name
from app.rules.trade import SEXES

READINGS = (
    "单shan 曾zeng 查zha 仇qiu 区ou 解xie 朴piao 盖ge 洗xian 员yun 贠yun 乐yue 折she 翟zhai 祭zhai 隗wei 缪miao 覃qin "
    "种chong 召shao 秘bi 繁po 薄bo 卜bu 都du 句gou 炅gui 牟mu 能nai 粘nian 乜nie 阚kan 厦xia 镡tan 藏zang 校jiao 佴nai "
    "郇xun 逢pang 黑he 么yao 会gui 圈juan 术zhu 蔚yu 吕lv 闾lv 晁chao 谌chen 郗xi 宓mi 莘shen 沈shen 那na 逄pang "
    "欧阳ou'yang 尉迟yu'chi 长孙zhang'sun 万俟mo'qi 单于chan'yu 司马si'ma 上官shang'guan 诸葛zhu'ge 夏侯xia'hou "
    "皇甫huang'fu 令狐ling'hu 公孙gong'sun 慕容mu'rong 宇文yu'wen 司徒si'tu 司空si'kong 东方dong'fang 西门xi'men "
    "南宫nan'gong 独孤du'gu 澹台tan'tai 赫连he'lian 申屠shen'tu 太史tai'shi 淳于chun'yu 宗政zong'zheng 濮阳pu'yang "
    "公冶gong'ye 轩辕xuan'yuan 钟离zhong'li 闻人wen'ren 鲜于xian'yu 闾丘lv'qiu 亓官qi'guan 司寇si'kou 子车zi'ju "
    "颛孙zhuan'sun 端木duan'mu 公羊gong'yang 谷梁gu'liang 拓跋tuo'ba 呼延hu'yan 百里bai'li 东郭dong'guo 纳兰na'lan "
    "第五di'wu 梁丘liang'qiu 乐正yue'zheng 漆雕qi'diao 巫马wu'ma 吐谷浑tu'yu'hun 宰父zai'fu 夹谷jia'gu 左丘zuo'qiu "
    "壤驷rang'si 公西gong'xi 仲孙zhong'sun 羊舌yang'she 微生wei'sheng 完颜wan'yan 耶律ye'lv 贺兰he'lan 哥舒ge'shu"
)
LIKELY = 0.5
LATIN = re.compile(r"[a-z0-9ß-ɏ]")
_PEOPLES = "回满蒙藏维壮苗彝侗瑶白黎傣畲"  # whose sign alone is written, too
_SEAT = "(?:全国|[省市县区旗乡镇]{0,2})级?(?:人大)?代表"
_TITLE_BEFORE = re.compile(rf"^{_SEAT}[：:\s]*")
_TITLE_BEHIND = re.compile(rf"[（(](?:{_SEAT}|驻站|驻站代表|(?:副?站|副?组|小组)长)[）)]$")
_MARK = rf"(?:{'|'.join(SEXES)}|[{_PEOPLES}]|[\u4e00-\u9fff]{{1,6}}族)"
MARK = re.compile(rf"[(（\[【]\s*({_MARK}(?:[\s、，,;；/]+{_MARK})*)\s*[)）\]】]$")
MARKED_BEFORE = re.compile(rf"^[(（\[【]\s*({_MARK})\s*[)）\]】]\s*(?=\S)")
MARKED_OFF = re.compile(r"^[\s*＊★☆▲△●]+|[\s*＊★☆▲△]+$")  # signs that a roll explains at its foot
PEOPLES = {sign: f"{sign}族" for sign in _PEOPLES} | {"蒙": "蒙古族", "维": "维吾尔族"}
PIECES = re.compile(r"[a-zß-ɏ]+|\d+|[^\sa-zß-ɏ\d]+")


def surname(name: str) -> str:
    """The surname, two characters long where it is a compound one; a name with · has none of ours."""
    bare = name.strip()
    if "·" in bare or not bare:
        return ""
    return next((bare[:size] for size in (3, 2) if len(bare) > size and bare[:size] in SURNAMES), bare[0])


@lru_cache(KNOWN)
def unmarked(written: str) -> tuple[str, tuple[str, ...]]:
    """A name and the marks that rolls put behind it, 女 and 回族; 示例甲（第一选区） has none."""
    name = MARKED_OFF.sub("", written)
    before, behind = MARKED_BEFORE.match(name), MARK.search(name)
    bare = name[before.end() if before else 0 : behind.start() if behind else None]
    marks = [each for mark in (before, behind) if mark for each in re.findall(_MARK, mark[1])]
    return read_name(MARKED_OFF.sub("", bare)), tuple(PEOPLES.get(each, each) for each in marks)


def untitled(written: str) -> str:
    """The name out of what says that its bearer is a deputy: 示例甲（镇代表）, 市代表示例甲, 示例甲同志."""
    bare = _TITLE_BEHIND.sub("", _TITLE_BEFORE.sub("", written.removesuffix("同志")))
    return bare.removesuffix("代表")


def sort_key(name: str) -> str:
    """The name in pinyin without tones, a blank between syllables: 单示例 is "shan shi li". Unknown characters stay."""
    return " ".join(_syllables(name))


def initials(name: str) -> str:
    """The first letters of the syllables, as a clerk types them: 张建国 is "zjg"."""
    return "".join(syllable if syllable.isdecimal() else syllable[0] for syllable in _syllables(name))


def nearest(name: str, names: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """Up to `n` of `names` that may have been meant: the same sound first, then the most characters in common."""
    wanted = name.partition("（")[0].strip()
    scored = [(-_likeness(wanted, each), place, each) for place, each in enumerate(dict.fromkeys(names))]
    return tuple(each for score, _, each in sorted(scored)[:n] if -score >= LIKELY)


def _likeness(wanted: str, name: str) -> float:
    bare = name.partition("（")[0].strip()
    if wanted == bare:
        return 2.0 if wanted else 0.0
    sound = SequenceMatcher(None, _syllables(wanted), _syllables(bare)).ratio()
    shape = SequenceMatcher(None, wanted, bare).ratio()
    return max(sound, shape) + min(sound, shape) / 10


@lru_cache(maxsize=20000)
def _syllables(name: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin  # 0.2 s of import that most starts never need

    written, family = normal(name), surname(name)
    known = SURNAMES.get(family, ())
    pieces = PIECES.findall(written[len(family) :] if known else written)
    spoken = (word for piece in pieces for word in ([piece] if LATIN.match(piece) else lazy_pinyin(piece)))
    return (*known, *spoken)


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for entry in READINGS.split():
        family = "".join(each for each in entry if not each.isascii())
        table[family] = tuple(entry[len(family) :].split("'"))
    return table


SURNAMES = _table()
