"""The frame of a page: where it stands in the site, and what leads on from it.

In: the navigation of a language, the pages' Markdown and their HTML. Out: the groups of the sidebar, breadcrumbs, the head of a
page cut from its text, the pages that lead to it. Promises: every page has its place, also one that no group names.
"""
