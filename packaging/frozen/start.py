"""Where a frozen build begins."""

import os
import sys

from surroundings import BeforeQt, leave_as_found

if sys.platform == "linux":
    leave_as_found(os.environ)
    sys.meta_path.insert(0, BeforeQt(os.path.join(sys._MEIPASS, "fallback")))

from heihe_reader.__main__ import main

if __name__ == "__main__":
    main()
