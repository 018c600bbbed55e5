#!/usr/bin/env python3
"""Compares extracted graphs with curated ones: what was found, what is wrong, what is missing.

    Scripts/score_extraction.py GOLD PRED [GOLD PRED ...] [--list] [--json] [--docgraph PATH]

GOLD and PRED are graph files (.json, or .yaml, which `docgraph convert` reads). Several pairs give one report each and totals
of the counts. The exit code is 0 whatever the figures are, 2 for wrong usage, 3 where a file cannot be read.

WHAT COUNTS
  Every entity and relation of GOLD is to be found, and nothing else, but for what GOLD marks `review: candidate`: that may be
  drawn or left out, and counts neither as missing nor as surplus nor as found. A relation of GOLD to such an entity is one of
  these. Of PRED everything counts, but what it marks `rejected`.

NAMES are compared folded: Unicode NFKD without accents and case, quotation marks and possessive 's dropped, other punctuation
  and hyphens as spaces, no article at the start. An entity's names are its name and its aliases. People's titles (Mr, Dr,
  Professor, Judge, Councillor...) are dropped from the start, legal forms (Ltd, PLC, Inc...) from the end of organizations'
  names.

ENTITIES are paired one to one, within a type only, best grounds first; within the same grounds pairs sharing more evidence,
  then the files' order:
  1. both names are the same;
  2. a name or an alias on one side is one on the other, weak aliases ("the trust") aside;
  3. the same words, but for of, the, for, in, and on ("City council of X", "X city council");
  4. people: the same first and last word (a middle name left out), or the last word alone on one side, where on neither side
     another person of another name ends in that word;
  5. the same with weak aliases: for organizations, people and places only where the alias has a capital letter or the entity's
     own evidence is a passage that both sides quote;
  6. events: the same head word (the last one before of, in, on, for, at, with, by, to or a comma), dates that do not contradict
     each other, and one thing more: another word of the name or of the place in common, the same date on both sides, the same
     passage as evidence, or no other event with that head on either side.
  A second entity of PRED for one of GOLD is surplus ("split").

SPLITS. docgraph joins documents by full names only and leaves it to a person to say that "Harbor Trust" here and "Saltmarsh
  Haven Harbor Trust" there are one. What is said of the second is not wrong for that. So a split that grounds 1 to 4 give to
  one entity of GOLD, and to no other of GOLD, stands for that entity in relations and as the maker of pledges, while it stays
  surplus among entities. Each relation and pledge of GOLD is still found once at most: of a split and its twin, a relation of
  the same source, type, target, polarity and modality counts once, as parallel ones do; any other relation, and every second
  pledge, is surplus; so is a relation between the two. "relations, splits apart" and "pledges, splits apart" are the figures
  without this, where all that a split says is surplus. All other figures and lists are with it.

PLEDGES are paired one to one by what is to be done. From `action` (without it the name) the words that say something are taken,
  cut to a stem of five letters, figures whole. Two actions are alike where at least 60 percent of the shorter one's words are
  in the other, at least two of them (or all, where the shorter has but one), and the words in common are at least 30 percent of
  the mean count. The evidence must agree as well: a passage of one holds one of the other, or they share 60 percent of the
  shorter one's words; without such evidence the words in common must be 60 percent of the mean count. A pledge counts as found
  where the pair also has a maker in common (made_pledge on both sides, those of GOLD that may be left out included); "action
  alone" counts pairs whatever their makers. Pledges are not among the "entities" total.

RELATIONS: one is what source, type, target, polarity and modality say; others of these five in parallel count once. One of PRED
  finds one of GOLD where both ends are paired and type, direction (none for symmetric types) and polarity are the same: who
  says the opposite has not found it. Those with the same modality are paired first; another modality is found, but listed as
  contrary. Also told:
    any type     both ends and the direction right, whatever the type
    any pair     both ends right, in any direction
    other type   how many of PRED have right ends and direction but another type, and how many of these say related_to
    direction    how many of PRED have the right type between the right ends the wrong way round

RIGHT WHERE PAIRED, of the pairs where either side says something: of pledges the last day of due, value and currency of the
  amount, whether there is a condition, and bindingness; the kind of entities, where both have one; of relations to whom they
  are attributed, that their dates do not contradict those of GOLD, and that they quote a passage that GOLD quotes.

CONTRARY: every relation of PRED whose polarity or modality is none of those that GOLD has for the same ends and type; and,
  where GOLD has nothing of that type, for the same two ends in either direction, where one of the two is negated, alleged,
  conditional or hypothetical (then "as TYPE" is said).
"""

