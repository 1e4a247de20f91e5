import type { Application } from './application.ts';
import { addToJour } from './jour-relatif.ts';

/** CGU §3.4.1: a new attestation is due three months before the homologation ends. */
const NOTICE_PERIOD = { months: -3, ms: 0 };

/** A homologation to renew: it ends within three months, or has ended and its exchange is suspended. */
export interface HomologationDue {
  readonly application: string;
  readonly nom: string;
  readonly api: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly fin: string;
  readonly isOver: boolean;
}

/** The homologations to renew on a day (`YYYY-MM-DD`, in Paris) by applications that are active, the most urgent first. */
export function listHomologationsDue(
  applications: readonly Pick<Application, 'slug' | 'nom' | 'active' | 'habilitations'>[],
  today: string,
): readonly HomologationDue[] {
  return applications
    .filter(({ active }) => active)
    .flatMap(({ slug, nom, habilitations }) =>
      habilitations.flatMap(({ api, homologation }): HomologationDue[] => {
        if (!homologation || addToJour(homologation.fin, NOTICE_PERIOD) > today) return [];
        const { fin } = homologation;
        return [{ application: slug, nom, api, fin, isOver: fin < today }];
      }),
    )
    .sort((a, b) => a.fin.localeCompare(b.fin) || a.application.localeCompare(b.application));
}
