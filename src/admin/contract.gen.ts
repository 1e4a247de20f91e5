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
    readonly "/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Appels d'un bac
         * @description Du plus récent au plus ancien. `next` est le `before` de la page suivante : les appels qui arrivent entre-temps ne la décalent pas. Tous les critères doivent être remplis. Une API, une opération ou une application que rien ne connaît est refusée.
         */
        readonly get: operations["lireJournal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Vide le journal
         * @description Les quotas restent consommés. Les numéros des appels à venir suivent ceux d'avant.
         */
        readonly delete: operations["viderJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Journal en fichier
         * @description Du plus ancien au plus récent, au fil de la lecture. `ndjson` : un appel par ligne. `har` : HAR 1.2, que lisent les navigateurs ; en-têtes et corps n'étant pas gardés, leurs tailles sont -1.
         */
        readonly get: operations["exporterJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Appels au fil de l'eau
         * @description Flux d'événements (`text/event-stream`). Chaque appel est un message dont `id` est le numéro. Le flux reprend après `Last-Event-ID`, ou après `after` ; sans eux, il commence à l'instant. Un commentaire passe toutes les 15 secondes. L'événement `truncated` dit que des appels ont disparu avant d'être lus ; l'événement `end`, le dernier, pourquoi le flux finit : bac remis, rechargé ou supprimé, serveur arrêté, lecteur trop lent.
         */
        readonly get: operations["suivreJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Un appel a-t-il été fait ?
         * @description Compte les appels qui remplissent tous les critères. `met` dit si le compte y est ; quand il en manque, `nearest` montre ceux auxquels un seul critère fait défaut. Quand des appels qui auraient pu compter ont été oubliés (`--journal-rows`), c'est une erreur et non un compte : donner `after` ou `from`.
         */
        readonly post: operations["verifierJournal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/explain/{correlationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pourquoi cette réponse ?
         * @description Chaque appel qui portait ce X-Correlation-ID, avec ce que chaque contrôle en a fait, dans leur ordre, ce qui a décidé, et ce qu'il faut changer. Les conventions et les réglages sont lus tels qu'ils sont à présent.
         */
        readonly get: operations["expliquerAppels"];
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
            /** @description Chemin et requête tels qu'ils sont venus, 2048 caractères au plus ; ceux de `/token` et `/revoke` sans la requête. */
            readonly target: string | null;
            /** @description Panne qui a été injectée. */
            readonly fault: string | null;
        };
        readonly Explication: {
            readonly call: components["schemas"]["Appel"];
            /** @description Ce qui a décidé et pourquoi. */
            readonly summary: string;
            /** @description Les contrôles, dans leur ordre. */
            readonly path: readonly {
                /** @example quota */
                readonly check: string;
                /** @enum {string} */
                readonly outcome: "passed" | "refused" | "skipped" | "not reached" | "answered" | "injected";
                /** @description Ce que le contrôle regarde, ou pourquoi il a refusé. */
                readonly detail: string | null;
            }[];
            /** @description La ligne de l'erreur ; nul pour un succès. */
            readonly error: {
                readonly id: string;
                readonly status: number;
                readonly code: number | string | null;
                readonly message: string | null;
                readonly when: string;
                readonly source: string;
                readonly advice: string;
            } | null;
            /** @description Ce qui ferait passer l'appel : le code du client, une entrée des données fictives, un réglage. Le plus probable d'abord. */
            readonly change: readonly string[];
            /** @description Où en étaient les quotas de la minute après cet appel. */
            readonly quotas: readonly {
                /** @description API. */
                readonly of: string;
                readonly used: number;
                readonly limit: number;
                readonly from: components["schemas"]["Instant"];
                readonly to: components["schemas"]["Instant"];
            }[];
            /** @description Champs d'une réponse réussie que l'habilitation n'ouvre pas, et les scopes DataPass qui les ouvriraient. */
            readonly closedFields: readonly {
                readonly field: string;
                readonly opens: readonly string[];
            }[];
            /** @example docs/refusals.md#quota-exceeded */
            readonly doc: string | null;
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
         * @description Numéro du véhicule.
         * @example 1300000003
         */
        readonly NumeroVehicule: string;
        /**
         * @description Nombre de lignes, de 1 à 1000 ; 100 sans lui.
         * @example 100
         */
        readonly Limite: number;
        /**
         * @description Nom court d'une application.
         * @example editeur-demonstration
         */
        readonly Application: string;
        /**
         * @description Nom court d'une API ; `oauth` pour `/token` et `/revoke`.
         * @example r2p
         */
        readonly Api: string;
        /**
         * @description Verbe et chemin, comme le contrat les écrit.
         * @example GET /personne/spi
         */
        readonly Operation: string;
        /**
         * @description Statut HTTP, ou `4xx`.
         * @example 4xx
         */
        readonly StatutAppel: string;
        /**
         * @description Code de l'erreur.
         * @example 900804
         */
        readonly Code: number;
        /**
         * @description Nom du refus (X-Sandbox-Error).
         * @example quota-exceeded
         */
        readonly Erreur: string;
        /**
         * @description Contrôle qui a décidé ; `api` quand l'API a répondu elle-même.
         * @example quota
         */
        readonly Controle: string;
        /**
         * @description X-Correlation-ID de l'appel.
         * @example 123e4567-e89b-12d3-a456-426655440000
         */
        readonly Correlation: string;
        /**
         * @description SPI que l'appel nomme, ou nom court de cette personne.
         * @example lea-moreau
         */
        readonly Personne: string;
        /**
         * @description Premier instant, compris, à l'horloge du bac.
         * @example 2026-09-15T10:00:00Z
         */
        readonly De: string;
        /**
         * @description Dernier instant, compris, à l'horloge du bac.
         * @example 2026-09-15T10:05:00Z
         */
        readonly A: string;
        /**
         * @description Les appels dont le numéro est au-dessus.
         * @example 42
         */
        readonly Apres: number;
        /**
         * @description Les appels dont le numéro est au-dessous.
         * @example 1000
         */
        readonly Avant: number;
        /**
         * @description `masked` (sans lui) ou `clear` : montre les SPI en entier.
         * @example masked
         */
        readonly Affichage: "masked" | "clear";
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
    readonly lireJournal: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description Nom court d'une application.
                 * @example editeur-demonstration
                 */
                readonly application?: components["parameters"]["Application"];
                /**
                 * @description Nom court d'une API ; `oauth` pour `/token` et `/revoke`.
                 * @example r2p
                 */
                readonly api?: components["parameters"]["Api"];
                /**
                 * @description Verbe et chemin, comme le contrat les écrit.
                 * @example GET /personne/spi
                 */
                readonly operation?: components["parameters"]["Operation"];
                /**
                 * @description Statut HTTP, ou `4xx`.
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["StatutAppel"];
                /**
                 * @description Code de l'erreur.
                 * @example 900804
                 */
                readonly code?: components["parameters"]["Code"];
                /**
                 * @description Nom du refus (X-Sandbox-Error).
                 * @example quota-exceeded
                 */
                readonly error?: components["parameters"]["Erreur"];
                /**
                 * @description Contrôle qui a décidé ; `api` quand l'API a répondu elle-même.
                 * @example quota
                 */
                readonly policy?: components["parameters"]["Controle"];
                /**
                 * @description X-Correlation-ID de l'appel.
                 * @example 123e4567-e89b-12d3-a456-426655440000
                 */
                readonly correlationId?: components["parameters"]["Correlation"];
                /**
                 * @description SPI que l'appel nomme, ou nom court de cette personne.
                 * @example lea-moreau
                 */
                readonly personne?: components["parameters"]["Personne"];
                /**
                 * @description Premier instant, compris, à l'horloge du bac.
                 * @example 2026-09-15T10:00:00Z
                 */
                readonly from?: components["parameters"]["De"];
                /**
                 * @description Dernier instant, compris, à l'horloge du bac.
                 * @example 2026-09-15T10:05:00Z
                 */
                readonly to?: components["parameters"]["A"];
                /**
                 * @description Les appels dont le numéro est au-dessus.
                 * @example 42
                 */
                readonly after?: components["parameters"]["Apres"];
                /**
                 * @description Les appels dont le numéro est au-dessous.
                 * @example 1000
                 */
                readonly before?: components["parameters"]["Avant"];
                /**
                 * @description Nombre de lignes, de 1 à 1000 ; 100 sans lui.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limite"];
                /**
                 * @description `masked` (sans lui) ou `clear` : montre les SPI en entier.
                 * @example masked
                 */
                readonly spi?: components["parameters"]["Affichage"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Les appels. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly calls: readonly components["schemas"]["Appel"][];
                        /** @description À donner dans `before` ; nul à la dernière page. */
                        readonly next: number | null;
                    };
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
        };
    };
    readonly viderJournal: {
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
    readonly exporterJournal: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description `ndjson` sans lui.
                 * @example har
                 */
                readonly format?: "ndjson" | "har";
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description Nom court d'une application.
                 * @example editeur-demonstration
                 */
                readonly application?: components["parameters"]["Application"];
                /**
                 * @description Nom court d'une API ; `oauth` pour `/token` et `/revoke`.
                 * @example r2p
                 */
                readonly api?: components["parameters"]["Api"];
                /**
                 * @description Verbe et chemin, comme le contrat les écrit.
                 * @example GET /personne/spi
                 */
                readonly operation?: components["parameters"]["Operation"];
                /**
                 * @description Statut HTTP, ou `4xx`.
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["StatutAppel"];
                /**
                 * @description Code de l'erreur.
                 * @example 900804
                 */
                readonly code?: components["parameters"]["Code"];
                /**
                 * @description Nom du refus (X-Sandbox-Error).
                 * @example quota-exceeded
                 */
                readonly error?: components["parameters"]["Erreur"];
                /**
                 * @description Contrôle qui a décidé ; `api` quand l'API a répondu elle-même.
                 * @example quota
                 */
                readonly policy?: components["parameters"]["Controle"];
                /**
                 * @description X-Correlation-ID de l'appel.
                 * @example 123e4567-e89b-12d3-a456-426655440000
                 */
                readonly correlationId?: components["parameters"]["Correlation"];
                /**
                 * @description SPI que l'appel nomme, ou nom court de cette personne.
                 * @example lea-moreau
                 */
                readonly personne?: components["parameters"]["Personne"];
                /**
                 * @description Premier instant, compris, à l'horloge du bac.
                 * @example 2026-09-15T10:00:00Z
                 */
                readonly from?: components["parameters"]["De"];
                /**
                 * @description Dernier instant, compris, à l'horloge du bac.
                 * @example 2026-09-15T10:05:00Z
                 */
                readonly to?: components["parameters"]["A"];
                /**
                 * @description Les appels dont le numéro est au-dessus.
                 * @example 42
                 */
                readonly after?: components["parameters"]["Apres"];
                /**
                 * @description Les appels dont le numéro est au-dessous.
                 * @example 1000
                 */
                readonly before?: components["parameters"]["Avant"];
                /**
                 * @description `masked` (sans lui) ou `clear` : montre les SPI en entier.
                 * @example masked
                 */
                readonly spi?: components["parameters"]["Affichage"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le fichier. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly suivreJournal: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description Nom court d'une application.
                 * @example editeur-demonstration
                 */
                readonly application?: components["parameters"]["Application"];
                /**
                 * @description Nom court d'une API ; `oauth` pour `/token` et `/revoke`.
                 * @example r2p
                 */
                readonly api?: components["parameters"]["Api"];
                /**
                 * @description Verbe et chemin, comme le contrat les écrit.
                 * @example GET /personne/spi
                 */
                readonly operation?: components["parameters"]["Operation"];
                /**
                 * @description Statut HTTP, ou `4xx`.
                 * @example 4xx
                 */
                readonly status?: components["parameters"]["StatutAppel"];
                /**
                 * @description Code de l'erreur.
                 * @example 900804
                 */
                readonly code?: components["parameters"]["Code"];
                /**
                 * @description Nom du refus (X-Sandbox-Error).
                 * @example quota-exceeded
                 */
                readonly error?: components["parameters"]["Erreur"];
                /**
                 * @description Contrôle qui a décidé ; `api` quand l'API a répondu elle-même.
                 * @example quota
                 */
                readonly policy?: components["parameters"]["Controle"];
                /**
                 * @description X-Correlation-ID de l'appel.
                 * @example 123e4567-e89b-12d3-a456-426655440000
                 */
                readonly correlationId?: components["parameters"]["Correlation"];
                /**
                 * @description SPI que l'appel nomme, ou nom court de cette personne.
                 * @example lea-moreau
                 */
                readonly personne?: components["parameters"]["Personne"];
                /**
                 * @description Premier instant, compris, à l'horloge du bac.
                 * @example 2026-09-15T10:00:00Z
                 */
                readonly from?: components["parameters"]["De"];
                /**
                 * @description Dernier instant, compris, à l'horloge du bac.
                 * @example 2026-09-15T10:05:00Z
                 */
                readonly to?: components["parameters"]["A"];
                /**
                 * @description Les appels dont le numéro est au-dessus.
                 * @example 42
                 */
                readonly after?: components["parameters"]["Apres"];
                /**
                 * @description `masked` (sans lui) ou `clear` : montre les SPI en entier.
                 * @example masked
                 */
                readonly spi?: components["parameters"]["Affichage"];
            };
            readonly header?: {
                /**
                 * @description Dernier message reçu, que les navigateurs renvoient d'eux-mêmes.
                 * @example 42
                 */
                readonly "Last-Event-ID"?: number;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Le flux. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
        };
    };
    readonly verifierJournal: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description `masked` (sans lui) ou `clear` : montre les SPI en entier.
                 * @example masked
                 */
                readonly spi?: components["parameters"]["Affichage"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nom court d'une application.
                     * @example editeur-demonstration
                     */
                    readonly application?: string;
                    /**
                     * @description Nom court d'une API.
                     * @example r2p
                     */
                    readonly api?: string;
                    /**
                     * @description Verbe et chemin du contrat.
                     * @example GET /personne/spi
                     */
                    readonly operation?: string;
                    /**
                     * @description Statut HTTP, ou `4xx`.
                     * @example 200
                     */
                    readonly status?: number | string;
                    /**
                     * @description Code de l'erreur.
                     * @example 900804
                     */
                    readonly code?: number;
                    /**
                     * @description Nom du refus.
                     * @example quota-exceeded
                     */
                    readonly error?: string;
                    /**
                     * @description Contrôle qui a décidé.
                     * @example quota
                     */
                    readonly policy?: string;
                    /** @description X-Correlation-ID. */
                    readonly correlationId?: string;
                    /**
                     * @description SPI ou nom court d'une personne.
                     * @example lea-moreau
                     */
                    readonly personne?: string;
                    /**
                     * @description Premier instant, compris.
                     * @example 2026-09-15T10:00:00Z
                     */
                    readonly from?: string;
                    /**
                     * @description Dernier instant, compris.
                     * @example 2026-09-15T10:05:00Z
                     */
                    readonly to?: string;
                    /**
                     * @description Numéro du dernier appel à ne pas compter.
                     * @example 42
                     */
                    readonly after?: number;
                    /**
                     * @description Nombre d'appels, ou ses bornes, comprises.
                     * @example 1
                     */
                    readonly times: number | {
                        readonly atLeast?: number;
                        readonly atMost?: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Le verdict. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly met: boolean;
                        readonly expected: {
                            readonly atLeast: number;
                            readonly atMost: number | null;
                        };
                        readonly found: number;
                        /** @description Les derniers des appels comptés, cinq au plus. */
                        readonly calls: readonly components["schemas"]["Appel"][];
                        /** @description Quand il en manque, les derniers appels auxquels un seul critère fait défaut, cinq au plus. */
                        readonly nearest: readonly {
                            /**
                             * @description Le critère.
                             * @example status
                             */
                            readonly missed: string;
                            readonly expected: string | number;
                            readonly actual: string | number | null;
                            readonly call: components["schemas"]["Appel"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
            readonly 413: components["responses"]["TropLongue"];
            readonly 415: components["responses"]["PasDuJson"];
        };
    };
    readonly expliquerAppels: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Bac visé ; `commun` sans lui.
                 * @example commun
                 */
                readonly bac?: components["parameters"]["Bac"];
                /**
                 * @description `masked` (sans lui) ou `clear` : montre les SPI en entier.
                 * @example masked
                 */
                readonly spi?: components["parameters"]["Affichage"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description X-Correlation-ID de l'appel.
                 * @example 123e4567-e89b-12d3-a456-426655440000
                 */
                readonly correlationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Les appels, du plus ancien au plus récent ; les 20 derniers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bac: components["schemas"]["IdBac"];
                        readonly correlationId: string;
                        readonly explained: readonly components["schemas"]["Explication"][];
                        /** @description Appels plus anciens qui ne sont pas montrés. */
                        readonly omitted: number;
                    };
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
            readonly 409: components["responses"]["Conflit"];
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
