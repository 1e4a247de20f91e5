import { type Config, ConfigError } from './config.ts';
import { loadContractLifecycle } from './contract/lifecycle.ts';
import { type Documents, readContractText, readUserTable } from './documents.ts';
import { GUARDS } from './referentiels/biens/guards.ts';
import { createNomenclatures } from './referentiels/biens/nomenclatures.ts';
import { parsePlafondsLep } from './referentiels/plafonds-lep.ts';
import type { ReferentielsData } from './referentiels/referentiels.ts';

/** The LEP thresholds: the user's table when there is one. */
async function readPlafondsLep({ plafondsLep: file }: Config, documents: Documents): Promise<ReferentielsData['plafondsLep']> {
  if (file === undefined) return parsePlafondsLep(documents.plafondsLep, 'fixtures/plafonds-lep.yaml');
  const table = await readUserTable(file).catch((cause: Error) =>
    Promise.reject(
      new ConfigError(
        `--plafonds-lep: ${file}: ${cause.message.split('\n', 1)[0]}: give a readable YAML file, shaped as fixtures/plafonds-lep.yaml`,
      ),
    ),
  );
  return parsePlafondsLep(table, file);
}

/** Data that the référentiels of every bac are built on; throws `ConfigError` or `ContractError`. */
export async function loadReferentiels(config: Config, documents: Documents): Promise<ReferentielsData> {
  const document = documents.contracts.hermes;
  return {
    baremes: documents.baremes,
    plafondsLep: await readPlafondsLep(config, documents),
    departements: documents.departements,
    yearOpening: config.yearOpening,
    biens: {
      lifecycle: await loadContractLifecycle({ api: 'hermes', document, guards: GUARDS, text: () => readContractText('hermes') }),
      nomenclatures: createNomenclatures(documents.nomenclaturesHermes, document),
    },
  };
}
