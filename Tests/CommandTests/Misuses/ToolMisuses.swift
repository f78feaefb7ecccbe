extension MisuseTable {
  /// Mistakes with `check`, `retime` and `align`.
  static let tools = #"""
    64 | check clip.srt --style bbcc | did you mean 'bbc'?
    64 | check clip.srt --style mystyle | name a style file
    64 | check clip.srt --fps x | give a frame rate from 1 to 240
    64 | check clip.srt --lang qqqqqq | 'aircheck languages' lists
    64 | check --fix clip.srt clip.vtt | write many with '--output-dir DIR' or '--in-place'
    64 | check --fix --json clip.srt | give one of them
    64 | check --in-place clip.srt | add '--fix'
    2 | check clip.srt --style nosuch.style | name a file that can be read
    2 | check clip.srt --style other.json | write 'style NAME' first
    2 | check clip.srt --style bad.style | did you mean 'line-width'?
    64 | captions page.txt --style bbcc | did you mean 'bbc'?
    2 | captions page.txt --style bad.style | did you mean 'line-width'?
    64 | check --print-style --fix clip.srt | give one of them
    2 | check page.txt | give a file of captions
    2 | check empty.srt | give a file of captions
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
}
