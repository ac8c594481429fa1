"""Parcels: what a clerk gets on a stick, made from this tree on a developer's machine.

Belongs here: fetching what is pinned, putting program, libraries and interpreter into one folder, the packages of each
system, lists of sums, licences, the page that says how to install. Does not: anything that runs at the clerk's.

Decisions. Windows and Linux get the same folder: a launcher, `current.txt` with the version in use, and one folder a
version that holds an interpreter, the libraries and the program as it lies in the tree. Nothing is frozen into an
executable, so child processes, migrations, fonts and the manual work as from source, and an update lays a folder
beside the old one and turns one line. What is needed is read from pyproject.toml and constraints.txt; wheels.txt only
holds the sums of the files, and a file whose sum is not there is not used.
"""
