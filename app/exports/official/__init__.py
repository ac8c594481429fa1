"""Official papers by GB/T 9704-2012: the grid of 22 lines by 28 characters, and what stands on it."""

from app.exports.official.pdf import write_briefing, write_briefing_document, write_official_document, write_officials

__all__ = ["write_briefing", "write_briefing_document", "write_official_document", "write_officials"]
