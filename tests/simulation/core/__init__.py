"""The light layer of the simulation: the pure core alone, very many histories."""
