"""Following progress: overview, one indicator, one unit."""
