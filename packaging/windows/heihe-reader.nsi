; The installer for Windows: `makensis -DVERSION=0.1.0 -DFOLDER=dist\heihe-reader packaging\windows\heihe-reader.nsi`,
; on Windows after `packaging\build.py folder`; makensis runs on Linux too, where -WX makes every warning an error.
; It installs for the person who runs it, needs no administrator, and leaves libraries, settings and backups alone.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off

!ifndef VERSION
  !error "VERSION is not given: -DVERSION=0.1.0"
!endif
!ifndef FOLDER
  !error "FOLDER is not given: the folder that packaging/build.py folder made"
!endif
!ifndef OUT
  !define OUT "heihe-reader-${VERSION}-windows-x86_64.exe"
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\HeiheReader"
!define CLASSES "Software\Classes"

Name "Heihe Reader"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Heihe Reader"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Heihe Reader ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Heihe Reader"
VIAddVersionKey /LANG=1033 "FileDescription" "Installs Heihe Reader"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The Heihe Reader developers, AGPL-3.0-or-later"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\heihe-reader.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString TooOld ${LANG_ENGLISH} "Heihe Reader needs 64-bit Windows 10 or newer."
LangString TooOld ${LANG_RUSSIAN} "Heihe Reader работает в 64-разрядной Windows 10 и новее."
LangString TooOld ${LANG_SIMPCHINESE} "Heihe Reader 需要 64 位 Windows 10 或更高版本。"
LangString Running ${LANG_ENGLISH} "Heihe Reader is running. Close it and try again."
LangString Running ${LANG_RUSSIAN} "Heihe Reader запущен. Закройте его и повторите."
LangString Running ${LANG_SIMPCHINESE} "Heihe Reader 正在运行。请关闭后重试。"
LangString Library ${LANG_ENGLISH} "Heihe Reader library"
LangString Library ${LANG_RUSSIAN} "Библиотека Heihe Reader"
LangString Library ${LANG_SIMPCHINESE} "Heihe Reader 文库"

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Section "Heihe Reader"
  SetOutPath "$INSTDIR"
  ; The version before is taken out first, so that no file of it stays. A program that runs holds its file: then nothing is touched.
  ${If} ${FileExists} "$INSTDIR\heihe-reader.exe"
    ClearErrors
    Delete "$INSTDIR\heihe-reader.exe"
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "$(Running)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  File /r "${FOLDER}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Heihe Reader.lnk" "$INSTDIR\heihe-reader.exe"

  WriteRegStr HKCU "${CLASSES}\.heihe" "" "HeiheReader.Library"
  WriteRegStr HKCU "${CLASSES}\HeiheReader.Library" "" "$(Library)"
  WriteRegStr HKCU "${CLASSES}\HeiheReader.Library\DefaultIcon" "" "$INSTDIR\heihe-reader.exe,0"
  WriteRegStr HKCU "${CLASSES}\HeiheReader.Library\shell\open\command" "" '"$INSTDIR\heihe-reader.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Heihe Reader"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\heihe-reader.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ClearErrors
  Delete "$INSTDIR\heihe-reader.exe"
  ${If} ${Errors}
    MessageBox MB_ICONSTOP "$(Running)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Heihe Reader.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\HeiheReader.Library"
  ReadRegStr $0 HKCU "${CLASSES}\.heihe" ""
  ${If} $0 == "HeiheReader.Library"
    DeleteRegKey HKCU "${CLASSES}\.heihe"
  ${EndIf}
SectionEnd
