"""The small process that watches scripts from outside and outlives them: `keeper` starts and ends what `watch` measures.

Imports no torch, so that it starts at once, and nothing of the build; `image` forks scripts, this reports what became of them.
"""
