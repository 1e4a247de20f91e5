/** A trade: its name for a woman and for a man, and the taxable yearly wages, in hundreds of euros, between which it is paid. */
export interface Metier {
  readonly F: string;
  readonly M: string;
  readonly bas: number;
  readonly haut: number;
}

const rows = (text: string): readonly Metier[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [F = '', M = '', bas, haut] = line.trim().split('|');
      return { F, M, bas: Number(bas), haut: Number(haut) };
    });

export const SALARIES = rows(`
aide-soignante|aide-soignant|182|258
infirmière|infirmier|238|372
agente d'entretien|agent d'entretien|128|205
assistante maternelle|assistant maternel|96|188
professeure des écoles|professeur des écoles|232|388
professeure de collège|professeur de collège|240|402
conductrice de bus|conducteur de bus|205|282
cariste|cariste|178|246
préparatrice de commandes|préparateur de commandes|172|224
caissière|caissier|112|198
vendeuse en prêt-à-porter|vendeur en prêt-à-porter|128|212
cheffe de rayon|chef de rayon|232|338
comptable|comptable|228|366
assistante de gestion|assistant de gestion|196|274
secrétaire médicale|secrétaire médical|174|242
technicienne de maintenance|technicien de maintenance|218|324
électricienne|électricien|196|292
plombière|plombier|198|304
maçonne|maçon|186|268
menuisière|menuisier|188|266
cuisinière|cuisinier|176|262
serveuse|serveur|142|218
boulangère|boulanger|172|248
coiffeuse|coiffeur|152|222
esthéticienne|esthéticien|138|206
ouvrière agricole|ouvrier agricole|132|206
conductrice de ligne|conducteur de ligne|192|272
soudeuse|soudeur|196|288
agente de sécurité|agent de sécurité|174|232
factrice|facteur|182|248
gendarme|gendarme|226|352
policière municipale|policier municipal|212|306
pompière|pompier|218|322
éducatrice spécialisée|éducateur spécialisé|202|288
animatrice périscolaire|animateur périscolaire|92|174
bibliothécaire|bibliothécaire|212|298
jardinière municipale|jardinier municipal|182|242
agente d'accueil|agent d'accueil|164|226
conseillère bancaire|conseiller bancaire|236|392
développeuse|développeur|284|486
ingénieure|ingénieur|332|628
architecte|architecte|278|474
juriste|juriste|288|512
cheffe de projet|chef de projet|316|548
responsable des ressources humaines|responsable des ressources humaines|334|586
pharmacienne salariée|pharmacien salarié|318|472
médecin hospitalière|médecin hospitalier|486|862
chercheuse|chercheur|292|468
conductrice de train|conducteur de train|288|396
laborantine|laborantin|206|292
`);

/** Their amounts are turnovers. */
export const INDEPENDANTS = {
  /** Non-commercial professions (boxes 5HQ, 5IQ). */
  bnc: rows(`
graphiste|graphiste|142|486
traductrice|traducteur|118|392
orthophoniste|orthophoniste|286|624
photographe|photographe|96|342
consultante en organisation|consultant en organisation|218|682
professeure de yoga|professeur de yoga|82|236
ostéopathe|ostéopathe|224|512
formatrice|formateur|166|468
  `),
  /** Services (boxes 5KP, 5LP). */
  services: rows(`
peintre en bâtiment|peintre en bâtiment|216|624
jardinière-paysagiste|jardinier-paysagiste|168|486
couturière à façon|couturier à façon|86|242
réparatrice de cycles|réparateur de cycles|124|326
coiffeuse à domicile|coiffeur à domicile|102|272
conductrice de taxi|conducteur de taxi|248|612
  `),
} as const;

/** What retired people did. Amounts are their pensions. */
export const ANCIENS = rows(`
ancienne institutrice|ancien instituteur|218|312
ancienne secrétaire|ancien secrétaire|142|218
ancienne ouvrière du textile|ancien ouvrier du textile|112|178
ancienne employée de banque|ancien employé de banque|186|298
ancienne infirmière|ancien infirmier|192|276
ancienne agricultrice|ancien agriculteur|92|148
ancienne commerçante|ancien commerçant|98|206
ancienne postière|ancien postier|162|226
ancienne comptable|ancien comptable|178|284
ancienne couturière|ancien tailleur|104|162
ancienne cadre d'assurance|ancien cadre d'assurance|268|452
ancienne cheminote|ancien cheminot|206|298
ancienne mécanicienne|ancien mécanicien|152|232
ancienne cuisinière de collectivité|ancien cuisinier de collectivité|136|196
ancienne professeure d'anglais|ancien professeur d'anglais|246|338
ancienne vendeuse|ancien vendeur|122|184
ancienne maçonne|ancien maçon|128|194
ancienne technicienne des télécoms|ancien technicien des télécoms|204|286
`);
