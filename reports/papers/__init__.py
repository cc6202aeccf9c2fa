"""Papers an officer takes away: the same values as the screen, written to a file. No browser and no screen."""
