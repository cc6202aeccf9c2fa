"""Reading in a process of its own: a hostile file may kill the reader, never the server. Nothing is stored here.

`Workers` keeps warm children; what a child can do is listed in `tasks`. Only JSON and the file's bytes pass between.
"""

from data.sheets.worker.pool import Workers, shared_workers

__all__ = ["Workers", "shared_workers"]
