"""Pure functions over str: normal form, words, sentences, anchors."""
