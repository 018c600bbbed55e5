#!/usr/bin/env python3
"""Compares docgraph's communities with igraph's Leiden algorithm on random graphs.

Run by hand; the tests do not need it:

    pip install igraph
    swift build -c release --product docgraph-bench
    Scripts/oracle_communities.py [--bench .build/release/docgraph-bench] [--cases 200] [--seed 1] [--large]

Each case is a random multigraph, a planted partition, a ring of cliques or a graph that grew by preference, directed or not,
weighted or not, with loops, parallel relations and isolated entities, at a resolution from 0 to 3. igraph computes the
modularity of docgraph's communities, and whether each is connected; that modularity must be at most 0.002 below what igraph's
own Leiden algorithm reaches. With --large there are three graphs of 100,000 entities and 500,000 relations more.
Exits with 1 where anything is wrong.
"""

import argparse
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import igraph

SLACK = 0.002


class Case:
    def __init__(self, number, seed):
        choose = random.Random(f"{seed}/{number}")
        self.name = f"case {number}"
        self.directed = choose.random() < 0.5
        self.weighted = choose.random() < 0.5
        self.resolution = choose.choice([1, 1, 1, 0, 0.3, 2, 3])
        self.seed = choose.randrange(1000)
        maker = choose.choice([self.random, self.planted, self.ring, self.grown])
        self.count, edges = maker(choose, choose.choice([2, 5, 10, 30, 100, 400]))
        if choose.random() < 0.3:
            edges += [(n, n) for n in choose.choices(range(self.count), k=self.count // 4)]
        edges += choose.choices(edges, k=len(edges) // 10) if edges else []
        self.count += choose.choice([0, 0, 3])
        self.edges = [(a, b, choose.choice([0.1, 0.5, 1, 2, 7])) for a, b in edges]

    @classmethod
    def large(cls, maker):
        case = cls(0, 0)
        choose = random.Random(1)
        case.name, case.directed, case.weighted, case.resolution = f"large, {maker.__name__}", False, False, 1
        case.count, edges = maker(choose, 100_000)
        case.edges = [(a, b, 1) for a, b in edges]
        return case

    @staticmethod
    def random(choose, count):
        return count, [(choose.randrange(count), choose.randrange(count)) for _ in range(count * choose.choice([1, 2, 5]))]

    @staticmethod
    def planted(choose, count):
        groups = max(1, int(count**0.5))
        edges = []
        for _ in range(5 * count):
            a = choose.randrange(count)
            inside = choose.random() < 0.7
            edges.append((a, choose.randrange(a % groups, count, groups) if inside else choose.randrange(count)))
        return count, edges

    @staticmethod
    def ring(choose, count):
        size = choose.choice([3, 4, 5, 6])
        cliques = max(1, count // size)
        edges = [
            (clique * size + a, clique * size + b)
            for clique in range(cliques) for a, b in itertools.combinations(range(size), 2)
        ]
        edges += [(clique * size, (clique + 1) % cliques * size + 1) for clique in range(cliques)]
        return cliques * size, edges

    @staticmethod
    def grown(choose, count):
        ends, edges = [0], []
        for node in range(1, count):
            for _ in range(5):
                other = choose.choice(ends)
                edges.append((node, other))
                ends += [node, other]
        return count, edges

    def write(self, path):
        entities = [{"id": f"n{n}", "type": "organization", "name": f"N {n}"} for n in range(self.count)]
        relations = [
            {"id": f"r{n + 1}", "source": f"n{a}", "type": "funds", "target": f"n{b}", "weight": weight}
            for n, (a, b, weight) in enumerate(self.edges)
        ]
        path.write_text(json.dumps({"docgraph": 1, "entities": entities, "relations": relations}))

    def arguments(self):
        arguments = ["--list", "--runs", "1", "--resolution", str(self.resolution), "--seed", str(self.seed)]
        return arguments + ["--directed"] * self.directed + ["--weighted"] * self.weighted

    def problems(self, answer):
        graph = igraph.Graph(n=self.count, edges=[(a, b) for a, b, _ in self.edges])
        weights = [weight if self.weighted else 1 for _, _, weight in self.edges]
        membership = [None] * self.count
        for community, ids in enumerate(answer["communities"]):
            for id in ids:
                membership[int(id[1:])] = community
            if answer["representatives"][community] not in ids:
                yield f"community {community} is called by somebody else"
        if None in membership or sum(map(len, answer["communities"])) != self.count:
            yield "entities are in none or in several"
            return
        inside = [edge.index for edge in graph.es if membership[edge.source] == membership[edge.target]]
        parts = graph.subgraph_edges(inside, delete_vertices=False).connected_components()
        if len(parts) != len(answer["communities"]):
            yield "a community is not connected"
        if not self.edges:
            return
        reached = graph.modularity(membership, weights=weights, resolution=self.resolution)
        if abs(reached - answer["modularity"]) > 1e-9:
            yield f"the modularity is {reached}, not {answer['modularity']}"
        theirs = graph.community_leiden(
            objective_function="modularity", weights=weights, resolution=self.resolution).membership
        best = graph.modularity(theirs, weights=weights, resolution=self.resolution)
        self.lead = reached - best
        if self.lead < -SLACK:
            yield f"the modularity is {reached}, igraph's {best}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", default=".build/release/docgraph-bench")
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    random.seed(options.seed)
    cases = [Case(number, options.seed) for number in range(options.cases)]
    if options.large:
        cases += [Case.large(maker) for maker in (Case.random, Case.planted, Case.grown)]
    differences, leads = 0, []
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "case.json"
        for case in cases:
            case.write(file)
            done = subprocess.run(
                [options.bench, "communities", str(file), *case.arguments()], capture_output=True, text=True, check=False)
            if done.returncode:
                sys.exit(f"{case.name}: {done.stderr}")
            for problem in case.problems(json.loads(done.stdout)):
                differences += 1
                print(f"{case.name}: {problem}")
            leads.append(getattr(case, "lead", 0))
    print(f"{len(cases)} graphs, {differences} problems; modularity less igraph's:"
          f" least {min(leads):.6f}, mean {sum(leads) / len(leads):.6f}, most {max(leads):.6f}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
