"""How laptops come to the same facts: push and pull with a server, bundles by USB stick."""
