#!/usr/bin/env python3
"""Compares docgraph's paths, cuts and connections with networkx on random multigraphs.

Run by hand; the tests do not need it:

    pip install networkx
    swift build -c release
    Scripts/oracle_paths.py [--docgraph .build/release/docgraph] [--cases 300] [--seed 1]

Each case is a random graph, directed or not, weighted or not, with parallel relations, loops, isolated entities, several
components, confidences and dates, written as a graph file. networkx gives all simple and all shortest paths (with exact
fractions as lengths), greatest flows and least cuts, numbers of disjoint paths and the cheapest flow of so much, distances,
Steiner trees and link scores; the widest path is found by trying every width, the earliest by trying every simple path.
Exits with 1 where anything differs.
"""

import argparse
import datetime
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import networkx as nx
from networkx.algorithms.approximation import steiner_tree

TOLERANCE = 1e-9
WEIGHTS = [["1", "2", "4"], ["1", "2", "3", "4", "5", "6"], ["0.1", "0.3", "0.7", "1.3", "2.9"]]
CONFIDENCES = [None, None, 0.0, 0.25, 0.5, 0.8, 0.9, 1.0]
# Dates as text, with their first and last possible day.
DATES = [
    (None, None, None), ("2030", "2030-01-01", "2030-12-31"), ("2031-05", "2031-05-01", "2031-05-31"),
    ("2031-05-06", "2031-05-06", "2031-05-06"), ("2029/2031-02", "2029-01-01", "2031-02-28"),
    ("2032/..", "2032-01-01", None), ("../2030", None, "2030-12-31"),
]
EPOCH = datetime.date(1970, 1, 1)


def is_close(a, b, least=1e-12):
    return abs(a - b) <= max(TOLERANCE * max(abs(a), abs(b)), least)


def day(text, otherwise):
    return otherwise if text is None else (datetime.date.fromisoformat(text) - EPOCH).days


