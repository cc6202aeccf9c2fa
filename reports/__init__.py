"""What results look like: figures, tables, sentences and papers, all to be had without a browser. Never Streamlit."""
