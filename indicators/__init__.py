"""What is measured: words, registers, one module per indicator, the arithmetic. Pure: no files, no database, no screen."""