import argparse
import collections
import json
import os
import re
import signal
import subprocess
import sys
import unicodedata

SYMMETRIC = {"family_of", "associate_of", "cooperates_with", "negotiates_with", "competes_with"}
ARTICLES = {"the", "a", "an"}
LINKS = {"of", "the", "for", "in", "and", "on", "a", "an"}
TITLES = set(
    "mr mrs ms miss mx sir dame lord lady dr prof professor judge justice president premier chancellor minister secretary senator "
    "congressman congresswoman representative governor mayor councillor councilor captain colonel general sergeant officer king queen prince "
    "princess rev reverend father sister pope bishop ambassador chairman chairwoman chair director prime foreign former acting "
    "vice deputy".split())
LEGAL = set("ltd limited plc inc incorporated corp corporation co llc llp ag gmbh sa nv bv oy ab se spa ev".split())
HEAD_ENDS = {"of", "in", "on", "for", "at", "with", "by", "to", "from", "between", "into", "against"}
EMPTY = set(
    "a an the of to in on for at by with and or from that this its it their his her they as be is are was were will would within "
    "than then more all any own up out into so".split())
SHORT_TYPES = ["organization", "person", "place", "event"]
DOUBTS = {"alleged", "conditional", "hypothetical"}


# Reading.

def read(path, docgraph):
    if path.endswith(".json"):
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    done = subprocess.run([docgraph, "convert", path, "--to", "json"], capture_output=True, text=True)
    if done.returncode:
        raise OSError(done.stderr.strip() or f"{path}: cannot be read")
    return json.loads(done.stdout)


def found_docgraph():
    """The command as it was built last, or else as it is installed."""
    built = [p for p in (".build/debug/docgraph", ".build/release/docgraph") if os.path.exists(p)]
    return max(built, key=os.path.getmtime, default="docgraph")


def folded(text):
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("’", "'")
    text = re.sub(r"(?<=\w)'s\b|(?<=s)'(?!\w)", "", text)
    text = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text).replace("'", "")
    words = re.sub(r"[^\w%$€£]+|_", " ", text).split()
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return tuple(words)


class Node:
    """An entity with what it is compared by."""

    def __init__(self, entity, place):
        self.entity, self.place = entity, place
        self.id, self.type = entity["id"], entity["type"]
        self.optional = entity.get("review") == "candidate"
        aliases = [{"text": a} if isinstance(a, str) else a for a in entity.get("aliases", [])]
        strong = [entity["name"]] + [a["text"] for a in aliases if a.get("kind") != "weak"]
        self.weak_texts = [a["text"] for a in aliases if a.get("kind") == "weak"]
        self.name = self.bare(entity["name"])
        self.strong = {self.bare(t) for t in strong} - {()}
        self.weak = {self.bare(t) for t in self.weak_texts} - {()}
        self.named_weak = {self.bare(t) for t in self.weak_texts if re.search(r"[A-Z]", t[1:] if t[:1] in "AT" else t)} - {()}
        self.quotes = [folded(p["quote"]) for p in entity.get("evidence", []) if p.get("quote")]
        self.bags = {frozenset(n) - LINKS for n in self.strong} - {frozenset()}
        self.places = set()

    def bare(self, text):
        words = folded(text)
        if self.type == "person":
            while len(words) > 1 and words[0] in TITLES:
                words = words[1:]
        if self.type == "organization":
            while len(words) > 1 and words[-1] in LEGAL:
                words = words[:-1]
        return words


class Graph:
    def __init__(self, data):
        self.nodes = [Node(e, n) for n, e in enumerate(data.get("entities", [])) if e.get("review") != "rejected"]
        self.node = {n.id: n for n in self.nodes}
        self.relations = [
            r for r in data.get("relations", [])
            if r.get("review") != "rejected" and r["source"] in self.node and r["target"] in self.node
        ]
        symmetric = {t["name"] for t in data.get("schema", {}).get("relationTypes", []) if t.get("symmetric")}
        self.symmetric = SYMMETRIC | symmetric
        self.makers = collections.defaultdict(list)
        for r in self.relations:
            if r["type"] == "made_pledge":
                self.makers[r["target"]].append(r["source"])
            if r["type"] == "occurred_at":
                self.node[r["source"]].places.update(w for n in self.node[r["target"]].strong for w in n)
            for end in ("source", "target"):
                node = self.node[r[end]]
                if node.type == "pledge" and r["type"] == "made_pledge":
                    node.quotes += [folded(p["quote"]) for p in r.get("evidence", []) if p.get("quote")]
        self.surnames = collections.defaultdict(set)
        for n in self.nodes:
            if n.type == "person" and n.name:
                longest = max(n.strong, key=len)
                self.surnames[longest[-1]].add(longest)


