"""Start the window: ``python -m clinic_app [--practice] [--data FOLDER]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

_USAGE = """usage: python -m clinic_app [--practice] [--data FOLDER]

  --practice     open the practice clinic: invented patients, no passphrase
  --data FOLDER  the folder that holds the clinic, in place of the usual one
"""


def read_arguments(arguments: Sequence[str]) -> tuple[bool, Path | None]:
    """Whether to open the practice clinic, and the folder named. Raises `SystemExit` for anything else."""
    practice, folder, rest = False, None, list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--practice":
            practice = True
        elif word == "--data" and rest:
            folder = Path(rest.pop(0))
        elif word.startswith("--data="):
            folder = Path(word.removeprefix("--data="))
        else:
            raise SystemExit(_USAGE if word in {"-h", "--help"} else f"{word} is not understood.\n{_USAGE}")
    return practice, folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; gives the exit status."""
    practice, folder = read_arguments(sys.argv[1:] if arguments is None else arguments)
    # Loaded here, so that a wrong argument is answered without a window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 # as said above

    from clinic_app.codebook.location import data_folder  # noqa: PLC0415 # as above
    from clinic_app.ui.main_window import NAME, MainWindow, Start  # noqa: PLC0415 # as above
    from clinic_app.ui.window_memory import WindowMemory  # noqa: PLC0415 # as above

    application = QApplication(sys.argv[:1])
    application.setApplicationName(NAME)
    application.setOrganizationName("clinic-app")
    memory = WindowMemory()
    start = Start(folder or memory.folder or data_folder(), practice, loads_ahead=True)
    window = MainWindow(start, memory)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
