"""Who gets the money of an interest-free fund next: counted, explained, and drawn among equals."""
