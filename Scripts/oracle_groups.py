#!/usr/bin/env python3
"""Compares what docgraph says of a graph's structure with networkx, on random multigraphs.

Run by hand; the tests do not need it:

    pip install networkx
    swift build -c release --product docgraph
    Scripts/oracle_groups.py [--docgraph .build/release/docgraph] [--cases 300] [--seed 1] [--only stats]

Each case is a random multigraph, directed or not, weighted or not, with loops, parallel relations, isolated entities and
disconnected parts. Compared are

- communities by each method: networkx computes the modularity of docgraph's, and whether each is connected;
- cliques: the set of the maximal ones of three and more;
- cycles: the set of the elementary ones of up to five entities;
- stats: density, reciprocity (of the graph without loops and parallels, as in igraph), assortativity by degree and by type,
  degrees, components.

Exits with 1 where anything differs.
"""

import argparse
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

import networkx as nx

TYPES = ["organization", "person", "place"]


class Case:
    def __init__(self, number, seed):
        choose = random.Random(f"{seed}/{number}")
        self.name = f"case {number}"
        self.directed = choose.random() < 0.5
        self.weighted = choose.random() < 0.5
        self.resolution = choose.choice([1, 1, 0.5, 2])
        self.seed = choose.randrange(1000)
        count = choose.choice([1, 2, 3, 6, 10, 20, 40])
        self.types = [choose.choice(TYPES) for _ in range(count)]
        edges = choose.randrange(1 + count * choose.choice([1, 2, 4]))
        groups = choose.choice([1, 1, 2, 3])
        self.edges = []
        for _ in range(edges):
            a = choose.randrange(count)
            b = choose.randrange(a % groups, count, groups) if choose.random() < 0.9 else choose.randrange(count)
            self.edges.append((a, b, choose.choice([0.25, 1, 2, 7.5])))

    def write(self, path):
        entities = [{"id": f"n{n}", "type": kind, "name": f"N {n}"} for n, kind in enumerate(self.types)]
        relations = [
            {"id": f"r{n + 1}", "source": f"n{a}", "type": "related_to", "target": f"n{b}", "weight": weight}
            for n, (a, b, weight) in enumerate(self.edges)
        ]
        path.write_text(json.dumps({"docgraph": 1, "entities": entities, "relations": relations}))

    def graph(self, kind):
        graph = kind()
        graph.add_nodes_from((n, {"type": type}) for n, type in enumerate(self.types))
        graph.add_weighted_edges_from(self.edges)
        return graph


