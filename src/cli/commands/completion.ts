import { didYouMean } from '../../core/did-you-mean.ts';
import { act, type Define } from '../act.ts';
import { listCompletions, renderCompletion, SHELLS, type Shell } from '../completion.ts';
import { CommandError, EXIT } from '../outcome.ts';

/** How each shell takes it. */
const USAGE = `
bash: eval "$(apim-sandbox completion bash)" in ~/.bashrc
zsh:  eval "$(apim-sandbox completion zsh)" in ~/.zshrc, after compinit
fish: apim-sandbox completion fish > ~/.config/fish/completions/apim-sandbox.fish`;

const isShell = (name: string): name is Shell => (SHELLS as readonly string[]).includes(name);

/** `apim-sandbox completion`: the script of a shell, from the tree of the commands. */
export const defineCompletion: Define = (command, cli) => {
  command.argument('<SHELL>', SHELLS.join(', ')).addHelpText('after', USAGE);
  act(command, cli, async ({ args: [shell = ''] }) => {
    if (!isShell(shell)) throw new CommandError(`SHELL: "${shell}" is not known${didYouMean(shell, SHELLS)}`, EXIT.usage);
    const script = renderCompletion(shell, listCompletions(await cli.tree()));
    return { json: { shell, script }, text: script };
  });
};
