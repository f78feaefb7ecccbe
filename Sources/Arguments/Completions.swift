internal import Bytes

/// A shell that completions can be written for.
public enum Shell: String, ArgumentValue, CaseIterable {
  /// The GNU shell.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell.
  case fish
}

extension Program {
  /// The completion script for a shell, from the same table as help and the manual page.
  public func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var pages: [CommandPage] { commands.map(\.page) }

  /// The words that call a command, the program's own among them.
  private var words: [(name: String, summary: String)] {
    pages.map { ($0.name, $0.summary) } + Self.ownCommands.map { ($0.name, $0.summary) }
  }
}

// MARK: fish

extension Program {
  private var fish: String {
    var script = words.map { word in
      "complete -c \(name) -n __fish_use_subcommand -f -a \(word.name) -d \(fishQuoted(word.summary))\n"
    }.joined()
    script += "complete -c \(name) -n '__fish_seen_subcommand_from completion' -f -a "
    script += fishQuoted(Shell.choices.joined(separator: " ")) + "\n"
    script += "complete -c \(name) -n '__fish_seen_subcommand_from help' -f -a "
    script += fishQuoted(pages.map(\.name).joined(separator: " ")) + "\n"
    for page in pages { script += (page.options + page.commonOptions).map { fish($0, of: page) }.joined() }
    return script
  }

  private func fish(_ option: OptionEntry, of page: CommandPage) -> String {
    var line = "complete -c \(name) -n '__fish_seen_subcommand_from \(page.name)' -l \(option.long)"
    if let short = option.short { line += " -s \(short)" }
    if option.placeholder != nil { line += " -r" }
    if !option.choices.isEmpty { line += " -f -a \(fishQuoted(option.choices.joined(separator: " ")))" }
    if option.takesFolder { line += " -f -a '(__fish_complete_directories)'" }
    return line + " -d \(fishQuoted(option.help))\n"
  }

  private func fishQuoted(_ text: String) -> String {
    "'" + text.substituting("\\", "\\\\").substituting("'", "\\'") + "'"
  }
}

// MARK: bash

extension Program {
  private var bash: String {
    """
    _\(name)() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=
      local i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac
      done
      COMPREPLY=()
      case $command in
        '') COMPREPLY=($(compgen -W \(quoted((words.map(\.name) + ["--help", "--version"]).joined(separator: " "))) -- "$cur")) ;;
        completion) COMPREPLY=($(compgen -W \(quoted(Shell.choices.joined(separator: " "))) -- "$cur")) ;;
        help) COMPREPLY=($(compgen -W \(quoted(pages.map(\.name).joined(separator: " "))) -- "$cur")) ;;

    """ + pages.map(bash).joined() + """
        esac
      }
      complete -o default -F _\(name) \(name)

      """
  }

  private func bash(_ page: CommandPage) -> String {
    let options = page.options + page.commonOptions
    var script = "    \(page.name))\n      case $prev in\n"
    for option in options where option.placeholder != nil {
      let spellings = (option.short.map { ["-\($0)"] } ?? []) + ["--\(option.long)"]
      let words = option.takesFolder ? "-d" : "-W \(quoted(option.choices.joined(separator: " ")))"
      let action = option.takesFile ? "return" : "COMPREPLY=($(compgen \(words) -- \"$cur\")); return"
      script += "        \(spellings.joined(separator: "|"))) \(action) ;;\n"
    }
    let names = options.map { "--\($0.long)" }.joined(separator: " ")
    script += "      esac\n      [[ $cur == -* ]] && COMPREPLY=($(compgen -W \(quoted(names)) -- \"$cur\")) ;;\n"
    return script
  }

  private func quoted(_ text: String) -> String { "'" + text.substituting("'", "'\\''") + "'" }
}

// MARK: zsh

extension Program {
  private var zsh: String {
    """
    #compdef \(name)
    _\(name)() {
      local -a commands
      commands=(

    """ + words.map { "    \(quoted("\($0.name):\($0.summary)"))\n" }.joined() + """
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
          completion) _arguments \(quoted("1:shell:(\(Shell.choices.joined(separator: " ")))")) ;;
          help) _arguments \(quoted("1:command:(\(pages.map(\.name).joined(separator: " ")))")) ;;

      """ + pages.map(zsh).joined() + """
          esac
        }
        if [[ $funcstack[1] == _\(name) ]]; then
          _\(name) "$@"
        else
          compdef _\(name) \(name)
        fi

        """
  }

  private func zsh(_ page: CommandPage) -> String {
    var script = "    \(page.name)) _arguments -s \\\n"
    for option in page.options + page.commonOptions {
      let about =
        "[\(option.help.substituting("\\", "\\\\").substituting("[", "\\[").substituting("]", "\\]"))]"
      let value = option.placeholder.map { ":\($0):\(zshAction(option))" } ?? ""
      if let short = option.short {
        script += "      '(-\(short) --\(option.long))'{-\(short),--\(option.long)}\(quoted(about + value)) \\\n"
      } else {
        script += "      \(quoted("--\(option.long)" + about + value)) \\\n"
      }
    }
    return script + "      '*:file:_files' ;;\n"
  }

  private func zshAction(_ option: OptionEntry) -> String {
    if !option.choices.isEmpty { return "(\(option.choices.joined(separator: " ")))" }
    return option.takesFolder ? "_files -/" : option.takesFile ? "_files" : " "
  }
}
