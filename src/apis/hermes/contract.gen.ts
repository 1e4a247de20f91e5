// Generated from openapi/hermes.yaml by "npm run generate".
export interface paths {
    "/referentiels/entitesremettantes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entités remettantes du déposant
         * @description Rend les entités que l'application a créées, dans l'ordre de leur création.
         */
        get: operations["listerEntitesRemettantes"];
        put?: never;
        /**
         * Création d'entités remettantes
         * @description Crée les entités du tableau, toutes ou aucune. La même entité envoyée deux fois (même idCorrelation, même contenu) reçoit le même identifiant.
         */
        post: operations["creerEntitesRemettantes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiels/lieux-de-depot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lieux de dépôt du déposant
         * @description Rend les lieux que l'application a créés, dans l'ordre de leur création.
         */
        get: operations["listerLieuxDeDepot"];
        put?: never;
        /**
         * Création de lieux de dépôt
         * @description Crée les lieux du tableau, tous ou aucun. Chacun dépend d'une entité remettante du déposant.
         */
        post: operations["creerLieuxDeDepot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiels/nomenclatures/{nomenclature}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Valeurs d'une nomenclature
         * @description Rend les codes d'une nomenclature et leurs libellés. Genres et énergies sont ceux du certificat d'immatriculation ; les codes des autres listes ne sont publiés nulle part, ceux-ci sont propres au bac à sable.
         */
        get: operations["lireNomenclature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dépôt d'un véhicule
         * @description Propose un véhicule au Domaine. Le même dépôt envoyé deux fois (même idCorrelation, même contenu) reçoit la même réponse ; un autre contenu sous le même idCorrelation est refusé.
         */
        post: operations["deposerVehicule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicules/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Véhicules mis à jour pendant une période
         * @description Rend les véhicules du déposant dont la dernière mise à jour est strictement comprise entre les deux dates, de la plus ancienne à la plus récente.
         */
        post: operations["rechercherVehicules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fiche d'un véhicule
         * @description Rend ce que le déposant a remis et ce que le Domaine en a fait.
         */
        get: operations["lireVehicule"];
        /**
         * Complément d'un véhicule
         * @description Renvoie la remise entière, complétée, quand le Domaine a demandé un complément. Le véhicule redevient « Proposé ».
         */
        put: operations["completerVehicule"];
        post?: never;
        /**
         * Retrait d'un véhicule
         * @description Retire un véhicule que le Domaine n'a pas encore accepté : il n'existe plus pour le déposant, et son idCorrelation redevient libre.
         */
        delete: operations["retirerVehicule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicules/{id}/enlevement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enlèvement par l'acquéreur
         * @description Enregistre que l'acquéreur a retiré le véhicule payé.
         */
        put: operations["enleverVehicule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicules/{id}/restitution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Restitution au propriétaire
         * @description Enregistre que le propriétaire a repris son véhicule avant la vente.
         */
        put: operations["restituerVehicule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Enveloppe des erreurs de la passerelle. */
        Erreur: {
            erreur: {
                /** @description Code de la passerelle. */
                code: number;
                /** @description Message de la passerelle. */
                message: string;
                /**
                 * Format: date-time
                 * @description Date et heure à Paris.
                 */
                horodatage: string;
            };
        };
        /** @description Enveloppe des erreurs de HERMES, qui n'est pas celle des autres API. */
        ErreurHermes: {
            /** @description Statut HTTP. */
            code: number;
            /** @description Message général. */
            message: string;
            /**
             * Format: date-time
             * @description Date et heure, en temps universel.
             */
            horodatage: string;
            /** @description Une entrée par ligne fautive. */
            detail: {
                /** @description idCorrelation de la ligne, ou numéro du bien ; vide quand il manque. */
                id: string;
                /** @description Toutes les fautes de la ligne. */
                errors: {
                    /** @description Code de la faute. */
                    code: string;
                    /** @description Champ et faute. */
                    message: string;
                }[];
            }[];
        };
        /**
         * @description Trigramme du système du partenaire, propre à l'habilitation.
         * @example SIF
         */
        TrigrammeSIP: string;
        /**
         * @description Identifiant de l'objet dans le système du partenaire, unique pour un trigramme.
         * @example SIF0000124
         */
        IdCorrelation: string;
        /**
         * @description Identifiant attribué par HERMES, dix chiffres.
         * @example 1100000001
         */
        IdReferentiel: string;
        /**
         * @description Numéro du véhicule attribué par HERMES, dix chiffres.
         * @example 1300000001
         */
        IdBien: number;
        /**
         * Format: date-time
         * @description Date et heure en temps universel.
         * @example 2026-03-02T09:15:30.000Z
         */
        Instant: string;
        /**
         * Format: date
         * @description Jour, à Paris. Null tant qu'il n'est pas connu.
         */
        Jour: string | null;
        /** @description Texte, null tant qu'il n'est pas connu. */
        Texte: string | null;
        /**
         * @description Statut du véhicule. Les valeurs sont celles de x-lifecycle.
         * @enum {string}
         */
        Statut: "Proposé" | "Refusé" | "En attente de complément" | "Recevable à récoler" | "A lotir" | "Loti" | "En cours de vente" | "Invendu" | "Vendu à régler" | "Vendu à enlever" | "Enlevé" | "Détruit" | "Manquant" | "Restitué" | "En cours de transfert" | "Archivé intermédiaire";
        /** @description Adresse postale. */
        AdresseEntite: {
            /** @description Code postal. */
            codePostal: string;
            /** @description Commune. */
            ville: string;
            /** @description Numéro dans la voie. */
            numVoie: string;
            /** @description Type et nom de la voie. */
            libelleVoie: string;
            /**
             * @description Vrai pour une adresse en France.
             * @enum {boolean|string}
             */
            estEnFrance: true | false | "true" | "false";
            /** @description Bis, ter. */
            indiceDeRepetition?: string;
            /** @description Bâtiment, zone. */
            complementAdresse?: string;
            /** @description Pays, hors de France. */
            paysEtranger?: string;
        };
        /** @description Adresse postale. */
        AdresseLieu: {
            /** @description Code postal. */
            codePostal: string;
            /** @description Commune. */
            ville: string;
            /** @description Numéro dans la voie. */
            numVoie: number | string;
            /** @description Type et nom de la voie. */
            libelleVoie: string;
            /**
             * @description Vrai pour une adresse en France.
             * @enum {boolean|string}
             */
            estEnFrance: true | false | "true" | "false";
            /** @description Bis, ter. */
            indiceDeRepetition?: string;
            /** @description Bâtiment, zone. */
            complementAdresse?: string;
            /** @description Pays, hors de France. */
            paysEtranger?: string;
        };
        /** @description Autorité qui remet des véhicules au Domaine. */
        EntiteRemettante: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            idCorrelation: components["schemas"]["IdCorrelation"];
            /** @description Nom de l'entité. */
            denomination: string;
            /** @description Téléphone. */
            telephone: string;
            /** @description Adresse électronique. */
            courriel: string;
            /** @description Type d'entité. */
            codeTypologieNiveau1: string;
            adresse: components["schemas"]["AdresseEntite"];
            /**
             * @description Faux pour une entité fermée ; le bac à sable le garde et n'en tire rien.
             * @enum {boolean|string}
             */
            indicateurActif?: true | false | "true" | "false";
            /** @description Télécopie. */
            fax?: string;
            /** @description Sous-type d'entité. */
            codeTypologieNiveau2?: string;
            /** @description Conditions faites à l'acquéreur. */
            conditionEnlevementBien?: string;
        };
        /** @description Entité remettante et son identifiant. */
        EntiteEnregistree: {
            id: components["schemas"]["IdReferentiel"];
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            idCorrelation: components["schemas"]["IdCorrelation"];
            /** @description Nom de l'entité. */
            denomination: string;
            /** @description Téléphone. */
            telephone: string;
            /** @description Adresse électronique. */
            courriel: string;
            /** @description Type d'entité. */
            codeTypologieNiveau1: string;
            adresse: components["schemas"]["AdresseEntite"];
            /**
             * @description Faux pour une entité fermée ; le bac à sable le garde et n'en tire rien.
             * @enum {boolean|string}
             */
            indicateurActif?: true | false | "true" | "false";
            /** @description Télécopie. */
            fax?: string;
            /** @description Sous-type d'entité. */
            codeTypologieNiveau2?: string;
            /** @description Conditions faites à l'acquéreur. */
            conditionEnlevementBien?: string;
        };
        /** @description Parc où les véhicules sont gardés. */
        LieuDeDepot: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            idCorrelation: components["schemas"]["IdCorrelation"];
            /** @description Entité dont dépend le lieu. */
            idEntiteRemettante: number | string;
            /** @description Adresse électronique. */
            courriel: string;
            /** @description Téléphone. */
            telephone: string;
            /** @description Heures d'appel. */
            horaireAppel: string;
            /** @description Heures d'ouverture. */
            horaireAccueilPhysique: string;
            adresse: components["schemas"]["AdresseLieu"];
            /** @description Responsable du lieu. */
            nomResponsable: string;
            /** @description Téléphone du responsable. */
            telephoneResponsable: string;
            /** @description Heures d'appel du responsable. */
            horaireAppelResponsable: string;
            /** @description Heures de présence du responsable. */
            horaireAccueilPhysiqueResponsable: string;
            /** @description Adresse électronique du responsable. */
            courrielResponsable: string;
            /** @description Exploitant. */
            nomOrganisme?: string;
            /** @description Latitude et longitude. */
            coordonneesGPS?: string;
            /** @description Téléphone mobile. */
            telephoneMobile?: string;
            /** @description Téléphone mobile du responsable. */
            telephoneMobileResponsable?: string;
        };
        /** @description Lieu de dépôt et son identifiant. */
        LieuEnregistre: {
            id: components["schemas"]["IdReferentiel"];
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            idCorrelation: components["schemas"]["IdCorrelation"];
            /** @description Entité dont dépend le lieu. */
            idEntiteRemettante: number | string;
            /** @description Adresse électronique. */
            courriel: string;
            /** @description Téléphone. */
            telephone: string;
            /** @description Heures d'appel. */
            horaireAppel: string;
            /** @description Heures d'ouverture. */
            horaireAccueilPhysique: string;
            adresse: components["schemas"]["AdresseLieu"];
            /** @description Responsable du lieu. */
            nomResponsable: string;
            /** @description Téléphone du responsable. */
            telephoneResponsable: string;
            /** @description Heures d'appel du responsable. */
            horaireAppelResponsable: string;
            /** @description Heures de présence du responsable. */
            horaireAccueilPhysiqueResponsable: string;
            /** @description Adresse électronique du responsable. */
            courrielResponsable: string;
            /** @description Exploitant. */
            nomOrganisme?: string;
            /** @description Latitude et longitude. */
            coordonneesGPS?: string;
            /** @description Téléphone mobile. */
            telephoneMobile?: string;
            /** @description Téléphone mobile du responsable. */
            telephoneMobileResponsable?: string;
        };
        /** @description Entités à créer. */
        EntitesRemettantes: components["schemas"]["EntiteRemettante"][];
        /** @description Lieux à créer. */
        LieuxDeDepot: components["schemas"]["LieuDeDepot"][];
        /** @description Entités du déposant. */
        EntitesListees: components["schemas"]["EntiteEnregistree"][];
        /** @description Lieux du déposant. */
        LieuxListes: components["schemas"]["LieuEnregistre"][];
        /** @description Identifiant attribué à un élément. */
        ElementCree: {
            idCorrelation: components["schemas"]["IdCorrelation"];
            id: components["schemas"]["IdReferentiel"];
        };
        /** @description Identifiants attribués. */
        ElementsCrees: components["schemas"]["ElementCree"][];
        /** @description Une valeur de nomenclature. */
        Code: {
            /** @description Code. */
            code: string;
            /** @description Libellé. */
            libelle: string;
            /** @description Code dont dépend celui-ci, dans la nomenclature au-dessus. */
            parent?: string;
        };
        /** @description Valeurs d'une nomenclature. */
        NomenclatureLue: components["schemas"]["Code"][];
        /** @description Nature juridique du bien. */
        Nature: {
            /**
             * @description Autre nature.
             * @enum {boolean|string}
             */
            autre: true | false | "true" | "false";
            /**
             * @description Bien placé sous scellé.
             * @enum {boolean|string}
             */
            scelle: true | false | "true" | "false";
            /**
             * @description Marqueur « ot », dont le sens n'est pas publié.
             * @enum {boolean|string}
             */
            ot: true | false | "true" | "false";
            /**
             * @description Bien hébergé par un tiers.
             * @enum {boolean|string}
             */
            heberge: true | false | "true" | "false";
        };
        /** @description Véhicule remis au Domaine. Les champs du décret 72-823, article 2, sont obligatoires. */
        Remise: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            idCorrelation: components["schemas"]["IdCorrelation"];
            /** @description Utilisateur qui remet. Aucune opération ne donne cette liste, le bac à sable n'en contrôle que la présence. */
            idUtilisateurRemettant: string;
            /** @description Entité remettante du déposant. */
            idEntiteRemettante: number | string;
            /** @description Type de bien. */
            idTypeBien: string;
            /** @description Catégorie, dans le type. */
            idCategorie: string;
            /** @description Sous-catégorie, dans la catégorie. */
            idSousCategorie: string;
            nature: components["schemas"]["Nature"];
            /**
             * @description Vrai pour un véhicule de fourrière, auquel les règles du Code de la route s'appliquent.
             * @enum {boolean|string}
             */
            fourriereAdministrative: true | false | "true" | "false";
            /** @description État et particularités. */
            description: string;
            /** @description Ministère. */
            ministere: string;
            /** @description Compte budgétaire. */
            compteBudgetaire: string;
            /** @description Marque (D.1). */
            marque: string;
            /** @description Genre national (J.1). */
            genre: string;
            /** @description Carrosserie nationale (J.3). */
            carrosserie: string;
            /** @description Plaque (A). Certaines plaques fixent la suite donnée par le Domaine, voir x-lifecycle. */
            numeroImmatriculation: string;
            /** @description Numéro de série (E). */
            numeroSerieVin: string;
            /** @description Type mines ou CNIT (D.2.1). */
            typeMineCnit: string;
            /**
             * @description Première mise en circulation (B).
             * @example 2026-01-05T08:30:00Z
             */
            dateCirculation: string;
            /** @description Énergie (P.3). */
            typeEnergie: string;
            /** @description Places assises (S.1). */
            nombrePlace: number | string;
            /** @description Puissance fiscale (P.6). */
            puissanceFiscale: string;
            /**
             * @description Mise en fourrière.
             * @example 2026-01-05T08:30:00Z
             */
            dateFourriere: string;
            /**
             * @description Jour où le véhicule est réputé abandonné.
             * @example 2026-01-05T08:30:00Z
             */
            dateAbandon: string;
            /** @description Lieu de dépôt, de la même entité. */
            idLieuDepot: number | string;
            /** @description Programme budgétaire. */
            programme?: string;
            /** @description Fonds de concours. */
            fondsConcours?: string;
            /** @description Dénomination commerciale (D.3). */
            modele?: string;
            /**
             * @description Dernier contrôle technique.
             * @example 2026-01-05T08:30:00Z
             */
            dateCT?: string;
            /** @description Kilométrage lu. */
            kilometrage?: number | string;
            /**
             * @description Compteur changé.
             * @enum {boolean|string}
             */
            compteurChange?: true | false | "true" | "false";
            /** @description Remarque sur le compteur. */
            commentaireCompteur?: string;
            /**
             * @description Boîte automatique.
             * @enum {boolean|string}
             */
            bva?: true | false | "true" | "false";
            /**
             * @description Contrôle technique en cours de validité.
             * @enum {boolean|string}
             */
            controleTechnique?: true | false | "true" | "false";
            /**
             * @description Peut être immatriculé de nouveau.
             * @enum {boolean|string}
             */
            reimmatriculable?: true | false | "true" | "false";
            /**
             * @description Certificat d'immatriculation présent.
             * @enum {boolean|string}
             */
            certificatImmatriculation?: true | false | "true" | "false";
        };
        /** @description Accusé du dépôt. */
        DepotRecu: {
            id_correlation: components["schemas"]["IdCorrelation"];
            id: components["schemas"]["IdBien"];
            dateDemandePriseEnCharge: components["schemas"]["Instant"];
        };
        /** @description Un véhicule mis à jour pendant la période. */
        VehiculeTrouve: {
            idCorrelation: components["schemas"]["IdCorrelation"];
            id: components["schemas"]["IdBien"];
            statut: components["schemas"]["Statut"];
            dateReception: components["schemas"]["Instant"];
            dateQualification: components["schemas"]["Jour"];
            dateVente: components["schemas"]["Jour"];
            datePaiement: components["schemas"]["Jour"];
            raisonSocialeSociete: components["schemas"]["Texte"];
            prenomClient: components["schemas"]["Texte"];
            nomClient: components["schemas"]["Texte"];
            /**
             * @description Prix d'adjudication en euros, deux décimales.
             * @example 1000.00
             */
            prixFrappe: string | null;
        };
        /** @description Véhicules mis à jour pendant la période. */
        VehiculesTrouves: components["schemas"]["VehiculeTrouve"][];
        /** @description La remise et ce que le Domaine en a fait. */
        FicheVehicule: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            idCorrelation: components["schemas"]["IdCorrelation"];
            /** @description Utilisateur qui remet. Aucune opération ne donne cette liste, le bac à sable n'en contrôle que la présence. */
            idUtilisateurRemettant: string;
            /** @description Entité remettante du déposant. */
            idEntiteRemettante: number | string;
            /** @description Type de bien. */
            idTypeBien: string;
            /** @description Catégorie, dans le type. */
            idCategorie: string;
            /** @description Sous-catégorie, dans la catégorie. */
            idSousCategorie: string;
            nature: components["schemas"]["Nature"];
            /**
             * @description Vrai pour un véhicule de fourrière, auquel les règles du Code de la route s'appliquent.
             * @enum {boolean|string}
             */
            fourriereAdministrative: true | false | "true" | "false";
            /** @description État et particularités. */
            description: string;
            /** @description Ministère. */
            ministere: string;
            /** @description Compte budgétaire. */
            compteBudgetaire: string;
            /** @description Marque (D.1). */
            marque: string;
            /** @description Genre national (J.1). */
            genre: string;
            /** @description Carrosserie nationale (J.3). */
            carrosserie: string;
            /** @description Plaque (A). Certaines plaques fixent la suite donnée par le Domaine, voir x-lifecycle. */
            numeroImmatriculation: string;
            /** @description Numéro de série (E). */
            numeroSerieVin: string;
            /** @description Type mines ou CNIT (D.2.1). */
            typeMineCnit: string;
            /**
             * @description Première mise en circulation (B).
             * @example 2026-01-05T08:30:00Z
             */
            dateCirculation: string;
            /** @description Énergie (P.3). */
            typeEnergie: string;
            /** @description Places assises (S.1). */
            nombrePlace: number | string;
            /** @description Puissance fiscale (P.6). */
            puissanceFiscale: string;
            /**
             * @description Mise en fourrière.
             * @example 2026-01-05T08:30:00Z
             */
            dateFourriere: string;
            /**
             * @description Jour où le véhicule est réputé abandonné.
             * @example 2026-01-05T08:30:00Z
             */
            dateAbandon: string;
            /** @description Lieu de dépôt, de la même entité. */
            idLieuDepot: number | string;
            /** @description Programme budgétaire. */
            programme?: string;
            /** @description Fonds de concours. */
            fondsConcours?: string;
            /** @description Dénomination commerciale (D.3). */
            modele?: string;
            /**
             * @description Dernier contrôle technique.
             * @example 2026-01-05T08:30:00Z
             */
            dateCT?: string;
            /** @description Kilométrage lu. */
            kilometrage?: number | string;
            /**
             * @description Compteur changé.
             * @enum {boolean|string}
             */
            compteurChange?: true | false | "true" | "false";
            /** @description Remarque sur le compteur. */
            commentaireCompteur?: string;
            /**
             * @description Boîte automatique.
             * @enum {boolean|string}
             */
            bva?: true | false | "true" | "false";
            /**
             * @description Contrôle technique en cours de validité.
             * @enum {boolean|string}
             */
            controleTechnique?: true | false | "true" | "false";
            /**
             * @description Peut être immatriculé de nouveau.
             * @enum {boolean|string}
             */
            reimmatriculable?: true | false | "true" | "false";
            /**
             * @description Certificat d'immatriculation présent.
             * @enum {boolean|string}
             */
            certificatImmatriculation?: true | false | "true" | "false";
            id: components["schemas"]["IdBien"];
            statut: components["schemas"]["Statut"];
            dateReception: components["schemas"]["Instant"];
            dateQualification: components["schemas"]["Jour"];
            dateVente: components["schemas"]["Jour"];
            datePaiement: components["schemas"]["Jour"];
            raisonSocialeSociete: components["schemas"]["Texte"];
            prenomClient: components["schemas"]["Texte"];
            nomClient: components["schemas"]["Texte"];
            /**
             * @description Prix d'adjudication en euros, deux décimales.
             * @example 1000.00
             */
            prixFrappe: string | null;
            dateMiseAJour: components["schemas"]["Instant"];
            commissariat: components["schemas"]["Texte"];
            motifComplement: components["schemas"]["Texte"];
            motifRefus: components["schemas"]["Texte"];
            dateEnlevement: components["schemas"]["Jour"];
            dateRestitution: components["schemas"]["Jour"];
            dateDestruction: components["schemas"]["Jour"];
        };
        /** @description Période et entités. */
        Recherche: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            /**
             * @description Début, exclu. Sans Z, l'heure est lue en temps universel.
             * @example 2026-01-05T08:30:00Z
             */
            dateDebut: string;
            /**
             * @description Fin, exclue.
             * @example 2026-01-05T08:30:00Z
             */
            dateFin: string;
            /** @description Entités remettantes ; toutes quand la liste est absente. */
            idEntitesRemettantes?: (number | string)[];
        };
        /** @description Enlèvement par l'acquéreur. */
        Enlevement: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            /**
             * @description Jour de l'enlèvement.
             * @example 2026-01-05T08:30:00Z
             */
            dateEnlevement: string;
        };
        /** @description Restitution au propriétaire. */
        Restitution: {
            trigrammeSIP: components["schemas"]["TrigrammeSIP"];
            /**
             * @description Jour de la restitution.
             * @example 2026-01-05T08:30:00Z
             */
            dateRestitution: string;
        };
    };
    responses: {
        /** @description Identifiants attribués, dans l'ordre du tableau reçu. */
        ElementsCrees: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ElementsCrees"];
            };
        };
        /** @description Entités remettantes du déposant. */
        EntitesListees: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EntitesListees"];
            };
        };
        /** @description Lieux de dépôt du déposant. */
        LieuxListes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LieuxListes"];
            };
        };
        /** @description Codes et libellés. */
        NomenclatureLue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NomenclatureLue"];
            };
        };
        /** @description Dépôt reçu. */
        DepotRecu: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DepotRecu"];
            };
        };
        /** @description Véhicules mis à jour pendant la période. */
        VehiculesTrouves: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VehiculesTrouves"];
            };
        };
        /** @description Fiche du véhicule. */
        FicheVehicule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FicheVehicule"];
            };
        };
        /** @description Le véhicule est retiré. Sans corps. */
        Retire: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description La date est enregistrée. Le corps est vide. */
        Enregistre: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description La requête est incorrecte. La passerelle répond dans son enveloppe, HERMES dans la sienne, avec le détail de chaque ligne et de chaque champ. */
        RequeteIncorrecte: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurHermes"] | components["schemas"]["Erreur"];
            };
        };
        /** @description Jeton absent, inconnu, expiré ou révoqué, ou souscription inactive. */
        NonAuthentifie: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description La passerelle refuse l'accès, ou le trigramme n'est pas celui de l'habilitation. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"] | components["schemas"]["ErreurHermes"];
            };
        };
        /** @description Aucun véhicule du déposant ne porte ce numéro. */
        BienInconnu: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurHermes"];
            };
        };
        /** @description L'opération n'est pas possible dans l'état du véhicule, ou l'idCorrelation est pris par un autre contenu. */
        Conflit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurHermes"];
            };
        };
        /** @description Le corps dépasse un mébioctet. */
        RequeteTropLongue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurHermes"];
            };
        };
        /** @description Le corps n'est pas annoncé comme du JSON. */
        TypeNonAccepte: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurHermes"];
            };
        };
        /** @description Le quota d'appels par minute est atteint. */
        QuotaDepasse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Erreur interne. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurHermes"];
            };
        };
        /** @description L'opération est au contrat et le bac à sable ne la sert pas. */
        NonEmulee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description L'API est suspendue sur la passerelle, ou fermée pour maintenance. */
        ApiIndisponible: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
    };
    parameters: {
        /**
         * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
         * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
         */
        XCorrelationId: string;
        /**
         * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
         * @example EDITEUR_LANNION_HERMES_01
         */
        IdTeleservice: string;
        /**
         * @description Numéro du véhicule, rendu à son dépôt.
         * @example 1300000001
         */
        Id: number;
        /**
         * @description Numéro d'un véhicule à compléter.
         * @example 1300000002
         */
        IdACompleter: number;
        /**
         * @description Numéro d'un véhicule pas encore accepté.
         * @example 1300000003
         */
        IdPropose: number;
        /**
         * @description Numéro d'un véhicule pas encore vendu.
         * @example 1300000004
         */
        IdALotir: number;
        /**
         * @description Nom de la nomenclature.
         * @example genres
         */
        Nomenclature: "types-de-bien" | "categories" | "sous-categories" | "genres" | "carrosseries" | "energies" | "ministeres" | "motifs-refus" | "motifs-complement" | "commissariats-aux-ventes" | "typologies-niveau-1" | "typologies-niveau-2";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listerEntitesRemettantes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EntitesListees"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    creerEntitesRemettantes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitesRemettantes"];
            };
        };
        responses: {
            200: components["responses"]["ElementsCrees"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            409: components["responses"]["Conflit"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    listerLieuxDeDepot: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LieuxListes"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    creerLieuxDeDepot: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LieuxDeDepot"];
            };
        };
        responses: {
            200: components["responses"]["ElementsCrees"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            409: components["responses"]["Conflit"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    lireNomenclature: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Nom de la nomenclature.
                 * @example genres
                 */
                nomenclature: components["parameters"]["Nomenclature"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NomenclatureLue"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    deposerVehicule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Remise"];
            };
        };
        responses: {
            200: components["responses"]["DepotRecu"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            409: components["responses"]["Conflit"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    rechercherVehicules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recherche"];
            };
        };
        responses: {
            200: components["responses"]["VehiculesTrouves"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    lireVehicule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro du véhicule, rendu à son dépôt.
                 * @example 1300000001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FicheVehicule"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["BienInconnu"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    completerVehicule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro d'un véhicule à compléter.
                 * @example 1300000002
                 */
                id: components["parameters"]["IdACompleter"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Remise"];
            };
        };
        responses: {
            200: components["responses"]["FicheVehicule"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["BienInconnu"];
            409: components["responses"]["Conflit"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    retirerVehicule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro d'un véhicule pas encore accepté.
                 * @example 1300000003
                 */
                id: components["parameters"]["IdPropose"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Retire"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["BienInconnu"];
            409: components["responses"]["Conflit"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    enleverVehicule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro du véhicule, rendu à son dépôt.
                 * @example 1300000001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enlevement"];
            };
        };
        responses: {
            200: components["responses"]["Enregistre"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["BienInconnu"];
            409: components["responses"]["Conflit"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
    restituerVehicule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant technique du téléservice, attribué à l'habilitation. Les CGU en contrôlent la présence et la conformité.
                 * @example EDITEUR_LANNION_HERMES_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro d'un véhicule pas encore vendu.
                 * @example 1300000004
                 */
                id: components["parameters"]["IdALotir"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restitution"];
            };
        };
        responses: {
            200: components["responses"]["Enregistre"];
            400: components["responses"]["RequeteIncorrecte"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["BienInconnu"];
            409: components["responses"]["Conflit"];
            413: components["responses"]["RequeteTropLongue"];
            415: components["responses"]["TypeNonAccepte"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiIndisponible"];
        };
    };
}
