"""The pages under the charts, and the drawer that holds them."""
