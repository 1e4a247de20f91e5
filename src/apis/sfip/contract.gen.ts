// Generated from openapi/sfip.yaml by "npm run generate".
export interface paths {
    "/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disponibilité de l'API
         * @description Dit si l'API répond. Un jeton valide suffit, sans scope.
         */
        get: operations["lireInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demandeDeService/02GA/departement/{departement}/annrev/{annrev}/bareme/{bareme}/personne": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Éligibilité au livret d'épargne populaire (02GA)
         * @description Recherche la personne, puis compare le revenu fiscal de référence de son foyer au plafond du département et du barème demandés. Tous les critères sont facultatifs dans le contrat publié ; il en faut assez pour désigner une seule personne.
         */
        get: operations["lireIndicateurLep02ga"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demandeDeService/02AA/personne": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiette de la dernière imposition sur le revenu (02AA)
         * @description Recherche la personne, puis rend l'assiette du dernier avis d'impôt sur le revenu de son foyer, limitée aux champs de l'habilitation. Sans année en entrée.
         */
        get: operations["lireSituationIr02aa"];
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
         * Format: int32
         * @description Code de l'erreur. Six chiffres pour la passerelle, quatre ou cinq pour l'API.
         * @example 4101
         */
        ErreurCode: number;
        /**
         * @description Message de l'erreur, stable pour un code et une ressource donnés.
         * @example Absence de réponse
         */
        ErreurMessage: string;
        /**
         * Format: date-time
         * @description Date et heure de l'erreur à Paris, à la seconde, avec le décalage horaire.
         * @example 2026-03-02T10:15:30+01:00
         */
        ErreurHorodatage: string;
        /** @description État de l'API. */
        Information: {
            descriptif: components["schemas"]["Descriptif"];
        };
        /**
         * @description Phrase qui dit l'état de l'API.
         * @example L'API est opérationnelle
         */
        Descriptif: string;
        /** @description Éligibilité du foyer au livret d'épargne populaire. */
        OuvertureLep: {
            statut: components["schemas"]["StatutLep"];
        };
        /**
         * @description O quand le revenu fiscal de référence ne dépasse pas le plafond, N sinon.
         * @example O
         * @enum {string}
         */
        StatutLep: "O" | "N";
        /** @description Assiette du dernier avis d'impôt sur le revenu. */
        SituationIr: {
            rfr?: components["schemas"]["Rfr"];
            sitFam?: components["schemas"]["SitFam"];
            nbPart?: components["schemas"]["NbPart"];
            pac?: components["schemas"]["Pac"];
            nmNaiDec1?: components["schemas"]["NmNaiDec1"];
            nmUsaDec1?: components["schemas"]["NmUsaDec1"];
            prnmDec1?: components["schemas"]["PrnmDec1"];
            dateNaisDec1?: components["schemas"]["DateNaisDec1"];
            dptNaissDec1?: components["schemas"]["DptNaissDec1"];
            lieuNaissDec1?: components["schemas"]["LieuNaissDec1"];
            nmNaiDec2?: components["schemas"]["NmNaiDec2"];
            nmUsaDec2?: components["schemas"]["NmUsaDec2"];
            prnmDec2?: components["schemas"]["PrnmDec2"];
            dateNaisDec2?: components["schemas"]["DateNaisDec2"];
            dptNaissDec2?: components["schemas"]["DptNaissDec2"];
            lieuNaissDec2?: components["schemas"]["LieuNaissDec2"];
            aft?: components["schemas"]["Aft"];
            aftDetail?: components["schemas"]["AftDetail"];
            sitParIso?: components["schemas"]["SitParIso"];
            pensAlPer?: components["schemas"]["PensAlPer"];
            indDeficit?: components["schemas"]["IndDeficit"];
            revenuBrutGlobal?: components["schemas"]["RevenuBrutGlobal"];
            sitPart?: components["schemas"]["SitPart"];
            sitParDeclaree?: components["schemas"]["SitParDeclaree"];
            indOptionImpotSepar?: components["schemas"]["IndOptionImpotSepar"];
            mntRevbareme?: components["schemas"]["MntRevbareme"];
            datRec?: components["schemas"]["DatRec"];
            datEtab?: components["schemas"]["DatEtab"];
            impAvImput?: components["schemas"]["ImpAvImput"];
            montTotIr?: components["schemas"]["MontTotIr"];
            revImposable?: components["schemas"]["RevImposable"];
            numRole?: components["schemas"]["NumRole"];
            fipNum?: components["schemas"]["FipNum"];
            rev?: components["schemas"]["Rev"];
        };
        /**
         * Format: int64
         * @description Revenu fiscal de référence du foyer, en euros entiers. Null pour une identité de test dont le montant n'est pas connu.
         * @example 54950
         */
        Rfr: number | null;
        /**
         * @description Situation de famille retenue pour l'imposition : M marié, O pacsé, C célibataire, D divorcé ou séparé, V veuf.
         * @example M
         * @enum {string}
         */
        SitFam: "M" | "O" | "C" | "D" | "V";
        /**
         * Format: double
         * @description Nombre de parts du quotient familial, par quarts de part (1, 1.25, 1.5, …).
         * @example 3
         */
        NbPart: number;
        /** @description Personnes à charge ou rattachées. Le total et le détail par case de la déclaration s'ouvrent séparément. */
        Pac: {
            nbPac?: components["schemas"]["NbPac"];
            nbPacF?: components["schemas"]["NbPacF"];
            nbPacG?: components["schemas"]["NbPacG"];
            nbPacH?: components["schemas"]["NbPacH"];
            nbPacI?: components["schemas"]["NbPacI"];
            nbPacR?: components["schemas"]["NbPacR"];
            nbPacJ?: components["schemas"]["NbPacJ"];
            nbPacN?: components["schemas"]["NbPacN"];
            nbPacP?: components["schemas"]["NbPacP"];
        };
        /**
         * Format: int32
         * @description Nombre total de personnes à charge ou rattachées.
         * @example 2
         */
        NbPac: number | null;
        /**
         * Format: int32
         * @description Case F : enfants de moins de 18 ans ou infirmes, à charge exclusive.
         * @example 2
         */
        NbPacF: number | null;
        /**
         * Format: int32
         * @description Case G : parmi ceux de la case F, titulaires d'une carte d'invalidité.
         * @example 0
         */
        NbPacG: number | null;
        /**
         * Format: int32
         * @description Case H : enfants de moins de 18 ans ou infirmes, en résidence alternée.
         * @example 0
         */
        NbPacH: number | null;
        /**
         * Format: int32
         * @description Case I : parmi ceux de la case H, titulaires d'une carte d'invalidité.
         * @example 0
         */
        NbPacI: number | null;
        /**
         * Format: int32
         * @description Case R : autres titulaires d'une carte d'invalidité vivant sous le toit du foyer.
         * @example 0
         */
        NbPacR: number | null;
        /**
         * Format: int32
         * @description Case J : enfants majeurs célibataires rattachés.
         * @example 0
         */
        NbPacJ: number | null;
        /**
         * Format: int32
         * @description Case N : enfants rattachés mariés, pacsés ou chargés de famille.
         * @example 0
         */
        NbPacN: number | null;
        /**
         * Format: int32
         * @description Case P : petits-enfants en résidence alternée.
         * @example 0
         */
        NbPacP: number | null;
        /**
         * @description Nom de naissance du déclarant 1, en majuscules, tiret conservé.
         * @example LEROUVILLE
         */
        NmNaiDec1: string | null;
        /**
         * @description Nom d'usage du déclarant 1, en majuscules. Null quand il n'en a pas déclaré.
         * @example LEROUVILLE
         */
        NmUsaDec1: string | null;
        /**
         * @description Prénoms du déclarant 1, en majuscules, séparés par un espace.
         * @example THOMAS ANDRE
         */
        PrnmDec1: string | null;
        /**
         * @description Date de naissance du déclarant 1, en trois parties.
         * @example {
         *       "jour": "21",
         *       "mois": "11",
         *       "annee": "1984"
         *     }
         */
        DateNaisDec1: {
            jour?: components["schemas"]["JourNaissance"];
            mois?: components["schemas"]["MoisNaissance"];
            annee?: components["schemas"]["AnneeNaissance"];
        };
        /**
         * @description Département de naissance du déclarant 1. Null pour une naissance à l'étranger.
         * @example 44
         */
        DptNaissDec1: string | null;
        /**
         * @description Commune de naissance du déclarant 1, en clair et en majuscules. Null quand elle n'est pas connue.
         * @example NANTES
         */
        LieuNaissDec1: string | null;
        /**
         * @description Nom de naissance du déclarant 2, en majuscules. Null quand le foyer n'a qu'un déclarant.
         * @example VASSEUREL
         */
        NmNaiDec2: string | null;
        /**
         * @description Nom d'usage du déclarant 2, en majuscules. Null sans nom d'usage ou sans déclarant 2.
         * @example LEROUVILLE
         */
        NmUsaDec2: string | null;
        /**
         * @description Prénoms du déclarant 2, en majuscules, séparés par un espace. Null quand le foyer n'a qu'un déclarant.
         * @example CLAIRE MARIE
         */
        PrnmDec2: string | null;
        /**
         * @description Date de naissance du déclarant 2, en trois parties. L'objet est présent même pour un foyer à un seul déclarant : ses trois parties sont alors null.
         * @example {
         *       "jour": "09",
         *       "mois": "03",
         *       "annee": "1986"
         *     }
         * @example {
         *       "jour": null,
         *       "mois": null,
         *       "annee": null
         *     }
         */
        DateNaisDec2: {
            jour?: components["schemas"]["JourNaissance"];
            mois?: components["schemas"]["MoisNaissance"];
            annee?: components["schemas"]["AnneeNaissance"];
        };
        /**
         * @description Département de naissance du déclarant 2. Null sans déclarant 2 ou pour une naissance à l'étranger.
         * @example 35
         */
        DptNaissDec2: string | null;
        /**
         * @description Commune de naissance du déclarant 2, en clair et en majuscules. Null sans déclarant 2.
         * @example VITRE
         */
        LieuNaissDec2: string | null;
        /**
         * @description Jour de naissance sur deux chiffres. Null quand le jour n'est pas connu ou sans déclarant.
         * @example 21
         */
        JourNaissance: string | null;
        /**
         * @description Mois de naissance sur deux chiffres. Null quand le mois n'est pas connu ou sans déclarant.
         * @example 11
         */
        MoisNaissance: string | null;
        /**
         * @description Année de naissance sur quatre chiffres. Null sans déclarant.
         * @example 1984
         */
        AnneeNaissance: string | null;
        /**
         * @description Adresse fiscale de taxation sur une ligne : celle du foyer au 1er janvier de l'année qui suit les revenus. Les réponses réelles peuvent porter des espaces au début et à la fin.
         * @example 14 RUE DES TANNEURS 35000 RENNES
         */
        Aft: string | null;
        /** @description La même adresse fiscale, découpée. */
        AftDetail: {
            complementAdresse?: components["schemas"]["AftComplementAdresse"];
            voie?: components["schemas"]["AftVoie"];
            commune?: components["schemas"]["AftCommune"];
            codePostal?: components["schemas"]["AftCodePostal"];
        };
        /**
         * @description Complément d'adresse (bâtiment, étage, résidence). Null quand il n'y en a pas.
         * @example BATIMENT C
         */
        AftComplementAdresse: string | null;
        /**
         * @description Numéro et libellé de la voie.
         * @example 14 RUE DES TANNEURS
         */
        AftVoie: string | null;
        /**
         * @description Nom de la commune, en majuscules.
         * @example RENNES
         */
        AftCommune: string | null;
        /**
         * @description Code postal sur cinq chiffres. Null pour une adresse à l'étranger.
         * @example 35000
         */
        AftCodePostal: string | null;
        /**
         * @description Case T de la déclaration, parent isolé. Null quand la case n'est pas cochée.
         * @example T
         */
        SitParIso: string | null;
        /**
         * Format: int32
         * @description Pensions alimentaires perçues par le foyer, en euros entiers. Null quand rien n'est déclaré.
         * @example 1800
         */
        PensAlPer: number | null;
        /**
         * @description Indicateur de déficit, de l'année ou d'une année antérieure. Null sans déficit.
         * @example O
         */
        IndDeficit: string | null;
        /**
         * Format: int64
         * @description Revenu brut global du foyer, en euros entiers. Négatif en cas de déficit global.
         * @example 54630
         */
        RevenuBrutGlobal: number | null;
        /**
         * @description Situation particulière. Le sens de ce champ et ses valeurs ne sont pas publiés ; le bac à sable sert null.
         * @example null
         */
        SitPart: string | null;
        /** @description Cases de situation particulière cochées par le foyer. Chaque partie est null quand sa case n'est pas cochée. */
        SitParDeclaree: {
            sitPartP?: components["schemas"]["SitPartP"];
            sitPartF?: components["schemas"]["SitPartF"];
            sitPartW?: components["schemas"]["SitPartW"];
            sitComb?: components["schemas"]["SitComb"];
            pensVeufGuerre?: components["schemas"]["PensVeufGuerre"];
            indEnfSeul5ansMin?: components["schemas"]["IndEnfSeul5ansMin"];
            indNonSeul?: components["schemas"]["IndNonSeul"];
        };
        /**
         * @description Case P : pension ou carte d'invalidité du déclarant 1. Null quand la case n'est pas cochée.
         * @example null
         */
        SitPartP: string | null;
        /**
         * @description Case F : pension ou carte d'invalidité du déclarant 2. Null quand la case n'est pas cochée.
         * @example null
         */
        SitPartF: string | null;
        /**
         * @description Case W : carte du combattant du déclarant 1. Null quand la case n'est pas cochée.
         * @example null
         */
        SitPartW: string | null;
        /**
         * @description Carte du combattant du déclarant 2. Null quand la case n'est pas cochée.
         * @example null
         */
        SitComb: string | null;
        /**
         * @description Pension de veuve ou de veuf de guerre. Null quand la case n'est pas cochée.
         * @example null
         */
        PensVeufGuerre: string | null;
        /**
         * @description Case L : a élevé seul un enfant pendant au moins cinq ans. Null quand la case n'est pas cochée.
         * @example null
         */
        IndEnfSeul5ansMin: string | null;
        /**
         * @description Case N : ne vit pas seul. Null quand la case n'est pas cochée.
         * @example null
         */
        IndNonSeul: string | null;
        /**
         * @description Option pour l'imposition séparée. Les valeurs ne sont pas publiées ; null sans option.
         * @example null
         */
        IndOptionImpotSepar: string | null;
        /**
         * Format: int64
         * @description Impôt sur les revenus soumis au barème, ligne 14 de l'avis, en euros entiers : positif ou 0. Absent ou null sans revenu, avec le taux effectif ou avec le taux minimum des non-résidents.
         * @example 2215
         */
        MntRevbareme: number | null;
        /**
         * Format: date
         * @description Date de mise en recouvrement de l'avis, AAAA-MM-JJ.
         * @example 2025-07-31
         */
        DatRec: string | null;
        /**
         * Format: date
         * @description Date d'établissement de l'avis, AAAA-MM-JJ.
         * @example 2025-07-08
         */
        DatEtab: string | null;
        /**
         * Format: int64
         * @description Impôt sur le revenu net avant corrections, en euros entiers. Null quand l'avis ne porte pas cette ligne.
         * @example 1788
         */
        ImpAvImput: number | null;
        /**
         * Format: int64
         * @description Montant de l'impôt après imputations, en euros entiers. Négatif quand l'avis constate une restitution.
         * @example 1747
         */
        MontTotIr: number | null;
        /**
         * Format: int64
         * @description Revenu imposable du foyer, en euros entiers.
         * @example 54630
         */
        RevImposable: number | null;
        /**
         * @description Numéro du rôle dans lequel l'avis est établi.
         * @example 221
         */
        NumRole: string | null;
        /**
         * @description Numéro FIP du foyer, identifiant interne de l'administration fiscale.
         * @example 3500123456789
         */
        FipNum: string | null;
        /** @description Cases déclarées, groupées par catégorie. Chaque catégorie s'ouvre séparément : l'objet peut ne porter que l'une d'elles. Une catégorie ouverte et sans case déclarée est un tableau vide. */
        Rev: {
            tspr?: components["schemas"]["RevTspr"];
            rcm?: components["schemas"]["RevRcm"];
            pv?: components["schemas"]["RevPv"];
            fonc?: components["schemas"]["RevFonc"];
            pro?: components["schemas"]["RevPro"];
            chges?: components["schemas"]["RevChges"];
            rici?: components["schemas"]["RevRici"];
            alpha?: components["schemas"]["RevAlpha"];
            div?: components["schemas"]["RevDiv"];
        };
        /**
         * @description Rentes viagères à titre onéreux : 1AW, 1BW, 1CW, 1DW.
         * @example []
         */
        RevTspr: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Revenus de capitaux mobiliers : 2DC, 2TR, 2CK et les autres cases 2xx.
         * @example [
         *       {
         *         "code": "2TR",
         *         "valeur": "320"
         *       }
         *     ]
         */
        RevRcm: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Plus-values et gains divers : 3VG, 3UA et les autres cases 3xx.
         * @example []
         */
        RevPv: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Revenus fonciers : 4BA, 4BC, 4BD, 4BE.
         * @example [
         *       {
         *         "code": "4BE",
         *         "valeur": "5400"
         *       }
         *     ]
         */
        RevFonc: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Revenus professionnels non salariés (cases 5xx).
         * @example []
         */
        RevPro: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Charges déductibles (cases 6xx).
         * @example []
         */
        RevChges: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Réductions et crédits d'impôt (cases 7xx).
         * @example []
         */
        RevRici: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Cases repérées par des lettres (situation, personnes à charge).
         * @example []
         */
        RevAlpha: components["schemas"]["CaseDeclaree"][];
        /**
         * @description Cases diverses (cases 8xx).
         * @example []
         */
        RevDiv: components["schemas"]["CaseDeclaree"][];
        /** @description Une case de la déclaration et sa valeur. */
        CaseDeclaree: {
            code?: components["schemas"]["CodeCase"];
            valeur?: components["schemas"]["ValeurCase"];
        };
        /**
         * @description Code de la case, un chiffre puis deux lettres.
         * @example 2TR
         */
        CodeCase: string;
        /**
         * @description Valeur déclarée, transmise comme texte ; un montant est en euros entiers.
         * @example 320
         */
        ValeurCase: string | null;
    };
    responses: {
        /** @description L'API répond. */
        Disponible: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Information"];
            };
        };
        /** @description Éligibilité au livret d'épargne populaire. */
        OuvertureLep: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["OuvertureLep"];
            };
        };
        /** @description Assiette de la dernière imposition. */
        SituationIr: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["SituationIr"];
            };
        };
        /** @description 910000 : en-tête X-Correlation-ID absent. 40401 : API indisponible. */
        Indisponible: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4003 : paramètre mal formé, absent ou incompatible avec un autre. */
        Requete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
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
        /** @description Refus de la passerelle. 900908 : application non souscrite. Aucun scope n'est demandé ici. */
        AccesRefuseInformation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Accès refusé. 900908 : application non souscrite. 900910 : scope absent du jeton. 4031 : ID_Teleservice absent ou inconnu, ou recherche hors des modalités de l'habilitation. 40305 : plusieurs personnes répondent, ou dossier non communicable. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
            };
        };
        /** @description Aucune personne ne répond aux critères. 40433. */
        PersonneNonTrouvee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
            };
        };
        /** @description La personne est trouvée, sans avis pour l'année demandée. 4101. */
        AucunResultat02ga: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
            };
        };
        /** @description La personne est trouvée, sans avis d'impôt sur le revenu. 4101. */
        AucunResultat02aa: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
            };
        };
        /** @description Erreur interne. 40401. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
            };
        };
        /** @description Toute autre erreur de l'API. 40401. */
        ErreurInconnue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.dgfip.sfip.v1.0+json": components["schemas"]["Erreur"];
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
         * @description Identifiant du cas d'usage, remis à l'enrôlement. Texte lisible, propre à SFiP. Absent ou inconnu : 403.
         * @example EDITEUR_LANNION_SFIP_01
         */
        IdTeleservice: string;
        /**
         * @description Département de résidence : les deux caractères du code suivis de 0 en métropole (130, 750, 2A0), trois chiffres outre-mer (971 à 978, 98x).
         * @example 350
         */
        Departement: string;
        /**
         * @description Année des revenus, sur quatre chiffres.
         * @example 2025
         */
        AnnRevTexte: string;
        /**
         * @description Année du barème de plafonds du livret d'épargne populaire, sur quatre chiffres.
         * @example 2026
         */
        Bareme: string;
        /**
         * @description Nom de naissance, 100 caractères au plus. Facultatif quand le numéro fiscal et la date de naissance sont donnés.
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
         * @description Département ou territoire de l'adresse : deux caractères en métropole, trois outre-mer. La forme 035 est aussi acceptée.
         * @example 35
         */
        AdrCodeDept: string;
        /**
         * @description Commune de l'adresse : fin du code INSEE, trois chiffres, ou deux outre-mer. Demande adrCodeDept.
         * @example 238
         */
        AdrCodeCommune: string;
        /**
         * @description Code de la voie, quatre lettres ou chiffres.
         * @example 8818
         */
        AdrCodeVoie: string;
        /**
         * @description Libellé de la voie, 38 caractères au plus. Demande adrCodeDept et adrCodeCommune.
         * @example RUE DES LAVANDIERES
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
         * @description Numéro fiscal, 13 chiffres. Accompagné de naisDate, il suffit à désigner la personne (déduit des messages d'erreur).
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
    lireInformation: {
        parameters: {
            query?: never;
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
            200: components["responses"]["Disponible"];
            400: components["responses"]["Indisponible"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuseInformation"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
            default: components["responses"]["ErreurInconnue"];
        };
    };
    lireIndicateurLep02ga: {
        parameters: {
            query?: {
                /**
                 * @description Nom de naissance, 100 caractères au plus. Facultatif quand le numéro fiscal et la date de naissance sont donnés.
                 * @example MOREAU
                 */
                nom?: components["parameters"]["Nom"];
                /**
                 * @description Prénoms de naissance séparés par des espaces, 20 caractères au plus pour chacun.
                 * @example LÉA MARIE
                 */
                prenom?: components["parameters"]["Prenom"];
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
                 * @description Département ou territoire de l'adresse : deux caractères en métropole, trois outre-mer. La forme 035 est aussi acceptée.
                 * @example 35
                 */
                adrCodeDept?: components["parameters"]["AdrCodeDept"];
                /**
                 * @description Commune de l'adresse : fin du code INSEE, trois chiffres, ou deux outre-mer. Demande adrCodeDept.
                 * @example 238
                 */
                adrCodeCommune?: components["parameters"]["AdrCodeCommune"];
                /**
                 * @description Code de la voie, quatre lettres ou chiffres.
                 * @example 8818
                 */
                adrCodeVoie?: components["parameters"]["AdrCodeVoie"];
                /**
                 * @description Libellé de la voie, 38 caractères au plus. Demande adrCodeDept et adrCodeCommune.
                 * @example RUE DES LAVANDIERES
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
                /**
                 * @description Numéro fiscal, 13 chiffres. Accompagné de naisDate, il suffit à désigner la personne (déduit des messages d'erreur).
                 * @example 3099901713440
                 */
                spi?: components["parameters"]["Spi"];
            };
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement. Texte lisible, propre à SFiP. Absent ou inconnu : 403.
                 * @example EDITEUR_LANNION_SFIP_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Département de résidence : les deux caractères du code suivis de 0 en métropole (130, 750, 2A0), trois chiffres outre-mer (971 à 978, 98x).
                 * @example 350
                 */
                departement: components["parameters"]["Departement"];
                /**
                 * @description Année du barème de plafonds du livret d'épargne populaire, sur quatre chiffres.
                 * @example 2026
                 */
                bareme: components["parameters"]["Bareme"];
                /**
                 * @description Année des revenus, sur quatre chiffres.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRevTexte"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OuvertureLep"];
            400: components["responses"]["Requete"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["PersonneNonTrouvee"];
            410: components["responses"]["AucunResultat02ga"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
            default: components["responses"]["ErreurInconnue"];
        };
    };
    lireSituationIr02aa: {
        parameters: {
            query?: {
                /**
                 * @description Nom de naissance, 100 caractères au plus. Facultatif quand le numéro fiscal et la date de naissance sont donnés.
                 * @example MOREAU
                 */
                nom?: components["parameters"]["Nom"];
                /**
                 * @description Prénoms de naissance séparés par des espaces, 20 caractères au plus pour chacun.
                 * @example LÉA MARIE
                 */
                prenom?: components["parameters"]["Prenom"];
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
                 * @description Département ou territoire de l'adresse : deux caractères en métropole, trois outre-mer. La forme 035 est aussi acceptée.
                 * @example 35
                 */
                adrCodeDept?: components["parameters"]["AdrCodeDept"];
                /**
                 * @description Commune de l'adresse : fin du code INSEE, trois chiffres, ou deux outre-mer. Demande adrCodeDept.
                 * @example 238
                 */
                adrCodeCommune?: components["parameters"]["AdrCodeCommune"];
                /**
                 * @description Code de la voie, quatre lettres ou chiffres.
                 * @example 8818
                 */
                adrCodeVoie?: components["parameters"]["AdrCodeVoie"];
                /**
                 * @description Libellé de la voie, 38 caractères au plus. Demande adrCodeDept et adrCodeCommune.
                 * @example RUE DES LAVANDIERES
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
                /**
                 * @description Numéro fiscal, 13 chiffres. Accompagné de naisDate, il suffit à désigner la personne (déduit des messages d'erreur).
                 * @example 3099901713440
                 */
                spi?: components["parameters"]["Spi"];
            };
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement. Texte lisible, propre à SFiP. Absent ou inconnu : 403.
                 * @example EDITEUR_LANNION_SFIP_01
                 */
                ID_Teleservice: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationIr"];
            400: components["responses"]["Requete"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            404: components["responses"]["PersonneNonTrouvee"];
            416: components["responses"]["AucunResultat02aa"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
            default: components["responses"]["ErreurInconnue"];
        };
    };
}
