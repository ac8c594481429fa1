"""What the comments of several sheets say alike."""

DEPUTY_NAMES = "多名用、隔开；同名的写成 姓名（选区）"
DAY_WRITTEN = "如 2024-06-05"
