"""What runs leave: read from what a script's process told, compared with its `#>` lines, kept, and taken from other devices.

In: events, texts and figures of a run, and how it ended. Out: a `Record`, now or from the `store` where it still holds.
Promises: a record that was cut off, changed or is not of this script is run again, never shown.
"""
