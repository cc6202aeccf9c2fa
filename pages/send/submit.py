"""Nộp báo cáo: the template down; a report up, its faults and questions, what would change, the commit and its receipt."""

from datetime import date

import streamlit as st

from data.submissions.packed import is_pack
from indicators.words.text import Text
from pages.common.heading import banner, heading
from pages.common.opened import opened
from pages.common.select import kept_select
from pages.common.visitor import visitor_language
from pages.send.checked import checked
from pages.send.kept import forget
from pages.send.many import many
from pages.send.typed import typed_report
from reports.language import choose
from reports.views.numbers import numbers
from reports.views.senders import communes_in, full_name, likely_commune, likely_province, periods_to_send, provinces_of
from reports.views.sent import reporters_of
from reports.views.template import template_bytes

TITLE = Text("Nộp báo cáo", "Submit a report")
FIRST = Text("1. Tải biểu mẫu", "1. Download the template")
SECOND = Text("2. Gửi tệp đã điền", "2. Send the filled file")
PERIOD, PROVINCE, COMMUNE = (
    Text("Kỳ báo cáo", "Period"),
    Text("Tỉnh, thành phố", "Province"),
    Text("Xã, phường", "Commune"),
)
DOWNLOAD = Text("Tải biểu mẫu của {unit}", "Download the template of {unit}")
UPLOAD = Text(
    "Một hoặc nhiều tệp: Excel (xlsx, xlsm, xls), ods, csv, hoặc tệp nén zip chứa các tệp đó",
    "One or many files: Excel (xlsx, xlsm, xls), ods, csv, or a zip of such files",
)
KINDS = ["xlsx", "xlsm", "xls", "ods", "csv", "zip"]
NOTE = Text(
    "Biểu mẫu đã ghi sẵn tên xã, kỳ báo cáo, số liệu kỳ trước và danh sách các nơi đã biết.",
    "The template already names the commune and the period and shows the last figures and the places known.",
)

store, lang = opened(), visitor_language()
banner(store.illustrative)
heading(choose(TITLE, lang), choose(NOTE, lang))
st.html(f'<h2 class="hsd-section">{choose(FIRST, lang)}</h2>')
with st.container(horizontal=True, vertical_alignment="bottom", key="template_bar"):
    periods = {period.code: period for period in periods_to_send(date.today())}
    labels = [(code, choose(period.label, lang)) for code, period in periods.items()]
    period = periods[kept_select("report", PERIOD, labels, default=str(date.today().year - 1))]
    provinces = {str(unit.unit_id): unit for unit in provinces_of(period)}
    likely = likely_province(tuple(provinces.values()), numbers(store).reporting)
    names = [(code, unit.name) for code, unit in provinces.items()]
    province = provinces[kept_select("province", PROVINCE, names, default=str(likely.unit_id))]
    communes = {str(unit.unit_id): unit for unit in communes_in(province, period)}
    named = [(code, full_name(unit)) for code, unit in communes.items()]
    known = {unit.unit_id for unit in numbers(store).groups}
    next_one = likely_commune(tuple(communes.values()), known, reporters_of(store, period))
    commune = communes[kept_select("commune", COMMUNE, named, default=str(next_one.unit_id))]
    st.download_button(
        choose(DOWNLOAD.fill(unit=commune.name), lang),
        data=lambda: template_bytes(store, commune, period, date.today()),
        file_name=f"HTSD_{commune.code}_{period.code}.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        on_click="ignore",
        key="template",
    )

st.html(f'<h2 class="hsd-section">{choose(SECOND, lang)}</h2>')
sent = st.file_uploader(choose(UPLOAD, lang), type=KINDS, accept_multiple_files=True, key="report.file")
if not sent:
    if not st.session_state.get("report.without_file"):
        forget()
    typed_report(store, commune, period, lang)
elif len(sent) == 1 and not is_pack(sent[0].getvalue()):
    checked(store, sent[0].name, sent[0].getvalue(), lang)
else:
    many(store, [(each.name, each.getvalue()) for each in sent], lang)
