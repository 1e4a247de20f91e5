#!/usr/bin/env node
/**
 * A partner, here SI Fourrières, deposits three vehicles, follows them by periods and answers what the Domaine asks. Plain Node 20:
 *
 *   npm start                          # in a terminal
 *   node examples/hermes-depot.mjs     # in another one
 *
 * It leaves the sandbox's clock about two months ahead and the progression at "time"; it can be run again.
 */
const { SANDBOX_URL = 'http://127.0.0.1:8080', TRIGRAMME = 'SIF' } = process.env;
const { CLIENT_ID = 'ucEnEtSk86CIkvk42lvLSzQKKxoa', CLIENT_SECRET = 'jOE9IguNg5pWJ8Cz14FJ11wHQAUa' } = process.env;
const { ID_TELESERVICE = 'SI_FOURRIERES_HERMES_01' } = process.env;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const before = (instant, ms) => new Date(Date.parse(instant) - ms).toISOString();

/** The body of an answer, or an error that says it all. */
async function readAnswer(what, response) {
  const text = await response.text();
  if (response.ok) return text === '' ? null : JSON.parse(text);
  // Only the sandbox gives its reason in a header.
  const why = response.headers.get('x-sandbox-why');
  throw new Error(`${what}: HTTP ${response.status} ${text}${why === null ? '' : ` (${why})`}`);
}

// ════ 1. THE PLATFORM: copy this ═════════════════════════════════════════════════════════════

let token = '';
let renewals = 0;

