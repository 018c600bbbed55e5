#!/usr/bin/env python3
"""Compares the runs of `docgraph rank --doubt` with networkx on random graphs with documents.

Run by hand; the tests do not need it:

    pip install networkx
    swift build
    Scripts/oracle_doubt.py [--docgraph .build/debug/docgraph] [--cases 200] [--seed 1]

Each case is a random multigraph, directed or not, whose relations are asserted, alleged, denied, candidates or attributed and
rest on documents of a few publishers, some based on others, with passages that support, contradict or give context. The
report's runs are taken one by one: which relations are in follows from what the run says that it left out or drew, by the
rules as this script writes them down anew; networkx measures what is left, and the ranks must be those of the report. So must
the counts (first, top 3, top 10), the ranges and the falls, which are counted anew from the runs. Exits with 1 where
anything differs.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import networkx as nx

MEASURES = ["degree", "betweenness", "pagerank", "in-degree", "out-degree"]
PASSAGES = [None, (0, 5), (5, 9), (0, 9), (20, 30)]


def make_case(number, seed):
    choose = random.Random(f"{seed}/{number}")
    documents = [{"id": f"d{n}"} for n in range(choose.choice([1, 1, 2, 3, 5, 9]))]
    for place, document in enumerate(documents):
        if choose.random() < 0.9:
            document["publisher"] = f"P{choose.randrange(4)}"
        if place and choose.random() < 0.3:
            document["basedOn"] = [choose.choice(documents[:place])["id"]]
    count = choose.choice([2, 3, 5, 8, 15])
    entities = [{"id": f"n{n}", "type": "organization", "name": f"N {n}"} for n in range(count)]
    relations = []
    for n in range(choose.randint(1, 3 * count)):
        relation = {
            "id": f"r{n}", "source": f"n{choose.randrange(count)}", "type": "funds", "target": f"n{choose.randrange(count)}"
        }
        if choose.random() < 0.15:
            relation["modality"] = choose.choice(["alleged", "alleged", "planned", "hypothetical"])
        if choose.random() < 0.05:
            relation["polarity"] = "negated"
        if choose.random() < 0.15:
            relation["attributedTo"] = "n0"
        if choose.random() < 0.1:
            relation["review"] = choose.choice(["candidate", "rejected"])
        if choose.random() < 0.3:
            relation["weight"] = choose.choice([1, 2, 4])
        relation["evidence"] = []
        for _ in range(choose.choice([0, 1, 1, 1, 2, 3])):
            piece = {"document": choose.choice(documents)["id"], "quote": "words"}
            if place := choose.choice(PASSAGES):
                piece["start"], piece["end"] = place
            if choose.random() < 0.1:
                piece["stance"] = choose.choice(["contradicts", "context"])
            relation["evidence"].append(piece)
        if not relation["evidence"]:
            relation["origin"] = "manual"
        relations.append(relation)
    directed = choose.random() < 0.5
    measure = choose.choice(MEASURES if directed else MEASURES[:3])
    options = ["--by", measure, "--resamples", "12", "--seed", str(number), "--top", choose.choice(["0", "3"])]
    weighted = choose.random() < 0.3
    alleged = choose.random() < 0.5
    options += ["--directed"] * directed + ["--weighted"] * weighted + ["--include", "alleged"] * alleged
    graph = {"docgraph": 1, "documents": documents, "entities": entities, "relations": relations}
    return graph, measure, directed, weighted, alleged, options


class Rules:
    """What docgraph's documentation says, written anew."""

    def __init__(self, graph):
        self.documents = {d["id"]: d for d in graph["documents"]}
        self.origins = {id: self.based_on(id) for id in self.documents}

    def based_on(self, id):
        found, open_ = set(), [id]
        while open_:
            for parent in self.documents[open_.pop()].get("basedOn", []):
                if parent not in found:
                    found.add(parent)
                    open_.append(parent)
        return found - {id}

    def pieces(self, relation):
        return [e for e in relation["evidence"] if e.get("stance", "supports") == "supports"]

    def supporting(self, relation):
        return {e["document"] for e in self.pieces(relation)}

    def originals(self, relation):
        documents = self.supporting(relation)
        return {d for d in documents if not self.origins[d] & documents} or documents

    def independent(self, one, other):
        publishers = [self.documents[d].get("publisher") for d in (one, other)]
        if None in publishers or publishers[0] == publishers[1]:
            return False
        return not (self.origins[one] | {one}) & (self.origins[other] | {other})

    def has_two_sources(self, relation):
        documents = sorted(self.supporting(relation))
        return any(self.independent(a, b) for a in documents for b in documents if a < b)

    def passages(self, relation, documents):
        pieces = [e for e in self.pieces(relation) if e["document"] in documents]
        return {(e["document"], e.get("start"), e.get("end"), None if "start" in e else e["quote"]) for e in pieces}


def is_in(relation, alleged):
    modality = relation.get("modality", "asserted")
    return (
        relation.get("polarity", "positive") == "positive" and relation.get("review") != "rejected"
        and modality != "hypothetical" and (alleged or modality != "alleged")
    )


