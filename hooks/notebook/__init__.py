"""Notebooks, and the pages of the examples that are made from them.

In: a `Script` with its `Record`. Out: a Jupyter notebook filled with the recorded outputs, an example's page, the gallery.
Promises: nothing is executed here, and a notebook runs from top to bottom where it is downloaded.
"""
