"""What has been worked out before and may be worked out again at any time: bytes by key, outside every repository."""
