"""The same capabilities for a terminal and for scripts: init, template, read, load, export. No logic of its own."""

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from data.demo.fill import fill_illustrative
from data.home import begin_own, home_path, make_illustrative
from data.settings import SettingsError, settings
from data.sheets.book.open import open_book
from data.sheets.book.refusal import Refused
from data.sheets.scoring import as_scored
from data.store import Store, StoreError, open_store
from data.submissions import load, read_files
from data.submissions.receipts import verify as verify_receipt
from data.units.gazetteer import gazetteer
from data.units.official import differences
from indicators.words import Period
from indicators.words.unit import Unit
from reports.language import Language
from reports.papers.export import export_all
from reports.papers.summary_table import summary_table
from reports.sentences.readings import reading_lines, receipt_line, verified_lines
from reports.views.groups import first_group
from reports.views.numbers import numbers
from reports.views.summary import summary
from reports.views.template import template_bytes

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Học suốt đời – Bảng chỉ số")

Files = Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help="Các bảng: xlsx, xlsm, xls, ods, csv")]
UnitCode = Annotated[str, typer.Option("--unit", help="Mã đơn vị hành chính, ví dụ 23998")]
PeriodCode = Annotated[str, typer.Option("--period", help="Kỳ: 2024 hoặc 2024-H1")]
Out = Annotated[Path, typer.Argument(dir_okay=False, help="Tệp sẽ ghi")]


@app.command()
def init(unit: Annotated[str, typer.Option("--unit", help="Mã đơn vị mở đầu tiên trên màn hình")] = "") -> None:
    """Tạo kho số liệu riêng, trống."""
    if unit:
        unit_named(unit, date.today())
    path = begin_own(settings(), unit)
    print(f"Đã tạo kho số liệu riêng: {path}\nMở bảng chỉ số: make run")


@app.command()
def template(unit: UnitCode, period: PeriodCode, out: Out) -> None:
    """Ghi biểu mẫu của một xã cho một kỳ."""
    kept = Period.parse(period)
    commune = unit_named(unit, kept.end)
    out.write_bytes(template_bytes(opened(), commune, kept, date.today()))
    print(f"Đã ghi biểu mẫu của {commune.name}, {kept.label.vi.lower()}: {out}")


@app.command()
def read(files: Files, to: Annotated[Path, typer.Option("--json", dir_okay=False, help="Tệp kết quả JSON")]) -> None:
    """Cho biết hiểu được gì ở các bảng, không lưu gì."""
    readings = read_files([(path.read_bytes(), path.name) for path in files])
    understood = {reading.file_name: as_scored(reading) for reading in readings}
    to.write_text(json.dumps(understood, ensure_ascii=False, indent=1), "utf-8")
    for reading in readings:
        print("\n".join([reading.file_name, *reading_lines(reading, "vi")]))


@app.command(name="load")
def load_files(
    files: Files,
    who: Annotated[str, typer.Option(help="Người nộp, ghi vào nhật ký")] = "dòng lệnh",
    reason: Annotated[str, typer.Option(help="Lý do chấp nhận mọi cảnh báo của các bảng này")] = "",
) -> None:
    """Đọc, kiểm tra và ghi các bảng vào kho; bảng có lỗi bị bỏ lại, các bảng khác vẫn được ghi."""
    store = opened()
    refused = 0
    for path in files:
        loaded = load(store, path.read_bytes(), path.name, who, reason)
        print("\n".join([path.name, *reading_lines(loaded.reading, "vi")]))
        refused += loaded.receipt is None
        print(receipt_line(path.name, loaded.receipt, "vi") if loaded.receipt else f"{path.name}: chưa ghi.")
    store.close()
    raise typer.Exit(1 if refused else 0)


