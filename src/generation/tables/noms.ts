/** Family names beside those that faker has: of every region, names in two words and with a dash among them. */
export const NOMS: readonly string[] = `
Abadie|Achard|Albert|Allard|Alary|Amiot|Ancel|Andrieu|Armand|Astier|Aubin|Audibert|Auger|Aymard|Bailly|Barbe|Bardet|Baret|Barreau|Barthe|Bastide|Baudry|
Bazin|Beaufils|Beaumont|Bellanger|Belin|Benard|Beraud|Berthelot|Besnard|Besson|Billard|Blin|Boisseau|Bonneau|Bordes|Borel|Bouchard|Boucher|Boulanger|
Boulay|Bouquet|Bourdin|Bousquet|Boutin|Bouvet|Bouvier|Brossard|Bruneau|Buisson|Bureau|Cadet|Calvet|Camus|Cazenave|Chabert|Chambon|Champion|Chapelle|
Chapuis|Charbonnier|Charrier|Chauveau|Chauvet|Chevallier|Chollet|Claudel|Clerc|Cochet|Coiffard|Collin|Combes|Cordier|Corre|Coste|Cottin|Coulon|
Courtois|Crepin|Dauphin|Debray|Decourt|Delage|Delahaye|Delannoy|Delarue|Delaunay|Delmas|Delorme|Delpech|Descamps|Deshayes|Devaux|Didier|Doucet|Drouet|
Dubreuil|Duchemin|Duclos|Dufresne|Duhamel|Dumoulin|Duprat|Dupre|Dupuich|Durieux|Dutertre|Escoffier|Esnault|Espinasse|Estève|Evrard|Fauvel|Favre|Ferrand|
Ferrari|Ferry|Feron|Flament|Forestier|Foucher|Fouquet|Fraysse|Gaillot|Gallet|Gallois|Garreau|Gay|Geoffroy|Germain|Gervais|Gilbert|Gillet|Godard|Gomez|
Gosselin|Goujon|Granger|Gras|Grenier|Grimaud|Gros|Guichard|Guignard|Guilbert|Guillet|Guillou|Guyon|Hamel|Hamon|Hardy|Hebert|Herve|Hoffmann|Humbert|
Imbert|Jacob|Jacquot|Jamet|Janvier|Jegou|Jourdan|Juillard|Keller|Kieffer|Klein|Labbe|Laborde|Lacombe|Lafarge|Lafon|Lagarde|Lalande|Lamy|Langlois|
Laporte|Lassalle|Launay|Le Bihan|Le Corre|Le Floch|Le Guen|Le Meur|Lebrun|Lecoq|Ledoux|Lefort|Legros|Lejeune|Lelong|Lenoir|Lesage|Letellier|Leveque|
Lombard|Loiseau|Mace|Magnin|Mahieu|Maillot|Mallet|Manceau|Marechal|Marion|Marquet|Mas|Mathis|Maury|Mayer|Merle|Millet|Monnier|Montagne|Moreno|Morvan|
Mouton|Munoz|Navarro|Neveu|Nguyen-Martin|Nicolle|Noirot|Olive|Ollivier|Paquet|Parent|Pascal|Pasquier|Pelissier|Pellerin|Pelletier|Peltier|Perret|Perrier|
Peyre|Pichon|Pineau|Poisson|Poncet|Pottier|Poulain|Prat|Prigent|Pujol|Quere|Raynal|Raynaud|Regnier|Reynaud|Ribeiro|Ricard|Rigaud|Rocher|Rossi|Rouault|
Rouquette|Rousset|Rouvière|Sabatier|Saunier|Sauvage|Savary|Seguin|Serra|Serre|Simonet|Tanguy|Tardieu|Tessier|Teyssier|Texier|Thibault|Tissot|Torres|
Toussaint|Tournier|Turpin|Vaillant|Valentin|Vallee|Verdier|Vernet|Vial|Viard|Vigneron|Villard|Voisin|Wagner|Weber|Zimmermann|Saint-Martin|Petit-Jean|
De Sousa|Du Plessis|Le Bras|Le Gal|Le Guillou|Leclercq-Dupont|Roux-Lacombe`
  .replaceAll('\n', '')
  .split('|');
