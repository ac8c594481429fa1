"""Runs mutmut over one room; tools/mutants.py starts it in the place that it prepared, and reads answer.json there."""

import faulthandler
import fnmatch
import functools
import gc
import json
import os
import random
import sys
from pathlib import Path

import mutant_signs
from mutmut import __main__ as mutmut
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.diff_apply import get_diff_for_mutant

SURVIVED = {0, 5, 33}  # the tests passed, or no test comes through the function


def main(room: str, chosen: str, sample: int, seed: int, jobs: int, *, again: bool) -> None:
    mutant_signs.settle()
    os.register_at_fork(
        before=faulthandler.cancel_dump_traceback_later, after_in_child=forget
    )  # tests/limits.py sets it
    os.environ["MUTANT_UNDER_TEST"] = "mutant_generation"
    Path("mutants").mkdir(exist_ok=True)
    mutmut.copy_src_dir()
    mutmut.create_mutants(jobs)
    known = verdicts()
    pattern = chosen.removesuffix(".py").replace("/", ".")
    names = sorted(name for name in known if fnmatch.fnmatch(name, f"{pattern}.*"))
    names = [name for name in names if not again or known[name] in SURVIVED]
    if sample and sample < len(names):
        names = sorted(random.Random(seed).sample(names, sample))
    print(f"{room}：{len(names)} 处变动", flush=True)
    if names:
        mutmut._run(names, jobs)  # noqa: SLF001  # `mutmut run` with more names than a line holds
    found = verdicts()
    tried = {name: found[name] for name in names}
    survivors = [(name, *turned(name)) for name, verdict in tried.items() if verdict in SURVIVED]
    Path("answer.json").write_text(json.dumps({"verdicts": tried, "survivors": survivors}), encoding="utf-8")


def verdicts() -> dict[str, int | None]:
    found: dict[str, int | None] = {}
    for path in mutmut.walk_mutatable_files():
        data = SourceFileMutationData(path=path)
        data.load()
        found |= data.exit_code_by_key
    return found


def turned(name: str) -> tuple[str, str]:
    """The line as it was and as it became."""
    path = Path(*name.split(".")[:-1]).with_suffix(".py")
    path = path if path.exists() else path.with_suffix("") / "__init__.py"
    lines = get_diff_for_mutant(name, path=path).splitlines()[2:]
    was = " ".join(line[1:].strip() for line in lines if line.startswith("-"))
    became = " ".join(line[1:].strip() for line in lines if line.startswith("+"))
    return was, became


def forget() -> None:
    """A mutant knows nothing that the program kept from the run before it: neither answers nor modules of tests."""
    gc.disable()  # the process is over before it needs more room
    for name, module in list(sys.modules.items()):
        if name.startswith("tests.") and name.rpartition(".")[2].startswith("test_"):
            del sys.modules[name]
        if name.startswith("app.") and module:
            for kept in vars(module).values():
                if isinstance(kept, functools._lru_cache_wrapper):  # noqa: SLF001  # no public name
                    kept.cache_clear()


if __name__ == "__main__":
    _, the_room, the_chosen, the_sample, the_seed, the_jobs, which = sys.argv
    main(the_room, the_chosen, int(the_sample), int(the_seed), int(the_jobs), again=which == "again")
