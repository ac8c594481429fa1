"""Chinese from the keyboard where Qt itself cannot ask the input method.

The wheels of PySide6 speak to ibus and to nobody else. fcitx 5 answers in ibus' name, so Qt's own plugin serves there.
fcitx 4, which many UOS and Kylin machines have, does not: it is asked here, over the session's bus, key by key.

Belongs here: who is asked (`choice`, `session`), the bus without waiting (`wire`), fcitx's words (`context`,
`preedit`), the keys in their order (`strokes`, `shortcuts`), and what joins them with Qt's events (`bridge`). Does not:
what a field does with a text that is being composed (`widgets/entry`).

Decisions. Nothing waits: a key is held back until fcitx has said whether it takes it, at most `strokes.PATIENCE`, then
it goes on as typed, and fcitx is asked again only when it answers. One key is asked at a time, because the key before
may move the cursor to another field. A password never leaves the program. Whoever owns the names on the bus is asked,
so an input method may be started late, restarted or changed for the other.
"""
