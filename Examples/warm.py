"""A warm aircheck process: warm.py PROGRAM < pages.jsonl, or `from warm import Aircheck`."""
import itertools
import json
import subprocess
import sys
import threading


class Aircheck:
    """Cleans texts one at a time, or many, in one process."""

    def __init__(self, program="aircheck", *options):
        line = [program, "clean", "--jsonl", "--jobs", "1", *options, "-"]
        self.process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def clean(self, text):
        """The clean text of a page, which may be HTML."""
        return next(self.clean_all([text]))

    def clean_all(self, texts, ahead=256):
        """The clean texts of pages, in order; so many are on their way at a time."""
        texts = iter(texts)
        while batch := list(itertools.islice(texts, ahead)):
            # Written from a thread: the process answers while it reads, and neither pipe may fill up.
            lines = b"".join(json.dumps(text).encode() + b"\n" for text in batch)
            writer = threading.Thread(target=self._write, args=[lines])
            writer.start()
            for _ in batch:
                yield json.loads(self.process.stdout.readline())
            writer.join()

    def _write(self, lines):
        self.process.stdin.write(lines)
        self.process.stdin.flush()

    def close(self):
        """Ends the process; its exit code is 2 if a text could not be cleaned."""
        self.process.stdin.close()
        return self.process.wait()


if __name__ == "__main__":
    aircheck = Aircheck(sys.argv[1] if len(sys.argv) > 1 else "aircheck")
    for text in aircheck.clean_all(json.loads(line)["text"] for line in sys.stdin):
        print(json.dumps({"clean": text}))
    sys.exit(aircheck.close())
