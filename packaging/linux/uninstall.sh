#!/bin/sh
# Undoes install.sh; ledgers stay where they are.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=cn.liubu.ledger
rm -f "$data/applications/$id.desktop" "$data/mime/packages/$id.xml" "$data/icons/hicolor/256x256/apps/$id.png"
chosen=${XDG_CONFIG_HOME:-$HOME/.config}/mimeapps.list # a choice of the user beside ours stays
if [ -f "$chosen" ]; then
    sed -i "/^application\\/x-liubu=/{s/\\b$id\\.desktop;\\{0,1\\}//;/=;*\$/d}" "$chosen"
fi
if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || :; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || :; fi
echo '好了：菜单里的“六簿”已去掉，台账没有动。'
