# 六簿：make demo 看演示，make test 查全部；其余见 make help。
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON := .venv/bin/python
DEMO := build/demo
DEMO_LEDGER := build/demo/太平镇（示例）.liubu
# make soak KILLS=200 只试这么多；SEED=… 按上次印出的种子再来一遍
KILLS := 2000
POWER := 500
FAULTS := 500
FLIPS := 10000
BENDS := 2000
PACKAGES := 100000
CLERKS := 600
ORDERS := 20
SEED :=
export PYTHONUTF8 := 1

.PHONY: help demo run test bench screenshots soak mutants clean packages packages-linux packages-windows packages-stick packages-sums
help:
	@printf '%s\n' \
	  'make demo         用随附的样本建一个演示台账，导出六簿、简报和主要的表，打印数字；有桌面时打开窗口' \
	  'make run          打开自己的台账' \
	  'make test         规范、类型、导入约束和全部测试' \
	  'make bench        与 LibreOffice、openpyxl、SQLite 同场计时' \
	  'make screenshots  把每一页画到 build/screenshots/' \
	  'make soak         重抽性质测试的例子，杀进程、断电、坏盘、满盘、坏工作簿的长时间考验' \
	  'make mutants      一处一处改动规则和台账，看测试能否发现；OVER=app/rules/days 只查一处，SAMPLE=200 抽查' \
	  'make packages     做安装盘：Windows 的文件夹和 zip，统信、麒麟的 .deb 和 tar.gz，安装说明、校验和（docs/packages.md）' \
	  'make clean        删去 build/ 和各种缓存（不动台账，不动 .venv）'

# 无桌面时也要能画窗口
test bench screenshots soak mutants: export QT_QPA_PLATFORM := offscreen

demo: .venv/.ready
	$(PYTHON) main.py demo --out $(DEMO)
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  $(PYTHON) main.py --ledger $(DEMO_LEDGER); \
	else \
	  echo '这里没有桌面，不打开窗口。'; \
	fi

run: .venv/.ready
	$(PYTHON) main.py

test: .venv/.ready
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest -n 2

bench: .venv/.ready
	bash tools/setup.sh bench
	$(PYTHON) -m tests.benchmarks

screenshots: .venv/.ready
	$(PYTHON) -m tests.screenshots

soak: .venv/.ready
	FRESH=1 $(PYTHON) -m pytest -n 2 $$(grep -rlE '@given|RuleBasedStateMachine' tests --include='test_*.py')
	$(PYTHON) -m tests.soak --kills $(KILLS) --power $(POWER) --faults $(FAULTS) --flips $(FLIPS) --bends $(BENDS) --packages $(PACKAGES) --orders $(ORDERS) --disk --calls --clerks $(CLERKS) $(if $(SEED),--seed $(SEED))

mutants: .venv/.ready
	bash tools/setup.sh mutants
	$(PYTHON) tools/mutants.py --over '$(OVER)' --sample $(or $(SAMPLE),0)

packages: packages-linux packages-windows packages-stick

packages-linux packages-windows packages-stick packages-sums: packages-%: .venv/.ready
	bash tools/setup.sh packages
	PYTHONPATH=packaging $(PYTHON) -m parcels $*

clean:
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

.venv/.ready: pyproject.toml constraints.txt tools/setup.sh
	bash tools/setup.sh
	touch $@
