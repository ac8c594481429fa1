#!/usr/bin/env bash
# A CPython that runs on glibc 2.28 (UOS 20, Kylin V10): Debian's sources, compiled against that glibc by zig.
# Everything else that it needs is linked into it. Takes about a quarter of an hour once; the result is kept.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C SOURCE_DATE_EPOCH=1700000000

GLIBC=2.28
ROOT=$PWD/build/packages
SOURCES=$ROOT/sources
WORK=$ROOT/interpreter
DEPS=$WORK/deps
OUT=$ROOT/python
JOBS=$(nproc)
PYTHON=$PWD/.venv/bin/python
PINS=$PWD/packaging/sources.txt
MARK=$(cat packaging/interpreter.sh "$PINS" | sha256sum | cut -c1-16)

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

demand_tools() {
    local tool
    for tool in apt-get gcc make perl patch tclsh xz bzip2; do
        command -v "$tool" >/dev/null || stop "编译 Python 缺少 $tool：apt-get install build-essential perl patch tcl xz-utils bzip2"
    done
}

sources() { # The pinned files from Debian, by apt and its keys; the machine's own list of sources is left alone
    mkdir -p "$SOURCES" "$ROOT/apt/lists/partial" "$ROOT/apt/cache/archives/partial"
    (cd "$SOURCES" && awk '{print $4 "  " $3}' "$PINS" | sha256sum --check --status 2>/dev/null) && return
    # The main archive first: the mirror of the mendings names files that it does not hold.
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' | sort -ru | while read -r uri release; do
        echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $release main"
    done >"$ROOT/apt/sources.list"
    local own=(-o Dir::Etc::sourcelist="$ROOT/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State::lists="$ROOT/apt/lists" -o Dir::Cache="$ROOT/apt/cache" -o APT::Sandbox::User=)
    apt-get "${own[@]}" -qq update || true
    awk '{print $1 "=" $2}' "$PINS" | sort -u | while read -r wanted; do
        (cd "$SOURCES" && apt-get "${own[@]}" -qq source --download-only "$wanted") ||
            stop "取不到 $wanted 的源代码；Debian 换了版本时，把 packaging/sources.txt 里的版本和校验和换成新的。"
    done
    (cd "$SOURCES" && awk '{print $4 "  " $3}' "$PINS" | sha256sum --check --quiet) ||
        stop "取来的源代码和 packaging/sources.txt 里的校验和不符，没有用它。"
}

compiler() {
    local zig
    "$PYTHON" -m venv "$WORK/zig"
    "$WORK/zig/bin/pip" --disable-pip-version-check -qq install --require-hashes --only-binary :all: -r packaging/zig.txt
    zig=$(echo "$WORK"/zig/lib/python3*/site-packages/ziglang/zig)
    mkdir -p "$WORK/bin"
    wrapper cc "$zig" cc -target "x86_64-linux-gnu.$GLIBC" -fno-sanitize=undefined -Wno-error=date-time
    wrapper ar "$zig" ar
    wrapper ranlib "$zig" ranlib
    export CC=$WORK/bin/cc AR=$WORK/bin/ar RANLIB=$WORK/bin/ranlib PATH=$WORK/bin:$PATH
    export ZIG_GLOBAL_CACHE_DIR=$WORK/zig-cache CFLAGS="-O2 -fPIC" CPPFLAGS="-I$DEPS/include" LDFLAGS="-L$DEPS/lib"
    export PKG_CONFIG_PATH=$DEPS/lib/pkgconfig PKG_CONFIG_LIBDIR=$DEPS/lib/pkgconfig
}

wrapper() { # NAME COMMAND…
    local name=$1
    shift
    printf '#!/bin/sh\nexec %s "$@"\n' "$*" >"$WORK/bin/$name"
    chmod +x "$WORK/bin/$name"
}

unpack() { # NAME [FIRST-PATCH] -> stands in its folder, with Debian's mendings from that one on, without its layout of folders
    local first=${2:-} list each
    rm -rf "${WORK:?}/$1" "$WORK/patches"
    mkdir -p "$WORK/$1" "$WORK/patches"
    tar -xf "$SOURCES/$(awk -v name="$1" '$1 == name && $3 ~ /orig/ {print $3}' "$PINS")" -C "$WORK/$1" --strip-components=1
    cd "$WORK/$1"
    [[ -n $first ]] || return 0
    tar -xf "$SOURCES/$(awk -v name="$1" '$1 == name && $3 ~ /debian.tar/ {print $3}' "$PINS")" -C "$WORK/patches"
    list=$(sed -n "/^$first/,\$p" "$WORK/patches/debian/patches/series" | grep -v '^skip-')
    for each in $list; do
        patch -p1 --quiet --no-backup-if-mismatch <"$WORK/patches/debian/patches/$each"
    done
}

made() { # FILE -> whether an earlier run came as far as this
    [[ -e $DEPS/lib/$1 ]]
}

zlib() (
    unpack zlib
    ./configure --static --prefix="$DEPS"
    make -j"$JOBS" install
)

bzip2() (
    unpack bzip2
    make -j"$JOBS" CC="$CC" AR="$AR" RANLIB="$RANLIB" CFLAGS="$CFLAGS -D_FILE_OFFSET_BITS=64" libbz2.a
    install -D -m644 bzlib.h "$DEPS/include/bzlib.h"
    install -D -m644 libbz2.a "$DEPS/lib/libbz2.a"
)

lzma() (
    unpack xz-utils liblzma-Add-assertions
    ./configure --disable-shared --disable-{xz,xzdec,lzmadec,lzmainfo,lzma-links,scripts,doc,nls} --prefix="$DEPS"
    make -j"$JOBS" install
)

ffi() (
    unpack libffi
    ./configure --disable-shared --disable-docs --disable-exec-static-tramp --prefix="$DEPS" --libdir="$DEPS/lib"
    make -j"$JOBS" install
)

sqlite() (
    unpack sqlite3 41-fix
    CFLAGS="$CFLAGS -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_SECURE_DELETE \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_MATH_FUNCTIONS" \
        ./configure --disable-shared --disable-tcl --disable-readline --prefix="$DEPS"
    make -j"$JOBS" install
)

expat() (
    unpack expat CVE-
    cd expat/lib
    touch expat_config.h
    local name
    for name in xmlparse xmlrole xmltok; do
        "$CC" $CFLAGS -I. -DHAVE_GETRANDOM -DXML_CONTEXT_BYTES=1024 -DXML_DTD -DXML_NS -DXML_GE=1 -DBYTEORDER=1234 -c "$name.c"
    done
    install -D -m644 -t "$DEPS/include" expat.h expat_external.h
    "$AR" rcs "$DEPS/lib/libexpat.a" xmlparse.o xmlrole.o xmltok.o
)

openssl() (
    unpack openssl debian-targets
    ./Configure linux-x86_64 no-shared no-tests no-engine no-module --prefix="$DEPS" --libdir=lib --openssldir=/etc/ssl
    make -j"$JOBS" build_libs
    make install_dev
)

python() (
    unpack python3.11 shutdown-deadlock
    # The headers and libraries of the machine that compiles are of another glibc.
    sed -i -e 's/^    def add_multiarch_paths(self):/&\n        return/' -e "s#'/usr/\(local/\)\?include#'/nowhere#; s#'/usr/local/lib'#'/nowhere'#" setup.py
    # Debian links this one into the interpreter, and its mendings count on that.
    sed -i "s/sources=\['pyexpat.c'\]/&, extra_compile_args=['-DPy_BUILD_CORE_MODULE']/" setup.py
    ./configure --prefix="$WORK/stage" --without-ensurepip --disable-test-modules --with-openssl="$DEPS" \
        --with-system-expat --without-readline --with-dbmliborder= --without-static-libpython \
        LIBS="-lpthread -ldl -lm" py_cv_module__tkinter=n/a py_cv_module_readline=n/a py_cv_module__curses=n/a \
        py_cv_module__curses_panel=n/a py_cv_module__dbm=n/a py_cv_module__gdbm=n/a py_cv_module_nis=n/a \
        py_cv_module__crypt=n/a py_cv_module_ossaudiodev=n/a py_cv_module_spwd=n/a
    make -j"$JOBS" CFLAGS_NODIST="-O3"
    make install
)

trimmed() (
    local stage=$WORK/stage
    rm -rf "$OUT"
    mkdir -p "$OUT/bin"
    cp "$stage/bin/python3.11" "$OUT/bin/python3"
    cp -a "$stage/lib" "$OUT/lib"
    cd "$OUT"
    rm -rf lib/pkgconfig lib/*.a lib/python3.11/{test,idlelib,tkinter,turtledemo,ensurepip,lib2to3,pydoc_data,site-packages,distutils}
    rm -rf lib/python3.11/config-3.11* lib/python3.11/turtle.py
    find . -name __pycache__ -prune -exec rm -rf {} +
    find . -type f \( -name '*.so' -o -path './bin/*' \) -exec strip --strip-unneeded {} +
    cp "$WORK/python3.11/LICENSE" "$OUT/LICENSE"
    mkdir -p lib/python3.11/site-packages licences
    local name file
    while read -r name file; do
        cp "$WORK/$name/$file" "licences/$name.txt"
    done <<<'zlib README
bzip2 LICENSE
xz-utils COPYING
libffi LICENSE
sqlite3 LICENSE.md
expat expat/COPYING
openssl LICENSE.txt'
    bin/python3 -I -c 'import bz2, ctypes, decimal, hashlib, lzma, sqlite3, ssl, uuid, zlib, xml.parsers.expat, _elementtree
sqlite3.connect(":memory:").execute("CREATE VIRTUAL TABLE words USING fts5(word)"); hashlib.scrypt(b"a", salt=b"b", n=2, r=1, p=1)'
    echo "$MARK" >.ready
)

[[ $(uname -sm) == 'Linux x86_64' ]] || stop "只能在 x86-64 的 Linux 上编译。"
[[ $(cat "$OUT/.ready" 2>/dev/null) != "$MARK" ]] || exit 0
demand_tools
sources
[[ $(cat "$WORK/.mark" 2>/dev/null) == "$MARK" ]] || rm -rf "$WORK"
mkdir -p "$WORK"
echo "$MARK" >"$WORK/.mark"
log=$WORK/build.log
echo "正在编译 Python（glibc $GLIBC），约一刻钟；经过见 $log" >&2
exec 3>&2 >"$log" 2>&1
trap '[[ $? == 0 ]] || printf "Python 没有编译成，经过见 %s：\n%s\n" "$log" "$(tail -n 5 "$log")" >&3' EXIT
compiler
made libz.a || zlib
made libbz2.a || bzip2
made liblzma.a || lzma
made libffi.a || ffi
made libsqlite3.a || sqlite
made libexpat.a || expat
made pkgconfig/libcrypto.pc || openssl
python
trimmed
