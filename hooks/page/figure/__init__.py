"""Figures in the language of the page that shows them.

In: a record, whose figures say what their program says, and figures/words.yml.
Out: the record with its drawings relabeled.
Promises: only labels that are known change; a label keeps its place, color, size and direction; bitmaps stay as they are.
"""
