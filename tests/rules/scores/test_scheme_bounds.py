"""What a file of a scheme may hold, how long its words may be, and how its items read."""

from datetime import date
from decimal import Decimal

import pytest

from app.errors import LedgerError
from app.rules.deed import Deed
from app.rules.scores import assess, load_bands, load_scheme

START = 'title = "示例办法"\nsources = ["示例文件"]\n'
ITEM = '[[items]]\nkey = "a"\nlabel = "接待"\nkinds = ["接待选民"]\n'
SET = '[own]\ntitle = "示例分档"\nsource = "示例文件"\nbands = [{ name = "好", least = 0 }]\n'


def scheme(text):
    return load_scheme("本镇", START + text)


@pytest.mark.parametrize(
    ("item", "rule"),
    [
        ("first = 4\nmore = 2\ncap = 12", "首次4分，每多1次加2分，最高12分。"),
        ("first = 5\nleast = 3\nshort = 2\nunit = '件'", "满3件5分，每少1件减2分。"),
        (
            "base = 10\nloses = { kinds = ['缺席活动', '缺席会议'], each = 1.5, unit = '天' }",
            "基础10分，缺席活动、缺席会议每天扣1.5分。",
        ),
        ("first = 1\nco_sign = { kinds = ['附议建议'], each = 1 }", "首次1分，附议每件1分。"),
        ("co_sign = { kinds = ['附议建议'], each = 1, cap = 4 }", "附议每件1分（最高4分）。"),
        ("more = 0.5\nunit = '小时'", "每多1小时加0.5分。"),
        ("by_hand = true\ncap = 10", "由考评人员打分，最高10分。"),
    ],
)
def test_an_item_reads_as_the_rule_that_it_is(item, rule):
    assert scheme(ITEM + item).items[0].rule == rule


def test_an_item_that_takes_away_says_so_and_who_judges_is_named():
    judged = scheme('[[evaluators]]\nrole = "小组"\n[[evaluators]]\nrole = "选民"\n' + ITEM + "by_hand = true\ncap = 9")
    assert judged.items[0].rule == "由小组、选民打分，最高9分。"
    bare = ITEM.replace('kinds = ["接待选民"]\n', "")
    assert scheme(bare + "deducts = true\nby_hand = true\ncap = 9").items[0].rule == "由考评人员扣分，最多扣9分。"
    loses = "loses = { kinds = ['缺席活动'], each = 1 }"
    assert scheme(f"{bare}deducts = true\n{loses}").items[0].rule == "缺席活动每次扣1分。"


def test_a_file_gives_all_that_it_says():
    found = load_scheme(
        "本镇",
        'title = "办法"\nplace = "示例县"\nsources = ["一", "二"]\nsummary = "大要"\nlacks = "缺什么"\n'
        'effective = 2024-01-01\nsubject = "代表小组"\ndecimals = 2\ncap = 50\n'
        '[[blocks]]\nkey = "x"\nlabel = "联系"\ncap = 20\n[[evaluators]]\nrole = "小组"\nweight = 3\n'
        + ITEM
        + 'block = "x"\nroles = ["组织"]\nunit = "天"\nspan = "届"\nfirst = 1\n'
        '[[bands]]\nname = "好"\nleast = 20\nthen = "表扬"\ntwice = "再表扬"\n',
    )
    assert (found.key, found.title, found.place, found.sources) == ("本镇", "办法", "示例县", ("一", "二"))
    assert (found.summary, found.lacks, found.effective) == ("大要", "缺什么", date(2024, 1, 1))
    assert (found.subject.value, found.decimals, found.cap, found.full) == ("代表小组", 2, 50, 50)
    [block], [evaluator], [item], [band] = found.blocks, found.evaluators, found.items, found.bands
    assert (block.key, block.label, block.cap) == ("x", "联系", 20)
    assert (evaluator.role, evaluator.weight) == ("小组", 3)
    assert (item.key, item.label, item.block, item.kinds, item.roles) == ("a", "接待", "x", ("接待选民",), ("组织",))
    assert (item.unit.value, item.span.value, item.evaluators, item.cap) == ("天", "届", (), None)
    assert (band.name, band.least, band.then, band.twice) == ("好", 20, "表扬", "再表扬")
    assert found.text.startswith('title = "办法"')


