"""What the site says of other versions of torch outside of blocks.

In: the pages and the history of their scripts. Out: marks for search and API index, the pages and the feed under versions/.
Promises: every sentence comes from a record.
"""
