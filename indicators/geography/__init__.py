"""Old and new boundaries: whose figures count for which territory, with which share. No file, no name and no map here."""
