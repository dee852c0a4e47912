"""What readers find: the sections of the built site, the words they are found by, and the index that the browser reads."""
