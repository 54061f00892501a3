@echo off
rem Starts Rehearsal from any folder: without arguments the window, with a command the command line.
setlocal
set "needed=25"
set "app=%~dp0.."
set "home="
call :consider "%app%\runtime"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /d %%d in ("%ProgramFiles%\%%~v\*") do call :consider "%%d"
)
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :consider "%%d"
if not defined home (
    echo Rehearsal needs Java %needed% and found none: install JDK %needed%, for example from https://adoptium.net, or point JAVA_HOME at one. 1>&2
    exit /b 3
)
"%home%\bin\java.exe" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %REHEARSAL_JAVA_OPTIONS% -cp "%app%\lib\*" dev.rehearsal.Rehearsal %*
exit /b %ERRORLEVEL%

rem Takes the folder if its release file names a Java that is new enough and none was taken before.
:consider
if defined home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "found=%%~v"
set "found=%found:"=%"
if %found% geq %needed% set "home=%~1"
exit /b 0
