"""What the sentences of pages must keep: explained symbols, numbers with a source, words that readers use."""
