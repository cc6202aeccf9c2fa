"""What every screen shares: language, filter bar, heading, banner, chips. No calculation and no data access."""