# Entities.

def same_passage(a, b):
    for x in a:
        for y in b:
            short, long = sorted((x, y), key=len)
            if not short:
                continue
            if " " + " ".join(short) + " " in " " + " ".join(long) + " ":
                return True
            common = sum((collections.Counter(short) & collections.Counter(long)).values())
            if len(short) > 3 and common >= 0.6 * len(short):
                return True
    return False


def person_like(g, p, gold, pred):
    for x in g.strong:
        for y in p.strong:
            if x[-1] != y[-1]:
                continue
            if len(x) > 1 and len(y) > 1:
                if x[0] == y[0]:
                    return True
            elif alone(x[-1], gold) and alone(x[-1], pred):
                return True
    return False


def alone(surname, graph):
    full = [n for n in graph.surnames[surname] if len(n) > 1]
    return len(full) <= 1


def heads(node):
    found = set()
    texts = [node.entity["name"]] + [a if isinstance(a, str) else a["text"] for a in node.entity.get("aliases", [])]
    for text in texts:
        words = []
        for word in folded(text.split(",")[0]):
            if word in HEAD_ENDS and words:
                break
            words.append(word)
        while len(words) > 1 and re.fullmatch(r"\d+", words[-1]):
            words.pop()
        if words:
            found.add(words[-1][:-1] if len(words[-1]) > 4 and words[-1].endswith("s") else words[-1])
    return found


def days(text):
    """The first and last day that a date may mean, as numbers; None where it says nothing of the kind."""
    if not text:
        return None
    ends = [e.strip("~?%") for e in str(text).split("/")]

    def one(end, last):
        if end in ("", ".."):
            return 99999999 if last else 0
        parts = (end[:10].split("T")[0]).split("-")
        year = re.sub("X", "9" if last else "0", parts[0])
        if not year.lstrip("-").isdigit():
            return 99999999 if last else 0
        month, day = (12, 31) if last else (1, 1)
        if len(parts) > 1 and parts[1].isdigit():
            number = int(parts[1])
            if number in (21, 22, 23, 24):
                month = {21: (3, 6), 22: (6, 9), 23: (9, 12), 24: (1, 12)}[number][last]
            else:
                month = number
            if len(parts) > 2 and parts[2].isdigit():
                day = int(parts[2])
        return int(year) * 10000 + month * 100 + day

    return one(ends[0], False), one(ends[-1], True)


def compatible(a, b):
    x, y = days(a), days(b)
    return x is None or y is None or (x[0] <= y[1] and y[0] <= x[1])


def event_like(g, p, gold, pred):
    common = heads(g) & heads(p)
    if not common or not compatible(g.entity.get("date"), p.entity.get("date")):
        return False
    words = lambda n: {w for names in (n.strong, n.weak) for name in names for w in name} - EMPTY - LINKS
    rest = lambda n: {w[:-1] if len(w) > 4 and w.endswith("s") else w for w in words(n) | n.places} - common
    if rest(g) & rest(p):
        return True
    if g.entity.get("date") and g.entity.get("date") == p.entity.get("date"):
        return True
    if same_passage(g.quotes, p.quotes):
        return True
    only = lambda graph: sum(1 for n in graph.nodes if n.type == "event" and heads(n) & common) == 1
    return only(gold) and only(pred)


def grounds(g, p, gold, pred):
    if g.name == p.name:
        return 1
    if g.strong & p.strong:
        return 2
    if g.bags & p.bags:
        return 3
    if g.type == "person" and person_like(g, p, gold, pred):
        return 4
    shared = ((g.strong | g.weak) & (p.strong | p.weak))
    if shared:
        if g.type == "event" and compatible(g.entity.get("date"), p.entity.get("date")):
            return 5
        named = lambda n: n.strong | n.named_weak
        if g.type != "event" and (shared & named(g) & named(p) or same_passage(g.quotes, p.quotes)):
            surname = g.type == "person" and all(len(n) == 1 for n in shared)
            if not surname or all(alone(n[0], gold) and alone(n[0], pred) for n in shared):
                return 5
    if g.type == "event" and event_like(g, p, gold, pred):
        return 6
    return None