def ranks(graph, relations, measure, directed, weighted):
    """The rank of each entity, None where nothing speaks for it."""
    net = nx.MultiDiGraph() if directed else nx.MultiGraph()
    net.add_nodes_from(e["id"] for e in graph["entities"])
    for r in relations:
        net.add_edge(r["source"], r["target"], weight=r.get("weight", 1) if weighted else 1)
    if measure == "betweenness":
        simple = (nx.DiGraph if directed else nx.Graph)()
        simple.add_nodes_from(net)
        for a, b, data in net.edges(data=True):
            length = min(1 / data["weight"], simple.edges[a, b]["length"] if simple.has_edge(a, b) else 9)
            simple.add_edge(a, b, length=length)
        scores = nx.betweenness_centrality(simple, weight="length")
    elif measure == "pagerank":
        scores = nx.pagerank(net, tol=1e-14, max_iter=5000) if len(net) else {}
    else:
        by = {"degree": net.degree, "in-degree": getattr(net, "in_degree", None), "out-degree": getattr(net, "out_degree", None)}
        scores = dict(by[measure](weight="weight"))
    speaks = scores if measure != "pagerank" else dict(net.in_degree() if directed else net.degree())
    return {
        id: 1 + sum(other > score * (1 + 1e-9) + 1e-15 for other in scores.values()) if speaks[id] > 1e-15 else None
        for id, score in scores.items()
    }


def worse(rank):
    return float("inf") if rank is None else rank


def is_notable(rank, fallen):
    if rank is None or fallen is None:
        return rank is not None
    return fallen > 1 if rank == 1 else fallen >= rank + 3 and 2 * fallen >= 3 * rank


def check(graph, measure, directed, weighted, alleged, report):
    rules = Rules(graph)
    base = [r for r in graph["relations"] if is_in(r, alleged)]
    wide = [r for r in graph["relations"] if is_in(r, True)]
    passages = report["drawn"] == "passages"
    ids = [entry["id"] for entry in report["ranking"]]
    problems = []
    documents = {d for r in base for d in rules.originals(r)}
    if passages != (len(documents) == 1):
        problems.append(f"draws passages of {documents}")
    if not passages and {s["document"] for s in report["sources"]} != documents:
        problems.append("other documents to draw from")
    keys = [(s["document"], s.get("start"), s.get("end"), s.get("quote")) for s in report["sources"]]

    def rests_on(relation, sources):
        own = rules.passages(relation, documents) if passages else rules.originals(relation)
        return not own or bool(own & {keys[s] if passages else s for s in sources})

    def kept(run):
        name = run["run"]
        if name == "as it is":
            return base
        if name == "without-single-source":
            return [r for r in base if rules.has_two_sources(r)]
        if name == "with-alleged":
            return wide
        if name == "without-alleged":
            return [r for r in base if r.get("modality") != "alleged"]
        if name == "without-attributed":
            return [r for r in base if "attributedTo" not in r]
        if name == "without-candidates":
            return [r for r in base if r.get("review") != "candidate"]
        if name == "without-alleged-relation":
            return [r for r in wide if r["id"] != run["relation"]]
        everything = range(len(keys)) if passages else [s["document"] for s in report["sources"]]
        drawn = [s for s in everything if s != run["source"]] if name == "without-source" else run["drawn"]
        return [r for r in base if rests_on(r, drawn)]

    for run in report["runs"]:
        relations = kept(run)
        if len(relations) != run["relations"]:
            problems.append(f"{run}: networkx has {len(relations)} relations")
        expected = ranks(graph, relations, measure, directed, weighted)
        if [expected[id] for id in ids] != run["ranks"]:
            problems.append(f"{run}: networkx ranks {[expected[id] for id in ids]}")
        leaders = sorted(id for id, rank in expected.items() if rank == 1)
        if sorted(run["first"])[:10] != leaders[:10] and len(leaders) <= 10:
            problems.append(f"{run}: first are {leaders}")

    resamples = [run for run in report["runs"] if run["run"] == "resample"]
    for place, entry in enumerate(report["ranking"]):
        own = [run["ranks"][place] for run in resamples]
        counts = {"first": 1, "top3": 3, "top10": 10}
        for key, last in counts.items():
            if entry[key] != sum(worse(rank) <= last for rank in own):
                problems.append(f"{entry['id']}: {key}")
        middle = sorted(own, key=worse)
        if middle and entry["central90"] != [middle[0], middle[-1]]:
            problems.append(f"{entry['id']}: central90")
        every = sorted((r["ranks"][place] for r in report["runs"] if r["run"] != "without-single-source"), key=worse)
        if entry["range"] != [every[0], every[-1]]:
            problems.append(f"{entry['id']}: range")
        first = report["runs"][0]["ranks"][place]
        falls = {r["source"]: r["ranks"][place] for r in report["runs"] if r["run"] == "without-source"}
        falls = {s: rank for s, rank in falls.items() if is_notable(first, rank)}
        lowest = max(falls.values(), key=worse, default=0)
        expected = [s for s, rank in falls.items() if rank == lowest]
        fall = entry.get("fall")
        if (fall["without"] if fall else []) != expected or (fall and fall["rank"] != lowest):
            problems.append(f"{entry['id']}: fall")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--docgraph", default=".build/debug/docgraph")
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    failed, runs = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "graph.json"
        for number in range(arguments.cases):
            graph, *case, options = make_case(number, arguments.seed)
            path.write_text(json.dumps(graph))
            command = [arguments.docgraph, "rank", str(path), "--doubt", "--format", "json"] + options
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                problems = [f"exit code {done.returncode}: {done.stderr}"]
            else:
                report = json.loads(done.stdout)
                runs += len(report["runs"])
                problems = check(graph, *case, report)
            if problems:
                failed += 1
                print(f"case {number} {' '.join(options)}: " + "\n  ".join(problems[:3]))
    print(f"{arguments.cases} cases, {runs} runs compared, {failed} cases differ")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
