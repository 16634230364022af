"""Where the built code book lives: the person's own data folder, private to them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

OVERRIDE = "CLINIC_APP_DATA"
FOLDER = "clinic-app"


def data_folder() -> Path:
    """The folder for data of this person, made with mode 0700 if it is not there yet.

    ``CLINIC_APP_DATA`` overrides what the operating system says.
    """
    folder = _chosen_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _chosen_folder() -> Path:
    override = os.environ.get(OVERRIDE)
    if override:
        return Path(override).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / FOLDER
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / FOLDER
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / FOLDER
