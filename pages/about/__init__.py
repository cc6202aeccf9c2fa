"""About the figures: how they are made."""
