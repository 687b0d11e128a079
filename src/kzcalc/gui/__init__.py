"""The window: PySide6 and pyqtgraph. The document holds the scenario, the views only draw it."""

import gc

# What is imported stays: looking for garbage among it would take a tenth of the start. So meanwhile nobody looks, and
# then it goes where it would be had it survived: among what is old. That is what thawing does with all that is frozen.
_collects = gc.isenabled()
gc.disable()
try:
    from kzcalc.gui.window import create_window
finally:
    if _collects:
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        gc.enable()

__all__ = ["create_window"]
