"""Which drives are sticks: read off what the kernel says of disks and mounts."""

from app.handoff.drives import drives, is_on_stick, linux_drives


def disk(blocks, name, *, removable, path="pci0000/ata1", partition=True):
    """A disk with one partition as /sys/class/block shows it."""
    home = blocks.parent / "devices" / path / "block" / name
    home.mkdir(parents=True)
    (home / "removable").write_text("1\n" if removable else "0\n")
    (blocks / name).symlink_to(home)
    if partition:
        part = home / f"{name}1"
        part.mkdir()
        (part / "partition").write_text("1\n")
        (blocks / f"{name}1").symlink_to(part)


def listed(tmp_path, *mounts):
    table = tmp_path / "mounts"
    table.write_text("\n".join(mounts) + "\n", encoding="utf-8")
    return linux_drives(table, tmp_path / "block")


def place(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    return folder


def test_only_what_can_be_taken_out_is_listed(tmp_path):
    (tmp_path / "block").mkdir()
    disk(tmp_path / "block", "sda", removable=False)
    disk(tmp_path / "block", "sdb", removable=True)
    home, stick = place(tmp_path, "home"), place(tmp_path, "U盘")
    found = listed(
        tmp_path, f"/dev/sda1 {home} ext4 rw 0 0", f"/dev/sdb1 {stick} vfat rw,nosuid 0 0", "proc /proc proc rw 0 0", ""
    )
    assert [(each.path, each.name, each.writable) for each in found] == [(stick, "U盘", True)]
    assert 0 < found[0].free <= found[0].size


def test_a_disk_on_usb_counts_though_the_kernel_calls_it_fixed(tmp_path):
    (tmp_path / "block").mkdir()
    disk(tmp_path / "block", "sdc", removable=False, path="pci0000/usb2/2-1")
    stick = place(tmp_path, "移动硬盘")
    assert [each.path for each in listed(tmp_path, f"/dev/sdc1 {stick} ntfs rw 0 0")] == [stick]


def test_a_name_with_a_blank_and_a_locked_stick(tmp_path):
    (tmp_path / "block").mkdir()
    disk(tmp_path / "block", "sdd", removable=True, partition=False)
    stick = place(tmp_path, "示例 盘")
    found = listed(tmp_path, f"/dev/sdd {str(stick).replace(' ', chr(92) + '040')} vfat ro,nosuid 0 0")
    assert [(each.name, each.writable) for each in found] == [("示例 盘", False)]


def test_a_stick_that_was_just_pulled_is_not_listed(tmp_path):
    (tmp_path / "block").mkdir()
    disk(tmp_path / "block", "sde", removable=True)
    assert listed(tmp_path, f"/dev/sde1 {tmp_path / '没有了'} vfat rw 0 0") == ()


def test_where_nothing_can_be_read_there_are_none(tmp_path):
    assert linux_drives(tmp_path / "nothing", tmp_path) == ()


def test_a_folder_of_this_machine_is_on_no_stick(tmp_path):
    assert isinstance(drives(), tuple)
    assert not is_on_stick(tmp_path)
