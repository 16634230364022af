"""A clinic's own rules: data in a small closed vocabulary, never a language, judged by the same machinery as all rules.

`README.md` beside this file explains the file and every word of the vocabulary.
"""
