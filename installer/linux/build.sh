#!/usr/bin/env bash
# Builds the packages for Linux, a .deb and a portable folder, into target/installer from nothing but the sources:
#   installer/linux/build.sh            builds the jars first, without running tests
#   installer/linux/build.sh --built    takes the jars the build has left in target/app
# Needs Maven, a JDK 25 in one of the usual folders or named by HENGDAO_JAVA_HOME, and Debian's dpkg and binutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

out=target/installer
work=$out/work
image=$work/image/hengdao
# The time of every file in the packages, so that two builds give the same.
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)" +%s)
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8

xvfb=
trap '[ -z "$xvfb" ] || kill "$xvfb"' EXIT

fail() {
    echo "installer: $*" >&2
    exit 1
}

version_of() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

jdk_folder() {
    local folder version
    for folder in "${HENGDAO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* /opt/*; do
        version=$(version_of "$folder")
        if [ "${version:-0}" -ge 25 ] && [ -x "$folder/bin/jpackage" ]; then
            printf '%s\n' "$folder"
            return 0
        fi
    done
    fail "no JDK 25 found: install one or set HENGDAO_JAVA_HOME to its folder"
}

build_jars() {
    mvn -B -q -DskipTests -Djacoco.skip=true -Dbuild.id="$(git rev-parse --short HEAD 2>/dev/null || echo dev)" package
}

same_time() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# JavaFX comes as jars whose native libraries it would copy into the user's home at every first start; as jmods it
# brings them into the image.
make_jmods() {
    local jar name parts=$work/javafx
    mkdir -p "$work/jmods"
    for jar in target/app/lib/javafx/*.jar; do
        name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
        mkdir -p "$parts/$name/classes" "$parts/$name/lib"
        (cd "$parts/$name/classes" && "$jdk/bin/jar" xf "$OLDPWD/$jar")
        find "$parts/$name/classes" -name '*.so' -exec mv -t "$parts/$name/lib" {} +
        "$jdk/bin/jmod" create --class-path "$parts/$name/classes" --libs "$parts/$name/lib" "$work/jmods/$name.jmod"
    done
}

make_image() {
    "$jdk/bin/jlink" @installer/jlink.args --module-path "$work/jmods" --output "$work/runtime" 2>"$work/jlink.log" ||
        fail "$(cat "$work/jlink.log")"
    find "$work/runtime" -name '*.so' -exec strip --strip-unneeded {} +
    mkdir "$work/input"
    "$jdk/bin/java" src/build/java/Jars.java target/app/lib "$work/input" installer/left-out.txt
    mkdir "$work/input/fonts"
    cp target/classes/fonts/* "$work/input/fonts"
    same_time "$work/input"
    same_time "$work/runtime"
    "$jdk/bin/jpackage" @installer/jpackage.args --app-version "$version" --input "$work/input" \
        --main-jar "hengdao-$version.jar" --runtime-image "$work/runtime" --icon resources/icons/hengdao-256.png \
        --dest "$work/image"
    install -m 755 installer/linux/start "$image/hengdao"
    cp LICENSE "$image/LICENSE"
    same_time "$image"
}

# The cache of classes is made from a rehearsal of the real window, on a display of its own where there is an Xvfb.
make_cache() {
    local app options
    app=$PWD/$image/lib/app
    "$image/bin/hengdao" init --data "$work/rehearsal" >/dev/null
    mapfile -t options < <(sed -n "s:\$APPDIR:$app:; s/^java-options=//p" "$app/hengdao.cfg" | grep -v AOTCache)
    if command -v Xvfb >/dev/null; then
        Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
        xvfb=$!
        until [ -s "$work/display" ]; do sleep 0.1; done
        DISPLAY=:$(cat "$work/display")
        export DISPLAY
    else
        options+=(-Dglass.platform=Headless -Dprism.order=sw)
    fi
    timeout 180 "$image/lib/runtime/bin/java" "${options[@]}" -XX:AOTCacheOutput="$app/hengdao.aot" \
        -cp "$(sed -n "s:^app.classpath=\$APPDIR:$app:p" "$app/hengdao.cfg" | paste -sd:)" \
        hengdao.Rehearsal "$work/rehearsal" >"$work/rehearsal.log" 2>&1 || fail "$(cat "$work/rehearsal.log")"
    [ -s "$app/hengdao.aot" ] || fail "the rehearsal leaves no cache: $(cat "$work/rehearsal.log")"
    same_time "$app"
}

make_portable() {
    local folder=$work/portable/hengdao-$version
    mkdir -p "$work/portable"
    cp -a "$image" "$folder"
    mkdir "$folder/data"
    cp installer/linux/portable.txt "$folder/使用说明.txt"
    same_time "$folder"
    tar -C "$work/portable" --sort=name --owner=0 --group=0 --numeric-owner -cf - "hengdao-$version" |
        gzip -6n >"$out/hengdao-$version-linux-$arch.tar.gz"
}

make_deb() {
    local root=$work/deb size
    mkdir -p "$root"/{DEBIAN,opt,usr/bin,usr/share/{applications,mime/packages,doc/hengdao}}
    cp -a "$image" "$root/opt/hengdao"
    ln -s /opt/hengdao/hengdao "$root/usr/bin/hengdao"
    cp installer/linux/hengdao.desktop "$root/usr/share/applications"
    cp installer/linux/hengdao.xml "$root/usr/share/mime/packages"
    cp LICENSE "$root/usr/share/doc/hengdao/copyright"
    local icon side
    for icon in resources/icons/hengdao-*.png; do
        side=$(basename "$icon" .png)
        side=${side#hengdao-}
        install -D -m 644 "$icon" "$root/usr/share/icons/hicolor/${side}x$side/apps/hengdao.png"
    done
    install -D -m 644 resources/icons/hengdao.svg "$root/usr/share/icons/hicolor/scalable/apps/hengdao.svg"
    find "$root" -type d -exec chmod 755 {} +
    same_time "$root"
    size=$(du -sk --apparent-size --exclude=DEBIAN "$root" | cut -f 1)
    sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$size/" installer/linux/control >"$root/DEBIAN/control"
    # Old versions of dpkg, as in UOS and Kylin, read xz but not zstd.
    dpkg-deb --root-owner-group -Zxz -z"${HENGDAO_COMPRESSION:-6}" --build "$root" "$out/hengdao_${version}_$arch.deb" >/dev/null
}

jdk=$(jdk_folder)
arch=$(dpkg --print-architecture)
version=$(sed -n '/<artifactId>hengdao</,/<packaging>/s:.*<version>\(.*\)</version>.*:\1:p' pom.xml)
[ "${1:-}" = --built ] || build_jars
[ -e "target/app/lib/hengdao-$version.jar" ] || fail "there is no target/app/lib/hengdao-$version.jar"
rm -rf "$out"
mkdir -p "$work"
make_jmods
make_image
make_cache
make_portable
make_deb
cp target/classes/libraries.json "$out/hengdao-$version-sbom.cdx.json"
(cd "$out" && sha256sum hengdao* >SHA256SUMS)
ls -l "$out"
