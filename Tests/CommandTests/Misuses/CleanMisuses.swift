extension MisuseTable {
  /// Mistakes with `clean`.
  static let clean = #"""
    64 | clean page.txt --tier safest | did you mean 'safe'?
    64 | clean page.txt --tier lkely | did you mean 'likely'?
    64 | clean page.txt --tier ask | one of: safe, likely
    64 | clean page.txt --tier '' | one of: safe, likely
    64 | clean page.txt --only '' | give a value
    64 | clean page.txt --only comma | did you mean 'comma-stop'?
    64 | clean page.txt --only comma-stop,nosuchrule | 'aircheck rules' lists the rules
    64 | clean page.txt --without comma-stpo | did you mean 'comma-stop'?
    64 | clean page.txt --edits --units bytes | one of: utf8, utf16, scalar
    64 | clean page.txt --edits --units utf-8 | did you mean 'utf8'?
    64 | clean page.txt --units utf16 | add '--edits'
    64 | clean page.txt --jobs two | give a whole number from 0
    64 | clean page.txt --jobs -1 | give a whole number from 0
    64 | clean page.txt --jobs 0.5 | give a whole number from 0
    64 | clean page.txt --jobs 1000 | give a whole number from 0
    64 | clean page.txt --lang | write '--lang TAG'
    64 | clean page.txt --lang '' | 'aircheck languages' lists
    64 | clean page.txt --lang english | did you mean 'en'?
    64 | clean page.txt --lang Englsh | did you mean 'en'?
    64 | clean page.txt --lang korean | did you mean 'ko'?
    64 | clean page.txt --lang xx | 'aircheck languages' lists
    64 | clean page.txt --lang en_US.UTF-8 | did you mean 'en_US'?
    64 | clean page.txt --lang en- | 'aircheck languages' lists
    64 | clean --lang --json page.txt | 'aircheck languages' lists
    64 | clean page.txt --diff --json | give one of them
    64 | clean page.txt --json --jsonl | give one of them
    64 | clean page.txt --check --diff | give one of them
    64 | clean page.txt --edits --json | give one of them
    64 | clean page.txt --text-field body | add '--jsonl'
    64 | clean page.txt --lang-field lang | add '--jsonl'
    64 | clean page.txt --on-bad-line refuse | add '--jsonl'
    64 | clean records.jsonl --jsonl --text-field '' | give the name of a field
    64 | clean records.jsonl --jsonl --lang-field '' | give the name of a field
    64 | clean records.jsonl --jsonl --on-bad-line skip | one of: pass, refuse
    64 | clean records.jsonl --jsonl --undo edits.jsonl | give one of them
    64 | clean page.txt --in-place --json | give one of them
    64 | clean --in-place | name them, or write with '-o FILE'
    64 | clean --in-place - | name them, or write with '-o FILE'
    64 | clean page.txt --backup .bak | add '--in-place'
    64 | clean page.txt --in-place --backup /tmp/x | give an ending such as .bak
    64 | clean page.txt --in-place --backup '' | give an ending such as .bak
    64 | clean page.txt --in-place -o out.txt | give one of them
    64 | clean page.txt --keep-dirs | add '--output-dir'
    64 | clean page.txt --force | add '--output-dir'
    64 | clean page.txt --output-dir out -o out.txt | give one of them
    64 | clean --output-dir out | name them, or write with '-o FILE'
    64 | clean page.txt page.html --output-dir out | name one of them
    64 | clean page.txt mine/page.txt --output-dir out | add '--keep-dirs', or name one of them
    64 | clean page.txt page.txt --output-dir out | name one of them
    64 | clean ../x/page.txt --output-dir out --keep-dirs | run it from a folder that all files are in
    2 | clean page.txt --output-dir page.txt | name a place that is in a folder
    2 | clean page.txt --output-dir mine | add '--force' to overwrite it
    2 | clean page.html --in-place | write the text elsewhere with '--output-dir'
    2 | clean page.txt --undo nosuch.jsonl | name a file that can be read
    2 | clean page.txt --undo page.txt | give lines that 'aircheck clean --edits' printed
    2 | clean page.txt --locales nosuch | name a folder with TAG.locale files
    2 | clean folder | name the files in it, as in 'folder/*'
    2 | clean nosuch.txt | name a file that can be read
    2 | clean '*.nosuch' | name a file that can be read
    2 | clean https://news.example/story | curl -s
    2 | clean '' | name a file that can be read
    2 | clean -- --json | name a file that can be read
    2 | clean picture.png | give the text or HTML of a story
    2 | clean archive.gz | gunzip
    2 | clean paper.pdf | give the text or HTML of a story
    2 | clean clip.mp4 | give the text or HTML of a story
    2 | clean clip.srt | take captions
    2 | clean clip.vtt | take captions
    2 | clean page.rtf | save it as plain text or HTML
    2 | clean clean.json | take it
    2 | clean story.json | take it
    2 | clean captions.json | takes it
    2 | clean words.json | 'captions --words' takes it
    2 | clean records.jsonl | add '--jsonl'
    2 | clean other.json | give the text or HTML of a story
    2 | clean cut.json | make it again
    2 | clean edits.jsonl | 'clean --undo' takes it
    2 | clean records.jsonl --jsonl --text-field body --on-bad-line refuse | correct it, or let such lines through
    2 | clean page.txt --jsonl --on-bad-line refuse | correct it, or let such lines through
    2 | clean archive.gz --jsonl | gunzip

    """#
}
