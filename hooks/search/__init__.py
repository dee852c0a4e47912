"""What readers find.

In: the built pages, the names of the API, the messages that scripts print on every version, and search/*.yml.
Out: site/search, one index for each language, which docs/assets/js/search reads.
Promises: a build that changes no section makes no new index; an index appears whole or not at all; the words of pages and of
readers are cut alike.
"""
