# Assay: how accurate is a news extraction pipeline, what did a version break, may it ship?
# `make help` lists what there is to type.

SHELL := /bin/sh
CONFIGURATION ?= release
ASSAY := .build/$(CONFIGURATION)/assay
SWIFT_BUILD := swift build --configuration $(CONFIGURATION) --quiet
# What the programs are built from, folders included, since a file that is gone changes its folder.
SOURCES := $(wildcard Package.swift) $(shell find Sources 2>/dev/null)
# What to score; a name under `pipelines:` in gold/assay.yaml.
PIPELINE ?= reference
# Where `make install` puts things.
PREFIX ?= /usr/local
# Further options, such as ARGS="--slice outlet".
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help libyaml build eval gate record check annotate test browser-test format-test examples-test verify-peers verify-pipeline bench fuzz mutation coverage format lint install install-built dist clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

libyaml:
	@.ci/install-libyaml

build: $(ASSAY) ## Build the release binary, .build/release/assay

# Only where something is newer, since the compiler's own look at what has changed takes seconds.
$(ASSAY) $(ASSAY)-annotate: $(SOURCES) | libyaml
	@.ci/has-static-library || export ASSAY_DYNAMIC=1; $(SWIFT_BUILD) --product $(notdir $@)
	@touch $@

eval: build ## Score PIPELINE (reference) against the gold, compare with the last recorded version
	@$(ASSAY) eval --pipeline $(PIPELINE) $(ARGS)

gate: build ## Score PIPELINE, then say by gold/assay.yaml whether it may ship (exit code 1: it may not)
	@$(ASSAY) gate --pipeline $(PIPELINE) $(ARGS)

record: build ## Score PIPELINE and keep the result as reports/versions/VERSION.json
	@test -n "$(VERSION)" || { echo 'Say which version: make record VERSION=1.4.0' >&2; exit 2; }
	@$(ASSAY) eval --pipeline $(PIPELINE) --record $(VERSION) $(ARGS)

check: build ## Check every gold article and the settings, without scoring
	@$(ASSAY) check $(ARGS)

annotate: build $(ASSAY)-annotate ## Annotate in the browser: all gold, or ARTICLE=path.txt, of which a gold article is made
	@$(ASSAY) annotate $(ARTICLE) $(ARGS)

test: libyaml ## Run all tests, those of formats and pages too where Python and Chromium are there
	@swift build --build-tests --quiet
	@swift build --product assay-annotate --quiet
	@swift test --skip-build --disable-xctest --quiet
	@Tests/Formats/run .build/debug/assay
	@ASSAY_PAGE_SIZES=200 Tests/Browser/run .build/debug/assay

browser-test: build $(ASSAY)-annotate ## Only use the pages of reports and of annotation in a headless Chromium
	@Tests/Browser/run $(ASSAY)

format-test: build ## Only hold every format against the schema that its readers publish
	@Tests/Formats/run $(ASSAY)

examples-test: ## Test the example pipelines in Python, with spaCy where it is installed
	@Tests/Examples/run

verify-peers: build ## Compare Assay's figures with nervaluate, seqeval, neleval, spaCy and scorch (ARGS=formats: its files with their tools)
	@Tests/Peers/verify $(ARGS)

verify-pipeline: build ## Hold the reference pipeline against other extractors, on real news where it is at hand
	@Tests/Peers/verify-pipeline

bench: libyaml ## Measure speed and memory against the peers, as ratios in one run
	@Benchmarks/run

fuzz: libyaml ## Fuzz every reader (FUZZ_SECONDS=900 each; ARGS="gold" for one)
	@Tests/Fuzz/run $(ARGS)

mutation: libyaml ## Flip operators and numbers in the rooms that compute figures, and list what no test notices
	@Tests/Mutation/run $(ARGS)

coverage: libyaml ## Line coverage of the rooms that people rely on; fails below 95 %
	@Tests/Coverage/run

format: ## Format every Swift file, then lint
	@swift format --in-place --recursive --parallel Package.swift Sources Tests
	@$(MAKE) --no-print-directory lint

lint: ## Fail on any formatting or style finding
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests

install: build $(ASSAY)-annotate ## Install the programs, the manual page and shell completions below PREFIX (/usr/local)
	@$(MAKE) --no-print-directory install-built

install-built:
	@install -D -m 755 $(ASSAY) $(DESTDIR)$(PREFIX)/bin/assay
	@install -m 755 $(ASSAY)-annotate $(DESTDIR)$(PREFIX)/bin/assay-annotate
	@mkdir -p $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	@$(ASSAY) manual > $(DESTDIR)$(PREFIX)/share/man/man1/assay.1
	@$(ASSAY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/assay
	@$(ASSAY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_assay
	@$(ASSAY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/assay.fish
	@echo "installed $(DESTDIR)$(PREFIX)/bin/assay"

# Where libyaml's archive is installed, as Debian's libyaml-dev does, it is linked in too.
dist: libyaml ## Build a program that needs no Swift on the machine, .build-dist/assay.tar.gz
	@.ci/has-static-library || { echo "This machine's Swift lacks its static library, which such a program is linked with." >&2; exit 1; }
	@mkdir -p .build-dist/archives
	@archive="$$(pkg-config --variable=libdir yaml-0.1)/libyaml.a"; [ ! -f "$$archive" ] || { \
	  ln -sf "$$archive" .build-dist/archives/libyaml.a; \
	  printf 'Name: libyaml\nDescription: its archive\nVersion: %s\nCflags: %s\nLibs: -L%s -lyaml\n' \
	    "$$(pkg-config --modversion yaml-0.1)" "$$(pkg-config --cflags yaml-0.1)" \
	    '$(CURDIR)/.build-dist/archives' > .build-dist/archives/yaml-0.1.pc; }
	@for product in assay assay-annotate; do \
	  PKG_CONFIG_PATH="$(CURDIR)/.build-dist/archives:$$PKG_CONFIG_PATH" \
	  swift build --configuration release --quiet --product $$product --static-swift-stdlib --scratch-path .build-dist || exit; \
	done
	@$(MAKE) --no-print-directory install-built ASSAY=.build-dist/release/assay DESTDIR=.build-dist/ PREFIX=assay
	@strip .build-dist/assay/bin/assay .build-dist/assay/bin/assay-annotate
	@install -D -m 644 -t .build-dist/assay/share/doc/assay LICENSE README.md CHANGELOG.md
	@tar -C .build-dist -czf .build-dist/assay.tar.gz assay
	@echo "made .build-dist/assay.tar.gz"

clean: ## Remove everything that was built and the current report
	@rm -rf .build reports/current