class Oracle:
    def __init__(self, command, folder):
        self.command = command
        self.file = pathlib.Path(folder) / "case.json"

    def ask(self, verb, *arguments):
        done = subprocess.run(
            [self.command, verb, str(self.file), "--format", "json", *map(str, arguments)],
            capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{verb} {' '.join(map(str, arguments))}: {done.stderr}")
        return json.loads(done.stdout)

    def communities(self, case):
        graph = case.graph(nx.MultiGraph)
        for method in ["leiden", "louvain", "labels"]:
            resolution = 1 if method == "labels" else case.resolution
            options = ["--by", method, "--seed", case.seed, "--top", 0, "--resolution", resolution]
            answer = self.ask("communities", *options, *["--weighted"] * case.weighted)
            groups = [{int(id[1:]) for id in community["members"]} for community in answer["communities"]]
            if sorted(n for group in groups for n in group) != list(graph):
                yield f"{method}: entities are in none or in several"
                continue
            for group in groups:
                if not nx.is_connected(graph.subgraph(group)):
                    yield f"{method}: {group} is not connected"
            expected = 0
            if case.edges:
                weight = "weight" if case.weighted else None
                expected = nx.community.modularity(graph, groups, weight=weight, resolution=resolution)
            yield from differences(f"{method}: modularity", answer["modularity"], expected)

    def cliques(self, case):
        graph = nx.Graph(case.graph(nx.Graph))
        graph.remove_edges_from(list(nx.selfloop_edges(graph)))
        answer = self.ask("cliques", "--top", 0)
        found = {frozenset(int(member["id"][1:]) for member in clique["members"]) for clique in answer["cliques"]}
        expected = {frozenset(clique) for clique in nx.find_cliques(graph) if len(clique) >= 3}
        if found != expected or answer["total"] != len(expected) or not answer["isComplete"]:
            yield f"cliques: {len(found)}, not {len(expected)}"

    def cycles(self, case):
        answer = self.ask("cycles", "--longest", 5, "--top", 1_000_000)
        found = [tuple(int(id[1:]) for id in cycle["entities"][:-1]) for cycle in answer["cycles"]]
        expected = set()
        for cycle in nx.simple_cycles(case.graph(nx.DiGraph), length_bound=5):
            # docgraph begins with the smallest id, in their natural order.
            start = cycle.index(min(cycle))
            expected.add(tuple(cycle[start:] + cycle[:start]))
        if set(found) != expected or len(found) != len(expected):
            yield f"cycles: {len(found)}, not {len(expected)}"

    def stats(self, case):
        graph = case.graph(nx.MultiDiGraph if case.directed else nx.MultiGraph)
        answer = self.ask("stats", *["--directed"] * case.directed)
        yield from differences("density", answer["density"], nx.density(graph))
        simple = case.graph(nx.DiGraph)
        simple.remove_edges_from(list(nx.selfloop_edges(simple)))
        if case.directed and simple.number_of_edges():
            yield from differences("reciprocity", answer.get("reciprocity"), nx.overall_reciprocity(simple))
        by_degree = nx.degree_assortativity_coefficient(graph) if case.edges else math.nan
        by_type = nx.attribute_assortativity_coefficient(graph, "type") if case.edges else math.nan
        yield from differences("degree assortativity", answer.get("degreeAssortativity"), by_degree)
        yield from differences("type assortativity", answer.get("typeAssortativity"), by_type)
        degrees = sorted(degree for _, degree in graph.degree())
        degree = answer["degree"]
        yield from differences("mean degree", degree["mean"], sum(degrees) / len(degrees))
        for name, share in [("median", 0.5), ("p90", 0.9), ("p99", 0.99)]:
            yield from differences(name, degree[name], degrees[max(0, math.ceil(share * len(degrees) - 1e-9) - 1)])
        yield from differences("highest degree", degree["most"], degrees[-1])
        weak = [len(part) for part in nx.connected_components(graph.to_undirected())]
        yield from differences("components", answer["components"]["count"], len(weak))
        yield from differences("largest component", answer["components"]["largest"], max(weak))
        if case.directed:
            strong = [len(part) for part in nx.strongly_connected_components(graph)]
            yield from differences("strong components", answer["strongComponents"]["count"], len(strong))
            yield from differences("largest strong", answer["strongComponents"]["largest"], max(strong))
        plain = nx.Graph(case.graph(nx.Graph))
        plain.remove_edges_from(list(nx.selfloop_edges(plain)))
        yield from differences("triangles", answer["triangles"], sum(nx.triangles(plain).values()) / 3)
        yield from differences("transitivity", answer["transitivity"], nx.transitivity(plain))
        if "diameter" in answer:
            largest = plain.subgraph(max(nx.connected_components(plain), key=len))
            yield from differences("diameter", answer["diameter"], nx.diameter(largest))


def differences(what, found, expected):
    if found is None or math.isnan(expected):
        if (found is None) != math.isnan(expected):
            yield f"{what} is {found}, not {expected}"
    elif not math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-9):
        yield f"{what} is {found}, not {expected}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docgraph", default=".build/release/docgraph")
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["communities", "cliques", "cycles", "stats"])
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        oracle = Oracle(options.docgraph, folder)
        for number in range(options.cases):
            case = Case(number, options.seed)
            case.write(oracle.file)
            for what in [options.only] if options.only else ["communities", "cliques", "cycles", "stats"]:
                for problem in getattr(oracle, what)(case):
                    wrong += 1
                    print(f"{case.name}: {problem}")
    print(f"{options.cases} graphs, {wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
