"""What each page shows, as frozen values from a store: chosen, filtered and put in order. Nothing is drawn or worded here."""
