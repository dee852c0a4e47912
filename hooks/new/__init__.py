"""What a contributor begins with: `make new-snippet`, `make new-page`, `make new-error`.

In: a name and its words in both languages, as arguments or as answers. Out: the files of both languages in their form, and what
is to be done next. Promises: nothing that exists is overwritten, and where one file cannot be made none is.
"""
