#!/usr/bin/env python3
"""Measure what Python needs to read a graph file of docgraph, beside `docgraph-bench read` and `analyze`.

    swift run -c release docgraph-bench generate -o /tmp/graph.json
    swift run -c release docgraph-bench read /tmp/graph.json
    python3 Scripts/bench_peers.py /tmp/graph.json        # needs: pip install networkx

Steps: `json` is json.load alone, `networkx` makes a MultiDiGraph of the records, with every key as an attribute.
`analyze` does what `docgraph-bench analyze` does. Run by hand; nothing depends on it.
"""
import argparse
import json
import resource
import statistics
import time

import networkx


class Step:
    """What one step took: seconds by the wall's clock and by the processor's."""

    def __init__(self, name):
        self.name, self.wall, self.cpu = name, [], []

    def run(self, work):
        wall, cpu = time.perf_counter(), time.process_time()
        result = work()
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(time.process_time() - cpu)
        return result

    def row(self, size=None):
        wall, cpu = statistics.median(self.wall), statistics.median(self.cpu)
        rate = f"{size / 1e6 / wall:8.0f}" if size else ""
        return f"  {self.name:20} {wall:13.4f} s {cpu:10.4f} s {rate}"


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def multigraph(data):
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from((entity["id"], entity) for entity in data["entities"])
    graph.add_edges_from((relation["source"], relation["target"], relation) for relation in data["relations"])
    return graph


def hops(graph, component):
    ends = sorted(component)
    return networkx.shortest_path_length(graph, ends[0], ends[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", help="a graph file in JSON")
    parser.add_argument("--runs", type=int, default=3, help="how often to measure; the median is shown")
    arguments = parser.parse_args()
    with open(arguments.file, "rb") as file:
        size = len(file.read())

    parsing, building = Step("json"), Step("networkx")
    for _ in range(arguments.runs):
        data = graph = None
        data = parsing.run(lambda: load(arguments.file))
        graph = building.run(lambda: multigraph(data))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

    ranking, grouping, searching = Step("PageRank"), Step("components"), Step("shortest path")
    plain = networkx.Graph(graph)
    ranking.run(lambda: networkx.pagerank(plain))
    components = grouping.run(lambda: sorted(networkx.connected_components(plain), key=len, reverse=True))
    searching.run(lambda: hops(plain, components[0]))

    print(f"Python on {arguments.file}: {size:,} bytes, peak memory of reading {memory:,} bytes")
    print(f"  {'step':20} {'median':>15} {'CPU':>12} {'MB/s':>8}")
    print(parsing.row(size), building.row(), ranking.row(), grouping.row(), searching.row(), sep="\n")


if __name__ == "__main__":
    main()
