"""Money of the pool besides the share-out: shares given back, exits, dividends, lenders."""
