import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox.ts';
import { folderForTest } from '../support/data-folder.ts';
import { startSandbox } from '../support/sandbox.ts';

const KEY_ADVICE = 'is not a private key in PEM; delete it and a new one will be made';
const FILE_ADVICE = 'it is not a bac of apim-sandbox; move it away or give another folder with --data';
const FOLDER_ADVICE = 'check that the folder exists and can be written, or give another one with --data';

/** Writes a file of a data folder, the folders on its way too. */
function put(data: string, file: string, content: string | Buffer): void {
  mkdirSync(join(data, file, '..'), { recursive: true });
  writeFileSync(join(data, file), content);
}

function putDatabase(data: string, fill: (db: Database.Database) => void): void {
  mkdirSync(join(data, 'bacs'), { recursive: true });
  const db = new Database(join(data, 'bacs/commun.sqlite'));
  fill(db);
  db.close();
}

const pem = (type: 'ed25519' | 'x25519'): string =>
  (type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')).privateKey
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();
const publicPem = (): string => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();

const CASES: readonly (readonly [string, (data: string) => void, name: string, message: string])[] = [
  [
    'a database file that is text',
    (data) => put(data, 'bacs/commun.sqlite', 'this is no database '.repeat(100)),
    'DataFolderError',
    `/bacs/commun.sqlite: cannot be opened (SQLITE_NOTADB): ${FILE_ADVICE}`,
  ],
  [
    'a database file that starts as SQLite and goes on as noise',
    (data) => put(data, 'bacs/commun.sqlite', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192, 0xa5)])),
    'DataFolderError',
    `/bacs/commun.sqlite: cannot be opened (SQLITE_NOTADB): ${FILE_ADVICE}`,
  ],
  [
    'a database of another schema version',
    (data) => putDatabase(data, (db) => db.pragma('user_version = 99')),
    'DataFolderError',
    '/bacs/commun.sqlite: written by another version of apim-sandbox (schema 99, expected 6): delete it or give another folder with --data',
  ],
  [
    'a file where the folder of the bacs should be',
    (data) => put(data, 'bacs', ''),
    'DataFolderError',
    `/bacs/commun.sqlite: cannot be opened (EEXIST): ${FOLDER_ADVICE}`,
  ],
  [
    'a folder where the database should be',
    (data) => mkdirSync(join(data, 'bacs/commun.sqlite'), { recursive: true }),
    'DataFolderError',
    `/bacs/commun.sqlite: cannot be opened (SQLITE_CANTOPEN): ${FOLDER_ADVICE}`,
  ],
  ['a key file that is no key', (data) => put(data, 'signing-key.pem', 'no key'), 'SigningKeyError', `/signing-key.pem: ${KEY_ADVICE}`],
  ['an empty key file', (data) => put(data, 'signing-key.pem', ''), 'SigningKeyError', `/signing-key.pem: ${KEY_ADVICE}`],
  ['a public key', (data) => put(data, 'signing-key.pem', publicPem()), 'SigningKeyError', `/signing-key.pem: ${KEY_ADVICE}`],
  [
    'a key of another kind',
    (data) => put(data, 'signing-key.pem', pem('ed25519')),
    'SigningKeyError',
    '/signing-key.pem: is a ed25519 key; RS256 needs an RSA one',
  ],
];

test.each(CASES)('refuses %s: says which file, what is wrong and what to do', async (_, spoil, name, message) => {
  const data = folderForTest();
  spoil(data);
  await expect(createSandbox({ data })).rejects.toMatchObject({ name, message: `${data}${message}` });
});

test('refuses a folder below a file', async () => {
  const data = folderForTest();
  writeFileSync(join(data, 'file'), '');
  await expect(createSandbox({ data: join(data, 'file/below') })).rejects.toMatchObject({
    name: 'DataFolderError',
    message: `${data}/file/below/bacs/commun.sqlite: cannot be opened (ENOTDIR): ${FOLDER_ADVICE}`,
  });
});

test('refuses a database of its own whose pages were damaged, instead of serving what is left', async () => {
  const data = folderForTest();
  await (await startSandbox({ data })).close();
  const file = join(data, 'bacs/commun.sqlite');
  const content = readFileSync(file);
  // The header of the file stays whole: what breaks is the first page's tree.
  content.fill(0xff, 100, 4096);
  writeFileSync(file, content);
  await expect(createSandbox({ data })).rejects.toMatchObject({
    name: 'DataFolderError',
    message: `${file}: cannot be opened (SQLITE_CORRUPT): ${FILE_ADVICE}`,
  });
});

test('leaves a file that it refuses as it was', async () => {
  const data = folderForTest();
  put(data, 'bacs/commun.sqlite', 'somebody else wrote this');
  await expect(createSandbox({ data })).rejects.toThrow('SQLITE_NOTADB');
  expect(readFileSync(join(data, 'bacs/commun.sqlite'), 'utf8')).toBe('somebody else wrote this');
});

test('frees the folder when the start fails after the database was opened', async () => {
  const data = folderForTest();
  put(data, 'signing-key.pem', 'no key');
  await expect(createSandbox({ data })).rejects.toThrow(KEY_ADVICE);
  writeFileSync(
    join(data, 'signing-key.pem'),
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  );
  const sandbox = await createSandbox({ data });
  expect((await sandbox.fetch('/_sandbox/health')).status).toBe(200);
  await sandbox.close();
});

test('lets go of a database that it refuses, so that it can be mended at once', async () => {
  const data = folderForTest();
  putDatabase(data, (db) => db.pragma('user_version = 99'));
  await expect(createSandbox({ data })).rejects.toThrow('schema 99');
  putDatabase(data, (db) => db.pragma('user_version = 0'));
  const sandbox = await createSandbox({ data });
  expect((await sandbox.fetch('/_sandbox/health')).status).toBe(200);
  await sandbox.close();
});
