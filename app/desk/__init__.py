"""The desk: where the ledger and the paper meet. Import a workbook, lay a book on paper, build the demo.

Belongs here: functions that need both the ledger and an export, which a button and a verb both call. Does not: drawing,
SQL, Qt, sentences for one of the two callers only.

Decision. This room stands between (ui | cli) and (exports | ledger), which do not know each other; without it the
window and the command line would each repeat the same three steps, and could drift apart.

Decisions about who may read what (`masking`, `rules/profiles`). Every paper is for somebody: its profile decides what
of a voter and of a deputy it shows, stands at its foot and in the journal. Whatever makes a paper calls
`masking(ledger, profile)(paper)` on the frozen value of `books` before it is laid out — Printout, Sheet, Official,
Dossier, Briefing, or one with a field `profile: str` of its own that is drawn with `Ink(..., profile=paper.profile)` —
and `hand_out` with `Leaving(..., profile)`. Names and numbers are known by whose they are, not by where they stand, so
that no family of papers can forget one.

The usual profile of a form stands in its declaration (`Form.profile`), and `shelf` hands makers the form with the one
that was asked for. 对外公示: what hangs on a wall or goes into every hand — notice, roster, ballots, their count, the
projects. 部门交办: what goes to a unit, with the voter's name, because the unit has to meet him or her, and no number
but the ends of a telephone's. 县级上报: what an inspector asks for — 九有, 整改. 内部全量: registers, files and lists,
which are the office's memory; a paper that is copied out of them is asked for under another profile. A form that has no
public version refuses one, masked or not: a deputy's score is no secret of a voter's, and still not for the wall.
"""