def pair_entities(gold, pred):
    candidates = []
    for g in gold.nodes:
        if g.type == "pledge":
            continue
        for p in pred.nodes:
            if g.type == p.type:
                ground = grounds(g, p, gold, pred)
                if ground:
                    candidates.append((ground, not same_passage(g.quotes, p.quotes), g.place, p.place, g.id, p.id))
    to_gold, to_pred = {}, {}
    for *_, g, p in sorted(candidates):
        if g not in to_pred and p not in to_gold:
            to_pred[g], to_gold[p] = p, g
    splits = {p: g for *_, g, p in sorted(candidates, reverse=True) if p not in to_gold}
    likely = collections.defaultdict(set)
    for ground, *_, g, p in candidates:
        if ground <= 4:
            likely[p].add(g)
    standing = {p: g for p, g in splits.items() if likely[p] == {g}}
    return to_gold, to_pred, splits, standing


# Pledges.

def stems(node):
    words = set()
    for word in folded(node.entity.get("action") or node.entity["name"]):
        if word not in EMPTY:
            words.add(word if re.search(r"\d", word) else word[:5])
    return words


def pair_pledges(gold, pred):
    candidates = []
    pledges = lambda graph: [(n, stems(n)) for n in graph.nodes if n.type == "pledge"]
    theirs = pledges(pred)
    for g, a in pledges(gold):
        for p, b in theirs:
            common, shorter, mean = len(a & b), min(len(a), len(b)), (len(a) + len(b)) / 2
            if not common or common < 0.6 * shorter or common < min(2, shorter):
                continue
            passage = same_passage(g.quotes, p.quotes)
            if common >= (0.3 if passage else 0.6) * mean:
                candidates.append((not passage, -common / mean, g.place, p.place, g.id, p.id))
    to_gold, to_pred = {}, {}
    for *_, g, p in sorted(candidates):
        if g not in to_pred and p not in to_gold:
            to_pred[g], to_gold[p] = p, g
    return to_gold, to_pred


# Relations.

def mood(relation):
    return relation.get("polarity", "positive"), relation.get("modality", "asserted")


def mood_words(moods):
    say = lambda m: m[1] if m[0] == "positive" else "negated" if m[1] == "asserted" else f"negated, {m[1]}"
    return " or ".join(sorted({say(m) for m in moods}))


def ends_key(source, kind, target, symmetric):
    return (*sorted((source, target)), kind) if kind in symmetric else (source, target, kind)


