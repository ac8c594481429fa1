#!/usr/bin/env bash
# Makes a bare Debian-like machine ready: system libraries, then .venv, then the pinned Python packages.
# Everything is looked for before it is installed, so a second run, or a machine that has it all, asks apt for nothing.
# `setup.sh bench` adds what only the benchmarks need: the opponent, LibreOffice, and a Chinese font for it.
# `setup.sh mutants` adds what only the mutation run needs, `setup.sh packages` what packing needs: compilers, wine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DEBIAN_FRONTEND=noninteractive

# soname, Debian package. Without these Qt cannot be imported at all.
QT_LIBRARIES="
libEGL.so.1             libegl1
libGL.so.1              libgl1
libxkbcommon.so.0       libxkbcommon0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libglib-2.0.so.0        libglib2.0-0
libgthread-2.0.so.0     libglib2.0-0
libX11.so.6             libx11-6
libz.so.1               zlib1g
libzstd.so.1            libzstd1
libgssapi_krb5.so.2     libgssapi-krb5-2
"

# These are for a window on a desktop; tests and headless verbs do without.
WINDOW_LIBRARIES="
libX11-xcb.so.1         libx11-xcb1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-glx.so.0         libxcb-glx0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render.so.0      libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-util.so.1        libxcb-util1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libxcb.so.1             libxcb1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libwayland-client.so.0  libwayland-client0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
libcups.so.2            libcups2
"

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

missing_packages() { # TABLE -> the packages whose library the loader does not know
    local known
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    while read -r soname package; do
        [[ -z $soname || $known == *"$soname"$' '* ]] || echo "$package"
    done <<<"$1" | sort -u | tr '\n' ' '
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
        return
    fi
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [[ $(id -u) == 0 ]] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt_install() { # PACKAGES… -> 0 when apt-get installed them all
    may_install || return 1
    say "正在安装系统软件包：$*"
    for _ in 1 2; do
        # One unreachable source among several must not stop the rest.
        as_root apt-get -qq update || true
        as_root apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 install "$@" >/dev/null && return 0
        sleep 3
    done
    return 1
}

system_libraries() {
    [[ $(uname -s) == Linux ]] || return 0
    local packages
    packages="$(missing_packages "$QT_LIBRARIES$WINDOW_LIBRARIES")"
    # shellcheck disable=SC2086  # a list of packages is meant to be split
    [[ -z $packages ]] || apt_install $packages || true
    packages="$(missing_packages "$QT_LIBRARIES$WINDOW_LIBRARIES")"
    [[ -n $packages ]] || return 0
    [[ -z $(missing_packages "$QT_LIBRARIES") ]] || stop "缺少系统库，请用管理员身份安装后再试：apt-get install ${packages}python3-venv"
    say "在桌面上打开窗口还需要：apt-get install ${packages% }（测试和命令行不受影响）"
}

fits() { # PYTHON -> 0 when it runs and is one we build on
    "$1" -c 'import sqlite3, ssl, sys, zlib; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
}

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11 python3.14; do
        command -v "$candidate" >/dev/null && fits "$candidate" && echo "$candidate" && return
    done
    stop "没有找到 3.11 到 3.14 的 Python，请先安装，例如：apt-get install python3 python3-venv"
}

virtual_environment() {
    if fits .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; then
        return
    fi
    local python
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        # Debian keeps ensurepip apart from Python.
        apt_install "$python-venv" || stop "这个 Python 不能建虚拟环境，请用管理员身份安装后再试：apt-get install $python-venv"
    fi
    rm -rf .venv
    "$python" -m venv .venv
}

python_packages() { # EXTRA
    local install=(.venv/bin/python -m pip --disable-pip-version-check --no-input --quiet --quiet install -c constraints.txt)
    say "正在安装 Python 依赖（版本见 constraints.txt）…"
    # The build tools first, pinned like everything else: an isolated build would fetch the newest.
    local failed="Python 依赖没有装上，原因见上面；多半是连不上软件源，连上后再试一次。"
    "${install[@]}" pip setuptools || stop "$failed"
    "${install[@]}" --no-build-isolation -e ".[$1]" || stop "$failed"
}

