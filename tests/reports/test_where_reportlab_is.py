from pathlib import Path

import clinic_app

PACKAGE = Path(clinic_app.__file__).parent


def test_only_the_documents_know_reportlab() -> None:
    knowing = {
        file.relative_to(PACKAGE).parts[0]
        for file in PACKAGE.rglob("*.py")
        if "reportlab" in file.read_text(encoding="utf-8")
    }
    assert knowing == {"reports"}
