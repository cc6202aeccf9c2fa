"""Speed and memory, measured side by side in one run: ratios can be trusted, single times on a busy machine cannot."""
