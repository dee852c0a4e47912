"""Where scripts are sent to be run: two ways with one interface, and the choice between them.

In: a job, as `runner` writes it. Out: a report: what the script printed and drew, how it ended, why it was stopped.
`forkserver` wants Linux, is quick and lets the kernel hold scripts back; `portable` wants processes and files, as any system has.
"""
