"""From scripts and pages to the site.

    script  <-  run  <-  page  <-  notebook, frame, api, output  <-  serve

What a package needs stands to its left: none imports from its right, and only `site` (the events of MkDocs) knows them all.
`cache` keeps what builds make on disk; `project` holds all scripts with their records.
"""
