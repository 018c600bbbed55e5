#!/usr/bin/env python3
"""Time docgraph's kernels beside other libraries and loops in C, in one run, and print the ratios.

    Scripts/bench_kernels.py --bench .build/release/docgraph-bench [--graphs debian ba_1e5] [--kernels pagerank wcc]

What it compares with lies in a folder beside the repository (--kit, ../shared/bench): `bench_peers.py` runs the libraries that
a Python has (--python), `limits.c` is compiled into a temporary folder, `gen.py` makes graphs that --data lacks. What is not
there is left out, and said. For each graph and kernel all programs take their turn, each in a process of its own, --rounds
times; the table has the medians of all repetitions. Ratios of one run mean something, seconds of a busy machine little.
Run by hand (`make bench`); nothing depends on it.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

PEERS = ["igraph", "networkit", "graphtool", "rustworkx", "scipy", "networkx", "sknetwork", "leidenalg"]
GRAPHS = ["wiki-Vote", "email-Enron", "debian", "ba_1e5", "rmat17"]
# Where the loops in C have several ways to do a thing, the fastest counts.
LIMITS = {
    "betweenness": ["betweenness", "betweenness8"], "bc256": ["bc256", "bc256x8"], "pagerank": ["pagerank", "pagerankgs"],
    "bfs": ["bfs", "bfsdo"],
}
# Not for graphs of more edges than this: hours.
LARGEST = {"betweenness": 400_000, "closeness": 400_000, "harmonic": 400_000, "apsp": 100_000}


def say(text):
    print(text, file=sys.stderr, flush=True)


class Program:
    """One that can be timed: its name and the command for a kernel on a graph."""

    def __init__(self, name, command, environment=None):
        self.name, self.command, self.environment = name, command, environment

    def run(self, graph, kernel, view, arguments):
        command = self.command(graph, kernel, view)
        environment = dict(os.environ, OMP_NUM_THREADS=str(arguments.threads), OPENBLAS_NUM_THREADS=str(arguments.threads),
                           RAYON_NUM_THREADS=str(arguments.threads), OMP_WAIT_POLICY="PASSIVE")
        try:
            done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=arguments.cap)
        except subprocess.TimeoutExpired:
            return {"late": True}
        lines = done.stdout.strip().splitlines()
        try:
            return json.loads(lines[-1]) if done.returncode == 0 and lines else None
        except ValueError:
            return None


def programs(arguments, folder):
    """docgraph, the libraries that are installed, and the C loops."""
    common = ["--reps", str(arguments.reps), "--threads", str(arguments.threads)]

    def ours(graph, kernel, view):
        return [arguments.bench, "kernel", "--graph", graph, "--alg", kernel, *common]

    found = [Program("docgraph", ours)]
    runner = os.path.join(arguments.kit, "bench_peers.py")
    if os.path.exists(runner):
        for peer in PEERS:
            # Debian's graph-tool is for Debian's Python.
            python = "/usr/bin/python3" if peer == "graphtool" else arguments.python
            module = {"graphtool": "graph_tool"}.get(peer, peer)
            if subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
                found.append(Program(peer, lambda graph, kernel, view, python=python, peer=peer: [
                    python, runner, "one", "--graph", graph, "--peer", peer, "--alg", kernel, *common]))
            else:
                say(f"{peer} is not installed for {python}: left out")
    else:
        say(f"there is no {runner}: other libraries are left out")
    source, limits = os.path.join(arguments.kit, "limits.c"), os.path.join(folder, "limits")
    if not os.path.exists(source) or not shutil.which("gcc"):
        say(f"there is no {source}, or no gcc: the loops in C are left out")
    else:
        subprocess.run(["gcc", "-O3", "-march=native", "-fopenmp", source, "-o", limits, "-lm"], check=True)
        for way in [None, 1]:
            def command(graph, kernel, view, way=way):
                ways = LIMITS.get(kernel, [kernel])
                name = ways[min(way or 0, len(ways) - 1)]
                return [limits, "--graph", graph, "--alg", name, "--view", view, *common]
            found.append(Program("C" if way is None else "C, another way", command))
    return found


def graphs(arguments, folder):
    """The edge lists to be measured; those that are missing are made, if there is what makes them."""
    data = arguments.data or os.path.join(folder, "data")
    wanted = arguments.graphs or GRAPHS
    missing = [name for name in wanted if not os.path.exists(f"{data}/{name}.txt")]
    generator = os.path.join(arguments.kit, "gen.py")
    if missing and os.path.exists(generator):
        made = [name for name in missing if name.startswith(("ba_", "rmat"))]
        if made:
            subprocess.run([arguments.python, generator, "--out", data, "--parts", "synth", "--only", *made],
                           stderr=subprocess.DEVNULL)
    for name in wanted:
        path = f"{data}/{name}.txt"
        if os.path.exists(path):
            yield name, path
        else:
            say(f"there is no {path}: left out ({generator} makes it)")


def edge_count(path):
    with open(path, "rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))


def seconds(value):
    return "" if value is None else f"{value:.3g} s" if value >= 1 else f"{value * 1e3:.3g} ms"


def row(name, kernel, cells, late):
    """Medians, and how many times theirs ours is."""
    medians = {program: statistics.median(walls) for program, walls in cells.items() if walls}
    limit = min((medians.pop(name) for name in ["C", "C, another way"] if name in medians), default=None)
    ours = medians.pop("docgraph", None)
    peer = min(medians, key=medians.get, default=None)
    fastest = f"{peer} {seconds(medians[peer])}" if peer else "none in time" if late else ""
    def ratio(other):
        return f"{ours / other:.2f}" if ours and other else ""
    return [name, kernel, seconds(ours), fastest, ratio(medians.get(peer)), seconds(limit), ratio(limit)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "bench")
    parser.add_argument("--bench", required=True, help="the program docgraph-bench, built for release")
    parser.add_argument("--kit", default=os.path.normpath(beside), help="where limits.c, bench_peers.py and gen.py are")
    parser.add_argument("--data", default=os.environ.get("BENCH_DATA"), help="edge lists with their manifest.tsv ($BENCH_DATA)")
    parser.add_argument("--python", default=os.environ.get("BENCH_PYTHON", "python3"),
                        help="a Python that has the libraries ($BENCH_PYTHON)")
    parser.add_argument("--graphs", nargs="*", help=f"({' '.join(GRAPHS)})")
    parser.add_argument("--kernels", nargs="*", help="(all)")
    parser.add_argument("--reps", type=int, default=3, help="repetitions in a process (3)")
    parser.add_argument("--rounds", type=int, default=1, help="processes of each program (1)")
    parser.add_argument("--threads", type=int, default=2, help="(2)")
    parser.add_argument("--cap", type=float, default=60, help="seconds after which a process is ended (60)")
    parser.add_argument("--json", help="a file to write all times to")
    arguments = parser.parse_args()
    listed = subprocess.run([arguments.bench, "kernel", "--list"], capture_output=True, text=True, check=True).stdout
    kernels = [line.split() for line in listed.splitlines()]
    every, table = [], [["graph", "kernel", "docgraph", "fastest peer", "× peer", "C", "× C"]]
    with tempfile.TemporaryDirectory() as folder:
        takers = programs(arguments, folder)
        for name, path in graphs(arguments, folder):
            edges = edge_count(path)
            for kernel, view in kernels:
                if arguments.kernels and kernel not in arguments.kernels:
                    continue
                if not arguments.kernels and edges > LARGEST.get(kernel, edges):
                    continue
                cells, late, idle = {}, False, set()
                for _ in range(arguments.rounds):
                    for program in takers:
                        if program.name in idle or program.name == "C, another way" and kernel not in LIMITS:
                            continue
                        result = program.run(path, kernel, view, arguments)
                        if not result or "wall" not in result:
                            idle.add(program.name)
                            late = late or bool(result and result.get("late"))
                            continue
                        cells.setdefault(program.name, []).extend(result["wall"])
                        every.append(dict(result, graph=name, kernel=kernel, program=program.name))
                table.append(row(name, kernel, cells, late))
                say("  ".join(table[-1]))
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(every, file, indent=1)
    print(f"\nMedians of {arguments.reps * arguments.rounds}, {arguments.threads} threads, "
          f"{platform.machine()} with {os.cpu_count()} cores. Below 1 docgraph is faster.\n")
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    for number, line in enumerate(table):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


if __name__ == "__main__":
    main()
