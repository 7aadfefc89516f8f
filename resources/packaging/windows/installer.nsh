; Part of the installer for Windows, which electron-builder makes with NSIS. Not tried on Windows yet.
;
;   Madoguchi-Setup.exe /S                  installs for all accounts, without a question
;   Madoguchi-Setup.exe /S /KIOSK=account   and has Task Scheduler start the kiosk in that account's session, and again whenever it ends

!include FileFunc.nsh

!macro customInstall
  ; SECURITY: configuration: administrators alone write it. Left to Windows, every account could make files in a new folder there.
  SetShellVarContext all
  CreateDirectory "$APPDATA\Madoguchi"
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$APPDATA\Madoguchi" /setowner *S-1-5-32-544 /T'
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$APPDATA\Madoguchi" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'

  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/KIOSK=" $R1
  ${IfNot} ${Errors}
    nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /Create /F /TN Madoguchi /XML "$INSTDIR\kiosk\madoguchi-task.xml" /RU "$R1"'
  ${EndIf}
!macroend

!macro customUnInstall
  ; An update removes the old version first: the task stays for the new one. What the kiosk keeps stays in any case.
  ${IfNot} ${isUpdated}
    nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /Delete /F /TN Madoguchi'
  ${EndIf}
!macroend
