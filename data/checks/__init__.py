"""Rules about what was read: each is data with words, severity and the days it holds. Nothing is read or stored here."""
