extension MisuseTable {
  /// Mistakes ahead of a command, and with the options that all commands have.
  static let program = #"""
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
    2 | clean $(printf 'a%.0s' {1..5000}) | name a file that can be read
    64 | $(printf 'a%.0s' {1..5000}) | try 'aircheck --help'
    64 | rules nosuchrule | 'aircheck rules' lists the rules
    64 | rules comma-stpo | did you mean 'comma-stop'?
    64 | rules comma-stop page.txt | 'aircheck rules' lists the rules

    """#
}
