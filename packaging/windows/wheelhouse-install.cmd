@echo off
rem Installs Heihe Reader from the wheels beside this file into a folder of its own, without a network.
rem install.cmd [uninstall]
setlocal
set "here=%~dp0"
set "target=%LOCALAPPDATA%\Programs\heihe-reader-venv"
set "menu=%APPDATA%\Microsoft\Windows\Start Menu\Programs\Heihe Reader.cmd"
set /p version=<"%here%version"

if /i "%~1"=="uninstall" goto uninstall
if not "%~1"=="" (
  echo usage: install.cmd [uninstall] 1>&2
  exit /b 2
)

set "python="
for %%v in (3.14 3.13 3.12 3.11) do (
  if not defined python py -%%v -c "" >nul 2>nul && set "python=py -%%v"
)
if not defined python (
  python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))" >nul 2>nul && set "python=python"
)
if not defined python (
  echo Heihe Reader needs 64-bit Python 3.11 to 3.14, and there is none here. 1>&2
  exit /b 4
)
%python% -c "import struct, sys; sys.exit(struct.calcsize('P') != 8)"
if errorlevel 1 (
  echo This Python has 32 bits. Heihe Reader needs a 64-bit Python 3.11 to 3.14. 1>&2
  exit /b 4
)
if exist "%target%" rmdir /s /q "%target%"
%python% -m venv "%target%"
if errorlevel 1 (
  echo %target% cannot be made. Its cause stands above. 1>&2
  exit /b 4
)
"%target%\Scripts\python.exe" -m pip install --quiet --disable-pip-version-check --no-index --no-cache-dir --no-deps --find-links "%here%wheels" -r "%here%requirements.txt" heihe-reader==%version%
if errorlevel 1 (
  rmdir /s /q "%target%"
  echo The wheels could not be installed. pip's own words stand above. 1>&2
  exit /b 4
)
>"%menu%" echo @start "" "%target%\Scripts\pythonw.exe" -P -m heihe_reader %%*
echo Heihe Reader %version% is installed. Start it from the start menu or with "%target%\Scripts\heihe-reader.exe"
exit /b 0

:uninstall
if not exist "%target%" (
  echo Heihe Reader is not installed in %target%. 1>&2
  exit /b 4
)
rmdir /s /q "%target%"
if exist "%menu%" del "%menu%"
echo Heihe Reader was taken away. Libraries, settings and backups are where they were.
exit /b 0
