"""The live charts and the clause banner, and pictures of them."""
