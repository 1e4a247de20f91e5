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
    readonly "/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pannes d'un bac */
        readonly get: operations["listerPannes"];
        readonly put?: never;
        /**
         * Arme une panne, ou un profil de pannes
         * @description Une panne dit quels appels elle vise (`match` : tout ce qui est nommé doit convenir ; vide, tous), lesquels d'entre eux elle frappe (`when` : tous sans lui) et ce qu'elle leur fait (`effect`). Un effet a jusqu'à trois parts : une réponse (`error`, ou `status` et `code`, ou `html`), une latence (`latencyMs` ou `latency`), un transport rompu (`cut` ou `truncate`). Pour un appel, chaque part revient à la première panne armée qui en dit quelque chose. Un profil s'arme par son nom, seul ou avec `ttl`. Un nom inconnu, où que ce soit, est refusé avec le plus proche qui existe : `GET /faults/catalogue` les a tous.
         */
        readonly post: operations["armerPanne"];
        /** Retire toutes les pannes d'un bac */
        readonly delete: operations["desarmerPannes"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tout ce qui peut être cassé, et comment
         * @description Opérations et erreurs de chaque API, profils, et valeurs qui mènent à une panne sans qu'aucune soit armée.
         */
        readonly get: operations["lireCataloguePannes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Une panne */
        readonly get: operations["lirePanne"];
        readonly put?: never;
        readonly post?: never;
        /** Retire une panne */
        readonly delete: operations["desarmerPanne"];
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
        readonly post?: never;
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
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
        /**
         * @description Lettres minuscules, chiffres et tirets ; sans lui, la panne est numérotée.
         * @example r2p-en-panne
         */
        readonly IdPanne: string;
        /** @description Les appels visés. */
        readonly CiblePanne: {
            /**
             * @description Une API, ou `oauth` pour /token et /revoke.
             * @example r2p
             */
            readonly api?: string;
            /**
             * @description Une opération telle que son contrat l'écrit.
             * @example GET /personne/{spi}
             */
            readonly operation?: string;
            /**
             * @description Nom court de l'application qui appelle.
             * @example editeur-demonstration
             */
            readonly application?: string;
            /**
             * @description Personne demandée, par son numéro fiscal.
             * @example 3099901713440
             */
            readonly spi?: string;
            /**
             * @description La même, par son nom court.
             * @example lea-moreau
             */
            readonly persona?: string;
        };
        /** @description Les n premiers des appels visés, ou un sur n. */
        readonly RythmePanne: {
            /** @example 3 */
            readonly first?: number;
            /** @example 10 */
            readonly every?: number;
        };
        readonly RythmePanneOuNul: {
            readonly first?: number;
            readonly every?: number;
        } | null;
        /** @description Une réponse, une latence, un transport rompu ; l'un des trois au moins. */
        readonly EffetPanne: {
            /**
             * @description Nom d'une erreur du catalogue.
             * @example quota-exceeded
             */
            readonly error?: string;
            /**
             * @description Statut HTTP d'une erreur du catalogue, avec son code.
             * @example 429
             */
            readonly status?: number;
            /**
             * @description Code de cette erreur.
             * @example 900804
             */
            readonly code?: number | string;
            /**
             * @description Page HTML d'un serveur frontal : 502, 503 ou 504. Supposée.
             * @example 502
             */
            readonly html?: number;
            /**
             * @description Latence fixe, en millisecondes de temps réel.
             * @example 2000
             */
            readonly latencyMs?: number;
            /** @description Latence log-normale, la même suite pour la même graine ; au plus 120 s. */
            readonly latency?: {
                /** @example 400 */
                readonly medianMs: number;
                /** @example 0.5 */
                readonly sigma: number;
                /**
                 * @description 0 sans elle.
                 * @example 2026
                 */
                readonly seed?: number;
            };
            /**
             * @description `before-headers` : la connexion est coupée sans réponse, et rien n'est fait. `after-headers` : l'appel est fait, son corps ne vient pas.
             * @example before-headers
             */
            readonly cut?: string;
            /**
             * @description Nombre d'octets du corps qui sont envoyés, ou part du corps en dessous de 1. La longueur annoncée reste la vraie.
             * @example 0.5
             */
            readonly truncate?: number;
        };
        readonly Panne: {
            readonly id: string;
            readonly match: components["schemas"]["CiblePanne"];
            readonly when: components["schemas"]["RythmePanneOuNul"];
            readonly effect: components["schemas"]["EffetPanne"];
            readonly profile: string | null;
            readonly note: string | null;
            readonly armedAt: components["schemas"]["Instant"];
            readonly until: components["schemas"]["InstantOuNul"];
            /** @description Temps qui lui reste à l'horloge du bac ; 0, elle a cessé ; nul, elle dure. */
            readonly remainingMs: number | null;
            /** @description Appels visés. */
            readonly seen: number;
            /** @description Appels frappés. */
            readonly injected: number;
        };
        readonly ErreurDuCatalogue: {
            readonly id: string;
            readonly status: number;
            readonly code: number | string;
            readonly message: string;
        };
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
            /** @description Panne qui a frappé l'appel. Statut 0 : la connexion fut coupée sans réponse. */
            readonly fault?: string | null;
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
        /** @description Les pannes, dans l'ordre où elles furent armées. */
        readonly Pannes: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly bac: components["schemas"]["IdBac"];
                    readonly faults: readonly components["schemas"]["Panne"][];
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
         * @description Nom de la panne.
         * @example r2p-en-panne
         */
        readonly NumeroPanne: string;
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
    readonly listerPannes: {
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
            readonly 200: components["responses"]["Pannes"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly armerPanne: {
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
                    readonly id?: components["schemas"]["IdPanne"];
                    /**
                     * @description Nom d'un profil.
                     * @example panne-cinq-minutes
                     */
                    readonly profile?: string;
                    readonly match?: components["schemas"]["CiblePanne"];
                    readonly when?: components["schemas"]["RythmePanne"];
                    readonly effect?: components["schemas"]["EffetPanne"];
                    /**
                     * @description Durée ISO 8601, à l'horloge du bac, au bout de laquelle la panne cesse ; sans elle ni `until`, elle dure.
                     * @example PT5M
                     */
                    readonly ttl?: string;
                    /**
                     * @description Instant ISO 8601, à l'horloge du bac, où la panne cesse.
                     * @example 2026-09-15T10:05:00Z
                     */
                    readonly until?: string;
                    /**
                     * @description Pour qui lira le journal.
                     * @example ticket 4211
                     */
                    readonly note?: string;
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Pannes"];
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly desarmerPannes: {
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
    readonly lireCataloguePannes: {
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
            /** @description Le catalogue. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Les API, `oauth` pour les jetons, `gateway` pour ce qui se tient devant toutes les API. */
                        readonly layers: readonly {
                            readonly api: string;
                            readonly operations: readonly string[];
                            readonly errors: readonly components["schemas"]["ErreurDuCatalogue"][];
                        }[];
                        /** @description Statuts des pages HTML. */
                        readonly html: readonly number[];
                        readonly profiles: readonly {
                            readonly id: string;
                            readonly description: string;
                            readonly ttl: string;
                            readonly faults: readonly {
                                readonly match: components["schemas"]["CiblePanne"];
                                readonly when: components["schemas"]["RythmePanneOuNul"];
                                readonly effect: components["schemas"]["EffetPanne"];
                            }[];
                        }[];
                        /** @description Numéros fiscaux et plaques qui mènent toujours à une panne, dans tous les bacs. */
                        readonly magic: readonly {
                            readonly value: string;
                            /** @enum {string} */
                            readonly kind: "spi" | "plaque";
                            /** @description Nul : toutes celles qui demandent un SPI. */
                            readonly api: string | null;
                            readonly effect: components["schemas"]["EffetPanne"];
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly lirePanne: {
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
                 * @description Nom de la panne.
                 * @example r2p-en-panne
                 */
                readonly id: components["parameters"]["NumeroPanne"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description La panne. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Panne"];
                };
            };
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly desarmerPanne: {
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
                 * @description Nom de la panne.
                 * @example r2p-en-panne
                 */
                readonly id: components["parameters"]["NumeroPanne"];
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
