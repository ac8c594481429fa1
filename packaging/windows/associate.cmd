@echo off
chcp 65001 >nul
rem Double-clicking a .liubu opens it with this program, for the current user only.
set "LIUBU=%~dp0liubuw.exe"
reg add "HKCU\Software\Classes\.liubu" /ve /d "Liubu.Ledger" /f >nul
if errorlevel 1 goto failed
reg add "HKCU\Software\Classes\Liubu.Ledger" /ve /d "六簿台账" /f >nul
if errorlevel 1 goto failed
reg add "HKCU\Software\Classes\Liubu.Ledger\DefaultIcon" /ve /d "\"%LIUBU%\",0" /f >nul
if errorlevel 1 goto failed
reg add "HKCU\Software\Classes\Liubu.Ledger\shell\open\command" /ve /d "\"%LIUBU%\" --ledger \"%%1\"" /f >nul
if errorlevel 1 goto failed
echo 好了：以后双击台账文件（.liubu）就用六簿打开。
if not "%1"=="/quiet" pause
exit /b 0
:failed
echo 没有办成：注册表写不进去。
if not "%1"=="/quiet" pause
exit /b 1
