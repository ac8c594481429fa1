"""Runs mutmut over one room; tools/mutants.py starts it in the place that it prepared, and reads answer.json there."""

import faulthandler
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
FAILED = {1, 3}
WHOLE = Path("whole")  # stands where all modules of mutants were written to their end


def main(chosen: str, sample: int, seed: int, jobs: int) -> None:
    mutant_signs.settle()
    os.register_at_fork(
        before=faulthandler.cancel_dump_traceback_later, after_in_child=forget
    )  # tests/limits.py sets it
    os.environ["MUTANT_UNDER_TEST"] = "mutant_generation"
    Path("mutants").mkdir(exist_ok=True)
    WHOLE.unlink(missing_ok=True)
    mutmut.copy_src_dir()
    mutmut.create_mutants(jobs)
    WHOLE.touch()
    known = verdicts()
    modules = {path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in chosen.split()}
    names = sorted(name for name in known if name.rpartition(".")[0] in modules)
    if sample and sample < len(names):
        names = sorted(random.Random(seed).sample(names, sample))
    waiting = [name for name in names if known[name] not in FAILED]
    print(f"{len(names)} 处变动，还要试 {len(waiting)} 处", flush=True)
    if waiting:
        mutmut._run(waiting, jobs)  # noqa: SLF001  # `mutmut run` with more names than a line holds
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
    from hypothesis import Phase, settings  # imported by pytest first: it rewrites the plugin

    gc.disable()  # the process is over before it needs more room
    settings.register_profile("mutant", settings.default, max_examples=30, phases=(Phase.explicit, Phase.generate))
    settings.load_profile("mutant")  # whoever asks whether a test fails does not ask for the smallest reason
    for name, module in list(sys.modules.items()):
        if name.startswith("tests.") and name.rpartition(".")[2].startswith("test_"):
            del sys.modules[name]
        if name.startswith("app.") and module:
            for kept in vars(module).values():
                if isinstance(kept, functools._lru_cache_wrapper):  # noqa: SLF001  # no public name
                    kept.cache_clear()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
