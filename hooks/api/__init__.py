"""Public names of PyTorch and its companions.

In: scripts and inline code. Out: the documented names that they use, their official pages, and which pages of the site show them.
Promises: a name is listed as the official documentation lists it, however it was written.
"""
