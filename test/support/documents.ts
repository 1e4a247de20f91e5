import type { Application } from '../../src/core/application.ts';
import { type Documents, loadDocuments } from '../../src/documents.ts';

const documents = await loadDocuments();

/** The built-in documents with one application changed. */
export function documentsWith(slug: string, changes: Partial<Application>): Documents {
  const { fixtures } = documents;
  if (!fixtures.applications.some((application) => application.slug === slug)) throw new Error(`no application "${slug}"`);
  return {
    ...documents,
    fixtures: {
      ...fixtures,
      applications: fixtures.applications.map((application) => (application.slug === slug ? { ...application, ...changes } : application)),
    },
  };
}
