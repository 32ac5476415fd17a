"""What machines of continuous integration read: one small file per format, all over the same entries."""
