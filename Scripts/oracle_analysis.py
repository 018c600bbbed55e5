#!/usr/bin/env python3
"""Compares docgraph's measures and paths with networkx on random multigraphs.

Run by hand; the tests do not need it:

    pip install networkx
    swift build -c release
    Scripts/oracle_analysis.py [--docgraph .build/release/docgraph] [--cases 300] [--seed 1]

Each case is a random graph, directed or not, weighted or not, with parallel relations, loops, isolated entities and
several components, written as a graph file. Degree, betweenness and PageRank come from `docgraph rank`, paths from
`docgraph path -k`. networkx counts with exact fractions as lengths, because in floating point it misses ties that
docgraph sees (0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1). Paths must be networkx's k shortest, in docgraph's order
(length, hops, ids) and, on small graphs, exactly the first k of all simple paths.
Exits with 1 where anything differs.
"""

import argparse
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import networkx as nx

TOLERANCE = 1e-9
# Weights as text, so that the fraction is the decimal that the file says.
WEIGHTS = [["1", "2", "4"], ["1", "2", "3", "4", "5", "6"], ["0.1", "0.3", "0.7", "1.3", "2.9"]]


def is_close(a, b, least=1e-12):
    return abs(a - b) <= max(TOLERANCE * max(abs(a), abs(b)), least)


class Case:
    def __init__(self, number, seed):
        choose = random.Random(f"{seed}/{number}")
        self.number = number
        self.count = choose.choice([1, 2, 3, 5, 8, 12, 20, 30, 45])
        self.directed = choose.random() < 0.5
        self.weighted = choose.random() < 0.5
        weights = choose.choice(WEIGHTS)
        nodes = range(self.count)
        self.edges = [
            (choose.choice(nodes), choose.choice(nodes), choose.choice(weights))
            for _ in range(choose.randint(0, 3 * self.count))
        ]
        for source, target, _ in choose.sample(self.edges, len(self.edges) // 5):
            self.edges.append((source, target, choose.choice(weights)))
        self.pairs = [tuple(choose.sample(nodes, 2)) for _ in range(3)] if self.count > 1 else []
        self.paths = choose.choice([1, 5, 25])

    def write(self, path):
        entities = [{"id": f"n{n}", "type": "organization", "name": f"N {n}"} for n in range(self.count)]
        relations = [
            {
                "id": f"r{n + 1}", "source": f"n{source}", "type": "funds", "target": f"n{target}",
                "weight": float(weight),
            }
            for n, (source, target, weight) in enumerate(self.edges)
        ]
        path.write_text(json.dumps({"docgraph": 1, "entities": entities, "relations": relations}))

    def multigraph(self):
        graph = nx.MultiDiGraph() if self.directed else nx.MultiGraph()
        graph.add_nodes_from(range(self.count))
        for source, target, weight in self.edges:
            graph.add_edge(source, target, weight=float(weight), length=1 / Fraction(weight))
        return graph

    def shortest_steps(self):
        """The graph as paths see it: of parallel relations the shortest, as an exact length."""
        graph = nx.DiGraph() if self.directed else nx.Graph()
        graph.add_nodes_from(range(self.count))
        for source, target, weight in self.edges:
            length = 1 / Fraction(weight) if self.weighted else Fraction(1)
            if not graph.has_edge(source, target) or graph[source][target]["length"] > length:
                graph.add_edge(source, target, length=length)
        return graph


class Oracle:
    def __init__(self, docgraph):
        self.docgraph = docgraph
        self.differences = 0
        self.compared = 0

    def run(self, case, verb, *arguments):
        options = ["--format", "json"]
        options += ["--directed"] if case.directed else []
        options += ["--weighted"] if case.weighted else []
        done = subprocess.run(
            [self.docgraph, verb, *arguments, *options], capture_output=True, text=True, check=False)
        # 1 says that there is no path.
        if done.returncode > 1:
            sys.exit(f"docgraph {verb} {' '.join(arguments)}: {done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def expect(self, case, what, is_same):
        self.compared += 1
        if not is_same:
            self.differences += 1
            print(f"case {case.number} (directed {case.directed}, weighted {case.weighted}): {what}")

    def compare_ranks(self, case, file):
        graph = case.multigraph()
        weight = "weight" if case.weighted else None
        length = "length" if case.weighted else None
        expected = {
            "degree": dict(graph.degree(weight=weight)),
            "betweenness": nx.betweenness_centrality(graph, weight=length),
            "pagerank": nx.pagerank(graph, weight=weight, tol=1e-12 / case.count, max_iter=5000),
        }
        for measure, theirs in expected.items():
            ranking = self.run(case, "rank", file, "--by", measure, "--top", "0")["ranking"]
            ours = {int(entry["id"][1:]): entry["score"] for entry in ranking}
            # PageRank ends when the ranks, which add up to 1, change by less than 1e-10 in sum.
            least = 1e-9 if measure == "pagerank" else 1e-12
            is_same = ours.keys() == theirs.keys() and all(is_close(ours[n], theirs[n], least) for n in ours)
            self.expect(case, f"{measure}: {ours} is not {theirs}", is_same)

    def remarks(self):
        return []

    def compare(self, case, file):
        self.compare_ranks(case, file)
        self.compare_paths(case, file)

    def compare_paths(self, case, file):
        graph = case.shortest_steps()
        for source, target in case.pairs:
            answer = self.run(case, "path", file, f"n{source}", f"n{target}", "-k", str(case.paths))
            ours = [[int(id[1:]) for id in path["entities"]] for path in answer.get("paths", [])]
            lengths = [path["length"] for path in answer.get("paths", [])]

            def order(path):
                steps = itertools.pairwise(path)
                return (sum(graph[a][b]["length"] for a, b in steps), len(path), path)

            if case.count <= 8:
                theirs = sorted(nx.all_simple_paths(graph, source, target), key=order)[: case.paths]
                is_same = ours == theirs
            else:
                theirs = list(self.networkx_paths(graph, source, target, case.paths))
                is_same = (
                    ours == sorted(ours, key=order)
                    and len({tuple(path) for path in ours}) == len(ours)
                    and all(len(set(path)) == len(path) for path in ours)
                    and [order(path)[0] for path in ours] == [order(path)[0] for path in theirs]
                )
            is_same = is_same and all(
                is_close(length, float(order(path)[0])) for length, path in zip(lengths, ours))
            self.expect(case, f"paths {source} to {target}: {ours} are not {theirs}", is_same)

    @staticmethod
    def networkx_paths(graph, source, target, count):
        try:
            yield from itertools.islice(nx.shortest_simple_paths(graph, source, target, weight="length"), count)
        except nx.NetworkXNoPath:
            return


def main(description=__doc__, oracle_type=Oracle, case_type=Case):
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--docgraph", default=".build/release/docgraph")
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    oracle = oracle_type(options.docgraph)
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "case.json"
        for number in range(options.cases):
            case = case_type(number, options.seed)
            case.write(file)
            oracle.compare(case, str(file))
    print(f"{options.cases} graphs, {oracle.compared} comparisons, {oracle.differences} differences")
    for remark in oracle.remarks():
        print(remark)
    return 1 if oracle.differences else 0


if __name__ == "__main__":
    sys.exit(main())
