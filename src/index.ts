export type { Clock } from './core/clock.ts';
export { createSandbox, type ReadyApplication, type Sandbox, type SandboxOptions } from './sandbox.ts';
