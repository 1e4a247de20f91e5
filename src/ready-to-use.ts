import type { Fixtures, StockedPeople } from './core/fixtures.ts';

/** Credentials of an application of the fixtures, to show a newcomer or to hand to a test. */
export interface ReadyApplication {
  readonly nom: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly idTeleservice: string;
}

/** A plain persona for a first call. */
export interface ReadyPersona {
  readonly nom: string;
  readonly spi: string;
}

/** The first application and the first persona of the fixtures. */
export function readyToUse({ fixtures, people }: { readonly fixtures: Fixtures; readonly people?: StockedPeople }): {
  readonly application: ReadyApplication;
  readonly persona: ReadyPersona;
} {
  const [application] = fixtures.applications;
  const personne = people?.persona ?? fixtures.personnes[0];
  if (!application || !personne) throw new Error('the fixtures hold no application or no persona');
  return {
    application: {
      nom: application.nom,
      clientId: application.clientId,
      clientSecret: application.secret,
      idTeleservice: application.habilitations[0]?.teleservices[0] ?? '',
    },
    persona: { nom: `${personne.prenoms} ${personne.nomNaissance}`, spi: personne.spi },
  };
}
