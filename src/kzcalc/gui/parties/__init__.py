"""The left side: the parties, a row each, and their editor."""