def score_relations(gold, pred, to_gold, report):
    symmetric = gold.symmetric | pred.symmetric
    want = collections.defaultdict(dict)  # key -> mood -> (relation, optional)
    every = collections.defaultdict(list)  # all that stand in parallel, of either side
    for r in gold.relations:
        optional = r.get("review") == "candidate" or gold.node[r["source"]].optional or gold.node[r["target"]].optional
        key = ends_key(r["source"], r["type"], r["target"], symmetric)
        moods = want[key]
        every["gold", key, mood(r)].append(r)
        if mood(r) not in moods or (moods[mood(r)][1] and not optional):
            moods[mood(r)] = (r, optional)
    have = collections.defaultdict(dict)
    outside = {}
    for r in pred.relations:
        s, t = to_gold.get(r["source"]), to_gold.get(r["target"])
        if s is None or t is None or (s == t and r["source"] != r["target"]):
            outside.setdefault((ends_key(r["source"], r["type"], r["target"], symmetric), mood(r)), r)
        else:
            key = ends_key(s, r["type"], t, symmetric)
            have[key].setdefault(mood(r), r)
            every["pred", key, mood(r)].append(r)

    by_pair, by_ends = collections.defaultdict(list), collections.defaultdict(list)
    for key, moods in want.items():
        for m in moods:
            by_pair[frozenset(key[:2])].append((key, m))
            by_ends[key[:2]].append(key)
            if key[2] in symmetric:
                by_ends[(key[1], key[0])].append(key)

    right = collections.Counter()
    surplus = [(r, "") for r in outside.values()]
    for r in outside.values():
        right[r["type"], "pred"] += 1
    for key in sorted(set(want) | set(have)):
        expected, given = dict(want.get(key, {})), dict(have.get(key, {}))
        known = set(expected)
        pairs = []
        for same in (lambda a, b: a == b, lambda a, b: a[0] == b[0]):
            for m in sorted(given):
                fit = [x for x in sorted(expected) if same(x, m)]
                fit.sort(key=lambda x: expected[x][1])
                if fit:
                    pairs.append((m, given.pop(m), *expected.pop(fit[0])))
        for m, p, g, optional in pairs:
            if m not in known:
                report.contrary.append((p, mood_words(known), ""))
            couples = [(x, y) for x in every["gold", key, mood(g)] for y in every["pred", key, mood(p)]]
            if any(r.get("attributedTo") for couple in couples for r in couple):
                known_by = lambda x, y: y.get("attributedTo") and to_gold.get(y["attributedTo"]) == x.get("attributedTo")
                report.details["attribution", any(known_by(*c) for c in couples)] += 1
            if any(x.get("valid") for x, _ in couples):
                dated = [c for c in couples if c[0].get("valid") and c[1].get("valid")]
                report.details["dates", any(compatible(x["valid"], y["valid"]) for x, y in dated)] += 1
            passages = lambda r: [folded(e["quote"]) for e in r.get("evidence", []) if e.get("quote")]
            report.details["evidence", any(same_passage(passages(x), passages(y)) for x, y in couples)] += 1
            if not optional:
                right[key[2], "found"] += 1
                right[key[2], "gold"] += 1
                right[key[2], "pred"] += 1
        for m, (g, optional) in expected.items():
            if not optional:
                right[key[2], "gold"] += 1
                report.missing_relations.append(g)
        for m, p in given.items():
            right[key[2], "pred"] += 1
            note = ""
            if known and m not in known:
                note = "there: " + mood_words(known)
                report.contrary.append((p, mood_words(known), ""))
            elif not known:
                others = by_pair.get(frozenset(key[:2]), [])
                forward = by_ends.get(key[:2], []) or (by_ends.get((key[1], key[0]), []) if key[2] in symmetric else [])
                if forward:
                    note = "there: " + ", ".join(sorted({k[2] for k in forward}))
                    right["other type"] += 1
                    right["related_to"] += key[2] == "related_to"
                elif any(k[2] == key[2] for k, _ in others):
                    note = "the wrong way round"
                    right["direction"] += 1
                elif others:
                    note = "there, the other way round: " + ", ".join(sorted({k[2] for k, _ in others}))
                moods = {x for _, x in others}
                doubtful = lambda x: x[0] == "negated" or x[1] in DOUBTS
                if moods and m not in moods and any(doubtful(x) for x in moods | {m}):
                    report.contrary.append((p, mood_words(moods), "as " + ", ".join(sorted({k[2] for k, _ in others}))))
            surplus.append((p, note))
    report.surplus_relations = surplus
    report.relation_counts = right

    # The looser measures, on sets of ends; two that are joined symmetrically have no direction.
    loose = {frozenset(k[:2]) for k in [*want, *have] if k[2] in symmetric}
    ordered = lambda k: frozenset(k[:2]) if frozenset(k[:2]) in loose else k[:2]
    for name, of in (("any type", ordered), ("any pair", lambda k: frozenset(k[:2]))):
        allowed = {of(key) for key in want}
        needed = {of(key) for key, moods in want.items() if not all(optional for _, optional in moods.values())}
        got = {of(key) for key in have}
        extra = {of((r["source"], r["target"])) for r in outside.values()}
        counted = len([e for e in got if e in needed or e not in allowed]) + len(extra)
        report.counts[f"  {name}"] = collections.Counter(found=len(got & needed), pred=counted, gold=len(needed))


# One pair of graphs.

class Report:
    def __init__(self):
        self.counts = {}
        self.contrary, self.missing, self.surplus = [], [], []
        self.missing_relations, self.surplus_relations = [], []
        self.relation_counts, self.details = collections.Counter(), collections.Counter()


