"""Rules of a group on the screen: sentences with boxes in them, and what they mean in money."""
