"""The data block of a page: all that is needed to make the page again, for `wjcheck verify`.

Handed: what a page shows. Gives back: JSON that stands in a `script` of the type `application/json`, which
no browser runs. It is ASCII, and no character in it can end the block or begin a comment.
"""

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Literal, TypeAlias

from wjcheck import __version__
from wjcheck.engine.made import Made
from wjcheck.engine.result import PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.report.made_values import made_values

PAGE_FORMAT = "wjcheck-page/1"
BLOCK = "wjcheck-report"
"""The id of the block."""
Kind: TypeAlias = Literal["check", "unit", "district"]
"""What the page shows: a check, one unit of a review, or the district it is of."""
_MARKUP = re.compile("[<>&\x7f]")


def result_data(result: Result, lang: Lang) -> str:
    """Return the block of the page of a check, or of one unit of a review."""
    kind: Kind = "unit" if result.made is not None and result.made.command == "review" else "check"
    filings = ((filing.path, filing.digest) for filing in result.filings)
    return page_data(kind, lang, result.masked, result.pack, result.as_of, result.made, filings)


def page_data(
    kind: Kind,
    lang: Lang,
    masked: bool,
    pack: PackInfo,
    as_of: date,
    made: Made | None,
    filings: Iterable[tuple[str, str]],
) -> str:
    """Return the block of a page; `filings` are the paths and digests of the filings it shows."""
    document: dict[str, Any] = {
        "format": PAGE_FORMAT,
        "kind": kind,
        "tool": {"name": "wjcheck", "version": __version__},
        "lang": lang,
        "masked": masked,
        "pack": {"id": pack.id, "document": pack.document, "digest": pack.digest},
        "as_of": as_of.isoformat(),
        "options": None if made is None else made_values(made),
        "filings": [{"path": path, "digest": digest} for path, digest in filings],
    }
    return _MARKUP.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(document, allow_nan=False))
