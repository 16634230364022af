"""Reading a PDF back: its words page by page, and what it says of itself."""

import pypdfium2


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, white space made one blank."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_words(page) for page in document]
    finally:
        document.close()


def _words(page: pypdfium2.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        return " ".join(text_page.get_text_range().split())
    finally:
        text_page.close()
        page.close()


def facts_of(pdf: bytes) -> dict[str, str]:
    """Title, author and the like."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()
