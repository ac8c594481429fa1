"""What law and working methods say: calendar, deadlines, the life of a case, how Chinese words and names are read.

Belongs here: pure functions and frozen values. Does not: a database, Qt, a file, a clock; the text of a resource comes
in as `str`, today comes in as an argument, so that every rule can be tested against a published date.

Decisions and their reasons:

* A case is a fold over its steps. What may come next stands in one table (`cases.NEXT`), in the order a clerk would
  think of it; the window, the import and the command line ask it, nobody repeats it. Steps are only added: a correction
  (更正) and a withdrawal (撤回) are steps too, and the fold runs over what is effective after them.
* The stages have plain names here; a working method renames them by a mapping (`steps.NAMES` is the default), never by
  a new rule.
* A working method is a declared file (`methods/method.py`, read by `methods/files.py`): words, steps, terms, reception,
  frequencies. A county writes its own, so every key that is not asked for and every word that is not known is refused
  with its line (`declared.py`). A change of method changes words and what is asked from then on, never a step that was
  made.
* A deadline is a rule with a basis, a province and a day from which it holds: data in `resources/deadlines.toml`,
  because statutes change.
* The unit's own rule goes before the method's, the method's before the statutes' table (`ledger/bylaws`); the basis
  printed beside the day says which it was.
* Hours are counted from the minute only where somebody knows it: a step of today. Of an earlier day the hour was not
  written down, so the term runs from the day's end, and the basis says so.
* Holidays are data in `resources/holidays.toml`, because each year's table is announced in the November before. A year
  without data counts weekends only and says so (`Holidays.known`).
* A roster is fair before it is anything else: shares are evened out along chains of exchanges until no exchange can
  even them out further; only then are days in a row avoided and levels mixed. `per_day` and `times` are both least
  numbers: a day takes more (up to `most`) rather than leave somebody out, and the sentences say when even that fails.
* A reception that a holiday pushes onto another one moves on to the next free working day and says so; a plain weekend
  moves fixed dates only, since a market is held on a Sunday, too.
* 民法典 §203 speaks of 法定休假日; weekends count as such by default, because no office answers a voter on a Sunday.
* Names are sorted and searched by our own surname table first: pypinyin reads 单 as dan, 曾 as ceng, 查 as cha.
"""
