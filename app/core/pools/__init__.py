"""Money that members save together: what it is worth, earns, allows to borrow, and gives back."""
