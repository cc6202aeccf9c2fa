"""Papers as PDF: the same blocks as in Word, set by typst with the product's own fonts. No office program, no browser."""
