"""Where a frozen build begins."""

from heihe_reader.__main__ import main

if __name__ == "__main__":
    main()