def score(gold_data, pred_data):
    gold, pred, report = Graph(gold_data), Graph(pred_data), Report()
    to_gold, to_pred, splits, standing = pair_entities(gold, pred)
    report.splits = splits
    other_type = {}
    for p in pred.nodes:
        if p.id not in to_gold and p.type != "pledge":
            for g in gold.nodes:
                if g.type not in ("pledge", p.type) and g.strong & p.strong:
                    other_type[p.id] = g
    total = collections.Counter()
    for kind in SHORT_TYPES + sorted({n.type for n in gold.nodes + pred.nodes} - set(SHORT_TYPES) - {"pledge"}):
        count = collections.Counter()
        for g in gold.nodes:
            if g.type == kind and not g.optional:
                count["gold"] += 1
                count["found"] += g.id in to_pred
                if g.id not in to_pred:
                    report.missing.append((g, ""))
        for p in pred.nodes:
            if p.type == kind and not (p.id in to_gold and gold.node[to_gold[p.id]].optional):
                count["pred"] += 1
                if p.id not in to_gold:
                    note = split_note(p.id, splits, standing) if p.id in splits else f"curated as {other_type[p.id].type}" if p.id in other_type else ""
                    report.surplus.append((p, note))
        report.counts[f"  {kind}"] = count
        total.update(count)
        for g, p in to_pred.items():
            if gold.node[g].type == kind and gold.node[g].entity.get("kind") and pred.node[p].entity.get("kind"):
                report.details["kind", gold.node[g].entity["kind"] == pred.node[p].entity["kind"]] += 1
    report.counts = {"entities": total, **report.counts}

    pledge_to_gold, pledge_to_pred = pair_pledges(gold, pred)
    stands_for = {**to_gold, **standing}
    makers = lambda p, g, named=stands_for: {named.get(m) for m in pred.makers[p]} & set(gold.makers[g])
    whole, action, apart = collections.Counter(), collections.Counter(), collections.Counter()
    for g in gold.nodes:
        if g.type != "pledge":
            continue
        p = pledge_to_pred.get(g.id)
        if not g.optional:
            for count in (whole, action, apart):
                count["gold"] += 1
            action["found"] += p is not None
            whole["found"] += p is not None and bool(makers(p, g.id))
            apart["found"] += p is not None and bool(makers(p, g.id, to_gold))
            if p is None:
                report.missing.append((g, ""))
            elif not makers(p, g.id):
                names = [pred.node[m].entity["name"] for m in pred.makers[p]]
                report.missing.append((g, "found, but made by " + (" and ".join(names) or "nobody")))
        if p is not None and not g.optional:
            mine, theirs = g.entity, pred.node[p].entity
            for key in ("due", "amount", "condition", "bindingness"):
                a, b = mine.get(key), theirs.get(key)
                if a is None and b is None:
                    continue
                if key == "due":
                    same = a is not None and b is not None and days(a)[1] == days(b)[1]
                elif key == "amount":
                    same = a is not None and b is not None and (float(a["value"]), a["currency"]) == (float(b["value"]), b["currency"])
                elif key == "condition":
                    same = (a is None) == (b is None)
                else:
                    same = a == b
                report.details[key, same] += 1
    for p in pred.nodes:
        if p.type == "pledge":
            if p.id in pledge_to_gold and gold.node[pledge_to_gold[p.id]].optional:
                continue
            for count in (whole, action, apart):
                count["pred"] += 1
            if p.id not in pledge_to_gold:
                report.surplus.append((p, ""))
    report.counts["pledges"] = whole
    report.counts["pledges, splits apart"] = apart
    report.counts["  action alone"] = action
    report.counts["relations"] = collections.Counter()
    strictly = Report()
    score_relations(gold, pred, {**to_gold, **pledge_to_gold}, strictly)
    apart = report.counts["relations, splits apart"] = collections.Counter()
    for key, n in strictly.relation_counts.items():
        if isinstance(key, tuple):
            apart[key[1]] += n
    to_gold = {**stands_for, **pledge_to_gold}
    score_relations(gold, pred, to_gold, report)
    for key, n in report.relation_counts.items():
        if isinstance(key, tuple):
            report.counts["relations"][key[1]] += n
            report.counts.setdefault(f"  type {key[0]}", collections.Counter())[key[1]] += n
        else:
            report.counts["relations"][key] += n
    report.gold, report.pred, report.to_gold = gold, pred, to_gold
    return report


def split_note(p, splits, standing):
    return f"split: {splits[p]}" + (", stands for it" if p in standing else "")


# Saying it.

def figures(count):
    found, pred, gold = count["found"], count["pred"], count["gold"]
    precision, recall = found / pred if pred else 0.0, found / gold if gold else 0.0
    both = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(both, 3), "found": found, "predicted": pred, "curated": gold}