async function requestToken() {
  const response = await fetch(`${SANDBOX_URL}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'hermes_depot_biens' }),
  });
  if (response.status === 401) throw new Error(`no token: check CLIENT_ID and CLIENT_SECRET (HTTP 401 ${await response.text()})`);
  return (await readAnswer('POST /token', response)).access_token;
}

/**
 * A token lives an hour. Watching `expires_in` saves a round trip, but the 401 must be handled all the same: a token may be revoked,
 * and the two clocks differ. It is renewed once: a second 401 is an error, not a loop.
 */
async function hermes(method, path, body) {
  const send = () =>
    fetch(`${SANDBOX_URL}/hermes/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`, // "Bearer", never "bearer"
        'X-Correlation-ID': crypto.randomUUID(), // one per call
        ID_Teleservice: ID_TELESERVICE,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  let response = await send();
  if (response.status === 401) {
    await response.text();
    token = await requestToken();
    renewals += 1;
    response = await send();
  }
  return readAnswer(`${method} ${path}`, response);
}

/** What a vehicle refers to. */
async function createReferentials(run) {
  const common = { trigrammeSIP: TRIGRAMME, telephone: '0298000001', courriel: 'fourriere@ville-close.invalid' };
  const adresse = { codePostal: '29900', ville: 'CONCARNEAU', libelleVoie: 'RUE DU PORT', estEnFrance: true };
  const nom = { denomination: 'Fourrière de la Ville close', codeTypologieNiveau1: 'COLL' };
  const entite = { ...common, ...nom, idCorrelation: `${run}-E`, adresse: { ...adresse, numVoie: '12' } };
  // An array is created whole or not at all.
  const [{ id }] = await hermes('POST', '/referentiels/entitesremettantes', [entite]);

  const responsable = { nomResponsable: 'LE GALL', telephoneResponsable: '0298000003', courrielResponsable: 'le-gall@ville-close.invalid' };
  const accueil = { horaireAccueilPhysique: '9h-17h', horaireAccueilPhysiqueResponsable: 'sur rendez-vous' };
  const horaires = { horaireAppel: '9h-12h', horaireAppelResponsable: '9h-12h', ...accueil };
  // An id comes back as text and is sent as a number.
  const idEntiteRemettante = Number(id);
  const parc = { ...common, ...responsable, ...horaires, adresse: { ...adresse, numVoie: 4 } };
  const [lieu] = await hermes('POST', '/referentiels/lieux-de-depot', [{ ...parc, idEntiteRemettante, idCorrelation: `${run}-L` }]);
  return { idEntiteRemettante, idLieuDepot: Number(lieu.id) };
}

/**
 * `idCorrelation` is your key: the same deposit sent again after a lost answer gets the same answer, and nothing is created twice.
 */
async function deposit(plate, idCorrelation, referentials, now) {
  const qui = { trigrammeSIP: TRIGRAMME, idCorrelation, idUtilisateurRemettant: '2000000017', ministere: 'INT', compteBudgetaire: '2113' };
  const bien = { idTypeBien: 'VEH', idCategorie: 'VL', idSousCategorie: 'VL-VP', fourriereAdministrative: true };
  const nature = { autre: false, scelle: false, ot: false, heberge: false };
  const carte = { marque: 'RENAULT', genre: 'VP', carrosserie: 'CI', typeEnergie: 'ES', nombrePlace: 5, puissanceFiscale: '5' };
  const numeros = { numeroImmatriculation: plate, numeroSerieVin: 'VF1BR1A0H45678901', typeMineCnit: 'M10RENVP123A456' };
  // At least fifteen days between the last two (Code de la route, L325-7).
  const [dateCirculation, dateFourriere, dateAbandon] = [4000, 40, 10].map((days) => before(now, days * DAY_MS));
  const dates = { dateCirculation, dateFourriere, dateAbandon };
  const description = 'Berline cinq portes, clés absentes.';
  const remise = { ...qui, ...referentials, ...bien, nature, ...carte, ...numeros, ...dates, description };
  const { id } = await hermes('POST', '/vehicules', remise);
  return { id, plate, remise, statut: 'Proposé' };
}

/**
 * Both bounds are excluded: a period that began where the last one ended would lose the vehicle updated at that very instant. So
 * they overlap by an hour, which also covers clocks that differ; what was seen already is ignored afterwards.
 */
const search = (lastPoll, now, { idEntiteRemettante }) =>
  hermes('POST', '/vehicules/_search', {
    trigrammeSIP: TRIGRAMME,
    dateDebut: before(lastPoll, HOUR_MS),
    dateFin: now,
    idEntitesRemettantes: [idEntiteRemettante],
  });

const GOOD_ENDS = ['Enlevé', 'Détruit'];
const ENDS = [...GOOD_ENDS, 'Refusé', 'Manquant', 'Restitué'];

/** Notes a status, and does the depositor's part. */
async function follow(vehicle, statut, now) {
  if (statut === vehicle.statut) return; // seen already, in the overlap
  console.log(`${now.slice(0, 10)}  ${vehicle.plate}  ${vehicle.statut} → ${statut}`);
  vehicle.statut = statut;
  if (ENDS.includes(statut)) vehicle.end = statut; // it is archived later on
  if (statut === 'En attente de complément') {
    // The whole deposit again, completed.
    const remise = { ...vehicle.remise, description: `${vehicle.remise.description} Photos envoyées au commissariat.` };
    const fiche = await hermes('PUT', `/vehicules/${vehicle.id}`, remise);
    await follow(vehicle, fiche.statut, now);
  }
  if (statut === 'Vendu à enlever') {
    // The buyer came today.
    await hermes('PUT', `/vehicules/${vehicle.id}/enlevement`, { trigrammeSIP: TRIGRAMME, dateEnlevement: now });
  }
}

// ════ 2. THE SANDBOX'S OWN: not on the platform ══════════════════════════

async function sandbox(method, path, body) {
  const json = { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return readAnswer(`${method} /_sandbox${path}`, await fetch(`${SANDBOX_URL}/_sandbox${path}`, { method, ...(body && json) }));
}

/** At home: your own clock, and time goes by itself. */
const readNow = async () => (await sandbox('GET', '/clock')).now;
const waitFiveDays = () => sandbox('POST', '/clock', { advance: 'P5D' });
/** The Domaine acts by itself, after delays. */
const letTheDomaineAct = () => sandbox('PUT', '/hermes/progression', { mode: 'time' });

/** In the sandbox, the plate chooses what becomes of the vehicle. */
const PLATES = [
  'GA-482-TR', // an ordinary plate: sold
  'AA-004-ZZ', // a complement is asked, then sold
  'AA-005-ZZ', // unsold, then destroyed
];

// ════ 3. THE STORY ═══════════════════════════════════════════════════════════════════════════════════════════

const MAX_POLLS = 24;

async function play() {
  await letTheDomaineAct();
  let now = await readNow();
  token = await requestToken();
  // Of this run only: an idCorrelation is used once.
  const run = `${TRIGRAMME}-${crypto.randomUUID().slice(0, 8)}`;
  const referentials = await createReferentials(run);
  const vehicles = [];
  for (const [rank, plate] of PLATES.entries()) vehicles.push(await deposit(plate, `${run}-${rank + 1}`, referentials, now));
  for (const { plate, id } of vehicles) console.log(`${now.slice(0, 10)}  ${plate}  deposited under number ${id}: Proposé`);

  for (let poll = 0; poll < MAX_POLLS && !vehicles.every(({ end }) => end); poll += 1) {
    await waitFiveDays();
    const lastPoll = now;
    now = await readNow();
    for (const { id, statut } of await search(lastPoll, now, referentials)) {
      const vehicle = vehicles.find((one) => one.id === id);
      if (vehicle) await follow(vehicle, statut, now);
    }
  }
  const astray = vehicles.filter(({ end }) => !GOOD_ENDS.includes(end)).map(({ plate, statut }) => `${plate} is at "${statut}"`);
  if (astray.length > 0) throw new Error(`on ${now.slice(0, 10)}, neither removed nor destroyed: ${astray.join(', ')}`);
  console.log(`${vehicles.length} vehicles reached their end; the token was renewed ${renewals} times`);
}

try {
  await play();
} catch (error) {
  const hint = error.cause?.code ? `: ${error.cause.code} at ${SANDBOX_URL}; is the sandbox started, and SANDBOX_URL right?` : '';
  console.error(`hermes-depot: ${error.message}${hint}`);
  process.exitCode = 1;
}
