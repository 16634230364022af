"""`python -m clinic_app.cli`."""

import sys

from clinic_app.cli.commands import main

sys.exit(main())
