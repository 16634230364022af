"""A clinic's own rules: data in a small closed vocabulary, never a language, judged by the same machinery as all rules.

`README.toml` beside this file is a whole pack with every word of the vocabulary explained.
"""
