extension MisuseTable {
  /// Mistakes with `romanize`.
  static let korean = #"""
    64 | romanize korean.txt --system mccune | one of: 
    64 | romanize korean.txt --system yael | did you mean 'yale'?
    64 | romanize korean.txt --style title | one of: 
    64 | romanize korean.txt --format html | one of: 
    64 | romanize korean.txt --json --format tsv | give one of them
    64 | romanize korean.txt --find '' | as in --find 'Baek Ha-neul'
    64 | romanize korean.txt --find | write '--find NAME'
    64 | romanize korean.txt --name --explain | give one of them
    64 | romanize korean.txt --name --system mr | give one of them
    64 | romanize korean.txt --find Baek --reverse | give one of them
    64 | romanize records.jsonl --jsonl --find Baek | give one of them
    2 | romanize --match - - | name a file for all but one of them
    2 | romanize korean.txt --match nosuch.txt | name a file that can be read
    2 | romanize 부산 | echo '부산' | aircheck romanize
    2 | romanize picture.png | give the text or HTML of a story
    2 | romanize story.json | take it
    2 | romanize latin.txt | run 'aircheck clean' on it first
    2 | romanize page.html | clean it first
    2 | romanize records.jsonl | add '--jsonl'
    2 | romanize korean.txt --output-dir mine | add '--force' to overwrite it
    """#
}
