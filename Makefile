# make serve   the site at http://localhost:8000, rebuilt when a file changes
# make test    everything that CI checks
# make data    Fashion-MNIST, pretrained weights, poems: what pages with real data need (sizes are said first)
# make build   the site in site/, strict
# make dist     the site as dist/runnable-pytorch.zip, to be unpacked and opened without a server
# make record  run everything here and keep its text outputs and times in records/ (on a GPU, with another torch)
# make versions  run everything on every torch since 1.13 and keep what it printed in records/torch (hours; TORCH=2.6.0: one; KEEP=1: keep environments)
# make export  every page as plain Markdown in dist/markdown, for other site generators
# make bench   the runner against its peers, and how cost grows
# make format  format the code
# make new-snippet, make new-page, make new-error   the files to begin with, in both languages; asks, or takes ARGS='NAME "中文 | English"'
# make constraints  fix the versions of all that requirements.txt brings with it anew, in constraints.txt
#
# TORCH_INDEX=https://download.pytorch.org/whl/cpu takes torch and torchvision, and nothing else, from that index.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
RUN = .venv/bin/python -m
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve test data build dist record versions export bench format constraints new-snippet new-page new-error
serve: .venv/ready
	-@$(RUN) hooks.data --if-due
	$(RUN) mkdocs serve $(ARGS)
test: .venv/ready
	-@$(RUN) hooks.data --if-due
	$(RUN) pytest -n auto $(ARGS)
data: .venv/ready
	$(RUN) hooks.data $(ARGS)
build: .venv/ready
	$(RUN) mkdocs build --strict $(ARGS)
dist: build
	$(RUN) hooks.dist site dist/runnable-pytorch.zip
record: .venv/ready
	$(RUN) hooks.run --record $(ARGS)
versions: .venv/ready
	$(RUN) hooks.versions $(if $(KEEP),--keep) $(TORCH) $(ARGS)
export: .venv/ready
	EXPORT=dist/markdown $(RUN) mkdocs build --quiet $(ARGS)
bench: .venv/ready
	$(RUN) benchmarks $(ARGS)
format: .venv/ready
	$(RUN) tests.formatting $(ARGS)
new-snippet new-page new-error: .venv/ready
	@$(RUN) hooks.new $(@:new-%=%) $(ARGS)
constraints: .venv/ready
	$(RUN) uv pip compile --quiet --universal --python-version 3.11.7 --no-annotate --upgrade \
	  --custom-compile-command "make constraints" requirements.txt -o constraints.txt

# A .venv that is stale or half made is filled up; one whose interpreter does not start is made anew.
ifneq ($(shell .venv/bin/python -c "import pip" 2>&1 && echo works),works)
.PHONY: .venv/ready
endif
PIP = $(RUN) pip install --quiet --disable-pip-version-check
.venv/ready: requirements.txt constraints.txt
	@[ -d .venv ] || rm -f .venv
	@.venv/bin/python -c "import pip" 2>/dev/null || $(PYTHON) -m venv --clear .venv
ifdef TORCH_INDEX
	$(PIP) --no-deps --index-url $(TORCH_INDEX) $$(grep -oE '^torch(vision)?==[0-9.]+' requirements.txt)
endif
	$(PIP) -r requirements.txt -c constraints.txt
	@touch $@
