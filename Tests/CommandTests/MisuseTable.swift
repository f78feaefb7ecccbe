/// Mistakes that people make on the command line: exit code, line, and what the one line of the answer says to do.
///
/// The line is the program's arguments; single quotes hold words together. The files are those of ``MisuseFiles``.
enum MisuseTable {
  static let parts: [[Misuse]] = [program, clean, stages, captions, tools, korean].map { part in
    part.split(separator: "\n").compactMap(Misuse.init)
  }

  private static let program = #"""
    64 |  | try 'aircheck --help'
    64 | claen page.txt | did you mean 'clean'?
    64 | pak page.txt | did you mean 'pack'?
    64 | storys page.txt | did you mean 'story'?
    64 | caption page.txt | did you mean 'captions'?
    64 | romanise korean.txt | did you mean 'romanize'?
    64 | transcribe clip.mp4 | try 'aircheck --help'
    64 | page.txt | a command comes first, as in 'aircheck pack page.txt'
    64 | folder/second.txt | a command comes first
    64 | --jsonl page.txt | a command comes first
    64 | -x | a command comes first
    64 | '' | try 'aircheck --help'
    64 | help nosuch | try 'aircheck --help'
    64 | help claen | did you mean 'clean'?
    64 | help clean story | give one name
    64 | completion | one of: bash, zsh, fish
    64 | completion powershell | one of: bash, zsh, fish
    64 | completion bash zsh | give one name
    64 | manual page | 'manual' is given alone
    64 | version 2 | 'version' is given alone
    64 | --version clean | '--version' is given alone
    64 | -V x | '-V' is given alone
    64 | clean page.txt -o | write '-o FILE'
    64 | clean page.txt --output | write '--output FILE'
    64 | clean page.txt --color sometimes | one of: auto, always, never
    64 | clean page.txt --color alwasy | did you mean 'always'?
    64 | clean page.txt --quiet=yes | write it alone
    64 | clean page.txt --verbose | '-h' lists the options
    64 | clean page.txt -dx | '-h' lists the options
    64 | clean page.txt --jsno | did you mean '--json'?
    64 | clean page.txt --JSON | did you mean '--json'?
    64 | clean page.txt ---json | did you mean '--json'?
    64 | clean page.txt --json=true | write it alone
    64 | rules --lang en | '-h' lists the options
    2 | clean page.txt -o nosuch/out.txt | make the folder first
    2 | clean page.txt -o page.txt/out.txt | name a place that is in a folder
    2 | clean page.txt -o folder | name a file, not a folder
    2 | clean page.txt -o '' | name
    64 | languages en | 'languages' takes only options
    2 | languages --locales nosuch | name a folder with TAG.locale files
    2 | languages --locales page.txt | name a folder with TAG.locale files
    2 | languages --locales folder | name a folder with TAG.locale files
    2 | languages --locales broken | en.locale:
    64 | rules nosuchrule | 'aircheck rules' lists the rules
    64 | rules comma-stpo | did you mean 'comma-stop'?
    64 | rules comma-stop page.txt | 'aircheck rules' lists the rules

    """#

  private static let clean = #"""
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

