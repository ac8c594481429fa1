"""How each register reads: Field, Book, Entry; each register is declared once and read by window, Excel and PDF.

Belongs here: declarations, and the values that go up from the ledger. Does not: SQL that writes, drawing, Qt. `page`,
`papers`, `forms` and `workbook` know no database, so that paper and the import template stay free of it. A form is a
declared layout (`forms/`), which the unit may rename and prune (`papers.customised`).

Glossary: 登记簿 Book · 栏目 Field · 一行 Entry · 台账 Ledger · 流水 Journal · 代表 Deputy · 任职 Mandate ·
联络站 Station · 活动 Activity · 出席 Attendance · 接待日 reception day ·
流动联络站 mobile station, its outing a Visit · 意见 Case · 环节 Step · 交办 assign · 催办 urge · 督办 supervise ·
答复 reply · 评价 evaluate · 销号 strike off · 重办 reopen · 转为建议 propose · 承办单位 Unit · 期限 deadline ·
专项 Campaign · 任务 Task · 履职 Duty · 六簿 the six books · 民生实事 Project · 票决 vote · 测评 appraisal ·
承诺 Promise · 九有自查 station check · 公告 notice · 工作法 Method · 接待日安排 Roster · 换班 swap · 请假 leave ·
频次 Frequency · 量化考评 Score, its rules a Scheme · 履职档案 Dossier · 字号 number of a Paper · 空白表 Pad.
"""
