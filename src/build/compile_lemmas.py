"""Compiles lexicon/nouns.txt and lexicon/verbs.txt from hunspell-ar, for search.

    python3 src/build/compile_lemmas.py ar.aff ar.dic CORPUS.jsonl.gz

hunspell-ar (Ayaspell 3.2, GPL 2 / LGPL 2.1 / MPL 1.1) lists nouns with the endings that each takes, its broken plurals
beside it, and verbs by their stems. Kept are the words that the news of the corpus (one JSON a line, with "title" and
"text") writes. A broken plural is taken from the neighbours of a noun where both fit one row of plural-patterns.txt.
"""
import collections, gzip, json, pathlib, re, sys

LISTS = pathlib.Path(__file__).resolve().parents[1] / "main/resources/org/isnad/lexicon"
MARKS = re.compile("[\u064b-\u065f\u0670\u0640\u0610-\u061a\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\ufeff]")
ALIKE = str.maketrans("أإآٱىیک", "ااااييك")
NAMES_FROM, NAMES_TO = "###أسماء", "####الأسماء####"
NAME_CLASSES = {57, 59, 60, 64, 106, 226}
INDICATIVE = {229, 253, 258, 281, 297, 300, 250, 469, 455, 404, 263, 426}
WITHOUT_OBJECT = {238, 265, 268}  # the same of verbs that take no object; of others these are passives
NEIGHBOURS = 4
ROOT = "فعلق"


def fold(text):
    return MARKS.sub("", text).translate(ALIKE).lower()


