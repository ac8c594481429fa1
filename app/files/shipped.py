"""What ships beside the program: fonts, icons, methods, schemes, tables, samples."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
