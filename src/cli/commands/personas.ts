import { didYouMean } from '../../core/did-you-mean.ts';
import type { Personne } from '../../core/personne.ts';
import { loadDocuments } from '../../documents.ts';
import { act, type Define } from '../act.ts';
import { type Io, renderTable } from '../io.ts';
import { matchesWords } from '../match-words.ts';
import { CommandError } from '../outcome.ts';

function present({ slug, spi, sexe, nomNaissance, nomUsage, prenoms, naissance, histoire, usage, communicable }: Personne) {
  return { slug, spi, sexe: sexe === '1' ? 'M' : 'F', nomNaissance, nomUsage, prenoms, naissance, histoire, usage, communicable };
}

type Persona = ReturnType<typeof present>;

const bornOn = ({ naissance: { date } }: Persona): string => [date.jour, date.mois, date.annee].filter(Boolean).join('/');

function renderPersona(persona: Persona, bold: Io['bold']): string {
  const { slug, spi, sexe, nomNaissance, nomUsage, prenoms, naissance, histoire, usage } = persona;
  const { pays, commune, libelleCommune } = naissance.lieu;
  const place = commune === null ? `abroad (${pays})` : `${libelleCommune ?? ''} (${commune})`;
  return `${bold(slug)}
  SPI       ${spi}
  name      ${nomNaissance}${nomUsage === null ? '' : ` (${nomUsage})`}, ${prenoms} (${sexe})
  born      ${bornOn(persona)}, ${place}
  who       ${histoire}
  what for  ${usage}
`;
}

/** `apim-sandbox personas`: the people of the fixtures, without a server. */
export const definePersonas: Define = (command, { io, environment }) => {
  command.argument('[WORD...]', 'a slug, a SPI, or words of who they are and what they are for, e.g. lep');
  act(command, { io, environment }, async ({ args }) => {
    const all = (await loadDocuments()).fixtures.personnes.map(present);
    const [word = ''] = args;
    const named = args.length === 1 ? all.filter(({ slug, spi }) => slug === word || spi === word) : [];
    const found = named.length > 0 ? named : all.filter(({ naissance: _, ...words }) => matchesWords(args, Object.values(words)));
    if (found.length === 0) {
      const slugs = all.map(({ slug }) => slug);
      throw new CommandError(
        `no persona has the name or the words "${args.join(' ')}"${didYouMean(args.join(' '), slugs)}; "apim-sandbox personas" lists them`,
      );
    }
    const rows = found.map((one) => [one.slug, one.spi, `${one.nomNaissance} ${one.prenoms}`, bornOn(one), one.usage]);
    const text =
      named.length > 0
        ? named.map((one) => renderPersona(one, io.bold)).join('\n')
        : renderTable(['persona', 'SPI', 'name', 'born', 'what for'], rows, io.bold);
    return { json: { personas: found }, text };
  });
};
