"""What protects the server and the laptops, requirement by requirement."""
