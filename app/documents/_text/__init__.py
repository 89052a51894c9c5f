"""Text on paper: reading order, fonts for every script, shaping, lines. Knows nothing of PDF."""
