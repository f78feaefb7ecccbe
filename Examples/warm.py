"""A warm aircheck process: warm.py PROGRAM < pages.txt, or `from warm import Aircheck`."""
import json
import subprocess
import sys


class Aircheck:
    """Cleans texts one at a time, or many, in one process."""

    def __init__(self, program="aircheck", *options):
        line = [program, "clean", "--jsonl", "--jobs", "1", *options, "-"]
        self.process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def clean(self, text):
        """The clean text of a page, which may be HTML."""
        self.process.stdin.write(json.dumps(text).encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        """Ends the process; its exit code is 2 if a text could not be cleaned."""
        self.process.stdin.close()
        return self.process.wait()


if __name__ == "__main__":
    aircheck = Aircheck(sys.argv[1] if len(sys.argv) > 1 else "aircheck")
    for line in sys.stdin:
        print(json.dumps({"clean": aircheck.clean(json.loads(line)["text"])}))
    sys.exit(aircheck.close())