def table(counts, details, contrary, out):
    print(f"{'':26}{'P':>7}{'R':>7}{'F1':>7}   found/predicted/curated", file=out)
    order = ["entities", *(f"  {t}" for t in SHORT_TYPES)]
    rest = [k for k in counts if k not in order and not k.startswith("  type ")]
    types = sorted((k for k in counts if k.startswith("  type ")), key=lambda k: (-counts[k]["gold"], k))
    for key in [k for k in order if k in counts] + rest + types:
        f = figures(counts[key])
        print(
            f"{key:26}{f['precision']:7.3f}{f['recall']:7.3f}{f['f1']:7.3f}   {f['found']}/{f['predicted']}/{f['curated']}", file=out)
    relations = counts["relations"]
    print(
        f"right ends, other type: {relations['other type']} (related_to {relations['related_to']}); "
        f"direction wrong: {relations['direction']}; polarity or modality contrary: {contrary}", file=out)
    said = []
    for key in ("due", "amount", "condition", "bindingness", "kind", "attribution", "dates", "evidence"):
        whole = details[key, True] + details[key, False]
        if whole:
            said.append(f"{key} {details[key, True]}/{whole}")
    if said:
        print("right where paired: " + ", ".join(said), file=out)


def sentence(relation):
    quotes = [p["quote"] for p in relation.get("evidence", []) if p.get("quote")]
    return f" — {quotes[0]}" if quotes else ""


def line(relation, graph, mark=""):
    name = lambda end: graph.node[relation[end]].entity["name"]
    parts = [f"{name('source')} —{relation['type']}→ {name('target')} ({mood_words([mood(relation)])}{mark})"]
    return parts[0] + sentence(relation)


def listing(report, out):
    def section(title, lines):
        if lines:
            print(f"{title} ({len(lines)})", file=out)
            for text in lines:
                print(f"  {text}", file=out)

    say = lambda item: f"{item[0].type}: {item[0].entity['name']}" + (f" ({item[1]})" if item[1] else "")
    section("missing entities and pledges", [say(i) for i in report.missing])
    section("surplus entities and pledges", [say(i) for i in report.surplus])
    section("missing relations", [line(r, report.gold) for r in report.missing_relations])
    section("surplus relations", [line(r, report.pred, f"; {note}" if note else "") for r, note in report.surplus_relations])


def contraries(report, out):
    if report.contrary:
        print(f"polarity or modality contrary to the curated graph ({len(report.contrary)})", file=out)
        for r, curated, note in report.contrary:
            print(f"  {line(r, report.pred, f'; curated: {curated}' + (f', {note}' if note else ''))}", file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphs", nargs="+", metavar="GOLD PRED")
    parser.add_argument("--list", action="store_true", help="list what is missing and what is surplus")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--docgraph", default=found_docgraph(), help="the command that reads YAML: %(default)s")
    options = parser.parse_args()
    if len(options.graphs) % 2:
        parser.error("graphs come in pairs: GOLD PRED")
    pairs = list(zip(options.graphs[::2], options.graphs[1::2]))
    totals, details, all_contrary, results = {}, collections.Counter(), 0, []
    for gold_path, pred_path in pairs:
        try:
            report = score(read(gold_path, options.docgraph), read(pred_path, options.docgraph))
        except (OSError, ValueError) as error:
            print(f"score_extraction: {error}", file=sys.stderr)
            sys.exit(3)
        for key, count in report.counts.items():
            totals.setdefault(key, collections.Counter()).update(count)
        details.update(report.details)
        all_contrary += len(report.contrary)
        results.append({
            "gold": gold_path, "pred": pred_path, "figures": {k.strip(): figures(c) for k, c in report.counts.items()},
            "contrary": [line(r, report.pred, f"; curated: {c}") for r, c, _ in report.contrary],
        })
        if not options.json:
            print(f"== {gold_path} against {pred_path}")
            table(report.counts, report.details, len(report.contrary), sys.stdout)
            contraries(report, sys.stdout)
            if options.list:
                listing(report, sys.stdout)
            print()
    if options.json:
        print(json.dumps({"version": 1, "pairs": results, "total": {k.strip(): figures(c) for k, c in totals.items()}}, ensure_ascii=False, indent=2))
    elif len(pairs) > 1:
        print(f"== total of {len(pairs)} pairs")
        table(totals, details, all_contrary, sys.stdout)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main()
