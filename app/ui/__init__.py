"""What the clerk sees: the only Qt in the house.

Belongs here: the frame (window, page, theme), widgets that take values and give signals, pages that read the ledger and
call one verb a slot. Does not: SQL, rules about cases or dates, paper. A page knows neither the window nor other pages:
it *offers* `go` and `news`, the ledger says *changed*, a worker *reports*: three kinds of signal, no more.

`desktop` opens a ledger in a window, `sitting` joins the two until it is closed, `catalogue` names the pages. `start`
and `instance` come first: `start` imports no Qt until it has made sure that Qt will not abort the process. Pages are
made on their first visit, so that the window stands before the heavy libraries are loaded; before the frame itself is,
`sight` shows its picture, which is why `window` imports what it is made of only where it is furnished. Lengths are
`theme.px(n)`, colours `theme.look().palette`, looks live in resources/theme.qss; a change of the text size makes a new
window, because a widget asks for its lengths once.
"""
