"""What all tests share: no display, no settings of the user, one language."""

import os

# Tests marked real_window are started with QT_QPA_PLATFORM=xcb by .ci/run; all others need no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
