@echo off
chcp 65001 >nul
rem Undoes associate.cmd.
reg delete "HKCU\Software\Classes\.liubu" /f >nul 2>nul
reg delete "HKCU\Software\Classes\Liubu.Ledger" /f >nul 2>nul
echo 好了：已取消台账文件与六簿的关联，台账没有动。
if not "%1"=="/quiet" pause
