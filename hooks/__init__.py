"""From scripts to pages: parse, run, record, embed."""
