"""The site as a zip that is read without a server.

In: a built site. Out: one zip whose pages open from files: plain scripts instead of modules, links that name `index.html`.
Promises: the site itself is not touched; the zip appears whole or not at all.
"""
