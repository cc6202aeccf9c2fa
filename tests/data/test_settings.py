"""Settings come from variables, then the file, then defaults; what is unknown or wrong stops the start with a sentence."""

from pathlib import Path

import pytest

from data.settings import ROOT, SettingsError, settings


def written(folder: Path, content: str) -> dict[str, str]:
    file = folder / "hsd.toml"
    file.write_text(content, encoding="utf-8")
    return {"HSD_SETTINGS": str(file)}


def test_defaults_listen_on_this_machine_only(tmp_path: Path) -> None:
    chosen = settings(written(tmp_path, ""))
    assert (chosen.host, chosen.port) == ("127.0.0.1", 8501)
    assert chosen.store == ROOT / "data" / "files" / "store.duckdb"


def test_a_variable_wins_over_the_file(tmp_path: Path) -> None:
    variables = written(tmp_path, 'host = "0.0.0.0"\nport = 9000\nstore = "kho.duckdb"') | {"HSD_PORT": "9001"}
    chosen = settings(variables)
    assert (chosen.host, chosen.port, chosen.store) == ("0.0.0.0", 9001, ROOT / "kho.duckdb")


def test_an_unknown_name_is_refused_in_both_places(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Không có cài đặt tên “stroe”"):
        settings(written(tmp_path, 'stroe = "x"'))
    with pytest.raises(SettingsError, match="“HSD_STROE”.*HSD_STORE"):
        settings(written(tmp_path, "") | {"HSD_STROE": "x"})


@pytest.mark.parametrize("port", ["0", "65536", "-1", "8501x", "٣", "true"])
def test_a_wrong_port_is_refused(tmp_path: Path, port: str) -> None:
    with pytest.raises(SettingsError, match="HSD_PORT"):
        settings(written(tmp_path, "") | {"HSD_PORT": port})


@pytest.mark.parametrize("content", ["port = ", "\ufeffport", "[[["])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: str) -> None:
    with pytest.raises(SettingsError, match=r"hsd\.toml"):
        settings(written(tmp_path, content))


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"not_there\.toml"):
        settings({"HSD_SETTINGS": str(tmp_path / "not_there.toml")})


def test_names_are_a_list_with_commas(tmp_path: Path) -> None:
    assert settings(written(tmp_path, 'names = "HSD.tinh.vn, hsd2.tinh.vn"')).names == ("hsd.tinh.vn", "hsd2.tinh.vn")
    assert settings(written(tmp_path, "")).names == ()
