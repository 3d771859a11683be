"""`python -m docsdrift`."""

import sys

from docsdrift.cli import main

sys.exit(main())
