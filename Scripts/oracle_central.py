#!/usr/bin/env python3
"""Compares docgraph's measures by shortest paths with networkx on random multigraphs and on edge lists.

Run by hand; the tests do not need it:

    pip install networkx
    swift build -c release
    Scripts/oracle_central.py [--docgraph .build/release/docgraph] [--cases 300] [--seed 1] [--edges FILE...]

The random graphs are those of oracle_analysis.py: directed or not, weighted or not, with parallel relations, loops, isolated
entities and several components. Betweenness, closeness, harmonic centrality and reach come from `docgraph rank`. networkx
counts with exact fractions as lengths, because in floating point it misses ties that docgraph sees. Each file of --edges is a
list of edges (two numbers a line), taken as undirected and as directed, without weights.
Exits with 1 where anything differs.
"""

import argparse
import pathlib
import sys
import tempfile

import networkx as nx
from oracle_analysis import Case, Oracle, is_close


class EdgeListCase(Case):
    def __init__(self, file, directed):
        self.number = file
        self.directed = directed
        self.weighted = False
        lines = (line.split() for line in pathlib.Path(file).read_text().splitlines() if line[:1] not in "#%")
        self.edges = [(int(line[0]), int(line[1]), "1") for line in lines]
        self.count = 1 + max(max(edge[:2]) for edge in self.edges)


def networkx_scores(case):
    graph = case.shortest_steps()
    length = "length" if case.weighted else None
    reach = {n: len(nx.single_source_shortest_path_length(graph, n, cutoff=2)) - 1 for n in graph}
    return {
        "betweenness": nx.betweenness_centrality(graph, weight=length),
        "closeness": nx.closeness_centrality(graph, distance=length),
        "harmonic": nx.harmonic_centrality(graph, distance=length),
        "reach": reach,
    }


def compare(oracle, case, file):
    for measure, theirs in networkx_scores(case).items():
        # Hops are hops: docgraph refuses weights there.
        weighted, case.weighted = case.weighted, case.weighted and measure != "reach"
        ranking = oracle.run(case, "rank", file, "--by", measure, "--top", "0")["ranking"]
        case.weighted = weighted
        ours = {int(entry["id"][1:]): entry["score"] for entry in ranking}
        is_same = ours.keys() == theirs.keys() and all(is_close(ours[n], float(theirs[n])) for n in ours)
        shown = f"{ours} is not {theirs}" if case.count < 50 else "differs"
        oracle.expect(case, f"{measure}: {shown}", is_same)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docgraph", default=".build/release/docgraph")
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edges", nargs="*", default=[])
    options = parser.parse_args()
    oracle = Oracle(options.docgraph)
    cases = [Case(number, options.seed) for number in range(options.cases)]
    cases += [EdgeListCase(file, directed) for file in options.edges for directed in (False, True)]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "case.json"
        for case in cases:
            case.write(file)
            compare(oracle, case, str(file))
    print(f"{len(cases)} graphs, {oracle.compared} comparisons, {oracle.differences} differences")
    return 1 if oracle.differences else 0


if __name__ == "__main__":
    sys.exit(main())
