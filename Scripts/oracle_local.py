#!/usr/bin/env python3
"""Compares docgraph's local and spectral measures with networkx on random multigraphs.

Run by hand; the tests do not need it:

    pip install networkx numpy scipy
    swift build -c release
    Scripts/oracle_local.py [--docgraph .build/release/docgraph] [--cases 300] [--seed 1]

Cases are those of oracle_analysis.py. Loops are left out of what networkx sees where docgraph leaves them out (core,
triangles, clustering, brokers), and relations are collapsed where networkx takes no multigraph. Eigenvector centrality and
HITS are compared with what the iteration from 1 everywhere tends to, as dense powers of the matrix have it; graphs are left
out where two eigenvalues are too close to tell. PageRank is compared with a dense solution.
Exits with 1 where anything differs.
"""

import math
import subprocess
import sys

import networkx as nx
import numpy as np

from oracle_analysis import Oracle, main


def is_close(ours, theirs, least=1e-12):
    if ours is None or math.isnan(theirs):
        return ours is None and math.isnan(theirs)
    return abs(ours - theirs) <= max(1e-9 * max(abs(ours), abs(theirs)), least)


def simple(graph, weight):
    """Parallel relations as one whose weights add up, without loops."""
    collapsed = nx.DiGraph() if graph.is_directed() else nx.Graph()
    collapsed.add_nodes_from(graph)
    for u, v, data in graph.edges(data=True):
        if u == v:
            continue
        amount = data["weight"] if weight else 1
        if collapsed.has_edge(u, v):
            collapsed[u][v]["weight"] += amount
        else:
            collapsed.add_edge(u, v, weight=amount)
    return collapsed


def matrix(graph, weight):
    """A[u, v]: what leads from u to v; a loop once."""
    rows = np.zeros((len(graph), len(graph)))
    for u, v, data in graph.edges(data=True):
        amount = data["weight"] if weight else 1
        rows[u, v] += amount
        if not graph.is_directed() and u != v:
            rows[v, u] += amount
    return rows


def limit(power, count):
    """What repeating a matrix from 1 everywhere tends to; None where that takes too long to tell."""
    last = None
    for _ in range(40):
        power = power @ power
        power /= np.abs(power).max()
        vector = power @ np.ones(count)
        vector /= np.linalg.norm(vector)
        if last is not None and np.abs(vector - last).max() < 1e-13:
            return vector
        last = vector
    return None


def pagerank(rows, starts):
    count = len(rows)
    sums = rows.sum(axis=1, keepdims=True)
    walk = np.where(sums > 0, rows / np.where(sums > 0, sums, 1), starts)
    return np.linalg.solve(np.eye(count) - 0.85 * walk.T, 0.15 * starts)


class LocalOracle(Oracle):
    refused = 0

    def scores(self, case, file, measures, *options, weighted):
        was, case.weighted = case.weighted, weighted
        answer = self.run(case, "rank", file, "--by", ",".join(measures), "--top", "0", *options)
        case.weighted = was
        found = {measure: {} for measure in measures}
        for entry in answer["ranking"]:
            scores = entry.get("scores") or {measures[0]: {"score": entry["score"]}}
            for measure in measures:
                found[measure][int(entry["id"][1:])] = scores[measure]["score"]
        return found

    def compare(self, case, file):
        graph, weighted, count = case.multigraph(), case.weighted, case.count
        weight = "weight" if weighted else None
        plain = simple(graph, weighted)
        loopless = graph.copy()
        loopless.remove_edges_from(list(nx.selfloop_edges(graph, keys=True)))
        rows = matrix(graph, weighted)
        attenuation = 1 / (1 + rows.sum(axis=0).max())
        katz = np.linalg.solve(np.eye(count) - attenuation * rows.T, np.ones(count))
        expected = {
            "katz": katz / np.linalg.norm(katz),
            "clustering": nx.clustering(plain, weight=weight),
            "pagerank": pagerank(rows, np.full(count, 1 / count)),
        }
        if loopless.number_of_edges():
            expected["constraint"] = nx.constraint(loopless, weight=weight)
            # Asked for all nodes at once networkx 3.6 gives other values than asked for each, as its formula has it; and asked
            # for one that has no arcs out it gives none. What counts is the sum of either direction.
            mutual = nx.MultiGraph()
            mutual.add_nodes_from(graph)
            mutual.add_edges_from((u, v, {"weight": data["weight"]}) for u, v, data in loopless.edges(data=True))
            mutual = simple(mutual, weighted)
            expected["effective-size"] = nx.effective_size(mutual, nodes=list(mutual), weight="weight")
        self.check(case, file, expected, weighted=weighted)
        undirected = simple(graph.to_undirected(), False)
        self.check(
            case, file, {"core": nx.core_number(simple(graph, False)), "triangles": nx.triangles(undirected)},
            weighted=False)
        personal = np.zeros(count)
        personal[count // 2] = 1
        self.check(
            case, file, {"pagerank": pagerank(rows, personal)}, "--from", f"n{count // 2}", weighted=weighted,
            least=1e-10)
        self.compare_spectral(case, file, rows)

    def compare_spectral(self, case, file, rows):
        count = case.count
        if not rows.any():
            return
        vector = limit(rows.T + np.eye(count), count)
        # A directed graph may converge too slowly to wait for, which is an error of its own.
        if vector is not None and not (case.directed and self.is_refused(case, file)):
            self.check(case, file, {"eigenvector": vector}, weighted=case.weighted, least=1e-10)
        authorities = limit(rows.T @ rows, count)
        if case.directed and authorities is not None:
            hubs = rows @ authorities
            expected = {"authorities": authorities / authorities.sum(), "hubs": hubs / hubs.sum()}
            self.check(case, file, expected, weighted=case.weighted, least=1e-10)

    def is_refused(self, case, file):
        options = ["--directed"] + (["--weighted"] if case.weighted else [])
        done = subprocess.run(
            [self.docgraph, "rank", file, "--by", "eigenvector", *options], capture_output=True, text=True, check=False)
        refused = done.returncode == 2 and "has not converged" in done.stderr
        self.refused += refused
        return refused

    def check(self, case, file, expected, *options, weighted, least=1e-10):
        found = self.scores(case, file, list(expected), *options, weighted=weighted)
        for measure, theirs in expected.items():
            ours = found[measure]
            wrong = [n for n in range(case.count) if not is_close(ours[n], theirs[n], least)]
            self.expect(case, f"{measure}: {[(n, ours[n], theirs[n]) for n in wrong[:3]]}", not wrong)

    def remarks(self):
        return [f"{self.refused} directed graphs without an eigenvector centrality"]


if __name__ == "__main__":
    sys.exit(main(__doc__, LocalOracle))
