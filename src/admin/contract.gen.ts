// Generated from openapi/sandbox.yaml by "npm run generate".
export interface paths {
    readonly "/bacs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bacs ouverts */
        readonly get: operations["listerBacs"];
        readonly put?: never;
        /**
         * Bac neuf
         * @description Rempli d'un jeu de données, avec toutes ses applications et des identifiants neufs, que cette réponse est seule à donner. Un client qui les emploie est dans ce bac, sans autre réglage.
         */
        readonly post: operations["creerBac"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bacs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Un bac et ses applications */
        readonly get: operations["lireBac"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Supprime un bac
         * @description Avec ses instantanés. Le bac `commun` ne se supprime pas.
         */
        readonly delete: operations["supprimerBac"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bacs/{id}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remet un bac dans son premier état
         * @description Personnes, biens, conventions, horloge : comme à la création. Quotas, pannes et journal sont vidés. Les identifiants restent, et les jetons déjà donnés valent encore.
         */
        readonly post: operations["remettreBac"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bacs/{id}/clone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Copie un bac
         * @description Personnes, biens, conventions, pannes, quotas et horloge sont ceux de l'instant. Les identifiants sont neufs ; jetons et journal ne sont pas copiés.
         */
        readonly post: operations["copierBac"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** L'heure d'un bac */
        readonly get: operations["lireHorloge"];
        readonly put?: never;
        /**
         * Règle l'horloge d'un bac
         * @description `set` la place à un instant, `advance` l'avance d'une durée ISO 8601, `follow` la remet à l'heure réelle : l'un des trois au plus. `frozen` l'arrête ou la relance, `scale` change son allure.
         */
        readonly post: operations["reglerHorloge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Instantanés d'un bac */
        readonly get: operations["listerInstantanes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Garde l'état d'un bac
         * @description Toute sa base, journal et jetons compris. Un instantané du même nom est remplacé.
         */
        readonly put: operations["garderInstantane"];
        readonly post?: never;
        /** Supprime un instantané */
        readonly delete: operations["supprimerInstantane"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{name}/load": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remet un bac dans un état gardé
         * @description Ce qui a été fait depuis est perdu. L'horloge reprend à l'instant où l'état fut gardé, sauf si elle suivait l'heure réelle.
         */
        readonly post: operations["chargerInstantane"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fixtures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Exporte un bac
         * @description Personnes, foyers, applications, biens (état et histoire), horloge et progression, en un document YAML que `PUT /fixtures` recharge : un bac qui l'a chargé s'exporte de même, octet pour octet, et répond de même. Les applications y sont sans leurs identifiants, sauf avec `credentials=true`, qui donne `clientId` et `secretSha256`. Jetons, consentements, quotas et journal n'y sont pas : c'est l'affaire d'un instantané. La clé `pannes` est réservée.
         */
        readonly get: operations["exporterBac"];
        /**
         * Remplace le contenu d'un bac
         * @description Par un document comme `GET /fixtures` le donne, en YAML ou en JSON, de 32 Mio au plus : tout ou rien, avec la ligne de chaque faute. Une clé absente vaut une liste vide ; sans `reglages`, l'horloge et la progression restent. Une application que le bac a déjà garde ses identifiants, une autre en reçoit de neufs, que cette réponse est seule à donner ; un `clientId` écrit dans le document est pris s'il est libre ou déjà le sien. Le journal reste ; les jetons, quotas et consentements de ce qui demeure aussi. Pour un bac neuf : `POST /bacs`, puis cette opération. `reset` revient au jeu de données de sa création.
         */
        readonly put: operations["chargerBac"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/personas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Personnes d'un bac */
        readonly get: operations["listerPersonas"];
        readonly put?: never;
        /**
         * Nouvelle personne
         * @description L'entrée s'écrit comme dans `fixtures/personas.yaml` et suit les mêmes règles ; toutes les fautes sont dites ensemble, chacune avec son chemin. L'appel suivant la voit.
         */
        readonly post: operations["creerPersona"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/personas/{slug}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Une personne */
        readonly get: operations["lirePersona"];
        /**
         * Écrit une personne entière
         * @description Remplace celle de ce nom, ou la crée (201). Un SPI peut changer : les situations et les consentements suivent.
         */
        readonly put: operations["ecrirePersona"];
        readonly post?: never;
        /**
         * Supprime une personne
         * @description Refusé tant qu'un foyer la déclare : la réponse le nomme.
         */
        readonly delete: operations["supprimerPersona"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change une personne
         * @description Fusion JSON (RFC 7396) : ce qui est donné remplace, `null` retire.
         */
        readonly patch: operations["modifierPersona"];
        readonly trace?: never;
    };
    readonly "/situations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Foyers fiscaux d'un bac */
        readonly get: operations["listerFoyers"];
        readonly put?: never;
        /**
         * Nouveau foyer fiscal
         * @description L'entrée s'écrit comme dans `fixtures/situations/*.yaml` : ses déclarants existent, et nul ne déclare deux fois le même jour. Deux foyers qui se partagent une année (mariage, décès) s'écrivent ensemble, par `PUT /fixtures`.
         */
        readonly post: operations["creerFoyer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/situations/{foyer}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Un foyer fiscal et ses années */
        readonly get: operations["lireFoyer"];
        /**
         * Écrit un foyer entier
         * @description Remplace celui de ce nom, ou le crée (201).
         */
        readonly put: operations["ecrireFoyer"];
        readonly post?: never;
        /**
         * Supprime un foyer et ses situations
         * @description Refusé quand l'année d'un déclarant ne serait plus couverte par ses autres foyers.
         */
        readonly delete: operations["supprimerFoyer"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change un foyer
         * @description Fusion JSON (RFC 7396) : ce qui est donné remplace, `null` retire.
         */
        readonly patch: operations["modifierFoyer"];
        readonly trace?: never;
    };
    readonly "/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Applications d'un bac */
        readonly get: operations["listerApplications"];
        readonly put?: never;
        /**
         * Nouvelle application
         * @description L'entrée s'écrit comme dans `fixtures/applications.yaml`. Sans `clientId` ni `secret`, ils sont neufs, et cette réponse est seule à donner le secret. Un jour `J+60` se compte de celui du bac.
         */
        readonly post: operations["creerApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/{slug}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Une application et ses habilitations */
        readonly get: operations["lireApplication"];
        /**
         * Écrit une application entière
         * @description Remplace celle de ce nom, ou la crée (201). Sans `clientId` ni `secret`, elle garde les siens. Sous un autre `clientId`, ses biens et ses quotas la suivent, ses jetons sont perdus.
         */
        readonly put: operations["ecrireApplication"];
        readonly post?: never;
        /**
         * Supprime une application
         * @description Ses jetons, ses quotas et ses biens sont perdus avec elle.
         */
        readonly delete: operations["supprimerApplication"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change une application
         * @description Fusion JSON (RFC 7396) : ce qui est donné remplace, `null` retire.
         */
        readonly patch: operations["modifierApplication"];
        readonly trace?: never;
    };
    readonly "/applications/{slug}/habilitations/{api}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Écrit l'habilitation d'une application pour une API
         * @description Remplace celle qu'elle a, ou l'ajoute. Les règles sont celles du formulaire DataPass. La réponse est l'application entière.
         */
        readonly put: operations["ecrireHabilitation"];
        readonly post?: never;
        /**
         * Retire une habilitation
         * @description L'appel suivant est refusé.
         */
        readonly delete: operations["supprimerHabilitation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Derniers appels */
        readonly get: operations["lireJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hermes/vehicules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Derniers véhicules déposés */
        readonly get: operations["listerVehicules"];
        readonly put?: never;
        /**
         * Dépose un véhicule au nom d'une application
         * @description Mêmes contrôles et même cycle de vie que `POST /vehicules` de HERMES, sans jeton, ni quota, ni ligne au journal.
         */
        readonly post: operations["deposerVehicule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hermes/vehicules/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vie d'un véhicule
         * @description Son statut, les événements ouverts, pourquoi les autres sont fermés, ce qui vient de soi-même, et sa trace.
         */
        readonly get: operations["lireVehicule"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Supprime un véhicule et sa trace
         * @description Comme s'il n'avait jamais été déposé. Pour le retrait par le déposant, HERMES a son opération.
         */
        readonly delete: operations["supprimerVehicule"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Corrige ce qui a été remis
         * @description Fusion JSON (RFC 7396) dans la remise, sous les contrôles d'un dépôt. Ni événement, ni trace, ni date de mise à jour ; une autre plaque peut choisir un autre scénario. `trigrammeSIP` et `idCorrelation` ne changent pas.
         */
        readonly patch: operations["corrigerVehicule"];
        readonly trace?: never;
    };
    readonly "/hermes/vehicules/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fait agir le Domaine */
        readonly post: operations["faireEvenement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hermes/entites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Entités remettantes d'un bac */
        readonly get: operations["listerEntites"];
        readonly put?: never;
        /**
         * Crée une entité remettante au nom d'une application
         * @description Mêmes contrôles que l'opération de HERMES.
         */
        readonly post: operations["creerEntite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hermes/entites/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Une entité remettante */
        readonly get: operations["lireEntite"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Supprime une entité remettante
         * @description Refusé tant qu'un lieu ou un véhicule s'y rattache.
         */
        readonly delete: operations["supprimerEntite"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Corrige une entité remettante
         * @description Fusion JSON (RFC 7396), sous les contrôles d'une création. `trigrammeSIP` et `idCorrelation` ne changent pas.
         */
        readonly patch: operations["corrigerEntite"];
        readonly trace?: never;
    };
    readonly "/hermes/lieux": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lieux de dépôt d'un bac */
        readonly get: operations["listerLieus"];
        readonly put?: never;
        /**
         * Crée un lieu de dépôt au nom d'une application
         * @description Mêmes contrôles que l'opération de HERMES.
         */
        readonly post: operations["creerLieu"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/hermes/lieux/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Un lieu de dépôt */
        readonly get: operations["lireLieu"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Supprime un lieu de dépôt
         * @description Refusé tant qu'un véhicule s'y trouve.
         */
        readonly delete: operations["supprimerLieu"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Corrige un lieu de dépôt
         * @description Fusion JSON (RFC 7396), sous les contrôles d'une création. `trigrammeSIP` et `idCorrelation` ne changent pas.
         */
        readonly patch: operations["corrigerLieu"];
        readonly trace?: never;
    };
    readonly "/hermes/progression": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Comment le Domaine agit de lui-même */
        readonly get: operations["lireProgression"];
        /** Règle comment le Domaine agit de lui-même */
        readonly put: operations["reglerProgression"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/franceconnect/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Jeton de consentement d'un usager
         * @description Il va dans l'en-tête `X-FranceConnect-OAuth`. L'usager se désigne par son nom court ou par son SPI, l'un des deux.
         */
        readonly post: operations["donnerConsentement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * État du serveur
         * @description Toujours ouvert. Dit aussi tout ce qui n'est pas surveillé.
         */
        readonly get: operations["lireEtat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jwks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Clé publique qui signe les jetons */
        readonly get: operations["lireCles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Contrats servis */
        readonly get: operations["listerContrats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contracts/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Un contrat */
        readonly get: operations["lireContrat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/certs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Certificats clients de `--tls` */
        readonly get: operations["listerCertificats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/certs/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Fichier d'un certificat
         * @description Donné à cette machine seule.
         */
        readonly get: operations["lireCertificat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Refus: {
            /**
             * @description Nom du refus.
             * @example bac-unknown
             */
            readonly error: string;
            /** @description Quoi, où, que faire. */
            readonly message: string;
        };
        /**
         * @description Lettres minuscules, chiffres et tirets.
         * @example test-42
         */
        readonly IdBac: string;
        /** @description Adresse à donner au client, la même pour tous les bacs. */
        readonly Adresse: string;
        readonly Instant: string;
        readonly InstantOuNul: string | null;
        /**
         * @description Durée ISO 8601, en temps réel, au bout de laquelle le bac disparaît ; sans elle, il reste.
         * @example PT10M
         */
        readonly DureeDeVie: string;
        readonly HeureDuBac: {
            readonly now: components["schemas"]["Instant"];
            readonly frozen: boolean;
            readonly scale: number;
        };
        readonly Bac: {
            readonly id: components["schemas"]["IdBac"];
            readonly url: components["schemas"]["Adresse"];
            readonly fixtures: string;
            readonly createdAt: components["schemas"]["Instant"];
            readonly expiresAt: components["schemas"]["InstantOuNul"];
            readonly clock: components["schemas"]["HeureDuBac"];
        };
        readonly HabilitationDuBac: {
            readonly api: string;
            /** @description Valeurs de ID_Teleservice. */
            readonly teleservices: readonly string[];
            /** @description Scopes OAuth à demander. */
            readonly scopes: readonly string[];
        };
        readonly ApplicationDuBac: {
            readonly slug: string;
            readonly nom: string;
            readonly clientId: string;
            readonly habilitations: readonly components["schemas"]["HabilitationDuBac"][];
        };
        readonly Instantane: {
            readonly name: string;
            readonly savedAt: components["schemas"]["Instant"];
            readonly bytes: number;
        };
        readonly Appel: {
            readonly id: number;
            readonly at: components["schemas"]["Instant"];
            readonly application: string | null;
            readonly api: string | null;
            readonly operation: string;
            readonly status: number;
            readonly code: number | null;
            readonly error: string | null;
            readonly policy: string;
            readonly why: string | null;
            readonly spi: string | null;
            readonly durationMicros: number;
            readonly correlationId: string | null;
            readonly requestId: string;
        };
        readonly Vehicule: {
            readonly id: number;
            readonly idCorrelation: string;
            readonly application: string;
            readonly trigrammeSIP: string;
            readonly numeroImmatriculation?: string;
            readonly statut: string | null;
            readonly scenario: string;
            readonly dateMiseAJour: components["schemas"]["Instant"];
        };
    };
    responses: {
        /** @description Le bac et ses identifiants, que rien ne redira. */
        readonly BacNeuf: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly id: components["schemas"]["IdBac"];
                    readonly url: components["schemas"]["Adresse"];
                    readonly fixtures: string;
                    readonly createdAt: components["schemas"]["Instant"];
                    readonly expiresAt: components["schemas"]["InstantOuNul"];
                    readonly clock: components["schemas"]["HeureDuBac"];
                    readonly applications: readonly {
                        readonly slug: string;
                        readonly nom: string;
                        readonly clientId: string;
                        readonly clientSecret: string;
                        readonly habilitations: readonly components["schemas"]["HabilitationDuBac"][];
                    }[];
                };
            };
        };
        /** @description L'heure du bac. */
        readonly Heure: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly now: components["schemas"]["Instant"];
                    readonly frozen: boolean;
                    readonly scale: number;
                };
            };
        };
        /** @description L'entrée, comme dans un jeu de données, sans ce qui va de soi. */
        readonly Entree: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly entry: Record<string, unknown>;
                    /** @description D'une application, quand il est neuf : rien ne le redira. */
                    readonly clientSecret?: string;
                };
            };
        };
        /** @description Les entrées, par nom ; `total` compte celles du bac. */
        readonly Entrees: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly total: number;
                    readonly entries: readonly Record<string, unknown>[];
                };
            };
        };
        /** @description L'élément de référentiel. */
        readonly Element: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly id: number;
                    readonly application: string;
                    readonly element: Record<string, unknown>;
                };
            };
        };
        /** @description Les éléments, par application puis par numéro. */
        readonly Elements: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly elements: readonly {
                        readonly id: number;
                        readonly application: string;
                        readonly element: Record<string, unknown>;
                    }[];
                };
            };
        };
        /** @description La requête ne peut pas être lue, ou `faults` dit tout ce qui ne va pas ; rien n'a été écrit. */
        readonly Fautive: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    /** @example entry-refused */
                    readonly error: string;
                    readonly message: string;
                    readonly faults?: readonly {
                        /** @description Chemin de la valeur, par exemple `habilitations[0].scopes[2]`. */
                        readonly path?: string;
                        /** @description D'un document. */
                        readonly line?: number;
                        readonly column?: number;
                        readonly message: string;
                    }[];
                };
            };
        };
        /** @description Le véhicule. */
        readonly VieDuVehicule: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly id: number;
                    readonly statut: string | null;
                    readonly progression: string;
                    readonly next: Record<string, unknown> | null;
                    readonly open: readonly Record<string, unknown>[];
                    readonly closed: readonly Record<string, unknown>[];
                    readonly history: readonly Record<string, unknown>[];
                };
            };
        };
        /** @description La progression du bac. */
        readonly Progression: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly mode: string;
                };
            };
        };
        /** @description La requête ne peut pas être lue, ou pas ainsi. */
        readonly Malformee: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Le jeton d'administration manque ou n'est pas le bon. */
        readonly NonAutorisee: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Le corps est trop long. */
        readonly TropLongue: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Le corps n'est pas du type attendu. */
        readonly PasDuJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Pas d'ici. */
        readonly Interdite: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Cela n'existe pas. */
        readonly Introuvable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état ne le permet pas. */
        readonly Conflit: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
    };
    parameters: {
        /**
         * @description Bac visé ; `commun` sans lui.
         * @example commun
         */
        readonly Bac: string;
        /**
         * @description Bac visé.
         * @example commun
         */
        readonly Id: string;
        /**
         * @description Nom de l'instantané.
         * @example avant-paiement
         */
        readonly NomInstantane: string;
        /**
         * @description Nom court de la personne.
         * @example hugo-meunier
         */
        readonly NomPersona: string;
        /**
         * @description Nom du foyer.
         * @example moreau
         */
        readonly NomFoyer: string;
        /**
         * @description Nom court de l'application.
         * @example cantine-rennes
         */
        readonly NomApplication: string;
        /**
         * @description Nom court de l'API.
         * @example r2p
         */
        readonly ApiHabilitee: string;
        /**
         * @description Nom après lequel la liste commence.
         * @example lea-moreau
         */
        readonly Apres: string;
        /**
         * @description Nombre d'entrées, de 1 à 1000 ; 1000 sans lui.
         * @example 1000
         */
        readonly LimiteDeListe: number;
        /**
         * @description Numéro donné à la création.
         * @example 1100000001
         */
        readonly NumeroEntite: string;
        /**
         * @description Numéro donné à la création.
         * @example 1200000001
         */
        readonly NumeroLieu: string;
        /**
         * @description Numéro du véhicule.
         * @example 1300000003
         */
        readonly NumeroVehicule: string;
        /**
         * @description Nombre de lignes, de 1 à 1000 ; 100 sans lui.
         * @example 100
         */
        readonly Limite: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listerBacs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Les bacs, dans l'ordre de leur création. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bacs: readonly components["schemas"]["Bac"][];
                    };
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
        };
    };
    readonly creerBac: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id?: components["schemas"]["IdBac"];
                    /**
                     * @description `complet` (par défaut) : tout ce qui est livré. `vide` : les applications, sans personne ni bien.
                     * @example complet
                     */
                    readonly fixtures?: string;
                    readonly ttl?: components["schemas"]["DureeDeVie"];
                    /**
                     * @description Premier instant de l'horloge. Absent, celui du serveur.
                     * @example 2026-09-15T10:00:00Z
                     */
                    readonly now?: string;
                    /**
                     * @description Vrai, l'horloge est arrêtée dès l'abord.
                     * @example true
                     */
                    readonly frozen?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["BacNeuf"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireBac: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Bac visé.
                 * @example commun
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le bac. Les secrets n'y sont pas. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["IdBac"];
                        readonly url: components["schemas"]["Adresse"];
                        readonly fixtures: string;
                        readonly createdAt: components["schemas"]["Instant"];
                        readonly expiresAt: components["schemas"]["InstantOuNul"];
                        readonly clock: components["schemas"]["HeureDuBac"];
                        readonly applications: readonly components["schemas"]["ApplicationDuBac"][];
                    };
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly supprimerBac: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Bac visé.
                 * @example commun
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly remettreBac: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Bac visé.
                 * @example commun
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le bac. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bac"];
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly copierBac: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Bac visé.
                 * @example commun
                 */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id?: components["schemas"]["IdBac"];
                    readonly ttl?: components["schemas"]["DureeDeVie"];
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["BacNeuf"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireHorloge: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Heure"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly reglerHorloge: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Instant ISO 8601, de 1970 à 2199.
                     * @example 2026-09-01T10:00:00Z
                     */
                    readonly set?: string;
                    /**
                     * @description Durée ISO 8601.
                     * @example PT1M
                     */
                    readonly advance?: string;
                    /**
                     * @description Revient à l'heure réelle, à son allure.
                     * @enum {boolean}
                     */
                    readonly follow?: true;
                    /**
                     * @description Vrai, l'horloge s'arrête où elle est, ou là où cette requête la place.
                     * @example true
                     */
                    readonly frozen?: boolean;
                    /**
                     * @description Secondes de l'horloge par seconde réelle.
                     * @example 60
                     */
                    readonly scale?: number;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Heure"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly listerInstantanes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Les instantanés, par nom. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly snapshots: readonly components["schemas"]["Instantane"][];
                    };
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly garderInstantane: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom de l'instantané.
                 * @example avant-paiement
                 */
                readonly name: components["parameters"]["NomInstantane"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description L'instantané. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Instantane"];
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly supprimerInstantane: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom de l'instantané.
                 * @example avant-paiement
                 */
                readonly name: components["parameters"]["NomInstantane"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly chargerInstantane: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom de l'instantané.
                 * @example avant-paiement
                 */
                readonly name: components["parameters"]["NomInstantane"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le bac. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bac"];
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly exporterBac: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Avec `true`, l'identifiant de chaque application et l'empreinte de son secret.
                 * @example true
                 */
                readonly credentials?: "true" | "false";
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/yaml": string;
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly chargerBac: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/yaml": string;
            };
        };
        readonly responses: {
            /** @description Ce qui a été chargé, et les secrets neufs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly personas: number;
                        readonly situations: number;
                        readonly vehicules: number;
                        readonly applications: readonly {
                            readonly slug: string;
                            readonly clientId: string;
                            /** @description Donné quand il est neuf. */
                            readonly clientSecret?: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly listerPersonas: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Nom après lequel la liste commence.
                 * @example lea-moreau
                 */
                readonly after?: components["parameters"]["Apres"];
                /**
                 * @description Nombre d'entrées, de 1 à 1000 ; 1000 sans lui.
                 * @example 1000
                 */
                readonly limit?: components["parameters"]["LimiteDeListe"];
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Entrees"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly creerPersona: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lirePersona: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de la personne.
                 * @example hugo-meunier
                 */
                readonly slug: components["parameters"]["NomPersona"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly ecrirePersona: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de la personne.
                 * @example hugo-meunier
                 */
                readonly slug: components["parameters"]["NomPersona"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 201: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly supprimerPersona: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de la personne.
                 * @example hugo-meunier
                 */
                readonly slug: components["parameters"]["NomPersona"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly modifierPersona: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de la personne.
                 * @example hugo-meunier
                 */
                readonly slug: components["parameters"]["NomPersona"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly listerFoyers: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Nom après lequel la liste commence.
                 * @example lea-moreau
                 */
                readonly after?: components["parameters"]["Apres"];
                /**
                 * @description Nombre d'entrées, de 1 à 1000 ; 1000 sans lui.
                 * @example 1000
                 */
                readonly limit?: components["parameters"]["LimiteDeListe"];
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Entrees"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly creerFoyer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireFoyer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom du foyer.
                 * @example moreau
                 */
                readonly foyer: components["parameters"]["NomFoyer"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly ecrireFoyer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom du foyer.
                 * @example moreau
                 */
                readonly foyer: components["parameters"]["NomFoyer"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 201: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly supprimerFoyer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom du foyer.
                 * @example moreau
                 */
                readonly foyer: components["parameters"]["NomFoyer"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly modifierFoyer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom du foyer.
                 * @example moreau
                 */
                readonly foyer: components["parameters"]["NomFoyer"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly listerApplications: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Nom après lequel la liste commence.
                 * @example lea-moreau
                 */
                readonly after?: components["parameters"]["Apres"];
                /**
                 * @description Nombre d'entrées, de 1 à 1000 ; 1000 sans lui.
                 * @example 1000
                 */
                readonly limit?: components["parameters"]["LimiteDeListe"];
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Entrees"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly creerApplication: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireApplication: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de l'application.
                 * @example cantine-rennes
                 */
                readonly slug: components["parameters"]["NomApplication"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly ecrireApplication: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de l'application.
                 * @example cantine-rennes
                 */
                readonly slug: components["parameters"]["NomApplication"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 201: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly supprimerApplication: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de l'application.
                 * @example cantine-rennes
                 */
                readonly slug: components["parameters"]["NomApplication"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly modifierApplication: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de l'application.
                 * @example cantine-rennes
                 */
                readonly slug: components["parameters"]["NomApplication"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly ecrireHabilitation: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de l'application.
                 * @example cantine-rennes
                 */
                readonly slug: components["parameters"]["NomApplication"];
                /**
                 * @description Nom court de l'API.
                 * @example r2p
                 */
                readonly api: components["parameters"]["ApiHabilitee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Entree"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly supprimerHabilitation: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom court de l'application.
                 * @example cantine-rennes
                 */
                readonly slug: components["parameters"]["NomApplication"];
                /**
                 * @description Nom court de l'API.
                 * @example r2p
                 */
                readonly api: components["parameters"]["ApiHabilitee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly lireJournal: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description Nombre de lignes, de 1 à 1000 ; 100 sans lui.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limite"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Les appels, du plus récent au plus ancien. Les SPI sont masqués. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly calls: readonly components["schemas"]["Appel"][];
                    };
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly listerVehicules: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description Nombre de lignes, de 1 à 1000 ; 100 sans lui.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limite"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Les véhicules, du plus récent au plus ancien. Un véhicule retiré n'a plus de statut. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly vehicules: readonly components["schemas"]["Vehicule"][];
                    };
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly deposerVehicule: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nom court de l'application.
                     * @example si-fourrieres
                     */
                    readonly application: string;
                    /** @description Ce que l'application enverrait à HERMES. */
                    readonly remise: Record<string, unknown>;
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["VieDuVehicule"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireVehicule: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro du véhicule.
                 * @example 1300000003
                 */
                readonly id: components["parameters"]["NumeroVehicule"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VieDuVehicule"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly supprimerVehicule: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro du véhicule.
                 * @example 1300000003
                 */
                readonly id: components["parameters"]["NumeroVehicule"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly corrigerVehicule: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro du véhicule.
                 * @example 1300000003
                 */
                readonly id: components["parameters"]["NumeroVehicule"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["VieDuVehicule"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly faireEvenement: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro du véhicule.
                 * @example 1300000003
                 */
                readonly id: components["parameters"]["NumeroVehicule"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nom d'un événement du Domaine ; ce qu'il apporte se donne à côté.
                     * @example accepter
                     */
                    readonly event: string;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["VieDuVehicule"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly listerEntites: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Elements"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly creerEntite: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nom court de l'application.
                     * @example si-fourrieres
                     */
                    readonly application: string;
                    /** @description Ce que l'application enverrait à HERMES. */
                    readonly element: Record<string, unknown>;
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Element"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireEntite: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro donné à la création.
                 * @example 1100000001
                 */
                readonly id: components["parameters"]["NumeroEntite"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Element"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly supprimerEntite: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro donné à la création.
                 * @example 1100000001
                 */
                readonly id: components["parameters"]["NumeroEntite"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly corrigerEntite: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro donné à la création.
                 * @example 1100000001
                 */
                readonly id: components["parameters"]["NumeroEntite"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Element"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly listerLieus: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Elements"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly creerLieu: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nom court de l'application.
                     * @example si-fourrieres
                     */
                    readonly application: string;
                    /** @description Ce que l'application enverrait à HERMES. */
                    readonly element: Record<string, unknown>;
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Element"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireLieu: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro donné à la création.
                 * @example 1200000001
                 */
                readonly id: components["parameters"]["NumeroLieu"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Element"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly supprimerLieu: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro donné à la création.
                 * @example 1200000001
                 */
                readonly id: components["parameters"]["NumeroLieu"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C'est fait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly corrigerLieu: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Numéro donné à la création.
                 * @example 1200000001
                 */
                readonly id: components["parameters"]["NumeroLieu"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Element"];
            readonly 400: components["responses"]["Fautive"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireProgression: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Progression"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly reglerProgression: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description manual, immediate, time ou reads:N.
                     * @example time
                     */
                    readonly mode: string;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Progression"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly donnerConsentement: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nom court d'une personne.
                     * @example lea-moreau
                     */
                    readonly persona?: string;
                    /**
                     * @description Numéro fiscal.
                     * @example 3099901713440
                     */
                    readonly spi?: string;
                    /**
                     * @description Durée du jeton, en secondes ; 60 sans elle.
                     * @example 60
                     */
                    readonly expires_in?: number;
                };
            };
        };
        readonly responses: {
            /** @description Le jeton. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly persona: string;
                        readonly expires_in: number;
                        readonly expires_at: components["schemas"]["Instant"];
                    };
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly lireEtat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le serveur répond. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "ready";
                        readonly version: string;
                        readonly profile: string;
                        readonly bacs: readonly {
                            readonly id: components["schemas"]["IdBac"];
                            readonly now: components["schemas"]["Instant"];
                            /** @description Applications sans quota. */
                            readonly unlimited: readonly string[];
                        }[];
                    };
                };
            };
        };
    };
    readonly lireCles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Un jeu de clés (RFC 7517). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly keys: readonly Record<string, unknown>[];
                    };
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
        };
    };
    readonly listerContrats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Adresses de chaque contrat. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly contracts: readonly {
                            readonly api: string;
                            readonly yaml: string;
                            readonly json: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
        };
    };
    readonly lireContrat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom d'une API, puis `.yaml` ou `.json`.
                 * @example r2p.yaml
                 */
                readonly file: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le contrat, tel qu'il est écrit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/yaml": string;
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly listerCertificats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description L'autorité et les certificats, et ce que chacun vaut à cette heure de l'horloge. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly lireCertificat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Nom de fichier, comme la liste les donne.
                 * @example valide.pem
                 */
                readonly file: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le fichier, en PEM ou en PKCS#12. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
}
