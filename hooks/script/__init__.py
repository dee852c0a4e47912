"""What a script file says.

In: the text of a `.py` file. Out: a `Script` (title, needs, cells, `#>` lines), its text in one language, or a `Fault` that names
file, line and repair. Promises: runs nothing, writes nothing; equal text gives an equal `Script`.
"""
