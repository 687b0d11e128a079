"""The dialog to start from a result or a poll."""
