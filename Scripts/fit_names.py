#!/usr/bin/env python3
"""Fits the weights of the clues by which docgraph tells what a name is, and writes ClueWeights+Table.swift.

    pip install scikit-learn
    docgraph-bench extraction --clues GOLD.jsonl > CLUES.jsonl
    Scripts/fit_names.py CLUES.jsonl GOLD.jsonl [CLUES.jsonl GOLD.jsonl ...] > .../Names/ClueWeights+Table.swift

GOLD has a document a line: text, entities {start, end, type} in code points, types ORG, PERSON, PLACE and others.
CLUES has what the command above gives for the same documents: groups (clue: value), spans [start, end, group].
A multinomial regression over all names; the sets count alike by the square root of their size. Weights are rounded to
a tenth, so that they are a table to read and not a copy of any text. Some clues are set by hand: see FIXED.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

TYPES = ["ORG", "PERSON", "PLACE", "OTHER"]
# Titles are too seldom, and marked differently, in such texts; days, currencies and "AI" are no names. What several clues say
# together is more than their sum.
FIXED = {
    "civilTitleBefore": (-0.8, 1.6, -0.8, 0), "falseName": (-1.5, -1, -1.5, 2.5), "governs": (-1.4, -1, 3.2, -0.6),
    "demonymSaid": (-0.6, -0.8, 1.8, -0.4), "country": (-0.6, -1.7, 3, -0.4), "knownOrganization": (2.2, -0.8, -0.8, -0.6),
    "saidOrganization": (2.6, -1.4, -1.4, -0.4), "saidPerson": (-1.4, 2.4, -1.4, -0.2), "saidPlace": (-1.2, -1.4, 2.6, -0.4),
    "dateline": (-1, -1, 2.5, -0.5),
    "activityAlone": (0.8, -1.2, 0, 0), "startAlone": (0, -0.8, 0, 0.6), "siteAlone": (-0.4, -0.4, 0.8, 0),
    "headAlone": (0.6, -0.8, 0, 0), "which": (0, -0.4, 0.2, 0),
}
# Fitted as if they were not seen: what is in a table is known without other clues, which would else be thought to say less
# of the names that no table has.
UNSEEN = ["knownOrganization"]
# A name missed costs as much as a false one: a little away from "other".
OFFSET = np.array([0.15, 0, 0, -0.25])


def best(entities, start, end):
    """The type of the entity that overlaps a span most, if by two fifths at least."""
    overlap, kind = 0, "OTHER"
    for entity in entities:
        shared = min(end, entity["end"]) - max(start, entity["start"])
        share = shared / max(end - start, entity["end"] - entity["start"])
        if share > max(overlap, 0.4):
            overlap, kind = share, entity["type"]
    return kind if kind in TYPES else "OTHER"


rows, kinds, weights, names = [], [], [], {}
pairs = list(zip(sys.argv[1::2], sys.argv[2::2]))
for clues, gold in pairs:
    first = len(rows)
    for left, right in zip(open(clues, encoding="utf-8"), open(gold, encoding="utf-8")):
        clues_of, document = json.loads(left), json.loads(right)
        for start, end, group in clues_of["spans"]:
            row = clues_of["groups"][group]
            for clue in row:
                names.setdefault(clue, len(names))
            rows.append(row)
            kind = best(document["entities"], start, end)
            # Some texts mark "Norwegian" as a place: for us it is none.
            if kind == "PLACE" and "demonym" in row:
                kind = "OTHER"
            kinds.append(TYPES.index(kind))
    count = len(rows) - first
    weights += [(1 / count) ** 0.5 if count else 0] * count
matrix = np.zeros((len(rows), len(names)))
for place, row in enumerate(rows):
    for clue, value in row.items():
        matrix[place, names[clue]] = value
for clue in UNSEEN:
    if clue in names:
        matrix[:, names[clue]] = 0
weights = np.array(weights) / np.mean(weights)
model = LogisticRegression(C=0.5, max_iter=400).fit(matrix, kinds, sample_weight=weights)

lines = [("bias", model.intercept_ + OFFSET)]
for clue in sorted(names):
    lines.append((clue, np.array(FIXED.get(clue, model.coef_[:, names[clue]]))))
print("// Made by Scripts/fit_names.py; do not edit.\n")
print("extension ClueWeights {")
print("  /// A clue and its weights for organization, person, place, other.")
print('  static let table = """')
for clue, values in lines:
    if clue == "bias" or np.abs(values).max() >= 0.05:
        print("    " + clue, *(f"{value + 0:.1f}".replace("-0.0", "0.0") for value in values))
print('    """\n}')
