"""Sharing out: what a savings group divides at the end of its cycle, and how the books close."""
