"""Blocks: what stands on a page in the place of an embed line.

In: an embed with the record of its script. Out: its card as Markdown (the code with what it printed, its pictures, what it ran
on, what other versions of torch say), and the program that readers copy. Promises: nothing here reads a page or runs a script.
"""
