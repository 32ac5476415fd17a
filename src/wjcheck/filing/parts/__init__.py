"""The frozen models of a filing, one file per part of it: the typed view of the form in `keys/`."""
