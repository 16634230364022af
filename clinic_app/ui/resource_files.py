"""Where the files that ship beside the code lie: inside the wheel, or at the top of a checkout."""

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """Folder of icons, fonts and tables.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The program's resources are missing beside {package}.")
