"""Auctions of a pot: who bids, who wins, and what the discount is for everybody else."""
