"""The window: PySide6 and pyqtgraph. The document holds the scenario, the views only draw it."""

import gc

# What is imported stays. Collecting garbage among it would take a tenth of the start, and later a frame of a drag.
_collects = gc.isenabled()
gc.disable()
try:
    from kzcalc.gui.window import create_window
finally:
    if _collects:
        gc.enable()
gc.freeze()

__all__ = ["create_window"]
