"""What the site holds besides its pages.

In: the project with its records, and the built pages. Out: downloads, plain Markdown, the search index, the status table.
Promises: files appear whole or not at all.
"""