def test_what_a_file_leaves_out_has_its_usual_value():
    found = scheme(ITEM + "first = 1")
    assert (found.decimals, found.subject.value, found.cap, found.full, found.effective) == (
        1,
        "代表",
        None,
        None,
        None,
    )
    [item] = found.items
    assert (item.unit.value, item.span.value, item.least, item.by_hand, item.deducts) == ("次", "年", 1, False, False)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f'title = "{"长" * 31}"\nsources = ["文"]\n{ITEM}first = 1', "“title”太长，请不超过30个字"),
        (f'{START}place = "{"长" * 31}"\n{ITEM}first = 1', "“place”太长，请不超过30个字"),
        (START + ITEM.replace('"a"', f'"{"a" * 31}"') + "first = 1", "“key”太长，请不超过30个字"),
        (START + ITEM.replace('接待"', "待" * 21 + '"', 1) + "first = 1", "“label”太长，请不超过20个字"),
        (f'{START}[[blocks]]\nkey = "x"\nlabel = "{"长" * 21}"\n{ITEM}first = 1', "“label”太长，请不超过20个字"),
        (f'{START}[[evaluators]]\nrole = "{"长" * 21}"\n{ITEM}first = 1', "“role”太长，请不超过20个字"),
        (f'{START}{ITEM}first = 1\n[[bands]]\nname = "{"长" * 11}"\nleast = 1', "“name”太长，请不超过10个字"),
        (f'{START}{ITEM}first = 1\n[[bands]]\nname = "好"\nleast = 1\nthen = "{"长" * 61}"', "“then”太长，请不超过60个字"),
        (f'{START}{ITEM}first = 1\n[[bands]]\nname = "好"\nleast = 1\ntwice = "{"长" * 61}"', "“twice”太长，请不超过60个字"),
        (f'sources = ["文"]\n{ITEM}first = 1', "“title”不能空"),
        (START + ITEM.replace('key = "a"\n', "") + "first = 1", "“key”不能空"),
        (START + ITEM.replace('label = "接待"\n', "") + "first = 1", "“label”不能空"),
        (f'{START}[[blocks]]\nlabel = "块"\n{ITEM}first = 1', "“key”不能空"),
        (f'{START}[[blocks]]\nkey = "x"\n{ITEM}first = 1', "“label”不能空"),
        (f"{START}[[evaluators]]\nweight = 1\n{ITEM}first = 1", "“role”不能空"),
        (f'{START}[[evaluators]]\nrole = "组"\nweight = 0\n{ITEM}first = 1', "“weight”要大于 0"),
        (f'{START}[[evaluators]]\nrole = "组"\n[[evaluators]]\nrole = "组"\n{ITEM}first = 1', "“组”写了两次"),
        (f'{START}[[blocks]]\nkey = "x"\nlabel = "一"\n[[blocks]]\nkey = "x"\nlabel = "二"\n{ITEM}first = 1', "“x”写了两次"),
        (f"{START}decimals = 3\n{ITEM}first = 1", "“decimals”要写0到2的整数"),
        (f'{START}effective = "2024-01-01"\n{ITEM}first = 1', "“effective”要写施行日期"),
        (f"{START}cap = 0\n{ITEM}first = 1", "“cap”要大于 0"),
        (f"{START}{ITEM}first = 1\nleast = 0", "“least”要写1到365的整数"),
        (f"{START}{ITEM}first = 1\nleast = 366", "“least”要写1到365的整数"),
        (f"{START}{ITEM}first = 1000.01", "在 0 到 1000 之间"),
        (f"{START}{ITEM}first = true", "写成数"),
        (f"{START}{ITEM}by_hand = 1\ncap = 3", "写 true 或 false"),
        (f"{START}{ITEM}by_hand = true", "写最高分 cap"),
        (f"{START}{ITEM}deducts = true", "只扣分的项目不能再写得分"),
        (f"{START}{ITEM}deducts = true\nfirst = 1", "只扣分的项目不能再写得分"),
        (START + ITEM.replace('kinds = ["接待选民"]\n', "") + "deducts = true", "要写 loses"),
        (START + ITEM.replace('kinds = ["接待选民"]\n', "") + "first = 1", "要写明哪些活动类型"),
        (START + ITEM.replace('kinds = ["接待选民"]\n', "") + "more = 1", "要写明哪些活动类型"),
        (f"{START}{ITEM}by_hand = true\ncap = 3\nmore = 1", "不能再写 first、more、short"),
        (f"{START}{ITEM}by_hand = true\ncap = 3\nshort = 1", "不能再写 first、more、short"),
        (f"{START}{ITEM}base = 3\ncap = 2", "首次得分或基础分高于本项最高分"),
        (f"{START}{ITEM}first = 1\nloses = {{ each = 1 }}", "要写 kinds"),
        (f"{START}{ITEM}first = 1\nloses = {{ kinds = ['缺席活动'] }}", "要写 kinds"),
        (f"{START}{ITEM}first = 1\nco_sign = {{ kinds = ['附议建议'], each = 1, most = 2 }}", "不认识“most”"),
        (f"{START}{ITEM}first = 1\nloses = {{ kinds = ['接待选民'], each = 1 }}", "只能算一次"),
    ],
)  # fmt: skip
def test_what_a_scheme_may_not_say_is_refused(text, why):
    with pytest.raises(LedgerError, match=why):
        load_scheme("本镇", text)


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("first = 1\ndeducts = true", 8),
        ("unit = '天'\nby_hand = true", 8),
        ("unit = '天'\nby_hand = true\nfirst = 1", 8),
        ("first = 1\nco_sign = { kinds = ['接待选民'], each = 1 }", 8),
        ("first = 1\nloses = { kinds = ['接待选民'], each = 1 }", 8),
        ("first = 9\nleast = 3\nshort = 1", 9),
        ("first = 9\nleast = 3\ncap = 8", 9),
    ],
)
def test_a_refusal_names_the_line_of_what_it_is_about(lines, line):
    with pytest.raises(LedgerError) as refused:
        scheme(ITEM + lines)
    assert str(refused.value).startswith(f"本镇.toml 第{line}行：")


