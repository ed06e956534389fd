"""The tag tree of the right panel: the codebook, with how often each tag was used."""
