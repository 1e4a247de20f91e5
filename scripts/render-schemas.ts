import * as z from 'zod';
import { applicationSchema } from '../src/personas/schema-applications.ts';
import { biensSchema, reglagesSchema } from '../src/personas/schema-biens.ts';
import { depotsSchema } from '../src/personas/schema-depots.ts';
import { panneSchema } from '../src/personas/schema-pannes.ts';
import { personaSchema } from '../src/personas/schema-personas.ts';
import { anneeSchema, casesSchema, foyerSchema, periodesSchema } from '../src/personas/schema-situations.ts';
import { SUPPORTED_BOXES } from '../src/referentiels/calcul-avis/supported-boxes.ts';
import { plafondsLepSchema } from '../src/referentiels/plafonds-lep.ts';

type Json = z.core.JSONSchema.BaseSchema;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

const BOXES = Object.fromEntries(
  Object.entries(SUPPORTED_BOXES).map(([box, { libelle }]) => [
    box,
    { type: ['string', 'integer'], description: `${libelle}.`, examples: [1000] },
  ]),
);

/** Numbers, and true and false, are no text to an editor. */
function widen(json: Json): void {
  if (json.enum) {
    const typed = json.enum.flatMap((word): (number | boolean)[] => {
      if (word === 'true' || word === 'false') return [word === 'true'];
      return /^\d+$/.test(String(word)) ? [Number(word)] : [];
    });
    Object.assign(json, { enum: [...new Set([...json.enum, ...typed])] });
    delete json.type;
  } else if (json.type === 'string') {
    const isWhole = json.pattern?.endsWith('\\d+$') === true && !json.pattern.includes('(');
    Object.assign(json, { type: isWhole ? ['string', 'integer'] : ['string', 'number', 'boolean'] });
  }
}

interface Writing {
  /** Whether the file is read as text: an editor gives its scalars types. */
  readonly asText: boolean;
}

const refTo = (name: string) => ({ $ref: `#/definitions/${name}` });

function replace(json: Json, other: object): void {
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, other);
}

function toJson(schema: z.ZodType, { asText }: Writing): Json {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      if (zodSchema === periodesSchema) {
        replace(jsonSchema, { anyOf: [refTo('annee'), { type: 'array', items: refTo('annee') }] });
      } else if (asText) widen(jsonSchema);
      // A key is always text.
      if (isObject(jsonSchema.propertyNames)) jsonSchema.propertyNames.type = 'string';
      if (jsonSchema.default === null) delete jsonSchema.default;
    },
  });
  const { $schema: _told, '~standard': _standard, ...plain } = json as Json & { '~standard'?: unknown };
  return plain;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The boxes of a declaration, wherever they stand, as one definition. */
function withBoxes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBoxes);
  if (!isObject(value)) return value;
  const { description, examples } = value;
  if (isObject(value.propertyNames) && description === BOXES_DESCRIPTION) return { description, examples, allOf: [refTo('cases')] };
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withBoxes(inside)]));
}

const BOXES_DESCRIPTION = casesSchema.meta()?.description;

/** What households refer to. */
const DEFINITIONS = {
  cases: { type: 'object', properties: BOXES, additionalProperties: false },
  annee: toJson(anneeSchema, { asText: true }),
};

/** A list of entries; one with `retire` removes the built-in one of its name. */
function listOf(schema: z.ZodType, nameKey: string, writing: Writing): Json {
  const entry = toJson(schema, writing);
  const name = (entry.properties as Readonly<Record<string, Json>>)[nameKey] ?? {};
  const retired = {
    type: 'object',
    properties: { [nameKey]: name, retire: { const: true, description: "true : retire l'entrée fournie de ce nom.", examples: [true] } },
    required: [nameKey, 'retire'],
    additionalProperties: false,
  };
  return {
    type: ['array', 'null'],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    items: { if: { type: 'object', required: ['retire'] }, then: retired, else: entry },
  } as unknown as Json;
}

const TEXT: Writing = { asText: true };
const TYPED: Writing = { asText: false };

const list = (schema: z.ZodType, writing: Writing, description: string) => ({
  type: ['array', 'null'],
  items: toJson(schema, writing),
  description,
  examples: [[]],
});

/** An application may leave its credentials out of a bac's document: it is given fresh ones. */
function withoutCredentials(schema: Json): Json {
  return { ...schema, required: (schema.required ?? []).filter((key) => key !== 'clientId') };
}

function bacSchema(): Json {
  const applications = list(applicationSchema, TEXT, 'Applications et leurs conventions.');
  return {
    type: ['object', 'null'],
    properties: {
      personas: list(personaSchema, TEXT, 'Les personnes.'),
      situations: list(foyerSchema, TEXT, 'Les foyers fiscaux et leurs avis.'),
      applications: { ...applications, items: withoutCredentials(applications.items) },
      biens: list(biensSchema, TYPED, 'Les biens déposés dans HERMES, dans leur état présent.'),
      pannes: list(panneSchema, TYPED, 'Les pannes armées.'),
      reglages: { ...toJson(reglagesSchema, TYPED), description: 'Les réglages du bac.', examples: [{ progression: 'manual' }] },
    },
    additionalProperties: false,
  } as unknown as Json;
}

/** The JSON Schemas of the fixture files, by name, as editors read the files. */
export function renderSchemas(): Readonly<Record<string, string>> {
  const schemas: Readonly<Record<string, readonly [string, Json]>> = {
    personas: ['Personnes fictives (personas.yaml)', listOf(personaSchema, 'slug', TEXT)],
    situations: ['Foyers fiscaux et leurs avis (situations.yaml)', listOf(foyerSchema, 'foyer', TEXT)],
    applications: ['Applications et leurs conventions (applications.yaml)', listOf(applicationSchema, 'slug', TEXT)],
    hermes: ['Biens déjà déposés dans HERMES (hermes.yaml)', listOf(depotsSchema, 'application', TYPED)],
    'plafonds-lep': ["Plafonds du livret d'épargne populaire (plafonds-lep.yaml)", toJson(plafondsLepSchema, TYPED)],
    bac: ["Le contenu d'un bac (GET et PUT /_sandbox/fixtures)", bacSchema()],
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, [title, schema]]) => {
      const definitions = JSON.stringify(schema).includes(refTo('annee').$ref) ? { definitions: DEFINITIONS } : {};
      const whole = { $schema: DRAFT, title, ...schema, ...definitions };
      return [name, `${JSON.stringify(withBoxes(whole), null, 1)}\n`];
    }),
  );
}
