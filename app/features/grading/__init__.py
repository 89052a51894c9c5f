"""The grade of a self-help group: what it is made of, and its paper."""
