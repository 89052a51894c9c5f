"""What lateness and habits say about loans: advice with its inputs, never money."""
