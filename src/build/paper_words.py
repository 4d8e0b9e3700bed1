#!/usr/bin/env python3
"""Prints articles and reads the PDFs back with pdftotext: the words that come back are the article's, in their order.

    src/build/paper_words.py target/isnad seeds/*.txt
    src/build/paper_words.py --ocr target/isnad seeds/*.txt     what is seen, too (needs tesseract with Arabic)

Needs pdftotext (and pdftoppm) of poppler-utils. Exits with 1 where an article comes back less than 0.98 alike.
"""

import difflib
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

LEAST = 0.98


def words(text):
    """The words of a text, presentation forms resolved, vowel marks, format characters and tatweel left out."""
    plain = unicodedata.normalize("NFKC", text)
    kept = (c for c in plain if not unicodedata.combining(c) and unicodedata.category(c) != "Cf" and c != "ـ")
    return re.findall(r"\w+", "".join(kept))


def alike(one, other):
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def seen(pdf, folder):
    """The words that an OCR reads off the pages."""
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", pdf, folder / "page"], check=True)
    pages = sorted(folder.glob("page*.png"))
    read = [subprocess.run(["tesseract", page, "-", "-l", "ara", "--psm", "6"], check=True, capture_output=True) for page in pages]
    return words("\n".join(page.stdout.decode() for page in read))


def main(arguments):
    ocr = arguments[0] == "--ocr"
    program, *articles = arguments[1:] if ocr else arguments
    worst = 1.0
    for article in map(pathlib.Path, articles):
        with tempfile.TemporaryDirectory() as made:
            folder = pathlib.Path(made)
            pdf = folder / "out.pdf"
            subprocess.run([program, "print", article, "--furniture", "--pdf", pdf], check=True)
            written = words(article.read_text(encoding="utf-8"))
            back = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True).stdout.decode()
            ratio = alike(written, words(back))
            worst = min(worst, ratio)
            by_eye = f"  seen {alike(written, seen(pdf, folder)):.3f}" if ocr else ""
            print(f"{article.name}  words {ratio:.4f}{by_eye}  {pdf.stat().st_size // 1000} kB")
    return 0 if worst >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
