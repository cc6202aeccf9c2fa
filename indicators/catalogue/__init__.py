"""One module per indicator. To add an indicator, add a file here: nothing else is touched."""
