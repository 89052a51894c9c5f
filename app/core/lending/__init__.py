"""The rules of lending: pure functions from figures of the book to figures and codes."""
