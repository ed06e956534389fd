"""Articles on the desk: which are open, how they are looked at, what is read of them."""
