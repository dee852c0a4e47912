"""The scripts on other versions of torch.

In: the scripts, and one environment for each version. Out: `records/torch/<version>.json`: for each script, whether it runs there
and whether it prints the same. Promises: an entry belongs to one source of a script; what has changed since is not shown.
"""
