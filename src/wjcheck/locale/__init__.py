"""Chinese and English texts of the program: catalogues as data, and the messages made from them."""