@app.command()
def export(
    out: Annotated[Path, typer.Argument(help="Tệp xlsx sẽ ghi; với --all: thư mục")],
    unit: Annotated[str, typer.Option("--unit", help="Mã đơn vị; bỏ trống: đơn vị mở đầu tiên trên màn hình")] = "",
    period: Annotated[str, typer.Option("--period", help="Kỳ; bỏ trống: năm gần nhất có số liệu")] = "",
    horizon: Annotated[int, typer.Option(help="Mốc mục tiêu")] = 2030,
    everything: Annotated[
        bool, typer.Option("--all", help="Ghi tất cả: báo cáo, bảng, biểu đồ, thư nhắc, số liệu mở")
    ] = False,
    lang: Annotated[str, typer.Option(help="vi hoặc en")] = "vi",
) -> None:
    """Ghi bảng tổng hợp (xlsx) của một xã, huyện cũ, tỉnh; với --all ghi mọi văn bản vào một thư mục."""
    store = opened()
    found = numbers(store)
    if not found.periods:
        raise typer.BadParameter("kho chưa có số liệu nào để ghi.")
    kept = Period.parse(period) if period else latest_period(found.periods)
    group = group_named(unit, kept.end) if unit else first_group(found.groups, found.reporting, settings().unit)
    tongue: Language = "en" if lang == "en" else "vi"
    if everything:
        paths = export_all(store, out, group, kept, horizon=horizon, lang=tongue)
        print(f"Đã ghi {len(paths)} tệp vào {out}")
    else:
        out.write_bytes(summary_table(summary(store, found, group, kept, horizon), tongue))
        print(f"Đã ghi bảng tổng hợp: {out}")
    store.close()


@app.command(name="check-units")
def check_units(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Danh mục đơn vị hành chính chính thức")],
    on: Annotated[str, typer.Option(help="Ngày mà danh mục có hiệu lực, ví dụ 2025-07-01")] = "",
) -> None:
    """So danh mục đơn vị hành chính chính thức với danh mục đang dùng; chỉ nêu khác biệt, không sửa gì."""
    book = open_book(file.read_bytes(), file.name)
    found = differences(book.sheets[0].rows, date.fromisoformat(on) if on else date.today(), gazetteer())
    for one in found:
        print(
            f"{one.kind} {one.code}: {one.difference.label.vi} – danh mục: {one.official or '–'}; ở đây: {one.here or '–'}"
        )
    print(f"{len(found)} khác biệt.")


@app.command()
def verify(
    code: Annotated[str, typer.Argument(help="Mã biên nhận")],
    file: Annotated[Path | None, typer.Argument(exists=True, dir_okay=False, help="Tệp cần so với biên nhận")] = None,
) -> None:
    """Kiểm chứng một biên nhận: mã, nhật ký, tệp đã nộp. Không cần mạng."""
    store = opened()
    found = verify_receipt(store, code, file.read_bytes() if file else None)
    store.close()
    print("\n".join(verified_lines(found, "vi")))
    raise typer.Exit(0 if found.is_sound else 1)


def opened() -> Store:
    """The own store, or the illustrative one, made now when it is missing."""
    chosen = settings()
    if not chosen.store.exists():
        print("Chưa có kho số liệu riêng: dùng dữ liệu minh họa.", file=sys.stderr)
        make_illustrative(chosen, fill_illustrative)
    return open_store(home_path(chosen))


def unit_named(code: str, on: date) -> Unit:
    """The unit with that code on that day; ends the command with a sentence when there is none."""
    found = gazetteer().by_code(code, on)
    if found is None:
        raise typer.BadParameter(f"ngày {on:%d/%m/%Y} không có đơn vị nào mang mã {code}.")
    return found


def latest_period(periods: Sequence[Period]) -> Period:
    """The latest whole year, else the latest half."""
    return next((period for period in periods if period.is_year), periods[0])


def group_named(code: str, on: date) -> Unit:
    """Like unit_named; a district that has ended still stands as a group of communes."""
    former = gazetteer().by_code(code, date(2025, 6, 30))
    return former if former is not None and former.kind == "district" else unit_named(code, on)


def main() -> None:
    """Run the command; a fault that people can mend is one sentence."""
    try:
        app()
    except Refused as refusal:
        sys.exit(refusal.text.vi)
    except (SettingsError, StoreError, ValueError) as fault:
        sys.exit(str(fault))


if __name__ == "__main__":
    main()
