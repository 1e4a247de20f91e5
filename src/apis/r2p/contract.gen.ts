// Generated from openapi/r2p.yaml by "npm run generate".
export interface paths {
    "/personne": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recherche d'une personne par état civil et adresse
         * @description Rend l'unique personne qui répond à tous les critères. Le nom et le prénom sont obligatoires, avec la naissance complète (date et lieu) ou l'adresse (pays, département et commune au moins).
         */
        get: operations["rechercherPersonne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personne/spi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numéro fiscal d'une personne par état civil
         * @description Rend le numéro fiscal de l'unique personne qui répond à l'état civil. Le nom, le prénom, la date et le lieu de naissance sont obligatoires.
         */
        get: operations["resoudreSpi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personne/{spi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Personne par numéro fiscal
         * @description Rend l'état civil et l'adresse de la personne qui porte ce numéro fiscal.
         */
        get: operations["lirePersonneParSpi"];
        put?: never;
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
        /** @description Enveloppe de toute erreur, de la passerelle comme de l'API. */
        Erreur: {
            erreur: components["schemas"]["ErreurDetail"];
        };
        /** @description Contenu d'une erreur. */
        ErreurDetail: {
            code: components["schemas"]["ErreurCode"];
            message: components["schemas"]["ErreurMessage"];
            horodatage: components["schemas"]["ErreurHorodatage"];
        };
        /**
         * @description Code de l'erreur. Six chiffres pour la passerelle, quatre ou cinq pour l'API.
         * @example 40433
         */
        ErreurCode: number;
        /**
         * @description Message de l'erreur, stable pour un code et une ressource donnés.
         * @example Personne non trouvée
         */
        ErreurMessage: string;
        /**
         * Format: date-time
         * @description Date et heure de l'erreur à Paris, à la seconde, avec le décalage horaire.
         * @example 2026-03-02T10:15:30+01:00
         */
        ErreurHorodatage: string;
        /** @description Enveloppe de la personne trouvée. */
        PersonneReponse: {
            personnePhysique: components["schemas"]["PersonnePhysique"];
        };
        /** @description Une personne physique du référentiel. */
        PersonnePhysique: {
            identifiant: components["schemas"]["Identifiant"];
            etatCivil?: components["schemas"]["EtatCivil"];
            adresse?: components["schemas"]["Adresse"];
        };
        /** @description Enveloppe du numéro fiscal trouvé. */
        IdentifiantReponse: {
            identifiant: components["schemas"]["Identifiant"];
        };
        /** @description Ce qui désigne la personne. */
        Identifiant: {
            spi: components["schemas"]["Spi"];
        };
        /**
         * @description Numéro fiscal, 13 chiffres.
         * @example 3999999611454
         */
        Spi: string;
        /** @description État civil de la personne. */
        EtatCivil: {
            cdSexe?: components["schemas"]["CdSexe"];
            lbNomNaissance?: components["schemas"]["LbNomNaissance"];
            lbPrenomNaissance?: components["schemas"]["LbPrenomNaissance"];
            lbNomUsage?: components["schemas"]["LbNomUsage"];
            lbPrenomUsage?: components["schemas"]["LbPrenomUsage"];
            anneeNaissance?: components["schemas"]["AnneeNaissance"];
            moisNaissance?: components["schemas"]["MoisNaissance"];
            jourNaissance?: components["schemas"]["JourNaissance"];
            cdPaysNaissance?: components["schemas"]["CdPaysNaissance"];
            cdDeptNaissance?: components["schemas"]["CdDeptNaissance"];
            cdTOMNaissance?: components["schemas"]["CdTOMNaissance"];
            cdCommuneNaissance?: components["schemas"]["CdCommuneNaissance"];
        };
        /**
         * @description Sexe : 1 masculin, 2 féminin.
         * @example 2
         */
        CdSexe: string | null;
        /**
         * @description Nom de naissance, en majuscules.
         * @example VASSEUREL
         */
        LbNomNaissance: string | null;
        /**
         * @description Prénoms de naissance, en majuscules, séparés par un espace.
         * @example CLAIRE MARIE
         */
        LbPrenomNaissance: string | null;
        /**
         * @description Nom d'usage, en majuscules. Null quand la personne n'en a pas.
         * @example LEROUVILLE
         */
        LbNomUsage: string | null;
        /**
         * @description Prénom d'usage, en majuscules. Null quand la personne n'en a pas.
         * @example CLAIRE
         */
        LbPrenomUsage: string | null;
        /**
         * @description Année de naissance, quatre chiffres.
         * @example 1986
         */
        AnneeNaissance: string | null;
        /**
         * @description Mois de naissance, deux chiffres. Null quand il n'est pas connu.
         * @example 03
         */
        MoisNaissance: string | null;
        /**
         * @description Jour de naissance, deux chiffres. Null quand il n'est pas connu.
         * @example 09
         */
        JourNaissance: string | null;
        /**
         * @description Code INSEE du pays de naissance, cinq chiffres. 99100 pour la France.
         * @example 99100
         */
        CdPaysNaissance: string | null;
        /**
         * @description Code INSEE du département de naissance. Null à l'étranger et dans un territoire d'outre-mer.
         * @example 35
         */
        CdDeptNaissance: string | null;
        /**
         * @description Code INSEE du territoire d'outre-mer de naissance. Null ailleurs.
         * @example 987
         */
        CdTOMNaissance: string | null;
        /**
         * @description Fin du code INSEE de la commune de naissance, trois chiffres, ou deux outre-mer. Null à l'étranger.
         * @example 360
         */
        CdCommuneNaissance: string | null;
        /** @description Adresse connue de la personne. */
        Adresse: {
            cdPays?: components["schemas"]["CdPays"];
            lbPays?: components["schemas"]["LbPays"];
            cdDepartement?: components["schemas"]["CdDepartement"];
            lbDepartement?: components["schemas"]["LbDepartement"];
            cdTOM?: components["schemas"]["CdTOM"];
            lbTOM?: components["schemas"]["LbTOM"];
            cdCommune?: components["schemas"]["CdCommune"];
            lbCommune?: components["schemas"]["LbCommune"];
            cdVoie?: components["schemas"]["CdVoie"];
            lbVoie?: components["schemas"]["LbVoie"];
            numeroVoie?: components["schemas"]["NumeroVoie"];
            indiceDeRepetition?: components["schemas"]["IndiceDeRepetition"];
        };
        /**
         * @description Code INSEE du pays de l'adresse, cinq chiffres.
         * @example 99100
         */
        CdPays: string | null;
        /**
         * @description Nom du pays, en majuscules.
         * @example FRANCE
         */
        LbPays: string | null;
        /**
         * @description Code INSEE du département. Null à l'étranger et dans un territoire d'outre-mer.
         * @example 35
         */
        CdDepartement: string | null;
        /**
         * @description Nom du département, en majuscules.
         * @example ILLE-ET-VILAINE
         */
        LbDepartement: string | null;
        /**
         * @description Code INSEE du territoire d'outre-mer. Null ailleurs.
         * @example 987
         */
        CdTOM: string | null;
        /**
         * @description Nom du territoire d'outre-mer, en majuscules. Null ailleurs.
         * @example POLYNESIE FRANCAISE
         */
        LbTOM: string | null;
        /**
         * @description Fin du code INSEE de la commune, trois chiffres, ou deux outre-mer. Null à l'étranger.
         * @example 238
         */
        CdCommune: string | null;
        /**
         * @description Nom de la commune, en majuscules.
         * @example RENNES
         */
        LbCommune: string | null;
        /**
         * @description Code de la voie dans la commune, quatre caractères.
         * @example 8730
         */
        CdVoie: string | null;
        /**
         * @description Type et libellé de la voie, en majuscules.
         * @example RUE DES TANNEURS
         */
        LbVoie: string | null;
        /**
         * @description Numéro dans la voie. Null sans numéro.
         * @example 14
         */
        NumeroVoie: string | null;
        /**
         * @description Indice de répétition : B bis, T ter, Q quater. Null sans indice.
         * @example B
         */
        IndiceDeRepetition: string | null;
    };
    responses: {
        /** @description La personne trouvée. */
        PersonneTrouvee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PersonneReponse"];
            };
        };
        /** @description Le numéro fiscal de la personne trouvée. */
        SpiTrouve: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentifiantReponse"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4003 : paramètre mal formé. 4004 : paramètre obligatoire absent, ou aucun critère en plus du nom et du prénom. */
        RequeteEtatCivil: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4003 : numéro fiscal mal formé. */
        RequeteParSpi: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Jeton refusé par la passerelle. 900901 : jeton inconnu, révoqué ou expiré. 900902 : jeton absent. 900907 : souscription bloquée. 900909 : souscription inactive. */
        NonAuthentifie: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Quota par minute de la souscription dépassé. 900804. */
        QuotaDepasse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Accès refusé. 900908 : application non souscrite. 900910 : scope absent du jeton. 4031 : recherche hors des modalités de l'habilitation. 40305 : plusieurs personnes répondent, ou dossier non communicable. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Aucune personne ne répond aux critères. 40433. */
        PersonneNonTrouvee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Erreur interne. 50001. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Ressource publiée que le bac à sable n'émule pas. 5011. */
        NonEmulee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description API bloquée, par exemple pendant une maintenance. 700700. */
        ApiBloquee: {
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
         * @description Nom de naissance, 100 caractères au plus.
         * @example MOREAU
         */
        Nom: string;
        /**
         * @description Prénoms de naissance séparés par des espaces, 20 caractères au plus pour chacun.
         * @example LÉA MARIE
         */
        Prenom: string;
        /**
         * @description Sexe : 1 masculin, 2 féminin.
         * @example 2
         */
        Sexe: string;
        /**
         * @description Date de naissance : AAAA, MM/AAAA ou JJ/MM/AAAA. 00 dit un jour ou un mois inconnu.
         * @example 12/04/1991
         */
        NaisDate: string;
        /**
         * @description Code INSEE du pays de naissance, cinq chiffres. 99100 pour la France.
         * @example 99100
         */
        NaisCodePays: string;
        /**
         * @description Département de naissance, sur deux ou trois caractères : 75, 075, 2A, 02A. Outre-mer : 971, 987.
         * @example 35
         */
        NaisCodeDept: string;
        /**
         * @description Commune de naissance : fin du code INSEE, trois chiffres, ou deux outre-mer.
         * @example 238
         */
        NaisCodeCommune: string;
        /**
         * @description Code INSEE du pays de l'adresse, cinq chiffres.
         * @example 99100
         */
        AdrCodePays: string;
        /**
         * @description Département de l'adresse : 01 à 95, 2A, 2B, ou 971 à 976. La forme sur trois caractères (035) est aussi acceptée.
         * @example 35
         */
        AdrCodeDept: string;
        /**
         * @description Territoire d'outre-mer de l'adresse, trois chiffres.
         * @example 987
         */
        AdrCodeTom: string;
        /**
         * @description Commune de l'adresse : fin du code INSEE, trois chiffres, ou deux outre-mer. Demande adrCodeDept.
         * @example 238
         */
        AdrCodeCommune: string;
        /**
         * @description Type de voie abrégé, quatre caractères au plus : RUE, AV, BD.
         * @example RUE
         */
        AdrLibelleTypeVoie: string;
        /**
         * @description Libellé de la voie, 26 caractères au plus. Demande adrCodeDept et adrCodeCommune.
         * @example DES LAVANDIERES
         */
        AdrLibelleVoie: string;
        /**
         * @description Numéro dans la voie, quatre chiffres au plus.
         * @example 12
         */
        AdrNumVoie: string;
        /**
         * @description Indice de répétition : B bis, T ter, Q quater.
         * @example B
         */
        AdrIndiceRepetition: string;
        /**
         * @description Numéro fiscal, 13 chiffres. La clé des trois derniers n'est pas contrôlée.
         * @example 3099901713440
         */
        Spi: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    rechercherPersonne: {
        parameters: {
            query: {
                /**
                 * @description Nom de naissance, 100 caractères au plus.
                 * @example MOREAU
                 */
                nom: components["parameters"]["Nom"];
                /**
                 * @description Prénoms de naissance séparés par des espaces, 20 caractères au plus pour chacun.
                 * @example LÉA MARIE
                 */
                prenom: components["parameters"]["Prenom"];
                /**
                 * @description Sexe : 1 masculin, 2 féminin.
                 * @example 2
                 */
                sexe?: components["parameters"]["Sexe"];
                /**
                 * @description Date de naissance : AAAA, MM/AAAA ou JJ/MM/AAAA. 00 dit un jour ou un mois inconnu.
                 * @example 12/04/1991
                 */
                naisDate?: components["parameters"]["NaisDate"];
                /**
                 * @description Code INSEE du pays de naissance, cinq chiffres. 99100 pour la France.
                 * @example 99100
                 */
                naisCodePays?: components["parameters"]["NaisCodePays"];
                /**
                 * @description Département de naissance, sur deux ou trois caractères : 75, 075, 2A, 02A. Outre-mer : 971, 987.
                 * @example 35
                 */
                naisCodeDept?: components["parameters"]["NaisCodeDept"];
                /**
                 * @description Commune de naissance : fin du code INSEE, trois chiffres, ou deux outre-mer.
                 * @example 238
                 */
                naisCodeCommune?: components["parameters"]["NaisCodeCommune"];
                /**
                 * @description Code INSEE du pays de l'adresse, cinq chiffres.
                 * @example 99100
                 */
                adrCodePays?: components["parameters"]["AdrCodePays"];
                /**
                 * @description Département de l'adresse : 01 à 95, 2A, 2B, ou 971 à 976. La forme sur trois caractères (035) est aussi acceptée.
                 * @example 35
                 */
                adrCodeDept?: components["parameters"]["AdrCodeDept"];
                /**
                 * @description Territoire d'outre-mer de l'adresse, trois chiffres.
                 * @example 987
                 */
                adrCodeTom?: components["parameters"]["AdrCodeTom"];
                /**
                 * @description Commune de l'adresse : fin du code INSEE, trois chiffres, ou deux outre-mer. Demande adrCodeDept.
                 * @example 238
                 */
                adrCodeCommune?: components["parameters"]["AdrCodeCommune"];
                /**
                 * @description Type de voie abrégé, quatre caractères au plus : RUE, AV, BD.
                 * @example RUE
                 */
                adrLibelleTypeVoie?: components["parameters"]["AdrLibelleTypeVoie"];
                /**
                 * @description Libellé de la voie, 26 caractères au plus. Demande adrCodeDept et adrCodeCommune.
                 * @example DES LAVANDIERES
                 */
                adrLibelleVoie?: components["parameters"]["AdrLibelleVoie"];
                /**
                 * @description Numéro dans la voie, quatre chiffres au plus.
                 * @example 12
                 */
                adrNumVoie?: components["parameters"]["AdrNumVoie"];
                /**
                 * @description Indice de répétition : B bis, T ter, Q quater.
                 * @example B
                 */
                adrIndiceRepetition?: components["parameters"]["AdrIndiceRepetition"];
            };
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PersonneTrouvee"];
            400: components["responses"]["RequeteEtatCivil"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["PersonneNonTrouvee"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    resoudreSpi: {
        parameters: {
            query: {
                /**
                 * @description Nom de naissance, 100 caractères au plus.
                 * @example MOREAU
                 */
                nom: components["parameters"]["Nom"];
                /**
                 * @description Prénoms de naissance séparés par des espaces, 20 caractères au plus pour chacun.
                 * @example LÉA MARIE
                 */
                prenom: components["parameters"]["Prenom"];
                /**
                 * @description Sexe : 1 masculin, 2 féminin.
                 * @example 2
                 */
                sexe?: components["parameters"]["Sexe"];
                /**
                 * @description Date de naissance : AAAA, MM/AAAA ou JJ/MM/AAAA. 00 dit un jour ou un mois inconnu.
                 * @example 12/04/1991
                 */
                naisDate?: components["parameters"]["NaisDate"];
                /**
                 * @description Code INSEE du pays de naissance, cinq chiffres. 99100 pour la France.
                 * @example 99100
                 */
                naisCodePays?: components["parameters"]["NaisCodePays"];
                /**
                 * @description Département de naissance, sur deux ou trois caractères : 75, 075, 2A, 02A. Outre-mer : 971, 987.
                 * @example 35
                 */
                naisCodeDept?: components["parameters"]["NaisCodeDept"];
                /**
                 * @description Commune de naissance : fin du code INSEE, trois chiffres, ou deux outre-mer.
                 * @example 238
                 */
                naisCodeCommune?: components["parameters"]["NaisCodeCommune"];
            };
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpiTrouve"];
            400: components["responses"]["RequeteEtatCivil"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["PersonneNonTrouvee"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lirePersonneParSpi: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description Numéro fiscal, 13 chiffres. La clé des trois derniers n'est pas contrôlée.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PersonneTrouvee"];
            400: components["responses"]["RequeteParSpi"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["PersonneNonTrouvee"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
}
