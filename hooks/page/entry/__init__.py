"""Entries: messages of the error index, old forms and new ones.

In: the sections and scripts of errors/ and then-and-now/, and what versions of torch did with them. Out: cards with the wrong
way and the right way apart, lists of all entries with their verdicts. Promises: verdicts come from runs, labels from the code.
"""
