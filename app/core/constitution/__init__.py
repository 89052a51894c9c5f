"""The constitution: what a group agreed on, as questions, as sentences, and as votes."""
