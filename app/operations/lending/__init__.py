"""The life of a loan: asked, guaranteed, decided, given, changed, settled, let go."""
