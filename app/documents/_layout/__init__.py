"""Where the blocks of a sheet stand on paper of each size."""
