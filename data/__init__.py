"""What arrives and is kept: sheets, the store, submissions, units and plans. Never a screen, never drawing."""
