"""From scripts and an environment of another torch to the book of that version.

In: the scripts, a release of the table. Out: `records/torch/<version>.json`. Promises: what has run once is written down at once
and not run again; one script, one worker or one version that fails does not stop the others.
"""
