/** Where those who are not born in metropolitan France come from, and the names they may have. `pays`: INSEE country code. */
export interface Origine {
  readonly pays: string;
  /** In a sentence: `au Portugal`. */
  readonly ou: string;
  readonly noms: readonly string[];
  readonly F: readonly string[];
  readonly M: readonly string[];
}

const words = (text: string): readonly string[] => text.split('|');

const MAGHREB = {
  F: words('Fatima|Khadija|Samira|Nadia|Malika|Leïla|Aïcha|Naïma|Yasmina|Zohra|Karima|Salima'),
  M: words('Mohamed|Ahmed|Karim|Rachid|Abdelkader|Youssef|Hassan|Ali|Mustapha|Omar|Farid|Samir'),
};

const SAHEL = {
  F: words('Aminata|Fatou|Mariam|Awa|Kadiatou|Oumou|Bintou|Aïssata|Djeneba|Hawa'),
  M: words('Mamadou|Ibrahima|Moussa|Ousmane|Abdoulaye|Boubacar|Seydou|Amadou|Cheick|Issa'),
};

export const ORIGINES: readonly Origine[] = [
  { pays: '99352', ou: 'en Algérie', noms: words('Benali|Bouzid|Haddad|Belkacem|Cherif|Mansouri|Saïdi|Brahimi|Kaci|Meziane'), ...MAGHREB },
  {
    pays: '99350',
    ou: 'au Maroc',
    noms: words('El Idrissi|Bennani|Alaoui|Tazi|Berrada|El Amrani|Chraïbi|Ouazzani|Fassi|Naciri'),
    ...MAGHREB,
  },
  {
    pays: '99351',
    ou: 'en Tunisie',
    noms: words('Trabelsi|Ben Salah|Gharbi|Jebali|Mejri|Ayari|Hamdi|Chebbi|Bouazizi|Ben Amor'),
    ...MAGHREB,
  },
  {
    pays: '99139',
    ou: 'au Portugal',
    noms: words('Da Silva|Ferreira|Pereira|Dos Santos|Rodrigues|Gonçalves|Carvalho|Teixeira|Alves|Fernandes|Pinto'),
    F: words('Maria|Ana|Fernanda|Isabel|Rosa|Teresa|Paula|Lurdes|Cristina|Sonia'),
    M: words('José|Manuel|Antonio|Carlos|Joaquim|Luis|Paulo|Fernando|Rui|Pedro'),
  },
  { pays: '99341', ou: 'au Sénégal', noms: words('Diop|Ndiaye|Fall|Diallo|Sow|Gueye|Faye|Sarr|Mbaye|Seck'), ...SAHEL },
  { pays: '99335', ou: 'au Mali', noms: words('Traoré|Coulibaly|Keita|Diarra|Sissoko|Konaté|Camara|Cissé|Dembélé|Touré'), ...SAHEL },
  {
    pays: '99127',
    ou: 'en Italie',
    noms: words('Russo|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Conti|De Luca'),
    F: words('Giulia|Francesca|Chiara|Paola|Silvia|Elena|Laura|Anna|Lucia|Carla'),
    M: words('Marco|Luca|Giovanni|Paolo|Andrea|Stefano|Roberto|Antonio|Mario|Franco'),
  },
  {
    pays: '99122',
    ou: 'en Pologne',
    noms: words('Nowak|Kowalski|Wisniewski|Wojcik|Kaminski|Lewandowski|Zielinski|Szymanski|Wozniak|Mazur'),
    F: words('Anna|Katarzyna|Agnieszka|Ewa|Joanna|Magdalena|Barbara|Monika|Halina|Danuta'),
    M: words('Piotr|Krzysztof|Andrzej|Tomasz|Pawel|Jan|Marek|Adam|Jerzy|Grzegorz'),
  },
  {
    pays: '99243',
    ou: 'au Viêt Nam',
    noms: words('Tran|Pham|Hoang|Phan|Vu|Dang|Bui|Do|Ho|Ngo|Duong'),
    F: words('Thi Lan|Thi Hoa|Thi Mai|Thi Huong|Thi Thu|Thi Hanh|Thi Ngoc|Thi Linh'),
    M: words('Van Hung|Van Minh|Duc|Van Nam|Quang|Van Tuan|Huu|Van Long'),
  },
  {
    pays: '99216',
    ou: 'en Chine',
    noms: words('Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou'),
    F: words('Li|Mei|Xiaoyan|Hong|Jing|Yan|Fang|Hua'),
    M: words('Wei|Jun|Qiang|Lei|Jian|Bin|Ming|Hao'),
  },
  {
    pays: '99397',
    ou: 'aux Comores',
    noms: words('Ali|Said|Abdou|Mohamed|Ahamada|Youssouf|Ibrahim|Soilihi|Mze|Bacar'),
    F: words('Zaïnaba|Moinaécha|Echati|Hadidja|Fatima|Amina|Mariama|Sitti'),
    M: words('Abdou|Saïd|Ahmed|Mohamed|Ibrahim|Youssouf|Soulaïmana|Ali'),
  },
  {
    pays: '99416',
    ou: 'au Brésil',
    noms: words('Da Silva Santos|Oliveira|De Souza|Lima|Costa|Ribeiro|Almeida|Barbosa|Rocha|Nascimento'),
    F: words('Ana Paula|Juliana|Fernanda|Patricia|Camila|Beatriz|Larissa|Luciana'),
    M: words('João|Lucas|Rafael|Marcelo|Thiago|Felipe|Bruno|Rodrigo'),
  },
];

/** Family names of the overseas départements, beside which people there also have those of everywhere. */
export const NOMS_OUTRE_MER: Readonly<Record<string, readonly string[]>> = {
  '971': words('Bordin|Coupra|Dorville|Galas|Jalton|Lurel|Mirre|Nabajoth|Rilcy|Siarras|Toribio|Zaïre'),
  '972': words('Adenet|Birota|Cayol|Elisabeth|Jean-Baptiste|Marie-Sainte|Nilor|Pinville|Rosamond|Sainte-Rose|Velayoudon|Zobda'),
  '973': words('Adelson|Horth|Karam|Lony|Madeleine|Patient|Phinéra|Rimane|Serville|Tien-Liong'),
  '974': words('Hoarau|Payet|Grondin|Boyer|Fontaine|Dijoux|Técher|Rivière|Maillot|Ramassamy|Virapin|Lebon'),
  '976': words('Abdallah|Attoumani|Boina|Chanfi|Djoumoi|Houmadi|Madi|Ousseni|Saindou|Soumaïla'),
};
