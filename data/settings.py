"""Where the product listens and where its store lies, from `HSD_…` variables or one file `hsd.toml`. Nothing is guessed:
an unknown name or a wrong value stops the start with a sentence that says what to change."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from indicators.words.text import Text

ROOT = Path(__file__).resolve().parent.parent
FILE_VARIABLE = "HSD_SETTINGS"
SETTINGS_FILE = ROOT / "hsd.toml"
DEFAULTS: dict[str, str | int] = {
    "host": "127.0.0.1",
    "port": 8501,
    "store": "data/files/store.duckdb",
    "names": "",
    "unit": "",
    "boundaries": "",
}


class SettingsError(ValueError):
    """A setting that is unknown or unusable; `text` is the sentence for people, str() shows it in both languages."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.vi}\n{text.en}")
        self.text = text


@dataclass(frozen=True, slots=True)
class Settings:
    """host: the address listened on · port: 1–65535 · store: absolute path of the DuckDB file (need not exist yet) ·
    names: host names visitors may use; none given: this machine's own when only it is listened to, else any ·
    unit: code of the unit whose view opens first; empty: the widest one that reported · boundaries: a GeoJSON file of
    outlines for the map, None without one."""

    host: str
    port: int
    store: Path
    names: tuple[str, ...] = ()
    unit: str = ""
    boundaries: Path | None = None


def settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings in force: a variable wins over the file, the file over the default. Raises SettingsError."""
    variables = os.environ if environ is None else environ
    named = variables.get(FILE_VARIABLE)
    file = Path(named) if named else SETTINGS_FILE
    chosen = DEFAULTS | _from_file(file, must_exist=bool(named)) | _from_variables(variables)
    return Settings(
        host=str(chosen["host"]),
        port=_port(chosen["port"]),
        store=(ROOT / str(chosen["store"])).resolve(),
        names=tuple(name.strip().lower() for name in str(chosen["names"]).split(",") if name.strip()),
        unit=str(chosen["unit"]),
        boundaries=(ROOT / str(chosen["boundaries"])).resolve() if chosen["boundaries"] else None,
    )


def _from_variables(variables: Mapping[str, str]) -> dict[str, str | int]:
    found = {name: value for name, value in variables.items() if name.startswith("HSD_") and name != FILE_VARIABLE}
    _refuse_unknown({name: name.removeprefix("HSD_").lower() for name in found}, Text("biến môi trường", "variable"))
    return {name.removeprefix("HSD_").lower(): value for name, value in found.items() if value}


def _from_file(file: Path, must_exist: bool) -> dict[str, str | int]:
    if not file.exists() and not must_exist:
        return {}
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise SettingsError(
            Text(
                "Không đọc được tệp cài đặt {file}: {why}. Kiểm tra đường dẫn và cách viết TOML.",
                "The settings file {file} cannot be read: {why}. Check the path and the TOML.",
            ).fill(file=file, why=fault)
        ) from fault
    _refuse_unknown({name: name for name in content}, Text("tệp {file}", "file {file}").fill(file=file))
    return content


def _refuse_unknown(names: Mapping[str, str], place: Text) -> None:
    for written, key in sorted(names.items()):
        if key not in DEFAULTS:
            raise SettingsError(
                Text(
                    "Không có cài đặt tên “{written}” ({place}). Các cài đặt: {known}.",
                    "There is no setting “{written}” ({place}). The settings are: {known}.",
                ).fill(written=written, place=place, known=", ".join(f"HSD_{key.upper()} / {key}" for key in DEFAULTS))
            )


def _port(value: str | int) -> int:
    text = str(value)
    if text.isascii() and text.isdigit() and 1 <= int(text) <= 65535:
        return int(text)
    raise SettingsError(
        Text(
            "Cổng “{value}” không hợp lệ: cần một số từ 1 đến 65535 (HSD_PORT hoặc port).",
            "Port “{value}” is not valid: a number from 1 to 65535 is needed (HSD_PORT or port).",
        ).fill(value=value)
    )
