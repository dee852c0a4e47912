"""Running scripts and keeping what they left.

In: a `Script` and the device at hand. Out: a `Record`: outputs by line, figures, errors, time, and what all of it depended on.
Promises: each script has a process of its own in a sandbox, no script harms another or the build, and what has not changed is
not run again. Knows nothing of pages: `python -m hooks.run` imports no Markdown.

The way of a script: `runner` asks `results` whether it is known, `machine` what there is to run on, and sends it through
`server` to `sandbox` (Linux) or `portable`; what comes back becomes a record in `results`.
"""
