"""Update: another version of the program from a stick, laid beside the one in use, and the way back to that one.

Belongs here: the signed statement of a release, whether it fits this copy, unpacking it, turning the one line that says
which version starts. Does not: making releases (packaging/), what a ledger's copies are (`ledger/custody`).

Decisions. Nothing of a stick is believed before its statement bears the signature of the publisher whose public key
came with the version in use; so a new version may bring another key, and nobody else may. An archive is copied first,
and the copy is judged and unpacked, so that a stick that is pulled or changed in the middle spoils nothing. A version
is whole under its name or not there: it is unpacked under an unfinished name, tried, and named in one step. The switch
is one line that is replaced whole. The version before stays, and no other, so that going back is that line again. What
a package manager installed is its own to replace: there the package is only judged.
"""
