"""The sample groups: a module here that defines `SAMPLES` is found by itself."""
