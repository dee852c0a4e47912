"""Data sets: what there is, where they lie, how they get there.

In: the name of a data set. Out: the folder that holds it, the digest of what lies there, or word of where it can be had.
Promises: nothing is fetched by a build, only by `make data`; what was fetched is checked by its digest before it is used.
"""
