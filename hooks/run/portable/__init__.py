"""Running scripts by what every system has: a new interpreter for each, several at a time.

In and out: jobs and reports, as for the fork server. `server` is the build's end; `keeper` a small process beside it that starts
an `interpreter` for each script, watches it from outside (`room` what it writes, `tree` the processes that it has) and ends
with the build; what a script prints and draws passes through the modules of `sandbox` that the fork server uses, too.

Slower than forking, since each script imports torch anew; and only audit hooks of Python hold a script back.
"""
