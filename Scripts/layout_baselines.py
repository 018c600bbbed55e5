#!/usr/bin/env python3
"""Counts what Graphviz's default layouts of graphs look like, for the table in docs/pictures.md:

    Scripts/layout_baselines.py METRIC.PY GRAPH.json...

METRIC.PY is the script whose definitions LayoutScore has (visual/metric.py among the project's shared data); a graph is JSON as
`docgraph convert` writes it, or of entities and relations alone. Names and labels stand in plain ellipses and on plain lines. Each engine
has 60 s. Prints crossings, lines through nodes, overlaps label/label, label/node and line/label, inches, seconds.
"""
import importlib.util
import json
import sys


def dot(graph):
    quoted = json.dumps
    ids = {entity["id"] for entity in graph["entities"]}
    lines = [f"{quoted(entity['id'])} [label={quoted(entity['name'])}]" for entity in graph["entities"]]
    count = 0
    for relation in graph["relations"]:
        ends = relation["source"], relation["target"]
        if relation.get("review") == "rejected" or not ids.issuperset(ends):
            continue
        label = relation.get("label") or relation["type"].replace("_", " ")
        lines.append(f"{quoted(ends[0])} -> {quoted(ends[1])} [label={quoted(label)}]")
        count += 1
    return "digraph g {\n" + "\n".join(lines) + "\n}", len(ids), count


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    spec = importlib.util.spec_from_file_location("metric", sys.argv[1])
    metric = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(metric)
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            text, entities, relations = dot(json.load(file))
        for engine in ["dot", "neato", "sfdp"]:
            m = metric.measure(text, engine, timeout=60)
            cells = m.get("err") or "{cross}, {thru}, {ll}/{ln}/{le}, {W}×{H}, {t}".format(**m)
            print(path, f"{entities}/{relations}", engine, cells, sep="\t", flush=True)


if __name__ == "__main__":
    main()