  private static let stages = #"""
    64 | sentences page.txt --lang qqqqqq | 'aircheck languages' lists
    64 | sentences page.txt --explain --json | give one of them
    64 | sentences page.txt --abbreviation '' | give a value
    64 | sentences page.txt --text-field x | add '--jsonl'
    2 | sentences page.txt --rules nosuch.locale | name a file that can be read
    2 | sentences page.txt --rules page.txt | page.txt
    2 | sentences page.txt --abbreviations nosuch | name a file that can be read
    2 | sentences page.txt --output-dir mine | add '--force' to overwrite it
    2 | sentences picture.png | give the text or HTML of a story
    2 | sentences clip.srt | take captions
    2 | sentences captions.json | takes it
    2 | sentences words.json | 'captions --words' takes it
    2 | sentences records.jsonl | add '--jsonl'
    64 | story page.txt --story 0 | give a whole number from 1
    64 | story page.txt --story -1 | give a whole number from 1
    64 | story page.txt --story first | give a whole number from 1
    64 | story page.txt --json --lines | give one of them
    64 | story page.txt --lines --links | give one of them
    64 | story records.jsonl --jsonl --json | give one of them
    64 | story page.txt -l kroean | did you mean 'ko'?
    2 | story page.txt --story 9 | give a number from 1 to 1
    2 | story nosuch.txt | name a file that can be read
    2 | story page.rtf | save it as plain text or HTML
    2 | story captions.json | takes it
    2 | story words.json | 'captions --words' takes it
    2 | story cut.json | make it again
    2 | story other.json | give the text or HTML of a story
    2 | story archive.gz | gunzip
    2 | story folder | name the files in it
    64 | study page.txt korean.txt | name the same story in another language by '--with'
    64 | study - --with - | name a file for the other
    64 | study page.txt --sheet word | did you mean 'words'?
    64 | study page.txt --sheet crossword | one of: gaps, dictation, words
    64 | study page.txt --ui de | one of: en, ko
    64 | study page.txt --lang kor | did you mean
    2 | study page.txt --with nosuch.txt | name a file that can be read
    2 | study page.txt --with page.txt | name the story in another language
    2 | study furniture.txt | give the page of a story
    2 | study words.json | 'captions --words' takes it
    2 | study captions.json | takes it
    64 | pack page.txt korean.txt | with '--with'
    64 | pack page.txt -o - | name it with '-o DIR'
    64 | pack - --with - | name a file for the other
    64 | pack page.txt --duration 0 | give a time up to 24 hours
    64 | pack page.txt --duration 5 --words words.json | give one of them
    64 | pack page.txt --ui fr | one of: en, ko
    64 | pack page.txt --tier certain | one of: safe, likely
    64 | pack page.txt -o out --output-dir packs | give one of them
    2 | pack page.txt -o mine | choose another folder with '-o', or add '--force'
    2 | pack page.txt -o page.txt | choose another folder with '-o', or add '--force'
    2 | pack page.txt -o page.txt/pack | name a place that is in a folder
    2 | pack page.txt -o out --words page.txt | give
    2 | pack page.txt -o out --words nosuch.json | name a file that can be read
    2 | pack page.txt -o out --with nosuch.html | name a file that can be read
    2 | pack story.json -o out | take it
    2 | pack captions.json -o out | takes it
    2 | pack furniture.txt -o out | give the page of a story

    """#

  private static let captions = #"""
    64 | captions page.txt --format docx | one of: 
    64 | captions page.txt --format webvt | one of: 
    64 | captions page.txt -o clip.doc | use one of .
    64 | captions page.txt -o clip | name the format with '-f'
    64 | captions page.txt --json --format vtt | give one of them
    64 | captions page.txt --duration 0 | give a time up to 24 hours
    64 | captions page.txt --duration -5 | give a time up to 24 hours
    64 | captions page.txt --duration 25h | give a time up to 24 hours
    64 | captions page.txt --duration 2:75 | give a time up to 24 hours
    64 | captions page.txt --duration nan | give a time up to 24 hours
    64 | captions page.txt --duration 'two minutes' | give a time up to 24 hours
    64 | captions page.txt --width 0 | give a width from 4 to 200
    64 | captions page.txt --width wide | give a width from 4 to 200
    64 | captions page.txt --cps 0 | give a reading speed from 1 to 100
    64 | captions page.txt --cps fast | give a reading speed from 1 to 100
    64 | captions page.txt --fps 0 | give a frame rate from 1 to 240
    64 | captions page.txt --fps 24/0 | give a frame rate from 1 to 240
    64 | captions page.txt --fps pal | give a frame rate from 1 to 240
    64 | captions page.txt --speakers name | did you mean 'names'?
    64 | captions page.txt --speakers colors | did you mean 'colours'?
    64 | captions page.txt --profile tv | one of: 
    64 | captions page.txt --words words.json --duration 5 | give one of them
    64 | captions page.txt korean.txt | add '--output-dir DIR'
    64 | captions page.txt korean.txt --output-dir out --words words.json | run it once for each file
    64 | captions page.txt --untimed --json | give one of them
    64 | captions records.jsonl --jsonl --words words.json | give one of them
    2 | captions page.txt --words nosuch.json | name a file that can be read
    2 | captions page.txt --words page.txt | give
    2 | captions page.txt --words clip.mp4 | give
    2 | captions page.txt --words story.json | give
    2 | captions page.txt --words cut.json | give
    2 | captions words.json | 'captions --words' takes it
    2 | captions furniture.txt | give the page of a story
    2 | captions empty.txt | give the page of a story
    2 | captions clip.mp4 | give the text or HTML of a story
    2 | captions page.rtf | save it as plain text or HTML
    2 | captions edits.jsonl | 'clean --undo' takes it
    2 | captions page.srt -o page.srt | name another file with '-o'
    64 | convert | convert IN OUT
    64 | convert clip.srt | name it: --to
    64 | convert clip.srt clip.xyz | name it: --to
    64 | convert clip.srt a.vtt b.vtt | many with '--output-dir DIR'
    64 | convert clip.srt a.vtt -o b.vtt | convert IN OUT
    64 | convert --to docx clip.srt | one of: 
    64 | convert --to vt clip.srt | did you mean 'vtt'?
    64 | convert --from doc --to vtt clip.srt | one of: 
    64 | convert --lang qqqqqq clip.srt out.vtt | 'aircheck languages' lists
    64 | convert --srt-fraction half clip.srt out.vtt | one of: 
    64 | convert --output-dir out clip.srt | name it: --to
    2 | convert nosuch.srt out.vtt | name a file that can be read
    2 | convert page.txt out.vtt | give a file of captions
    2 | convert page.html out.vtt | give a file of captions
    2 | convert empty.txt out.vtt | give a file of captions
    2 | convert picture.png out.vtt | give
    2 | convert clip.srt nosuch/out.vtt | make the folder first
    2 | convert clip.srt --to vtt --output-dir mine/story.json | name a place that is in a folder

