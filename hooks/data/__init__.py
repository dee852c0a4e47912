"""Data sets: what there is, where they lie, how they get there."""
