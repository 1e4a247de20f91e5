import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What may follow a command: subcommands, options, and the values of those that have a list of them. */
interface Completion {
  /** `bac create`; empty for the program. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly about: string }[];
  /** Options that take a value, with those that are known. */
  readonly valued: readonly { readonly flag: string; readonly values: readonly string[] }[];
}

/** Every command of the tree. */
export function listCompletions(command: Command, path = ''): readonly Completion[] {
  const subcommands = command.commands.map((one) => ({ word: one.name(), about: one.description() }));
  const options = command.options.flatMap(({ long, description }) => (long ? [{ word: long, about: description }] : []));
  const valued = command.options.flatMap(({ long, required, argChoices }) =>
    long && required ? [{ flag: long, values: argChoices ?? [] }] : [],
  );
  const own = { path, words: [...subcommands, ...options, { word: '--help', about: 'says how it is used' }], valued };
  return [own, ...command.commands.flatMap((one) => listCompletions(one, path === '' ? one.name() : `${path} ${one.name()}`))];
}

const wordsOf = ({ words }: Completion): string => words.map(({ word }) => word).join(' ');

/** The lines of a `case` on the path of the command: what may follow, and the values of its options. */
function renderCases(completions: readonly Completion[]): string {
  return completions
    .map((completion) => {
      const values = completion.valued.map(({ flag, values: known }) => `${flag}) values='${known.join(' ')}'; valued=1 ;;`);
      const options = values.length === 0 ? '' : `\n      case "$before" in ${values.join(' ')} esac`;
      return `    '${completion.path}') words='${wordsOf(completion)}'${options} ;;`;
    })
    .join('\n');
}

/** Finds the path of the command among the words typed, in what bash and zsh share. */
const renderWalk = (completions: readonly Completion[]): string => `    case "$next" in
${completions
  .filter(({ path }) => path !== '')
  .map(({ path }) => `      '${path}') path="$next" ;;`)
  .join('\n')}
    esac`;

const renderBash = (completions: readonly Completion[]): string => `# bash completion of apim-sandbox
_apim_sandbox() {
  local path='' next word at words='' values='' valued='' before="\${COMP_WORDS[COMP_CWORD-1]}" now="\${COMP_WORDS[COMP_CWORD]}"
  for ((at = 1; at < COMP_CWORD; at++)); do
    word="\${COMP_WORDS[at]}"
    if [[ "$word" == -- ]]; then COMPREPLY=(); return; fi
    next="\${path:+$path }$word"
${renderWalk(completions)}
  done
  case "$path" in
${renderCases(completions)}
  esac
  if [[ -n "$valued" ]]; then words="$values"; fi
  COMPREPLY=($(compgen -W "$words" -- "$now"))
}
complete -o default -F _apim_sandbox apim-sandbox
`;

const renderZsh = (completions: readonly Completion[]): string => `#compdef apim-sandbox
_apim_sandbox() {
  local path_typed='' next word words_now='' values='' valued='' before="\${words[CURRENT-1]}" at
  for ((at = 2; at < CURRENT; at++)); do
    word="\${words[at]}"
    if [[ "$word" == -- ]]; then _default; return; fi
    next="\${path_typed:+$path_typed }$word"
${renderWalk(completions).replaceAll('path="$next"', 'path_typed="$next"')}
  done
  case "$path_typed" in
${renderCases(completions).replaceAll(") words='", ") words_now='")}
  esac
  if [[ -n "$valued" ]]; then words_now="$values"; fi
  if [[ -n "$words_now" ]]; then compadd -- \${=words_now}; else _default; fi
}
compdef _apim_sandbox apim-sandbox
`;

const fishQuote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function renderFish(completions: readonly Completion[]): string {
  const lines = completions.flatMap(({ path, words, valued }) => {
    const known = new Map(valued.map(({ flag, values }) => [flag, values]));
    const condition = `-n ${fishQuote(`test (__apim_sandbox_path) = "${path}"`)}`;
    return words.map(({ word, about }) => {
      const values = known.get(word);
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`;
      const value = values === undefined ? '' : values.length > 0 ? ` -x -a ${fishQuote(values.join(' '))}` : ' -r';
      return `complete -c apim-sandbox -f ${condition} ${what}${value} -d ${fishQuote(about)}`;
    });
  });
  return `# fish completion of apim-sandbox
function __apim_sandbox_path
  set -l path ''
  for word in (commandline -opc)[2..]
    set -l next (string trim "$path $word")
    switch $next
      case ${completions.flatMap(({ path }) => (path === '' ? [] : [fishQuote(path)])).join(' ')}
        set path $next
    end
  end
  echo $path
end
${lines.join('\n')}
`;
}

const RENDER: Readonly<Record<Shell, (completions: readonly Completion[]) => string>> = {
  bash: renderBash,
  zsh: renderZsh,
  fish: renderFish,
};

/** A script that completes commands, options and values in a shell. */
export const renderCompletion = (shell: Shell, completions: readonly Completion[]): string => RENDER[shell](completions);
