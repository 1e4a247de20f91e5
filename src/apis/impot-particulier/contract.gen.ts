// Generated from openapi/impot-particulier.yaml by "npm run generate".
export interface paths {
    "/spi/{spi}/situations/ir/assiettes/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiette de l'impôt sur le revenu d'une année
         * @description Rend l'assiette du dernier avis taxé du foyer pour l'année de revenus demandée, avis correctif compris. Refuse quand deux avis existent pour l'année (décès d'un conjoint) : utiliser la ressource multiple ou la dernière situation.
         */
        get: operations["lireSituationIr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/situations/ir/assiettes/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiette de l'impôt sur le revenu d'une année (FranceConnect)
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect.
         */
        get: operations["lireSituationIrFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/situations/ir/assiettes/multiple/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiettes de toutes les périodes d'une année
         * @description Rend une situation par avis de l'année de revenus : une seule en général, deux quand un conjoint est décédé dans l'année. Chaque situation porte ses dates de début et de fin.
         */
        get: operations["lireSituationsIrPeriodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/situations/ir/assiettes/multiple/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiettes de toutes les périodes d'une année (FranceConnect)
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect.
         */
        get: operations["lireSituationsIrPeriodesFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/situations/ir/factures/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiette et lignes de l'avis d'une année
         * @description Rend l'assiette de l'impôt sur le revenu et les lignes de l'avis (revenus, charges, calcul). Refuse quand deux avis existent pour l'année (décès d'un conjoint).
         */
        get: operations["lireFactureIr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/situations/ir/factures/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assiette et lignes de l'avis d'une année (FranceConnect)
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect.
         */
        get: operations["lireFactureIrFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/dernieresituation/ir/assiettes/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dernière assiette d'une année
         * @description Rend l'assiette de la dernière situation de l'année de revenus demandée. Quand un conjoint est décédé dans l'année, c'est celle de la période qui suit le décès. La réponse rappelle l'année dans annRevenu.
         */
        get: operations["lireDerniereSituationIr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dernieresituation/ir/assiettes/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dernière assiette d'une année (FranceConnect)
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect.
         */
        get: operations["lireDerniereSituationIrFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/dernieresituation/ir/assiettes/deuxans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dernière assiette disponible sur deux ans
         * @description Sans année en entrée : rend l'assiette de la dernière année de revenus taxée du foyer ou, si elle n'est pas encore disponible, celle de l'année précédente. L'année répondue est dans annRevenu.
         */
        get: operations["lireDerniereSituationIrDeuxAns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dernieresituation/ir/assiettes/deuxans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dernière assiette disponible sur deux ans (FranceConnect)
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect.
         */
        get: operations["lireDerniereSituationIrDeuxAnsFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/situations/ifiisf/assiettes/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicateur d'impôt sur la fortune immobilière
         * @description Dit si le foyer est imposé à l'impôt sur la fortune immobilière. L'année demandée est celle de la situation au 31 décembre : 2024 pour l'IFI 2025. Un foyer non imposé reçoit 410.
         */
        get: operations["lireIndicateurIfi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/situations/ifiisf/assiettes/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicateur d'impôt sur la fortune immobilière (FranceConnect)
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect.
         */
        get: operations["lireIndicateurIfiFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/situations/th/assiettes/principale/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Taxe d'habitation de la résidence principale
         * @deprecated
         * @description Rend les locaux de la résidence principale taxés à la taxe d'habitation. Ressource retirée du produit en mai 2025 et non alimentée depuis la fin de 2022 ; conservée parce que le contrat publié la porte encore.
         */
        get: operations["lireSituationsTh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/situations/th/assiettes/principale/annrev/{annrev}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Taxe d'habitation de la résidence principale (FranceConnect)
         * @deprecated
         * @description Même réponse que la forme par numéro fiscal, pour l'usager du jeton FranceConnect. Ressource retirée du produit en mai 2025.
         */
        get: operations["lireSituationsThFc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spi/{spi}/lep/departement/{departement}/annrev/{annrev}/bareme/{bareme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Éligibilité au livret d'épargne populaire
         * @description Compare le revenu fiscal de référence du foyer au plafond du livret d'épargne populaire, pour le département de résidence et le barème demandés. Réservée aux établissements bancaires, sans forme FranceConnect.
         */
        get: operations["lireIndicateurLep"];
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
         * @description Code de l'erreur. Six chiffres pour la passerelle, quatre pour l'API.
         * @example 4101
         */
        ErreurCode: number;
        /**
         * @description Message de l'erreur, stable pour un code et une ressource donnés.
         * @example La requête avec le spi et l'année ne renvoie aucun résultat
         */
        ErreurMessage: string;
        /**
         * Format: date-time
         * @description Date et heure de l'erreur à Paris, à la seconde, avec le décalage horaire.
         * @example 2026-03-02T10:15:30+01:00
         */
        ErreurHorodatage: string;
        /** @description Assiette de l'impôt sur le revenu d'un avis. */
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
        /** @description Assiette de la dernière situation connue, avec son année de revenus. */
        DerniereSituationIr: {
            annRevenu?: components["schemas"]["AnnRevenu"];
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
        /** @description Assiette d'un avis, avec la période de l'année qu'il couvre. */
        SituationIrPeriode: {
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
            rev?: components["schemas"]["Rev"];
            sitPart?: components["schemas"]["SitPart"];
            sitParDeclaree?: components["schemas"]["SitParDeclaree"];
            indOptionImpotSepar?: components["schemas"]["IndOptionImpotSepar"];
            mntRevbareme?: components["schemas"]["MntRevbareme"];
            spiDec1?: components["schemas"]["SpiDec1"];
            spiDec2?: components["schemas"]["SpiDec2"];
            datRec?: components["schemas"]["DatRec"];
            datEtab?: components["schemas"]["DatEtab"];
            impAvImput?: components["schemas"]["ImpAvImput"];
            montTotIr?: components["schemas"]["MontTotIr"];
            revImposable?: components["schemas"]["RevImposable"];
            numRole?: components["schemas"]["NumRole"];
            fipNum?: components["schemas"]["FipNum"];
            dateDebutPeriode?: components["schemas"]["DateDebutPeriode"];
            dateFinPeriode?: components["schemas"]["DateFinPeriode"];
            typeAvis?: components["schemas"]["TypeAvis"];
            dateDecesdec1?: components["schemas"]["DateDecesDec1"];
            dateDecesdec2?: components["schemas"]["DateDecesDec2"];
        };
        /** @description Assiette et lignes d'un avis d'impôt sur le revenu. */
        FactureIr: {
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
            facture?: components["schemas"]["Facture"];
            rev?: components["schemas"]["Rev"];
        };
        /** @description Situations d'une année de revenus, dans l'ordre des périodes. */
        SituationsIrPeriodes: {
            situationsIR: components["schemas"]["SituationsIR"];
        };
        /** @description Une situation par avis de l'année ; deux au plus, quand un conjoint est décédé dans l'année. */
        SituationsIR: components["schemas"]["SituationIrPeriode"][];
        /** @description Imposition du foyer à l'impôt sur la fortune immobilière. */
        IndicateurIfi: {
            indicateurIfiIsf: components["schemas"]["IndicateurIfiIsf"];
        };
        /** @description Éligibilité du foyer au livret d'épargne populaire. */
        OuvertureLep: {
            statut: components["schemas"]["StatutLep"];
        };
        /** @description Locaux de la résidence principale. */
        SituationsTh: {
            situationsTH: components["schemas"]["SituationsTH"];
        };
        /** @description Une situation par adresse taxée. */
        SituationsTH: components["schemas"]["SituationTh"][];
        /** @description Taxe d'habitation d'une adresse. */
        SituationTh: {
            codeDsf?: components["schemas"]["CodeDsf"];
            codeCommune?: components["schemas"]["CodeCommuneTh"];
            codeAft?: components["schemas"]["CodeAft"];
            numVoie?: components["schemas"]["NumVoie"];
            btq?: components["schemas"]["Btq"];
            libelleVoie?: components["schemas"]["LibelleVoie"];
            libelleCommune?: components["schemas"]["LibelleCommune"];
            regimeTax?: components["schemas"]["RegimeTax"];
            natureImp?: components["schemas"]["NatureImp"];
            libelleEdition1?: components["schemas"]["LibelleEdition1"];
            libelleEdition2?: components["schemas"]["LibelleEdition2"];
            locaux?: components["schemas"]["Locaux"];
        };
        /**
         * @description Code de la direction fiscale, en pratique celui du département suivi de 0.
         * @example 350
         */
        CodeDsf: string | null;
        /**
         * @description Code de la commune dans le département, trois chiffres.
         * @example 238
         */
        CodeCommuneTh: string | null;
        /**
         * @description Code de l'adresse fiscale de taxation.
         * @example 8912
         */
        CodeAft: string | null;
        /**
         * @description Numéro dans la voie. Null sans numéro.
         * @example 14
         */
        NumVoie: string | null;
        /**
         * @description Indice de répétition : B bis, T ter, Q quater. Null sans indice.
         * @example B
         */
        Btq: string | null;
        /**
         * @description Libellé de la voie, en majuscules.
         * @example RUE DES TANNEURS
         */
        LibelleVoie: string | null;
        /**
         * @description Nom de la commune, en majuscules.
         * @example RENNES
         */
        LibelleCommune: string | null;
        /**
         * @description Régime de taxation. P pour la résidence principale.
         * @example P
         */
        RegimeTax: string | null;
        /**
         * @description Nature de l'imposition.
         * @example null
         */
        NatureImp: string | null;
        /**
         * @description Première ligne du nom de l'occupant, telle qu'imprimée.
         * @example LEROUVILLE THOMAS
         */
        LibelleEdition1: string | null;
        /**
         * @description Seconde ligne du nom de l'occupant. Null quand une ligne suffit.
         * @example LEROUVILLE CLAIRE
         */
        LibelleEdition2: string | null;
        /** @description Locaux de cette adresse. */
        Locaux: components["schemas"]["Local"][];
        /** @description Un local d'habitation. */
        Local: {
            natureLocal?: components["schemas"]["NatureLocal"];
            affectation?: components["schemas"]["Affectation"];
            invariant?: components["schemas"]["Invariant"];
        };
        /**
         * @description Nature du local : MA maison, AP appartement, ME maison exceptionnelle, MP maison partagée.
         * @example AP
         */
        NatureLocal: string | null;
        /**
         * @description Affectation du local. H pour l'habitation.
         * @example H
         */
        Affectation: string | null;
        /**
         * @description Numéro invariant du local, dix caractères.
         * @example 2380123456
         */
        Invariant: string | null;
        /**
         * @description O quand le foyer est imposé. Un foyer non imposé n'a pas cette réponse mais une erreur 410, donc N n'est jamais servi.
         * @example O
         * @enum {string}
         */
        IndicateurIfiIsf: "O";
        /**
         * @description O quand le revenu fiscal de référence ne dépasse pas le plafond, N sinon.
         * @example O
         * @enum {string}
         */
        StatutLep: "O" | "N";
        /**
         * Format: int32
         * @description Année des revenus répondue. Toujours présente, quelle que soit l'habilitation.
         * @example 2024
         */
        AnnRevenu: number;
        /**
         * @description Numéro fiscal du déclarant 1 de la période, 13 chiffres.
         * @example 3999999612455
         */
        SpiDec1: string | null;
        /**
         * @description Numéro fiscal du déclarant 2 de la période, 13 chiffres. Null quand la période n'a qu'un déclarant.
         * @example 3999999613456
         */
        SpiDec2: string | null;
        /**
         * @description Premier jour de la période, AAAA-MM-JJ.
         * @example 2024-01-01
         */
        DateDebutPeriode: string | null;
        /**
         * @description Dernier jour de la période, AAAA-MM-JJ. Le jour du décès clôt la première.
         * @example 2024-05-17
         */
        DateFinPeriode: string | null;
        /**
         * Format: int32
         * @description Type de l'avis. Les valeurs ne sont pas publiées ; le bac à sable peut servir null.
         * @example null
         */
        TypeAvis: number | null;
        /**
         * @description Date du décès du déclarant 1, AAAA-MM-JJ. Null de son vivant. Le nom du champ porte un d minuscule.
         * @example 2024-05-17
         */
        DateDecesDec1: string | null;
        /**
         * @description Date du décès du déclarant 2, AAAA-MM-JJ. Null de son vivant ou sans déclarant 2.
         * @example null
         */
        DateDecesDec2: string | null;
        /** @description Lignes de l'avis, dans l'ordre d'impression. */
        Facture: components["schemas"]["LigneFacture"][];
        /** @description Une ligne de l'avis. */
        LigneFacture: {
            numLigne?: components["schemas"]["NumLigne"];
            codeLigne?: components["schemas"]["CodeLigne"];
            libelleLigne?: components["schemas"]["LibelleLigne"];
            colonne1?: components["schemas"]["Colonne1"];
            colonne2?: components["schemas"]["Colonne2"];
            colonne3?: components["schemas"]["Colonne3"];
            colonne4?: components["schemas"]["Colonne4"];
        };
        /**
         * Format: int32
         * @description Rang de la ligne dans la réponse, à partir de 1.
         * @example 1
         */
        NumLigne: number;
        /**
         * @description Code de la ligne, quatre chiffres.
         * @example 0240
         */
        CodeLigne: string;
        /**
         * @description Libellé imprimé de la ligne.
         * @example Salaires, pensions, rentes nets
         */
        LibelleLigne: string | null;
        /**
         * @description Montant du déclarant 1, en euros, transmis comme texte. Null quand la colonne est vide.
         * @example 28800
         */
        Colonne1: string | null;
        /**
         * @description Montant du déclarant 2, en euros, transmis comme texte. Null quand la colonne est vide.
         * @example 22050
         */
        Colonne2: string | null;
        /**
         * @description Montant des personnes à charge, en euros, transmis comme texte. Null quand la colonne est vide.
         * @example null
         */
        Colonne3: string | null;
        /**
         * @description Total de la ligne, en euros, transmis comme texte. Null quand la colonne est vide.
         * @example 50850
         */
        Colonne4: string | null;
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
        /** @description Assiette de l'année demandée. */
        SituationIr: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.part.situations.ir.assiettes.v1+json": components["schemas"]["SituationIr"];
            };
        };
        /** @description Assiette de la dernière situation, avec son année. */
        DerniereSituationIr: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.part.derniere.situations.ir.assiettes.v1+json": components["schemas"]["DerniereSituationIr"];
            };
        };
        /** @description Assiettes de toutes les périodes de l'année. */
        SituationsIrPeriodes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.part.situations.ir.assiettes.multiple.v1+json": components["schemas"]["SituationsIrPeriodes"];
            };
        };
        /** @description Assiette et lignes de l'avis. */
        FactureIr: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.part.situations.ir.factures.v1+json": components["schemas"]["FactureIr"];
            };
        };
        /** @description Le foyer est imposé à l'impôt sur la fortune immobilière. */
        IndicateurIfi: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.situations.ifiisf.assiettes.v1+json": components["schemas"]["IndicateurIfi"];
            };
        };
        /** @description Locaux de la résidence principale. */
        SituationsTh: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.part.situations.th.assiettes.v1+json": components["schemas"]["SituationsTh"];
            };
        };
        /** @description Éligibilité au livret d'épargne populaire. */
        OuvertureLep: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/prs.dgfip.part.ouverturelep.v1+json": components["schemas"]["OuvertureLep"];
            };
        };
        /** @description L'éligibilité n'a pas pu être établie pour ce foyer, ce département et ce barème. Sans corps. */
        AucuneReponse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4001 : numéro fiscal mal formé. 4002 : année mal formée. */
        RequeteSpiAnnee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4001 : numéro fiscal mal formé. */
        RequeteSpi: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4002 : année mal formée. 4004 : en-tête X-FranceConnect-OAuth absent. */
        RequeteFcAnnee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4004 : en-tête X-FranceConnect-OAuth absent. */
        RequeteFc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4001 : numéro fiscal mal formé. 4002 : année mal formée. */
        RequeteIfi: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4001 : publié ici aussi, bien que la requête ne porte pas de numéro fiscal. 4002 : année mal formée. 4004 : en-tête X-FranceConnect-OAuth absent. */
        RequeteIfiFc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Requête mal formée. 910000 : en-tête X-Correlation-ID absent. 4001 : numéro fiscal mal formé. 4002 : année de revenus ou de barème mal formée. 4007 : département mal formé. */
        RequeteLep: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Accès refusé. 900908 : application non souscrite. 900910 : scope absent du jeton. 4031 : ID_Teleservice absent ou inconnu, ou année hors de l'habilitation. 4032 : jeton FranceConnect inconnu ou expiré, ou dossier non communicable. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Accès refusé. 900908 : application non souscrite. 900910 : scope absent du jeton. 4031 : ID_Teleservice absent ou inconnu, année hors de l'habilitation, ou dossier non communicable. */
        AccesRefuseLep: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Aucun résultat. 4101 : aucun avis pour ce foyer et cette année, ou année pas encore taxée. 4102 : numéro fiscal inconnu. */
        AucunResultat: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"];
            };
        };
        /** @description Aucun résultat. 4101 : aucun avis pour ce foyer et cette année, ou année pas encore taxée. 4102 : numéro fiscal inconnu. 4103 : deux avis dans l'année, après le décès d'un conjoint. */
        AucunResultatOuDeuxAvis: {
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
        /** @description Erreur interne. 5001. */
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
         * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
         * @example EDITEUR_LANNION_IP_01
         */
        IdTeleservice: string;
        /**
         * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
         * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
         */
        FranceConnectOAuth: string;
        /**
         * @description Jeton d'accès FranceConnect de l'usager. Le contrat publié l'oublie sur cette ressource ; rien d'autre n'y désigne la personne.
         * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
         */
        FranceConnectOAuthMultiple: string;
        /**
         * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
         * @example 3099901713440
         */
        Spi: string;
        /**
         * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
         * @example 2025
         */
        AnnRev: number;
        /**
         * @description Année des revenus, sur quatre chiffres. Publiée comme texte sur cette ressource.
         * @example 2025
         */
        AnnRevTexte: string;
        /**
         * @description Département de résidence : les deux caractères du code suivis de 0 en métropole (130, 750, 2A0), trois chiffres outre-mer (971 à 978, 98x).
         * @example 350
         */
        Departement: string;
        /**
         * @description Année du barème de plafonds du livret d'épargne populaire, sur quatre chiffres. L'année de revenus 2024 se compare aux barèmes 2025 et 2026.
         * @example 2026
         */
        Bareme: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lireSituationIr: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationIr"];
            400: components["responses"]["RequeteSpiAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultatOuDeuxAvis"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireSituationIrFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuth"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationIr"];
            400: components["responses"]["RequeteFcAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultatOuDeuxAvis"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireSituationsIrPeriodes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationsIrPeriodes"];
            400: components["responses"]["RequeteSpiAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireSituationsIrPeriodesFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager. Le contrat publié l'oublie sur cette ressource ; rien d'autre n'y désigne la personne.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuthMultiple"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationsIrPeriodes"];
            400: components["responses"]["RequeteFcAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireFactureIr: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FactureIr"];
            400: components["responses"]["RequeteSpiAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultatOuDeuxAvis"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireFactureIrFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuth"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FactureIr"];
            400: components["responses"]["RequeteFcAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultatOuDeuxAvis"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireDerniereSituationIr: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DerniereSituationIr"];
            400: components["responses"]["RequeteSpiAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireDerniereSituationIrFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuth"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DerniereSituationIr"];
            400: components["responses"]["RequeteFcAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireDerniereSituationIrDeuxAns: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DerniereSituationIr"];
            400: components["responses"]["RequeteSpi"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireDerniereSituationIrDeuxAnsFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuth"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DerniereSituationIr"];
            400: components["responses"]["RequeteFc"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireIndicateurIfi: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IndicateurIfi"];
            400: components["responses"]["RequeteIfi"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireIndicateurIfiFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuth"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Année des revenus, sur quatre chiffres. Les revenus d'une année figurent sur l'avis de l'année suivante.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRev"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IndicateurIfi"];
            400: components["responses"]["RequeteIfiFc"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireSituationsTh: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Publiée comme texte sur cette ressource.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRevTexte"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationsTh"];
            400: components["responses"]["RequeteSpiAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireSituationsThFc: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Jeton d'accès FranceConnect de l'usager, obtenu avec son consentement. Il désigne la personne. Absent : 400 ; inconnu ou expiré : 403.
                 * @example 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8
                 */
                "X-FranceConnect-OAuth": components["parameters"]["FranceConnectOAuth"];
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Année des revenus, sur quatre chiffres. Publiée comme texte sur cette ressource.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRevTexte"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SituationsTh"];
            400: components["responses"]["RequeteFcAnnee"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuse"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
    lireIndicateurLep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description UUID choisi par l'appelant pour suivre l'appel, renvoyé tel quel dans la réponse. La passerelle refuse l'appel quand il manque.
                 * @example 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3
                 */
                "X-Correlation-ID": components["parameters"]["XCorrelationId"];
                /**
                 * @description Identifiant du cas d'usage, remis à l'enrôlement ; un par cas d'usage. Facultatif dans le contrat publié, mais la plateforme contrôle sa présence : un appel sans lui, ou avec une valeur inconnue, est refusé par 403.
                 * @example EDITEUR_LANNION_IP_01
                 */
                ID_Teleservice?: components["parameters"]["IdTeleservice"];
            };
            path: {
                /**
                 * @description Numéro fiscal d'un déclarant du foyer, le premier ou le second : 13 chiffres. La clé des trois derniers chiffres n'est pas contrôlée, car près de la moitié des identités de test publiées ne la respectent pas.
                 * @example 3099901713440
                 */
                spi: components["parameters"]["Spi"];
                /**
                 * @description Département de résidence : les deux caractères du code suivis de 0 en métropole (130, 750, 2A0), trois chiffres outre-mer (971 à 978, 98x).
                 * @example 350
                 */
                departement: components["parameters"]["Departement"];
                /**
                 * @description Année des revenus, sur quatre chiffres. Publiée comme texte sur cette ressource.
                 * @example 2025
                 */
                annrev: components["parameters"]["AnnRevTexte"];
                /**
                 * @description Année du barème de plafonds du livret d'épargne populaire, sur quatre chiffres. L'année de revenus 2024 se compare aux barèmes 2025 et 2026.
                 * @example 2026
                 */
                bareme: components["parameters"]["Bareme"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OuvertureLep"];
            204: components["responses"]["AucuneReponse"];
            400: components["responses"]["RequeteLep"];
            401: components["responses"]["NonAuthentifie"];
            403: components["responses"]["AccesRefuseLep"];
            410: components["responses"]["AucunResultat"];
            429: components["responses"]["QuotaDepasse"];
            500: components["responses"]["ErreurTechnique"];
            501: components["responses"]["NonEmulee"];
            503: components["responses"]["ApiBloquee"];
        };
    };
}
