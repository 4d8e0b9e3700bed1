"""Counts the words of an Arabic news corpus, for lexicon/word-counts.txt and lexicon/name-letters.txt.

    python3 src/build/count_words.py CORPUS.jsonl.gz     (one JSON a line, with "title" and "text"; needs numpy)

Counts only, no text. A word is folded as org.isnad.text.Folded does, and freed of و ف ب ل ك where the rest is the
commoner word. A place in the corpus speaks for a name where the word stands right behind a definite title, or behind a
title and its adjectives, or behind a word that does so often, or in such a run. The share of those places among all
places of the word is its name share. The letter weights are a logistic regression over groups of one to four letters.
"""
import collections, gzip, json, math, pathlib, re, sys
import numpy as np

LISTS = pathlib.Path(__file__).resolve().parents[1] / "main/resources/org/isnad/lexicon"
MARKS = re.compile("[\u064b-\u065f\u0670\u0640\u0610-\u061a\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\ufeff]")
ALIKE = str.maketrans("أإآٱىیک", "ااااييك")
WORDS = re.compile(r"[^\W_]+|[^\w\s]|\n|_")
ARABIC = re.compile("^[\u0621-\u064a\u067e\u0686\u06a4\u06af]{2,}$")
PARTICLES = ("دي", "فان", "فون", "بن")
ADJECTIVES = {"السابق", "الاسبق", "الحالي", "الراحل", "السابقه", "السابقة", "الراحلة", "المنتخب"}


def fold(text):
    return MARKS.sub("", text).translate(ALIKE).lower()


