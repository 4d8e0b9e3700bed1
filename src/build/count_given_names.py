"""Counts given names, for lexicon/given-names.txt, from what the program itself read.

    python3 src/build/count_given_names.py FOLDER     (JSON files, as `isnad read CORPUS --out FOLDER` writes them)

A word is proposed that begins the names of three people or more, and twice as many as it ends; of the commonest, that end
names too, fewer will do. The list is then reviewed by hand: what is a title, a common noun or a place goes out, and
well-known given names that the corpus lacks come in.
"""
import collections, json, pathlib, re, sys

MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
ALIKE = str.maketrans("أإآٱى", "ااااي")


def names(folder):
    for path in pathlib.Path(folder).glob("*.json"):
        for participant in json.loads(path.read_text(encoding="utf-8"))["participants"]:
            for mention in participant["mentions"] if participant["kind"] == "person" else ():
                if mention["form"] == "name":
                    yield re.split("[\\s_#]+", MARKS.sub("", mention["text"]).translate(ALIKE))


def main():
    begins, ends = collections.defaultdict(set), collections.defaultdict(set)
    for words in names(sys.argv[1]):
        if len(words) > 1:
            begins[words[0]].add(" ".join(words[1:]))
            for word in words[1:]:
                ends[word].add(words[0])
    for word, behind in sorted(begins.items(), key=lambda item: -len(item[1])):
        first, last = len(behind), len(ends[word])
        if first >= 3 and first >= 2 * last or first >= 15 and first >= .8 * last:
            print(word)


main()
