"""Words: sentences, names and numbers in the user's language, on QtCore alone."""