def test_two_without_a_key_are_told_that_it_lacks_and_not_that_it_is_written_twice():
    bare = ITEM.replace('key = "a"\n', "") + "first = 1\n"
    with pytest.raises(LedgerError, match="“key”不能空"):
        scheme(bare + bare.replace("接待", "走访"))


def test_what_stands_on_the_border_is_taken():
    text = ITEM + f'first = 1000\nleast = 365\n[[bands]]\nname = "{"长" * 10}"\nleast = 0\nthen = "{"长" * 60}"'
    assert scheme(text).items[0].first == 1000
    assert scheme(ITEM + "first = 4\nleast = 2\nshort = 2\ncap = 4").items[0].short == 2


def test_a_kind_may_be_shared_only_by_items_of_different_roles():
    def both(one, other):
        again = ITEM.replace('"a"', '"b"').replace('"接待"', '"另一项"')
        return f"{ITEM}{one}first = 1\n{again}{other}first = 1\n"

    assert len(scheme(both('roles = ["组织"]\n', 'roles = ["参加"]\n')).items) == 2
    assert len(scheme(both('roles = ["组织"]\n', "")).items) == 2
    for one, other in (('roles = ["组织"]\n', 'roles = ["参加", "组织"]\n'), ("", "")):
        with pytest.raises(LedgerError, match="只能算一次"):
            scheme(both(one, other))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (SET.replace('title = "示例分档"\n', ""), "“title”不能空"),
        (SET.replace('source = "示例文件"\n', ""), "“source”不能空"),
        (SET.replace("示例分档", "长" * 41), "“title”太长，请不超过40个字"),
        (f"{SET}last = 51", "“last”要写0到50的整数"),
        (f'{SET}twice = "{"长" * 61}"', "“twice”太长，请不超过60个字"),
        (f'{SET}measure = "heads"', "“measure”可以写：points、votes"),
        (f"{SET}more = 1", "不认识“more”"),
        (SET.replace('{ name = "好", least = 0 }', '{ name = "好", least = 9 }, { name = "好", least = 0 }'), "有两档都叫“好”"),
        (SET.replace('{ name = "好", least = 0 }', '{ name = "好", least = 9 }, { name = "差", least = 9 }'), "从高到低"),
    ],
)  # fmt: skip
def test_what_a_way_of_grading_may_not_say_is_refused(text, why):
    with pytest.raises(LedgerError, match=why):
        load_bands(text)


def test_a_way_of_grading_gives_all_that_it_says():
    one = load_bands(SET)["own"]
    assert (one.key, one.title, one.source, one.measure.value, one.counts) == (
        "own",
        "示例分档",
        "示例文件",
        "points",
        (),
    )
    assert (one.last, one.twice) == (0, "")
    text = f'{SET}measure = "votes"\ncounts = ["称职"]\nlast = 50\ntwice = "谈话"'
    other = load_bands(text)["own"]
    assert (other.measure.value, other.counts, other.last, other.twice) == ("votes", ("称职",), 50, "谈话")


def done(kind, number, **values):
    return [Deed(date(2024, 5, day), kind, (kind,), table="duties", entry_id=f"{kind}{day}", **values) for day in range(1, number + 1)]  # fmt: skip


def test_a_scheme_caps_all_its_items_together():
    both = "cap = 5\n" + ITEM + "first = 4\n" + ITEM.replace('"a"', '"b"').replace("接待", "走访") + "first = 4\n"
    score = assess(scheme(both), [*done("接待选民", 1), *done("走访选民", 1)], (), 2024)
    assert ([item.points for item in score.items], score.total) == ([4, 1], 5)


@pytest.mark.parametrize(("hours", "reached"), [(0.25, "0.3"), (0.24, "0.2"), (0.35, "0.4")])
def test_half_of_the_last_decimal_is_rounded_up(hours, reached):
    found = assess(scheme(ITEM + "first = 1\nunit = '小时'"), done("接待选民", 1, hours=hours), (), 2024)
    assert found.total == Decimal(reached)
