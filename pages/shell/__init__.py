"""What stands between a browser and app.py: the gate, compression, the first page, headers, health. Never a page's work."""
