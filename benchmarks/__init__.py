"""The runner against its peers, and how the cost of a build grows: `python -m benchmarks`."""
