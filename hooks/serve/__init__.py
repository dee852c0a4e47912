"""From a build to a site that is served while it is still being proven.

In: what one build knows (project, pages, templates).
Out: pages rendered when somebody asks for them; scripts run in the background, those of the page that is open first.
Promises: the first page is there within seconds, a page never shows as run what has not run, and nothing that had finished is
lost when the server ends.
"""