    """#

  private static let tools = #"""
    64 | check clip.srt --style bbcc | did you mean 'bbc'?
    64 | check clip.srt --style mystyle | name a JSON file
    64 | check clip.srt --fps x | give a frame rate from 1 to 240
    64 | check clip.srt --lang qqqqqq | 'aircheck languages' lists
    64 | check --fix clip.srt clip.vtt | write many with '--output-dir DIR' or '--in-place'
    64 | check --fix --json clip.srt | give one of them
    64 | check --in-place clip.srt | add '--fix'
    2 | check clip.srt --style nosuch.json | name a file that can be read
    2 | check clip.srt --style other.json | write at least
    2 | check page.txt | give a file of captions
    2 | check nosuch.srt | name a file that can be read
    2 | check story.json | give a file of captions
    64 | retime clip.srt --shift soon | give a time
    64 | retime clip.srt --shift 1:75 | give a time
    64 | retime clip.srt --scale 0 | give a number above 0
    64 | retime clip.srt --scale double | give a number above 0
    64 | retime clip.srt --scale nan | give a number above 0
    64 | retime clip.srt --from-rate 25 | give both
    64 | retime clip.srt --to-rate 25 | give both
    64 | retime clip.srt --from-rate 25 --to-rate x | give a frame rate from 1 to 240
    64 | retime clip.srt --shift 1 --scale 2 | run it once for each
    64 | retime clip.srt --anchor 1=2 | write '--anchor
    64 | retime clip.srt --anchor 1=2,x=3 | write '--anchor
    64 | retime clip.srt --anchor 1=2,1=3 | write '--anchor
    64 | retime clip.srt --keep 5-2 | write '--keep 1:00-2:30'
    64 | retime clip.srt --keep all | write '--keep 1:00-2:30'
    64 | retime clip.srt --append-at 5 | add '--append'
    64 | retime clip.srt --top | add '--with'
    64 | retime clip.srt clip.vtt | write many with '--output-dir' or '--in-place'
    64 | retime clip.srt --in-place --to vtt | give one of them
    2 | retime page.txt --shift 1 | give a file of captions
    2 | retime clip.srt --append nosuch.srt | name a file that can be read
    2 | retime clip.srt --with page.txt | give a file of captions
    2 | retime clip.srt --keep 5:00-6:00 | lie outside
    64 | align page.txt | name the story in one language, then in the other
    64 | align page.txt korean.txt page.html | name the story in one language
    64 | align - - | name a file for the other
    64 | align page.txt korean.txt --json --tsv | give one of them
    64 | align page.txt korean.txt --tmx --html | give one of them
    64 | align page.txt korean.txt -a qqqqqq | 'aircheck languages' lists
    64 | align page.txt korean.txt -b korean | did you mean 'ko'?
    2 | align page.txt nosuch.txt | name a file that can be read
    2 | align page.txt korean.txt --dictionary nosuch.tsv | name a file that can be read
    2 | align page.txt korean.txt --dictionary page.txt | put a tab between
    2 | align page.txt page.txt | name the story in another language
    2 | align page.txt furniture.txt | give the page of a story
    2 | align page.txt clip.srt | take captions

    """#

  private static let korean = #"""
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

/// A mistake and its answer.
struct Misuse: Sendable, CustomStringConvertible {
  let code: Int32
  let line: String
  /// What the message says to do.
  let advice: String

  /// Reads a row: the code, the line, the advice.
  init?(_ row: Substring) {
    let cells = row.split(separator: " | ", maxSplits: 2, omittingEmptySubsequences: false).map { String($0) }
    guard cells.count == 3, let code = Int32(cells[0].drop { $0 == " " }) else { return nil }
    (self.code, line, advice) = (code, cells[1], cells[2])
  }

  var description: String { "aircheck " + line }
}
