"""Handing over: what leaves the ledger on a stick sealed, what comes back, and everything that has to do with keys.

Belongs here: the package as a file (its open head, its seal, its content), keys and registration files, opening what a
stranger may have made. Does not: what the rows mean (`ledger/handovers`), plain papers (`desk`).

Decisions. No cipher and no format of a key is our own: Ed25519 (`cryptography`) signs, age (`pyrage`) seals, to the
county and to oneself, or with a passphrase where no keys were exchanged. Every byte of a package is covered: the
signature covers the open head, the head names the hash of what is sealed. So whoever does not hold the key of a trusted
unit gets no further than a head of some hundred bytes; only what passed it is unsealed and unpacked, by a child process
that is fenced in. The content is built from the journal, not from the rows, so that one and the same package can be
made again. Nothing of a voter stands in a name of a file or in the open head.
"""
