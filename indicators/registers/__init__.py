"""The registers and the single figures: what communes are asked, declared once with every word officers use for it."""
