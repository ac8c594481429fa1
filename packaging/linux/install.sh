#!/bin/sh
# For the current user only: a menu entry, and a double click on a .liubu opens it with this program.
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=cn.liubu.ledger
mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/256x256/apps"
cp "$here/liubu.png" "$data/icons/hicolor/256x256/apps/$id.png"
cp "$here/liubu.xml" "$data/mime/packages/$id.xml"
# A desktop file wants its command quoted: reserved characters by a backslash, and that one again, and % doubled.
exec=$(printf '%s' "$here/liubu" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s" %%f\n' "$exec" ;;
    Icon=*) printf 'Icon=%s\n' "$id" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$here/liubu.desktop" >"$data/applications/$id.desktop"
if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || :; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || :; fi
if command -v xdg-mime >/dev/null; then xdg-mime default "$id.desktop" application/x-liubu || :; fi
echo '好了：菜单里有了“六簿”，双击台账文件（.liubu）就用它打开。程序文件夹挪了地方，再运行一次。'
