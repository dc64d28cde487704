# Builds the packages for Windows, an MSI for one user and a portable folder, into target\installer from the sources.
# Needs Maven, a JDK 25 named by JAVA_HOME and, for the MSI, WiX 3. Written without a Windows to try it on.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..\..')

$out = 'target\installer'
$work = "$out\work"
$image = "$work\image\hengdao"
$jdk = $env:JAVA_HOME
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version

mvn -B -q -DskipTests '-Djacoco.skip=true' '-Djavafx.classifier=win' package
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory "$work\jmods", "$work\input" | Out-Null

foreach ($jar in Get-ChildItem target\app\lib\javafx\*.jar) {
    $name = $jar.Name -replace '^javafx-([a-z]*)-.*', 'javafx.$1'
    $parts = "$work\javafx\$name"
    New-Item -ItemType Directory "$parts\classes", "$parts\lib" | Out-Null
    Push-Location "$parts\classes"
    & "$jdk\bin\jar" xf $jar.FullName
    Pop-Location
    Get-ChildItem "$parts\classes\*.dll" | Move-Item -Destination "$parts\lib"
    & "$jdk\bin\jmod" create --class-path "$parts\classes" --libs "$parts\lib" "$work\jmods\$name.jmod"
}
& "$jdk\bin\jlink" '@installer/jlink.args' --module-path "$work\jmods" --output "$work\runtime"
& "$jdk\bin\java" src\build\java\Jars.java target\app\lib "$work\input" installer\left-out.txt
Copy-Item -Recurse target\classes\fonts "$work\input\fonts"
& "$jdk\bin\jpackage" '@installer/jpackage.args' --app-version $version --input "$work\input" `
    --main-jar "hengdao-$version.jar" --runtime-image "$work\runtime" --icon installer\windows\hengdao.ico `
    --dest "$work\image"
Copy-Item LICENSE "$image\LICENSE"

$app = (Resolve-Path "$image\app").Path
$config = Get-Content "$app\hengdao.cfg" -Encoding UTF8
$options = ($config -match '^java-options=' -notmatch 'AOTCache' -replace '^java-options=', '').Replace('$APPDIR', $app)
$jars = ($config -match '^app.classpath=' -replace '^app.classpath=', '').Replace('$APPDIR', $app) -join ';'
$java = "$image\runtime\bin\java"
& $java @options -cp $jars hengdao.Main init --data "$work\rehearsal"
& $java @options "-XX:AOTCacheOutput=$app\hengdao.aot" -cp $jars hengdao.Rehearsal "$work\rehearsal"

New-Item -ItemType Directory "$work\portable" | Out-Null
Copy-Item -Recurse $image "$work\portable\hengdao-$version"
New-Item -ItemType Directory "$work\portable\hengdao-$version\data" | Out-Null
Compress-Archive "$work\portable\hengdao-$version" "$out\hengdao-$version-windows.zip"

& "$jdk\bin\jpackage" --type msi --name hengdao --app-version $version --vendor Hengdao --app-image $image `
    --license-file LICENSE --dest $out `
    --win-per-user-install --win-menu --win-shortcut --win-upgrade-uuid 6d8a5c1e-3f0b-4a47-9c55-0c6f2b7e9d41

Copy-Item target\classes\libraries.json "$out\hengdao-$version-sbom.cdx.json"
Get-ChildItem "$out\hengdao*" -File | ForEach-Object {
    '{0}  {1}' -f (Get-FileHash $_ -Algorithm SHA256).Hash.ToLower(), $_.Name
} | Set-Content "$out\SHA256SUMS" -Encoding ascii
