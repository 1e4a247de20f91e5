// npm install --save-dev testcontainers
import { GenericContainer, Wait } from 'testcontainers';

const ADMIN_TOKEN = 'jeton-de-la-ci-0001';

/** Starts a sandbox in a container: where the client under test calls it, how the test holds it, how it ends. */
export async function startApimSandbox() {
  const container = await new GenericContainer('registry.example.fr/apim-sandbox:0.1.0')
    .withEnvironment({ SANDBOX_ADMIN_TOKEN: ADMIN_TOKEN, SANDBOX_NOW: '2026-09-15T10:00:00Z' })
    .withExposedPorts(8080)
    .withWaitStrategy(Wait.forHealthCheck())
    .start();
  const url = `http://${container.getHost()}:${container.getMappedPort(8080)}`;
  return {
    url,
    /** A bac of its own, with fresh credentials: `{ id, applications: [{ slug, clientId, clientSecret, … }] }`. */
    createBac: async (wish = {}) => {
      const response = await fetch(`${url}/_sandbox/bacs`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(wish),
      });
      if (!response.ok) throw new Error(`POST /_sandbox/bacs: ${response.status} ${await response.text()}`);
      return response.json();
    },
    stop: () => container.stop(),
  };
}
