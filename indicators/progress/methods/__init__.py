"""International ways of measuring progress, one a file, computed beside ours for comparison. None of them sets a status."""
