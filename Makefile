# docgraph: `make help` says what there is. Every target first installs the Debian packages that it lacks.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# To build; to read documents; to draw with known fonts; to compare with Graphviz's own tools in tests.
BUILDING = libgraphviz-dev zlib1g-dev libxml2-dev libcurl4-openssl-dev pkg-config
READING = libxml2 libcmark-gfm0.29.0.gfm.6 libcmark-gfm-extensions0.29.0.gfm.6 libcurl4 poppler-utils
DRAWING = libgvc6 libgvc6-plugins-gtk fonts-liberation2 fonts-dejavu-core
TESTING = graphviz

# One way to link in release builds, so that installing and measuring share what is compiled.
RELEASE = --configuration release --static-swift-stdlib

.PHONY: help build model demo gallery test lint format bench install clean packages-to-build packages-to-read packages-to-draw packages-to-test swift

help:
	@echo 'make build     build the command, for debugging'
	@echo 'make model     fetch the model that English is read with (13.9 MB, MIT) and install it for this user'
	@echo 'make demo      take a document to its graph, check, rank and question it, and draw it'
	@echo 'make gallery   build for release and draw the pictures of Examples/gallery'
	@echo 'make test      run all tests'
	@echo 'make lint      check how the code is formatted; `make format` formats it'
	@echo 'make bench     build for release and measure'
	@echo 'make install   install one binary, its manual and completions; PREFIX=$(PREFIX)'

build: swift packages-to-build
	$(SWIFT) build --product docgraph

model: build
	@Scripts/model "$$($(SWIFT) build --show-bin-path)/docgraph"

demo: build packages-to-read packages-to-draw
	@Scripts/model "$$($(SWIFT) build --show-bin-path)/docgraph" --optional
	@Scripts/demo "$$($(SWIFT) build --show-bin-path)/docgraph"

# For release: the large graphs of the gallery take their time in debug builds.
gallery: swift packages-to-build packages-to-draw
	$(SWIFT) build $(RELEASE) --product docgraph
	$(SWIFT) build $(RELEASE) --product docgraph-bench
	@folder="$$($(SWIFT) build $(RELEASE) --show-bin-path)"; Scripts/gallery "$$folder/docgraph" "$$folder/docgraph-bench"

# Without the model, what needs it is skipped.
test: build packages-to-read packages-to-draw packages-to-test
	@Scripts/model "$$($(SWIFT) build --show-bin-path)/docgraph" --optional
	@Scripts/test $(SWIFT) test

lint: swift
	$(SWIFT) format lint --strict --recursive Sources Tests Examples Package.swift

format: swift
	$(SWIFT) format --in-place --recursive Sources Tests Examples Package.swift

bench: swift packages-to-build
	$(SWIFT) build $(RELEASE) --product docgraph-bench
	@Scripts/bench "$$($(SWIFT) build $(RELEASE) --show-bin-path)/docgraph-bench"

# The plugin would build all executables again, linked in another way, over the one just built. Asked for its help it
# builds its tool only, and the tool is then run on our binary.
install: swift packages-to-build packages-to-read packages-to-draw
	$(SWIFT) build $(RELEASE) --product docgraph
	$(SWIFT) package plugin generate-manual --help >/dev/null
	@Scripts/install "$$($(SWIFT) build $(RELEASE) --show-bin-path)/docgraph" \
	  "$$($(SWIFT) build --show-bin-path)/generate-manual-tool" "$(PREFIX)" "$(DESTDIR)"

clean:
	rm -rf .build out

packages-to-build:
	@Scripts/packages $(BUILDING)

packages-to-read:
	@Scripts/packages $(READING)

packages-to-draw:
	@Scripts/packages $(DRAWING)

packages-to-test:
	@Scripts/packages $(TESTING)

swift:
	@command -v $(SWIFT) >/dev/null || { echo 'docgraph needs Swift 6.3: https://www.swift.org/install/linux/' >&2; exit 1; }
