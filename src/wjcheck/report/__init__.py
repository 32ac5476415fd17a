"""One small file per output format, over one result model."""
