import { Hono } from 'hono';
import { listen } from '../src/listen.ts';
import type { BareAnswer } from './servers.ts';

// The floor: one route of Hono with a parameter, a constant body. The product's own `listen` serves it, so that both servers always
// run with the same options of Node and of @hono/node-server.
const { path, contentType, body }: BareAnswer = JSON.parse(process.argv[2] ?? '{}');
const app = new Hono();
app.get(path, (c) => c.body(body, 200, { 'Content-Type': contentType }));
const { url } = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0, ownsProcess: true });
process.stdout.write(`${url}\n`);
