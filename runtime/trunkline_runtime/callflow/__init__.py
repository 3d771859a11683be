"""Call flows: elements with rules, written as XML and read from it. The elements themselves are generated."""
