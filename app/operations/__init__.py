"""What an officer can do: one function each, one file a subject. All go through `Book.write`."""
