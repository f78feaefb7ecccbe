extension MisuseTable {
  /// Mistakes with `captions` and `convert`.
  static let captions = #"""
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
    2 | convert --to srt other.json | is this really a caption JSON file?
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
    2 | convert empty.srt out.vtt | give a file of captions
    2 | convert picture.png out.vtt | give
    2 | convert clip.srt nosuch/out.vtt | make the folder first
    2 | convert clip.srt --to vtt --output-dir mine/story.json | name a place that is in a folder

    """#
}
