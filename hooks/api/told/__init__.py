"""What libraries say of what their functions return.

In: the stubs of torch, annotations, and returns.toml for what neither says. Out: kinds of objects.
Promises: nothing is called.
"""
