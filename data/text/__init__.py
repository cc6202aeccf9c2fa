"""Vietnamese text as it arrives in sheets, brought to one spelling. Knows nothing of what the text means."""
