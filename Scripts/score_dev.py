#!/usr/bin/env python3
"""Scores `docgraph extract` on a file of annotated texts, by a scorer that lies elsewhere.

    Scripts/score_dev.py TEXTS.jsonl --scorer SCORE.PY [--docgraph PATH] [--threads N] [--output PRED.jsonl] [-- SCORER OPTIONS]
    Scripts/score_dev.py TEXTS.jsonl --graphs GRAPHS.jsonl --scorer SCORE.PY

TEXTS has a document a line: `id`, `text`, `sentences` [[start, end]]; what else is in it is the scorer's. Each text is written
to a .txt of its own in a temporary folder, `docgraph extract FOLDER --jsonl` reads them, and the graphs, one a line, become
predictions in the form of TEXTS: `entities` {start, end, type, cluster} and `relations` {head, tail, type, evidence}, head and
tail being places among `entities`, evidence numbers of sentences from 0. Offsets are UTF-8 bytes in graphs and code points
here. The scorer is then called with TEXTS, the predictions and what follows `--`. With --graphs, graphs that an earlier run
kept (--keep) are read instead.

What becomes what:
  entities    a mention each that is a name: a capital letter or a figure in it, after an article at its start, and no pronoun.
              One entity's mentions are one cluster. organization ORG (of kind product OTHER), person PERSON, place PLACE, event
              EVENT, any other type OTHER; pledges are left out.
  relations   those that are not negated and have no pledge as an end. located_in, based_in, occurred_at: location; employed_by,
              member_of, citizen_of: affiliation; part_of, subsidiary_of: part-of; attended, organized, hosted, spoke_at,
              signed: participates; family_of, associate_of: social; leads and owns: themselves; all others: other. An end is
              the name nearest to the relation's evidence, the one that the evidence records first; an entity that is only
              described stands by its first place.

Exits with the scorer's code; 4 where docgraph fails and gives no graph at all.
"""

import argparse
import bisect
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

TYPES = {"organization": "ORG", "person": "PERSON", "place": "PLACE", "event": "EVENT"}
RELATIONS = {
    "located_in": "location", "based_in": "location", "occurred_at": "location",
    "employed_by": "affiliation", "member_of": "affiliation", "citizen_of": "affiliation",
    "leads": "leads", "owns": "owns", "part_of": "part-of", "subsidiary_of": "part-of",
    "attended": "participates", "organized": "participates", "hosted": "participates", "spoke_at": "participates", "signed": "participates",
    "family_of": "social", "associate_of": "social",
}
PRONOUNS = set(
    "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those who whom whose which "
    "himself herself itself themselves".split())


class Offsets:
    """Code points for UTF-8 bytes of one text."""

    def __init__(self, text):
        self.starts, byte = [], 0
        for character in text:
            self.starts.append(byte)
            byte += len(character.encode("utf-8", "surrogatepass"))
        self.starts.append(byte)

    def point(self, byte):
        return bisect.bisect_left(self.starts, byte)


def is_name(words):
    words = re.sub(r"^(?:the|a|an)\s+", "", words.strip(), flags=re.IGNORECASE)
    return bool(words) and words.casefold() not in PRONOUNS and any(c.isupper() or c.isdigit() or (c.isalpha() and not c.islower()) for c in words)


