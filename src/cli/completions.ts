import {
  commandNames,
  missingTableChoices,
  optionNames,
  pathOptions,
  type Shell,
  shells,
} from './options.ts';

/** The words that complete a command line, as a script for a shell; it is read once and asks nothing. */
export function completionsFor(shell: Shell): string {
  const commands = commandNames.join(' ');
  const options = optionNames.join(' ');
  const paths = pathOptions.join(' | ');
  const choices = missingTableChoices.join(' ');
  switch (shell) {
    case 'bash':
      return `# support-window completions bash > ~/.local/share/bash-completion/completions/support-window
_support_window() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
    ${paths}) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --on-missing-table) COMPREPLY=($(compgen -W "${choices}" -- "$word")); return ;;
    completions) COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${options}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${commands}" -- "$word")); fi
}
complete -F _support_window support-window`;
    case 'zsh':
      return `#compdef support-window
# support-window completions zsh > "\${fpath[1]}/_support-window"
case "\${words[CURRENT-1]}" in
  ${paths}) _files; return ;;
  --on-missing-table) compadd -- ${choices}; return ;;
  completions) compadd -- ${shells.join(' ')}; return ;;
esac
if [[ "$PREFIX" == -* ]]; then compadd -- ${options}
elif (( CURRENT == 2 )); then compadd -- ${commands}; fi`;
    case 'fish':
      return [
        '# support-window completions fish > ~/.config/fish/completions/support-window.fish',
        `complete -c support-window -n __fish_use_subcommand -f -a "${commands}"`,
        `complete -c support-window -n "__fish_seen_subcommand_from completions" -f -a "${shells.join(' ')}"`,
        ...optionNames.map((name) => `complete -c support-window -l ${name.slice(2)}${valuesInFish(name)}`),
      ].join('\n');
  }
}

function valuesInFish(option: string): string {
  return option === '--on-missing-table' ? ` -x -a "${missingTableChoices.join(' ')}"` : '';
}
