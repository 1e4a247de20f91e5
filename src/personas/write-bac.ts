import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { FixtureEntry } from '../core/fixtures.ts';
import { formatInstant } from '../core/paris-time.ts';
import { formatProgression, type Progression } from '../core/progression.ts';
import type { Element, Trace, Vehicule } from '../core/vehicule.ts';
import { toSha256 } from '../store/applications.ts';
import type { Bac } from '../store/bac.ts';
import { WHOLE } from '../store/page.ts';
import type { ArmedPanne } from '../store/pannes.ts';
import { writeApplication, writePersonne } from './write-entries.ts';

const writeElement = ({ id, fields }: Element): FixtureEntry => ({ id, ...fields });

const writeTrace = ({ atMs, actor, by, event, from, to, data }: Trace): FixtureEntry => ({
  le: formatInstant(atMs),
  acteur: actor,
  par: by,
  evenement: event,
  ...(from !== null && { de: from }),
  ...(to !== null && { a: to }),
  ...(Object.keys(data).length > 0 && { donnees: data }),
});

/** What the remise says (depositor, entity, scenario) is not said again. */
function writeVehicule({ id, statut, updatedMs, dueMs, reads, remise, depot, suivi }: Vehicule, traces: readonly Trace[]): FixtureEntry {
  return {
    id,
    statut,
    misAJour: formatInstant(updatedMs),
    ...(dueMs !== null && { echeance: formatInstant(dueMs) }),
    ...(reads > 0 && { lectures: reads }),
    remise,
    ...(!isDeepStrictEqual(depot, remise) && { depot }),
    suivi,
    histoire: traces.map(writeTrace),
  };
}

function writeBiens({ applications, elements, vehicules, traces }: Bac): readonly FixtureEntry[] {
  return applications.list().flatMap(({ slug, clientId }) => {
    const [entites, lieux] = [elements.list('entite', clientId), elements.list('lieu', clientId)];
    const all = vehicules.ofClient(clientId);
    if (entites.length + lieux.length + all.length === 0) return [];
    return [
      {
        application: slug,
        entites: entites.map(writeElement),
        lieux: lieux.map(writeElement),
        vehicules: all.map((vehicule) => writeVehicule(vehicule, traces.ofVehicule(vehicule.id))),
      },
    ];
  });
}

const writePanne = ({ id, match, when, effect, armedMs, untilMs, profile, note, seen }: ArmedPanne): FixtureEntry => ({
  id,
  ...(Object.keys(match).length > 0 && { match }),
  ...(when !== null && { when }),
  effect,
  armedAt: formatInstant(armedMs),
  ...(untilMs !== null && { until: formatInstant(untilMs) }),
  ...(profile !== null && { profile }),
  ...(note !== null && { note }),
  ...(seen > 0 && { seen }),
});

function writeHorloge({ clock }: Bac): unknown {
  if (clock.isReal()) return 'reelle';
  return { instant: formatInstant(clock.now()), arretee: clock.isFrozen(), ...(clock.scale() !== 1 && { allure: clock.scale() }) };
}

function writeApplications({ applications }: Bac, credentials: boolean): readonly FixtureEntry[] {
  return applications.list().map((application) => {
    const { clientId, ...entry } = writeApplication(application);
    return credentials ? { ...entry, clientId, secretSha256: toSha256(applications.secretHashOf(application.clientId) ?? '') } : entry;
  });
}

export interface BacWriting {
  readonly progression: Progression;
  /** Whether applications are written with their client id and the hash of their secret. */
  readonly credentials: boolean;
}

/** A whole bac in YAML: what it says depends on the state alone, to the byte. */
export function writeBac(bac: Bac, { progression, credentials }: BacWriting): string {
  const document = {
    personas: bac.personnes.list(WHOLE).map(writePersonne),
    situations: bac.foyers.list(WHOLE),
    applications: writeApplications(bac, credentials),
    biens: writeBiens(bac),
    ...(bac.pannes.list().length > 0 && { pannes: bac.pannes.list().map(writePanne) }),
    reglages: { horloge: writeHorloge(bac), progression: formatProgression(progression) },
  };
  return `# Données fictives : le contenu d'un bac.\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