def entries(name):
    for line in (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from (fold(word) for word in line.split("\t"))


def core(word, raw):
    """The word without its attached particles."""
    if len(word) >= 4 and word[0] in "وف" and raw[word[1:]] >= 1.5 * raw[word]:
        return core(word[1:], raw)
    if len(word) >= 5 and word[:2] == "لل" and raw["ال" + word[2:]] >= 1.2 * raw[word]:
        return "ال" + word[2:]
    if len(word) >= 5 and word[0] in "بك" and word[1:3] == "ال" and raw[word[1:]] >= 1.2 * raw[word]:
        return word[1:]
    conjunction = len(word) > 2 and word[1] in "وف" and raw[word[2:]] >= 1.5 * raw[word[1:]]
    if len(word) >= 4 and word[0] in "بلك" and raw[word[1:]] >= 2 * raw[word] and not conjunction:
        return word[1:]
    return word


def behind_title(doc, i, titles):
    before = doc[i - 1][1]
    if before.startswith("ال") and before[2:] in titles:
        return True
    nisba = before.startswith("ال") and len(before) >= 5 and before.endswith(("ي", "ية"))
    if not (nisba or before in ADJECTIVES):
        return False
    for j in range(i - 2, max(-1, i - 5), -1):
        word = doc[j][1]
        if word in titles or (word.startswith("ال") and word[2:] in titles):
            return True
        if not word.startswith("ال"):
            return False
    return False


def evidence(docs, titles, given, share):
    """How often each word stands behind a title, behind a given name, further on in a name, before a family name."""
    title, family, further, first = (collections.Counter() for _ in range(4))
    for doc in docs:
        chain, length = -9, 0
        for i in range(1, len(doc)):
            attached, word = doc[i]
            if attached or not ARABIC.match(word):
                continue
            before = doc[i - 1][1]
            if not word.startswith("ال") and behind_title(doc, i, titles):
                title[word] += 1
                chain, length = i, 1
            elif given.get(before, 0) >= .12 and before != word:
                family[word] += 1
                chain, length = i, 2
            elif chain == i - 1 and 2 <= length < 4 and (share.get(before, 0) >= .3 or before in PARTICLES + ("ابو", "ال")):
                further[word] += 1
                chain, length = i, length + 1
            elif before in PARTICLES:
                further[word] += 1
            elif not word.startswith("ال") and i + 1 < len(doc) and share.get(doc[i + 1][1], 0) >= .25 and not doc[i + 1][0]:
                first[word] += 1
    return title, family, further, first


def shares(docs, titles, total):
    no_name = titles | {"ال" + t for t in titles} | set(entries("never-names"))
    fit = lambda w: w not in no_name and not (len(w) > 3 and w.endswith(("ها", "هم", "هما")))
    given, share = {}, {}
    for _ in range(4):
        title, family, further, first = evidence(docs, titles, given, share)
        given, share = {}, {}
        for word in filter(fit, set(title) | set(family) | set(first)):
            alone = title[word] + first[word]
            if alone + family[word] >= 3:
                share[word] = (alone + family[word]) / total[word]
                if alone >= 3:
                    given[word] = alone / total[word]
    result = {}
    for word, value in share.items():
        plain = (title[word] + family[word]) / total[word]
        result[word] = value if plain >= .06 else plain
    for word, count in further.items():
        all_places = (count + title[word] + family[word] + first[word]) / total[word]
        if count >= 3 and len(word) > 1 and all_places >= .4 and fit(word):
            result[word] = max(result.get(word, 0), all_places)
    return result


def groups(word):
    bounded = "^" + word + "$"
    return {bounded[i:i + n] for n in (1, 2, 3, 4) for i in range(len(bounded) - n + 1)} - {"^", "$"}


def letter_weights(names, common):
    counts = collections.Counter(g for word in names + common for g in groups(word))
    features = [g for g, k in counts.items() if k >= 8]
    index = {g: i for i, g in enumerate(features)}
    rows = [([index[g] for g in groups(w) if g in index], y) for y, words in ((1, names), (0, common)) for w in words]
    order = np.random.default_rng(1)
    weights, squares, bias = np.zeros(len(features)), np.full(len(features), 1e-6), -2.
    for _ in range(12):
        for i in order.permutation(len(rows)):
            x, y = rows[i]
            z = max(-30., min(30., bias + weights[x].sum()))
            slope = (1 / (1 + math.exp(-z)) - y) * (3 if y else 1)
            step = slope + 1e-3 * weights[x]
            squares[x] += step * step
            weights[x] -= .15 * step / np.sqrt(squares[x])
            bias -= .01 * slope
    best = sorted(range(len(features)), key=lambda i: -abs(weights[i]) * counts[features[i]] ** .5)[:5000]
    return bias, {features[i]: weights[i] for i in best}


def rewrite(name, rows):
    path = LISTS / f"{name}.txt"
    remarks = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    path.write_text("\n".join(remarks + rows) + "\n", encoding="utf-8")


def main(corpus):
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    words = [WORDS.findall(fold(a["title"] + "\n" + a["text"])) for a in articles]
    raw = collections.Counter(w for doc in words for w in doc)
    cores = {w: core(w, raw) if ARABIC.match(w) else w for w in raw}
    docs = [[(len(w) - len(cores[w]) or w[:2] == "لل" != cores[w][:2], cores[w]) for w in doc] for doc in words]
    total = collections.Counter(word for doc in docs for _, word in doc)
    share = shares(docs, set(entries("titles")), total)
    table = collections.defaultdict(list)
    for word, count in total.items():
        tenths = min(9, max(1, int(share.get(word, 0) * 10 + .5))) if share.get(word, 0) >= .05 else 0
        if ARABIC.match(word) and (count >= 28 or (count >= 4 and tenths >= 3)):
            often = min(9, int(math.log2(max(1, count / 16))) + 1) if count >= 16 else 0
            table[often, tenths].append(word)
    rows = []
    for (often, tenths), found in sorted(table.items()):
        found.sort()
        rows += [f"{often}\t{tenths}\t" + " ".join(found[i:i + 200]) for i in range(0, len(found), 200)]
    rewrite("word-counts", rows)
    names = [w for w, s in share.items() if s >= .3 and ARABIC.match(w)]
    common = [w for w, k in total.items() if k >= 8 and share.get(w, 0) < .05 and ARABIC.match(w)]
    bias, weights = letter_weights(names, common)
    by_weight = collections.defaultdict(list)
    for group, weight in weights.items():
        by_weight[int(round(weight * 10))].append(group)
    by_weight.pop(0, None)
    rewrite("name-letters", [f"{int(round(bias * 10))}\t*"] + [f"{q}\t" + " ".join(sorted(g)) for q, g in sorted(by_weight.items())])


if __name__ == "__main__":
    main(sys.argv[1])
