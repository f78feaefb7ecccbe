extension MisuseTable {
  /// Mistakes with `sentences`, `story`, `study` and `pack`.
  static let stages = #"""
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
    64 | study page.txt --ui klingon | one of: en, ko, ja, zh, es, fr, de
    64 | study page.txt --lang kor | did you mean
    2 | study page.txt --with nosuch.txt | name a file that can be read
    2 | study page.txt --with page.txt | name the story in another language
    2 | study - --glossary - | name a file for all but one of them
    2 | study furniture.txt | give the page of a story
    2 | study words.json | 'captions --words' takes it
    2 | study captions.json | takes it
    64 | pack page.txt korean.txt | with '--with'
    64 | pack page.txt -o - | name it with '-o DIR'
    64 | pack - --with - | name a file for the other
    64 | pack page.txt --duration 0 | give a time up to 24 hours
    64 | pack page.txt --duration 5 --words words.json | give one of them
    64 | pack page.txt --ui klingon | one of: en, ko, ja, zh, es, fr, de
    64 | pack page.txt --tier certain | one of: safe, likely
    64 | pack page.txt -o out --output-dir packs | give one of them
    2 | pack page.txt -o mine | choose another folder with '-o', or add '--force'
    2 | pack page.txt -o page.txt | choose another folder with '-o', or add '--force'
    2 | pack page.txt -o page.txt/pack | name a place that is in a folder
    2 | pack page.txt -o out --words page.txt | give
    2 | pack page.txt -o out --words nosuch.json | name a file that can be read
    2 | pack page.txt -o out --with nosuch.html | name a file that can be read
    2 | pack page.txt -o out --media nosuch.mp4 | name the clip by its path
    2 | pack page.txt -o out --media folder | name the clip by its path
    2 | pack story.json -o out | take it
    2 | pack captions.json -o out | takes it
    2 | pack furniture.txt -o out | give the page of a story

    """#
}
