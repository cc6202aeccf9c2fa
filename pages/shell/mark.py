"""The mark that app.py is being run behind the shell. `streamlit run app.py` does not set it, so it opens nothing."""

_state = {"behind_shell": False}


def set_mark() -> None:
    """Say that this process serves app.py through server.py (or a test that stands in for it)."""
    _state["behind_shell"] = True


def is_marked() -> bool:
    """Whether app.py may show anything in this process."""
    return _state["behind_shell"]
