"""The printed forms, each declared once: what stands on it, in which order, with how much room to write.

Belongs here: declarations (`books.papers`) and the words of the trade that they print. Does not: values, numbers,
drawing. No province prescribes these forms; the fields follow what townships have published about theirs, and every
title, label and signature can be changed by the presidium.
"""
