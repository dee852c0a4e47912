"""What the Linux kernel is asked to hold a script back with, by system calls through ctypes: no package, no privilege needed.

In: the paths that a script may read and write, and whether it may have the network. Out: the process that asked, and all that
it will start, can do no more than that; what the kernel lacks is left to `sandbox.guard`, and `kinds` says which it was.
"""
