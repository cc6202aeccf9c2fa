"""Facts that come with the product as plain CSV, and the scripts that build them. Nothing here is computed at run time."""
