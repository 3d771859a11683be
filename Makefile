# Trunkline. `make` lists the targets; every target sets up .venv first when it must.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export PYTHONPATH := tools
# The tests of the limiter that several processes share need a redis-server, and skip where there is none.
export TRUNKLINE_UNMEASURED := $(if $(shell command -v redis-server),nothing,*/ratelimit/redis.py)
SIDE_BY_SIDE := --numprocesses auto --dist loadfile
PARTS := layout lint types imports specs tree drift budget
.DEFAULT_GOAL := help
.PHONY: help setup demo quick test test-real coverage check $(PARTS) format spec generate mock fuzz bench bench-outbox bench-mock torture soak kills doubts docs-drift \
	build docs dropped-answer sbom audit lock resolutions

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 14

setup: $(READY) ## create .venv with pinned, hash-checked tools

$(READY): tools/requirements/dev.txt tools/requirements/uv.txt pyproject.toml mock/pyproject.toml
	@$(PYTHON) -m environment setup --venv $(VENV)

demo: $(READY) ## send through all three vendors against the mock; LIVE=opentact TO=... FROM=... does one real send
	@LIVE='$(LIVE)' TO='$(TO)' FROM='$(FROM)' $(BIN)/python docs/examples/demo.py

quick: $(READY) ## lint and test what changed since main, and the core: seconds
	@$(BIN)/python -m quick

test: $(READY) ## all tests that need Python alone; TESTS=tests/engine for a part
	@$(BIN)/python -m pytest $(or $(TESTS),$(SIDE_BY_SIDE) -m 'not real')

test-real: $(READY) ## the tests with servers, a browser, frameworks, wheels and kills
	@$(BIN)/python -m pytest $(TESTS) $(SIDE_BY_SIDE) -m real

coverage: $(READY) ## which lines and branches of overlays/ and runtime/ the tests named by TESTS=... do not reach
	@$(BIN)/python -m pytest $(TESTS) --cov

check: $(READY) ## format, lint, types, import rules, specs, generated tree fresh, docs drift offline, budgets of a call; side by side
	@$(MAKE) --no-print-directory -j 4 $(PARTS)

layout: ; $(BIN)/ruff format --check --quiet .
lint: ; $(BIN)/ruff check --quiet .
types: ; $(BIN)/mypy overlays runtime apps mock tools generated
imports: ; $(BIN)/lint-imports --no-cache && $(BIN)/python -m circles mock
specs: ; $(BIN)/python -m voximplant_spec --check
# In CI nothing is taken from MANIFEST.json.
tree: ; $(BIN)/python -m codegen --check $(if $(CI),--all)
drift: ; $(BIN)/python -m docsdrift check --quiet
# What a start and a call load, run and leave behind: counts, the same on any machine.
budget: ; $(BIN)/python -m pytest tests/transports/test_budget.py tests/transports/test_call_budget.py

format: $(READY) ## format the hand-written code
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

spec: $(READY) ## published.yaml and facts to Voximplant's patches and openapi.yaml
	@$(BIN)/python -m voximplant_spec

generate: $(READY) specs ## specs/ to generated/; says so when Voximplant's documents are to be built first
	@$(BIN)/python -m codegen

mock: $(READY) ## run the mock vendors on port 8080 (PORT=...)
	@$(BIN)/trunkline-mock --port $(or $(PORT),8080)

fuzz: $(READY) ## every direction: mock, client, answers, wire; ARGS="--direction mock" for one
	@$(BIN)/python -m fuzz $(ARGS)

torture: $(READY) ## 100,000 sends under fire from bare sockets, signals and forks: one table, all zeros; ARGS=--short
	@PYTHONPATH=tools:tests $(BIN)/python -m rig $(ARGS)

soak: $(READY) ## 20,000 sends through a misbehaving vendor, every outcome checked
	@$(BIN)/python benchmarks/soak.py $(ARGS)

kills: $(READY) ## 50 kills in 5,000 messages of the outbox, a vendor that counts as the judge; ARGS=--naive for naive ways
	@PYTHONPATH=tools:tests $(BIN)/python benchmarks/outbox_kills.py $(ARGS)

doubts: $(READY) ## 20,000 doubts settled from random logs, none wrongly; what was decided, by vendor and kind of log
	@PYTHONPATH=tools:tests $(BIN)/python -m engine.doubts $(ARGS)

bench: $(READY) ## what calls cost beside what they stand on and beside other SDKs; ARGS="--only blocking", ARGS=--write
	@PYTHONPATH=benchmarks:tools $(BIN)/python -m speed $(ARGS)

bench-outbox: $(READY) ## a run beside bare sends, and a million rows in the ledger
	@$(BIN)/python benchmarks/bench_outbox.py $(ARGS)

fuzz-bytes: $(READY) ## strange bytes at every door for three minutes; ARGS="--seed 7 --seconds 60"
	@PYTHONPATH=tools:tests $(BIN)/python -m security.fuzz_bytes $(ARGS)

sweep: $(READY) ## Ctrl-C at the places of calls, downloads and webhooks; ARGS="--every 1 --only download"
	@PYTHONPATH=tools:tests $(BIN)/python -m security.sweep $(ARGS)

bench-answers: $(READY) ## answers and webhooks, hostile ones too, beside json.loads of them
	@$(BIN)/python benchmarks/bench_answers.py $(ARGS)

bench-mock: $(READY) ## the mock beside Prism: speed, memory, start-up
	@PYTHONPATH=tools $(BIN)/python benchmarks/bench_mock.py $(ARGS)

build: $(READY) ## wheels and sdists of trunkline and trunkline-mock into dist/
	@rm -rf dist
	@for project in . mock; do $(BIN)/python -m build --no-isolation --outdir dist $$project | tail -n 1; done

docs: $(READY) ## the documentation site into build/site, every link checked
	@$(BIN)/python -m docsite $(ARGS)

dropped-answer: $(READY) ## one send through each SDK, the answer lost, counted at a raw socket; ARGS=--write
	@PYTHONPATH=benchmarks:tools $(BIN)/python -m dropped_answer $(ARGS)

sbom: build ## bill of materials of what `build` made, in build/sbom/
	@$(BIN)/python -m environment sbom

audit: $(READY) ## published advisories against the locked versions; says so where they cannot be reached
	@$(BIN)/python -m environment.audit

docs-drift: $(READY) ## what changed on the vendors' pages, and whom it breaks; ARGS='--from-dir ...' replays saved pages
	@$(BIN)/python -m docsdrift update $(ARGS)

lock: ## add to tools/requirements/*.txt what *.in asks for by now; ARGS=--upgrade takes the newest versions
	@$(PYTHON) -m environment lock $(ARGS)

resolutions: $(READY) ## test with the lowest and with the freshest versions that we allow
	@$(BIN)/python tools/resolutions.py $(ARGS)
