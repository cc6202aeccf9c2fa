@echo off
rem Hoc suot doi - Bang chi so: start on an office PC with Windows. Double-click this file.
chcp 65001 >nul
cd /d "%~dp0"
if not exist .venv\Scripts\python.exe (
  py -3 -m venv .venv || python -m venv .venv || goto no_python
)
.venv\Scripts\python -m pip install --quiet --disable-pip-version-check -r requirements.txt || goto no_packages
start "" http://localhost:8501
.venv\Scripts\python server.py
goto :eof

:no_python
echo Chua co Python. Cai Python 3.11 tro len tu https://www.python.org/downloads/ roi chay lai.
pause
goto :eof

:no_packages
echo Khong cai duoc thu vien. Kiem tra mang trong lan chay dau tien roi chay lai.
pause
