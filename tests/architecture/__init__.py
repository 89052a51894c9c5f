"""The house rules: who may import whom, what a file may look like, what must not be in it."""