class Case:
    def __init__(self, number, seed):
        choose = random.Random(f"{seed}/{number}")
        self.number = number
        self.count = choose.choice([2, 3, 4, 5, 6, 7, 8, 12, 20, 30])
        self.directed = choose.random() < 0.5
        self.weighted = choose.random() < 0.5
        weights = choose.choice(WEIGHTS)
        nodes = range(self.count)
        self.edges = []
        for _ in range(choose.randint(0, 3 * self.count)):
            self.add(choose, choose.choice(nodes), choose.choice(nodes), weights)
        for edge in choose.sample(self.edges, len(self.edges) // 5):
            self.add(choose, edge["source"], edge["target"], weights)
        self.pairs = [tuple(choose.sample(nodes, 2)) for _ in range(2)]
        self.several = choose.sample(nodes, min(self.count, choose.choice([2, 3, 4, 5, 10])))

    def add(self, choose, source, target, weights):
        text, first, last = choose.choice(DATES)
        self.edges.append(
            {
                "source": source, "target": target, "weight": choose.choice(weights),
                "confidence": choose.choice(CONFIDENCES), "valid": text,
                "first": day(first, -math.inf), "last": day(last, math.inf),
            })

    def write(self, path):
        entities = [{"id": f"n{n}", "type": "organization", "name": f"N {n}"} for n in range(self.count)]
        relations = []
        for n, edge in enumerate(self.edges):
            relation = {
                "id": f"r{n + 1}", "source": f"n{edge['source']}", "type": "funds",
                "target": f"n{edge['target']}", "weight": float(edge["weight"]),
            }
            for key in ("valid", "confidence"):
                if edge[key] is not None:
                    relation[key] = edge[key]
            relations.append(relation)
        path.write_text(json.dumps({"docgraph": 1, "entities": entities, "relations": relations}))

    def steps(self, directed=None):
        """Of parallel relations the shortest, the sum of their weights, their number, and what they say one by one; no loops."""
        graph = nx.DiGraph() if (self.directed if directed is None else directed) else nx.Graph()
        graph.add_nodes_from(range(self.count))
        for position, edge in enumerate(self.edges):
            source, target = edge["source"], edge["target"]
            if source == target:
                continue
            length = 1 / Fraction(edge["weight"]) if self.weighted else Fraction(1)
            if not graph.has_edge(source, target):
                graph.add_edge(source, target, length=length, weight=Fraction(0), count=0, edges=[])
            step = graph[source][target]
            step["length"] = min(step["length"], length)
            step["weight"] += Fraction(edge["weight"]) if self.weighted else 1
            step["count"] += 1
            step["edges"].append(position)
        return graph

    def confidence(self, step):
        return max(1.0 if self.edges[e]["confidence"] is None else self.edges[e]["confidence"] for e in step["edges"])


class Oracle:
    def __init__(self, docgraph):
        self.docgraph = docgraph
        self.differences = 0
        self.compared = 0

    def run(self, case, verb, *arguments, weighted=True):
        options = ["--format", "json"]
        options += ["--directed"] if case.directed and verb != "connect" else []
        options += ["--weighted"] if case.weighted and weighted else []
        done = subprocess.run(
            [self.docgraph, verb, *arguments, *options], capture_output=True, text=True, check=False)
        # 1 says that there is no path.
        if done.returncode > 1:
            sys.exit(f"docgraph {verb} {' '.join(arguments)}: {done.stderr}")
        return json.loads(done.stdout)

    def expect(self, case, what, is_same):
        self.compared += 1
        if not is_same:
            self.differences += 1
            print(f"case {case.number} (directed {case.directed}, weighted {case.weighted}): {what}")

    def nodes(self, path):
        return [int(entity[1:]) for entity in path["entities"]]

    def compare(self, case, file):
        graph = case.steps()
        for source, target in case.pairs:
            ends = (file, f"n{source}", f"n{target}")
            self.compare_all(case, graph, ends, source, target)
            self.compare_cuts(case, graph, ends, source, target)
            self.compare_confidence(case, graph, ends, source, target)
            self.compare_time(case, graph, ends, source, target)
        self.compare_several(case, graph, file)

    def compare_all(self, case, graph, ends, source, target):
        hops = 3
        paths = self.run(case, "path", *ends, "--all", "--max-hops", str(hops), "--limit", "0")["paths"]
        theirs = sorted(nx.all_simple_paths(graph, source, target, cutoff=hops), key=lambda p: (len(p), p))
        self.expect(case, f"all paths {source} {target}", [self.nodes(path) for path in paths] == theirs)
        found = self.run(case, "path", *ends, "--all-shortest", "--limit", "0")
        try:
            theirs = sorted(nx.all_shortest_paths(graph, source, target, weight="length"))
        except nx.NetworkXNoPath:
            theirs = []
        ours = [self.nodes(path) for path in found["paths"]]
        self.expect(case, f"all shortest {source} {target}", ours == theirs and found["count"] == len(theirs))
        paths = self.run(case, "path", *ends, "-k", "7")["paths"]
        try:
            theirs = []
            for path in nx.shortest_simple_paths(graph, source, target, weight="length"):
                theirs.append(sum(graph[u][v]["length"] for u, v in zip(path, path[1:])))
                if len(theirs) == 7:
                    break
        except nx.NetworkXNoPath:
            pass
        ours = [path["length"] for path in paths]
        self.expect(
            case, f"k shortest {source} {target}",
            len(ours) == len(theirs) and all(is_close(a, float(b)) for a, b in zip(ours, theirs)))

    def compare_cuts(self, case, graph, ends, source, target):
        cut = self.run(case, "cut", *ends)
        value = nx.maximum_flow_value(graph, source, target, capacity="weight")
        self.expect(case, f"flow {source} {target}: {cut['value']} {float(value)}", is_close(cut["value"], float(value)))
        gone = {relation["id"] for relation in cut["relations"]}
        rest = nx.DiGraph() if case.directed else nx.Graph()
        rest.add_nodes_from(range(case.count))
        rest.add_edges_from(
            (e["source"], e["target"]) for n, e in enumerate(case.edges) if f"r{n + 1}" not in gone)
        self.expect(case, f"cut {source} {target} separates", not nx.has_path(rest, source, target))
        rest = graph.copy()
        isDirect = rest.has_edge(source, target)
        if isDirect:
            rest.remove_edge(source, target)
        # On no path from source to target, but networkx gives up where it is there.
        if rest.has_edge(target, source):
            rest.remove_edge(target, source)
        few = nx.minimum_node_cut(rest, source, target) if nx.has_path(rest, source, target) else set()
        ours = [int(entity["id"][1:]) for entity in cut["entities"]]
        self.expect(case, f"entities {source} {target}", len(ours) == len(few) and bool(cut["direct"]) == isDirect)
        rest.remove_nodes_from(ours)
        self.expect(case, f"entities {source} {target} separate", not nx.has_path(rest, source, target))
        paths = [self.nodes(p) for p in self.run(case, "path", *ends, "--disjoint", weighted=False)["paths"]]
        inner = [node for path in paths for node in path[1:-1]]
        self.expect(
            case, f"disjoint {source} {target}",
            len(paths) == len(few) + isDirect and len(set(inner)) == len(inner)
            and all(nx.is_path(graph, path) for path in paths))
        paths = self.run(case, "path", *ends, "--disjoint-relations", weighted=False)["paths"]
        used = [relation["id"] for path in paths for hop in path["hops"] for relation in hop["relations"]]
        network = nx.DiGraph()
        network.add_nodes_from(range(case.count))
        for u, v, step in graph.edges(data=True):
            for a, b in [(u, v)] if case.directed else [(u, v), (v, u)]:
                network.add_edge(a, b, capacity=step["count"], weight=1)
        flow = nx.max_flow_min_cost(network, source, target)
        amount = sum(flow[source].values()) - sum(flow[node].get(source, 0) for node in flow)
        self.expect(
            case, f"disjoint relations {source} {target}",
            len(paths) == amount and len(set(used)) == len(used)
            and len(used) == nx.cost_of_flow(network, flow))

    def compare_confidence(self, case, graph, ends, source, target):
        sure = nx.create_empty_copy(graph)
        for u, v, step in graph.edges(data=True):
            if case.confidence(step) > 0:
                sure.add_edge(u, v, confidence=case.confidence(step), loss=-math.log(case.confidence(step)))
        best = 0
        if nx.has_path(sure, source, target):
            best = math.exp(-nx.dijkstra_path_length(sure, source, target, weight="loss"))
        paths = self.run(case, "path", *ends, "--most-reliable", weighted=False)["paths"]
        self.expect(
            case, f"most reliable {source} {target}",
            is_close(paths[0]["confidence"], best) if paths else best == 0)
        width = 0
        for least in sorted({step["confidence"] for _, _, step in sure.edges(data=True)}):
            wide = nx.create_empty_copy(graph)
            wide.add_edges_from((u, v) for u, v, s in sure.edges(data=True) if s["confidence"] >= least)
            if nx.has_path(wide, source, target):
                width, hops = least, nx.shortest_path_length(wide, source, target)
        paths = self.run(case, "path", *ends, "--widest", weighted=False)["paths"]
        self.expect(
            case, f"widest {source} {target}",
            (paths[0]["confidence"], len(paths[0]["hops"])) == (width, hops) if paths else width == 0)

    def compare_time(self, case, graph, ends, source, target):
        if case.count > 8:
            return
        best = None
        for path in nx.all_simple_paths(graph, source, target):
            now = -math.inf
            for u, v in zip(path, path[1:]):
                edges = [case.edges[e] for e in graph[u][v]["edges"]]
                now = min((max(now, e["first"]) for e in edges if max(now, e["first"]) <= e["last"]), default=None)
                if now is None:
                    break
            if now is not None and (best is None or (now, len(path), path) < best):
                best = (now, len(path), path)
        paths = self.run(case, "path", *ends, "--in-time", weighted=False)["paths"]
        ours = None
        if paths:
            text = paths[0]["hops"][-1].get("day")
            ours = (day(text, -math.inf), len(paths[0]["entities"]), self.nodes(paths[0]))
        self.expect(case, f"in time {source} {target}: {ours} {best}", ours == best)

    def compare_several(self, case, graph, file):
        names = [f"n{node}" for node in case.several]
        steps = case.steps(directed=False)
        for u, v, step in steps.edges(data=True):
            step["cost"] = float(step["length"])
        found = self.run(case, "connect", file, *names)
        parts = {frozenset(c & set(case.several)) for c in nx.connected_components(steps)} - {frozenset()}
        ours = {frozenset(int(e[1:]) for e in tree["terminals"]) for tree in found["trees"]}
        self.expect(case, f"connect {names}: parts", parts == ours)
        for tree in found["trees"]:
            terminals = [int(e[1:]) for e in tree["terminals"]]
            if len(terminals) < 2:
                continue
            hops = [(int(h["source"][1:]), int(h["target"][1:])) for b in tree["branches"] for h in b["hops"]]
            whole = nx.Graph(hops)
            # networkx asks for a connected graph.
            part = steps.subgraph(nx.node_connected_component(steps, terminals[0]))
            theirs = steiner_tree(part, terminals, weight="cost").size(weight="cost")
            bound = 1 if tree["isShortest"] else 2 - 2 / len(terminals)
            self.expect(
                case, f"connect {names}: {tree['length']} {theirs}",
                nx.is_tree(whole) and set(terminals) <= set(whole) and all(steps.has_edge(*hop) for hop in hops)
                and tree["length"] <= bound * theirs + 1e-9 and tree["leastLength"] <= theirs + 1e-9)
        distances = [nx.single_source_dijkstra_path_length(graph, n, weight="length") for n in case.several]
        points = []
        for node in set(range(case.count)) - set(case.several):
            if all(node in row for row in distances):
                near = [row[node] for row in distances]
                points.append((max(near), sum(near), node))
        found = self.run(case, "meet", file, *names, "--top", "99")
        ours = [int(point["id"][1:]) for point in found["meetingPoints"]]
        self.expect(case, f"meet {names}", ours == [node for _, _, node in sorted(points)])
        if len(names) == 2:
            pair, common = [tuple(case.several)], found["common"]
            scores = {
                "adamicAdar": nx.adamic_adar_index, "resourceAllocation": nx.resource_allocation_index,
                "jaccard": nx.jaccard_coefficient,
            }
            for key, function in scores.items():
                theirs = next(iter(function(steps, pair)))[2]
                self.expect(case, f"{key} {names}", is_close(common[key], theirs))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docgraph", default=".build/release/docgraph")
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    oracle = Oracle(options.docgraph)
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "graph.json"
        for number in range(options.cases):
            case = Case(number, options.seed)
            case.write(file)
            oracle.compare(case, str(file))
    print(f"{options.cases} graphs, {oracle.compared} comparisons, {oracle.differences} differences")
    sys.exit(1 if oracle.differences else 0)


if __name__ == "__main__":
    main()
