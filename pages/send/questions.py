"""Questions about a file: one select box each, answered once; then the file is read again with the answers."""

import streamlit as st

from data.store import Store
from data.submissions import Received
from indicators.words.text import Text
from pages.common.heading import plain
from pages.send.kept import read_again
from reports.language import Language, choose

QUESTIONS = Text(
    "Câu hỏi ({count}) – câu trả lời về tiêu đề, dòng, cột được nhớ cho lần sau",
    "Questions ({count}) – answers about headings, rows and columns are remembered",
)
ANSWER = Text("Trả lời", "Answer")


def ask(store: Store, received: Received, data: bytes, key: str, lang: Language) -> None:
    """One select box a question; the file is read again with the answers."""
    questions = received.reading.questions
    with st.form("report.questions"):
        st.markdown(choose(QUESTIONS.fill(count=len(questions)), lang))
        given = {
            question.key: st.selectbox(
                plain(choose(question.message, lang)),
                list(question.choices),
                format_func=lambda code, question=question: choose(question.choices[code], lang),
                index=None,
            )
            for question in questions
        }
        if st.form_submit_button(choose(ANSWER, lang)):
            answers = {code: choice for code, choice in given.items() if choice is not None}
            read_again(store, received.name, data, key, answers)
            st.rerun()
