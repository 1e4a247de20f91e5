import { parseDateHeure } from '../../core/date-heure.ts';
import { formatInstant, parisDate } from '../../core/paris-time.ts';
import type { Vehicule } from '../../core/vehicule.ts';
import type { components } from './contract.gen.ts';

type Schemas = components['schemas'];

/** A stamp is an instant where a depositor gave one; the answers carry days. */
function toDay(value: string | null | undefined): string | null {
  const ms = value ? parseDateHeure(value) : null;
  return ms === null ? (value ?? null) : parisDate(ms);
}

export function presentDepot({ idCorrelation, id, suivi }: Vehicule): Schemas['DepotRecu'] {
  return { id_correlation: idCorrelation, id, dateDemandePriseEnCharge: suivi.dateReception ?? '' };
}

/** A row of a search. */
export function presentTrouve({ idCorrelation, id, statut, suivi }: Vehicule): Schemas['VehiculeTrouve'] {
  return {
    idCorrelation,
    id,
    statut: statut as Schemas['Statut'],
    dateReception: suivi.dateReception ?? '',
    dateQualification: toDay(suivi.dateQualification),
    dateVente: toDay(suivi.dateVente),
    datePaiement: toDay(suivi.datePaiement),
    raisonSocialeSociete: suivi.raisonSocialeSociete ?? null,
    prenomClient: suivi.prenomClient ?? null,
    nomClient: suivi.nomClient ?? null,
    prixFrappe: suivi.prixFrappe ?? null,
  };
}

/** What was handed over, and what became of it. */
export function presentFiche(vehicule: Vehicule): Schemas['FicheVehicule'] {
  const { suivi, updatedMs } = vehicule;
  return {
    ...(vehicule.remise as Schemas['Remise']),
    ...presentTrouve(vehicule),
    dateMiseAJour: formatInstant(updatedMs),
    commissariat: suivi.commissariat ?? null,
    motifComplement: suivi.motifComplement ?? null,
    motifRefus: suivi.motifRefus ?? null,
    dateEnlevement: toDay(suivi.dateEnlevement),
    dateRestitution: toDay(suivi.dateRestitution),
    dateDestruction: toDay(suivi.dateDestruction),
  };
}
