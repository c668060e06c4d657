"""The words of every language are spelt correctly, by the dictionaries of hunspell.

Beside this file stand, a word a line, names.txt (names, and words of documents and commands, which no language
translates) and for each language the correct words its dictionary lacks: words_nb.txt and so on. Whoever adds a word
there has looked it up. Usage: spelling_test.py --catalogue PATH --hunspell PATH
"""

import argparse
import pathlib
import re
import subprocess
import sys
import unittest

DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
FOLDER = pathlib.Path(__file__).resolve().parent
# What is no word: a placeholder, "a value in quotation marks", a key to be given a value, an option of a command, a
# language's code before its name, how a date or time is written, and whatever has a digit or a sign of code in it.
NO_WORD = re.compile(
    r'\{\w+\}|"[^"]*"|\w+ = |--\w+(?:-\w+)*|\b(?:nb|nn|en)(?= \()'
    r'|\b[ÅYTHMD]+(?:[-:][ÅYTHMD]+)+\b|\S*(?:\d|\w[._/]\w|[\[\\])\S*'
)
WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
PLACEHOLDER = re.compile(r"\{\w+\}")
options = None


def catalogue(language):
    """The texts of a language by their place in the catalogue."""
    printed = subprocess.run([options.catalogue, language], capture_output=True, check=True, encoding="utf-8").stdout
    return dict(line.split("\t", 1) for line in printed.splitlines())


def listed(name):
    return (FOLDER / name).read_text(encoding="utf-8").splitlines()


def words_of(text):
    return set(WORD.findall(NO_WORD.sub(" ", text).replace("’", "'")))


def unknown_to(dictionary, words, known=frozenset()):
    """The words that neither the dictionary nor the list knows; a word with a hyphen is known by its parts too."""
    words = {word for word in words if word.lower() not in known}
    parts = {part for word in words for part in word.split("-") if part.lower() not in known}
    spelt = subprocess.run(
        [options.hunspell, "-i", "utf-8", "-d", dictionary, "-l"],
        input="\n".join(sorted(parts)), capture_output=True, encoding="utf-8", check=True)
    unknown = set(spelt.stdout.split())
    return {word for word in words if unknown.intersection(word.split("-"))}


class Spelling(unittest.TestCase):
    def test_every_word_is_in_the_dictionary_or_in_the_list_beside_it(self):
        for language, dictionary in DICTIONARIES.items():
            known = {*listed("names.txt"), *listed(f"words_{language}.txt")}
            texts = catalogue(language)
            words = {word for text in texts.values() for word in words_of(text)}
            unknown = unknown_to(dictionary, words, known)
            found = {place: ", ".join(sorted(unknown & words_of(text))) for place, text in texts.items()}
            report = [f"{place}: {words}\n  {texts[place]}" for place, words in found.items() if words]
            with self.subTest(language=language):
                if report:
                    self.fail("\n".join([f"Correct the word, or add it to words_{language}.txt:", *report]))

    def test_a_misspelt_word_and_a_word_of_the_other_norwegian_are_found(self):
        self.assertEqual(unknown_to("nb_NO", {"timelisten", "timelissten", "ikke", "ikkje"}), {"timelissten", "ikkje"})
        self.assertEqual(unknown_to("nb_NO", {"JSON-filen", "JSON-fiilen"}, {"json"}), {"JSON-fiilen"})
        self.assertEqual(unknown_to("nn_NO", {"timelista", "timelissta", "ikkje", "ikke"}), {"timelissta", "ikke"})
        self.assertEqual(unknown_to("en_GB", {"kilometre", "kilometrr"}), {"kilometrr"})

    def test_what_is_no_word_is_left_out_and_nothing_else(self):
        text = 'Skriv {key} = "flat", STK-PAY-01 eller ÅÅÅÅ-MM-DD: TIL e-post, --as-known-on, en (engelsk), 2:30 timer.'
        self.assertEqual(words_of(text), {"Skriv", "eller", "TIL", "e-post", "engelsk", "timer"})

    def test_the_lists_are_sorted_and_hold_no_word_the_catalogue_does_not_use(self):
        used = {language: {word.lower() for text in catalogue(language).values() for word in words_of(text)}
                for language in DICTIONARIES}
        lists = {f"words_{language}.txt": words for language, words in used.items()}
        lists["names.txt"] = set().union(*used.values())
        for name, words in lists.items():
            with self.subTest(name):
                self.assertEqual(listed(name), sorted(set(listed(name))))
                self.assertFalse(set(listed(name)) - words)

    def test_a_text_has_the_same_placeholders_in_every_language(self):
        expected = catalogue("nb")
        for language in DICTIONARIES:
            texts = catalogue(language)
            self.assertEqual(texts.keys(), expected.keys())
            for place, text in texts.items():
                with self.subTest(language=language, place=place):
                    self.assertEqual(set(PLACEHOLDER.findall(text)), set(PLACEHOLDER.findall(expected[place])), text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--catalogue", required=True, help="the program that prints a language's catalogue")
    parser.add_argument("--hunspell", required=True, help="the program hunspell")
    options, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
