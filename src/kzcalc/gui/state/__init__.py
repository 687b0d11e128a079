"""What the window knows: the document with its history, the coalition, the poll, work in the background."""
