"""How results stand toward goals. Pure functions: no files, no database, no screen."""
