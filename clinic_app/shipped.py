"""Where the files that ship with the program are: tables, payer profiles, pictures, database steps.

A checkout keeps them in `resources/` and `db/` beside the package. A wheel and a frozen program carry the same folders
inside the package, as `_resources` and `_db`. Every layer may import this module; it imports nothing of the program.
"""

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent


def shipped(folder: Literal["resources", "db"], *parts: str) -> Path:
    """Path of a shipped file or folder, for example `shipped("resources", "codes", "cpt.toml")`.

    The path need not exist; opening it tells. Raises `ValueError` for any other folder.
    """
    return _root(_PACKAGE, folder).joinpath(*parts)


def _root(package: Path, folder: str) -> Path:
    """The folder inside the package if it was installed there, otherwise the one beside the package."""
    if folder not in ("resources", "db"):
        raise ValueError(f"nothing is shipped in a folder named {folder!r}")
    inside = package / f"_{folder}"
    return inside if inside.is_dir() else package.parent / folder