def rows(name):
    lines = (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def count(corpus):
    """How often each folded word stands in the corpus, and each that has a hamza on its alef as it is written."""
    words = collections.Counter()
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            text = MARKS.sub("", article["title"] + "\n" + article["text"])
            words.update(re.findall(r"[^\W_]+", fold(text)))
            words.update(w for w in re.findall(r"[^\W_]+", text) if re.search("[أإآ]", w))
    return words


def read(aff, dic):
    """The entries of the dictionary: the word, the number of its class, its remarks; and what endings a class takes."""
    lines = pathlib.Path(aff).read_text(encoding="utf-8").split("\n")
    classes = [l.split()[1] for l in lines if l.startswith("AF ")]
    remarks = [l[3:] for l in lines if l.startswith("AM ")]
    suffixes = collections.defaultdict(set)
    for line in lines:
        part = line.split()
        if len(part) >= 4 and part[0] == "SFX":
            suffixes[part[1]].add((part[2], part[3].split("/")[0]))
    endings = {}
    for number in range(1, len(classes)):
        taken = set().union(*(suffixes[classes[number][i:i + 2]] for i in range(0, len(classes[number]), 2)))
        endings[number] = "".join(
            sign
            for sign, any_of in (("f", {("0", "ة"), ("ء", "ئة"), ("يء", "يئة")}), ("a", {("0", "ات"), ("ة", "ات")}), ("m", {("0", "ون")}), ("d", {("0", "ان"), ("ة", "تان")}))
            if taken & any_of)
    entries = []
    for line in pathlib.Path(dic).read_text(encoding="utf-8").split("\n")[1:]:
        word, _, remark = line.partition("\t")
        word, _, number = word.partition("/")
        entries.append((word, int(number) if number.isdigit() else 0, remarks[int(remark)] if remark.isdigit() else ""))
    return entries, endings


def roots(word, pattern):
    """The letters of the root where a folded word has the pattern, else nothing."""
    if len(word) != len(pattern):
        return None
    found = {}
    for letter, sign in zip(re.sub("[ؤئ]", "ء", word), pattern):
        if sign in ROOT:
            if found.setdefault(sign, letter) != letter:
                return None
        elif letter != sign:
            return None
    return found


def pattern_of(one, many, patterns):
    """The pattern of the plural where the two words fit one row, else nothing."""
    for row in patterns:
        root = roots(fold(one), row[0])
        if root is not None:
            for plural in row[1:]:
                if roots(fold(many), plural.lstrip("?")) == root:
                    return plural
    return None


def nouns(entries, endings, words):
    listed = [(w, n) for w, n, remark in entries if n and not remark and " " not in w]
    signs = collections.defaultdict(set)
    for word, number in listed:
        signs[word] |= set(endings[number])
    patterns = [line.split("\t") for line in rows("plural-patterns")]
    often = lambda w: sum(words[before + fold(w)] for before in ("", "ال", "و", "لل", "وال", "بال", "ب", "ل"))
    plurals = collections.defaultdict(list)
    for at, (word, number) in enumerate(listed):
        for near, other in listed[max(0, at - NEIGHBOURS):at + NEIGHBOURS + 1]:
            if not ("d" in endings[number] or word.endswith("اء")) or "d" in endings[other] or near == word or near in plurals[word]:
                continue
            pattern = pattern_of(word, near, patterns)
            seated = near[0] != "أ" or words[near] + words["ال" + near] > .3 * (words["إ" + near[1:]] + words["الإ" + near[1:]])
            if pattern and seated and (pattern[0] != "?" or not signs[near]):
                plurals[word].append(near)
    claimed = collections.defaultdict(int)
    for word, many in plurals.items():
        for plural in many:
            claimed[plural] = max(claimed[plural], often(word))
    for word, many in plurals.items():
        rival = plurals.get(word[:-1], []) if word[-1] == "ة" and "a" in signs[word] else []  # مكاتب is of مكتب, not of مكتبة
        plurals[word] = [p for p in many if p not in rival and often(p) >= 3 and often(word) * 10 >= claimed[p]]
    by_hand = {line.split("\t")[0] for line in rows("plurals")}
    for word, *many in (line.split("\t") for line in rows("plurals")):
        signs[word] |= set()
        plurals[word] = [p for p in plurals[word] if "-" + p not in many] + [p for p in many if p[0] != "-" and p not in plurals[word]]

    def is_particle_and_noun(word):
        """«لقوة» is hardly ever the illness: the news never writes «اللقوة»."""
        here, definite = words[fold(word)], words["ال" + fold(word)]
        return word[0] in "وفبلك" and word[1:] in signs and often(word[1:]) > 3 * here and definite < max(2, .02 * here)

    def is_unused_elative(word):
        """«أرسل» is a verb: the news never writes «الأرسل»."""
        return len(word) == 4 and word[0] == "أ" and not plurals[word] and words["ال" + fold(word)] < 2

    refused = set(rows("refused-nouns"))
    return {
        w: (s, plurals[w], often(w))
        for w, s in signs.items()
        if w not in refused and (w in by_hand or not is_particle_and_noun(w)) and not is_unused_elative(w)
    }


def verbs(entries, words):
    stems = collections.defaultdict(lambda: [False, set(), set()])
    for word, number, remark in entries:
        if "po:verb" not in remark:
            continue
        lemma = re.search(r"st:(\S+)", remark).group(1)
        if word.startswith("ي") and number in INDICATIVE and "prst" in remark and len(word) > 2:
            stems[lemma][1].add(fold(word))
        if word.startswith("ي") and number in WITHOUT_OBJECT and word[-1] not in "نى":
            stems[lemma][2].add(fold(word))
        if word == lemma and "is:pst" in remark:
            stems[lemma][0] = True
    kept = {}
    refused = set(rows("refused-verbs"))
    by_hand = {fold(row.split("\t")[0]) for row in rows("verbal-nouns")}
    for lemma, (perfect, with_object, without) in stems.items():
        imperfects = with_object or without
        written = MARKS.sub("", lemma)
        he = fold(lemma)
        if {written, he} & refused:
            continue
        seen = words[he] + words[he + "ت"] + words["و" + he] + words["و" + he + "ت"]
        going = lambda i: sum(words[c + p + i[1:]] for c in ("", "و", "س", "ل", "ان") for p in "يت")
        found = {i for i in imperfects if going(i) >= (1 if seen >= 10 else 2)}
        found -= {pair.split("=")[1] for pair in rows("refused-verbs") if pair.startswith((he + "=", written + "="))}
        if he in by_hand:
            found = found or set(imperfects)
        noun = he[:-1] + "ا" + he[-1]
        sure = len(he) > 4 and he[0] == "ا" and seen + words[noun] + words["ال" + noun] >= 3  # «اختلس» looks like nothing else
        if sure:
            found = found or set(imperfects)
        if found and (seen >= 3 or sure or he in by_hand):
            kept.setdefault(written, set()).update(found)
    for he, imperfect in (line.split("\t") for line in rows("more-verbs")):
        kept.setdefault(he, set()).add(fold(imperfect))
    return kept


def write(name, lines):
    path = LISTS / f"{name}.txt"
    remarks = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    path.write_text("\n".join(remarks + lines) + "\n", encoding="utf-8")


def main(aff, dic, corpus):
    words = count(corpus)
    entries, endings = read(aff, dic)
    first_verb = next(at for at, entry in enumerate(entries) if "po:verb" in entry[2])
    starts = [word for word, _, _ in entries]
    names_from, names_to = starts.index(NAMES_FROM), starts.index(NAMES_TO)
    found = nouns(entries[names_from:first_verb], endings, words)
    for at in range(names_from, first_verb):
        word, number, _ = entries[at]
        if word in found and (at < names_to or number in NAME_CLASSES):
            found[word][0].add("n")
    table = collections.defaultdict(list)
    for word, (signs, plurals, seen) in sorted(found.items()):
        if len(word) > 1 and (seen >= 3 or plurals):
            table["".join(sorted(signs)) or "-"].append("=".join([word, *plurals]))
    lines = [f"{signs}\t" + " ".join(ws[i:i + 100]) for signs, ws in sorted(table.items()) for i in range(0, len(ws), 100)]
    write("nouns", lines)
    pairs = sorted(f"{he}={'='.join(sorted(i))}" for he, i in verbs(entries, words).items())
    write("verbs", [" ".join(pairs[i:i + 100]) for i in range(0, len(pairs), 100)])


if __name__ == "__main__":
    main(*sys.argv[1:])
