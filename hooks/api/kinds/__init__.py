"""What the objects of a script are, told from its text alone.

In: the syntax tree of a script. Out: for each name and attribute in it the public names that it stood for.
Promises: nothing is run; what cannot be told stays unknown, and an unknown object has no attributes.
"""
