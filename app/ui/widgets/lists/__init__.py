"""What shows many rows: tables, lines of work, matrices, timelines; painted a screenful at a time."""