test_server() { # A PostgreSQL server for the tests that start one of their own; Debian's would make and start a cluster
    [[ $(uname -s) == Linux ]] || return 0
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
    may_install || return 0
    apt_install postgresql-common &&
        as_root sed -ri 's/^#?(create_main_cluster).*/\1 = false/' /etc/postgresql-common/createcluster.conf || true
    apt_install postgresql || say "PostgreSQL 没有装上，用到它的测试会跳过：apt-get install postgresql"
}

test_pooler() { # pgbouncer for the tests that start one of their own; Debian's would start a service
    [[ $(uname -s) == Linux ]] || return 0
    [[ -x /usr/sbin/pgbouncer ]] && return
    may_install || return 0
    apt_install pgbouncer || say "pgbouncer 没有装上，用到它的测试会跳过：apt-get install pgbouncer"
    as_root systemctl disable --now --quiet pgbouncer 2>/dev/null || true
}

test_desk() { # A screen and the input methods for the tests that type Chinese; installed side by side they would conflict
    [[ $(uname -s) == Linux ]] || return 0
    may_install || return 0
    local wanted=()
    command -v Xvfb >/dev/null || wanted+=(xvfb)
    command -v xdotool >/dev/null || wanted+=(xdotool)
    command -v dbus-daemon >/dev/null || wanted+=(dbus-daemon)
    [[ ${#wanted[@]} == 0 ]] || apt_install "${wanted[@]}" || say "屏幕和键盘没有装上，打中文的测试会跳过：apt-get install ${wanted[*]}"
    unpacked fcitx4 usr/bin/fcitx fcitx-bin fcitx-modules fcitx-module-dbus fcitx-ui-classic fcitx-pinyin
    unpacked fcitx5 usr/bin/fcitx5 fcitx5 fcitx5-pinyin libxcb-xinerama0
}

unpacked() { # NAME PROGRAM PACKAGES… -> .venv/input-methods/NAME with them and what they need, nothing installed
    local root=.venv/input-methods/$1 program=$2 debs
    shift 2
    [[ -x $root/$program ]] && return
    debs=$(mktemp -d)
    chmod 755 "$debs"
    rm -rf "$root"
    if (
        cd "$debs"
        {
            printf '%s\n' "$@"
            apt-get -qq --print-uris --no-install-recommends install "$@" | sed -E "s/^'[^']*' ([^_]+)_.*/\\1/"
        } | sort -u | grep -vE '^(libqt5|libpresage-data)' | xargs apt-get -qq download
    ) 2>/dev/null; then
        mkdir -p "$root"
        for deb in "$debs"/*.deb; do dpkg -x "$deb" "$root"; done
        # it looks for its parts beside its libraries, which Debian keeps by architecture
        ln -sfn "$(basename "$(echo "$root"/usr/lib/*-linux-gnu)")/fcitx" "$root/usr/lib/fcitx"
    else
        say "没有取到 $1，用它打中文的测试会跳过。"
    fi
    rm -rf "$debs"
}

bench_opponents() {
    local packages=()
    command -v soffice >/dev/null || command -v libreoffice >/dev/null || packages+=(libreoffice-calc)
    [[ -n $(fc-list ':lang=zh-cn' 2>/dev/null) ]] || packages+=(fontconfig fonts-wqy-microhei)
    [[ ${#packages[@]} == 0 ]] || apt_install "${packages[@]}" || say "对手没有装上，缺它的项目会跳过：apt-get install ${packages[*]}"
}

packing_tools() { # What compiles Python and tries the Windows package; without wine that trial is left out, and said
    local packages=() tool
    for tool in gcc:build-essential make:make perl:perl patch:patch tclsh:tcl xz:xz-utils bzip2:bzip2 strip:binutils wine:wine; do
        command -v "${tool%%:*}" >/dev/null || packages+=("${tool##*:}")
    done
    [[ ${#packages[@]} == 0 ]] || apt_install "${packages[@]}" || say "没有装全，缺它的步骤会停下或跳过：apt-get install ${packages[*]}"
}

case ${1:-all} in
all)
    system_libraries
    test_server
    test_pooler
    virtual_environment
    python_packages dev
    test_desk
    ;;
bench) bench_opponents ;;
packages) packing_tools ;;
mutants) .venv/bin/python -c 'import mutmut' 2>/dev/null || python_packages dev,mutants ;;
*) stop "用法：tools/setup.sh [bench|mutants|packages]" ;;
esac
