#!/usr/bin/env python3
"""Checks that other tools read docgraph's DOT as docgraph means it.

Run by hand; the tests do not need it:

    apt-get install graphviz libgraphviz-dev && pip install networkx pygraphviz pydot
    swift build
    Scripts/oracle_dot.py [--docgraph .build/debug/docgraph] GRAPH...

For each graph file: nop and gvpr accept the DOT; networkx reads it, through pygraphviz and through pydot, as a directed
multigraph whose nodes are the entities by id, with name and type, and whose edges are the relations.
Exits with 1 where anything differs.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import networkx as nx


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, timeout=120).stdout


def unquoted(text):
    """pydot keeps the quotes of DOT; pygraphviz takes them off."""
    if len(text) >= 2 and text[0] == text[-1] == '"':
        text = text[1:-1].replace('\\"', '"')
    return text


def differences(docgraph, graph):
    whole = json.loads(run(docgraph, "convert", graph, "--to", "json", "--drop-comments"))
    relations = [r for r in whole["relations"] if r.get("review") != "rejected"]
    entities = {e["id"]: e for e in whole["entities"] if e.get("review") != "rejected"}
    dot = run(docgraph, "export", graph, "--format", "dot")
    run("nop", text=dot)
    counted = run("gvpr", 'BEGIN { int n = 0, m = 0 } N { n++ } E { m++ } END { printf("%d %d", n, m) }', text=dot)
    if counted.split() != [str(len(entities)), str(len(relations))]:
        yield f"gvpr counts {counted}, docgraph {len(entities)} {len(relations)}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "graph.dot")
        path.write_text(dot, encoding="utf-8")
        readers = {"pygraphviz": nx.nx_agraph.read_dot, "pydot": nx.nx_pydot.read_dot}
        for name, read in readers.items():
            try:
                yield from compared(name, read(path), entities, relations)
            except ImportError as error:
                print(f"skipped {name}: {error}", file=sys.stderr)


def compared(reader, read, entities, relations):
    nodes = {unquoted(node): attributes for node, attributes in read.nodes(data=True)}
    if not read.is_directed() or not read.is_multigraph():
        yield f"{reader}: no directed multigraph"
    if set(nodes) != set(entities):
        yield f"{reader}: nodes {sorted(set(nodes) ^ set(entities))}"
    for node in set(nodes) & set(entities):
        for key in ("type",):
            if unquoted(nodes[node].get(key, "")) != entities[node][key]:
                yield f"{reader}: {key} of {node} is {nodes[node].get(key)}"
    ends = Counter((unquoted(a), unquoted(b), unquoted(d.get("type", ""))) for a, b, d in read.edges(data=True))
    wanted = Counter((r["source"], r["target"], r["type"]) for r in relations)
    if ends != wanted:
        yield f"{reader}: edges {dict(ends - wanted)} instead of {dict(wanted - ends)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docgraph", default=".build/debug/docgraph")
    parser.add_argument("graphs", nargs="+")
    arguments = parser.parse_args()
    found = [f"{graph}: {line}" for graph in arguments.graphs for line in differences(arguments.docgraph, graph)]
    print("\n".join(found) if found else f"{len(arguments.graphs)} graphs: no differences")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
