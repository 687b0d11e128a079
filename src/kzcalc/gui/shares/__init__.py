"""The scale of vote shares, and what stands on it: axis, plot, slider, strip."""
