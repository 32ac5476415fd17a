"""Which YAML files of the district's repository are filings, and which are none but may be meant as one.

Handed: a file's name and bytes, and the district. Gives back: what it is taken for.
"""

from pathlib import PurePath
from typing import Literal, TypeAlias

from wjcheck.district.own_files import DISTRICT, WAIVERS
from wjcheck.district.records import District
from wjcheck.district.roster import below
from wjcheck.drafting.recoding import is_meant_as_filing
from wjcheck.reading.discover import is_filing
from wjcheck.reading.parse import read

Kind: TypeAlias = Literal["filing", "empty", "keyless", "other"]


def kind_of_file(path: str, raw: bytes, district: District) -> Kind:
    """Return what a YAML file of the repository is taken for.

    A filing is known by its key. In the folder of a unit that is to file, a file that cannot be read, or is empty, is
    taken for its filing, so that it is told as one that could not be checked; whatever else lies there may be meant as
    one. Elsewhere only what is broken, empty, or written like a filing may be.

    Returns:
        `filing`; `empty` or `keyless` for what may be meant as a filing; `other` for what is none.
    """
    if is_filing(raw):
        return "filing"
    name = PurePath(path)
    if name.name in (DISTRICT, WAIVERS) or name.name.startswith("."):
        return "other"
    broken = read(raw).root is None
    if any(district.unit(part) for part in (*PurePath(below(district, path)).parent.parts, name.stem)):
        return "filing" if broken else "keyless"
    if not raw.strip():
        return "empty"
    return "keyless" if broken or is_meant_as_filing(raw) else "other"