def prediction(document, graph):
    text, offsets = document["text"], Offsets(document["text"])
    sentence_starts = [s for s, _ in document["sentences"]]
    entities, places, described, pledges = [], {}, {}, set()
    for number, entity in enumerate(graph.get("entities", [])):
        if entity["type"] == "pledge":
            pledges.add(entity["id"])
            continue
        kind = "OTHER" if entity.get("kind") == "product" else TYPES.get(entity["type"], "OTHER")
        mentions = sorted({(offsets.point(m["start"]), offsets.point(m["end"])) for m in entity.get("mentions", [])})
        for start, end in mentions:
            if is_name(text[start:end]):
                places.setdefault(entity["id"], []).append((start, end, len(entities)))
                entities.append({"start": start, "end": end, "type": kind, "cluster": number})
            else:
                described.setdefault(entity["id"], [start, end])

    def end_of(name, evidence):
        known = places.get(name)
        if not known:
            return described.get(name)
        for piece in evidence:
            for m in piece.get("mentions", []):
                if m["entity"] == name:
                    at = offsets.point(m["start"])
                    return min(known, key=lambda k: (abs(k[0] - at), k[0]))[2]
        at = offsets.point(evidence[0]["start"]) if evidence and "start" in evidence[0] else 0
        return min(known, key=lambda k: (abs(k[0] - at), k[0]))[2]

    relations = []
    for relation in graph.get("relations", []):
        if relation.get("polarity") == "negated" or {relation["source"], relation["target"]} & pledges:
            continue
        evidence = relation.get("evidence", [])
        head, tail = end_of(relation["source"], evidence), end_of(relation["target"], evidence)
        if head is None or tail is None:
            continue
        numbers = set()
        for piece in evidence:
            if "start" in piece:
                first = max(bisect.bisect_right(sentence_starts, offsets.point(piece["start"])) - 1, 0)
                last = max(bisect.bisect_right(sentence_starts, offsets.point(piece["end"]) - 1) - 1, first)
                numbers.update(range(first, last + 1))
        relations.append({
            "head": head, "tail": tail, "type": RELATIONS.get(relation["type"], "other"), "evidence": sorted(numbers),
            "label": relation["type"],
        })
    return {"id": document["id"], "entities": entities, "relations": relations}


def graphs_of(lines):
    """Each graph by the number in the name of its only document's file."""
    graphs = {}
    for line in lines:
        if line.strip():
            graph = json.loads(line)
            for document in graph.get("documents", []):
                name = pathlib.PurePath(document.get("path") or document["id"]).stem
                if name.isdigit():
                    graphs[int(name)] = graph
    return graphs


def extract(documents, options):
    with tempfile.TemporaryDirectory(prefix="score-dev-") as folder:
        for number, document in enumerate(documents):
            pathlib.Path(folder, f"{number:06}.txt").write_bytes(document["text"].encode("utf-8", "replace"))
        command = [options.docgraph, "extract", folder, "--jsonl"]
        if options.threads:
            command += ["--threads", str(options.threads)]
        began = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
        seconds = time.monotonic() - began
    lines = done.stdout.splitlines()
    if not lines:
        print(f"score_dev: docgraph extract gave no graph (exit code {done.returncode})", file=sys.stderr)
        sys.exit(4)
    size = sum(len(d["text"]) for d in documents)
    print(f"{len(documents)} texts, {size} characters, read in {seconds:.1f} s", file=sys.stderr)
    if options.keep:
        pathlib.Path(options.keep).write_text(done.stdout, encoding="utf-8")
    return lines


def main():
    arguments = sys.argv[1:]
    passed = []
    if "--" in arguments:
        cut = arguments.index("--")
        arguments, passed = arguments[:cut], arguments[cut + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts")
    parser.add_argument("--scorer", required=True, help="called with TEXTS, the predictions and what follows --")
    parser.add_argument("--docgraph", default=".build/release/docgraph", help="%(default)s unless given")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--graphs", help="graphs of an earlier run, one a line; nothing is extracted")
    parser.add_argument("--keep", help="where to keep the graphs")
    parser.add_argument("--output", help="where to keep the predictions")
    options = parser.parse_args(arguments)

    with open(options.texts, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file if line.strip()]
    if options.graphs:
        lines = pathlib.Path(options.graphs).read_text(encoding="utf-8").splitlines()
    else:
        lines = extract(documents, options)
    graphs = graphs_of(lines)
    missing = [d["id"] for n, d in enumerate(documents) if n not in graphs]
    if missing:
        print(f"no graph for {len(missing)} texts: {', '.join(map(str, missing[:5]))}", file=sys.stderr)

    output = options.output
    if not output:
        handle, output = tempfile.mkstemp(suffix=".jsonl", prefix="score-dev-")
        os.close(handle)
    with open(output, "w", encoding="utf-8") as file:
        for number, document in enumerate(documents):
            if number in graphs:
                file.write(json.dumps(prediction(document, graphs[number]), ensure_ascii=False) + "\n")
    try:
        sys.exit(subprocess.run([sys.executable, options.scorer, options.texts, output, *passed]).returncode)
    finally:
        if not options.output:
            os.remove(output)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main()
