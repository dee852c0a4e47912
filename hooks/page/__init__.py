"""Pages: Markdown in which embed lines stand for scripts.

In: a page's Markdown and the records of the scripts that it embeds. Out: plain Markdown in the page's language, and the HTML that
the site holds of it. Promises: nothing is shown that was not run; an embed line that names nothing is a `Fault` with its line.
"""
