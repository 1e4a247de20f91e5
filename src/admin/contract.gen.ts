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
    readonly "/fixtures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Exporte un bac
         * @description Personnes, foyers, applications, biens (état et histoire), pannes armées, horloge et progression, en un document YAML que `PUT /fixtures` recharge : un bac qui l'a chargé s'exporte de même, octet pour octet, et répond de même. Les applications y sont sans leurs identifiants, sauf avec `credentials=true`, qui donne `clientId` et `secretSha256`. Jetons, consentements, quotas et journal n'y sont pas : c'est l'affaire d'un instantané.
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
            /** @description Chemin et requête tels qu'ils sont venus, 2048 caractères au plus ; ceux de `/token` et `/revoke` sans la requête. */
            readonly target: string | null;
            /** @description Panne qui a frappé l'appel. Statut 0 : la connexion fut coupée sans réponse. */
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
        /** @description Pas d'ici. */
        readonly PasDeCetteMachine: {
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
        /** @description Cela n'existe pas. */
        readonly InstantaneInconnu: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Cela n'existe pas. */
        readonly VehiculeInconnu: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Cela n'existe pas. */
        readonly PersonneInconnue: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Cela n'existe pas. */
        readonly ContratInconnu: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Cela n'existe pas. */
        readonly SansTls: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description Cela n'existe pas. */
        readonly FichierInconnu: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état du bac ne le permet pas ; la réponse dit ce qui s'y oppose. */
        readonly Conflit: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état ne le permet pas. */
        readonly BacExistant: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état ne le permet pas. */
        readonly BacNecessaire: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état ne le permet pas. */
        readonly TropDInstantanes: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état ne le permet pas. */
        readonly InstantaneIllisible: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description L'état ne le permet pas ; `statut` et `open` disent ce qu'il permet. */
        readonly EvenementFerme: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refus"];
            };
        };
        /** @description La requête ne peut pas être lue, ou pas ainsi. */
        readonly EvenementRefuse: {
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
         * @description Bac visé.
         * @example test-42
         */
        readonly IdASupprimer: string;
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
         * @description Nom court de la personne.
         * @example hugo-meunier
         */
        readonly NomPersona: string;
        /**
         * @description Nom court de la personne.
         * @example jean-test
         */
        readonly NomPersonaEcrite: string;
        /**
         * @description Nom du foyer.
         * @example moreau
         */
        readonly NomFoyer: string;
        /**
         * @description Nom du foyer.
         * @example test
         */
        readonly NomFoyerEcrit: string;
        /**
         * @description Nom court de l'application.
         * @example cantine-rennes
         */
        readonly NomApplication: string;
        /**
         * @description Nom court de l'application.
         * @example cantine-test
         */
        readonly NomApplicationEcrite: string;
        /**
         * @description Nom court de l'API.
         * @example r2p
         */
        readonly ApiHabilitee: string;
        /**
         * @description Les appels dont le numéro est au-dessus.
         * @example 42
         */
        readonly ApresAppel: number;
        /**
         * @description Nom après lequel la liste commence.
         * @example lea-moreau
         */
        readonly Apres: string;
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
         * @example 1100000002
         */
        readonly EntiteASupprimer: string;
        /**
         * @description Numéro donné à la création.
         * @example 1200000001
         */
        readonly NumeroLieu: string;
        /**
         * @description Numéro donné à la création.
         * @example 1200000002
         */
        readonly LieuASupprimer: string;
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 409: components["responses"]["BacExistant"];
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
            readonly 400: components["responses"]["Malformee"];
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
                 * @example test-42
                 */
                readonly id: components["parameters"]["IdASupprimer"];
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
            readonly 409: components["responses"]["BacNecessaire"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 409: components["responses"]["BacExistant"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 404: components["responses"]["InstantaneInconnu"];
            readonly 409: components["responses"]["TropDInstantanes"];
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
            readonly 404: components["responses"]["InstantaneInconnu"];
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
            readonly 404: components["responses"]["InstantaneInconnu"];
            readonly 409: components["responses"]["InstantaneIllisible"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
                /**
                 * @description Langue des fautes.
                 * @example fr
                 */
                readonly lang?: "en" | "fr";
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
            readonly 400: components["responses"]["Malformee"];
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
                 * @example jean-test
                 */
                readonly slug: components["parameters"]["NomPersonaEcrite"];
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
                 * @example jean-test
                 */
                readonly slug: components["parameters"]["NomPersonaEcrite"];
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
            readonly 400: components["responses"]["Malformee"];
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
                 * @example test
                 */
                readonly foyer: components["parameters"]["NomFoyerEcrit"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
                 * @example cantine-test
                 */
                readonly slug: components["parameters"]["NomApplicationEcrite"];
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
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["Introuvable"];
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
                readonly after?: components["parameters"]["ApresAppel"];
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
            readonly 400: components["responses"]["Malformee"];
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
                readonly after?: components["parameters"]["ApresAppel"];
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
            readonly 409: components["responses"]["Conflit"];
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
                readonly after?: components["parameters"]["ApresAppel"];
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
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["VehiculeInconnu"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["EvenementRefuse"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["VehiculeInconnu"];
            readonly 409: components["responses"]["EvenementFerme"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
                 * @example 1100000002
                 */
                readonly id: components["parameters"]["EntiteASupprimer"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 400: components["responses"]["Malformee"];
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
                 * @example 1200000002
                 */
                readonly id: components["parameters"]["LieuASupprimer"];
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
            readonly 400: components["responses"]["Malformee"];
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
            readonly 404: components["responses"]["PersonneInconnue"];
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
                        /** @constant */
                        readonly live: true;
                        /**
                         * @description Le serveur n'écoute pas avant de l'être.
                         * @constant
                         */
                        readonly ready: true;
                        readonly journal: {
                            /** @description Lignes que le journal d'un bac garde au moins. */
                            readonly rows: number;
                        };
                        readonly version: string;
                        readonly profile: string;
                        /** @description Nom que le serveur se donne au hasard à son démarrage : un autre sur le même port en a un autre. */
                        readonly instance: string;
                        /** @description Numéro de son processus, dans son espace de noms. */
                        readonly pid: number;
                        readonly bacs: readonly {
                            readonly id: components["schemas"]["IdBac"];
                            readonly now: components["schemas"]["Instant"];
                            /** @description Applications sans quota. */
                            readonly unlimited: readonly string[];
                            /** @description Homologations qui finissent dans les trois mois, ou finies. */
                            readonly warnings: readonly {
                                readonly application: string;
                                readonly api: string;
                                readonly end: string;
                                readonly message: string;
                            }[];
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
            readonly 404: components["responses"]["ContratInconnu"];
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
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["Interdite"];
            readonly 404: components["responses"]["SansTls"];
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
                    readonly "application/x-pem-file": string;
                    readonly "application/x-pkcs12": string;
                };
            };
            readonly 400: components["responses"]["Malformee"];
            readonly 401: components["responses"]["NonAutorisee"];
            readonly 403: components["responses"]["PasDeCetteMachine"];
            readonly 404: components["responses"]["FichierInconnu"];
        };
    };
}
